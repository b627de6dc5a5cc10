"""What docs/registers.md promises for each access, worked by hand."""

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.registers import REGISTERS
from ternhw.verification.accesses import (
    accesses_meanwhile,
    accesses_together,
    directed_accesses,
    expected_answers,
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


def test_accesses_during_a_program_leave_the_interrupt_enabled():
    accesses = list(accesses_meanwhile(1))
    assert [each.data for each in accesses if each.offset == 0x18] == [5, None]
    assert accesses[0].offset == 0x18


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
