"""Learned rounding and the importance of tokens, by themselves; in a whole run see test_blockwise."""

import re
from dataclasses import replace

import pytest
import torch
from transformers import AutoModelForCausalLM, CohereConfig, Gemma2Config, GraniteConfig, LlamaConfig

from ternhw_quant.errors import InputError
from ternhw_quant.methods import learned
from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.latents import TunableLinear
from ternhw_quant.methods.method import named
from ternhw_quant.runs import importance
from ternhw_quant.runs.activations import Activations, batches
from ternhw_quant.runs.decoder import Decoder
from ternhw_quant.storage.checkpoint import open_checkpoint
from ternhw_quant.storage.codec import decode, encode
from ternhw_quant.storage.config import QuantizationConfig
from ternhw_quant.texts import Windows
from ternhw_quant.weights.assembly import canonical
from ternhw_quant.weights.matrix import TernaryMatrix

GROUP_SIZE = 16  # Rows of 40 columns end in a group of 8.
FORMS = {
    "one plane": named("ptqtp-h", planes=1),
    "two planes": named("ptqtp-h"),
    "three planes": named("ptqtp-h", planes=3),
    "tied": named("tied32-h"),
    "offset": named("pt2-h"),
    "permuted": named("tied32-h", order="act"),
}


def inputs(tokens, features, seed=0):
    return torch.randn(tokens, features, generator=torch.Generator().manual_seed(seed))


def fitted(form, weight, scales="float16"):
    """A weight quantised in a form, and how an artefact stores it."""
    method = replace(FORMS[form], group_size=GROUP_SIZE, scales=scales)
    hessian = Hessian(weight.shape[1])
    x = inputs(200, weight.shape[1], seed=1)
    hessian.add(x, x)
    matrix = quantize_matrix(weight, method, hessian)
    quantization = QuantizationConfig(
        packing="dense",
        group_size=GROUP_SIZE,
        planes=method.planes,
        tied=method.form == "tied",
        method={"name": method.name},
        scales=scales,
    )
    return matrix, quantization


def restored(matrix, quantization):
    """The matrix that a reader of the artefact gets."""
    stored = encode("layer", matrix, quantization.packing, quantization.scales)
    return decode("layer", stored, quantization)


def movable(matrix, scales):
    return TunableLinear(matrix, None, moves_trits=True, stored=scales)


# The constants: rounded as they are stored.


@pytest.mark.parametrize("scales", ["float16", "u8"])
@pytest.mark.parametrize("form", FORMS)
def test_the_weight_that_is_learned_is_the_one_that_is_stored(form, scales):
    matrix, quantization = fitted(form, 0.1 * inputs(6, 40), scales)
    layer = movable(restored(matrix, quantization), scales)
    with torch.no_grad():
        layer.factors += 0.3 * inputs(6, layer.factors.numel() // 6, seed=2).view_as(layer.factors)
        layer.latents += inputs(6, layer.latents.numel() // 6, seed=3).view_as(layer.latents)
        if layer.shifts is not None:
            layer.shifts += 0.1 * inputs(*layer.shifts.shape, seed=4)
    stored = restored(canonical(layer.matrix()), quantization)
    torch.testing.assert_close(layer.weight(), stored.dequantize(), rtol=1e-6, atol=1e-8)
    assert torch.equal(layer.matrix().dequantize(), stored.dequantize())
    # Straight through the rounding: the gradient of the dense formula without it.
    layer.weight().sum().backward()
    signs = layer.matrix().planes.float()
    if matrix.tied:
        signs = (torch.tensor([3.0, 2.0])[:, None, None] * signs).sum(0, keepdim=True)
    sums = torch.stack([group.sum(-1) for group in signs.split(GROUP_SIZE, dim=2)], dim=2)
    torch.testing.assert_close(layer.factors.grad, layer._scales * sums)


# The steps.


def test_a_latent_moves_against_its_gradient_by_the_travel_and_no_further():
    # The loss falls with every weight at each step: all latents go up by 0.6 of the distance of two levels.
    matrix = TernaryMatrix(
        planes=torch.tensor([[[1, 0, -1, 0]]], dtype=torch.int8), scales=torch.ones(1, 1, 1), group_size=4
    )
    layer = movable(matrix, "float16")
    before = layer.latents.detach().clone()
    losses = learned.learn([layer], lambda _step: -layer.weight().sum(), steps=7)
    # A latent counts in halves of the scale.
    torch.testing.assert_close(layer.latents.detach() - before, torch.full((1, 1, 4), 2 * 0.6))
    assert layer.matrix().planes.tolist() == [[[1, 1, 0, 1]]]
    assert len(losses) == 7
    assert losses[-1] < losses[0]


@pytest.mark.parametrize("form", FORMS)
def test_learning_lowers_the_loss_in_every_form(form):
    """Rounded for inputs without correlation, a layer learns those of correlated inputs, ten at a time."""
    weight, x = 0.1 * inputs(12, 40), inputs(300, 40, seed=5) @ (inputs(40, 40, seed=6) + 1)
    matrix, quantization = fitted(form, weight, "u8")
    matrix = restored(matrix, quantization)
    layer = movable(matrix, "u8")

    def error(quantized):
        return float((x @ (quantized - weight).T).square().mean())

    def loss_of(step):
        rows = x[torch.randperm(300, generator=torch.Generator().manual_seed(step))[:10]]
        return (layer(rows) - rows @ weight.T).square().mean()

    learned.learn([layer], loss_of, steps=200)
    after = restored(canonical(layer.matrix()), quantization)
    assert (after.planes != matrix.planes).any()
    assert error(after.dequantize()) < 0.85 * error(matrix.dequantize())


def test_a_loss_that_is_not_finite_is_refused():
    matrix, _ = fitted("tied", 0.1 * inputs(6, 40))
    layer = movable(matrix, "float16")
    with pytest.raises(InputError, match=r"^Loss of learned rounding must be finite, not nan$"):
        learned.learn([layer], lambda _step: layer.weight().sum() * torch.nan, steps=3)


# What tokens count.


def test_an_input_that_counts_twice_is_as_two_inputs():
    x, reference, lacking = inputs(9, 5), inputs(9, 5, seed=1), inputs(9, 3, seed=2)
    counts = torch.tensor([1, 2, 0, 3, 1, 1, 2, 1, 1])
    counted, repeated = Hessian(5), Hessian(5)
    counted.add(x, reference, counts=counts.float())
    counted.add_deviation(x, lacking, counts=counts.float())
    index = torch.arange(9).repeat_interleave(counts)
    repeated.add(x[index], reference[index])
    repeated.add_deviation(x[index], lacking[index])
    for part in ("matrix", "cross", "deviation"):
        torch.testing.assert_close(getattr(counted, part), getattr(repeated, part), rtol=1e-6, atol=1e-6)


SIZES = {
    "hidden_size": 16,
    "intermediate_size": 24,
    "num_hidden_layers": 3,
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 8,
    "vocab_size": 32,
    "max_position_embeddings": 64,
}
CONFIGS = {
    "llama": LlamaConfig(**SIZES),
    "one matrix for embedding and head": LlamaConfig(**SIZES, tie_word_embeddings=True),
    "soft cap of the logits": Gemma2Config(**SIZES, final_logit_softcapping=1.0),
    "scale of the logits": GraniteConfig(**SIZES, logits_scaling=3.0, embedding_multiplier=2.0),
    "attention beside the MLP": CohereConfig(**SIZES),
}


def gradients_by_hand(folder, windows):
    """The squared gradients of the whole model's loss at the output of each linear layer."""
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float64).eval()
    found = {}

    def keep(name):
        def hook(_module, _given, output):
            output = output[0] if isinstance(output, tuple) else output
            output.register_hook(lambda gradient: found.setdefault(name, []).append(gradient[0]))

        return hook

    for name, module in model.named_modules():
        if re.fullmatch(r"model\.layers\..*_proj", name):
            module.register_forward_hook(keep(name))
    for row in windows.rows:
        ids = torch.tensor([row])
        logits = model(ids, use_cache=False).logits[0]
        loss = torch.nn.functional.cross_entropy(logits[:-1].double(), ids[0, 1:], reduction="sum")
        loss.backward()
    return {name: torch.cat(gradients) for name, gradients in found.items()}


@pytest.mark.parametrize("config", CONFIGS)
def test_importance_is_the_squared_gradient_of_the_whole_models_loss(tmp_path, config):
    torch.manual_seed(5)
    model = AutoModelForCausalLM.from_config(CONFIGS[config])
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.3)
    folder = tmp_path / "model"
    model.save_pretrained(folder)
    generator = torch.Generator().manual_seed(3)
    rows = [torch.randint(3, 32, (length,), generator=generator).tolist() for length in (5, 9, 9, 14)]
    windows = Windows(rows=tuple(map(tuple, rows)), origin={})  # By length: the order of the batches.
    decoder = Decoder(open_checkpoint(folder), device=torch.device("cpu"), dtype=torch.float64)
    batch_of, names = batches(windows), importance.names_of(decoder)
    (tmp_path / "pass").mkdir()
    out = Activations(tmp_path / "out", batch_of, hidden_size=len(names), dtype=torch.float32)
    importance.measure(decoder, batch_of, tmp_path / "pass", out, rows=10)
    assert not list((tmp_path / "pass").iterdir())
    squares = torch.cat([out[index][batch.real] for index, batch in enumerate(batch_of)])
    gradients = gradients_by_hand(folder, windows)
    assert set(gradients) == set(names)
    expected = {name: each.square().sum(1) for name, each in gradients.items()}
    # Gemma 2 computes its softmax in float32.
    rtol = 1e-3 if config == "soft cap of the logits" else 1e-5
    for place, name in enumerate(names):
        torch.testing.assert_close(squares[:, place].double(), expected[name], rtol=rtol, atol=1e-9, msg=name)
    for number in range(decoder.blocks):
        stored = importance.stored_outputs(importance.outputs_file(tmp_path, number))
        assert set(stored) == set(decoder.linears(number))
        for name, blocks in stored.items():
            # As many blocks as there must be, of at most 10 rows.
            sizes = [block.shape[0] for block in blocks]
            assert len(sizes) == -(-gradients[name].shape[1] // 10) and max(sizes) <= 10
            parts = gradients[name].split(sizes, dim=1)
            for block, own in zip(blocks, parts, strict=True):
                scale = float(own.square().sum())
                torch.testing.assert_close(
                    block.read().double() / scale, own.T @ own / scale, rtol=0, atol=1e-3 * rtol + 1e-6
                )
    counts = importance.Importance(out, names, batch_of)
    together = names[:2]
    total = expected[names[0]] + expected[names[1]]
    found = torch.cat([counts.of(together, index)[batch.real] for index, batch in enumerate(batch_of)])
    wanted = (total / total.mean()).clamp(0.05, 20).float()
    torch.testing.assert_close(found, wanted, rtol=rtol, atol=1e-6)
