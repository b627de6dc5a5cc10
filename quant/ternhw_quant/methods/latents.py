"""Linear layers whose scales, offsets and trits can move: a ternary matrix, rebuilt at each pass.

Every weight of a group takes one of the group's levels ``Σ_k α_k t_k + μ``. Gradients reach the scales and
the offset through the levels. To move trits, each position has a latent weight; its level is the nearest one,
and the gradient of the weight passes to the latent unchanged (straight-through estimator, arXiv:1308.3432).

Every parameter is relative to where it started, so that one learning rate means the same everywhere: scales
are factors of themselves, offsets and latents are in units of the group's largest scale. The unit stays what
it was at the start: measured in a scale that changes, latents would flip at every resumption.
"""

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import linear, pad

from ternhw_quant.weights.grid import tied_planes, trit_planes
from ternhw_quant.weights.mantissas import closest_units, limits, rounded, values_of
from ternhw_quant.weights.matrix import TernaryMatrix
from ternhw_quant.weights.sizes import ScaleForm


class TunableLinear(nn.Module):
    """A linear layer with the weight of a ternary matrix whose constants, and perhaps trits, are parameters.

    Parameters
    ----------
    matrix : TernaryMatrix
    bias : tensor of shape (out_features,), or None
        Kept as it is.
    moves_trits : bool
        Whether the positions have latent weights. They start at the levels themselves.
    stored : "float16", "u8", "u6", "u4" or None
        What scales and offsets are rounded to at each pass; None is not at all.

    Attributes
    ----------
    factors : Parameter, float32, shape of ``matrix.scales``
        Factor of the scales; 1 at the start.
    shifts : Parameter, float32, shape of ``matrix.offsets``, or None
        Shift of the offsets, in units of the group's largest scale; 0 at the start.
    latents : Parameter, float32, shape (out_features, groups, group_size), or None
        In units of half the group's largest scale.
    """

    bias: Tensor | None
    _scales: Tensor
    _table: Tensor
    _codes: Tensor
    _unit: Tensor
    _offsets: Tensor | None
    _place: Tensor | None
    _column: Tensor | None
    _mantissa_unit: Tensor

    def __init__(
        self,
        matrix: TernaryMatrix,
        bias: Tensor | None,
        *,
        moves_trits: bool,
        stored: ScaleForm | None = None,
    ) -> None:
        super().__init__()
        self._matrix, self._stored = matrix, stored
        self._grid = tied_planes() if matrix.tied else trit_planes(len(matrix.planes))
        scales, permutation = matrix.scales.float(), matrix.permutation
        unit = matrix.plane_scales.float().abs().amax(0) / 2
        for name, constant in (
            ("bias", bias),
            ("_scales", scales),
            ("_table", self._grid.basis.float()),
            ("_unit", unit),
            ("_offsets", None if matrix.offsets is None else matrix.offsets.float()),
            ("_column", permutation),
            ("_place", None if permutation is None else permutation.argsort()),
            ("_codes", _codes(self._grouped(matrix.planes), self._grid.trits)),
            ("_mantissa_unit", _mantissa_units(matrix, stored)),
        ):
            self.register_buffer(name, constant, persistent=False)
        self.factors = nn.Parameter(torch.ones_like(scales))
        self.shifts = None if matrix.offsets is None else nn.Parameter(torch.zeros_like(matrix.offsets))
        self.latents = nn.Parameter(self._first_latents()) if moves_trits else None

    def forward(self, x: Tensor) -> Tensor:
        return linear(x, self.weight().to(x.dtype), self.bias)

    def weight(self) -> Tensor:
        """Return the weight in the layer's own column order, (out_features, in_features)."""
        levels = self.levels()
        if self.latents is None:
            chosen = levels.gather(-1, self._codes)
        else:
            chosen = _Chosen.apply(levels, self._nearest(), self.latents, self._unit)  # type: ignore[no-untyped-call]
        stored = chosen.flatten(1)[:, : self._matrix.in_features]
        if self._place is None:
            return stored
        return _Columns.apply(stored, self._place, self._column)  # type: ignore[no-untyped-call,no-any-return]

    def levels(self) -> Tensor:
        """Return the level of each code of each group, (out_features, groups, codes)."""
        scales, offsets = self._constants()
        levels = torch.einsum("pc,prg->rgc", self._table, scales)
        return levels if offsets is None else levels + offsets[..., None]

    @torch.no_grad()
    def spacing(self) -> Tensor:
        """Return the mean distance of neighbouring levels in units of a latent, (out_features, groups)."""
        levels = self.levels()
        distance = (levels.amax(-1) - levels.amin(-1)) / (levels.shape[-1] - 1)
        return distance / torch.where(self._unit > 0, self._unit, 1)

    @torch.no_grad()
    def matrix(self) -> TernaryMatrix:
        """Return the layer as it is now, on the CPU; in the planes, scales and order it started with."""
        planes = self._matrix.planes
        if self.latents is not None:
            # The levels of a group without scale are all the same: its trits mean nothing and stay.
            codes = torch.where(self._unit[..., None] > 0, self._nearest(), self._codes).cpu()
            planes = self._grid.trits[:, codes].flatten(2)[..., : self._matrix.in_features].contiguous()
        scales, offsets = self._constants()
        return TernaryMatrix(
            planes=planes,
            scales=scales.cpu(),
            group_size=self._matrix.group_size,
            offsets=None if offsets is None else offsets.cpu(),
            permutation=self._matrix.permutation,
            tied=self._matrix.tied,
        )

    def _constants(self) -> tuple[Tensor, Tensor | None]:
        """Return the scales, shape of ``matrix.scales``, and offsets, (out_features, groups), as they are."""
        scales, offsets = self._scales * self.factors, None
        if self._offsets is not None and self.shifts is not None:
            offsets = self._offsets + 2 * self._unit * self.shifts
        if self._stored is None:
            return scales, offsets
        most = None if self._stored == "float16" else limits(self._stored)
        scales = _Stored.apply(scales, self._mantissa_unit, most and (0, most.scale))  # type: ignore[no-untyped-call]
        if offsets is not None:
            bounds = most and (-most.offset, most.offset)
            offsets = _Stored.apply(offsets, self._mantissa_unit, bounds)  # type: ignore[no-untyped-call]
        return scales, offsets

    @torch.no_grad()
    def _nearest(self) -> Tensor:
        """Return the code of the level nearest to each latent, int64 (out_features, groups, group_size)."""
        assert self.latents is not None
        values = self.latents * self._unit[..., None]
        scales, offsets = self._constants()
        if offsets is not None:
            values -= offsets[..., None]
        codes = self._grid.nearest(values.flatten(0, 1), scales.double().flatten(1))
        return codes.view(values.shape).long()

    def _grouped(self, per_column: Tensor) -> Tensor:
        """Cut the last dimension into groups; the last one is filled up with zeros."""
        matrix = self._matrix
        width = min(matrix.group_size, matrix.in_features)
        fill = matrix.groups * width - matrix.in_features
        return pad(per_column, (0, fill)).reshape(*per_column.shape[:-1], matrix.groups, width)

    @torch.no_grad()
    def _first_latents(self) -> Tensor:
        return self.levels().gather(-1, self._codes) / torch.where(self._unit > 0, self._unit, 1)[..., None]


def _mantissa_units(matrix: TernaryMatrix, stored: ScaleForm | None) -> Tensor:
    """Return the units that the matrix has in this form; of no use where scales are no mantissas."""
    if stored is None or stored == "float16":
        return torch.ones(matrix.out_features)
    return closest_units(matrix.scales, matrix.offsets, stored).values


class _Chosen(torch.autograd.Function):
    """The levels of codes; the gradient of a level is the sum over the weights that took it."""

    @staticmethod
    def forward(ctx: Any, levels: Tensor, codes: Tensor, latents: Tensor, unit: Tensor) -> Tensor:
        ctx.save_for_backward(codes, unit)
        ctx.shape = levels.shape
        return levels.gather(-1, codes)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, Tensor, None]:
        codes, unit = ctx.saved_tensors
        of_levels = gradient.new_zeros(ctx.shape).scatter_add_(-1, codes, gradient)
        return of_levels, None, gradient * unit[..., None], None


class _Stored(torch.autograd.Function):
    """Values as float16, or as mantissas within bounds, in units of their rows; gradients pass unchanged."""

    @staticmethod
    def forward(ctx: Any, values: Tensor, unit: Tensor, bounds: tuple[int, int] | None) -> Tensor:
        if bounds is None:
            return values.half().to(values.dtype)
        least, most = bounds
        return values_of(rounded(values, unit, most).clamp(min=least), unit)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None]:
        return gradient, None, None


class _Columns(torch.autograd.Function):
    """Columns in another order; faster backwards than indexing, which adds where nothing meets."""

    @staticmethod
    def forward(ctx: Any, weight: Tensor, order: Tensor, inverse: Tensor) -> Tensor:
        ctx.save_for_backward(inverse)
        return weight.index_select(1, order)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None]:
        (inverse,) = ctx.saved_tensors
        return gradient.index_select(1, inverse), None, None


def _codes(planes: Tensor, trits: Tensor) -> Tensor:
    """Return which column of `trits`, (planes, codes), the trits at each position are, int64."""
    places = 3 ** torch.arange(len(trits))
    index = torch.empty(3 ** len(trits), dtype=torch.int64)
    index[(places[:, None] * (trits.long() + 1)).sum(0)] = torch.arange(trits.shape[1])
    number = torch.zeros(planes.shape[1:], dtype=torch.int64)
    for place, plane in zip(places.tolist(), planes, strict=True):
        number += place * (plane.long() + 1)
    return index[number]
