"""How transformers renames and converts the tensors of a checkpoint for its model."""

import copy
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from torch import Tensor
from transformers.conversion_mapping import get_model_conversion_mapping
from transformers.core_model_loading import WeightConverter, WeightRenaming, rename_source_key


def renamed(model: Any, names: Iterable[str]) -> dict[str, tuple[str, str | None]]:
    """Return where tensors go in a model, and the pattern of the converter that changes them on the way.

    The pattern is None where none does. Tensors that the model does not have are left out.
    """
    renamings, converters = _mapping(model)
    expected = model.state_dict()
    found = {}
    for name in names:
        place, pattern = rename_source_key(name, renamings, converters, model.base_model_prefix, expected)
        if place in expected:
            found[name] = (place, pattern)
    return found


def places_as_stored(model: Any, names: Iterable[str]) -> dict[str, str]:
    """Return the places of those tensors of a checkpoint that the model has as they are stored."""
    return {name: place for name, (place, pattern) in renamed(model, names).items() if pattern is None}


def _mapping(model: Any) -> tuple[list[WeightRenaming], list[WeightConverter]]:
    """Return how transformers renames and converts the tensors of a checkpoint."""
    mapping = get_model_conversion_mapping(model)
    renamings = [each for each in mapping if isinstance(each, WeightRenaming)]
    return renamings, [each for each in mapping if isinstance(each, WeightConverter)]


@dataclass(frozen=True, kw_only=True)
class Conversion:
    """How transformers makes a tensor of a model from others of a checkpoint.

    Attributes
    ----------
    place : str
        The tensor's name in the model.
    names : tuple of (str, str)
        The patterns and names of those that it is made of, in their order.
    """

    place: str
    names: tuple[tuple[str, str], ...]
    converter: WeightConverter

    def __call__(self, model: Any, read: Callable[[str], Tensor]) -> Tensor:
        """Return the tensor; `read` returns those of the checkpoint by name."""
        converter = copy.deepcopy(self.converter)
        for pattern, name in self.names:
            converter.add_tensor(self.place, name, pattern, read(name))
        made = converter.convert(self.place, model=model, config=model.config)[self.place]
        tensor: Tensor = made[0] if isinstance(made, list) else made
        return tensor


def conversions(model: Any, names: Iterable[str]) -> dict[str, Conversion]:
    """Return how transformers makes those tensors of `model` that no tensor of a checkpoint is, by place.

    Of a converter that makes several tensors, the first is there.
    """
    _, converters = _mapping(model)
    by_pattern = {pattern: each for each in converters for pattern in each.source_patterns}
    parts: dict[str, list[tuple[str, str]]] = {}
    for name, (place, pattern) in renamed(model, sorted(names, key=_by_number)).items():
        if pattern is not None:
            parts.setdefault(place, []).append((pattern, name))
    return {
        place: Conversion(place=place, names=tuple(each), converter=by_pattern[each[0][0]])
        for place, each in parts.items()
    }


def _by_number(name: str) -> list[tuple[bool, int, str]]:
    """Return a key that sorts names as transformers does, so that expert 10 comes after expert 9."""
    return [(not part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in name.split(".")]
