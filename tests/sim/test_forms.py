"""Real layers of every form, with the activations of a real text, through the engine: bits and cycles."""

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch

from ternhw.config import AcceleratorConfig
from ternhw.generation import cached_verilog
from ternhw.image import IMAGE, read_map, write_image
from ternhw.program import program_for
from ternhw.simulation import Workload, run_of, simulate_layers
from ternhw_quant import embedded
from ternhw_quant.integer import quantize_activations, quantize_scales
from ternhw_quant.methods.method import Method
from ternhw_quant.models.capture import layer_inputs
from ternhw_quant.models.loading import load_model
from ternhw_sim.runner import run_testbench
from tests import forms
from tests.checkpoints import STORIES_3M
from tests.exact import assert_exact
from tests.forms import OFFSET, PERMUTED_OFFSET, PERMUTED_TIED, PERMUTED_TWO_PLANE, TIED, TWO_PLANE
from tests.random_configs import disagreements

pytestmark = [pytest.mark.sim, pytest.mark.slow]

MODELS = {
    "embedded": embedded.path(),
    "stories3M": STORIES_3M,
    "stories260K": STORIES_3M.with_name("stories260K"),
}
TEXT = "Once upon a time there was a little girl who had 3 apples."
Q, UP, DOWN = "self_attn.q_proj", "mlp.up_proj", "mlp.down_proj"


@dataclass(frozen=True)
class Case:
    """Forms that one configuration runs, each of a layer of the model's second block."""

    config: AcceleratorConfig
    layers: tuple[tuple[Method, str, int], ...]  # form, layer, tokens


def configure(**values: object) -> AcceleratorConfig:
    return AcceleratorConfig.from_values(
        **{"rows": 8, "lanes": 16, "max_in_features": 512, "gather": True} | values
    )


CASES = {
    "own scales": Case(
        configure(group_size=64),
        (
            *((TWO_PLANE, Q, 1), (TWO_PLANE, DOWN, 3)),
            *((PERMUTED_TWO_PLANE, UP, 3), (PERMUTED_TWO_PLANE, DOWN, 1)),
        ),
    ),
    "offsets": Case(
        configure(planes=1, group_size=128, offsets=True, packing="base3", tokens=3),
        (
            *((OFFSET, Q, 1), (OFFSET, UP, 3), (PERMUTED_OFFSET, Q, 3), (PERMUTED_OFFSET, DOWN, 1)),
            # Without offsets, and in two steps.
            (TWO_PLANE, UP, 3),
        ),
    ),
    "multiplier": Case(
        configure(rows=4, group_size=32, offsets=True, scaling="multiplier", tokens=2),
        ((OFFSET, Q, 3), (PERMUTED_OFFSET, DOWN, 1), (TWO_PLANE, UP, 3)),
    ),
    "tied": Case(
        configure(group_size=256, tied=True, activation_bits=16, accumulator_bits=48),
        ((TIED, Q, 1), (TIED, DOWN, 3), (PERMUTED_TIED, UP, 3)),
    ),
    "tied base3": Case(
        configure(rows=4, group_size=128, tied=True, packing="base3", tokens=3, bus_bits=128),
        ((TIED, Q, 1), (TIED, UP, 3), (PERMUTED_TIED, DOWN, 3)),
    ),
    "short groups": Case(
        configure(group_size=32, activation_bits=4, packing="base3", tokens=3, io="memory", gather=False),
        ((TWO_PLANE, Q, 1), (TWO_PLANE, DOWN, 3), (TWO_PLANE, UP, 3)),
    ),
}


@cache
def model_of(name: str):
    if not MODELS[name].is_dir():
        pytest.skip(f"no {name} in shared/models")
    return load_model(MODELS[name])


def workload(model_name: str, config: AcceleratorConfig, method: Method, layer: str, tokens: int) -> Workload:
    model, tokenizer = model_of(model_name)
    name = f"model.layers.1.{layer}"
    weight = model.get_submodule(name).weight.detach().float()
    inputs = layer_inputs(model, torch.tensor(tokenizer(TEXT)["input_ids"]), [name])[name]
    matrix = forms.quantised(method, weight, inputs, config.group_size)
    return Workload(
        name=f"{method.name}, {method.order}: {name}",
        matrix=quantize_scales(matrix),
        q=quantize_activations(inputs[:tokens], bits=config.activation_bits)[0],
    )


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
@pytest.mark.parametrize("model_name", MODELS)
def test_forms_of_real_layers_are_exact(model_name: str, case: Case) -> None:
    works = [workload(model_name, case.config, *layer) for layer in case.layers]
    assert disagreements(simulate_layers(case.config, cached_verilog(case.config), works)) == []


def test_cases_cover_all_that_varies() -> None:
    configs = [case.config for case in CASES.values()]
    assert {config.group_size for config in configs} == {32, 64, 128, 256}
    assert {config.scaling for config in configs} == {"adders", "multiplier"}
    assert {(config.packing, config.tokens) for config in configs if config.tied} == {
        ("2bit", 1),
        ("base3", 3),
    }
    assert {config.activation_bits for config in configs} == {4, 8, 16}
    assert {config.packing for config in configs} == {"2bit", "base3"}
    assert {config.io for config in configs} == {"stream", "memory"}
    assert {tokens for case in CASES.values() for _, _, tokens in case.layers} == {1, 3}


def test_programs_of_an_image_run_where_its_map_says(tmp_path: Path) -> None:
    case = CASES["own scales"]
    works = [workload("embedded", case.config, *layer) for layer in case.layers]
    layers = [(f"{index}. {work.name}", work.matrix) for index, work in enumerate(works)]
    write_image(tmp_path, case.config, layers)
    image = np.frombuffer((tmp_path / IMAGE).read_bytes(), dtype=np.uint8)
    entries = read_map(tmp_path).layers
    base = 0x7FC0  # not on a page, and all images begin at a multiple of 64

    programs = [program_for(case.config, work.matrix, tokens=len(work.q)) for work in works]
    runs = [
        replace(run_of(program, work), memory={base: image}, program=base + entry.offset)
        for program, work, entry in zip(programs, works, entries, strict=True)
    ]
    order = [2, 0, 3, 1]
    responses = run_testbench(cached_verilog(case.config), case.config.name, [runs[index] for index in order])
    for index, response in zip(order, responses, strict=True):
        assert_exact(programs[index], works[index], runs[index], response)
