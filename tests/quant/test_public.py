"""The public interface: every name is there, importing it is cheap, its functions do what they say."""

import json
import re
import subprocess
import sys
from dataclasses import fields
from inspect import getdoc, signature

import pytest

import ternhw
import ternhw_quant
from ternhw_quant import embedded
from ternhw_quant.api.sources import windows_for
from ternhw_quant.errors import InputError
from ternhw_quant.evaluation.measures import perplexity_of_stories
from ternhw_quant.methods.method import Method, MethodOptions, named
from ternhw_quant.models.loading import load_model
from ternhw_quant.texts import Windows
from ternhw_quant.tuning.settings import Tuning, TuningOptions
from tests.checkpoints import write_checkpoint, write_small_llama

NAMES = ("Artifact", "TernaryMatrix", "evaluate", "export", "load", "open_artifact", "quantize", "tune")


def refuses(message):
    return pytest.raises(InputError, match=f"^{re.escape(message)}$")


def test_the_public_names_are_those_of_the_documentation():
    assert set(ternhw_quant.__all__) == {*NAMES, "__version__"}
    assert set(ternhw_quant.__all__) <= set(dir(ternhw_quant))
    assert ternhw_quant.__version__ == ternhw.__version__
    with pytest.raises(AttributeError, match=r"^module 'ternhw_quant' has no attribute 'absent'$"):
        ternhw_quant.absent  # noqa: B018


@pytest.mark.parametrize("name", NAMES)
def test_every_public_name_has_a_docstring_and_none_is_a_module(name):
    value = getattr(ternhw_quant, name)
    assert callable(value)
    assert getdoc(value)
    if name[0].islower():
        documentation = getdoc(value)
        assert "Raises\n------" in documentation
        for parameter in signature(value).parameters:
            assert re.search(rf"\b{parameter}\b", documentation), parameter


def test_importing_the_package_imports_nothing_heavy():
    heavy = ("torch", "transformers", "numba", "numpy", "safetensors")
    program = (
        "import sys, json, ternhw_quant; "
        f"print(json.dumps([name for name in {heavy!r} if name in sys.modules]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == []


def test_options_that_a_caller_may_choose_are_the_fields_of_a_method_and_of_a_tuning():
    assert {*MethodOptions.__annotations__, "name", "form", "seed"} == {one.name for one in fields(Method)}
    assert {*TuningOptions.__annotations__, "what", "seed"} == {one.name for one in fields(Tuning)}


def test_quantize_takes_a_method_by_its_name_with_choices_or_as_it_is(tmp_path):
    source = write_small_llama(tmp_path / "source")
    report = ternhw_quant.quantize(source, tmp_path / "one", method="rtn", bits=3, group_size=16)
    assert len(report.tensors) == 14
    ternhw_quant.quantize(source, tmp_path / "two", method=named("rtn", bits=3, group_size=16))
    one, two = (ternhw_quant.open_artifact(tmp_path / name) for name in ("one", "two"))
    assert one.quantization == two.quantization
    for name in ("model.safetensors", "config.json"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


def test_quantize_and_tune_read_text_by_its_name_or_as_token_ids(tmp_path):
    windows = Windows(rows=((1, 5, 9, 2), (1, 7, 7, 3)), origin={"source": "mine", "context": 4})
    source = embedded.NAME
    ternhw_quant.quantize(source, tmp_path / "out", method="gptq", calibration=windows)
    method = ternhw_quant.open_artifact(tmp_path / "out").quantization.method
    assert method["calibration"]["source"] == "mine"
    ternhw_quant.quantize(source, tmp_path / "planes", method="absmean")
    report = ternhw_quant.tune(
        tmp_path / "planes", source, tmp_path / "tuned", what="scales", calibration=windows, epochs=1
    )
    assert (report.rows, report.tokens, report.trits_changed) == (2, 8, 0)


def test_a_model_writes_its_own_calibration_text(tmp_path):
    told = []
    windows = windows_for(
        embedded.NAME,
        "self",
        samples=70,
        context=24,
        seed=5,
        on_progress=lambda *progress: told.append(progress),
    )
    assert told == [("Model writes", 64, 70), ("Model writes", 70, 70)]
    model, tokenizer = load_model(embedded.path())
    assert len(windows.rows) == 70
    assert {row[0] for row in windows.rows} == {tokenizer.bos_token_id}
    assert max(map(len, windows.rows)) == 24
    assert all(tokenizer.eos_token_id not in row for row in windows.rows)
    # Text that a model draws costs it its entropy; the stories that it was trained on cost about as much.
    text = [tokenizer.decode(row[1:]) for row in windows.rows]
    own, stories = (
        perplexity_of_stories(model, tokenizer, texts, context=24).nats_per_token
        for texts in (text, embedded.evaluation_stories(70))
    )
    assert own == pytest.approx(stories, rel=0.15)

    ternhw_quant.quantize(
        embedded.NAME, tmp_path, method="gptq", calibration="self", samples=70, context=24, seed=5
    )
    found = ternhw_quant.open_artifact(tmp_path).quantization.method["calibration"]
    assert (found["source"], found["token_ids_sha256"]) == ("self", windows.digest())
    assert f"self (SHA-256 {windows.digest()[:16]}…): samples 70" in (tmp_path / "README.md").read_text()
    for given, message in (
        ({"bos": "each"}, "BOS begins each row of the model's own text and cannot be chosen (bos)"),
        ({"samples": 0}, "Samples must be at least 1, not 0 (samples)"),
        ({"context": 1}, "Context must be from 2 to 256, the model's longest, not 1"),
    ):
        with refuses(message):
            windows_for(embedded.NAME, "self", **given)


def test_what_is_given_in_vain_is_refused(tmp_path):
    source, out = write_checkpoint(tmp_path / "source"), tmp_path / "out"
    with refuses("Method ptqtp reads no calibration text (samples)"):
        ternhw_quant.quantize(source, out, samples=3)
    with refuses("Method gptq needs calibration text (calibration)"):
        ternhw_quant.quantize(source, out, method="gptq")
    with refuses("Choices of a method must be part of the Method (bits)"):
        ternhw_quant.quantize(source, out, method=named("rtn"), bits=3)
    with refuses("Workers cannot be combined with a scheduler (workers, scheduler)"):
        ternhw_quant.quantize(source, out, workers=2, scheduler="tcp://127.0.0.1:1")
    with refuses("Number format must be float32, float16 or bfloat16, not int8 (dtype)"):
        windows = Windows(rows=((1, 2),), origin={"source": "mine", "context": 2})
        ternhw_quant.quantize(source, out, method="gptq", calibration=windows, dtype="int8")
    with refuses("Tuning needs calibration text (calibration)"):
        ternhw_quant.tune(out, source, tmp_path / "tuned")
    assert not out.exists()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"dtype": "bfloat16"}, "Dtype needs a method with calibration text (dtype)"),
        ({"damping": 0.1}, "Damping needs a method with calibration text (damping)"),
        (
            {"seed": 3},
            "Seed needs order random, a method with calibration text, tuning or a bits budget (seed)",
        ),
        ({"method": "rtn", "packing": "base3"}, "Packing needs a method that makes trits (packing)"),
    ],
)
def test_what_no_step_would_read_is_refused(tmp_path, given, message):
    with refuses(message):
        ternhw_quant.quantize(write_checkpoint(tmp_path / "source"), tmp_path / "out", **given)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({}, "A text, stories or tasks must be given (text, stories, tasks)"),
        ({"text": "a.txt", "stories": "b.json"}, "Text cannot be combined with stories (text, stories)"),
        ({"text": "a.txt", "select": "1:2"}, "A selection needs stories (select, stories)"),
        ({"tasks": ["a"]}, "Tasks and their folder must be given together (tasks, task_folder)"),
        ({"text": "a.txt", "limit": 3}, "A limit needs tasks (limit, tasks)"),
        (
            {"tasks": ["a"], "task_folder": ".", "context": 3},
            "A context needs text or stories (context, text, stories)",
        ),
        (
            {"stories": embedded.NAME, "select": "900:"},
            "Selection must leave at least one of 200 stories, not none: 900: (select)",
        ),
        (
            {"stories": embedded.NAME, "select": "x"},
            "Selection must be START:STOP or START:STOP:STEP, not x (select)",
        ),
    ],
)
def test_evaluate_names_the_parameters_of_what_cannot_be_measured(given, message):
    with refuses(message):
        ternhw_quant.evaluate(embedded.NAME, **given)


def test_evaluate_measures_one_model_or_several(tmp_path):
    seen = []
    records = ternhw_quant.evaluate(
        [embedded.NAME, embedded.path()],
        stories=embedded.NAME,
        select=":4",
        questions=3,
        on_progress=lambda *progress: seen.append(progress),
    )
    assert [record.model for record in records] == [embedded.NAME, str(embedded.path())]
    assert records[0].measured == records[1].measured
    assert {(model, what) for model, what, _, _ in seen} == {
        (model, what) for model in (embedded.NAME, str(embedded.path())) for what in ("stories", "questions")
    }
    single = ternhw_quant.evaluate(embedded.NAME, stories=embedded.NAME, select=":4", questions=3)
    assert single[0].measured == records[0].measured


def test_export_says_what_its_file_must_be_called(tmp_path):
    with refuses("Name of the output file must end in .gguf, not model.bin (out)"):
        ternhw_quant.export(embedded.NAME, tmp_path / "model.bin")
