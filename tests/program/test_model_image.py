"""The model section: written, read by the C source, refused where it is damaged."""

import hashlib
import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from ternhw.compilation import write_model
from ternhw.config import AcceleratorConfig
from ternhw.image import layer_program
from ternhw.model_section import read_model, section_bytes
from ternhw_quant import clibrary
from ternhw_quant.decoder import golden
from ternhw_quant.decoder.contract import HEAD, ROLES
from ternhw_quant.decoder.library import CDecoder, CImage
from ternhw_quant.errors import InputError
from tests.quant.decoder.contracts import random_contract, random_tokens
from tests.quant.decoder.test_c import FORMS, compare_points

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


FAR = 2**31 + 5
#: What is wrong with a header or with the record of the last block: the field, and its value.
WRONG = {
    "magic": (0, 0, 7), "version": (0, 1, 2), "size": (0, 4, 1), "no layers": (0, 5, 0),
    "hidden": (0, 6, 25), "intermediate": (0, 7, 2**17 + 1), "heads": (0, 8, 3), "key heads": (0, 9, 0),
    "odd head dimension": (0, 10, 5), "vocabulary": (0, 11, 2**25), "context": (0, 12, 2**21),
    "residual bits": (0, 13, FAR), "logit bits": (0, 14, FAR), "embedding": (0, 17, FAR),
    "embedding bits": (0, 18, FAR), "cosines": (0, 19, FAR), "sines": (0, 20, FAR), "exp2": (0, 21, FAR),
    "blocks": (0, 22, FAR), "final norm": (0, 23, FAR), "no final norm": (0, 23, 0), "head": (0, 27, FAR),
    "head's exponents": (0, 28, FAR), "head's rows": (0, 30, 30), "no attention norm": (2, 0, 0),
    "attention norm": (2, 0, FAR), "mlp norm": (2, 4, FAR), "program of q": (2, 16, FAR),
    "rows of q": (2, 19, 23), "columns of down": (2, 50, 41), "bits of q": (2, 51, FAR),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_damaged_section_is_refused(tmp_path, name):
    model = written(tmp_path, random_contract(34))
    CImage(with_records(model, lambda records: None), model.section)
    record, field, value = WRONG[name]

    def change(records):
        records[record, field] = value

    with pytest.raises(
        InputError, match=f"^Image must have a sound model section at byte {64 * model.section}$"
    ):
        CImage(with_records(model, change), model.section)


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
        (tmp_path / "map.json").write_text(json.dumps(values))
        refused(message)
    values["model"]["offset"] -= 64
    (tmp_path / "map.json").write_text(json.dumps(values))
    refused(f"Model section must end the {len(good)} bytes of the image: {{map}}")


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
