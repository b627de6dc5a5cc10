"""Blocks with weights are those that transformers loads, also where it makes tensors of several others."""

import pytest
import torch
from transformers import CONFIG_MAPPING

from benchmarks.families import write_small
from ternhw_quant.errors import CheckpointError
from ternhw_quant.models.hf import load
from ternhw_quant.models.renaming import conversions
from ternhw_quant.models.structure import open_model
from ternhw_quant.runs.decoder import Decoder

#: Families of which transformers makes tensors: convolutions of three, and experts of another.
FAMILIES = ("kimi_linear", "nemotron_h", "olmo_hybrid")


@pytest.fixture(params=FAMILIES)
def folder(request, tmp_path):
    if request.param not in CONFIG_MAPPING:
        pytest.skip(f"this transformers has no {request.param}")
    write_small(request.param, tmp_path)
    return tmp_path


def decoder_of(folder):
    return Decoder(open_model(folder), device=torch.device("cpu"), dtype=torch.float32)


def test_a_block_has_the_tensors_that_transformers_loads(folder):
    decoder, loaded = decoder_of(folder), load(folder)
    assert conversions(decoder.model, decoder.checkpoint.tensors)
    # Experts with layers of their own are compared one by one in test_mixture.py.
    expected = loaded.state_dict()
    compared = 0
    for number in range(decoder.blocks):
        path = next(name for name, part in loaded.named_modules() if name.endswith(f"layers.{number}"))
        for name, tensor in decoder.block(number).state_dict().items():
            if (whole := expected.get(f"{path}.{name}")) is not None:
                assert torch.equal(tensor, whole), name
                compared += 1
    assert compared >= 20


def test_a_block_of_zeros_has_the_same_tensors(folder):
    decoder = decoder_of(folder)
    for number in range(decoder.blocks):
        whole, zeros = decoder.block(number).state_dict(), decoder.empty_block(number).state_dict()
        assert {name: (each.shape, each.dtype) for name, each in whole.items()} == {
            name: (each.shape, each.dtype) for name, each in zeros.items()
        }
        assert not any(each.any() for each in zeros.values())


def test_stored_tensors_of_a_block_are_all_that_it_is_made_of(folder):
    decoder = decoder_of(folder)
    tensors = {tensor.name for number in range(decoder.blocks) for tensor in decoder.stored(number)}
    outside = decoder.checkpoint.tensors.keys() - tensors
    assert not any(f".{number}." in name for name in outside for number in range(decoder.blocks))


def test_a_converter_that_fails_is_one_line(folder, monkeypatch):
    decoder = decoder_of(folder)

    def fail(*_):
        raise RuntimeError("no\nluck")

    monkeypatch.setattr("ternhw_quant.models.renaming.Conversion.__call__", fail)
    with pytest.raises(
        CheckpointError, match=r"^Tensor cannot be made as transformers makes it: .+: no luck$"
    ):
        [decoder.block(number) for number in range(decoder.blocks)]
