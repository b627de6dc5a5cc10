"""Every command in README.md and docs/ runs as it is printed, or `commands.py` says why it does not."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
import typer

from tests.docs.commands import (
    NOT_RUN,
    NOT_RUN_PYTHON,
    PAGES,
    REDUCED,
    ROOT,
    Command,
    commands_of,
    entry,
    reduced,
)

SHARED = ROOT.parent / "shared"
COMMANDS = [command for page in PAGES for command in commands_of(page)]
SHELL = [command for command in COMMANDS if not command.python]


def reason(command: Command) -> str | None:
    """Return why a command does not run, or None."""
    if command.python:
        return next((why for part, why in NOT_RUN_PYTHON.items() if part in command.text), None)
    return entry(NOT_RUN, command.text)


@pytest.fixture(scope="session")
def project(tmp_path_factory):
    """A folder outside the checkout with what the commands name: copies of files, and an artefact."""
    folder = tmp_path_factory.mktemp("docs") / "project"
    folder.mkdir()
    for name in ("README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder)
    for name in ("examples", "bitstreams", "benchmarks/records", "rtl"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    if SHARED.is_dir():
        (folder.parent / "shared").symlink_to(SHARED)
        shutil.copy(SHARED / "pdk" / "sky130hd_tt.lib.gz", folder)
    # `ternhw demo` and the pages' `artefact` are the embedded model, quantised by the default method.
    in_shell("ternhw quantize embedded artefact", folder).check_returncode()
    (folder / "build" / "demo").mkdir(parents=True)
    (folder / "build" / "demo" / "model").symlink_to(folder / "artefact")
    return folder


def in_shell(text, folder):
    sources = os.pathsep.join(str(ROOT / part) for part in (".", "quant", "sim"))
    return subprocess.run(
        ["bash", "-euo", "pipefail", "-c", text],
        cwd=folder, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
        env=os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
                          "PYTHONPATH": sources, "PYTHONWARNINGS": ""},
    )  # fmt: skip


def run(warm_python, command, text, folder):
    """Run a command or a Python block; those that a shell reads word by word need no shell."""
    if command.python:
        return warm_python.run("-c", text, cwd=folder)
    if text.startswith("ternhw ") and not re.search(r"[|&;<>$`*?~\n]", text):
        return warm_python.run("-m", *shlex.split(text), cwd=folder)
    return in_shell(text, folder)


def files(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.slow
@pytest.mark.sim
@pytest.mark.parametrize("page", sorted({command.page for command in COMMANDS}))
def test_every_command_of_a_page_runs(warm_python, project, page):
    before, ran = files(project), 0
    for command in commands_of(ROOT / page):
        if reason(command) or (not SHARED.is_dir() and re.search(r"\.\./shared|\.lib\.gz", command.text)):
            continue
        text = command.text if command.python else reduced(command.text)
        process = run(warm_python, command, text, project)
        assert process.returncode == 0, f"{page}:{command.line}: {text}\n{process.stderr[-2000:]}"
        assert "Traceback" not in process.stderr, process.stderr
        ran += 1
    assert_ignored(files(project) - before)
    if not ran:
        pytest.skip("; ".join(sorted({str(reason(command)) for command in commands_of(ROOT / page)})))


def assert_ignored(written):
    """Fail if git would show one of these files to a user who ran the commands in the checkout."""
    if not (ROOT / ".git").exists():
        return
    answer = subprocess.run(
        ["git", "check-ignore", "--stdin"],
        cwd=ROOT, input="\n".join(written), capture_output=True, text=True, check=False,
    )  # fmt: skip
    # A build's record belongs in git, beside those that are there.
    records = {name for name in written if name.startswith("bitstreams/") and name.endswith(".json")}
    assert written - records <= {*answer.stdout.splitlines()}, "not in .gitignore"


def test_pages_have_commands_to_run():
    """The extraction finds them: without this, a broken pattern would pass."""
    counts = Counter(command.page for command in COMMANDS)
    assert counts["README.md"] >= 10
    assert sum(command.python for command in COMMANDS) >= 3


def test_the_tables_name_only_commands_of_the_pages():
    for key in (*NOT_RUN, *REDUCED):
        assert any(entry({key: ""}, command.text) is not None for command in SHELL), key
    for part in NOT_RUN_PYTHON:
        assert any(part in command.text for command in COMMANDS if command.python), part


def spoken_options():
    """Return each inline command, and each that does not run: page and text."""
    inline = [
        (page.relative_to(ROOT).as_posix(), " ".join(text.split()))
        for page in (*PAGES, ROOT / "CONTRIBUTING.md")
        for text in re.findall(r"(?<!`)`(ternhw [^`]+)`(?!`)", page.read_text())
    ]
    return sorted({*inline, *((each.page, each.text) for each in SHELL if each.text.startswith("ternhw "))})


@pytest.mark.parametrize(("page", "text"), spoken_options())
def test_pages_name_only_commands_and_options_that_there_are(page, text):
    from ternhw.cli import app

    commands = typer.main.get_command(app).commands
    name, *arguments = shlex.split(text)[1:]
    if name.startswith("-"):
        return
    assert name in commands
    options = {option for each in commands[name].params for option in (*each.opts, *each.secondary_opts)}
    assert {each.split("=")[0] for each in arguments if each.startswith("-")} <= options | {"--help"}


def test_blocks_are_read_with_continued_lines_comments_and_indents(tmp_path, monkeypatch):
    monkeypatch.setattr("tests.docs.commands.ROOT", tmp_path)
    page = tmp_path / "page.md"
    page.write_text(
        "# T\n```\nternhw a --b c  # why\n# comment\nternhw d \\\n    --e f\n```\n"
        "- x\n  ```sh\n  ls -l\n  ```\n```python\nx = 1\n```\n```\nno command\n```\n"
    )
    assert commands_of(page) == [
        Command("page.md", 3, "ternhw a --b c"),
        Command("page.md", 5, "ternhw d --e f"),
        Command("page.md", 10, "ls -l"),
        Command("page.md", 13, "x = 1\n", python=True),
    ]


def test_a_reduced_command_has_each_option_once(monkeypatch):
    monkeypatch.setitem(REDUCED, "ternhw a --b", "--c 1 --d 2")
    assert reduced("ternhw a --b --c 30 --e 4") == "ternhw a --b --e 4 --c 1 --d 2"
    assert reduced("ternhw a") == "ternhw a"
