"""What a quantised layer's weight is stored as: trit-planes, or uniform codes of a few bits."""

from dataclasses import dataclass

import torch
from torch import Tensor

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
