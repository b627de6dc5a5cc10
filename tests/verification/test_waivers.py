"""Waivers excuse exactly the bits that no number of a configuration has, and each of the engine's is used."""

import json
import re
from pathlib import Path

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.generation import DEFAULTS
from ternhw.verification.waivers import ENGINE_WAIVERS, Waiver, read_waivers, size_of
from ternhw_quant.errors import InputError

RECORD = Path(__file__).parents[2] / "benchmarks" / "records" / "verification.json"
ENGINE = read_waivers(ENGINE_WAIVERS.read_text(), "waivers.yaml")


def config_of(**values):
    return AcceleratorConfig.from_values(**{"group_size": 64, "lanes": 4, "max_in_features": 256} | values)


def covered(waiver, config, signal, width):
    names = [f"{signal}[{bit}] 0->1" for bit in range(width)] if width > 1 else [f"{signal} 0->1"]
    return [bit for bit, name in enumerate(names) if waiver.covers("toggle", "director", name, "", config)]


def test_waiver_of_a_size_covers_the_bits_that_no_number_up_to_it_has():
    # 256 columns are 4 groups of 64, so the number of groups takes 3 bits and the last group's index 2.
    groups = Waiver(reason="r", name="job", bits=(24, 39), at_most="groups")
    assert covered(groups, config_of(), "job", 89) == [*range(27, 40)]
    assert covered(groups, config_of(max_in_features=1024), "job", 89) == [*range(29, 40)]
    last = Waiver(reason="r", name="group_from", at_most="last_group")
    assert covered(last, config_of(), "group_from", 16) == [*range(2, 16)]
    # One group: its index is always 0.
    assert covered(last, config_of(max_in_features=64), "group_from", 16) == [*range(16)]
    assert covered(last, config_of(), "group_left", 16) == []


def test_waiver_of_bits_after_a_size_moves_with_it():
    words = Waiver(reason="r", name="payload", bits=(0, 3), after="address_bits", at_most="tokens")
    assert covered(words, config_of(), "payload", 64) == [33, 34, 35]
    assert covered(words, config_of(address_bits=40, tokens=3), "payload", 64) == [42, 43]


def test_waiver_of_a_multiple_covers_the_bits_that_are_always_0():
    restart = Waiver(reason="r", name="restart", multiple_of="beats_per_group")
    assert covered(restart, config_of(), "restart", 6) == [0, 1, 2, 3]
    assert covered(restart, config_of(group_size=48, max_in_features=192), "restart", 6) == [0, 1]
    assert covered(restart, config_of(group_size=4), "restart", 6) == []


def test_waiver_of_bits_covers_these_and_a_whole_name_its_edges():
    bits = Waiver(reason="r", name="storage[?]", bits=(2, 3))
    assert covered(bits, config_of(), "storage[1]", 6) == [2, 3]
    assert covered(Waiver(reason="r", name="full", bits=(0, 0)), config_of(), "full", 1) == [0]
    assert covered(Waiver(reason="r", name="full 1->0"), config_of(), "full", 1) == []
    assert covered(Waiver(reason="r", name="full *"), config_of(), "full", 1) == [0]


def test_waiver_of_a_size_covers_nothing_without_a_configuration():
    waiver = Waiver(reason="r", name="job", at_most="tokens")
    assert covered(waiver, None, "job", 8) == []
    assert covered(Waiver(reason="r", name="job", bits=(1, 2)), None, "job", 8) == [1, 2]


def test_sizes_are_those_of_the_document():
    # Queues of 16, 32 and 256 words of 64 bits, and bursts of 8, 16 and 32: 2 + 2 + 8 bursts.
    config = config_of(bus_bits=64, gather=True)
    assert size_of(config, "read_bursts") == 12
    assert size_of(config, "record_words") == 8
    assert size_of(config, "read_bytes") == 64
    assert size_of(config_of(bus_bits=32, burst_words=4), "read_bytes") == 16
    # 4 entries of 32 bits take two words of 64.
    assert size_of(config, "order_words") == 2
    # 64 beats of 4 activations, each in one word of its own.
    assert size_of(config_of(bus_bits=32, io="memory", tokens=2), "pass_activation_words") == 2 * 64
    assert size_of(config, "tokens") == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- {reason: x, at_most: colours}", "Waiver 1 must name a size of a configuration, not colours: w"),
        ("- {reason: x, multiple_of: 8}", "Waiver 1 must name a size of a configuration, not 8: w"),
        ("- {reason: x, bits: 8}", "Bits of waiver 1 must be a lowest and a highest, not 8: w"),
        ("- {reason: x, bits: [1, a]}", "Bits of waiver 1 must be a lowest and a highest, not [1, 'a']: w"),
        ("- {reason: x, byte: 1}", "Waiver 1 must not have byte: w"),
    ],
)
def test_waivers_with_wrong_bits_or_sizes_are_refused(text, message):
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        read_waivers(text, "w")


def test_every_waiver_of_the_engine_has_a_reason_and_a_line_of_its_own():
    assert all(len(waiver.reason) > 20 for waiver in ENGINE)
    assert len({str(waiver) for waiver in ENGINE}) == len(ENGINE)


def test_every_waiver_of_the_engine_excuses_a_point_of_a_recorded_configuration():
    engines = json.loads(RECORD.read_text())["coverage"]["engines"]
    assert set(engines) == {config.name for config in DEFAULTS}
    used = {waiver for engine in engines.values() for waiver in engine["waivers"]}
    # A waiver that excuses nothing is out of date; one that the record alone has was removed or changed.
    assert used == {str(waiver) for waiver in ENGINE}


def test_recorded_coverage_is_that_of_the_configurations_and_adds_up():
    engines = json.loads(RECORD.read_text())["coverage"]["engines"]
    for config in DEFAULTS:
        engine = engines[config.name]
        assert engine["config_digest"] == config.digest
        assert sum(engine["waivers"].values()) == sum(
            engine[kind]["waived"] for kind in ("line", "branch", "toggle")
        )
