"""Commands of the pages that users read: found by their code blocks, and what may not or need not run."""

import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))

_BLOCK = re.compile(r"^(?P<indent> *)```(?P<language>\w*)\n(?P<body>.*?)^ *```$", re.DOTALL | re.MULTILINE)
#: A block without a language is a shell block if a line of it begins with one of these.
_PROGRAMS = ("ternhw", "make", "pip", "python", "python3", "git", "cp", "mkdir", "echo", "export")
_SHELL = re.compile(rf"^({'|'.join(_PROGRAMS)})( |$)", re.MULTILINE)


@dataclass(frozen=True)
class Command:
    """A command of a shell block, or a whole Python block.

    Attributes
    ----------
    page : str
        Path in the repository.
    line : int
        Line of the page where it begins.
    text : str
        Continued lines are joined; a comment at the end of a shell command is left out.
    """

    page: str
    line: int
    text: str
    python: bool = False


def commands_of(page: Path) -> list[Command]:
    """Return the commands of a page in order."""
    text, name, found = page.read_text(), page.relative_to(ROOT).as_posix(), []
    for block in _BLOCK.finditer(text):
        body = re.sub(f"^{block['indent']}", "", block["body"], flags=re.MULTILINE)
        line = text.count("\n", 0, block.start("body")) + 1
        if block["language"] == "python":
            found.append(Command(name, line, body, python=True))
        elif block["language"] in ("sh", "bash", "console", "shell") or _SHELL.search(body):
            found += [Command(name, line + offset, each) for offset, each in _shell_commands(body)]
    return found


def _shell_commands(body: str) -> list[tuple[int, str]]:
    found, begin, parts = [], 0, []
    for offset, line in enumerate(body.splitlines()):
        begin = begin if parts else offset
        parts.append(line.removeprefix("$ ").removesuffix("\\").strip())
        if line.endswith("\\"):
            continue
        command = re.sub(r"\s+# .*$", "", " ".join(parts)).strip()
        parts = []
        if command and not command.startswith("#"):
            found.append((begin, command))
    return found


_GPU = "needs an NVIDIA GPU; tests/quant/cuda runs the kernels where there is one"
_LONG = "takes minutes; tests/verification runs small configurations"
_SOC = "needs the extra soc and takes minutes; tests/soc simulates a board where LiteX is installed"
_ROUTE = "needs the tools of make fpga and takes minutes; tests/builds builds for each device"

#: Shell commands that do not run here: how they begin, and why.
NOT_RUN = {
    "pip install": "needs the package registry; tests/install installs the wheel",
    "ternhw demo": "tests/install runs it from the wheel, and compares the output that README.md shows",
    "ternhw bench": _GPU,
    "ternhw simulate artefact --layer model.layers.0.mlp.down_proj --simulator icarus": (
        "needs Icarus Verilog; tests/sim/test_benches.py runs it where it is installed"
    ),
    "ternhw soc": _SOC,
    "ternhw build --config examples/engine.yaml --device": _ROUTE,
    "ternhw build --device": _ROUTE,
    "ternhw verify --config examples/engine.yaml": _LONG,
    "ternhw verify --runs 100": _LONG,
    "ternhw generate --defaults --out rtl --check": "tests/gateware/test_verilog.py does the same",
}
#: What a Python block contains that does not run here, and why.
NOT_RUN_PYTHON = {
    ".cuda()": _GPU,
    "from peft import": "needs peft, which no extra installs; tests/quant/test_lora.py does the same",
    "from ternhw.litex import": "needs LiteX; tests/packages/test_litex.py does the same",
}

#: Commands that take minutes as they are: how they begin, and options that make the same work less. Each
#: takes the place of the command's own, if it has one.
REDUCED = {
    "ternhw build --liberty": "--rows 1 --lanes 4",
    "ternhw quantize embedded build/better --method ptqtp-h": "--samples 4",
    "ternhw quantize embedded build/embedded-ptqtp-h --method ptqtp-h": "--samples 4",
    "ternhw compare --model llama-2-7b --tokens 1,16,128,2048": "--tokens 1,16",
    "ternhw compare --model llama-2-7b,llama-2-13b,llama-2-70b --layers gate_proj --tokens 1,128,2048": (
        "--tokens 1,16"
    ),
    "ternhw evaluate embedded build/better --compare --stories embedded": "--select 0:2",
    "ternhw evaluate embedded --stories embedded --select 0:100": "--select 0:2",
    "ternhw evaluate embedded --stories embedded --select 0:20 --questions": "--select 0:2 --questions 3",
    "ternhw evaluate ../shared/models/stories3M": "--select 500:502:2 --tasks copa --limit 1",
    "ternhw simulate artefact --layer": "--tokens 1",
    "ternhw simulate build/artefact --all": "--tokens 1",
    "ternhw quantize embedded build/embedded-3bits --method tied32-h --scales u8": "--samples 4",
    "ternhw tune build/embedded-ptqtp embedded": "--samples 2",
}


def reduced(command: str) -> str:
    """Return a command with the options that `REDUCED` has for it."""
    for name, value in re.findall(r"(--[\w-]+) (\S+)", entry(REDUCED, command) or ""):
        command = f"{re.sub(rf' {name} [^ ]+', '', command)} {name} {value}"
    return command


def entry(table: dict[str, str], command: str) -> str | None:
    """Return what `table` has for a command; a key is as much of the command as tells it from others."""
    return next((value for key, value in table.items() if f"{command} ".startswith(f"{key} ")), None)
