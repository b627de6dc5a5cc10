"""Zero-shot tasks from local files, scored by lm-eval: no download, no task files of its own.

Needs the extra ``zeroshot``. A task is a file of one JSON object a line, packed or not, named
``<task>.jsonl`` or ``<task>.….jsonl.gz``, in one of four forms:

========================================  ===================================================
keys of a line                            the question
========================================  ===================================================
``query``, ``choices``, ``gold``          which choice continues the query best
``context_options``, ``continuation``,    which context the continuation follows best
``gold``
``context``, ``continuation``             whether greedy decoding continues the context so
``request``, ``doc_id``, ``label``        as the first, one line for each choice
========================================  ===================================================

A query that begins with "Question:" or "Passage:" is followed by a line "Answer:", as lm-eval's own
tasks have it; a space stands before what is scored.
"""

import hashlib
import io
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, redirect_stderr
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from io import StringIO
from itertools import groupby
from logging import ERROR, getLogger
from pathlib import Path
from typing import Any

from ternhw_quant.errors import InputError
from ternhw_quant.evaluation.measures import Protocol, setting, versions
from ternhw_quant.models.loading import longest_context
from ternhw_quant.reading import parse_json, unpack
from ternhw_quant.texts import DEFAULT_CONTEXT

#: Texts that the model scores at once.
_BATCH = 8
#: What a line's query becomes when it asks for an answer.
_ANSWER = "\nAnswer:"
#: The second context in a request file, to score choices without a question.
_UNCONDITIONED = "Answer:"

Document = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class TaskResult:
    """Scores of a model in one task.

    Attributes
    ----------
    task : str
    documents : int
        Questions asked.
    accuracy : float
        Share of them answered rightly, by the likelihood of what is scored; 0 to 1.
    accuracy_stderr : float or None
        Standard error of it, over the questions; None for one question.
    accuracy_norm : float or None
        The same by likelihood per character of a choice; None where choices do not differ in length.
    perplexity : float or None
        Perplexity of the continuation, for tasks without choices.
    truncated : int
        Questions that did not fit the context and lost their beginning.
    file : str
    sha256 : str
        Digest of the task's file.
    """

    task: str
    documents: int
    accuracy: float
    accuracy_stderr: float | None
    accuracy_norm: float | None
    perplexity: float | None
    truncated: int
    file: str
    sha256: str


@dataclass(frozen=True, kw_only=True)
class ZeroShot:
    """Scores of a model in several tasks.

    Attributes
    ----------
    accuracy : float
        Mean over the tasks, each counted once.
    tasks : tuple of TaskResult
    protocol, versions : dict
        As for `ternhw_quant.evaluation.measures.Perplexity`; lm-eval is among the versions.
    """

    accuracy: float
    tasks: tuple[TaskResult, ...]
    protocol: Protocol
    versions: dict[str, str]


#: A task's documents, and lm-eval's configuration for their form.
Task = tuple[list[Document], Mapping[str, Any]]


@dataclass(frozen=True, kw_only=True)
class _Form:
    """One way to write a task down: the keys of a line, a document of it, and what lm-eval does with it."""

    keys: frozenset[str]
    document: Callable[[Mapping[str, Any]], Document]
    config: Mapping[str, Any]


def task_files(folder: Path) -> dict[str, Path]:
    """Return the task files of `folder` by the task's name, what stands before the first dot.

    Raises
    ------
    InputError
        If there is none.
    """
    files: dict[str, Path] = {}
    for path in sorted([*folder.glob("*.jsonl"), *folder.glob("*.jsonl.gz")]):
        name = path.name.split(".")[0]
        if name in files:
            raise InputError(f"Task must have one file, not {files[name].name} and {path.name}: {folder}")
        files[name] = path
    if not files:
        raise InputError(f"Task folder holds no .jsonl file: {folder}")
    return files


def read_tasks(names: Sequence[str], folder: Path, limit: int | None = None) -> dict[str, Task]:
    """Return the result of `read_task` for each task's file.

    Raises
    ------
    InputError
        As of `task_files` and `read_task`, or if a task is not there, or named twice.
    """
    files = task_files(folder)
    for name in names:
        if name not in files:
            raise InputError(f"Task must be one of {', '.join(files)}, not {name}: {folder}")
    if repeated := [name for name in names if list(names).count(name) > 1]:
        raise InputError(f"Each task must be named once, not {repeated[0]} twice")
    return {name: read_task(files[name], limit) for name in names}


def read_task(path: Path, limit: int | None = None) -> Task:
    """Return the first `limit` documents of a task file, and lm-eval's configuration for their form.

    Raises
    ------
    InputError
        If the file is empty, a line is not JSON, or has not the keys of one of the four forms.
    """
    rows = _rows(path)
    if not rows:
        raise InputError(f"Task file must hold at least one document, not 0: {path}")
    if "request" in rows[0]:
        rows = _joined(rows, path)
    form = next((form for form in _FORMS if form.keys <= rows[0].keys()), None)
    if form is None:
        known = " or ".join(", ".join(sorted(form.keys)) for form in _FORMS)
        raise InputError(f"A task's line must have the keys {known}, not {', '.join(rows[0])}: {path}")
    documents = []
    for number, row in enumerate(rows[:limit], start=1):
        try:
            documents.append(form.document(row))
        except (KeyError, TypeError, AttributeError, IndexError):
            fields = ", ".join(sorted(form.keys))
            raise InputError(f"Document {number} must have {fields}, each of its type: {path}") from None
    return documents, form.config


def zero_shot(
    model: Any, tokenizer: Any, names: Sequence[str], folder: Path, *, limit: int | None = None
) -> ZeroShot:
    """Score `model` on the tasks of `folder` that `names` name, without examples in the prompt.

    Parameters
    ----------
    model, tokenizer
        As `ternhw_quant.models.loading.load_model` gives them.
    names : sequence of str
        Tasks: ``arc_easy`` is the file ``arc_easy.jsonl``.
    folder : Path
    limit : int, optional
        Questions of each task, from its beginning; all by default.

    Raises
    ------
    InputError
        If lm-eval is not installed, a task is not in `folder`, or its file breaks its form.
    """
    files, read = task_files(folder), read_tasks(names, folder, limit)
    with _offline():
        language_model = _language_model(model, tokenizer)
        for name, (documents, _) in read.items():
            _check_lengths(language_model, documents, files[name])
        found = _evaluated(language_model, read)
        tasks = tuple(
            _result(name, files[name], found["results"][name], found["samples"][name], language_model)
            for name in names
        )
    return ZeroShot(
        accuracy=sum(task.accuracy for task in tasks) / len(tasks),
        tasks=tasks,
        protocol={
            "unit": "zero-shot, likelihood of each choice",
            "context": language_model.max_length,
            **setting(model, tokenizer),
        },
        versions={**versions(), "lm-eval": version("lm_eval")},
    )


def _choice(row: Mapping[str, Any]) -> Document:
    query: str = row["query"].rstrip()
    if query.startswith(("Question:", "Passage:")):
        query += _ANSWER
    choices = _texts(row["choices"])
    return {"query": query, "choices": [choice.strip() for choice in choices], "gold": _gold(row, choices)}


def _option(row: Mapping[str, Any]) -> Document:
    contexts = _texts(row["context_options"])
    continuation = row["continuation"].strip()
    return {"contexts": contexts, "continuation": continuation, "gold": _gold(row, contexts)}


def _cloze(row: Mapping[str, Any]) -> Document:
    return {"context": row["context"].rstrip(), "continuation": " " + row["continuation"].strip()}


def _texts(value: Any) -> list[str]:
    if not isinstance(value, list) or not all(isinstance(text, str) and text.strip() for text in value):
        raise TypeError("Texts must be a list of texts with something in them")
    return value


def _gold(row: Mapping[str, Any], choices: Sequence[str]) -> int:
    """Return the number of the right choice; IndexError if there is no such choice."""
    gold = row["gold"]
    if type(gold) is not int or not 0 <= gold < len(choices):
        raise IndexError(f"Right choice must be 0 to {len(choices) - 1}, not {gold}")
    return gold


_CHOICE_METRICS = [
    {"metric": "acc", "aggregation": "mean", "higher_is_better": True},
    {"metric": "acc_norm", "aggregation": "mean", "higher_is_better": True},
]
_CLOZE_METRICS = [
    {"metric": "acc", "aggregation": "mean", "higher_is_better": True},
    {"metric": "perplexity", "aggregation": "perplexity", "higher_is_better": False},
]
_FORMS = (
    _Form(
        keys=frozenset({"query", "choices", "gold"}),
        document=_choice,
        config={
            "output_type": "multiple_choice",
            "doc_to_text": "query",
            "doc_to_choice": "choices",
            "doc_to_target": "gold",
            "metric_list": _CHOICE_METRICS,
        },
    ),
    _Form(
        keys=frozenset({"context_options", "continuation", "gold"}),
        document=_option,
        config={
            "output_type": "multiple_choice",
            "doc_to_text": "gold",  # lm-eval's word for many contexts and one continuation.
            "doc_to_choice": "contexts",
            "doc_to_target": "continuation",
            "metric_list": _CHOICE_METRICS[:1],
        },
    ),
    _Form(
        keys=frozenset({"context", "continuation"}),
        document=_cloze,
        config={
            "output_type": "loglikelihood",
            "doc_to_text": "context",
            "doc_to_target": "continuation",
            "metric_list": _CLOZE_METRICS,
        },
    ),
)


def _rows(path: Path) -> list[dict[str, Any]]:
    content = path.read_bytes()
    try:
        text = (unpack(content, path) if path.suffix == ".gz" else content).decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(f"Task file must be UTF-8 text, gzipped or not: {path}: {error}") from None
    return [_row(line, number, path) for number, line in enumerate(io.StringIO(text), start=1)]


def _row(line: str, number: int, path: Path) -> dict[str, Any]:
    try:
        row = parse_json(line)
    except ValueError:
        raise InputError(f"Line {number} must be JSON: {path}") from None
    if not isinstance(row, dict):
        raise InputError(f"Line {number} must be an object, not {type(row).__name__}: {path}")
    return row


def _joined(rows: list[dict[str, Any]], path: Path) -> list[dict[str, Any]]:
    """Return the lines of a request file as questions: the requests of one document are its choices."""
    keys = {"request", "doc_id", "label"}
    for number, row in enumerate(rows, start=1):
        request = row.get("request")
        parts = [request.get(key) for key in ("context", "continuation")] if isinstance(request, dict) else []
        if not keys <= row.keys() or len(parts) != 2 or not all(isinstance(part, str) for part in parts):
            raise InputError(f"Request {number} must have doc_id, label, and two texts: {path}")
    asked = [row for row in rows if row["request"]["context"] != _UNCONDITIONED]
    if not asked:
        raise InputError(f"Task file must hold at least one request with a context, not 0: {path}")
    questions = []
    for _, group in groupby(asked, key=lambda row: row["doc_id"]):
        requests = list(group)
        contexts = {row["request"]["context"] for row in requests}
        if len(contexts) != 1:
            raise InputError(f"Requests of document {requests[0]['doc_id']} must share a context: {path}")
        choices = [row["request"]["continuation"] for row in requests]
        questions.append({"query": contexts.pop(), "choices": choices, "gold": requests[0]["label"]})
    return questions


def _language_model(model: Any, tokenizer: Any) -> Any:
    from lm_eval.models.huggingface import HFLM

    # A model without a longest context takes what lm-eval takes then, too.
    length = min(longest_context(model.config) or DEFAULT_CONTEXT, DEFAULT_CONTEXT)
    return HFLM(pretrained=model, tokenizer=tokenizer, batch_size=_BATCH, max_length=length)


def _check_lengths(language_model: Any, documents: Sequence[Document], path: Path) -> None:
    """Refuse what lm-eval stops at: a choice that does not fit the model even without its context."""
    longest = language_model.max_length
    for number, document in enumerate(documents, start=1):
        for choice in document.get("choices") or [document["continuation"]]:
            tokens = len(language_model.tok_encode(choice))
            if tokens > longest:
                raise InputError(
                    f"A choice must have at most the {longest} tokens that the model sees, "
                    f"not {tokens}: document {number} of {path}"
                )


def _evaluated(language_model: Any, read: Mapping[str, Task]) -> dict[str, Any]:
    """Return lm-eval's results and samples, by task."""
    from datasets import Dataset
    from lm_eval.api.task import ConfigurableTask
    from lm_eval.evaluator import evaluate

    def split(documents: list[Document], **_: Any) -> dict[str, Any]:
        return {"test": Dataset.from_list(documents)}

    tasks = {
        name: ConfigurableTask(
            config={
                "task": name,
                "custom_dataset": partial(split, documents),
                "test_split": "test",
                "num_fewshot": 0,
                **config,
            }
        )
        for name, (documents, config) in read.items()
    }
    found: dict[str, Any] = evaluate(
        lm=language_model,
        task_dict={"tasks": tasks, "groups": {}, "group_map": {}},
        bootstrap_iters=0,
        log_samples=True,
    )
    return found


def _result(
    name: str, path: Path, values: Mapping[str, Any], samples: Sequence[Any], language_model: Any
) -> TaskResult:
    count, accuracy = len(samples), float(values["acc,none"])
    # One token of the last position is predicted and not read, so one more than the context fits.
    longest = language_model.max_length + 1
    truncated = sum(
        any(len(language_model.tok_encode("".join(pair))) > longest for pair in sample["arguments"])
        for sample in samples
    )
    return TaskResult(
        task=name,
        documents=count,
        accuracy=accuracy,
        accuracy_stderr=(accuracy * (1 - accuracy) / (count - 1)) ** 0.5 if count > 1 else None,
        accuracy_norm=values.get("acc_norm,none"),
        perplexity=values.get("perplexity,none"),
        truncated=truncated,
        file=path.name,
        sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
    )


@contextmanager
def _offline() -> Iterator[None]:
    """Keep lm-eval and datasets off the network, and off standard error unless that is a terminal."""
    libraries = {"HF_HUB_OFFLINE", "HF_DATASETS_OFFLINE", "HF_EVALUATE_OFFLINE"} - os.environ.keys()
    os.environ.update(dict.fromkeys(libraries, "1"))
    loggers = [getLogger(name) for name in ("lm_eval", "transformers")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(ERROR)
    try:
        with redirect_stderr(sys.stderr if sys.stderr.isatty() else StringIO()):
            yield
    finally:
        for library in libraries:
            del os.environ[library]
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
