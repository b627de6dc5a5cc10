import re

import pytest
import torch

from ternhw_quant.weights.matrix import TernaryMatrix


def test_dequantize_sums_scaled_planes_and_offset_in_the_layers_column_order():
    # Groups of two columns, the last of one. Stored row: 2·(1, 0, −1) + ½·(1, −1, 1), scales 3 and 0 for
    # the second group, offsets 10 and 20: (12.5, 9.5, 17). Stored column j is column (2, 0, 1)[j].
    matrix = TernaryMatrix(
        planes=torch.tensor([[[1, 0, -1]], [[1, -1, 1]]], dtype=torch.int8),
        scales=torch.tensor([[[2.0, 3.0]], [[0.5, 0.0]]]),
        offsets=torch.tensor([[10.0, 20.0]]),
        permutation=torch.tensor([2, 0, 1]),
        group_size=2,
    )
    assert matrix.dequantize().tolist() == [[9.5, 17.0, 12.5]]
    assert (matrix.out_features, matrix.in_features, matrix.groups) == (1, 3, 2)


def test_tied_planes_count_three_and_two_times_their_scale():
    pairs = [(a, b) for a in (-1, 0, 1) for b in (-1, 0, 1)]
    matrix = TernaryMatrix(
        planes=torch.tensor(pairs, dtype=torch.int8).T[:, None].contiguous(),
        scales=torch.tensor([[[0.5, 2.0]]]),
        group_size=8,
        tied=True,
    )
    # −5, −3, −1, −2, 0, 2, 1, 3 at a scale of ½; then 5 at 2.
    assert matrix.dequantize().tolist() == [[-2.5, -1.5, -0.5, -1.0, 0.0, 1.0, 0.5, 1.5, 10.0]]


def test_permutation_is_the_gather_of_the_layers_input():
    generator = torch.Generator().manual_seed(0)
    permutation = torch.randperm(9, generator=generator)
    stored = TernaryMatrix(
        planes=torch.randint(-1, 2, (2, 4, 9), generator=generator, dtype=torch.int8),
        scales=torch.rand(2, 4, 3, generator=generator),
        group_size=4,
    )
    moved = TernaryMatrix(planes=stored.planes, scales=stored.scales, group_size=4, permutation=permutation)
    x = torch.randint(-8, 9, (9,), generator=generator).float()
    assert torch.allclose(moved.dequantize() @ x, stored.dequantize() @ x[permutation], atol=1e-5)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            {"planes": torch.zeros(2, 3, 4)},
            "Trit-planes must be int8 of 3 dimensions, not torch.float32 of 3",
        ),
        ({"group_size": 0}, "Group size must be at least 1, not 0"),
        ({"tied": True}, "Scales must have shape (1, 3, 2), not (2, 3, 2)"),
        (
            {"tied": True, "planes": torch.zeros(1, 3, 4, dtype=torch.int8)},
            "Tied planes must be 2, not 1",
        ),
        ({"scales": torch.zeros(2, 3, 3)}, "Scales must have shape (2, 3, 2), not (2, 3, 3)"),
        ({"offsets": torch.zeros(3, 1)}, "Offsets must have shape (3, 2), not (3, 1)"),
        ({"permutation": torch.arange(3)}, "Permutation must have shape (4,), not (3,)"),
    ],
)
def test_ternary_matrix_refuses_what_does_not_fit(change, message):
    fields = {
        "planes": torch.zeros(2, 3, 4, dtype=torch.int8),
        "scales": torch.zeros(2, 3, 2),
        "group_size": 2,
    }
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        TernaryMatrix(**{**fields, **change})
