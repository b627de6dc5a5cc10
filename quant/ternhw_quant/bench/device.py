"""A CUDA GPU as the timing harness wants it."""

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from itertools import pairwise
from time import perf_counter, sleep

import torch
from torch import Tensor

from ternhw_quant.bench.timing import Replays
from ternhw_quant.errors import InputError


@dataclass(frozen=True, kw_only=True, eq=False)
class CudaGraph:
    """Launches in a CUDA graph; the outputs are in the graph's own memory."""

    graph: torch.cuda.CUDAGraph
    outputs: Sequence[Tensor]


class CudaDevice:
    """The current CUDA device, a :class:`ternhw_quant.bench.timing.Device`.

    Raises
    ------
    InputError
        If torch finds none.
    """

    def __init__(self) -> None:
        if not torch.cuda.is_available():
            raise InputError(f"A CUDA GPU is needed, and torch {torch.__version__} finds none")
        self.place = torch.device("cuda", torch.cuda.current_device())
        properties = torch.cuda.get_device_properties(self.place)
        self.name = str(properties.name)
        self.cache_bytes = int(properties.L2_cache_size)
        self._identity = f"GPU-{properties.uuid}"

    def allocated_bytes(self) -> int:
        return int(torch.cuda.memory_allocated(self.place))

    def capture(self, launches: Sequence[Callable[[], Tensor]]) -> CudaGraph:
        # Before a capture everything must have run once on a stream of its own: workspaces, compiled kernels.
        stream = torch.cuda.Stream(self.place)  # type: ignore[no-untyped-call]
        stream.wait_stream(torch.cuda.current_stream(self.place))
        with torch.cuda.stream(stream):
            for launch in launches:
                launch()
        torch.cuda.current_stream(self.place).wait_stream(stream)
        graph = torch.cuda.CUDAGraph()
        with torch.cuda.graph(graph):
            outputs = [launch() for launch in launches]
        torch.cuda.synchronize(self.place)
        return CudaGraph(graph=graph, outputs=outputs)

    def replay(self, graph: CudaGraph, times: int) -> Replays:
        marks = [
            torch.cuda.Event(enable_timing=True)  # type: ignore[no-untyped-call]
            for _ in range(times + 1)
        ]
        graph.graph.replay()  # What clocks and queues need to start is not timed.
        marks[0].record()
        for mark in marks[1:]:
            graph.graph.replay()
            mark.record()
        clock, power = self._read("clocks.sm"), self.power_w()
        torch.cuda.synchronize(self.place)
        seconds = [1e-3 * first.elapsed_time(second) for first, second in pairwise(marks)]
        return Replays(seconds=seconds, sm_clock_mhz=clock, power_w=power)

    def power_w(self) -> float | None:
        return self._read("power.draw")

    def now(self) -> float:
        return perf_counter()

    def wait(self, seconds: float) -> None:
        sleep(seconds)

    def versions(self) -> dict[str, str]:
        """Return the versions that a time depends on."""
        found = {
            "torch": torch.__version__,
            "cuda": torch.version.cuda or "none",
            "driver": self._query("driver_version") or "unknown",
            "nvcc": _nvcc_version(),
        }
        for package in ("triton", "gemlite"):
            try:
                found[package] = version(package)
            except PackageNotFoundError:
                found[package] = "none"
        return found

    def _read(self, field: str) -> float | None:
        """Read a number in the device's own unit: through torch, which needs nvidia-ml-py, or nvidia-smi."""
        try:
            if field == "clocks.sm":
                return float(torch.cuda.clock_rate(self.place))
            return torch.cuda.power_draw(self.place) / 1000
        except Exception:  # Without nvidia-ml-py, or with an error of its own: nvidia-smi may know.
            answer = self._query(field)
        try:
            return None if answer is None else float(answer)
        except ValueError:  # "[N/A]"
            return None

    def _query(self, field: str) -> str | None:
        command = ["nvidia-smi", f"--id={self._identity}", f"--query-gpu={field}"]
        try:
            run = subprocess.run(
                [*command, "--format=csv,noheader,nounits"], capture_output=True, text=True, timeout=20
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
        return run.stdout.strip() if run.returncode == 0 else None


def _nvcc_version() -> str:
    try:
        run = subprocess.run(["nvcc", "--version"], capture_output=True, text=True, timeout=20)
    except (OSError, subprocess.TimeoutExpired):
        return "none"
    _, _, release = run.stdout.partition("release ")
    return release.partition(",")[0] or "unknown"
