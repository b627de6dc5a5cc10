"""``ternhw bench``: measure times of ternary and other kernels on a GPU and keep them as records."""

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from ternhw.commands import options
from ternhw.commands.layers import parse_counts, parse_shapes
from ternhw.console import AsJson, command_line, print_json, print_line, print_table, progress_bar
from ternhw.layers import model_layers
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from torch import Tensor

    from ternhw.records import DecodingRecord, TimedLayer, TimingRecord
    from ternhw.records.files import Timings
    from ternhw_quant.bench.comparators import Problem
    from ternhw_quant.bench.decoding import Weights
    from ternhw_quant.bench.timing import Cache, Device, Implementation
    from ternhw_quant.shapes import LlamaShape

#: Those of Tables 5 and 6 of PTQTP (arXiv:2509.16989v2).
_MODELS = "llama-2-7b,llama-2-13b,llama-2-70b"


@dataclass(frozen=True, kw_only=True)
class _Case:
    """One row: an implementation on one shape, with cold or warm caches."""

    name: str
    shape: tuple[int, int]
    tokens: int
    implementation: str
    cache: "Cache"


@dataclass(kw_only=True)
class _Session:
    """The measurements of one command and their file, which is written after every row."""

    device: "Device"
    kind: Literal["GPU timed", "CPU timed"]
    implementations: "Mapping[str, Callable[[Problem, str], Implementation]]"
    path: Path
    timings: "Timings"
    versions: dict[str, str]
    digest: str
    energy: bool
    planes: int
    tied: bool
    offsets: bool
    skipped: dict[tuple[str, str], None] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)

    def keep(self, record: "TimingRecord | DecodingRecord") -> None:
        from ternhw.records.files import write_timings

        self.timings = self.timings.with_record(record)
        write_timings(self.path, self.timings)

    def origin(self) -> dict[str, Any]:
        """Fields that all records of this command share."""
        return {
            "kind": self.kind,
            "device": self.device.name,
            "versions": self.versions,
            "kernels_sha256": self.digest,
            "command": command_line(sys.argv[1:]),
            "date": datetime.now(UTC).isoformat(timespec="seconds"),
        }

    def has(self, record: "TimingRecord | DecodingRecord") -> bool:
        """Whether this measurement was taken with these kernels and versions."""
        return record.kernels_sha256 == self.digest and record.versions == self.versions


_MEASUREMENT = "Measurement"


def bench(
    shape: Annotated[str | None, options.shape_option("--model")] = None,
    model: Annotated[
        str | None,
        options.option(
            "--model", metavar="MODEL[,…]", help="Models (default llama-2-7b, llama-2-13b and llama-2-70b)."
        ),
    ] = None,
    layers: Annotated[
        str,
        options.option(
            "--layers",
            metavar="NAME",
            help="With --model: block, or one layer, for example gate_proj (default block).",
        ),
    ] = "block",
    tokens: Annotated[
        str | None,
        options.option(
            "--tokens",
            metavar="N[,…]",
            help="Activation vectors (default 1,16,128,2048; on a CPU 1,16).",
        ),
    ] = None,
    weight_planes: Annotated[
        int,
        options.option(
            "--weight-planes", metavar="N", help="Trit-planes of the weights (1 or 2; default 2)."
        ),
    ] = 2,
    weight_tied: Annotated[
        bool, options.flag("--weight-tied", help="Two planes share one scale, 3 : 2 (default no).")
    ] = False,
    weight_offsets: Annotated[
        bool, options.flag("--weight-offsets", help="Each group has an offset, as in PT²-LLM (default no).")
    ] = False,
    device: Annotated[
        Literal["cuda", "cpu"],
        options.option(
            "--device", panel=_MEASUREMENT, metavar="NAME", help="Where to time: cuda or cpu (default cuda)."
        ),
    ] = "cuda",
    implementations: Annotated[
        str | None,
        options.option(
            "--implementations",
            panel=_MEASUREMENT,
            metavar="NAME[,…]",
            help="Kernels to time, for example fp16,ternary (default: all).",
        ),
    ] = None,
    warm: Annotated[
        bool, options.flag("--warm", panel=_MEASUREMENT, help="Also time with the weights in the L2 cache.")
    ] = False,
    energy: Annotated[
        bool,
        options.flag(
            "--energy", panel=_MEASUREMENT, help="Also measure energy, which takes over 10 s per row."
        ),
    ] = False,
    end_to_end: Annotated[
        bool,
        options.flag(
            "--end-to-end",
            panel=_MEASUREMENT,
            help="Instead measure tokens/s of whole decoders (default model llama-2-7b).",
        ),
    ] = False,
    out: Annotated[
        Path | None,
        options.option(
            "--out",
            panel=options.OUTPUT,
            metavar="FILE",
            help="Records; rows in the file are not measured again (default in benchmarks/records).",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Time layers on this machine's GPU or CPU and check every output.

    Caches are cold. On a GPU launches are replayed as CUDA graphs; a CPU uses the threads of OMP_NUM_THREADS.
    """
    if end_to_end:
        options.refuse(
            *("shape", "layers", "tokens", "weight_planes", "weight_tied", "weight_offsets"),
            *("implementations", "warm", "energy"),
            beside="--end-to-end",
        )
        if device == "cpu":
            raise InputError("Decoders are timed on a GPU only, not on cpu", "device")
    chosen = _layers(shape, model, layers)
    counts = parse_counts(tokens or ("1,16" if device == "cpu" else "1,16,128,2048"), "Tokens")
    if weight_planes not in (1, 2):
        raise InputError(f"Weight planes must be 1 or 2, not {weight_planes}", "weight_planes")
    if weight_tied and weight_planes != 2:
        raise InputError(f"Tied weight planes must be 2, not {weight_planes}", "weight_planes")
    session = _open_session(
        device, out, energy=energy, planes=weight_planes, tied=weight_tied, offsets=weight_offsets
    )
    if end_to_end:
        _decode(session, (model or "llama-2-7b").split(","))
    else:
        caches: Sequence[Cache] = ("cold", "warm") if warm else ("cold",)
        names = _implementations(session, implementations)
        _time(session, chosen, counts, names, caches)
    _report(session, as_json=as_json)
    if session.failed:
        raise typer.Exit(1)


def _open_session(device: Literal["cuda", "cpu"], out: Path | None, **what: Any) -> _Session:
    """Open the device and the file of its records."""
    from ternhw.records.files import FOLDER, Timings, read_timings
    from ternhw_quant.bench import timing

    opened: Any = open_device(device)
    if device == "cpu":
        from ternhw_quant.bench.processor import IMPLEMENTATIONS

        place = Path(timing.__file__).parent
        digest = timing.sources_digest(place.with_name("cpu"), place)
        here: dict[str, Any] = {"kind": "CPU timed", "implementations": IMPLEMENTATIONS, "digest": digest}
    else:
        from ternhw_quant.bench import comparators

        names = dict.fromkeys(comparators.IMPLEMENTATIONS, comparators.implementation_of)
        here = {"kind": "GPU timed", "implementations": names, "digest": timing.sources_digest()}
    path = FOLDER / f"timings_{_slug(opened.name)}.json" if out is None else out
    timings = read_timings(path) if path.exists() else Timings()
    return _Session(device=opened, path=path, timings=timings, versions=opened.versions(), **here | what)


def open_device(device: Literal["cuda", "cpu"]) -> "Device":
    """Return this machine's GPU or CPU.

    Raises
    ------
    InputError
        If there is no GPU.
    """
    if device == "cpu":
        from ternhw_quant.bench.processor import CpuDevice

        return CpuDevice()
    from ternhw_quant.bench.device import CudaDevice

    return CudaDevice()


def _layers(shape: str | None, model: str | None, layers: str) -> dict[tuple[int, int], str]:
    """Return the shapes to time, each once, with the names of the layers that have it."""
    if shape is not None:
        options.refuse("model", "layers", beside="--shape")
        return {each: f"{each[0]}x{each[1]}" for each in parse_shapes(shape)}
    names: dict[tuple[int, int], list[str]] = {}
    for each in (model or _MODELS).split(","):
        for layer, features in model_layers(each, layers).items():
            names.setdefault(features, []).append(f"{each} {layer}")
    return {features: ", ".join(found) for features, found in names.items()}


def _implementations(session: _Session, text: str | None) -> list[str]:
    known = session.implementations
    names = list(known) if text is None else text.split(",")
    for name in names:
        if name not in known:
            raise InputError(f"Implementation must be one of {', '.join(known)}, not {name}")
    return names


def _time(
    session: _Session,
    layers: dict[tuple[int, int], str],
    counts: Sequence[int],
    names: Sequence[str],
    caches: "Sequence[Cache]",
) -> None:
    from ternhw_quant.bench.comparators import Problem

    with progress_bar() as bar:
        row = bar.add_task("rows", total=len(layers) * len(counts) * len(names) * len(caches))
        for (shape, layer), tokens in product(layers.items(), counts):
            problem = Problem(
                out_features=shape[0],
                in_features=shape[1],
                tokens=tokens,
                planes=session.planes,
                tied=session.tied,
                offsets=session.offsets,
                place=session.device.place,
            )
            for name in names:
                cases = [
                    _Case(name=layer, shape=shape, tokens=tokens, implementation=name, cache=cache)
                    for cache in caches
                ]
                for record in _rows(session, problem, cases):
                    session.keep(record)
                bar.update(row, advance=len(caches))


def _rows(session: _Session, problem: Any, cases: Sequence[_Case]) -> "Iterator[TimingRecord]":
    """Measure the cases of one implementation that are not in the file."""
    from ternhw_quant.bench.comparators import UnavailableError
    from ternhw_quant.bench.timing import measure

    missing = [case for case in cases if not _known(session, case)]
    if not missing:
        return
    name = missing[0].implementation
    try:
        chosen = session.implementations[name](problem, name)
        for case in missing:
            timing = measure(chosen, session.device, cache=case.cache, energy=session.energy)
            yield _record(session, case, chosen, timing)
    except UnavailableError as error:
        session.skipped[name, str(error)] = None
    except Exception as error:  # TimingError, what CUDA reports, and whatever others' code raises.
        place = f"{name} at {missing[0].shape[0]}x{missing[0].shape[1]}, {missing[0].tokens} tokens"
        session.failed.append(f"{place}: {(str(error).splitlines() or [''])[0]}")


def _known(session: _Session, case: _Case) -> bool:
    wanted = _timed_layer(session, case)
    return any(
        record.matches(wanted) and (record.energy_j is not None or not session.energy) and session.has(record)
        for record in session.timings.timings
    )


def _timed_layer(session: _Session, case: _Case) -> "TimedLayer":
    """Return the identity of a case in the records; only ternary weights have planes, tied and offsets."""
    from ternhw.records import TimedLayer
    from ternhw_quant.bench.comparators import is_ternary

    form: dict[str, Any] = {}
    if is_ternary(case.implementation):
        form = {"planes": session.planes, "tied": session.tied, "offsets": session.offsets}
    return TimedLayer(
        device=session.device.name,
        implementation=case.implementation,
        out_features=case.shape[0],
        in_features=case.shape[1],
        tokens=case.tokens,
        cache=case.cache,
        **form,
    )


def _record(session: _Session, case: _Case, chosen: "Implementation", timing: Any) -> "TimingRecord":
    from ternhw.records import TimingRecord

    measured = asdict(timing)
    energy = measured.pop("energy") or {}
    return TimingRecord(
        name=case.name,
        scope=chosen.scope,
        weight_bytes=chosen.weight_bytes,
        energy_j=energy.get("joules"),
        energy_s=energy.get("seconds"),
        power_w=energy.get("power_w"),
        idle_w=energy.get("idle_w"),
        **asdict(_timed_layer(session, case)) | measured | session.origin(),
    )


def _decode(session: _Session, models: Sequence[str]) -> None:
    """Measure the decoders that are not in the file; both decoders of a model have the same weights."""
    from ternhw.records import DecodingRecord
    from ternhw_quant.bench.comparators import UnavailableError
    from ternhw_quant.shapes import llama_shape

    for name in models:
        shape, expected = llama_shape(name), None
        known = {
            record.implementation
            for record in session.timings.decoding
            if (record.device, record.name) == (session.device.name, name) and session.has(record)
        }
        both: tuple[Weights, Weights] = ("fp16", "ternary")
        for weights in both if len(known) < 2 else ():
            try:
                measured, expected = _decode_one(session, shape, weights, expected)
            except UnavailableError as error:
                session.skipped[weights, str(error)] = None
                continue
            except Exception as error:  # As for layers.
                session.failed.append(f"{weights} {name}: {(str(error).splitlines() or [''])[0]}")
                continue
            session.keep(DecodingRecord(name=name, implementation=weights, **measured, **session.origin()))


def _decode_one(
    session: _Session, shape: "LlamaShape", weights: "Weights", expected: "Tensor | None"
) -> "tuple[dict[str, Any], Tensor]":
    """Return the measurement of a decoder and its logits, which must equal `expected`."""
    from ternhw_quant.bench.decoding import Decoder, check_same, measure_decoding, random_decoder

    place = session.device.place
    decoder = Decoder(random_decoder(shape, place, weights), place)
    if expected is not None:
        check_same(decoder.logits, expected)
    return asdict(measure_decoding(decoder, session.device)), decoder.logits


def _report(session: _Session, *, as_json: bool) -> None:
    timings = [each for each in session.timings.timings if each.device == session.device.name]
    decoding = [each for each in session.timings.decoding if each.device == session.device.name]
    if as_json:
        print_json(
            {
                "device": session.device.name,
                "file": str(session.path),
                "timings": [each.model_dump(mode="json") for each in timings],
                "decoding": [each.model_dump(mode="json") for each in decoding],
                "skipped": [{"implementation": name, "reason": why} for name, why in session.skipped],
                "failed": session.failed,
            }
        )
        return
    if timings:
        print_table(
            f"Measured on {session.device.name}: {session.path}",
            ["layer", "shape", "tokens", "kernel", "cache", "median µs", "quartiles µs", "GB/s"],
            [_row(each) for each in timings],
            least=("cache", "quartiles µs", "GB/s"),
        )
    if decoding:
        print_table(
            f"Decoders at batch 1, measured on {session.device.name}: {session.path}",
            ["model", "weights", "tokens/s", "µs per token", "GB/s"],
            [
                [
                    *(each.name, each.implementation, f"{each.tokens_per_second:.1f}"),
                    *(f"{each.median_us:.0f}", f"{each.weight_bytes / each.median_us / 1e3:.0f}"),
                ]
                for each in decoding
            ],
        )
    for name, reason in session.skipped:
        print_line(f"{name} skipped: {reason}")
    for fault in session.failed:
        print_line(f"FAILED {fault}")


def _row(record: "TimingRecord") -> list[str]:
    slower = max(record.passes, key=lambda each: each.median_us)
    return [
        record.name,
        f"{record.out_features}×{record.in_features}",
        str(record.tokens),
        record.implementation,
        record.cache,
        f"{slower.median_us:.2f}",
        f"{slower.lower_us:.2f}–{slower.upper_us:.2f}",
        f"{record.weight_bytes / record.median_us / 1e3:.0f}",
    ]


def _slug(device: str) -> str:
    return re.sub("[^a-z0-9]+", "-", device.lower()).strip("-")
