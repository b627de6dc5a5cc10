import re

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from ternhw_quant.errors import InputError
from ternhw_quant.integer import quantize_scales
from ternhw_quant.methods.driver import quantize_matrix
from ternhw_quant.methods.fits import min_max, searched_range
from ternhw_quant.methods.method import named
from ternhw_quant.storage.config import QuantizationConfig
from ternhw_quant.weights.assembly import assemble
from ternhw_quant.weights.grid import offset_trits, tied_planes, trit_planes, uniform
from ternhw_quant.weights.matrix import TernaryMatrix
from ternhw_quant.weights.uniform import UniformMatrix

few = settings(max_examples=25, deadline=None, derandomize=True)


def codes(values):
    return torch.tensor(values, dtype=torch.uint8)


def test_dequantize_scales_the_distance_from_zero_in_the_layers_column_order():
    # Groups of two columns, the last of one: ½·(3 − 1, 0 − 1) and 2·(2 − 3). Stored column j is (2, 0, 1)[j].
    matrix = UniformMatrix(
        codes=codes([[3, 0, 2]]),
        scales=torch.tensor([[0.5, 2.0]]),
        zeros=codes([[1, 3]]),
        bits=2,
        group_size=2,
        permutation=torch.tensor([2, 0, 1]),
    )
    assert matrix.dequantize().tolist() == [[-0.5, -2.0, 1.0]]
    assert matrix.dequantize().dtype == torch.float32
    assert (matrix.out_features, matrix.in_features, matrix.groups) == (1, 3, 2)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"bits": 0}, "Bits must be from 1 to 8, not 0"),
        ({"bits": 9}, "Bits must be from 1 to 8, not 9"),
        ({"group_size": 0}, "Group size must be at least 1, not 0"),
        ({"codes": torch.zeros(3, 4)}, "Codes must be uint8 of 2 dimensions, not torch.float32 of 2"),
        ({"codes": codes([[4, 0, 0, 0]] * 3)}, "Codes of 2 bits must be below 4, not 4"),
        ({"zeros": codes([[4, 0]] * 3)}, "Zeros of 2 bits must be below 4, not 4"),
        ({"zeros": codes([[0]] * 3)}, "Zeros must have shape (3, 2), not (3, 1)"),
        ({"scales": torch.zeros(3, 3)}, "Scales must have shape (3, 2), not (3, 3)"),
        ({"permutation": torch.arange(3)}, "Permutation must have shape (4,), not (3,)"),
    ],
)
def test_uniform_matrix_refuses_what_does_not_fit(change, message):
    fields = {
        "codes": torch.zeros(3, 4, dtype=torch.uint8),
        "scales": torch.zeros(3, 2),
        "zeros": torch.zeros(3, 2, dtype=torch.uint8),
        "bits": 2,
        "group_size": 2,
    }
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        UniformMatrix(**{**fields, **change})


def test_the_integer_datapath_takes_trits_only():
    matrix = UniformMatrix(
        codes=codes([[1]]), scales=torch.ones(1, 1), zeros=codes([[0]]), bits=3, group_size=1
    )
    message = "Integer datapath needs trits, not codes of 3 bits"
    with pytest.raises(InputError, match=f"^{message}$"):
        quantize_scales(matrix)


# Codes and parameters become a matrix.


def drawn(grid, seed, rows, columns, group_size):
    """Return codes, parameters of any sign and order, and the values they stand for."""
    generator = torch.Generator().manual_seed(seed)
    groups = -(-columns // group_size)
    theta = torch.randn(groups, grid.parameters, rows, generator=generator, dtype=torch.float64)
    # Values that float32 holds, so that the comparison is exact but for the sum of planes.
    theta = theta.float().double()
    drawn_codes = torch.randint(0, grid.codes, (rows, columns), generator=generator, dtype=torch.uint8)
    parts = zip(drawn_codes.split(group_size, dim=1), theta, strict=True)
    return drawn_codes, list(theta), torch.cat([grid.values(part, group) for part, group in parts], dim=1)


@pytest.mark.parametrize(
    "grid",
    [trit_planes(1), trit_planes(2), trit_planes(3), tied_planes(), offset_trits()],
    ids=lambda g: g.name,
)
@few
@given(
    seed=st.integers(0, 2**31),
    rows=st.integers(1, 5),
    columns=st.integers(1, 40),
    group_size=st.integers(1, 41),
    permuted=st.booleans(),
)
def test_assembled_trits_stand_for_the_values_of_their_codes(grid, seed, rows, columns, group_size, permuted):
    group_codes, theta, values = drawn(grid, seed, rows, columns, group_size)
    order = torch.randperm(columns, generator=torch.Generator().manual_seed(seed)) if permuted else None
    matrix = assemble(grid, group_codes, theta, group_size=group_size, permutation=order)
    assert isinstance(matrix, TernaryMatrix)
    expected = values if order is None else torch.empty_like(values).index_copy_(1, order, values)
    assert torch.allclose(matrix.dequantize().double(), expected, rtol=0, atol=1e-5)
    assert (matrix.scales >= 0).all()
    assert (matrix.scales[1:] <= matrix.scales[:-1]).all()
    assert matrix.tied == (grid.name == "tied planes")
    assert (matrix.offsets is not None) == grid.has_offset
    assert (matrix.permutation is None) == (order is None)


def test_assemble_leaves_codes_and_parameters_as_they_were():
    grid = trit_planes(2)
    group_codes, theta, _ = drawn(grid, 0, 3, 10, 4)
    before = group_codes.clone(), [group.clone() for group in theta]
    assemble(grid, group_codes, theta, group_size=4)
    assert torch.equal(group_codes, before[0])
    assert all(torch.equal(one, other) for one, other in zip(theta, before[1], strict=True))


@pytest.mark.parametrize("bits", [1, 2, 3, 4, 8])
def test_assembled_uniform_codes_stand_for_the_values_of_their_codes(bits):
    generator = torch.Generator().manual_seed(bits)
    grid, weight = uniform(bits), torch.randn(6, 50, generator=generator, dtype=torch.float64)
    weight[2, :16], weight[3, 16:32], weight[4, 32:48] = 0, 1, -1
    theta = [min_max(part, bits) for part in weight.split(16, dim=1)]
    parts = list(zip(weight.split(16, dim=1), theta, strict=True))
    nearest = torch.cat([grid.nearest(part, group) for part, group in parts], dim=1)
    matrix = assemble(grid, nearest, theta, group_size=16, permutation=torch.arange(50))
    assert isinstance(matrix, UniformMatrix)
    assert matrix.bits == bits
    values = torch.cat([grid.values(grid.nearest(part, group), group) for part, group in parts], dim=1)
    assert torch.allclose(matrix.dequantize().double(), values, rtol=0, atol=1e-6)
    assert not matrix.dequantize()[2, :16].any()
    assert torch.allclose(matrix.dequantize()[3, 16:32], torch.ones(16), atol=1e-3)


def test_hardware_commands_refuse_an_artefact_of_uniform_codes(tmp_path):
    from dataclasses import replace

    from ternhw.layers import form_of
    from ternhw_quant.storage.artifact import Artifact

    quantization = QuantizationConfig(packing="base3", group_size=128, planes=2, method={"name": "rtn"})
    artefact = Artifact(folder=tmp_path, config={}, quantization=quantization, layers={}, dense={}, stored={})
    assert form_of(artefact)["group_size"] == 128
    codes_of_3 = replace(artefact, quantization=replace(quantization, planes=0, bits=3))
    message = f"Artefact must have trits, not codes of 3 bits: {tmp_path}"
    with pytest.raises(InputError, match=f"^{re.escape(message)}$"):
        form_of(codes_of_3)


@pytest.mark.parametrize("bits", [2, 4])
def test_searched_range_is_that_of_the_released_code(bits):
    """Each group by itself, with the loop of GPTQ's quant.py: maxshrink 0.8, grid 100, norm 2.4."""
    generator = torch.Generator().manual_seed(bits)
    groups = torch.randn(20, 32, generator=generator, dtype=torch.float64) ** 3
    groups[0] = 0
    groups[1] = groups[1].abs()
    largest = 2**bits - 1
    for row, theta in zip(groups.numpy(), searched_range(groups, bits).T.numpy(), strict=True):
        low, high = min(row.min(), 0), max(row.max(), 0)
        least, best = np.inf, None
        for step in range(80):
            share = 1 - step / 100
            scale = float(np.float16((share * high - share * low) / largest))
            zero = np.clip(np.round(-share * low / scale), 0, largest) if scale else 0
            codes = np.clip(np.round(row / scale + zero), 0, largest) if scale else np.zeros_like(row)
            error = (np.abs(scale * (codes - zero) - row) ** 2.4).sum()
            if error < least:
                least, best = error, (scale, -scale * zero)
        assert tuple(theta) == pytest.approx(best, rel=1e-12)


def test_searched_range_has_less_error_than_the_whole_one_on_groups_with_outliers():
    weight = torch.randn(64, 256, generator=torch.Generator().manual_seed(0)) ** 3
    errors = [
        (quantize_matrix(weight, named("rtn", bits=3, fit=fit)).dequantize() - weight).square().sum()
        for fit in ("mse", "minmax")
    ]
    assert errors[0] < 0.95 * errors[1]
