"""Damaged files: each reader refuses in one line or reads what was there, in bounded time and memory.

``benchmarks/fuzz.py`` does the same with many more of them, and makes a record.
"""

import os
import signal

import pytest

from ternhw_quant import clibrary, errors
from ternhw_quant.errors import InputError
from tests import fuzzing
from tests.fuzzing import Reader, fuzz
from tests.readers import readers

#: Damaged files for a reader of weight 1.
COUNT, SEED = 120, 0

if clibrary.compiler() is None:
    pytest.skip("no C compiler", allow_module_level=True)


def test_each_damaged_file_is_refused_in_one_line_or_read_as_it_was(tmp_path):
    results = set()
    for reader in readers(tmp_path):
        outcomes = fuzz(reader, int(COUNT * reader.weight), SEED)
        assert [outcome for outcome in outcomes if outcome.is_wrong] == [], reader.name
        results |= {(reader.exact, outcome.result) for outcome in outcomes}
    assert results == {
        (False, "other value"),
        *((exact, name) for exact in (0, 1) for name in ("refused", "equal")),
    }


def wrong(tmp_path, read, **rules):
    (tmp_path / "x").write_bytes(b'{"a": 1}' * 50)
    reader = Reader(
        name="x", folder=tmp_path, files={"x": "bytes"}, read=lambda path: read(path / "x"), **rules
    )
    outcomes = fuzz(reader, 12, 0)
    assert len(outcomes) == 12
    assert (tmp_path / "x").read_bytes() == b'{"a": 1}' * 50
    return {outcome.result for outcome in outcomes if outcome.is_wrong}


def at_damage(act):
    """A reader that does `act` where the file is not whole."""
    return lambda path: act() if path.read_bytes() != b'{"a": 1}' * 50 else 0


def refuse(message):
    raise InputError(message)


def loop():
    while True:
        pass


def test_the_fuzzer_finds_each_fault_of_a_reader(tmp_path, monkeypatch):
    monkeypatch.setattr(fuzzing, "LIMIT_S", 0.05)
    assert wrong(tmp_path, at_damage(lambda: 1 // 0)) == {"traceback"}
    assert wrong(tmp_path, at_damage(lambda: bytes(2 << 30))) == {"traceback"}
    assert wrong(tmp_path, at_damage(loop)) == {"too slow"}
    assert wrong(tmp_path, at_damage(lambda: refuse(""))) == {"message"}
    assert wrong(tmp_path, at_damage(lambda: os.kill(os.getpid(), signal.SIGKILL))) == {"crash"}
    assert wrong(tmp_path, at_damage(lambda: 1), exact=True) == {"silent difference"}
    assert wrong(tmp_path, at_damage(lambda: 1)) == set()


def test_the_fuzzer_finds_a_check_that_is_missing(tmp_path, monkeypatch):
    found = {reader.name: reader for reader in readers(tmp_path)}

    def results(name):
        return {outcome.result for outcome in fuzz(found[name], 100, SEED) if outcome.is_wrong}

    with monkeypatch.context() as patched:
        patched.setattr("ternhw_quant.storage.artifact.digest_of", lambda tensor: AnyDigest())
        assert results("artefact") == {"silent difference"}
    with monkeypatch.context() as patched:
        patched.setattr(errors, "shortened", str)
        assert results("artefact without digests, float16") == {"message"}
    with monkeypatch.context() as patched:
        patched.setattr("ternhw.records.files.json_digest", lambda value: AnyDigest())
        assert results("record of timings") == {"silent difference"}


class AnyDigest(str):
    __slots__ = ()

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    __hash__ = str.__hash__
