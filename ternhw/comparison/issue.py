"""The issue bound of our CUDA decode kernel: a model from its machine code.

A warp scheduler issues at most one warp instruction in a cycle. The loop of the kernel takes a known number
of warp instructions for each tile of the T16 layout, so its tiles cannot take less time than the schedulers
of the GPU need to issue them. The model counts the loop alone: not the sums over warps, not the ordering of
activations, no wait for memory.
"""

from dataclasses import dataclass

from ternhw.comparison.gpus import Gpu

DECODE_TOKENS = 16  #: Most tokens of the kernel.
_DIRECT_TOKENS, _FEW_TOKENS = 2, 8  #: Most tokens of its variants; docs/cuda.md, "Decode".


@dataclass(frozen=True, kw_only=True)
class DecodeLoop:
    """The loop of one variant of the decode kernel, compiled for sm_90.

    Attributes
    ----------
    instructions : int
        Warp instructions of one iteration.
    tiles : int
        Tiles of one iteration.
    """

    instructions: int
    tiles: int


#: By (planes, offsets, variant); tests/quant/cuda/test_issue.py compares it with the disassembly. Tied planes
#: take the same code. Float16 and bfloat16 take equally many instructions.
LOOPS = {
    (1, False, "direct"): DecodeLoop(instructions=479, tiles=4),
    (1, False, "few"): DecodeLoop(instructions=453, tiles=4),
    (1, False, "many"): DecodeLoop(instructions=550, tiles=4),
    (1, True, "direct"): DecodeLoop(instructions=657, tiles=4),
    (1, True, "few"): DecodeLoop(instructions=620, tiles=4),
    (1, True, "many"): DecodeLoop(instructions=793, tiles=4),
    (2, False, "direct"): DecodeLoop(instructions=913, tiles=4),
    (2, False, "few"): DecodeLoop(instructions=884, tiles=4),
    (2, False, "many"): DecodeLoop(instructions=1057, tiles=4),
    (2, True, "direct"): DecodeLoop(instructions=1037, tiles=4),
    (2, True, "few"): DecodeLoop(instructions=1008, tiles=4),
    (2, True, "many"): DecodeLoop(instructions=623, tiles=2),
}


def issue_bound_ms(
    gpu: Gpu, *, tiles: int, planes: int, offsets: bool, tokens: int, direct: bool
) -> float | None:
    """Return the time in ms to issue the loop's instructions for all tiles of a weight: a model.

    Parameters
    ----------
    gpu : Gpu
    tiles : int
        Tiles of the weight: 16 rows of one group each.
    planes : int
    offsets : bool
    tokens : int
    direct : bool
        Whether the activations can be read as they are: the columns fill their groups and are not permuted.
        The variant for one or two tokens needs it.

    Returns
    -------
    float or None
        None if the decode kernel does not run this work, or a size of the GPU is not known.
    """
    variant = "many" if tokens > _FEW_TOKENS else "few"
    if tokens <= _DIRECT_TOKENS and direct:
        variant = "direct"
    loop, speed = LOOPS.get((planes, offsets, variant)), gpu.issues_per_second
    if tokens > DECODE_TOKENS or loop is None or speed is None:
        return None
    return 1e3 * tiles * loop.instructions / loop.tiles / speed
