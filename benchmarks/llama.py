"""Logits of GGUF files in llama.cpp, in a process of their own: llama.cpp ends it where a file is wrong.

    python -m benchmarks.llama FILE TOKENS.json LOGITS.npy

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


def logits(file: Path, rows: Sequence[Sequence[int]]) -> list[NDArray[np.float32]]:
    """Return the logits of `rows` of tokens, each (tokens, vocabulary).

    Raises
    ------
    AssertionError
        If llama.cpp does not run the file; the message is its last line.
    """
    with tempfile.TemporaryDirectory() as folder:
        tokens, found = Path(folder) / "tokens.json", Path(folder) / "logits.npz"
        tokens.write_text(json.dumps([list(row) for row in rows]))
        command = [sys.executable, __file__, str(file), str(tokens), str(found)]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode:
            lines = [line for line in run.stderr.splitlines() if "error" in line or "ASSERT" in line]
            raise AssertionError(f"llama.cpp does not run it: {(lines or ['no message'])[0]}")
        with np.load(found) as arrays:
            return [arrays[str(number)] for number in range(len(rows))]


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
    file, tokens, found = map(Path, sys.argv[1:])
    rows = json.loads(tokens.read_text())
    llama = opened(file, max(map(len, rows)), verbose=True)
    arrays: Any = {str(number): logits_of(llama, row) for number, row in enumerate(rows)}
    np.savez(found, **arrays)


if __name__ == "__main__":
    main()
