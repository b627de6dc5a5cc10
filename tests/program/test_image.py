import hashlib
import json
import re
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load_file

from ternhw.config import AcceleratorConfig
from ternhw.image import (
    activation_words,
    layer_program,
    program_bytes,
    read_map,
    result_values,
    write_image,
)
from ternhw.image_reading import read_exponents
from ternhw.program import Program, program_for
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix, accumulate

# A reader of images in Python integers, item by item as docs/image.md lists them.


class Bits:
    """Words of an image from a byte offset on."""

    def __init__(self, data, offset, bus_bits):
        self.data, self.at, self.bus_bits = data, offset, bus_bits
        self.start = offset

    def word(self):
        word = int.from_bytes(self.data[self.at : self.at + self.bus_bits // 8], "little")
        self.at += self.bus_bits // 8
        return word

    @property
    def words(self):
        return (self.at - self.start) // (self.bus_bits // 8)

    def run(self, count, bits):
        """Return the items of one run; every bit without an item must be 0."""
        items = []
        if bits >= self.bus_bits:
            for _ in range(count):
                words = [self.word() for _ in range(-(-bits // self.bus_bits))]
                items.append(sum(word << place * self.bus_bits for place, word in enumerate(words)))
            assert all(item >> bits == 0 for item in items)
            return items
        while len(items) < count:
            word = self.word()
            for _ in range(min(self.bus_bits // bits, count - len(items))):
                items.append(word & (1 << bits) - 1)
                word >>= bits
            assert word == 0
        return items


def signed(value, bits):
    return value - (1 << bits) if value >> bits - 1 else value


def fields(data, offset):
    values = [int.from_bytes(data[offset + 4 * i : offset + 4 * i + 4], "little") for i in range(16)]
    check = 0
    for value in values:
        check ^= value
    assert check == 0
    return values


#: The pairs of codes that have a number, by it; (1, 1) has none.
PAIRS = [(0, 0), (0, 1), (1, 0), (1, 2), (2, 0), (2, 1), (2, 2), (0, 2)]


def codes_of_byte(byte):
    """Return the five codes of a byte of base3."""
    bits = f"{byte:08b}"
    top, middle, low = bits[:3], bits[3:5], bits[5:]
    second = PAIRS[int(low, 2)]
    if top == "111":
        top, second = low, (1, 1)
    if top == "110":
        return [int(middle, 2), 1, 1, *second]
    return [int(top[:2], 2), *PAIRS[int(top[2] + middle, 2)], *second]


def trits_of(config, item):
    """Return the trits of a beat as a dictionary by (row, plane, lane)."""
    codes = []
    count = config.rows * config.planes * config.lanes
    if config.packing == "2bit":
        codes = [item >> 2 * i & 3 for i in range(count)]
    else:
        for byte in item.to_bytes(-(-count // 5), "little"):
            codes += codes_of_byte(byte)
        assert not any(codes[count:])
        codes = codes[:count]
    places = [
        (row, plane, lane)
        for row in range(config.rows)
        for plane in range(config.planes)
        for lane in range(config.lanes)
    ]
    return {place: (0, 1, -1)[code] for place, code in zip(places, codes, strict=True)}


def weights_of_image(config, data, offset=0):
    """Return what the program at `offset` holds, everything beyond the layer included.

    planes (planes, rows, columns), mantissas (planes or 1, rows, groups), offsets (rows, groups),
    constants (rows), stored (activations) or None.
    """
    header, job = fields(data, offset), fields(data, offset + 64)
    assert header[0].to_bytes(4, "little") == b"TERN"
    assert header[1:15] == [1, int(config.digest[4:], 16), int(config.digest[:4], 16), 1] + [0] * 10
    row_tiles, groups, tail_beats, plane_steps, row_beats, flags, weights, weight_words, order = job[:9]
    assert not any(job[9:15])
    assert row_beats == (groups - 1) * config.group_size // config.lanes + tail_beats
    own_scales = 1 if config.tied else config.planes
    rows = row_tiles * config.rows
    planes = np.zeros((plane_steps * config.planes, rows, row_beats * config.lanes), dtype=int)
    mantissas = np.zeros((plane_steps * own_scales, rows, groups), dtype=int)
    offsets = np.zeros((plane_steps, rows, groups), dtype=int)
    constants = []
    bits = Bits(data, offset + 64 * weights, config.bus_bits)
    steps = [(group, step) for group in range(groups) for step in range(plane_steps)]
    for tile in range(row_tiles):
        (item,) = bits.run(1, config.rows * config.accumulator_bits)
        width = config.accumulator_bits
        constants += [signed(item >> row * width & (1 << width) - 1, width) for row in range(config.rows)]
        for first in range(0, len(steps), config.steps_per_block):
            block = steps[first : first + config.steps_per_block]
            scales = bits.run(config.steps_per_block, config.step_scale_bits)
            assert not any(scales[len(block) :])
            for (group, step), item in zip(block, scales, strict=False):
                content = list(item.to_bytes(config.step_scale_bits // 8, "little"))
                for row in range(tile * config.rows, (tile + 1) * config.rows):
                    for plane in range(own_scales):
                        mantissas[step * own_scales + plane, row, group] = content.pop(0)
                    if config.offsets:
                        offsets[step, row, group] = signed(content.pop(0), 8)
            beats = [
                (group, step, beat)
                for group, step in block
                for beat in range(tail_beats if group == groups - 1 else config.group_size // config.lanes)
            ]
            for (group, step, beat), item in zip(beats, bits.run(len(beats), config.beat_bits), strict=True):
                column = group * config.group_size + beat * config.lanes
                for (row, plane, lane), trit in trits_of(config, item).items():
                    at = step * config.planes + plane, tile * config.rows + row, column + lane
                    planes[at] = trit
    assert bits.words == weight_words
    assert not offsets[1:].any()
    stored = None
    assert flags == (order > 0)
    if flags:
        entries = Bits(data, offset + 64 * order, 32)
        stored = [entries.word() for _ in range(row_beats * config.lanes)]
        stored = [(entry >> 8) * config.lanes + (entry & 255) for entry in stored]
    return planes, mantissas, offsets[0], constants, stored


# Configurations and matrices of all forms.


@st.composite
def cases(draw):
    lanes, bus_bits = draw(st.sampled_from([1, 2, 3, 5, 6, 7, 8, 16])), draw(st.sampled_from([32, 64, 512]))
    gathers = lanes % (bus_bits // 32) == 0
    tied = draw(st.booleans())
    activation_bits = draw(st.sampled_from([4, 8, 16]))
    config = AcceleratorConfig.from_values(
        rows=draw(st.integers(1, 7)),
        lanes=lanes,
        planes=2 if tied else draw(st.integers(1, 2)),
        tokens=draw(st.integers(1, 3)),
        group_size=lanes * draw(st.integers(1, 4)),
        activation_bits=activation_bits,
        # 192 columns of five times 255, and of 127, take 19 bits beside the activation.
        accumulator_bits=draw(st.sampled_from([32, 37, 64][activation_bits == 16 :])),
        max_in_features=192,
        scaling=draw(st.sampled_from(["adders", "multiplier"])),
        packing=draw(st.sampled_from(["2bit", "base3"])),
        tied=tied,
        offsets=draw(st.booleans()),
        gather=gathers and draw(st.booleans()),
        bus_bits=bus_bits,
    )
    planes = 2 if tied else draw(st.integers(1, 3))
    out_features, in_features = draw(st.integers(1, 12)), draw(st.integers(1, 3 * config.group_size))
    return config, random_matrix(config, planes, out_features, in_features, seed=draw(st.integers(0, 99)))


def random_matrix(config, planes, out_features, in_features, *, seed):
    generator = torch.Generator().manual_seed(seed)
    groups = -(-in_features // config.group_size)
    scales = 1 if config.tied else planes

    def draw(low, high, dtype, *shape):
        return torch.randint(low, high, shape, generator=generator).to(dtype)

    return IntegerMatrix(
        planes=draw(-1, 2, torch.int8, planes, out_features, in_features),
        mantissas=draw(0, 256, torch.uint8, scales, out_features, groups),
        exponents=draw(-128, 128, torch.int8, out_features),
        group_size=config.group_size,
        offsets=draw(-127, 128, torch.int8, out_features, groups) if config.offsets else None,
        permutation=torch.randperm(in_features, generator=generator) if config.gather else None,
        tied=config.tied,
    )


def padded(tensor, shape):
    whole = np.zeros(shape, dtype=int)
    whole[tuple(slice(size) for size in tensor.shape)] = tensor.numpy()
    return whole


@settings(deadline=None)
@given(cases())
def test_every_field_of_a_program_reads_back(case):
    config, matrix = case
    data = layer_program(config, matrix)
    program = program_for(config, matrix, tokens=1)
    planes, mantissas, offsets, constants, stored = weights_of_image(config, data)
    assert (planes == padded(matrix.planes, planes.shape)).all()
    assert (mantissas == padded(matrix.mantissas, mantissas.shape)).all()
    if config.offsets:
        assert (offsets == padded(matrix.offsets, offsets.shape)).all()
    assert planes.shape == (
        program.plane_steps * config.planes,
        program.row_tiles * config.rows,
        program.row_beats * config.lanes,
    )
    assert not any(constants[matrix.out_features :])
    if config.gather:
        columns = matrix.permutation.tolist()
        assert [columns.index(c) if c in columns else c for c in range(len(stored))] == stored
    assert len(data) == program_bytes(program)
    assert len(data) % 64 == 0


@settings(deadline=None)
@given(cases(), st.integers(1, 5))
def test_an_array_that_reads_program_and_activations_computes_the_golden_sums(case, tokens):
    config, matrix = case
    program = program_for(config, matrix, tokens=tokens)
    bound = 2 ** (config.activation_bits - 1)
    q = torch.randint(
        -bound, bound, (tokens, matrix.in_features), generator=torch.Generator().manual_seed(tokens)
    )
    vectors = vectors_of(config, activation_words(program, q), program.row_beats)
    sums = sums_of_array(config, layer_program(config, matrix), vectors)
    words = result_words_of(config, sums)
    assert torch.equal(result_values(program, words), accumulate(matrix, q))


def vectors_of(config, words, row_beats):
    """Return the activation vectors in the words, every bit above them 0."""
    values = []
    for word in words:
        number = int.from_bytes(word.tobytes(), "little")
        for _ in range(config.word_activations):
            values.append(signed(number & (1 << config.activation_bits) - 1, config.activation_bits))
            number >>= config.activation_bits
        assert number == 0
    length = row_beats * config.lanes
    return [values[first : first + length] for first in range(0, len(values), length)]


def sums_of_array(config, data, vectors):
    """Return the sums of each vector, −x taken as ~x, from what memory and stream hold alone."""
    planes, mantissas, offsets, constants, stored = weights_of_image(config, data)
    sums = []
    for vector in vectors:
        x = list(vector)
        for c, j in enumerate(stored or []):
            x[j] = vector[c]
        x = np.array(x)
        total = np.array(constants)
        for group in range(mantissas.shape[2]):
            columns = slice(group * config.group_size, (group + 1) * config.group_size)
            inputs = x[columns]
            for plane, trits in enumerate(planes[:, :, columns]):
                scale = mantissas[0, :, group] * (3, 2)[plane] if config.tied else mantissas[plane, :, group]
                total += scale * np.where(trits > 0, inputs, np.where(trits < 0, ~inputs, 0)).sum(axis=1)
            offset, group_sum = offsets[:, group], inputs.sum()
            if config.scaling == "multiplier":
                total += offset * group_sum
            else:
                total += (offset & 127) * group_sum + np.where(offset < 0, ~group_sum << 7, 0)
        sums.append(total)
    return np.array(sums)


def result_words_of(config, sums):
    """Return the words in which the array sends `sums`, (vectors, rows)."""
    words = []
    for first in range(0, len(sums), config.tokens):
        for tile in range(0, sums.shape[1], config.rows):
            for vector in sums[first : first + config.tokens]:
                number = 0
                for row, value in enumerate(vector[tile : tile + config.rows].tolist()):
                    number |= (value & (1 << config.result_bits) - 1) << row * config.result_bits
                size = config.result_words * config.bus_bits // 8
                words.append(np.frombuffer(number.to_bytes(size, "little"), dtype=np.uint8))
    return np.concatenate(words).reshape(-1, config.bus_bits // 8)


def small_config(**changes):
    values = {"rows": 2, "lanes": 2, "planes": 1, "group_size": 4, "max_in_features": 8, "bus_bits": 32}
    return AcceleratorConfig.from_values(**(values | changes))


def small_matrix(**changes):
    values = {
        "planes": torch.tensor([[[1, 0, -1, 1, -1], [0, 0, 0, -1, 0], [1, 1, 1, 1, 1]]], dtype=torch.int8),
        "mantissas": torch.tensor([[[3, 7], [5, 1], [255, 2]]], dtype=torch.uint8),
        "exponents": torch.zeros(3, dtype=torch.int8),
        "group_size": 4,
    }
    return IntegerMatrix(**(values | changes))


def test_a_program_is_as_worked_by_hand():
    config = small_config()
    words = np.frombuffer(layer_program(config, small_matrix()), dtype="<u4").tolist()
    # Two tiles of two 32-bit constants; both steps' scales (2 · 8 bits each) share a word; three beats of
    # 4 trits (8 bits each) as well: four words a tile.
    assert words[16:26] == [2, 2, 1, 1, 3, 0, 2, 8, 0, 0]
    # Row 0 has a −1 in each group, 3 + 7; row 1 one of scale 5.
    assert words[32:34] == [10, 5]
    assert words[34] == 3 | 5 << 8 | 7 << 16 | 1 << 24
    # Columns 0 and 1, then 2 and 3, then the ragged 4; row 0 in the low four bits of a byte.
    assert words[35] == 0b0000_0001 | 0b1000_0110 << 8 | 0b0000_0010 << 16
    assert words[36:40] == [0, 0, 255 | 2 << 16, 0b0101 | 0b0101 << 8 | 0b0001 << 16]
    assert not any(words[40:])
    assert len(words) == 48


def test_tied_planes_and_offsets_count_in_the_constants():
    # −1 in both planes at one column, A = 10: 3·10 + 2·10; and one offset below 0: 128.
    matrix = IntegerMatrix(
        planes=-torch.ones(2, 1, 1, dtype=torch.int8),
        mantissas=torch.tensor([[[10]]], dtype=torch.uint8),
        exponents=torch.zeros(1, dtype=torch.int8),
        offsets=torch.tensor([[-1]], dtype=torch.int8),
        group_size=4,
        tied=True,
    )
    config = small_config(rows=1, planes=2, tied=True, offsets=True)
    words = np.frombuffer(layer_program(config, matrix), dtype="<u4").tolist()
    assert words[32:35] == [50 + 128, 10 | 255 << 8, 0b00_10_00_10]
    # A multiplier takes the signed offset as it is.
    config = small_config(rows=1, planes=2, tied=True, offsets=True, scaling="multiplier")
    words = np.frombuffer(layer_program(config, matrix), dtype="<u4").tolist()
    assert words[32:35] == [50, 10 | 255 << 8, 0b00_10_00_10]


def base3_bytes(trits):
    """Return the bytes of runs of five trits, (n, 5), in a program of one row."""
    config = small_config(rows=1, lanes=5, group_size=5, packing="base3", max_in_features=1215)
    matrix = IntegerMatrix(
        planes=torch.tensor(trits, dtype=torch.int8).reshape(1, 1, -1),
        mantissas=torch.ones(1, 1, len(trits), dtype=torch.uint8),
        exponents=torch.zeros(1, dtype=torch.int8),
        group_size=5,
    )
    # Behind the constant, a word of the scales of four steps and a word of their beats take turns.
    words = layer_program(config, matrix)[128 + 4 :]
    return [words[8 * (index // 4) + 4 + index % 4] for index in range(len(trits))]


def test_base3_bytes_are_as_worked_in_the_document():
    worked = {
        (0, 0, 0, 0, 0): 0,
        (-1, 1, -1, -1, 0): 0b10_011_100,
        (-1, 1, -1, 1, 1): 0b111_11_100,
        # +1 +1 takes 110 and d0; with the second, 111 and the 110 below.
        (1, 1, 1, 0, -1): 0b110_01_111,
        (0, 1, 1, 1, 1): 0b111_00_110,
    }
    assert base3_bytes(list(worked)) == list(worked.values())


def test_base3_bytes_tell_all_243_combinations_apart():
    codes = [[v // 3**place % 3 for place in range(5)] for v in range(243)]
    trits = [[(0, 1, -1)[code] for code in five] for five in codes]
    assert [codes_of_byte(byte) for byte in base3_bytes(trits)] == codes


def test_words_of_activations_are_as_worked_by_hand():
    config = small_config(lanes=3, group_size=6, activation_bits=4)
    program = Program(config=config, out_features=1, in_features=5, planes=1, tokens=2)
    q = torch.tensor([[1, 2, 3, -1, -8], [7, 0, 0, 0, 0]])
    # gcd(32 / 4, 3) = 1 activation to a word.
    words = activation_words(program, q).view("<u4").reshape(-1).tolist()
    assert words == [1, 2, 3, 15, 8, 0, 7, 0, 0, 0, 0, 0]


def test_activations_beyond_their_bits_are_refused():
    program = Program(config=small_config(), out_features=1, in_features=1, planes=1, tokens=1)
    with pytest.raises(ValueError, match=r"^Activations must be from -128 to 127, not from 128 to 128$"):
        activation_words(program, torch.tensor([[128]]))


def test_results_of_another_length_are_refused():
    program = Program(config=small_config(), out_features=3, in_features=1, planes=1, tokens=2)
    with pytest.raises(ValueError, match=r"^Results must have shape \(8, 4\), not \(7, 4\)$"):
        result_values(program, np.zeros((7, 4), dtype=np.uint8))


def test_slabs_of_tiles_join_without_a_seam(monkeypatch):
    config = small_config(rows=3)
    matrix = random_matrix(config, 2, 40, 7, seed=1)
    whole = layer_program(config, matrix)
    monkeypatch.setattr("ternhw.image._TRITS_AT_ONCE", 200)
    assert layer_program(config, matrix) == whole


def layers(config):
    return {
        "a.q_proj": random_matrix(config, 2, 5, 7, seed=1),
        "a.k_proj": random_matrix(config, 1, 1, 3, seed=2),
    }


def test_an_image_is_its_programs_and_a_map_of_them(tmp_path):
    config = small_config(gather=True, offsets=True)
    content = layers(config)
    image_map = write_image(tmp_path / "image", config, content.items())
    data = (tmp_path / "image" / "image.bin").read_bytes()
    assert data == b"".join(layer_program(config, matrix) for matrix in content.values())
    for entry, (name, matrix) in zip(image_map.layers, content.items(), strict=True):
        assert (entry.name, entry.shape, entry.planes, entry.group_size) == (
            name,
            (matrix.out_features, matrix.in_features),
            len(matrix.planes),
            4,
        )
        job = fields(data, entry.offset + 64)
        assert entry.weights.offset == entry.offset + 64 * job[6]
        assert entry.weights.bytes == 4 * job[7]
        assert entry.order.offset == entry.offset + 64 * job[8]
        assert entry.order.bytes == 4 * job[4] * config.lanes
        weights_of_image(config, data, entry.offset)
    assert image_map.bytes == len(data) == sum(entry.bytes for entry in image_map.layers)
    assert image_map.sha256 == hashlib.sha256(data).hexdigest()
    assert read_map(tmp_path / "image") == image_map
    exponents = load_file(tmp_path / "image" / "exponents.safetensors")
    assert exponents.keys() == content.keys()
    assert all(torch.equal(exponents[name], content[name].exponents) for name in content)
    assert sorted(path.name for path in (tmp_path / "image").iterdir()) == [
        "exponents.safetensors",
        "image.bin",
        "map.json",
    ]


def test_a_layer_that_does_not_fit_is_named_and_leaves_the_folder_as_it_was(tmp_path):
    config = small_config()
    write_image(tmp_path, config, layers(config).items())
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    bad = replace(layers(config)["a.q_proj"], group_size=8)
    with pytest.raises(InputError) as caught:
        write_image(tmp_path, config, [*layers(config).items(), ("bad", bad)])
    assert str(caught.value) == "Group size of the configuration must be the layer's 8, not 4: bad"
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_writer_that_stops_leaves_the_folder_as_it_was(tmp_path, monkeypatch):
    config = small_config()
    write_image(tmp_path, config, layers(config).items())
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def stop(*_):
        raise OSError

    monkeypatch.setattr("ternhw.image.write_json", stop)
    with pytest.raises(OSError):
        write_image(tmp_path, config, list(layers(config).items())[:1])
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_changed_bit_of_a_map_or_of_a_file_beside_the_image_is_found(tmp_path):
    config = small_config()
    image_map = write_image(tmp_path, config, layers(config).items())
    for path in (tmp_path / "map.json", tmp_path / "exponents.safetensors"):
        content = path.read_bytes()
        for place in range(0, len(content), 7):
            changed = bytearray(content)
            changed[place] ^= 1 << place % 8
            path.write_bytes(changed)
            try:
                read = read_map(tmp_path)
                read_exponents(tmp_path, read)
            except InputError as error:
                assert "\n" not in str(error)
            else:
                assert read == image_map and path.name == "map.json"  # as JSON means the same
        path.write_bytes(content)
    read_exponents(tmp_path, read_map(tmp_path))


@pytest.mark.parametrize("version", [1, 2])
def test_maps_of_older_versions_are_read(tmp_path, version):
    image_map = write_image(tmp_path, small_config(), layers(small_config()).items())
    values = json.loads((tmp_path / "map.json").read_text())
    for name in ("files", "map_sha256", *(["model"] if version == 1 else [])):
        del values[name]
    (tmp_path / "map.json").write_text(json.dumps(values | {"format_version": version}))
    read = read_map(tmp_path)
    assert read.layers == image_map.layers
    read_exponents(tmp_path, read)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format_version": 4}, "Image format must be from 1 to 3, not 4"),
        ({"config_digest": "0"}, f"Digest must be the configuration's {small_config().digest}, not 0"),
        (
            {"bytes": "many"},
            "bytes: Input should be a valid integer, unable to parse string as an integer, not 'many'",
        ),
    ],
)
def test_a_map_that_breaks_a_rule_is_refused(tmp_path, change, message):
    write_image(tmp_path, small_config(), layers(small_config()).items())
    path = tmp_path / "map.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(InputError, match=f"^{re.escape(f'{message}: {path}')}$"):
        read_map(tmp_path)
