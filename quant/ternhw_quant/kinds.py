"""Kinds of arguments: public functions refuse a wrong one in one line, before they do anything."""

import builtins
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, wraps
from inspect import Parameter, signature
from os import PathLike
from pathlib import Path
from typing import Any, Literal, ParamSpec, TypeVar, Union, get_args, get_origin, is_typeddict

from ternhw_quant.errors import InputError

_P = ParamSpec("_P")
_R = TypeVar("_R")

#: How messages call the kinds that have a name of their own.
_SPOKEN = {
    int: "a whole number",
    float: "a number",
    bool: "True or False",
    str: "text",
    Path: "a path",
    types.NoneType: "None",
}


class _Named:
    """A class that is imported for type checkers only: its objects are known by its name."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __or__(self, other: Any) -> Any:
        return Union[self, other]  # noqa: UP007  a class of ours is no type to `|`

    def __ror__(self, other: Any) -> Any:
        return Union[other, self]  # noqa: UP007

    def __call__(self) -> None:
        """`Union` takes what can be called."""


class _Names(dict[str, Any]):
    """What a quoted annotation names; a name that its module imports for type checkers only is `_Named`."""

    def __missing__(self, name: str) -> Any:
        if hasattr(builtins, name):
            return getattr(builtins, name)
        return _Named(name)


def checked(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """Make a function refuse arguments that are not of the kinds of its annotations.

    A list or tuple is checked with its elements; an iterator is not read. Values of a ``Literal`` are the
    function's own to check: only their kind is checked here.

    Raises
    ------
    InputError
        From the function, if an argument is of a wrong kind: names the parameter.
    """
    known = signature(function)

    @cache
    def kinds() -> dict[str, Any]:
        return dict(_kinds_of(function, known.parameters.values()))

    @wraps(function)
    def call(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        of = kinds()
        for name, value in _given(known.bind(*args, **kwargs).arguments, known.parameters):
            if name in of:
                _check(name, value, of[name])
        return function(*args, **kwargs)

    return call


def check_fields(instance: Any, *names: str) -> None:
    """Check fields of a dataclass as `checked` does the arguments of a function.

    Raises
    ------
    InputError
        If one is of a wrong kind.
    """
    hints = typing.get_type_hints(type(instance))
    for name in names:
        _check(name, getattr(instance, name), hints[name])


def _check(name: str, value: Any, kind: Any) -> None:
    if not fits(value, kind):
        what = name.replace("_", " ").capitalize()
        raise InputError(f"{what} must be {spoken(kind)}, not {_shown(value)}", name)


def fits(value: Any, kind: Any) -> bool:
    """Return whether `value` is of the kind that an annotation means."""
    origin, inner = get_origin(kind), get_args(kind)
    if kind is Any or isinstance(kind, typing.TypeVar):
        return True
    if isinstance(kind, _Named):
        return any(each.__name__ == kind.name for each in type(value).__mro__)
    if origin in (Union, types.UnionType):
        return any(fits(value, each) for each in inner)
    if origin is Literal:
        return any(type(value) is type(each) for each in inner)
    if origin is tuple:
        each = inner[:1] * len(value) if isinstance(value, tuple) and inner[-1] is ... else inner
        return isinstance(value, tuple) and len(value) == len(each) and all(map(fits, value, each))
    if origin in (Sequence, list, Iterable, Mapping):
        return _fits_collection(value, origin, inner)
    if origin is not None:
        return isinstance(value, origin)
    if kind in (int, float):
        return isinstance(value, int if kind is int else int | float) and not isinstance(value, bool)
    if kind is Path:
        return isinstance(value, PathLike)
    return isinstance(value, types.NoneType if kind is None else kind)


def _fits_collection(value: Any, origin: Any, inner: tuple[Any, ...]) -> bool:
    if not isinstance(value, origin) or isinstance(value, str | bytes):
        return False
    if not isinstance(value, Sequence | Mapping):
        return True
    parts: list[Iterable[Any]] = [value.keys(), value.values()] if isinstance(value, Mapping) else [value]
    return all(fits(each, kind) for part, kind in zip(parts, inner, strict=True) for each in part)


def spoken(kind: Any) -> str:
    """Return how a message calls the kind that an annotation means."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        names = list(dict.fromkeys(spoken(each) for each in inner))
        return f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else names[0]
    if origin is Literal:
        return " or ".join(dict.fromkeys(spoken(type(each)) for each in inner))
    if origin is tuple:
        return f"a tuple of {' and '.join(spoken(each) for each in inner if each is not ...)}"
    if origin in (Sequence, list, Iterable):
        return f"a sequence of which each is {spoken(inner[0])}"
    if origin is Mapping:
        return "a mapping"
    if origin is not None:
        kind = origin
    if kind is Callable:
        return "a function"
    if kind is Any:
        return "anything"
    name = kind.name if isinstance(kind, _Named) else kind.__name__
    return _SPOKEN.get(kind) or f"{'an' if name[0] in 'AEIO' else 'a'} {name}"


def _kinds_of(function: Callable[..., Any], parameters: Iterable[Parameter]) -> Iterator[tuple[str, Any]]:
    """Yield each parameter with its annotation, and the options that ``**options`` may hold with theirs."""
    names = _Names(function.__globals__)
    for parameter in parameters:
        kind = parameter.annotation
        if isinstance(kind, str):
            kind = eval(kind, {}, names)
        if kind is Parameter.empty:  # self or cls
            continue
        if parameter.kind is not Parameter.VAR_KEYWORD:
            yield parameter.name, kind
        elif get_args(kind) and is_typeddict(get_args(kind)[0]):
            yield from typing.get_type_hints(get_args(kind)[0]).items()


def _given(bound: Mapping[str, Any], parameters: Mapping[str, Parameter]) -> Iterator[tuple[str, Any]]:
    for name, value in bound.items():
        if parameters[name].kind is Parameter.VAR_KEYWORD:
            yield from value.items()
        else:
            yield name, value


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 and "\n" not in text else f"{text.splitlines()[0][:57]}…"
