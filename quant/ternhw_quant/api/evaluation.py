"""Measure models: from what a user names to records."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, get_args

from ternhw_quant import embedded
from ternhw_quant.api.sources import model_folder
from ternhw_quant.decoder.model import Backend, check_backend
from ternhw_quant.devices import checked_dtype
from ternhw_quant.errors import InputError
from ternhw_quant.evaluation.measures import (
    Perplexity,
    check_causal,
    exact_match,
    perplexity_of_stories,
    perplexity_of_text,
)
from ternhw_quant.evaluation.questions import Question
from ternhw_quant.evaluation.records import EvaluationRecord, Measured, evaluate_folder
from ternhw_quant.evaluation.zeroshot import read_tasks, zero_shot
from ternhw_quant.kinds import checked
from ternhw_quant.texts import Bos, Texts, read_texts, stories_of

#: Stories that "embedded" stands for, as many as embedded/training.json reports on.
_EMBEDDED_STORIES = 200

#: Called with the model as it was named, what is measured, how much is done, and how much there is to do.
Progress = Callable[[str, str, int, int], None]


@checked
def evaluate(
    models: str | Path | Sequence[str | Path],
    *,
    text: str | Path | Texts | None = None,
    stories: str | Path | Texts | None = None,
    select: str | None = None,
    context: int | None = None,
    bos: Bos = "auto",
    questions: int = 0,
    tasks: Sequence[str] = (),
    task_folder: str | Path | None = None,
    limit: int | None = None,
    device: str = "cpu",
    dtype: str = "float32",
    backend: Backend | None = None,
    on_progress: Progress = lambda model, what, done, total: None,
) -> list[EvaluationRecord]:
    """Measure perplexity on a text or on stories, exact match on questions, and accuracy in zero-shot tasks.

    Text, stories and tasks are read and checked before the first model is loaded. At least one of them is
    needed. Perplexity of a text is GPTQ's (arXiv:2210.17323), tasks are scored by lm-eval.

    Parameters
    ----------
    models : str, Path or sequence of them
        Checkpoints and artefacts: folders, names on the Hub (``org/name`` or ``org/name@REVISION``), or
        "embedded".
    text : str, Path or Texts, optional
        Perplexity over consecutive windows of a .txt file or of a Hub data set.
    stories : str, Path or Texts, optional
        Perplexity of each story in a .json or .jsonl file; "embedded" names 200 of the package's own.
    select : str, optional
        Part of the stories, as a slice of Python: "0:100".
    context : int, optional
        Tokens per window or story (default the model's longest, at most 2048). A model without a longest
        context needs it.
    bos : "auto", "each" or "none"
        Where BOS stands: as the tokenizer puts it, at the beginning of each window, or nowhere.
    questions : int
        Questions for the embedded model and artefacts of it.
    tasks : sequence of str
        Zero-shot tasks by the names of their files in `task_folder`.
    task_folder : str or Path, optional
    limit : int, optional
        Questions of each task, from its beginning (default all).
    device, dtype : str
        Where a model runs, and its arithmetic: "float32", "float16" or "bfloat16".
    backend : "golden", "c" or None
        Compute artefacts in the integers of the hardware (docs/decoder.md), by PyTorch or by C; the text that
        sets the fraction bits is the model's own. None: in float.
    on_progress : callable

    Returns
    -------
    list of EvaluationRecord
        One for each model, in their order: perplexity, nats per token, accuracy from 0 to 1, bits per weight,
        seconds and bytes, with all that they depend on.

    Raises
    ------
    InputError
        If nothing is to be measured, an argument is out of its range, or a model cannot be read.
    """
    if backend is not None:
        check_backend(backend)
    work = _work(
        text,
        stories,
        select=select,
        context=context,
        bos=bos,
        questions=questions,
        tasks=tasks,
        task_folder=task_folder,
        limit=limit,
    )
    arithmetic, records = checked_dtype(dtype), []
    if backend is not None and (device, dtype) != ("cpu", "float32"):
        raise InputError("A backend computes in integers, without a device and a dtype", "backend")
    for model in [models] if isinstance(models, str | Path) else models:

        def measure(network: Any, tokenizer: Any, name: str = str(model)) -> Measured:
            return _measured(name, network, tokenizer, work, lambda *progress: on_progress(name, *progress))

        records.append(
            evaluate_folder(
                model_folder(model),
                measure,
                name=str(model),
                device=device,
                dtype=arithmetic,
                backend=backend,
            )
        )
    return records


@dataclass(frozen=True, kw_only=True)
class _Work:
    """What is asked of each model, read and checked."""

    texts: Texts | None
    select: str | None
    context: int | None
    bos: Bos
    questions: list[Question]
    tasks: Sequence[str]
    task_folder: Path
    limit: int | None


def _work(
    text: str | Path | Texts | None,
    stories: str | Path | Texts | None,
    *,
    select: str | None,
    context: int | None,
    bos: Bos,
    questions: int,
    tasks: Sequence[str],
    task_folder: str | Path | None,
    limit: int | None,
) -> _Work:
    if text is not None and stories is not None:
        raise InputError("Text cannot be combined with stories", ("text", "stories"))
    if text is None and stories is None and not tasks:
        raise InputError("A text, stories or tasks must be given", ("text", "stories", "tasks"))
    if select is not None and stories is None:
        raise InputError("A selection needs stories", ("select", "stories"))
    if bool(tasks) != (task_folder is not None):
        raise InputError("Tasks and their folder must be given together", ("tasks", "task_folder"))
    if limit is not None and not tasks:
        raise InputError("A limit needs tasks", ("limit", "tasks"))
    if context is not None and text is None and stories is None:
        raise InputError("A context needs text or stories", ("context", "text", "stories"))
    if bos not in get_args(Bos):
        raise InputError(f"BOS must be auto, each or none, not {bos}", "bos")
    if bos != "auto" and text is None and stories is None:
        raise InputError("A place of BOS needs text or stories", ("bos", "text", "stories"))
    if task_folder is not None:
        read_tasks(tasks, Path(task_folder), limit)
    return _Work(
        texts=_texts(text, stories, select),
        select=select,
        context=context,
        bos=bos,
        questions=embedded.questions(questions),
        tasks=tasks,
        task_folder=Path(task_folder or ""),
        limit=limit,
    )


def _texts(
    text: str | Path | Texts | None, stories: str | Path | Texts | None, select: str | None
) -> Texts | None:
    """Return the text, or the stories that `select` chooses."""
    source = text if stories is None else stories
    if source is None:
        return None
    if stories == embedded.NAME:
        source = stories_of(embedded.evaluation_stories(_EMBEDDED_STORIES), source=embedded.NAME)
    read = source if isinstance(source, Texts) else read_texts(source)
    parameter = "text" if stories is None else "stories"
    if read.unit != parameter:
        held, wanted = ("stories", "one text") if parameter == "text" else ("one text", "stories")
        raise InputError(f"Source must hold {wanted}, not {held}: {read.source}", parameter)
    return read if select is None else replace(read, pieces=_selected(read.pieces, select))


def _selected(stories: tuple[str, ...], select: str) -> tuple[str, ...]:
    """Return the part of `stories` that a slice in Python's notation names."""
    try:
        start, stop, *step = (int(part) if part else None for part in select.split(":"))
        chosen = stories[slice(start, stop, *step)]
    except (TypeError, ValueError) as error:
        rule = "Selection must be START:STOP or START:STOP:STEP"
        raise InputError(f"{rule}, not {select}", "select") from error
    if not chosen:
        rule = f"Selection must leave at least one of {len(stories)} stories"
        raise InputError(f"{rule}, not none: {select}", "select")
    return chosen


def _measured(
    name: str, network: Any, tokenizer: Any, work: _Work, on_progress: Callable[[str, int, int], None]
) -> Measured:
    """Ask one model all that `work` names."""
    if work.questions and not embedded.speaks(tokenizer):
        raise InputError(
            f"Questions need the embedded model or an artefact of it, not {name}",
            "questions",
        )
    check_causal(network)
    perplexity = answers = scores = None
    if work.texts is not None:
        perplexity = _perplexity(network, tokenizer, work.texts, work, on_progress)
    if work.questions:
        answers = exact_match(
            network,
            tokenizer,
            work.questions,
            progress=lambda done, total: on_progress("questions", done, total),
        )
    if work.tasks:
        scores = zero_shot(network, tokenizer, work.tasks, work.task_folder, limit=work.limit)
    return Measured(perplexity=perplexity, exact_match=answers, zero_shot=scores)


def _perplexity(
    network: Any,
    tokenizer: Any,
    texts: Texts,
    work: _Work,
    on_progress: Callable[[str, int, int], None],
) -> Perplexity:
    source: dict[str, str | int] = {"source": texts.source, "sha256": texts.sha256}
    if texts.unit == "text":
        return perplexity_of_text(
            network,
            tokenizer,
            texts.pieces[0],
            context=work.context,
            bos=work.bos,
            source=source,
            progress=lambda done, total: on_progress("windows", done, total),
        )
    if work.select is not None:
        source["select"] = work.select
    return perplexity_of_stories(
        network,
        tokenizer,
        texts.pieces,
        context=work.context,
        bos=work.bos,
        source=source,
        progress=lambda done, total: on_progress("stories", done, total),
    )
