"""The engine in a SoC of LiteX: a host on the SoC's bus runs a layer from an SDRAM behind LiteDRAM."""

import ctypes
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from ternhw.config import AcceleratorConfig
from ternhw.drawing import draw_activations, draw_matrix
from ternhw.driver import Engine
from ternhw.image import activation_words, layer_program, result_values
from ternhw.program import program_for
from ternhw_quant.integer import accumulate
from ternhw_sim.errors import ToolNotFound

pytest.importorskip("litedram", reason="litedram is not installed; run: pip install litex litedram")

ROOT = Path(__file__).parents[2]
CONFIG = {
    "rows": 2, "lanes": 4, "planes": 1, "group_size": 16, "max_in_features": 64, "io": "memory",
    "bus_bits": 32, "burst_words": 4, "fetch_words": 16,
}  # fmt: skip
ACTIVATIONS, RESULTS = 0x4000, 0x8000


def called(statements, folder):
    """Run Python with LiteX in a process of its own, because LiteX warns on import; return what it prints."""
    paths = [str(ROOT / part) for part in (".", "quant", "sim")]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([*paths, *sys.path])}
    command = [sys.executable, "-W", "ignore", *statements]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)


class Port(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("bits", ctypes.c_void_p), ("bytes", ctypes.c_uint64))


class SimulatedSoC:
    """A host on the pads of the SoC's bus: `Bus` of the driver, at an offset."""

    def __init__(self, library):
        self.model = ctypes.CDLL(str(library))
        self.model.ternhw_model_open.restype = ctypes.c_void_p
        self.model.ternhw_model_ports.restype = ctypes.POINTER(Port)
        self.model.ternhw_model_cycle.restype = ctypes.c_char_p
        self.top = ctypes.c_void_p(self.model.ternhw_model_open(0, None))
        count = ctypes.c_uint64()
        ports = self.model.ternhw_model_ports(self.top, ctypes.byref(count))
        kinds = {1: ctypes.c_uint8, 2: ctypes.c_uint16, 4: ctypes.c_uint32, 8: ctypes.c_uint64}
        self.pads = {
            port.name.decode(): kinds[port.bytes].from_address(port.bits)
            for port in (ports[index] for index in range(count.value))
        }
        self.cycles = 0
        self.offset = 0
        for level in (1, 0):
            self.pads["rst"].value = level
            self.cycle(4)

    def cycle(self, count=1):
        for _ in range(count):
            assert self.model.ternhw_model_cycle(self.top) is None
            self.cycles += 1

    def access(self, address, value=None):
        for name, each in {
            "adr": address >> 2,
            "we": value is not None,
            "dat_w": value or 0,
            "stb": 1,
        }.items():
            self.pads[f"host_{name}"].value = each
        for _ in range(10_000):
            # ack of this cycle is known after its rising edge; the transfer ends with the next one.
            if self.pads["host_ack"].value:
                break
            self.cycle()
        else:
            raise AssertionError(f"the bus does not answer at {address:#x}")
        answer = self.pads["host_dat_r"].value
        self.cycle()
        self.pads["host_stb"].value = 0
        self.cycle()
        return answer

    def read32(self, address):
        return self.access(self.offset + address)

    def write32(self, address, value):
        self.access(self.offset + address, value)


@pytest.fixture(scope="module")
def layer():
    config = AcceleratorConfig.from_values(**CONFIG)
    rng = np.random.default_rng(1)
    matrix = draw_matrix(config, rng, 5, 40, planes=2)
    return config, matrix, draw_activations(config, rng, 2, 40)


@pytest.mark.slow
@pytest.mark.sim
@pytest.mark.synth
def test_engine_runs_a_layer_from_sdram(layer, tmp_path):
    """Result words that the engine does not write keep the content of the image, which is wrong."""
    from ternhw_sim.simulators import shared_model

    config, matrix, q = layer
    program = program_for(config, matrix, tokens=2)
    image = bytearray(b"\xa5" * 0x10000)
    for start, part in (
        (0, layer_program(config, matrix)),
        (ACTIVATIONS, activation_words(program, q).tobytes()),
    ):
        image[start : start + len(part)] = part
    (tmp_path / "image.bin").write_bytes(image)
    arguments = ["-m", "tests.packages.litex_soc", json.dumps(CONFIG), "image.bin", "soc.v"]
    done = called(arguments, tmp_path)
    assert done.returncode == 0, done.stderr
    places = json.loads(done.stdout.splitlines()[-1])
    try:
        soc = SimulatedSoC(shared_model(tmp_path / "soc.v", "soc", ("--timing",)))
    except ToolNotFound as error:
        pytest.skip(str(error))
    soc.write32(places["csr"]["sdram"], 1)  # LiteDRAM's control of the chip: by hardware, not by registers
    memory = places["regions"]["main_ram"]
    assert soc.read32(memory) == int.from_bytes(image[:4], "little")
    soc.offset = places["regions"]["engine"]
    engine = Engine(soc)
    engine.identify(config)
    engine.enable_interrupt()
    engine.start(memory, 2, activations=memory + ACTIVATIONS, results=memory + RESULTS)
    engine.wait(polls=10_000)
    assert (engine.status(), engine.causes()) == ({"DONE"}, set())
    events = places["csr"]["engine"]  # of LiteX: status, pending and enable of the interrupt
    soc.offset = 0
    assert (soc.read32(events), soc.pads["irq"].value) == (1, 0)
    soc.write32(events + 8, 1)
    assert soc.pads["irq"].value == 1
    soc.offset = places["regions"]["engine"]
    engine.acknowledge()
    assert soc.pads["irq"].value == 0
    words = program.row_tiles * 2 * config.result_words
    soc.offset = memory + RESULTS
    found = np.array([soc.read32(4 * index) for index in range(words)], dtype="<u4")
    assert torch.equal(result_values(program, found.view(np.uint8).reshape(words, 4)), accumulate(matrix, q))


SOCS = """
import json, logging, sys
logging.disable(logging.CRITICAL)
from tests.packages.litex_soc import soc_of
from ternhw.config import AcceleratorConfig
from ternhw_quant.errors import InputError

values = json.loads(sys.argv[1])
for changed, options in (
    ({}, {"l2_cache_size": 8192}),
    ({"address_bits": 28}, {}),
    ({}, {"memory": "bus"}),
    ({"io": "stream"}, {}),
):
    try:
        soc = soc_of(AcceleratorConfig.from_values(**values | changed), b"", "engine", **options)
        if hasattr(soc.engine, "sink"):
            soc.comb += soc.engine.source.connect(soc.engine.sink)
        soc.finalize()
        text = str(soc.platform.get_verilog(soc, name="soc"))
        print(f"{soc.engine.config.name}_axi" in text, *soc.bus.masters)
    except InputError as error:
        print(error)
"""


STALE = "the engine reads memory behind an L2 cache, where data is stale (memory)"


@pytest.mark.slow
@pytest.mark.synth
def test_soc_that_would_read_stale_memory_is_refused_and_other_forms_are_not(tmp_path):
    done = called(["-c", SOCS, json.dumps(CONFIG)], tmp_path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        f"SoC must have l2_cache_size=0: {STALE}",
        "Address bits must be at least 31 to reach the SDRAM, not 28 (address_bits)",
        "True engine host",
        "True host",
    ]
