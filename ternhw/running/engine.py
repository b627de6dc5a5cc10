"""The matrices of a model on one simulated engine: all in its memory once, each product one run."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import torch

from ternhw.config import AcceleratorConfig
from ternhw.counting import Addresses, model_record
from ternhw.generation import cached_verilog
from ternhw.image import UNIT_BYTES, activation_words, layer_program, result_values
from ternhw.peers import MemoryBehaviour
from ternhw.program import Program, of_layer, program_for
from ternhw.records import COUNTERS, CycleRecord
from ternhw.registers import REGISTERS
from ternhw_quant.decoder.contract import Matrix
from ternhw_quant.errors import InputError
from ternhw_sim.bulk import Session, session
from ternhw_sim.runs import Run
from ternhw_sim.simulators import shared_model

Check = Literal["every", "sampled", "none"]

SAMPLED_SHARE = 1 / 16  #: Of the products that are compared with --check sampled.
#: Byte address of the image. With io="memory" activations and results follow it.
IMAGE = 0x1000
_ADDRESS = {register.name: register.address for register in REGISTERS}


@dataclass(kw_only=True)
class Tally:
    """Sums over runs of the engine: activation vectors, and the engine's counters in cycles."""

    runs: int = 0
    tokens: int = 0
    cycles: int = 0
    stall_weights: int = 0
    stall_activations: int = 0
    stall_results: int = 0

    def add(self, record: CycleRecord) -> None:
        """Count one more run."""
        self.runs += 1
        self.tokens += record.tokens
        for name, count in record.counters.items():
            setattr(self, name, getattr(self, name) + count)


@dataclass(frozen=True, kw_only=True, eq=False)
class Product:
    """What the engine computed of one matrix, and what it should have.

    Attributes
    ----------
    name : str
        Of the layer.
    q : int8, shape (tokens, in_features)
    got : int64, shape (tokens, out_features)
    cause : int
        The register CAUSE: 0 if the engine reports no error.
    measured, modelled : CycleRecord
    """

    name: str
    q: npt.NDArray[np.int8]
    got: npt.NDArray[np.int64]
    cause: int
    measured: CycleRecord
    modelled: CycleRecord

    @property
    def cycle_exact(self) -> bool:
        return self.measured.counters == self.modelled.counters


@dataclass(frozen=True, kw_only=True, eq=False)
class _Prepared:
    """A program for a number of activation vectors, at its place in memory."""

    program: Program
    addresses: Addresses
    modelled: CycleRecord


@dataclass(frozen=True, kw_only=True, eq=False)
class Programs:
    """All programs of a model, one after another.

    Attributes
    ----------
    code : uint8, shape (bytes,)
    offsets : dict of str to int
        Byte in `code` at which the program of a layer begins.
    """

    code: npt.NDArray[np.uint8]
    offsets: dict[str, int]


def laid_out(config: AcceleratorConfig, matrices: Mapping[str, Matrix]) -> Programs:
    """Lay the programs of all matrices out in memory.

    Raises
    ------
    InputError
        If the configuration cannot run a matrix, or its addresses do not reach the end of the image.
    """
    parts, offsets, size = [], {}, 0
    for name, matrix in matrices.items():
        try:
            parts.append(np.frombuffer(layer_program(config, matrix.integers), dtype=np.uint8))
        except InputError as error:
            raise of_layer(error, name) from None
        offsets[name] = size
        size += parts[-1].size
    check_reach(config, size)
    return Programs(code=np.concatenate(parts), offsets=offsets)


def check_reach(config: AcceleratorConfig, size: int) -> None:
    """Check that addresses reach the end of an image of `size` bytes.

    Raises
    ------
    InputError
        If they do not.
    """
    most = (1 << config.address_bits) - IMAGE
    if size > most:
        raise InputError(
            f"Image must be at most the {most} bytes that {config.address_bits} address bits reach, "
            f"not {size}",
            "address_bits",
        )


class Engine:
    """One simulated engine with a model in its memory; it is never reset between programs.

    Attributes
    ----------
    config : AcceleratorConfig
    memory : MemoryBehaviour
    matrices : mapping of str to Matrix
    image : Programs
    """

    def __init__(
        self,
        playing: Session,
        config: AcceleratorConfig,
        matrices: Mapping[str, Matrix],
        image: Programs,
        memory: MemoryBehaviour,
    ) -> None:
        self.config, self.matrices, self.image, self.memory = config, matrices, image, memory
        self._session = playing
        self._prepared: dict[tuple[str, int], _Prepared] = {}

    def product(self, name: str, q: npt.NDArray[np.int8]) -> Product:
        """Multiply a matrix by activation vectors, int8 (tokens, in_features) in its own column order.

        Raises
        ------
        SimulationError
            If the engine breaks a protocol or never ends.
        """
        prepared = self._prepare(name, len(q))
        program = prepared.program
        response = self._session.play(self._run(prepared, activation_words(program, torch.from_numpy(q))))
        counts = {name: response.registers[_ADDRESS[register]] for register, name in COUNTERS.items()}
        return Product(
            name=name,
            q=q,
            got=result_values(program, response.words).numpy(),
            cause=response.registers[_ADDRESS["CAUSE"]],
            measured=prepared.modelled.model_copy(update={"kind": "RTL simulation", **counts}),
            modelled=prepared.modelled,
        )

    def expected(self, name: str, q: npt.NDArray[np.int8]) -> npt.NDArray[np.int64]:
        """Return the product in integers by PyTorch; a float64 sum of integers below 2**53 is exact."""
        found: npt.NDArray[np.int64] = (
            (torch.from_numpy(q).double() @ self.matrices[name].weight.T).long().numpy()
        )
        return found

    def _prepare(self, name: str, tokens: int) -> _Prepared:
        key = (name, tokens)
        if key not in self._prepared:
            program = program_for(self.config, self.matrices[name].integers, tokens=tokens)
            addresses = self._addresses(name, program)
            modelled = model_record(program, name=name, memory=self.memory, **addresses)
            self._prepared[key] = _Prepared(program=program, addresses=addresses, modelled=modelled)
        return self._prepared[key]

    def _addresses(self, name: str, program: Program) -> Addresses:
        activations = IMAGE + self.image.code.size
        vectors = program.tokens * program.row_beats * program.config.vector_words
        end = activations + vectors * program.config.bus_bits // 8
        return {
            "address": IMAGE + self.image.offsets[name],
            "activations": activations,
            "results": -(-end // UNIT_BYTES) * UNIT_BYTES,
        }

    def _run(self, prepared: _Prepared, words: npt.NDArray[np.uint8]) -> Run:
        config, program, addresses = self.config, prepared.program, prepared.addresses
        memory = {IMAGE: self.image.code}
        in_memory = config.io == "memory"
        if in_memory:
            memory[addresses["activations"]] = words.reshape(-1)
        return Run(
            memory=memory,
            program=addresses["address"],
            tokens=program.tokens,
            activations=addresses["activations"] if in_memory else words,
            results=program.row_tiles * program.tokens * config.result_words,
            results_address=addresses["results"],
            # Generous, so that a wrong cycle model is reported as such and not as a hang.
            cycle_limit=4 * prepared.modelled.cycles + 1000,
            behaviour=self.memory,
            burst_words=config.burst_words,
        )


@contextmanager
def opened_engine(
    config: AcceleratorConfig,
    matrices: Mapping[str, Matrix],
    *,
    memory: MemoryBehaviour | None = None,
    image: Programs | None = None,
) -> Iterator[Engine]:
    """Open a simulated engine with all matrices in its memory.

    Compiles the simulator unless the cache has it.

    Parameters
    ----------
    config : AcceleratorConfig
    matrices : mapping of str to Matrix
        By the name of the layer.
    memory : MemoryBehaviour or None
        None for a memory that answers in the next cycle and never pauses.
    image : Programs or None
        The programs of all matrices; None lays them out.

    Raises
    ------
    InputError
        If the configuration cannot run a matrix, or its addresses do not reach the end of the image.
    SimulationError
        If the simulator does not compile.
    ToolNotFound
        If the simulator or a compiler that it needs is missing.
    """
    image = laid_out(config, matrices) if image is None else image
    check_reach(config, image.code.size)
    library = shared_model(cached_verilog(config), config.name)
    with session(library) as playing:
        yield Engine(playing, config, matrices, image, memory or MemoryBehaviour())
