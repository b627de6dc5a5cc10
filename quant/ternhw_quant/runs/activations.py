"""Calibration text in batches, and the hidden states of all batches in a file."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from ternhw_quant.files import reserve
from ternhw_quant.texts import Windows

#: Bounds the memory of a batch; one window of the usual context is a batch of its own.
_TOKENS_PER_BATCH = 2048


@dataclass(frozen=True, kw_only=True)
class Batch:
    """Rows that run together, padded on the right.

    A causal model never sees what stands to the right of a token, so the padding changes nothing.

    Attributes
    ----------
    ids : int64, shape (rows, width)
    real : bool, shape (rows, width)
        Which of them are tokens of a row and not its padding.
    """

    ids: Tensor
    real: Tensor


def batches(windows: Windows) -> list[Batch]:
    """Return the rows of `windows` as batches, rows of like length together."""
    rows = sorted(windows.rows, key=len)
    found: list[list[tuple[int, ...]]] = []
    for row in rows:
        if not found or (len(found[-1]) + 1) * len(row) > _TOKENS_PER_BATCH:
            found.append([])
        found[-1].append(row)
    return [_padded(batch) for batch in found]


def _padded(rows: Sequence[tuple[int, ...]]) -> Batch:
    width = max(map(len, rows))
    lengths = torch.tensor([len(row) for row in rows])
    return Batch(
        ids=torch.tensor([[*row, *[0] * (width - len(row))] for row in rows]),
        real=torch.arange(width)[None] < lengths[:, None],
    )


class Activations:
    """Activations of all batches in a memory-mapped file, so that the disk holds what memory cannot.

    Parameters
    ----------
    path : Path
    batch_of : sequence of Batch
    hidden_size : int
    dtype : torch.dtype
    new : bool
        Make the file if it is not there.
    """

    def __init__(
        self,
        path: Path,
        batch_of: Sequence[Batch],
        *,
        hidden_size: int,
        dtype: torch.dtype,
        new: bool = True,
    ) -> None:
        if not new and not path.exists():
            raise FileNotFoundError(path)  # To map a missing file would make one of zeros.
        self.path, self._batch_of = path, batch_of
        self._shapes = [(*batch.ids.shape, hidden_size) for batch in batch_of]
        self._starts = [0]
        for rows, width, size in self._shapes:
            self._starts.append(self._starts[-1] + rows * width * size)
        reserve(path, self._starts[-1] * dtype.itemsize)
        self._all = torch.from_file(str(path), shared=True, size=self._starts[-1], dtype=dtype)

    def __getitem__(self, batch: int) -> Tensor:
        return self._all[self._starts[batch] : self._starts[batch + 1]].view(self._shapes[batch])

    def beside(self, name: str, hidden_size: int) -> "Activations":
        """Return new activations of the same batches and dtype, in a file named after this one and `name`."""
        path = self.path.with_name(f"{self.path.name}.{name}")
        return Activations(path, self._batch_of, hidden_size=hidden_size, dtype=self._all.dtype)

    def write(self, states: Iterator[Tensor]) -> None:
        """Fill the file, batch by batch, and wait until the disk has it."""
        for batch, hidden in enumerate(states):
            self[batch].copy_(hidden)
        self.sync()

    def sync(self) -> None:
        """Wait until the disk has the file."""
        descriptor = os.open(self.path, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
