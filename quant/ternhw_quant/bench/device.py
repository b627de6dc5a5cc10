"""A CUDA GPU for the timing harness."""

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from itertools import pairwise
from time import perf_counter, sleep
from typing import Any

import torch
from torch import Tensor

from ternhw_quant.bench.timing import Replays
from ternhw_quant.errors import InputError

WARM_UP_SECONDS = 0.1  #: A clock that rises from idling has settled by then.


@dataclass(frozen=True, kw_only=True, eq=False)
class CudaGraph:
    """Launches in a CUDA graph; the outputs are in the graph's own memory."""

    graph: torch.cuda.CUDAGraph
    outputs: Sequence[Tensor]


@dataclass(frozen=True, kw_only=True, eq=False)
class Nvml:
    """NVML, of nvidia-ml-py, and the handle of a device in it."""

    library: Any
    handle: Any


def open_nvml(identity: str) -> Nvml | None:
    """Return NVML of the device with that UUID, ready to be read; None where it cannot be."""
    try:
        library = import_module("pynvml")
    except ImportError:
        return None
    try:
        library.nvmlInit()
        return Nvml(library=library, handle=library.nvmlDeviceGetHandleByUUID(identity))
    except library.NVMLError:
        return None


class CudaDevice:
    """The current CUDA device, a :class:`ternhw_quant.bench.timing.Device`.

    Raises
    ------
    InputError
        If torch finds none.
    """

    def __init__(self) -> None:
        if not torch.cuda.is_available():
            raise InputError(f"A CUDA GPU is needed, but torch {torch.__version__} finds none")
        self.place = torch.device("cuda", torch.cuda.current_device())
        properties = torch.cuda.get_device_properties(self.place)
        self.name = str(properties.name)
        self.cache_bytes = int(properties.L2_cache_size)
        self._identity = f"GPU-{properties.uuid}"
        self._nvml = open_nvml(self._identity)

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

    def warm_up(self, graph: CudaGraph) -> None:
        started = self.now()
        while self.now() - started < WARM_UP_SECONDS:
            graph.graph.replay()
            torch.cuda.synchronize(self.place)

    def replay(self, graph: CudaGraph, times: int) -> Replays:
        marks = [
            torch.cuda.Event(enable_timing=True)  # type: ignore[no-untyped-call]
            for _ in range(times + 1)
        ]
        graph.graph.replay()  # What queues need to start is not timed.
        marks[0].record()
        for mark in marks[1:]:
            graph.graph.replay()
            mark.record()
        clock = self._sm_clock_mhz()
        if marks[-1].query():  # type: ignore[no-untyped-call]
            clock = None  # The pass had ended when it was read, and it may have fallen since.
        torch.cuda.synchronize(self.place)
        seconds = [1e-3 * first.elapsed_time(second) for first, second in pairwise(marks)]
        return Replays(seconds=seconds, sm_clock_mhz=clock)

    def energy_j(self) -> float | None:
        """Return the energy since the driver was loaded, as NVML counts it in millijoules."""
        if self._nvml is None:
            return None
        try:
            return float(self._nvml.library.nvmlDeviceGetTotalEnergyConsumption(self._nvml.handle)) / 1000
        except self._nvml.library.NVMLError:  # Before Volta.
            return None

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

    def _sm_clock_mhz(self) -> float | None:
        if self._nvml is not None:
            library = self._nvml.library
            try:
                return float(library.nvmlDeviceGetClockInfo(self._nvml.handle, library.NVML_CLOCK_SM))
            except library.NVMLError:  # nvidia-smi may know.
                pass
        answer = self._query("clocks.sm")
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
