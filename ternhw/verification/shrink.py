"""Make a failing case small: fewer programs, smaller layers, simpler values, pauses and arrays.

Greedy: a change stays if the case still fails for the same kind of reason. One algorithm serves programs,
tokens, rows, columns, planes, values and pauses alike: keep as few of them as possible.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from functools import partial
from itertools import chain, takewhile
from time import perf_counter
from typing import Any, TypeVar

import torch
from torch import Tensor

from ternhw.config import AcceleratorConfig, longest_chain
from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw.simulation import Workload
from ternhw.verification.cases import Case
from ternhw.verification.judge import Verdict
from ternhw.verification.plays import Fault, Play
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix

MOST_SIMULATIONS = 300  #: Of one failure.
MOST_SECONDS = 120.0  #: For one failure; the simulation that is under way ends.

_Item = TypeVar("_Item")


@dataclass(frozen=True, kw_only=True)
class Shrunk:
    """The smallest case that was found, its verdict, and what it took to find it."""

    case: Case
    verdict: Verdict
    simulations: int
    seconds: float


def shrink(
    case: Case,
    verdict: Verdict,
    judge: Callable[[Case], Verdict],
    *,
    simulations: int = MOST_SIMULATIONS,
    seconds: float = MOST_SECONDS,
    arrays: bool = True,
) -> Shrunk:
    """Return the smallest case found that fails for the same kind of reason.

    Parameters
    ----------
    verdict : Verdict
        Of `case`; failed.
    judge : function
        Gives the verdict on a smaller case.
    simulations, seconds : int, float
        Bounds of the search.
    arrays : bool
        Also try smaller configurations, each of which must be compiled.
    """
    search = _Search(case, verdict, judge, simulations, seconds)
    _fewer_plays(search)
    _simpler_plays(search)
    _smaller_works(search)
    if arrays:
        _smaller_array(search)
        _smaller_works(search)
    _simpler_values(search)
    return Shrunk(
        case=search.case,
        verdict=search.verdict,
        simulations=search.count,
        seconds=perf_counter() - search.began,
    )


class _Search:
    """The smallest failing case so far."""

    def __init__(
        self, case: Case, verdict: Verdict, judge: Callable[[Case], Verdict], simulations: int, seconds: float
    ) -> None:
        self.case, self.verdict = case, verdict
        self.began, self.count = perf_counter(), 0
        self._kind, self._judge = verdict.kind, judge
        self._simulations, self._seconds = simulations, seconds

    @property
    def spent(self) -> bool:
        """Whether the search may simulate no more."""
        return self.count >= self._simulations or perf_counter() - self.began >= self._seconds

    def takes(self, case: Case | None) -> bool:
        """Keep `case` if it fails for the same kind of reason."""
        if case is None or self.spent:
            return False
        self.count += 1
        try:
            verdict = self._judge(case)
        except InputError:  # the configuration cannot run it
            return False
        if verdict.kind != self._kind:
            return False
        self.case, self.verdict = case, verdict
        return True

    def fewest(
        self,
        items: Sequence[_Item],
        changed: Callable[[Case, Sequence[_Item]], Case | None],
        *,
        least: int = 1,
    ) -> None:
        """Keep as few `items` as the failure needs; `changed` returns the case with some of them.

        First halves, then smaller parts: each part alone, then everything but that part.
        """
        case, kept, parts = self.case, list(items), 2
        if least == 0 and kept and self.takes(changed(case, [])):
            return
        while len(kept) > max(least, 1) and not self.spent:
            size = -(-len(kept) // parts)
            starts = range(0, len(kept), size)
            # One by one, because there can be as many as weights, each as long as all weights.
            chunks = (kept[start : start + size] for start in starts)
            rests = (kept[:start] + kept[start + size :] for start in starts if parts > 2)
            tried = takewhile(lambda _: not self.spent, chain(chunks, rests))
            smaller = next((each for each in tried if self.takes(changed(case, each))), None)
            if smaller is not None:
                kept, parts = smaller, 2
            elif size == 1:
                return
            else:
                parts = min(2 * parts, len(kept))


def _fewer_plays(search: _Search) -> None:
    search.fewest(
        range(len(search.case.plays)), lambda case, kept: _with_plays(case, [case.plays[i] for i in kept])
    )


def _with_plays(case: Case, plays: Sequence[Play]) -> Case:
    return replace(case, plays=tuple(plays))


def _simpler_plays(search: _Search) -> None:
    """Drop jobs, distances, and what disturbs a program."""
    for index in range(len(search.case.plays)):
        for simpler in _simpler_play(search.case.plays[index]):
            plays = list(search.case.plays)
            plays[index] = simpler(plays[index])
            search.takes(_with_plays(search.case, plays))
        jobs = range(len(search.case.plays[index].works))
        search.fewest(jobs, partial(_with_jobs, index))


def _with_jobs(index: int, case: Case, kept: Sequence[int]) -> Case:
    plays = list(case.plays)
    plays[index] = replace(plays[index], works=tuple(plays[index].works[job] for job in kept))
    return _with_plays(case, plays)


def _simpler_play(play: Play) -> Iterator[Callable[[Play], Play]]:
    """Yield changes that make a play simpler: no fault at all, then one thing less at a time."""
    if play.fault != Fault():
        yield lambda play: replace(play, fault=Fault())
    if play.distance:
        yield lambda play: replace(play, distance=0)
    for each in fields(Fault):
        if each.name not in ("cause", "results") and getattr(play.fault, each.name) != each.default:
            yield partial(_without, each.name, each.default)


def _without(name: str, default: Any, play: Play) -> Play:
    return replace(play, fault=replace(play.fault, **{name: default}))


def _works(case: Case) -> list[Workload]:
    """Return the different layers of a case, in order."""
    return list({id(work): work for play in case.plays for work in play.works}.values())


def _with_work(case: Case, index: int, work: Workload) -> Case:
    """Return the case with another layer in the place of the one of that number."""
    before = _works(case)[index]
    return _with_plays(
        case,
        [
            replace(play, works=tuple(work if each is before else each for each in play.works))
            for play in case.plays
        ],
    )


def _smaller_works(search: _Search) -> None:
    """Quiet peers, fewer tokens, rows, columns and planes; no permutation and no offsets."""
    for index in range(len(_works(search.case))):
        for change in (_quiet, _quiet_memory, _quiet_streams):
            search.takes(_with_work(search.case, index, change(_works(search.case)[index])))
        _fewer_pauses(search, index)
        for part, count in _PARTS:
            search.fewest(range(count(_works(search.case)[index])), partial(_with_part, index, part))
        for dropped in ("permutation", "offsets"):
            work = _works(search.case)[index]
            if getattr(work.matrix, dropped) is not None:
                changes: dict[str, Any] = {dropped: None}
                smaller = replace(work, matrix=replace(work.matrix, **changes))
                search.takes(_with_work(search.case, index, smaller))


def _with_part(index: int, part: "_Part", case: Case, kept: Sequence[int]) -> Case:
    return _with_work(case, index, part(_works(case)[index], list(kept)))


def _quiet(work: Workload) -> Workload:
    return replace(work, memory=MemoryBehaviour(), streams=StreamBehaviour())


def _quiet_memory(work: Workload) -> Workload:
    return replace(work, memory=MemoryBehaviour())


def _quiet_streams(work: Workload) -> Workload:
    return replace(work, streams=StreamBehaviour())


def _fewer_pauses(search: _Search, index: int) -> None:
    """Give each part of memory and streams its default, then drop single pauses."""
    for name, kind in (("memory", MemoryBehaviour), ("streams", StreamBehaviour)):
        for each in fields(kind):
            work = _works(search.case)[index]
            peer = getattr(work, name)
            value = getattr(peer, each.name)
            if value == getattr(kind(), each.name):
                continue
            quiet = _behaving(work, name, each.name, getattr(kind(), each.name))
            if search.takes(_with_work(search.case, index, quiet)) or not isinstance(value, tuple):
                continue
            flags = [cycle for cycle, flag in enumerate(value) if flag]
            search.fewest(flags, partial(_pausing, index, name, each.name, len(value)))


def _pausing(index: int, name: str, field: str, length: int, case: Case, kept: Sequence[int]) -> Case:
    """Return the case whose layer of that number pauses in the cycles `kept` of a pattern."""
    pauses = tuple(cycle in kept for cycle in range(length))
    return _with_work(case, index, _behaving(_works(case)[index], name, field, pauses))


def _behaving(work: Workload, name: str, field: str, value: Any) -> Workload:
    return replace(work, **{name: replace(getattr(work, name), **{field: value})})


def _tokens(work: Workload, kept: list[int]) -> Workload:
    return replace(work, q=work.q[kept])


def _rows(work: Workload, kept: list[int]) -> Workload:
    matrix = work.matrix
    smaller = replace(
        matrix,
        planes=matrix.planes[:, kept],
        mantissas=matrix.mantissas[:, kept],
        exponents=matrix.exponents[kept],
        offsets=None if matrix.offsets is None else matrix.offsets[kept],
    )
    return replace(work, matrix=smaller)


def _planes(work: Workload, kept: list[int]) -> Workload:
    if work.matrix.tied:
        return work
    matrix = replace(work.matrix, planes=work.matrix.planes[kept], mantissas=work.matrix.mantissas[kept])
    return replace(work, matrix=matrix)


def _columns(work: Workload, kept: list[int]) -> Workload:
    """Keep some stored columns; a group has the scales of the group in which its first column was."""
    return _regrouped(work, kept, work.matrix.group_size)


_Part = Callable[[Workload, list[int]], Workload]

#: What a layer has several of, and how many.
_PARTS: tuple[tuple[_Part, Callable[[Workload], int]], ...] = (
    (_tokens, lambda work: len(work.q)),
    (_rows, lambda work: work.matrix.out_features),
    (_columns, lambda work: work.matrix.in_features),
    (_planes, lambda work: 1 if work.matrix.tied else len(work.matrix.planes)),
)


def _regrouped(work: Workload, kept: list[int], group_size: int) -> Workload:
    matrix = work.matrix
    groups = [column // matrix.group_size for column in kept[::group_size]]
    order, taken = None, kept
    if matrix.permutation is not None:
        stored = matrix.permutation[kept]
        taken = sorted(stored.tolist())
        order = torch.searchsorted(torch.tensor(taken), stored)
    smaller = replace(
        matrix,
        planes=matrix.planes[:, :, kept],
        mantissas=matrix.mantissas[:, :, groups],
        offsets=None if matrix.offsets is None else matrix.offsets[:, groups],
        permutation=order,
        group_size=group_size,
    )
    return replace(work, matrix=smaller, q=work.q[:, taken])


def _simpler_values(search: _Search) -> None:
    """Set mantissas to 1, and as many activations, trits and offsets to 0 as the failure allows."""
    for index in range(len(_works(search.case))):
        work = _works(search.case)[index]
        ones = replace(work.matrix, mantissas=torch.ones_like(work.matrix.mantissas))
        search.takes(_with_work(search.case, index, replace(work, matrix=ones)))
        for name in ("q", "offsets", "planes", "mantissas"):
            tensor = _values(_works(search.case)[index], name)
            if tensor is None:
                continue
            places = tensor.flatten().nonzero().flatten().tolist()
            search.fewest(places, partial(_with_zeros, index, name), least=0)


def _with_zeros(index: int, name: str, case: Case, kept: Sequence[int]) -> Case:
    return _with_work(case, index, _zeroed(_works(case)[index], name, kept))


def _values(work: Workload, name: str) -> Tensor | None:
    found: Tensor | None = work.q if name == "q" else getattr(work.matrix, name)
    return found


def _zeroed(work: Workload, name: str, kept: Sequence[int]) -> Workload:
    """Return the layer with zeros in a tensor but in the places `kept`."""
    before = _values(work, name)
    assert before is not None
    after = torch.zeros_like(before).flatten()
    after[list(kept)] = before.flatten()[list(kept)]
    after = after.reshape(before.shape)
    if name == "q":
        return replace(work, q=after)
    changes: dict[str, Any] = {name: after}
    return replace(work, matrix=replace(work.matrix, **changes))


#: The plainest value of a field. A group has one beat where the group size is not kept.
_PLAIN: dict[str, Any] = {
    **{"rows": 1, "tokens": 1, "lanes": 1, "group_size": 1, "planes": 1, "chain": 1, "scale_cycles": 1},
    **{"gather": False, "offsets": False, "tied": False, "packing": "2bit", "scaling": "adders"},
    **{"io": "stream", "activation_bits": 4, "bus_bits": 32, "burst_words": 1, "fetch_words": 2},
}


def _smaller_array(search: _Search) -> None:
    """Make as many fields of the configuration plain as the failure allows, then halve sizes.

    Each configuration takes a compilation.
    """
    config = search.case.config
    search.fewest(
        [name for name, plain in _PLAIN.items() if getattr(config, name) != plain],
        lambda case, kept: _on_config(case, _plain(case.config, kept)),
        least=0,
    )
    for name in ("rows", "lanes", "tokens"):
        while (size := getattr(search.case.config, name)) > 1:
            changes = {name: size // 2, **({"chain": longest_chain(size // 2)} if name == "lanes" else {})}
            if not search.takes(_on_config(search.case, changes)):
                break


def _plain(config: AcceleratorConfig, kept: Sequence[str]) -> dict[str, Any]:
    """Return the fields that change if all but those of `kept` become plain."""
    changes = {name: plain for name, plain in _PLAIN.items() if name not in kept}
    if "group_size" in changes:
        changes["group_size"] = changes.get("lanes", config.lanes)
    return changes


def _on_config(case: Case, changes: dict[str, Any]) -> Case | None:
    """Return the case on a changed configuration, with its layers changed as little as that needs."""
    try:
        config = AcceleratorConfig.from_values(**case.config.model_dump() | changes)
    except InputError:
        return None
    works = _works(case)
    smaller = case
    for index, work in enumerate(works):
        smaller = _with_work(smaller, index, _fitted(work, config))
    if config.io == "stream":
        smaller = _with_plays(
            smaller, [replace(play, fault=_on_stream(play.fault)) for play in smaller.plays]
        )
    return replace(smaller, config=config)


def _on_stream(fault: Fault) -> Fault:
    """Return a fault without what needs activations or results in memory."""
    if fault.write_error is not None or (fault.read_error and fault.read_error[0] == "activations"):
        return Fault()
    return fault


def _fitted(work: Workload, config: AcceleratorConfig) -> Workload:
    """Return a layer in the form that a configuration runs."""
    if work.matrix.group_size != config.group_size:
        work = _regrouped(work, list(range(work.matrix.in_features)), config.group_size)
    matrix: IntegerMatrix = work.matrix
    if matrix.permutation is not None and not config.gather:
        matrix = replace(matrix, permutation=None)
    if matrix.offsets is not None and not config.offsets:
        matrix = replace(matrix, offsets=None)
    if matrix.tied and not config.tied:
        mantissas = matrix.plane_mantissas.clamp(max=255).to(torch.uint8)
        matrix = replace(matrix, tied=False, mantissas=mantissas)
    limit = 2 ** (config.activation_bits - 1)
    return replace(work, matrix=matrix, q=work.q.clamp(-limit, limit - 1))
