"""The CPU of this machine for the timing harness, and what is timed on it."""

import gc
import platform
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from time import perf_counter, sleep

import torch
from torch import Tensor

from ternhw_quant import integer
from ternhw_quant.bench.comparators import (
    GROUP_SIZE,
    INT4_TOKENS,
    Problem,
    UnavailableError,
    dense_product,
    exact_fault,
    float_fault,
    integer_product,
    random_codes,
)
from ternhw_quant.bench.timing import Implementation, Replays
from ternhw_quant.cpu import layout, operators
from ternhw_quant.cpu.layout import PackedRows

WARM_UP_SECONDS = 0.1  #: A clock that rises from idling has settled by then.
_CACHE_BYTES = 2**25  #: Of the last cache, where the system does not tell.
_CACHES, _POWER = Path("/sys/devices/system/cpu/cpu0/cache"), Path("/sys/class/powercap")


@dataclass(kw_only=True, eq=False)
class Calls:
    """Calls one after the other, and the output of each as its last replay left it."""

    launches: Sequence[Callable[[], Tensor]]
    outputs: list[Tensor]

    def replay(self) -> None:
        for index, launch in enumerate(self.launches):
            self.outputs[index] = launch()


class CpuDevice:
    """The CPU of this machine, a :class:`ternhw_quant.bench.timing.Device`.

    Its name says what a time depends on besides the model: the instruction set of our kernels, or what
    computes instead of them, and the threads that torch uses.
    """

    def __init__(self) -> None:
        self.place = torch.device("cpu")
        self._isa = operators.isa() if operators.way() == "c" else operators.way()
        threads = torch.get_num_threads()
        self._threads = f"{threads} thread{'s' if threads > 1 else ''}"
        self.name = f"{_model_name()}, {self._isa}, {self._threads}"
        self.cache_bytes = last_cache_bytes()
        self._energy = Rapl(_POWER)

    def allocated_bytes(self) -> int:
        storages = {}
        for found in gc.get_objects():
            if type(found) is Tensor and found.device.type == "cpu":
                storage = found.untyped_storage()
                storages[storage.data_ptr()] = storage.nbytes()
        return sum(storages.values())

    def capture(self, launches: Sequence[Callable[[], Tensor]]) -> Calls:
        return Calls(launches=launches, outputs=[launch() for launch in launches])

    def warm_up(self, graph: Calls) -> None:
        started = self.now()
        while self.now() - started < WARM_UP_SECONDS:
            graph.replay()

    def replay(self, graph: Calls, times: int) -> Replays:
        graph.replay()
        seconds = []
        for _ in range(times):
            started = perf_counter()
            graph.replay()
            seconds.append(perf_counter() - started)
        return Replays(seconds=seconds)

    def energy_j(self) -> float | None:
        """Return the energy of all packages since this object was made, as RAPL counts it."""
        return self._energy.joules()

    def now(self) -> float:
        return perf_counter()

    def wait(self, seconds: float) -> None:
        sleep(seconds)

    def versions(self) -> dict[str, str]:
        """Return the versions that a time depends on."""
        return {
            "torch": version("torch"),
            "python": platform.python_version(),
            "isa": self._isa,
            "threads": self._threads.split()[0],
        }


class Rapl:
    """The counters of energy of a CPU's packages; they begin again at 0 when they are full."""

    def __init__(self, folder: Path) -> None:
        self._counters = sorted(folder.glob("intel-rapl:?/energy_uj"))
        self._total, self._last = 0, self._read()

    def joules(self) -> float | None:
        """Return the energy since this object was made; None where there is no counter to read."""
        now = self._read()
        if now is None or self._last is None:
            return None
        for path, before, after in zip(self._counters, self._last, now, strict=True):
            full = 0 if after >= before else int(path.with_name("max_energy_range_uj").read_text())
            self._total += after - before + full
        self._last = now
        return 1e-6 * self._total

    def _read(self) -> list[int] | None:
        try:
            return [int(path.read_text()) for path in self._counters] or None
        except OSError:  # Root alone may read them.
            return None


def last_cache_bytes() -> int:
    """Return the size of the last cache."""
    sizes = [path.read_text().strip() for path in _CACHES.glob("index*/size")]
    return max((int(size.removesuffix("K")) * 1024 for size in sizes), default=_CACHE_BYTES)


def _model_name() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        lines = []
    names = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(names, platform.processor() or platform.machine())


def _ternary(problem: Problem, name: str, dtype: torch.dtype) -> Implementation:
    x, rows = problem.activations.to(dtype), layout.rows_of(problem.matrix)
    return Implementation(
        name=name,
        weight_bytes=rows.nbytes,
        copy=rows.copy,
        launch=lambda copy: operators.linear(x, copy),
        fault=float_fault(x, problem.dense),
    )


def _exact_rows(problem: Problem) -> PackedRows:
    return layout.exact_rows(layout.rows_of(problem.matrix))


def _exact(problem: Problem, name: str) -> Implementation:
    q, rows = problem.integers, _exact_rows(problem)
    expected = integer_product(q, integer.quantize_scales(problem.matrix))
    return Implementation(
        name=name,
        weight_bytes=rows.nbytes,
        copy=rows.copy,
        launch=lambda copy: operators.linear_exact(q, copy),
        fault=exact_fault(expected),
    )


def _integer_linear(problem: Problem, name: str) -> Implementation:
    x, rows = problem.activations.float(), _exact_rows(problem)
    matrix = integer.quantize_scales(problem.matrix)
    q, scale = integer.quantize_activations(x)
    total = torch.ldexp(integer_product(q, matrix).double(), matrix.exponents.to(torch.int32))
    return Implementation(
        name=name,
        weight_bytes=rows.nbytes,
        copy=rows.copy,
        launch=lambda copy: operators.linear_integer(x, copy),
        fault=exact_fault((scale[:, None] * total).float()),
        scope="with activation quantisation",
    )


def _int4(problem: Problem, name: str) -> Implementation:
    if problem.tokens > INT4_TOKENS:
        raise UnavailableError(f"torch's int4 kernel is timed at up to {INT4_TOKENS} tokens")
    x, codes = problem.activations, random_codes(problem)
    # torch's kernel: (code − 8) · scale + zero, scale and zero of a group as one bfloat16 pair.
    pairs = torch.stack([codes.scales, (8 - codes.zeros) * codes.scales], dim=-1)
    pairs = pairs.transpose(0, 1).contiguous().bfloat16()
    packed = torch.ops.aten._convert_weight_to_int4pack_for_cpu(codes.codes.int(), 1)
    multiply = torch.ops.aten._weight_int4pack_mm_for_cpu
    return Implementation(
        name=name,
        weight_bytes=packed.nbytes + pairs.nbytes,
        copy=lambda: (packed.clone(), pairs.clone()),
        launch=lambda copy: multiply(x, copy[0], GROUP_SIZE, copy[1]),
        fault=float_fault(x, codes.weight),
    )


#: Names of records, in the order in which they are timed.
IMPLEMENTATIONS: Mapping[str, Callable[[Problem, str], Implementation]] = {
    "fp32": lambda problem, name: dense_product(problem, name, torch.float32),
    "bf16": lambda problem, name: dense_product(problem, name, torch.bfloat16),
    "ternary": lambda problem, name: _ternary(problem, name, torch.float32),
    "ternary bf16": lambda problem, name: _ternary(problem, name, torch.bfloat16),
    "ternary exact": _exact,
    "ternary integer": _integer_linear,
    "int4": _int4,
}
