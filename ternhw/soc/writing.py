"""Let a simulated board continue a text, and compare it with the C decoder on this machine."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any

from ternhw.running.checking import DifferenceError
from ternhw.running.run import run
from ternhw.soc.build import SIMULATED, Soc
from ternhw.soc.dialogue import Answer, Dialogue
from ternhw.soc.simulation import running
from ternhw_quant.decoder.generation import check_room, check_seed, temperature_factor
from ternhw_quant.models.loading import load_tokenizer
from ternhw_quant.texts import with_bos


@dataclass(frozen=True, kw_only=True)
class SocResult:
    """A text that a simulated board wrote, and where its cycles went.

    Attributes
    ----------
    soc : Soc
    answer : Answer
    seconds : float
        Wall time of the simulation, the start of the firmware included.
    """

    soc: Soc
    answer: Answer
    seconds: float

    @property
    def text(self) -> str:
        return self.answer.text.decode(errors="replace")

    @property
    def cycles_per_token(self) -> float | None:
        """Cycles of the system for each token after the prompt; None if no step was made."""
        return self.answer.cycles / self.answer.steps if self.answer.steps else None

    def tokens_per_second(self, clock_hz: float) -> float | None:
        """Return the speed of the text after the prompt at a clock."""
        return clock_hz / self.cycles_per_token if self.cycles_per_token else None

    def to_json(self) -> dict[str, Any]:
        """Return one JSON object."""
        answer, soc = self.answer, self.soc
        return {
            "kind": "RTL simulation",
            "board": soc.board.name,
            "clock_hz": soc.board.clock_hz,
            "config": soc.config.model_dump(mode="json"),
            "config_digest": soc.config.digest,
            "text": self.text,
            "prompt_tokens": answer.prompt,
            "prefill_cycles": answer.prefill_cycles,
            "steps": answer.steps,
            "phases": answer.phases,
            "cycles_per_token": self.cycles_per_token,
            "tokens_per_second": self.tokens_per_second(soc.board.clock_hz),
            "wall_seconds": self.seconds,
        }


def write_text(
    soc: Soc,
    image: Path,
    prompt: str,
    *,
    tokens: int = 30,
    temperature: float = 0.0,
    seed: int = 0,
    on_text: Callable[[bytes], None] = lambda part: None,
) -> SocResult:
    """Let a simulated board continue a prompt.

    Parameters
    ----------
    soc : Soc
        Of `ternhw.soc.build.build_soc`.
    image : Path
        The model's image, for its tokenizer and for the comparison.
    prompt : str
    tokens : int
        Most new tokens.
    temperature, seed : float, int
        As in `ternhw.run`.
    on_text : function of bytes
        Called with each byte that the UART sends.

    Raises
    ------
    InputError
        If the prompt is too long for the context, or an argument is out of its range.
    BoardError
        If the firmware reports an error or does not answer.
    DifferenceError
        If the text is not that of the C decoder.
    """
    factor = temperature_factor(temperature)
    check_seed(seed)
    ids = with_bos(load_tokenizer(image), prompt)
    check_room(soc.context, len(ids), tokens)
    started = perf_counter()
    with running(soc.simulator, soc.folder / SIMULATED) as line:
        dialogue = Dialogue(line)
        dialogue.greeting()
        answer = dialogue.generate(ids, tokens, factor=factor, seed=seed, on_text=on_text)
    result = SocResult(soc=soc, answer=answer, seconds=perf_counter() - started)
    expected = run(image, prompt, tokens=tokens, temperature=temperature, seed=seed, backend="c").text
    if result.text != expected:
        raise DifferenceError(
            f"Text of the board must be that of the C decoder, {expected!r}, not {result.text!r}"
        )
    return result
