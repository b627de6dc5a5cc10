"""What GPUs can do at best, from their makers' data sheets."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Gpu:
    """The peaks of a GPU.

    Attributes
    ----------
    name : str
        As the driver gives it.
    bytes_per_second : float
        Of its memory.
    flops : float
        Dense float16 operations per second of its tensor cores, at the accumulation that is fastest.
    source : str
    """

    name: str
    bytes_per_second: float
    flops: float
    source: str

    def least_us(self, *, bytes_moved: float, operations: float) -> float:
        """Return the microseconds below which nothing can go: a bound, not a measurement."""
        return 1e6 * max(bytes_moved / self.bytes_per_second, operations / self.flops)


#: Data sheets give 1,979 TFLOPS with sparsity where 989.5 are dense.
GPUS = {
    gpu.name: gpu
    for gpu in (
        Gpu(
            name="NVIDIA H200",
            bytes_per_second=4.8e12,
            flops=989.5e12,
            source="NVIDIA H200 Tensor Core GPU data sheet, SXM",
        ),
        Gpu(
            name="NVIDIA H100 80GB HBM3",
            bytes_per_second=3.35e12,
            flops=989.5e12,
            source="NVIDIA H100 Tensor Core GPU data sheet, SXM",
        ),
        Gpu(
            name="NVIDIA A100-SXM4-80GB",
            bytes_per_second=2.039e12,
            flops=312e12,
            source="NVIDIA A100 Tensor Core GPU data sheet, SXM 80 GB",
        ),
        Gpu(
            name="NVIDIA GeForce RTX 4090",
            bytes_per_second=1.008e12,
            flops=330.3e12,
            source="NVIDIA Ada GPU architecture white paper, appendix A",
        ),
    )
}
