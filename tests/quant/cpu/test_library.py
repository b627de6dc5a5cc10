import os
import re
import stat

import pytest

from ternhw_quant import clibrary
from ternhw_quant.cpu import library, operators
from ternhw_quant.errors import InputError


@pytest.fixture
def fresh(monkeypatch, tmp_path):
    """A cache of its own, and nothing remembered of the compiler."""
    monkeypatch.setenv("TERNHW_CACHE", str(tmp_path / "cache"))
    for name in ("TERNHW_CPU", "CC"):
        monkeypatch.delenv(name, raising=False)
    library.loaded.cache_clear()
    operators.way.cache_clear()
    yield tmp_path
    library.loaded.cache_clear()
    operators.way.cache_clear()


def compiler(folder, script):
    path = folder / "cc"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def test_structure_is_that_of_the_source():
    source = (library.LIBRARY.folder / "kernels.c").read_text()
    body = re.search(r"typedef struct \{([^}]*)\} Weight;", source)[1]
    names = re.findall(r"\w+(?=[,;])", body)
    assert [name for name, *_ in library.Weight._fields_] == names


def test_library_is_built_once(fresh, monkeypatch):
    log = fresh / "log"
    script = f'echo "$@" >> {log}\ntouch "$(echo "$@" | sed "s/.*-o \\([^ ]*\\).*/\\1/")"'
    monkeypatch.setenv("CC", compiler(fresh, script))
    first = library.build()
    assert library.build() == first
    assert len([line for line in log.read_text().splitlines() if "-o" in line]) == 1
    assert library.build(("-mavx2",)) != first
    assert [path.parent for path in (first,)] == [fresh / "cache" / "cpu"]
    assert sorted(path.suffix for path in first.parent.iterdir()) == [".so", ".so"]


def test_failure_of_the_compiler_is_told_once_and_numba_runs(fresh, monkeypatch):
    log = fresh / "log"
    script = f"echo run >> {log}\n[ $1 = --version ] && exit 0\necho 'x.c:1: error: no' >&2\nexit 1"
    monkeypatch.setenv("CC", compiler(fresh, script))
    message = "cc cannot build the C library: x.c:1: error: no"
    slow = "Ternary layers run on Numba, about five times as slow as in C"
    with pytest.warns(UserWarning, match=f"^{slow}. {message}$"):
        assert operators.way() == "numba"
    assert operators.way() == "numba"
    assert log.read_text().count("run") == 2


def test_missing_compiler_is_named(fresh, monkeypatch):
    monkeypatch.setenv("PATH", str(fresh))
    rule = r"No C compiler is on PATH \(cc, gcc or clang\), nor named by CC"
    with pytest.raises(clibrary.BuildError, match=f"^{rule}$"):
        library.build()
    with pytest.warns(UserWarning, match=rule):
        assert operators.way() == "numba"


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_cache_that_cannot_be_written_is_named(fresh, monkeypatch):
    fresh.chmod(0o500)
    with pytest.raises(clibrary.BuildError, match=r"^The C library cannot be built: .*Permission denied"):
        library.build()


def test_cache_that_is_a_file_is_named(fresh):
    (fresh / "cache").write_text("")
    if clibrary.compiler() is None:
        pytest.skip("no C compiler")
    with pytest.raises(clibrary.BuildError, match=r"^The C library cannot be built: .*Not a directory"):
        library.build()


@pytest.mark.parametrize("chosen", ["numba", "torch"])
def test_environment_chooses_what_computes(fresh, monkeypatch, chosen):
    monkeypatch.setenv("TERNHW_CPU", chosen)
    assert operators.way() == chosen


def test_unknown_choice_is_refused(fresh, monkeypatch):
    monkeypatch.setenv("TERNHW_CPU", "fast")
    with pytest.raises(InputError, match=r"^TERNHW_CPU must be c, numba or torch, not fast$"):
        operators.way()


def test_choice_of_c_without_a_compiler_is_refused(fresh, monkeypatch):
    monkeypatch.setenv("TERNHW_CPU", "c")
    monkeypatch.setenv("PATH", str(fresh))
    with pytest.raises(InputError, match=r"^TERNHW_CPU must not be c here\. No C compiler is on PATH"):
        operators.way()
