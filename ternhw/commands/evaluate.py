"""``ternhw evaluate``: perplexity and exact match of a checkpoint or an artefact."""

import json
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ternhw.commands.models import EMBEDDED, model_folder
from ternhw.console import AsJson, print_json, print_table, progress_bar
from ternhw_quant.errors import InputError

if TYPE_CHECKING:
    from ternhw_quant.embedded import Question
    from ternhw_quant.evaluation import ExactMatch, Perplexity

#: Stories `--stories embedded` gives, as many as embedded/training.json reports on.
_EMBEDDED_STORIES = 200


def evaluate(
    model: Annotated[str, typer.Argument(help="Checkpoint or artefact folder, or the word embedded.")],
    text: Annotated[
        Path | None, typer.Option("--text", help="Text file: perplexity over consecutive windows.")
    ] = None,
    stories: Annotated[
        str | None,
        typer.Option("--stories", help="JSON list of strings, or the word embedded: each scored on its own."),
    ] = None,
    context: Annotated[
        int | None,
        typer.Option("--context", help="Tokens the model sees at once; the model's longest, at most 2048."),
    ] = None,
    select: Annotated[
        str | None,
        typer.Option("--select", metavar="START:STOP:STEP", help="Part of the stories, as a slice."),
    ] = None,
    questions: Annotated[
        int, typer.Option("--questions", min=0, help="Also ask the embedded model this many questions.")
    ] = 0,
    as_json: AsJson = False,
) -> None:
    """Measure perplexity on a text or on stories, and exact match on the embedded model's questions."""
    pieces = _pieces(text, stories, select)

    from ternhw_quant import embedded
    from ternhw_quant.models import load_model

    network, tokenizer = load_model(model_folder(model))
    asked = embedded.questions(questions)
    if asked and not embedded.speaks(tokenizer):
        raise InputError(f"--questions are for the embedded model and artefacts of it, not {model}")
    result, answers = _measure(network, tokenizer, pieces, context, asked)
    _print(model, result, answers, as_json)


def _pieces(text: Path | None, stories: str | None, select: str | None) -> "str | list[str]":
    """Return the text of --text, or the stories of --stories that --select names."""
    if text is not None and stories is None:
        if select is not None:
            raise InputError(f"--select chooses among --stories, not in --text: {select}")
        return _read(text)
    if stories is not None and text is None:
        return _select(_read_stories(stories), select)
    raise InputError(f"Give one of --text and --stories, not {'both' if text else 'neither'}")


def _measure(
    network: Any, tokenizer: Any, pieces: "str | list[str]", context: int | None, asked: "list[Question]"
) -> "tuple[Perplexity, ExactMatch | None]":
    """Score one text or many stories, then the questions if there are any."""
    from ternhw_quant import evaluation

    if context is None:
        context = evaluation.default_context(network)
    with progress_bar() as bar:

        def task(name: str) -> Callable[[int, int], None]:
            number = bar.add_task(name, total=None)
            return lambda done, rows: bar.update(number, completed=done, total=rows)

        if isinstance(pieces, str):
            result = evaluation.perplexity_of_text(
                network, tokenizer, pieces, context=context, progress=task("windows")
            )
        else:
            result = evaluation.perplexity_of_stories(
                network, tokenizer, pieces, context=context, progress=task("stories")
            )
        if not asked:
            return result, None
        return result, evaluation.exact_match(network, tokenizer, asked, progress=task("questions"))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise InputError(f"Text must be UTF-8, not byte {error.object[error.start]:#04x}: {path}") from error


def _read_stories(source: str) -> list[str]:
    if source == EMBEDDED:
        from ternhw_quant import embedded

        return embedded.evaluation_stories(_EMBEDDED_STORIES)
    try:
        stories: Any = json.loads(_read(Path(source)))
    except json.JSONDecodeError as error:
        raise InputError(
            f"Stories must be a JSON list of strings, not broken JSON (line {error.lineno}): {source}"
        ) from error
    if not isinstance(stories, list):
        raise InputError(f"Stories must be a JSON list of strings, not {type(stories).__name__}: {source}")
    for index, story in enumerate(stories):
        if not isinstance(story, str):
            raise InputError(f"Story {index} must be a string, not {type(story).__name__}: {source}")
    return stories


def _select(stories: list[str], select: str | None) -> list[str]:
    """Return the part of `stories` that a slice in Python's notation names."""
    if select is None:
        return stories
    try:
        start, stop, *step = (int(part) if part else None for part in select.split(":"))
        chosen = stories[slice(start, stop, *step)]
    except (TypeError, ValueError) as error:
        raise InputError(f"Selection must be START:STOP or START:STOP:STEP, not {select}") from error
    if not chosen:
        raise InputError(f"Selection must leave at least one of {len(stories)} stories, not {select}")
    return chosen


def _print(model: str, result: "Perplexity", answers: "ExactMatch | None", as_json: bool) -> None:
    if as_json:
        exact = {} if answers is None else {"exact_match": asdict(answers)}
        print_json({"model": model, **asdict(result), **exact})
        return
    rows = [
        ("perplexity", f"{result.perplexity:.4f}"),
        ("nats per token", f"{result.nats_per_token:.4f}"),
        ("tokens predicted", str(result.tokens)),
        ("context", str(result.context)),
    ]
    rows += [(name, str(value)) for name, value in result.protocol.items()]
    print_table(f"Perplexity of {model}", ("measure", "value"), rows)
    if answers is not None:
        shares = [*answers.by_kind.items(), ("all", answers.accuracy)]
        print_table(
            f"Exact match on {answers.questions} questions",
            ("kind", "right"),
            [(kind, f"{share:.1%}") for kind, share in shares],
        )
