"""Peak speeds of GPUs, from their makers' data sheets or from a file of the user's own."""

import re
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ternhw.validation import one_line
from ternhw.yaml_files import parse_yaml
from ternhw_quant.errors import InputError

_Positive = Field(gt=0, allow_inf_nan=False)


class Gpu(BaseModel):
    """The peak speeds of a GPU.

    Attributes
    ----------
    name : str
        Name as the driver reports it.
    bandwidth_gbs : float
        Peak speed of the memory in GB/s.
    fp16_tflops : float
        Peak of dense float16 products with float32 sums in TFLOP/s, as `F.linear` and our kernels compute.
    fp16_sums_tflops : float or None
        Peak of dense float16 products with float16 sums. A GeForce has twice its `fp16_tflops`.
    multiprocessors, schedulers : int or None
        Multiprocessors, and warp schedulers of each; a scheduler issues one warp instruction in a cycle.
    clock_mhz : float or None
        Highest clock of the multiprocessors in MHz.
    source : str
        Document that states them.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    bandwidth_gbs: float = _Positive
    fp16_tflops: float = _Positive
    fp16_sums_tflops: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    multiprocessors: int | None = Field(default=None, ge=1)
    schedulers: int | None = Field(default=None, ge=1)
    clock_mhz: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    source: str

    @property
    def bytes_per_second(self) -> float:
        return self.bandwidth_gbs * 1e9

    @property
    def flops(self) -> float:
        """Operations per second of float16 products with float32 sums."""
        return self.fp16_tflops * 1e12

    @property
    def issues_per_second(self) -> float | None:
        """Warp instructions that all schedulers issue in a second; None if a size or the clock is missing."""
        if self.multiprocessors is None or self.schedulers is None or self.clock_mhz is None:
            return None
        return self.multiprocessors * self.schedulers * self.clock_mhz * 1e6

    def least_us(self, *, bytes_moved: float, operations: float) -> float:
        """Return the fewest microseconds that this GPU can take: a bound, not a measurement."""
        return 1e6 * max(bytes_moved / self.bytes_per_second, operations / self.flops)


#: Data sheets give 1,979 TFLOPS with sparsity where 989.5 are dense. Where a document has no boost clock, the
#: clock is its peak of float32 divided by 256 operations a cycle of each multiprocessor.
GPUS = {
    gpu.name: gpu
    for gpu in (
        Gpu(
            name="NVIDIA H200",
            bandwidth_gbs=4800,
            fp16_tflops=989.5,
            fp16_sums_tflops=989.5,
            multiprocessors=132,
            schedulers=4,
            clock_mhz=1980,
            source="NVIDIA H200 Tensor Core GPU data sheet, SXM; clock from its 67 TFLOPS of float32",
        ),
        Gpu(
            name="NVIDIA H100 80GB HBM3",
            bandwidth_gbs=3350,
            fp16_tflops=989.5,
            fp16_sums_tflops=989.5,
            multiprocessors=132,
            schedulers=4,
            clock_mhz=1980,
            source="NVIDIA H100 Tensor Core GPU data sheet, SXM; clock from its 67 TFLOPS of float32",
        ),
        Gpu(
            name="NVIDIA A100-SXM4-80GB",
            bandwidth_gbs=2039,
            fp16_tflops=312,
            fp16_sums_tflops=312,
            multiprocessors=108,
            schedulers=4,
            clock_mhz=1410,
            source="NVIDIA A100 Tensor Core GPU data sheet, SXM 80 GB; clock: A100 white paper",
        ),
        Gpu(
            name="NVIDIA A100-SXM4-40GB",
            bandwidth_gbs=1555,
            fp16_tflops=312,
            fp16_sums_tflops=312,
            multiprocessors=108,
            schedulers=4,
            clock_mhz=1410,
            source="NVIDIA A100 Tensor Core GPU architecture white paper, 40 GB",
        ),
        Gpu(
            name="NVIDIA L40S",
            bandwidth_gbs=864,
            fp16_tflops=362.05,
            fp16_sums_tflops=362.05,
            multiprocessors=142,
            schedulers=4,
            clock_mhz=2520,
            source="NVIDIA L40S data sheet; clock from its 91.6 TFLOPS of float32",
        ),
        Gpu(
            name="NVIDIA GeForce RTX 4090",
            bandwidth_gbs=1008,
            fp16_tflops=165.2,
            fp16_sums_tflops=330.3,
            multiprocessors=128,
            schedulers=4,
            clock_mhz=2520,
            source="NVIDIA Ada GPU architecture white paper, appendix A",
        ),
    )
}


def has_words(name: str, words: str) -> bool:
    """Tell whether a GPU's name contains every word of `words`, in any order and case."""
    return all(word in name.lower() for word in re.split(r"[\s_-]+", words.lower().strip()))


def known_gpu(name: str) -> Gpu | None:
    """Return the only GPU of the data sheets that `name` can mean, or None."""
    found = [GPUS[name]] if name in GPUS else [gpu for gpu in GPUS.values() if has_words(gpu.name, name)]
    return found[0] if len(found) == 1 else None


def read_gpu(path: Path) -> Gpu:
    """Read a GPU of the user's own from a YAML file with the fields of :class:`Gpu`.

    Raises
    ------
    InputError
        If the file is missing, is not YAML, or a field is missing or wrong.
    """
    if not path.is_file():
        raise InputError(f"GPU must be a YAML file, not {path}", "gpu")
    try:
        fields: Any = parse_yaml(path.read_text())
        return Gpu.model_validate(fields)
    except ValidationError as error:  # which is a ValueError
        raise InputError(
            f"GPU must have the fields of docs/compare.md: {one_line(error)}: {path}", "gpu"
        ) from None
    except ValueError as error:
        raise InputError(f"GPU must be a YAML file; this is not YAML: {error}: {path}", "gpu") from None
