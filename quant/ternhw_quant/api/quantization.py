"""Quantise a checkpoint: from what a user names to an artefact."""

import shutil
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Unpack

from ternhw_quant.api.sources import Calibration, fetched, model_folder, windows_for
from ternhw_quant.devices import checked_dtype
from ternhw_quant.errors import InputError
from ternhw_quant.files import REMOVED, discard
from ternhw_quant.kinds import checked
from ternhw_quant.methods.method import Method, MethodOptions, named
from ternhw_quant.runs.pipeline import Progress, QuantizationReport, Settings, in_turn, quantize_checkpoint
from ternhw_quant.runs.schedule import cluster, local_processes
from ternhw_quant.runs.tasks import Run
from ternhw_quant.storage.artifact import is_artifact, open_artifact
from ternhw_quant.texts import Bos, Windows
from ternhw_quant.tuning import settings as tuning_settings
from ternhw_quant.tuning.settings import Tuning
from ternhw_quant.tuning.tune import TuningReport, check_output, tune
from ternhw_quant.weights.sizes import Storage
from ternhw_quant.writers import only_writer


@checked
def quantize(
    source: str | Path,
    out: str | Path,
    *,
    method: str | Method = "ptqtp",
    released: bool = False,
    calibration: Calibration | None = None,
    samples: int | None = None,
    context: int | None = None,
    seed: int | None = None,
    bos: Bos | None = None,
    packing: Storage | None = None,
    device: str = "cpu",
    dtype: str | None = None,
    workers: int | None = None,
    scheduler: str | None = None,
    bits_budget: float | None = None,
    layer_planes: Mapping[str, int] | None = None,
    revision: str | None = None,
    force: bool = False,
    on_progress: Callable[[Progress], None] = lambda progress: None,
    **options: Unpack[MethodOptions],
) -> QuantizationReport:
    """Quantise the linear layers of a model's decoder blocks and write the model as an artefact.

    All other tensors are copied as they are. Run the same call again to resume a stopped one: the artefact
    has the same bytes. PTQTP is arXiv:2509.16989v2, PT²-LLM is arXiv:2510.03267v2, GPTQ is arXiv:2210.17323.

    Parameters
    ----------
    source : str or Path
        Folder of a Hugging Face checkpoint with safetensors, "embedded", or the name of a model of the Hub,
        ``org/name`` or ``org/name@REVISION``, which is downloaded.
    out : str or Path
        Output folder; it is made if it does not exist.
    method : str or Method
        A name in :data:`ternhw_quant.methods.method.METHODS`, such as "ptqtp", "tied32-h", "pt2" or "gptq".
    released : bool
        Run "pt2" as its released code does.
    calibration : str, Path, Texts, Windows or None
        Text that a calibrated method needs: a .txt, .jsonl or .json file, gzipped or not, a Hub data set by
        name, or "self" for text that the model writes itself. The embedded model has stories of its own.
    samples, context : int, optional
        Windows of the text (128; 400 stories or texts of the model's own), and tokens of a window (the
        model's longest, at most 2048).
    seed : int, optional
        Seed of the places of the windows, of the model's own text and of ``order="random"`` (default 0).
    bos : "auto", "each" or "none", optional
        Where BOS stands in the text: as the tokenizer puts it, at the beginning of each window, or nowhere
        (default auto).
    packing : "dense", "base3" or "2bit", optional
        Storage packing of the trits, at 1.6, at least 1.6, and 2 bits each (default dense).
    device : str
        Where methods and blocks run, as torch names it.
    dtype : "float32", "bfloat16" or "float16", optional
        Arithmetic of the decoder blocks that are run for calibration (default float32).
    workers : int, optional
        Local worker processes; by default the work is done in this process.
    scheduler : str, optional
        Address of a Dask scheduler whose workers do the work, such as ``tcp://host:8786``.
    bits_budget : float, optional
        Most bits per weight, as stored. The planes of each layer, 1 to 3 (tied: 1 or 2), are chosen by what
        they cost the loss of the model on the calibration text, which every method then needs.
    layer_planes : mapping of str to int, optional
        Planes of the layers that a pattern matches, in place of the method's or the chosen ones: a name or
        the end of one, such as "v_proj" or "0.mlp.*". If several match, the last counts.
    revision : str, optional
        Branch, tag or commit of a model of the Hub.
    force : bool
        Replace what is in `out`.
    on_progress : callable
        Called with a :class:`ternhw_quant.runs.pipeline.Progress` after each tensor.
    **options
        Choices of the method, such as ``group_size=64`` or ``bits=3``: fields of
        :class:`ternhw_quant.methods.method.Method`.

    Returns
    -------
    QuantizationReport
        Relative error, bits per weight and seconds of each tensor, and of all together.

    Raises
    ------
    InputError
        If an argument is out of its range or nothing reads it, the model cannot be quantised, or `out` holds
        something else.
    """
    chosen = method_for(method, released=released, seed=seed, **options)
    given = {"packing": packing, "dtype": dtype, "seed": seed, "damping": options.get("damping")}
    for name, needed in unread(chosen, budgeted=bits_budget is not None).items():
        if given.get(name) is not None:
            raise InputError(f"{name.capitalize()} needs {needed}", name)
    source = fetched(source, revision)
    settings = settings_for(
        source,
        chosen,
        calibration=calibration,
        samples=samples,
        context=context,
        seed=seed,
        bos=bos,
        packing=packing,
        device=device,
        dtype=dtype,
        bits_budget=bits_budget,
        layer_planes=layer_planes,
    )
    with place(workers, scheduler) as run:
        return quantize_checkpoint(
            model_folder(source), out, settings, force=force, run=run, on_progress=on_progress
        )


def method_for(
    method: str | Method,
    *,
    released: bool = False,
    seed: int | None = None,
    **options: Unpack[MethodOptions],
) -> Method:
    """Return a method by its name with some of its choices replaced; a `Method` is returned as it is.

    Raises
    ------
    InputError
        If there is no such method, it has no such choice, or choices are given for a `Method`.
    """
    if not isinstance(method, Method):
        seeded = {} if seed is None else {"seed": seed}
        return named(method, released=released, **seeded, **options)
    if released or options:
        name = next(iter(options), "released")
        raise InputError("Choices of a method must be part of the Method", name)
    return method


def unread(method: Method, *, tuned: bool = False, budgeted: bool = False) -> dict[str, str]:
    """Return the parameters that a run with `method` does not read, each with what it needs to be read.

    Parameters
    ----------
    method : Method
    tuned : bool
        Whether the artefact is tuned after quantisation, which reads text too.
    budgeted : bool
        Whether planes are chosen under a bits budget, by text.
    """
    found = {}
    if method.bits:
        found["packing"] = "a method that makes trits"
    if not method.calibrated:
        ignored = ("damping",) if budgeted else ("dtype", "damping")
        found |= dict.fromkeys(ignored, "a method with calibration text")
        if not tuned and not budgeted:
            text = "a method with calibration text, tuning or a bits budget"
            found |= dict.fromkeys(("calibration", "samples", "context", "bos"), text)
            if method.order != "random":
                found["seed"] = f"order random, {text}"
    return found


def settings_for(
    source: str | Path,
    method: Method,
    *,
    calibration: Calibration | None = None,
    samples: int | None = None,
    context: int | None = None,
    seed: int | None = None,
    bos: Bos | None = None,
    packing: Storage | None = None,
    device: str = "cpu",
    dtype: str | None = None,
    bits_budget: float | None = None,
    layer_planes: Mapping[str, int] | None = None,
) -> Settings:
    """Read the calibration text and return what is done with every weight; parameters as of :func:`quantize`.

    Raises
    ------
    InputError
        If `method` needs text and there is none, reads none and there is one, or an argument is out of range.
    """
    reads = method.calibrated or bits_budget is not None
    if not reads:
        given = {"calibration": calibration, "samples": samples, "context": context, "bos": bos}
        for name, value in given.items():
            if value is not None:
                raise InputError(f"Method {method.name} reads no calibration text", name)
    windows = None
    if reads:
        windows = windows_for(
            source,
            calibration,
            samples=samples,
            context=context,
            seed=seed,
            bos=bos,
            device=device,
            dtype=dtype,
        )
    return Settings(
        method=method,
        packing=packing or "dense",
        calibration=windows,
        device=device,
        dtype=checked_dtype(dtype or "float32"),
        layer_planes=tuple((layer_planes or {}).items()),
        bits_budget=bits_budget,
    )


def place(workers: int | None = None, scheduler: str | None = None) -> AbstractContextManager[Run]:
    """Return where weights are quantised: this process, worker processes of this machine, or a Dask cluster.

    Raises
    ------
    InputError
        If both are given, or Dask is needed and not installed.
    """
    if scheduler is not None:
        if workers is not None:
            raise InputError("Workers cannot be combined with a scheduler", ("workers", "scheduler"))
        return cluster(scheduler)
    return nullcontext(in_turn) if workers is None else local_processes(workers)


def quantize_and_tune(
    source: str | Path,
    out: str | Path,
    settings: Settings,
    tuning: Tuning,
    windows: Windows,
    *,
    run: Run = in_turn,
    force: bool = False,
    on_progress: Callable[[Progress], None] = lambda progress: None,
    on_tuning: tuning_settings.Progress = lambda what, done, total: None,
) -> tuple[QuantizationReport, TuningReport]:
    """Quantise a model and tune the artefact towards it; `out` has the tuned artefact alone.

    The untuned artefact is in a hidden folder next to `out` until the end, so that a stopped run resumes.

    Parameters
    ----------
    source, out, force, on_progress
        As of :func:`quantize`.
    settings : Settings
    tuning : Tuning
    windows : Windows
        What the models read while tuning.
    run : callable
        Does the tasks of quantising; see :func:`place`.
    on_tuning : callable
        Called with what is being done, how much is done, and how much there is to do.

    Raises
    ------
    InputError
        As of :func:`quantize` and :func:`ternhw_quant.tune`; for `out` before any work is done.
    """
    with only_writer(out):
        target, folder = Path(out).resolve(), model_folder(source)
        untuned = target.with_name(f".{target.name}.untuned")
        _remove_tuned(untuned, target)
        check_output(target, force=force)
        quantized = quantize_checkpoint(
            folder, untuned, settings, force=force, run=run, on_progress=on_progress
        )
        tuned = tune(
            untuned,
            folder,
            out,
            tuning=tuning,
            windows=windows,
            device=settings.device,
            force=force,
            on_progress=on_tuning,
        )
        discard(untuned)
        return quantized, tuned


def _remove_tuned(untuned: Path, target: Path) -> None:
    """Remove the untuned artefact of a run that was killed after it had published the tuned one."""
    removed = untuned.with_name(f"{untuned.name}{REMOVED}")
    if removed.exists():
        shutil.rmtree(removed)
    if is_artifact(untuned) and is_artifact(target):
        before, after = (dict(open_artifact(each).quantization.method) for each in (untuned, target))
        if after.pop("tuned", None) is not None and before == after:
            discard(untuned)
