"""Layers of one, two and three planes, one after another on one engine."""

from functools import cache

import pytest
import torch
from transformers import LlamaConfig, LlamaForCausalLM

import ternhw
from ternhw.config import AcceleratorConfig
from ternhw.image import read_map
from ternhw.image_reading import read_exponents, read_matrix
from ternhw_quant.integer import accumulate, quantize_scales
from ternhw_quant.storage.artifact import open_artifact
from tests.artifacts import GROUP_SIZE, Form, write_artifact

pytestmark = [pytest.mark.sim, pytest.mark.slow]

SIZES = {
    "vocab_size": 512,
    "hidden_size": 32,
    "intermediate_size": 40,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 4,
    "max_position_embeddings": 64,
}
ARRAY = {"rows": 2, "lanes": 4, "group_size": GROUP_SIZE, "max_in_features": 64, "bus_bits": 128}
PROMPT = "Once upon a time there was a little girl"
#: The layers q, k and v have one shape.
MIXED = Form(layer_planes=(("q_proj", 1), ("v_proj", 3)), scales="u8")
TIED = Form(tied=True, layer_planes=(("q_proj", 1), ("1.mlp.down_proj", 1)), scales="u8")
Q, K, V = (f"model.layers.0.self_attn.{name}_proj" for name in "qkv")


@pytest.fixture(scope="module")
def artefact_of(tmp_path_factory):
    @cache
    def write(form):
        torch.manual_seed(5)
        folder = tmp_path_factory.mktemp("artefact")
        write_artifact(folder, LlamaForCausalLM(LlamaConfig(**SIZES)), form)
        return folder

    return write


@pytest.mark.parametrize(
    ("form", "fields"),
    [(MIXED, {"planes": 1}), (MIXED, {"planes": 2}), (TIED, {"planes": 2, "tied": True})],
    ids=["one array plane", "two array planes", "tied"],
)
def test_all_layers_are_exact_on_both_benches_and_take_their_planes(artefact_of, form, fields):
    config, artefact = AcceleratorConfig.from_values(**ARRAY, **fields), artefact_of(form)
    bulk, cocotb = (
        ternhw.simulate(artefact, config, layers="all", tokens=2, prompt=PROMPT, bench=bench)
        for bench in ("bulk", "cocotb")
    )
    assert len(bulk) == len(cocotb) == 14
    assert all(each.agrees for each in (*bulk, *cocotb))
    assert [each.measured.counters for each in bulk] == [each.measured.counters for each in cocotb]
    cycles = {each.measured.name: each.measured.cycles for each in bulk}
    # A plane step is 16 tiles of 8 beats, for each of the two tokens; its scales are words of their own.
    step = 2 * 16 * 8
    more, most = cycles[K] - cycles[Q], cycles[V] - cycles[K]
    if config.planes == 1:
        assert step <= more <= 1.3 * step and step <= most <= 1.3 * step
    else:
        # One plane takes the step of two; the third plane of MIXED takes another one.
        assert more == 0
        assert most == 0 if config.tied else step <= most <= 1.3 * step


@pytest.mark.parametrize("form", [MIXED, TIED], ids=["planes", "tied"])
def test_the_image_holds_each_layer_with_its_planes(artefact_of, tmp_path, form):
    artefact = open_artifact(artefact_of(form))
    config = AcceleratorConfig.from_values(**ARRAY, tied=form.tied)
    ternhw.compile_image(artefact, tmp_path / "image", config)
    found = read_map(tmp_path / "image")
    image = torch.from_file(
        str(tmp_path / "image" / "image.bin"), size=found.bytes, dtype=torch.uint8
    ).numpy()
    exponents = read_exponents(tmp_path / "image", found)
    q = torch.randint(-127, 128, (3, 40), generator=torch.Generator().manual_seed(1))
    for entry in found.layers:
        matrix = artefact.layers[entry.name]
        planes = len(matrix.planes)
        assert entry.planes == (2 if form.tied else planes)
        read = read_matrix(image, found, entry, exponents[entry.name])
        inputs = q[:, : matrix.in_features]
        assert torch.equal(accumulate(read, inputs), accumulate(quantize_scales(matrix), inputs))
