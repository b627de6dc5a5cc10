"""The decoder of base3 bytes takes on ECP5 what its docstring says."""

import json

import pytest
from amaranth.back import rtlil

from ternhw.builds.tools import run_script
from ternhw.gateware.base3 import Base3Decoder

pytestmark = pytest.mark.synth


def test_decoder_takes_fourteen_luts_a_byte_and_no_resets(tmp_path):
    bytes_ = 8
    decoder = Base3Decoder(5 * bytes_)
    (tmp_path / "decoder.il").write_text(rtlil.convert(decoder, name="decoder", emit_src=False))
    run_script(
        "read_rtlil decoder.il\nsynth_ecp5 -top decoder\ntee -q -o cells.json stat -json\n"
        "select -assert-none t:TRELLIS_FF r:SRMODE=LSR_OVER_CE %i\n",
        tmp_path,
    )
    cells = json.loads((tmp_path / "cells.json").read_text())["design"]["num_cells_by_type"]
    # Registers: escape, low, middle and high, then ten bits of codes.
    assert cells == {"LUT4": 14 * bytes_, "TRELLIS_FF": (9 + 10) * bytes_}
