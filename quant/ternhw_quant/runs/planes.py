"""Planes by layer: which layers have how many trit-planes, and what an artefact stores for them."""

from collections.abc import Mapping, Sequence
from fnmatch import fnmatchcase

from ternhw_quant.errors import InputError
from ternhw_quant.methods.method import Method
from ternhw_quant.storage.layer import LayerForm, layer_bytes
from ternhw_quant.storage.tensors import StoredTensor
from ternhw_quant.weights.sizes import Storage

#: A pattern of layer names, and the planes of the layers that it matches.
PlanesOf = tuple[str, int]


def matched_planes(layers: Sequence[str], patterns: Sequence[PlanesOf]) -> dict[str, int]:
    """Return the planes of the layers that a pattern matches, by name; of several patterns the last counts.

    A pattern is a name or the end of one, from a dot on, such as ``v_proj`` or ``0.self_attn.v_proj``; ``*``,
    ``?`` and ``[…]`` match as in the names of files.

    Raises
    ------
    InputError
        If a pattern matches no layer.
    """
    found: dict[str, int] = {}
    for pattern, planes in patterns:
        matching = [
            layer for layer in layers if fnmatchcase(layer, pattern) or fnmatchcase(layer, f"*.{pattern}")
        ]
        if not matching:
            raise InputError(f"Layer pattern must match a layer, such as {layers[0]}, not {pattern}")
        found |= dict.fromkeys(matching, planes)
    return {layer: found[layer] for layer in layers if layer in found}


def method_of(layer: str, method: Method, planes: Mapping[str, int]) -> Method:
    """Return the method of a layer, whose number of planes may be in `planes`."""
    return method.with_planes(planes[layer]) if layer in planes else method


def weight_bytes(method: Method, weight: StoredTensor, packing: Storage) -> int:
    """Return the bytes that an artefact stores for `weight` (docs/format.md)."""
    out_features, in_features = weight.shape
    form = LayerForm(
        group_size=method.group_size,
        packing=packing,
        planes=method.planes or 0,
        bits=method.bits or 0,
        tied=method.form == "tied",
        offsets=method.form == "offset",
        permuted=_is_permuted(method, weight),
        one_scale=method.per_tensor and method.scales == "float16",
        scales=method.scales,
    )
    return layer_bytes((out_features, in_features), form)


def _is_permuted(method: Method, weight: StoredTensor) -> bool:
    unordered = method.order == "ssr-released" and weight.name.endswith(".down_proj.weight")
    return method.order != "natural" and not unordered
