"""What ``config.json`` says about the quantised layers of an artefact."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ternhw_quant.errors import FormatError
from ternhw_quant.storage.layer import (
    OFFSETS,
    OLD_WEIGHT,
    PERMUTATION,
    SCALES,
    WEIGHT,
    LayerForm,
    TensorForm,
    layer_tensors,
)
from ternhw_quant.weights.sizes import SCALE_FORMS, STORAGES, ScaleForm, Storage

QUANT_METHOD = "ternhw"
FORMAT_VERSION = 7

#: The version of an artefact whose index has digests, and the first with planes of single layers.
DIGEST_VERSION, _LAYER_PLANES_VERSION = 7, 6

#: The oldest version whose readers read these scales.
_VERSIONS: dict[ScaleForm, int] = {"float16": 3, "u8": 4, "u6": 5, "u4": 5}


@dataclass(frozen=True, kw_only=True)
class QuantizationConfig:
    """What ``config.json`` says about all quantised layers.

    Attributes
    ----------
    packing : "base3", "2bit" or "dense"
        Storage packing of the trits.
    group_size : int
        Columns that share a scale; if a group is a whole row, the columns of the widest layer.
    planes : int
        Of every layer that `layer_planes` does not name; 0 if the layers have uniform codes.
    method : mapping
        The quantiser's ``name`` and its parameters; readers need nothing of it.
    tied : bool
        The two planes of a layer share their scales, 3 : 2; a layer of one plane has one scale anyway.
    bits : int
        Bits of a uniform code; 0 if the layers have trit-planes.
    scales : "float16", "u8", "u6" or "u4"
        How scales and offsets of trit-planes are stored.
    layer_planes : mapping of str to int
        Planes of the layers that have another number than `planes`, by name.
    """

    packing: Storage
    group_size: int
    planes: int
    method: Mapping[str, Any]
    tied: bool = False
    bits: int = 0
    scales: ScaleForm = "float16"
    layer_planes: Mapping[str, int] = field(default_factory=dict)

    def of(self, layer: str) -> "QuantizationConfig":
        """Return what holds for `layer`, as if all layers had its number of planes."""
        planes = self.layer_planes.get(layer, self.planes)
        return replace(self, planes=planes, tied=self.tied and planes > 1, layer_planes={})

    @property
    def version(self) -> int:
        """The oldest version of the format whose readers can read this; without digests."""
        return _LAYER_PLANES_VERSION if self.layer_planes else _VERSIONS[self.scales]

    def to_json(self, *, digests: bool = False) -> dict[str, Any]:
        """Return the ``quantization_config`` of ``config.json``, for an index with `digests` or without."""
        trits = {
            "packing": self.packing,
            "planes": self.planes,
            **({"layer_planes": dict(sorted(self.layer_planes.items()))} if self.layer_planes else {}),
            **({"tied": True} if self.tied else {}),
            **({"scales": self.scales} if self.scales != "float16" else {}),
        }
        return {
            "quant_method": QUANT_METHOD,
            "format_version": DIGEST_VERSION if digests else self.version,
            "group_size": self.group_size,
            **({"bits": self.bits} if self.bits else trits),
            "method": dict(self.method),
        }

    def layer_form(self, parts: Mapping[str, TensorForm]) -> LayerForm:
        """Return how a layer is stored whose tensors are `parts`, by what follows the layer's name."""
        return LayerForm(
            group_size=self.group_size,
            packing=self.packing,
            planes=self.planes,
            bits=self.bits,
            tied=self.tied,
            offsets=OFFSETS in parts,
            permuted=PERMUTATION in parts,
            one_scale=parts[SCALES].shape[1:] == (1, 1),
            scales=self.scales,
        )

    def checked_tensors(
        self, features: tuple[int, int], parts: Mapping[str, TensorForm]
    ) -> dict[str, TensorForm]:
        """Return the tensors of a layer by today's names, after a check that `parts` are those.

        Raises
        ------
        FormatError
            If a tensor has a wrong type or shape.
        """
        expected = layer_tensors(features, self.layer_form(parts))
        for part, tensor in expected.items():
            stored = OLD_WEIGHT if part == WEIGHT and WEIGHT not in parts else part
            if stored not in parts:
                raise FormatError(f"{stored} must be there, {tensor}")
            tensor.check(stored, parts[stored])
        return expected

    @classmethod
    def from_json(cls, value: Mapping[str, Any], where: Path) -> "QuantizationConfig":
        """Check the ``quantization_config`` read from `where`.

        Raises
        ------
        FormatError
            If it is of a newer version, or a field is missing or out of its range.
        """
        version = _positive_integer(value, "format_version", where)
        if version > FORMAT_VERSION:
            newer = f"Artefact format {version} is newer than this reader ({FORMAT_VERSION})"
            raise FormatError(f"{newer}: {where}")
        method = value.get("method")
        if not isinstance(method, dict) or not isinstance(method.get("name"), str):
            raise FormatError(f"method must be an object with a name, not {method}: {where}")
        group_size = _positive_integer(value, "group_size", where)
        if "bits" in value:
            bits = _positive_integer(value, "bits", where)
            if bits > 8:
                raise FormatError(f"bits must be 8 or less, not {bits}: {where}")
            return cls(packing="base3", group_size=group_size, planes=0, method=method, bits=bits)
        packing = value.get("packing")
        if packing not in STORAGES:
            raise FormatError(f"packing must be {' or '.join(STORAGES)}, not {packing}: {where}")
        planes, tied = _positive_integer(value, "planes", where), value.get("tied", False)
        if not isinstance(tied, bool):
            raise FormatError(f"tied must be true or false, not {tied}: {where}")
        if tied and planes != 2:
            raise FormatError(f"planes must be 2 if tied is true, not {planes}: {where}")
        layer_planes = _layer_planes(value, tied=tied, where=where)
        scales = value.get("scales", "float16")
        if scales not in SCALE_FORMS:
            raise FormatError(f"scales must be {' or '.join(SCALE_FORMS)}, not {scales}: {where}")
        return cls(
            packing=packing,
            group_size=group_size,
            planes=planes,
            method=method,
            tied=tied,
            scales=scales,
            layer_planes=layer_planes,
        )


def _layer_planes(value: Mapping[str, Any], *, tied: bool, where: Path) -> dict[str, int]:
    found = value.get("layer_planes", {})
    if not isinstance(found, dict):
        raise FormatError(f"layer_planes must be an object, not {found}: {where}")
    for layer in found:
        planes = _positive_integer(found, layer, where)
        if tied and planes > 2:
            raise FormatError(f"planes of {layer} must be 1 or 2 if tied is true, not {planes}: {where}")
    return found


def _positive_integer(value: Mapping[str, Any], name: str, where: Path) -> int:
    number = value.get(name)
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise FormatError(f"{name} must be a positive integer, not {number}: {where}")
    return number
