"""A run that is killed at a file operation and run again ends with the same bytes, and leaves nothing else.

The suite kills at some of the operations; with ``TERNHW_KILL_ALL=1`` in the environment at each of them.
``benchmarks/kill_operations.py`` runs that, and makes a record of the properties that each test notes.
"""

import os
from types import SimpleNamespace

import pytest

from ternhw import generation
from ternhw.builds import flow, tools
from ternhw.builds.family import Cells
from ternhw.commands.driver import driver
from ternhw.compilation import compile_image
from ternhw.config import AcceleratorConfig
from ternhw.layers import form_of
from ternhw_quant.api.exporting import export
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
from ternhw_quant.storage.artifact import open_artifact
from ternhw_quant.texts import Windows
from ternhw_quant.tuning import descent
from ternhw_quant.tuning.settings import Tuning
from ternhw_quant.tuning.tune import tune
from tests.checkpoints import quantize_tiny, write_checkpoint, write_small_llama
from tests.killing import again, content, killed, moments, operations


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    """A small checkpoint, and its artefact."""
    folder = tmp_path_factory.mktemp("killed")
    write_small_llama(folder / "model", num_hidden_layers=1)
    quantize_checkpoint(folder / "model", folder / "artefact", Settings())
    return folder


@pytest.fixture
def survives(tmp_path, record_property):
    """A function that kills a run at its file operations, each time in a new folder, and runs it again."""

    def killed_and_again(run, command, *, most):
        (tmp_path / "warm").mkdir()
        run(tmp_path / "warm")  # compiled functions and imports
        (tmp_path / "whole").mkdir()
        count = operations(lambda: run(tmp_path / "whole"))
        whole = content(tmp_path / "whole")
        assert count >= 4 and whole
        numbers = list(moments(count, most=count if os.environ.get("TERNHW_KILL_ALL") else most))
        for number in numbers:
            here = tmp_path / f"at-{number}"
            here.mkdir()
            check(run, here, number, whole)
        for name, value in {"command": command, "operations": count, "survived": len(numbers)}.items():
            record_property(name, value)

    return killed_and_again


def check(run, here, number, whole):
    assert killed(lambda: run(here), number)
    said = again(lambda: run(here))
    # What was complete when the process died is not written again.
    assert not said or "must be new" in said, number
    assert content(here) == whole, number


def test_quantize(tmp_path, survives):
    source = write_checkpoint(tmp_path / "source")
    survives(lambda here: quantize_tiny(source, here / "out", Settings()), "quantize", most=16)


@pytest.mark.parametrize("by", ["model", "block"])
def test_tune(model, tmp_path, monkeypatch, by, survives):
    monkeypatch.setattr(descent, "SAVE_EVERY_S", 0.0)
    rows = [[1, 5, 3, 9], [2, 7, 7, 4]]
    windows = Windows(rows=rows, origin={"context": 4, "samples": 2})
    tuning = Tuning(what="trits", by=by, epochs=1, tokens_per_step=4)

    def run(here):
        tune(model / "artefact", model / "model", here / "out", tuning=tuning, windows=windows)

    monkeypatch.setattr("ternhw_quant.models.loading.load_tokenizer", lambda folder: None)
    survives(run, f"tune --by {by}", most=6)
    # The moments at which a run has no marker yet.
    for number in range(1, 4):
        here = tmp_path / f"early-{number}"
        here.mkdir()
        check(run, here, number, content(tmp_path / "whole"))


def test_compile(model, survives):
    artefact = open_artifact(model / "artefact")
    survives(lambda here: compile_image(artefact, here / "out"), "compile", most=12)


def test_compile_over_an_older_image(model, survives):
    artefact = open_artifact(model / "artefact")
    small = AcceleratorConfig.from_values(rows=1, **form_of(artefact))

    def run(here):
        if not (here / "out").exists():
            compile_image(artefact, here / "out", small)
        compile_image(artefact, here / "out", force=True)

    survives(run, "compile --force", most=8)


def test_generate(monkeypatch, survives):
    configs = [AcceleratorConfig.from_values(rows=rows, lanes=8, chain=1) for rows in (1, 2)]
    monkeypatch.setattr(
        generation, "_verilog", lambda config, annotated: f"module {config.name}; endmodule\n"
    )
    packed = "ternhw.packages.ipxact.ipxact_files"
    monkeypatch.setattr(packed, lambda config, text: {f"{config.name}_ip/component.xml": text})
    survives(lambda here: generation.generate(configs, here / "out", ipxact=True), "generate", most=8)


def test_driver(survives):
    survives(lambda here: driver(here / "out"), "driver", most=8)


def test_export(survives):
    pytest.importorskip("gguf")
    from ternhw_quant import embedded

    survives(lambda here: export(embedded.path(), here / "x.gguf"), "export", most=3)


def test_build(monkeypatch, survives):
    from ternhw.builds.devices import device_named

    device = device_named("ice40-hx8k")
    config = AcceleratorConfig.from_values(rows=1, lanes=8, chain=1)
    cells = Cells(comb=1, ff=1, block_ram=0, dsp=0, lut_ram=0)
    built = flow.Built(cells=cells, harness=cells, fmax_mhz=1.0, bits=b"bits", printed="log")
    made = SimpleNamespace(build_id="0" * 12, passes="", versions={})
    monkeypatch.setattr(tools.Tool, "path", lambda self: self.program)
    monkeypatch.setattr(tools.Tool, "version", lambda self: (self.program, "1"))
    monkeypatch.setattr(flow, "plan_build", lambda *given, **more: made)
    monkeypatch.setattr(flow, "run_plan", lambda *given: built)
    monkeypatch.setattr(flow, "perf_counter", lambda: 0.0)

    def run(here):
        flow.place_and_route(config, device, here / "out", scope="array", command="test")

    survives(run, "build", most=12)
