"""What needs names and shapes alone runs where torch, transformers and numba are not installed."""

import json
import subprocess
import sys
from dataclasses import asdict

import pytest
import torch
from safetensors.torch import save_file
from transformers import AutoConfig, AutoModelForCausalLM

from ternhw_quant.errors import FormatError, InputError
from ternhw_quant.shapes import LLAMA
from ternhw_quant.storage.artifact import open_artifact
from ternhw_quant.storage.bits import Form, model_shapes, model_sizes, stored_cost
from ternhw_quant.storage.codec import encode
from ternhw_quant.storage.tensors import TensorFile, in_memory
from tests.artifacts import Form as Stored
from tests.artifacts import random_matrix, write_tensors

LAYER = "model.layers.0.mlp.down_proj"
FORMS = {
    "base3": Stored(offsets=True, permuted=True),
    "dense": Stored(packing="dense", planes=1, permuted=True),
    "tied": Stored(packing="2bit", tied=True),
    "uniform": Stored(bits=3, permuted=True),
}


def without_torch(program, *arguments):
    """Return what a program prints, as JSON, in a process that cannot import torch."""
    absent = "import sys; sys.modules.update(dict.fromkeys(('torch', 'transformers', 'numba')))\n"
    command = [sys.executable, "-c", absent + program, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert not done.stderr
    return json.loads(done.stdout)


def artifact(folder, form):
    torch.manual_seed(0)
    tensors = encode(LAYER, random_matrix((32, 40), form), form.packing)
    (folder / "config.json").write_text('{"model_type": "llama"}')
    write_tensors(folder, tensors | {"model.norm.weight": torch.ones(3, dtype=torch.bfloat16)}, form)
    return folder


DESCRIBE = """
import json
from dataclasses import asdict
from ternhw_quant.storage.artifact import open_artifact
from ternhw_quant.storage.bits import stored_cost

opened = open_artifact(sys.argv[1])
print(json.dumps({
    "layers": {name: opened.shape(name) for name in opened.layers},
    "tensors": {part: str(tensor) for part, tensor in opened.tensors(list(opened.layers)[0]).items()},
    "dense": list(opened.dense),
    "flags": [[opened.is_permuted(name), opened.has_offsets(name)] for name in opened.layers],
    "format": opened.quantization.to_json(),
    "cost": asdict(stored_cost(sys.argv[1])),
}))
"""


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_an_artefact_is_described_without_torch(tmp_path, form):
    folder = artifact(tmp_path, form)
    described, opened = without_torch(DESCRIBE, folder), open_artifact(folder)
    layer = opened.layers[LAYER]
    assert described["layers"] == {LAYER: [0 if form.bits else form.planes, 32, 40]}
    assert (layer.out_features, layer.in_features) == (32, 40)
    assert described["tensors"] == {
        part: f"{opened.stored[f'{LAYER}.{part}'].dtype} of shape {opened.stored[f'{LAYER}.{part}'].shape}"
        for part in described["tensors"]
    }
    assert {f"{LAYER}.{part}" for part in described["tensors"]} == opened.stored.keys() - {
        "model.norm.weight"
    }
    assert described["dense"] == ["model.norm.weight"]
    assert described["flags"] == [[form.permuted, form.offsets]]
    assert described["format"] == opened.quantization.to_json()
    assert described["cost"] == asdict(stored_cost(folder))


def test_a_layer_whose_headers_break_the_format_is_named_without_its_values(tmp_path):
    folder = artifact(tmp_path, FORMS["base3"])
    tensors = {name: stored.read() for name, stored in open_artifact(folder).stored.items()}
    tensors[f"{LAYER}.weight_scales"] = tensors[f"{LAYER}.weight_scales"].float()
    write_tensors(folder, tensors, FORMS["base3"])
    with pytest.raises(FormatError) as raised:
        open_artifact(folder).tensors(LAYER)
    rule = "weight_scales must be F16 of shape (2, 32, 2), not F32 of shape (2, 32, 2)"
    assert str(raised.value) == f"{rule}: {LAYER} in {folder}"
    tensors[f"{LAYER}.weight_shape"] = torch.ones(2)
    write_tensors(folder, tensors, FORMS["base3"])
    with pytest.raises(FormatError) as raised:
        open_artifact(folder).shape(LAYER)
    rule = "weight_shape must be I32 of shape (2,), not F32 of shape (2,)"
    assert str(raised.value) == f"{rule}: {LAYER} in {folder}"


SIZES = """
import json
from dataclasses import asdict
from ternhw_quant.storage.bits import Form, model_shapes, model_sizes

form = Form(planes=2, group_size=128)
print(json.dumps([asdict(size) for size in model_sizes(model_shapes(sys.argv[1]), form)]))
"""


def test_sizes_of_a_known_model_need_no_torch(tmp_path):
    form = Form(planes=2, group_size=128)
    expected = [asdict(size) for size in model_sizes(model_shapes("llama-7b"), form)]
    assert without_torch(SIZES, "llama-7b") == expected
    config = {"model_type": "llama", "tie_word_embeddings": False, **LLAMA["llama-7b"].fields}
    (tmp_path / "config.json").write_text(json.dumps(config))
    assert without_torch(SIZES, tmp_path) == expected


def test_sizes_of_another_model_name_the_package_that_they_need(tmp_path):
    (tmp_path / "config.json").write_text('{"model_type": "mixtral"}')
    program = """
import json
from ternhw_quant.storage.bits import model_shapes

try:
    model_shapes(sys.argv[1])
except ModuleNotFoundError as error:
    print(json.dumps(error.name))
"""
    assert without_torch(program, tmp_path) == "torch"


@pytest.mark.parametrize("name", LLAMA)
@pytest.mark.parametrize("tied", [False, True])
def test_shapes_of_a_llama_are_those_of_the_model_that_transformers_builds(tmp_path, name, tied):
    config = {"model_type": "llama", "tie_word_embeddings": tied, **LLAMA[name].fields}
    (tmp_path / "config.json").write_text(json.dumps(config))
    with torch.device("meta"):
        model = AutoModelForCausalLM.from_config(AutoConfig.for_model(**config))
    parameters = dict(model.named_parameters())
    linears = [tensor for path, tensor in parameters.items() if tensor.ndim == 2 and ".layers." in path]
    shapes = model_shapes(str(tmp_path))
    assert shapes.weights == sum(tensor.numel() for tensor in parameters.values())
    assert sum(shapes.linears.values()) == len(linears)
    for shape, count in shapes.linears.items():
        assert [tuple(tensor.shape) for tensor in linears].count(shape) == count


@pytest.mark.parametrize("change", [{"attention_bias": True}, {"head_dim": 48}, {"mlp_bias": True}])
def test_shapes_of_a_llama_with_more_to_it_are_those_that_transformers_builds(tmp_path, change):
    sizes = LLAMA["llama-7b"].fields | {"num_hidden_layers": 2}
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "llama", **sizes, **change}))
    with torch.device("meta"):
        config = AutoConfig.for_model("llama", **sizes, **change)
        model = AutoModelForCausalLM.from_config(config)
    assert model_shapes(str(tmp_path)).weights == sum(tensor.numel() for tensor in model.parameters())


def test_a_tensor_in_memory_and_one_in_a_file_read_the_same_as_an_array(tmp_path):
    values = torch.tensor([3, -4], dtype=torch.int32)
    save_file({"t": values}, tmp_path / "t.safetensors")
    stored = TensorFile(tmp_path / "t.safetensors", error=InputError).tensors["t"]
    assert stored.array().tolist() == in_memory("t", values).array().tolist() == [3, -4]
