"""What a stored layer consists of: its tensors, their types, shapes and bytes (docs/format.md). No torch."""

from dataclasses import dataclass
from math import prod

from ternhw_quant.errors import FormatError
from ternhw_quant.storage.tensors import ELEMENT_BYTES
from ternhw_quant.weights.sizes import (
    MANTISSA_BITS,
    ScaleForm,
    Storage,
    bit_bytes,
    index_bits,
    packed_shape,
)

#: What the tensors of a layer are called after its name and a dot.
WEIGHT, SCALES, SHAPE, ZEROS = "weight", "weight_scales", "weight_shape", "weight_zeros"
OFFSETS, PERMUTATION = "weight_offsets", "weight_permutation"
EXPONENTS, FACTORS = "weight_exponents", "weight_factors"

#: Until version 2 of the format the trits had this name.
OLD_WEIGHT = "weight_trits"

#: Every name that a tensor of a quantised layer can have. A dense layer has a weight too, and no other.
PARTS = (WEIGHT, OLD_WEIGHT, SCALES, EXPONENTS, FACTORS, SHAPE, ZEROS, OFFSETS, PERMUTATION)
OWN_PARTS = PARTS[1:]


@dataclass(frozen=True, kw_only=True)
class LayerForm:
    """How a layer is stored: all that decides its tensors, apart from its shape.

    Attributes
    ----------
    group_size : int
        Columns that share a scale; 0 is the whole row.
    packing : "base3", "2bit" or "dense"
        The storage packing of trits; uniform codes have one packing.
    planes : int
        Trit-planes; 0 if the layer has uniform codes.
    bits : int
        Bits of a uniform code; 0 if the layer has trit-planes.
    tied : bool
        Two planes share their scales, 3 : 2.
    offsets : bool
        Each group has an offset.
    permuted : bool
        The columns are stored in another order than the layer's.
    one_scale : bool
        All groups of a plane have one scale, which "dense" stores once.
    scales : "float16", "u8", "u6" or "u4"
        Scales and offsets are float16, or mantissas of 8, 6 or 4 bits in units of their row.
    """

    group_size: int
    packing: Storage = "dense"
    planes: int = 0
    bits: int = 0
    tied: bool = False
    offsets: bool = False
    permuted: bool = False
    one_scale: bool = False
    scales: ScaleForm = "float16"

    @property
    def dense(self) -> bool:
        """Whether nothing is aligned: "dense" trits, and uniform codes."""
        return bool(self.bits) or self.packing == "dense"


@dataclass(frozen=True)
class TensorForm:
    """What one tensor is: its type, by the name that safetensors gives it, and its shape."""

    dtype: str
    shape: tuple[int, ...]

    @property
    def bytes(self) -> int:
        """Bytes of its elements in a file."""
        return prod(self.shape) * ELEMENT_BYTES[self.dtype]

    def __str__(self) -> str:
        return f"{self.dtype} of shape {self.shape}"

    def check(self, name: str, found: "TensorForm") -> None:
        """Raise FormatError if the tensor called `name` is not this one, but `found`."""
        if found != self:
            raise FormatError(f"{name} must be {self}, not {found}")


#: The tensor that holds out_features and in_features.
SHAPE_FORM = TensorForm("I32", (2,))


def layer_tensors(features: tuple[int, int], form: LayerForm) -> dict[str, TensorForm]:
    """Return the tensors that store a layer, by what follows the layer's name.

    Parameters
    ----------
    features : tuple of int
        out_features and in_features.
    form : LayerForm
    """
    out_features, in_features = features
    group_size = form.group_size or in_features
    groups = -(-in_features // group_size)
    tensors = {SHAPE: SHAPE_FORM}
    if form.bits:
        tensors[WEIGHT] = TensorForm("U8", (1, out_features, bit_bytes(in_features, form.bits)))
        tensors[SCALES] = TensorForm("F16", (out_features, groups))
        tensors[ZEROS] = TensorForm("U8", (bit_bytes(out_features * groups, form.bits),))
    else:
        packed = packed_shape((form.planes, out_features, in_features), group_size, form.packing)
        tensors[WEIGHT] = TensorForm("U8", packed)
        tensors |= _constants((out_features, groups), form)
    if form.permuted:
        packed_order = TensorForm("U8", (bit_bytes(in_features, index_bits(in_features)),))
        tensors[PERMUTATION] = packed_order if form.dense else TensorForm("I32", (in_features,))
    return tensors


def _constants(per_plane: tuple[int, int], form: LayerForm) -> dict[str, TensorForm]:
    """Return the tensors of scales and offsets; `per_plane` is out_features and groups."""
    scales = (1 if form.tied else form.planes, *per_plane)
    rows = (per_plane[0],)
    if form.scales == "float16":
        one = form.dense and form.one_scale
        tensors = {SCALES: TensorForm("F16", (scales[0], 1, 1) if one else scales)}
        offsets = TensorForm("F16", per_plane)
    elif form.scales == "u8":
        tensors = {SCALES: TensorForm("U8", scales), EXPONENTS: TensorForm("I8", rows)}
        offsets = TensorForm("I8", per_plane)
    else:
        bits = MANTISSA_BITS[form.scales]
        tensors = {
            SCALES: TensorForm("U8", (bit_bytes(prod(scales), bits),)),
            EXPONENTS: TensorForm("I8", rows),
            FACTORS: TensorForm("U8", rows),
        }
        offsets = TensorForm("U8", (bit_bytes(prod(per_plane), bits),))
    return tensors | ({OFFSETS: offsets} if form.offsets else {})


def checked_features(values: list[int]) -> tuple[int, int]:
    """Return what the tensor of the shape holds, out_features and in_features.

    Raises
    ------
    FormatError
        If one of them is not positive.
    """
    out_features, in_features = values
    if min(out_features, in_features) < 1:
        raise FormatError(f"{SHAPE} must be positive, not {[out_features, in_features]}")
    return out_features, in_features


def layer_bytes(features: tuple[int, int], form: LayerForm) -> int:
    """Return the bytes of all tensors that store a layer."""
    return sum(tensor.bytes for tensor in layer_tensors(features, form).values())
