"""The implementations that are timed on one layer: ours, torch's own products, other low-bit kernels.

Each computes a layer of the same shape on random data and says what is wrong with an output. Floating-point
results may be off by twice what ``F.linear`` is in the same dtype, those of GemLite by more, integers by
nothing; the references are float64 products.
"""

import importlib.util
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import torch
from torch import Tensor
from torch.nn.functional import linear

from ternhw_quant import integer
from ternhw_quant.bench.timing import Implementation
from ternhw_quant.cuda import layout, operators
from ternhw_quant.cuda.layout import PackedWeight
from ternhw_quant.weights.matrix import TernaryMatrix, in_layer_order, per_column

GROUP_SIZE = 128
INT4_TOKENS = 16  #: The most at which torch's int4 kernel is timed: it is one for decoding.
FUSED_TOKENS = 1024  #: The most at which our fused kernel is timed: far beyond where it should lose.
#: Of the largest result, what GemLite may be off by: up to 64 tokens it splits a sum over blocks, which add
#: their parts in float16. Sixteen additions that are off by 2⁻¹¹ each give 2⁻⁷.
GEMLITE_TOLERANCE = 2**-7
_ROWS = 4096  #: Output features of a float64 reference that are computed at a time.


class UnavailableError(Exception):
    """An implementation cannot run here, or not on this layer; the message says why."""


@dataclass(frozen=True, kw_only=True)
class Problem:
    """A layer on random data.

    Attributes
    ----------
    out_features, in_features, tokens : int
    planes : int
        Trit-planes of the ternary weight.
    tied, offsets : bool
        Whether its two planes share one scale, and whether it has an offset for each group.
    place : torch.device
    seed : int
    """

    out_features: int
    in_features: int
    tokens: int
    planes: int = 2
    tied: bool = False
    offsets: bool = False
    place: torch.device
    seed: int = 0

    @property
    def shape(self) -> tuple[int, int]:
        return self.out_features, self.in_features

    def generator(self, name: str) -> torch.Generator:
        """Return the random numbers of one tensor; those of another name are independent of them."""
        return torch.Generator(self.place).manual_seed(self.seed + zlib.crc32(name.encode()))

    @cached_property
    def matrix(self) -> TernaryMatrix:
        """Trits with equal chances, scales between 0.01 and 0.02: the second plane finer, as fits have it."""
        generator, groups = self.generator("matrix"), -(-self.in_features // GROUP_SIZE)
        shape = (self.planes, *self.shape)
        planes = torch.randint(-1, 2, shape, dtype=torch.int8, device=self.place, generator=generator)
        count = 1 if self.tied else self.planes
        scales = torch.rand(count, shape[1], groups, device=self.place, generator=generator)
        scales = 0.01 * (1 + scales) / torch.arange(1, count + 1, device=self.place)[:, None, None]
        offsets = None
        if self.offsets:
            offsets = torch.rand(shape[1], groups, device=self.place, generator=generator) - 0.5
            offsets = (0.005 * offsets).half().float()
        return TernaryMatrix(
            planes=planes,
            scales=scales.half().float(),
            offsets=offsets,
            group_size=GROUP_SIZE,
            tied=self.tied,
        )

    @cached_property
    def dense(self) -> Tensor:
        """The weight of `matrix`, float32."""
        return self.matrix.dequantize()

    @cached_property
    def activations(self) -> Tensor:
        """Normal, bfloat16, so that every float dtype holds them; (tokens, in_features)."""
        shape = (self.tokens, self.in_features)
        generator = self.generator("activations")
        return torch.randn(shape, device=self.place, generator=generator).bfloat16()

    @cached_property
    def integers(self) -> Tensor:
        """Activations over the whole range of int8, without −128."""
        shape = (self.tokens, self.in_features)
        generator = self.generator("integers")
        return torch.randint(-127, 128, shape, dtype=torch.int8, device=self.place, generator=generator)


def float_fault(
    x: Tensor, weight: Tensor, *, tolerance: float | None = None
) -> Callable[[Tensor], str | None]:
    """Return what compares an output of `x`'s dtype with ``x @ weight.T``; `weight` is float32.

    With a tolerance, that part of the largest result is the limit.
    """
    reference = _product(x, weight)
    if tolerance is None:
        limit = 2 * float((linear(x, weight.to(x.dtype)).double() - reference).abs().max())
    else:
        limit = tolerance * float(reference.abs().max())

    def fault(output: Tensor) -> str | None:
        if output.shape != reference.shape or output.dtype != x.dtype:
            form = f"{x.dtype} of shape {tuple(reference.shape)}"
            return f"output must be {form}, not {output.dtype} of {tuple(output.shape)}"
        error = float((output.double() - reference).abs().max())
        return None if error <= limit else f"error must be at most {limit:.3g}, not {error:.3g}"

    return fault


def exact_fault(expected: Tensor) -> Callable[[Tensor], str | None]:
    """Return what compares an output with integers, or what they became, element by element."""

    def fault(output: Tensor) -> str | None:
        if output.shape != expected.shape:
            return f"output must have shape {tuple(expected.shape)}, not {tuple(output.shape)}"
        wrong = int((output != expected).sum())
        return f"{wrong} of {expected.numel()} integers differ" if wrong else None

    return fault


def _product(x: Tensor, weight: Tensor) -> Tensor:
    """Return ``x @ weight.T`` in float64."""
    parts = [x.double() @ rows.double().T for rows in torch.split(weight, _ROWS)]
    return torch.cat(parts, dim=-1)


def dense_product(problem: Problem, name: str, dtype: torch.dtype) -> Implementation:
    """Return torch's own product with the dense weight in `dtype`, on the device of the problem."""
    x, weight = problem.activations.to(dtype), problem.dense.to(dtype)
    return Implementation(
        name=name,
        weight_bytes=weight.nbytes,
        copy=weight.clone,
        launch=lambda copy: linear(x, copy),
        fault=float_fault(x, problem.dense),
    )


def _ternary(problem: Problem, name: str, dtype: torch.dtype) -> Implementation:
    x, packed = problem.activations.to(dtype), layout.pack(problem.matrix)
    return Implementation(
        name=name,
        weight_bytes=packed.nbytes,
        copy=lambda: _copy(packed),
        launch=lambda copy: operators.linear(x, copy),
        fault=float_fault(x, problem.dense),
    )


def _dequantized(problem: Problem, name: str) -> Implementation:
    x, packed = problem.activations.half(), layout.pack(problem.matrix)
    return Implementation(
        name=name,
        weight_bytes=packed.nbytes,
        copy=lambda: _copy(packed),
        launch=lambda copy: linear(x, operators.dequantize(copy, torch.float16)),
        fault=float_fault(x, problem.dense),
    )


def _fused(problem: Problem, name: str) -> Implementation:
    if importlib.util.find_spec("triton") is None:
        raise UnavailableError("triton is not installed; pip install 'ternhw[cuda]'")
    if not operators.DECODE_TOKENS < problem.tokens <= FUSED_TOKENS:
        tokens = f"{operators.DECODE_TOKENS + 1} to {FUSED_TOKENS} tokens"
        raise UnavailableError(f"the fused kernel is timed by itself at {tokens}")
    from ternhw_quant.cuda import fused

    x, packed = problem.activations.half(), layout.pack(problem.matrix)
    return Implementation(
        name=name,
        weight_bytes=packed.nbytes,
        copy=packed.tiles.clone,
        launch=lambda tiles: fused.multiply(
            x,
            tiles,
            packed.out_features,
            packed.planes,
            tied=packed.tied,
            offset=packed.offset,
            permutation=packed.permutation,
        ),
        fault=float_fault(x, problem.dense),
    )


def _exact(problem: Problem, name: str) -> Implementation:
    q = problem.integers
    matrix = integer.quantize_scales(problem.matrix)
    packed = layout.pack_exact(matrix)
    return Implementation(
        name=name,
        weight_bytes=packed.nbytes,
        copy=lambda: _copy(packed),
        launch=lambda copy: operators.linear_exact(q, copy),
        fault=exact_fault(integer_product(q, matrix)),
    )


def _integer_linear(problem: Problem, name: str) -> Implementation:
    x, matrix = problem.activations.half(), integer.quantize_scales(problem.matrix)
    packed = layout.pack_exact(matrix)
    q, scale = integer.quantize_activations(x)
    total = integer_product(q, matrix).double()
    expected = (scale[:, None] * torch.ldexp(total, matrix.exponents.to(torch.int32))).float()
    return Implementation(
        name=name,
        weight_bytes=packed.nbytes,
        copy=lambda: _copy(packed),
        launch=lambda copy: operators.linear_integer(x, copy),
        fault=exact_fault(expected),
        scope="with activation quantisation",
    )


def integer_product(q: Tensor, matrix: integer.IntegerMatrix) -> Tensor:
    """Return the accumulators of docs/architecture.md as one product, int64."""
    # The whole weight in integers, below 2¹⁰; float64 holds sums of 2⁴⁰ such products exactly.
    columns = matrix.in_features
    weight = torch.zeros(matrix.planes.shape[1:], device=q.device)
    for plane, mantissas in zip(matrix.planes, matrix.plane_mantissas.float(), strict=True):
        weight += plane * per_column(mantissas, matrix.group_size, columns)
    if matrix.offsets is not None:
        weight += per_column(matrix.offsets.float(), matrix.group_size, columns)
    return _product(q, in_layer_order(weight, matrix.permutation)).long()


def _int8(problem: Problem, name: str) -> Implementation:
    q = problem.integers
    if problem.tokens <= 16:
        raise UnavailableError(f"torch._int_mm needs more than 16 tokens, not {problem.tokens}")
    generator = problem.generator("int8")
    weight = torch.randint(
        -127, 128, problem.shape, dtype=torch.int8, device=problem.place, generator=generator
    )
    return Implementation(
        name=name,
        weight_bytes=weight.nbytes,
        copy=weight.clone,
        launch=lambda copy: torch._int_mm(q, copy.T),
        fault=exact_fault(_product(q, weight).int()),
    )


@dataclass(frozen=True, kw_only=True)
class Codes:
    """A weight of 4-bit codes in groups of 128: ``(codes − zeros) · scales``.

    Attributes
    ----------
    codes : uint8, shape (out_features, in_features)
    scales, zeros : float32, shape (out_features, groups)
        Whole zeros.
    """

    codes: Tensor
    scales: Tensor
    zeros: Tensor

    @property
    def weight(self) -> Tensor:
        """What they stand for, float32."""
        columns = self.codes.shape[1]
        zeros, scales = (per_column(each, GROUP_SIZE, columns) for each in (self.zeros, self.scales))
        return (self.codes - zeros) * scales


def random_codes(problem: Problem) -> Codes:
    """Return random 4-bit codes; scales are powers of two, so that every dtype holds them.

    Raises
    ------
    UnavailableError
        If 128 does not divide the columns.
    """
    if problem.in_features % GROUP_SIZE:
        raise UnavailableError(f"groups of {GROUP_SIZE} must divide {problem.in_features} columns")
    generator, groups = problem.generator("codes"), problem.in_features // GROUP_SIZE
    shape = (problem.out_features, groups)

    def draw(least: int, most: int, size: tuple[int, int]) -> Tensor:
        return torch.randint(least, most, size, device=problem.place, generator=generator)

    return Codes(
        codes=draw(0, 16, problem.shape).to(torch.uint8),
        scales=torch.exp2(draw(-8, -5, shape).float()),
        zeros=draw(6, 11, shape).float(),
    )


def _int4(problem: Problem, name: str) -> Implementation:
    if problem.tokens > INT4_TOKENS:
        raise UnavailableError(f"torch's int4 kernel is for at most {INT4_TOKENS} tokens")
    x, codes = problem.activations, random_codes(problem)
    # torch's kernel: (code − 8) · scale + zero, scale and zero of a group as one bfloat16 pair.
    pairs = torch.stack([codes.scales, (8 - codes.zeros) * codes.scales], dim=-1)
    pairs = pairs.transpose(0, 1).contiguous().bfloat16()
    if problem.place.type == "cpu":
        pack, multiply = torch._convert_weight_to_int4pack_for_cpu, torch._weight_int4pack_mm_for_cpu
        packed = pack(codes.codes.int(), 1)
    else:
        multiply = torch._weight_int4pack_mm
        packed = torch._convert_weight_to_int4pack(codes.codes[:, ::2] << 4 | codes.codes[:, 1::2], 8)
    return Implementation(
        name=name,
        weight_bytes=packed.nbytes + pairs.nbytes,
        copy=lambda: (packed.clone(), pairs.clone()),
        launch=lambda copy: multiply(x, copy[0], GROUP_SIZE, copy[1]),
        fault=float_fault(x, codes.weight),
    )


def _gemlite(problem: Problem, name: str) -> Implementation:
    if importlib.util.find_spec("gemlite") is None:
        raise UnavailableError("gemlite is not installed; pip install gemlite")
    from gemlite.core import DType, GemLiteLinear

    x, codes = problem.activations.half(), random_codes(problem)

    def copy() -> Callable[[Tensor], Tensor]:
        layer = GemLiteLinear(
            4,
            group_size=GROUP_SIZE,
            in_features=problem.in_features,
            out_features=problem.out_features,
            input_dtype=DType.FP16,
            output_dtype=DType.FP16,
        )
        columns = [each.reshape(-1, 1).half() for each in (codes.scales, codes.zeros)]
        layer.pack(codes.codes, *columns, None)
        multiply: Callable[[Tensor], Tensor] = layer
        return multiply

    return Implementation(
        name=name,
        weight_bytes=codes.codes.numel() // 2 + 2 * 2 * codes.scales.numel(),
        copy=copy,
        launch=lambda layer: layer(x),
        fault=float_fault(x, codes.weight, tolerance=GEMLITE_TOLERANCE),
    )


def _copy(packed: PackedWeight) -> PackedWeight:
    permutation = packed.permutation
    return replace(
        packed,
        tiles=packed.tiles.clone(),
        permutation=None if permutation is None else permutation.clone(),
    )


#: Names of records, in the order in which they are timed. Those of trits need our kernels.
IMPLEMENTATIONS: Mapping[str, Callable[[Problem, str], Implementation]] = {
    "fp16": lambda problem, name: dense_product(problem, name, torch.float16),
    "bf16": lambda problem, name: dense_product(problem, name, torch.bfloat16),
    "ternary": lambda problem, name: _ternary(problem, name, torch.float16),
    "ternary bf16": lambda problem, name: _ternary(problem, name, torch.bfloat16),
    "ternary fused": _fused,
    "ternary dequantize": _dequantized,
    "ternary exact": _exact,
    "ternary integer": _integer_linear,
    "int8": _int8,
    "int4": _int4,
    "gemlite": _gemlite,
}


def is_ternary(name: str) -> bool:
    """Whether the implementation of that name multiplies by trits with our kernels."""
    return name.startswith("ternary")


def implementation(name: str, problem: Problem) -> Implementation:
    """Return an implementation on a problem, its weight packed.

    Raises
    ------
    UnavailableError
        If it cannot run here, or not on this layer.
    """
    if is_ternary(name):
        check_kernels(problem.place)
    return IMPLEMENTATIONS[name](problem, name)


def implementation_of(problem: Problem, name: str) -> Implementation:
    """Return what :func:`implementation` does, its arguments in the order of those in IMPLEMENTATIONS."""
    return implementation(name, problem)


def check_kernels(place: torch.device) -> None:
    """Raise UnavailableError if our kernels cannot run on a CUDA device, where other code would run."""
    if place.type == "cuda" and (reason := operators.unusable(place)) is not None:
        raise UnavailableError(reason)
