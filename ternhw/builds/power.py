"""Power of a mapped netlist from the data of its cell library, with one activity for all nets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from ternhw.builds.liberty import Library, Pin

#: A clock rises and falls in every cycle.
CLOCK_ACTIVITY = 2.0


@dataclass(frozen=True, kw_only=True)
class Power:
    """Power in watts; None where the library lacks data.

    Attributes
    ----------
    leakage_w : float or None
        Leakage of all cells.
    dynamic_w : float or None
        Power of charging the inputs on every net, plus `internal_w`.
    internal_w : float or None
        Power inside the cells while their pins switch; None if the library has no tables of it.
    """

    leakage_w: float | None = None
    dynamic_w: float | None = None
    internal_w: float | None = None


def power_of(cells: Sequence[dict[str, Any]], library: Library, *, clock_hz: float, activity: float) -> Power:
    """Estimate the power of the cells of a flat Yosys JSON netlist, without wires.

    A net with α transitions per cycle takes α · C · V² / 2 per cycle, where C is the capacitance of the
    inputs on it, plus α times the internal energy of each pin on it. α is 2 for a net that clocks a register,
    0 for a constant, and `activity` for all other nets: data, control and resets.
    """
    kinds = [library.cells[cell["type"]] for cell in cells if cell["type"] in library.cells]
    if len(kinds) < len(cells):
        return Power()
    pins = [
        (bits[0], kind.pins[name])
        for cell, kind in zip(cells, kinds, strict=True)
        for name, bits in cell["connections"].items()
        if bits and not isinstance(bits[0], str)
    ]
    clocks = {net for net, pin in pins if pin.clock}
    switching = [(pin, CLOCK_ACTIVITY if net in clocks else activity) for net, pin in pins]
    internal_w = clock_hz * sum(count * pin.energy_j for pin, count in switching)
    charged_w = _charged(switching, library.voltage_v, clock_hz)
    return Power(
        leakage_w=_sum(kind.leakage_w for kind in kinds),
        dynamic_w=None if charged_w is None else charged_w + internal_w,
        internal_w=internal_w if library.internal else None,
    )


def _charged(
    switching: Sequence[tuple[Pin, float]], voltage_v: float | None, clock_hz: float
) -> float | None:
    switched_f = _sum(
        None if pin.capacitance_f is None else count * pin.capacitance_f for pin, count in switching
    )
    return None if switched_f is None or voltage_v is None else switched_f * voltage_v**2 / 2 * clock_hz


def _sum(values: Iterable[float | None]) -> float | None:
    """Return the sum, or None if a value is unknown."""
    total = 0.0
    for value in values:
        if value is None:
            return None
        total += value
    return total
