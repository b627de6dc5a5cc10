import hashlib
import json
import shutil
import sys

import pytest
import torch
from transformers import AutoModelForCausalLM, BertConfig, BloomConfig

from ternhw.cli import main
from ternhw_quant import embedded

RECORD = json.loads((embedded.path().parent / "training.json").read_text())


@pytest.fixture
def run(monkeypatch, capsys):
    """Run ``ternhw evaluate`` with arguments; return its exit status, output and errors."""

    def call(*arguments):
        monkeypatch.setattr(sys, "argv", ["ternhw", "evaluate", *map(str, arguments)])
        with pytest.raises(SystemExit) as exit_:
            main()
        return exit_.value.code or 0, *capsys.readouterr()

    return call


def figures(output):
    """What an evaluation printed as JSON, without the name and what the machine has a part in."""
    found = json.loads(output)
    for key in ("model", "load_seconds", "seconds", "peak_bytes", "date"):
        del found[key]
    return found


@pytest.fixture
def stories(tmp_path):
    path = tmp_path / "stories.json"
    path.write_text(json.dumps(embedded.evaluation_stories(12)))
    return path


def test_evaluate_prints_one_json_object(run, stories):
    status, out, _ = run("embedded", "--stories", stories, "--json")
    found = json.loads(out)
    assert status == 0
    assert set(found) == {
        "model", "sha256", "quantization", "weights", "quantized_weights", "bits_per_weight", "bytes",
        "load_seconds", "seconds", "peak_bytes", "device", "date",
        "perplexity", "nats_per_token", "tokens", "context", "protocol", "versions"
    }  # fmt: skip
    assert (found["quantization"], found["bits_per_weight"]) == (None, 16)
    assert found["protocol"]["source"] == "stories.json"
    assert (found["model"], found["context"]) == ("embedded", 256)
    assert found["nats_per_token"] == pytest.approx(RECORD["perplexity"]["nats_per_token"], rel=0.2)
    assert found["protocol"]["unit"] == "stories one by one, cut at the context"


def test_evaluate_selects_stories_as_a_slice_does(run, stories, tmp_path):
    every_third = tmp_path / "third.json"
    every_third.write_text(json.dumps(embedded.evaluation_stories(12)[1:9:3]))
    chosen, written = (
        figures(run("embedded", "--stories", *arguments, "--json")[1])
        for arguments in ((stories, "--select", "1:9:3"), (every_third,))
    )
    assert chosen["protocol"].pop("select") == "1:9:3"
    for found, path in ((chosen, stories), (written, every_third)):
        assert found["protocol"].pop("source") == path.name
        assert found["protocol"].pop("sha256") == hashlib.sha256(path.read_bytes()).hexdigest()
    assert chosen == written


def test_evaluate_asks_questions_beside_a_text(run, tmp_path):
    text = tmp_path / "text.txt"
    text.write_text(" ".join(embedded.evaluation_stories(10)))
    status, out, _ = run("embedded", "--text", text, "--context", 128, "--questions", 90, "--json")
    found = json.loads(out)
    assert status == 0
    assert (found["context"], found["tokens"] % 127) == (128, 0)
    assert found["exact_match"]["questions"] == 90
    assert set(found["exact_match"]["by_kind"]) == set(RECORD["exact_match"]["by_kind"])
    assert found["exact_match"]["by_kind"]["addition"] == 1


def test_evaluate_prints_plain_lines_to_a_pipe(run, stories):
    status, out, _ = run("embedded", "--stories", stories, "--select", "0:2", "--questions", 9)
    lines = [line.split() for line in out.splitlines()]
    assert status == 0
    assert lines[:2] == [["#", "Perplexity", "of", "embedded"], ["measure", "value"]]
    assert ["context", "256"] in lines
    assert ["#", "Exact", "match", "on", "9", "questions"] in lines
    assert ["#", "Cost", "of", "embedded"] in lines
    assert lines[lines.index(["#", "Cost", "of", "embedded"]) - 1][0] == "all"
    assert lines[-1][:2] == ["none", "16.000"]


def test_evaluate_measures_a_folder_as_it_does_the_embedded_model(run, stories, tmp_path):
    folder = tmp_path / "copy"
    shutil.copytree(embedded.path(), folder)
    of_folder, of_embedded = (
        figures(run(model, "--stories", stories, "--questions", 9, "--json")[1])
        for model in (folder, "embedded")
    )
    assert of_folder == of_embedded


def test_evaluate_compares_an_artefact_with_its_original(run, stories, artefact, tmp_path):
    record = tmp_path / "record.json"
    arguments = (artefact, "embedded", "--stories", stories, "--select", "0:3", "--questions", 9)
    status, out, _ = run(*arguments, "--compare", "--json", "--out", record)
    found = json.loads(out)
    assert status == 0
    assert json.loads(record.read_text()) == found
    quantised, original = found["records"]
    assert (quantised["model"], original["model"]) == (str(artefact), "embedded")
    assert (quantised["quantization"]["method"]["name"], original["quantization"]) == ("ptqtp", None)
    assert quantised["quantization"]["group_size"] == 128
    assert 3.4 < quantised["bits_per_weight"] < 4.4
    assert quantised["sha256"] != original["sha256"]
    assert quantised["protocol"] == original["protocol"]
    assert quantised["nats_per_token"] > original["nats_per_token"]
    alone = json.loads(run("embedded", "--stories", stories, "--select", "0:3", "--json")[1])
    assert alone["nats_per_token"] == original["nats_per_token"]
    status, out, _ = run(*arguments, "--compare")
    title, columns, *rows = [line.split("\t") for line in out.splitlines()]
    assert (status, title[0][:10]) == (0, "# 2 models")
    assert columns == [
        "model", "method", "bits per weight", "MB", "seconds", "peak memory MB",
        "perplexity", "nats per token", "exact match",
    ]  # fmt: skip
    assert [row[1] for row in rows] == ["ptqtp", "none"]
    assert rows[1][6:8] == [f"{original['perplexity']:.4f}", f"{original['nats_per_token']:.4f}"]


@pytest.mark.filterwarnings("ignore")  # lm-eval and what it imports warn about themselves.
def test_evaluate_runs_zero_shot_tasks_from_a_folder(run, tmp_path):
    pytest.importorskip("lm_eval", reason="needs the extra zeroshot")
    row = {"query": "Tom had 2 apples. He ate 1. Now he has", "choices": ["1.", "9 dogs."], "gold": 0}
    (tmp_path / "apples.jsonl").write_text(json.dumps(row) + "\n" + json.dumps(row) + "\n")
    arguments = ("embedded", "--tasks", "apples", "--task-folder", tmp_path, "--limit", 1)
    status, out, err = run(*arguments, "--json")
    found = json.loads(out)["zero_shot"]
    assert (status, err) == (0, "")
    assert (found["tasks"][0]["task"], found["tasks"][0]["documents"]) == ("apples", 1)
    assert found["accuracy"] in (0, 1)
    status, out, _ = run(*arguments)
    assert status == 0
    assert out.splitlines()[0].startswith("# Zero-shot, lm-eval 0.4.")
    assert out.splitlines()[2].split("\t")[:2] == ["apples", "1"]


@pytest.fixture(scope="module")
def artefact(tmp_path_factory):
    """A quantised copy of the embedded model, made once."""
    from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint

    folder = tmp_path_factory.mktemp("compared") / "artefact"
    quantize_checkpoint(embedded.path(), folder, Settings())
    return folder


def _refused(run, *arguments):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    return err


def test_evaluate_wants_one_of_text_and_stories(run, stories):
    assert (
        _refused(run, "embedded")
        == "ternhw: A text, stories or tasks must be given (--text, --stories, --tasks)\n"
    )
    assert (
        _refused(run, "embedded", "--text", stories, "--stories", stories)
        == "ternhw: Text cannot be combined with stories (--text, --stories)\n"
    )
    assert (
        _refused(run, "embedded", "--text", stories, "--select", "0:1")
        == "ternhw: A selection needs stories (--select, --stories)\n"
    )
    assert (
        _refused(run, "embedded", "--text", stories)
        == "ternhw: Source must hold one text, not stories: stories.json (--text)\n"
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("other", "--stories", "embedded"), "Several models need --compare"),
        (("--tasks", "easy"), "Tasks and their folder must be given together (--tasks, --task-folder)"),
        (
            ("--task-folder", ".", "--stories", "embedded"),
            "Tasks and their folder must be given together (--tasks, --task-folder)",
        ),
        (("--text", "a.txt", "--select", "0:1"), "A selection needs stories (--select, --stories)"),
        (("--stories", "embedded", "--limit", 3), "A limit needs tasks (--limit, --tasks)"),
        (("--stories", "embedded", "--limit", 0), "--limit must be at least 1, not 0"),
        (
            ("--stories", "embedded", "--device", "gpu7"),
            "Device must be one that torch finds here, not gpu7",
        ),
    ],
)
def test_evaluate_names_wrong_use(run, arguments, message):
    assert _refused(run, "embedded", *arguments) == f"ternhw: {message}\n"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('["a"', "Stories must be a JSON list of strings, not broken JSON (line 1): {}"),
        ('{"a": 1}', "Stories must be a JSON list of strings, not dict: {}"),
        ('["a", 2]', "Story 1 must be a string, not int: {}"),
        ("[]", "Text must not be empty: {}"),
        ('["a", ""]', "Story 1 must have a token to predict, not ''"),
    ],
)
def test_evaluate_names_what_is_wrong_with_stories(run, tmp_path, content, message):
    path = tmp_path / "stories.json"
    path.write_text(content)
    assert _refused(run, "embedded", "--stories", path) == f"ternhw: {message.format(path)}\n"


@pytest.mark.parametrize(
    ("select", "message"),
    [
        ("5", "Selection must be START:STOP or START:STOP:STEP, not 5 (--select)"),
        ("a:b", "Selection must be START:STOP or START:STOP:STEP, not a:b (--select)"),
        ("1:2:3:4", "Selection must be START:STOP or START:STOP:STEP, not 1:2:3:4 (--select)"),
        ("0:9:0", "Selection must be START:STOP or START:STOP:STEP, not 0:9:0 (--select)"),
        ("20:", "Selection must leave at least one of 12 stories, not none: 20: (--select)"),
    ],
)
def test_evaluate_names_what_is_wrong_with_a_selection(run, stories, select, message):
    assert _refused(run, "embedded", "--stories", stories, "--select", select) == f"ternhw: {message}\n"


def test_evaluate_names_what_is_wrong_with_a_text(run, tmp_path):
    path = tmp_path / "text.txt"
    path.write_text("Tom had 12 apples.")
    assert (
        _refused(run, "embedded", "--text", path)
        == "ternhw: Text must have at least 256 tokens, one window of the context, not 8\n"
    )
    path.write_bytes(b"Tom \xff")
    assert _refused(run, "embedded", "--text", path) == f"ternhw: Text must be UTF-8, not byte 0xff: {path}\n"


def test_evaluate_names_a_context_the_model_has_not(run, stories):
    assert (
        _refused(run, "embedded", "--stories", stories, "--context", 257)
        == "ternhw: Context must be from 2 to 256, the model's longest, not 257\n"
    )


NO_CONTEXT = (
    "ternhw: Context must be given: the configuration of the model has no max_position_embeddings "
    "(--context)\n"
)


@pytest.fixture
def write_model(tmp_path, capsys):
    """Write a model of random weights with the embedded model's tokenizer; return its folder."""

    def write(config):
        torch.manual_seed(0)
        AutoModelForCausalLM.from_config(config).save_pretrained(tmp_path / "model")
        for name in ("tokenizer.json", "tokenizer_config.json"):
            shutil.copy(embedded.path() / name, tmp_path / "model")
        capsys.readouterr()  # What transformers tells of it.
        return tmp_path / "model"

    return write


def test_model_without_a_longest_context_needs_one(run, stories, write_model):
    folder = write_model(BloomConfig(vocab_size=1024, hidden_size=32, n_layer=2, n_head=2))
    assert _refused(run, folder, "--stories", stories) == NO_CONTEXT
    status, out, _ = run(folder, "--stories", stories, "--context", 64, "--json")
    assert (status, json.loads(out)["context"]) == (0, 64)
    message = "ternhw: Context must be at least 2, not 1\n"
    assert _refused(run, folder, "--stories", stories, "--context", 1) == message


def test_encoder_is_refused(run, stories, write_model):
    sizes = {"hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2}
    folder = write_model(BertConfig(vocab_size=1024, **sizes))
    assert _refused(run, folder, "--stories", stories, "--context", 64) == (
        "ternhw: Model must be causal to be evaluated: logits of BertLMHeadModel change when a later token "
        "changes\n"
    )


def test_place_of_bos_is_recorded(run, stories, tmp_path):
    text = tmp_path / "text.txt"
    text.write_text(" ".join(embedded.evaluation_stories(4)))
    found = {}
    for bos in ("auto", "each", "none"):
        status, out, _ = run("embedded", "--text", text, "--context", 32, "--bos", bos, "--json")
        assert status == 0
        found[bos] = json.loads(out)
    assert [each["protocol"]["bos"] for each in found.values()] == ["text", "window", "none"]
    assert found["each"]["tokens"] % 31 == 0
    assert len({each["nats_per_token"] for each in found.values()}) == 3
    assert _refused(run, "embedded", "--stories", stories, "--bos", "window") == (
        "ternhw: Invalid value for '--bos': 'window' is not one of 'auto', 'each', 'none'\n"
    )


def test_evaluate_refuses_what_is_no_model(run, stories):
    assert _refused(run, "nowhere", "--stories", stories) == (
        "ternhw: Model must be a folder that holds config.json, or a name on the Hub such as org/name, "
        "not nowhere\n"
    )


def test_evaluate_asks_its_questions_of_no_other_model(run, stories, tmp_path):
    folder = tmp_path / "other"
    shutil.copytree(embedded.path(), folder)
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    tokenizer["model"]["vocab"]["zebra"] = tokenizer["model"]["vocab"].pop("!")
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    assert _refused(run, folder, "--stories", stories, "--questions", 9) == (
        f"ternhw: Questions need the embedded model or an artefact of it, not {folder} (--questions)\n"
    )


def test_evaluate_refuses_before_it_measures(run, tmp_path, stories, monkeypatch):
    monkeypatch.setattr("ternhw_quant.api.evaluation.evaluate_folder", None)  # would fail if called
    (tmp_path / "easy.jsonl").write_text('{"context": "a", "continuation": "b"}\n')
    tasks = ("--task-folder", tmp_path)
    for arguments, message in (
        (("--stories", stories, "--out", tmp_path), f"Output must be a file, not '{tmp_path}'"),
        (("--tasks", "hard", *tasks), f"Task must be one of easy, not hard: {tmp_path}"),
        (
            ("--tasks", "easy", *tasks, "--context", 64),
            "A context needs text or stories (--context, --text, --stories)",
        ),
    ):
        assert run("embedded", *arguments)[::2] == (2, f"ternhw: {message}\n")


def test_evaluate_names_a_missing_file(run, tmp_path):
    path = tmp_path / "nowhere.json"
    assert _refused(run, "embedded", "--stories", path) == f"ternhw: File is missing: {path}\n"
