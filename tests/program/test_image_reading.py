"""A matrix read from an image is the one that was packed, on random configurations and forms."""

import numpy as np
import pytest
import torch

from ternhw.config import AcceleratorConfig
from ternhw.image import read_image, write_image
from ternhw.image_reading import read_exponents, read_matrix
from ternhw.verification.draws import draw_config, draw_workloads
from ternhw_quant.errors import InputError


def equal(one, other):
    return one is other is None or (one.dtype == other.dtype and torch.equal(one, other))


@pytest.mark.parametrize("seed", range(40))
def test_read_matrices_are_those_that_were_packed(tmp_path, seed):
    rng = np.random.default_rng([seed, 77])
    config = draw_config(rng)
    matrices = {f"layer {number}": work.matrix for number, work in enumerate(draw_workloads(config, rng, 3))}
    image_map = write_image(tmp_path, config, matrices.items())
    image, exponents = read_image(tmp_path, image_map), read_exponents(tmp_path, image_map)
    for entry in image_map.layers:
        read, packed = read_matrix(image, image_map, entry, exponents[entry.name]), matrices[entry.name]
        assert (read.group_size, read.tied) == (packed.group_size, packed.tied)
        for name in ("planes", "mantissas", "exponents", "offsets", "permutation"):
            assert equal(getattr(read, name), getattr(packed, name)), (config.name, entry.name, name)


def test_forms_that_the_draws_have():
    """So that the test above means something."""
    configs = [draw_config(np.random.default_rng([seed, 77])) for seed in range(40)]
    for name in ("packing", "tied", "offsets", "gather", "planes"):
        assert len({getattr(config, name) for config in configs}) == 2


def test_exponents_that_are_not_the_map_s_are_refused(tmp_path):
    config = AcceleratorConfig.from_values(rows=2, lanes=4, group_size=8, max_in_features=24)
    (work,) = draw_workloads(config, np.random.default_rng(5), 1)
    image_map = write_image(tmp_path, config, [("layer", work.matrix)])
    other = image_map.model_copy(
        update={"layers": (image_map.layers[0].model_copy(update={"name": "other"}),)}
    )
    with pytest.raises(InputError, match=r"^Exponents must have \d+ values of other: "):
        read_exponents(tmp_path, other)
    (tmp_path / "exponents.safetensors").write_text("{")
    with pytest.raises(InputError, match=r"^File must have the SHA-256 of map\.json: "):
        read_exponents(tmp_path, image_map)
