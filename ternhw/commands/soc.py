"""``ternhw soc``: a board that writes text with a quantised model, and its simulation."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from ternhw.commands import options
from ternhw.commands.compile import contract_of
from ternhw.console import AsJson, command_line, print_json, print_line, print_table, progress_bar
from ternhw_quant.errors import InputError
from ternhw_quant.files import check_destination

if TYPE_CHECKING:
    from ternhw.layers import Head
    from ternhw.soc.boards import Board
    from ternhw.soc.build import Soc
    from ternhw.soc.writing import SocResult


@options.takes_configuration
def soc(
    artefact: options.Artefact,
    out: Annotated[Path, options.argument("OUT", help="Folder for the files of the board.")],
    board: Annotated[
        str,
        options.option("--board", metavar="NAME", help="Board, for example ulx3s-85f (default ulx3s-85f)."),
    ] = "ulx3s-85f",
    context: Annotated[
        int | None,
        options.option(
            "--context",
            metavar="N",
            at_least=1,
            help="Positions that the cache has room for (default the model's longest).",
        ),
    ] = None,
    head: options.HeadForm = "int8",
    text: options.RangesText = None,
    simulate: Annotated[
        bool, options.flag("--simulate", help="Simulate the whole board, and let it continue --prompt.")
    ] = False,
    prompt: Annotated[
        str, options.option("--prompt", metavar="TEXT", help='Text to continue (default "Once upon a time").')
    ] = "Once upon a time",
    tokens: Annotated[
        int, options.option("--tokens", metavar="N", at_least=1, help="Most new tokens (default 30).")
    ] = 30,
    temperature: Annotated[
        float,
        options.option(
            "--temperature", metavar="T", help="Temperature; 0 takes the likeliest token (default 0)."
        ),
    ] = 0.0,
    seed: Annotated[
        int,
        options.option("--seed", metavar="S", at_least=0, help="Seed, with --temperature (default 0)."),
    ] = 0,
    record: Annotated[
        Path | None,
        options.option(
            "--record",
            panel=options.OUTPUT,
            metavar="FILE",
            help="Also write the output of --json to a file.",
        ),
    ] = None,
    force: options.Force = False,
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Make a board that writes text: RISC-V processor, memory and engine, its firmware and its model.

    The array has the defaults of the board. Run the command again to use what OUT has.
    """
    from ternhw.soc.boards import board_of
    from ternhw.soc.build import build_soc
    from ternhw_quant.writers import only_writer

    if not simulate:
        options.refuse("prompt", "tokens", "temperature", "seed", "record", without="--simulate")
    if temperature == 0:
        options.refuse("seed", without="--temperature")
    if head == "float":
        raise InputError(
            "Head of a board must be int8 or ptqtp, because the processor computes no float", "head"
        )
    chosen = board_of(board)
    if record is not None:
        check_destination(record)
    with only_writer(out), progress_bar() as bar:
        task = bar.add_task("Compiling the model", total=None)
        image = _image(artefact, out, chosen, array, head=head, text=text, context=context, force=force)
        built = build_soc(
            image, out, chosen, on_stage=lambda stage: bar.update(task, description=f"Making the {stage}")
        )
    if not simulate:
        _print_files(built, as_json=as_json)
        return
    from ternhw.soc.writing import write_text

    def show(part: bytes) -> None:
        sys.stdout.buffer.write(part)
        sys.stdout.buffer.flush()

    if not as_json:
        show(prompt.encode())
    result = write_text(
        built,
        image,
        prompt,
        tokens=tokens,
        temperature=temperature,
        seed=seed,
        on_text=(lambda part: None) if as_json else show,
    )
    if record is not None:
        from ternhw.records.files import write_record

        date = datetime.now(UTC).date().isoformat()
        write_record(record, {"command": command_line(sys.argv[1:]), "date": date, **result.to_json()})
    if as_json:
        print_json(result.to_json())
    else:
        _print(result)


def _image(
    artefact: str,
    out: Path,
    board: "Board",
    array: options.ArrayOptions,
    *,
    head: "Head",
    text: str | None,
    context: int | None,
    force: bool,
) -> Path:
    """Return the folder of the model's image: the given one, or one that is compiled into `out`.

    A whole image that an earlier run has made of the same artefact with the same settings is used again.
    """
    from ternhw.compilation import compile_image
    from ternhw.config import AcceleratorConfig
    from ternhw.image import MAP, is_image
    from ternhw.layers import form_of, opened
    from ternhw.soc.build import IMAGE, begin, check_engine, check_packages
    from ternhw_quant.storage.tensors import file_digest, model_digest
    from ternhw_quant.version import __version__

    if is_image(Path(artefact)):
        fields = [f"config_{name}" for name in AcceleratorConfig.model_fields]
        options.refuse("config", *fields, "head", "text", "context", beside="an image, which has its own")
        begin(out, {"image": file_digest(Path(artefact) / MAP)}, force=force)
        return Path(artefact)
    work = opened(artefact)
    config = array.configure(**board.engine_fields() | form_of(work))
    check_engine(board, config)
    check_packages()
    key = {
        "ternhw": __version__,
        "artefact": model_digest(work.folder),
        "config": config.digest,
        "head": head,
        "text": file_digest(Path(text)) if text is not None and Path(text).is_file() else text,
        "context": context,
    }
    begin(out, key, force=force)
    if not is_image(out / IMAGE):
        compile_image(work, out / IMAGE, config, model=contract_of(work, head, text, context))
    return out / IMAGE


def _print_files(built: "Soc", *, as_json: bool) -> None:
    from ternhw.soc.build import BUNDLE, MANIFEST, SIMULATED

    if as_json:
        print_json({"folder": str(built.folder), "board": built.board.name, "config": built.config.name})
        return
    print_line(f"{built.folder}: {built.board.title}, engine {built.config.name}")
    print_line(f"{BUNDLE}: the model; {SIMULATED}/: Verilog and firmware; {MANIFEST}: digests")


def _print(result: "SocResult") -> None:
    answer, board = result.answer, result.soc.board
    print_line("")
    steps = max(answer.steps, 1)
    print_table(
        f"RTL simulation of {board.name}, engine {result.soc.config.name}: {answer.steps} steps",
        ("phase", "cycles per token", "share, %"),
        [
            [name, f"{cycles / steps:.0f}", f"{100 * cycles / answer.cycles:.1f}"]
            for name, cycles in answer.phases.items()
        ],
    )
    print_line(
        f"prefill: {answer.prompt} tokens, {answer.prefill_cycles / answer.prompt:.0f} cycles per token"
    )
    speed = result.tokens_per_second(board.clock_hz)
    if speed is not None:
        print_line(
            f"decode: {answer.steps} steps, {result.cycles_per_token:.0f} cycles per token: "
            f"{speed:.1f} tokens per second at {board.clock_hz / 1e6:g} MHz (assumed)"
        )
    print_line(f"Simulated in {result.seconds:.0f} s. The text equals that of the C decoder")
