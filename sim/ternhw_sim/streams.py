"""Clock-synchronous ends of valid/ready streams.

Both ends act between two rising edges: what they drive and see then is what the next rising edge takes.
That is sound because no valid and no ready of the core depends combinationally on an input.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

Words = npt.NDArray[np.uint8]
Pauses = npt.NDArray[np.bool_]


class Source:
    """Offers words in order; once it offers a word it holds it until it is taken.

    Attributes
    ----------
    transfers : list of int
        Cycle of each transfer.
    """

    def __init__(self, dut: Any, name: str, words: Words, pauses: Pauses, *, repeat: int = 1) -> None:
        self._valid = getattr(dut, f"{name}__valid")
        self._ready = getattr(dut, f"{name}__ready")
        self._payload = getattr(dut, f"{name}__payload")
        self._words = words
        self._count = len(words) * repeat
        self._pauses = pauses
        self._offered = False
        self.transfers: list[int] = []

    @property
    def done(self) -> bool:
        return len(self.transfers) == self._count

    def step(self, cycle: int) -> None:
        """Act in `cycle`, before its rising edge."""
        if not self._offered and not self.done and not _paused(self._pauses, cycle):
            word = self._words[len(self.transfers) % len(self._words)]
            self._payload.value = int.from_bytes(word.tobytes(), "little")
            self._valid.value = 1
            self._offered = True
        elif not self._offered:
            self._valid.value = 0
        if self._offered and int(self._ready.value):
            self.transfers.append(cycle)
            self._offered = False


class Sink:
    """Takes words whenever it does not pause.

    Attributes
    ----------
    words : list of int
    transfers : list of int
        Cycle of each transfer.

    Raises
    ------
    AssertionError
        From `step`, if an offered word is withdrawn or changed before it was taken.
    """

    def __init__(self, dut: Any, name: str, pauses: Pauses) -> None:
        self._valid = getattr(dut, f"{name}__valid")
        self._ready = getattr(dut, f"{name}__ready")
        self._payload = getattr(dut, f"{name}__payload")
        self._pauses = pauses
        self._held: int | None = None
        self.words: list[int] = []
        self.transfers: list[int] = []

    def step(self, cycle: int) -> None:
        """Act in `cycle`, before its rising edge."""
        ready = not _paused(self._pauses, cycle)
        self._ready.value = int(ready)
        valid = bool(int(self._valid.value))
        if self._held is not None:
            assert valid, f"results were withdrawn in cycle {cycle}"
            assert int(self._payload.value) == self._held, f"results changed while held in cycle {cycle}"
        self._held = None
        if valid and ready:
            self.words.append(int(self._payload.value))
            self.transfers.append(cycle)
        elif valid:
            self._held = int(self._payload.value)


def _paused(pauses: Pauses, cycle: int) -> bool:
    return len(pauses) > 0 and bool(pauses[cycle % len(pauses)])
