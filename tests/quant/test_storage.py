import hashlib
import json

import pytest
import torch
from safetensors.torch import load_file

from ternhw_quant.errors import InputError
from ternhw_quant.storage.tensors import TensorFile, in_memory, write_folder, write_tensors

TENSORS = {
    "a": torch.arange(3, dtype=torch.uint8),
    "b": torch.arange(6, dtype=torch.int32).reshape(2, 3),
    "c": torch.tensor(1.5, dtype=torch.float16),
    "d": torch.empty(0, 4, dtype=torch.int32),
}


def stored(tensors):
    return [in_memory(name, tensor) for name, tensor in tensors.items()]


def test_each_tensor_starts_at_a_multiple_of_its_elements_size(tmp_path):
    path = tmp_path / "x.safetensors"
    write_tensors(path, stored(TENSORS), {})
    content = path.read_bytes()
    length = int.from_bytes(content[:8], "little")
    header = json.loads(content[8 : 8 + length])
    for name, tensor in TENSORS.items():
        start, _ = header[name]["data_offsets"]
        assert (8 + length + start) % tensor.element_size() == 0, name


def test_what_is_written_is_read_by_safetensors_and_by_us(tmp_path):
    path = tmp_path / "x.safetensors"
    write_tensors(path, stored(TENSORS), {"note": "α"})
    opened = TensorFile(path, error=InputError)
    assert opened.metadata == {"note": "α"}
    for read in (load_file(path), {name: tensor.read() for name, tensor in opened.tensors.items()}):
        assert read.keys() == TENSORS.keys()
        for name, tensor in TENSORS.items():
            assert read[name].dtype == tensor.dtype
            assert torch.equal(read[name], tensor)


def test_tensors_need_not_be_contiguous(tmp_path):
    tensor = torch.arange(6, dtype=torch.int32).reshape(2, 3).t()
    write_tensors(tmp_path / "x.safetensors", stored({"t": tensor}), {})
    assert torch.equal(load_file(tmp_path / "x.safetensors")["t"], tensor)


@pytest.mark.parametrize(("limit", "shards"), [(1, 3), (2, 3), (5, 2), (6, 2), (7, 1), (100, 1)])
def test_shards_are_filled_in_order_and_hold_at_least_one_tensor(tmp_path, limit, shards):
    # 2, 3 and 2 bytes.
    tensors = {name: torch.ones(size, dtype=torch.uint8) for name, size in (("x", 2), ("y", 3), ("z", 2))}
    write_folder(tmp_path, stored(tensors), limit)
    files = sorted(tmp_path.glob("*.safetensors"))
    assert len(files) == shards
    assert [name for file in files for name in sorted(load_file(file))] == ["x", "y", "z"]
    index = json.loads((tmp_path / "model.safetensors.index.json").read_text())
    assert index["weight_map"].keys() == index["digests"]["tensors"].keys() == tensors.keys()
    # Counted by hand from docs/format.md.
    assert index["digests"]["tensors"]["x"] == hashlib.sha256(b"U8 2\n\1\1").hexdigest()
