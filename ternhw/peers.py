"""The stimulus: when the memory and the streams around an engine pause. The same for model and simulation.

This module says which patterns there are and checks them. What each means in a given cycle is written twice,
in :mod:`ternhw.cycles` and in :mod:`ternhw_sim.axi`, so that the cycle model and the test bench stay
independent witnesses.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from fractions import Fraction
from typing import Any

import numpy as np
import numpy.typing as npt

from ternhw_quant.errors import InputError
from ternhw_quant.kinds import check_fields

#: Whether a peer pauses, one flag per cycle from cycle 0 on, repeated for ever; () never pauses.
Pauses = Sequence[bool] | npt.NDArray[np.bool_]

MOST_CYCLES = 1_000_000  #: Largest latency in cycles, and most bursts outstanding.
LONGEST_PERIOD = 10_000_000  #: Most cycles after which pauses and refresh of a memory repeat.


@dataclass(frozen=True, kw_only=True)
class MemoryBehaviour:
    """When the memory takes addresses and offers words.

    Cycle 0 is the cycle in which the engine takes the write of START. A burst whose address is taken in cycle
    t offers its first word in cycle t + `latency` at the earliest. Bursts are served in order, one word in
    each usable cycle. A written burst is answered `latency` cycles after its address and its last word at the
    earliest, one burst in each cycle.

    Attributes
    ----------
    latency : int
        Cycles, 1 to 1,000,000.
    pauses, ar_pauses, aw_pauses, w_pauses : sequence of bool
        Cycles, modulo the length, in which the memory offers no word, takes no read address, takes no write
        address, takes no written word. Stored as tuples.
    refresh_period, refresh_cycles : int
        The memory offers no word in the first `refresh_cycles` of every `refresh_period` cycles; 0 for never.
    max_outstanding : int
        Most bursts that have begun and not finished, 1 to 1,000,000. Reads and writes are counted apart.

    Raises
    ------
    InputError
        If a number is no whole one or out of range, no cycle is usable, or the pattern repeats only after
        10,000,000 cycles.
    """

    latency: int = 1
    pauses: Pauses = ()
    ar_pauses: Pauses = ()
    aw_pauses: Pauses = ()
    w_pauses: Pauses = ()
    refresh_period: int = 0
    refresh_cycles: int = 0
    max_outstanding: int = 16

    def __post_init__(self) -> None:
        check_fields(self, "latency", "refresh_period", "refresh_cycles", "max_outstanding")
        for name in ("latency", "max_outstanding"):
            value = getattr(self, name)
            if not 1 <= value <= MOST_CYCLES:
                raise InputError(
                    f"{_spoken(name)} of the memory must be from 1 to {MOST_CYCLES}, not {value}"
                )
        for name in ("refresh_period", "refresh_cycles"):
            if getattr(self, name) < 0:
                raise InputError(
                    f"{_spoken(name)} of the memory must be at least 0, not {getattr(self, name)}"
                )
        _normalise(self, "pauses", "ar_pauses", "aw_pauses", "w_pauses")
        for name in ("ar_pauses", "aw_pauses", "w_pauses"):
            _check_pauses(name, getattr(self, name))
        period = self._period
        if period > LONGEST_PERIOD:
            raise InputError(
                f"Pauses and refresh of the memory must repeat within {LONGEST_PERIOD} cycles, not {period}"
            )
        if not self.usable.any():
            raise InputError("Pauses and refresh of the memory must leave at least one cycle free")

    @property
    def usable(self) -> npt.NDArray[np.bool_]:
        """Whether a word may be offered, for each cycle of one period of pauses and refresh."""
        cycles = np.arange(self._period)
        pauses = np.array(self.pauses or (False,))
        refresh = self.refresh_cycles if self.refresh_period else 0
        return ~pauses[cycles % len(pauses)] & (cycles % (self.refresh_period or 1) >= refresh)

    @property
    def share(self) -> float:
        """Share of the cycles in which `pauses` let the memory offer a word, above 0 and at most 1."""
        cycles = len(self.pauses)
        return (cycles - sum(self.pauses)) / cycles if cycles else 1.0

    @property
    def _period(self) -> int:
        return math.lcm(len(self.pauses) or 1, self.refresh_period or 1)


@dataclass(frozen=True, kw_only=True)
class StreamBehaviour:
    """When the source of activations begins no new offer, and when the sink of results takes nothing.

    Attributes
    ----------
    activations, results : sequence of bool
        Cycles, modulo the length, in which the stream pauses. Stored as tuples.

    Raises
    ------
    InputError
        If a stream pauses in every cycle.
    """

    activations: Pauses = ()
    results: Pauses = ()

    def __post_init__(self) -> None:
        names = tuple(field.name for field in fields(self))
        _normalise(self, *names)
        for name in names:
            _check_pauses(name, getattr(self, name))


def evenly_paused(share: float) -> tuple[bool, ...]:
    """Return pauses that leave a share of the cycles free, spread evenly over at most 1000 cycles.

    Parameters
    ----------
    share : float
        From 0.001 to 1; rounded to the nearest fraction with a denominator of at most 1000.

    Raises
    ------
    InputError
        If the share is out of range.
    """
    if not 0.001 <= share <= 1:
        raise InputError(f"Share of the memory must be from 0.001 to 1, not {share:g}")
    fraction = Fraction(share).limit_denominator(1000)
    free, period = fraction.numerator, fraction.denominator
    return tuple((cycle + 1) * free // period == cycle * free // period for cycle in range(period))


def memory_json(memory: MemoryBehaviour | None) -> dict[str, Any]:
    """Return how commands and records describe a memory.

    None stands for the memory of cycle records, which do not say which one they met.
    """
    if memory is None:
        return {"latency": None, "share": 1.0, "refresh_period": None, "refresh_cycles": None}
    return {
        "latency": memory.latency,
        "share": memory.share,
        "refresh_period": memory.refresh_period,
        "refresh_cycles": memory.refresh_cycles,
    }


def _normalise(behaviour: Any, *names: str) -> None:
    """Store patterns as tuples of bool, and one that never pauses as (), so that equal ones compare equal."""
    for name in names:
        pauses = tuple(map(bool, getattr(behaviour, name)))
        object.__setattr__(behaviour, name, pauses if any(pauses) else ())


def _check_pauses(name: str, pauses: Pauses) -> None:
    if len(pauses) and all(pauses):
        raise InputError(f"Pauses must leave at least one cycle free, not take all {len(pauses)}", name)


def _spoken(name: str) -> str:
    return name.replace("_", " ").capitalize()
