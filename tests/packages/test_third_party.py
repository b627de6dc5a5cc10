"""The engine in its wrapper between the AXI models of cocotbext-axi: a witness that nobody here wrote.

In Icarus if it is installed, else in Verilator, which takes minutes to compile what cocotb accesses.
"""

import os
import pickle
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from ternhw.compilation import compile_image
from ternhw.config import AcceleratorConfig
from ternhw.gateware.verilog import verilog
from ternhw.image import IMAGE, activation_words, read_map, result_values
from ternhw.packages.wrapper import wrapper_files, wrapper_ports
from ternhw.program import program_for
from ternhw_quant.api.quantization import quantize
from ternhw_quant.integer import accumulate, quantize_activations, quantize_scales
from ternhw_quant.storage.artifact import open_artifact
from ternhw_sim.runner import verilator_folder

ROOT = Path(__file__).parents[2]
LAYER = "model.layers.1.self_attn.k_proj"
IMAGE_AT = 0x1_0040  #: An odd multiple of 64, in the middle of a burst.
TOKENS = 3
#: The models pause never, in a fifth, and in two or three fifths of the cycles.
SEEDS = (0, 1, 2, 3)
FORMS = {
    "stream": {"planes": 1, "bus_bits": 64},
    "memory": {"io": "memory", "bus_bits": 128, "tokens": 2, "packing": "base3", "address_bits": 40},
}

pytest.importorskip("cocotbext.axi", reason="cocotbext-axi is not installed; run: pip install cocotbext-axi")
pytestmark = [pytest.mark.slow, pytest.mark.sim]

SIMULATOR = "icarus" if shutil.which("iverilog") else "verilator"
#: Of Verilator: the models of cocotbext-axi need its scheduling of delays.
ARGUMENTS = ["-Wno-fatal", "--timing", "-CFLAGS", "-std=c++20 -O0"]
#: The Verilator of the registry lacks the name of this option of the compiler.
MAKEFLAGS = "CFG_CXXFLAGS_PCH_I=-include"


@pytest.fixture(scope="module")
def artefact(tmp_path_factory):
    """The embedded model, quantised."""
    folder = tmp_path_factory.mktemp("real") / "artefact"
    quantize("embedded", folder, group_size=64)
    return folder


@pytest.mark.parametrize("io", FORMS)
def test_layer_of_a_real_image_is_exact_between_models_of_others(artefact, tmp_path, io, monkeypatch):
    if SIMULATOR == "verilator":
        monkeypatch.setenv("PATH", str(verilator_folder()), prepend=os.pathsep)
        monkeypatch.setenv("MAKEFLAGS", MAKEFLAGS)
    config = AcceleratorConfig.from_values(rows=4, lanes=8, group_size=64, max_in_features=512, **FORMS[io])
    compile_image(artefact, tmp_path / "image", config)
    entry = next(layer for layer in read_map(tmp_path / "image").layers if layer.name == LAYER)
    matrix = quantize_scales(open_artifact(artefact).layers[LAYER])
    x = torch.from_numpy(np.random.default_rng(1).normal(size=(TOKENS, matrix.in_features)))
    q = quantize_activations(x, bits=config.activation_bits)[0]
    program = program_for(config, matrix, tokens=TOKENS)
    words = activation_words(program, q).tobytes()
    results_at = 0x20_0000
    count = program.row_tiles * TOKENS * config.result_words
    work = {
        "memory": {IMAGE_AT: (tmp_path / "image" / IMAGE).read_bytes(), results_at + 0x1000: words},
        "program": IMAGE_AT + entry.offset,
        "tokens": TOKENS,
        "activations": words,
        "activations_at": results_at + 0x1000,
        "results_at": results_at,
        "result_bytes": count * config.bus_bits // 8,
        "passes": program.passes,
        "seeds": SEEDS,
    }
    results = simulated(config, work, tmp_path)
    assert len(results) == len(SEEDS)
    for result in results:
        found = np.frombuffer(result, np.uint8).reshape(count, -1)
        assert torch.equal(result_values(program, found), accumulate(matrix, q))


def simulated(config, work, folder):
    """Run third_party.py in the simulator; return the results of each run."""
    from cocotb_tools.runner import get_runner

    text = verilog(config)
    ports = wrapper_ports(config, text)
    sources = []
    for name, content in {f"{config.name}.v": text, **wrapper_files(config, ports)}.items():
        (folder / name).write_text(content)
        sources += [folder / name] if name.endswith(".v") else []
    (folder / "work.pickle").write_bytes(pickle.dumps(work))
    runner, top = get_runner(SIMULATOR), f"{config.name}_axi"
    runner.build(
        sources=sources,
        hdl_toplevel=top,
        build_dir=folder / "made",
        build_args=[] if SIMULATOR == "icarus" else ARGUMENTS,
        timescale=("1ns", "1ps"),
    )
    runner.test(
        test_module="tests.packages.third_party",
        hdl_toplevel=top,
        test_dir=folder,
        results_xml=str(folder / "results.xml"),
        extra_env={
            "TERNHW_WORK": str(folder / "work.pickle"),
            "TERNHW_RESULTS": str(folder / "results.pickle"),
            "PYTHONPATH": os.pathsep.join([str(ROOT), *os.environ.get("PYTHONPATH", "").split(os.pathsep)]),
            "COCOTB_REWRITE_ASSERTION_FILES": "",
        },
        log_file=folder / "run.log",
    )
    assert (folder / "results.pickle").is_file(), (folder / "run.log").read_text()[-3000:]
    return pickle.loads((folder / "results.pickle").read_bytes())
