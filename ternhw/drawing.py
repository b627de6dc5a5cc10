"""Random layers that a configuration runs. The same generator draws the same."""

import numpy as np
import torch

from ternhw.config import AcceleratorConfig
from ternhw.program import program_for
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix


def draw_matrix(
    config: AcceleratorConfig,
    rng: np.random.Generator,
    out_features: int,
    in_features: int,
    *,
    planes: int = 2,
    permuted: bool = False,
    offsets: bool | None = None,
) -> IntegerMatrix:
    """Draw a layer that the configuration runs, with the largest mantissas whose sums the accumulators hold.

    Parameters
    ----------
    planes : int
        Weight planes; one more if the configuration has tied planes and this is odd.
    offsets : bool or None
        None for offsets where the configuration has them.
    """
    tied = config.tied
    planes += tied and planes % 2
    offsets = config.offsets if offsets is None else offsets
    groups = -(-in_features // config.group_size)
    permutation = torch.from_numpy(rng.permutation(in_features)) if permuted else None
    for bits in range(8, -1, -1):
        scales = rng.integers(0, 2**bits, (planes // 2 if tied else planes, out_features, groups), np.uint8)
        middles = rng.integers(-(2**bits // 2), (2**bits + 1) // 2, (out_features, groups), np.int8)
        trits = rng.integers(-1, 2, (planes, out_features, in_features), np.int8)
        matrix = IntegerMatrix(
            planes=torch.from_numpy(trits),
            mantissas=torch.from_numpy(scales),
            exponents=torch.zeros(out_features, dtype=torch.int8),
            group_size=config.group_size,
            tied=tied,
            offsets=torch.from_numpy(middles) if offsets else None,
            permutation=permutation,
        )
        if fits(config, matrix):
            return matrix
    raise AssertionError(f"not even zeros fit {config.name}")


def fits(config: AcceleratorConfig, matrix: IntegerMatrix) -> bool:
    """Tell whether the configuration runs a layer."""
    try:
        program_for(config, matrix, tokens=1)
    except InputError:
        return False
    return True


def draw_activations(
    config: AcceleratorConfig, rng: np.random.Generator, tokens: int, in_features: int
) -> torch.Tensor:
    """Draw activations of the whole range, int32 (tokens, in_features)."""
    limit = 2 ** (config.activation_bits - 1)
    return torch.from_numpy(rng.integers(-limit, limit, (tokens, in_features), dtype=np.int32))
