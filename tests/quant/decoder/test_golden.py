"""What the integers mean: each part of the golden model against the formula in float64."""

import math
from collections import Counter
from dataclasses import replace

import pytest
import torch

from ternhw_quant.decoder import golden
from ternhw_quant.decoder.contract import integer_weight
from ternhw_quant.errors import InputError
from ternhw_quant.integer import accumulate
from tests.quant.decoder.contracts import DIM, HIDDEN, Draw, random_contract, random_tokens


@pytest.fixture(scope="module")
def ran():
    contract = random_contract(20, head_norms=True, bias=True)
    return contract, golden.run(contract, random_tokens(21, 24), keep_points=True)


def real(values, bits):
    return values.double() / 2.0**bits


def normed(x, norm):
    mean = (x**2).mean(dim=-1, keepdim=True)
    return x / (mean + 1e-5).sqrt() * real(norm.weight, norm.bits) / math.sqrt(x.shape[-1])


def multiplied(x, matrix, bits):
    """Return a matrix times x, each vector rounded to integers up to ±127 of its largest value."""
    scale = x.abs().amax(dim=-1, keepdim=True) / 127
    weight = torch.ldexp(matrix.weight, matrix.integers.exponents[:, None].int())
    bias = 0 if matrix.bias is None else real(matrix.bias, bits)
    return (x / scale).round() * scale @ weight.T + bias


def assert_close(got, expected, bits, *, relative=2e-6):
    """Assert that integers are within a few units of their last bit, or a part of the largest value."""
    limit = 2 * 2.0**-bits + relative * float(expected.abs().max())
    assert float((real(got, bits) - expected).abs().max()) < limit


def test_norms_and_matrices_mean_those_of_the_model(ran):
    contract, result = ran
    points, block = result.points, contract.blocks[0]
    x = real(points["embedding"], contract.residual_bits)
    assert_close(points["0.attention_norm"], normed(x, block.attention_norm), block.attention_norm.bits)
    y = real(points["0.attention_norm"], block.attention_norm.bits)
    for role in ("q", "k", "v"):
        bits = block.bits[role]
        assert_close(points[f"0.{role}"], multiplied(y, block.matrices[role], bits), bits)
    hidden = real(points["0.hidden"], block.bits["hidden"])
    down = multiplied(hidden, block.matrices["down"], contract.residual_bits)
    assert_close(points["0.down"], down, contract.residual_bits)
    heads = real(points["0.q"], block.bits["q"]).unflatten(-1, (4, DIM))
    assert_close(points["0.q_norm"], normed(heads, block.q_norm), block.q_norm.bits)


def test_rotation_turns_pairs_by_the_position(ran):
    contract, result = ran
    block = contract.blocks[0]
    a, b = real(result.points["0.k_norm"], block.k_norm.bits).chunk(2, dim=-1)
    angle = torch.atan2(contract.sines.double(), contract.cosines.double())[:, None]
    turned = torch.cat([a * angle.cos() - b * angle.sin(), b * angle.cos() + a * angle.sin()], dim=-1)
    # Cosines have 14 bits.
    assert_close(result.points["0.key"], turned, block.bits["key"], relative=2**-13)


def test_attention_is_the_softmax_of_the_positions_so_far(ran):
    contract, result = ran
    bits = contract.blocks[1].bits
    query, key, value = (
        real(result.points[f"1.{name}"], bits[name])[0].transpose(0, 1) for name in ("query", "key", "value")
    )
    key, value = (x.repeat_interleave(2, dim=0) for x in (key, value))
    seen = torch.ones(24, 24, dtype=torch.bool).tril()
    scores = query @ key.transpose(1, 2) / math.sqrt(DIM)
    expected = scores.masked_fill(~seen, -torch.inf).softmax(dim=-1) @ value
    got = result.points["1.attention"][0].unflatten(-1, (4, DIM)).transpose(0, 1)
    assert_close(got, expected, bits["value"] + 8, relative=1e-5)


def test_gate_is_silu(ran):
    contract, result = ran
    bits = contract.blocks[0].bits
    gate, up = (real(result.points[f"0.{name}"], bits[name]) for name in ("gate", "up"))
    expected = torch.nn.functional.silu(gate) * up
    assert float(gate.min()) < -1 and float(gate.max()) > 1
    assert_close(result.points["0.hidden"], expected, bits["hidden"], relative=4e-6)


def test_residual_stream_is_the_sum(ran):
    points = ran[1].points
    assert torch.equal(points["0.attended"], points["embedding"] + points["0.o"])
    assert torch.equal(points["0.residual"], points["0.attended"] + points["0.down"])


@pytest.mark.parametrize("form", ["planes", "tied", "offsets"])
def test_products_by_the_integer_weight_are_the_accumulators(form):
    matrix = Draw(30, form=form).matrix(40, 37, bias=False)
    q = torch.randint(-127, 128, (9, 37), generator=torch.Generator().manual_seed(31))
    assert torch.equal((q.double() @ matrix.weight.T).long(), accumulate(matrix.integers, q))
    assert integer_weight(matrix.integers).dtype == torch.int32


def test_a_norm_of_the_largest_values_does_not_overflow():
    norm = Draw(32, extreme=True).norm(HIDDEN, 24)
    norm.weight[:] = 2**29
    x = torch.full((1, 1, HIDDEN), -(2**31) + 1)
    step = golden._Step(random_contract(33), keep_points=False)
    # x / √Σx² is −1/√24, times 2**29.
    assert int(step._normed(norm, x)[0, 0, 0]) == pytest.approx(-(2**29) / math.sqrt(HIDDEN), abs=200)
    alone = torch.zeros(1, 1, HIDDEN, dtype=torch.int64)
    alone[..., 0] = 1
    assert step._normed(norm, alone)[0, 0, :2].tolist() == [2**29, 0]


def test_a_token_does_not_see_the_ones_behind_it():
    contract, tokens = random_contract(34), random_tokens(35, 20)
    whole = golden.run(contract, tokens).logits
    assert torch.equal(golden.run(contract, tokens[:, :7]).logits, whole[:, :7])


def test_sequences_of_a_batch_are_apart():
    contract, tokens = random_contract(36), torch.cat([random_tokens(37, 9), random_tokens(38, 9)])
    both = golden.run(contract, tokens).logits
    assert torch.equal(both[1:], golden.run(contract, tokens[1:]).logits)


def test_head_in_float_takes_the_last_norm():
    contract = random_contract(39)
    result = golden.run(replace(contract, head=None), random_tokens(40, 5), keep_points=True)
    expected = real(result.points["final_norm"], contract.final_norm.bits) @ contract.float_head.T
    assert torch.allclose(result.logits, expected) and "logits" not in result.points


def test_random_numbers_are_marsaglias():
    contract = random_contract(41)
    logits, state, states = torch.zeros(31, dtype=torch.int64), golden.first_state(0), []
    for _ in range(3):
        _, state = golden.sample(contract, logits, 2**16, state)
        states.append(state)
    # "Xorshift RNGs" (2003), the generator with shifts 13, 17 and 5 from its seed 2463534242.
    assert states == [723471715, 2497366906, 2064144800]
    assert golden.first_state(5) == 5


def test_tokens_are_drawn_as_often_as_their_probability_says():
    contract = replace(random_contract(42), logit_bits=16)
    logits = torch.full((31,), -(2**24))
    logits[3], logits[9] = 0, -(2**16)  # e⁻¹ at temperature 1: probabilities of 0.731 and 0.269.
    state, counts = golden.first_state(7), Counter()
    for _ in range(500):
        token, state = golden.sample(contract, logits, 94548, state)
        counts[token] += 1
    # Three standard deviations are 30.
    assert set(counts) == {3, 9} and abs(counts[3] - 365.5) < 30


def test_what_cannot_be_run_is_refused():
    contract = random_contract(43, context=4)
    with pytest.raises(InputError, match=r"^Positions must be from 1 to 4, not 5$"):
        golden.run(contract, random_tokens(44, 5))
    with pytest.raises(InputError, match=r"^Tokens must be from 0 to 30$"):
        golden.run(contract, torch.tensor([[31]]))
