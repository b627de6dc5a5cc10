import json
import re

import pytest
import torch
from safetensors.torch import load_file, save_file

from ternhw_quant.artifact import QuantizationConfig, decode, encode, is_artifact, load, open_artifact
from ternhw_quant.bits import bits_per_weight, entropy_bits_per_weight
from ternhw_quant.errors import FormatError, InputError
from ternhw_quant.matrix import TernaryMatrix
from ternhw_quant.packing import PACKINGS

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


def settings(**change):
    method = {"name": "ptqtp", "max_iterations": 50, "tolerance": 1e-4}
    return QuantizationConfig(
        **{"packing": "base3", "group_size": 8, "planes": 2, "method": method, **change}
    )


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


@pytest.mark.parametrize("packing", PACKINGS)
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
    bits = 8 * sum(tensor.nbytes for tensor in tensors.values())
    assert bits_per_weight(matrix, packing) == bits / (out_features * in_features)


def test_tied_planes_round_trip_as_version_2(artifact):
    matrix = random_matrix(tied=True)
    save_file(encode(LAYER, matrix, "base3"), artifact / "model.safetensors")
    tied = settings(tied=True).to_json()
    assert (tied["format_version"], tied["tied"]) == (2, True)
    assert settings().to_json().keys() == tied.keys() - {"tied"}
    change_config(artifact, **tied)
    opened = open_artifact(artifact)
    assert opened.quantization == settings(tied=True)
    assert_equal(opened.layers[LAYER], matrix)
    # As untied planes, but 9 scales and not 18.
    assert opened.stored_bytes(LAYER) == 2 * 3 * 5 + 9 * 2 + 2 * 4 + 9 * 2 + 21 * 4


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
    with refuses(f"quant_method must be ternhw; this is no artefact: {artifact}"):
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
        ({"format_version": 3}, "Artefact format 3 is newer than this reader (2)"),
        ({"format_version": "1"}, "format_version must be a positive integer, not 1"),
        ({"packing": "base4"}, "packing must be base3 or 2bit, not base4"),
        ({"group_size": 0}, "group_size must be a positive integer, not 0"),
        ({"planes": None}, "planes must be a positive integer, not None"),
        ({"planes": True}, "planes must be a positive integer, not True"),
        ({"tied": 1}, "tied must be true or false, not 1"),
        ({"tied": True, "planes": 1}, "planes must be 2 where they are tied, not 1"),
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


@pytest.mark.parametrize("part", ["weight_trits", "weight_scales", "weight_shape"])
def test_a_layer_that_lacks_a_tensor_is_refused(artifact, part):
    change_tensors(artifact, lambda tensors: tensors.pop(f"{LAYER}.{part}"))
    with refuses(f"Tensor is missing: {LAYER}.{part} in {artifact}"):
        open_artifact(artifact)


def test_a_layer_with_two_weights_is_refused(artifact):
    change_tensors(artifact, lambda tensors: tensors.update({f"{LAYER}.weight": torch.ones(3, 21)}))
    with refuses(f"Layer must have one weight, not weight_trits and weight: {LAYER} in {artifact}"):
        open_artifact(artifact)


def test_an_artefact_without_layers_is_refused(artifact):
    save_file({"model.norm.weight": torch.ones(3)}, artifact / "model.safetensors")
    with refuses(f"Artefact must hold a quantised layer, and has none: {artifact}"):
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
        (set_value("weight_trits", (1, 2, 0), 250), "Packed byte must be below 243, not 0xFA"),
        # A group of 8 leaves two trits of its second byte.
        (set_value("weight_trits", (0, 0, 1), 242), "Trits that fill up a group of 8 must be 0"),
        (
            replace("weight_trits", torch.zeros(2, 3, 6, dtype=torch.uint8)),
            "weight_trits must be torch.uint8 (2, 3, 5), not torch.uint8 (2, 3, 6)",
        ),
        (
            replace("weight_trits", torch.zeros(2, 3, 5, dtype=torch.int8)),
            "weight_trits must be torch.uint8 (2, 3, 5), not torch.int8 (2, 3, 5)",
        ),
        (
            replace("weight_scales", torch.zeros(2, 3, 2, dtype=torch.float16)),
            "weight_scales must be torch.float16 (2, 3, 3), not torch.float16 (2, 3, 2)",
        ),
        (set_value("weight_scales", (1, 0, 2), torch.nan), "weight_scales must be finite, not nan"),
        (set_value("weight_scales", (0, 0, 0), -torch.inf), "weight_scales must be finite, not -inf"),
        (set_value("weight_offsets", (0, 0), torch.inf), "weight_offsets must be finite, not inf"),
        (
            replace("weight_offsets", torch.zeros(3, dtype=torch.float16)),
            "weight_offsets must be torch.float16 (3, 3), not torch.float16 (3,)",
        ),
        (
            replace("weight_permutation", torch.zeros(21, dtype=torch.int32)),
            "weight_permutation must hold each column from 0 to 20 once",
        ),
        (
            replace("weight_permutation", torch.arange(20, dtype=torch.int32)),
            "weight_permutation must be torch.int32 (21,), not torch.int32 (20,)",
        ),
        (
            set_value("weight_shape", 0, 4),
            "weight_trits must be torch.uint8 (2, 4, 5), not torch.uint8 (2, 3, 5)",
        ),
        (set_value("weight_shape", 1, 0), "weight_shape must be positive, not [3, 0]"),
        (
            replace("weight_shape", torch.tensor([3, 21])),
            "weight_shape must be torch.int32 (2,), not torch.int64 (2,)",
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
    tensors[f"{LAYER}.weight_trits"][0, 0, 0] = 0b10
    save_file(tensors, artifact / "model.safetensors")
    change_config(artifact, packing="2bit")
    with refuses(f"Packed byte must hold no code 10, not 0x02: {LAYER} in {artifact}"):
        load(artifact)[LAYER]


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
