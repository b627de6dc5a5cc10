"""``ternhw run``: a language model whose matrices the simulated engine computes."""

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from ternhw.commands import options
from ternhw.console import AsJson, command_line, print_json, print_line, print_table
from ternhw_quant.errors import InputError
from ternhw_quant.files import check_destination

if TYPE_CHECKING:
    from ternhw.config import AcceleratorConfig
    from ternhw.layers import Head
    from ternhw.running.result import EngineReport, Phase, RunResult
    from ternhw_quant.storage.artifact import Artifact

_ENGINE = (*("config", "clock_mhz", "build", "check", "fixtures", "latency", "memory_share", "refresh"),)


@options.takes_configuration
def run(
    artefact: Annotated[
        str,
        options.argument(
            "ARTEFACT",
            help="Artefact, folder or org/name[@REVISION], or the image that ternhw compile --model wrote.",
        ),
    ],
    prompt: Annotated[str, options.option("--prompt", metavar="TEXT", help="Text to continue.")],
    tokens: Annotated[
        int, options.option("--tokens", metavar="N", at_least=1, help="Most new tokens (default 50).")
    ] = 50,
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
    backend: Annotated[
        Literal["golden", "c", "rtl"],
        options.option(
            "--backend",
            metavar="NAME",
            help="rtl: matrices on the simulated engine; c; or golden, PyTorch (default rtl).",
        ),
    ] = "rtl",
    head: options.HeadForm = "int8",
    text: options.RangesText = None,
    check: Annotated[
        Literal["every", "sampled", "none"],
        options.option(
            "--check",
            metavar="WHICH",
            help="Products to compare with both models: every, sampled (1/16) or none (default every).",
        ),
    ] = "every",
    clock_mhz: options.ClockMhz = None,
    build: options.BuildRecord = None,
    latency: options.Latency = 1,
    memory_share: options.MemoryShare = 1.0,
    refresh: options.Refresh = None,
    fixtures: Annotated[
        Path,
        options.option(
            "--fixtures",
            panel=options.OUTPUT,
            metavar="FOLDER",
            help="Folder for the case of a difference (default build/run).",
        ),
    ] = Path("build/run"),
    record: Annotated[
        Path | None,
        options.option(
            "--record",
            panel=options.OUTPUT,
            metavar="FILE",
            help="Also write the output of --json to a file, for ternhw compare --cycles.",
        ),
    ] = None,
    as_json: AsJson = False,
    *,
    array: options.ArrayOptions,
) -> None:
    """Continue a prompt: all matrices by the engine in RTL simulation, the rest in integers by C.

    Every product is compared with the integer product and with the cycle model as it comes.
    """
    if temperature == 0:
        options.refuse("seed", without="--temperature")
    if backend != "rtl":
        options.refuse(*_ENGINE, beside=f"--backend {backend}")
    if record is not None:
        check_destination(record)
    memory = options.memory_behaviour(latency=latency, share=memory_share, refresh=refresh)
    work, config = _work(artefact, array, head, backend=backend, built=build is not None)
    from ternhw.running.run import run as run_model

    parts: list[str] = []

    def show(part: str) -> None:
        """Print a part of the text at once, on a terminal and in a pipe; the prompt before the first."""
        sys.stdout.write(part if parts else prompt + part)
        sys.stdout.flush()
        parts.append(part)

    result = run_model(
        work,
        prompt,
        tokens=tokens,
        temperature=temperature,
        seed=seed,
        backend=backend,
        head=head if options.given("head") else None,
        text=text,
        config=config,
        memory=memory,
        clock_mhz=clock_mhz,
        build=build,
        check=check,
        fixtures=fixtures,
        on_text=(lambda part: None) if as_json else show,
    )
    if record is not None:
        from ternhw.records.files import write_record

        date = datetime.now(UTC).date().isoformat()
        write_record(record, {"command": command_line(sys.argv[1:]), "date": date, **result.to_json()})
    if as_json:
        print_json(result.to_json())
        return
    print_line("")
    _print(result)


def _work(
    artefact: str, array: options.ArrayOptions, head: "Head", *, backend: str, built: bool
) -> "tuple[Artifact | Path, AcceleratorConfig | None]":
    """Return the open artefact, or the folder of an image, and the configuration if the flags mean one."""
    from ternhw.config import AcceleratorConfig
    from ternhw.image import is_image
    from ternhw.layers import opened

    if is_image(Path(artefact)):
        fields = [f"config_{name}" for name in AcceleratorConfig.model_fields]
        options.refuse("config", *fields, "head", "text", beside="an image, which has its own")
        return Path(artefact), None
    work = opened(artefact)
    wanted = backend == "rtl" and (not built or array.given)
    return work, _configured(array, work, head) if wanted else None


def _configured(array: options.ArrayOptions, work: "Artifact", head: "Head") -> "AcceleratorConfig":
    """Return the configuration that the flags mean.

    Raises
    ------
    InputError
        If there is none with the artefact's form; the message names one.
    """
    from ternhw.layers import form_of
    from ternhw.running.fitting import with_fitting

    try:
        return array.configure(**form_of(work))
    except InputError as error:
        if array.file is not None:
            raise
        raise with_fitting(error, work, array.flags, head) from None


def _print(result: "RunResult") -> None:
    from ternhw.running.result import PHASES

    engine = result.engine
    if engine is not None:
        rows = [row for phase in PHASES for row in _rows(result, engine, phase)]
        print_table(
            f"RTL simulation of {engine.config.name} (config {engine.config.digest})",
            ("phase", "matrix", "runs", "cycles", "stall: weights", "stall: activations", "stall: results"),
            rows,
            least=("stall: results", "runs"),
        )
    for phase in PHASES:
        print_line(_speed(result, phase))
    if engine is not None:
        print_line(_compared(engine))
    if result.saturations:
        found = ", ".join(f"{name} {count}" for name, count in result.saturations.items())
        print_line(f"Warning: {sum(result.saturations.values())} values saturated: {found}")


def _rows(result: "RunResult", engine: "EngineReport", phase: "Phase") -> list[list[str]]:
    parts = {kind: tally for (of, kind), tally in engine.tallies.items() if of == phase}
    return [
        [
            phase,
            kind,
            *map(
                str,
                (
                    tally.runs,
                    tally.cycles,
                    tally.stall_weights,
                    tally.stall_activations,
                    tally.stall_results,
                ),
            ),
        ]
        for kind, tally in (*parts.items(), *([("all", engine.total(phase))] if parts else []))
    ]


def _speed(result: "RunResult", phase: "Phase") -> str:
    steps, seconds, engine = result.steps[phase], result.seconds[phase], result.engine
    line = f"{phase}: {steps} tokens in {seconds:.2f} s"
    if not steps or engine is None:
        return line
    line += f", {engine.total(phase).cycles / steps:.0f} cycles per token"
    speed = result.tokens_per_second(phase)
    if speed is not None and engine.clock is not None:
        line += f": at most {speed:.0f} tokens per second at {engine.clock.mhz:g} MHz ({engine.clock.kind})"
    return line


def _compared(engine: "EngineReport") -> str:
    if not engine.compared:
        return f"None of {engine.products} products was compared"
    which = f"{engine.compared} of {engine.products} products"
    return f"{which} compared: every bit and every counter equals its model"
