"""A model on the engine: logits equal those of C and PyTorch, and a planted fault is named and replayed."""

import json
import re
import shutil
from functools import cache
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import LlamaConfig, LlamaForCausalLM

import ternhw
from ternhw.config import AcceleratorConfig
from ternhw.generation import cached_verilog
from ternhw.peers import MemoryBehaviour
from ternhw.running import engine as engines
from ternhw.running.engine import opened_engine
from ternhw.verification import judge as judging
from ternhw_quant.decoder import golden
from ternhw_quant.decoder.building import build_contract
from ternhw_quant.decoder.contract import HEAD
from ternhw_quant.decoder.library import CDecoder
from ternhw_quant.errors import InputError
from ternhw_quant.methods.method import named
from ternhw_quant.models.loading import load_tokenizer
from ternhw_quant.runs.pipeline import Settings, quantize_checkpoint
from tests.artifacts import GROUP_SIZE, Form, write_artifact

SIZES = {
    "vocab_size": 512,
    "hidden_size": 32,
    "intermediate_size": 40,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 64,
}
ARRAY = {"rows": 2, "lanes": 4, "group_size": GROUP_SIZE, "max_in_features": 64, "bus_bits": 128}
FLAGS = ("--rows", 2, "--lanes", 4, "--max-in-features", 64, "--bus-bits", 128)
#: Of layers that do not have two.
PLANES = (("0.self_attn.q_proj", 1), ("v_proj", 3), ("1.mlp.down_proj", 1), ("0.mlp.up_proj", 3))
ONE_PLANE = (("q_proj", 1), ("0.mlp.down_proj", 1))
PROMPT = "Once upon a time"
SHARED = Path(__file__).parents[3] / "shared" / "models"


@pytest.fixture(scope="module")
def artefact_of(tmp_path_factory):
    """Return a function that writes a random artefact of a form once."""

    @cache
    def write(form):
        torch.manual_seed(5)
        folder = tmp_path_factory.mktemp("artefact")
        write_artifact(folder, LlamaForCausalLM(LlamaConfig(**SIZES)), form)
        return folder

    return write


def logits_on_the_engine(config, contract, tokens, memory=None):
    names = list(contract.matrices())
    with opened_engine(config, contract.matrices(), memory=memory) as engine:

        def multiply(block, number, activations):
            product = engine.product(HEAD if number == 7 else names[7 * block + number], activations)
            assert product.cause == 0 and product.cycle_exact
            return product.got

        decoder = CDecoder(contract, multiply=multiply)
        return [decoder.step(token) for token in tokens]


def compare(config, folder, tokens, memory=None):
    contract = build_contract(folder)
    expected = golden.run(contract, torch.tensor([tokens])).logits[0].numpy()
    in_c = CDecoder(contract)
    for on_engine, right in zip(
        logits_on_the_engine(config, contract, tokens, memory), expected, strict=True
    ):
        in_c_too = in_c.step(tokens[in_c.position])
        assert (on_engine == right).all() and (in_c_too == right).all()


@pytest.mark.sim
@pytest.mark.slow
@pytest.mark.parametrize(
    ("form", "fields", "memory"),
    [
        (Form(), {}, None),
        (Form(), {"io": "memory"}, MemoryBehaviour(latency=9, pauses=(False, True))),
        (Form(planes=1, offsets=True, permuted=True), {"offsets": True, "gather": True}, None),
        (Form(tied=True), {"tied": True}, None),
        (Form(layer_planes=PLANES), {"planes": 1}, None),
        (Form(layer_planes=PLANES, scales="u8"), {"packing": "base3"}, None),
        (Form(tied=True, layer_planes=ONE_PLANE, scales="u8"), {"tied": True}, None),
    ],
    ids=["stream", "memory", "offsets and order", "tied", "1 to 3 planes", "1 to 3 on 2", "tied, 1 and 2"],
)
def test_logits_of_engine_c_and_golden_are_equal(artefact_of, form, fields, memory):
    compare(
        AcceleratorConfig.from_values(**ARRAY, **fields), artefact_of(form), [1, 7, 300, 7, 2, 511], memory
    )


@pytest.mark.sim
@pytest.mark.slow
@pytest.mark.parametrize("model", ["embedded", "stories260K"])
def test_logits_of_trained_models_are_equal(tmp_path, model):
    from ternhw_quant import embedded

    source = embedded.path() if model == "embedded" else SHARED / model
    if not source.exists():
        pytest.skip(f"{model} is not beside the repository")
    quantize_checkpoint(source, tmp_path / "artefact", Settings(method=named("ptqtp"), packing="dense"))
    compare(AcceleratorConfig.from_values(), tmp_path / "artefact", [1, 300, 5, 77, 200])


@pytest.mark.sim
@pytest.mark.slow
def test_planted_fault_is_named_and_replayed(tmp_path, run, artefact_of, monkeypatch, capsys):
    @cache
    def broken(config):
        text, count = re.subn(r"= ~ x;", "= x;", cached_verilog(config).read_text())
        assert count
        path = tmp_path / f"{config.name}.v"
        path.write_text(text)
        return path

    artefact = artefact_of(Form())
    capsys.readouterr()  # Of making it.
    command = ("run", artefact, *FLAGS, "--prompt", PROMPT, "--tokens", 2)
    command = (*command, "--fixtures", tmp_path / "found")
    with monkeypatch.context() as patched:
        patched.setattr(engines, "cached_verilog", broken)
        patched.setattr(judging, "cached_verilog", broken)
        status, out, err = run(*command)
        assert (status, out) == (1, ""), err
        folder = tmp_path / "found" / "model.layers.0.self_attn.q_proj"
        match = re.fullmatch(
            r"ternhw: model.layers.0.self_attn.q_proj differs at position 0: row 0, group 0: "
            rf"expected (-?\d+), got (-?\d+). Reproduce: (ternhw verify --replay {folder} --waves \S+)\n",
            err,
        )
        assert match and match[1] != match[2], err
        # One tile: as many rows as the array has.
        case = json.loads((folder / "case.json").read_text())
        assert [len(plane) for plane in case["works"][0]["planes"]] == [2, 2]
        assert run(*match[3].split()[1:])[0] == 1
        assert (folder / "waves.fst").stat().st_size > 0
    assert run("verify", "--replay", folder)[0] == 0
    status, out, _ = run(*command)
    assert status == 0
    assert re.search(r"\n([1-9]\d*) of \1 products compared: every bit", out)


@pytest.mark.parametrize("backend", ["golden", "c"])
def test_a_seed_reproduces_a_text_and_another_writes_another(artefact_of, backend):
    def text(seed, other=backend):
        return ternhw.run(
            artefact_of(Form()), PROMPT, tokens=12, temperature=1.0, seed=seed, backend=other
        ).tokens

    assert text(3) == text(3) == text(3, "c")
    assert text(3) != text(4)


@pytest.mark.sim
@pytest.mark.slow
def test_prompt_is_read_in_steps_of_the_engine_s_tokens(tmp_path, run, artefact_of):
    command = ("run", artefact_of(Form()), *FLAGS, "--prompt", PROMPT, "--tokens", 3, "--json")
    found = []
    for tokens in (1, 3):
        record = tmp_path / f"{tokens}.json"
        status, out, _ = run(*command, "--array-tokens", tokens, "--clock-mhz", 100, "--record", record)
        assert status == 0
        found.append(json.loads(out))
        assert json.loads(record.read_text()).items() >= found[-1].items()
    one, three = (each["phases"]["prefill"] for each in found)
    assert found[0]["tokens"] == found[1]["tokens"]
    assert (one["tokens"], three["tokens"]) == (5, 5)
    assert (one["matrices"]["q"]["runs"], three["matrices"]["q"]["runs"]) == (10, 4)
    assert one["matrices"]["head"]["runs"] == three["matrices"]["head"]["runs"] == 1
    assert three["cycles"] < one["cycles"]


def test_heads_in_float_give_the_same_text_on_both_backends(artefact_of):
    found = [
        ternhw.run(artefact_of(Form()), PROMPT, tokens=8, head="float", backend=backend).tokens
        for backend in ("golden", "c")
    ]
    assert found[0] == found[1]


def test_text_comes_in_parts_that_are_the_whole(artefact_of):
    parts = []
    result = ternhw.run(artefact_of(Form()), PROMPT, tokens=9, backend="c", on_text=parts.append)
    assert "".join(parts) == result.text and len(parts) > 1
    assert result.steps == {"prefill": len(result.prompt), "decode": len(result.tokens) - 1}


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (("--seed", 1), "--seed needs --temperature"),
        (("--backend", "c", "--check", "none"), "--check cannot be combined with --backend c"),
        (
            ("--group-size", 8, "--rows", 2, "--lanes", 4),
            "Group size of the configuration must be the layer's 24, not 8: model.layers.0.mlp.down_proj",
        ),
        (
            ("--backend", "c", "--tokens", 70),
            "Prompt and new tokens must be at most the context's 64 + 1, not 5 and 70",
        ),
        (
            ("--backend", "c", "--temperature", "1e-9"),
            "Temperature must be 0 or from 0.0057 to 180000, not 1e-09 (--temperature)",
        ),
    ],
)
def test_wrong_use_is_refused(run, artefact_of, options, message):
    status, out, err = run("run", artefact_of(Form()), "--prompt", PROMPT, *options)
    # Bars of transformers come before, where this test is the first to write its artefact.
    assert (status, out) == (2, "") and err.splitlines()[-1].startswith(f"ternhw: {message}")


@pytest.mark.parametrize(
    ("name", "rule"),
    [("backend", "golden, c, rtl"), ("check", "every, sampled, none"), ("head", "int8, ptqtp, float")],
)
def test_a_wrong_name_is_refused_before_anything_is_read(name, rule):
    with pytest.raises(InputError) as error:
        ternhw.run("no such artefact", PROMPT, **{name: "gpu"})
    assert str(error.value) == f"{name.capitalize()} must be {rule}, not gpu ({name})"


def outlier(folder, path, value):
    """Write an artefact whose embedding has one large value, of the token `_OUTLIER`."""
    shutil.copytree(folder, path)
    tensors = load_file(path / "model.safetensors")
    tensors["model.embed_tokens.weight"] = tensors["model.embed_tokens.weight"].float()
    tensors["model.embed_tokens.weight"][_OUTLIER, 3] = value
    save_file(tensors, path / "model.safetensors", metadata={"format": "pt"})
    return path


#: Token that stories of the embedded model's vocabulary do not contain: the text decides if it is calibrated.
_OUTLIER = 400


def texts_of(folder, *tokens):
    tokenizer = load_tokenizer(folder)
    return tokenizer.decode(list(tokens))


@pytest.mark.sim
@pytest.mark.slow
def test_values_that_saturate_are_counted_and_warned_of(run, artefact_of, tmp_path):
    folder = outlier(artefact_of(Form()), tmp_path / "outlier", 1e5)
    plain, large = tmp_path / "plain.json", tmp_path / "large.json"
    word = texts_of(folder, _OUTLIER)
    assert word not in PROMPT
    plain.write_text(json.dumps([PROMPT]))
    large.write_text(json.dumps([word, PROMPT]))
    command = ("run", folder, "--prompt", word, "--tokens", 3, *FLAGS, "--clock-mhz", 100)

    # Calibrated with it, a residual of 1e5 is computed, and nothing saturates.
    status, out, _ = run(*command, "--text", large, "--json")
    assert (status, json.loads(out)["saturations"]) == (0, {})
    # Calibrated without it, values saturate: counted alike on the engine and in PyTorch, and named.
    found = {}
    for backend in ("rtl", "c", "golden"):
        options = () if backend == "rtl" else ("--backend", backend)
        flags = command if backend == "rtl" else command[:6]
        status, out, _ = run(*flags, *options, "--text", plain, "--json")
        found[backend] = json.loads(out)
        assert status == 0
    counts = found["rtl"]["saturations"]
    assert counts["embedding"] == 1
    assert counts["residual"] >= 1
    assert found["c"]["saturations"] == counts
    assert found["golden"]["tokens"] == found["c"]["tokens"] == found["rtl"]["tokens"]
    _, out, _ = run(*command[:6], "--backend", "c", "--text", plain)
    warning = ", ".join(f"{name} {count}" for name, count in counts.items())
    assert out.splitlines()[-1] == f"Warning: {sum(counts.values())} values saturated: {warning}"


def test_a_residual_beyond_the_format_is_refused(run, artefact_of, tmp_path):
    folder = outlier(artefact_of(Form()), tmp_path / "outlier", 3e6)
    text = tmp_path / "text.json"
    text.write_text(json.dumps([texts_of(folder, _OUTLIER)]))
    status, _, err = run("run", folder, "--prompt", PROMPT, *FLAGS, "--text", text)
    assert status == 2
    assert err.splitlines()[-1] == "ternhw: Residual stream must be at most 1048576, not 3000000"
