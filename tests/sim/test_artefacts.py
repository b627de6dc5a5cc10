"""From the embedded model to an artefact, to an image, to the engine: a layer's bits and cycles are exact."""

from dataclasses import replace
from itertools import islice

import numpy as np
import pytest
import torch

from ternhw.generation import cached_verilog
from ternhw.image import IMAGE, read_map
from ternhw.program import program_for
from ternhw.simulation import Workload, run_of
from ternhw_quant.embedded.stories import stories
from ternhw_quant.integer import quantize_activations, quantize_scales
from ternhw_quant.models.capture import layer_inputs
from ternhw_quant.models.loading import load_model
from ternhw_quant.storage.artifact import open_artifact
from ternhw_sim.runner import run_testbench
from tests.exact import assert_exact

pytestmark = [pytest.mark.sim, pytest.mark.slow]

LAYER = "model.layers.1.mlp.down_proj"
TOKENS = 3
BASE = 0x7FC0  #: Of the image; not on a page.
ARRAY = ("--rows", 4, "--lanes", 8, "--group-size", 64, "--max-in-features", 512, "--bus-bits", 64)
TEXT = "Once upon a time there was a little girl who had 3 apples."


@pytest.mark.parametrize(
    ("method", "flags", "form"),
    [
        ("pt2", ("--array-planes", 1, "--offsets", "--gather"), (1, False, True, True)),
        ("tied32", ("--tied", "--packing", "base3", "--array-tokens", 2), (2, True, False, False)),
    ],
)
def test_layer_of_an_artefact_is_exact_from_its_image(run, tmp_path, method, flags, form):
    artefact, folder = tmp_path / "artefact", tmp_path / "image"
    calibration = ()
    if method == "pt2":
        (tmp_path / "stories.txt").write_text("\n".join(islice(stories("calibration"), 20)))
        calibration = ("--calibration", tmp_path / "stories.txt", "--samples", 8, "--context", 64)
    quantise = ("quantize", "embedded", artefact, "--method", method, "--group-size", 64, *calibration)
    assert run(*quantise)[0] == 0
    status, _, err = run("compile", artefact, folder, *ARRAY, *flags)
    assert (status, err) == (0, "")

    matrix = open_artifact(artefact).layers[LAYER]
    offsets, permuted = matrix.offsets is not None, matrix.permutation is not None
    assert (len(matrix.planes), matrix.tied, offsets, permuted) == form
    model, tokenizer = load_model(artefact)
    ids = torch.tensor(tokenizer(TEXT)["input_ids"][:TOKENS])
    image_map = read_map(folder)
    config = image_map.config
    q = quantize_activations(layer_inputs(model, ids, [LAYER])[LAYER], bits=config.activation_bits)[0]
    work = Workload(name=LAYER, matrix=quantize_scales(matrix), q=q)
    program = program_for(config, work.matrix, tokens=TOKENS)
    offset = next(entry.offset for entry in image_map.layers if entry.name == LAYER)

    image = np.frombuffer((folder / IMAGE).read_bytes(), dtype=np.uint8)
    played = replace(run_of(program, work), memory={BASE: image}, program=BASE + offset)
    (response,) = run_testbench(cached_verilog(config), config.name, [played])
    assert_exact(program, work, played, response)
