"""The teacher's side of distilled tuning: its predictions, cached, and a student's divergence from them.

The cache holds the last hidden state of each token, of which the head makes the logits again: exact, and
smaller than logits by vocabulary over width.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from ternhw_quant.errors import InputError
from ternhw_quant.files import reserve, write_json
from ternhw_quant.storage.tensors import read_json

#: Rows the teacher reads at a time, of like length.
_ROWS = 8

#: Tokens whose logits are in memory at a time.
_CHUNK = 128


def padded(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Return token ids of `rows`, filled up on the right, and where they are real; both (rows, width).

    A causal model never sees what stands to the right of a token, so the fill changes nothing.
    """
    width = max(map(len, rows))
    ids = torch.tensor([[*row, *[0] * (width - len(row))] for row in rows])
    lengths = torch.tensor([len(row) for row in rows])
    return ids, torch.arange(width) < lengths[:, None]


def last_hidden(model: Any, ids: Tensor, real: Tensor) -> Tensor:
    """Return what reaches the head for each real token, (tokens, hidden_size)."""
    hidden: Tensor = model.get_decoder()(input_ids=ids, use_cache=False).last_hidden_state
    return hidden[real]


@torch.no_grad()
def check_head(model: Any, row: Sequence[int]) -> None:
    """Refuse a model whose logits are more than its head of the last hidden state, a soft cap for example."""
    ids, real = padded([row])
    ids, real = ids.to(model.device), real.to(model.device)
    try:
        logits = model(input_ids=ids, use_cache=False).logits[real]
        of_head = model.get_output_embeddings()(last_hidden(model, ids, real))
    except Exception as error:  # The code of a family raises what it likes.
        kind, reason = type(model).__name__, " ".join(str(error).split())
        raise InputError(f"Model cannot be tuned: {kind} has no decoder with a head ({reason})") from error
    if of_head.shape != logits.shape or not torch.allclose(of_head, logits, rtol=1e-3, atol=1e-3):
        reason = "its logits are not its output head applied to the last hidden state"
        raise InputError(f"Model cannot be tuned: {reason} (logit soft cap or scale)")


class HiddenStates:
    """The last hidden states of rows, in a memory-mapped file, so that the disk holds what memory cannot.

    Parameters
    ----------
    path : Path
        When it is complete, a second file says which teacher and rows it was computed from.
    lengths : sequence of int
        Tokens of each row.
    hidden_size : int
    """

    def __init__(self, path: Path, lengths: Sequence[int], hidden_size: int) -> None:
        self._path = path
        self._starts = [0]
        for length in lengths:
            self._starts.append(self._starts[-1] + length)
        size = self._starts[-1] * hidden_size
        reserve(path, 4 * size)
        self._all = torch.from_file(str(path), shared=True, size=size).view(-1, hidden_size)

    def __getitem__(self, row: int) -> Tensor:
        """Return what the head gets for each token of a row, float32 (tokens, hidden_size)."""
        return self._all[self._starts[row] : self._starts[row + 1]]

    def of(self, rows: Sequence[int]) -> Tensor:
        """Return the states of several rows one after another."""
        return torch.cat([self[row] for row in rows])

    def is_complete(self, fingerprint: str) -> bool:
        """Tell whether the file holds what `fill` wrote for `fingerprint`."""
        try:
            return read_json(self._marker, error=InputError).get("fingerprint") == fingerprint
        except InputError:
            return False

    @torch.no_grad()
    def fill(self, model: Any, rows: Sequence[Sequence[int]], fingerprint: str) -> None:
        """Run `model` over all rows."""
        order = sorted(range(len(rows)), key=lambda row: len(rows[row]))
        for start in range(0, len(order), _ROWS):
            batch = order[start : start + _ROWS]
            ids, real = padded([rows[row] for row in batch])
            states = last_hidden(model, ids.to(model.device), real.to(model.device)).float().cpu()
            for row, state in zip(batch, torch.split(states, [len(rows[row]) for row in batch]), strict=True):
                self[row].copy_(state)
        descriptor = os.open(self._path, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        write_json(self._marker, {"fingerprint": fingerprint})

    @property
    def _marker(self) -> Path:
        return self._path.with_suffix(".json")


def divergence(student: Tensor, teacher: Tensor, head: nn.Module) -> Tensor:
    """Return the KL divergence of a student from its teacher, KL(p ‖ q), nats summed over tokens.

    Holds the logits of few tokens at a time, forwards and backwards. The head is constant.

    Parameters
    ----------
    student, teacher : float32, shape (tokens, hidden_size)
        What reaches the head.
    head : module
        Of both models.
    """
    total: Tensor = _Divergence.apply(student, teacher, head)  # type: ignore[no-untyped-call]
    return total


class _Divergence(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, student: Tensor, teacher: Tensor, head: Any) -> Tensor:
        total = student.new_zeros(())
        gradient = torch.empty_like(student)
        for start in range(0, len(student), _CHUNK):
            part = slice(start, start + _CHUNK)
            log_q = head(student[part]).float().log_softmax(-1)
            log_p = head(teacher[part]).float().log_softmax(-1)
            p = log_p.exp()
            total += log_p.sub_(log_q).mul_(p).sum()
            # ∂KL/∂logits = q − p.
            gradient[part] = log_q.exp_().sub_(p) @ head.weight.float()
        ctx.save_for_backward(gradient)
        return total

    @staticmethod
    def backward(ctx: Any, of_total: Tensor) -> tuple[Tensor, None, None]:
        (gradient,) = ctx.saved_tensors
        return gradient * of_total, None, None
