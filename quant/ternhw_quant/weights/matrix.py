"""A ternary weight matrix: trit-planes and the scales of their groups."""

from dataclasses import dataclass

import torch
from torch import Tensor

TIED_WEIGHTS = (3, 2)  #: Of one shared scale, in tied planes: they reach the levels 0, ±1, ±2, ±3 and ±5.


@dataclass(frozen=True, kw_only=True, eq=False)
class TernaryMatrix:
    """A linear layer's weight as a sum of scaled trit-planes.

    Stored column ``j`` stands for column ``permutation[j]`` of the layer, so the layer's input is
    gathered as ``x[..., permutation]`` before it meets the planes. Groups are runs of ``group_size``
    stored columns of one row; the last group of a row may be shorter.

    Attributes
    ----------
    planes : int8, shape (planes, out_features, in_features)
        Trits: −1, 0 or 1.
    scales : float32, shape (planes, out_features, groups), or (1, out_features, groups) if tied
    offsets : float32, shape (out_features, groups), or None
        Added to each weight of the group (PT²-LLM, arXiv:2510.03267, Eq. 4).
    group_size : int
        Columns that share one scale per plane.
    permutation : int64, shape (in_features,), or None
        Order of the stored columns; None is the layer's own order.
    tied : bool
        Two planes share one scale α for each group: the first counts 3·α, the second 2·α.
    """

    planes: Tensor
    scales: Tensor
    group_size: int
    offsets: Tensor | None = None
    permutation: Tensor | None = None
    tied: bool = False

    def __post_init__(self) -> None:
        if self.planes.dtype != torch.int8 or self.planes.ndim != 3:
            raise ValueError(
                f"Trit-planes must be int8 of 3 dimensions, not {self.planes.dtype} of {self.planes.ndim}"
            )
        if self.group_size < 1:
            raise ValueError(f"Group size must be at least 1, not {self.group_size}")
        if self.tied and len(self.planes) != 2:
            raise ValueError(f"Tied planes must be 2, not {len(self.planes)}")
        expected = (1 if self.tied else len(self.planes), self.out_features, self.groups)
        if tuple(self.scales.shape) != expected:
            raise ValueError(f"Scales must have shape {expected}, not {tuple(self.scales.shape)}")
        if self.offsets is not None and tuple(self.offsets.shape) != expected[1:]:
            raise ValueError(f"Offsets must have shape {expected[1:]}, not {tuple(self.offsets.shape)}")
        if self.permutation is not None and tuple(self.permutation.shape) != (self.in_features,):
            raise ValueError(
                f"Permutation must have shape {(self.in_features,)}, not {tuple(self.permutation.shape)}"
            )

    @property
    def out_features(self) -> int:
        return self.planes.shape[1]

    @property
    def in_features(self) -> int:
        return self.planes.shape[2]

    @property
    def groups(self) -> int:
        """Groups of one row, the ragged last one included."""
        return -(-self.in_features // self.group_size)

    @property
    def plane_scales(self) -> Tensor:
        """Scale of a trit of each plane, (planes, out_features, groups): 3·α and 2·α if tied."""
        if not self.tied:
            return self.scales
        return self.scales * torch.tensor(TIED_WEIGHTS, device=self.scales.device)[:, None, None]

    def dequantize(self) -> Tensor:
        """Return ``Σ_k α_k T_k + μ`` in the layer's own column order, float32 (out_features, in_features)."""
        weight = torch.zeros(self.planes.shape[1:], dtype=torch.float32, device=self.planes.device)
        for plane, scale in zip(self.planes, self.plane_scales, strict=True):
            weight += plane * per_column(scale.float(), self.group_size, self.in_features)
        if self.offsets is not None:
            weight += per_column(self.offsets.float(), self.group_size, self.in_features)
        return in_layer_order(weight, self.permutation)


def per_column(per_group: Tensor, group_size: int, in_features: int) -> Tensor:
    """Return what each group of the last axis has for each of its columns, the last group cut to fit."""
    columns = torch.arange(in_features, device=per_group.device) // group_size
    return per_group.index_select(-1, columns)


def in_layer_order(stored: Tensor, permutation: Tensor | None) -> Tensor:
    """Return stored columns, (rows, in_features), in the order that the layer itself has them."""
    if permutation is None:
        return stored
    original = torch.empty_like(stored)
    original[:, permutation] = stored
    return original
