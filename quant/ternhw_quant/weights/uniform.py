"""What a quantised layer's weight is stored as: trit-planes, or uniform codes of a few bits."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from ternhw_quant.weights.grid import Grid
from ternhw_quant.weights.matrix import TernaryMatrix, in_layer_order, per_column


@dataclass(frozen=True, kw_only=True, eq=False)
class UniformMatrix:
    """A linear layer's weight as codes of evenly spaced levels: ``scale · (code − zero)``.

    What min-max rounding and GPTQ store. Stored columns, groups and the permutation are those of
    :class:`TernaryMatrix`.

    Attributes
    ----------
    codes : uint8, shape (out_features, in_features)
        Each below 2**bits.
    scales : float32, shape (out_features, groups)
    zeros : uint8, shape (out_features, groups)
        The code that stands for 0, below 2**bits.
    bits : int
        From 1 to 8.
    group_size : int
        Columns that share a scale and a zero; the last group of a row may be shorter.
    permutation : int64, shape (in_features,), or None
        Order of the stored columns; None is the layer's own order.
    """

    codes: Tensor
    scales: Tensor
    zeros: Tensor
    bits: int
    group_size: int
    permutation: Tensor | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.bits <= 8:
            raise ValueError(f"Bits must be from 1 to 8, not {self.bits}")
        if self.group_size < 1:
            raise ValueError(f"Group size must be at least 1, not {self.group_size}")
        for name, codes in (("Codes", self.codes), ("Zeros", self.zeros)):
            if codes.dtype != torch.uint8 or codes.ndim != 2:
                raise ValueError(f"{name} must be uint8 of 2 dimensions, not {codes.dtype} of {codes.ndim}")
            if codes.numel() and int(codes.max()) >= 2**self.bits:
                raise ValueError(
                    f"{name} of {self.bits} bits must be below {2**self.bits}, not {codes.max()}"
                )
        expected = (self.out_features, self.groups)
        for name, values in (("Scales", self.scales), ("Zeros", self.zeros)):
            if tuple(values.shape) != expected:
                raise ValueError(f"{name} must have shape {expected}, not {tuple(values.shape)}")
        if self.permutation is not None and tuple(self.permutation.shape) != (self.in_features,):
            raise ValueError(
                f"Permutation must have shape {(self.in_features,)}, not {tuple(self.permutation.shape)}"
            )

    @property
    def out_features(self) -> int:
        return self.codes.shape[0]

    @property
    def in_features(self) -> int:
        return self.codes.shape[1]

    @property
    def groups(self) -> int:
        """Groups of one row, the ragged last one included."""
        return -(-self.in_features // self.group_size)

    def dequantize(self) -> Tensor:
        """Return ``scale · (code − zero)`` in the layer's own column order, float32 (out, in)."""
        zeros = per_column(self.zeros.float(), self.group_size, self.in_features)
        scales = per_column(self.scales.float(), self.group_size, self.in_features)
        return in_layer_order(scales * (self.codes - zeros), self.permutation)


Quantized = TernaryMatrix | UniformMatrix


def assemble(
    grid: Grid,
    codes: Tensor,
    theta: Sequence[Tensor],
    *,
    group_size: int,
    permutation: Tensor | None = None,
) -> Quantized:
    """Return the matrix that codes on `grid` stand for, in canonical form and on the CPU.

    Trit-planes of a group with a negative scale are negated, and those with scales of their own go by
    falling scale, so that ``α1 ≥ α2 ≥ … ≥ 0``.

    Parameters
    ----------
    grid : Grid
    codes : uint8, shape (out_features, in_features)
        In the stored order of the columns.
    theta : sequence of float64, shape (parameters, out_features)
        For each group of a row, in order.
    group_size : int
        Stored columns that share their parameters; the last group may be shorter.
    permutation : int64, shape (in_features,), or None
        Order of the stored columns.
    """
    codes = codes.cpu()
    parameters = torch.stack([group.cpu() for group in theta], dim=2)
    permutation = None if permutation is None else permutation.cpu()
    if not grid.planes:
        scales, shift = parameters
        zeros = torch.where(scales > 0, -shift / scales, 0).round()
        return UniformMatrix(
            codes=codes,
            scales=scales.float(),
            zeros=zeros.to(torch.uint8),
            bits=(grid.codes - 1).bit_length(),
            group_size=group_size,
            permutation=permutation,
        )
    scales, offsets = (parameters[:-1], parameters[-1]) if grid.has_offset else (parameters, None)
    planes, scales = _canonical(grid.trits[:, codes.int()], scales, group_size)
    return TernaryMatrix(
        planes=planes,
        scales=scales.float(),
        group_size=group_size,
        offsets=None if offsets is None else offsets.float(),
        permutation=permutation,
        tied=grid.planes == 2 and len(scales) == 1,
    )


def _canonical(planes: Tensor, scales: Tensor, group_size: int) -> tuple[Tensor, Tensor]:
    """Return planes and scales of the same values, the scales by plane falling to 0 or more."""
    negative, scales = scales < 0, scales.abs()
    own = len(scales) == len(planes)
    order = scales.argsort(dim=0, descending=True, stable=True)
    for group, columns in enumerate(torch.split(planes, group_size, dim=2)):
        if negative[..., group].any():
            columns.mul_(torch.where(negative[..., group : group + 1], -1, 1).to(torch.int8))
        if own and (order[:-1, :, group] > order[1:, :, group]).any():
            columns.copy_(columns.gather(0, order[..., group : group + 1].expand_as(columns)))
    return planes, scales.gather(0, order)
