"""The cache of what is executed: of its user alone, and there without a home."""

import os
import stat
from pathlib import Path

import numba
import pytest

from ternhw_quant import compiled as compiling
from ternhw_quant.clibrary import Library
from ternhw_quant.compiled import compiled
from ternhw_quant.errors import InputError
from ternhw_quant.files import built_once, cache_folder, check_private

RULE = "Cache must be owned by this user and writable by nobody else (chmod go-w, or another TERNHW_CACHE)"


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("TERNHW_CACHE", str(tmp_path / "a" / "cache"))
    return tmp_path / "a" / "cache"


def build(path):
    with built_once(path) as missing:
        if missing:
            path.write_text("program")
    return path


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_folders_of_the_cache_are_made_for_the_user_alone(cache):
    before = os.umask(0)
    try:
        build(cache / "sim" / "x.so")
    finally:
        os.umask(before)
    assert [mode(each) for each in (cache, cache / "sim", cache / "locks")] == [0o700] * 3
    build(cache / "sim" / "x.so")


@pytest.mark.parametrize("who", ["group", "others"])
@pytest.mark.parametrize("part", [".", "sim", "sim/deep"])
def test_a_folder_that_someone_else_can_write_is_refused(cache, part, who):
    path = build(cache / "sim" / "deep" / "x.so")
    (cache / part).chmod(0o770 if who == "group" else 0o707)
    for name in ("x.so", "new.so"):  # what is there, and what would be built there
        with pytest.raises(InputError) as caught:
            build(path.with_name(name))
        assert str(caught.value) == f"{RULE}: {cache / part}"
    assert not path.with_name("new.so").exists()
    (cache / part).chmod(0o755)
    build(path)


def test_what_another_user_owns_is_refused(cache, monkeypatch):
    path = build(cache / "sim" / "x.so")
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    with pytest.raises(InputError) as caught:
        build(path)
    assert str(caught.value) == f"{RULE}: {path}"


@pytest.mark.skipif(os.getuid() != 0, reason="only root can give a link to another user")
def test_a_link_of_another_user_is_refused_whatever_it_points_to(cache):
    path = build(cache / "sim" / "x.so")
    link = path.with_name("link.so")
    link.symlink_to(path)
    check_private(link)
    os.lchown(link, 12345, -1)
    with pytest.raises(InputError):
        check_private(link)


def test_a_library_is_not_loaded_from_such_a_folder(cache, tmp_path):
    (tmp_path / "x.c").write_text("int one(void) { return 1; }")
    library = Library(folder=tmp_path, name="x", sources=("x.c",), flags=("-shared", "-fPIC"))
    (cache / "x").mkdir(parents=True)
    (cache / "x").chmod(0o777)
    with pytest.raises(InputError, match=r"^Cache must be owned"):
        library.build()


def test_without_a_home_the_cache_is_in_the_folder_for_temporary_files(tmp_path, monkeypatch):
    monkeypatch.delenv("TERNHW_CACHE", raising=False)
    monkeypatch.setattr("ternhw_quant.files.gettempdir", lambda: str(tmp_path))
    place = tmp_path / f"ternhw-{os.getuid()}"

    def no_home():
        raise RuntimeError("Could not determine home directory.")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "home", no_home)
        assert cache_folder() == place
        assert mode(build(place / "sim" / "x").parent) == 0o700
    with monkeypatch.context() as patch:
        patch.setattr(Path, "home", lambda: tmp_path / "home")
        assert cache_folder() == tmp_path / "home" / ".cache" / "ternhw"
        patch.setattr(os, "access", lambda path, mode: False)  # root may write everywhere
        assert cache_folder() == place


def three():
    return 3


def test_compiled_functions_are_kept_only_where_nobody_else_writes(cache, tmp_path, monkeypatch):
    beside = tmp_path / "__pycache__"
    beside.mkdir()
    for allowed, folder in ((0o755, ""), (0o775, str(cache / "numba")), (0o777, str(cache / "numba"))):
        beside.chmod(allowed)
        with compiling._cache_of(beside) as kept:
            assert (kept, numba.config.CACHE_DIR) == (True, folder)
        assert numba.config.CACHE_DIR == ""
    cache.chmod(0o777)
    with compiling._cache_of(beside) as kept:
        assert not kept
    monkeypatch.setattr(compiling, "_is_private", lambda folder: False)
    assert compiled(three)() == 3
