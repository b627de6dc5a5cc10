"""Whether a calibrated method can run each decoder block of a model, found before any work is done."""

from typing import Any

import torch
from torch import nn

from ternhw_quant.errors import CheckpointError
from ternhw_quant.runs import observation
from ternhw_quant.runs.decoder import Decoder

#: Rows and tokens of what blocks are run with.
_ROWS, _TOKENS = 1, 5


def check_blocks(decoder: Decoder) -> None:
    """Refuse a model of which a decoder block does not run its linear layers and mixtures as they are needed.

    A block of each kind is run once with zeros for its weights: what it calls, and with which shapes, does
    not depend on them. Nothing is read from the checkpoint.

    Raises
    ------
    CheckpointError
        If a linear layer is not run, a mixture not once for every token, a weight is not stored as the model
        has it, or the model's own code raises an error.
    """
    checked = set()
    for number in range(decoder.blocks):
        kind = _kind(decoder.shape_of(number))
        if kind not in checked:
            _check(decoder, number)
            checked.add(kind)


def _check(decoder: Decoder, number: int) -> None:
    block, parts = decoder.empty_block(number), decoder.parts(number)
    hidden = torch.randn(_ROWS, _TOKENS, decoder.hidden_size, generator=torch.Generator().manual_seed(number))
    try:
        decoder.run(block, number, hidden)
        if parts:
            observation.inputs(decoder, block, number, hidden, parts)
        for part in parts:
            if decoder.is_mixture(part):
                observation.routed(decoder, block, number, hidden, part)
    except CheckpointError:
        raise
    except Exception as error:  # The code of a family raises what it likes.
        rule = f"Calibrated methods cannot run decoder block {number} of {type(decoder.model).__name__}"
        reason = " ".join(str(error).split())
        raise CheckpointError(f"{rule} ({reason}): {decoder.checkpoint.folder}") from error


def _kind(block: nn.Module) -> tuple[Any, ...]:
    """Return all that decides how a block runs: its modules, their parameters and their flags."""
    return tuple(
        (
            name,
            type(module),
            tuple(
                (part, tuple(parameter.shape)) for part, parameter in module.named_parameters(recurse=False)
            ),
            tuple((part, value) for part, value in vars(module).items() if isinstance(value, bool | str)),
        )
        for name, module in block.named_modules()
    )
