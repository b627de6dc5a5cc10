import ctypes
import re
import warnings
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.nn.functional import linear

from ternhw_quant import integer
from ternhw_quant.cuda import layout, library, operators
from ternhw_quant.errors import InputError
from ternhw_quant.models.linear import TernaryLinear
from tests.artifacts import Form, write_artifact
from tests.quant.cuda.weights import FORMS, bound, make

STORED = FORMS | {
    "2bit": Form(group_size=128, packing="2bit", permuted=True),
    "dense": Form(group_size=128, packing="dense", permuted=True, offsets=True),
    "whole row": Form(group_size=1000, tied=True),
    "three planes": Form(planes=3, group_size=256),
}


@pytest.fixture(params=["cpu", pytest.param("cuda", marks=pytest.mark.cuda)])
def device(request):
    reason = library.unavailable() if request.param == "cuda" else None
    if reason is not None:
        pytest.skip(reason)
    return request.param


@pytest.mark.parametrize("dtype", operators.DTYPES, ids=str)
@pytest.mark.parametrize("form", FORMS)
def test_linear_is_the_product_with_the_matrix(device, form, dtype):
    matrix = make((37, 300), FORMS[form])
    packed = layout.pack(matrix).to(device)
    # Each of the ways that the number of tokens chooses.
    for shape in ((300,), (1, 300), (2, 5, 300), (30, 300), (200, 300), (0, 300)):
        x, bias = torch.randn(shape).to(dtype), torch.randn(37).to(dtype)
        y = operators.linear(x.to(device), packed, bias.to(device)).cpu()
        assert y.shape == (*shape[:-1], 37)
        assert y.dtype == dtype
        exact, tolerance = bound(x, matrix, dtype, dense=x.numel() > 16 * 300)
        tolerance = tolerance + bias.double().abs() * torch.finfo(dtype).eps
        assert bool(((y.double() - exact - bias.double()).abs() <= tolerance).all()), shape


@pytest.mark.parametrize("form", STORED)
def test_integers_are_the_golden_model(device, form):
    matrix = make((37, 300), STORED[form])
    whole = integer.quantize_scales(matrix)
    packed = layout.pack_exact(whole).to(device)
    for tokens in (1, 9, 40, 0):
        q = torch.randint(-128, 128, (tokens, 300), dtype=torch.int8)
        y = operators.linear_exact(q.to(device), packed).cpu()
        assert y.dtype == torch.int64
        assert torch.equal(y, integer.accumulate(whole, q))
    for bits in (8, 5):
        x = torch.randn(9, 300)
        golden = integer.forward(whole, x, activation_bits=bits)
        assert torch.equal(operators.linear_integer(x.to(device), packed, activation_bits=bits).cpu(), golden)


@pytest.mark.parametrize("dtype", [*operators.DTYPES, torch.float32], ids=str)
@pytest.mark.parametrize("form", STORED)
def test_dequantised_weight_is_in_the_layers_order(device, form, dtype):
    matrix = make((37, 300), STORED[form])
    dense = operators.dequantize(layout.pack(matrix).to(device), dtype)
    assert torch.equal(dense.cpu(), matrix.dequantize().to(dtype))


def test_operators_keep_the_rules_of_torch(device):
    packed, x = (
        layout.pack(make((20, 300), FORMS["all"])).to(device),
        torch.randn(3, 300, dtype=torch.float16),
    )
    x, bias = x.to(device).requires_grad_(), torch.randn(20, dtype=torch.float16, device=device)
    weight = operators._weight(packed)
    torch.library.opcheck(torch.ops.ternhw.linear.default, (x, *weight, packed.permutation, bias))
    torch.library.opcheck(torch.ops.ternhw.dequantize.default, (*weight, torch.bfloat16))
    exact = layout.pack_exact(integer.quantize_scales(make((20, 300), FORMS["all"]))).to(device)
    q = torch.randint(-128, 128, (3, 300), dtype=torch.int8, device=device)
    weight = operators._weight(exact)
    torch.library.opcheck(torch.ops.ternhw.linear_exact.default, (q, *weight, exact.permutation))


def test_gradients_are_those_of_the_dense_product(device):
    matrix = make((20, 300), FORMS["permuted"])
    x = torch.randn(2, 3, 300, dtype=torch.float16, device=device, requires_grad=True)
    bias = torch.zeros(20, dtype=torch.float16, device=device, requires_grad=True)
    weight = torch.randn(2, 3, 20, dtype=torch.float16, device=device)
    operators.linear(x, layout.pack(matrix).to(device), bias).backward(weight)
    dense = matrix.dequantize().half().to(device)
    assert torch.equal(bias.grad, weight.flatten(0, 1).sum(dim=0))
    # The stored order of the columns is another order of the same sums.
    torch.testing.assert_close(x.grad, weight @ dense, rtol=2e-3, atol=2e-3)


@pytest.mark.parametrize("form", STORED)
def test_layer_by_its_kernel_computes_the_same(device, form):
    matrix, bias = make((37, 300), STORED[form]), torch.randn(37).half()
    layer = TernaryLinear.from_matrix(matrix, bias=bias, packing=STORED[form].packing).to(device)
    for tokens in (1, 20):
        x = torch.randn(tokens, 300).half()
        exact, tolerance = bound(x, matrix, x.dtype, dense=tokens > 16)
        y = layer._by_kernel(x.to(device)).detach().cpu()
        tolerance = tolerance + bias.double().abs() * 2**-10
        assert bool(((y.double() - exact - bias.double()).abs() <= tolerance).all())
        layer.activation_bits = 6
        golden = integer.forward(integer.quantize_scales(matrix), x, activation_bits=6)
        assert torch.equal(layer._by_kernel(x.to(device)).detach().cpu(), golden.half() + bias)
        layer.activation_bits = None


def test_layer_packs_once_until_its_tensors_change():
    matrix, other = make((37, 300), FORMS["two planes"]), make((37, 300), FORMS["two planes"], seed=9)
    layer = TernaryLinear.from_matrix(matrix)
    packed = layer.packed_weight()
    assert layer.packed_weight() is packed
    assert layer.packed_weight(exact=True).exact
    assert "_packed" not in layer.state_dict()
    assert layer.to("meta")._packed is None
    layer = TernaryLinear.from_matrix(matrix)
    layer.packed_weight()
    layer.load_state_dict(TernaryLinear.from_matrix(other).state_dict())
    assert torch.equal(operators.dequantize(layer.packed_weight(), torch.float32), other.dequantize())


def test_compiled_function_is_one_graph(device):
    packed = layout.pack(make((20, 300), FORMS["permuted"])).to(device)
    compiled = torch.compile(lambda x: operators.linear(x * 2, packed), backend="aot_eager", fullgraph=True)
    x = torch.randn(3, 300, dtype=torch.float16, device=device)
    assert torch.equal(compiled(x), operators.linear(x * 2, packed))


def test_compiled_layer_is_one_graph_once_it_is_packed(device):
    layer = TernaryLinear.from_matrix(make((20, 300), FORMS["two planes"])).to(device)
    x = torch.randn(3, 300, dtype=torch.float16, device=device)
    expected = layer._by_kernel(x)
    compiled = torch.compile(layer._by_kernel, backend="aot_eager", fullgraph=True)
    assert torch.equal(compiled(x), expected)


def test_compiled_layer_asks_for_its_kernel_outside_the_graph(monkeypatch):
    # As the search for nvcc does: what cannot be traced.
    monkeypatch.setattr(library, "unavailable", lambda device: None if Path().stat() else "Nothing")
    monkeypatch.setattr(library, "_probe", lambda device: ctypes.CDLL(None))
    library.reason.cache_clear()
    layer = TernaryLinear.from_matrix(make((20, 300), FORMS["two planes"]))
    packed = layer.packed_weight()
    graphs = []

    def backend(graph, inputs):
        graphs.append([node.target for node in graph.graph.nodes if node.op == "call_function"])
        return graph

    with FakeTensorMode(allow_non_fake_inputs=True):
        tiles = torch.empty(packed.tiles.shape, dtype=torch.uint8, device="cuda")
        layer._packed = None, False, replace(packed, tiles=tiles)
        x = torch.empty(3, 300, dtype=torch.float16, device="cuda")
        y = torch.compile(layer, backend=backend, fullgraph=True)(x)
    library.reason.cache_clear()
    assert (y.shape, y.dtype, y.is_cuda) == ((3, 20), torch.float16, True)
    assert graphs == [[torch.ops.ternhw.linear]]


@pytest.mark.parametrize("made_there", [False, True])
def test_layer_packed_in_inference_mode_has_gradients_after_it(made_there):
    matrix = make((20, 300), FORMS["permuted"])
    x = torch.randn(3, 300).half()
    with torch.inference_mode(made_there):
        layer = TernaryLinear.from_matrix(matrix)
    with torch.inference_mode():
        expected = layer._by_kernel(x)
    x.requires_grad_()
    y = layer._by_kernel(x)
    y.sum().backward()
    assert torch.equal(y, expected)
    torch.testing.assert_close(x.grad, matrix.dequantize().half().sum(0).expand(3, -1), rtol=2e-3, atol=2e-2)


@pytest.mark.cuda
@pytest.mark.skipif(library.unavailable() is not None, reason=str(library.unavailable()))
@pytest.mark.parametrize("dtype", operators.DTYPES, ids=str)
def test_layer_on_a_device_uses_its_kernel_by_itself(dtype, monkeypatch):
    matrix = make((256, 512), FORMS["two planes"])
    layer = TernaryLinear.from_matrix(matrix).cuda()
    monkeypatch.setattr(TernaryLinear, "dequantize", None)
    for tokens in (1, 16, 128):
        x = torch.randn(tokens, 512).to(dtype)
        exact, tolerance = bound(x, matrix, dtype, dense=tokens > 16)
        assert bool(((layer(x.cuda()).cpu().double() - exact).abs() <= tolerance).all())


@pytest.fixture
def pretended(monkeypatch):
    """What runs where there are kernels, by name; each computes by the reference."""
    ran = []

    def decode(x, weight, permutation, bias):
        ran.append(f"decode {len(x)}")
        return torch.ops.ternhw.linear(x, *weight, permutation, bias)

    def decode_exact(q, weight, permutation):
        ran.append(f"decode {len(q)}")
        return torch.ops.ternhw.linear_exact(q, *weight, permutation)

    def fused(x, weight, permutation, bias):
        ran.append(f"fused {len(x)}")
        return (decode if x.is_floating_point() else decode_exact)(
            x, weight, permutation, *([bias] if x.is_floating_point() else [])
        )

    def dequantize(*weight):
        ran.append("dequantize")
        return torch.ops.ternhw.dequantize(*weight)

    def pretend(*, reason=None, triton=True, tensor_cores=True, multiprocessors=1):
        ran.clear()
        monkeypatch.setattr(library, "multiprocessors", lambda device: multiprocessors)
        monkeypatch.setattr(library, "reason", lambda device: reason)
        monkeypatch.setattr(library, "has_tensor_cores", lambda device: tensor_cores)
        monkeypatch.setattr(library, "capability", lambda device: (9, 0))
        monkeypatch.setattr(operators, "_has_triton", lambda device: triton and tensor_cores)
        return ran

    monkeypatch.setattr(operators, "decode", decode)
    monkeypatch.setattr(operators, "decode_exact", decode_exact)
    monkeypatch.setattr(operators, "_fused", fused)
    monkeypatch.setattr(operators, "_dequantize", dequantize)
    return pretend


@pytest.mark.parametrize(
    ("where", "tokens", "planes", "first"),
    [
        ({}, 1, 2, "decode 1"),
        ({}, 16, 2, "decode 16"),
        ({}, 16, 3, "fused 16"),
        ({}, 17, 2, "fused 17"),
        ({}, 128, 1, "fused 128"),
        ({}, 129, 1, "dequantize"),
        # 20 rows are one program, of 32 tokens up to 32 and 64 beyond.
        ({"multiprocessors": 2}, 32, 2, "dequantize"),
        ({"multiprocessors": 2}, 65, 2, "fused 65"),
        ({"multiprocessors": 3}, 128, 2, "dequantize"),
        ({"multiprocessors": 2, "reason": "No nvcc"}, 17, 2, "fused 17"),
        ({"multiprocessors": 2}, 16, 3, "fused 16"),
        ({"triton": False}, 17, 2, "dequantize"),
        ({"tensor_cores": False}, 1, 2, "dequantize"),
        ({"tensor_cores": False}, 40, 2, "dequantize"),
        ({"tensor_cores": False, "triton": False}, 1, 2, "dequantize"),
        ({"reason": "No nvcc"}, 1, 2, "fused 1"),
        ({"reason": "No nvcc"}, 1025, 2, "fused 1025"),
        ({}, 0, 2, None),
    ],
    ids=str,
)
def test_tokens_choose_the_kernel(pretended, where, tokens, planes, first):
    ran = pretended(**where)
    matrix = make((20, 300), Form(planes=planes, group_size=128, permuted=True))
    packed = layout.pack(matrix)
    x = torch.randn(tokens, 300).half()
    arguments = (*operators._weight(packed), packed.permutation, torch.ones(20).half())
    y = operators._linear_on_device(x, *arguments)
    assert next(iter(ran), None) == first
    torch.testing.assert_close(y, torch.ops.ternhw.linear(x, *arguments), rtol=2e-3, atol=2e-2)


@pytest.mark.parametrize(
    ("where", "tokens", "expected"),
    [
        ({}, 16, ["decode 16"]),
        ({}, 17, ["fused 17", "decode 17"]),
        ({"reason": "No nvcc"}, 3, ["fused 3", "decode 3"]),
        ({"triton": False}, 37, ["decode 16", "decode 16", "decode 5"]),
    ],
    ids=str,
)
def test_tokens_choose_the_exact_kernel(pretended, where, tokens, expected):
    ran = pretended(**where)
    packed = layout.pack_exact(integer.quantize_scales(make((20, 300), FORMS["all"])))
    q = torch.randint(-128, 128, (tokens, 300), dtype=torch.int8)
    arguments = (*operators._weight(packed), packed.permutation)
    y = operators._linear_exact_on_device(q, *arguments)
    assert ran == expected
    assert torch.equal(y, torch.ops.ternhw.linear_exact(q, *arguments))


@pytest.mark.parametrize("tokens", [1, 40])
def test_triton_takes_the_place_of_a_library_that_cannot_be_built(pretended, monkeypatch, tmp_path, tokens):
    real = library.reason
    ran = pretended()
    fake = tmp_path / "nvcc"
    fake.write_text(
        '#!/bin/sh\n[ "$1" = --version ] || { echo "nvcc fatal : no host compiler" >&2; exit 1; }\n'
    )
    fake.chmod(0o755)
    monkeypatch.setenv("TERNHW_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(library, "reason", real)
    monkeypatch.setattr(library, "unavailable", lambda device: None)
    monkeypatch.setattr(library, "nvcc", lambda: str(fake))
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: (9, 0))
    for known in (library.reason, library._probe):
        known.cache_clear()
    packed = layout.pack(make((20, 300), FORMS["two planes"]))
    x = torch.randn(tokens, 300).half()
    told = "CUDA library is not used; other kernels take its place. nvcc must build the CUDA library, but: "
    with pytest.warns(UserWarning, match=f"^{told}nvcc fatal : no host compiler$"):
        operators._linear_on_device(x, *operators._weight(packed), None, None)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        operators._linear_on_device(x, *operators._weight(packed), None, None)
    for known in (library.reason, library._probe):
        known.cache_clear()
    assert [one for one in ran if one.startswith("fused")] == [f"fused {tokens}"] * 2


#: What is wrong with a call, the arguments that make it so, and what is said of it.
WRONG_CALLS = {
    "tiles of fewer groups": (
        {"tiles": lambda tiles: tiles[:, :2].contiguous()},
        "Tiles must be uint8 of shape",
    ),
    "tiles of fewer rows": ({"tiles": lambda tiles: tiles[:1]}, "Tiles must be uint8 of shape"),
    "tiles of other numbers": (
        {"tiles": lambda tiles: tiles.view(torch.int8)},
        "Tiles must be uint8 of shape",
    ),
    "one plane": ({"planes": lambda planes: 1}, "Tiles must be uint8 of shape"),
    "no plane": ({"planes": lambda planes: 0}, "Weight must have features and planes, not (20, 300) and 0"),
    "more rows": ({"out_features": lambda rows: 33}, "Tiles must be uint8 of shape"),
    "tied, one plane": (
        {"planes": lambda planes: 1, "tied": lambda tied: True},
        "Tied planes must be 2, not 1",
    ),
    "an offset": ({"offset": lambda offset: True}, "Tiles must be uint8 of shape"),
    "a long permutation": (
        {"permutation": lambda permutation: permutation.long()},
        "Permutation must be int32 of shape (300,), not torch.int64 of (300,)",
    ),
    "a short permutation": (
        {"permutation": lambda permutation: permutation[:299]},
        "Permutation must be int32 of shape (300,), not torch.int32 of (299,)",
    ),
    "a short bias": ({"bias": lambda bias: bias[:19]}, "Bias must have shape (20,), not (19,)"),
    "a bias of another kind": (
        {"bias": lambda bias: bias.float()},
        "Bias must be float16 as the activations are, not float32",
    ),
}
ARGUMENTS = ("tiles", "out_features", "in_features", "planes", "tied", "offset", "permutation", "bias")


@pytest.mark.parametrize("wrong", WRONG_CALLS)
def test_operators_refuse_the_same_on_every_device(pretended, wrong):
    pretended()
    changes, message = WRONG_CALLS[wrong]
    packed = layout.pack(make((20, 300), FORMS["permuted"]))
    values = (*operators._weight(packed), packed.permutation, torch.zeros(20).half())
    given = dict(zip(ARGUMENTS, values, strict=True))
    given |= {name: change(given[name]) for name, change in changes.items()}
    x = torch.randn(2, 300).half()
    calls = [torch.ops.ternhw.linear, operators._linear_on_device]
    for call in calls:
        with pytest.raises(InputError, match=f"^{re.escape(message)}"):
            call(x, *given.values())
    if "permutation" in changes or "bias" in changes:
        return
    *weight, _, _ = given.values()
    for call in (torch.ops.ternhw.dequantize, operators._dequantize_on_device):
        with pytest.raises(InputError, match=f"^{re.escape(message)}"):
            call(*weight, torch.float16)


@pytest.mark.parametrize("change", ["tiles", "permutation"])
def test_exact_operators_refuse_the_same_on_every_device(pretended, change):
    pretended()
    packed = layout.pack_exact(integer.quantize_scales(make((20, 300), FORMS["permuted"])))
    weight, permutation = operators._weight(packed), packed.permutation
    if change == "tiles":  # Of float16 scales.
        weight = operators._weight(layout.pack(make((20, 300), FORMS["permuted"])))
        message = "Tiles must be uint8 of shape (2, 3, 1056), not torch.uint8 of (2, 3, 1088)"
    else:
        permutation = permutation.long()
        message = "Permutation must be int32 of shape (300,), not torch.int64 of (300,)"
    q = torch.zeros(2, 300, dtype=torch.int8)
    for call in (torch.ops.ternhw.linear_exact, operators._linear_exact_on_device):
        with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
            call(q, *weight, permutation)


def test_without_any_kernel_the_reason_is_said(pretended):
    pretended(reason="There is no nvcc", triton=False)
    packed = layout.pack(make((20, 300), FORMS["tied"]))
    with pytest.raises(
        library.KernelError,
        match=r"^There is no nvcc; nor is Triton installed for a device with tensor cores$",
    ):
        operators._linear_on_device(torch.randn(1, 300).half(), *operators._weight(packed), None, None)


def test_offloaded_layer_keeps_no_tiles(monkeypatch):
    layer = TernaryLinear.from_matrix(make((8, 200), FORMS["tied"]))
    monkeypatch.setattr(operators, "unusable", lambda device: None)
    assert layer._has_kernel(Elsewhere(torch.float16))
    layer._hf_hook = SimpleNamespace(offload=True)
    assert not layer._has_kernel(Elsewhere(torch.float16))


@pytest.mark.cuda
@pytest.mark.skipif(library.unavailable() is not None, reason=str(library.unavailable()))
def test_model_on_a_device_generates_what_the_dense_one_does(tmp_path):
    from transformers import AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM

    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=512, hidden_size=256, intermediate_size=384, num_hidden_layers=2, num_attention_heads=4
    )
    dense = write_artifact(tmp_path, LlamaForCausalLM(config).eval(), Form(group_size=128, permuted=True))
    model = AutoModelForCausalLM.from_pretrained(tmp_path, dtype=torch.float16).cuda()
    ids = torch.tensor([[1, 5, 9, 2, 7]]).cuda()
    with warnings.catch_warnings(), torch.inference_mode():
        warnings.simplefilter("error")
        logits = model(ids).logits
        generated = model.generate(ids, max_new_tokens=8, do_sample=False, pad_token_id=0)
    assert generated.shape == (1, 13)
    dense = dense.half().cuda()
    with torch.inference_mode():
        expected = dense(ids).logits
    assert (logits - expected).abs().max() < 0.01 * expected.abs().max()


class Elsewhere:
    """What a layer asks of activations on a CUDA device."""

    is_cuda, device = True, torch.device("cuda")

    def __init__(self, dtype):
        self.dtype = dtype


@pytest.mark.parametrize(
    ("form", "bits", "dtype", "reason", "expected"),
    [
        (FORMS["two planes"], None, torch.float16, None, True),
        (FORMS["two planes"], None, torch.float32, None, False),
        (FORMS["two planes"], 8, torch.float32, None, True),
        (FORMS["two planes"], 9, torch.float16, None, False),
        (FORMS["two planes"], None, torch.float16, "There is no nvcc", "There is no nvcc"),
        (
            Form(group_size=64),
            None,
            torch.bfloat16,
            None,
            "Group size must be a multiple of 128 or a whole row, not 64",
        ),
    ],
    ids=str,
)
def test_layer_says_why_it_has_no_kernel(monkeypatch, form, bits, dtype, reason, expected):
    layer = TernaryLinear.from_matrix(make((8, 200), form))
    layer.activation_bits = bits
    monkeypatch.setattr(operators, "unusable", lambda device: reason)
    if isinstance(expected, bool):
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            assert layer._has_kernel(Elsewhere(dtype)) is expected
        return
    with pytest.warns(UserWarning, match=f"^Ternary layers run without their kernels. {expected}$"):
        assert not layer._has_kernel(Elsewhere(dtype))


def test_wrong_arguments_are_named():
    packed, x = layout.pack(make((20, 300), FORMS["permuted"])), torch.randn(2, 300, dtype=torch.float16)
    exact, q = layout.pack_exact(integer.quantize_scales(make((20, 300), FORMS["tied"]))), x.to(torch.int8)
    cases = [
        (lambda: operators.linear(x.float(), packed), "Activations must be float16 or bfloat16, not float32"),
        (lambda: operators.linear(x[:, 1:], packed), "Activations must have 300 columns, not shape (2, 299)"),
        (
            lambda: operators.linear(x, packed.to("meta")),
            "Tiles must be on cpu as the activations are, not on meta",
        ),
        (
            lambda: operators.linear(x, packed, torch.zeros(20)),
            "Bias must be float16 as the activations are, not float32",
        ),
        (
            lambda: operators.linear(x, packed, torch.zeros(21).half()),
            "Bias must have shape (20,), not (21,)",
        ),
        (lambda: operators.linear_exact(x, exact), "Activations must be int8, not float16"),
        (
            lambda: operators.linear(x, exact),
            "Packed weight must have float16 scales, not mantissas, for floating point",
        ),
        (
            lambda: operators.linear_exact(q, packed),
            "Packed weight must have mantissas, not float16 scales, to be exact",
        ),
        (
            lambda: operators.dequantize(exact, torch.float16),
            "Packed weight must have float16 scales, not mantissas, to be dequantised",
        ),
        (
            lambda: operators.linear_integer(x, exact, activation_bits=9),
            "Activations must have 2 to 8 bits, not 9",
        ),
    ]
    for call, message in cases:
        with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
            call()


def test_linear_of_torch_is_what_is_meant():
    matrix = make((20, 300), FORMS["two planes"])
    x = torch.randn(2, 300)
    y = operators.linear(x.half(), layout.pack(matrix))
    torch.testing.assert_close(y.float(), linear(x.half().float(), matrix.dequantize()), rtol=1e-3, atol=1e-2)
