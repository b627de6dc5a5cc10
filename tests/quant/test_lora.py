import pytest
import torch
from transformers import LlamaConfig, LlamaForCausalLM

import ternhw_quant
from ternhw_quant.errors import InputError
from ternhw_quant.models.linear import QuantizedLinear
from tests.artifacts import Form, write_artifact

peft = pytest.importorskip("peft", reason="needs peft")

pytestmark = pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")

SIZES = {"vocab_size": 64, "hidden_size": 32, "intermediate_size": 40, "num_hidden_layers": 2}
IDS = torch.arange(3, 23).reshape(2, 10)
TARGETS = ["q_proj", "v_proj", "down_proj"]


@pytest.fixture(params=[Form(offsets=True, permuted=True), Form(bits=3)], ids=["trits", "codes"])
def folder(request, tmp_path):
    torch.manual_seed(0)
    heads = {"num_attention_heads": 2, "num_key_value_heads": 1}
    write_artifact(tmp_path, LlamaForCausalLM(LlamaConfig(**SIZES, **heads)).eval(), request.param)
    return tmp_path


def config(**options):
    from ternhw_quant.models.lora import on_quantized_layers

    chosen = {"r": 4, "target_modules": TARGETS, "task_type": "CAUSAL_LM", **options}
    return on_quantized_layers(peft.LoraConfig(**chosen))


def logits(model):
    with torch.inference_mode():
        return model(IDS).logits


def trained(folder):
    """Return a model with adapters after a few steps, and the losses."""
    torch.manual_seed(1)
    model = peft.get_peft_model(ternhw_quant.load(folder), config())
    moving = [parameter for parameter in model.parameters() if parameter.requires_grad]
    optimiser, losses = torch.optim.AdamW(moving, lr=1e-2), []
    for _ in range(8):
        loss = model(IDS, labels=IDS).loss
        losses.append(float(loss.detach()))
        loss.backward()
        optimiser.step()
        optimiser.zero_grad()
    return model.eval(), losses


def test_new_adapters_change_nothing_and_training_moves_them_alone(folder):
    base = ternhw_quant.load(folder)
    before, packed = logits(base), base.state_dict()
    assert torch.equal(logits(peft.get_peft_model(ternhw_quant.load(folder), config()).eval()), before)
    model, losses = trained(folder)
    assert losses[-1] < losses[0] - 0.1
    inside = [module for module in model.modules() if isinstance(module, QuantizedLinear)]
    assert len(inside) == 14
    kept = model.unload().state_dict()
    assert all(torch.equal(kept[name], tensor) for name, tensor in packed.items())


def test_saved_adapters_are_loaded_beside_the_artefact_and_merged_into_the_dequantised_model(
    folder, tmp_path
):
    from ternhw_quant.models.lora import on_quantized_layers

    model, _ = trained(folder)
    model.save_pretrained(tmp_path / "adapter")
    chosen = on_quantized_layers(peft.LoraConfig.from_pretrained(tmp_path / "adapter"))
    loaded = peft.PeftModel.from_pretrained(ternhw_quant.load(folder), tmp_path / "adapter", config=chosen)
    assert torch.equal(logits(loaded.eval()), logits(model))
    dense = peft.PeftModel.from_pretrained(ternhw_quant.load(folder).dequantize(), tmp_path / "adapter")
    # The sum of weights is rounded where the sum of outputs is not.
    assert torch.allclose(logits(dense.merge_and_unload().eval()), logits(model), rtol=0, atol=1e-5)


def test_adapters_are_not_merged_into_packed_weights(folder):
    model, _ = trained(folder)
    with pytest.raises(InputError, match=r"^Adapter cannot be merged into packed weights; load it with"):
        model.merge_and_unload()


@pytest.mark.parametrize("options", [{"use_dora": True}, {"init_lora_weights": "pissa"}])
def test_lora_that_reads_weights_is_refused(folder, options):
    with pytest.raises(InputError, match=r"^LoRA on packed weights must not read the weights, as "):
        peft.get_peft_model(ternhw_quant.load(folder), config(**options))
