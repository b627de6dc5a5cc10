"""The model section: written, read by the C source, refused where it is damaged."""

import ctypes
import hashlib
import json
import random
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from ternhw.compilation import write_model
from ternhw.config import AcceleratorConfig
from ternhw.image import layer_program, map_digest
from ternhw.model_section import read_model, section_bytes
from ternhw_quant import clibrary
from ternhw_quant.decoder import golden, library
from ternhw_quant.decoder.contract import HEAD, ROLES
from ternhw_quant.decoder.library import LIBRARY, CDecoder, CImage
from ternhw_quant.errors import InputError
from tests.forks import forks
from tests.quant.decoder.contracts import random_contract, random_tokens
from tests.quant.decoder.test_c import FORMS, compare_points, sanitized

if clibrary.compiler() is None:
    pytest.skip("no C compiler", allow_module_level=True)


def config_for(form="planes"):
    return AcceleratorConfig.from_values(
        rows=4, lanes=8, group_size=16, max_in_features=64, bus_bits=64, tied=form == "tied",
        offsets=form == "offsets", gather=form == "offsets",
    )  # fmt: skip


def written(folder, contract, form="planes"):
    write_model(folder, config_for(form), contract)
    return read_model(folder)


def by_weight(contract):
    """Return products by the integer weights."""

    def multiply(block, number, activations):
        matrix = contract.head if number == len(ROLES) else contract.blocks[block].matrices[ROLES[number]]
        return activations @ matrix.weight.long().numpy().T

    return multiply


@pytest.mark.parametrize("form", FORMS)
def test_decoder_from_an_image_equals_the_golden_model_at_every_point(tmp_path, form):
    contract, tokens = random_contract(31, **FORMS[form]), random_tokens(32, 9)
    model = written(tmp_path, contract, FORMS[form].get("form", "planes"))
    decoder = CDecoder(
        CImage(model.image, model.section), multiply=by_weight(contract), most_tokens=4, keep_points=True
    )
    decoder.read(tokens[0].tolist())
    expected = golden.run(contract, tokens, keep_points=True)
    compare_points(decoder, expected, without_logits=range(8))


@pytest.mark.parametrize("form", ["planes", "tied", "offsets"])
def test_programs_of_an_image_are_those_of_its_matrices(tmp_path, form):
    contract = random_contract(33, form=form)
    model = written(tmp_path, contract, form)
    image = CImage(model.image, model.section)
    names = [layer.name for layer in model.map.layers]
    assert names == [*contract.matrices()] and names[-1] == HEAD
    for number, (name, matrix) in enumerate(contract.matrices().items()):
        place = (0, len(ROLES)) if name == HEAD else divmod(number, len(ROLES))
        program = layer_program(config_for(form), matrix.integers)
        start = image.program(*place)
        assert model.image[start : start + len(program)].tobytes() == program
    assert model.map.model.bytes == section_bytes(contract)


def with_records(model, change):
    """Return a copy of the image with other fields of the header and the records, and their checks right."""
    room = np.zeros(model.image.size + 64, np.uint8)
    image = room[-room.ctypes.data % 64 :][: model.image.size]
    image[:] = model.image
    records = image[64 * model.section :][: 256 * (1 + model.map.model.layers)].view("<u4").reshape(-1, 64)
    change(records)
    records[:, -1] = np.bitwise_xor.reduce(records[:, :-1], axis=1)
    return image


def with_field(model, place, value):
    """Return a copy of the image with another value of a field; below 0, a place from the end."""

    def change(records):
        values = np.asarray(value)
        records[place] = np.where(values < 0, model.image.size // 64 + values, values)

    return with_records(model, change)


FAR = 2**31 + 5
#: What is wrong with a header or with the record of the last block: the field, and its value.
WRONG = {
    "magic": (0, 0, 7), "version": (0, 1, 2), "size": (0, 4, 1), "no layers": (0, 5, 0),
    "hidden": (0, 6, 25), "intermediate": (0, 7, 2**17 + 1), "heads": (0, 8, 3), "key heads": (0, 9, 0),
    "odd head dimension": (0, slice(8, 11), (8, 4, 3)), "vocabulary": (0, 11, 2**25),
    "context": (0, 12, 2**21),
    "residual bits": (0, 13, FAR), "most residual bits": (0, 13, 25), "least residual bits": (0, 13, 7),
    "logit bits": (0, 14, 25), "least score factor": (0, 15, 2**20 - 1), "score factor": (0, 15, 2**21 + 1),
    "least score bits": (0, 16, 19), "score bits": (0, 16, 26), "cache": (0, 32, 35),
    "embedding": (0, 17, FAR), "embedding bits": (0, 18, FAR), "cosines": (0, 19, FAR),
    "sines": (0, 20, FAR), "exp2": (0, 21, FAR), "blocks": (0, 22, FAR), "final norm": (0, 23, FAR),
    "bits of the final norm": (0, 24, 25), "no final norm": (0, 23, 0), "head": (0, 27, FAR),
    "head's exponents": (0, 28, FAR), "head's rows": (0, 30, 30), "no attention norm": (2, 0, 0),
    "attention norm": (2, 0, FAR), "mlp norm": (2, 4, FAR), "epsilon": (2, 3, 2**28),
    "negative epsilon": (2, 3, 2**32 - 1), "bits of the mlp norm": (2, 5, 25), "program of q": (2, 16, FAR),
    "rows of q": (2, 19, 23), "columns of down": (2, 50, 41), "bits of q": (2, 51, FAR),
    "bits of values": (2, 59, 25), "end of embedding": (0, 17, -1),
    "end of the blocks": (0, 22, -1), "end of a norm": (2, 0, -1), "end of a program": (2, 16, -1),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_damaged_section_is_refused(tmp_path, name):
    model = written(tmp_path, random_contract(34))
    CImage(with_records(model, lambda records: None), model.section)
    record, field, value = WRONG[name]
    with pytest.raises(
        InputError, match=f"^Image must have a sound model section at byte {64 * model.section}$"
    ):
        CImage(with_field(model, (record, field), value), model.section)


def test_image_at_another_address_is_refused(tmp_path):
    model = written(tmp_path, random_contract(34))
    room = np.zeros(model.image.size + 128, np.uint8)
    moved = room[-room.ctypes.data % 64 + 8 :][: model.image.size]
    moved[:] = model.image
    with pytest.raises(InputError, match=r"^Image must have a sound model section"):
        CImage(moved, model.section)


def test_record_with_a_wrong_check_is_refused(tmp_path):
    model = written(tmp_path, random_contract(35))
    for record in range(3):
        for bit in (0, 17, 31):
            image = with_records(model, lambda records: None)
            image[64 * model.section :][256 * record :].view("<u4")[40] ^= np.uint32(1 << bit)
            with pytest.raises(InputError, match=r"^Image must have a sound model section"):
                CImage(image, model.section)


def test_files_that_are_damaged_are_refused(tmp_path):
    write_model(tmp_path, config_for(), random_contract(36))
    good, described = (tmp_path / "image.bin").read_bytes(), (tmp_path / "map.json").read_text()

    def refused(message):
        with pytest.raises(InputError) as error:
            read_model(tmp_path)
        assert str(error.value) == message.format(image=tmp_path / "image.bin", map=tmp_path / "map.json")

    for at in (0, len(good) // 2, len(good) - 1):
        flipped = bytearray(good)
        flipped[at] ^= 4
        (tmp_path / "image.bin").write_bytes(flipped)
        refused("Image must have the SHA-256 of map.json: {image}")
    (tmp_path / "image.bin").write_bytes(good[:-1])
    refused(f"Image must have the {len(good)} bytes of map.json, not {len(good) - 1}: {{image}}")
    (tmp_path / "image.bin").unlink()
    refused("Image must be a file: {image}")

    values = json.loads(described)
    section = values["model"]["offset"]
    for at, message in (
        (section, "Model section must begin with sound records: {image}"),
        (section + 256 + 8, "Model section must begin with sound records: {image}"),
    ):
        flipped = bytearray(good)
        flipped[at] ^= 1
        (tmp_path / "image.bin").write_bytes(flipped)
        values["sha256"] = hashlib.sha256(flipped).hexdigest()
        (tmp_path / "map.json").write_text(json.dumps(values | {"map_sha256": map_digest(values)}))
        refused(message)
    values["model"]["offset"] -= 64
    (tmp_path / "map.json").write_text(json.dumps(values | {"map_sha256": map_digest(values)}))
    refused(f"Model section must end the {len(good)} bytes of the image: {{map}}")


OF_MAP = "Model section must have the {} of map.json: {{image}}"
#: What the section and map.json disagree about: a change of the records, a change of map.json, the message.
DIFFERENT = {
    "digest, low": ((0, 2), {}, OF_MAP.format("configuration")),
    "digest, high": ((0, 3), {}, OF_MAP.format("configuration")),
    "size": ((0, 4), {}, OF_MAP.format("size")),
    "version": ((0, 1), {}, "Model section must have version 1, not 0: {image}"),
    "program of q": ((1, 16), {}, OF_MAP.format("programs")),
    "program of down": ((2, 46), {}, OF_MAP.format("programs")),
    "program of the head": ((0, 27), {}, OF_MAP.format("programs")),
    "fewer blocks": (None, {"layers": 1}, OF_MAP.format("blocks")),
    "far more blocks": (
        None,
        {"layers": 2**40},
        f"Model section must have the {256 + 2**48} bytes of its records, not {{bytes}}: {{image}}",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DIFFERENT)
def test_section_that_is_not_the_one_of_the_map_is_refused(tmp_path, name):
    model = written(tmp_path, random_contract(40))
    field, entry, message = DIFFERENT[name]

    def change(records):
        if field is not None:
            records[field] ^= 1

    data = with_records(model, change).tobytes()
    (tmp_path / "image.bin").write_bytes(data)
    values = json.loads((tmp_path / "map.json").read_text())
    values["sha256"] = hashlib.sha256(data).hexdigest()
    values["model"] |= entry
    (tmp_path / "map.json").write_text(json.dumps(values | {"map_sha256": map_digest(values)}))
    with pytest.raises(InputError) as error:
        read_model(tmp_path)
    assert str(error.value) == message.format(image=tmp_path / "image.bin", bytes=model.map.model.bytes)


def test_image_that_is_too_large_is_refused_and_leaves_the_folder(tmp_path):
    contract = random_contract(37)
    size = written(tmp_path, contract).map.bytes
    before = (tmp_path / "image.bin").read_bytes()
    write_model(tmp_path, config_for(), contract, memory_bytes=size)
    with pytest.raises(
        InputError, match=f"^Image must be at most the {size - 1} bytes of memory, not {size}: 1 too"
    ):
        write_model(tmp_path, config_for(), contract, memory_bytes=size - 1)
    with pytest.raises(InputError, match=r"tied planes for a layer with tied planes: model.layers.0.self"):
        write_model(tmp_path, config_for(), random_contract(38, form="tied"))
    assert (tmp_path / "image.bin").read_bytes() == before


def test_constant_that_does_not_fit_is_refused(tmp_path):
    contract = random_contract(39)
    contract = replace(contract, cosines=torch.full_like(contract.cosines, 2**15))
    with pytest.raises(InputError, match=r"^Constants must fit int16$"):
        write_model(tmp_path / "new", config_for(), contract)
    assert not (tmp_path / "new" / "map.json").exists()


#: What is in image.c, and what is put in its place.
FAULTS = {
    "check not computed": ("return sum == 0;", "return 1;"),
    "end of an array": ("> reader->size - first", "> reader->size"),
    "start of an array": ("first > reader->size || ", ""),
    "limit of a number": ("value > (uint32_t)most", "value > (uint32_t)most + 1"),
    "least of a number": ("(int32_t)value < least", "(int32_t)value < least - 1"),
    "epsilon's high half": ("(uint64_t)fields[3] << 32 | fields[2]", "fields[2]"),
    "epsilon's limit": ("fields[3] > MOST_EPSILON_HIGH", "0"),
    "bias left out": ("if (fields[2]) matrix.bias", "if (0) matrix.bias"),
    "program not checked": ("(void)array(reader, fields[0], 2, UNIT);", ""),
    "norm of keys": ("3 * NORM_FIELDS", "2 * NORM_FIELDS"),
    "shape not checked": ("matrix->rows != rows[i] || matrix->columns != columns[i]", "0"),
    "odd head dimension": ("model->head_dim % 2 || ", ""),
    "cache not checked": ("!reader.good || !cache_fits(model, header[AT_CACHE])", "!reader.good"),
    "address not checked": ("(uintptr_t)image % UNIT", "0"),
    "cos and sin exchanged": ("array(&reader, header[AT_COSINES],", "array(&reader, header[AT_SINES],"),
    "head's shape": ("model->head.rows != model->vocabulary || ", ""),
    "blocks' records": ("records + (ptrdiff_t)i * FIELDS, &blocks[i]", "records, &blocks[i]"),
    "program of another block": ("(ptrdiff_t)block * FIELDS + AT_MATRICES", "AT_MATRICES"),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", FAULTS)
def test_planted_fault_in_the_reader_is_found(monkeypatch, tmp_path, name):
    text, fault = FAULTS[name]
    for source in LIBRARY.sources:
        content = (LIBRARY.folder / source).read_text()
        assert content.count(text) == (source == "image.c")
        (tmp_path / source).write_text(content.replace(text, fault))
    monkeypatch.setenv("TERNHW_CACHE", str(tmp_path))
    faulty = replace(LIBRARY, folder=tmp_path).build(extra=("-O0",))
    assert run_by_itself(faulty, tmp_path / "image")


@pytest.mark.slow
def test_reader_without_a_fault_is_right(tmp_path):
    built = LIBRARY.build(extra=("-O0",))
    assert run_by_itself(built, tmp_path) == 0


def run_by_itself(built, folder):
    """Run `is_right` in another process, because a reader with a fault may crash; return its exit status."""
    process = forks().Process(target=loaded, args=(folder, built))
    process.start()
    process.join()
    return process.exitcode


def loaded(folder, built):
    is_right(folder, library.typed(ctypes.CDLL(built)))


def is_right(folder, built):
    """Assert that a reader gives the model that was written, and refuses whatever is damaged."""
    contract = random_contract(43, bias=True, head_norms=True)
    large = contract.blocks[0].attention_norm
    object.__setattr__(large, "epsilon", 3 * 2**40)
    model = written(folder, contract)
    image, tokens = CImage(model.image, model.section, library=built), random_tokens(44, 5)
    decoder = CDecoder(image, multiply=by_weight(contract), keep_points=True, library=built)
    for token in tokens[0].tolist():
        decoder.step(token)
    compare_points(decoder, golden.run(contract, tokens, keep_points=True))
    places = [image.program(*divmod(number, 7)) for number in range(14)]
    assert [*places, image.program(0, 7)] == [layer.offset for layer in model.map.layers]
    for record, field, value in WRONG.values():
        damaged = with_field(model, (record, field), value)
        with pytest.raises(InputError):
            CImage(damaged, model.section, library=built)
    unchecked = with_records(model, lambda records: None)
    unchecked[64 * model.section + 256 * 2 :][244] ^= 1
    moved = np.zeros(model.image.size + 128, np.uint8)
    moved = moved[-moved.ctypes.data % 64 + 8 :][: model.image.size]
    moved[:] = model.image
    for image in (unchecked, moved):
        with pytest.raises(InputError):
            CImage(image, model.section, library=built)


@pytest.mark.slow
def test_sanitizers_find_nothing_whatever_a_record_says():
    refused, ran = map(int, sanitized(__file__).split())
    assert refused > 700 and ran > 300


#: Fields that are places: what they point to is data, which no reader checks.
PLACES = {
    "header": {*range(17, 24), 27, 28, 29},
    "block": {0, 4, 8, 12, *(16 + 5 * matrix + field for matrix in range(7) for field in range(3))},
}


def under_sanitizers(path):
    """Change each field to many values: an image is refused, or its decoder runs a step."""
    built = library.typed(ctypes.CDLL(path))
    draw, refused, ran = random.Random(0), 0, 0
    contract = random_contract(45, bias=True, head_norms=True, extreme=True)
    with tempfile.TemporaryDirectory() as folder:
        model = written(Path(folder), contract)
    ends = (0, 1, 2, 7, 24, 25, 31, 2**28 - 1, 2**28, 2**31 - 1, 2**31, 2**32 - 1)
    for record in (0, 2):
        for field in range(63):
            for value in (*ends, draw.randrange(model.image.size // 64), draw.randrange(2**32)):
                image = with_field(model, (record, field), value)
                try:
                    opened = CImage(image, model.section, library=built)
                except InputError:
                    refused += 1
                    continue
                if field not in PLACES["block" if record else "header"]:
                    CDecoder(opened, multiply=by_weight(contract), library=built).step(3)
                    ran += 1
    print(refused, ran)


if __name__ == "__main__":
    under_sanitizers(sys.argv[1])
