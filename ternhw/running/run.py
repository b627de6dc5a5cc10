"""Run a language model in the arithmetic of the hardware: PyTorch, C, or the engine in RTL simulation."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any, get_args

import numpy as np
from numpy.typing import NDArray

from ternhw.comparison.cases import clocked
from ternhw.comparison.figures import Clock
from ternhw.config import AcceleratorConfig
from ternhw.layers import configuration_of, form_of, opened
from ternhw.peers import MemoryBehaviour
from ternhw.records import CycleRecord, SynthesisRecord
from ternhw.running.checking import Checker
from ternhw.running.engine import Check, Engine, Tally, opened_engine
from ternhw.running.fitting import check_fits, with_fitting
from ternhw.running.result import Backend, EngineReport, Phase, RunResult
from ternhw_quant.decoder.building import Head, build_contract
from ternhw_quant.decoder.calibration import rows_of
from ternhw_quant.decoder.contract import HEAD, ROLES, Contract
from ternhw_quant.decoder.generation import (
    Decoder,
    check_room,
    check_seed,
    new_tokens,
    temperature_factor,
)
from ternhw_quant.decoder.golden import GoldenDecoder
from ternhw_quant.decoder.library import CDecoder
from ternhw_quant.errors import InputError
from ternhw_quant.kinds import checked
from ternhw_quant.models.loading import load_tokenizer
from ternhw_quant.texts import Texts, with_bos

if TYPE_CHECKING:
    from ternhw_quant.storage.artifact import Artifact

_KINDS = (*ROLES, "head")  #: By the numbers of the C source.
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
    head: Head = "int8",
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
    artefact : artefact or its folder
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
        if value not in get_args(kind):
            raise InputError(f"{name.capitalize()} must be {', '.join(get_args(kind))}, not {value}", name)
    if tokens < 1:
        raise InputError(f"New tokens must be at least 1, not {tokens}", "tokens")
    factor = temperature_factor(temperature)
    check_seed(seed)
    artefact = opened(artefact)
    config, clock = _engine_of(artefact, backend, head, config, clock_mhz, build)
    tokenizer = load_tokenizer(artefact.folder)
    ids = with_bos(tokenizer, prompt)
    rows = None if text is None else rows_of(text, tokenizer)
    contract = build_contract(artefact.folder, rows, head=head)
    check_room(contract, len(ids), tokens)
    writing = _Writing(tokenizer, ids, on_text)
    opened_decoder = _decoder(contract, backend, config, memory, check, seed, Path(fixtures), artefact, head)
    with opened_decoder as (decoder, products):
        timed = _Timed(products)
        with timed("prefill", len(ids)):
            logits = decoder.logits_after(*ids)
        with timed("decode"):
            for token in new_tokens(
                decoder, logits, tokens=tokens, factor=factor, seed=seed, stop=_ends(tokenizer)
            ):
                writing.add(token)
        writing.end()
        timed.steps["decode"] = len(writing.tokens) - 1
        return RunResult(
            text=writing.text,
            prompt=tuple(ids),
            tokens=tuple(writing.tokens),
            backend=backend,
            head=head,
            seconds=timed.seconds,
            steps=timed.steps,
            saturations=dict(+decoder.saturations()),
            engine=None if products is None else products.report(check, clock),
        )


def _engine_of(
    artefact: "Artifact",
    backend: Backend,
    head: Head,
    config: AcceleratorConfig | None,
    clock_mhz: float | None,
    build: Path | SynthesisRecord | None,
) -> tuple[AcceleratorConfig | None, Clock | None]:
    """Return a configuration that fits and the clock; neither for a backend without an engine."""
    if backend != "rtl":
        given = {"config": config, "clock_mhz": clock_mhz, "build": build}
        for name, value in given.items():
            if value is not None:
                raise InputError(f"Backend {backend} has no engine, and so no {name}", ("backend", name))
        return None, None
    try:
        chosen = config if config is not None or build is not None else configuration_of(artefact)
    except InputError as error:
        raise with_fitting(error, artefact, {}, head) from None
    clock = None
    if clock_mhz is not None or build is not None:
        chosen, clock = clocked(chosen, clock_mhz, build, form_of(artefact))
    assert chosen is not None
    check_fits(chosen, artefact, head)
    return chosen, clock


@contextmanager
def _decoder(
    contract: Contract,
    backend: Backend,
    config: AcceleratorConfig | None,
    memory: MemoryBehaviour | None,
    check: Check,
    seed: int,
    fixtures: Path,
    artefact: "Artifact",
    head: Head,
) -> "Iterator[tuple[Decoder, _Products | None]]":
    if backend == "golden":
        yield GoldenDecoder(contract), None
        return
    if backend == "c":
        yield CDecoder(contract), None
        return
    assert config is not None
    with ExitStack() as stack:
        try:
            engine = stack.enter_context(opened_engine(config, contract.matrices(), memory=memory))
        except InputError as error:
            raise with_fitting(error, artefact, config.model_dump(exclude_unset=True), head) from None
        products = _Products(engine, Checker(engine, check, seed=seed, fixtures=fixtures))
        decoder = CDecoder(contract, multiply=products, most_tokens=config.tokens)
        products.position = lambda: decoder.position
        yield decoder, products


class _Products:
    """The matrices of the C decoder: each product is a run of the engine, compared and counted."""

    def __init__(self, engine: Engine, checker: Checker) -> None:
        self._engine, self._checker = engine, checker
        self._names = list(engine.matrices)
        self._tallies: dict[tuple[Phase, str], Tally] = {}
        self._layers: dict[str, CycleRecord] = {}
        self.phase: Phase = "prefill"
        self.position: Callable[[], int] = lambda: 0

    def __call__(self, block: int, number: int, activations: NDArray[np.int8]) -> NDArray[Any]:
        is_head = number == len(ROLES)
        name = HEAD if is_head else self._names[block * len(ROLES) + number]
        product = self._engine.product(name, activations)
        self._checker(product, self.position())
        self._tallies.setdefault((self.phase, _KINDS[number]), Tally()).add(product.measured)
        self._layers[product.name] = product.measured
        return product.got

    def report(self, check: Check, clock: Clock | None) -> EngineReport:
        engine = self._engine
        return EngineReport(
            config=engine.config,
            memory=engine.memory,
            clock=clock,
            check=check,
            compared=self._checker.compared,
            products=sum(tally.runs for tally in self._tallies.values()),
            image_bytes=engine.image.code.size,
            tallies=self._tallies,
            layers=tuple(self._layers.values()),
        )


class _Timed:
    """Wall time and steps of each phase."""

    def __init__(self, products: _Products | None) -> None:
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
