"""Simulate layers on the generated RTL, compared with the golden model and the cycle model."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from ternhw.config import AcceleratorConfig
from ternhw.counting import Addresses, model_record
from ternhw.cycles import count_program
from ternhw.generation import cached_verilog, signal_names
from ternhw.image import UNIT_BYTES, activation_words, layer_program, program_bytes, result_values
from ternhw.layers import choose_layers, configuration_of, opened, program_of
from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw.program import Program, program_for
from ternhw.records import COUNTERS, CycleRecord
from ternhw.registers import REGISTERS
from ternhw_quant.errors import InputError
from ternhw_quant.integer import IntegerMatrix, accumulate, quantize_activations, quantize_scales
from ternhw_quant.kinds import checked
from ternhw_sim.runner import Bench, Response, Run, Simulator, check_choice, run_testbench

if TYPE_CHECKING:
    from ternhw_quant.storage.artifact import Artifact

#: Byte address of programs. With io="memory" activations and results follow them.
_PROGRAM = 0x1000

PROMPT = "Once upon a time there was a little girl who had 3 apples. She found 4 more apples in the garden."
SUFFIXES = (".fst", ".vcd")  #: Of waveforms.


@checked
def simulate(
    artefact: "Artifact | Path | str",
    config: AcceleratorConfig | None = None,
    *,
    layers: str | Iterable[str] | None = None,
    tokens: int = 4,
    prompt: str = PROMPT,
    memory: MemoryBehaviour | None = None,
    bench: Bench | None = None,
    simulator: Simulator = "verilator",
    waves: Path | str | None = None,
) -> "list[LayerResult]":
    """Run layers of an artefact on the RTL in a simulator, with the activations of a prompt.

    Generates the Verilog of the configuration, compiles a simulator unless the cache has it, and compares
    every result with the golden model (:func:`ternhw_quant.integer.accumulate`) and every counter with the
    cycle model.

    Parameters
    ----------
    artefact : artefact or its folder
    config : AcceleratorConfig or None
        None for the default configuration with the artefact's group size, tied, offsets and gather.
    layers : str, sequence of str, or None
        Names or prefixes of layers; "all" for every layer; None for those of the first decoder block.
    tokens : int
        Work tokens: the first so many tokens of the prompt.
    prompt : str
        Text that the model reads; its activations are the layers' inputs.
    memory : MemoryBehaviour or None
        None for a memory that answers in the next cycle and never pauses.
    bench : "bulk", "cocotb" or None
        Test bench around the engine: compiled, or in Python. Their results are equal in every bit and cycle.
        None: bulk, or cocotb with Icarus.
    simulator : "verilator" or "icarus"
        Icarus is slow, and runs the cocotb bench only, without waveforms.
    waves : Path, str or None
        File for a waveform, .fst or .vcd.

    Returns
    -------
    list of LayerResult
        One for each layer, in order.

    Raises
    ------
    InputError
        If no layer matches, the prompt is too short, or the configuration cannot run a layer; or if Icarus is
        to do what only Verilator can.
    SimulationError
        If the simulator does not compile, or the engine breaks a protocol or never ends.
    ToolNotFound
        If the simulator or a compiler that it needs is missing.
    """
    _check_tokens(tokens)
    waves = None if waves is None else Path(waves)
    check_waves(waves)
    check_choice(simulator, bench=bench, waves=waves)
    artefact = opened(artefact)
    names = choose_layers(artefact.layers, layers)
    config = config or configuration_of(artefact)
    for name in names:  # before the model is loaded
        program_of(artefact, name, config, tokens=tokens)
    works = workloads(artefact, names, config, prompt=prompt, tokens=tokens, memory=memory)
    return simulate_layers(
        config, cached_verilog(config), works, bench=bench, simulator=simulator, waves=waves
    )


def check_waves(waves: Path | None) -> None:
    """Refuse a file for a waveform whose name does not say which kind it is.

    Raises
    ------
    InputError
    """
    if waves is not None and waves.suffix not in SUFFIXES:
        raise InputError(f"Waveform must end in {' or '.join(SUFFIXES)}, not {waves}")


def _check_tokens(tokens: int) -> None:
    if not isinstance(tokens, int) or tokens < 1:
        raise InputError(f"Work tokens must be a whole number above 0, not {tokens!r}", "tokens")


def workloads(
    artefact: "Artifact",
    names: Sequence[str],
    config: AcceleratorConfig,
    *,
    prompt: str,
    tokens: int,
    memory: MemoryBehaviour | None = None,
) -> "list[Workload]":
    """Return layers in integers, each with the activations that reach it when the model reads `prompt`.

    Raises
    ------
    InputError
        If the prompt has too few tokens.
    """
    from ternhw_quant.models.prompts import prompt_inputs

    inputs = prompt_inputs(artefact, prompt, tokens=tokens, layers=names)
    return [
        Workload(
            name=name,
            matrix=quantize_scales(artefact.layers[name], tied=artefact.quantization.tied),
            q=quantize_activations(inputs[name], bits=config.activation_bits)[0],
            memory=memory or MemoryBehaviour(),
        )
        for name in names
    ]


@dataclass(frozen=True, kw_only=True, eq=False)
class Workload:
    """One layer, its activations, and the behaviour of memory and streams.

    Attributes
    ----------
    q : int32, shape (tokens, in_features)
        In the layer's own column order, within the activation bits of the configuration.
    """

    name: str
    matrix: IntegerMatrix
    q: Tensor
    memory: MemoryBehaviour = field(default_factory=MemoryBehaviour)
    streams: StreamBehaviour = field(default_factory=StreamBehaviour)


@dataclass(frozen=True, kw_only=True)
class LayerResult:
    """One layer on the RTL, compared with both models.

    Attributes
    ----------
    bit_exact : bool
        Whether the engine reports no error and every result equals the golden model's.
    measured, modelled : CycleRecord
        The counters of the RTL simulation, and those of the cycle model.
    """

    bit_exact: bool
    measured: CycleRecord
    modelled: CycleRecord

    @property
    def agrees(self) -> bool:
        """Whether the layer is bit-exact and cycle-exact."""
        return self.bit_exact and self.measured.counters == self.modelled.counters


def simulate_layers(
    config: AcceleratorConfig,
    verilog: Path,
    workloads: Sequence[Workload],
    *,
    bench: Bench | None = None,
    simulator: Simulator = "verilator",
    waves: Path | None = None,
) -> list[LayerResult]:
    """Run each workload on the Verilog of `config`, one after another on one engine, in one simulation.

    Raises
    ------
    InputError
        If the configuration cannot run a layer.
    SimulationError
        If the simulator does not compile, or the engine breaks a protocol or never ends.
    """
    programs = [program_for(config, work.matrix, tokens=len(work.q)) for work in workloads]
    runs = [run_of(program, work) for program, work in zip(programs, workloads, strict=True)]
    names = None if waves is None else signal_names(config)
    responses = run_testbench(
        verilog, config.name, runs, bench=bench, simulator=simulator, waves=waves, names=names
    )
    return [
        _result(program, work, response)
        for program, work, response in zip(programs, workloads, responses, strict=True)
    ]


def run_of(program: Program, work: Workload) -> Run:
    """Return the run of the test bench for a workload."""
    config = program.config
    code = np.frombuffer(layer_program(config, work.matrix), dtype=np.uint8)
    words = activation_words(program, work.q)
    memory, activations = {_PROGRAM: code}, words
    addresses = _addresses(program)
    if config.io == "memory":
        memory[addresses["activations"]] = words.reshape(-1)
    return Run(
        memory=memory,
        program=_PROGRAM,
        tokens=program.tokens,
        activations=addresses["activations"] if config.io == "memory" else activations,
        results=program.row_tiles * program.tokens * config.result_words,
        results_address=addresses["results"],
        # Generous, so that a wrong cycle model is reported as such and not as a hang.
        cycle_limit=4 * count_program(program, work.memory, work.streams, **addresses).cycles + 1000,
        behaviour=work.memory,
        streams=work.streams,
        burst_words=config.burst_words,
    )


def _addresses(program: Program) -> Addresses:
    activations = _PROGRAM + program_bytes(program)
    vectors = program.tokens * program.row_beats * program.config.vector_words
    results = activations + vectors * program.config.bus_bits // 8
    return {
        "address": _PROGRAM,
        "activations": activations,
        "results": -(-results // UNIT_BYTES) * UNIT_BYTES,
    }


def _result(program: Program, work: Workload, response: Response) -> LayerResult:
    modelled = model_record(
        program, name=work.name, memory=work.memory, streams=work.streams, **_addresses(program)
    )
    values = {each.name: response.registers.get(each.address, 0) for each in REGISTERS}
    counts = {name: values[register] for register, name in COUNTERS.items()}
    measured = modelled.model_copy(update={"kind": "RTL simulation", **counts})
    exact = values["CAUSE"] == 0 and torch.equal(
        result_values(program, response.words), accumulate(work.matrix, work.q)
    )
    return LayerResult(bit_exact=exact, measured=measured, modelled=modelled)
