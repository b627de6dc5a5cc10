import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

import numpy as np
import pytest

from ternhw_quant.errors import InputError
from ternhw_quant.kinds import checked, fits, spoken

if TYPE_CHECKING:
    from ternhw_quant.storage.artifact import Artifact


class Options(TypedDict, total=False):
    rate: float
    steps: int


@checked
def work(
    source: "Artifact | Path | str",
    shape: tuple[int, int] | Sequence[tuple[int, int]] = (1, 1),
    *,
    tokens: int = 1,
    clock_mhz: float | None = None,
    kind: Literal["a", "b"] = "a",
    force: bool = False,
    report: Callable[[int], None] = print,
    **options: Unpack[Options],
) -> str:
    """Say what was given."""
    return f"{source} {shape} {tokens} {clock_mhz} {kind} {force} {options}"


class Artifact:
    """Of the name that the annotation has."""

    def __str__(self):
        return "artifact"


def test_arguments_of_the_right_kinds_reach_the_function():
    assert work("a", [(1, 2)], tokens=3, clock_mhz=2, rate=1) == "a [(1, 2)] 3 2 a False {'rate': 1}"
    assert work(Path("a")).startswith("a (1, 1)")
    assert work(Artifact()).startswith("artifact ")
    # Values of a Literal are the function's own to check.
    assert " c " in work("a", kind="c")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"source": 3}, "Source must be an Artifact, a path or text, not 3 (source)"),
        ({"tokens": "1"}, "Tokens must be a whole number, not '1' (tokens)"),
        ({"tokens": True}, "Tokens must be a whole number, not True (tokens)"),
        ({"tokens": 1.0}, "Tokens must be a whole number, not 1.0 (tokens)"),
        ({"tokens": None}, "Tokens must be a whole number, not None (tokens)"),
        ({"clock_mhz": "200"}, "Clock mhz must be a number or None, not '200' (clock_mhz)"),
        ({"kind": 1}, "Kind must be text, not 1 (kind)"),
        ({"force": 1}, "Force must be True or False, not 1 (force)"),
        ({"report": 1}, "Report must be a function, not 1 (report)"),
        ({"rate": "1"}, "Rate must be a number, not '1' (rate)"),
        ({"steps": 0.5}, "Steps must be a whole number, not 0.5 (steps)"),
        (
            {"shape": [(1, "2")]},
            (
                "Shape must be a tuple of a whole number and a whole number or a sequence of which each is a "
                "tuple of a whole number and a whole number, not [(1, '2')] (shape)"
            ),
        ),
    ],
)
def test_an_argument_of_a_wrong_kind_is_one_line_that_names_it(arguments, message):
    with pytest.raises(InputError) as raised:
        work(**{"source": "a"} | arguments)
    assert str(raised.value) == message


def test_a_long_value_is_cut():
    with pytest.raises(InputError, match=re.escape("…") + r" \(tokens\)$") as raised:
        work("a", tokens=list(range(100)))
    assert len(str(raised.value)) < 110


def test_what_python_refuses_stays_its_own_error():
    with pytest.raises(TypeError, match="missing a required argument"):
        work()


#: A kind, values that fit it, and values that do not.
KINDS = [
    (int, (0, -3), (True, 1.0, "1", None, np.float32(1))),
    (float, (0, 1.5, np.float64(2)), (True, "1", None)),
    (bool, (True,), (1, "yes")),
    (str, ("",), (b"", Path("a"))),
    (Path, (Path("a"),), ("a",)),
    (Sequence[int], ([], [1], (1, 2)), ("12", [1, "2"], 1)),
    (Iterable[str], (["a"], iter(["a"])), ("a", 1)),
    (Mapping[str, int], ({}, {"a": 1}), ({1: 1}, {"a": "b"}, [])),
    (tuple[int, int], ((1, 2),), ([1, 2], (1,), (1, 2, 3), (1, "2"))),
    (tuple[int, ...], ((), (1, 2)), ([1],)),
    (int | None, (1, None), ("",)),
    (Any, (1, None, "a"), ()),
]


@pytest.mark.parametrize(("kind", "right", "wrong"), KINDS, ids=[str(kind) for kind, _, _ in KINDS])
def test_a_value_fits_its_kind_and_no_other(kind, right, wrong):
    assert all(fits(value, kind) for value in right)
    assert not any(fits(value, kind) for value in wrong)
    assert spoken(Sequence[kind] if kind is Any else kind)
