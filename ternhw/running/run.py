"""Run a language model in the arithmetic of the hardware: PyTorch, C, or the engine in RTL simulation."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, get_args

from ternhw.config import AcceleratorConfig
from ternhw.image import is_image
from ternhw.peers import MemoryBehaviour
from ternhw.records import SynthesisRecord
from ternhw.running.checking import Checker
from ternhw.running.engine import Check
from ternhw.running.result import Backend, Phase, RunResult
from ternhw.running.sources import Products, of_artefact, of_image
from ternhw_quant.decoder.building import Head
from ternhw_quant.decoder.generation import check_room, check_seed, new_tokens, temperature_factor
from ternhw_quant.errors import InputError
from ternhw_quant.kinds import checked
from ternhw_quant.texts import Texts, with_bos

if TYPE_CHECKING:
    from ternhw_quant.storage.artifact import Artifact

FIXTURES = Path("build/run")


@checked
def run(
    artefact: "Artifact | Path | str",
    prompt: str,
    *,
    tokens: int = 50,
    temperature: float = 0.0,
    seed: int = 0,
    backend: Backend = "rtl",
    head: Head | None = None,
    text: Path | str | Texts | None = None,
    config: AcceleratorConfig | None = None,
    memory: MemoryBehaviour | None = None,
    clock_mhz: float | None = None,
    build: Path | SynthesisRecord | None = None,
    check: Check = "every",
    fixtures: Path | str = FIXTURES,
    on_text: Callable[[str], None] = lambda part: None,
) -> RunResult:
    """Continue a prompt with a quantised model, in the integers of docs/decoder.md.

    Parameters
    ----------
    artefact : artefact or its folder, or the folder of an image
        An image is what ``ternhw compile --model`` wrote. It has its own configuration, head and fraction
        bits, and no "golden" backend.
    prompt : str
    tokens : int
        Most new tokens; the end-of-text token ends the text earlier.
    temperature : float
        0 takes the likeliest token each time.
    seed : int
        Of the random numbers, 32 bits; for a temperature above 0.
    backend : "rtl", "c" or "golden"
        "rtl": every matrix on one engine in RTL simulation, the rest in C. "c": all in C. "golden": all in
        PyTorch. Their logits are equal in every bit.
    head : "int8", "ptqtp" or "float"
        Output head; one in float is computed outside the engine.
    text : Path, str, Texts or None
        Calibration of the fraction bits: the first 20 stories, or 20 windows of a text, of up to 256 tokens.
        None: texts that the model itself writes.
    config : AcceleratorConfig or None
        None for the default configuration with the artefact's group size, tied, offsets and gather.
    memory : MemoryBehaviour or None
        None for a memory that answers in the next cycle and never pauses.
    clock_mhz : float or None
        Clock of the engine in MHz, for tokens per second.
    build : Path, SynthesisRecord or None
        Record of a placed and routed engine, which gives its clock and its configuration.
    check : "every", "sampled" or "none"
        Products of the engine that are compared with integer products and the cycle model as they come.
    fixtures : Path
        Folder for the case of a difference.
    on_text : function of str
        Called with each new part of the text.

    Returns
    -------
    RunResult

    Raises
    ------
    InputError
        If docs/decoder.md does not cover the model, the configuration cannot run it, the prompt is too long
        for its context, or an argument is out of its range.
    DifferenceError
        If the engine differs from its models; the message says where and how to reproduce it.
    SimulationError
        If the simulator does not compile, or the engine breaks a protocol, reports an error or never ends.
    ToolNotFound, BuildError
        If the simulator or a compiler is missing.
    """
    for value, kind, name in ((backend, Backend, "backend"), (check, Check, "check"), (head, Head, "head")):
        if value is not None and value not in get_args(kind):
            raise InputError(f"{name.capitalize()} must be {', '.join(get_args(kind))}, not {value}", name)
    if tokens < 1:
        raise InputError(f"New tokens must be at least 1, not {tokens}", "tokens")
    factor = temperature_factor(temperature)
    check_seed(seed)
    given: dict[str, Any] = {"head": head, "text": text, "config": config}
    source = (
        of_image(Path(artefact), backend, clock_mhz=clock_mhz, build=build, **given)
        if isinstance(artefact, Path | str) and is_image(Path(artefact))
        else of_artefact(artefact, backend, clock_mhz=clock_mhz, build=build, **given)
    )
    ids = with_bos(source.tokenizer, prompt)
    check_room(source.context, len(ids), tokens)
    writing = _Writing(source.tokenizer, ids, on_text)
    with source.opened(memory, partial(Checker, check=check, seed=seed, fixtures=Path(fixtures))) as opened:
        decoder, products = opened
        timed = _Timed(products)
        with timed("prefill", len(ids)):
            logits = decoder.logits_after(*ids)
        with timed("decode"):
            for token in new_tokens(
                decoder, logits, tokens=tokens, factor=factor, seed=seed, stop=_ends(source.tokenizer)
            ):
                writing.add(token)
        writing.end()
        timed.steps["decode"] = len(writing.tokens) - 1
        return RunResult(
            text=writing.text,
            prompt=tuple(ids),
            tokens=tuple(writing.tokens),
            backend=backend,
            head=source.head,
            seconds=timed.seconds,
            steps=timed.steps,
            saturations=dict(+decoder.saturations()),
            engine=None if products is None else products.report(check, source.clock),
        )


class _Timed:
    """Wall time and steps of each phase."""

    def __init__(self, products: Products | None) -> None:
        self._products = products
        self.seconds: dict[Phase, float] = {}
        self.steps: dict[Phase, int] = {}

    @contextmanager
    def __call__(self, phase: Phase, steps: int = 0) -> Iterator[None]:
        if self._products is not None:
            self._products.phase = phase
        started = perf_counter()
        yield
        self.seconds[phase], self.steps[phase] = perf_counter() - started, steps


@dataclass
class _Writing:
    """The text so far; parts of characters wait until they are complete."""

    tokenizer: Any
    prompt: Sequence[int]
    on_text: Callable[[str], None]

    def __post_init__(self) -> None:
        self.tokens: list[int] = []
        self._before = self._decoded([])
        self._shown = len(self._before)

    @property
    def text(self) -> str:
        return self._decoded(self.tokens)[len(self._before) :]

    def add(self, token: int) -> None:
        self.tokens.append(token)
        whole = self._decoded(self.tokens)
        if not whole.endswith("\N{REPLACEMENT CHARACTER}"):
            self._show(whole)

    def end(self) -> None:
        self._show(self._decoded(self.tokens))

    def _show(self, whole: str) -> None:
        if len(whole) > self._shown:
            self.on_text(whole[self._shown :])
            self._shown = len(whole)

    def _decoded(self, tokens: Sequence[int]) -> str:
        text: str = self.tokenizer.decode([*self.prompt, *tokens], skip_special_tokens=True)
        return text


def _ends(tokenizer: Any) -> set[int]:
    return set() if tokenizer.eos_token_id is None else {int(tokenizer.eos_token_id)}
