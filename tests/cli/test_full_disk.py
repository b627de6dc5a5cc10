"""A disk that is full within a file, in the writers of other packages: it is named, nothing is published.

A limit on the size of files, in a fork, stands for the full disk: the system refuses the same call.
"""

import re
import resource
import signal

import pytest
import torch

from ternhw.compilation import compile_image
from ternhw.config import AcceleratorConfig
from ternhw.image import IMAGE
from ternhw_quant import embedded
from ternhw_quant.api.exporting import export
from ternhw_quant.files import naming
from ternhw_quant.methods.hessian import Hessian
from ternhw_quant.runs import schedule
from ternhw_quant.runs.pipeline import Settings
from ternhw_quant.storage.artifact import open_artifact
from tests.checkpoints import quantize_tiny, write_checkpoint
from tests.killing import again, content


def full_after(size, run):
    """Return what `run` raises where no file can have more than `size` bytes."""

    def limited():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # Else it ends the process.
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
        run()

    return again(limited).strip()


def too_large(path):
    return f"OSError: [Errno 27] File too large: {str(path)!r}"


def test_a_gguf_file_of_the_gguf_package(tmp_path):
    pytest.importorskip("gguf")
    out = tmp_path / "x.gguf"
    assert full_after(1000, lambda: export(embedded.path(), out)) == too_large(out)
    # NumPy tells neither the number of the error nor the file.
    said = full_after(60_000, lambda: export(embedded.path(), out))
    rule = r"File could not be written to its end \(\d+ requested and \d+ written\)"
    assert re.fullmatch(rf"OSError: \[Errno 5\] {rule}: '{out}'", said)
    assert content(tmp_path) == {}


def test_an_image_and_its_exponents_of_safetensors(tmp_path):
    quantize_tiny(write_checkpoint(tmp_path / "source"), tmp_path / "artefact", Settings())
    artefact = open_artifact(tmp_path / "artefact")
    config = AcceleratorConfig.from_values(rows=4, lanes=8, group_size=128)
    said = full_after(500, lambda: compile_image(artefact, tmp_path / "image", config))
    assert said == too_large(tmp_path / "image" / IMAGE)
    assert not (tmp_path / "image").exists()


def test_the_parts_of_a_run_which_then_resumes(tmp_path):
    source = write_checkpoint(tmp_path / "source")
    quantize_tiny(source, tmp_path / "whole", Settings())
    out = tmp_path / "out"
    said = full_after(500, lambda: quantize_tiny(source, out, Settings()))
    assert said == too_large(out / ".partial" / "00000.safetensors")
    assert [path.name for path in out.iterdir()] == [".partial"]
    quantize_tiny(source, out, Settings())
    assert content(out) == content(tmp_path / "whole")


def test_a_hessian_of_safetensors_and_a_tokenizer_of_tokenizers(tmp_path):
    hessian = Hessian(64)
    hessian.add(torch.ones(4, 64))
    said = full_after(500, lambda: schedule._written(hessian, tmp_path / "00000.safetensors"))
    assert said == too_large(tmp_path / "00000.safetensors.hessian")

    from ternhw_quant.models.loading import load_tokenizer

    tokenizer = load_tokenizer(embedded.path())

    def save():
        with naming(tmp_path / "tokenizer"):
            tokenizer.save_pretrained(str(tmp_path / "tokenizer"))

    assert full_after(2000, save) == too_large(tmp_path / "tokenizer")
