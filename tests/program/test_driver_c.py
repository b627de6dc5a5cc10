"""The files of `ternhw driver`: the tables of an image, and C that compilers accept without a warning."""

import re
import shutil
import subprocess

import pytest
import torch

from ternhw.config import AcceleratorConfig
from ternhw.driver_c import driver_files
from ternhw.image import write_image
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix

CONFIG = AcceleratorConfig.from_values(
    rows=3, lanes=4, planes=1, group_size=16, max_in_features=64, bus_bits=64
)
NAMES = ("model.layers.0.q", "model.layers.0-q", 'a "b"\\ü?', "q")
STRICT = (
    "-Wall",
    "-Wextra",
    "-Wpedantic",
    "-Wno-long-long",
    "-Wshadow",
    "-Wconversion",
    "-Wno-sign-conversion",
    "-Werror",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """Return a folder with an image of four layers and its driver."""
    folder = tmp_path_factory.mktemp("driver")
    layers = {
        name: IntegerMatrix(
            planes=torch.zeros((1, 5 + index, 20), dtype=torch.int8),
            mantissas=torch.ones((1, 5 + index, 2), dtype=torch.uint8),
            exponents=torch.arange(5 + index, dtype=torch.int8) - 128,
            group_size=16,
        )
        for index, name in enumerate(NAMES)
    }
    write_image(folder, CONFIG, layers.items())
    for name, text in driver_files(folder).items():
        (folder / name).write_text(text)
    return folder


@pytest.mark.parametrize(
    ("compiler", "flags"),
    [
        ("gcc", ("-std=c99",)),
        ("gcc", ("-std=c99", "-ffreestanding", "-m32", "-O2")),
        ("g++", ("-std=c++11", "-x", "c++")),
        ("g++", ("-std=c++20", "-x", "c++")),
        ("clang", ("-std=c99",)),
    ],
    ids=lambda value: value if isinstance(value, str) else value[0],
)
@pytest.mark.parametrize("file", ["ternhw_engine.c", "ternhw_image.c", "bare_metal.c", "linux_uio.c"])
def test_a_compiler_warns_of_nothing(folder, compiler, flags, file):
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not there")
    if "-m32" in flags and file == "linux_uio.c":
        pytest.skip("a 32-bit C library may be missing")
    subprocess.run([compiler, *STRICT, *flags, "-fsyntax-only", file], cwd=folder, check=True)


def test_the_driver_needs_no_library(folder):
    if shutil.which("gcc") is None or shutil.which("nm") is None:
        pytest.skip("gcc or nm is not there")
    flags = ("-std=c99", "-Os", "-ffreestanding", "-fno-tree-loop-distribute-patterns")
    subprocess.run(["gcc", *flags, "-c", "ternhw_engine.c", "-o", "engine.o"], cwd=folder, check=True)
    listed = subprocess.run(["nm", "-u", "engine.o"], cwd=folder, check=True, capture_output=True, text=True)
    assert set(listed.stdout.split()) <= {"U", "_GLOBAL_OFFSET_TABLE_"}


PRINTING = """
#include <inttypes.h>
#include <stdio.h>
#include "ternhw_image.h"
int main(void) {
    int index;
    const ternhw_engine_array *a = &ternhw_image_array;
    printf("%012" PRIx64 " %u %u %u %u %u %u %u %u\\n", a->digest, a->rows, a->tokens, a->address_bits,
           a->word_bytes, a->activation_bits, a->word_activations, a->result_bytes, a->result_words);
    for (index = 0; index < TERNHW_LAYERS; ++index) {
        const ternhw_engine_layer *each = &ternhw_image_layers[index];
        printf("%s %" PRIu64 " %u %u %u %d %d\\n", each->name, each->program, each->out_features,
               each->in_features, each->row_activations, each->exponents[0],
               each->exponents[each->out_features - 1]);
    }
    return 0;
}
"""


def test_the_tables_say_what_the_map_says(folder):
    if shutil.which("gcc") is None:
        pytest.skip("gcc is not there")
    (folder / "printing.c").write_text(PRINTING)
    subprocess.run(
        ["gcc", "-std=c99", "-o", "printing", "printing.c", "ternhw_image.c"], cwd=folder, check=True
    )
    printed = subprocess.run([folder / "printing"], check=True, capture_output=True, text=True).stdout
    first, *lines = printed.splitlines()
    # 3 rows of 32 bits take two words of 64; 4 lanes of 8 bits go into one.
    assert first == f"{CONFIG.digest} 3 1 32 8 8 4 4 2"
    for index, (name, line) in enumerate(zip(NAMES, lines, strict=True)):
        found, program, *sizes = line.rsplit(" ", 6)
        # 20 columns are a full group of 16 and one beat of 4.
        assert (found, sizes) == (name, [str(5 + index), "20", "20", "-128", str(index - 124)])
        assert int(program) % 64 == 0


def test_layers_have_constants_of_their_own(folder):
    constants = re.findall(r"^    (TERNHW_LAYER_\w*)", (folder / "ternhw_image.h").read_text(), re.MULTILINE)
    assert constants == [
        "TERNHW_LAYER_MODEL_LAYERS_0_Q",
        "TERNHW_LAYER_MODEL_LAYERS_0_Q_1",
        "TERNHW_LAYER_A_B",
        "TERNHW_LAYER_Q",
    ]


def test_a_folder_without_an_image_is_refused(tmp_path):
    with pytest.raises(InputError, match=r"map\.json"):
        driver_files(tmp_path)
