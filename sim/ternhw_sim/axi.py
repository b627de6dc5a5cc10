"""Clock-synchronous AXI4 memory, and a master of AXI4-Lite registers.

Timing of the memory, which the cycle model relies on. Cycle 0 is the cycle in which the engine takes the
write of START to the register CONTROL, address and data both. The names are those of `MemoryBehaviour`.

- AR is ready in cycle c unless ``ar_pauses`` is set in c, or ``max_outstanding`` bursts were accepted before
  c whose last words were not taken before c.
- Bursts are served in the order of acceptance. A burst accepted in cycle t offers its first word in cycle
  t + ``latency`` or later: one word per cycle, the next burst's first in the cycle after the last.
- With ``Run.interleave`` each word comes from any burst that was accepted ``latency`` or more cycles ago and
  is the first unfinished one with its ID. `ternhw_sim.runs.choices` says which.
- No word is offered in cycle c if ``pauses`` is set in c, or c mod ``refresh_period`` < ``refresh_cycles``.
  A word is taken in the cycle in which it is offered: the engine has room for all words that it requests.
- AW and W are ready in cycle c unless ``aw_pauses`` or ``w_pauses`` is set in c; AW is limited by
  ``max_outstanding`` as AR is. W may come before its AW. B is offered ``latency`` cycles after the later of a
  burst's address and its last word, or later: one per cycle.

While a channel has no valid, its other signals mean nothing. So that no engine relies on them, R and B then
carry an error and RLAST, and the host changes every bit of an address and of data after their transfer.
"""

from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from ternhw.peers import MemoryBehaviour
from ternhw_sim.runs import MOST_BURST_WORDS, Access, Answer, Bytes, choices
from ternhw_sim.streams import Output, Pattern, Watch

OKAY, SLVERR, DECERR = 0, 2, 3
_INCR = 1
_PAGE = 4096  #: No burst crosses such a boundary (AXI4, A3.4.1).


class Memory:
    """Regions of memory, read by bus word.

    Parameters
    ----------
    regions : mapping of int to uint8, shape (bytes,)
        Content by byte address, a multiple of `word_bytes`. The last word of a region is padded with zeros.
    """

    def __init__(self, regions: Mapping[int, Bytes], word_bytes: int) -> None:
        for address in regions:
            if address % word_bytes:
                raise ValueError(f"Region must begin at a multiple of {word_bytes} bytes, not {address:#x}")
        self._word_bytes = word_bytes
        self._regions = sorted((address, data.tobytes()) for address, data in regions.items())
        self._words: dict[int, int] = {}

    def read(self, address: int) -> int | None:
        """Return the word at `address`, or None if it is in no region."""
        word = self._words.get(address)
        if word is None:
            for base, data in self._regions:
                if base <= address < base + len(data):
                    offset = address - base
                    word = int.from_bytes(data[offset : offset + self._word_bytes], "little")
                    self._words[address] = word
        return word


class _Burst:
    """An unfinished burst: the words from `address` up to `end`, offered in cycle `due` or later."""

    __slots__ = ("address", "due", "end", "id")

    def __init__(self, address: int, end: int, burst_id: int, due: int) -> None:
        self.address = address
        self.end = end
        self.id = burst_id
        self.due = due


class ReadPort:
    """The memory's side of an AXI4 read port, for a master that always takes the words it requested.

    Parameters
    ----------
    dut : cocotb handle
        Has the signals ``{name}_araddr`` and so on.
    name : str
        Prefix of the signals.

    Raises
    ------
    AssertionError
        From `step`, if the engine breaks the protocol or does not take a word that it requested.
    """

    def __init__(self, dut: Any, name: str) -> None:
        fields = ("arready", "rvalid", "rdata", "rid", "rresp", "rlast")
        self._arready, self._rvalid, self._rdata, self._rid, self._rresp, self._rlast = (
            Output(getattr(dut, f"{name}_{field}")) for field in fields
        )
        self._rready = getattr(dut, f"{name}_rready")
        payload = [f"{name}_ar{field}" for field in ("addr", "len", "size", "burst", "id")]
        self._ar = Watch(dut, "a read", f"{name}_arvalid", payload)
        self.word_bytes = len(getattr(dut, f"{name}_rdata")) // 8
        self.begin(Memory({}, self.word_bytes), MemoryBehaviour(), MOST_BURST_WORDS, None, None)

    def begin(
        self,
        memory: Memory,
        behaviour: MemoryBehaviour,
        burst_words: int,
        error_at: int | None,
        interleave: int | None,
    ) -> None:
        """Serve from the next cycle on, with no burst under way; `burst_words` is the longest allowed."""
        self._memory = memory
        self._behaviour = behaviour
        self._burst_words = burst_words
        self._error_at = None if error_at is None else error_at - error_at % self.word_bytes
        self._choices = None if interleave is None else choices(interleave).tolist()
        self._pauses, self._ar_pauses = Pattern(behaviour.pauses), Pattern(behaviour.ar_pauses)
        self.reset()

    def reset(self) -> None:
        """Take and offer nothing in this cycle, and drop all unfinished transfers."""
        self._bursts: deque[_Burst] = deque()
        self._ar.reset()
        self._arready.drive(0)
        self._offer_nothing()

    def _offer_nothing(self) -> None:
        self._rvalid.drive(0)
        self._rresp.drive(DECERR)
        self._rlast.drive(1)

    def step(self, cycle: int) -> None:
        """Drive and sample the signals of `cycle`, before the rising edge at its end."""
        arready = len(self._bursts) < self._behaviour.max_outstanding and not self._ar_pauses[cycle]
        self._arready.drive(arready)
        burst = self._next(cycle)
        if burst is None:
            self._offer_nothing()
        else:
            self._rvalid.drive(1)
            assert self._rready.value, f"RREADY is low in cycle {cycle}: no room for a requested word"
            burst.address += self.word_bytes
            if burst.address == burst.end:
                self._bursts.remove(burst)
        request = self._ar.offered(cycle, ready=arready)
        if arready and request is not None:
            address, end, burst_id = _check_burst("read", cycle, request, self.word_bytes, self._burst_words)
            self._bursts.append(_Burst(address, end, burst_id, cycle + self._behaviour.latency))

    def _next(self, cycle: int) -> _Burst | None:
        """Return the burst whose word is offered in `cycle`, and drive the word."""
        period = self._behaviour.refresh_period
        if not self._bursts or self._pauses[cycle]:
            return None
        if period and cycle % period < self._behaviour.refresh_cycles:
            return None
        burst = self._bursts[0] if self._choices is None else self._any_id(cycle, self._choices)
        if burst is None or cycle < burst.due:
            return None
        word = self._memory.read(burst.address)
        self._rdata.drive(0 if word is None else word)
        self._rid.drive(burst.id)
        self._rlast.drive(burst.address + self.word_bytes == burst.end)
        self._rresp.drive(DECERR if word is None else SLVERR if burst.address == self._error_at else OKAY)
        return burst

    def _any_id(self, cycle: int, numbers: list[int]) -> _Burst | None:
        """Return one of the bursts that are due and the first with their ID, by the number of the cycle."""
        first: dict[int, _Burst] = {}
        for burst in self._bursts:
            first.setdefault(burst.id, burst)
        due = [burst for burst in first.values() if burst.due <= cycle]
        return due[numbers[cycle % len(numbers)] % len(due)] if due else None

    def check_quiet(self) -> None:
        self._ar.check_quiet()
        assert not self._bursts, f"{len(self._bursts)} reads are unfinished while the engine is idle"
        self._arready.drive(0)
        self._offer_nothing()


class WritePort:
    """The memory's side of an AXI4 write port, for one region of results.

    Attributes
    ----------
    words : dict of int to int
        Written words by their index in the region; bytes without strobe are 0.
    cycles : list of int
        Cycle in which each word was taken.

    Raises
    ------
    AssertionError
        From `step`, if the engine breaks the protocol, writes outside the region, or writes a word twice.
    """

    def __init__(self, dut: Any, name: str) -> None:
        self._awready, self._wready, self._bvalid, self._bresp = (
            Output(getattr(dut, f"{name}_{field}")) for field in ("awready", "wready", "bvalid", "bresp")
        )
        self._bready = getattr(dut, f"{name}_bready")
        self._aw = Watch(
            dut,
            "a write",
            f"{name}_awvalid",
            [f"{name}_aw{field}" for field in ("addr", "len", "size", "burst")],
        )
        self._w = Watch(
            dut,
            "a written word",
            f"{name}_wvalid",
            [f"{name}_w{field}" for field in ("data", "strb", "last")],
        )
        self._word_bytes = len(getattr(dut, f"{name}_wdata")) // 8
        self.begin(0, 0, MemoryBehaviour(), MOST_BURST_WORDS, None)

    def begin(
        self,
        address: int,
        words: int,
        behaviour: MemoryBehaviour,
        burst_words: int,
        error_at: int | None,
    ) -> None:
        """Accept `words` words from `address` on, in bursts of at most `burst_words`, from the next cycle."""
        self._region = range(address, address + words * self._word_bytes, self._word_bytes)
        self._behaviour = behaviour
        self._burst_words = burst_words
        self._error_at = None if error_at is None else error_at - error_at % self._word_bytes
        self._aw_pauses, self._w_pauses = Pattern(behaviour.aw_pauses), Pattern(behaviour.w_pauses)
        self.words: dict[int, int] = {}
        self.cycles: list[int] = []
        self.reset()

    def reset(self) -> None:
        """Take and offer nothing in this cycle, and drop all unfinished transfers."""
        self._bursts: deque[tuple[int, int]] = deque()
        self._data: deque[list[int]] = deque()
        self._responses: deque[tuple[int, int]] = deque()
        self._offering = False
        self._response = OKAY
        self._aw.reset()
        self._w.reset()
        for output in (self._awready, self._wready, self._bvalid):
            output.drive(0)
        self._bresp.drive(SLVERR)

    def step(self, cycle: int) -> None:
        """Drive and sample the signals of `cycle`, before the rising edge at its end."""
        outstanding = len(self._bursts) + len(self._responses)
        awready = outstanding < self._behaviour.max_outstanding and not self._aw_pauses[cycle]
        wready = not self._w_pauses[cycle]
        self._awready.drive(awready)
        self._wready.drive(wready)
        self._respond(cycle)
        request = self._aw.offered(cycle, ready=awready)
        if awready and request is not None:
            address, end, _ = _check_burst("write", cycle, [*request, 0], self._word_bytes, self._burst_words)
            self._bursts.append((address, end))
        word = self._w.offered(cycle, ready=wready)
        if wready and word is not None:
            self._data.append(word)
            self.cycles.append(cycle)
        while self._bursts and self._data:
            self._write(cycle)

    def _respond(self, cycle: int) -> None:
        if not self._offering and self._responses and cycle >= self._responses[0][0]:
            self._offering = True
        self._bvalid.drive(self._offering)
        self._bresp.drive(self._responses[0][1] if self._offering else SLVERR)
        if self._offering and self._bready.value:
            self._responses.popleft()
            self._offering = False

    def _write(self, cycle: int) -> None:
        """Write the first waiting word as the next word of the first burst."""
        address, end = self._bursts.popleft()
        data, strobe, last = self._data.popleft()
        assert address in self._region, f"a write goes to {address:#x}, outside the results"
        index = self._region.index(address)
        assert index not in self.words, f"result word {index} is written twice"
        mask = int.from_bytes(bytes(255 * (strobe >> byte & 1) for byte in range(self._word_bytes)), "little")
        self.words[index] = data & mask
        if address == self._error_at:
            self._response = SLVERR
        following = address + self._word_bytes
        assert last == (following == end), f"WLAST is {last} in the wrong word, in cycle {cycle}"
        if last:
            self._responses.append((cycle + self._behaviour.latency, self._response))
            self._response = OKAY
        else:
            self._bursts.appendleft((following, end))

    def check_quiet(self) -> None:
        self._aw.check_quiet()
        self._w.check_quiet()
        under_way = len(self._bursts) + len(self._data) + len(self._responses)
        assert not under_way, f"{under_way} writes are unfinished while the engine is idle"
        for output in (self._awready, self._wready, self._bvalid):
            output.drive(0)
        self._bresp.drive(SLVERR)


class Registers:
    """Master of the AXI4-Lite registers.

    Parameters
    ----------
    tick : coroutine function
        Waits for the next cycle.
    """

    #: Most cycles of an access; a longer one is an error.
    LIMIT = 64

    def __init__(self, dut: Any, name: str, tick: Callable[[], Awaitable[None]]) -> None:
        inputs = ("awaddr", "awvalid", "wdata", "wstrb", "wvalid", "bready", "araddr", "arvalid", "rready")
        self._in = {field: Output(getattr(dut, f"{name}_{field}")) for field in inputs}
        outputs = ("awready", "wready", "bvalid", "bresp", "arready", "rvalid", "rresp", "rdata")
        self._out = {field: getattr(dut, f"{name}_{field}") for field in outputs}
        self._irq = dut.irq
        self._tick = tick

    async def write(self, offset: int, value: int, *, accepted: Callable[[], None] | None = None) -> None:
        """Write `value` to the register at byte offset `offset`.

        Parameters
        ----------
        accepted : function or None
            Called in the cycle in which the engine takes the later of address and data.

        Raises
        ------
        AssertionError
            If the engine does not answer, or answers with an error.
        """
        self._in["awaddr"].drive(offset)
        self._in["wdata"].drive(value)
        self._in["wstrb"].drive(0xF)
        self._in["bready"].drive(1)
        waiting = {"aw", "w"}
        for channel in waiting:
            self._in[f"{channel}valid"].drive(1)
        for _ in range(self.LIMIT):
            taken = {channel for channel in waiting if self._out[f"{channel}ready"].value}
            valid = bool(self._out["bvalid"].value)
            answered = valid and not waiting
            assert answered or not valid, f"Register {offset:#04x} answers too early to a write"
            if answered:
                response = int(self._out["bresp"].value)
                assert response == OKAY, f"Register {offset:#04x} answers a write with {response}"
            waiting -= taken
            if taken and not waiting and accepted is not None:
                accepted()
            await self._tick()
            for channel in taken:
                self._withdraw(channel)
            if answered:
                self._in["bready"].drive(0)
                return
        raise AssertionError(f"Register {offset:#04x} does not answer a write")

    async def read(self, offset: int) -> int:
        """Return the value of the register at byte offset `offset`.

        Raises
        ------
        AssertionError
            If the engine does not answer, or answers with an error.
        """
        self._in["araddr"].drive(offset)
        self._in["arvalid"].drive(1)
        self._in["rready"].drive(1)
        accepted = False
        for _ in range(self.LIMIT):
            taken = not accepted and bool(self._out["arready"].value)
            valid = bool(self._out["rvalid"].value)
            answered = valid and accepted
            assert answered or not valid, f"Register {offset:#04x} answers too early to a read"
            if answered:
                response, value = int(self._out["rresp"].value), int(self._out["rdata"].value)
                assert response == OKAY, f"Register {offset:#04x} answers a read with {response}"
            await self._tick()
            if taken:
                accepted = True
                self._withdraw("ar")
            if answered:
                self._in["rready"].drive(0)
                return value
        raise AssertionError(f"Register {offset:#04x} does not answer a read")

    def _withdraw(self, channel: str) -> None:
        """Offer nothing more on a channel after a transfer, and change every bit of its payload."""
        self._in[f"{channel}valid"].drive(0)
        for field in ("wdata", "wstrb") if channel == "w" else (f"{channel}addr",):
            self._in[field].invert()

    async def make(self, accesses: Sequence[Access], *, cycles: int | None = None) -> list[Answer]:
        """Make accesses exactly as they are given; any response is an answer.

        Parameters
        ----------
        accesses : sequence of Access
        cycles : int or None
            Drop all accesses that are unfinished after so many cycles, without an answer to any; they are one
            group.

        Returns
        -------
        list of Answer
            In the order of the accesses.

        Raises
        ------
        AssertionError
            If the engine answers too early or not at all, or changes its answer.
        """
        answers: list[Answer] = []
        for group in _groups(accesses):
            reads = _Lane(self, "r", [each for each in group if each.data is None])
            writes = _Lane(self, "b", [each for each in group if each.data is not None])
            cycle = 0
            while cycle != cycles and (reads.left or writes.left):
                reads.drive(cycle)
                writes.drive(cycle)
                await self._tick()
                reads.moved(cycle)
                writes.moved(cycle)
                cycle += 1
            if cycles is not None:
                reads.drop()
                writes.drop()
                return []
            in_order = {True: iter(reads.answers), False: iter(writes.answers)}
            answers += [next(in_order[each.data is None]) for each in group]
        return answers


def _groups(accesses: Sequence[Access]) -> list[list[Access]]:
    """Return accesses that are under way together: one, and those that go ahead after it."""
    groups: list[list[Access]] = []
    for each in accesses:
        if not each.ahead or not groups:
            groups.append([])
        groups[-1].append(each)
    return groups


class _Lane:
    """Reads, or writes, of a group: each begins when the engine has taken the one before."""

    def __init__(self, registers: Registers, answer: str, accesses: Sequence[Access]) -> None:
        self._in, self._out, self._registers = registers._in, registers._out, registers
        self._answer, self._accesses = answer, accesses
        self._kind = "a read" if answer == "r" else "a write"
        self._channels = ("ar",) if answer == "r" else ("aw", "w")
        self._number = -1  # of the access that is offered
        self._held: list[tuple[int, int]] = []  # what was offered as an answer so far
        self._takes = self._irq = False
        self._taken: set[str] = set()
        self._last = 0  # the cycle in which an access was answered or began
        self.answers: list[Answer] = []
        self._begin(0)

    @property
    def left(self) -> bool:
        return len(self.answers) < len(self._accesses)

    def _begin(self, cycle: int) -> None:
        """Take the next access; `_waiting` has by channel the cycle from which the host offers it."""
        self._number += 1
        self._waiting: dict[str, int] = {}
        if self._number < len(self._accesses):
            access = self._accesses[self._number]
            late = {"ar": 0, "aw": -access.late, "w": access.late}
            self._waiting = {channel: cycle + max(0, late[channel]) for channel in self._channels}
            self._in[f"{self._channels[0]}addr"].drive(access.offset)
            if self._answer == "b":
                self._in["wdata"].drive(access.data or 0)
                self._in["wstrb"].drive(access.strobes)

    def drive(self, cycle: int) -> None:
        """Drive and sample the signals of a cycle."""
        offered = {channel for channel, start in self._waiting.items() if cycle >= start}
        for channel in offered:
            self._in[f"{channel}valid"].drive(1)
        self._taken = {channel for channel in offered if self._out[f"{channel}ready"].value}
        self._take_answer(cycle)

    def _take_answer(self, cycle: int) -> None:
        self._takes = False
        valid = bool(self._out[f"{self._answer}valid"].value)
        if not self.left:
            return
        access = self._accesses[len(self.answers)]
        where = f"Register {access.offset:#04x}"
        assert valid or not self._held, f"{where} withdraws its answer to {self._kind}"
        # Those before the one that is offered are the engine's.
        assert not valid or len(self.answers) < self._number, f"{where} answers too early to {self._kind}"
        assert cycle - self._last < Registers.LIMIT, f"{where} does not answer {self._kind}"
        if valid:
            data = int(self._out["rdata"].value) if access.data is None else 0
            self._held.append((int(self._out[f"{self._answer}resp"].value), data))
            assert self._held[0] == self._held[-1], f"{where} changes its answer to {self._kind}"
        self._takes = len(self._held) > access.wait
        self._in[f"{self._answer}ready"].drive(self._takes)
        self._irq = bool(self._registers._irq.value)

    def moved(self, cycle: int) -> None:
        """Note what was taken in a cycle, after its end."""
        for channel in self._taken:
            del self._waiting[channel]
            self._registers._withdraw(channel)
        if self._taken and not self._waiting:
            self._begin(cycle + 1)
        if self._takes:
            self._in[f"{self._answer}ready"].drive(0)
            self.answers.append(Answer(*self._held[0], self._irq))
            self._held = []
            self._last = cycle + 1

    def drop(self) -> None:
        """Offer nothing more."""
        for channel in self._channels:
            self._in[f"{channel}valid"].drive(0)
        self._in[f"{self._answer}ready"].drive(0)


def _check_burst(
    kind: str, cycle: int, request: list[int], word_bytes: int, burst_words: int
) -> tuple[int, int, int]:
    """Check address, length, size and type of a burst; return address, end (exclusive) and ID."""
    address, length, size, burst, burst_id = request
    end = address + (length + 1) * word_bytes
    where = f"a {kind} of {length + 1} words at {address:#x}, in cycle {cycle}"
    assert 1 << size == word_bytes, f"size must be {word_bytes} bytes, not {1 << size}: {where}"
    assert burst == _INCR, f"type must be INCR, not {burst}: {where}"
    assert length < burst_words, f"bursts must be at most {burst_words} words: {where}"
    assert address % word_bytes == 0, f"address must be a multiple of {word_bytes} bytes: {where}"
    assert address // _PAGE == (end - 1) // _PAGE, f"bursts must not cross 4 KiB: {where}"
    return address, end, burst_id
