"""``ternhw simulate --shape``: random layers without an artefact."""

import json

import pytest

ARRAY = (
    *("--rows", 2, "--lanes", 2, "--array-planes", 1, "--group-size", 4, "--max-in-features", 16),
    *("--bus-bits", 64, "--burst-words", 4, "--fetch-words", 16),
)

TOO_LONG = (
    "Input features must be at most the 16 that the activation buffer holds, not 17 (--max-in-features)"
)


@pytest.mark.sim
@pytest.mark.slow
def test_random_layers_are_exact_and_slower_behind_a_slow_memory(run):
    def layers(*options):
        status, out, err = run("simulate", "--shape", "5x9,3x4", *ARRAY, "--tokens", 2, "--json", *options)
        assert (status, err) == (0, "")
        return json.loads(out)["layers"]

    quick = layers("--seed", 3)
    slow = layers("--seed", 3, "--latency", 30, "--memory-share", 0.5, "--refresh", "50:10")
    assert [each["name"] for each in quick] == ["5x9", "3x4"]
    for one, other in zip(quick, slow, strict=True):
        assert one["bit_exact"] and other["bit_exact"]
        assert one["cycles"] == one["cycles_model"] < other["cycles"] == other["cycles_model"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "One of ARTEFACT or --shape must be given"),
        (("--shape", "5x9", "--prompt", "a"), "--prompt cannot be combined with --shape"),
        (("artefact", "--seed", "1"), "--seed needs --shape"),
        (
            ("--shape", "5x17", *ARRAY),
            TOO_LONG,
        ),
    ],
)
def test_wrong_use_is_refused(run, arguments, message):
    assert run("simulate", *arguments) == (2, "", f"ternhw: {message}\n")
