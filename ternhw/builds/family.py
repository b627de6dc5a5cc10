"""What the devices of one family share: tools, commands, and how their cells are counted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ternhw.builds.tools import Tool

CellCounts = Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class Cells:
    """Cells of a design; docs/builds.md says what each family counts as what."""

    comb: int
    ff: int
    block_ram: int
    dsp: int
    lut_ram: int


@dataclass(frozen=True, kw_only=True)
class Family:
    """Tools and commands of a family.

    Attributes
    ----------
    synthesis : str
        Yosys command that maps the module ``harness`` and leaves modules with ``keep_hierarchy`` alone.
    after_flattening : tuple of str
        Yosys commands on the flat netlist.
    place_and_route, pack : Tool
    place_arguments : tuple of str
        Read design.json; write design.placed and report.json.
    pack_arguments : tuple of str
        Read design.placed; write design.bits.
    suffix : str
        Of the bitstream's name.
    count : function of (cells by type as mapped, uses by kind of site, what place and route printed)
    luts : tuple of str
        Cell types of a LUT as mapped.
    chain : int
        Links of a chain if none are asked for: by the records in bitstreams/ what is small and fast here.
    has_passes : bool
        Whether there are passes of our own on its netlists.
    files : mapping of str
        Files that place and route reads: text by name.
    """

    synthesis: str
    after_flattening: tuple[str, ...] = ()
    place_and_route: Tool
    pack: Tool
    place_arguments: tuple[str, ...]
    pack_arguments: tuple[str, ...]
    suffix: str
    count: Callable[[CellCounts, CellCounts, str], Cells]
    luts: tuple[str, ...]
    chain: int
    has_passes: bool = False
    files: Mapping[str, str] = field(default_factory=dict)


def total(cells: CellCounts, *kinds: str) -> int:
    """Add the counts of `kinds`; what is not there counts nothing."""
    return sum(cells.get(kind, 0) for kind in kinds)


def used(report: Mapping[str, Any]) -> dict[str, int]:
    """Return how many sites of each kind nextpnr's report counts as used."""
    return {kind: int(sites["used"]) for kind, sites in report["utilization"].items()}
