import pytest

from ternhw.config import AcceleratorConfig
from ternhw_quant.errors import InputError


def test_defaults_are_the_documented_array():
    config = AcceleratorConfig.from_values()
    assert (config.rows, config.lanes, config.planes, config.group_size) == (16, 32, 2, 128)
    assert config.name == "ternhw_16x32_p2_g128_a8"


@pytest.mark.parametrize(
    ("lanes", "group_size", "scale_cycles"),
    [(128, 128, 1), (64, 128, 2), (32, 128, 4), (1, 128, 8), (32, 96, 2)],
)
def test_scale_cycles_default_to_the_most_that_a_group_hides(lanes, group_size, scale_cycles):
    config = AcceleratorConfig.from_values(lanes=lanes, group_size=group_size)
    assert config.scale_cycles == scale_cycles


def test_group_sum_bits_hold_the_extremes():
    config = AcceleratorConfig.from_values(lanes=1, group_size=100)
    # A trit of −1 gives ~x, so terms lie in −128 … 127.
    assert 2 ** (config.group_sum_bits - 1) >= 128 * 100
    assert 2 ** (config.group_sum_bits - 2) < 128 * 100


def test_digest_depends_on_every_field_and_on_nothing_else():
    base = AcceleratorConfig.from_values()
    assert base.digest == AcceleratorConfig.from_values(rows=16, scale_cycles=4).digest
    changed = {
        "rows": 8, "lanes": 16, "planes": 1, "tokens": 2, "group_size": 64, "activation_bits": 4,
        "accumulator_bits": 40, "max_in_features": 1024, "chain": 2, "scale_cycles": 2,
        "result_depth": 2,
    }  # fmt: skip
    assert set(changed) | {"packing"} == set(AcceleratorConfig.model_fields)
    digests = {AcceleratorConfig.from_values(**{name: value}).digest for name, value in changed.items()}
    names = {AcceleratorConfig.from_values(**{name: value}).name for name, value in changed.items()}
    assert len(digests | {base.digest}) == len(names | {base.name}) == len(changed) + 1


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"lanes": 3}, "Lanes must divide the group size 128, not 3"),
        ({"chain": 3}, "Chain must divide the 32 lanes, not 3"),
        ({"scale_cycles": 8}, "Scale cycles must be at most the 4 beats of a group, not 8"),
        ({"rows": 0}, "rows: Input should be greater than or equal to 1, not 0"),
        ({"planes": 3}, "planes: Input should be 1 or 2, not 3"),
        ({"activation_bits": 7}, "activation_bits: Input should be 4, 8 or 16, not 7"),
        ({"packing": "base3"}, "packing: Input should be '2bit', not 'base3'"),
        ({"colour": 1}, "colour: Extra inputs are not permitted, not 1"),
    ],
)
def test_broken_rules_are_named_in_one_line(values, message):
    with pytest.raises(InputError) as caught:
        AcceleratorConfig.from_values(**values)
    assert str(caught.value) == message


def test_file_and_values_agree(tmp_path):
    path = tmp_path / "array.yaml"
    path.write_text("rows: 4\nlanes: 8\ngroup_size: 64\n")
    assert AcceleratorConfig.from_file(path) == AcceleratorConfig.from_values(rows=4, lanes=8, group_size=64)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("- 1\n", "must map field names to values, not [1]"),
        ("rows: [\n", "is not YAML: while parsing a flow node"),
    ],
)
def test_unreadable_files_are_named(tmp_path, text, message):
    path = tmp_path / "array.yaml"
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        AcceleratorConfig.from_file(path)
    assert str(caught.value) == f"Configuration {path} {message}"


def test_missing_file_is_named(tmp_path):
    with pytest.raises(InputError) as caught:
        AcceleratorConfig.from_file(tmp_path / "none.yaml")
    assert str(caught.value) == f"Configuration must be a YAML file, not {tmp_path / 'none.yaml'}"
