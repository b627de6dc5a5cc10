"""A whole model from its image: constants read by C where they lie, matrices by the engine in simulation."""

import numpy as np
import pytest
import torch

from ternhw.compilation import write_model
from ternhw.config import AcceleratorConfig
from ternhw.generation import cached_verilog
from ternhw.model_section import read_model
from ternhw.peers import MemoryBehaviour
from ternhw.running.engine import Engine, Programs
from ternhw_quant import clibrary
from ternhw_quant.decoder import golden
from ternhw_quant.decoder.library import CDecoder, CImage
from ternhw_sim.bulk import session
from ternhw_sim.simulators import shared_model
from tests.quant.decoder.contracts import random_contract, random_tokens

pytestmark = pytest.mark.slow
if clibrary.compiler() is None:
    pytest.skip("no C compiler", allow_module_level=True)

FORMS = {
    "planes": {"planes": 2, "tokens": 2},
    "tied": {"tied": True, "packing": "base3", "io": "memory"},
    "offsets": {"planes": 1, "offsets": True, "gather": True, "tokens": 3, "io": "memory"},
}


@pytest.mark.parametrize("form", FORMS)
def test_logits_from_an_image_equal_the_golden_model(tmp_path, form):
    contract, tokens = random_contract(41, form=form), random_tokens(42, 8)
    config = AcceleratorConfig.from_values(
        rows=4, lanes=8, group_size=16, max_in_features=64, bus_bits=64, **FORMS[form]
    )
    write_model(tmp_path, config, contract)
    model = read_model(tmp_path)
    names = [*contract.matrices()]
    programs = Programs(code=model.image, offsets={layer.name: layer.offset for layer in model.map.layers})
    with session(shared_model(cached_verilog(config), config.name)) as playing:
        engine = Engine(playing, config, contract.matrices(), programs, MemoryBehaviour(latency=5))
        asked = []

        def multiply(block, number, activations):
            product = engine.product(names[-1] if number == 7 else names[7 * block + number], activations)
            asked.append(len(activations))
            assert product.cycle_exact and not product.cause
            return product.got

        decoder = CDecoder(CImage(model.image, model.section), multiply=multiply, most_tokens=config.tokens)
        row = tokens[0].tolist()
        logits = [decoder.read(row[:5]), *(decoder.step(token) for token in row[5:])]
    expected = golden.run(contract, tokens).logits[0, 4:]
    assert torch.equal(torch.from_numpy(np.stack(logits).astype(np.int64)), expected)
    assert max(asked) == config.tokens
