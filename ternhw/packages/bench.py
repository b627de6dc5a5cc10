"""A self-checking bench in SystemVerilog: it runs programs on an engine in its wrapper, without Python.

The layers are random. The golden model computes what their results must be, when the bench is written.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt

from ternhw.config import AcceleratorConfig
from ternhw.drawing import draw_activations, draw_matrix
from ternhw.image import UNIT_BYTES, activation_words, layer_program
from ternhw.program import Program, program_for
from ternhw.registers import field as register_field
from ternhw.registers import register
from ternhw_quant.errors import InputError
from ternhw_quant.integer import accumulate

_HERE = Path(__file__).parent
#: Programs begin at odd multiples of 64: none lies at a round address by chance.
_PLACES = 2 * UNIT_BYTES
#: What the bench drives by continuous assignments; it sets all other inputs of the wrapper in processes.
_ASSIGNED = ("arready", "awready", "wready", "m_axis_tready", "rresp", "bresp", "bid")


def bench_files(config: AcceleratorConfig, ports: Mapping[str, tuple[str, int]]) -> dict[str, str]:
    """Return the files of the bench of an engine: text by file name.

    - ``<name>_tb.sv``: the bench, module ``<name>_tb``, for simulators that know delays. It prints PASS, or
      FAIL with a reason and ends by ``$fatal``.
    - ``<name>_tb_memory.hex``, ``<name>_tb_results.hex``: memory, and results that must come.

    Parameters
    ----------
    ports : mapping
        Direction and width of the wrapper's ports, by name.

    Raises
    ------
    InputError
        If the programs take more bytes than the engine's addresses reach.
    """
    data = _Data(config)
    runs = [_run(config, data, case) for case in _cases(config)]
    first, *others = runs
    calls = [first[0], "    run_without_magic;", first[1], *(call for pair in others for call in pair)]
    values = {
        "BASE": f"{config.address_bits}'h{data.base:x}",
        "NAME": config.name,
        "NETS": _nets(ports),
        "TRANSFERS": _transfers(ports),
        "PEERS": (_HERE / f"bench_{config.io}.sv").read_text().rstrip("\n"),
        "BUFFERS": _buffers(config),
        "RUNS": "\n".join(calls),
        **_register_values(config),
    }
    text = (_HERE / "bench.sv").read_text()
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    sizes = {
        "BUS_BITS": config.bus_bits,
        "ADDRESS_BITS": config.address_bits,
        "ID_BITS": ports["m_axi_arid"][1],
        "WORDS": len(data.content) * 8 // config.bus_bits,
        "RESULTS": len(data.expected),
    }
    numbers = "".join(f"  localparam integer {name} = {value};\n" for name, value in sizes.items())
    return {
        f"{config.name}_tb.sv": f"{_HEAD}module {config.name}_tb;\n{numbers}{text}",
        f"{config.name}_tb_memory.hex": data.memory_text(),
        f"{config.name}_tb_results.hex": "\n".join(data.expected) + "\n",
    }


_HEAD = """\
// A bench for the engine in its wrapper: memory, streams and a host. Written by `ternhw generate`; do not
// edit. It runs random layers, with and without pauses of its peers, and compares every result with those
// that the golden model gave when this file was written.

// Addresses and counts have other widths in other configurations.
/* verilator lint_off WIDTH */
"""


@dataclass(frozen=True, kw_only=True)
class _Case:
    """A layer of the bench: its shape, weight planes and work tokens."""

    out_features: int
    in_features: int
    planes: int
    tokens: int


def _cases(config: AcceleratorConfig) -> tuple[_Case, ...]:
    """Return one layer with two tiles, two groups and two passes, the last of each short, and a small one."""
    longest = config.max_in_features
    return (
        _Case(
            out_features=config.rows + 1,
            in_features=min(longest, config.group_size + config.lanes + 1),
            planes=config.planes,
            tokens=config.tokens + 1,
        ),
        _Case(out_features=1, in_features=min(longest, config.lanes), planes=2 * config.planes, tokens=1),
    )


@dataclass
class _Data:
    """The content of the bench's memory, and the results that must come."""

    config: AcceleratorConfig
    content: bytearray = field(default_factory=lambda: bytearray(UNIT_BYTES))
    expected: list[str] = field(default_factory=list)

    @property
    def base(self) -> int:
        """Address of the first byte: in the upper half of the address space, so that high bits are 1."""
        return (1 << self.config.address_bits - 1) + UNIT_BYTES

    def place(self, part: bytes) -> int:
        """Add bytes and return their address."""
        self.content += bytes(-len(self.content) % _PLACES)
        address = self.base + len(self.content)
        self.content += part + bytes(-len(part) % UNIT_BYTES)
        reached = (1 << self.config.address_bits) - self.base
        if len(self.content) > reached:
            raise InputError(
                f"Address bits must reach {len(self.content)} bytes in the upper half of the addresses "
                f"for the bench, not {reached}",
                "address_bits",
            )
        return address

    def memory_text(self) -> str:
        """Return the memory, one word in each line."""
        words = np.frombuffer(bytes(self.content), np.uint8).reshape(-1, self.config.bus_bits // 8)
        return "".join(bytes(word).hex() + "\n" for word in words[:, ::-1])


def _run(config: AcceleratorConfig, data: _Data, case: _Case) -> tuple[str, str]:
    """Add a layer to the memory; return the call that runs it, without pauses of the peers and with them."""
    rng = np.random.default_rng([case.out_features, case.in_features, case.planes])
    matrix = draw_matrix(
        config, rng, case.out_features, case.in_features, planes=case.planes, permuted=config.gather
    )
    q = draw_activations(config, rng, case.tokens, case.in_features)
    program = program_for(config, matrix, tokens=case.tokens)
    words = activation_words(program, q)
    at = data.place(layer_program(config, matrix))
    activations = data.place(words.tobytes())
    results = list(_result_words(program, accumulate(matrix, q).numpy()))
    first = len(data.expected)
    width = config.bus_bits
    for word, mask, last in results:
        data.expected.append(f"{last << 2 * width | mask << width | word:0{2 * width // 4 + 1}x}")
    # Every bit of a result's place is wrong until the engine has written it.
    wrong = b"".join((word ^ mask).to_bytes(width // 8, "little") for word, mask, _ in results)
    calls = []
    for pauses in (0, 1):
        place = data.place(wrong) if config.io == "memory" else data.base
        values = (
            _address(config, at), f"16'd{case.tokens}", _address(config, activations), str(len(words)),
            _address(config, place), str(len(results)), str(first), f"1'b{pauses}",
        )  # fmt: skip
        calls.append(f"    run({', '.join(values)});")
    return calls[0], calls[1]


def _result_words(program: Program, values: npt.NDArray[np.int64]) -> Iterator[tuple[int, int, bool]]:
    """Yield word, mask of the rows that the layer has, and last of a pass, of all results (docs/image.md)."""
    config = program.config
    bits, width = config.result_bits, config.bus_bits
    word_mask, value_mask = (1 << width) - 1, (1 << bits) - 1
    start = 0
    for count in program.pass_tokens:
        vectors = range(start, start + count)
        order = [(tile, vector) for tile in range(program.row_tiles) for vector in vectors]
        for tile, vector in order:
            rows = values[vector, tile * config.rows : (tile + 1) * config.rows].tolist()
            whole = sum((value & value_mask) << bits * place for place, value in enumerate(rows))
            mask = (1 << bits * len(rows)) - 1
            for index in range(config.result_words):
                last = (tile, vector) == order[-1] and index == config.result_words - 1
                yield whole >> width * index & word_mask, mask >> width * index & word_mask, last
        start += count


def _address(config: AcceleratorConfig, value: int) -> str:
    return f"{config.address_bits}'h{value:x}"


def _nets(ports: Mapping[str, tuple[str, int]]) -> str:
    lines = []
    for name, (direction, width) in ports.items():
        if name in ("aclk", "aresetn"):
            continue
        is_wire = direction == "output" or name.endswith(_ASSIGNED)
        kind, start = ("wire", "") if is_wire else ("reg", " = 0")
        lines.append(f"  {kind} [{width - 1}:0] {name}{start};" if width > 1 else f"  {kind} {name}{start};")
    return "\n".join(lines)


def _transfers(ports: Mapping[str, tuple[str, int]]) -> str:
    channels = [name.removesuffix("valid") for name in ports if name.endswith("valid")]
    return " || ".join(f"{channel}valid && {channel}ready" for channel in channels)


def _buffers(config: AcceleratorConfig) -> str:
    if config.io == "stream":
        return "      // Activations and results pass on streams."
    return "\n".join(
        f"      write_address(12'h{register(f'{name}_LOW').address:03x}, {name.lower()}_at);"
        for name in ("ACTIVATIONS", "RESULTS")
    )


def _register_values(config: AcceleratorConfig) -> dict[str, str]:
    """Return addresses, masks and constants by the names that the text of the bench has for them."""
    names = (
        "MAGIC",
        "VERSION",
        "CONFIG_LOW",
        "CONFIG_HIGH",
        "TOKENS",
        "CONTROL",
        "STATUS",
        "CAUSE",
        "BUSY_CYCLES",
    )
    values = {name: f"12'h{register(name).address:03x}" for name in names}
    values["PROGRAM"] = f"12'h{register('PROGRAM_LOW').address:03x}"
    masks = ("START", "IRQ_ENABLE", "DONE", "ERROR", "BAD_MAGIC")
    values |= {name: f"32'h{register_field(name).mask:08x}" for name in masks}
    digest = int(config.digest, 16)
    constants = {
        "MAGIC": _constant("MAGIC"),
        "VERSION": _constant("VERSION"),
        "CONFIG_LOW": digest & 0xFFFFFFFF,
        "CONFIG_HIGH": digest >> 32,
    }
    return values | {f"{name}_VALUE": f"32'h{value:08x}" for name, value in constants.items()}


def _constant(name: str) -> int:
    """Return what a register of constants reads."""
    return sum((part.reset or 0) << part.low for part in register(name).fields)
