"""The command line as a whole: help, wrong use, versions, missing packages."""

import importlib
import json
import re
import shlex
import subprocess
import sys
from importlib.metadata import requires

import pytest
import typer

from ternhw import __version__, cli
from ternhw.commands import doctor, extras, options
from ternhw.commands import evaluate as evaluate_command
from ternhw.commands import export as export_command
from ternhw.commands import quantize as quantize_command
from ternhw.commands import tune as tune_command
from ternhw.config import config_fields
from ternhw_quant.errors import InputError

ROOT = typer.main.get_command(cli.app)
COMMANDS = ROOT.commands
LONGEST_HELP = 100
#: Words that docs/words.md replaces, and an ending that hides who acts.
BANNED = re.compile(
    r"\b(artifact|artifacts|binds|bound by nothing|goes on in|judges|owed|is told|lacks|hands?|courses?)\b"
)


def options_of(command):
    return [each for each in command.params if each.param_type_name == "option" and each.name != "help"]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_has_a_panel_and_one_sentence(name):
    for each in options_of(COMMANDS[name]):
        assert each.rich_help_panel, each.name
        assert each.help.endswith("."), each.help
        assert len(each.help) <= LONGEST_HELP, each.help
        assert each.help.count(". ") == 0, each.help


@pytest.mark.parametrize("name", COMMANDS)
def test_every_argument_and_command_is_explained(name):
    command = COMMANDS[name]
    for each in command.params:
        assert each.help
        assert each.param_type_name == "option" or each.metavar.strip("[]…").isupper()
    assert command.help.split("\n")[0].endswith(".")
    text = " ".join([command.help, *(each.help for each in command.params)])
    assert not BANNED.search(text), BANNED.search(text)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_default_is_in_the_help(name):
    for each in options_of(COMMANDS[name]):
        if each.default in (None, False) or each.name == "prompt":
            continue
        default = getattr(each.default, "value", each.default)
        shown = f"{default:g}" if isinstance(default, float) else str(default)
        assert f"default {shown}" in each.help, each.help


@pytest.mark.parametrize("name", COMMANDS)
def test_the_example_in_the_help_is_a_command_line_that_parses(name):
    program, command, *arguments = shlex.split(COMMANDS[name].epilog.removeprefix("Example: "))
    assert (program, command) == ("ternhw", name)
    with COMMANDS[name].make_context(name, arguments) as context:
        assert context.params
    assert len(COMMANDS[name].epilog) <= 78


@pytest.mark.parametrize("name", COMMANDS)
def test_help_is_printed_in_panels(run, name, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    status, out, _ = run(name, "--help")
    assert status == 0
    panels = re.findall(r"^╭─ ([\w -]+?) ─", out, re.MULTILINE)
    assert len(panels) == len(set(panels))
    ordered = [each for each in panels if each in (options.ARRAY, options.MEMORY, options.OUTPUT)]
    assert ordered == [each for each in (options.ARRAY, options.MEMORY, options.OUTPUT) if each in ordered]
    assert panels[-1] in ("Options", options.OUTPUT)
    assert "Example: ternhw " in out


def test_commands_of_a_configuration_have_all_its_flags():
    taking = {name for name, each in COMMANDS.items() if any(p.name == "config" for p in each.params)}
    assert taking == {
        *("generate", "compile", "simulate", "run", "soc", "verify", "cycles", "compare", "build", "demo")
    }
    for name in taking:
        flags = {flag for each in COMMANDS[name].params for flag in each.opts}
        assert {f"--{field.flag}" for field in config_fields()} <= flags
        assert not {"--planes", "--shapes"} & flags


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--rows",), "No such option: --rows\n"),
        (("cycles", "--row", 4), "No such option: --row; did you mean --rows?\n"),
        (("cycles", "--model", "a"), "No such option: --model\n"),
        (("cycle",), "No such command 'cycle'"),
        (("cycles", "--shape", ""), "--shape must have a value, not ''"),
        (("generate", "--out", ""), "--out must have a value, not ''"),
        (("cycles", "--shape", "9" * 5000 + "x1"), "Shape must be OUTxIN, such as 11008x4096, not 999"),
        (
            ("compare", "--shape", "1x1", "--clock-mhz", 1, "--csv", "a", "--out", "a"),
            "--csv, --html and --out must name different files",
        ),
        (("tune", "a", "b"), "Missing argument 'OUT'"),
        (("inspect", "a", "b"), "Got unexpected extra argument (b)"),
        (("inspect", "--group-size"), "Option '--group-size' requires an argument"),
        (("inspect", "--shapes", "llama-7b"), "--shapes is not an option of ternhw inspect; use --model"),
        (
            ("inspect", "--model", "llama-7b", "--tied"),
            "--tied is not an option of ternhw inspect; use --weight-tied",
        ),
        (("bench", "--shapes", "1x1"), "--shapes is not an option of ternhw bench; use --shape"),
        (("bench", "--planes", 1), "--planes is not an option of ternhw bench; use --weight-planes"),
        (
            ("cycles", "--shape", "1x1", "--planes", 1),
            "--planes is not an option of ternhw cycles; use --array-planes or --weight-planes",
        ),
        (
            ("generate", "--out", "x", "--planes", 1),
            "--planes is not an option of ternhw generate; use --array-planes",
        ),
        (
            ("generate", "--out", "x", "--tokens", 2),
            "--tokens is not an option of ternhw generate; use --array-tokens",
        ),
    ],
)
def test_wrong_use_is_one_line(run, arguments, message):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"ternhw: {message}")
    assert err.count("\n") == 1


def test_a_value_of_the_wrong_kind_names_the_flag_and_the_choices(run):
    status, _, err = run("quantize", "a", "b", "--method", "best")
    assert (status, err.count("\n")) == (2, 1)
    assert err.startswith("ternhw: Invalid value for '--method': 'best' is not one of 'ptqtp', ")


def test_without_arguments_the_help_is_printed(run):
    status, out, err = run()
    assert (status, err) == (2, "")
    assert "quantize" in out


def test_the_version_is_printed(run):
    assert run("--version") == (0, f"ternhw {__version__}\n", "")


def test_python_runs_the_package():
    done = subprocess.run([sys.executable, "-m", "ternhw", "--version"], capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"ternhw {__version__}\n", "")


def test_a_shell_completes_commands_and_options():
    environment = {"_TERNHW_COMPLETE": "complete_bash", "COMP_WORDS": "ternhw cyc", "COMP_CWORD": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "ternhw"], env={"PYTHONPATH": ":".join(sys.path)} | environment,
        capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, ["cycles"], "")


def broken(error):
    def command(**_):
        raise error

    return command


@pytest.mark.parametrize(
    ("module", "message"),
    [
        ("torch", 'torch, which is not installed. Run: pip install "ternhw[quant]"'),
        ("amaranth.hdl", 'amaranth, which is not installed. Run: pip install "ternhw[rtl]"'),
        ("cocotb_tools", 'cocotb, which is not installed. Run: pip install "ternhw[sim]"'),
        ("lm_eval", 'lm-eval, which is not installed. Run: pip install "ternhw[zeroshot]"'),
        ("dask", 'distributed, which is not installed. Run: pip install "ternhw[cluster]"'),
        ("some_thing", "some-thing, which is not installed. Run: pip install some-thing"),
    ],
)
def test_a_missing_package_is_one_line_with_its_extra(run, monkeypatch, module, message):
    error = ModuleNotFoundError(f"No module named '{module}'", name=module)
    monkeypatch.setattr(COMMANDS["header"], "callback", broken(error))
    monkeypatch.setattr(typer.main, "get_command", lambda _: ROOT)
    assert run("header") == (1, "", f"ternhw: This command needs {message}\n")


def test_a_missing_module_of_our_own_is_not_hidden(run, monkeypatch):
    error = ModuleNotFoundError("No module named 'ternhw.nothing'", name="ternhw.nothing")
    monkeypatch.setattr(COMMANDS["header"], "callback", broken(error))
    monkeypatch.setattr(typer.main, "get_command", lambda _: ROOT)
    monkeypatch.setattr(sys, "argv", ["ternhw", "header"])
    with pytest.raises(ModuleNotFoundError, match=r"^No module named 'ternhw.nothing'$"):
        cli.main()


def test_extras_are_those_of_the_installed_package():
    listed = {re.split(r"[^\w.-]", line)[0].lower() for line in requires("ternhw") if "extra ==" in line}
    known = {package for extra in doctor._COMMANDS for package in extras.packages_of(extra)}
    assert {"torch", "transformers", "amaranth", "cocotb", "gguf", "apycula"} <= known <= listed


def test_a_library_message_names_the_flag_of_its_parameter(run, monkeypatch):
    for parameter, shown in (
        ("method", " (--method)"),
        (("method", "out"), " (--method, OUT)"),
        ("no_such", ""),
        ((), ""),
    ):
        error = InputError("Something must be right", parameter)
        monkeypatch.setattr(COMMANDS["quantize"], "callback", broken(error))
        monkeypatch.setattr(typer.main, "get_command", lambda _: ROOT)
        status, _, err = run("quantize", "a", "b")
        assert (status, err) == (2, f"ternhw: Something must be right{shown}\n")


def test_parameters_of_the_work_come_before_those_of_the_array():
    flags = {"weight_planes": "--weight-planes", "config_planes": "--array-planes", "tokens": "--tokens"}
    flags |= {"config_tokens": "--array-tokens", "config_lanes": "--lanes"}
    named = [cli._flag_for(name, flags) for name in ("planes", "tokens", "lanes", "rows")]
    assert named == ["--weight-planes", "--tokens", "--lanes", None]


def test_choices_are_those_of_the_library():
    from typing import get_args

    from ternhw_quant.exporting.tensors import WeightType
    from ternhw_quant.methods import method
    from ternhw_quant.tuning import settings
    from ternhw_quant.weights.sizes import Storage

    assert [each.value for each in quantize_command.MethodName] == list(method.METHODS)
    # The released order belongs to pt2 and comes with --released.
    assert {*(each.value for each in quantize_command.Order), "ssr-released"} == {*get_args(method.Order)}
    assert {each.value for each in quantize_command.Packing} == {*get_args(Storage)}
    assert {each.value for each in export_command.WeightType} == {*get_args(WeightType)}
    assert [each.value for each in tune_command.What] == [*get_args(settings.What)]
    assert [each.value for each in quantize_command.Tuned] == [*get_args(settings.What)]
    assert [each.value for each in tune_command.By] == [*get_args(settings.By)]
    dtypes = {each.value for each in quantize_command.Dtype}
    assert dtypes == {each.value for each in evaluate_command.Dtype}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("cycles", "One of ARTEFACT or --shape must be given"),
        ("cycles a --shape 1x1", "ARTEFACT cannot be combined with --shape"),
        ("cycles --shape 1x1 --layer a", "--layer cannot be combined with --shape"),
        ("cycles --shape 1x1 --layer a --all", "--layer and --all cannot be combined with --shape"),
        ("cycles --shape 1x1 --tied --no-tied", "--tied cannot be combined with --no-tied"),
        ("cycles --shape 1x1 --tokens 0", "--tokens must be at least 1, not 0"),
        ("cycles --shape 1x1 --latency 0", "--latency must be at least 1, not 0"),
        ("compare --shape 1x1 --clock-mhz 1 --layers block", "--layers cannot be combined with --shape"),
        (
            "compare --shape 1x1 --clock-mhz 1 --cycles a.json --latency 1",
            "--latency cannot be combined with --cycles",
        ),
        ("bench --shape 1x1 --layers block", "--layers cannot be combined with --shape"),
        (
            "bench --end-to-end --tokens 1 --warm",
            "--tokens and --warm cannot be combined with --end-to-end",
        ),
        ("generate --out a --check --fusesoc", "--fusesoc cannot be combined with --check"),
        ("generate --out a --check --ipxact", "--ipxact cannot be combined with --check"),
        ("generate --out a --check --sdc", "--sdc cannot be combined with --check"),
        (
            "generate --out a --defaults --rows 1",
            "--defaults cannot be combined with the options of an array",
        ),
        ("compile a b --device ecp5-85k --chain 2", "--device cannot be combined with --chain"),
        ("compile a b --device ecp5-85k --config c.yaml", "--device cannot be combined with --config"),
        ("build --liberty a.lib --seed 1 --plain", "--seed and --plain cannot be combined with --liberty"),
        ("build --device ice40-hx8k --plain", "--plain cannot be combined with --device ice40-hx8k"),
        ("inspect a --group-size 128", "--group-size cannot be combined with ARTEFACT"),
        (
            "tune a b c --what scales --latent-rate 0.01",
            "--latent-rate cannot be combined with --what scales",
        ),
    ],
)
def test_an_option_that_would_be_ignored_is_refused(run, arguments, message):
    assert run(*arguments.split()) == (2, "", f"ternhw: {message}\n")


def test_weight_planes_of_an_artefact_are_its_own(run, tmp_path):
    folder = tmp_path / "artefact"
    assert run("quantize", "embedded", folder, "--method", "absmean")[0] == 0
    message = "An artefact has its own weight planes (--weight-planes)"
    assert run("cycles", folder, "--weight-planes", 1)[::2] == (2, f"ternhw: {message}\n")
    assert run("cycles", folder, "--layer", "a", "--all")[::2] == (
        2,
        "ternhw: --layer cannot be combined with --all\n",
    )


def test_flags_override_the_file_of_a_configuration(run, tmp_path):
    path = tmp_path / "array.yaml"
    path.write_text("rows: 4\narray-planes: 1\noffsets: true\ntied: false\n")
    flags = ("--config", path, "--rows", 2, "--array-tokens", 2, "--no-offsets")
    status, out, _ = run("cycles", "--shape", "64x256", *flags, "--json")
    config = json.loads(out)["config"]
    assert status == 0
    given = [config[name] for name in ("rows", "planes", "tokens", "offsets")]
    assert given == [2, 1, 2, False]


def test_several_shapes_are_rows_of_one_table(run):
    status, out, _ = run("cycles", "--shape", "64x256,32x128")
    rows = [line.split("\t")[:2] for line in out.splitlines()[2:]]
    assert (status, rows) == (0, [["64x256", "64×256"], ["32x128", "32×128"]])


@pytest.mark.parametrize("command", ["cycles --shape 1x1", "generate --out a"])
def test_a_wrong_field_of_the_array_names_its_flag(run, command):
    status, _, err = run(*command.split(), "--array-planes", 3, "--array-tokens", 99)
    message = (
        "Planes must be 1 or 2, not 3; Tokens must be a whole number from 1 to 64, not 99 "
        "(--array-planes, --array-tokens)"
    )
    assert (status, err) == (2, f"ternhw: {message}\n")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("cycles --shape 1x1 --tokens 1 --tokens 2", "--tokens must be given once, not 2 times"),
        (
            "cycles --shape 1x1 --rows 1 --rows=2 --rows 3",
            "--rows must be given once, not 3 times",
        ),
        ("inspect a --json --json", "--json must be given once, not 2 times"),
    ],
)
def test_a_repeated_option_is_refused(run, arguments, message):
    assert run(*arguments.split()) == (2, "", f"ternhw: {message}\n")


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("ternhw.builds.errors", "BuildError"),
        ("ternhw.builds.errors", "ToolNotFound"),
        ("ternhw.running.checking", "DifferenceError"),
        ("ternhw.soc.dialogue", "BoardError"),
        ("ternhw_quant.clibrary", "BuildError"),
        ("ternhw_sim.errors", "ToolNotFound"),
    ],
)
def test_errors_of_tools_and_boards_are_one_line(monkeypatch, run, module, name):
    error = getattr(importlib.import_module(module), name)

    def fails():
        raise error("it does not work")

    monkeypatch.setattr("ternhw.registers_c.c_header", fails)
    assert run("header") == (1, "", "ternhw: it does not work\n")
