import gc
import re
import sys
import weakref
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from ternhw_quant.bench import comparators, timing
from ternhw_quant.bench.comparators import (
    IMPLEMENTATIONS,
    Problem,
    UnavailableError,
    implementation,
    random_codes,
)
from ternhw_quant.bench.device import CudaDevice, open_nvml
from ternhw_quant.bench.timing import (
    LAUNCHES,
    REPLAYS,
    Implementation,
    TimingError,
    measure,
    quartiles,
    sources_digest,
)
from ternhw_quant.integer import accumulate, quantize_scales
from tests.fake_device import FakeDevice

CPU = torch.device("cpu")


class Adder:
    """Adds one to a weight of 100 bytes, `right` times; remembers which copies were used."""

    def __init__(self, device, *, shares=False, right=None):
        self.device, self.shares, self.right = device, shares, right
        self.used = []
        self.weights = []

    def copy(self):
        if not self.shares or not self.weights:
            self.weights.append(torch.arange(25.0))
            self.device.memory += 100
        return self.weights[-1]

    def launch(self, weight):
        self.used.append(id(weight))
        wrong = self.right is not None and len(self.used) > self.right
        return weight + (2 if wrong else 1)

    def fault(self, output):
        return None if torch.equal(output, torch.arange(1.0, 26.0)) else "sums are wrong"

    @property
    def implementation(self):
        return Implementation(
            name="adder", weight_bytes=100, copy=self.copy, launch=self.launch, fault=self.fault
        )


@pytest.mark.parametrize(
    ("cache_bytes", "copies", "launches"), [(1000, 40, 80), (2500, 100, 100), (1, 1, 48)]
)
def test_cold_launches_use_every_copy_equally(cache_bytes, copies, launches):
    # Copies of 100 bytes fill four caches; launches are whole rounds of at least 48.
    device = FakeDevice(cache_bytes=cache_bytes)
    adder = Adder(device)
    timing = measure(adder.implementation, device)
    assert (timing.cache, timing.copies, timing.launches) == ("cold", copies, launches)
    # Checked one by one, then a round captured and replayed once.
    captured = adder.used[3 * copies : 3 * copies + launches]
    assert captured == [id(weight) for weight in adder.weights] * (launches // copies)


def test_warm_launches_use_one_copy():
    device = FakeDevice()
    adder = Adder(device)
    timing = measure(adder.implementation, device, cache="warm")
    assert (timing.cache, timing.copies, timing.launches) == ("warm", 1, LAUNCHES)
    assert len(set(adder.used)) == 1


def test_copies_that_share_memory_are_refused():
    device = FakeDevice()
    with pytest.raises(TimingError, match=r"^40 copies of the weight must take 4000 bytes, not 100$"):
        measure(Adder(device, shares=True).implementation, device)


def test_launches_that_never_run_have_no_time():
    # The outputs still hold what capturing left: only poison tells.
    device = FakeDevice(computes=False, replay_seconds=(11e-6 * 80,))
    with pytest.raises(TimingError, match=r"^launch 0 of 80 never wrote its output$"):
        measure(Adder(device).implementation, device)


@pytest.mark.parametrize(
    ("right", "where", "replayed"),
    [
        (0, "0 of 1", []),
        (200, "0 of 80", [3, 100]),
        (205, "5 of 80", [3, 100]),
        (284, "4 of 80", [3, 100, 100]),
    ],
)
def test_wrong_outputs_have_no_time(right, where, replayed):
    # Launches: 40 checked one by one, 40 to count by, captured and replayed, 80 captured, 80 replayed in the
    # first pass and 80 in the second.
    device = FakeDevice()
    with pytest.raises(TimingError, match=f"^launch {where}: sums are wrong$"):
        measure(Adder(device, right=right).implementation, device)
    assert device.log == replayed


def test_times_are_those_of_one_launch_in_two_passes():
    # After 3 replays to count by, 100 each: 1 … 100 µs, then 101 … 200 µs, times the 48 launches.
    seconds = (1e-6, 1e-6, 1e-6, *(48e-6 * value for value in range(1, 201)))
    device = FakeDevice(cache_bytes=1, replay_seconds=seconds)
    timing = measure(Adder(device).implementation, device)
    assert timing.replays == REPLAYS
    assert device.warmed == 3
    first, second = timing.passes
    # Of 1 … 100 with both ends: ¼ of the way from 1 to 100 is 25.75.
    assert (first.lower_us, first.median_us, first.upper_us) == pytest.approx((25.75, 50.5, 75.25))
    assert (second.lower_us, second.median_us, second.upper_us) == pytest.approx((125.75, 150.5, 175.25))
    assert timing.sm_clock_mhz == (1500.0, 1500.0)
    assert timing.energy is None


@pytest.mark.parametrize(
    ("launch_seconds", "cache_bytes", "launches", "replays"),
    [
        (200e-6, 1, 48, 100),
        # Ten milliseconds are 40 launches of 250 µs, and four rounds of 12 copies if there are as many.
        (250e-6, 1, 40, 100),
        (250e-6, 300, 48, 100),
        (250e-6, 350, 42, 100),
        # Long calls: one round of the copies, and as many replays as take two seconds; 20 at least.
        (12.5e-3, 1, 1, 100),
        (2e-3, 300, 12, 83),
        (16e-3, 300, 12, 20),
    ],
)
def test_long_calls_are_launched_less_often(launch_seconds, cache_bytes, launches, replays):
    device = FakeDevice(cache_bytes=cache_bytes, launch_seconds=launch_seconds)
    timing = measure(Adder(device).implementation, device)
    assert (timing.launches, timing.replays) == (launches, replays)
    assert timing.passes[1].median_us == pytest.approx(1e6 * launch_seconds)


def test_garbage_is_gone_before_copies_are_counted():
    device = FakeDevice(cache_bytes=1)
    adder = Adder(device)

    class Cycle:
        pass

    cycle = Cycle()
    cycle.itself = cycle
    device.memory = 5000
    weakref.finalize(cycle, lambda: setattr(device, "memory", device.memory - 5000))
    del cycle

    def copy():
        gc.collect()
        return adder.copy()

    assert measure(replace(adder.implementation, copy=copy), device).copies == 1


def test_quartiles_of_few_values():
    assert vars(quartiles([4.0, 1.0, 2.0])) == {"lower_us": 1.5, "median_us": 2.0, "upper_us": 3.0}


def test_energy_is_what_calls_take_above_idling():
    # 100 µs a call at 300 W above 200 W idle: 10 mJ each.
    device = FakeDevice(cache_bytes=1, launch_seconds=100e-6, powers=(200.0, 300.0))
    energy = measure(Adder(device).implementation, device, energy=True).energy
    assert energy.joules == pytest.approx(0.01)
    assert energy.seconds >= 10
    assert (energy.idle_w, energy.power_w) == pytest.approx((200.0, 300.0))


def test_energy_is_not_there_where_nothing_counts_it():
    device = FakeDevice(cache_bytes=1, launch_seconds=100e-6)
    assert measure(Adder(device).implementation, device, energy=True).energy is None


def test_digest_names_the_content_of_the_sources(tmp_path):
    for name, text in (("a.cu", "one"), ("b.py", "two"), ("c.pyc", "three")):
        (tmp_path / name).write_text(text)
    first = sources_digest(tmp_path)
    (tmp_path / "c.pyc").write_text("another")
    assert sources_digest(tmp_path) == first
    (tmp_path / "a.cu").write_text("onet")
    (tmp_path / "b.py").write_text("wo")
    assert sources_digest(tmp_path) != first


def test_digest_of_a_record_covers_kernels_and_timing():
    bench = Path(timing.__file__).parent
    assert sources_digest() == sources_digest(bench.with_name("cuda"), bench)
    assert (bench.with_name("cuda") / "kernels.cu").is_file()


@pytest.fixture
def smi(tmp_path, monkeypatch):
    """nvidia-smi of a device GPU-7."""
    tool = tmp_path / "nvidia-smi"
    tool.write_text(
        '#!/bin/sh\n[ "$1" = --id=GPU-7 ] || exit 1\n'
        "case $2 in *clocks.sm) echo 1980;; *driver_version) echo 580.1;; esac\n"
    )
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    return tool


def device_without_torch(identity="GPU-7"):
    """A CudaDevice as far as it needs no CUDA."""
    device = object.__new__(CudaDevice)
    device.place, device._identity, device._nvml = torch.device("cuda", 0), identity, open_nvml(identity)
    return device


def test_what_nvml_cannot_say_is_asked_of_nvidia_smi(smi, monkeypatch):
    monkeypatch.setitem(sys.modules, "pynvml", None)
    device = device_without_torch()
    assert (device._sm_clock_mhz(), device.energy_j()) == (1980.0, None)
    versions = device.versions()
    assert (versions["driver"], versions["torch"]) == ("580.1", torch.__version__)
    assert set(versions) == {"torch", "cuda", "driver", "nvcc", "triton", "gemlite"}
    assert device_without_torch("GPU-8")._sm_clock_mhz() is None
    smi.write_text('#!/bin/sh\necho "[N/A]"\n')
    assert device._sm_clock_mhz() is None


class FakeNvmlError(Exception):
    pass


def fake_nvml(*, clock=None, energy=None):
    """nvidia-ml-py of one device, with the fields that it can read."""
    ready = []

    def known(value):
        if value is None:
            raise FakeNvmlError
        return value

    return SimpleNamespace(
        NVML_CLOCK_SM=1,
        NVMLError=FakeNvmlError,
        nvmlInit=lambda: ready.append(1),
        nvmlDeviceGetHandleByUUID=lambda identity: known("handle" if ready and identity == "GPU-7" else None),
        nvmlDeviceGetClockInfo=lambda handle, kind: known({("handle", 1): clock}[handle, kind]),
        nvmlDeviceGetTotalEnergyConsumption=lambda handle: known({"handle": energy}[handle]),
    )


def test_nvml_is_read_where_it_is(smi, monkeypatch):
    monkeypatch.setitem(sys.modules, "pynvml", fake_nvml(clock=1500, energy=2500))
    device = device_without_torch()
    assert (device._sm_clock_mhz(), device.energy_j()) == (1500.0, 2.5)
    monkeypatch.setitem(sys.modules, "pynvml", fake_nvml())
    device = device_without_torch()
    assert (device._sm_clock_mhz(), device.energy_j()) == (1980.0, None)
    assert device_without_torch("GPU-9")._nvml is None


class FakeEvents:
    """Events of torch.cuda on a device that has done everything at once, or not before it is waited for."""

    def __init__(self, monkeypatch, *, done):
        self.recorded, self.done = 0, done
        monkeypatch.setattr(torch.cuda, "Event", lambda **options: FakeEvent(self))
        monkeypatch.setattr(torch.cuda, "synchronize", lambda place: None)


class FakeEvent:
    def __init__(self, events):
        self.events = events

    def record(self):
        self.events.recorded += 1
        self.place = self.events.recorded

    def query(self):
        return self.events.done

    def elapsed_time(self, other):
        return float(other.place - self.place)


@pytest.mark.parametrize(("done", "clock"), [(False, 1500.0), (True, None)])
def test_clock_is_known_only_if_it_was_read_during_the_pass(monkeypatch, done, clock):
    monkeypatch.setitem(sys.modules, "pynvml", fake_nvml(clock=1500))
    FakeEvents(monkeypatch, done=done)
    replayed = []
    graph = SimpleNamespace(graph=SimpleNamespace(replay=lambda: replayed.append(1)))
    ran = device_without_torch().replay(graph, 4)
    assert (ran.seconds, ran.sm_clock_mhz) == ([1e-3] * 4, clock)
    assert len(replayed) == 5


def test_device_warms_up_for_a_tenth_of_a_second(monkeypatch):
    FakeEvents(monkeypatch, done=True)
    times = [0.0]
    device = device_without_torch()
    monkeypatch.setattr(device, "now", lambda: times[0])

    def replay():
        times[0] += 0.03

    device.warm_up(SimpleNamespace(graph=SimpleNamespace(replay=replay)))
    assert times[0] == pytest.approx(0.12)


def problem(**form):
    return Problem(out_features=48, in_features=256, place=CPU, **{"tokens": 3} | form)


#: Those that run on a CPU, and tokens at which they do.
RUNNABLE = {name: 17 for name in IMPLEMENTATIONS if name not in ("gemlite", "ternary fused")} | {"int4": 16}


@pytest.mark.parametrize("name", RUNNABLE)
@pytest.mark.parametrize("form", [{}, {"planes": 1, "offsets": True}, {"tied": True}])
def test_comparators_accept_their_own_results_and_nothing_else(name, form):
    chosen = implementation(name, problem(tokens=RUNNABLE[name], **form))
    output = chosen.launch(chosen.copy())
    assert chosen.fault(output) is None
    for index in (0, -1):
        changed = output.clone()
        # A hundredth of the largest value, or one in an integer.
        changed.view(-1)[index] += output.abs().max() / 50 if output.is_floating_point() else 1
        assert chosen.fault(changed) is not None
    poisoned = output.clone()
    poisoned.view(-1)[5] = float("nan") if output.is_floating_point() else torch.iinfo(output.dtype).min
    assert chosen.fault(poisoned) is not None


def test_comparators_read_what_they_say():
    weights = 48 * 256
    read = {
        name: implementation(name, problem(tokens=tokens)).weight_bytes for name, tokens in RUNNABLE.items()
    }
    assert read["fp16"] == read["bf16"] == 2 * weights
    assert read["int8"] == weights
    assert read["int4"] == weights * 4.25 / 8
    # Two planes of two bits and two scales of 16 bits in a group of 128; of 8 bits in integers.
    assert read["ternary"] == read["ternary bf16"] == read["ternary dequantize"] == weights * 4.25 / 8
    assert read["ternary exact"] == read["ternary integer"] == weights * 4.125 / 8


def test_exact_reference_is_the_golden_model():
    layer = problem(offsets=True)
    chosen = implementation("ternary exact", layer)
    assert chosen.fault(accumulate(quantize_scales(layer.matrix), layer.integers)) is None


@pytest.mark.parametrize(
    ("name", "tokens", "reason"),
    [
        ("int8", 16, "torch._int_mm needs more than 16 tokens, not 16"),
        ("int4", 17, "torch's int4 kernel is for at most 16 tokens"),
        ("ternary fused", 16, "the fused kernel is timed by itself at 17 to 1024 tokens"),
        ("ternary fused", 1025, "the fused kernel is timed by itself at 17 to 1024 tokens"),
    ],
)
def test_comparators_name_the_tokens_that_they_take(name, tokens, reason):
    with pytest.raises(UnavailableError, match=f"^{re.escape(reason)}$"):
        implementation(name, problem(tokens=tokens))


@pytest.mark.parametrize("form", [{}, {"planes": 1, "offsets": True}, {"tied": True}])
def test_fused_kernel_is_timed_by_itself(monkeypatch, form):
    fused = pytest.importorskip("ternhw_quant.cuda.fused", reason="needs Triton")
    layer = problem(tokens=1024, **form)
    chosen = implementation("ternary fused", layer)

    def multiply(x, tiles, out_features, planes, *, tied, offset, permutation):
        return torch.ops.ternhw.linear(
            x, tiles, out_features, layer.in_features, planes, tied, offset, permutation, None
        )

    monkeypatch.setattr(fused, "multiply", multiply)
    assert chosen.fault(chosen.launch(chosen.copy())) is None
    assert chosen.weight_bytes == implementation("ternary", layer).weight_bytes


def test_gemlite_may_add_parts_in_float16():
    # 16 parts of 1: each addition of 2⁻¹¹ of it is a rounding, which the limit of others does not allow.
    x, weight = torch.ones(2, 16).half(), torch.ones(3, 16)
    output = torch.full((2, 3), 16 * (1 + 2**-7)).half()
    assert comparators.float_fault(x, weight)(output) == "error must be at most 0, not 0.125"
    tolerance = comparators.GEMLITE_TOLERANCE
    assert comparators.float_fault(x, weight, tolerance=tolerance)(output) is None
    output[1, 2] += 2**-6
    assert (
        comparators.float_fault(x, weight, tolerance=tolerance)(output)
        == "error must be at most 0.125, not 0.141"
    )


def test_tensors_of_a_problem_are_independent():
    layer = problem(tokens=17)
    weight = implementation("int8", layer).copy()
    equal = (weight[:17] == layer.integers).double().mean()
    # By chance one in 255 of 4,352; with one seed for both, all.
    assert equal < 0.02
    assert torch.equal(problem(tokens=17).integers, layer.integers)
    assert not torch.equal(problem(tokens=17, seed=1).integers, layer.integers)


def test_codes_need_whole_groups():
    with pytest.raises(UnavailableError, match=re.escape("groups of 128 must divide 200 columns")):
        random_codes(Problem(out_features=4, in_features=200, tokens=1, place=CPU))
