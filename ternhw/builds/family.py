"""What the devices of one family have in common: tools, commands, and how cells are counted."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ternhw.builds.tools import Tool

CellCounts = Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class Cells:
    """Cells of a design; docs/builds.md says which primitives of a family each count contains."""

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
        Suffix of the bitstream's name.
    count : function of (cells by type as mapped, uses by kind of site, what place and route printed)
    luts : tuple of str
        Cell types of a LUT as mapped.
    chain : int
        Default chain: gives a small and fast array by the records in bitstreams/.
    has_passes : bool
        Whether ternhw has passes of its own for its netlists.
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
    """Add the counts of `kinds`; a kind without a count is 0."""
    return sum(cells.get(kind, 0) for kind in kinds)


def used(report: Mapping[str, Any]) -> dict[str, int]:
    """Return how many sites of each kind nextpnr's report counts as used."""
    return {kind: int(sites["used"]) for kind, sites in report["utilization"].items()}
