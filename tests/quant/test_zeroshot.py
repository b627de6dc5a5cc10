import gzip
import json
import os
import re
import socket
from pathlib import Path

import pytest
import torch

from ternhw_quant import embedded
from ternhw_quant.errors import InputError
from ternhw_quant.evaluation.zeroshot import read_task, task_files, zero_shot
from ternhw_quant.models.loading import load_model

pytest.importorskip("lm_eval", reason="needs the extra zeroshot")

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "zeroshot"

# lm-eval and what it imports warn about themselves.
pytestmark = pytest.mark.filterwarnings("ignore")

CHOICES = [
    {"query": "Tom had 2 apples. He ate 1. Now he has", "choices": ["1 apple.", "9 apples."], "gold": 0},
    {"query": "Question: What did Mia find?\n", "choices": ["a red ball", "the", "xyzzy"], "gold": 1},
    {"query": "Lily saw a dog. The dog was", "choices": ["happy.", "sad and very, very old."], "gold": 1},
]
OPTIONS = [
    {"context_options": ["Tom was happy. Tom", "Tom was happy. Mia"], "continuation": "smiled.", "gold": 0},
    {"context_options": ["The dog ran. The", "The dog ran. Q"], "continuation": "dog sat.", "gold": 1},
]
CLOZES = [
    {"context": "Once upon a", "continuation": "time"},
    {"context": "Lily had a cat. The cat was", "continuation": "zebra"},
]


def write(folder, name, rows):
    text = "".join(json.dumps(row) + "\n" for row in rows)
    path = folder / name
    path.write_bytes(gzip.compress(text.encode()) if name.endswith(".gz") else text.encode())
    return path


@pytest.fixture(scope="module")
def model():
    return load_model(embedded.path())


@pytest.fixture
def offline(monkeypatch):
    def refused(*_):
        raise AssertionError("A socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refused)


def loglikelihood(model, context, continuation):
    """Sum log p of the tokens that `continuation` adds to `context`, in float64, one text at a time."""
    network, tokenizer = model
    begin, whole = (tokenizer(text)["input_ids"] for text in (context, context + continuation))
    with torch.inference_mode():
        logs = network(torch.tensor([whole])).logits[0].double().log_softmax(-1)
    return sum(float(logs[place - 1, whole[place]]) for place in range(len(begin), len(whole)))


def greedy(model, context, continuation):
    network, tokenizer = model
    begin, whole = (tokenizer(text)["input_ids"] for text in (context, context + continuation))
    with torch.inference_mode():
        ids = network.generate(torch.tensor([begin]), max_new_tokens=len(whole) - len(begin), do_sample=False)
    return ids[0].tolist() == whole


def argmax(values):
    return max(range(len(values)), key=values.__getitem__)


def test_choices_are_those_of_a_loglikelihood_by_hand(model, tmp_path, offline):
    write(tmp_path, "easy.jsonl", CHOICES)
    right, right_norm = 0, 0
    for row in CHOICES:
        query = row["query"]
        if query.startswith("Question:"):
            query = query.rstrip() + "\nAnswer:"
        scores = [loglikelihood(model, query, " " + choice) for choice in row["choices"]]
        right += argmax(scores) == row["gold"]
        by_character = [score / len(choice) for score, choice in zip(scores, row["choices"], strict=True)]
        right_norm += argmax(by_character) == row["gold"]
    result = zero_shot(*model, ["easy"], tmp_path)
    (task,) = result.tasks
    assert (task.task, task.documents, task.file) == ("easy", 3, "easy.jsonl")
    assert task.accuracy == pytest.approx(right / 3) == result.accuracy
    assert task.accuracy_norm == pytest.approx(right_norm / 3)
    assert task.perplexity is None
    assert right not in (0, 3)


def test_contexts_and_clozes_are_scored_as_by_hand(model, tmp_path, offline):
    write(tmp_path, "which.jsonl", OPTIONS)
    write(tmp_path, "last.jsonl.gz", CLOZES)
    chosen = [
        argmax(
            [loglikelihood(model, context, " " + row["continuation"]) for context in row["context_options"]]
        )
        for row in OPTIONS
    ]
    logs = [loglikelihood(model, row["context"], " " + row["continuation"]) for row in CLOZES]
    said = [greedy(model, row["context"], " " + row["continuation"]) for row in CLOZES]
    which, last = zero_shot(*model, ["which", "last"], tmp_path).tasks
    assert which.accuracy == sum(one == row["gold"] for one, row in zip(chosen, OPTIONS, strict=True)) / 2
    assert which.accuracy_norm is None
    assert last.accuracy == sum(said) / 2
    assert last.perplexity == pytest.approx(float(torch.tensor(logs).mean().neg().exp()), rel=1e-4)


def test_record_names_lm_eval_its_files_and_what_did_not_fit(model, tmp_path, offline):
    long = {"query": "Tom had a dog. " * 100, "choices": ["yes", "no"], "gold": 0}
    path = write(tmp_path, "long.jsonl", [long, CHOICES[0]])
    result = zero_shot(*model, ["long"], tmp_path)
    assert result.versions["lm-eval"].startswith("0.4.")
    assert result.protocol["context"] == 256
    assert result.tasks[0].truncated == 1
    before = result.tasks[0].sha256
    path.write_bytes(path.read_bytes() + json.dumps(CHOICES[1]).encode())
    assert zero_shot(*model, ["long"], tmp_path, limit=2).tasks[0].sha256 != before


def test_limit_takes_the_first_documents(model, tmp_path, offline):
    write(tmp_path, "all.jsonl", CHOICES)
    write(tmp_path, "first.jsonl", CHOICES[:2])
    everything, first = zero_shot(*model, ["all", "first"], tmp_path, limit=2).tasks
    assert (everything.accuracy, everything.documents) == (first.accuracy, 2)


def test_what_runs_afterwards_may_use_the_network(model, tmp_path, offline, monkeypatch):
    monkeypatch.delenv("HF_HUB_OFFLINE", raising=False)
    monkeypatch.setenv("HF_DATASETS_OFFLINE", "0")
    write(tmp_path, "toy.jsonl", CHOICES)
    zero_shot(*model, ["toy"], tmp_path)
    assert "HF_HUB_OFFLINE" not in os.environ
    assert os.environ["HF_DATASETS_OFFLINE"] == "0"


def test_a_question_is_followed_by_a_line_for_its_answer(tmp_path):
    passage = {"query": "Passage: A dog.\nQuestion: is it?", "choices": ["no ", " yes"], "gold": 1}
    documents, _ = read_task(write(tmp_path, "task.jsonl", [CHOICES[0], CHOICES[1], passage]))
    assert [document["query"] for document in documents] == [
        "Tom had 2 apples. He ate 1. Now he has",
        "Question: What did Mia find?\nAnswer:",
        "Passage: A dog.\nQuestion: is it?\nAnswer:",
    ]
    assert documents[2]["choices"] == ["no", "yes"]


def test_requests_of_one_document_are_its_choices(tmp_path):
    rows = [
        {"request": {"context": context, "continuation": ending}, "doc_id": number, "label": 1}
        for number, context in ((0, "A dog"), (1, "A cat"), (10, "Answer:"))
        for ending in (" barks.", "  meows.")
    ]
    path = write(tmp_path, "hellaswag.requests.jsonl.gz", rows)
    documents, _ = read_task(path)
    assert documents == [
        {"query": "A dog", "choices": ["barks.", "meows."], "gold": 1},
        {"query": "A cat", "choices": ["barks.", "meows."], "gold": 1},
    ]
    assert task_files(tmp_path) == {"hellaswag": path}


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([], "Task file must hold at least one document, not 0: {}"),
        ([{"text": "a"}], "A task's line must have the keys .* or .* or .*, not text: {}"),
        ([CHOICES[0], {"query": "a"}], "Document 2 must have choices, gold, query, each of its type: {}"),
        ([{**CHOICES[0], "gold": 2}], "Document 1 must have choices, gold, query, each of its type: {}"),
        (
            [{**CHOICES[0], "choices": "ab"}],
            "Document 1 must have choices, gold, query, each of its type: {}",
        ),
        (["text"], "Line 1 must be an object, not str: {}"),
        (
            [
                {"request": {"context": context, "continuation": " a"}, "doc_id": 0, "label": 0}
                for context in "ab"
            ],
            "Requests of document 0 must share a context: {}",
        ),
    ],
)
def test_read_task_names_what_is_wrong(tmp_path, rows, message):
    path = write(tmp_path, "task.jsonl", rows)
    with pytest.raises(InputError, match=f"^{message.format(re.escape(str(path)))}$"):
        read_task(path)


def test_zero_shot_names_a_task_that_is_not_there(model, tmp_path):
    with pytest.raises(InputError, match=r"^Task folder holds no \.jsonl file: "):
        zero_shot(*model, ["easy"], tmp_path)
    write(tmp_path, "easy.jsonl", CHOICES)
    with pytest.raises(InputError, match=r"^Task must be one of easy, not hard: "):
        zero_shot(*model, ["hard"], tmp_path)
    with pytest.raises(InputError, match=r"^Each task must be named once, not easy twice$"):
        zero_shot(*model, ["easy", "easy"], tmp_path)


def test_a_choice_that_the_model_cannot_see_whole_is_named(model, tmp_path):
    long = {"query": "Tom", "choices": ["ran.", "ran " * 2000], "gold": 0}
    path = write(tmp_path, "long.jsonl", [CHOICES[0], long])
    message = (
        rf"^A choice must have at most the \d+ tokens that the model sees, not \d+: document 2 of {path}$"
    )
    with pytest.raises(InputError, match=message):
        zero_shot(*model, ["long"], tmp_path)


def test_a_task_has_one_file_and_a_backup_is_none(tmp_path):
    write(tmp_path, "easy.jsonl", CHOICES)
    write(tmp_path, "easy.jsonl~", CLOZES)
    assert task_files(tmp_path) == {"easy": tmp_path / "easy.jsonl"}
    write(tmp_path, "easy.jsonl.gz", CHOICES)
    with pytest.raises(InputError, match=r"^Task must have one file, not easy\.jsonl and easy\.jsonl\.gz: "):
        task_files(tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"query": "\\ud800"}',
        b'{"request": {"context": "a"}}',
        b'{"request": 1}',
    ],
)
def test_a_task_of_other_bytes_is_one_line(tmp_path, content):
    path = tmp_path / "task.jsonl"
    path.write_bytes(content)
    with pytest.raises(InputError) as caught:
        read_task(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_truncated_archive_is_one_line(tmp_path):
    path = write(tmp_path, "task.jsonl.gz", CHOICES)
    for content in (path.read_bytes()[:-9], b"he"):
        path.write_bytes(content)
        with pytest.raises(InputError, match=f"^File is truncated or not gzip: {path}$"):
            read_task(path)


@pytest.mark.parametrize(
    "change", [{"gold": -1}, {"gold": True}, {"choices": ["", "b"]}, {"choices": [1, 2]}, {"choices": []}]
)
def test_choices_that_are_none_are_refused(tmp_path, change):
    path = write(tmp_path, "task.jsonl", [CHOICES[0] | change])
    with pytest.raises(InputError, match=r"^Document 1 must have choices, gold, query, each of its type: "):
        read_task(path)


@pytest.mark.skipif(not SHARED.is_dir(), reason="needs ../shared, task files outside the project")
def test_every_task_file_that_there_is_can_be_read():
    counts = {name: len(read_task(path, limit=50)[0]) for name, path in task_files(SHARED).items()}
    assert counts == dict.fromkeys(
        [
            "arc_challenge", "arc_easy", "boolq", "copa", "hellaswag",
            "lambada_openai", "openbook_qa", "piqa", "winogrande",
        ],
        50,
    )  # fmt: skip
