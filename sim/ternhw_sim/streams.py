"""Clock-synchronous sources and sinks of valid/ready channels.

Every model of this package acts between two rising edges: the values that it drives and reads in a cycle are
those that the rising edge at the end of the cycle samples. This is sound because no output of the engine
depends combinationally on an input.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from ternhw.peers import Pauses
from ternhw_sim.runs import Words


class Output:
    """A driven signal, written only when its value changes."""

    __slots__ = ("_signal", "_value")

    def __init__(self, signal: Any) -> None:
        self._signal = signal
        self._value = 0
        signal.value = 0

    def drive(self, value: int) -> None:
        if value != self._value:
            self._value = value
            self._signal.value = value

    def invert(self) -> None:
        """Change every bit."""
        self.drive(self._value ^ (1 << len(self._signal)) - 1)


class Pattern:
    """A pause pattern by cycle, as a list for fast access."""

    __slots__ = ("_pauses",)

    def __init__(self, pauses: Pauses) -> None:
        self._pauses = [bool(pause) for pause in pauses]

    def __getitem__(self, cycle: int) -> bool:
        return bool(self._pauses) and self._pauses[cycle % len(self._pauses)]


class Watch:
    """Checks that a channel keeps an offer unchanged until it is taken.

    Raises
    ------
    AssertionError
        From `offered`, if valid was withdrawn or the payload changed before it was taken.
    """

    def __init__(self, dut: Any, name: str, valid: str, payload: Sequence[str]) -> None:
        self._name = name
        self._valid = getattr(dut, valid)
        self._payload = [getattr(dut, field) for field in payload]
        self._held: list[int] | None = None

    def offered(self, cycle: int, *, ready: bool) -> list[int] | None:
        """Return the payload offered in `cycle`, or None; with `ready` it counts as taken."""
        if not self.valid:
            assert self._held is None, f"{self._name} was withdrawn in cycle {cycle}"
            return None
        payload = [int(field.value) for field in self._payload]
        if self._held is not None:
            assert payload == self._held, f"{self._name} changed while held, in cycle {cycle}"
        self._held = None if ready else payload
        return payload

    @property
    def valid(self) -> bool:
        return bool(self._valid.value)

    def reset(self) -> None:
        self._held = None

    def check_quiet(self) -> None:
        """Check that nothing is offered.

        Raises
        ------
        AssertionError
            If a payload is offered.
        """
        assert not self.valid, f"{self._name} is offered while the engine is idle"


class Source:
    """Offers words in order. An offered word stays until it is taken.

    No new offer begins in a cycle in which the pattern pauses.

    Attributes
    ----------
    taken : int
        Words taken so far.
    """

    def __init__(self, dut: Any, name: str) -> None:
        self._valid, self._data = (Output(getattr(dut, f"{name}_{field}")) for field in ("tvalid", "tdata"))
        self._ready = getattr(dut, f"{name}_tready")
        self.begin(np.zeros((0, 1), dtype=np.uint8), ())

    def begin(self, words: Words, pauses: Pauses) -> None:
        """Offer `words`, uint8 of shape (words, bytes), from the next cycle on."""
        self._words = [int.from_bytes(word.tobytes(), "little") for word in words]
        self._pauses = Pattern(pauses)
        self._offering = False
        self.taken = 0
        self._valid.drive(0)

    def step(self, cycle: int) -> None:
        """Drive and sample the signals of `cycle`, before the rising edge at its end."""
        if not self._offering:
            self._offering = self.taken < len(self._words) and not self._pauses[cycle]
            self._valid.drive(self._offering)
        if self._offering:
            self._data.drive(self._words[self.taken])
            if self._ready.value:
                self.taken += 1
                self._offering = False

    def reset(self) -> None:
        """Drop all words and offer nothing."""
        self._words = []
        self._offering = False
        self._valid.drive(0)

    def check_quiet(self) -> None:
        """Offer nothing in this cycle."""
        self._valid.drive(0)

    @property
    def done(self) -> bool:
        return self.taken == len(self._words)


class Sink:
    """Takes a word in every cycle in which one is offered and the pattern does not pause.

    Attributes
    ----------
    words : list of int
    last : list of bool
        ``tlast`` of each word.
    cycles : list of int
        Cycle in which each word was taken.

    Raises
    ------
    AssertionError
        From `step`, if an offered word is withdrawn or changed before it was taken.
    """

    def __init__(self, dut: Any, name: str) -> None:
        self._ready = Output(getattr(dut, f"{name}_tready"))
        self._watch = Watch(dut, "a result", f"{name}_tvalid", [f"{name}_tdata", f"{name}_tlast"])
        self.begin(())

    def begin(self, pauses: Pauses) -> None:
        """Take words from the next cycle on."""
        self._pauses = Pattern(pauses)
        self.words: list[int] = []
        self.last: list[bool] = []
        self.cycles: list[int] = []

    def step(self, cycle: int) -> None:
        """Drive and sample the signals of `cycle`, before the rising edge at its end."""
        ready = not self._pauses[cycle]
        self._ready.drive(ready)
        offer = self._watch.offered(cycle, ready=ready)
        if ready and offer is not None:
            self.words.append(offer[0])
            self.last.append(bool(offer[1]))
            self.cycles.append(cycle)

    @property
    def offered(self) -> bool:
        """Whether a word is offered in this cycle."""
        return self._watch.valid

    def reset(self) -> None:
        """Take nothing in this cycle and drop the current offer."""
        self._ready.drive(0)
        self._watch.reset()

    def check_quiet(self) -> None:
        self._ready.drive(0)
        self._watch.check_quiet()
