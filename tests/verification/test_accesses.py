"""What docs/registers.md promises for each access, worked by hand."""

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.registers import REGISTERS
from ternhw.verification.accesses import (
    accesses_meanwhile,
    accesses_together,
    directed_accesses,
    expected_answers,
    held_registers,
)
from ternhw_sim.runner import Access, Answer

STREAM = AcceleratorConfig.from_values(address_bits=40)
MEMORY = AcceleratorConfig.from_values(io="memory")
DONE, ERROR = 2, 4


@pytest.mark.parametrize(
    ("config", "accesses", "last"),
    [
        (STREAM, [Access(offset=0x00)], (0, 0x4E524554, False)),
        (STREAM, [Access(offset=0x02)], (2, 0, False)),
        (STREAM, [Access(offset=0x54)], (2, 0, False)),
        (STREAM, [Access(offset=0x00, data=1)], (2, 0, False)),
        (
            STREAM,
            [Access(offset=0x24, data=0x11223344, strobes=0b0101), Access(offset=0x24)],
            (0, 0x00220044, False),
        ),
        (STREAM, [Access(offset=0x28, data=0xFFFFFFFF), Access(offset=0x28)], (0, 0xFF, False)),
        (MEMORY, [Access(offset=0x28, data=0xFFFFFFFF), Access(offset=0x28)], (0, 0, False)),
        (STREAM, [Access(offset=0x30, data=0xFFFFFFFF), Access(offset=0x30)], (0, 0, False)),
        (MEMORY, [Access(offset=0x30, data=0xFFFFFFFF), Access(offset=0x30)], (0, 0xFFFFFFFF, False)),
        (STREAM, [Access(offset=0x2C)], (0, 1, False)),
        (STREAM, [Access(offset=0x18, data=4), Access(offset=0x1C)], (0, DONE, True)),
        (STREAM, [Access(offset=0x18, data=4), Access(offset=0x1C, data=DONE)], (0, 0, False)),
        (STREAM, [Access(offset=0x18, data=4), Access(offset=0x1C, data=ERROR)], (0, 0, True)),
        (STREAM, [Access(offset=0x1C, data=DONE, strobes=0b1110), Access(offset=0x1C)], (0, DONE, False)),
    ],
)
def test_answer_is_that_of_the_document(config, accesses, last):
    assert expected_answers(config, accesses, {0x1C: DONE})[-1] == Answer(*last)


def test_directed_accesses_reach_every_register_and_start_nothing():
    accesses = [*directed_accesses(1), *directed_accesses(2)]
    assert {each.offset for each in accesses if each.data is None} >= {each.address for each in REGISTERS}
    assert {each.late for each in accesses} == {-2, -1, 0, 1, 2}
    starts = [each for each in accesses if each.offset == 0x18 and each.data and each.data & each.strobes & 1]
    assert starts == []
    assert {each.strobes for each in accesses if each.offset == 0x24} == set(range(16))


def test_accesses_during_a_program_leave_the_interrupt_enabled_and_do_not_abort():
    accesses = list(accesses_meanwhile(1))
    control = [each for each in accesses if each.offset == 0x18]
    assert control[-1].data is None
    written = [each for each in control if each.data is not None]
    assert all(each.data & 4 or not each.strobes & 1 for each in written)
    # ABORT is written in each way in which it must not count: with no strobe of its byte, and elsewhere.
    aborts = [each for each in written if each.data & 2]
    assert {each.strobes for each in aborts} == {0, 2, 4, 6, 8, 10, 12, 14}
    elsewhere = {each.offset for each in accesses if each.data == 2}
    assert elsewhere == {0x19, 0x1A, 0x98, 0x818}
    answers = expected_answers(STREAM, accesses, {0x18: 4})
    assert answers[-1] == Answer(0, 4, False)


def test_registers_are_read_twice_at_an_odd_distance():
    """A read takes so many cycles and those that the host waits: two of them differ by one."""
    reads = list(held_registers())
    assert {each.offset for each in reads} == {each.address for each in REGISTERS}
    for index in range(0, len(reads), 3):
        three = reads[index : index + 3]
        assert len({each.offset for each in three}) == 1
        assert (three[0].wait + three[1].wait) % 2 == 1


def test_accesses_at_the_same_time_have_one_answer_in_any_order():
    groups = []
    for each in accesses_together(1):
        if not each.ahead:
            groups.append([])
        groups[-1].append(each)
    together = [group for group in groups if len(group) > 1]
    kinds = [{each.data is None for each in group} for group in together]
    assert kinds == [{True}, {False}, {True, False}]
    for group in together:
        written = {each.offset for each in group if each.data is not None}
        assert not written & {each.offset for each in group if each.data is None}
        assert not written & {0x18, 0x1C}  # CONTROL and STATUS change what an answer says of the interrupt
