import json
import os
import re
import subprocess
import sys
from copy import deepcopy
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import (
    AutoModel,
    AutoModelForCausalLM,
    LlamaConfig,
    LlamaForCausalLM,
    MixtralConfig,
    MixtralForCausalLM,
    OlmoeConfig,
    OlmoeForCausalLM,
    Qwen3MoeConfig,
    Qwen3MoeForCausalLM,
)

import ternhw_quant
from ternhw_quant.errors import CheckpointError, FormatError, InputError
from ternhw_quant.models import hf
from ternhw_quant.models.linear import QuantizedLinear
from ternhw_quant.storage.artifact import open_artifact
from tests.artifacts import Form, write_artifact

#: Without kernels, layers are bit for bit what torch computes; tests/quant/cpu has the kernels.
pytestmark = pytest.mark.usefixtures("by_torch")

IDS = torch.tensor([[1, 5, 9, 2, 7]])
PACKAGES = Path(ternhw_quant.__file__).parents[1]
LAYER = "model.layers.1.mlp.down_proj"
SIZES = {
    "vocab_size": 512,
    "hidden_size": 32,
    "intermediate_size": 40,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 64,
}
FORMS = {
    "one plane": Form(planes=1, offsets=True, packing="2bit"),
    "two planes": Form(),
    "three planes": Form(planes=3, permuted=True),
    "tied": Form(tied=True, packing="2bit"),
    "dense": Form(packing="dense", offsets=True, permuted=True),
    "uniform": Form(bits=8, permuted=True),
    "u8": Form(tied=True, offsets=True, scales="u8"),
    "u4": Form(tied=True, offsets=True, scales="u4"),
}


def llama(**options):
    torch.manual_seed(0)
    return LlamaForCausalLM(LlamaConfig(**SIZES, attention_bias=True, **options)).eval()


@pytest.fixture(params=FORMS.values(), ids=FORMS)
def any_artifact(request, tmp_path):
    return tmp_path, write_artifact(tmp_path, llama(), request.param)


@pytest.fixture
def artifact(tmp_path):
    """A folder of two planes with offsets in the order of a permutation, tied embeddings, biases."""
    form = Form(offsets=True, permuted=True)
    return tmp_path, write_artifact(tmp_path, llama(tie_word_embeddings=True), form)


def logits(model, ids=IDS):
    with torch.inference_mode():
        return model(ids).logits


def tokens(model):
    return model.generate(IDS, max_new_tokens=8, do_sample=False, pad_token_id=0)[0].tolist()


def quantized(model):
    return {name: module for name, module in model.named_modules() if isinstance(module, QuantizedLinear)}


def rewrite(folder, change):
    tensors = load_file(folder / "model.safetensors")
    change(tensors)
    save_file(tensors, folder / "model.safetensors", metadata={"format": "pt"})


@pytest.fixture
def run_python(warm_python, tmp_path):
    """Run code in another process, with `path` for its imports and without this process's packages."""

    def run(code, *arguments, path=None):
        kept = "[each for each in sys.path if not pathlib.Path(each, 'ternhw_quant').exists()]"
        begin = f"import pathlib, sys\nsys.path[:] = {[str(path)] if path else []} + {kept}\n"
        return warm_python.run("-c", begin + code, *arguments, cwd=tmp_path)

    return run


# Loading


def test_pretrained_model_computes_what_its_dequantised_weights_do(any_artifact):
    folder, reference = any_artifact
    model = AutoModelForCausalLM.from_pretrained(folder)
    assert len(quantized(model)) == 14
    assert not model.training
    assert torch.equal(logits(model), logits(reference))


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16, torch.float64])
def test_pretrained_model_has_the_dtype_asked_for(artifact, tmp_path, dtype):
    folder, reference = artifact
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=dtype)
    assert model.dtype == dtype
    reference.save_pretrained(tmp_path / "dense")
    dense = LlamaForCausalLM.from_pretrained(tmp_path / "dense", dtype=dtype)
    assert torch.equal(logits(model), logits(dense))
    assert {layer.weight_scales.dtype for layer in quantized(model).values()} == {torch.float16}


def test_cast_model_keeps_its_weights(artifact):
    folder, reference = artifact
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.bfloat16).to(torch.float32)
    dense = {name: layer.dequantize() for name, layer in quantized(model).items()}
    assert all(torch.equal(weight, reference.get_submodule(name).weight) for name, weight in dense.items())


def test_tied_embeddings_stay_tied(artifact):
    model = AutoModelForCausalLM.from_pretrained(artifact[0])
    assert model.lm_head.weight is model.model.embed_tokens.weight


def test_model_without_head_has_the_layers_too(artifact):
    folder, reference = artifact
    model = AutoModel.from_pretrained(folder)
    assert len(quantized(model)) == 14
    with torch.inference_mode():
        assert torch.equal(model(IDS).last_hidden_state, reference.model(IDS).last_hidden_state)


def test_nothing_of_a_quantised_layer_but_its_bias_is_trained(artifact):
    model = AutoModelForCausalLM.from_pretrained(artifact[0])
    frozen = [name for name, parameter in model.named_parameters() if not parameter.requires_grad]
    parts = ("weight", "weight_scales", "weight_offsets")
    assert set(frozen) == {f"{name}.{part}" for name in quantized(model) for part in parts}


def test_integer_datapath_is_chosen_while_loading(artifact):
    folder, reference = artifact
    model = ternhw_quant.load(folder, activation_bits=8)
    error = (logits(model) - logits(reference)).norm() / logits(reference).norm()
    assert 0 < error < 0.05
    hf.use_integer_datapath(model, None)
    assert torch.equal(logits(model), logits(reference))


# Saving


def test_saved_model_is_the_same_artefact(any_artifact, tmp_path):
    folder, _ = any_artifact
    model = AutoModelForCausalLM.from_pretrained(folder)
    model.save_pretrained(tmp_path / "saved")
    saved, source = (load_file(path / "model.safetensors") for path in (tmp_path / "saved", folder))
    assert saved.keys() == source.keys()
    for name, tensor in source.items():
        assert saved[name].dtype == tensor.dtype
        assert torch.equal(saved[name], tensor)
    first, second = (open_artifact(path) for path in (folder, tmp_path / "saved"))
    assert second.quantization == first.quantization
    reloaded = AutoModelForCausalLM.from_pretrained(tmp_path / "saved")
    assert tokens(reloaded) == tokens(model)
    assert torch.equal(logits(reloaded), logits(model))


def test_model_saved_into_its_own_folder_is_loaded_from_it(tmp_path):
    from ternhw_quant import embedded

    ternhw_quant.quantize(embedded.path(), tmp_path)
    model = AutoModelForCausalLM.from_pretrained(tmp_path)
    before = logits(model)  # The layers have freed the artefact's bytes by now.
    model.save_pretrained(tmp_path)
    again = ternhw_quant.load(tmp_path)
    assert torch.equal(logits(again), before)
    # The index is still that of the artefact with digests; config.json names a version without.
    assert open_artifact(tmp_path).digests is None
    dense = again.dequantize()
    dense.save_pretrained(tmp_path)
    assert torch.equal(logits(ternhw_quant.load(tmp_path)), logits(dense))


def test_model_in_shards_is_read_and_written(artifact, tmp_path):
    folder, reference = artifact
    model = AutoModelForCausalLM.from_pretrained(folder)
    model.save_pretrained(tmp_path / "saved", max_shard_size="10KB")
    assert len(list((tmp_path / "saved").glob("model-*.safetensors"))) > 2
    assert torch.equal(logits(ternhw_quant.load(tmp_path / "saved")), logits(reference))


def test_artefact_of_an_old_version_is_loaded_and_saved_as_one_of_today(tmp_path):
    form = Form(offsets=True)
    reference = write_artifact(tmp_path, llama(), form)

    def by_old_names(tensors):
        for name in [name for name, tensor in tensors.items() if tensor.dtype == torch.uint8]:
            tensors[name.replace(".weight", ".weight_trits")] = tensors.pop(name)

    rewrite(tmp_path, by_old_names)
    config = json.loads((tmp_path / "config.json").read_text())
    config["quantization_config"]["format_version"] = 1
    (tmp_path / "config.json").write_text(json.dumps(config))
    model = ternhw_quant.load(tmp_path)
    assert torch.equal(logits(model), logits(reference))
    model.save_pretrained(tmp_path / "saved")
    assert torch.equal(logits(ternhw_quant.load(tmp_path / "saved")), logits(reference))
    saved = json.loads((tmp_path / "saved" / "config.json").read_text())
    assert saved["quantization_config"]["format_version"] == 3


def test_dequantised_model_is_a_plain_checkpoint(artifact, tmp_path):
    folder, reference = artifact
    model = AutoModelForCausalLM.from_pretrained(folder).dequantize()
    assert not quantized(model)
    assert {type(module) for module in model.modules()} == {type(module) for module in reference.modules()}
    assert torch.equal(logits(model), logits(reference))
    model.save_pretrained(tmp_path / "saved")
    assert "quantization_config" not in json.loads((tmp_path / "saved" / "config.json").read_text())
    assert torch.equal(logits(ternhw_quant.load(tmp_path / "saved")), logits(reference))


def test_model_is_dequantised_in_the_dtype_asked_for(artifact):
    folder, reference = artifact
    model = AutoModelForCausalLM.from_pretrained(folder).dequantize(torch.bfloat16)
    assert {parameter.dtype for parameter in model.parameters()} == {torch.bfloat16}
    assert torch.equal(model.get_submodule(LAYER).weight, reference.get_submodule(LAYER).weight.bfloat16())


# Offloading


@pytest.mark.filterwarnings("ignore:Attempting to save a model with offloaded modules")
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("form", [FORMS["dense"], FORMS["uniform"], FORMS["tied"], FORMS["u8"]], ids=str)
def test_layers_on_disk_compute_and_are_saved_as_those_in_memory(tmp_path, form, dtype):
    pytest.importorskip("accelerate")
    write_artifact(tmp_path, llama(), form)
    devices = dict.fromkeys(("model.embed_tokens", "model.norm", "model.rotary_emb", "lm_head"), "cpu")
    devices |= {"model.layers.0": "disk", "model.layers.1": "cpu"}
    model = AutoModelForCausalLM.from_pretrained(
        tmp_path, dtype=dtype, device_map=devices, offload_folder=tmp_path / "offload"
    )
    assert model.model.layers[0].mlp.up_proj.weight.device.type == "meta"
    inside = ternhw_quant.load(tmp_path, dtype=dtype)
    assert torch.equal(logits(model), logits(inside))
    model.save_pretrained(tmp_path / "saved")
    saved = ternhw_quant.load(tmp_path / "saved", dtype=dtype).state_dict()
    assert all(torch.equal(saved[name], tensor) for name, tensor in inside.state_dict().items())
    message = "Model must be in memory to be dequantised, not offloaded: model.layers.0.self_attn.q_proj"
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        model.dequantize()


# Mixtures of experts

torch.manual_seed(0)  # Their weights are drawn here, in each process of a test run the same.
MIXTURES = {
    "mixtral": MixtralForCausalLM(MixtralConfig(**SIZES, num_local_experts=4)),
    "qwen3_moe": Qwen3MoeForCausalLM(
        Qwen3MoeConfig(**SIZES, num_experts=4, num_experts_per_tok=2, moe_intermediate_size=24, head_dim=8)
    ),
}


@pytest.fixture(params=MIXTURES.values(), ids=MIXTURES)
def mixture(request, tmp_path):
    torch.manual_seed(0)
    return tmp_path, write_artifact(tmp_path, request.param.eval(), Form(offsets=True, permuted=True))


def test_experts_compute_what_the_fused_tensors_do(mixture):
    folder, reference = mixture
    model = ternhw_quant.load(folder)
    assert len(quantized(model)) == 2 * (4 + 4 * 3)
    # Gate and up are one product there and two here, which may add in another order.
    assert torch.allclose(logits(model), logits(reference), rtol=0, atol=1e-6)


def test_experts_are_saved_as_they_were_read(mixture, tmp_path):
    folder, _ = mixture
    model = ternhw_quant.load(folder)
    model.save_pretrained(tmp_path / "saved")
    saved, source = (load_file(path / "model.safetensors") for path in (tmp_path / "saved", folder))
    assert saved.keys() == source.keys()
    assert all(torch.equal(saved[name], tensor) for name, tensor in source.items())
    assert tokens(ternhw_quant.load(tmp_path / "saved")) == tokens(model)


def test_experts_are_dequantised_into_the_fused_tensors(mixture):
    folder, reference = mixture
    model = ternhw_quant.load(folder).dequantize()
    assert all(torch.equal(model.state_dict()[name], one) for name, one in reference.state_dict().items())
    assert torch.equal(logits(model), logits(reference))


def test_mixture_has_the_dtype_asked_for(mixture):
    folder, reference = mixture
    model = ternhw_quant.load(folder, dtype=torch.bfloat16)
    assert logits(model).dtype == torch.bfloat16
    # In the same dtype: a router may choose other experts in another.
    assert (logits(model) - logits(deepcopy(reference).to(torch.bfloat16))).abs().max() < 0.02


def test_mixture_that_lacks_an_experts_layer_is_refused(tmp_path):
    write_artifact(tmp_path, MIXTURES["qwen3_moe"], Form())
    gone = "model.layers.1.mlp.experts.2.up_proj."
    rewrite(tmp_path, lambda tensors: [tensors.pop(name) for name in list(tensors) if name.startswith(gone)])
    message = "Artefact must hold every layer of every expert; it lacks model.layers.1.mlp.experts.2.up"
    with pytest.raises(CheckpointError, match=f"^{re.escape(message)}$"):
        ternhw_quant.load(tmp_path)


def test_experts_of_unknown_arithmetic_are_refused_by_name(tmp_path, monkeypatch):
    model = OlmoeForCausalLM(OlmoeConfig(**SIZES, num_experts=2, num_experts_per_tok=1))
    write_artifact(tmp_path, model, Form())
    kind = type(model.model.layers[0].mlp.experts)
    run = kind.forward
    monkeypatch.setattr(kind, "forward", lambda *given: 1.01 * run(*given))
    message = (
        "Experts must be linear layers gate, up and down to be quantised, "
        "not what OlmoeExperts has: model.layers.0.mlp.experts"
    )
    with pytest.raises(CheckpointError, match=f"^{re.escape(message)}$"):
        ternhw_quant.load(tmp_path)


def test_tensors_that_transformers_ignores_are_told(tmp_path):
    torch.manual_seed(0)
    reference = write_artifact(tmp_path, LlamaForCausalLM(LlamaConfig(**SIZES)).eval(), Form())
    tensors = load_file(tmp_path / "model.safetensors")
    save_file({**tensors, "stray.weight": torch.zeros(1)}, tmp_path / "model.safetensors", {"format": "pt"})
    with pytest.warns(UserWarning, match=r"^transformers ignores stray\.weight: "):
        model = ternhw_quant.load(tmp_path)
    assert torch.equal(logits(model.dequantize()), logits(reference))


# What is refused


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda tensors: tensors.pop("model.norm.weight"),
            "Artefact must hold every tensor of its model; it lacks model.norm.weight: {}",
        ),
        (
            lambda tensors: tensors.pop(f"{LAYER}.weight_scales"),
            f"Tensor is missing: {LAYER}.weight_scales in {{}}",
        ),
        (
            lambda tensors: [tensors.pop(name) for name in list(tensors) if name.startswith(LAYER)],
            f"Artefact must hold every tensor of its model; it lacks {LAYER}.weight: {{}}",
        ),
        (
            lambda tensors: tensors[f"{LAYER}.weight"][0, 1].fill_(255),
            f"Packed byte must be below 243, not 0xFF: {LAYER} in {{}}",
        ),
        (
            lambda tensors: tensors[f"{LAYER}.weight_scales"].view(-1)[3:4].fill_(float("nan")),
            f"weight_scales must be finite, not nan: {LAYER} in {{}}",
        ),
        (
            lambda tensors: tensors.update({f"{LAYER}.weight": torch.zeros(2, 32, 5, dtype=torch.uint8)}),
            f"weight must be U8 of shape (2, 32, 9), not U8 of shape (2, 32, 5): {LAYER} in {{}}",
        ),
        (
            lambda tensors: tensors.update({f"{LAYER}.weight_shape": torch.tensor([32, 41]).int()}),
            f"{LAYER}.weight must have shape (32, 40), not (32, 41)",
        ),
        (
            lambda tensors: tensors.update(
                {
                    name.replace(LAYER, "model.layers.7.mlp.up_proj"): tensor.clone()
                    for name, tensor in tensors.items()
                    if name.startswith(f"{LAYER}.weight")
                }
            ),
            "Artefact must hold only layers of its model, not model.layers.7.mlp.up_proj",
        ),
        (
            lambda tensors: tensors.update(
                {
                    name.replace(LAYER, "model.norm"): tensor.clone()
                    for name, tensor in tensors.items()
                    if name.startswith(f"{LAYER}.weight")
                }
            ),
            "Layer must be linear in the model, not LlamaRMSNorm: model.norm",
        ),
    ],
)
def test_folder_that_is_not_exactly_one_model_is_refused(tmp_path, change, message):
    write_artifact(tmp_path, llama(), Form(permuted=True))
    rewrite(tmp_path, change)
    with pytest.raises(InputError, match=f"^{re.escape(message.format(tmp_path))}$"):
        ternhw_quant.load(tmp_path)


def test_corrupt_layer_is_refused_by_from_pretrained_too(artifact):
    folder, _ = artifact
    rewrite(folder, lambda tensors: tensors[f"{LAYER}.weight"][0, 1].fill_(255))
    with pytest.raises(FormatError, match=rf"^Packed byte must be below 243, not 0xFF: {LAYER} in "):
        AutoModelForCausalLM.from_pretrained(folder)


def test_artefact_without_its_files_is_refused(artifact):
    folder, reference = artifact
    config = LlamaConfig.from_pretrained(folder)
    with pytest.raises(CheckpointError, match=r"^Artefact must be loaded from its folder, not from a state"):
        LlamaForCausalLM.from_pretrained(None, config=config, state_dict=reference.state_dict())


def test_model_is_not_quantised_on_the_fly(tmp_path):
    llama().save_pretrained(tmp_path)
    config = hf.TernaryConfig(quant_method="ternhw", group_size=24)
    with pytest.raises(ValueError, match="ternhw does require the model to be pre-quantized"):
        AutoModelForCausalLM.from_pretrained(tmp_path, quantization_config=config)


# Other processes


def test_import_is_light():
    code = "import sys, ternhw_quant; print(sorted({'torch', 'transformers', 'numpy'} & set(sys.modules)))"
    environment = os.environ | {"PYTHONPATH": str(PACKAGES)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment)
    assert (done.stdout, done.stderr) == ("[]\n", "")


GENERATE = f"""
ids = torch.tensor({IDS.tolist()})
print(model.generate(ids, max_new_tokens=8, do_sample=False, pad_token_id=0)[0].tolist())"""


def test_another_process_generates_the_same_tokens(run_python, artifact):
    folder, _ = artifact
    code = f"""import sys, ternhw_quant
from transformers import AutoModelForCausalLM
import torch
model = AutoModelForCausalLM.from_pretrained(sys.argv[1]){GENERATE}"""
    done = run_python(code, folder, path=PACKAGES)
    assert done.stdout == f"{tokens(AutoModelForCausalLM.from_pretrained(folder))}\n", done.stderr


def test_quantiser_is_registered_by_importing_it_alone(run_python):
    code = """import ternhw_quant.models.hf
from transformers.quantizers.auto import AUTO_QUANTIZER_MAPPING
print(AUTO_QUANTIZER_MAPPING["ternhw"] is ternhw_quant.models.hf.TernaryQuantizer)"""
    done = run_python(code, path=PACKAGES)
    assert done.stdout == "True\n", done.stderr


def test_transformers_alone_refuses_every_artefact_until_ternhw_quant_is_imported(run_python, tmp_path):
    folders = []
    for name, model, form in [
        *((name, llama(), form) for name, form in FORMS.items()),
        *((name, model, Form(packing="2bit")) for name, model in MIXTURES.items()),
    ]:
        write_artifact(tmp_path / name, model, form)
        folders.append(tmp_path / name)
    code = f"""import sys, torch
from transformers import AutoModelForCausalLM
for folder in sys.argv[2:]:
    try:
        AutoModelForCausalLM.from_pretrained(folder)
    except RuntimeError as error:
        print(error)
    else:
        print("loaded", folder)
assert "ternhw_quant" not in sys.modules
sys.path.insert(0, sys.argv[1])
import ternhw_quant
model = AutoModelForCausalLM.from_pretrained(sys.argv[2]){GENERATE}"""
    done = run_python(code, PACKAGES, *folders)
    assert done.returncode == 0, done.stderr
    *refusals, generated = done.stdout.splitlines()
    assert len(refusals) == len(folders)
    for line in refusals:
        assert line.startswith("You set `ignore_mismatched_sizes` to `False`, thus raising an error.")
    assert generated == str(tokens(AutoModelForCausalLM.from_pretrained(folders[0])))
