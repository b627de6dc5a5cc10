"""Models that transformers builds of a configuration without memory for their tensors, within bounds.

A damaged or hostile ``config.json`` can describe any number of modules, and tables of any size. What follows
from it is built here first, on the meta device: that takes no memory for tensors, and it ends when the model
has more modules than it can have.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from torch import nn

#: Modules of a model of which nothing is known but its configuration. Those of mixtures whose experts are
#: modules of their own have some ten thousand.
_MOST_MODULES = 100_000

#: Modules of a model that has so many tensors in its files: for each of them, and in any model. Most models
#: have two for each, those with dropout and activation functions as modules three.
_MODULES_PER_TENSOR, _MODULES = 16, 2048

#: Bytes that a model may compute for itself, such as tables of positions and masks: in any model, and in
#: addition as many as its files have.
_TABLE_BYTES = 256 << 20


def skeleton(config: Any, *, tensors: int | None = None, stored_bytes: int = 0) -> "nn.Module":
    """Return the causal language model of a configuration, with all of its tensors on the meta device.

    Parameters
    ----------
    config : transformers configuration
    tensors : int or None
        Tensors of the model's files; None if there are none.
    stored_bytes : int
        What they take.

    Raises
    ------
    InputError
        If the model has more modules, or computes larger tables, than a model with such files can have.
    Exception
        What transformers raises of a configuration that it cannot build a model of.
    """
    import torch
    from transformers import AutoModelForCausalLM

    most = _MOST_MODULES if tensors is None else _MODULES_PER_TENSOR * tensors + _MODULES
    with _at_most(most), torch.device("meta"), _drawn_on_meta():
        model: nn.Module = AutoModelForCausalLM.from_config(config)
    tables = sum(buffer.numel() * buffer.itemsize for buffer in model.buffers())
    if tables > _TABLE_BYTES + stored_bytes:
        rule = f"Tables that the model computes for itself must take at most {_TABLE_BYTES >> 20} MiB"
        raise InputError(f"{rule} more than its files, not {tables >> 20} MiB")
    return model.eval()


def _drawn_on_meta() -> Any:
    """Return a context in which torch.normal, too, takes no memory; torch.device leaves it out."""
    import torch
    from torch.overrides import TorchFunctionMode

    class DrawnOnMeta(TorchFunctionMode):
        def __torch_function__(
            self, function: Any, types: Any, arguments: Any = (), named: Any = None
        ) -> Any:
            named = dict(named or {})
            if function is torch.normal and not any(isinstance(each, torch.Tensor) for each in arguments):
                named.setdefault("device", "meta")
            return function(*arguments, **named)

    return DrawnOnMeta()


@contextmanager
def _at_most(most: int) -> Iterator[None]:
    """Raise InputError as soon as more modules than `most` have been made."""
    from torch import nn

    made, prepare = 0, nn.Module.__init__

    def counted(module: nn.Module, *arguments: Any, **named: Any) -> None:
        nonlocal made
        made += 1
        if made > most:
            raise InputError(f"Model must have at most {most} modules; its configuration describes more")
        prepare(module, *arguments, **named)

    nn.Module.__init__ = counted  # type: ignore[assignment, method-assign]
    try:
        yield
    finally:
        nn.Module.__init__ = prepare  # type: ignore[method-assign]
