"""``ternhw evaluate``: perplexity and exact match of a checkpoint or an artefact."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from ternhw_quant.errors import InputError

from ternhw.console import AsJson, print_json, print_table, progress_bar

if TYPE_CHECKING:
    from ternhw_quant.evaluation import ExactMatch, Perplexity

#: Stands for the model that comes with the package, and for stories of its kind.
_EMBEDDED = "embedded"
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
    if (text is None) == (stories is None):
        raise InputError(f"Give one of --text and --stories, not {'neither' if text is None else 'both'}")
    if select is not None and stories is None:
        raise InputError("--select chooses among stories, not a part of --text")
    chosen = [] if stories is None else _select(_read_stories(stories), select)
    written = None if text is None else _read(text)

    from ternhw_quant import embedded
    from ternhw_quant.evaluation import (
        default_context,
        exact_match,
        perplexity_of_stories,
        perplexity_of_text,
    )
    from ternhw_quant.models import load_model

    network, tokenizer = load_model(embedded.path() if model == _EMBEDDED else model)
    asked = embedded.questions(questions)
    if asked and not embedded.speaks(tokenizer):
        raise InputError(f"--questions are for the embedded model and artefacts of it, not {model}")
    context = default_context(network) if context is None else context
    with progress_bar() as bar:
        task = bar.add_task("evaluating", total=None)

        def advance(done: int) -> None:
            bar.advance(task, done)

        if written is None:
            result = perplexity_of_stories(network, tokenizer, chosen, context=context, advance=advance)
        else:
            result = perplexity_of_text(network, tokenizer, written, context=context, advance=advance)
        answers = exact_match(network, tokenizer, asked, advance=advance) if asked else None
    _print(model, result, answers, as_json)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise InputError(f"Text must be UTF-8, not byte {error.object[error.start]:#04x}: {path}") from error


def _read_stories(source: str) -> list[str]:
    if source == _EMBEDDED:
        from ternhw_quant import embedded

        return embedded.evaluation_stories(_EMBEDDED_STORIES)
    try:
        stories: Any = json.loads(_read(Path(source)))
    except json.JSONDecodeError as error:
        raise InputError(
            f"Stories must be a JSON list of strings, not JSON that ends at line {error.lineno}: {source}"
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
        bounds = [int(part) if part else None for part in select.split(":")]
        chosen = stories[slice(*bounds)] if len(bounds) > 1 else []
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
