"""Time llama.cpp's ternary and 4-bit products beside ours on this machine's CPU, in one run.

Writes benchmarks/records/cpu_ggml.json. Needs llama-cpp-python (built here, so that it uses this CPU's
instructions), or --ggml FOLDER with libggml-base.so and libggml-cpu.so; an otherwise idle machine.

    pip install --no-binary llama-cpp-python llama-cpp-python
    python benchmarks/cpu_ggml.py
"""

import argparse
import ctypes
import json
import platform
import statistics
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ternhw_quant.bench.comparators import Problem
from ternhw_quant.bench.processor import CpuDevice, last_cache_bytes
from ternhw_quant.cpu import layout, operators
from ternhw_quant.shapes import llama_shape

RECORD = Path(__file__).parent / "records" / "cpu_ggml.json"
MODELS = ("llama-2-7b", "llama-2-13b", "llama-2-70b")
TOKENS = (1, 16)
MOST_BYTES = 2**30  #: Copies of a weight take four times the last cache, but not more than this.
#: Types of ggml.h: one ternary plane with a scale for 256 weights, and four bits with one for 32.
TYPES = {"TQ2_0": 35, "TQ1_0": 34, "Q4_0": 2}
#: Largest relative error of a product: activations are rounded to 8 bits, weights of Q4_0 to 4.
MOST_ERROR = {"TQ2_0": 0.02, "TQ1_0": 0.02, "Q4_0": 0.2}
_F32 = 0


class _InitParams(ctypes.Structure):
    _fields_ = (("mem_size", ctypes.c_size_t), ("mem_buffer", ctypes.c_void_p), ("no_alloc", ctypes.c_bool))


class Ggml:
    """The functions of llama.cpp's tensor library that one product needs."""

    def __init__(self, folder: Path) -> None:
        self.base = ctypes.CDLL(str(folder / "libggml-base.so"), mode=ctypes.RTLD_GLOBAL)
        self.cpu = ctypes.CDLL(str(folder / "libggml-cpu.so"))
        pointer, size = ctypes.c_void_p, ctypes.c_int64
        self._declare(self.base.ggml_init, pointer, _InitParams)
        self._declare(self.base.ggml_new_tensor_2d, pointer, pointer, ctypes.c_int, size, size)
        self._declare(self.base.ggml_mul_mat, pointer, pointer, pointer, pointer)
        self._declare(self.base.ggml_new_graph, pointer, pointer)
        self._declare(self.base.ggml_build_forward_expand, None, pointer, pointer)
        self._declare(self.base.ggml_get_data, pointer, pointer)
        self._declare(self.base.ggml_free, None, pointer)
        self._declare(self.base.ggml_nbytes, ctypes.c_size_t, pointer)
        self._declare(
            self.base.ggml_quantize_chunk,
            *(ctypes.c_size_t, ctypes.c_int, pointer, pointer, size, size, size, pointer),
        )
        self._declare(self.cpu.ggml_graph_compute_with_ctx, ctypes.c_int, pointer, pointer, ctypes.c_int)
        self.cpu.ggml_cpu_init()

    @staticmethod
    def _declare(function: Any, result: Any, *arguments: Any) -> None:
        function.restype, function.argtypes = result, arguments


class Product:
    """Products of copies of one weight, quantised by ggml, with the same activations."""

    def __init__(self, ggml: Ggml, kind: str, weight: NDArray[np.float32], x: NDArray[np.float32]) -> None:
        self._ggml, base = ggml, ggml.base
        rows, columns = weight.shape
        packed = np.empty(2 * weight.nbytes // 4, dtype=np.uint8)  # more than any of the types takes
        size = base.ggml_quantize_chunk(
            TYPES[kind], weight.ctypes.data, packed.ctypes.data, 0, rows, columns, None
        )
        count = max(2, -(-min(4 * last_cache_bytes(), MOST_BYTES) // size))
        room = count * (size + 2 * 4 * rows * len(x) + 2**22) + 8 * x.nbytes + 2**26
        self._context = base.ggml_init(_InitParams(room, None, False))
        activations = base.ggml_new_tensor_2d(self._context, _F32, columns, len(x))
        ctypes.memmove(base.ggml_get_data(activations), x.ctypes.data, x.nbytes)
        self._graphs, self._results = [], []
        for _ in range(count):
            tensor = base.ggml_new_tensor_2d(self._context, TYPES[kind], columns, rows)
            assert base.ggml_nbytes(tensor) == size
            ctypes.memmove(base.ggml_get_data(tensor), packed.ctypes.data, size)
            result = base.ggml_mul_mat(self._context, tensor, activations)
            graph = base.ggml_new_graph(self._context)
            base.ggml_build_forward_expand(graph, result)
            self._graphs.append(graph)
            self._results.append(result)
        self.bytes, self.copies, self._shape = size, count, (len(x), rows)

    def free(self) -> None:
        self._ggml.base.ggml_free(self._context)

    def run(self, turn: int, threads: int) -> None:
        graph = self._graphs[turn % self.copies]
        assert self._ggml.cpu.ggml_graph_compute_with_ctx(self._context, graph, threads) == 0

    def result(self) -> NDArray[np.float32]:
        data = self._ggml.base.ggml_get_data(self._results[0])
        values = ctypes.cast(data, ctypes.POINTER(ctypes.c_float))
        return np.ctypeslib.as_array(values, shape=self._shape).copy()


def time_layer(ggml: Ggml, model: str, tokens: int, rounds: int) -> list[dict[str, Any]]:
    """Time all implementations on the gate projection of a model, with one thread and with all."""
    out_features, in_features = llama_shape(model).block_layers["gate_proj"]
    problem = Problem(
        out_features=out_features, in_features=in_features, tokens=tokens, place=torch.device("cpu")
    )
    x, two = problem.activations.float(), problem.matrix
    one = replace(two, planes=two.planes[:1], scales=two.scales[:1])
    ours = {"ternary one plane": layout.rows_of(one), "ternary": layout.rows_of(two)}
    single = trits_of(one).numpy()
    products = {}
    for kind in TYPES:
        products[kind] = Product(ggml, kind, single, x.numpy())
        products[kind].run(0, 1)
        expected = x.numpy() @ single.T
        error = np.linalg.norm(products[kind].result() - expected) / np.linalg.norm(expected)
        assert error < MOST_ERROR[kind], (kind, error)
    calls: dict[str, Any] = {kind: product.run for kind, product in products.items()}
    for name, rows in ours.items():
        copies = [
            rows.copy() for _ in range(max(2, -(-min(4 * last_cache_bytes(), MOST_BYTES) // rows.nbytes)))
        ]
        calls[name] = lambda turn, _, copies=copies: operators.linear(x, copies[turn % len(copies)])
        calls[name.replace("ternary", "integer")] = integer_call(rows, x)
    found = []
    for threads in sorted({1, torch.get_num_threads()}):
        found += timed_rows(calls, rounds, threads, model=model, tokens=tokens)
    for product in products.values():
        product.free()
    return found


def trits_of(matrix: Any) -> torch.Tensor:
    """Return the trits of the first plane as float32: TQ2_0 stores them without a loss, with a scale of 1."""
    unit = replace(matrix, scales=torch.ones_like(matrix.scales))
    return unit.dequantize().float()


def integer_call(rows: Any, x: torch.Tensor) -> Any:
    exact = layout.exact_rows(rows)
    copies = [
        exact.copy() for _ in range(max(2, -(-min(4 * last_cache_bytes(), MOST_BYTES) // exact.nbytes)))
    ]
    return lambda turn, _: operators.linear_integer(x, copies[turn % len(copies)])


def timed_rows(calls: dict[str, Any], rounds: int, threads: int, **place: Any) -> list[dict[str, Any]]:
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    seconds: dict[str, list[float]] = {name: [] for name in calls}
    for turn in range(-1, rounds):  # The first is not counted.
        for name, call in calls.items():
            started = time.perf_counter()
            call(turn, threads)
            if turn >= 0:
                seconds[name].append(time.perf_counter() - started)
    torch.set_num_threads(before)
    return [
        {**place, "threads": threads, "implementation": name, "median_ms": 1e3 * statistics.median(values)}
        for name, values in seconds.items()
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--ggml", type=Path, help="folder of ggml's libraries (default: llama-cpp-python's)")
    parser.add_argument("--models", default=",".join(MODELS))
    parser.add_argument("--rounds", type=int, default=30, help="calls of each implementation (30)")
    parser.add_argument("--out", type=Path, default=RECORD)
    chosen = parser.parse_args()
    folder, version = chosen.ggml, "built from the source of llama-cpp-python"
    if folder is None:
        import llama_cpp

        folder, version = Path(llama_cpp.__file__).parent / "lib", llama_cpp.__version__
    ggml = Ggml(folder)
    rows = [
        row
        for model in chosen.models.split(",")
        for tokens in TOKENS
        for row in time_layer(ggml, model, tokens, chosen.rounds)
    ]
    record = {
        "kind": "measured: ternary products of llama.cpp beside ours on a CPU",
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "command": "python benchmarks/cpu_ggml.py",
        "device": CpuDevice().name,
        "versions": {
            "torch": torch.__version__,
            "python": platform.python_version(),
            "llama-cpp-python": version,
        },
        "protocol": f"{chosen.rounds} alternating calls of gate projections, each on the next copy",
        "layers": rows,
    }
    chosen.out.write_text(json.dumps(record, indent=2) + "\n")
    for row in rows:
        print(
            f"{row['model']:12} {row['tokens']:2} tokens {row['threads']} threads "
            f"{row['implementation']:18} {row['median_ms']:8.3f} ms"
        )


if __name__ == "__main__":
    main()
