"""Methods of the papers that the tables compare with: their formulas, and a walk over a small model."""

from dataclasses import replace

import pytest
import torch
from transformers import LlamaConfig, LlamaForCausalLM

from benchmarks.papers import awq, binarized, pb_llm, slim, systems
from benchmarks.papers.calibrated import Stage, quantized
from benchmarks.papers.omniquant import Clipped, OmniQuant
from ternhw_quant.methods.block import Block
from ternhw_quant.methods.fits import min_max, searched_range
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.methods.rounding import round_in_block
from ternhw_quant.texts import Windows
from ternhw_quant.weights.grid import uniform


def draw(*shape, seed=0):
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(*shape, generator=generator, dtype=torch.float64)


def stage_of(weight, *, name="mlp.up_proj", grouped_queries=False):
    """A stage of one layer, whose inputs differ in size and depend on each other."""
    columns = weight.shape[1]
    inputs = draw(300, columns, seed=1) + draw(300, 1, seed=2)
    inputs *= torch.logspace(-1, 1, columns, dtype=torch.float64)
    hessian = Hessian(columns)
    hessian.add(inputs)
    return Stage({name: weight}, hessian, lambda: inputs.float(), grouped_queries)


def block_of(weight, stage):
    inverse = torch.linalg.inv(stage.hessian.damped(0.01))
    return Block(weight, torch.linalg.cholesky(inverse, upper=True), stage.hessian.matrix)


# BiLLM and ARB-LLM_RC.


def test_binary_terms_are_those_computed_by_hand():
    # μ = 4 and α = (4 + 2 + 2 + 4) / 4 = 3 give 1, 1, 7, 7. That
    # lacks −1, 1, −1, 1: the second term has μ = 0 and α = 1.
    weight, every = torch.tensor([[0.0, 2, 6, 8]]).double(), torch.ones(1, 4, dtype=torch.bool)
    assert binarized.with_offsets(weight, every, terms=1).tolist() == [[1, 1, 7, 7]]
    assert torch.equal(binarized.with_offsets(weight, every, terms=2), weight)
    masked = torch.tensor([[True, True, False, False]])
    assert binarized.with_offsets(weight, masked, terms=1).tolist() == [[0, 2, 0, 0]]


@pytest.mark.parametrize("terms", [1, 2])
def test_the_error_of_a_split_is_that_of_its_values(terms):
    weight, mask, first = draw(5, 40), draw(5, 40, seed=1) > -1, draw(5, 40, seed=2) > 0
    parts = [mask & first, mask & ~first]
    values = sum(binarized.with_offsets(weight, part, terms=terms) for part in parts)
    error = float((weight - values)[mask].square().sum())
    # The values have numbers of 11 bits: a relative error of 2⁻¹² at most.
    assert binarized.split_error(weight, mask, first, terms) == pytest.approx(error, rel=2e-3)


def test_a_split_finds_two_magnitudes():
    signs = torch.where(draw(8, 60) < 0, -1.0, 1.0).double()
    large = draw(8, 60, seed=1) > 0.8
    weight = signs * torch.where(large, 5.0, 1.0)
    mask = draw(8, 60, seed=2) > -1
    small, rest = binarized.split(weight, mask, terms=1)
    assert torch.equal(small, mask & ~large)
    assert torch.equal(rest, mask & large)


def test_row_and_column_scales_find_a_product():
    signs = torch.where(draw(12, 30) < 0, -1.0, 1.0).double()
    weight = signs * (draw(12, 1, seed=1).abs() + 0.5) * (draw(1, 30, seed=2).abs() + 0.5)
    mask = draw(12, 30, seed=3) > -0.5
    values = binarized.by_turns(weight, mask, terms=1)
    assert (values[~mask] == 0).all()
    torch.testing.assert_close(values[mask], weight[mask], rtol=1e-2, atol=0)


def test_two_binary_terms_have_less_error_than_one():
    weight, every = draw(20, 50), torch.ones(20, 50, dtype=torch.bool)
    one, two = (binarized.by_turns(weight, every, terms=terms) for terms in (1, 2))
    # Scales of rows alone leave 36 % of the variance of a Gaussian. Two terms leave 10 % if their signs stay
    # what they are at first.
    assert (weight - one).square().mean() < 0.36 * weight.square().mean()
    assert (weight - two).square().mean() < 0.095 * weight.square().mean()


@pytest.mark.parametrize("search", ["weights", "salience"])
def test_billm_stores_few_values_for_each_row_of_a_block(search):
    weight = draw(16, 200)
    stored = binarized.BiLLM(search=search).matrix(weight, stage_of(weight))
    for columns in (slice(0, 128), slice(128, 200)):
        # Four values in salient columns, two in each part of the others.
        assert max(len(row.unique()) for row in stored.values[:, columns]) in range(5, 9)
    assert 2 < stored.bits / weight.numel() < 8


def test_salient_columns_are_those_that_cost_most():
    weight = draw(16, 128)
    weight[:, 37] *= 50
    stage = stage_of(weight)
    method = binarized.BiLLM()
    assert method._salient(block_of(weight, stage))[37]


# PB-LLM.


@pytest.mark.parametrize("salient", [False, True])
def test_pb_llm_rounds_as_gptq_does(salient):
    weight = draw(10, 24)
    block = block_of(weight, stage_of(weight))
    high, mean, scale = min_max(weight, 8), draw(10, 1, seed=5), draw(10, 1, seed=6).abs()
    levels = uniform(8).levels(high) if salient else torch.cat([mean + scale, mean - scale], dim=1)
    mask = torch.full((10, 24), salient)
    found = pb_llm.rounded(block, mask, high, mean, scale)
    expected = levels.gather(1, round_in_block(weight, levels, block.factor).long())
    torch.testing.assert_close(found, expected, rtol=1e-12, atol=1e-12)


def test_pb_llm_gives_its_share_of_the_weights_8_bits():
    weight = draw(32, 200)
    stored = pb_llm.PBLLM(salient=0.2).matrix(weight, stage_of(weight))
    # 0.2·8 + 0.8 + 1 for each weight; scale and mean of two groups, scale and zero of 8 bits for each row.
    assert stored.bits == pytest.approx(32 * (200 * 3.4 + 3 * 32))
    binary = 0
    for columns in (slice(0, 128), slice(128, 200)):
        for row in stored.values[:, columns]:
            counts = row.unique(return_counts=True)[1]
            binary += int(counts.sort(descending=True).values[:2].sum())
    assert binary / weight.numel() == pytest.approx(0.8, abs=0.02)


# SliM-LLM.


def test_slim_gives_more_bits_to_salient_groups_and_fewer_to_others():
    weight = 0.1 * draw(24, 64)
    weight[:, 16:32] *= 30
    method = slim.SliM(bits=3, group_size=16)
    bits = method.chosen(weight, [2.0, 9.0, 1.0, 3.0], draw(200, 64, seed=3))
    assert sum(bits) == 4 * 3
    assert bits[1] == 4
    assert bits[2] == 2


def test_slim_counts_what_each_group_stores():
    weight = draw(24, 40)
    stored = slim.SliM(bits=2, group_size=16).matrix(weight, stage_of(weight))
    sizes, found = (16, 16, 8), []
    for group in torch.split(stored.values, 16, dim=1):
        found.append((max(len(row.unique()) for row in group) - 1).bit_length())
    expected = sum(
        24 * (size * bits + 16 + (bits if bits > 1 else 16)) + 2
        for size, bits in zip(sizes, found, strict=True)
    )
    assert stored.bits == expected


def test_divergence_is_that_computed_by_hand():
    # Softmax of (0, log 3) is (¼, ¾): ¼·log(¼/½) + ¾·log(¾/½).
    first, second = torch.tensor([[0.0, 3.0]]).clamp(min=1).log().double(), torch.zeros(1, 2).double()
    expected = 0.25 * torch.tensor(0.5).log() + 0.75 * torch.tensor(1.5).log()
    assert slim.kl(first, second) == pytest.approx(float(expected))


def test_a_wider_range_can_be_tried():
    groups = draw(6, 16)
    narrow = searched_range(groups, 2, (1.0,))
    torch.testing.assert_close(narrow, min_max(groups, 2))
    values = {shares: searched_range(groups, 2, shares) for shares in ((1.0,), slim._SHARES)}
    errors = {
        shares: (groups - uniform(2).values(uniform(2).nearest(groups, theta), theta)).abs().pow(2.4).sum(1)
        for shares, theta in values.items()
    }
    assert (errors[slim._SHARES] <= errors[(1.0,)]).all()
    assert (errors[slim._SHARES] < errors[(1.0,)]).any()


# AWQ.


def output_error(stage, values):
    (weight,) = stage.weights.values()
    lacking = weight - values
    return float(((lacking @ stage.hessian.matrix) * lacking).sum())


def test_scales_of_channels_lower_the_error_of_the_output():
    weight, inputs, hessian = draw(24, 64), draw(300, 64, seed=1), Hessian(64)
    inputs[:, ::16] *= 30  # A few channels carry nearly all of the output.
    hessian.add(inputs)
    stage = Stage({"self_attn.q_proj": weight}, hessian, lambda: inputs.float(), False)  # Not clipped.
    method = awq.AWQ(bits=3, group_size=32)
    (stored,) = method.stage(stage).values()
    assert output_error(stage, stored.values) < 0.5 * output_error(stage, method.nearest(weight))
    assert stored.bits == 24 * (64 * 3 + 2 * 19)


def test_clipping_takes_the_range_of_least_output_error():
    weight = draw(24, 64)
    weight[:, ::16] *= 4
    method, metric = awq.AWQ(bits=2, group_size=64), stage_of(weight).hessian.matrix

    def errors(clipped):
        lacking = weight - method.nearest(clipped)
        return ((lacking @ metric) * lacking).sum(1)

    most = weight.abs().amax(1, keepdim=True)
    tried = torch.stack([errors(weight.clamp(-share * most, share * most)) for share in awq._CLIPS])
    assert len(tried.argmin(0).unique()) > 3
    torch.testing.assert_close(errors(method.clipped(weight, metric)), tried.amin(0))


def test_channels_behind_grouped_queries_have_no_scales():
    weight = draw(24, 64)
    method = awq.AWQ(bits=3, group_size=64)
    for name, grouped, scaled in (
        ("self_attn.o_proj", True, False),
        ("self_attn.o_proj", False, True),
        ("mlp.down_proj", True, True),
    ):
        stage = stage_of(weight, name=name, grouped_queries=grouped)
        (stored,) = method.stage(stage).values()
        # Without scales a row has at most eight values.
        assert (max(len(row.unique()) for row in stored.values) > 8) == scaled


# OmniQuant.


def test_ranges_that_are_not_clipped_are_those_of_min_max():
    weight = draw(12, 40).float()
    layer = Clipped(weight, 3, 16)
    with torch.no_grad():
        layer.lower.fill_(40), layer.upper.fill_(40)
    for group, found in zip(
        torch.split(weight, 16, dim=1), torch.split(layer.rounded(), 16, dim=1), strict=True
    ):
        theta = min_max(group.double(), 3)
        expected = uniform(3).values(uniform(3).nearest(group.double(), theta), theta)
        # min_max has scales of float16.
        torch.testing.assert_close(found.double(), expected, rtol=2e-3, atol=2e-3)
    assert layer.bits_stored() == 12 * (40 * 3 + 3 * 19)


# A whole model.


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    folder = tmp_path_factory.mktemp("model")
    torch.manual_seed(0)
    LlamaForCausalLM(
        LlamaConfig(
            vocab_size=40,
            hidden_size=16,
            intermediate_size=24,
            num_hidden_layers=1,
            num_attention_heads=4,
            num_key_value_heads=2,
            initializer_range=0.2,
        )
    ).save_pretrained(folder)
    return folder


WINDOWS = Windows(
    rows=tuple(tuple((3 * row + 7 * place) % 40 for place in range(12 + row)) for row in range(12)), origin={}
)


def small(system):
    """The same with groups that rows of 16 and 24 columns have two and three of."""
    if isinstance(system, OmniQuant):
        return replace(system, steps=2, group_size=8)
    return replace(system, group_size=8) if hasattr(system, "group_size") else system


#: The last row of each method.
LAST = {type(system): name for name, system in systems.ROWS.items()}


@pytest.mark.parametrize("name", LAST.values())
def test_every_method_quantises_a_whole_model(checkpoint, name):
    stored = quantized(checkpoint, WINDOWS, small(systems.ROWS[name]))
    network = LlamaForCausalLM.from_pretrained(checkpoint)
    assert len(stored) == 7
    for layer, each in stored.items():
        weight = network.get_parameter(f"{layer}.weight").double()
        assert 0 < each.bits < 16 * weight.numel()
        assert 0 < (each.values - weight).norm() < 0.9 * weight.norm(), layer


def test_learned_ranges_lower_the_error_of_a_block(checkpoint):
    ids, errors = torch.tensor([WINDOWS.rows[-1]]), {}
    network = LlamaForCausalLM.from_pretrained(checkpoint).requires_grad_(False)
    expected = network.model(ids).last_hidden_state
    for steps in (0, 150):
        stored = quantized(checkpoint, WINDOWS, OmniQuant(bits=2, group_size=24, steps=steps))
        other = LlamaForCausalLM.from_pretrained(checkpoint).requires_grad_(False)
        for layer, each in stored.items():
            other.get_parameter(f"{layer}.weight").copy_(each.values)
        errors[steps] = float((other.model(ids).last_hidden_state - expected).square().mean())
    assert errors[150] < 0.8 * errors[0]


def test_a_row_writes_a_checkpoint_of_its_values(checkpoint, tmp_path):
    stored = quantized(checkpoint, WINDOWS, small(systems.ROWS["AWQ, 3 bits"]))
    systems.write_checkpoint(checkpoint, tmp_path / "out", stored)
    network = LlamaForCausalLM.from_pretrained(tmp_path / "out")
    for layer, each in stored.items():
        assert torch.equal(network.get_parameter(f"{layer}.weight"), each.values.float())
