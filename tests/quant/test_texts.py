import gzip
import hashlib
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ternhw_quant import embedded
from ternhw_quant.errors import InputError
from ternhw_quant.models.loading import load_tokenizer
from ternhw_quant.texts import (
    Texts,
    Windows,
    calibration_windows,
    random_windows,
    read_texts,
    stories_of,
    story_windows,
)

STORIES = ["One day.", "Tim saw a dog.\nIt ran.", "", "They went home."]


class Characters:
    """A tokenizer of one token for each character, with a BOS that it writes itself or does not."""

    def __init__(self, *, bos=1, writes=False):
        self.bos_token_id, self.writes = bos, writes

    def __call__(self, text, verbose, add_special_tokens=True):
        own = self.writes and add_special_tokens
        return {"input_ids": [self.bos_token_id] * own + [ord(letter) for letter in text]}


def refuses(message):
    return pytest.raises(InputError, match=f"^{re.escape(message)}$")


def text_of(letters):
    return Texts(source="a.txt", sha256="0", unit="text", pieces=(letters,))


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(
    ("name", "content", "unit", "pieces"),
    [
        ("a.txt", "Zwei\n\nTage «é»", "text", ("Zwei\n\nTage «é»",)),
        ("a.json", json.dumps(STORIES), "stories", tuple(STORIES)),
        (
            "a.jsonl",
            "\n".join(json.dumps({"text": story, "n": 1}) + "\n" for story in STORIES),
            "stories",
            tuple(STORIES),
        ),
    ],
)
def test_a_file_is_read_by_its_kind(tmp_path, packed, name, content, unit, pieces):
    stored = gzip.compress(content.encode()) if packed else content.encode()
    path = tmp_path / (name + ".gz" * packed)
    path.write_bytes(stored)
    texts = read_texts(path)
    assert texts == Texts(
        source=path.name, sha256=hashlib.sha256(stored).hexdigest(), unit=unit, pieces=pieces
    )


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"a\xff", "Text must be UTF-8, not byte 0xff: {}"),
        ("a.txt", b"", "Text must not be empty: {}"),
        ("a.json", b"[]", "Text must not be empty: {}"),
        ("a.json", b'["a",\n', "Stories must be a JSON list of strings, not broken JSON (line 2): {}"),
        ("a.json", b'{"a": "b"}', "Stories must be a JSON list of strings, not dict: {}"),
        ("a.json", b'["a", 2]', "Story 1 must be a string, not int: {}"),
        ("a.jsonl", b'{"text": "a"}\nb', "Line 2 must be JSON: {}"),
        ("a.jsonl", b'\n{"story": "a"}', 'Line 2 must be an object with a string "text": {}'),
        ("a.txt.gz", b"abc", "File is truncated or not gzip: {}"),
        ("a.txt.gz", gzip.compress(b"abc" * 99, mtime=0)[:-9], "File is truncated or not gzip: {}"),
        ("a.md", b"abc", "Texts must be .txt, .jsonl or .json, gzipped or not, not a.md"),
    ],
)
def test_a_file_not_of_its_kind_is_refused(tmp_path, name, content, message):
    path = tmp_path / name
    path.write_bytes(content)
    with refuses(message.format(path)):
        read_texts(path)


def test_a_missing_file_is_refused():
    with refuses("File is missing: none/such.jsonl.gz"):
        read_texts("none/such.jsonl.gz")


def test_what_is_neither_file_nor_data_set_is_refused():
    with refuses("Texts must be a file or a Hub data set NAME[:CONFIG[:SPLIT]], not a/b/c"):
        read_texts("a/b/c")


@pytest.fixture
def hub(monkeypatch):
    """A data set library that has one data set."""
    import sys
    from types import SimpleNamespace

    def load_dataset(path, config, *, split):
        if path != "org/set":
            raise RuntimeError(f"Couldn't reach\n{path} on the Hub")
        return {"text": [None, f"{config} {split}", "b"]}

    monkeypatch.setitem(sys.modules, "datasets", SimpleNamespace(load_dataset=load_dataset))


@pytest.mark.parametrize(
    ("name", "first"),
    [("org/set", "None train"), ("org/set:raw", "raw train"), ("org/set:raw:test", "raw test")],
)
def test_a_hub_data_set_is_one_text_of_its_rows(hub, name, first):
    texts = read_texts(name)
    sha256 = hashlib.sha256(f"\0{first}\0b\0".encode()).hexdigest()
    assert texts == Texts(source=name, sha256=sha256, unit="text", pieces=(f"\n\n{first}\n\nb",))


def test_a_data_set_out_of_reach_is_one_line(hub):
    with refuses("Data set cannot be loaded: org/other: Couldn't reach org/other on the Hub"):
        read_texts("org/other")


def test_a_hub_data_set_needs_its_package(monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "datasets", None)
    with pytest.raises(ModuleNotFoundError) as caught:
        read_texts("org/set")
    assert caught.value.name == "datasets"


# Windows.


@pytest.mark.parametrize(
    ("tokenizer", "first", "begin"),
    [
        (Characters(), [1, *b"One"], "story"),
        (Characters(writes=True), [1, *b"One"], "story"),
        (Characters(bos=None), [*b"One "], "none"),
    ],
)
def test_a_story_is_a_row_begun_by_bos_and_cut(tokenizer, first, begin):
    windows = story_windows(stories_of(STORIES, source="mine"), tokenizer, context=4, select=slice(0, 4, 3))
    assert [list(row) for row in windows.rows] == [
        first,
        [*first[:-3], *b"The"] if begin == "story" else [*b"They"],
    ]
    assert windows.to_json() == {
        "source": "mine",
        "sha256": hashlib.sha256("\0".join([*STORIES, ""]).encode()).hexdigest(),
        "unit": "stories one by one, cut at the context",
        "context": 4,
        "stories": [0, 4, 3],
        "bos": begin,
        "samples": 2,
        "tokens": 8,
        "token_ids_sha256": windows.digest(),
    }


def test_a_story_without_a_token_is_refused():
    with refuses("Story 2 must have a token, not '': mine"):
        story_windows(stories_of(STORIES, source="mine"), Characters(bos=None), context=4)


def test_no_story_is_refused():
    with refuses("At least one story must be chosen, not 0 of 4: mine"):
        story_windows(stories_of(STORIES, source="mine"), Characters(), context=4, select=slice(4, None))


def test_random_windows_are_those_of_gptqs_code():
    # Its loop, with the seed that PT²-LLM names: random.seed(0), then randint(0, tokens − context − 1).
    import random

    letters = "".join(chr(97 + index % 26) for index in range(500))
    random.seed(0)
    starts = [random.randint(0, 500 - 30 - 1) for _ in range(7)]
    windows = random_windows(text_of(letters), Characters(), context=30, samples=7, seed=0)
    assert windows.rows == tuple(tuple(letters[start : start + 30].encode()) for start in starts)
    assert windows.to_json()["seed"] == 0
    assert random_windows(text_of(letters), Characters(), context=30, samples=7, seed=1).rows != windows.rows


@given(
    tokens=st.integers(2, 60), context=st.integers(1, 20), samples=st.integers(1, 9), seed=st.integers(0, 9)
)
def test_windows_are_runs_of_the_text(tokens, context, samples, seed):
    letters = "".join(chr(200 + index) for index in range(tokens))
    ids = [ord(letter) for letter in letters]
    if tokens <= context:
        message = f"Text must have more than {context} tokens, one window of the context, not {tokens}: a.txt"
        with refuses(message):
            random_windows(text_of(letters), Characters(), context=context, samples=samples, seed=seed)
        return
    drawn = random_windows(text_of(letters), Characters(), context=context, samples=samples, seed=seed)
    assert len(drawn.rows) == samples
    for row in drawn.rows:
        start = ids.index(row[0])
        assert list(row) == ids[start : start + context]
        assert len(row) == context
        # GPTQ's code never takes the last possible place.
        assert start < tokens - context


@pytest.mark.parametrize(
    ("texts", "message"),
    [
        (stories_of(STORIES, source="mine"), "Samples must be at least 1, not 0"),
        (text_of("a" * 40), "Samples must be at least 1, not 0"),
    ],
)
def test_no_sample_is_refused(texts, message):
    with refuses(message):
        calibration_windows(texts, Characters(), context=8, samples=0)


def test_more_samples_than_stories_are_refused():
    texts = stories_of(["one", "two"], source="mine")
    assert len(calibration_windows(texts, Characters(), context=8, samples=2).rows) == 2
    with refuses("Samples must be at most 2, the stories of the text, not 3: mine (samples)"):
        calibration_windows(texts, Characters(), context=8, samples=3)


@pytest.mark.parametrize("writes", [False, True])
def test_random_windows_begin_with_bos_if_asked(writes):
    text, tokenizer = text_of("".join(map(chr, range(300, 400)))), Characters(writes=writes)
    plain = random_windows(text, Characters(), context=8, samples=5)
    begun = random_windows(text, tokenizer, context=8, samples=5, bos="each")
    assert begun.rows == tuple((1, *row[:7]) for row in plain.rows)
    assert begun.origin == {**plain.origin, "bos": "window"}
    without = random_windows(text, tokenizer, context=8, samples=5, bos="none")
    assert (without.rows, without.origin) == (plain.rows, {**plain.origin, "bos": "none"})
    with refuses("Tokenizer must have a BOS token to begin each window with it (bos)"):
        random_windows(text, Characters(bos=None), context=8, samples=5, bos="each")


def test_stories_are_without_bos_if_asked():
    texts, tokenizer = stories_of(["one", "two"], source="mine"), Characters(writes=True)
    begun = calibration_windows(texts, tokenizer, context=8, samples=2, bos="each")
    assert begun == calibration_windows(texts, tokenizer, context=8, samples=2)
    without = calibration_windows(texts, tokenizer, context=8, samples=2, bos="none")
    assert without.rows == tuple(row[1:] for row in begun.rows)
    assert (begun.origin["bos"], without.origin["bos"]) == ("story", "none")


def test_context_must_hold_a_token():
    with refuses("Context must be at least 1, not 0"):
        calibration_windows(text_of("abc"), Characters(), context=0)


def test_calibration_takes_the_first_stories_or_random_windows():
    many = stories_of([f"story {number}" for number in range(500)], source="mine")
    assert len(calibration_windows(many, Characters(), context=8).rows) == 400
    three = calibration_windows(many, Characters(), context=8, samples=3, seed=5)
    assert three == story_windows(many, Characters(), context=8, select=slice(3))
    text = text_of("".join(map(chr, range(300, 700))))
    assert len(calibration_windows(text, Characters(), context=8).rows) == 128
    drawn = calibration_windows(text, Characters(), context=8, samples=3, seed=5)
    assert drawn == random_windows(text, Characters(), context=8, samples=3, seed=5)


def test_digest_tells_rows_apart():
    rows = [((1, 2), (3,)), ((1,), (2, 3)), ((1, 2, 3),), ((3,), (1, 2)), ((1, 2), (3, 0))]
    assert len({Windows(rows=each, origin={}).digest() for each in rows}) == len(rows)


def test_a_real_tokenizer_begins_a_story_with_its_bos():
    tokenizer = load_tokenizer(embedded.path())
    texts = stories_of(embedded.evaluation_stories(2), source="embedded")
    windows = story_windows(texts, tokenizer, context=20)
    assert all(row[0] == tokenizer.bos_token_id and len(row) == 20 for row in windows.rows)
    assert texts.pieces[1].startswith(tokenizer.decode(windows.rows[1][1:]))
