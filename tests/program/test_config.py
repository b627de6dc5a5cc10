import pytest

from ternhw.config import AcceleratorConfig, config_fields
from ternhw_quant.errors import InputError


def test_defaults_are_the_documented_array():
    config = AcceleratorConfig.from_values()
    assert (config.rows, config.lanes, config.planes, config.group_size) == (8, 16, 2, 128)
    assert (config.chain, config.scale_cycles, config.bus_bits, config.fetch_words) == (8, 8, 512, 256)
    assert config.name == "ternhw_8x16_p2_g128_a8"


@pytest.mark.parametrize(
    ("lanes", "group_size", "scale_cycles"),
    [(128, 128, 1), (64, 128, 2), (32, 128, 4), (1, 128, 8), (32, 96, 2)],
)
def test_scale_cycles_default_to_the_most_that_a_group_hides(lanes, group_size, scale_cycles):
    config = AcceleratorConfig.from_values(lanes=lanes, group_size=group_size)
    assert config.scale_cycles == scale_cycles


def test_a_multiplier_scales_in_one_cycle():
    assert AcceleratorConfig.from_values(scaling="multiplier").scale_cycles == 1


@pytest.mark.parametrize(("lanes", "chain"), [(16, 8), (8, 8), (12, 4), (6, 2), (7, 1), (1, 1)])
def test_chain_defaults_to_the_longest_that_divides(lanes, chain):
    config = AcceleratorConfig.from_values(lanes=lanes, group_size=4 * lanes)
    assert config.chain == chain


def test_group_sum_bits_hold_the_extremes():
    config = AcceleratorConfig.from_values(lanes=1, group_size=100)
    # A trit of −1 gives ~x, so terms lie in −128 … 127.
    assert 2 ** (config.group_sum_bits - 1) >= 128 * 100
    assert 2 ** (config.group_sum_bits - 2) < 128 * 100
    tied = AcceleratorConfig.from_values(lanes=1, group_size=100, tied=True)
    assert 2 ** (tied.group_sum_bits - 1) >= 5 * 128 * 100 > 2 ** (tied.group_sum_bits - 2)


@pytest.mark.parametrize(
    ("values", "beat_bits", "step_scale_bits", "steps_per_block"),
    [
        # 3 rows of 2 planes of 7 lanes are 42 trits, and a step has 2 bytes of scales to a row.
        ({}, 84, 48, 10),
        ({"packing": "base3"}, 72, 48, 10),
        ({"offsets": True}, 84, 72, 7),
        ({"tied": True}, 84, 24, 21),
        ({"tied": True, "offsets": True, "bus_bits": 32}, 84, 48, 1),
    ],
)
def test_items_in_memory_are_as_worked_by_hand(values, beat_bits, step_scale_bits, steps_per_block):
    fields = {"rows": 3, "lanes": 7, "group_size": 14, "bus_bits": 512} | values
    config = AcceleratorConfig.from_values(**fields)
    assert (config.beat_bits, config.step_scale_bits) == (beat_bits, step_scale_bits)
    assert config.steps_per_block == steps_per_block


@pytest.mark.parametrize(
    ("values", "word_activations", "vector_words", "result_words"),
    [
        # 64 bits hold 8 activations of 8, and 16 lanes take 2 words; 8 results of 32 bits take 4.
        ({}, 8, 2, 4),
        # 12 lanes: no more than gcd(8, 12) to a word, so that beats begin with words.
        ({"lanes": 12, "group_size": 96}, 4, 3, 4),
        ({"activation_bits": 16, "bus_bits": 512}, 16, 1, 1),
        ({"accumulator_bits": 33, "rows": 3, "bus_bits": 128}, 16, 1, 2),
    ],
)
def test_words_of_streams_are_as_worked_by_hand(values, word_activations, vector_words, result_words):
    config = AcceleratorConfig.from_values(**{"bus_bits": 64} | values)
    assert (config.word_activations, config.vector_words) == (word_activations, vector_words)
    assert config.result_words == result_words


def test_digest_depends_on_every_field_and_on_nothing_else():
    base = AcceleratorConfig.from_values()
    assert base.digest == AcceleratorConfig.from_values(rows=8, scale_cycles=8).digest
    changed = {
        "rows": 16, "lanes": 32, "planes": 1, "tokens": 2, "group_size": 64, "activation_bits": 4,
        "accumulator_bits": 40, "max_in_features": 1024, "chain": 2, "scale_cycles": 2,
        "scaling": "multiplier", "packing": "base3", "tied": True, "offsets": True, "gather": True,
        "io": "memory", "bus_bits": 128, "address_bits": 40, "burst_words": 16, "fetch_words": 1024,
    }  # fmt: skip
    assert set(changed) == set(AcceleratorConfig.model_fields)
    digests = {AcceleratorConfig.from_values(**{name: value}).digest for name, value in changed.items()}
    names = {AcceleratorConfig.from_values(**{name: value}).name for name, value in changed.items()}
    assert len(digests | {base.digest}) == len(names | {base.name}) == len(changed) + 1


@pytest.mark.parametrize(
    ("values", "message"),
    [
        (
            {"rows": 1024, "lanes": 64},
            "Array must have at most 65536 MACs (rows × lanes × array planes × array tokens), not 131072",
        ),
        (
            {"rows": 33, "lanes": 1, "tokens": 64, "planes": 1},
            "Array must have at most 2048 accumulators (rows × array tokens), not 2112",
        ),
        ({"lanes": 3}, "Lanes must divide the group size 128, not 3"),
        ({"chain": 3}, "Chain must divide the 16 lanes, not 3"),
        (
            {"lanes": 32, "scale_cycles": 8},
            "Scale cycles must be at most the 4 beats of a group, not 8",
        ),
        (
            {"scaling": "multiplier", "scale_cycles": 2},
            "Scale cycles must be 1 where a multiplier scales, not 2",
        ),
        ({"scaling": "none"}, "Scaling must be adders or multiplier, not 'none' (scaling)"),
        (
            {"gather": True, "lanes": 8},
            "Lanes must be a multiple of the 16 places in a word to gather, not 8",
        ),
        ({"rows": 0}, "Rows must be a whole number from 1 to 1024, not 0 (rows)"),
        ({"planes": 3}, "Planes must be 1 or 2, not 3 (planes)"),
        ({"activation_bits": 7}, "Activation bits must be 4, 8 or 16, not 7 (activation_bits)"),
        ({"packing": "4bit"}, "Packing must be 2bit or base3, not '4bit' (packing)"),
        ({"io": "file"}, "Io must be stream or memory, not 'file' (io)"),
        ({"tied": True, "planes": 1}, "Tied planes must be 2, not 1"),
        ({"bus_bits": 48}, "Bus bits must be 32, 64, 128, 256 or 512, not 48 (bus_bits)"),
        ({"burst_words": 3}, "Burst words must be a power of two, not 3"),
        ({"fetch_words": 100}, "Fetch words must be a power of two, not 100"),
        ({"fetch_words": 32}, "Fetch words must be at least two bursts of 32, not 32"),
        (
            {"bus_bits": 512, "burst_words": 128},
            "Bursts must be at most 4096 bytes, not 128 words of 512 bits",
        ),
        ({"colour": 1}, "colour is not a field"),
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
        ("1: 2\n", "must map field names to values, not {1: 2}"),
        ("rows: " + "[" * 3000, "is not YAML: it is nested too deeply"),
        ("rows: 2001-99-99\n", "is not YAML: month must be in 1..12"),
        ("rows: [\n", "is not YAML: while parsing a flow node"),
        ("rows: 4\nrows: 8\n", "is not YAML: rows is given twice"),
        ("rows:\n", "must have a value for rows, not null"),
    ],
)
def test_unreadable_files_are_named_in_one_line(tmp_path, text, message):
    path = tmp_path / "array.yaml"
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        AcceleratorConfig.from_file(path)
    assert str(caught.value).startswith(f"Configuration {path} {message}")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("text", ['lanes: "16"', "lanes: 16.0", "rows: true", "tied: 1"])
def test_values_of_another_kind_are_refused(tmp_path, text):
    path = tmp_path / "array.yaml"
    path.write_text(text)
    field = text.split(":")[0]
    rule = "true or false" if field == "tied" else r"a whole number from 1 to \d+"
    with pytest.raises(InputError, match=rf"^{field.capitalize()} must be {rule}, not .* \({field}\)$"):
        AcceleratorConfig.from_file(path)


def test_an_unknown_name_is_told_with_the_nearest_known_one(tmp_path):
    path = tmp_path / "array.yaml"
    path.write_text("rowz: 4\n")
    with pytest.raises(InputError, match=r"^rowz is not a field; did you mean rows\?$"):
        AcceleratorConfig.from_file(path)


def test_missing_file_is_named(tmp_path):
    with pytest.raises(InputError) as caught:
        AcceleratorConfig.from_file(tmp_path / "none.yaml")
    assert str(caught.value) == f"Configuration must be a YAML file, not {tmp_path / 'none.yaml'}"


def test_a_file_can_use_the_names_of_the_flags(tmp_path):
    path = tmp_path / "array.yaml"
    path.write_text("array-planes: 1\narray_tokens: 4\nmax-in-features: 256\nbus_bits: 64\n")
    config = AcceleratorConfig.from_values(planes=1, tokens=4, max_in_features=256, bus_bits=64)
    assert AcceleratorConfig.from_file(path).digest == config.digest


def test_a_file_names_each_field_once(tmp_path):
    path = tmp_path / "array.yaml"
    path.write_text("planes: 1\narray-planes: 2\n")
    with pytest.raises(InputError) as caught:
        AcceleratorConfig.from_file(path)
    assert str(caught.value) == f"Configuration {path} must name planes once, not as planes and array-planes"


def test_overrides_replace_the_values_of_a_file_before_others_are_derived(tmp_path):
    path = tmp_path / "array.yaml"
    path.write_text("rows: 4\nlanes: 8\narray_planes: 2\n")
    config = AcceleratorConfig.from_file(path, lanes=4, planes=1, rows=None)
    assert config == AcceleratorConfig.from_values(rows=4, lanes=4, planes=1)
    assert config.chain == 4


def test_each_field_is_described_with_range_default_and_names():
    fields = {field.name: field for field in config_fields()}
    assert list(fields) == list(AcceleratorConfig.model_fields)
    tokens, tied = fields["tokens"], fields["tied"]
    assert (tokens.flag, tokens.yaml_names) == ("array-tokens", ("tokens", "array_tokens", "array-tokens"))
    assert tokens.help() == "Activation vectors that share one fetch of the weights (1 to 64; default 1)."
    assert fields["bus_bits"].rule == "32, 64, 128, 256 or 512"
    assert (fields["scaling"].rule, fields["scaling"].default) == ("adders or multiplier", "adders")
    assert (tied.rule, tied.help()) == ("yes or no", "Both planes share one scale, 3 : 2 (default no).")


def test_help_names_the_artefact_or_device_only_where_the_command_takes_one():
    fields = {field.name: field for field in config_fields()}
    columns, lanes = "Columns that share one scale", "Lanes added in sequence"
    assert fields["group_size"].help() == f"{columns} (1 to 1024; default 128)."
    assert (
        fields["group_size"].help({"artefact"}) == f"{columns} (1 to 1024; default the artefact's, or 128)."
    )
    assert fields["chain"].help({"artefact"}) == f"{lanes}; divides the lanes (1 to 256; default at most 8)."
    assert fields["chain"].help({"device"}) == (
        f"{lanes}; divides the lanes (1 to 256; default the device's, or at most 8)."
    )
