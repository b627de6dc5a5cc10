"""The command that a comparison advises makes the records that the comparison then finds."""

import json
import shlex

import pytest

from ternhw.commands import bench
from tests.fake_device import FakeDevice

ARRAY = ("--rows", 4, "--lanes", 16, "--clock-mhz", 200)


class CountingDevice(FakeDevice):
    """Believes that copies take memory; says that every launch takes 3 ms."""

    def __init__(self):
        super().__init__(cache_bytes=1024, launch_seconds=3e-3)
        self.reads = 0

    def allocated_bytes(self):
        self.reads += 1
        return self.reads * 10**9


@pytest.fixture(autouse=True)
def device(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(bench, "open_device", lambda device: CountingDevice())


def missing(run, *arguments):
    status, out, err = run("compare", *arguments, *ARRAY, "--json")
    assert (status, err) == (0, "")
    result = json.loads(out)
    return result, [note for note in result["notes"] if note.startswith("No GPU record")]


@pytest.mark.parametrize(
    ("flags", "advised"),
    [
        ((), ""),
        (("--weight-planes", 1), " --weight-planes 1"),
        (("--tied",), " --weight-tied"),
        (("--offsets",), " --weight-offsets"),
        (("--weight-planes", 1, "--offsets"), " --weight-planes 1 --weight-offsets"),
        (("--tied", "--offsets"), " --weight-tied --weight-offsets"),
        (("--group-size", 256), ""),
    ],
    ids=str,
)
def test_the_advised_command_makes_the_record_that_is_missing(run, flags, advised):
    arguments = ("--shape", "32x256,16x128", "--tokens", "1,2", *flags)
    _, (note, *others) = missing(run, *arguments)
    assert others == []
    start, _, command = note.partition(", run: ")
    assert start == "No GPU record for 4 pairs of shape and tokens. On a machine with a GPU"
    assert command == f"ternhw bench --shape 16x128,32x256 --tokens 1,2{advised}"
    assert run(*shlex.split(command)[1:], "--implementations", "fp16,ternary")[0] == 0
    result, notes = missing(run, *arguments)
    assert notes == []
    for each in result["comparisons"]:
        assert (each["gpu_device"], each["gpu_fp16_ms"], each["gpu_ternary_ms"]) == (
            "Fake GPU",
            pytest.approx(3.0),
            pytest.approx(3.0),
        )


@pytest.mark.parametrize(
    ("flags", "reason"),
    [
        (("--weight-planes", 3), "ternhw bench times one or two weight planes, not 3"),
        (("--group-size", 64), "our kernels need groups of 128 columns"),
    ],
    ids=str,
)
def test_a_form_that_no_command_times_says_why(run, flags, reason):
    assert run("bench", "--shape", "32x256", "--tokens", 1, "--implementations", "fp16,ternary")[0] == 0
    result, notes = missing(run, "--shape", "32x256", *flags)
    assert notes == [f"No GPU record for this layer: {reason}."]
    # Records of another form are not taken for it.
    assert (result["gpu_fp16_ms"], result["gpu_ternary_ms"]) == (pytest.approx(3.0), None)


def test_bounds_of_other_groups_count_their_scales(run):
    result, _ = missing(run, "--shape", "32x256", "--group-size", 64)
    assert result["bound_ternary_bytes"] == 2 * 32 * 256 // 4 + 2 * 2 * 32 * 4
    assert result["bound_issue_ms"] is None


def test_one_tied_plane_is_refused_before_any_advice(run):
    status, _, err = run("compare", "--shape", "32x256", "--weight-planes", 1, "--tied", *ARRAY)
    assert (status, err) == (2, "ternhw: Tied weight planes must be 2, not 1: 32x256 (--weight-planes)\n")
