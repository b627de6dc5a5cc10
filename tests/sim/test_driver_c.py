"""The C driver, compiled from what `ternhw driver` writes, runs layers on the simulated engine."""

import ctypes
import os
import subprocess
import tempfile
from contextlib import suppress

import numpy as np
import pytest
import torch

from ternhw.board import simulated_board
from ternhw.config import AcceleratorConfig
from ternhw.driver import Engine
from ternhw.driver_c import driver_files
from ternhw.image import activation_words, read_map, result_values, write_image
from ternhw.peers import MemoryBehaviour
from ternhw_quant import clibrary
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix, accumulate
from tests.sim.engines import ENGINES

pytestmark = pytest.mark.slow
if clibrary.compiler() is None:
    pytest.skip("no C compiler", allow_module_level=True)

STRICT = ("-Wall", "-Wextra", "-Wpedantic", "-Werror")
_SMALL = {"group_size": 16, "max_in_features": 64, "burst_words": 4, "fetch_words": 16, "io": "memory"}
CONFIGS = {
    "bytes": ENGINES["memory"],
    "results of 64 bits": AcceleratorConfig.from_values(
        **_SMALL, rows=3, lanes=4, planes=1, activation_bits=16, accumulator_bits=40, bus_bits=64
    ),
    "nibbles": AcceleratorConfig.from_values(
        **_SMALL, rows=4, lanes=8, planes=1, tokens=3, activation_bits=4, bus_bits=32
    ),
}
SHAPES = {"first": (7, 40), "second": (5, 16)}
BUFFERS, BUFFER_BYTES = 1 << 16, 1 << 14
#: Takes the place of the accesses to a board's registers, and of its memory.
SIMULATED = """
#include <stdint.h>
extern uint32_t (*simulated_read)(uint32_t);
extern void (*simulated_write)(uint32_t, uint32_t);
extern uint8_t *simulated_memory;
"""
HOOKS = """
#define _DEFAULT_SOURCE
#include "simulated.h"
#include <stdio.h>
#include <unistd.h>
void leave(int status) {
    fflush(stdout);
    _exit(status);
}
uint32_t (*simulated_read)(uint32_t);
void (*simulated_write)(uint32_t, uint32_t);
uint8_t *simulated_memory;
"""
READ, WRITE = (
    ctypes.CFUNCTYPE(ctypes.c_uint32, ctypes.c_uint32),
    ctypes.CFUNCTYPE(None, *[ctypes.c_uint32] * 2),
)


def random_layer(config, shape, seed):
    random = torch.Generator().manual_seed(seed)

    def integers(low, high, size, kind):
        return torch.randint(low, high + 1, size, generator=random).to(kind)

    rows, columns = shape
    groups = -(-columns // config.group_size)
    return IntegerMatrix(
        planes=integers(-1, 1, (config.planes, rows, columns), torch.int8),
        mantissas=integers(0, 255, (config.planes, rows, groups), torch.uint8),
        exponents=integers(-128, 127, (rows,), torch.int8),
        group_size=config.group_size,
    )


def random_activations(config, columns, tokens):
    limit = (1 << config.activation_bits - 1) - 1
    return (
        np.random.default_rng(tokens)
        .integers(-limit, limit, (tokens, columns), endpoint=True)
        .astype(np.int16)
    )


@pytest.fixture(scope="module", params=CONFIGS)
def built(request, tmp_path_factory):
    """Return the name of a configuration, layers, and a folder with image, driver and hooks."""
    name, folder = request.param, tmp_path_factory.mktemp("driver")
    config = CONFIGS[name]
    layers = {name: random_layer(config, shape, index) for index, (name, shape) in enumerate(SHAPES.items())}
    write_image(folder, config, layers.items())
    files = driver_files(folder) | {"simulated.h": SIMULATED, "hooks.c": HOOKS}
    for file, text in files.items():
        (folder / file).write_text(text)
    return name, layers, folder


def compiled(folder, example, *flags):
    """Return a shared library of the driver and an example, whose warnings are errors."""
    out = folder / f"{example}.so"
    command = [clibrary.compiler(), "-O1", "-std=c99", *STRICT, "-shared", "-fPIC", *flags]
    sources = (example, "ternhw_engine.c", "ternhw_image.c", "hooks.c")
    subprocess.run([*command, "-include", "simulated.h", "-o", out, *sources], cwd=folder, check=True)
    return out


def connect(loaded, board):
    """Let C reach the registers of `board`; what fails there is raised at the end."""
    failed = []

    def read(offset):
        try:
            return board.read32(offset)
        except Exception as error:
            failed.append(error)
            return 0xFFFFFFFF

    def write(offset, value):
        try:
            board.write32(offset, value)
        except Exception as error:
            failed.append(error)

    hooks = READ(read), WRITE(write)
    for name, hook in zip(("simulated_read", "simulated_write"), hooks, strict=True):
        ctypes.c_void_p.in_dll(loaded, name).value = ctypes.cast(hook, ctypes.c_void_p).value
    ctypes.c_void_p.in_dll(loaded, "simulated_memory").value = board.memory.ctypes.data
    return hooks, failed


@pytest.fixture(scope="module")
def bare_metal(built):
    """Return the driver with bare_metal.c, loaded."""
    *_, folder = built
    flags = (
        "-DBOARD_ENGINE=0u",
        "-DBOARD_IMAGE=0u",
        f"-DBOARD_BUFFERS={BUFFERS}u",
        f"-DBOARD_BUFFER_BYTES={BUFFER_BYTES}u",
        "-DBOARD_POINTER(address)=((void*)(simulated_memory+(address)))",
        "-DBOARD_READ(address)=simulated_read(address)",
        "-DBOARD_WRITE(address,value)=simulated_write(address,value)",
    )
    return ctypes.CDLL(str(compiled(folder, "bare_metal.c", *flags)))


def test_a_layer_without_an_operating_system_equals_the_golden_model(built, bare_metal):
    name, layers, folder = built
    config = CONFIGS[name]
    loaded = bare_metal
    image = np.fromfile(folder / "image.bin", dtype=np.uint8)
    with simulated_board(config, 1 << 18, behaviour=MemoryBehaviour(latency=7)) as board:
        board.memory[: image.size] = image
        hooks, failed = connect(loaded, board)
        assert loaded.board_open() == OK
        for tokens in (1, 5):
            for number, matrix in enumerate(layers.values()):
                rows, columns = matrix.planes.shape[1:]
                q = random_activations(config, columns, tokens)
                got = np.full((tokens, rows), -1, dtype=np.int64)
                status = loaded.board_layer(
                    number, tokens, q.ctypes.data_as(ctypes.c_void_p), got.ctypes.data_as(ctypes.c_void_p)
                )
                assert (status, failed) == (0, [])
                expected = accumulate(matrix, torch.from_numpy(q))
                assert torch.equal(torch.from_numpy(got), expected.to(torch.int64))
        assert hooks


@pytest.fixture(scope="module")
def linux(built, tmp_path_factory):
    """Return a function that runs linux_uio.c with a file of activations."""
    name, _, folder = built
    root = tmp_path_factory.mktemp("root")
    for path, content in {
        "dev/uio0": bytes(8192),
        "dev/udmabuf0": bytes(1 << 17),
        "sys/class/u-dma-buf/udmabuf0/phys_addr": b"0x0000000000000000\n",
        "sys/class/u-dma-buf/udmabuf0/size": b"131072\n",
    }.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    flags = (
        "-Dmain=linux_main",
        "-Dexit=leave",
        f'-DLINUX_ROOT="{root}"',
        "-DLINUX_READ(registers,offset)=((void)(registers),simulated_read(offset))",
        "-DLINUX_WRITE(registers,offset,value)=((void)(registers),simulated_write(offset,value))",
    )
    program = compiled(folder, "linux_uio.c", *flags)

    memory = np.memmap(root / "dev/udmabuf0", dtype=np.uint8, mode="r+")

    def run(activations, *arguments):
        with simulated_board(CONFIGS[name], memory) as board:
            return in_a_fork(program, board, activations, ["layer", *map(str, arguments)])

    return run


def in_a_fork(program, board, stdin, arguments):
    """Run `linux_main` as a process; return its status, output and errors."""
    with tempfile.TemporaryFile() as source, tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        source.write(stdin)
        source.seek(0)
        child = os.fork()
        if not child:
            with suppress(BaseException):
                for number, file in enumerate((source, out, err)):
                    os.dup2(file.fileno(), number)
                loaded = ctypes.CDLL(str(program))
                hooks, failed = connect(loaded, board)
                words = [argument.encode() for argument in arguments]
                status = loaded.linux_main(len(words), (ctypes.c_char_p * len(words))(*words))
                loaded.leave(status if hooks and not failed else 98)
            os._exit(99)
        _, status = os.waitpid(child, 0)
        for file in (out, err):
            file.seek(0)
        return os.waitstatus_to_exitcode(status), out.read(), err.read()


def test_a_linux_program_equals_the_golden_model(built, linux):
    name, layers, folder = built
    q = random_activations(CONFIGS[name], SHAPES["first"][1], 4)
    status, out, err = linux(q.tobytes(), "uio0", "udmabuf0", folder / "image.bin", 0)
    assert (status, err) == (0, b"")
    got = np.frombuffer(out, dtype=np.int64).reshape(4, -1)
    assert np.array_equal(got, accumulate(layers["first"], torch.from_numpy(q)).numpy())


def test_a_linux_program_says_what_is_wrong(built, linux, tmp_path):
    _, _, folder = built
    image = folder / "image.bin"
    damaged = bytearray(image.read_bytes())
    damaged[16] ^= 1
    (tmp_path / "image.bin").write_bytes(damaged)
    (tmp_path / "short.bin").write_bytes(image.read_bytes()[:-64])
    for arguments, status, said in (
        (("uio0", "udmabuf0", image, 2), 2, b"usage: layer UIO UDMABUF IMAGE LAYER"),
        (("uio0", "udmabuf0", image, "one"), 2, b"usage: layer UIO UDMABUF IMAGE LAYER"),
        (("uio1", "udmabuf0", image, 0), 1, b"/dev/uio1: No such file"),
        (
            ("uio0", "udmabuf0", tmp_path / "image.bin", 0),
            1,
            b"image.bin: error -5; ternhw_engine.h explains it",
        ),
        (("uio0", "udmabuf0", tmp_path / "short.bin", 0), 1, b"Image must have"),
    ):
        found, out, err = linux(bytes(2 * SHAPES["first"][1]), *arguments)
        assert (found, out) == (status, b"") and said in err
    for activations in (b"", bytes(2 * SHAPES["first"][1] + 2)):
        found, out, err = linux(activations, "uio0", "udmabuf0", image, 0)
        assert (found, out, err) == (2, b"", b"Activations must be 1 to 65535 vectors of 40 int16 values\n")


class CHost(ctypes.Structure):
    _fields_ = [
        ("user", ctypes.c_void_p),
        ("read", READ_REGISTER := ctypes.CFUNCTYPE(ctypes.c_uint32, ctypes.c_void_p, ctypes.c_uint32)),
        (
            "write",
            WRITE_REGISTER := ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32),
        ),
        ("clean", ctypes.c_void_p),
        ("invalidate", ctypes.c_void_p),
        ("pause", PAUSE := ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p)),
        ("polls", ctypes.c_uint32),
    ]


class CMemory(ctypes.Structure):
    _fields_ = [("data", ctypes.c_void_p), ("address", ctypes.c_uint64), ("bytes", ctypes.c_uint64)]


MAINTAIN = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t)


class CCounters(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint32) for name in ("busy", "weights", "activations", "results", "passes")]


#: Codes of ternhw_engine.h.
OK, NOT_FOUND, BAD_VERSION, BAD_CONFIG, BUSY, BAD_ARGUMENT, BAD_ADDRESS, TIMEOUT, FAILED, IDLE = range(
    0, -10, -1
)


@pytest.fixture
def driven(built, bare_metal):
    """Return the loaded driver, a host on a simulated board whose memory holds the image, and the board."""
    name, _, folder = built
    loaded = bare_metal
    image = np.fromfile(folder / "image.bin", dtype=np.uint8)
    with simulated_board(CONFIGS[name], 1 << 18, behaviour=MemoryBehaviour(latency=20)) as board:
        board.memory[: image.size] = image
        host = CHost(
            read=CHost.READ_REGISTER(lambda _, offset: board.read32(offset)),
            write=CHost.WRITE_REGISTER(lambda _, offset, value: board.write32(offset, value)),
        )
        loaded.ternhw_engine_start.argtypes = [
            ctypes.c_void_p,
            ctypes.c_uint64,
            ctypes.c_uint32,
            ctypes.c_uint64,
            ctypes.c_uint64,
        ]
        yield loaded, host, board


def start(loaded, host, *, program=0, tokens=1, activations=BUFFERS, results=BUFFERS + BUFFER_BYTES):
    return loaded.ternhw_engine_start(ctypes.byref(host), program, tokens, activations, results)


def test_every_status_of_the_driver(driven):
    loaded, host, board = driven
    array, here = loaded.ternhw_image_array, ctypes.byref(host)
    assert loaded.ternhw_engine_identify(here, array) == OK
    assert loaded.ternhw_engine_wait(here) == IDLE
    for wrong in ({"program": 32}, {"tokens": 0}, {"tokens": 65536}, {"activations": 8}, {"results": 1}):
        assert start(loaded, host, **wrong) == BAD_ARGUMENT
    assert start(loaded, host, results=1 << 40) == BAD_ADDRESS
    assert board.read32(0x1C) == 0  # Nothing has started.

    host.polls = 1
    assert start(loaded, host) == OK
    assert loaded.ternhw_engine_busy(here) == 1
    assert start(loaded, host) == BUSY
    assert loaded.ternhw_engine_wait(here) == TIMEOUT
    loaded.ternhw_engine_abort(here)
    host.polls = 0
    assert loaded.ternhw_engine_wait(here) == FAILED
    assert loaded.ternhw_engine_cause(here) == 1 << 6  # ABORTED
    assert start(loaded, host, program=BUFFERS) == OK  # There are zeros.
    assert loaded.ternhw_engine_wait(here) == FAILED
    assert loaded.ternhw_engine_cause(here) & 1 << 2  # BAD_MAGIC
    assert loaded.ternhw_engine_wait(here) == IDLE


@pytest.mark.parametrize(
    ("place", "size", "status"),
    [
        (BUFFERS + 32, BUFFER_BYTES, BAD_ARGUMENT),
        (BUFFERS, 8, BAD_ARGUMENT),
        ((1 << 64) - 64, BUFFER_BYTES, BAD_ARGUMENT),
        (1 << 32, BUFFER_BYTES, BAD_ADDRESS),
        ((1 << 32) - 64, BUFFER_BYTES, BAD_ADDRESS),
    ],
)
def test_memory_that_the_engine_cannot_use_is_refused(driven, place, size, status):
    loaded, host, board = driven
    array, layer = loaded.ternhw_image_array, loaded.ternhw_image_layers
    good = CMemory(board.memory.ctypes.data + BUFFERS, BUFFERS, BUFFER_BYTES)
    bad = CMemory(board.memory.ctypes.data + BUFFERS, place, size)
    image = CMemory(board.memory.ctypes.data, 0, BUFFERS)
    q = np.zeros((40, 64), dtype=np.int16).ctypes.data_as(ctypes.c_void_p)
    assert loaded.ternhw_engine_put_int16(array, layer, 40, q, ctypes.byref(bad)) == status
    for memories in ((bad, good), (good, bad)):
        run = (ctypes.byref(host), array, layer, ctypes.byref(image), 40, *map(ctypes.byref, memories))
        assert loaded.ternhw_engine_run(*run) == status
    assert board.read32(0x40) == 0  # BUSY_CYCLES: nothing has run.


def test_the_driver_waits_for_the_interrupt(driven):
    loaded, host, board = driven
    here, waits = ctypes.byref(host), []

    def pause(_):
        waits.append(board.await_interrupt(100_000))
        return not waits[-1]

    host.pause = CHost.PAUSE(pause)
    loaded.ternhw_engine_enable_interrupt(here, 1)
    for _ in range(2):
        assert start(loaded, host) == OK
        assert loaded.ternhw_engine_wait(here) == OK
        assert not board.await_interrupt(10)  # It was acknowledged.
    assert waits == [True, True]
    counters = CCounters()
    loaded.ternhw_engine_count(here, ctypes.byref(counters))
    assert counters.passes == 1 and counters.busy > counters.weights > 0
    loaded.ternhw_engine_enable_interrupt(here, 0)
    assert not board.await_interrupt(10)


def test_what_ends_during_the_last_pause_is_seen(driven):
    loaded, host, board = driven

    def pause(_):
        board.await_interrupt(100_000)  # It is not enabled: the program ends meanwhile.
        return 1

    host.pause = CHost.PAUSE(pause)
    assert start(loaded, host) == OK
    assert loaded.ternhw_engine_wait(ctypes.byref(host)) == OK


def test_caches_are_written_back_before_a_run_and_dropped_after_it(driven):
    loaded, host, board = driven
    calls = []
    hooks = [
        MAINTAIN(lambda _, start, count, name=name: calls.append((name, start, count, board.read32(0x1C))))
        for name in ("clean", "invalidate")
    ]
    host.clean, host.invalidate = (ctypes.cast(hook, ctypes.c_void_p) for hook in hooks)
    place = board.memory.ctypes.data
    image, into, out = (
        CMemory(place + address, address, BUFFER_BYTES) for address in (0, BUFFERS, BUFFERS + BUFFER_BYTES)
    )
    array, layer = loaded.ternhw_image_array, loaded.ternhw_image_layers  # ctypes passes their addresses.
    run = (ctypes.byref(host), array, layer, ctypes.byref(image), 3, ctypes.byref(into), ctypes.byref(out))
    assert loaded.ternhw_engine_run(*run) == OK
    for size in (loaded.ternhw_engine_activation_bytes, loaded.ternhw_engine_result_bytes):
        size.restype = ctypes.c_uint64
    read = loaded.ternhw_engine_activation_bytes(array, layer, 3)
    written = loaded.ternhw_engine_result_bytes(array, layer, 3)
    assert min(read, written) > 0
    # STATUS was idle each time: nothing is touched while the engine runs.
    assert calls == [
        ("clean", into.data, read, 0),
        ("clean", out.data, written, 0),
        ("invalidate", out.data, written, 0),
    ]


@pytest.mark.parametrize(
    ("offset", "value", "status"),
    [(0x00, 0, NOT_FOUND), (0x04, 0x10002, BAD_VERSION), (0x04, 0x20001, BAD_VERSION), (0x08, 7, BAD_CONFIG)],
)
def test_another_engine_is_refused(driven, offset, value, status):
    loaded, host, board = driven
    host.read = CHost.READ_REGISTER(lambda _, at: value if at == offset else board.read32(at))
    assert loaded.ternhw_engine_identify(ctypes.byref(host), loaded.ternhw_image_array) == status


def test_the_python_driver_equals_the_golden_model(built):
    name, layers, folder = built
    config, matrix = CONFIGS[name], layers["second"]
    q = torch.from_numpy(random_activations(config, SHAPES["second"][1], 3))
    entry = read_map(folder).layers[1]
    program = read_map(folder).program(entry, tokens=3)
    image = np.fromfile(folder / "image.bin", dtype=np.uint8)
    words = activation_words(program, q)
    with simulated_board(config, 1 << 18) as board:
        board.memory[: image.size] = image
        board.memory[BUFFERS : BUFFERS + words.size] = words.reshape(-1)
        engine = Engine(board)
        engine.identify(config)
        engine.start(entry.offset, 3, BUFFERS, BUFFERS + BUFFER_BYTES)
        engine.wait(polls=10_000)
        count = program.row_tiles * 3 * config.result_words
        got = board.memory[BUFFERS + BUFFER_BYTES :][: count * words.shape[1]].reshape(count, -1)
    assert torch.equal(result_values(program, got), accumulate(matrix, q))


@pytest.mark.parametrize(
    ("config", "memory", "message"),
    [
        (AcceleratorConfig.from_values(), 4096, "Board must have an engine with io memory, not stream"),
        (ENGINES["memory"], 24, "Memory must have a positive multiple of the bus word of 16 bytes, not 24"),
        (ENGINES["memory"], 0, "Memory must have a positive multiple of the bus word of 16 bytes, not 0"),
    ],
)
def test_a_board_without_memory_for_the_engine_is_refused(config, memory, message):
    with pytest.raises(InputError, match=message), simulated_board(config, memory):
        pass
