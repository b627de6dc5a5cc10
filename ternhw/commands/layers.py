"""How the command line spells layers, shapes and numbers."""

import re

from ternhw_quant.errors import InputError

#: More digits than any size has; Python refuses to read thousands of them.
_NUMBER = "[1-9][0-9]{0,17}"


def parse_shapes(text: str) -> list[tuple[int, int]]:
    """Return each (out_features, in_features) of OUTxIN[,OUTxIN…].

    Raises
    ------
    InputError
        If it is not of that form.
    """
    return [parse_shape(each) for each in text.split(",")]


def parse_shape(shape: str) -> tuple[int, int]:
    """Return (out_features, in_features) of OUTxIN.

    Raises
    ------
    InputError
        If it is not of that form.
    """
    match = re.fullmatch(rf"({_NUMBER})[xX×]({_NUMBER})", shape)
    if match is None:
        raise InputError(f"Shape must be OUTxIN, such as 11008x4096, not {shape}")
    return int(match[1]), int(match[2])


def parse_counts(text: str, what: str) -> list[int]:
    """Return the whole numbers above 0 of a list a,b,…; `what` names them.

    Raises
    ------
    InputError
        If one is something else.
    """
    for part in text.split(","):
        if re.fullmatch(_NUMBER, part) is None:
            raise InputError(f"{what} must be whole numbers above 0, such as 1,16,128, not {text}")
    return [int(part) for part in text.split(",")]


def layer_choice(layer: str | None, *, every: bool) -> str | None:
    """Return what --layer and --all mean for :func:`ternhw.layers.choose_layers`.

    Raises
    ------
    InputError
        If both are given.
    """
    from ternhw.layers import ALL

    if layer is not None and every:
        raise InputError("--layer cannot be combined with --all")
    return ALL if every else layer


def short_name(name: str) -> str:
    """Return a layer's or weight's name for a table, without what all of them share."""
    return name.removeprefix("model.layers.").removesuffix(".weight")
