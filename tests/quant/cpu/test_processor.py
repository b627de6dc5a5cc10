import pytest
import torch

from ternhw_quant.bench import processor
from ternhw_quant.bench.comparators import Problem, UnavailableError
from ternhw_quant.bench.processor import IMPLEMENTATIONS, CpuDevice, Rapl
from ternhw_quant.bench.timing import TimingError, measure


@pytest.fixture
def device(monkeypatch):
    monkeypatch.setattr(processor, "last_cache_bytes", lambda: 50_000)
    return CpuDevice()


@pytest.mark.parametrize("form", [{}, {"planes": 1, "offsets": True}, {"tied": True}], ids=str)
@pytest.mark.parametrize("name", IMPLEMENTATIONS)
def test_what_is_timed_is_right(device, name, form):
    problem = Problem(out_features=64, in_features=256, tokens=3, place=device.place, **form)
    chosen = IMPLEMENTATIONS[name](problem, name)
    copy = chosen.copy()
    output = chosen.launch(copy)
    assert chosen.fault(output) is None
    assert chosen.fault(output + 1) is not None
    assert chosen.weight_bytes <= 64 * 256 * 4


def test_int4_is_for_decoding(device):
    problem = Problem(out_features=64, in_features=256, tokens=17, place=device.place)
    with pytest.raises(UnavailableError, match=r"^torch's int4 kernel is timed at up to 16 tokens$"):
        IMPLEMENTATIONS["int4"](problem, "int4")


def test_measurement_takes_copy_after_copy(device):
    problem = Problem(out_features=64, in_features=256, tokens=1, place=device.place)
    chosen = IMPLEMENTATIONS["ternary"](problem, "ternary")
    timing = measure(chosen, device)
    assert timing.copies == -(-4 * 50_000 // chosen.weight_bytes)
    assert all(0 < each.lower_us <= each.median_us <= each.upper_us for each in timing.passes)
    assert timing.sm_clock_mhz == (None, None)


def test_copies_that_share_memory_are_found(device):
    from dataclasses import replace

    problem = Problem(out_features=64, in_features=256, tokens=1, place=device.place)
    chosen = IMPLEMENTATIONS["fp32"](problem, "fp32")
    weight = chosen.copy()
    with pytest.raises(TimingError, match=r"^4 copies of the weight must take 262144 bytes, not \d+$"):
        measure(replace(chosen, copy=lambda: weight), device)


def test_device_is_named_with_what_a_time_depends_on(device):
    threads = torch.get_num_threads()
    assert device.name.endswith(f"{device.versions()['isa']}, {threads} thread{'s' if threads > 1 else ''}")
    assert device.versions()["threads"] == str(threads)


def test_energy_is_that_of_all_packages_over_a_full_counter(tmp_path):
    folders = [tmp_path / f"intel-rapl:{number}" for number in range(2)]
    for folder in folders:
        folder.mkdir()
        (folder / "energy_uj").write_text("900\n")
        (folder / "max_energy_range_uj").write_text("1000\n")
    counter = Rapl(tmp_path)
    (folders[0] / "energy_uj").write_text("950\n")
    (folders[1] / "energy_uj").write_text("100\n")
    # 50, and 100 up to the end and 100 after it.
    assert counter.joules() == pytest.approx(250e-6)
    assert Rapl(tmp_path / "none").joules() is None
