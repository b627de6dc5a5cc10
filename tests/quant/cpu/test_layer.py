import copy
import pickle
from dataclasses import replace

import pytest
import torch
from torch.nn.functional import linear

from ternhw_quant import clibrary, integer
from ternhw_quant.cpu import layout, library, operators
from ternhw_quant.cpu.layout import rows_of
from ternhw_quant.errors import FormatError
from ternhw_quant.models.linear import TernaryLinear
from tests.artifacts import Form, write_artifact
from tests.quant.cpu.weights import FORMS, error_limit, make

if isinstance(library.loaded(), clibrary.BuildError):
    pytest.skip(str(library.loaded()), allow_module_level=True)


@pytest.mark.parametrize("packing", ["base3", "2bit", "dense"])
@pytest.mark.parametrize("form", FORMS)
def test_layer_computes_by_its_kernel(form, packing):
    matrix, bias = make((38, 300), FORMS[form]), torch.randn(38)
    layer = TernaryLinear.from_matrix(matrix, bias=bias, packing=packing)
    for shape in ((300,), (2, 3, 300), (0, 300), (200, 300)):
        x = torch.randn(shape)
        y = layer(x).detach()
        assert (y.shape, y.dtype) == ((*shape[:-1], 38), torch.float32)
        if y.numel():
            exact, limit = error_limit(x.reshape(-1, 300), matrix)
            error = (y.reshape(-1, 38).double() - exact - bias.double()).abs()
            assert float(error.max()) <= limit + 2**-22
    layer.activation_bits = 8
    x = torch.randn(2, 3, 300)
    golden = integer.forward(integer.quantize_scales(matrix), x.reshape(6, 300))
    assert torch.equal(layer(x), golden.reshape(2, 3, 38) + bias)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_halves_are_rounded_once(dtype):
    matrix = make((38, 300), FORMS["all of two"])
    layer, x = TernaryLinear.from_matrix(matrix), torch.randn(3, 300).to(dtype)
    y = layer(x)
    assert y.dtype == dtype
    assert torch.equal(y, layer(x.float()).to(dtype))


def test_layer_frees_the_artefacts_bytes_and_brings_them_back():
    matrix = make((38, 300), FORMS["all of one"])
    layer, x = TernaryLinear.from_matrix(matrix), torch.randn(3, 300)
    before = {name: tensor.clone() for name, tensor in layer.state_dict().items()}
    y = layer(x)

    def again():
        assert "weight" not in dict(layer.named_parameters())
        assert torch.equal(layer(x), y)

    again()
    assert list(layer.state_dict()) == list(before)
    assert all(torch.equal(tensor, before[name]) for name, tensor in layer.state_dict().items())
    layer(x)
    assert torch.equal(layer.weight, before["weight"])
    for other in (copy.deepcopy(layer), pickle.loads(pickle.dumps(layer)), layer.float(), layer.to("cpu")):
        assert torch.equal(other(x), y)
        assert torch.equal(other.weight, before["weight"])
    layer(x)
    assert torch.equal(layer.dequantize(), matrix.dequantize())
    again()
    assert torch.equal(layer.matrix().planes, matrix.planes)


def test_layer_follows_its_tensors():
    matrix, other = make((20, 300), FORMS["two planes"]), make((20, 300), FORMS["two planes"], seed=9)
    x = torch.randn(3, 300)
    for bits in (None, 8):
        layer, expected = TernaryLinear.from_matrix(matrix), TernaryLinear.from_matrix(other)
        layer.activation_bits = expected.activation_bits = bits
        layer(x)
        layer.load_state_dict(TernaryLinear.from_matrix(other).state_dict())
        assert torch.equal(layer(x), expected(x))
        for each in (layer, expected):
            each.weight_scales.data.mul_(0.5)
        assert torch.equal(layer(x), expected(x))
        assert bool((layer(x) != 0).any())


@pytest.mark.parametrize("form", ["tied", "all of one"])
def test_layer_of_8_bit_scales_computes_as_that_of_the_same_values_in_float16(form):
    matrix = layout_matrix(FORMS[form])
    x = torch.randn(3, 300)
    for bits in (None, 8):
        layer = TernaryLinear.from_matrix(matrix, scales="u8")
        expected = TernaryLinear.from_matrix(matrix)
        assert (layer.weight_scales.dtype, expected.weight_scales.dtype) == (torch.uint8, torch.float16)
        layer.activation_bits = expected.activation_bits = bits
        assert torch.equal(layer(x), expected(x))
        assert torch.equal(layer.half().float()(x), expected(x))
        layer(x)
        with torch.no_grad():
            layer.weight_scales.fill_(0)
            expected.weight_scales.fill_(0)
        assert torch.equal(layer(x), expected(x))


def layout_matrix(form):
    """A matrix whose scales are values that 8-bit mantissas have, too."""
    matrix = make((20, 300), form)
    rounded = integer.quantize_scales(matrix)
    step = torch.ldexp(torch.ones(20), rounded.exponents.int())[:, None]
    offsets = None if rounded.offsets is None else rounded.offsets * step
    return replace(matrix, scales=rounded.mantissas * step, offsets=offsets)


def test_offloaded_layer_keeps_nothing():
    layer, x = TernaryLinear.from_matrix(make((20, 300), FORMS["tied"])), torch.randn(3, 300)
    expected = layer(x)
    layer = copy.deepcopy(layer)
    layer._hf_hook = type("Hook", (), {"offload": True})()
    assert torch.equal(layer(x), expected)
    assert layer._rows is None
    assert "weight" in dict(layer.named_parameters())


@pytest.mark.parametrize("made_there", [False, True])
def test_gradients_are_those_of_the_dense_product(made_there):
    matrix = make((20, 300), FORMS["all of one"])
    with torch.inference_mode(made_there):
        layer = TernaryLinear.from_matrix(matrix)
    x = torch.randn(2, 3, 300)
    with torch.inference_mode():
        expected = layer(x)
    layer.bias = torch.nn.Parameter(torch.zeros(20))
    x.requires_grad_()
    gradient = torch.randn(2, 3, 20)
    y = layer(x)
    y.backward(gradient)
    assert torch.equal(y, expected)
    assert torch.equal(x.grad, gradient @ matrix.dequantize())
    assert torch.equal(layer.bias.grad, gradient.flatten(0, 1).sum(dim=0))


@pytest.mark.parametrize("bits", [None, 8])
@pytest.mark.parametrize("packed", [False, True], ids=["new", "packed"])
def test_compiled_layer_is_one_graph(bits, packed):
    torch._dynamo.reset()
    layer, x = TernaryLinear.from_matrix(make((20, 300), FORMS["all of two"])), torch.randn(3, 300)
    layer.activation_bits = bits
    expected = copy.deepcopy(layer)(x)
    if packed:
        layer(x)
    compiled = torch.compile(layer, backend="aot_eager", fullgraph=True)
    assert torch.equal(compiled(x), expected)
    assert torch.equal(compiled(x[:1]), expected[:1])


def test_operators_keep_the_rules_of_torch():
    rows = rows_of(make((20, 300), FORMS["all of two"]))
    exact, arguments = layout.exact_rows(rows), operators._arguments(rows)
    x, bias = torch.randn(3, 300, requires_grad=True), torch.randn(20, requires_grad=True)
    torch.library.opcheck(torch.ops.ternhw.cpu_linear.default, (x, bias, *arguments))
    torch.library.opcheck(torch.ops.ternhw.cpu_dequantize.default, (torch.bfloat16, *arguments))
    arguments = operators._arguments(exact)
    q = torch.randint(-128, 128, (3, 300), dtype=torch.int8)
    torch.library.opcheck(torch.ops.ternhw.cpu_linear_exact.default, (q, *arguments))
    torch.library.opcheck(
        torch.ops.ternhw.cpu_linear_integer.default, (x.detach(), 8, exact.exponents, *arguments)
    )


def test_wrong_bytes_are_named_when_they_are_packed():
    layer = TernaryLinear.from_matrix(make((3, 10), Form()), packing="base3")
    layer.weight.data[1, 2, 0] = 250
    for call in (layer.check, lambda: layer(torch.randn(1, 10)), layer.dequantize):
        with pytest.raises(FormatError, match=r"^Packed byte must be below 243, not 0xFA$"):
            call()


def test_model_computes_what_the_dense_one_does_and_is_saved_as_it_was(tmp_path):
    from safetensors.torch import load_file
    from transformers import AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM

    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=512, hidden_size=256, intermediate_size=384, num_hidden_layers=2, num_attention_heads=4
    )
    dense = write_artifact(tmp_path, LlamaForCausalLM(config).eval(), Form(group_size=128, permuted=True))
    model, ids = AutoModelForCausalLM.from_pretrained(tmp_path), torch.tensor([[1, 5, 9, 2, 7]])
    with torch.inference_mode():
        torch.testing.assert_close(model(ids).logits, dense(ids).logits)
        both = [
            each.generate(ids, max_new_tokens=8, do_sample=False, pad_token_id=0) for each in (model, dense)
        ]
    assert torch.equal(*both)
    model.save_pretrained(tmp_path / "saved")
    saved, source = load_file(tmp_path / "saved/model.safetensors"), load_file(tmp_path / "model.safetensors")
    assert saved.keys() == source.keys()
    assert all(torch.equal(saved[name], tensor) for name, tensor in source.items())


def test_linear_is_not_the_dense_product_by_chance():
    matrix, x = make((20, 300), FORMS["two planes"]), torch.randn(2, 300)
    matrix.planes[1, 3, 7] = 1 - abs(int(matrix.planes[1, 3, 7]))
    y = operators.linear(x, rows_of(matrix))
    torch.testing.assert_close(y, linear(x, matrix.dequantize()))
    matrix.planes[1, 3, 7] = 1 - abs(int(matrix.planes[1, 3, 7]))
    assert not torch.allclose(y, operators.linear(x, rows_of(matrix)))
