"""The FPGAs that ``ternhw build`` places and routes, and the series that it only maps."""

from dataclasses import dataclass

from ternhw.builds import ecp5, gowin, ice40
from ternhw.builds.family import Family
from ternhw.builds.xilinx import SERIES, Series
from ternhw_quant.errors import InputError


@dataclass(frozen=True, kw_only=True)
class Device:
    """One part.

    Attributes
    ----------
    name : str
        Name on the command line.
    part : str
        The vendor's part number, with package and speed grade.
    options : tuple of str
        Arguments of place and route that select it.
    target_mhz : float
        Default clock in MHz that place and route aims at; a good array reaches it.
    """

    name: str
    part: str
    family: Family
    options: tuple[str, ...]
    target_mhz: float

    @property
    def chain(self) -> int:
        """Default chain."""
        return self.family.chain

    @property
    def has_passes(self) -> bool:
        """Whether ternhw has passes of its own for its netlists."""
        return self.family.has_passes


DEVICES = (
    Device(
        name="ecp5-85k",
        part="LFE5U-85F-6BG381",
        family=ecp5.FAMILY,
        options=("--85k", "--package", "CABGA381", "--speed", "6"),
        target_mhz=200,
    ),
    Device(
        name="ice40-hx8k",
        part="iCE40HX8K-CT256",
        family=ice40.FAMILY,
        options=("--hx8k", "--package", "ct256"),
        target_mhz=100,
    ),
    Device(
        name="ice40-up5k",
        part="iCE40UP5K-SG48",
        family=ice40.FAMILY,
        options=("--up5k", "--package", "sg48"),
        target_mhz=50,
    ),
    Device(
        name="gowin-gw1nr-9",
        part="GW1NR-LV9QN88PC6/I5",
        family=gowin.FAMILY,
        options=("--device", "GW1NR-LV9QN88PC6/I5", "--vopt", "family=GW1N-9C"),
        target_mhz=100,
    ),
)


def device_named(name: str) -> Device | Series:
    """Return the device or the series of that name.

    Raises
    ------
    InputError
        If there is none.
    """
    known = (*DEVICES, *SERIES)
    for each in known:
        if each.name == name:
            return each
    raise InputError(f"Device must be one of {', '.join(each.name for each in known)}, not {name}")
