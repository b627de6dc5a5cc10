import json

import pytest
import torch
from safetensors.torch import load_file, save_file

from ternhw_quant import embedded
from ternhw_quant.storage.codec import encode
from ternhw_quant.storage.config import QuantizationConfig
from ternhw_quant.weights.uniform import UniformMatrix


@pytest.fixture(scope="module")
def artefact(tmp_path_factory):
    """A quantised copy of the embedded model, made once."""
    from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint

    folder = tmp_path_factory.mktemp("inspected") / "artefact"
    quantize_checkpoint(embedded.path(), folder, Settings())
    return folder


@pytest.fixture
def uniform(tmp_path):
    """The embedded model with codes of 3 bits in the place of its linear layers."""
    tensors = load_file(embedded.path() / "model.safetensors")
    for name in [name for name in tensors if name.endswith("proj.weight")]:
        rows, columns = tensors.pop(name).shape
        matrix = UniformMatrix(
            codes=torch.randint(8, (rows, columns), dtype=torch.uint8),
            scales=torch.rand(rows, columns // 128),
            zeros=torch.full((rows, columns // 128), 4, dtype=torch.uint8),
            bits=3,
            group_size=128,
        )
        tensors |= encode(name.removesuffix(".weight"), matrix, "base3")
    save_file(tensors, tmp_path / "model.safetensors", metadata={"format": "pt"})
    settings = QuantizationConfig(packing="base3", group_size=128, planes=0, bits=3, method={"name": "rtn"})
    config = json.loads((embedded.path() / "config.json").read_text())
    config["quantization_config"] = settings.to_json()
    (tmp_path / "config.json").write_text(json.dumps(config))
    return tmp_path


def test_inspect_gives_every_way_to_store_each_layer(run, artefact):
    status, out, _ = run("inspect", artefact, "--json")
    found = json.loads(out)
    assert status == 0
    for counted in (*found["layers"], found["totals"]):
        joint, apart = counted["bits_per_weight_entropy"], counted["bits_per_weight_plane_entropy"]
        assert joint <= apart < counted["bits_per_weight_dense"]
        assert counted["bits_per_weight_dense"] < counted["bits_per_weight_base3"]
        assert counted["bits_per_weight_base3"] < counted["bits_per_weight_2bit"]
    shares = [(layer["weights"], layer["bits_per_weight_entropy"]) for layer in found["layers"]]
    mean = sum(count * bits for count, bits in shares) / sum(count for count, _ in shares)
    assert found["totals"]["bits_per_weight_entropy"] == pytest.approx(mean)


def test_inspect_prints_a_row_for_each_layer_and_the_totals(run, artefact):
    status, out, _ = run("inspect", artefact)
    lines = [line.split("\t") for line in out.splitlines()]
    assert status == 0
    assert lines[1][:3] == ["layer", "shape", "code"]
    assert lines[1][-2:] == ["plane entropy", "joint entropy"]
    assert lines[2][:3] == ["0.mlp.down_proj", "256×512", "2 planes"]
    assert lines[-1][0] == "quantised"


def test_inspect_shows_uniform_codes_by_their_bits(run, uniform):
    status, out, _ = run("inspect", uniform, "--json")
    found = json.loads(out)
    assert status == 0
    for counted in (*found["layers"], found["totals"]):
        # 3 bits of code, of equal frequencies; 16 of a scale and 3 of a zero for 128 weights; the shape.
        assert 3 + 19 / 128 < counted["bits_per_weight"] < 3 + 19 / 128 + 0.01
        assert 2.99 + 19 / 128 < counted["bits_per_weight_entropy"] <= counted["bits_per_weight"]
        assert "bits_per_weight_2bit" not in counted
    assert {layer["bits"] for layer in found["layers"]} == {3}
    status, out, _ = run("inspect", uniform)
    lines = [line.split("\t") for line in out.splitlines()]
    assert (status, lines[1]) == (0, ["layer", "shape", "code", "bits per weight", "joint entropy"])
    assert lines[2][:3] == ["0.mlp.down_proj", "256×512", "3 bits"]


def test_inspect_gives_the_memory_of_shapes_in_both_units(run):
    status, out, _ = run("inspect", "--model", "llama-13b", "--json")
    found = json.loads(out)
    assert status == 0
    assert found["model"]["weights"] == 13_015_864_320
    assert found["form"] == {"planes": 2, "group_size": 128, "offsets": False, "tied": False}
    sizes = {size["storage"]: size for size in found["sizes"]}
    assert list(sizes) == ["float16", "2bit", "base3", "dense", "ideal"]
    assert (round(sizes["2bit"]["gb"], 2), round(sizes["2bit"]["gib"], 2)) == (7.40, 6.89)


def test_inspect_prints_what_the_papers_divide_by_what(run):
    status, out, _ = run("inspect", "--model", "llama-7b", "--weight-planes", 1, "--weight-offsets")
    lines = out.splitlines()
    assert status == 0
    assert lines[0] == "# llama-7b, 6.738 billion weights, planes: 1, groups of 128, offsets"
    assert lines[1].split("\t") == ["storage", "bits per weight", "GB", "GiB", "compression", "GB / GiB"]
    assert lines[5].split("\t") == ["dense", "1.850", "2.02", "1.88", "6.66×", "7.16×"]
    assert lines[-1] == (
        "Compression divides bytes by bytes. Papers divide the GB of float16 (13.48) by the GiB of the "
        "quantised model, as in the last column."
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "One of ARTEFACT or --model must be given"),
        (["somewhere", "--model", "llama-7b"], "ARTEFACT cannot be combined with --model"),
        (
            ["somewhere", "--weight-planes", 2, "--weight-tied"],
            "--weight-planes and --weight-tied cannot be combined with ARTEFACT",
        ),
        (
            ["--model", "llama-7b", "--weight-planes", 3, "--weight-tied"],
            "Tied planes must be 2, not 3",
        ),
    ],
)
def test_inspect_names_wrong_use(run, arguments, message):
    assert run("inspect", *arguments) == (2, "", f"ternhw: {message}\n")
