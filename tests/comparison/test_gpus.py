import json

import pytest

from ternhw.comparison.gpus import GPUS, Gpu, known_gpu

ARRAY = ("--rows", 4, "--lanes", 16, "--clock-mhz", 200)
OWN = {"name": "My card", "bandwidth_gbs": 500, "fp16_tflops": 50, "source": "its box"}


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)


def found(run, *arguments):
    status, out, err = run("compare", "--shape", "256x512", *ARRAY, *arguments, "--json")
    assert (status, err) == (0, "")
    return json.loads(out)


@pytest.mark.parametrize(
    ("part", "name", "gbs"),
    [
        ("4090", "NVIDIA GeForce RTX 4090", 1008),
        ("rtx-4090", "NVIDIA GeForce RTX 4090", 1008),
        ("A100 40GB", "NVIDIA A100-SXM4-40GB", 1555),
        ("a100-sxm4-80gb", "NVIDIA A100-SXM4-80GB", 2039),
        ("h100", "NVIDIA H100 80GB HBM3", 3350),
        ("H200", "NVIDIA H200", 4800),
        ("l40s", "NVIDIA L40S", 864),
    ],
)
def test_bounds_of_a_gpu_need_no_records(run, part, name, gbs):
    result = found(run, "--gpu", part)
    moved = 2 * 256 * 512 + 2 * (256 + 512)
    assert (result["bound_device"], result["gpu_device"]) == (name, None)
    assert result["bound_fp16_ms"] == pytest.approx(moved / gbs * 1e-6)
    assert result["bound_source"] == GPUS[name].source


def test_bounds_use_the_peak_with_float32_sums():
    card = GPUS["NVIDIA GeForce RTX 4090"]
    assert (card.fp16_tflops, card.fp16_sums_tflops) == (165.2, 330.3)
    assert card.least_us(bytes_moved=1, operations=165.2e12) == pytest.approx(1e6)
    # The paper's FP16 product at 2,048 tokens, published: 1.153 ms. With float16 sums it would not be near.
    assert 0.95 < card.least_us(bytes_moved=0, operations=2 * 11008 * 4096 * 2048) / 1153 < 1


def test_a_part_of_several_names_is_refused(run):
    status, _, err = run("compare", "--shape", "256x512", *ARRAY, "--gpu", "a100")
    names = "NVIDIA A100-SXM4-80GB, NVIDIA A100-SXM4-40GB"
    assert (status, err) == (2, f"ternhw: GPU must be one of {names}, or a YAML file, not a100 (--gpu)\n")


def test_a_gpu_that_nobody_knows_is_refused(run):
    status, _, err = run("compare", "--shape", "256x512", *ARRAY, "--gpu", "b300")
    assert (status, err) == (
        2,
        f"ternhw: GPU must be one of {', '.join(GPUS)}, or a YAML file, not b300 (--gpu)\n",
    )


def test_a_gpu_of_the_users_own_is_a_yaml_file(run, tmp_path):
    path = tmp_path / "card.yaml"
    path.write_text("".join(f"{name}: {value}\n" for name, value in OWN.items()))
    result = found(run, "--gpu", path)
    assert (result["bound_device"], result["bound_source"]) == ("My card", "its box")
    assert result["bound_fp16_ms"] == pytest.approx((2 * 256 * 512 + 2 * (256 + 512)) / 500 * 1e-6)
    # Without multiprocessors, schedulers and clock there is no issue bound.
    assert result["bound_issue_ms"] is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (None, "GPU must be a YAML file, not card.yaml (--gpu)"),
        (
            "name: a\nname: b\n",
            "GPU must be a YAML file; this is not YAML: name is given twice: card.yaml (--gpu)",
        ),
        (
            "name: a\nsource: b\nfp16_tflops: 1\n",
            "GPU must have the fields of docs/compare.md: bandwidth_gbs: Field required: card.yaml (--gpu)",
        ),
    ],
)
def test_a_file_that_is_no_gpu_is_refused(run, tmp_path, text, message):
    if text is not None:
        (tmp_path / "card.yaml").write_text(text)
    status, _, err = run("compare", "--shape", "256x512", *ARRAY, "--gpu", "card.yaml")
    assert (status, err) == (2, f"ternhw: {message}\n")


def test_names_of_sources_are_found_among_the_data_sheets():
    assert known_gpu("NVIDIA A100 40GB") is GPUS["NVIDIA A100-SXM4-40GB"]
    assert known_gpu("NVIDIA A100") is None
    assert known_gpu("Tesla K80") is None


def test_issue_bound_stands_beside_the_memory_bound_and_is_a_model(run):
    rtx = found(run, "--gpu", "4090")
    assert 0 < rtx["bound_issue_ms"] < rtx["bound_ternary_ms"]
    # 16 row tiles of 4 groups: 64 tiles; instructions by 128 multiprocessors of 4 schedulers at 2.52 GHz.
    from ternhw.comparison.issue import LOOPS

    loop = LOOPS[2, False, False, "direct"]
    expected = 64 * loop.instructions / loop.tiles / (128 * 4 * 2.52e9) * 1e3
    assert rtx["bound_issue_ms"] == pytest.approx(expected)
    out = run("compare", "--shape", "256x512", *ARRAY, "--gpu", "4090")[1]
    assert "\tissue bound ms (model)\n" in out
    assert "The issue bound is a model from the machine code of our decode kernel" in out
    out = run("compare", "--shape", "256x512", "--tokens", 17, *ARRAY, "--gpu", "4090")[1]
    assert "issue bound" not in out


def test_peaks_agree_with_multiprocessors_and_clock():
    """Float32 products of 128 lanes a cycle are what the data sheets say (TFLOPS)."""
    for name, tflops in (("NVIDIA H200", 66.9), ("NVIDIA L40S", 91.6), ("NVIDIA GeForce RTX 4090", 82.6)):
        card = GPUS[name]
        assert card.multiprocessors * 256 * card.clock_mhz * 1e-6 == pytest.approx(tflops, rel=0.002), name
    assert isinstance(GPUS["NVIDIA H200"], Gpu)
