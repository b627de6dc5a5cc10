"""The counts of the issue bound are those of the machine code."""

import re

import pytest

from ternhw.comparison.gpus import GPUS, Gpu
from ternhw.comparison.issue import LOOPS, DecodeLoop, issue_bound_ms
from ternhw_quant.cuda import library
from tests.quant.cuda.test_library import _cuobjdump, _run

VARIANTS = {("1", "1"): "direct", ("1", "0"): "few", ("2", "0"): "many"}


@pytest.fixture(scope="module")
def loops():
    """The loop of each variant of the decode kernel, by the key of LOOPS: those of float16 and bfloat16."""
    if library.nvcc() is None or _cuobjdump() is None:
        pytest.skip("needs nvcc and cuobjdump")
    parts = _run(_cuobjdump(), "-sass", str(library.build("sm_90"))).split("Function : ")[1:]
    found = {}
    for part in parts:
        name, _, code = part.partition("\n")
        form = re.search(r"FloatTaskILb[01]ENS_4FormILi(\d)ELb([01])ELb([01])EEELi(\d)ELb([01])E", name)
        if form is not None:
            planes, tied, offset, token_tiles, direct = form.groups()
            key = int(planes), tied == "1", offset == "1", VARIANTS[token_tiles, direct]
            found.setdefault(key, set()).add(loop_of(code, int(planes) + int(offset), int(token_tiles)))
    return found


def loop_of(code, sums, token_tiles):
    """Return the longest loop; a tile has eight products of 16 columns for each sum and eight tokens."""
    lines = re.findall(r"^\s+/\*([0-9a-f]+)\*/\s+(.*?);", code, re.M)
    bodies = []
    for at, text in lines:
        jump = re.search(r"\bBRA\b.*?(0x[0-9a-f]+)", text)
        if jump is not None and int(jump[1], 16) < int(at, 16):
            bodies.append(
                [each for where, each in lines if int(jump[1], 16) <= int(where, 16) <= int(at, 16)]
            )
    body = max(bodies, key=len)
    products = sum("HMMA" in each for each in body)
    assert products % (8 * sums * token_tiles) == 0
    return DecodeLoop(instructions=len(body), tiles=products // (8 * sums * token_tiles))


def test_counts_of_the_issue_bound_are_those_of_the_disassembly(loops):
    assert {key: {loop} for key, loop in LOOPS.items()} == loops


def test_issue_bound_is_instructions_by_schedulers_and_clock():
    gpu = Gpu(
        name="a card",
        bandwidth_gbs=1,
        fp16_tflops=1,
        multiprocessors=10,
        schedulers=4,
        clock_mhz=1000,
        source="",
    )
    work = {"planes": 2, "tied": False, "offsets": False, "direct": True}
    loop = LOOPS[2, False, False, "direct"]
    expected = 1000 * loop.instructions / loop.tiles / (10 * 4 * 1e9) * 1e3
    assert issue_bound_ms(gpu, tiles=1000, tokens=1, **work) == pytest.approx(expected)
    assert issue_bound_ms(gpu, tiles=1000, tokens=17, **work) is None
    assert issue_bound_ms(gpu, tiles=1000, tokens=1, **work | {"planes": 3}) is None
    unknown = gpu.model_copy(update={"clock_mhz": None})
    assert issue_bound_ms(unknown, tiles=1000, tokens=1, **work) is None


def test_columns_that_do_not_fill_their_groups_are_ordered_first():
    bounds = [
        issue_bound_ms(
            GPUS["NVIDIA H200"],
            tiles=1000,
            tokens=tokens,
            planes=2,
            tied=False,
            offsets=False,
            direct=direct,
        )
        for tokens, direct in ((1, False), (3, True))
    ]
    assert bounds[0] == bounds[1]
