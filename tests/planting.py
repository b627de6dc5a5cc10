"""Faults planted in C or C++ sources, all in one build: which of them is active is chosen at run time.

One build serves every fault, because compiling takes far longer than the comparisons that find a fault.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """A place of the source and what stands there instead.

    Attributes
    ----------
    name : str
    file : str
    old, new : str
        A statement with its semicolon, or an expression; or anything, where ACTIVE stands for whether this
        fault is active.
    occurrence : int
        Which of several places with this text.
    """

    name: str
    file: str
    old: str
    new: str
    occurrence: int = 0


def plant_faults(texts: Mapping[str, str], faults: Sequence[Fault], *, active: str) -> dict[str, str]:
    """Return the sources with every fault in them.

    Parameters
    ----------
    texts : mapping of str
        Sources by file name.
    faults : sequence of Fault
    active : str
        Condition of the language with {} in the place of the fault's number, which counts from 1.
    """
    planted = dict(texts)
    # From the last place to the first, so that a place keeps its number while others are replaced.
    for number, fault in sorted(enumerate(faults, 1), key=lambda pair: -pair[1].occurrence):
        assert texts[fault.file].count(fault.old) > fault.occurrence, fault.name
        parts = planted[fault.file].split(fault.old)
        before = fault.old.join(parts[: fault.occurrence + 1])
        after = fault.old.join(parts[fault.occurrence + 1 :])
        assert len(parts) > fault.occurrence + 1, fault.name
        planted[fault.file] = before + _either(active.format(number), fault) + after
    return planted


def _either(active: str, fault: Fault) -> str:
    if "ACTIVE" in fault.new:
        return fault.new.replace("ACTIVE", f"({active})")
    if fault.old.endswith(";"):
        return f"if ({active}) {{ {fault.new} }} else {{ {fault.old} }}"
    return f"({active} ? ({fault.new}) : ({fault.old}))"
