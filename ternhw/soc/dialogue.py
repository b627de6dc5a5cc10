"""The host's end of the UART: identify a board, load a bundle, continue a text (docs/board.md)."""

import re
import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

END_OF_ANSWER = b"\x04"
BLOCK_BYTES = 1024
_NO_BLOCK = 0xFFFFFFFF
_ASKED = re.compile(rb"R([0-9]+)\n")


class BoardError(RuntimeError):
    """The board does not answer, or reports an error; the message says which in one line."""


class Line(Protocol):
    """A connection to a board's UART."""

    def read(self) -> bytes:
        """Return the next byte, or none if there is none for long; BoardError at its end."""

    def write(self, data: bytes) -> None:
        """Send bytes."""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a board did for one prompt.

    Attributes
    ----------
    text : bytes
        Text of the new tokens.
    prompt, steps : int
        Tokens of the prompt; tokens that were read after it.
    prefill_cycles : int
        Cycles of the system until the logits after the prompt.
    phases : dict of str to int
        Cycles of the system since then, by phase (docs/board.md, "Phases").
    """

    text: bytes
    prompt: int
    steps: int
    prefill_cycles: int
    phases: dict[str, int]

    @property
    def cycles(self) -> int:
        return sum(self.phases.values())


class Dialogue:
    """A conversation with the firmware.

    Parameters
    ----------
    line : Line
    """

    def __init__(self, line: Line) -> None:
        self._line = line

    def greeting(self) -> str:
        """Wait for the end of what the firmware says after a reset; return it.

        Raises
        ------
        BoardError
            If the board does not answer.
        """
        return self._answer().decode(errors="replace").strip()

    def identify(self) -> str:
        """Ask for the name of the engine.

        Raises
        ------
        BoardError
            If the board does not answer.
        """
        self._line.write(b"\n")
        return self.greeting()

    def load(self, bundle: bytes, on_progress: Callable[[int, int], None] = lambda done, total: None) -> str:
        """Send a bundle; blocks that the board has from an earlier transfer of it are not sent again.

        Parameters
        ----------
        bundle : bytes
        on_progress : function of two int
            Called with the bytes that the board has, and all bytes.

        Raises
        ------
        BoardError
            If the board does not answer or reports an error.
        """
        self._line.write(b"L %d %d\n" % (len(bundle), zlib.crc32(bundle)))
        said = b""
        while True:
            byte = self._next()
            if byte == END_OF_ANSWER:
                return _checked(said)
            said += byte
            if asked := _ASKED.fullmatch(said):
                said, number = b"", int(asked[1])
                on_progress(number * BLOCK_BYTES, len(bundle))
                block = bundle[number * BLOCK_BYTES :][:BLOCK_BYTES].ljust(BLOCK_BYTES, b"\0")
                self._line.write(struct.pack("<II", number, zlib.crc32(block)) + block)

    def stop_loading(self) -> None:
        """Tell the board that no further block comes."""
        self._line.write(struct.pack("<II", _NO_BLOCK, 0) + bytes(BLOCK_BYTES))

    def generate(
        self,
        tokens: Sequence[int],
        count: int,
        *,
        factor: int = 0,
        seed: int = 0,
        on_text: Callable[[bytes], None] = lambda part: None,
    ) -> Answer:
        """Continue a prompt.

        Parameters
        ----------
        tokens : sequence of int
            The prompt.
        count : int
            Most new tokens.
        factor, seed : int
            Of `ternhw_quant.decoder.generation`; factor 0 chooses greedily.
        on_text : function of bytes
            Called with each byte of the text as it comes.

        Raises
        ------
        BoardError
            If the board does not answer or reports an error.
        """
        self._line.write(
            b"G %d %d %d %s\n" % (count, factor, seed, b" ".join(b"%d" % each for each in tokens))
        )
        text = self._answer(on_text)
        if text.startswith(b"error:"):
            _checked(text)
        told = dict(line.split(b" ") for line in _checked_bytes(self._answer()).splitlines())
        values = {name.decode(): int(value) for name, value in told.items()}
        prompt, prefill, steps = (values.pop(name) for name in ("prompt", "prefill", "steps"))
        return Answer(text=text, prompt=prompt, steps=steps, prefill_cycles=prefill, phases=values)

    def _answer(self, on_byte: Callable[[bytes], None] = lambda byte: None) -> bytes:
        said = b""
        while (byte := self._next()) != END_OF_ANSWER:
            said += byte
            on_byte(byte)
        return said

    def _next(self) -> bytes:
        byte = self._line.read()
        if not byte:
            raise BoardError("Board does not answer; check the port, or reset the board")
        return byte


def _checked_bytes(said: bytes) -> bytes:
    _checked(said)
    return said


def _checked(said: bytes) -> str:
    """Return what a board said, unless it is an error."""
    text = said.decode(errors="replace").strip()
    for line in text.splitlines():
        if line.startswith("error: "):
            raise BoardError(f"Board reports: {line.removeprefix('error: ')}")
    return text
