"""Cycle records of the cycle model: of a program, of an artefact's layers, of shapes."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict, Unpack

from ternhw.config import AcceleratorConfig
from ternhw.cycles import count_program
from ternhw.layers import choose_layers, configuration_of, program_of, work_of
from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw.program import Program
from ternhw.records import CycleRecord
from ternhw_quant.errors import InputError
from ternhw_quant.kinds import checked

if TYPE_CHECKING:
    from ternhw_quant.storage.artifact import Artifact

_WEIGHT_PLANES = 2  #: Of a shape, if the caller does not say.


class Addresses(TypedDict, total=False):
    """Byte addresses of a program, its activations and its results in memory."""

    address: int
    activations: int
    results: int


@checked
def count_cycles(
    work: "Artifact | Path | str | tuple[int, int] | Sequence[tuple[int, int]]",
    config: AcceleratorConfig | None = None,
    *,
    tokens: int = 1,
    weight_planes: int | None = None,
    layers: str | Iterable[str] | None = None,
    memory: MemoryBehaviour | None = None,
) -> list[CycleRecord]:
    """Return the cycles of layers on an array by the cycle model, which equals the RTL in every counter.

    Parameters
    ----------
    work : artefact, its folder, (out_features, in_features), or a sequence of such shapes
        The layers of an artefact are counted from their shapes; their trits are not read.
    config : AcceleratorConfig or None
        None for the default configuration; for an artefact with its group size, tied, offsets and gather.
    tokens : int
        Work tokens: activation vectors of the run, 1 to 65,535.
    weight_planes : int or None
        Trit-planes of the shapes, 2 if None. An artefact has its own.
    layers : str, sequence of str, or None
        Layers of an artefact: names or prefixes; "all" for every layer; None for those of the first decoder
        block.
    memory : MemoryBehaviour or None
        None for a memory that answers in the next cycle and never pauses.

    Returns
    -------
    list of CycleRecord
        Of kind "model", one for each layer, in order.

    Raises
    ------
    InputError
        If a parameter does not apply to the work, or the configuration cannot run a layer.
    """
    programs = programs_of(work, config, tokens=tokens, weight_planes=weight_planes, layers=layers)
    return [model_record(program, name=name, memory=memory) for name, program in programs]


def programs_of(
    work: "Artifact | Path | str | tuple[int, int] | Sequence[tuple[int, int]]",
    config: AcceleratorConfig | None = None,
    *,
    tokens: int = 1,
    weight_planes: int | None = None,
    layers: str | Iterable[str] | None = None,
) -> list[tuple[str, Program]]:
    """Return the name and the program of each layer; the parameters are those of `count_cycles`.

    Raises
    ------
    InputError
        If a parameter does not apply to the work, or the configuration cannot run a layer.
    """
    found = work_of(work)
    if not isinstance(found, list):
        if weight_planes is not None:
            raise InputError("An artefact has its own weight planes", "weight_planes")
        config = config or configuration_of(found)
        names = choose_layers(found.layers, layers)
        return [(name, program_of(found, name, config, tokens=tokens)) for name in names]
    if layers is not None:
        raise InputError("Layers can be chosen among those of an artefact only", "layers")
    config = config or AcceleratorConfig.from_values()
    planes = _WEIGHT_PLANES if weight_planes is None else weight_planes
    return [
        (
            f"{rows}x{columns}",
            Program(config=config, out_features=rows, in_features=columns, planes=planes, tokens=tokens),
        )
        for rows, columns in found
    ]


def model_record(
    program: Program,
    *,
    name: str,
    memory: MemoryBehaviour | None = None,
    streams: StreamBehaviour | None = None,
    **addresses: Unpack[Addresses],
) -> CycleRecord:
    """Return the cycle model's record of a program; `addresses` are those of `count_program`.

    Raises
    ------
    InputError
        If the columns are permuted and the configuration has no `gather`.
    """
    count = count_program(program, memory, streams, **addresses)
    return CycleRecord(
        kind="model",
        name=name,
        out_features=program.out_features,
        in_features=program.in_features,
        planes=program.planes,
        tokens=program.tokens,
        config_digest=program.config.digest,
        ideal_cycles=program.ideal_cycles,
        **{name: value for name, value in vars(count).items() if name in CycleRecord.model_fields},
    )
