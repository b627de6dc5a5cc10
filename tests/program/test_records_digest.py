"""Records say when their content was changed."""

import json
from random import Random

import pytest

from ternhw.records.files import Timings, read_build, read_run, read_timings, write_record, write_timings
from ternhw_quant.errors import InputError


@pytest.mark.parametrize("read", [read_build, read_run, read_timings])
def test_a_changed_record_is_refused_by_each_reader(tmp_path, read):
    path = tmp_path / "timings.json"
    write_record(path, {"value": 1.5, "names": ["a", "ß"]})
    changed = json.loads(path.read_text()) | {"value": 1.25}
    path.write_text(json.dumps(changed))
    with pytest.raises(InputError) as caught:
        read(path)
    assert f"must have the digest of its content in content_sha256: {path}" in str(caught.value)


def test_a_changed_bit_of_a_record_is_found_or_means_the_same(tmp_path):
    path = tmp_path / "timings.json"
    write_timings(path, Timings())
    before, random = path.read_bytes(), Random(0)
    for _ in range(100):
        changed = bytearray(before)
        changed[random.randrange(len(before))] ^= 1 << random.randrange(8)
        path.write_bytes(changed)
        try:
            assert read_timings(path) == Timings()
        except InputError as error:
            assert "\n" not in str(error)


def test_a_record_without_digest_is_read_as_before(tmp_path):
    path = tmp_path / "timings.json"
    path.write_text('{"timings": [], "decoding": []}')
    assert read_timings(path) == Timings()
