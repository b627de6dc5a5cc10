"""Logits and tokens by llama.cpp, in a process of their own: llama.cpp ends it where a file is wrong.

    python -m benchmarks.llama FILE ROWS.json FOUND.npz

It needs llama-cpp-python, nothing else of this project.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray


def is_there() -> bool:
    """Tell whether llama-cpp-python can be imported."""
    return find_spec("llama_cpp") is not None


def logits(file: Path, rows: Sequence[Sequence[int]]) -> list[NDArray[Any]]:
    """Return the logits of `rows` of tokens, each (tokens, vocabulary).

    Raises
    ------
    AssertionError
        If llama.cpp does not run the file; the message is a line of its own.
    """
    return _found(file, [list(row) for row in rows])


def tokens(file: Path, texts: Sequence[str]) -> list[list[int]]:
    """Return the tokens of each text, with those that a tokenizer adds; errors as of :func:`logits`."""
    return [each.tolist() for each in _found(file, list(texts))]


def _found(file: Path, asked: list[Any]) -> list[NDArray[Any]]:
    with tempfile.TemporaryDirectory() as folder:
        rows, found = Path(folder) / "rows.json", Path(folder) / "found.npz"
        rows.write_text(json.dumps(asked))
        command = [sys.executable, __file__, str(file), str(rows), str(found)]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode:
            lines = [line for line in run.stderr.splitlines() if "error" in line or "ASSERT" in line]
            raise AssertionError(f"llama.cpp does not run it: {(lines or ['no message'])[0]}")
        with np.load(found) as arrays:
            return [arrays[str(number)] for number in range(len(asked))]


def opened(file: Path, context: int, *, verbose: bool = False) -> Any:
    """Open a file in llama.cpp with keys and values in float32."""
    import llama_cpp

    defaults = llama_cpp.llama_cpp.llama_model_default_params

    def as_stored() -> Any:
        # Repacked weights take AMX where a processor has it, and virtual machines may not allow its tiles.
        parameters = defaults()
        parameters.use_extra_bufts = False
        return parameters

    llama_cpp.llama_cpp.llama_model_default_params = as_stored
    return llama_cpp.Llama(
        str(file),
        n_ctx=context,
        n_batch=context,
        n_ubatch=context,
        n_threads=1,
        logits_all=True,
        verbose=verbose,
        type_k=llama_cpp.GGML_TYPE_F32,
        type_v=llama_cpp.GGML_TYPE_F32,
    )


def logits_of(llama: Any, row: Sequence[int]) -> NDArray[np.float32]:
    """Return the logits after each token of `row`."""
    llama.reset()
    llama.eval(list(row))
    return np.array(llama.scores[: len(row)], dtype=np.float32)


def main() -> None:
    file, asked, found = map(Path, sys.argv[1:])
    rows = json.loads(asked.read_text())
    texts = isinstance(rows[0], str)
    llama = opened(file, 16 if texts else max(map(len, rows)), verbose=True)
    arrays: Any = {
        str(number): np.array(llama.tokenize(row.encode())) if texts else logits_of(llama, row)
        for number, row in enumerate(rows)
    }
    np.savez(found, **arrays)


if __name__ == "__main__":
    main()
