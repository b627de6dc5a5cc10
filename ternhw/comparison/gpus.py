"""Peak speeds of GPUs, from their makers' data sheets."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Gpu:
    """The peak speeds of a GPU.

    Attributes
    ----------
    name : str
        Name as the driver reports it.
    bytes_per_second : float
        Peak speed of the memory.
    flops : float
        Dense float16 operations per second of the tensor cores, with the fastest accumulation.
    source : str
        Document that states them.
    """

    name: str
    bytes_per_second: float
    flops: float
    source: str

    def least_us(self, *, bytes_moved: float, operations: float) -> float:
        """Return the fewest microseconds that this GPU can take: a bound, not a measurement."""
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
