import re

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn.functional import linear

from ternhw_quant import integer
from ternhw_quant.errors import FormatError, InputError
from ternhw_quant.models.linear import TernaryLinear, UniformLinear, use_integer_datapath
from tests.artifacts import Form, random_matrix

#: Without kernels, layers are bit for bit what torch computes; tests/quant/cpu has the kernels.
pytestmark = pytest.mark.usefixtures("by_torch")

FORMS = {
    "one plane": Form(planes=1),
    "two planes": Form(planes=2),
    "three planes": Form(planes=3),
    "offsets": Form(planes=1, offsets=True),
    "permuted": Form(permuted=True),
    "tied": Form(tied=True),
    "2bit": Form(packing="2bit", offsets=True, permuted=True),
    "dense": Form(packing="dense", offsets=True, permuted=True),
    "whole row": Form(group_size=1000),
    "u8": Form(tied=True, scales="u8"),
    "u6": Form(scales="u6", permuted=True),
    "u4": Form(tied=True, scales="u4", packing="dense"),
    "u4 offsets": Form(planes=1, offsets=True, scales="u4"),
    "u8 offsets": Form(planes=1, offsets=True, permuted=True, packing="dense", scales="u8"),
    "uniform": Form(bits=3),
    "uniform permuted": Form(bits=4, permuted=True),
}


def make(shape, form, bias=None):
    torch.manual_seed(shape[0] + 1000 * shape[1])
    matrix = random_matrix(shape, form)
    if form.bits:
        return matrix, UniformLinear.from_matrix(matrix, bias=bias)
    return matrix, TernaryLinear.from_matrix(matrix, bias=bias, packing=form.packing, scales=form.scales)


# 24 divides 48 and not 67; 1 column is less than a byte of trits; 3000 × 67 is more than one chunk.
@pytest.mark.parametrize("shape", [(5, 48), (7, 67), (1, 1), (3000, 67)], ids=str)
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_layer_computes_what_its_dequantised_matrix_does(form, shape):
    matrix, layer = make(shape, form)
    x = torch.randn(3, shape[1])
    assert torch.equal(layer.dequantize(), matrix.dequantize())
    assert torch.equal(layer(x), linear(x, matrix.dequantize()))


@settings(max_examples=30, deadline=None)
@given(
    form=st.sampled_from(list(FORMS.values())),
    out_features=st.integers(1, 9),
    in_features=st.integers(1, 60),
    batch=st.lists(st.integers(0, 3), max_size=3),
    dtype=st.sampled_from([torch.float64, torch.float32, torch.bfloat16, torch.float16]),
    with_bias=st.booleans(),
)
def test_layer_takes_any_batch_in_any_dtype(form, out_features, in_features, batch, dtype, with_bias):
    bias = torch.randn(out_features).to(dtype) if with_bias else None
    matrix, layer = make((out_features, in_features), form, bias)
    x = torch.randn(*batch, in_features).to(dtype)
    y = layer(x)
    assert y.shape == (*batch, out_features)
    assert y.dtype == dtype
    assert torch.equal(y, linear(x, matrix.dequantize().to(dtype), bias))


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_layer_gives_its_matrix_back(form):
    matrix, layer = make((6, 61), form)
    back = layer.matrix()
    for field in ("planes", "codes", "scales", "zeros", "offsets", "permutation"):
        expected = getattr(matrix, field, None)
        assert getattr(back, field, None) is expected or torch.equal(getattr(back, field), expected)


def test_gradients_reach_input_and_bias_and_nothing_else():
    matrix, layer = make((4, 30), FORMS["offsets"], torch.zeros(4))
    x = torch.randn(2, 30, requires_grad=True)
    weight = torch.randn(2, 4)
    (layer(x) * weight).sum().backward()
    assert torch.equal(x.grad, weight @ matrix.dequantize())
    assert torch.equal(layer.bias.grad, weight.sum(dim=0))
    assert [name for name, parameter in layer.named_parameters() if parameter.requires_grad] == ["bias"]


@pytest.mark.parametrize("cast", [lambda m: m.to(torch.bfloat16), lambda m: m.float(), lambda m: m.double()])
@pytest.mark.parametrize("form", [FORMS["offsets"], FORMS["uniform"]], ids=["ternary", "uniform"])
def test_cast_module_keeps_its_float16_scales(cast, form):
    matrix, layer = make((4, 30), form, torch.zeros(4))
    before = {name: tensor.clone() for name, tensor in layer.state_dict().items()}
    cast(layer)
    for name, tensor in layer.state_dict().items():
        if name != "bias":
            assert tensor.dtype == before[name].dtype
            assert torch.equal(tensor, before[name])
    assert layer.bias.dtype != torch.float16
    x = torch.randn(2, 30).to(layer.bias.dtype)
    assert torch.equal(layer(x), linear(x, matrix.dequantize().to(x.dtype), layer.bias))


def test_packed_layer_is_as_small_as_its_packing():
    _, layer = make((64, 96), Form(packing="2bit"))
    assert layer.weight.nbytes == 2 * 64 * 96 // 4
    assert layer.weight_scales.nbytes == 2 * 64 * 4 * 2


@pytest.mark.parametrize("bits", [8, 5])
@pytest.mark.parametrize(
    "name", ["one plane", "two planes", "offsets", "permuted", "tied", "dense", "u8", "u4"]
)
def test_integer_mode_is_the_golden_model(name, bits):
    bias = torch.randn(9)
    matrix, layer = make((9, 50), FORMS[name], bias)
    x = torch.randn(2, 3, 50)
    use_integer_datapath(layer, bits)
    golden = integer.forward(integer.quantize_scales(matrix), x.reshape(6, 50), activation_bits=bits)
    assert torch.equal(layer(x), golden.reshape(2, 3, 9) + bias)
    use_integer_datapath(layer, None)
    assert torch.equal(layer(x), linear(x, matrix.dequantize(), bias))


def test_integer_mode_is_near_the_exact_layer():
    matrix, layer = make((40, 200), FORMS["two planes"])
    x = torch.randn(5, 200)
    exact = linear(x.double(), matrix.dequantize().double())
    use_integer_datapath(layer, 8)
    # Activations of 8 bits are off by 1/254 of the largest at most, about 3 standard deviations.
    assert ((layer(x) - exact).norm() / exact.norm()) < 0.02


@pytest.mark.parametrize(
    ("name", "bits", "message"),
    [
        ("two planes", 1, "Activations must have 2 to 16 bits, not 1"),
        ("two planes", 17, "Activations must have 2 to 16 bits, not 17"),
        ("uniform", 8, "Integer datapath needs layers with trits; the model has none"),
    ],
)
def test_integer_mode_refuses_what_it_cannot_run(name, bits, message):
    model = torch.nn.Sequential(make((3, 10), FORMS[name])[1])
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        use_integer_datapath(model, bits)


def test_matrix_checks_what_is_stored():
    _, layer = make((3, 10), FORMS["two planes"])
    layer.weight.data[1, 2, 0] = 250
    with pytest.raises(FormatError, match=r"^Packed byte must be below 243, not 0xFA$"):
        layer.matrix()


def test_matrix_refuses_other_features_than_the_layer_has():
    _, layer = make((3, 10), FORMS["two planes"])
    layer.in_features = 9  # As many bytes a row as 10.
    with pytest.raises(FormatError, match=r"^weight_shape must be \[3, 9\], not \[3, 10\]$"):
        layer.matrix()
