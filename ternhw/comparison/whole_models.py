"""Whole models: tokens per second of engines and of GPUs beside each other, each with its kind and source.

A row is measured on a GPU, counted in RTL simulation or by the cycle model, published, or a bound from a data
sheet. Rows of an engine are those of its matrices; bounds are those of the matrices too.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal

from ternhw.comparison.cases import Case, check_form, gpu_of, planned, programs_of, timings_of, with_room
from ternhw.comparison.choose import choose_gpu
from ternhw.comparison.figures import Clock, ternary_bytes
from ternhw.comparison.gpus import GPUS, Gpu, has_words
from ternhw.comparison.models import Layer, ModelLayers, layers_of_model
from ternhw.comparison.rows import NOT_GIVEN
from ternhw.config import AcceleratorConfig
from ternhw.counting import model_record
from ternhw.layers import Head, head_planes
from ternhw.peers import MemoryBehaviour, memory_json
from ternhw.program import Program
from ternhw.records import CycleRecord, DecodingRecord, PublishedDecoding, RunRecord
from ternhw.records.files import Timings, published_decoding, read_run
from ternhw_quant.errors import InputError
from ternhw_quant.kinds import checked
from ternhw_quant.shapes import LLAMA

Kind = Literal["measured", "RTL simulation", "cycle model", "published", "bound"]

PROMPT = 128  #: Tokens of a prompt, as ``ternhw bench --end-to-end`` takes it.
_HEAD = "lm_head"


@dataclass(frozen=True, kw_only=True)
class WholeEngine:
    """An engine whose cycles the cycle model counts.

    Attributes
    ----------
    config : AcceleratorConfig
    clock : Clock
    memory : MemoryBehaviour
    """

    config: AcceleratorConfig
    clock: Clock
    memory: MemoryBehaviour = field(default_factory=MemoryBehaviour)


@dataclass(frozen=True, kw_only=True)
class WholeRow:
    """One engine or GPU with one form of the weights.

    Attributes
    ----------
    device : str
    weights : str
        Their form, and the program where the source names one.
    memory_gbs : float or None
        Peak of the memory in GB/s: of a data sheet, or of the engine's bus at its clock. None if not known.
    prefill, decode : float or None
        Tokens per second; None if the source does not give it.
    prefill_cycles, decode_cycles : float or None
        Cycles per token; None unless the row is an engine's.
    kind : Kind
    source : str
        Record, document, or how it was computed.
    """

    device: str
    weights: str
    memory_gbs: float | None = None
    prefill: float | None = None
    decode: float | None = None
    prefill_cycles: float | None = None
    decode_cycles: float | None = None
    kind: Kind
    source: str

    @property
    def is_engine(self) -> bool:
        """Whether the row is an engine's."""
        return self.prefill_cycles is not None or self.decode_cycles is not None

    def to_json(self) -> dict[str, Any]:
        """Return one JSON object, with units in its names."""
        found = asdict(self)
        for phase in ("prefill", "decode"):
            found[f"{phase}_tokens_per_second"] = found.pop(phase)
            found[f"{phase}_cycles_per_token"] = found.pop(f"{phase}_cycles")
        return found


@dataclass(frozen=True, kw_only=True)
class WholeResult:
    """Tokens per second of one model.

    Attributes
    ----------
    model : str
    prompt : int
        Tokens of the prompt of the cycle model and of the bounds.
    head : str
        Form of the output head of the cycle model.
    rows : sequence of WholeRow
    command : str
        What made the comparison, for its record.
    """

    model: str
    prompt: int
    head: str
    rows: Sequence[WholeRow]
    command: str

    @property
    def sources(self) -> list[str]:
        """Sources of the rows, in their order, each once."""
        return list(dict.fromkeys(row.source for row in self.rows))

    @property
    def notes(self) -> list[str]:
        """What a reader must know about the figures: a sentence or two each."""
        notes = [
            "Rows of an engine and bounds count matrices only: attention, norms and scaling take no time.",
            "A bound reads all weights from memory once, or does all operations, at peaks of a data sheet.",
            f"The prompt of bounds and cycle model has {self.prompt} tokens.",
        ]
        if any(row.kind == "published" for row in self.rows):
            notes.append("This project has not measured published rows.")
        if self.model in LLAMA and not any(row.kind == "measured" for row in self.rows):
            notes.append(
                f"No GPU record of {self.model}. On a machine with a GPU, run: "
                f"ternhw bench --end-to-end --model {self.model}"
            )
        return notes

    def tables(self) -> list[tuple[str, Sequence[str], list[list[str]]]]:
        """Return title, heads and rows of the table of engines, if there are any, and of that of all rows."""
        tables: list[tuple[str, Sequence[str], list[list[str]]]] = []
        engines = [row for row in self.rows if row.is_engine]
        if engines:
            heads: tuple[str, ...] = ("engine", "weights", "prefill", "decode", "kind", "source")
            cells = [self._cells(row, row.prefill_cycles, row.decode_cycles) for row in engines]
            tables.append((f"{self.model}: cycles per token of all matrices", heads, cells))
        heads = ("device", "weights", "GB/s", "prefill", "decode", "kind", "source")
        cells = [self._cells(row, row.prefill, row.decode, bandwidth=True) for row in self.rows]
        tables.append((f"{self.model}: tokens per second, batch 1", heads, cells))
        return tables

    def _cells(
        self, row: WholeRow, prefill: float | None, decode: float | None, *, bandwidth: bool = False
    ) -> list[str]:
        speeds = [NOT_GIVEN if each is None else _figure(each) for each in (prefill, decode)]
        memory = [NOT_GIVEN if row.memory_gbs is None else f"{row.memory_gbs:.4g}"] if bandwidth else []
        number = 1 + self.sources.index(row.source)
        return [row.device, row.weights, *memory, *speeds, row.kind, f"[{number}]"]

    def to_json(self) -> dict[str, Any]:
        """Return one JSON object: what ``ternhw compare --end-to-end --json`` prints."""
        return {
            "command": self.command,
            "date": date.today().isoformat(),
            "model": self.model,
            "prompt_tokens": self.prompt,
            "head": self.head,
            "rows": [row.to_json() for row in self.rows],
            "notes": self.notes,
        }


@checked
def compare_whole_models(
    model: str | Path | None,
    engines: Sequence[WholeEngine] = (),
    *,
    runs: Sequence[Path] = (),
    head: Head = "int8",
    prompt: int | None = None,
    weight_planes: int | None = None,
    timings: Path | Timings | None = None,
    gpu: str | Path | Gpu | None = None,
    command: str = "ternhw.comparison.whole_models",
) -> WholeResult:
    """Compare tokens per second of a whole model, prefill and decode apart (docs/compare.md).

    Parameters
    ----------
    model : str, Path or None
        As of :meth:`Case.of_model`; None for that of the first run.
    engines : sequence of WholeEngine
        Their cycles come from the cycle model.
    runs : sequence of Path
        Records of ``ternhw run --record`` with the engine.
    head : "int8", "ptqtp" or "float"
        Output head of the cycle model; "float" is not on the engine.
    prompt : int or None
        Tokens of the prompt for cycle model and bounds; None: those of the first run, or 128.
    weight_planes : int or None
        Trit-planes of the layers; None for those of an artefact, and 2 where there is none.
    timings : Path, Timings or None
        Records of ``ternhw bench --end-to-end``; None for benchmarks/records in the current folder.
    gpu : str, Path, Gpu or None
        GPU of the bounds and of measured and published rows, as of :func:`ternhw.comparison.cases.compare`.
        None: bounds of the H200, and rows of every GPU.
    command : str
        What made the comparison, for its record.

    Returns
    -------
    WholeResult

    Raises
    ------
    InputError
        If there is neither model nor run, a run is of other matrices, a file cannot be used, or a
        configuration cannot run a matrix.
    """
    records = [(path, read_run(path)) for path in runs]
    if model is None and not records:
        raise InputError("A model or a run must be given", ("model", "run"))
    if prompt is None:
        prompt = records[0][1].phases["prefill"].tokens if records else PROMPT
    if prompt < 1:
        raise InputError(f"Prompt must be at least 1 token, not {prompt}", "tokens")
    layers = layers_of_model(model) if model is not None else _layers_of_run(*records[0])
    for path, record in records:
        _check_same(layers, path, record)
    matrices = _Matrices(layers, head, weight_planes)
    counted = [matrices.counted(engine, prompt) for engine in engines]
    config = engines[0].config if engines else AcceleratorConfig.from_values(**_array(records, layers))
    times, bound = timings_of(timings), gpu_of(gpu)
    chosen = choose_gpu((), bound).bound
    words = bound.name if isinstance(bound, Gpu) else bound
    return WholeResult(
        model=layers.name,
        prompt=prompt,
        head=head,
        rows=[
            *(_of_run(path, record) for path, record in records),
            *counted,
            *_measured(layers.name, times.decoding, words),
            *matrices.bounds(config, chosen, prompt),
            *_published(layers.name, published_decoding(), words),
        ],
        command=command,
    )


class _Matrices:
    """All matrices of a model, with its output head."""

    def __init__(self, layers: ModelLayers, head: Head, planes: int | None) -> None:
        chosen, self._count = layers.choose("model")
        self._case = planned(Case(name=layers.name, layers=chosen, form=layers.form), planes)
        self._head, self._form = layers.head, head
        if layers.head is None:
            raise InputError(f"Model must say its vocab_size and hidden_size: {layers.name}", "model")

    def counted(self, engine: WholeEngine, prompt: int) -> WholeRow:
        """Return the row of an engine by the cycle model."""
        config = self._with_room(engine.config)
        check_form(config, self._case)
        cycles = {
            "prefill": self._cycles(config, engine.memory, prompt),
            "decode": self._cycles(config, engine.memory, 1),
        }
        planes = {layer.planes for layer in self._case.layers.values()}
        return _engine_row(
            config,
            engine.clock,
            weights=_weights(planes, self._form),
            tokens={"prefill": prompt, "decode": 1},
            cycles=cycles,
            kind="cycle model",
            source=f"cycle model, {_memory(memory_json(engine.memory))}",
        )

    def bounds(self, config: AcceleratorConfig, gpu: Gpu, prompt: int) -> list[WholeRow]:
        """Return the rows of what a GPU's data sheet allows, with 16-bit and with ternary weights."""
        head = 2 * self._head_weights
        programs = programs_of(self._case, self._with_room(config), 1)
        sizes = {
            "FP16": head + self._count * sum(2 * each.out_features * each.in_features for each in programs),
            "ternary, FP16 head": head + self._count * sum(map(ternary_bytes, programs)),
        }
        weights = self._count * sum(each.out_features * each.in_features for each in programs)

        def speed(moved: int, tokens: int) -> float:
            # The head is asked for once, after the last token.
            operations = 2 * (tokens * weights + self._head_weights)
            return 1e6 * tokens / gpu.least_us(bytes_moved=moved, operations=operations)

        return [
            WholeRow(
                device=gpu.name,
                weights=name,
                memory_gbs=gpu.bandwidth_gbs,
                prefill=speed(moved, prompt),
                decode=speed(moved, 1),
                kind="bound",
                source=f"data sheet: {gpu.source}",
            )
            for name, moved in sizes.items()
        ]

    @property
    def _head_weights(self) -> int:
        assert self._head is not None
        return self._head[0] * self._head[1]

    def _with_room(self, config: AcceleratorConfig) -> AcceleratorConfig:
        return with_room(config, max(layer.shape[1] for layer in self._case.layers.values()))

    def _cycles(self, config: AcceleratorConfig, memory: MemoryBehaviour, tokens: int) -> int:
        programs = Counter(programs_of(self._case, config, tokens))
        found = self._count * sum(
            number * model_record(program, name="", memory=memory).cycles
            for program, number in programs.items()
        )
        if self._form == "float":
            return found
        assert self._head is not None
        out_features, in_features = self._head
        planes = head_planes(self._form, tied=config.tied)
        head = Program(
            config=config, out_features=out_features, in_features=in_features, planes=planes, tokens=1
        )
        return found + model_record(head, name=_HEAD, memory=memory).cycles


def _engine_row(
    config: AcceleratorConfig,
    clock: Clock,
    *,
    weights: str,
    tokens: Mapping[str, int],
    cycles: Mapping[str, int],
    kind: Kind,
    source: str,
) -> WholeRow:
    per_token = {
        phase: cycles[phase] / tokens[phase] if tokens[phase] else None for phase in ("prefill", "decode")
    }
    speeds = {phase: None if each is None else clock.mhz * 1e6 / each for phase, each in per_token.items()}
    return WholeRow(
        device=_engine_name(config, clock),
        weights=weights,
        memory_gbs=config.bus_bits // 8 * clock.mhz / 1e3,
        prefill=speeds["prefill"],
        decode=speeds["decode"],
        prefill_cycles=per_token["prefill"],
        decode_cycles=per_token["decode"],
        kind=kind,
        source=source,
    )


def _figure(value: float) -> str:
    """Return a figure in at least three digits, without an exponent."""
    return f"{value:.0f}" if value >= 100 else f"{value:#.3g}"


def _engine_name(config: AcceleratorConfig, clock: Clock) -> str:
    planes = "1 plane" if config.planes == 1 else f"{config.planes} planes"
    tokens = f", {config.tokens} array tokens" if config.tokens > 1 else ""
    bus = f"{config.bus_bits}-bit bus"
    return f"{config.rows}×{config.lanes}, {planes}{tokens}, {bus}, {clock.mhz:g} MHz ({clock.kind})"


def _weights(planes: "set[int | None]", head: str) -> str:
    counts = "/".join(map(str, sorted(each or 0 for each in planes)))
    return f"{head} head, {counts} plane{'s' * (planes != {1})}"


def _memory(memory: Mapping[str, Any]) -> str:
    parts = [f"memory latency {memory['latency']}"]
    if memory["share"] != 1:
        parts.append(f"share {memory['share']:g}")
    if memory["refresh_period"]:
        parts.append(f"refresh {memory['refresh_period']}:{memory['refresh_cycles']}")
    return ", ".join(parts)


def _array(records: Sequence[tuple[Path, RunRecord]], layers: ModelLayers) -> dict[str, Any]:
    """Return the fields of a configuration that has the trits' form, of which bounds count the bytes."""
    return dict(records[0][1].engine.config) if records else layers.form


def _of_run(path: Path, record: RunRecord) -> WholeRow:
    engine, clock = record.engine, record.engine.clock
    if clock is None:
        raise InputError(f"Run must have a clock (ternhw run --clock-mhz or --build): {path}", "run")
    blocks = [each for each in engine.layers if each.name != _HEAD]
    return _engine_row(
        AcceleratorConfig.from_values(**engine.config),
        Clock(mhz=clock.mhz, kind=clock.kind),
        weights=_weights({each.planes for each in blocks}, record.head),
        tokens={phase: each.tokens for phase, each in record.phases.items()},
        cycles={phase: each.cycles for phase, each in record.phases.items()},
        kind="RTL simulation",
        source=f"{path}, {_memory(engine.memory)}",
    )


def _layers_of_run(path: Path, record: RunRecord) -> ModelLayers:
    layers = {each.name: _layer(each) for each in record.engine.layers if each.name != _HEAD}
    head = next((each for each in record.engine.layers if each.name == _HEAD), None)
    if head is None:
        raise InputError(f"Run with its head in float needs a model beside it: {path}", ("run", "model"))
    return ModelLayers(name=path.stem, blocks=[layers], head=_layer(head).shape)


def _layer(record: CycleRecord) -> Layer:
    return Layer(shape=(record.out_features, record.in_features), planes=record.planes)


def _check_same(layers: ModelLayers, path: Path, record: RunRecord) -> None:
    chosen, count = layers.choose("model")
    expected = Counter({layer.shape: 0 for layer in chosen.values()})
    for layer in chosen.values():
        expected[layer.shape] += count
    found = Counter(_layer(each).shape for each in record.engine.layers if each.name != _HEAD)
    if found != expected:
        raise InputError(f"Run must have the matrices of {layers.name}: {path}", ("run", "model"))


def _measured(model: str, records: Sequence[DecodingRecord], gpu: str | None) -> list[WholeRow]:
    names = {"fp16": "FP16", "ternary": "ternary, FP16 head"}
    rows = []
    for record in records:
        if record.name != model or (gpu is not None and not has_words(record.device, gpu)):
            continue
        sheet = GPUS.get(record.device)
        rows.append(
            WholeRow(
                device=record.device,
                weights=names[record.implementation],
                memory_gbs=None if sheet is None else sheet.bandwidth_gbs,
                decode=record.tokens_per_second,
                kind="measured",
                source=f"{record.command}, {record.date}, after a prompt of {record.prompt} tokens",
            )
        )
    return rows


def _published(model: str, records: Sequence[PublishedDecoding], gpu: str | None) -> list[WholeRow]:
    chosen = [
        each for each in records if each.model == model and (gpu is None or has_words(each.device, gpu))
    ]
    grouped: dict[tuple[str, str, str], dict[str, PublishedDecoding]] = {}
    for record in chosen:
        key = (record.device, record.implementation, f"{record.source}; {record.protocol}")
        grouped.setdefault(key, {})[record.phase] = record
    rows = []
    for (device, weights, source), phases in grouped.items():
        sheet = GPUS.get(device)
        speeds = {phase: record.tokens_per_second for phase, record in phases.items()}
        rows.append(
            WholeRow(
                device=device,
                weights=weights,
                memory_gbs=None if sheet is None else sheet.bandwidth_gbs,
                prefill=speeds.get("prefill"),
                decode=speeds.get("decode"),
                kind="published",
                source=source,
            )
        )
    return rows
