import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from tests.quant.cuda import fused_cases

triton = pytest.importorskip("triton", reason="needs Triton")

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def interpreted():
    # The second is what the first finds its packages by, the tests among them.
    environment = os.environ | {
        "TRITON_INTERPRET": "1",
        "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path]),
    }
    command = [sys.executable, "-m", "tests.quant.cuda.fused_cases"]
    result = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout.splitlines()[-1])


@pytest.mark.parametrize("case", fused_cases.CASES)
def test_fused_kernel_agrees_with_its_reference_in_the_interpreter(interpreted, case):
    assert interpreted[case] is None


@pytest.mark.cuda
@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
@pytest.mark.parametrize("case", fused_cases.CASES)
def test_fused_kernel_agrees_with_its_reference_on_the_device(case):
    assert fused_cases.fault(case, "cuda") is None


#: Kind of activations, tokens, planes, tied, offset, wide: each block of block_for at its heaviest.
COMPILED = [
    ("fp16", 1, 2, True, True, False),
    ("fp16", 32, 2, True, True, False),
    ("bf16", 64, 2, False, False, False),
    ("fp16", 64, 2, True, False, False),
    ("fp16", 64, 1, False, True, False),
    ("i8", 64, 2, False, False, False),
    ("i8", 64, 2, True, False, False),
    ("i8", 64, 1, False, True, False),
    ("i8", 64, 2, True, True, True),
]


#: The same for the blocks of devices without wgmma.
COMPILED_OLDER = [
    ("fp16", 1, 3, False, True, False),
    ("fp16", 64, 2, True, True, False),
    ("fp16", 64, 3, False, True, False),
    ("bf16", 64, 2, False, False, False),
    ("fp16", 64, 1, False, True, False),
    ("i8", 64, 2, True, True, True),
]


@pytest.mark.parametrize("what", COMPILED, ids=str)
def test_fused_kernel_compiled_for_sm_90_has_tensor_cores_and_no_spills(what, tmp_path):
    kind, tokens = what[:2]
    names = instructions(what, (9, 0), tmp_path)
    # Of few tokens a warp's instruction, else a group of warps': wgmma is GMMA in the disassembly.
    multiply = "HMMA" if tokens <= 16 else "IGMMA" if kind == "i8" else "HGMMA"
    assert [name for name in names if name.startswith(multiply)]


@pytest.mark.parametrize("capability", [(8, 0), (8, 9)], ids=str)
@pytest.mark.parametrize("what", COMPILED_OLDER, ids=str)
def test_fused_kernel_compiled_for_older_devices_has_tensor_cores_and_no_spills(what, capability, tmp_path):
    names = instructions(what, capability, tmp_path)
    assert [name for name in names if name.startswith("IMMA" if what[0] == "i8" else "HMMA")]


def instructions(what, capability, tmp_path):
    """Return the names of the instructions of the kernel of a case, none of which spills."""
    compiled = compile_linear(*what, capability)
    cubin = tmp_path / "kernel.cubin"
    cubin.write_bytes(compiled.asm["cubin"])
    tool = Path(triton.__file__).parent / "backends" / "nvidia" / "bin" / "cuobjdump"
    assembly = subprocess.run([tool, "-sass", cubin], check=True, capture_output=True, text=True).stdout
    names = set(re.findall(r"^\s+/\*[0-9a-f]+\*/\s+(?:@!?U?P\w+ )?([A-Z0-9_.]+)", assembly, re.M))
    assert not [name for name in names if name.startswith(("LDL", "STL"))]
    assert [name for name in names if name.startswith(("LDGSTS.E.BYPASS.128", "LDG.E.128"))]
    return names


def compile_linear(kind, tokens, planes, tied, offset, wide, capability):
    from ternhw_quant.cuda import fused

    exact = kind == "i8"
    block = fused.block_for(tokens, planes, tied, offset, exact, wide, capability)
    result, sums = ("*i64", "*i32") if exact else (f"*{kind}", "*fp32")
    types = {"y": result, "tiles": "*u8", "ordered": f"*{kind}", "sums": sums}
    types |= {} if exact else {"bias": f"*{kind}"}
    types |= dict.fromkeys(("tokens", "out_features", "groups", "tile_bytes"), "i32")
    chosen = {
        "PLANES": planes,
        "TIED": tied,
        "OFFSET": offset,
        "BIAS": not exact,
        "EXACT": exact,
        "WIDE": wide,
        "TILES": block.tiles,
        "TOKENS": block.tokens,
    }
    # What is None at a call is a constant.
    chosen |= {"bias": None} if exact else {}
    options = {"num_warps": block.warps, "num_stages": block.stages}
    # As at a call: pointers of torch, and tiles, are multiples of 16 bytes.
    return compile_kernel(
        *(fused.linear_kernel, types, chosen, ("tiles", "ordered", "sums", "tile_bytes")),
        capability=capability,
        **options,
    )


def compile_kernel(kernel, types, chosen, aligned, capability=(9, 0), **options):
    from triton.backends.compiler import GPUTarget
    from triton.compiler import ASTSource

    place = kernel.arg_names.index
    source = ASTSource(
        kernel,
        types | dict.fromkeys(chosen, "constexpr"),
        constexprs={(place(name),): value for name, value in chosen.items()},
        attrs={(place(name),): [["tt.divisibility", 16]] for name in aligned},
    )
    return triton.compile(
        source, target=GPUTarget("cuda", 10 * capability[0] + capability[1], 32), options=options
    )


@pytest.mark.parametrize(("kind", "permuted"), [("fp16", False), ("bf16", True), ("i8", True)])
def test_ordering_kernel_compiles_for_sm_90(kind, permuted):
    from ternhw_quant.cuda import fused

    exact = kind == "i8"
    types = {"x": f"*{kind}", "ordered": f"*{kind}", "sums": "*i32" if exact else "*fp32"}
    types |= {"in_features": "i32", "groups": "i32"}
    chosen = {"PERMUTED": permuted, "SUMS": True, "EXACT": exact, "GROUPS": 8}
    # What is None at a call is a constant.
    more = {"permutation": "*i32"} if permuted else {}
    chosen |= {} if permuted else {"permutation": None}
    assert compile_kernel(fused.order_activations, types | more, chosen, ("x", "ordered")).asm["cubin"]


def test_sums_that_int32_may_not_hold_are_wide():
    from ternhw_quant.cuda import fused

    # 128 · 128 · 255 · 2 for a group of two planes: 257 groups are just below 2³¹.
    assert not fused.is_wide(2, False, False, 257)
    assert fused.is_wide(2, False, False, 258)
    assert fused.is_wide(2, True, False, 103)
    assert not fused.is_wide(1, False, True, 342)
    assert fused.is_wide(1, False, True, 343)
