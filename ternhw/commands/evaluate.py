"""``ternhw evaluate``: perplexity, exact match and zero-shot accuracy of checkpoints and artefacts."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

from ternhw.commands import options
from ternhw.console import AsJson, print_json, print_table, progress_bar
from ternhw_quant.errors import InputError
from ternhw_quant.files import check_destination, write_json

if TYPE_CHECKING:
    from ternhw_quant.evaluation.measures import ExactMatch, Perplexity
    from ternhw_quant.evaluation.records import EvaluationRecord, Measured
    from ternhw_quant.evaluation.zeroshot import ZeroShot


class Dtype(StrEnum):
    """What ``--dtype`` takes."""

    float32 = "float32"
    float16 = "float16"
    bfloat16 = "bfloat16"


_TEXT, _ZERO_SHOT, _RUN = "Text", "Zero-shot tasks", "Run"


def evaluate(
    models: Annotated[
        list[str],
        options.argument(
            "MODEL…", help="Checkpoint or artefact folders, org/name[@REVISION] on the Hub, or embedded."
        ),
    ],
    text: Annotated[
        str | None,
        options.option(
            "--text",
            panel=_TEXT,
            metavar="FILE",
            help="Perplexity over consecutive windows of a text file or Hub data set.",
        ),
    ] = None,
    stories: Annotated[
        str | None,
        options.option(
            "--stories",
            panel=_TEXT,
            metavar="FILE",
            help="Perplexity of each story in a JSON or jsonl file; embedded: the package's stories.",
        ),
    ] = None,
    select: Annotated[
        str | None,
        options.option(
            "--select",
            panel=_TEXT,
            metavar="START:STOP[:STEP]",
            help="Part of the stories, as a Python slice (default: all).",
        ),
    ] = None,
    context: Annotated[
        int | None,
        options.option(
            "--context",
            panel=_TEXT,
            metavar="N",
            help="Tokens per window (default the model's longest, at most 2048).",
        ),
    ] = None,
    bos: Annotated[
        options.Bos,
        options.option("--bos", panel=_TEXT, metavar="NAME", help=options.BOS_HELP),
    ] = "auto",
    questions: Annotated[
        int,
        options.option(
            "--questions",
            panel=_TEXT,
            metavar="N",
            at_least=0,
            help="Exact match on N questions; needs --text, --stories or --tasks (default 0).",
        ),
    ] = 0,
    tasks: Annotated[
        str | None,
        options.option(
            "--tasks",
            panel=_ZERO_SHOT,
            metavar="NAME[,…]",
            help="Zero-shot tasks for lm-eval, by the names of their files.",
        ),
    ] = None,
    task_folder: Annotated[
        Path | None,
        options.option(
            "--task-folder", panel=_ZERO_SHOT, metavar="FOLDER", help="Folder with the tasks' jsonl files."
        ),
    ] = None,
    limit: Annotated[
        int | None,
        options.option(
            "--limit",
            panel=_ZERO_SHOT,
            metavar="N",
            at_least=1,
            help="Questions of each task, from its beginning (default: all).",
        ),
    ] = None,
    device: Annotated[
        str,
        options.option(
            "--device",
            panel=_RUN,
            metavar="NAME",
            help="Where the model runs: cpu, cuda or cuda:1 (default cpu).",
        ),
    ] = "cpu",
    dtype: Annotated[
        Dtype,
        options.option(
            "--dtype",
            panel=_RUN,
            metavar="NAME",
            help="Arithmetic: float32, float16 or bfloat16 (default float32).",
        ),
    ] = Dtype.float32,
    backend: Annotated[
        Literal["golden", "c"] | None,
        options.option(
            "--backend",
            panel=_RUN,
            metavar="NAME",
            help="Compute artefacts in the hardware's integers: golden (PyTorch) or c (default: in float).",
        ),
    ] = None,
    compare: Annotated[
        bool,
        options.flag(
            "--compare", panel=options.OUTPUT, help="Accept several models, and print one row for each."
        ),
    ] = False,
    out: Annotated[
        Path | None,
        options.option(
            "--out", panel=options.OUTPUT, metavar="FILE", help="Also write the output of --json to a file."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Measure perplexity, exact match on questions, and accuracy in zero-shot tasks."""
    if len(models) > 1 and not compare:
        raise InputError("Several models need --compare")
    if backend is not None:
        options.refuse("device", "dtype", beside="--backend")
    if out is not None:
        check_destination(out)
    import ternhw_quant

    with progress_bar() as bar:
        records = ternhw_quant.evaluate(
            models,
            text=text,
            stories=stories,
            select=select,
            context=context,
            bos=bos,
            questions=questions,
            tasks=tasks.split(",") if tasks is not None else (),
            task_folder=task_folder,
            limit=limit,
            device=device,
            dtype=dtype.value,
            backend=backend,
            on_progress=_moves(bar),
        )
    found = [record.to_json() for record in records]
    result: dict[str, Any] = {"records": found} if compare else found[0]
    if out is not None:
        write_json(out, result)
    if as_json:
        print_json(result)
    elif compare:
        _print_comparison(records)
    else:
        _print_one(records[0])


def _moves(bar: Any) -> Callable[[str, str, int, int], None]:
    """Return what moves a task of `bar` for each model and each thing that is measured."""
    task_of: dict[tuple[str, str], Any] = {}

    def show(model: str, what: str, done: int, total: int) -> None:
        if (model, what) not in task_of:
            task_of[model, what] = bar.add_task(f"{model}: {what}", total=total)
        bar.update(task_of[model, what], completed=done, total=total)

    return show


def _print_one(record: "EvaluationRecord") -> None:
    measured = record.measured
    if measured.perplexity is not None:
        _print_perplexity(record.model, measured.perplexity)
    if measured.exact_match is not None:
        _print_exact_match(measured.exact_match)
    if measured.zero_shot is not None:
        _print_zero_shot(measured.zero_shot)
    print_table(f"Cost of {record.model}", _COST, [_cost(record)])


def _print_perplexity(model: str, result: "Perplexity") -> None:
    rows = [
        ("perplexity", f"{result.perplexity:.4f}"),
        ("nats per token", f"{result.nats_per_token:.4f}"),
        ("tokens predicted", str(result.tokens)),
        ("context", str(result.context)),
    ]
    rows += [(name, str(value)) for name, value in result.protocol.items()]
    print_table(f"Perplexity of {model}", ("measure", "value"), rows)


def _print_exact_match(answers: "ExactMatch") -> None:
    shares = [*answers.by_kind.items(), ("all", answers.accuracy)]
    print_table(
        f"Exact match on {answers.questions} questions",
        ("kind", "exact match"),
        [(kind, f"{share:.1%}") for kind, share in shares],
    )


def _print_zero_shot(found: "ZeroShot") -> None:
    rows = [
        (
            task.task,
            str(task.documents),
            f"{task.accuracy:.2%}",
            "" if task.accuracy_stderr is None else f"{task.accuracy_stderr:.2%}",
            "" if task.accuracy_norm is None else f"{task.accuracy_norm:.2%}",
            str(task.truncated),
        )
        for task in found.tasks
    ]
    rows.append(("mean", "", f"{found.accuracy:.2%}", "", "", ""))
    columns = ("task", "documents", "accuracy", "± (std. error)", "accuracy by character", "truncated")
    print_table(
        f"Zero-shot, lm-eval {found.versions['lm-eval']}", columns, rows, least=("truncated", "documents")
    )


#: Columns of what a model costs, on disk and to evaluate.
_COST = ("method", "bits per weight", "MB", "seconds", "peak memory MB")
#: Those that a narrow terminal hides first.
_LEAST = ("peak memory MB", "seconds", "nats per token", "MB", "method")


def _cost(record: "EvaluationRecord") -> tuple[str, ...]:
    return (
        record.method,
        f"{record.stored.bits_per_weight:.3f}",
        f"{record.stored.bytes / 1e6:.1f}",
        f"{record.seconds:.1f}",
        f"{record.peak_bytes / 1e6:.0f}",
    )


def _print_comparison(records: "list[EvaluationRecord]") -> None:
    """Print one row for each model, with the columns that were measured."""
    columns: list[str] = ["model", *_COST]
    rows = [[record.model, *_cost(record)] for record in records]
    measured = records[0].measured
    if measured.perplexity is not None:
        columns += ["perplexity", "nats per token"]
    if measured.exact_match is not None:
        columns.append("exact match")
    if measured.zero_shot is not None:
        columns += [*(task.task for task in measured.zero_shot.tasks), "mean"]
    for row, record in zip(rows, records, strict=True):
        row += _figures(record.measured)
    print_table(f"{len(records)} models on {records[0].device}", columns, rows, least=_LEAST)


def _figures(measured: "Measured") -> list[str]:
    figures = []
    if measured.perplexity is not None:
        figures += [f"{measured.perplexity.perplexity:.4f}", f"{measured.perplexity.nats_per_token:.4f}"]
    if measured.exact_match is not None:
        figures.append(f"{measured.exact_match.accuracy:.1%}")
    if measured.zero_shot is not None:
        tasks = [task.accuracy for task in measured.zero_shot.tasks]
        figures += [f"{share:.2%}" for share in (*tasks, measured.zero_shot.accuracy)]
    return figures
