"""What a run reads: an artefact, calibrated and laid out now, or an image that was compiled before."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ternhw.comparison.cases import clocked
from ternhw.comparison.figures import Clock
from ternhw.config import AcceleratorConfig
from ternhw.image_reading import read_exponents, read_matrix
from ternhw.layers import configuration_of, form_of, head_planes, opened
from ternhw.model_section import ModelImage, read_model
from ternhw.peers import MemoryBehaviour
from ternhw.records import CycleRecord, SynthesisRecord
from ternhw.records.files import read_build
from ternhw.running.checking import Checker
from ternhw.running.engine import Check, Engine, Programs, Tally, opened_engine
from ternhw.running.fitting import check_fits, with_fitting
from ternhw.running.result import Backend, EngineReport, Phase
from ternhw_quant.decoder.building import Head, build_contract
from ternhw_quant.decoder.calibration import rows_of
from ternhw_quant.decoder.contract import HEAD, ROLES, Contract, Matrix
from ternhw_quant.decoder.generation import Decoder
from ternhw_quant.decoder.golden import GoldenDecoder
from ternhw_quant.decoder.library import CDecoder, CImage
from ternhw_quant.errors import InputError
from ternhw_quant.models.loading import load_tokenizer
from ternhw_quant.texts import Texts

if TYPE_CHECKING:
    from ternhw_quant.storage.artifact import Artifact

_KINDS = (*ROLES, "head")  #: By the numbers of the C source.
#: Makes what compares the products of an engine.
Checking = Callable[[Engine], Checker]


class Products:
    """The matrices of the C decoder: each product is a run of the engine, compared and counted.

    Attributes
    ----------
    phase : "prefill" or "decode"
        To which the next products belong.
    position : function
        Returns the position of the next token.
    """

    def __init__(self, engine: Engine, checker: Checker) -> None:
        self._engine, self._checker = engine, checker
        self._names = list(engine.matrices)
        self._tallies: dict[tuple[Phase, str], Tally] = {}
        self._layers: dict[str, CycleRecord] = {}
        self.phase: Phase = "prefill"
        self.position: Callable[[], int] = lambda: 0

    def __call__(self, block: int, number: int, activations: NDArray[np.int8]) -> NDArray[Any]:
        """Return the accumulators of a matrix, (tokens, out_features)."""
        is_head = number == len(ROLES)
        name = HEAD if is_head else self._names[block * len(ROLES) + number]
        product = self._engine.product(name, activations)
        self._checker(product, self.position())
        self._tallies.setdefault((self.phase, _KINDS[number]), Tally()).add(product.measured)
        self._layers[product.name] = product.measured
        return product.got

    def report(self, check: Check, clock: Clock | None) -> EngineReport:
        """Return what the engine did so far."""
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


@dataclass(frozen=True, kw_only=True)
class Source:
    """A model that can be run.

    Attributes
    ----------
    tokenizer : tokenizer of transformers
    context : int
        Positions.
    head : str
        Form of the output head.
    clock : Clock or None
    opened : function of MemoryBehaviour or None, and of Checking
        Opens the decoder; with an engine also its products.
    """

    tokenizer: Any
    context: int
    head: str
    clock: Clock | None
    opened: Callable[
        [MemoryBehaviour | None, Checking], AbstractContextManager[tuple[Decoder, Products | None]]
    ]


def of_artefact(
    artefact: "Artifact | Path | str",
    backend: Backend,
    *,
    head: Head | None,
    text: Path | str | Texts | None,
    config: AcceleratorConfig | None,
    clock_mhz: float | None,
    build: Path | SynthesisRecord | None,
) -> Source:
    """Return an artefact to run; calibrates it. The parameters are those of :func:`ternhw.running.run.run`.

    Raises
    ------
    InputError
        If docs/decoder.md does not cover the model, the configuration cannot run it, or an argument does not
        apply.
    """
    artefact, head = opened(artefact), head or "int8"
    config, clock = _engine_of(artefact, backend, head, config, clock_mhz, build)
    tokenizer = load_tokenizer(artefact.folder)
    contract = build_contract(artefact.folder, None if text is None else rows_of(text, tokenizer), head=head)

    @contextmanager
    def opened_decoder(
        memory: MemoryBehaviour | None, checking: Checking
    ) -> Iterator[tuple[Decoder, Products | None]]:
        if backend == "golden":
            yield GoldenDecoder(contract), None
        elif backend == "c":
            yield CDecoder(contract), None
        else:
            assert config is not None
            with ExitStack() as stack:
                try:
                    engine = stack.enter_context(opened_engine(config, contract.matrices(), memory=memory))
                except InputError as error:
                    given = config.model_dump(exclude_unset=True)
                    raise with_fitting(error, artefact, given, head) from None
                yield _on_engine(contract, engine, checking)

    return Source(
        tokenizer=tokenizer, context=contract.context, head=head, clock=clock, opened=opened_decoder
    )


def of_image(
    folder: Path,
    backend: Backend,
    *,
    head: Head | None,
    text: Path | str | Texts | None,
    config: AcceleratorConfig | None,
    clock_mhz: float | None,
    build: Path | SynthesisRecord | None,
) -> Source:
    """Return the image of a model to run. The parameters are those of :func:`ternhw.running.run.run`.

    Raises
    ------
    InputError
        If the image is damaged, holds no model or no output head, or an argument does not apply.
    """
    for name, value in {"head": head, "text": text, "config": config}.items():
        if value is not None:
            raise InputError(f"An image has its own {_OWN[name]}: {folder}", name)
    if backend == "golden":
        raise InputError(f"Backend golden needs an artefact, not an image: {folder}", "backend")
    model = read_model(folder)
    clock = _clock_of_image(model, backend, clock_mhz, build)
    exponents = read_exponents(folder, model.map)
    matrices = {
        entry.name: Matrix(integers=read_matrix(model.image, model.map, entry, exponents[entry.name]))
        for entry in model.map.layers
    }
    if HEAD not in matrices:
        raise InputError(f"Image must hold its output head (ternhw compile --head int8): {folder}")
    constants = CImage(model.image, model.section)

    @contextmanager
    def opened_decoder(
        memory: MemoryBehaviour | None, checking: Checking
    ) -> Iterator[tuple[Decoder, Products | None]]:
        if backend == "c":
            yield CDecoder(constants, matrices=[each.integers for each in matrices.values()]), None
            return
        programs = Programs(
            code=model.image, offsets={entry.name: entry.offset for entry in model.map.layers}
        )
        with opened_engine(model.map.config, matrices, memory=memory, image=programs) as engine:
            yield _on_engine(constants, engine, checking)

    return Source(
        tokenizer=load_tokenizer(folder),
        context=constants.model.context,
        head=_head_of(matrices),
        clock=clock,
        opened=opened_decoder,
    )


#: What an image fixes, by the arguments that would.
_OWN = {"head": "output head", "text": "fraction bits", "config": "configuration"}


def _on_engine(
    source: Contract | CImage, engine: Engine, checking: Checking
) -> tuple[Decoder, Products | None]:
    products = Products(engine, checking(engine))
    decoder = CDecoder(source, multiply=products, most_tokens=engine.config.tokens)
    products.position = lambda: decoder.position
    return decoder, products


def _engine_of(
    artefact: "Artifact",
    backend: Backend,
    head: Head,
    config: AcceleratorConfig | None,
    clock_mhz: float | None,
    build: Path | SynthesisRecord | None,
) -> tuple[AcceleratorConfig | None, Clock | None]:
    """Return a configuration that fits and the clock; neither for a backend without an engine."""
    _check_engine(backend, {"config": config, "clock_mhz": clock_mhz, "build": build})
    if backend != "rtl":
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


def _clock_of_image(
    model: ModelImage, backend: Backend, clock_mhz: float | None, build: Path | SynthesisRecord | None
) -> Clock | None:
    _check_engine(backend, {"clock_mhz": clock_mhz, "build": build})
    if clock_mhz is None and build is None:
        return None
    record = read_build(build) if isinstance(build, Path) else build
    config, clock = clocked(None, clock_mhz, record, {})
    if record is not None and config.digest != model.map.config_digest:
        raise InputError(
            f"Build must have the image's configuration {model.map.config_digest}, not {config.digest}",
            "build",
        )
    return clock


def _check_engine(backend: Backend, given: Mapping[str, Any]) -> None:
    for name, value in given.items():
        if backend != "rtl" and value is not None:
            raise InputError(f"Backend {backend} has no engine, and so no {name}", ("backend", name))


def _head_of(matrices: Mapping[str, Matrix]) -> Head:
    read = matrices[HEAD].integers
    return "int8" if len(read.planes) == head_planes("int8", tied=read.tied) else "ptqtp"
