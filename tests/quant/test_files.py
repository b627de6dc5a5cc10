"""Files appear whole, where they were meant to, or not at all."""

import json
import os
from concurrent.futures import ThreadPoolExecutor
from time import sleep

import pytest

from ternhw_quant.errors import InputError
from ternhw_quant.files import atomic_write, built_once, check_destination, make_folder, write_json


def test_a_link_stays_and_its_target_is_written(tmp_path):
    (tmp_path / "real.json").write_text("old")
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    write_json(tmp_path / "link.json", {"new": 1})
    assert (tmp_path / "link.json").is_symlink()
    assert json.loads((tmp_path / "real.json").read_text()) == {"new": 1}


def test_what_is_no_file_is_left_alone(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for name in ("pipe", "folder"):
        with pytest.raises(InputError) as caught, atomic_write(tmp_path / name):
            pass
        assert str(caught.value) == f"Output must be a file, not '{tmp_path / name}'"
    assert (tmp_path / "pipe").is_fifo()


def test_a_folder_that_is_not_there_is_named(tmp_path):
    path = tmp_path / "none" / "x.json"
    with pytest.raises(InputError) as caught:
        check_destination(path)
    assert str(caught.value) == f"Output must be in an existing folder: {path}"


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "file").write_text("mine")
    for path in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(InputError) as caught:
            make_folder(path)
        assert str(caught.value) == f"Output must be a folder, not {path}"
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.parametrize("number", [float("nan"), float("inf")])
def test_numbers_that_json_lacks_leave_the_old_file(tmp_path, number):
    path = tmp_path / "record.json"
    path.write_text("{}")
    with pytest.raises(ValueError, match="Out of range float values"):
        write_json(path, {"value": number})
    assert path.read_text() == "{}"
    assert [each.name for each in tmp_path.iterdir()] == ["record.json"]


def test_one_process_builds_what_the_cache_keeps(tmp_path, monkeypatch):
    monkeypatch.setenv("TERNHW_CACHE", str(tmp_path))
    path, builders = tmp_path / "cpu" / "library.so", []

    def build(number):
        with built_once(path) as missing:
            if missing:
                builders.append(number)
                sleep(0.1)
                path.write_text("whole")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(build, range(4)))
    assert len(builders) == 1
    assert [each.name for each in path.parent.iterdir()] == ["library.so"]


def test_what_one_failed_to_build_another_may(tmp_path, monkeypatch):
    monkeypatch.setenv("TERNHW_CACHE", str(tmp_path))
    with pytest.raises(OSError, match=r"^disk full$"), built_once(tmp_path / "library.so"):
        raise OSError("disk full")
    with built_once(tmp_path / "library.so") as missing:
        assert missing
