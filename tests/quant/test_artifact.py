import dataclasses
import json
import re

import pytest
import torch
from safetensors.torch import load_file, save_file

from ternhw_quant.errors import FormatError, InputError
from ternhw_quant.integer import quantize_scales
from ternhw_quant.storage.artifact import is_artifact, load, open_artifact
from ternhw_quant.storage.codec import decode, encode
from ternhw_quant.storage.config import QuantizationConfig
from ternhw_quant.storage.entropy import bits_per_weight, entropy_bits_per_weight
from ternhw_quant.weights.matrix import TernaryMatrix
from ternhw_quant.weights.packing import pack_bits
from ternhw_quant.weights.sizes import PACKINGS, STORAGES
from ternhw_quant.weights.uniform import UniformMatrix

LAYER = "model.layers.0.mlp.down_proj"


def random_matrix(*, planes=2, out_features=3, in_features=21, group_size=8, full=True, tied=False):
    generator = torch.Generator().manual_seed(in_features)
    groups = -(-in_features // group_size)
    return TernaryMatrix(
        planes=torch.randint(
            -1, 2, (planes, out_features, in_features), generator=generator, dtype=torch.int8
        ),
        scales=torch.rand(1 if tied else planes, out_features, groups, generator=generator).half().float(),
        offsets=torch.randn(out_features, groups, generator=generator).half().float() if full else None,
        permutation=torch.randperm(in_features, generator=generator) if full else None,
        group_size=group_size,
        tied=tied,
    )


def random_uniform(*, bits=3, out_features=3, in_features=21, group_size=8, full=True):
    generator = torch.Generator().manual_seed(in_features)
    groups = -(-in_features // group_size)

    def codes(*shape):
        return torch.randint(0, 2**bits, shape, generator=generator, dtype=torch.uint8)

    return UniformMatrix(
        codes=codes(out_features, in_features),
        scales=torch.rand(out_features, groups, generator=generator).half().float(),
        zeros=codes(out_features, groups),
        bits=bits,
        group_size=group_size,
        permutation=torch.randperm(in_features, generator=generator) if full else None,
    )


def settings(**change):
    method = {"name": "ptqtp", "max_iterations": 50, "tolerance": 1e-4}
    return QuantizationConfig(
        **{"packing": "base3", "group_size": 8, "planes": 2, "method": method, **change}
    )


def as_version_2(tensors):
    """Name the trits as the versions before 3 did: all else was the same."""
    return {
        name.removesuffix("weight") + "weight_trits" if name.endswith(".weight") else name: tensor
        for name, tensor in tensors.items()
    }


@pytest.fixture
def artifact(tmp_path):
    """An artefact of one layer, with an offset and a permutation, and one dense tensor."""
    save_file(
        {**encode(LAYER, random_matrix(), "base3"), "model.norm.weight": torch.ones(3, dtype=torch.bfloat16)},
        tmp_path / "model.safetensors",
    )
    config = {"model_type": "llama", "quantization_config": settings().to_json()}
    (tmp_path / "config.json").write_text(json.dumps(config))
    return tmp_path


def change_tensors(folder, change):
    tensors = load_file(folder / "model.safetensors")
    change(tensors)
    save_file(
        {name: tensor for name, tensor in tensors.items() if tensor is not None}, folder / "model.safetensors"
    )


def change_config(folder, **change):
    config = json.loads((folder / "config.json").read_text())
    config["quantization_config"].update(change)
    (folder / "config.json").write_text(json.dumps(config))


def refuses(message):
    return pytest.raises(FormatError, match=f"^{re.escape(message)}$")


def assert_equal(one, other):
    assert torch.equal(one.planes, other.planes)
    assert torch.equal(one.scales, other.scales)
    for ours, theirs in ((one.offsets, other.offsets), (one.permutation, other.permutation)):
        assert (ours is None) == (theirs is None)
        assert ours is None or torch.equal(ours, theirs)
    assert (one.group_size, one.tied) == (other.group_size, other.tied)


@pytest.mark.parametrize("packing", STORAGES)
@pytest.mark.parametrize("full", [True, False])
@pytest.mark.parametrize(
    ("planes", "out_features", "in_features", "group_size", "tied"),
    [(2, 3, 21, 8, False), (1, 1, 1, 128, False), (3, 2, 128, 128, False), (2, 5, 192, 128, True)],
)
def test_decode_gives_back_what_encode_stored(
    packing, full, planes, out_features, in_features, group_size, tied
):
    matrix = random_matrix(
        planes=planes,
        out_features=out_features,
        in_features=in_features,
        group_size=group_size,
        full=full,
        tied=tied,
    )
    tensors = encode("layer", matrix, packing)
    config = settings(packing=packing, group_size=group_size, planes=planes, tied=tied)
    assert_equal(decode("layer", tensors, config), matrix)
    assert {tensor.dtype for tensor in tensors.values()} <= {torch.uint8, torch.float16, torch.int32}
    # No reader can take it for the dense weight.
    assert tensors["layer.weight"].ndim == 3
    if packing in PACKINGS:
        bits = 8 * sum(tensor.nbytes for tensor in tensors.values())
        assert bits_per_weight(matrix, packing) == bits / (out_features * in_features)


def test_tied_planes_round_trip(artifact):
    matrix = random_matrix(tied=True)
    save_file(encode(LAYER, matrix, "base3"), artifact / "model.safetensors")
    tied = settings(tied=True).to_json()
    assert (tied["format_version"], tied["tied"]) == (3, True)
    assert settings().to_json().keys() == tied.keys() - {"tied"}
    change_config(artifact, **tied)
    opened = open_artifact(artifact)
    assert opened.quantization == settings(tied=True)
    assert_equal(opened.layers[LAYER], matrix)
    # As untied planes, but 9 scales and not 18.
    assert opened.stored_bytes(LAYER) == 2 * 3 * 5 + 9 * 2 + 2 * 4 + 9 * 2 + 21 * 4


def test_layers_have_their_own_numbers_of_planes(tmp_path):
    one, two = random_matrix(planes=1, full=False), random_matrix(tied=True, full=False)
    form = settings(tied=True, scales="u8", layer_planes={"a.1": 1})
    save_file(
        {**encode("a.1", one, "base3", "u8"), **encode("a.2", two, "base3", "u8")},
        tmp_path / "model.safetensors",
    )
    (tmp_path / "config.json").write_text(json.dumps({"quantization_config": form.to_json()}))
    assert (form.to_json()["format_version"], form.to_json()["layer_planes"]) == (6, {"a.1": 1})
    opened = open_artifact(tmp_path)
    assert opened.quantization == form
    assert [opened.shape(name) for name in opened.layers] == [(1, 3, 21), (2, 3, 21)]
    assert [matrix.tied for matrix in opened.layers.values()] == [False, True]
    assert torch.equal(opened.layers["a.1"].planes, one.planes)
    assert torch.equal(opened.layers["a.2"].planes, two.planes)
    # A plane takes 3 rows of 5 bytes, scales 3 rows of 3, exponents 3, the shape 8.
    assert [opened.stored_bytes(name) for name in opened.layers] == [15 + 9 + 3 + 8, 30 + 9 + 3 + 8]
    change_config(tmp_path, layer_planes={"a.2": 1})
    with refuses(f"weight must be U8 of shape (2, 3, 5), not U8 of shape (1, 3, 5): a.1 in {tmp_path}"):
        opened = open_artifact(tmp_path).layers["a.1"]
    change_config(tmp_path, layer_planes={"a.3": 1})
    with refuses(f"layer_planes must name quantised layers, not a.3: {tmp_path}"):
        open_artifact(tmp_path)


@pytest.mark.parametrize("packing", STORAGES)
@pytest.mark.parametrize("form", [{}, {"tied": True}, {"full": True, "planes": 1}], ids=str)
def test_scales_of_8_bits_are_kept_as_they_are_counted(artifact, packing, form):
    matrix = random_matrix(**form)
    hardware = quantize_scales(matrix)
    tensors = encode(LAYER, matrix, packing, "u8")
    assert torch.equal(tensors[f"{LAYER}.weight_scales"], hardware.mantissas)
    assert torch.equal(tensors[f"{LAYER}.weight_exponents"], hardware.exponents)
    if matrix.offsets is not None:
        assert torch.equal(tensors[f"{LAYER}.weight_offsets"], hardware.offsets)
    save_file(tensors, artifact / "model.safetensors")
    config = settings(scales="u8", packing=packing, planes=len(matrix.planes), tied=matrix.tied)
    assert (config.to_json()["format_version"], config.to_json()["scales"]) == (4, "u8")
    (artifact / "config.json").write_text(json.dumps({"quantization_config": config.to_json()}))
    read = open_artifact(artifact).layers[LAYER]
    assert torch.equal(read.scales, hardware.mantissas * 2.0 ** hardware.exponents[:, None])
    # What is read is stored again as the same bytes, and the hardware counts with the same mantissas.
    again = encode(LAYER, read, packing, "u8")
    assert all(torch.equal(tensor, again[name]) for name, tensor in tensors.items())
    assert torch.equal(quantize_scales(read).mantissas, hardware.mantissas)
    scales = sum(tensors[f"{LAYER}.{part}"].nbytes for part in ("weight_scales", "weight_exponents"))
    assert scales == len(matrix.scales) * 3 * 3 + 3
    assert bits_per_weight(matrix, packing, "u8") == pytest.approx(
        8 * sum(tensor.nbytes for tensor in tensors.values()) / (3 * 21)
    )


def test_scales_of_8_bits_must_be_values_of_float16(artifact):
    small = dataclasses.replace(random_matrix(), scales=torch.full((2, 3, 3), 2.0**-25))
    stored = decode(LAYER, encode(LAYER, small, "base3", "u8"), settings(scales="u8"))
    assert set(stored.scales.flatten().tolist()) == {0.0}
    large = dataclasses.replace(small, scales=torch.full((2, 3, 3), 65504.0))
    rule = "must fit 8-bit mantissas with exponents up to 8"
    with pytest.raises(InputError, match=f"^Scales of {LAYER} {rule}$"):
        encode(LAYER, large, "base3", "u8")
    with pytest.raises(InputError, match=f"^Scales of {LAYER} must be 0 or more to be 8-bit mantissas$"):
        encode(LAYER, dataclasses.replace(small, scales=-large.scales), "base3", "u8")
    tensors = encode(LAYER, random_matrix(), "base3", "u8")
    change_config(artifact, **settings(scales="u8").to_json())
    exponents = tensors.pop(f"{LAYER}.weight_exponents")
    save_file(tensors, artifact / "model.safetensors")
    with refuses(f"Tensor is missing: {LAYER}.weight_exponents in {artifact}"):
        open_artifact(artifact)
    tensors[f"{LAYER}.weight_exponents"] = torch.full_like(exponents, 9)
    save_file(tensors, artifact / "model.safetensors")
    with refuses(f"weight_exponents must be from -24 to 8: {LAYER} in {artifact}"):
        open_artifact(artifact).layers[LAYER]


def bits_of(run, bits):
    """Read integers of `bits` bits from bytes, least significant bit first (docs/format.md)."""
    number = int.from_bytes(bytes(run.tolist()), "little")
    return [number >> bits * place & 2**bits - 1 for place in range(8 * len(run) // bits)]


@pytest.mark.parametrize("packing", STORAGES)
@pytest.mark.parametrize(("scales", "bits", "largest"), [("u6", 6, 4), ("u4", 4, 17)])
@pytest.mark.parametrize("form", [{}, {"tied": True}, {"full": True, "planes": 1}], ids=str)
def test_scales_of_few_bits_are_values_of_the_hardware(artifact, packing, scales, bits, largest, form):
    matrix = random_matrix(**form)
    tensors = encode(LAYER, matrix, packing, scales)
    config = settings(scales=scales, packing=packing, planes=len(matrix.planes), tied=matrix.tied)
    assert config.to_json()["format_version"] == 5
    read = decode(LAYER, tensors, config)
    factors, exponents = (tensors[f"{LAYER}.weight_{part}"].tolist() for part in ("factors", "exponents"))
    assert all(1 <= factor <= largest for factor in factors)
    codes = iter(bits_of(tensors[f"{LAYER}.weight_scales"], bits))
    for plane in read.scales.tolist():
        for row, factor, exponent in zip(plane, factors, exponents, strict=True):
            assert row == [next(codes) * factor * 2.0**exponent for _ in row]
    if matrix.offsets is not None:
        codes = iter(bits_of(tensors[f"{LAYER}.weight_offsets"], bits))
        for row, factor, exponent in zip(read.offsets.tolist(), factors, exponents, strict=True):
            signed = [
                (code + 2 ** (bits - 1)) % 2**bits - 2 ** (bits - 1)
                for _, code in zip(row, codes, strict=False)
            ]
            assert row == [code * factor * 2.0**exponent for code in signed]
            assert max(map(abs, signed)) < 2 ** (bits - 1)
    # The hardware's mantissas are these values, and what is read is stored again as the same bytes.
    hardware = quantize_scales(read)
    assert torch.equal(hardware.mantissas * 2.0 ** hardware.exponents[:, None], read.scales)
    if matrix.offsets is not None:
        assert torch.equal(hardware.offsets * 2.0 ** hardware.exponents[:, None], read.offsets)
    again = decode(LAYER, encode(LAYER, read, packing, scales), config)
    assert_equal(again, read)
    assert bits_per_weight(matrix, packing, scales) == pytest.approx(
        8 * sum(tensor.nbytes for tensor in tensors.values()) / (3 * 21)
    )


@pytest.mark.parametrize(("scales", "bits"), [("u8", 8), ("u6", 6), ("u4", 4)])
def test_the_unit_of_a_row_is_the_one_of_least_error(scales, bits):
    torch.manual_seed(bits)
    values = torch.rand(1, 6, 5) * torch.logspace(-4, 1, 6)[:, None]
    values[0, 3] = 0
    layer = dataclasses.replace(
        random_matrix(out_features=6, in_features=40, full=False), scales=values.repeat(2, 1, 1)
    )
    read = decode(LAYER, encode(LAYER, layer, "base3", scales), settings(scales=scales))
    most, factors = 2**bits - 1, range(1, 255 // (2**bits - 1) + 1)
    for row, stored in zip(values[0].tolist(), read.scales[0].tolist(), strict=True):
        errors = [
            sum((unit * min(most, round(value / unit)) - value) ** 2 for value in row)
            for unit in (factor * 2.0**exponent for factor in factors for exponent in range(-24, 9))
            if unit * most >= max(row)
        ]
        found = sum((value - kept) ** 2 for value, kept in zip(row, stored, strict=True))
        assert found <= min(errors) + 1e-12 * max(row) ** 2


@pytest.mark.parametrize(("scales", "largest"), [("u6", 4), ("u4", 17)])
def test_factors_and_offsets_out_of_range_are_refused(artifact, scales, largest):
    tensors = encode(LAYER, random_matrix(), "base3", scales)
    change_config(artifact, **settings(scales=scales).to_json())
    for factor in (0, largest + 1):
        wrong = torch.full_like(tensors[f"{LAYER}.weight_factors"], factor)
        save_file({**tensors, f"{LAYER}.weight_factors": wrong}, artifact / "model.safetensors")
        with refuses(f"weight_factors must be from 1 to {largest}: {LAYER} in {artifact}"):
            open_artifact(artifact).layers[LAYER]
    # The most negative number of two's complement is no mantissa.
    bits = int(scales[1])
    wrong = torch.full_like(tensors[f"{LAYER}.weight_offsets"], 0)
    wrong[0] = 2 ** (bits - 1)
    save_file({**tensors, f"{LAYER}.weight_offsets": wrong}, artifact / "model.safetensors")
    most = 2 ** (bits - 1) - 1
    with refuses(f"weight_offsets must be from -{most} to {most}: {LAYER} in {artifact}"):
        open_artifact(artifact).layers[LAYER]
    # 9 offsets do not fill their last byte: what fills it is zero.
    wrong = torch.zeros_like(tensors[f"{LAYER}.weight_offsets"])
    wrong[-1] = 128
    save_file({**tensors, f"{LAYER}.weight_offsets": wrong}, artifact / "model.safetensors")
    with refuses(f"Bits that pad 9 values of {bits} bits must be 0: {LAYER} in {artifact}"):
        open_artifact(artifact).layers[LAYER]
    without = {name: tensor for name, tensor in tensors.items() if not name.endswith("factors")}
    save_file(without, artifact / "model.safetensors")
    with refuses(f"Tensor is missing: {LAYER}.weight_factors in {artifact}"):
        open_artifact(artifact)


@pytest.mark.parametrize(("version", "tied"), [(1, False), (2, True)])
def test_older_artefacts_are_read(artifact, version, tied):
    matrix = random_matrix(tied=tied)
    tensors = as_version_2(encode(LAYER, matrix, "base3"))
    assert f"{LAYER}.weight_trits" in tensors
    save_file({**tensors, "model.norm.weight": torch.ones(3)}, artifact / "model.safetensors")
    change_config(artifact, format_version=version, tied=tied)
    opened = open_artifact(artifact)
    assert_equal(opened.layers[LAYER], matrix)
    assert list(opened.dense) == ["model.norm.weight"]
    assert opened.shape(LAYER) == (2, 3, 21)
    assert opened.stored_bytes(LAYER) == sum(tensor.nbytes for tensor in tensors.values())


@pytest.mark.parametrize("version", [1, 2])
def test_older_artefacts_must_have_trits_by_their_old_name(artifact, version):
    change_config(artifact, format_version=version)
    with refuses(f"Tensor is missing: {LAYER}.weight_trits in {artifact}"):
        open_artifact(artifact)


@pytest.mark.parametrize("bits", range(1, 9))
@pytest.mark.parametrize("full", [True, False])
@pytest.mark.parametrize(
    ("out_features", "in_features", "group_size"), [(3, 21, 8), (1, 1, 128), (2, 192, 128), (5, 130, 64)]
)
def test_uniform_codes_round_trip(artifact, bits, full, out_features, in_features, group_size):
    matrix = random_uniform(
        bits=bits, out_features=out_features, in_features=in_features, group_size=group_size, full=full
    )
    save_file(encode(LAYER, matrix, "base3"), artifact / "model.safetensors")
    uniform = settings(bits=bits, planes=0, group_size=group_size)
    assert uniform.to_json() == {
        "quant_method": "ternhw",
        "format_version": 3,
        "group_size": group_size,
        "bits": bits,
        "method": uniform.method,
    }
    config = {"quantization_config": uniform.to_json()}
    (artifact / "config.json").write_text(json.dumps(config))
    opened = open_artifact(artifact)
    assert opened.quantization == uniform
    assert opened.shape(LAYER) == (0, out_features, in_features)
    read = opened.layers[LAYER]
    assert isinstance(read, UniformMatrix)
    assert torch.equal(read.codes, matrix.codes)
    assert torch.equal(read.zeros, matrix.zeros)
    assert torch.equal(read.scales, matrix.scales)
    assert (read.permutation is None) == (not full)
    assert not full or torch.equal(read.permutation, matrix.permutation)
    assert (read.bits, read.group_size) == (bits, group_size)


@pytest.mark.parametrize(("bits", "expected"), [(2, 2.1771), (3, 3.1868), (4, 4.1965)])
def test_uniform_codes_of_stories3m_take_the_bits_of_their_definition(bits, expected):
    # Seven layers of a block of stories3M: 192 columns are 128 and 64, 512 are four groups of 128.
    shapes = [(192, 192)] * 4 + [(512, 192)] * 2 + [(192, 512)]
    stored = 0
    for out_features, in_features in shapes:
        matrix = random_uniform(
            bits=bits, out_features=out_features, in_features=in_features, group_size=128, full=False
        )
        stored += 8 * sum(tensor.nbytes for tensor in encode("layer", matrix, "base3").values())
    weights = sum(out * columns for out, columns in shapes)
    groups = sum(out * -(-columns // 128) for out, columns in shapes)
    assert stored / weights == bits + ((16 + bits) * groups + 64 * len(shapes)) / weights
    assert stored / weights == pytest.approx(expected, abs=0.002)


def test_dense_trits_take_sixteen_tenths_of_a_bit_whatever_the_width():
    matrix = random_matrix(out_features=192, in_features=192, group_size=128)
    stored = encode("layer", matrix, "dense")
    assert stored["layer.weight"].shape == (2, 1, -(-192 * 192 // 5))
    # 192 columns are told apart by 8 bits.
    assert stored["layer.weight_permutation"].shape == (192,)


def test_dense_scales_that_are_equal_in_a_plane_are_stored_once():
    matrix = random_matrix(full=False)
    matrix.scales[0], matrix.scales[1] = 0.5, 0.25
    stored = encode("layer", matrix, "dense")
    assert stored["layer.weight_scales"].tolist() == [[[0.5]], [[0.25]]]
    assert_equal(decode("layer", stored, settings(packing="dense")), matrix)
    matrix.scales[1, 2, 2] = 0.125
    assert encode("layer", matrix, "dense")["layer.weight_scales"].shape == (2, 3, 3)
    # The other packings keep one for each group, which hardware and kernels read as they are.
    matrix.scales[1] = 0.25
    assert encode("layer", matrix, "base3")["layer.weight_scales"].shape == (2, 3, 3)


def test_whole_rows_are_groups_of_the_widest_layer():
    # A layer that is narrower than its group is one group of its own columns, byte for byte.
    narrow = random_matrix(in_features=21, group_size=21)
    for packing in STORAGES:
        stored = encode("layer", narrow, packing)
        read = decode("layer", stored, settings(group_size=64, packing=packing))
        assert torch.equal(read.dequantize(), narrow.dequantize())
        assert stored.keys() == encode("layer", read, packing).keys()
        for name, tensor in encode("layer", read, packing).items():
            assert torch.equal(tensor, stored[name])


def test_two_tied_planes_of_groups_of_128_take_3375_bits_in_base3():
    matrix = random_matrix(out_features=64, in_features=4096, group_size=128, full=False, tied=True)
    # And 64 bits of the shape.
    assert bits_per_weight(matrix, "base3") == 3.375 + 64 / (64 * 4096)
    assert bits_per_weight(matrix, "2bit") == 4.125 + 64 / (64 * 4096)


def test_shape_and_order_of_a_layer_are_known_without_its_trits(artifact):
    opened = open_artifact(artifact)
    assert opened.shape(LAYER) == (2, 3, 21)
    assert opened.is_permuted(LAYER)
    change_tensors(artifact, lambda tensors: tensors.pop(f"{LAYER}.weight_permutation"))
    assert not open_artifact(artifact).is_permuted(LAYER)


def test_open_artifact_reads_layers_and_dense_tensors(artifact):
    opened = open_artifact(artifact)
    assert list(opened.layers) == [LAYER]
    assert_equal(opened.layers[LAYER], random_matrix())
    assert_equal(load(artifact)[LAYER], random_matrix())
    assert list(opened.dense) == ["model.norm.weight"]
    assert opened.dense["model.norm.weight"].dtype == torch.bfloat16
    assert opened.config["model_type"] == "llama"
    assert opened.quantization == settings()
    # 2 planes × 3 rows of two groups of 2 bytes and one of 1, 18 scales, 2 of shape, 9 offsets, 21 columns.
    assert opened.stored_bytes(LAYER) == 2 * 3 * 5 + 18 * 2 + 2 * 4 + 9 * 2 + 21 * 4
    with pytest.raises(KeyError):
        opened.layers["model.norm"]
    assert "model.norm" not in opened.layers


def test_is_artifact_tells_artefacts_from_the_rest(artifact, tmp_path):
    assert is_artifact(artifact)
    assert is_artifact(str(artifact))
    assert not is_artifact(tmp_path / "nothing")
    assert not is_artifact(artifact / "config.json")
    change_config(artifact, format_version=99)
    assert is_artifact(artifact)
    change_config(artifact, quant_method="gptq")
    assert not is_artifact(artifact)
    (artifact / "config.json").write_text('{"model_type": "llama"}')
    assert not is_artifact(artifact)


# Each way a file can be wrong.


def test_a_folder_that_is_none_is_refused(tmp_path):
    with refuses(f"Artefact must be a folder: {tmp_path / 'none'}"):
        open_artifact(tmp_path / "none")


def test_a_checkpoint_is_no_artefact(artifact):
    (artifact / "config.json").write_text('{"model_type": "llama"}')
    with refuses(f"Artefact must have quant_method ternhw in config.json: {artifact}"):
        open_artifact(artifact)


def test_config_must_be_one_json_object(artifact):
    config = artifact / "config.json"
    config.write_text("[]")
    with refuses(f"File must hold one JSON object: {config}"):
        open_artifact(artifact)
    config.write_text("{")
    with refuses(f"File is not JSON: {config}"):
        open_artifact(artifact)
    config.unlink()
    with refuses(f"File is missing: {config}"):
        open_artifact(artifact)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format_version": 8}, "Artefact format 8 is newer than this reader (7)"),
        ({"scales": "u3"}, "scales must be float16 or u8 or u6 or u4, not u3"),
        ({"layer_planes": [1]}, "layer_planes must be an object, not [1]"),
        ({"layer_planes": {LAYER: 0}}, f"{LAYER} must be a positive integer, not 0"),
        ({"layer_planes": {LAYER: "1"}}, f"{LAYER} must be a positive integer, not 1"),
        (
            {"layer_planes": {LAYER: 3}, "tied": True},
            f"planes of {LAYER} must be 1 or 2 if tied is true, not 3",
        ),
        ({"format_version": "1"}, "format_version must be a positive integer, not 1"),
        ({"packing": "base4"}, "packing must be base3 or 2bit or dense, not base4"),
        ({"group_size": 0}, "group_size must be a positive integer, not 0"),
        ({"planes": None}, "planes must be a positive integer, not None"),
        ({"planes": True}, "planes must be a positive integer, not True"),
        ({"tied": 1}, "tied must be true or false, not 1"),
        ({"tied": True, "planes": 1}, "planes must be 2 if tied is true, not 1"),
        ({"bits": 0}, "bits must be a positive integer, not 0"),
        ({"bits": 9}, "bits must be 8 or less, not 9"),
        ({"method": "ptqtp"}, "method must be an object with a name, not ptqtp"),
        ({"method": {}}, "method must be an object with a name, not {}"),
    ],
)
def test_config_out_of_range_is_refused(artifact, change, message):
    change_config(artifact, **change)
    with refuses(f"{message}: {artifact / 'config.json'}"):
        open_artifact(artifact)


@pytest.mark.parametrize("kept", [0, 7, 100, -1])
def test_a_truncated_file_is_refused(artifact, kept):
    path = artifact / "model.safetensors"
    path.write_bytes(path.read_bytes()[:kept])
    with refuses(f"File is truncated or not safetensors: {path}"):
        open_artifact(artifact)


def test_a_folder_without_weights_is_refused(artifact):
    (artifact / "model.safetensors").unlink()
    with refuses(f"Folder must hold model.safetensors or model.safetensors.index.json: {artifact}"):
        open_artifact(artifact)


def shard(folder, shard_of):
    """Split the artefact's file in two, with an index that says `shard_of`."""
    tensors = load_file(folder / "model.safetensors")
    (folder / "model.safetensors").unlink()
    dense = {"model.norm.weight": tensors.pop("model.norm.weight")}
    save_file(dense, folder / "model-00001-of-00002.safetensors")
    save_file(tensors, folder / "model-00002-of-00002.safetensors")
    complete = {"model.norm.weight": "model-00001-of-00002.safetensors"}
    complete |= dict.fromkeys(tensors, "model-00002-of-00002.safetensors")
    index = {"weight_map": complete if shard_of is None else {**complete, **shard_of}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))


def test_shards_read_as_one(artifact):
    shard(artifact, None)
    opened = open_artifact(artifact)
    assert_equal(opened.layers[LAYER], random_matrix())
    assert list(opened.dense) == ["model.norm.weight"]


def test_a_missing_shard_is_refused(artifact):
    shard(artifact, None)
    missing = artifact / "model-00002-of-00002.safetensors"
    missing.unlink()
    with refuses(f"File is missing: {missing}"):
        open_artifact(artifact)


def test_a_shard_that_lacks_a_tensor_is_refused(artifact):
    shard(artifact, {"lm_head.weight": "model-00001-of-00002.safetensors"})
    with refuses(f"Tensor is missing: lm_head.weight in {artifact / 'model-00001-of-00002.safetensors'}"):
        open_artifact(artifact)


@pytest.mark.parametrize("name", ["../model.safetensors", "..", "", 3, "/etc/passwd"])
def test_an_index_that_leaves_the_folder_is_refused(artifact, name):
    shard(artifact, {"lm_head.weight": name})
    index = artifact / "model.safetensors.index.json"
    with refuses(f"weight_map must give a file name for each tensor: {index}"):
        open_artifact(artifact)


@pytest.mark.parametrize("part", ["weight", "weight_scales", "weight_shape"])
def test_a_layer_that_lacks_a_tensor_is_refused(artifact, part):
    change_tensors(artifact, lambda tensors: tensors.pop(f"{LAYER}.{part}"))
    with refuses(f"Tensor is missing: {LAYER}.{part} in {artifact}"):
        open_artifact(artifact)


def test_a_layer_with_two_weights_is_refused(artifact):
    change_tensors(artifact, lambda tensors: tensors.update({f"{LAYER}.weight_trits": torch.ones(3, 21)}))
    with refuses(f"Layer must have one weight, not weight_trits and weight: {LAYER} in {artifact}"):
        open_artifact(artifact)


def test_an_artefact_without_layers_is_refused(artifact):
    save_file({"model.norm.weight": torch.ones(3)}, artifact / "model.safetensors")
    with refuses(f"Artefact must hold a quantised layer; it has none: {artifact}"):
        open_artifact(artifact)


def set_value(part, index, value):
    def change(tensors):
        tensors[f"{LAYER}.{part}"][index] = value

    return change


def replace(part, tensor):
    return lambda tensors: tensors.update({f"{LAYER}.{part}": tensor})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (set_value("weight", (1, 2, 0), 250), "Packed byte must be below 243, not 0xFA"),
        # A group of 8 leaves two trits of its second byte.
        (set_value("weight", (0, 0, 1), 242), "Trits that pad a group of 8 must be 0"),
        (
            replace("weight", torch.zeros(2, 3, 6, dtype=torch.uint8)),
            "weight must be U8 of shape (2, 3, 5), not U8 of shape (2, 3, 6)",
        ),
        (
            replace("weight", torch.zeros(2, 3, 5, dtype=torch.int8)),
            "weight must be U8 of shape (2, 3, 5), not I8 of shape (2, 3, 5)",
        ),
        (
            replace("weight_scales", torch.zeros(2, 3, 2, dtype=torch.float16)),
            "weight_scales must be F16 of shape (2, 3, 3), not F16 of shape (2, 3, 2)",
        ),
        (set_value("weight_scales", (1, 0, 2), torch.nan), "weight_scales must be finite, not nan"),
        (set_value("weight_scales", (0, 0, 0), -torch.inf), "weight_scales must be finite, not -inf"),
        (set_value("weight_offsets", (0, 0), torch.inf), "weight_offsets must be finite, not inf"),
        (
            replace("weight_offsets", torch.zeros(3, dtype=torch.float16)),
            "weight_offsets must be F16 of shape (3, 3), not F16 of shape (3,)",
        ),
        (
            replace("weight_permutation", torch.zeros(21, dtype=torch.int32)),
            "weight_permutation must hold each column from 0 to 20 once",
        ),
        (
            replace("weight_permutation", torch.arange(20, dtype=torch.int32)),
            "weight_permutation must be I32 of shape (21,), not I32 of shape (20,)",
        ),
        (
            set_value("weight_shape", 0, 4),
            "weight must be U8 of shape (2, 4, 5), not U8 of shape (2, 3, 5)",
        ),
        (set_value("weight_shape", 1, 0), "weight_shape must be positive, not [3, 0]"),
        (
            replace("weight_shape", torch.tensor([3, 21])),
            "weight_shape must be I32 of shape (2,), not I64 of shape (2,)",
        ),
    ],
)
def test_a_wrong_tensor_is_refused_when_its_layer_is_read(artifact, change, message):
    change_tensors(artifact, change)
    opened = open_artifact(artifact)
    with refuses(f"{message}: {LAYER} in {artifact}"):
        opened.layers[LAYER]


def test_a_wrong_code_of_two_bits_is_refused(artifact):
    tensors = encode(LAYER, random_matrix(), "2bit")
    tensors[f"{LAYER}.weight"][0, 0, 0] = 0b10
    save_file(tensors, artifact / "model.safetensors")
    change_config(artifact, packing="2bit")
    with refuses(f"Packed byte must hold no code 10, not 0x02: {LAYER} in {artifact}"):
        load(artifact)[LAYER]


@pytest.fixture
def uniform_artifact(artifact):
    save_file(encode(LAYER, random_uniform(), "base3"), artifact / "model.safetensors")
    change_config(artifact, bits=3)
    return artifact


@pytest.mark.parametrize("part", ["weight", "weight_scales", "weight_zeros", "weight_shape"])
def test_a_uniform_layer_that_lacks_a_tensor_is_refused(uniform_artifact, part):
    change_tensors(uniform_artifact, lambda tensors: tensors.pop(f"{LAYER}.{part}"))
    with refuses(f"Tensor is missing: {LAYER}.{part} in {uniform_artifact}"):
        open_artifact(uniform_artifact)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        # 21 codes of 3 bits leave one bit of 8 bytes; 9 zeros leave five of 4.
        (set_value("weight", (0, 2, 7), 0x80), "Bits that pad 21 values of 3 bits must be 0"),
        (set_value("weight_zeros", (3,), 0x08), "Bits that pad 9 values of 3 bits must be 0"),
        (
            replace("weight", torch.zeros(1, 3, 7, dtype=torch.uint8)),
            "weight must be U8 of shape (1, 3, 8), not U8 of shape (1, 3, 7)",
        ),
        (
            replace("weight_zeros", torch.zeros(3, 3, dtype=torch.uint8)),
            "weight_zeros must be U8 of shape (4,), not U8 of shape (3, 3)",
        ),
        (
            replace("weight_scales", torch.zeros(1, 3, 3, dtype=torch.float16)),
            "weight_scales must be F16 of shape (3, 3), not F16 of shape (1, 3, 3)",
        ),
        (set_value("weight_scales", (0, 2), torch.nan), "weight_scales must be finite, not nan"),
        (
            replace("weight_permutation", pack_bits(torch.tensor([*range(20), 31]), 5)),
            "weight_permutation must hold each column from 0 to 20 once",
        ),
        (
            replace("weight_permutation", torch.arange(21, dtype=torch.int32)),
            "weight_permutation must be U8 of shape (14,), not I32 of shape (21,)",
        ),
    ],
)
def test_a_wrong_tensor_of_a_uniform_layer_is_refused(uniform_artifact, change, message):
    change_tensors(uniform_artifact, change)
    with refuses(f"{message}: {LAYER} in {uniform_artifact}"):
        open_artifact(uniform_artifact).layers[LAYER]


def test_encode_refuses_a_uniform_scale_that_float16_cannot_hold():
    matrix = random_uniform()
    matrix.scales[1, 2] = 70000.0
    with pytest.raises(InputError, match=f"^Scales of {re.escape(LAYER)} must fit float16, not 70000$"):
        encode(LAYER, matrix, "base3")


@pytest.mark.parametrize(("field", "what"), [("scales", "Scales"), ("offsets", "Offsets")])
def test_encode_refuses_what_float16_cannot_hold(field, what):
    matrix = random_matrix()
    getattr(matrix, field).flatten()[3] = 70000.0
    with pytest.raises(InputError, match=f"^{what} of {re.escape(LAYER)} must fit float16, not 70000$"):
        encode(LAYER, matrix, "base3")


def test_entropy_is_that_of_the_trits_of_all_planes_together():
    # Four pairs, equally often: 2 bits, and 2·16 bits of scales and 64 of shape for 8 weights.
    planes = torch.tensor([[[1, 1, 0, 0] * 2], [[1, 0, 1, 0] * 2]], dtype=torch.int8)
    matrix = TernaryMatrix(planes=planes, scales=torch.ones(2, 1, 1), group_size=8)
    assert entropy_bits_per_weight(matrix) == pytest.approx(2 + (2 * 16 + 64) / 8)
    # Five per byte: two planes of two bytes; with two bits the same here.
    assert bits_per_weight(matrix, "base3") == (2 * 2 * 8 + 2 * 16 + 64) / 8
