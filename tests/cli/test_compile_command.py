import hashlib
import json
import re

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from ternhw.config import AcceleratorConfig
from ternhw.image import layer_program
from ternhw_quant.integer import quantize_scales
from ternhw_quant.storage.artifact import load
from ternhw_quant.storage.codec import encode
from ternhw_quant.storage.config import QuantizationConfig
from tests import forms

FLAGS = ("--rows", 4, "--lanes", 8, "--max-in-features", 128)
GATHER = ("--gather", "--bus-bits", 256)
NAMES = ["model.layers.0.q_proj", "model.layers.0.up_proj", "model.layers.1.q_proj"]


def write_artefact(folder, method, **settings):
    """Write an artefact of three layers of groups of 16, the order of the files another than the layers'."""
    generator = torch.Generator().manual_seed(0)
    tensors = {}
    for name, shape in zip(NAMES, [(10, 40), (7, 100), (3, 16)], strict=True):
        weight, inputs = (torch.randn(rows, shape[1], generator=generator) for rows in (shape[0], 64))
        tensors |= encode(name, forms.quantised(method, weight, inputs, 16), "base3")
    folder.mkdir()
    contiguous = {name: tensor.contiguous() for name, tensor in tensors.items()}
    save_file(contiguous, folder / "model.safetensors")
    quantization = QuantizationConfig(
        **{"packing": "base3", "group_size": 16, "planes": 2, "method": {"name": "test"}} | settings
    )
    (folder / "config.json").write_text(json.dumps({"quantization_config": quantization.to_json()}))
    return folder


@pytest.fixture
def artefact(tmp_path):
    return write_artefact(tmp_path / "artefact", forms.TWO_PLANE)


def test_compile_writes_image_map_and_exponents(run, artefact, tmp_path):
    status, out, _ = run("compile", artefact, tmp_path / "image", *FLAGS, "--json")
    assert status == 0
    printed = json.loads(out)
    config = AcceleratorConfig.from_values(rows=4, lanes=8, max_in_features=128, group_size=16)
    layers = {name: quantize_scales(matrix) for name, matrix in load(artefact).items()}
    image = (tmp_path / "image" / "image.bin").read_bytes()
    assert image == b"".join(layer_program(config, matrix) for matrix in layers.values())
    image_map = json.loads((tmp_path / "image" / "map.json").read_text())
    assert image_map["config"] == config.model_dump()
    assert image_map["config_digest"] == config.digest
    assert image_map["sha256"] == hashlib.sha256(image).hexdigest()
    assert [layer["name"] for layer in image_map["layers"]] == NAMES
    exponents = load_file(tmp_path / "image" / "exponents.safetensors")
    assert all(torch.equal(exponents[name], layers[name].exponents) for name in NAMES)

    totals = printed.pop("totals")
    assert totals == {"weights": 1148, "bits_per_weight": 8 * len(image) / 1148}
    assert printed["layers"][0].pop("bits_per_weight") == 8 * image_map["layers"][0]["bytes"] / 400
    assert printed["layers"][0] == image_map["layers"][0]
    assert printed["bytes"] == len(image)


def test_compile_prints_a_table(run, artefact, tmp_path):
    status, out, _ = run("compile", artefact, tmp_path / "image", *FLAGS)
    assert status == 0
    lines = out.splitlines()
    assert lines[0].startswith(f"# {tmp_path / 'image'}: image for ternhw_4x8_p2_g16_a8_d128 (config ")
    assert lines[1] == "layer\tshape\tweight planes\tbytes\timage bits per weight"
    assert lines[2].startswith("0.q_proj\t10×40\t2\t")
    size = (tmp_path / "image" / "image.bin").stat().st_size
    assert lines[-1] == f"3 layers\t\t\t{size}\t{8 * size / 1148:.3f}"


@pytest.mark.parametrize(
    ("method", "settings", "flags"),
    [
        (forms.OFFSET, {"planes": 1}, ("--array-planes", 1, "--offsets")),
        (forms.TIED, {"tied": True}, ("--tied", "--packing", "base3", "--bus-bits", 128)),
        (forms.PERMUTED_TWO_PLANE, {}, (*GATHER, "--io", "memory")),
    ],
)
def test_each_form_compiles_with_its_flag_and_not_without(run, tmp_path, method, settings, flags):
    artefact = write_artefact(tmp_path / "artefact", method, **settings)
    image = tmp_path / "image"
    assert run("compile", artefact, image, *FLAGS, *flags)[0] == 0
    field = next(flag for flag in ("--offsets", "--tied", "--gather") if flag in flags)
    opposite = [f"--no-{flag[2:]}" if flag == field else flag for flag in flags]
    status, out, err = run("compile", artefact, tmp_path / "other", *FLAGS, *opposite)
    assert (status, out) == (2, "")
    assert re.fullmatch(
        rf"ternhw: Configuration must have .* for a layer with .*: {NAMES[0]} \({field}\)\n", err
    )
    assert not (tmp_path / "other" / "image.bin").exists()


@pytest.mark.parametrize("method", [forms.TWO_PLANE, forms.PERMUTED_TWO_PLANE])
def test_memory_is_exactly_enough_or_refused(run, tmp_path, method):
    artefact = write_artefact(tmp_path / "artefact", method)
    run("compile", artefact, tmp_path / "first", *FLAGS, *GATHER)
    size = (tmp_path / "first" / "image.bin").stat().st_size
    assert run("compile", artefact, tmp_path / "fits", *FLAGS, *GATHER, "--memory-bytes", size)[0] == 0
    arguments = ("compile", artefact, tmp_path / "image", *FLAGS, *GATHER, "--memory-bytes")
    message = f"Image must be at most the {{}} bytes of memory, not {size}: {{}} too many"
    assert run(*arguments, size - 1) == (2, "", f"ternhw: {message.format(size - 1, 1)}\n")
    assert run(*arguments, "1K") == (2, "", f"ternhw: {message.format(1024, size - 1024)}\n")
    assert not (tmp_path / "image").exists()
    assert run(*arguments, "1M")[0] == 0


def test_addresses_must_reach_the_image(run, artefact, tmp_path):
    # A tile of 1000 rows is mostly padding; the three layers take more than 2¹⁶ bytes.
    flags = ("--rows", 1000, "--lanes", 16, "--max-in-features", 128, "--address-bits", 16)
    status, _, err = run("compile", artefact, tmp_path / "image", *flags)
    assert status == 2
    assert err.startswith("ternhw: Image must be at most the 65536 bytes that 16 address bits reach, not ")
    assert err.endswith(" too many (--address-bits)\n")


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (
            ("--max-in-features", 64),
            (
                "Input features must be at most the 64 that the activation buffer holds, not 100: "
                r"model.layers.0.up_proj \(--max-in-features\)"
            ),
        ),
        (("--group-size", 32), "Group size of the configuration must be the layer's 16, not 32: " + NAMES[0]),
        (("--lanes", 5), "Lanes must divide the group size 16, not 5"),
        (("--gather",), "Lanes must be a multiple of the 16 places in a word to gather, not 8"),
        (("--packing", "3bit"), r"Packing must be 2bit or base3, not '3bit' \(--packing\)"),
        (
            ("--accumulator-bits", 16),
            r"Accumulators must have at least 2\d bits for this layer, not 16: .* \(--accumulator-bits\)",
        ),
        (
            ("--memory-bytes", "12X"),
            "--memory-bytes must be a number of bytes, with or without K, M or G, not 12X",
        ),
    ],
)
def test_what_does_not_fit_is_one_line_and_exit_2(run, artefact, tmp_path, flags, message):
    lanes = () if "--lanes" in flags else ("--lanes", 8)
    status, out, err = run("compile", artefact, tmp_path / "image", *lanes, *flags)
    assert (status, out) == (2, "")
    assert re.fullmatch(f"ternhw: {message}\n", err)


def test_an_image_is_not_put_into_its_artefact(run, artefact):
    before = sorted(path.name for path in artefact.iterdir())
    status, _, err = run("compile", artefact, artefact, "--lanes", 8, "--group-size", 16)
    assert (status, err) == (2, f"ternhw: Output folder must not be the artefact: {artefact}\n")
    assert sorted(path.name for path in artefact.iterdir()) == before


def test_an_image_replaces_what_a_folder_holds_only_if_it_may(run, artefact, tmp_path):
    image = tmp_path / "image"
    image.mkdir()
    (image / "notes.md").write_text("mine")
    rule = "Output folder must be new or empty, unless its content may be replaced"
    assert run("compile", artefact, image, *FLAGS) == (2, "", f"ternhw: {rule}: {image} (--force)\n")
    assert [path.name for path in image.iterdir()] == ["notes.md"]
    assert run("compile", artefact, image, *FLAGS, "--force")[0] == 0
    assert {"image.bin", "map.json", "exponents.safetensors"} < {path.name for path in image.iterdir()}
    refused = f"ternhw: Output must be a folder, not a file: {image / 'notes.md'}\n"
    assert run("compile", artefact, image / "notes.md", *FLAGS, "--force") == (2, "", refused)


def test_cycles_are_not_counted_for_groups_of_another_size(run, artefact):
    status, _, err = run("cycles", artefact, "--lanes", 8, "--group-size", 32)
    assert status == 2
    assert err.startswith("ternhw: Group size of the configuration must be the layer's 16, not 32: ")


def test_a_multiplier_needs_no_correction_of_offsets(run, tmp_path):
    artefact = write_artefact(tmp_path / "artefact", forms.OFFSET, planes=1)
    images = []
    for scaling in ("adders", "multiplier"):
        flags = (*FLAGS, "--array-planes", 1, "--offsets", "--scaling", scaling)
        assert run("compile", artefact, tmp_path / scaling, *flags)[0] == 0
        images.append((tmp_path / scaling / "image.bin").read_bytes())
    assert len(images[0]) == len(images[1])
    # The first tile's constants, behind header and descriptor: a multiple of 128 for each row.
    adders, multiplier = (np.frombuffer(image, dtype="<i4")[32:36] for image in images)
    assert any(adders != multiplier)
    assert not any((adders - multiplier) % 128)


def test_a_configuration_file_serves_as_well(run, artefact, tmp_path):
    file = tmp_path / "array.yaml"
    file.write_text("rows: 4\nlanes: 8\ngroup_size: 16\nmax_in_features: 128\n")
    assert run("compile", artefact, tmp_path / "one", "--config", file)[0] == 0
    assert run("compile", artefact, tmp_path / "other", *FLAGS)[0] == 0
    one, other = (tmp_path / name / "image.bin" for name in ("one", "other"))
    assert one.read_bytes() == other.read_bytes()
