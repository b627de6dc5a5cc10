import json
import re
from math import log2
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers import AutoConfig

from ternhw_quant import embedded
from ternhw_quant.errors import InputError
from ternhw_quant.storage.bits import Form, ModelShapes, model_shapes, model_sizes, stored_cost
from ternhw_quant.storage.codec import encode
from ternhw_quant.storage.entropy import bits_per_weight, entropy_bits_per_weight
from ternhw_quant.weights.matrix import TernaryMatrix
from ternhw_quant.weights.sizes import STORAGES
from ternhw_quant.weights.uniform import UniformMatrix

SHARED = Path(__file__).parents[2].parent / "shared"


def random_planes(planes, out_features, in_features, group_size, **options):
    groups = -(-in_features // group_size)
    return TernaryMatrix(
        planes=torch.randint(-1, 2, (planes, out_features, in_features), dtype=torch.int8),
        scales=torch.rand(1 if options.get("tied") else planes, out_features, groups),
        group_size=group_size,
        **options,
    )


@given(
    planes=st.integers(1, 3),
    shape=st.tuples(st.integers(1, 9), st.integers(1, 70)),
    group_size=st.integers(1, 80),
    offsets=st.booleans(),
    permuted=st.booleans(),
)
@settings(max_examples=50, deadline=None)
def test_bits_per_weight_are_those_of_the_tensors_that_an_artefact_stores(
    planes, shape, group_size, offsets, permuted
):
    out_features, in_features = shape
    groups = -(-in_features // group_size)
    matrix = random_planes(
        planes,
        *shape,
        group_size,
        offsets=torch.rand(out_features, groups) if offsets else None,
        permutation=torch.randperm(in_features) if permuted else None,
    )
    for storage in STORAGES:
        stored = encode("layer", matrix, storage).values()
        bits = 8 * sum(tensor.nbytes for tensor in stored)
        assert bits_per_weight(matrix, storage) == bits / (out_features * in_features)


def test_entropy_of_planes_that_say_the_same_counts_once_together_and_twice_apart():
    plane = torch.tensor([[1, -1, 0, 0]], dtype=torch.int8)
    matrix = TernaryMatrix(planes=torch.stack([plane, plane]), scales=torch.rand(2, 1, 1), group_size=4)
    # 1.5 bits each; two float16 scales and two int32 of shape over four weights.
    side = (2 * 16 + 64) / 4
    assert entropy_bits_per_weight(matrix) == pytest.approx(1.5 + side)
    assert entropy_bits_per_weight(matrix, joint=False) == pytest.approx(3 + side)


def test_entropy_tells_all_nine_pairs_apart():
    pairs = torch.cartesian_prod(torch.arange(-1, 2), torch.arange(-1, 2)).T.to(torch.int8)
    matrix = TernaryMatrix(planes=pairs[:, None], scales=torch.rand(2, 1, 1), group_size=9)
    assert entropy_bits_per_weight(matrix) == pytest.approx(log2(9) + (2 * 16 + 64) / 9)


@given(planes=st.integers(1, 3), seed=st.integers(0, 99))
@settings(max_examples=20, deadline=None)
def test_entropy_is_at_most_that_of_equal_frequencies_and_together_at_most_that_apart(planes, seed):
    generator = torch.Generator().manual_seed(seed)
    trits = torch.randint(-1, 2, (planes, 6, 50), generator=generator, dtype=torch.int8)
    matrix = TernaryMatrix(planes=trits, scales=torch.rand(planes, 6, 2), group_size=25)
    joint, apart = (entropy_bits_per_weight(matrix, joint=joint) for joint in (True, False))
    ideal = planes * log2(3) + (16 * planes * 12 + 64) / 300
    assert joint <= apart + 1e-12
    assert apart <= ideal + 1e-12


def test_entropy_of_uniform_codes_by_hand():
    codes = torch.tensor([[0, 0, 1, 3]], dtype=torch.uint8)
    zeros = torch.ones(1, 1, dtype=torch.uint8)
    matrix = UniformMatrix(codes=codes, scales=torch.ones(1, 1), zeros=zeros, bits=2, group_size=4)
    # 1.5 bits; a float16 scale, a byte with the one zero, two int32 of shape.
    assert entropy_bits_per_weight(matrix) == pytest.approx(1.5 + (16 + 8 + 64) / 4)


@pytest.mark.parametrize(
    ("name", "group_size", "full_gb", "gib"),
    [
        # PTQTP (arXiv:2509.16989v2), Table 4, with and without groups: "13.48 GB" and "3.69 GB".
        ("llama-7b", 128, 13.48, 3.69),
        ("llama-7b", 0, 13.48, 3.51),
        ("llama-13b", 128, 26.03, 6.89),
        ("llama-13b", 0, 26.03, 6.53),
    ],
)
def test_sizes_are_those_of_table_4_once_gib_are_called_gib(name, group_size, full_gb, gib):
    sizes = {
        size.storage: size for size in model_sizes(model_shapes(name), Form(planes=2, group_size=group_size))
    }
    assert round(sizes["float16"].gb, 2) == full_gb
    assert round(sizes["2bit"].gib, 2) == gib
    assert sizes["2bit"].mixed_units == pytest.approx(full_gb / gib, abs=0.01)
    assert sizes["2bit"].compression == pytest.approx(full_gb / (gib * 2**30 / 1e9), abs=0.01)


def test_ptqtp_makes_llama_7b_340_and_pt2_666_times_smaller():
    shapes = model_shapes("llama-7b")
    two_bit = model_sizes(shapes, Form(planes=2, group_size=128))[1]
    assert (two_bit.storage, two_bit.bits_per_weight) == ("2bit", 4.25)
    assert two_bit.compression == pytest.approx(3.40, abs=0.005)
    dense = model_sizes(shapes, Form(planes=1, group_size=128, offsets=True))[3]
    assert (dense.storage, round(dense.gib, 2)) == ("dense", 1.88)
    assert dense.bits_per_weight == pytest.approx(1.85, abs=1e-6)
    assert dense.compression == pytest.approx(6.66, abs=0.005)


@given(
    planes=st.integers(1, 3),
    shape=st.tuples(st.integers(1, 9), st.integers(1, 70)),
    group_size=st.integers(0, 80),
    offsets=st.booleans(),
)
@settings(max_examples=50, deadline=None)
def test_size_of_a_layer_from_its_shape_is_that_of_such_a_layer(planes, shape, group_size, offsets):
    out_features, in_features = shape
    group = group_size or in_features
    matrix = random_planes(
        planes,
        *shape,
        group,
        offsets=torch.rand(out_features, -(-in_features // group)) if offsets else None,
    )
    form = Form(planes=planes, group_size=group_size, offsets=offsets)
    sizes = model_sizes(ModelShapes(name="one layer", linears={shape: 3}, kept=5), form)
    for size in sizes[1:4]:
        own = bits_per_weight(matrix, size.storage) * out_features * in_features - 64
        assert size.bits_per_weight * out_features * in_features == pytest.approx(own)
        assert size.bytes == round(3 * own / 8) + 2 * 5


def test_tied_planes_store_half_the_scales():
    shapes = model_shapes("llama-7b")
    tied = model_sizes(shapes, Form(planes=2, group_size=128, tied=True))
    assert tied[1].bits_per_weight == 4.125
    assert tied[2].bits_per_weight == 3.375


@pytest.mark.parametrize(
    "folder",
    [
        embedded.path(),
        pytest.param(
            SHARED / "models/stories3M",
            marks=pytest.mark.skipif(
                not SHARED.is_dir(), reason="needs ../shared, models outside the project"
            ),
        ),
    ],
    ids=["embedded", "stories3M"],
)
def test_shapes_of_a_configuration_are_those_of_its_checkpoint(folder):
    cost = stored_cost(folder)
    for source in (folder, folder / "config.json"):
        shapes = model_shapes(str(source))
        assert (shapes.weights, shapes.quantized) == (cost.weights, cost.quantized_weights)
    assert cost.bits_per_weight == 16
    assert cost.bytes == 2 * cost.weights


def test_shapes_of_a_mixture_count_every_expert_and_no_router(tmp_path):
    config = AutoConfig.for_model(
        "mixtral",
        vocab_size=50,
        hidden_size=32,
        intermediate_size=48,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        num_local_experts=4,
    )
    config.save_pretrained(tmp_path)
    shapes = model_shapes(str(tmp_path))
    attention = 2 * 32 * 32 + 2 * 16 * 32
    assert shapes.quantized == 2 * (attention + 4 * 3 * 32 * 48)
    # Embedding, head, last norm; in each block two norms and the router.
    assert shapes.kept == 2 * 50 * 32 + 32 + 2 * (2 * 32 + 4 * 32)


@pytest.mark.parametrize(
    ("form", "message"),
    [
        ({"planes": 0, "group_size": 128}, "Planes must be at least 1, not 0"),
        ({"planes": 1, "group_size": -1}, "Group size must be at least 1, or 0 for the whole row, not -1"),
        ({"planes": 3, "group_size": 128, "tied": True}, "Tied planes must be 2, not 3"),
    ],
)
def test_form_names_the_rule_that_is_broken(form, message):
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        Form(**form)


def test_shapes_name_a_model_that_is_not_known(tmp_path):
    with pytest.raises(
        InputError, match=r"^Model must be llama-7b, .* a config\.json or org/name on the Hub, not llama-8b$"
    ):
        model_shapes("llama-8b")
    path = tmp_path / "config.json"
    path.write_text("{}")
    with pytest.raises(InputError, match=r"^Configuration must name its model_type: "):
        model_shapes(str(path))
    path.write_text(json.dumps({"model_type": "nothing"}))
    with pytest.raises(InputError, match=f"^Shapes cannot be read: {re.escape(str(path))}: "):
        model_shapes(str(path))
