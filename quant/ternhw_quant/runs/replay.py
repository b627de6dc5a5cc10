"""Run a decoder block again without what is known: a submodule whose output is that of its last linear layer.

The inputs of that layer decide the submodule's output. Once they are stored, a later pass computes the layer
alone: the layer o_proj for the whole attention, down_proj for the whole MLP. The outputs are the same bits,
because the same layer multiplies the same inputs. Which submodules these are is found by running the block
once, not by name.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import Any, NamedTuple

from torch import Tensor, nn


class Shortcut(NamedTuple):
    """A submodule that ends with a linear layer.

    Attributes
    ----------
    module, layer : str
        Their names in the block.
    elements : int or None
        Length of the tuple that the submodule returns, output first and None after it; None for a tensor.
    listed : bool
        Whether the submodule gets the tokens of all rows in one list.
    """

    module: str
    layer: str
    elements: int | None
    listed: bool = False


class Recorder:
    """Records the outputs of the linear layers of a block, and of the submodules around them, in one pass.

    Parameters
    ----------
    block : nn.Module
    layers : sequence of str
        Names in the block, in the order of their calls.
    """

    def __init__(self, block: nn.Module, layers: Sequence[str]) -> None:
        self._block, self._layers = block, list(layers)
        self._outputs: dict[str, list[Any]] = {}

    @contextmanager
    def recording(self) -> Iterator[None]:
        """Record what runs inside the block of the statement."""
        around = {name for layer in self._layers for name in _around(layer)}
        with ExitStack() as stack:
            for name in {*self._layers, *around}:
                outputs = self._outputs.setdefault(name, [])
                handle = self._block.get_submodule(name).register_forward_hook(
                    lambda _module, _inputs, output, seen=outputs: seen.append(output)
                )
                stack.callback(handle.remove)
            yield

    def shortcuts(self) -> dict[str, Shortcut]:
        """Return the outermost submodule that ends with each layer, of those layers that end one."""
        found: dict[str, Shortcut] = {}
        for index, layer in enumerate(self._layers):
            behind = self._layers[index + 1 :]
            for module in _around(layer):
                elements = self._ends(module, layer)
                if elements is not None and not any(name.startswith(f"{module}.") for name in behind):
                    listed = self._outputs[layer][0].ndim == 2
                    found[layer] = Shortcut(module, layer, elements or None, listed)
                    break
        return found

    def _ends(self, module: str, layer: str) -> int | None:
        """Return the elements that `module` returns (0: a tensor) if it returns the output of `layer`."""
        outputs, ends = self._outputs[module], self._outputs[layer]
        if len(outputs) != 1 or len(ends) != 1:
            return None
        first, *rest = outputs[0] if isinstance(outputs[0], tuple) else (outputs[0],)
        if first is not ends[0] or any(value is not None for value in rest):
            return None
        return len(outputs[0]) if isinstance(outputs[0], tuple) else 0


@contextmanager
def replayed(
    block: nn.Module, known: Mapping[Shortcut, Tensor], silent: Sequence[str] = ()
) -> Iterator[None]:
    """Let submodules of `block` compute their last layer alone, from its `known` inputs.

    Parameters
    ----------
    known : mapping of Shortcut to Tensor
        The inputs of the layer, (rows, width, in_features).
    silent : sequence of str
        Layers and mixtures, by their names in the block, whose output is zero.
    """
    forwards = {shortcut.module: _last(block, shortcut, inputs) for shortcut, inputs in known.items()}
    forwards |= {name: _zeros(block.get_submodule(name)) for name in silent}
    modules = {block.get_submodule(name): forward for name, forward in forwards.items()}
    try:
        for module, forward in modules.items():
            module.forward = forward
        yield
    finally:
        for module in modules:
            del module.forward


def _last(block: nn.Module, shortcut: Shortcut, inputs: Tensor) -> Any:
    layer = block.get_submodule(shortcut.layer)

    def forward(*_positional: Any, **_named: Any) -> Any:
        output = layer(inputs.flatten(0, -2) if shortcut.listed else inputs)
        return output if shortcut.elements is None else (output, *[None] * (shortcut.elements - 1))

    return forward


def _zeros(layer: Any) -> Any:
    def forward(*given: Tensor, **named: Tensor) -> Tensor:
        inputs = next(iter((*given, *named.values())))  # A mixture has more of them, its routing.
        return inputs.new_zeros(*inputs.shape[:-1], layer.out_features)

    return forward


def _around(layer: str) -> list[str]:
    """Return the names of the submodules around `layer`, the outermost first."""
    parts = layer.split(".")
    return [".".join(parts[:length]) for length in range(1, len(parts))]
