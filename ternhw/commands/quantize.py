"""``ternhw quantize``: a Hugging Face checkpoint to an artefact."""

from collections.abc import Callable, Sequence
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from ternhw.commands import options
from ternhw.commands.layers import short_name
from ternhw.commands.tune import tuning_rows
from ternhw.console import AsJson, print_json, print_table, print_warning, progress_bar
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw_quant.methods.method import Method
    from ternhw_quant.runs.pipeline import Progress, QuantizationReport, Settings
    from ternhw_quant.runs.plan import Plan
    from ternhw_quant.runs.tasks import Run
    from ternhw_quant.texts import Windows
    from ternhw_quant.tuning.settings import Tuning
    from ternhw_quant.tuning.tune import TuningReport


class MethodName(StrEnum):
    """What ``--method`` takes."""

    ptqtp = "ptqtp"
    ptqtp_plus = "ptqtp+"
    ptqtp_h = "ptqtp-h"
    tied32 = "tied32"
    tied32_h = "tied32-h"
    pt2 = "pt2"
    pt2_h = "pt2-h"
    absmean = "absmean"
    rtn = "rtn"
    gptq = "gptq"


class Order(StrEnum):
    """What ``--order`` takes."""

    natural = "natural"
    act = "act"
    ssr = "ssr"
    random = "random"


class Packing(StrEnum):
    """What ``--packing`` takes."""

    base3 = "base3"
    two_bit = "2bit"
    dense = "dense"


class Tuned(StrEnum):
    """What ``--tune`` takes."""

    scales = "scales"
    trits = "trits"


class Scales(StrEnum):
    """What ``--scales`` takes."""

    float16 = "float16"
    u8 = "u8"
    u6 = "u6"
    u4 = "u4"


class Dtype(StrEnum):
    """What ``--dtype`` takes."""

    float32 = "float32"
    bfloat16 = "bfloat16"
    float16 = "float16"


_MODEL_HELP = (
    "Checkpoint folder, org/name[@REVISION] on the Hub, or embedded (the small model in the package)."
)
_METHOD, _CALIBRATION, _TUNING, _RUN = "Method", "Calibration", "Tuning", "Run"
#: Warnings that a person is shown.
_WARNINGS = 5

_Int = int | None
_Float = float | None


def _option(flag: str, text: str, panel: str = _METHOD, metavar: str | None = "N") -> Any:
    return options.option(flag, help=text, panel=panel, metavar=metavar)


def _flag(flag: str, text: str, panel: str = _METHOD) -> Any:
    return options.flag(flag, help=text, panel=panel)


def quantize(
    model: Annotated[str, options.argument("MODEL", help=_MODEL_HELP)],
    out: Annotated[
        Path, options.argument("OUT", help="Output folder. Run the same command again to resume.")
    ],
    revision: Annotated[
        str | None,
        _option("--revision", "Branch, tag or commit of a model of the Hub (default: main).", metavar="NAME"),
    ] = None,
    method: Annotated[
        MethodName, _option("--method", "Quantisation method, see above (default ptqtp).", metavar="NAME")
    ] = MethodName.ptqtp,
    packing: Annotated[
        Packing,
        _option(
            "--packing",
            "Storage packing: base3 or dense, 1.6 bits per trit, or 2bit (default dense).",
            metavar="NAME",
        ),
    ] = Packing.dense,
    bits: Annotated[_Int, _option("--bits", "Bits per weight of rtn and gptq (1 to 8; default 4).")] = None,
    planes: Annotated[
        _Int, _option("--planes", "Trit-planes of ptqtp, ptqtp+ and ptqtp-h (1, 2 or 3; default 2).")
    ] = None,
    bits_budget: Annotated[
        _Float,
        _option(
            "--bits-budget",
            "Most bits per weight: chooses the planes of each layer by their effect on the loss.",
            metavar="X",
        ),
    ] = None,
    layer_planes: Annotated[
        str | None,
        _option(
            "--layer-planes",
            "Planes of the layers whose names end so, such as v_proj=3,0.mlp.*=1 (default: --planes).",
            metavar="NAME=N[,…]",
        ),
    ] = None,
    group_size: Annotated[
        _Int, _option("--group-size", "Columns that share one scale; 0 is a whole row (default 128).")
    ] = None,
    starts: Annotated[
        _Int,
        _option(
            "--starts", "Starts of each fit (1, 4, 8 or 88; default 1 for ptqtp, 8 for ptqtp+ and ptqtp-h)."
        ),
    ] = None,
    scales: Annotated[
        Scales | None,
        _option(
            "--scales",
            "Scales of trits: float16, or mantissas of 8, 6 or 4 bits: u8, u6, u4 (default float16).",
            metavar="NAME",
        ),
    ] = None,
    max_iterations: Annotated[
        _Int,
        _option(
            "--max-iterations", "Iterations of the PTQTP fit (ptqtp, ptqtp+, ptqtp-h), at most (default 50)."
        ),
    ] = None,
    tolerance: Annotated[
        _Float,
        _option(
            "--tolerance",
            "The PTQTP fit stops when its scales change by less than this (default 0.0001).",
            metavar="X",
        ),
    ] = None,
    largest_condition: Annotated[
        _Float,
        _option(
            "--largest-condition", "Largest condition number that PTQTP accepts (default 1e12).", metavar="X"
        ),
    ] = None,
    per_tensor: Annotated[
        bool, _flag("--per-tensor", "absmean uses one scale for a whole weight matrix (default no).")
    ] = False,
    order: Annotated[
        Order | None,
        _option(
            "--order",
            "Order of the columns: natural, act, ssr or random (default the method's).",
            metavar="NAME",
        ),
    ] = None,
    act_order: Annotated[bool, _flag("--act-order", "Short for --order act.")] = False,
    icm_sweeps: Annotated[
        _Int, _option("--icm-sweeps", "Sweeps over single codes after rounding (default 0).")
    ] = None,
    damping: Annotated[
        _Float,
        _option(
            "--damping",
            "Share of the mean Hessian diagonal that is added to the diagonal (default 0.01).",
            metavar="X",
        ),
    ] = None,
    asymmetric: Annotated[
        _Float,
        _option(
            "--asymmetric",
            "Share of the error of a layer's inputs that it corrects (0 to 1; default 0.5 with *-h, else 0).",
            metavar="X",
        ),
    ] = None,
    residual: Annotated[
        _Float,
        _option(
            "--residual",
            "Share of the error of the residual stream that it corrects (0 to 1; default as --asymmetric).",
            metavar="X",
        ),
    ] = None,
    loss_aware: Annotated[
        bool,
        _flag("--loss-aware", "Tokens count by the squared gradient of the model's loss (default: equally)."),
    ] = False,
    output_feedback: Annotated[
        _Int,
        _option(
            "--output-feedback",
            "Rows that compensate for each other's errors, such as 1024; 0 is none (default 0).",
            metavar="ROWS",
        ),
    ] = None,
    learned_rounding: Annotated[
        _Int,
        _option(
            "--learned-rounding",
            "Steps of learned rounding (SignSGD) for each decoder block, such as 200 (default 0).",
        ),
    ] = None,
    mse_search: Annotated[
        bool,
        _flag("--mse-search", "rtn, gptq: search the range of each group (default: from min to max)."),
    ] = False,
    no_itf: Annotated[
        bool,
        _flag("--no-itf", "pt2, pt2-h: no iterative ternary fitting, keep the first grid (default: ITF)."),
    ] = False,
    no_aga: Annotated[
        bool, _flag("--no-aga", "pt2, pt2-h, ptqtp-h, tied32-h: no refit after rounding (default: refit).")
    ] = False,
    no_compensation: Annotated[
        bool,
        _flag("--no-compensation", "Later columns do not compensate the error of a column block."),
    ] = False,
    released: Annotated[
        bool, _flag("--released", "pt2 as its released code computes it (default no).")
    ] = False,
    calibration: Annotated[
        str | None,
        _option(
            "--calibration",
            "Text, JSON, jsonl, Hub data set, or self: the model writes (default for embedded: stories).",
            _CALIBRATION,
            metavar="FILE",
        ),
    ] = None,
    samples: Annotated[
        _Int,
        _option(
            "--samples", "Windows of text (default 128), or stories or own texts (default 400).", _CALIBRATION
        ),
    ] = None,
    context: Annotated[
        _Int,
        _option("--context", "Tokens per window (default the model's longest, at most 2048).", _CALIBRATION),
    ] = None,
    seed: Annotated[
        _Int,
        _option(
            "--seed", "Seed of random windows, --order random and learned rounding (default 0).", _CALIBRATION
        ),
    ] = None,
    bos: Annotated[
        options.Bos | None, _option("--bos", options.BOS_HELP, _CALIBRATION, metavar="NAME")
    ] = None,
    dtype: Annotated[
        Dtype,
        _option(
            "--dtype",
            "Activations: float32, bfloat16 or float16 (default float32).",
            _CALIBRATION,
            metavar="NAME",
        ),
    ] = Dtype.float32,
    tune: Annotated[
        Tuned | None,
        _option(
            "--tune",
            "After quantising, tune scales or trits towards the model (default: no tuning).",
            _TUNING,
            metavar="NAME",
        ),
    ] = None,
    tune_epochs: Annotated[
        _Int, _option("--tune-epochs", "Epochs over the calibration text (default 4).", _TUNING)
    ] = None,
    teacher_samples: Annotated[
        _Int, _option("--teacher-samples", "Texts that the model writes for tuning (default 0).", _TUNING)
    ] = None,
    device: Annotated[
        str,
        _option("--device", "Where it computes: cpu, cuda or cuda:1 (default cpu).", _RUN, metavar="NAME"),
    ] = "cpu",
    workers: Annotated[
        _Int, _option("--workers", "Local worker processes (default: run in this process).", _RUN)
    ] = None,
    scheduler: Annotated[
        str | None,
        _option(
            "--scheduler",
            "Dask scheduler whose workers quantise, tcp://host:port (default: none).",
            _RUN,
            metavar="ADDRESS",
        ),
    ] = None,
    dry_run: Annotated[
        bool,
        _flag(
            "--dry-run", "Print coverage, disk, memory and time (excludes tuning), and write nothing.", _RUN
        ),
    ] = False,
    force: options.Force = False,
    as_json: AsJson = False,
) -> None:
    """Quantise the linear layers of a checkpoint and copy all other tensors unchanged.

    Methods without calibration text: ptqtp, ptqtp+, tied32, absmean, rtn.
    Methods with calibration text: ptqtp-h, tied32-h, pt2, pt2-h, gptq.
    """
    choices = {
        "bits": bits,
        "planes": planes,
        "group_size": group_size,
        "starts": starts,
        "scales": scales and scales.value,
        "max_iterations": max_iterations,
        "tolerance": tolerance,
        "largest_condition": largest_condition,
        "per_tensor": per_tensor or None,
        "order": _order(order, act_order=act_order),
        "icm_sweeps": icm_sweeps,
        "damping": damping,
        "asymmetric": asymmetric,
        "residual": residual,
        "loss_aware": loss_aware or None,
        "output_feedback": output_feedback,
        "learned_rounding": learned_rounding,
        "fit": _fit(method, no_itf=no_itf, mse_search=mse_search),
        "refit": "none" if no_aga else None,
        "compensation": "none" if no_compensation else None,
        "seed": seed,
    }
    from ternhw_quant.api.quantization import method_for, place, settings_for
    from ternhw_quant.api.sources import fetched, model_folder

    given: dict[str, Any] = {name: value for name, value in choices.items() if value is not None}
    chosen = method_for(method.value, released=released, **given)
    tuning = _tuning(tune, {"epochs": tune_epochs, "teacher_samples": teacher_samples, "seed": seed})
    budgeted = bits_budget is not None
    _check_ignored(chosen, tuned=tuning is not None, budgeted=budgeted)
    source = fetched(model, revision)
    windows = None
    if chosen.calibrated or tuning or budgeted:
        windows = _windows(
            source,
            calibration,
            samples=samples,
            context=context,
            seed=seed,
            bos=bos,
            device=device,
            dtype=dtype.value,
        )
    if tuning and windows is None:
        raise InputError("Tuning needs calibration text", "calibration")
    settings = settings_for(
        source,
        chosen,
        calibration=windows if chosen.calibrated or budgeted else None,
        packing=packing.value,
        device=device,
        dtype=dtype.value,
        bits_budget=bits_budget,
        layer_planes=_layer_planes(layer_planes),
    )
    if dry_run:
        _show_plan(source, settings, as_json=as_json)
        return
    with place(workers, scheduler) as run:
        if tuning is None or windows is None:
            _show(out, _run(model_folder(source), out, settings, run, force=force), as_json=as_json)
            return
        report, tuned = _run_and_tune(source, out, settings, tuning, windows, run, force=force)
    _show(out, report, tuned, as_json=as_json)


def _windows(source: str | Path, calibration: str | None, **given: Any) -> "Windows | None":
    """Return the rows to read; the bar moves while the model writes them itself."""
    from ternhw_quant.api.sources import windows_for

    with progress_bar() as bar:
        task = bar.add_task("Reading text", total=None)
        return windows_for(
            source,
            calibration,
            on_progress=lambda what, done, total: bar.update(
                task, description=what, completed=done, total=total
            ),
            **given,
        )


def _fit(method: MethodName, *, no_itf: bool, mse_search: bool) -> str | None:
    if no_itf and method not in ("pt2", "pt2-h"):
        raise InputError(f"--no-itf needs method pt2 or pt2-h, not {method.value}")
    if mse_search and method not in ("rtn", "gptq"):
        raise InputError(f"--mse-search needs method rtn or gptq, not {method.value}")
    return "atq" if no_itf else "mse" if mse_search else None


def _order(order: Order | None, *, act_order: bool) -> str | None:
    if act_order and order not in (None, Order.act):
        raise InputError(f"--act-order cannot be combined with --order {order}")
    return "act" if act_order else order and order.value


def _layer_planes(text: str | None) -> dict[str, int] | None:
    """Return the planes of each pattern in NAME=N,…."""
    if text is None:
        return None
    found: dict[str, int] = {}
    for each in text.split(","):
        pattern, equals, planes = each.strip().rpartition("=")
        if not (pattern and equals and planes.isascii() and planes.isdecimal()):
            raise InputError(f"--layer-planes must be NAME=N[,…], such as v_proj=3,down_proj=1, not {text}")
        found.pop(pattern, None)  # The last counts, in its place.
        found[pattern] = int(planes)
    return found


def _check_ignored(method: "Method", *, tuned: bool, budgeted: bool) -> None:
    """Refuse options that nothing would read."""
    from ternhw_quant.api.quantization import unread

    if not tuned:
        options.refuse("tune_epochs", "teacher_samples", without="--tune")
    needs = unread(method, tuned=tuned, budgeted=budgeted)
    for needed in dict.fromkeys(needs.values()):
        options.refuse(*(name for name, need in needs.items() if need == needed), without=needed)


def _quantising(bar: "Any") -> "Callable[[Progress], None]":
    """Add a task to `bar`; return what moves it."""
    task = bar.add_task("Quantising", total=None)

    def show(progress: "Progress") -> None:
        bar.update(
            task,
            description=progress.step,
            completed=progress.weights_done,
            total=progress.weights,
            seconds_left=progress.seconds_left,
        )

    return show


def _run(source: Path, out: Path, settings: "Settings", run: "Run", *, force: bool) -> "QuantizationReport":
    from ternhw_quant.runs.pipeline import quantize_checkpoint

    with progress_bar() as bar:
        return quantize_checkpoint(source, out, settings, force=force, run=run, on_progress=_quantising(bar))


def _run_and_tune(
    model: str | Path,
    out: Path,
    settings: "Settings",
    tuning: "Tuning",
    windows: "Windows",
    run: "Run",
    *,
    force: bool,
) -> "tuple[QuantizationReport, TuningReport]":
    from ternhw_quant.api.quantization import quantize_and_tune

    with progress_bar() as bar:
        quantising = _quantising(bar)
        task = bar.add_task("Tuning", total=None)

        def show(what: str, done: int, total: int) -> None:
            bar.update(task, description=what, completed=done, total=total)

        return quantize_and_tune(
            model,
            out,
            settings,
            tuning,
            windows,
            run=run,
            force=force,
            on_progress=quantising,
            on_tuning=show,
        )


def _tuning(what: Tuned | None, choices: dict[str, int | None]) -> "Tuning | None":
    given: dict[str, Any] = {name: value for name, value in choices.items() if value is not None}
    if what is None:
        return None
    from ternhw_quant.tuning.settings import Tuning

    return Tuning(what=what.value, **given)


def _show(
    out: Path, report: "QuantizationReport", tuned: "TuningReport | None" = None, *, as_json: bool
) -> None:
    if not as_json:
        _print_report(out, report)
        if tuned is not None:
            print_table("Tuning", ["quantity", "value"], tuning_rows(tuned))
        return
    totals = asdict(report)
    for tensor in totals["tensors"]:
        del tensor["fingerprint"]
    tuning = {}
    if tuned is not None:
        tuning = {"tuning": asdict(tuned)}
        totals["seconds"] += 60 * tuned.minutes
    print_json({"tensors": totals.pop("tensors"), "totals": totals, **tuning})


def _print_report(out: Path, report: "QuantizationReport") -> None:
    rows = [
        [
            short_name(tensor.name),
            "×".join(map(str, tensor.shape)),
            f"{tensor.relative_error:.4f}",
            f"{tensor.bits_per_weight:.3f}",
            f"{tensor.seconds:.2f}",
        ]
        for tensor in report.tensors
    ]
    share, size = f"{report.covered_share:.1%} of all weights", f"{report.bytes / 1e6:.1f} MB"
    rows.append([f"{share}, {size}", "", "", f"{report.bits_per_weight:.3f}", f"{report.seconds:.2f}"])
    columns = ["tensor", "shape", "relative error", "bits per weight", "seconds"]
    print_table(str(out), columns, rows, least=("seconds", "shape"))
    _print_notes(report)


def _print_notes(report: "QuantizationReport") -> None:
    """Print a warning for each note, on standard error, once for all tensors that have it."""
    if report.ignored:
        from ternhw_quant.storage.checkpoint import ignored_by_transformers

        print_warning(f"{ignored_by_transformers(report.ignored)}; the artefact has them as they are")
    for note in report.notes:
        print_warning(note)
    names: dict[str, list[str]] = {}
    for tensor in report.tensors:
        for note in tensor.notes:
            names.setdefault(note, []).append(tensor.name)
    warnings = [f"{_first_of(tensors)}: {note}" for note, tensors in names.items()]
    for warning in warnings[:_WARNINGS]:
        print_warning(warning)
    if len(warnings) > _WARNINGS:
        print_warning(f"{len(warnings) - _WARNINGS} warnings more; --json lists them all, as notes")


def _first_of(names: Sequence[str]) -> str:
    """Return the first name, and how many more there are."""
    first, *others = names
    more = f" and {len(others)} more tensor{'s' if len(others) > 1 else ''}"
    return f"{first}{more if others else ''}"


def _show_plan(model: str | Path, settings: "Settings", *, as_json: bool) -> None:
    from ternhw_quant.api.sources import model_folder
    from ternhw_quant.runs.plan import plan

    planned = plan(model_folder(model), settings)
    if as_json:
        print_json({"plan": asdict(planned)})
    else:
        print_table(f"Plan for {model}", ["quantity", "value"], _plan_rows(planned))


def _plan_rows(plan: "Plan") -> list[list[str]]:
    time = (
        f"{plan.seconds:.0f} s, estimated from {plan.timed_weights} weights"
        if plan.seconds is not None
        else "unknown"
    )
    return [
        ["quantised tensors", str(plan.tensors)],
        ["quantised weights", f"{plan.covered_share:.1%} of {plan.weights}"],
        ["matrices of blocks kept as they are, such as routers", str(len(plan.kept))],
        ["tensors that transformers ignores", str(len(plan.ignored))],
        ["bits per weight", f"{plan.bits_per_weight:.3f}"],
        ["artefact size", f"{plan.artifact_bytes / 1e6:.1f} MB"],
        ["disk space, at most", f"{plan.disk_bytes / 1e6:.1f} MB"],
        ["memory, at least", f"{plan.memory_bytes / 1e6:.1f} MB"],
        ["time", time],
    ]
