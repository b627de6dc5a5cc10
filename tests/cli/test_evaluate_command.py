import json
import shutil
import sys

import pytest

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
        "model", "perplexity", "nats_per_token", "tokens", "context", "protocol", "versions"
    }  # fmt: skip
    assert (found["model"], found["context"]) == ("embedded", 256)
    assert found["nats_per_token"] == pytest.approx(RECORD["perplexity"]["nats_per_token"], rel=0.2)
    assert found["protocol"]["unit"] == "stories one by one, cut at the context"


def test_evaluate_selects_stories_as_a_slice_does(run, stories, tmp_path):
    every_third = tmp_path / "third.json"
    every_third.write_text(json.dumps(embedded.evaluation_stories(12)[1:9:3]))
    assert run("embedded", "--stories", stories, "--select", "1:9:3", "--json") == run(
        "embedded", "--stories", every_third, "--json"
    )


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
    assert lines[-1][0] == "all"


def test_evaluate_measures_a_folder_as_it_does_the_embedded_model(run, stories, tmp_path):
    folder = tmp_path / "copy"
    shutil.copytree(embedded.path(), folder)
    of_folder = json.loads(run(folder, "--stories", stories, "--questions", 9, "--json")[1])
    of_embedded = json.loads(run("embedded", "--stories", stories, "--questions", 9, "--json")[1])
    assert of_folder == of_embedded | {"model": str(folder)}


def _refused(run, *arguments):
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    return err


def test_evaluate_wants_one_of_text_and_stories(run, stories):
    assert _refused(run, "embedded") == "ternhw: Give one of --text and --stories, not neither\n"
    assert (
        _refused(run, "embedded", "--text", stories, "--stories", stories)
        == "ternhw: Give one of --text and --stories, not both\n"
    )
    assert (
        _refused(run, "embedded", "--text", stories, "--select", "0:1")
        == "ternhw: --select chooses among --stories, not in --text: 0:1\n"
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('["a"', "Stories must be a JSON list of strings, not broken JSON (line 1): {}"),
        ('{"a": 1}', "Stories must be a JSON list of strings, not dict: {}"),
        ('["a", 2]', "Story 1 must be a string, not int: {}"),
        ("[]", "Stories must be at least one, not 0"),
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
        ("5", "Selection must be START:STOP or START:STOP:STEP, not 5"),
        ("a:b", "Selection must be START:STOP or START:STOP:STEP, not a:b"),
        ("1:2:3:4", "Selection must be START:STOP or START:STOP:STEP, not 1:2:3:4"),
        ("0:9:0", "Selection must be START:STOP or START:STOP:STEP, not 0:9:0"),
        ("20:", "Selection must leave at least one of 12 stories, not 20:"),
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


def test_evaluate_does_not_download(run, stories):
    assert _refused(run, "org/model", "--stories", stories) == (
        "ternhw: Model must be a folder that holds config.json, not org/model; Hub names are not downloaded\n"
    )


def test_evaluate_asks_its_questions_of_no_other_model(run, stories, tmp_path):
    folder = tmp_path / "other"
    shutil.copytree(embedded.path(), folder)
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    tokenizer["model"]["vocab"]["zebra"] = tokenizer["model"]["vocab"].pop("!")
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    assert _refused(run, folder, "--stories", stories, "--questions", 9) == (
        f"ternhw: --questions are for the embedded model and artefacts of it, not {folder}\n"
    )


def test_evaluate_reports_a_missing_file_and_exits_with_1(run, tmp_path):
    path = tmp_path / "nowhere.json"
    status, _, err = run("embedded", "--stories", path)
    assert (status, err) == (1, f"ternhw: No such file or directory: {path}\n")
