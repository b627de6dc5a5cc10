"""``ternhw quantize``: a Hugging Face checkpoint to an artefact."""

import shutil
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ternhw.commands.layers import short_name
from ternhw.commands.models import model_folder
from ternhw.commands.texts import windows_of
from ternhw.console import AsJson, print_json, print_table, progress_bar
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


class Dtype(StrEnum):
    """What ``--dtype`` takes."""

    float32 = "float32"
    bfloat16 = "bfloat16"
    float16 = "float16"


_METHOD, _CALIBRATION, _TUNING, _PLACE = "Method", "Calibration", "Tuning", "Place"
_TUNING_FLAGS = {"epochs": "tune-epochs", "teacher_samples": "teacher-samples"}
_Int = int | None


def _option(text: str, *names: str, panel: str = _METHOD, **rules: Any) -> Any:
    return typer.Option(*names, help=text, rich_help_panel=panel, show_default=False, **rules)


def quantize(
    model: Annotated[str, typer.Argument(help="Checkpoint folder with safetensors, or the word embedded.")],
    out: Annotated[Path, typer.Argument(help="Folder for the artefact; a stopped run goes on in it.")],
    method: Annotated[MethodName, typer.Option(help="How weights are quantised.")] = MethodName.ptqtp,
    packing: Annotated[
        Packing, typer.Option(help="Five trits a byte or four, in each group; dense: five, over all groups.")
    ] = Packing.dense,
    bits: Annotated[_Int, _option("Bits of a weight: rtn and gptq.")] = None,
    planes: Annotated[_Int, _option("Trit-planes, 1, 2 or 3: ptqtp and its kin.")] = None,
    group_size: Annotated[_Int, _option("Weights that share one scale (128); 0 is the whole row.")] = None,
    starts: Annotated[_Int, _option("Starts of each group's fit; the best one is kept.")] = None,
    max_iterations: Annotated[_Int, _option("Most iterations of the fit (50).")] = None,
    tolerance: Annotated[
        float | None, _option("Change of the scales at which the fit stops (0.0001).")
    ] = None,
    largest_condition: Annotated[float | None, _option("Bound of PTQTP's condition number (1e12).")] = None,
    per_tensor: Annotated[bool, _option("One scale for a whole weight: absmean.", "--per-tensor")] = False,
    order: Annotated[Order | None, _option("Order of the columns: blocks are runs of it.")] = None,
    act_order: Annotated[bool, _option("The same as --order act.", "--act-order")] = False,
    icm_sweeps: Annotated[_Int, _option("Sweeps of single codes after rounding.")] = None,
    damping: Annotated[float | None, _option("Of the Hessian, in units of its mean diagonal (0.01).")] = None,
    no_itf: Annotated[bool, _option("PT²-LLM with its first grid only.", "--no-itf")] = False,
    no_aga: Annotated[bool, _option("PT²-LLM without the activation-aware grid.", "--no-aga")] = False,
    no_compensation: Annotated[
        bool, _option("Later columns do not make up for a block's error.", "--no-compensation")
    ] = False,
    released: Annotated[bool, _option("PT²-LLM as its released code runs.", "--released")] = False,
    calibration: Annotated[
        str | None,
        _option(
            "Text, jsonl, JSON list of stories, gzipped or not, or a Hub data set; the embedded model "
            "has its own stories.",
            panel=_CALIBRATION,
        ),
    ] = None,
    samples: Annotated[_Int, _option("Windows: 128 of a text, 400 stories.", panel=_CALIBRATION)] = None,
    context: Annotated[
        _Int, _option("Tokens of a window (the model's longest, at most 2048).", panel=_CALIBRATION)
    ] = None,
    seed: Annotated[_Int, _option("Of random windows and of --order random (0).", panel=_CALIBRATION)] = None,
    dtype: Annotated[
        Dtype, typer.Option(help="What blocks compute in.", rich_help_panel=_CALIBRATION)
    ] = Dtype.float32,
    tune: Annotated[
        Tuned | None, _option("Then move scales, or trits too, towards the full model.", panel=_TUNING)
    ] = None,
    tune_epochs: Annotated[_Int, _option("How often the text is read (4).", panel=_TUNING)] = None,
    teacher_samples: Annotated[
        _Int, _option("Texts that the full model writes for it (0).", panel=_TUNING)
    ] = None,
    device: Annotated[str, typer.Option(help="cpu or cuda.")] = "cpu",
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what it would take: coverage, disk, memory, time.")
    ] = False,
    workers: Annotated[_Int, _option("Processes of this machine (none but this one).", panel=_PLACE)] = None,
    scheduler: Annotated[
        str | None, _option("Dask scheduler whose workers do it, tcp://host:port.", panel=_PLACE)
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace what is in OUT.")] = False,
    as_json: AsJson = False,
) -> None:
    """Quantise the linear layers of a checkpoint; copy the rest as it is."""
    choices = {
        "bits": bits,
        "planes": planes,
        "group_size": group_size,
        "starts": starts,
        "max_iterations": max_iterations,
        "tolerance": tolerance,
        "largest_condition": largest_condition,
        "per_tensor": per_tensor or None,
        "order": _order(order, act_order=act_order),
        "icm_sweeps": icm_sweeps,
        "damping": damping,
        "fit": "atq" if no_itf else None,
        "refit": "none" if no_aga else None,
        "compensation": "none" if no_compensation else None,
        "seed": seed,
    }
    chosen = _method(method, {name: value for name, value in choices.items() if value is not None}, released)
    tuning = _tuning(tune, {"epochs": tune_epochs, "teacher_samples": teacher_samples, "seed": seed})
    text: dict[str, Any] = {"calibration": calibration, "samples": samples, "context": context}
    _check_text(chosen, text, tuning=tuning is not None)
    windows = windows_of(model, **text, seed=seed or 0) if chosen.calibrated or tuning else None
    if tuning and windows is None:
        raise InputError("Tuning must have calibration text; --calibration names it")
    settings = _settings(chosen, packing, windows, device, dtype)
    if dry_run:
        _show_plan(model, settings, as_json=as_json)
        return
    source = model_folder(model)
    if tuning is None or windows is None:
        with _place(workers, scheduler) as run:
            report = _run(source, out, settings, run, force=force)
        _show(out, report, as_json=as_json)
        return
    untuned = _untuned(out, force=force)
    with _place(workers, scheduler) as run:
        report = _run(source, untuned, settings, run, force=force)
    tuned = _tune(untuned, source, out, tuning, windows, device=device, force=force)
    shutil.rmtree(untuned)
    _show(out, report, tuned, as_json=as_json)


def _order(order: Order | None, *, act_order: bool) -> str | None:
    if act_order and order not in (None, Order.act):
        raise InputError(f"Give --act-order or --order, not both: {order}")
    return "act" if act_order else order and order.value


def _method(name: MethodName, choices: dict[str, Any], released: bool) -> "Method":
    from ternhw_quant.methods.method import named

    return named(name.value, released=released, **choices)


def _check_text(method: "Method", text: dict[str, Any], *, tuning: bool) -> None:
    """Refuse options of the calibration text where nothing reads it."""
    for name, value in text.items():
        if value is not None and not method.calibrated and not tuning:
            raise InputError(f"Method {method.name} must go without calibration, and takes no --{name}")


def _settings(
    method: "Method", packing: Packing, windows: "Windows | None", device: str, dtype: Dtype
) -> "Settings":
    import torch

    from ternhw_quant.runs.pipeline import Settings

    return Settings(
        method=method,
        packing=packing.value,
        calibration=windows if method.calibrated else None,
        device=device,
        dtype=getattr(torch, dtype.value),
    )


def _place(workers: int | None, scheduler: str | None) -> "AbstractContextManager[Run]":
    """Return where weights are quantised: this process, others of this machine, or a cluster."""
    from ternhw_quant.runs.pipeline import in_turn
    from ternhw_quant.runs.schedule import cluster, local_processes

    if scheduler is not None:
        if workers is not None:
            raise InputError(f"Give --workers or --scheduler, not both: {scheduler}")
        return cluster(scheduler)
    return nullcontext(in_turn) if workers is None else local_processes(workers)


def _run(source: str, out: Path, settings: "Settings", run: "Run", *, force: bool) -> "QuantizationReport":
    from ternhw_quant.runs.pipeline import quantize_checkpoint

    with progress_bar() as bar:
        task = bar.add_task("Quantising", total=None)

        def show(progress: "Progress") -> None:
            bar.update(task, completed=progress.weights_done, total=progress.weights)

        return quantize_checkpoint(source, out, settings, force=force, run=run, on_progress=show)


def _tuning(what: Tuned | None, choices: dict[str, int | None]) -> "Tuning | None":
    given: dict[str, Any] = {name: value for name, value in choices.items() if value is not None}
    if what is None:
        for name in ("epochs", "teacher_samples"):
            if name in given:
                raise InputError(f"--{_TUNING_FLAGS[name]} is for --tune, and there is none")
        return None
    from ternhw_quant.tuning.settings import Tuning

    return Tuning(what=what.value, **given)


def _untuned(out: Path, *, force: bool) -> Path:
    """Return the folder of what is tuned, beside OUT; refuse first what tuning would refuse at the end."""
    from ternhw_quant.tuning.tune import check_output

    check_output(out, force=force)
    target = out.resolve()
    return target.with_name(f".{target.name}.untuned")


def _tune(
    untuned: Path, source: str, out: Path, tuning: "Tuning", windows: "Windows", *, device: str, force: bool
) -> "TuningReport":
    from ternhw_quant.tuning.tune import tune

    with progress_bar() as bar:
        task = bar.add_task("Tuning", total=None)

        def show(what: str, done: int, total: int) -> None:
            bar.update(task, description=what, completed=done, total=total)

        return tune(
            untuned,
            source,
            out,
            tuning=tuning,
            windows=windows,
            device=device,
            force=force,
            on_progress=show,
        )


def _show(
    out: Path, report: "QuantizationReport", tuned: "TuningReport | None" = None, *, as_json: bool
) -> None:
    if not as_json:
        _print_report(out, report)
        if tuned is not None:
            rows = [[name.replace("_", " "), str(value)] for name, value in asdict(tuned).items()]
            print_table("Tuning", ["what", "value"], rows)
        return
    totals = asdict(report)
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
    print_table(str(out), ["tensor", "shape", "relative error", "bits per weight", "seconds"], rows)


def _show_plan(model: str, settings: "Settings", *, as_json: bool) -> None:
    from ternhw_quant.runs.plan import plan

    planned = plan(model_folder(model), settings)
    if as_json:
        print_json({"plan": asdict(planned)})
    else:
        print_table(f"Plan for {model}", ["what", "value"], _plan_rows(planned))


def _plan_rows(plan: "Plan") -> list[list[str]]:
    time = (
        f"{plan.seconds:.0f} s, from {plan.timed_weights} weights" if plan.seconds is not None else "unknown"
    )
    return [
        ["quantised tensors", str(plan.tensors)],
        ["of all weights", f"{plan.covered_share:.1%} of {plan.weights}"],
        ["routers left as they are", str(len(plan.routers))],
        ["bits per weight", f"{plan.bits_per_weight:.3f}"],
        ["artefact", f"{plan.artifact_bytes / 1e6:.1f} MB"],
        ["disk at most", f"{plan.disk_bytes / 1e6:.1f} MB"],
        ["memory at least", f"{plan.memory_bytes / 1e6:.1f} MB"],
        ["time", time],
    ]
