import contextlib
import ctypes
import re
import subprocess
import warnings
from importlib.util import find_spec
from pathlib import Path
from shutil import which

import pytest
import torch

from ternhw_quant.cuda import library
from tests.quant.cuda.weights import declarations

INVALID_VALUE, NO_DEVICE, INSUFFICIENT_DRIVER = 1, 100, 35  #: cudaError.


@pytest.fixture(scope="module")
def built():
    if library.nvcc() is None:
        pytest.skip("needs nvcc")
    return library.build("sm_90")


@pytest.fixture(scope="module")
def assembly(built):
    """The disassembly of each kernel, by its name."""
    if _cuobjdump() is None:
        pytest.skip("needs cuobjdump, of the CUDA toolkit or of Triton")
    parts = _run(_cuobjdump(), "-sass", str(built)).split("Function : ")[1:]
    return {name.strip(): code for name, _, code in (part.partition("\n") for part in parts)}


@pytest.fixture(scope="module")
def functions(built, assembly):
    """By a kernel's name: what its instructions are, and its line of resources."""
    usage = _run(_cuobjdump(), "--dump-resource-usage", str(built))
    resources = dict(re.findall(r"Function (\S+):\n\s*(.*)", usage))
    return {
        name: (
            set(re.findall(r"^\s+/\*[0-9a-f]+\*/\s+(?:@!?U?P\w+ )?([A-Z0-9_.]+)", code, re.M)),
            resources[name],
        )
        for name, code in assembly.items()
    }


def _cuobjdump():
    compiler, spec = library.nvcc(), find_spec("triton")
    folders = [Path(compiler).resolve().parent] if compiler else []
    folders += [Path("/usr/local/cuda/bin")]
    if spec is not None and spec.origin is not None:
        folders.append(Path(spec.origin).parent / "backends" / "nvidia" / "bin")
    return next(
        (str(folder / "cuobjdump") for folder in folders if (folder / "cuobjdump").is_file()), None
    ) or which("cuobjdump")


def _run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def of_kernel(functions, name):
    chosen = {key: value for key, value in functions.items() if re.search(name, key)}
    assert chosen, name
    return chosen.items()


def test_no_kernel_spills(functions):
    # 36 kernels of floats, 12 exact ones; dp4a; of two types each: dequantising, ordering, adding parts.
    assert len(functions) == 55
    for name, (instructions, resources) in functions.items():
        assert " STACK:0 " in f"{resources} ", (name, resources)
        assert not {one for one in instructions if one.startswith(("LDL", "STL"))}, name


@pytest.mark.parametrize(
    ("kernel", "multiply"),
    [
        ("linear_kernel", r"HMMA\.16816\.F32"),
        ("12exact_kernelI", r"IMMA\.16832\.S8\.S8"),
        ("dot4", r"IDP\.4A"),
    ],
)
def test_weights_are_loaded_16_bytes_at_a_time_and_multiplied_by(functions, kernel, multiply):
    for name, (instructions, _) in of_kernel(functions, kernel):
        assert any(re.match(multiply, one) for one in instructions), name
        assert any(re.match(r"LDG\.E.*\.128", one) for one in instructions), name


#: Warp instructions of a turn of the loop of a decode kernel, one to eight tokens: of so many tiles.
LOOPS = [
    (r"FloatTaskILb0ENS_4FormILi2ELb0ELb0EEELi1ELb1E", 4, 173),
    (r"FloatTaskILb0ENS_4FormILi2ELb0ELb0EEELi1ELb0E", 4, 161),
    (r"FloatTaskILb0ENS_4FormILi2ELb1ELb0EEELi1ELb1E", 4, 176),
    (r"ExactTaskINS_4FormILi2ELb0ELb0EEELi1E", 4, 87),
    (r"FloatTaskILb0ENS_4FormILi1ELb0ELb0EEELi1ELb1E", 4, 97),
]


@pytest.mark.parametrize(("kernel", "tiles", "most"), LOOPS, ids=str)
def test_decode_loop_has_no_more_instructions_than_the_model_counts(assembly, kernel, tiles, most):
    # docs/cuda.md "Model of decoding": beyond some 190 instructions a tile, issuing them takes longer than
    # reading it on an H200.
    for name, code in of_kernel(assembly, kernel):
        assert _loop(code) <= tiles * most, name


def _loop(code):
    """Return how many instructions the longest loop has."""
    places = [int(place, 16) for place in re.findall(r"^\s+/\*([0-9a-f]{4,})\*/\s+\S", code, re.M)]
    back = re.findall(r"^\s+/\*([0-9a-f]{4,})\*/\s+.*\bBRA\S* .*?0x([0-9a-f]+)", code, re.M)
    spans = [(int(end, 16), int(start, 16)) for start, end in back]
    return max(sum(first <= place <= last for place in places) for first, last in spans if first < last)


def test_activations_that_are_read_as_they_are_need_one_address_a_group(assembly):
    # Sixteen loads of a lane for a group, 16 bytes apart: all but the first hold the distance themselves.
    for name, code in of_kernel(assembly, r"linear_kernel\w+FloatTaskI\w+Li1ELb1EE"):
        found = re.findall(r"LDG\.E\.CONSTANT R\d+, desc\[UR\d+\]\[R\d+\.64\+(0x\w+)\]", code)
        assert {int(one, 16) for one in found} >= set(range(16, 256, 16)), name


def test_exact_sums_of_one_part_are_stored_and_those_of_more_are_added(functions):
    for name, (instructions, _) in of_kernel(functions, "exact_kernel"):
        assert any(re.match(r"STG\.E\.64", one) for one in instructions), name
        assert any(re.match(r"REDG?\.E\.ADD\.64", one) for one in instructions), name


def test_two_blocks_of_a_decode_kernel_fit_a_multiprocessor(functions):
    for name, (_, resources) in of_kernel(functions, "linear_kernel|12exact_kernelI"):
        # 65,536 registers for two blocks of 256 threads.
        assert int(re.search(r"REG:(\d+)", resources)[1]) <= 128, name


def test_library_is_built_once_and_named_by_its_sources(built, monkeypatch, tmp_path):
    before = built.stat().st_mtime_ns
    assert library.build("sm_90") == built
    assert built.stat().st_mtime_ns == before
    monkeypatch.setattr(library, "_FLAGS", (*library._FLAGS, "-DOTHER"))
    monkeypatch.setattr(library, "cache_folder", lambda: tmp_path)
    fake = tmp_path / "nvcc"
    # It says its version, and writes what it is told to.
    fake.write_text('#!/bin/sh\nwhile [ $# -gt 0 ]; do [ "$1" = -o ] && echo built > "$2"; shift; done\n')
    fake.chmod(0o755)
    monkeypatch.setattr(library, "nvcc", lambda: str(fake))
    other = library.build("sm_90")
    assert other.read_text() == "built\n"
    assert other.name != built.name
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(["nvcc", other.name])


def test_failed_build_says_why_and_leaves_nothing(monkeypatch, tmp_path):
    fake = tmp_path / "nvcc"
    fake.write_text('#!/bin/sh\n[ "$1" = --version ] || { echo "kernels.cu(1): error: no" >&2; exit 1; }\n')
    fake.chmod(0o755)
    cache = tmp_path / "cache"
    monkeypatch.setattr(library, "nvcc", lambda: str(fake))
    monkeypatch.setenv("TERNHW_CACHE", str(cache))
    with pytest.raises(
        library.KernelError, match=r"^nvcc must build the CUDA library, but: kernels.cu\(1\): error: no$"
    ):
        library.build("sm_90")
    assert list((cache / "cuda").iterdir()) == []


def test_missing_nvcc_is_named(monkeypatch):
    monkeypatch.setattr(library, "nvcc", lambda: None)
    message = "^nvcc must be on PATH or in CUDA_HOME to build the CUDA library, and is not$"
    with pytest.raises(library.KernelError, match=message):
        library.build("sm_90")


@pytest.fixture
def device(monkeypatch):
    """A CUDA device as torch describes it, of a capability that can be set."""

    def describe(capability, *, cuda="13.0", available=True):
        monkeypatch.setattr(torch.version, "cuda", cuda)
        monkeypatch.setattr(torch.cuda, "is_available", lambda: available)
        monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device=None: capability)
        monkeypatch.setattr(torch.cuda, "get_device_name", lambda device=None: "Old Card")

    return describe


def test_reason_names_what_is_missing(device, monkeypatch):
    device((9, 0))
    monkeypatch.setattr(library, "nvcc", lambda: "nvcc")
    assert library.unavailable() is None
    monkeypatch.setattr(library, "nvcc", lambda: None)
    assert (
        library.unavailable() == "nvcc must be on PATH or in CUDA_HOME to build the CUDA library, and is not"
    )
    device((7, 0))
    assert (
        library.unavailable()
        == "CUDA device must have compute capability 7.5 or more, not 7.0 as Old Card has"
    )
    device((9, 0), available=False)
    assert library.unavailable() == "A CUDA device with its driver must be there, and torch finds none"
    device((9, 0), cuda=None)
    assert library.unavailable() == f"PyTorch must be built for CUDA, not {torch.__version__}"


@pytest.fixture
def compiler(monkeypatch, tmp_path):
    """Have an nvcc that does what a test says after it has told its version; what is known is forgotten."""

    def make(script):
        fake = tmp_path / "nvcc"
        fake.write_text(f'#!/bin/sh\necho "$1" >> {tmp_path}/calls\n[ "$1" = --version ] && exit\n{script}\n')
        fake.chmod(0o755)
        monkeypatch.setattr(library, "nvcc", lambda: str(fake))
        monkeypatch.setenv("TERNHW_CACHE", str(tmp_path / "cache"))
        return lambda: (tmp_path / "calls").read_text().count("-O3")

    for known in (library.reason, library.for_device, library._probe):
        known.cache_clear()
    yield make
    for known in (library.reason, library.for_device, library._probe):
        known.cache_clear()


#: What nvcc writes where it cannot build: a toolkit older than the card; a machine without a C++ compiler.
CANNOT_BUILD = [
    "nvcc fatal   : Unsupported gpu architecture 'compute_120'",
    "gcc: fatal error: cannot execute 'cc1plus': execvp: No such file or directory",
]


@pytest.mark.parametrize("words", CANNOT_BUILD)
def test_nvcc_that_cannot_build_is_tried_once_and_told_of_once(device, compiler, words):
    device((12, 0))
    builds = compiler(f'echo "{words}" >&2; exit 1')
    place, reason = torch.device("cuda", 0), f"nvcc must build the CUDA library, but: {words}"
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        assert [library.reason(place) for _ in range(3)] == [reason] * 3
    assert [str(one.message) for one in told] == [
        f"CUDA library is not used; other kernels take its place. {reason}"
    ]
    for _ in range(2):
        with pytest.raises(library.KernelError, match=f"^{re.escape(reason)}$"):
            library.for_device(place)
    assert builds() == 1


def test_cache_that_cannot_be_written_is_a_reason(device, compiler, monkeypatch):
    device((9, 0))
    compiler("exit 0")
    monkeypatch.setenv("TERNHW_CACHE", "/dev/null")
    with pytest.warns(UserWarning, match=r"^CUDA library is not used; other kernels take its place\. "):
        reason = library.reason(torch.device("cuda", 0))
    message = (
        r"CUDA library must be built into TERNHW_CACHE or ~/\.cache, but: \[Errno 20\] Not a directory: .*"
    )
    assert re.fullmatch(message, reason)


def test_library_that_cannot_be_loaded_is_a_reason(device, compiler):
    device((9, 0))
    compiler('while [ $# -gt 0 ]; do [ "$1" = -o ] && echo text > "$2"; shift; done')
    with pytest.warns(UserWarning, match=r"^CUDA library is not used; other kernels take its place\. "):
        reason = library.reason(torch.device("cuda", 0))
    assert reason.startswith("CUDA library must be one that can be loaded, but: ")


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device")
def test_library_that_does_not_run_is_a_reason(built, device, compiler, monkeypatch):
    device((9, 0))
    monkeypatch.setattr(library, "build", lambda architecture: built)
    monkeypatch.setattr(torch.cuda, "device", lambda device: contextlib.nullcontext())
    with pytest.warns(UserWarning, match=r"^CUDA library is not used; other kernels take its place\. "):
        reason = library.reason(torch.device("cuda", 0))
    assert re.fullmatch("CUDA library must run on the device, but: .*(driver|device).*", reason)


def test_nvcc_of_cuda_home_comes_first(monkeypatch, tmp_path):
    compiler = tmp_path / "bin" / "nvcc"
    compiler.parent.mkdir()
    compiler.write_text("#!/bin/sh\n")
    compiler.chmod(0o755)
    monkeypatch.setenv("CUDA_HOME", str(tmp_path))
    assert library.nvcc() == str(compiler)


#: A call that is right but for what a case changes. Nothing is at the pointers.
WEIGHT = {"tiles": 4096, "out_features": 64, "in_features": 256, "planes": 2, "tied": 0, "offset": 0}
LINEAR = {"y": 4096, "x": 4096} | WEIGHT | {"permutation": None, "bias": None, "workspace": 4096, "tokens": 1}
LINEAR |= {"bf16": 0, "splits": 1, "way": 0, "stream": None}
EXACT = {name: value for name, value in LINEAR.items() if name not in ("bias", "bf16")}
DENSE = {"out": 4096} | WEIGHT | {"bf16": 0, "stream": None}

WRONG = [
    {"tiles": None},
    {"tiles": 4104},
    {"out_features": 0},
    {"in_features": -1},
    {"planes": 0},
    {"planes": 1, "tied": 1},
]
WRONG_TO_DECODE = [
    *WRONG,
    {"y": None},
    {"x": None},
    {"workspace": None},
    {"workspace": 4100},
    {"tokens": 0},
    {"tokens": 17},
    {"planes": 3},
    {"splits": 3},
]
WRONG_TO_READ = [{"x": 4098}, {"permutation": 4096}, {"tokens": 9}, {"in_features": 300}]


@pytest.mark.parametrize(
    "wrong",
    [*WRONG_TO_DECODE, {"x": 4097}, {"way": 3}, *({"way": 1} | one for one in WRONG_TO_READ)],
    ids=str,
)
def test_linear_refuses_wrong_arguments(built, wrong):
    assert library.load(built).ternhw_linear(*(LINEAR | wrong).values()) == INVALID_VALUE


@pytest.mark.parametrize("wrong", [*WRONG_TO_DECODE, {"y": 4100}, {"way": 2}], ids=str)
def test_exact_linear_refuses_wrong_arguments(built, wrong):
    assert library.load(built).ternhw_linear_exact(*(EXACT | wrong).values()) == INVALID_VALUE


@pytest.mark.parametrize("wrong", [*WRONG, {"out": None}, {"out": 4104}], ids=str)
def test_dequantise_refuses_wrong_arguments(built, wrong):
    assert library.load(built).ternhw_dequantize(*(DENSE | wrong).values()) == INVALID_VALUE


def test_workspace_holds_ordered_activations_and_parts(built):
    loaded = library.load(built)
    # 3 groups of 2 times 8 tokens: 32 lanes of 64 bytes, or of 32; then 2 parts of float32.
    assert loaded.ternhw_workspace(50, 300, 9, 0, 1) == 3 * 2 * 32 * 64
    assert loaded.ternhw_workspace(50, 300, 9, 1, 2) == 3 * 2 * 32 * 32
    assert loaded.ternhw_workspace(50, 300, 9, 0, 2) == 3 * 2 * 32 * 64 + 2 * 9 * 50 * 4
    assert loaded.ternhw_workspace(50, 300, 17, 0, 1) == -INVALID_VALUE


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a CUDA device")
def test_without_a_device_a_call_fails_and_says_so(built):
    loaded = library.load(built)
    for name, arguments in (("ternhw_linear", LINEAR), ("ternhw_linear_exact", EXACT)):
        error = getattr(loaded, name)(*arguments.values())
        assert error in (NO_DEVICE, INSUFFICIENT_DRIVER)
        with pytest.raises(RuntimeError, match=f"^{name} failed: .*(driver|device)"):
            library.check(loaded, error, name)
    assert loaded.ternhw_workspace(64, 256, 1, 0, 0) in (-NO_DEVICE, -INSUFFICIENT_DRIVER)


def test_functions_are_typed_as_they_are_declared(built):
    for name, parameters in declarations().items():
        kinds = [ctypes.c_void_p if "*" in kind else ctypes.c_int for kind in parameters.values()]
        assert getattr(library.load(built), name).argtypes == kinds, name


def test_success_is_no_error(built):
    library.check(library.load(built), 0, "nothing")
    assert isinstance(library.load(built), ctypes.CDLL)
