import json
import re
import time
from dataclasses import replace
from random import Random

import pytest
import torch
from torch import nn
from transformers import (
    AutoModelForCausalLM,
    CohereConfig,
    Gemma2Config,
    GraniteConfig,
    LlamaConfig,
    Olmo2Config,
)

from ternhw_quant.errors import InputError
from ternhw_quant.methods import feedback
from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.method import named
from ternhw_quant.runs import blockwise, learning, observation, tasks
from ternhw_quant.runs.activations import batches
from ternhw_quant.runs.calibration import Side
from ternhw_quant.runs.decoder import Decoder
from ternhw_quant.runs.observation import input_and_stream, residual_writers
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
from ternhw_quant.storage.artifact import load, open_artifact
from ternhw_quant.storage.checkpoint import open_checkpoint
from ternhw_quant.texts import Windows
from tests.forks import forks

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
STAGES = [
    ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj"],
    ["self_attn.o_proj"],
    ["mlp.gate_proj", "mlp.up_proj"],
    ["mlp.down_proj"],
]
#: The layers that write to the residual stream, and the norm that reads it before they do.
RESIDUAL = {"self_attn.o_proj": "input_layernorm", "mlp.down_proj": "post_attention_layernorm"}
GPTQ = named("gptq", group_size=8)


@pytest.fixture(autouse=True)
def one_thread():
    """Tiny matrices: threads would only wait for each other."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


def write_model(folder, config_class=LlamaConfig, **settings):
    torch.manual_seed(5)
    model = AutoModelForCausalLM.from_config(config_class(**SIZES, **settings))
    for parameter in model.parameters():
        nn.init.normal_(parameter, std=0.3)
    model.save_pretrained(folder)
    return folder


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    return write_model(tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def windows():
    generator = torch.Generator().manual_seed(3)
    rows = [torch.randint(0, 32, (length,), generator=generator).tolist() for length in (9, 30, 30, 17, 24)]
    return Windows(rows=tuple(map(tuple, rows)), origin={"source": "made up"})


@pytest.fixture
def fitted(monkeypatch):
    """The shapes of the weights that were fitted, not kept."""
    shapes = []

    def counted(weight, *arguments, **named):
        shapes.append(tuple(weight.shape))
        return quantize_matrix(weight, *arguments, **named)

    monkeypatch.setattr(tasks, "quantize_matrix", counted)
    return shapes


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def refuses(message, error=InputError):
    return pytest.raises(error, match=f"^{re.escape(message)}$")


def quantized_by_hand(folder, windows, method):
    """Quantise a whole model in float64, one stage after the other; return its weights by layer."""
    exact, model = (
        AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float64).eval() for _ in range(2)
    )

    def inputs(network, module):
        seen = []
        module = network.get_submodule(module)
        handle = module.register_forward_pre_hook(lambda _module, given: seen.append(given[0][0]))
        with torch.no_grad():
            for row in windows.rows:
                network(torch.tensor([row]), use_cache=False)
        handle.remove()
        return torch.cat(seen)

    weights = {}
    for number in range(3):
        for stage in STAGES:
            layers = [f"model.layers.{number}.{name}" for name in stage]
            x = inputs(model, layers[0])
            hessian = Hessian(x.shape[1])
            hessian.add(x, inputs(exact, layers[0]) if method.compares else None)
            if method.residual and stage[0] in RESIDUAL:
                norm = f"model.layers.{number}.{RESIDUAL[stage[0]]}"
                hessian.add_deviation(x, inputs(exact, norm) - inputs(model, norm))
            for layer in layers:
                linear = model.get_submodule(layer)
                role = layer.rpartition(".")[2]
                matrix = quantize_matrix(linear.weight.data.float(), method, hessian, role=role)
                weights[layer] = matrix.dequantize()
                linear.weight.data = weights[layer].double()
    return weights


@pytest.mark.parametrize(
    "method",
    [
        GPTQ,
        named("gptq", group_size=8, bits=3, order="act"),
        named("pt2", group_size=8, released=True),
        named("ptqtp", group_size=8, asymmetric=0.5),
        named("tied32-h", group_size=8, asymmetric=0.5, residual=0.5),
    ],
    ids=["gptq", "gptq act-order", "pt2 released", "exact target", "exact target and residual"],
)
def test_artefact_is_the_whole_model_quantised_stage_by_stage(source, windows, tmp_path, method):
    quantize_checkpoint(
        source, tmp_path / "out", Settings(method=method, calibration=windows, dtype=torch.float64)
    )
    layers = load(tmp_path / "out")
    expected = quantized_by_hand(source, windows, method)
    assert set(layers) == set(expected)
    for name, weight in expected.items():
        assert torch.equal(layers[name].dequantize(), weight), name


@pytest.mark.parametrize(
    ("config_class", "ends"),
    [
        *((each, ["self_attn", "mlp"]) for each in (LlamaConfig, GraniteConfig, CohereConfig, Olmo2Config)),
        # It returns the attention's weights beside its output.
        (Gemma2Config, ["mlp"]),
    ],
)
def test_attention_and_mlp_are_computed_once_and_replayed_to_the_same_bytes(
    tmp_path, windows, monkeypatch, config_class, ends
):
    folder = write_model(tmp_path / "model", config_class)
    method = named("tied32-h", group_size=8, asymmetric=0.5, residual=0.5)
    settings = Settings(method=method, calibration=windows)
    replayed, found = [], []

    def known(side, batch):
        replayed.append([shortcut.module for shortcut in side.stored])
        return known_inputs(side, batch)

    def shortcuts(*arguments):
        found.append(find(*arguments))
        return found[-1]

    known_inputs, find = Side.known, observation.shortcuts
    monkeypatch.setattr(Side, "known", known)
    monkeypatch.setattr(observation, "shortcuts", shortcuts)
    quantize_checkpoint(folder, tmp_path / "replayed", settings)
    assert not (tmp_path / "replayed" / ".partial").exists()
    # Passes of two sides over all batches: four stages and the output; the last block has no output.
    passes = 2 * len(batches(windows))
    if config_class is not CohereConfig:  # It reads the inputs of gate and up with those of q, k and v.
        stages = [[], [], ends[:-1], ends[:-1]]
        expected = [*[*stages, ends] * 2, *stages]
        assert sorted(replayed) == sorted(known for known in expected for _ in range(passes))
    assert [[each.module for each in block.values()] for block in found] == [ends] * 3
    monkeypatch.setattr(observation, "shortcuts", lambda *_arguments: {})
    quantize_checkpoint(folder, tmp_path / "again", settings)
    assert contents(tmp_path / "replayed") == contents(tmp_path / "again")


@pytest.mark.parametrize(
    ("config_class", "settings", "factors"),
    [
        (LlamaConfig, {}, {"self_attn.o_proj": 1, "mlp.down_proj": 1}),
        (GraniteConfig, {"residual_multiplier": 0.25}, {"self_attn.o_proj": 0.25, "mlp.down_proj": 0.25}),
        # Attention and MLP read the same norm.
        (CohereConfig, {}, {"self_attn.o_proj": 1, "mlp.down_proj": 1}),
        # What they give is normalised before it is added.
        (Olmo2Config, {}, {}),
        (Gemma2Config, {}, {}),
    ],
    ids=["llama", "factor", "parallel", "norm behind", "norms around"],
)
def test_layers_that_write_to_the_residual_stream_are_found_by_what_they_do(
    tmp_path, windows, config_class, settings, factors
):
    folder = write_model(tmp_path / "model", config_class, **settings)
    decoder = Decoder(open_checkpoint(folder), device=torch.device("cpu"), dtype=torch.float32)
    block, names = decoder.block(1), decoder.linears(1)
    hidden = next(decoder.embedded(batches(windows)))
    order = [f"model.layers.1.{name}" for stage in STAGES for name in stage]
    assert sorted(order) == sorted(names)
    found = residual_writers(decoder, block, 1, hidden, order)
    assert list(found) == [f"model.layers.1.{name}" for name in factors]
    assert list(found.values()) == pytest.approx(list(factors.values()), rel=1e-3)
    for name in found:
        silent = list(found)[list(found).index(name) :]
        x, stream = input_and_stream(decoder, block, 1, hidden, name, silent=silent)
        later = sum(factors[each.removeprefix("model.layers.1.")] for each in silent[1:])
        if not later:
            torch.testing.assert_close(
                stream + found[name] * block.get_submodule(name.removeprefix("model.layers.1."))(x),
                decoder.run(block, 1, hidden),
            )
        else:
            torch.testing.assert_close(stream, hidden)


def test_artefact_records_method_and_calibration(source, windows, tmp_path):
    quantize_checkpoint(source, tmp_path / "out", Settings(method=GPTQ, calibration=windows))
    assert open_artifact(tmp_path / "out").quantization.method == {
        **GPTQ.to_json(),
        "calibration": {
            "source": "made up",
            "samples": 5,
            "tokens": 110,
            "token_ids_sha256": windows.digest(),
            "dtype": "float32",
        },
    }


def stop_after(count):
    def on_progress(progress):
        if progress.done == count:
            raise KeyboardInterrupt

    return on_progress


@pytest.fixture(scope="module")
def whole(source, windows, tmp_path_factory):
    """What an uninterrupted run writes."""
    out = tmp_path_factory.mktemp("whole")
    torch.set_num_threads(1)
    quantize_checkpoint(source, out, Settings(method=GPTQ, calibration=windows))
    return contents(out)


@pytest.mark.parametrize("done", range(0, 22, 2))
def test_a_stopped_run_keeps_its_tensors_and_ends_with_the_same_bytes(
    source, windows, tmp_path, fitted, whole, done
):
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(
            source, tmp_path, Settings(method=GPTQ, calibration=windows), on_progress=stop_after(done)
        )
    assert len(fitted) == done
    fitted.clear()
    report = quantize_checkpoint(source, tmp_path, Settings(method=GPTQ, calibration=windows))
    assert len(fitted) == 21 - done
    assert sum(tensor.kept for tensor in report.tensors) == done
    assert contents(tmp_path) == whole


def test_a_stopped_run_goes_on_with_its_block(source, windows, tmp_path, monkeypatch, whole):
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(
            source, tmp_path, Settings(method=GPTQ, calibration=windows), on_progress=stop_after(17)
        )
    run = []
    block = blockwise.Decoder.block
    monkeypatch.setattr(
        blockwise.Decoder, "block", lambda self, number: run.append(number) or block(self, number)
    )
    monkeypatch.setattr(blockwise.Decoder, "embedded", None)
    quantize_checkpoint(source, tmp_path, Settings(method=GPTQ, calibration=windows))
    assert run == [2]
    assert contents(tmp_path) == whole


@pytest.mark.parametrize("lost", ["00000.safetensors", "00009.safetensors", "*.activations"])
def test_what_a_stopped_run_lost_is_made_again(source, windows, tmp_path, whole, lost):
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(
            source, tmp_path, Settings(method=GPTQ, calibration=windows), on_progress=stop_after(17)
        )
    for path in (tmp_path / ".partial").glob(lost):
        path.unlink()
    quantize_checkpoint(source, tmp_path, Settings(method=GPTQ, calibration=windows))
    assert contents(tmp_path) == whole


def test_nothing_of_another_number_of_threads_is_kept(source, windows, tmp_path, fitted):
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(
            source, tmp_path, Settings(method=GPTQ, calibration=windows), on_progress=stop_after(17)
        )
    torch.set_num_threads(2)
    fitted.clear()
    quantize_checkpoint(source, tmp_path, Settings(method=GPTQ, calibration=windows))
    assert len(fitted) == 21


def test_nothing_of_another_calibration_is_kept(source, windows, tmp_path, fitted, whole):
    other = Windows(rows=windows.rows[:3], origin=windows.origin)
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(
            source, tmp_path, Settings(method=GPTQ, calibration=other), on_progress=stop_after(17)
        )
    fitted.clear()
    quantize_checkpoint(source, tmp_path, Settings(method=GPTQ, calibration=windows))
    assert len(fitted) == 21
    assert contents(tmp_path) == whole


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("model.layers.1.input_layernorm.weight", 7),  # Block 0 does not know it.
        ("model.embed_tokens.weight", 0),
        ("lm_head.weight", 0),  # It has no part in this, but only the blocks are told apart.
    ],
)
def test_nothing_that_follows_from_another_tensor_is_kept(windows, tmp_path, fitted, name, kept):
    folder = write_model(tmp_path / "model")
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(
            folder, tmp_path / "out", Settings(method=GPTQ, calibration=windows), on_progress=stop_after(17)
        )
    model = AutoModelForCausalLM.from_pretrained(folder)
    model.get_parameter(name).data[0] += 1
    model.save_pretrained(folder)
    fitted.clear()
    report = quantize_checkpoint(folder, tmp_path / "out", Settings(method=GPTQ, calibration=windows))
    assert sum(tensor.kept for tensor in report.tensors) == kept
    quantize_checkpoint(folder, tmp_path / "whole", Settings(method=GPTQ, calibration=windows))
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")


def test_a_run_killed_at_random_moments_ends_with_the_same_bytes(source, windows, tmp_path):
    context = forks()

    def start(out):
        settings = Settings(method=GPTQ, calibration=windows)
        process = context.Process(target=quantize_checkpoint, args=(source, out, settings))
        process.start()
        return process

    warm = context.Process(target=time.sleep, args=(0,))  # The server of forks starts.
    warm.start()
    warm.join()
    started = time.perf_counter()
    start(tmp_path / "whole").join()
    seconds, random = time.perf_counter() - started, Random(0)
    for _ in range(3):
        process = start(tmp_path / "out")
        process.join(random.uniform(0.2, 0.9) * seconds)
        process.kill()
        process.join()
    start(tmp_path / "out").join()
    assert open_artifact(tmp_path / "out")
    assert contents(tmp_path / "out") == contents(tmp_path / "whole")


def test_progress_counts_tensors_and_weights(source, windows, tmp_path):
    seen = []
    quantize_checkpoint(source, tmp_path, Settings(method=GPTQ, calibration=windows), on_progress=seen.append)
    assert [progress.done for progress in seen] == list(range(22))
    weights = 3 * (2 * 16 * 16 + 2 * 8 * 16 + 3 * 24 * 16)
    assert {(progress.total, progress.weights) for progress in seen} == {(21, weights)}
    assert seen[0].seconds_left is None
    assert seen[1].seconds_left > 0
    assert (seen[-1].weights_done, seen[-1].seconds_left) == (weights, 0)


def test_tokens_of_another_vocabulary_are_refused(source, tmp_path):
    windows = Windows(rows=((1, 2), (3, 32)), origin={})
    with refuses(f"Token ids must be below 32, the model's vocabulary, not 32: {source}"):
        quantize_checkpoint(source, tmp_path / "out", Settings(method=GPTQ, calibration=windows))


# Learned rounding, and tokens that count by the loss.

LEARNED = named("tied32-h", group_size=8, scales="u8", asymmetric=0.5, residual=0.5, learned_rounding=8)
#: The same with all that follows from the gradients of the loss; 16 and 24 rows in blocks of at most 10.
AWARE = replace(LEARNED, loss_aware=True, output_feedback=10, icm_sweeps=1)


@pytest.fixture(scope="module")
def learned_whole(source, windows, tmp_path_factory):
    """What an uninterrupted run with learned rounding, counted tokens and output feedback writes."""
    out = tmp_path_factory.mktemp("learned")
    torch.set_num_threads(1)
    quantize_checkpoint(source, out, Settings(method=AWARE, calibration=windows))
    return contents(out)


def block_error(source, out, windows, number):
    """Relative squared difference of what leaves block `number` of the artefact's model and the exact one."""
    exact, model = (AutoModelForCausalLM.from_pretrained(source, dtype=torch.float64) for _ in range(2))
    for name, layer in load(out).items():
        model.get_submodule(name).weight.data = layer.dequantize().double()
    total = 0.0
    with torch.no_grad():
        for row in windows.rows:
            ids = torch.tensor([row])
            left, expected = (
                each(ids, output_hidden_states=True).hidden_states[number + 1] for each in (model, exact)
            )
            total += float(((left - expected).square().sum(-1) / expected.square().sum(-1)).sum())
    return total


@pytest.mark.parametrize(
    "method",
    [
        named("ptqtp-h", group_size=8),
        named("ptqtp-h", group_size=8, planes=1, scales="u8"),
        named("tied32-h", group_size=8, residual=0.0, order="act", scales="u4"),
        named("pt2-h", group_size=8),
        named("pt2-h", group_size=8, scales="u8"),
        named("ptqtp", group_size=8, order="act"),
    ],
    ids=["two planes", "one plane", "tied and permuted", "offset", "8-bit offset", "without compensation"],
)
def test_learned_rounding_brings_what_leaves_a_block_nearer(source, tmp_path, monkeypatch, method):
    monkeypatch.setattr(learning, "_TOKENS_PER_STEP", 32)
    rows = torch.randint(0, 32, (20, 24), generator=torch.Generator().manual_seed(4)).tolist()
    text = Windows(rows=tuple(map(tuple, rows)), origin={})
    for steps in (0, 60):
        chosen = replace(method, learned_rounding=steps, rounds=2)
        quantize_checkpoint(source, tmp_path / str(steps), Settings(method=chosen, calibration=text))
    plain, learned = (load(tmp_path / steps) for steps in ("0", "60"))
    first = [name for name in plain if ".0." in name]
    assert any((plain[name].scales != learned[name].scales).any() for name in first)
    before, after = (block_error(source, tmp_path / steps, text, 0) for steps in ("0", "60"))
    assert after < 0.95 * before


def test_a_block_that_learns_nothing_stays_as_it_was(source, windows, tmp_path, monkeypatch):
    def worse(layers, loss_of, *, steps):
        with torch.no_grad():
            for layer in layers:
                layer.latents.neg_()

    monkeypatch.setattr(learning, "learn", worse)
    for steps in (0, 1):
        settings = Settings(method=replace(LEARNED, learned_rounding=steps), calibration=windows)
        quantize_checkpoint(source, tmp_path / str(steps), settings)
    plain, learned = (contents(tmp_path / steps)["model.safetensors"] for steps in ("0", "1"))
    assert plain == learned


def test_artefact_tells_learned_rounding(source, windows, tmp_path, learned_whole):
    method = json.loads(learned_whole["config.json"])["quantization_config"]["method"]
    assert (method["learned_rounding"], method["loss_aware"], method["output_feedback"]) == (8, True, 10)


@pytest.mark.parametrize("block", [0, 1, 2])
def test_a_run_stopped_while_it_learns_ends_with_the_same_bytes(
    source, windows, tmp_path, monkeypatch, fitted, learned_whole, block
):
    settings = Settings(method=AWARE, calibration=windows)
    learn = blockwise.learned_layers

    def stopped(calibrated, *arguments, **named):
        if calibrated.number == block:
            raise KeyboardInterrupt
        return learn(calibrated, *arguments, **named)

    monkeypatch.setattr(blockwise, "learned_layers", stopped)
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(source, tmp_path, settings)
    assert len(fitted) == 7 * (block + 1)
    fitted.clear()
    begun = []
    monkeypatch.setattr(
        blockwise,
        "learned_layers",
        lambda calibrated, *rest, **named: (
            begun.append(calibrated.number) or learn(calibrated, *rest, **named)
        ),
    )
    monkeypatch.setattr(blockwise, "measure", None)  # What follows from the gradients is there.
    report = quantize_checkpoint(source, tmp_path, settings)
    assert len(fitted) == 7 * (2 - block)  # Those of the stopped block are there, too.
    assert begun == list(range(block, 3))
    assert sum(tensor.kept for tensor in report.tensors) == 7 * block
    assert contents(tmp_path) == learned_whole


@pytest.mark.parametrize("done", range(0, 22, 3))
def test_a_learned_run_stopped_between_tensors_ends_with_the_same_bytes(
    source, windows, tmp_path, learned_whole, done
):
    settings = Settings(method=AWARE, calibration=windows)
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(source, tmp_path, settings, on_progress=stop_after(done))
    for path in (tmp_path / ".partial").glob("*.activations" if done == 12 else "gradients*/*"):
        path.unlink()
        if done != 12 and not list(path.parent.iterdir()):
            path.parent.rmdir()
    quantize_checkpoint(source, tmp_path, settings)
    assert contents(tmp_path) == learned_whole


def test_output_feedback_reaches_every_layer(source, windows, tmp_path, monkeypatch):
    """And it needs no counted tokens."""
    monkeypatch.setattr(feedback, "_TOGETHER", 2)
    given = []
    quantize = tasks.quantize_matrix

    def recording(weight, method, hessian, *, outputs, role):
        given.append((len(weight), outputs and [len(block) for block in outputs]))
        return quantize(weight, method, hessian, outputs=outputs, role=role)

    monkeypatch.setattr(tasks, "quantize_matrix", recording)
    for rows in (0, 10):
        method = named("tied32-h", group_size=8, output_feedback=rows)
        quantize_checkpoint(source, tmp_path / str(rows), Settings(method=method, calibration=windows))
    assert [blocks for _, blocks in given[:21]] == [None] * 21
    blocks_of = {8: [8], 16: [8, 8], 24: [8, 8, 8]}
    assert [blocks for _, blocks in given[21:]] == [blocks_of[rows] for rows, _ in given[21:]]
    assert len(given) == 42
    plain, fed = (load(tmp_path / rows) for rows in ("0", "10"))
    assert all(not torch.equal(plain[name].dequantize(), fed[name].dequantize()) for name in plain)


def test_another_seed_learns_from_another_order_of_the_text(source, windows, tmp_path, monkeypatch):
    orders = []
    monkeypatch.setattr(learning, "_TOKENS_PER_STEP", 32)
    loss = learning._Text.loss
    monkeypatch.setattr(
        learning._Text, "loss", lambda self, *part: orders[-1].append(part) or loss(self, *part)
    )
    for name, seed in (("a", 0), ("b", 0), ("c", 1)):
        orders.append([])
        settings = Settings(method=replace(LEARNED, seed=seed), calibration=windows)
        quantize_checkpoint(source, tmp_path / name, settings)
    first, again, other = orders
    assert first == again
    assert contents(tmp_path / "a") == contents(tmp_path / "b")
    assert first != other
    # 8 steps for each of three blocks; a step is a row, and each of the five comes before any comes again.
    assert len(first) == 24
    assert len(set(map(str, first[:5]))) == 5


def test_what_tokens_count_follows_from_the_whole_model(windows, tmp_path, fitted):
    folder = write_model(tmp_path / "model")
    settings = Settings(method=replace(GPTQ, loss_aware=True), calibration=windows)
    with pytest.raises(KeyboardInterrupt):
        quantize_checkpoint(folder, tmp_path / "out", settings, on_progress=stop_after(10))
    model = AutoModelForCausalLM.from_pretrained(folder)
    model.get_parameter("lm_head.weight").data[0] += 1
    model.save_pretrained(folder)
    fitted.clear()
    quantize_checkpoint(folder, tmp_path / "out", settings)
    assert len(fitted) == 21


def test_hessians_count_tokens_by_the_squared_gradients(source, windows, tmp_path, monkeypatch):
    """By hand for the first stage, whose inputs are those of the full-precision model."""
    given = {}
    quantize = tasks.quantize_matrix
    monkeypatch.setattr(
        tasks,
        "quantize_matrix",
        lambda weight, method, hessian, **named: (
            given.setdefault(len(given), hessian) and quantize(weight, method, hessian, **named)
        ),
    )
    settings = Settings(method=replace(GPTQ, loss_aware=True), calibration=windows, dtype=torch.float64)
    quantize_checkpoint(source, tmp_path, settings)
    model = AutoModelForCausalLM.from_pretrained(source, dtype=torch.float64)
    attention = model.model.layers[0].self_attn
    inputs, squares = [], []
    for row in windows.rows:
        outputs = []

        def keep(_module, given, output, outputs=outputs):
            outputs.append(output)
            inputs.append(given[0][0])

        layers = (attention.q_proj, attention.k_proj, attention.v_proj)
        handles = [layer.register_forward_hook(keep) for layer in layers]
        ids = torch.tensor([row])
        logits = model(ids, use_cache=False).logits[0]
        loss = nn.functional.cross_entropy(logits[:-1], ids[0, 1:], reduction="sum")
        squares.append(sum(each[0].square().sum(1) for each in torch.autograd.grad(loss, outputs)))
        del inputs[-2:]
        for handle in handles:
            handle.remove()
    counts = torch.cat(squares)
    counts = (counts / counts.mean()).clamp(0.05, 20)
    x = torch.cat(inputs).detach()
    torch.testing.assert_close(given[0].matrix, x.T @ (counts[:, None] * x), rtol=1e-5, atol=1e-5)
    assert not torch.allclose(given[0].matrix, x.T @ x, rtol=1e-2)
