"""The corner cases of `ternhw verify` on arrays of both kinds and at the ends of the ranges of sizes.

:mod:`ternhw.verification.cases` is their home. What is wrong with a case is the judge's reason.
"""

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.registers import register
from ternhw.verification.cases import directed_case, directed_cases
from ternhw.verification.judge import judge
from tests.sim.engines import ENGINES

pytestmark = [pytest.mark.sim, pytest.mark.slow]

_LONG_GROUPS = {
    "rows": 1, "lanes": 8, "planes": 2, "tied": True, "group_size": 1024, "activation_bits": 16,
    "accumulator_bits": 40, "offsets": True, "max_in_features": 2048, "bus_bits": 64, "burst_words": 4,
    "fetch_words": 16,
}  # fmt: skip
#: Fields of a configuration, and the case that reaches their ends.
ENDS = {
    "longest groups, scaled at once": ({**_LONG_GROUPS, "scale_cycles": 1}, "extremes"),
    "longest groups, scaled bit by bit": ({**_LONG_GROUPS, "scale_cycles": 8}, "extremes"),
    "longest groups, multiplier": ({**_LONG_GROUPS, "scaling": "multiplier"}, "extremes"),
    "most tokens, narrowest sums, single words": (
        {
            "rows": 2, "lanes": 2, "planes": 1, "group_size": 2, "max_in_features": 6, "activation_bits": 4,
            "accumulator_bits": 16, "tokens": 64, "io": "memory", "bus_bits": 32, "address_bits": 16,
            "burst_words": 1, "fetch_words": 2,
        },
        "shapes",
    ),
    "longest addresses": (
        {
            "rows": 2, "lanes": 4, "planes": 1, "group_size": 16, "max_in_features": 256, "io": "memory",
            "bus_bits": 64, "address_bits": 64, "burst_words": 4, "fetch_words": 16, "gather": True,
        },
        "addresses",
    ),
}  # fmt: skip


@pytest.mark.parametrize("config", ENGINES.values(), ids=list(ENGINES))
def test_every_case_passes(config):
    cases = directed_cases(config)
    assert {case.name: judge(case).reason for case in cases} == dict.fromkeys(
        (case.name for case in cases), ""
    )


@pytest.mark.parametrize(("fields", "name"), ENDS.values(), ids=list(ENDS))
def test_ends_of_the_ranges_are_exact(fields, name):
    assert judge(directed_case(AcceleratorConfig.from_values(**fields), name)).reason == ""


@pytest.mark.parametrize(
    ("kind", "name", "early"),
    [
        ("stream", "read errors", ("header 0", "weights 0", "no memory there")),
        ("memory", "read errors", ("header 0", "weights 0", "no memory there")),
        ("memory", "write errors", ("result word 0",)),
    ],
)
def test_errors_end_a_program_early(kind, name, early):
    case = directed_case(ENGINES[kind], name)
    verdict = judge(case)
    assert verdict.reason == ""
    busy = register("BUSY_CYCLES").address
    cycles = {
        play.name: response.registers[busy]
        for play, response in zip(case.plays, verdict.responses, strict=True)
    }
    # The first play after a fault is the same program.
    whole = cycles[f"after {case.plays[0].name}"]
    assert case.plays[0].works == case.plays[1].works
    assert all(cycles[each] < whole for each in early)


def test_interleaving_moves_bursts():
    case = directed_case(ENGINES["stream"], "interleaved bursts")
    responses = judge(case).responses
    busy = register("BUSY_CYCLES").address
    assert len({response.registers[busy] for response in responses[::2]}) > 1
