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


#: By (planes, tied, offsets, variant); tests/quant/cuda/test_issue.py compares it with the disassembly.
#: Float16 and bfloat16 take equally many instructions.
LOOPS = {
    (1, False, False, "direct"): DecodeLoop(instructions=388, tiles=4),
    (1, False, False, "few"): DecodeLoop(instructions=340, tiles=4),
    (1, False, False, "many"): DecodeLoop(instructions=406, tiles=4),
    (1, False, True, "direct"): DecodeLoop(instructions=468, tiles=4),
    (1, False, True, "few"): DecodeLoop(instructions=416, tiles=4),
    (1, False, True, "many"): DecodeLoop(instructions=530, tiles=4),
    (2, False, False, "direct"): DecodeLoop(instructions=692, tiles=4),
    (2, False, False, "few"): DecodeLoop(instructions=644, tiles=4),
    (2, False, False, "many"): DecodeLoop(instructions=758, tiles=4),
    (2, False, True, "direct"): DecodeLoop(instructions=768, tiles=4),
    (2, False, True, "few"): DecodeLoop(instructions=720, tiles=4),
    (2, False, True, "many"): DecodeLoop(instructions=446, tiles=2),
    (2, True, False, "direct"): DecodeLoop(instructions=704, tiles=4),
    (2, True, False, "few"): DecodeLoop(instructions=656, tiles=4),
    (2, True, False, "many"): DecodeLoop(instructions=770, tiles=4),
    (2, True, True, "direct"): DecodeLoop(instructions=780, tiles=4),
    (2, True, True, "few"): DecodeLoop(instructions=736, tiles=4),
    (2, True, True, "many"): DecodeLoop(instructions=452, tiles=2),
}


def issue_bound_ms(
    gpu: Gpu, *, tiles: int, planes: int, tied: bool, offsets: bool, tokens: int, direct: bool
) -> float | None:
    """Return the time in ms to issue the loop's instructions for all tiles of a weight: a model.

    Parameters
    ----------
    gpu : Gpu
    tiles : int
        Tiles of the weight: 16 rows of one group each.
    planes : int
    tied, offsets : bool
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
    loop, speed = LOOPS.get((planes, tied, offsets, variant)), gpu.issues_per_second
    if tokens > DECODE_TOKENS or loop is None or speed is None:
        return None
    return 1e3 * tiles * loop.instructions / loop.tiles / speed
