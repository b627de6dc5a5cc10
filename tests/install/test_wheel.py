"""The wheel in clean environments outside the checkout: its content, and no command ends in a traceback."""

import filecmp
import os
import pty
import re
import shutil
import subprocess
import sys
import sysconfig
import tarfile
from contextlib import suppress
from email.parser import Parser
from pathlib import Path
from zipfile import ZipFile

import pytest
import torch
import typer

from ternhw.cli import app
from ternhw_quant.storage.codec import encode
from ternhw_quant.version import __version__
from tests.artifacts import Form, random_matrix, write_tensors

ROOT = Path(__file__).parents[2]
NO_NETWORK = re.compile(r"NewConnectionError|NameResolutionError|ConnectTimeoutError|ProxyError")

#: The line about a package, or about a tool outside Python's import system; one line in both cases.
MISSING = re.compile(
    r"ternhw: (?:This command needs [\w-]+, which is not installed\. Run|[\w-]+ is missing; run): "
    r'pip install "ternhw\[(\w+)\]"\n'
)

#: Arguments of each command, and the extras of which a bare installation names one; none where it runs.
COMMANDS = {
    "quantize": (("embedded", "out"), {"quant"}),
    "tune": (("artefact", "embedded", "out"), {"quant"}),
    "inspect": (("--model", "llama-2-7b"), set()),
    "evaluate": (("embedded", "--stories", "embedded"), {"quant"}),
    "export": (("artefact", "out.gguf"), {"quant", "export"}),
    "generate": (("--rows", "2", "--lanes", "4", "--out", "rtl"), {"rtl"}),
    "compile": (("artefact", "image"), {"quant"}),
    "simulate": (("artefact", "--lanes", "8"), {"quant", "rtl", "sim"}),
    "run": (("artefact", "--prompt", "One", "--lanes", "8"), {"quant", "rtl", "sim"}),
    "verify": (("--runs", "1"), {"quant", "rtl", "sim"}),
    "build": (("--device", "ice40-hx8k", "--rows", "1", "--lanes", "2"), {"rtl", "fpga"}),
    "header": (("ternhw.h",), set()),
    "driver": (("driver",), set()),
    "soc": (("artefact", "board"), {"quant", "soc"}),
    "cycles": (("--shape", "64x128"), set()),
    "bench": (("--shape", "64x128"), {"quant", "cuda"}),
    "compare": (("--shape", "64x128", "--clock-mhz", "200"), set()),
    "demo": ((), {"quant"}),
}


def clean_environment():
    """Return the variables of this process without those that show Python the checkout."""
    hidden = ("PYTHONPATH", "PYTHONHOME", "PYTHONDONTWRITEBYTECODE", "VIRTUAL_ENV", "NO_COLOR", "FORCE_COLOR")
    return {name: value for name, value in os.environ.items() if name not in hidden}


def call(*command, folder, check=True):
    """Run a command that sees nothing of the checkout; return the process."""
    process = subprocess.run(
        list(map(str, command)),
        cwd=folder, capture_output=True, text=True, check=False, env=clean_environment(),
    )  # fmt: skip
    assert not check or process.returncode == 0, process.stdout + process.stderr
    return process


def build(folder, out):
    """Build what hatchling builds by default; it runs in this environment and needs no network."""
    command = [sys.executable, "-m", "hatchling", "build", "-d", out]
    subprocess.run(command, cwd=folder, capture_output=True, check=True)
    (wheel,), (sdist,) = out.glob("*.whl"), out.glob("*.tar.gz")
    return wheel, sdist


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Return the wheel and the source distribution."""
    pytest.importorskip("hatchling", reason="needs hatchling, which make setup installs")
    pytest.importorskip(
        "hatch_fancy_pypi_readme", reason="needs hatch-fancy-pypi-readme, as make setup has it"
    )
    return build(ROOT, tmp_path_factory.mktemp("dist"))


def environment(folder):
    """Make an environment without pip, and return its Python."""
    call(sys.executable, "-m", "venv", "--without-pip", folder, folder=folder.parent)
    return folder / "bin" / "python"


def install(python, *requirements):
    process = call(
        sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check", "install", "--quiet",
        "--no-compile", "--retries", "1", "--constraint", ROOT / "constraints.txt", *requirements,
        folder=python.parent, check=False,
    )  # fmt: skip
    if process.returncode and NO_NETWORK.search(process.stderr):
        pytest.skip("needs the package registry or pip's cache")
    assert process.returncode == 0, process.stderr


def lend_compiled(python):
    """Let Numba find what it compiled of the same files in the checkout, which it knows by time and size."""
    (packages,) = python.parents[1].glob("lib/python*/site-packages")
    for root in (ROOT, ROOT / "quant"):
        for kept in root.glob("ternhw*/**/__pycache__/*.nb[ic]"):
            source = kept.parents[1] / f"{kept.name.split('.')[0]}.py"
            installed = packages / source.relative_to(root)
            if source.exists() and filecmp.cmp(source, installed, shallow=False):
                times = source.stat()
                os.utime(installed, ns=(times.st_atime_ns, times.st_mtime_ns))
                folder = installed.parent / "__pycache__"
                folder.mkdir(exist_ok=True)
                shutil.copy(kept, folder)


def test_wheel_has_the_three_packages_typed_and_their_data(built):
    names = set(ZipFile(built[0]).namelist())
    assert {name.split("/")[0] for name in names} == {
        "ternhw", "ternhw_quant", "ternhw_sim", f"ternhw-{__version__}.dist-info",
    }  # fmt: skip
    assert {f"{package}/py.typed" for package in ("ternhw", "ternhw_quant", "ternhw_sim")} <= names
    assert {"ternhw_quant/embedded/model/model.safetensors", "ternhw_quant/cuda/kernels.cu"} <= names
    assert any(name.endswith("templates/compare.html") for name in names)
    assert any(name.endswith("templates/verify.html") for name in names)
    assert {"ternhw/host/ternhw_engine.c", "ternhw/host/ternhw_engine.h"} <= names


def test_source_distribution_builds_the_same_wheel(built, tmp_path):
    wheel, sdist = built
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = tmp_path.iterdir()
    again, _ = build(source, tmp_path)
    assert ZipFile(again).namelist() == ZipFile(wheel).namelist()


def test_metadata_say_who_what_and_where(built):
    wheel = ZipFile(built[0])
    metadata = Parser().parsestr(wheel.read(f"ternhw-{__version__}.dist-info/METADATA").decode())
    assert metadata["Version"] == __version__
    assert metadata["Author"]
    assert metadata["Keywords"]
    assert "Typing :: Typed" in metadata.get_all("Classifier")
    assert all("https://" in url for url in metadata.get_all("Project-URL"))
    extras = set(metadata.get_all("Provides-Extra"))
    required = [line for line in metadata.get_all("Requires-Dist") if "extra ==" in line]
    of_all = {line.split(";")[0] for line in required if line.endswith("'all'")}
    assert of_all == {line.split(";")[0] for line in required if not line.endswith(("'all'", "'dev'"))}
    assert extras >= {"all", "quant", "rtl", "sim", "report", "fpga", "export"}
    targets = re.findall(r"\]\(([^)]*)\)", metadata.get_payload())
    assert [target for target in targets if not target.startswith(("https://", "#"))] == []


def test_every_command_is_called():
    assert {*COMMANDS, "doctor"} == {*typer.main.get_command(app).commands}


@pytest.mark.install
@pytest.mark.slow
def test_bare_wheel_names_the_extra_that_a_command_needs(built, tmp_path):
    python = environment(tmp_path / "bare")
    install(python, built[0])
    lend_compiled(python)
    ternhw = python.with_name("ternhw")
    work = tmp_path / "work"
    write_artefact(work / "artefact")
    assert call(python, "-m", "ternhw", "--version", folder=work).stdout == f"ternhw {__version__}\n"
    for name, (arguments, extras) in COMMANDS.items():
        process = call(ternhw, name, *arguments, folder=work, check=False)
        if extras:
            message = MISSING.fullmatch(process.stderr)
            assert message is not None, f"{name}: {process.stderr}"
            assert (process.returncode, message[1] in extras) == (1, True), process.stderr
        else:
            assert (process.returncode, process.stderr) == (0, ""), f"{name}: {process.stderr}"
    doctor = call(ternhw, "doctor", folder=work, check=False)
    assert (doctor.returncode, doctor.stderr) == (1, "")
    assert 'torch is missing; run: pip install "ternhw[quant]"' in doctor.stdout

    install(python, f"{built[0]}[rtl]")
    call(ternhw, "generate", *COMMANDS["generate"][0], folder=work)


def write_artefact(folder):
    """Write an artefact of one small layer."""
    folder.mkdir(parents=True)
    torch.manual_seed(0)
    form = Form()
    tensors = encode("model.layers.0.mlp.down_proj", random_matrix((32, 64), form), form.packing)
    (folder / "config.json").write_text('{"model_type": "llama"}')
    write_tensors(folder, tensors, form)


@pytest.mark.install
@pytest.mark.slow
@pytest.mark.sim
def test_demo_runs_from_the_wheel_and_prints_what_the_readme_shows(built, tmp_path):
    """A path file adds the packages of the extras from this environment; ternhw itself is the wheel's."""
    python = environment(tmp_path / "full")
    install(python, "--no-deps", built[0])
    lend_compiled(python)
    (packages,) = (tmp_path / "full").glob("lib/python*/site-packages")
    (packages / "extras.pth").write_text(sysconfig.get_path("purelib") + "\n")
    work = tmp_path / "work"
    work.mkdir()
    where = call(python, "-c", "import ternhw, ternhw_quant; print(ternhw.__file__)", folder=work).stdout
    assert Path(where.strip()).is_relative_to(packages)
    printed = on_terminal(python.with_name("ternhw"), "demo", folder=work, columns=100)
    shown = re.search(r"```\nternhw demo\n```.*?```\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    assert shown is not None
    assert without_seconds(printed) == without_seconds(shown[1])


def on_terminal(*command, folder, columns):
    """Run a command whose output is a terminal; return the text without colours."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        list(map(str, command)), cwd=folder, stdout=theirs, stderr=subprocess.PIPE, text=True,
        env=clean_environment() | {"COLUMNS": str(columns), "TERM": "xterm"},
    )  # fmt: skip
    os.close(theirs)
    written = b""
    with suppress(OSError):  # Linux reports the end of a terminal as an error
        while part := os.read(ours, 4096):
            written += part
    os.close(ours)
    _, errors = process.communicate()
    assert process.returncode == 0, errors
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", written.decode().replace("\r\n", "\n"))


def without_seconds(text):
    return [re.sub(r"\d+ s$", "… s", line.rstrip()) for line in text.splitlines()]
