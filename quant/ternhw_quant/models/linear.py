"""Linear layers that keep their weight as the artefact stores it: packed codes and float16 scales."""

import warnings
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor
from torch.nn import Module, Parameter
from torch.nn.functional import linear

from ternhw_quant import integer
from ternhw_quant.cpu import layout as cpu_layout
from ternhw_quant.cpu import library
from ternhw_quant.cpu import operators as cpu_operators
from ternhw_quant.cpu.layout import MOST_PLANES, PackedRows
from ternhw_quant.cuda import operators
from ternhw_quant.cuda.layout import PackedWeight, pack, pack_exact, unpackable_groups
from ternhw_quant.errors import FormatError, InputError
from ternhw_quant.storage.codec import decode, encode, real, unpacked_permutation
from ternhw_quant.storage.config import QuantizationConfig
from ternhw_quant.weights.matrix import TIED_WEIGHTS, TernaryMatrix
from ternhw_quant.weights.packing import pack_planes, unpack_base3, unpack_bits, unpack_rows
from ternhw_quant.weights.sizes import ScaleForm, Storage, packed_shape
from ternhw_quant.weights.uniform import Quantized, UniformMatrix

#: Weights that are unpacked at a time: what is made on the way stays in a core's cache.
_CHUNK = 2**17
#: Parts of a layer that are buffers. The rest are parameters, because those alone are offloaded by default.
_BUFFERS = ("weight_shape", "weight_permutation")


class QuantizedLinear(Module, ABC):
    """A linear layer with the exact arithmetic of the artefact, on the tensors that the artefact stores.

    Where no kernel computes the layer, a forward pass unpacks the weight, rounds W of the matrix's
    ``dequantize()`` to the dtype of the input, uses it and drops it: one dense weight exists at a time, and
    the output is that of ``linear(x, W, bias)`` bit for bit. Gradients reach the input and the bias.

    Parameters
    ----------
    features : tuple of int
        Output and input features.
    tensors : mapping of str to Tensor
        The layer's tensors of docs/format.md, without the layer's name; they may be on the meta device.
    config : QuantizationConfig
        What the artefact says of all its layers.
    bias : Tensor or None

    Attributes
    ----------
    weight : uint8, 3 dimensions
        Packed codes.
    weight_scales : float16, or uint8 mantissas
        They keep their dtype when the module is cast.
    parts : tuple of str
        The names of `tensors`.
    """

    weight: Tensor
    weight_scales: Tensor
    bias: Tensor | None

    def __init__(
        self,
        features: tuple[int, int],
        tensors: Mapping[str, Tensor],
        config: QuantizationConfig,
        *,
        bias: Tensor | None = None,
    ) -> None:
        super().__init__()
        self.out_features, self.in_features = features
        self.config = config
        self.parts = tuple(tensors)
        for part, tensor in tensors.items():
            if part in _BUFFERS:
                self.register_buffer(part, tensor)
            else:
                self.register_parameter(part, Parameter(tensor, requires_grad=False))
        self.register_parameter("bias", None if bias is None else Parameter(bias))

    def forward(self, x: Tensor) -> Tensor:
        """Multiply `x`, floating point (…, in_features), to (…, out_features) in its dtype."""
        return linear(x, self.dequantize(x.dtype), self.bias)

    @torch.no_grad()
    def dequantize(self, dtype: torch.dtype = torch.float32) -> Tensor:
        """Return W in the layer's own column order, rounded to `dtype`."""
        weight = self.weight.new_empty(self.out_features, self.in_features, dtype=dtype)
        order = self._permutation()
        own = slice(None) if order is None else order.argsort()
        step = max(1, _CHUNK // self.in_features)
        for start in range(0, self.out_features, step):
            rows = slice(start, min(start + step, self.out_features))
            weight[rows] = self._stored_rows(rows)[:, own]
        return weight

    def check(self) -> None:
        """Check the stored weight.

        Raises
        ------
        FormatError
            As :meth:`matrix` does.
        """
        self.matrix()

    @torch.no_grad()
    def matrix(self) -> Quantized:
        """Unpack and check the stored weight; it is on the CPU.

        Raises
        ------
        FormatError
            If a tensor has a wrong dtype or shape, or a value that means nothing.
        """
        tensors = {f"layer.{part}": getattr(self, part).cpu() for part in self.parts}
        matrix = decode("layer", tensors, self.config)
        features = (matrix.out_features, matrix.in_features)
        if features != (self.out_features, self.in_features):
            raise FormatError(
                f"weight_shape must be {[self.out_features, self.in_features]}, not {list(features)}"
            )
        return matrix

    @abstractmethod
    def _stored_rows(self, rows: slice) -> Tensor:
        """Return some rows of W in the stored order of the columns, float32."""

    @property
    def _groups(self) -> int:
        return -(-self.in_features // self.config.group_size)

    def _by_group(self, values: Tensor) -> list[tuple[slice, Tensor]]:
        """Return the groups of each size, and `values` (…, in_features) as (…, groups, columns) of them."""
        count, rest = divmod(self.in_features, self.config.group_size)
        whole = self.in_features - rest
        runs = []
        if count:
            runs.append((slice(0, count), values[..., :whole].reshape(*values.shape[:-1], count, -1)))
        if rest:
            runs.append((slice(count, count + 1), values[..., None, whole:]))
        return runs

    def _permutation(self) -> Tensor | None:
        stored: Tensor | None = getattr(self, "weight_permutation", None)
        return None if stored is None else unpacked_permutation(stored, self.in_features)

    def _apply(self, fn: Callable[[Tensor], Tensor], recurse: bool = True) -> Any:
        stored = [getattr(self, part) for part in self.parts]

        def moved(tensor: Tensor) -> Tensor:
            if tensor.dtype != torch.float16 or not any(tensor is one for one in stored):
                return fn(tensor)
            # As integers they move between devices but are not cast.
            return fn(tensor.view(torch.int16)).view(torch.float16)

        return super()._apply(moved, recurse)  # type: ignore[no-untyped-call]

    def extra_repr(self) -> str:
        method = self.config.method.get("name")
        return f"in_features={self.in_features}, out_features={self.out_features}, method={method}"


@dataclass
class _KeptRows:
    """What a layer keeps for the kernels of docs/cpu.md, and the scales of which it was made."""

    rows: PackedRows
    scales: Tensor
    version: int | None
    exact: PackedRows | None = None


@torch.compiler.assume_constant_result  # type: ignore[untyped-decorator]
def _is_fast() -> bool:
    """Return whether a CPU has better than torch for packed trits."""
    return cpu_operators.way() != "torch"


def _version(tensor: Tensor) -> int | None:
    return None if tensor.is_inference() else tensor._version


def _savable(tensor: Tensor) -> Tensor:
    """Return a tensor that can be saved for gradients: one that was made in inference mode cannot."""
    return tensor.clone() if tensor.is_inference() else tensor


class TernaryLinear(QuantizedLinear):
    """A linear layer of packed trit-planes, as :class:`QuantizedLinear` has it.

    The kernels of docs/cpu.md and docs/cuda.md multiply by the packed trits. On a CPU the first forward pass
    repacks the trits and frees the artefact's bytes; reading `weight`, ``state_dict()`` and moves bring them
    back.

    Attributes
    ----------
    activation_bits : int or None
        With None, as made, the layer computes in floating point. With a number it runs the integer datapath
        of docs/architecture.md on activations of that many bits, by the function that is the golden model
        of the hardware: 8-bit scales, no gradients.
    """

    weight_exponents: Tensor
    activation_bits: int | None = None
    _packed: tuple[object, bool, PackedWeight] | None = None
    _rows: "_KeptRows | None" = None

    @classmethod
    def from_matrix(
        cls,
        matrix: TernaryMatrix,
        *,
        bias: Tensor | None = None,
        packing: Storage = "2bit",
        scales: ScaleForm = "float16",
    ) -> "TernaryLinear":
        """Make a layer of `matrix`; scales and offsets are rounded as in an artefact."""
        config = QuantizationConfig(
            packing=packing,
            group_size=matrix.group_size,
            planes=len(matrix.planes),
            method={"name": "matrix"},
            tied=matrix.tied,
            scales=scales,
        )
        features = (matrix.out_features, matrix.in_features)
        return cls(features, _encoded(matrix, packing, scales), config, bias=bias)

    def forward(self, x: Tensor) -> Tensor:
        """Multiply `x`, floating point (…, in_features), to (…, out_features) in its dtype."""
        if not torch.compiler.is_compiling() and self.activation_bits is None:
            kept = self._rows
            if kept is not None and self._is_current(kept):
                y = cpu_operators.linear_now(x, kept.rows, self._parameters["bias"])
                if y is not None:
                    return y
        if x.is_cuda and self._has_kernel(x):
            return self._by_kernel(x)
        if x.device.type == "cpu" and self._has_cpu_kernel(x):
            return self._by_cpu(x)
        if self.activation_bits is None:
            return super().forward(x)
        matrix = self.matrix()
        assert isinstance(matrix, TernaryMatrix)
        tokens = x.detach().reshape(-1, self.in_features).cpu()
        y = integer.forward(integer.quantize_scales(matrix), tokens, activation_bits=self.activation_bits)
        return self._with_bias(y.to(x), x)

    def _with_bias(self, y: Tensor, x: Tensor) -> Tensor:
        """Return integer results, (tokens, out_features), in the shape of `x`, the bias added."""
        y = y.reshape(*x.shape[:-1], self.out_features)
        return y if self.bias is None else y + self.bias

    def _has_cpu_kernel(self, x: Tensor) -> bool:
        """Return whether the operators of docs/cpu.md compute this; traced code has no other way."""
        if self.activation_bits is None:
            possible = x.dtype in cpu_operators.DTYPES
        else:
            possible = self.activation_bits <= 8
        return possible and self._can_pack()

    def _by_cpu(self, x: Tensor) -> Tensor:
        if self.activation_bits is None:
            return cpu_operators.linear(x, self.packed_rows(), self.bias)
        tokens = x.detach().reshape(-1, self.in_features)
        rows = self.packed_rows(exact=True)
        y = cpu_operators.linear_integer(tokens, rows, activation_bits=self.activation_bits)
        return self._with_bias(y.to(x.dtype), x)

    def packed_rows(self, *, exact: bool = False) -> PackedRows:
        """Return the weight as the kernels of docs/cpu.md read it; the layer must be on the CPU.

        At the first call the trits are packed and the artefact's bytes are freed. Those of an offloaded
        layer are packed anew at each call.

        Parameters
        ----------
        exact : bool
            With the mantissas of the integer datapath instead of float16 scales.
        """
        if not torch.compiler.is_compiling():
            return self._current_rows(exact)
        # Traced code has them as constants: it cannot pack, nor ask whether tensors have changed.
        self._pack_now()
        kept = self._rows
        assert kept is not None
        rows = kept.exact if exact else kept.rows
        assert rows is not None
        return rows

    @torch.compiler.assume_constant_result  # type: ignore[untyped-decorator]
    def _pack_now(self) -> bool:
        self._current_rows(self.activation_bits is not None)
        return True

    def _current_rows(self, exact: bool) -> PackedRows:
        kept = self._rows
        if kept is None or not self._is_current(kept):
            kept = self._pack_rows()
        if not exact:
            return kept.rows
        if kept.exact is None:
            kept.exact = cpu_layout.exact_rows(kept.rows)
        return kept.exact

    def _is_current(self, kept: "_KeptRows") -> bool:
        scales = self._parameters["weight_scales"]
        if scales is not kept.scales:
            return False
        # The kernels read float16 scales themselves; mantissas were made of them, or they of mantissas.
        read = kept.exact is None and kept.scales.dtype == torch.float16
        return read or kept.version == _version(kept.scales)

    @torch.inference_mode(False)  # Tensors made in it could not be saved for gradients ever after.
    @torch.no_grad()
    def _pack_rows(self) -> "_KeptRows":
        kept = self._rows
        rows = self._new_rows(None if kept is None else kept.rows.codes)
        scales = self.weight_scales
        kept = _KeptRows(rows=rows, scales=scales, version=_version(scales))
        if not getattr(getattr(self, "_hf_hook", None), "offload", False):
            self._rows = kept
            stored = self._parameters.pop("weight", None)
            if stored is not None and cpu_operators.way() == "c":
                library.forget(stored.data_ptr(), stored.nbytes)
        return kept

    def _new_rows(self, codes: Tensor | None = None) -> PackedRows:
        permutation, offsets = self._permutation(), self._offsets()
        return PackedRows(
            codes=self._cpu_codes() if codes is None else codes,
            scales=_savable(self._real_scales()),
            offsets=None if offsets is None else _savable(offsets),
            permutation=None if permutation is None else permutation.int(),
            out_features=self.out_features,
            in_features=self.in_features,
            group_size=self.config.group_size,
            tied=self.config.tied,
        )

    def _cpu_codes(self) -> Tensor:
        if cpu_operators.way() != "c":
            return cpu_layout.pack(self._trits(slice(0, self.out_features)), self.config.group_size)
        shape = (self.config.planes, self.out_features, self.in_features)
        codes = cpu_operators.pack(self.weight, shape, self.config.group_size, self.config.packing)
        if codes is None:
            self.matrix()  # Says what is wrong.
        assert codes is not None
        return codes

    def _restore(self) -> None:
        """Bring the artefact's bytes back, and drop what was packed for a CPU."""
        kept, self._rows = self._rows, None
        if kept is None:
            return
        shape, group_size = (self.out_features, self.in_features), self.config.group_size
        planes = cpu_layout.unpack(kept.rows.codes, shape, group_size)
        stored = pack_planes(planes, group_size, self.config.packing)
        others = dict(self._parameters)
        self._parameters.clear()
        # In the order of `parts`, as if it had never been away.
        for part in self.parts:
            if part == "weight":
                self._parameters[part] = Parameter(stored, requires_grad=False)
            elif part in others:
                self._parameters[part] = others.pop(part)
        self._parameters.update(others)

    def __getattr__(self, name: str) -> Any:
        if name == "weight" and self._rows is not None:
            self._restore()
        return super().__getattr__(name)

    def __getstate__(self) -> dict[str, Any]:
        self._restore()
        return {name: part for name, part in self.__dict__.items() if name not in ("_packed", "_rows")}

    def _save_to_state_dict(self, *arguments: Any, **options: Any) -> None:
        self._restore()
        super()._save_to_state_dict(*arguments, **options)

    def _load_from_state_dict(self, *arguments: Any, **options: Any) -> None:
        self._restore()
        super()._load_from_state_dict(*arguments, **options)

    @torch.no_grad()
    def dequantize(self, dtype: torch.dtype = torch.float32) -> Tensor:
        """Return W in the layer's own column order, rounded to `dtype`."""
        if not self._can_pack():
            return super().dequantize(dtype)
        if torch.compiler.is_compiling():
            return cpu_operators.dequantize(self.packed_rows(), dtype)
        return cpu_operators.dequantize(self._new_rows() if self._rows is None else self._rows.rows, dtype)

    @torch.no_grad()
    def check(self) -> None:
        """Check the stored weight, on a CPU a row at a time."""
        config, shape = self.config, (self.config.planes, self.out_features, self.in_features)
        scales = (1 if config.tied else config.planes, self.out_features, self._groups)
        offsets = self._offsets()
        usual = (
            self._can_pack()
            and cpu_operators.way() == "c"
            and self.weight_shape.tolist() == list(shape[1:])
            and self.weight.dtype == torch.uint8
            and tuple(self.weight.shape) == packed_shape(shape, config.group_size, config.packing)
            and self.weight_scales.dtype == torch.float16
            and tuple(self.weight_scales.shape) == scales
            and (offsets is None or (offsets.dtype == torch.float16 and tuple(offsets.shape) == scales[1:]))
            and "weight_permutation" not in self.parts
        )
        if not usual or not cpu_operators.holds_trits(self.weight, shape, config.group_size, config.packing):
            self.matrix()

    def _can_pack(self) -> bool:
        scales = self._parameters["weight_scales"]
        assert scales is not None
        few = self.config.planes <= MOST_PLANES
        return few and scales.device.type == "cpu" and (torch.compiler.is_compiling() or _is_fast())

    def _has_kernel(self, x: Tensor) -> bool:
        """Return whether the kernels of docs/cuda.md compute this; warn if they could and cannot."""
        if self.activation_bits is None:
            if x.dtype not in operators.DTYPES:
                return False
        elif self.activation_bits > 8:
            return False
        if getattr(getattr(self, "_hf_hook", None), "offload", False):
            return False  # The layer's tensors come for each call, to save memory; tiles would stay.
        reason = unpackable_groups(self.config.group_size, self.in_features) or operators.unusable(x.device)
        if reason is not None:
            warnings.warn(f"Ternary layers run without their kernels. {reason}", stacklevel=3)
        return reason is None

    def _by_kernel(self, x: Tensor) -> Tensor:
        if self.activation_bits is None:
            return operators.linear(x, self.packed_weight(), self.bias)
        tokens = x.detach().reshape(-1, self.in_features)
        packed = self.packed_weight(exact=True)
        y = operators.linear_integer(tokens, packed, activation_bits=self.activation_bits)
        return self._with_bias(y.to(x.dtype), x)

    def packed_weight(self, *, exact: bool = False) -> PackedWeight:
        """Return the weight as the kernels of docs/cuda.md read it, on the layer's device.

        It is packed once, at the first call after the layer's tensors changed or moved, and kept beside
        them; `state_dict` has no part of it.

        Parameters
        ----------
        exact : bool
            With the mantissas of the integer datapath instead of float16 scales.
        """
        # Traced code cannot ask whether tensors have changed.
        state = None if torch.compiler.is_compiling() else self._state()
        kept = self._packed
        if kept is None or kept[1] != exact or (state is not None and kept[0] != state):
            self._pack(exact)
        assert self._packed is not None
        return self._packed[2]

    def _state(self) -> list[object]:
        stored = [getattr(self, part) for part in self.parts]
        return [(part.data_ptr(), None if part.is_inference() else part._version) for part in stored]

    @torch.compiler.disable  # type: ignore[untyped-decorator]
    @torch.inference_mode(False)  # Tiles made in it could not be saved for gradients ever after.
    @torch.no_grad()
    def _pack(self, exact: bool) -> None:
        offsets = self._offsets()
        matrix = TernaryMatrix(
            planes=self._trits(slice(0, self.out_features)),
            scales=self._scales().float(),
            offsets=None if offsets is None else offsets.float(),
            group_size=self.config.group_size,
            permutation=self._permutation(),
            tied=self.config.tied,
        )
        packed = pack_exact(integer.quantize_scales(matrix)) if exact else pack(matrix)
        self._packed = self._state(), exact, packed

    def _apply(self, fn: Callable[[Tensor], Tensor], recurse: bool = True) -> Any:
        self._packed = None
        self._restore()
        return super()._apply(fn, recurse)

    def _scales(self) -> Tensor:
        return self._real_scales().expand(-1, self.out_features, self._groups)

    def _real_scales(self) -> Tensor:
        planes = 1 if self.config.tied else self.config.planes
        return self._real(self.weight_scales, (planes, self.out_features, self._groups))

    def _offsets(self) -> Tensor | None:
        offsets: Tensor | None = getattr(self, "weight_offsets", None)
        return None if offsets is None else self._real(offsets, (self.out_features, self._groups))

    def _real(self, stored: Tensor, shape: tuple[int, ...]) -> Tensor:
        """Return scales or offsets in float16, which has every value that mantissas can stand for."""
        if stored.dtype == torch.float16:
            return stored
        factors: Tensor | None = getattr(self, "weight_factors", None)
        return real(stored, shape, self.weight_exponents, factors, self.config.scales).half()

    def _stored_rows(self, rows: slice) -> Tensor:
        trits = self._trits(rows)
        scales = self._scales()[:, rows].float()
        if self.config.tied:
            scales = scales * scales.new_tensor(TIED_WEIGHTS)[:, None, None]
        offsets = self._offsets()
        blocks = []
        for groups, run in self._by_group(trits):
            # A trit times a float16 is exact in float32, so fused or not this is TernaryMatrix's sum.
            block = run[0].float() * scales[0, :, groups, None]
            for plane, scale in zip(run[1:], scales[1:], strict=True):
                block.addcmul_(plane.float(), scale[:, groups, None])
            if offsets is not None:
                block += offsets[rows, groups, None].float()
            blocks.append(block.flatten(-2))
        return torch.cat(blocks, dim=-1)

    def _trits(self, rows: slice) -> Tensor:
        """Return some rows of the planes, int8 (planes, rows, in_features)."""
        packing = self.config.packing
        if packing != "dense":
            return unpack_rows(self.weight[:, rows], self.in_features, self.config.group_size, packing)
        start, stop = rows.start * self.in_features, rows.stop * self.in_features
        first = start // 5
        packed = self.weight[:, 0, first : -(-stop // 5)]
        trits = unpack_base3(packed, 5 * packed.shape[-1])[:, start - 5 * first : stop - 5 * first]
        return trits.reshape(len(trits), -1, self.in_features)


class UniformLinear(QuantizedLinear):
    """A linear layer of packed uniform codes, as :class:`QuantizedLinear` has it.

    Attributes
    ----------
    weight_zeros : uint8, 1 dimension
        The packed codes that stand for 0.
    """

    weight_zeros: Tensor

    @classmethod
    def from_matrix(cls, matrix: UniformMatrix, *, bias: Tensor | None = None) -> "UniformLinear":
        """Make a layer of `matrix`; scales are rounded to float16, as in an artefact."""
        config = QuantizationConfig(
            packing="base3",
            group_size=matrix.group_size,
            planes=0,
            method={"name": "matrix"},
            bits=matrix.bits,
        )
        features = (matrix.out_features, matrix.in_features)
        return cls(features, _encoded(matrix, "base3"), config, bias=bias)

    def _stored_rows(self, rows: slice) -> Tensor:
        bits, device = self.config.bits, self.weight.device
        codes = unpack_bits(self.weight[0, rows].cpu(), self.in_features, bits).to(device)
        zeros = unpack_bits(self.weight_zeros.cpu(), self.out_features * self._groups, bits).to(device)
        zeros = zeros.view(self.out_features, self._groups)[rows].float()
        scales = self.weight_scales[rows].float()
        blocks = [
            ((run - zeros[:, groups, None]) * scales[:, groups, None]).flatten(-2)
            for groups, run in self._by_group(codes)
        ]
        return torch.cat(blocks, dim=-1)


def use_integer_datapath(model: Module, activation_bits: int | None) -> None:
    """Have every quantised layer of `model` compute in integers or, with None, in floating point again.

    Raises
    ------
    InputError
        If the width is not from 2 to 16, or the model's layers are not of trits.
    """
    if activation_bits is not None and not 2 <= activation_bits <= 16:
        raise InputError(f"Activations must have 2 to 16 bits, not {activation_bits}")
    layers = [module for module in model.modules() if isinstance(module, TernaryLinear)]
    if activation_bits is not None and not layers:
        raise InputError("Integer datapath needs layers with trits; the model has none")
    for layer in layers:
        layer.activation_bits = activation_bits


def _encoded(matrix: Quantized, packing: Storage, scales: ScaleForm = "float16") -> dict[str, Tensor]:
    """Return the tensors of a layer without its name."""
    tensors = encode("layer", matrix, packing, scales)
    return {name.removeprefix("layer."): part for name, part in tensors.items()}
