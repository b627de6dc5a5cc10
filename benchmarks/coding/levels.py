"""Evenly spaced levels with one scale a group, quantised by the calibrated driver as `tied32-h` is.

27 levels are three trit-planes that share one scale, 9 : 3 : 1. They are an experiment and no form of the
product: nothing is stored in an artefact. The symbols of all layers are kept in memory instead.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import torch
from torch import Tensor

from ternhw_quant.methods import driver, fits
from ternhw_quant.methods.alternating import alternate
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import METHODS, Method
from ternhw_quant.runs.activations import Activations, batches
from ternhw_quant.runs.blockwise import decoder_for
from ternhw_quant.runs.calibration import CalibratedBlock, Side
from ternhw_quant.runs.decoder import Decoder
from ternhw_quant.storage.checkpoint import Checkpoint, open_checkpoint
from ternhw_quant.storage.layer import LayerForm, layer_tensors
from ternhw_quant.texts import Windows
from ternhw_quant.weights.grid import Grid
from ternhw_quant.weights.matrix import per_column
from ternhw_quant.weights.uniform import Quantized, UniformMatrix

#: Starts of the fit of the scale, in units of mean|w|; 27 levels of a Gaussian do best near 0.3.
_STARTS = tuple(0.05 * 1.25**step for step in range(16))


def evenly_spaced(largest: int, planes: int) -> Grid:
    """Return the grid of the levels 0, ±1 … ±`largest`, in this order, with one scale and no offset.

    The trits of a code are the digits of its level in balanced ternary, the weightiest first.
    """
    levels = [0, *(sign * level for level in range(1, largest + 1) for sign in (1, -1))]
    digits = [balanced_ternary(level, planes) for level in levels]
    return Grid(
        f"{2 * largest + 1} levels",
        torch.tensor([levels], dtype=torch.float64),
        torch.tensor(digits, dtype=torch.int8).T.contiguous(),
    )


def balanced_ternary(value: int, digits: int) -> list[int]:
    """Return the digits −1, 0 and 1 of `value`, the weightiest first: 8 = 9 − 1 has 1, 0, −1."""
    found = []
    for _ in range(digits):
        digit = (value + 1) % 3 - 1
        found.append(digit)
        value = (value - digit) // 3
    if value:
        raise ValueError(f"Value must have {digits} digits in balanced ternary")
    return found[::-1]


@dataclass(frozen=True, kw_only=True)
class Levels(Method):
    """A method of evenly spaced levels.

    Attributes
    ----------
    largest : int
        The largest level: 13 for three trit-planes 9 : 3 : 1.
    coarser : float
        What the scale of least error is multiplied by. A larger scale leaves fewer levels in use, so that
        an entropy code needs fewer bits.
    """

    largest: int = 13
    coarser: float = 1.0

    @property
    def grid(self) -> Grid:
        return evenly_spaced(self.largest, 3)


def levels_method(*, coarser: float = 1.0, **choices: Any) -> Levels:
    """Return the method that rounds to 27 levels as `tied32-h` does to 9."""
    like = METHODS["tied32-h"]
    given = {name: getattr(like, name) for name in Method.__dataclass_fields__}
    return Levels(**{**given, "name": "tied32-h", **choices}, coarser=coarser)


def install() -> None:
    """Let the driver fit and return these levels; for a process of its own."""
    fit, assemble = fits._fitted, driver.assemble

    def fitted(weight: Tensor, method: Method) -> Tensor:
        if not isinstance(method, Levels):
            return fit(weight, method)
        starts = weight.new_tensor(_STARTS)[:, None, None] * weight.abs().mean(dim=1)
        return method.coarser * alternate(method.grid, weight, starts)

    def assembled(grid: Grid, codes: Tensor, theta: list[Tensor], **form: Any) -> Any:
        if not grid.name.endswith("levels"):
            return assemble(grid, codes, theta, **form)
        symbols = grid.basis[0].to(torch.int8)[codes.long()]
        return Symbols(symbols=symbols, scales=torch.cat(theta).T, group_size=form["group_size"])

    fits._fitted, driver.assemble = fitted, assembled


@dataclass(frozen=True, kw_only=True, eq=False)
class Symbols:
    """A layer as whole multiples of the scales of its groups.

    Attributes
    ----------
    symbols : int8, shape (rows, columns)
    scales : float64, shape (rows, groups)
    group_size : int
    """

    symbols: Tensor
    scales: Tensor
    group_size: int

    def dequantize(self) -> Tensor:
        return (self.symbols * per_column(self.scales, self.group_size, self.symbols.shape[1])).float()


def symbols_of(matrix: Quantized | Symbols) -> Tensor:
    """Return one symbol a weight, int8 (rows, columns): a level, a code, or all trits as one number."""
    if isinstance(matrix, Symbols):
        return matrix.symbols
    if isinstance(matrix, UniformMatrix):
        return matrix.codes.to(torch.int8)
    symbols = torch.zeros_like(matrix.planes[0])
    for plane in matrix.planes:
        symbols = 3 * symbols + plane
    return symbols


def stored_bits(shape: tuple[int, int], method: Method) -> dict[str, int]:
    """Return the bits that an artefact stores for a layer, by tensor; 27 levels as planes of one scale."""
    form = LayerForm(
        group_size=method.group_size,
        planes=3 if isinstance(method, Levels) else method.planes or 0,
        bits=method.bits or 0,
        tied=method.form == "tied",
        permuted=method.order != "natural",
        scales=method.scales,
    )
    return {part: 8 * tensor.bytes for part, tensor in layer_tensors(shape, form).items()}


# The calibrated run, with nothing but activations on the disk.


def quantized_layers(folder: Path, windows: Windows, method: Method) -> dict[str, Quantized | Symbols]:
    """Quantise the model in `folder` block by block, as the product does, and return its layers by name."""
    checkpoint = open_checkpoint(folder)
    decoder = decoder_for(checkpoint, windows, device="cpu", dtype=torch.float32)
    found: dict[str, Quantized | Symbols] = {}
    with TemporaryDirectory() as work:
        run = _Run(checkpoint, decoder, windows, Path(work), method)
        for number in range(decoder.blocks):
            found |= run.block(number)
    return found


class _Run:
    def __init__(
        self, checkpoint: Checkpoint, decoder: Decoder, windows: Windows, work: Path, method: Method
    ) -> None:
        self.checkpoint, self.decoder, self.work, self.method = checkpoint, decoder, work, method
        self.batch_of = batches(windows)
        self.names = ("quantised", "reference") if method.compares else ("quantised",)
        for name in self.names:
            self._activations(name, 0, new=True).write(decoder.embedded(self.batch_of))

    def _activations(self, name: str, number: int, *, new: bool = False) -> Activations:
        path = self.work / f"{name}-{number}"
        size, dtype = self.decoder.hidden_size, self.decoder.dtype
        return Activations(path, self.batch_of, hidden_size=size, dtype=dtype, new=new)

    def block(self, number: int) -> dict[str, Quantized | Symbols]:
        sides = {
            name: Side(module=self.decoder.block(number), entering=self._activations(name, number))
            for name in self.names
        }
        block = CalibratedBlock(
            decoder=self.decoder,
            number=number,
            batch_of=self.batch_of,
            quantised=sides["quantised"],
            reference=sides.get("reference"),
            residual=self.method.residual > 0,
        )
        found: dict[str, Quantized | Symbols] = {}
        for stage in block.stages:
            hessian = block.hessian(stage)
            for layer in stage:
                found[layer] = self._layer(layer, hessian)
            for layer in stage:
                block.replace(layer, found[layer].dequantize())
        for name, side in sides.items():
            if number + 1 < self.decoder.blocks:
                self._activations(name, number + 1, new=True).write(block.leaving(side))
            side.entering.path.unlink()
            side.drop()
        return found

    def _layer(self, layer: str, hessian: Hessian) -> Quantized | Symbols:
        weight = self.checkpoint.tensors[f"{layer}.weight"].read()
        quantize: Callable[..., Any] = driver.quantize_matrix
        matrix: Quantized | Symbols = quantize(weight, self.method, hessian)
        return matrix


def put(network: Any, layers: Mapping[str, Quantized | Symbols]) -> None:
    """Give a transformers model the weights of quantised layers."""
    for name, matrix in layers.items():
        with torch.no_grad():
            network.get_submodule(name).weight.copy_(matrix.dequantize())
