"""What kernels.c computes, for machines without a C compiler: one thread, compiled by Numba."""

import numpy as np

from ternhw_quant.compiled import Array, compiled


@compiled
def _code(unit: Array, plane: int, planes: int, step: int, lane: int) -> int:
    if plane < planes // 2 * 2:
        byte = unit[plane // 2 * 64 + 4 * lane + step // 2]
        return int(byte >> (4 * (step % 2) + 2 * (plane % 2))) & 3
    byte = unit[planes // 2 * 64 + 4 * (lane % 8) + step // 2]
    return int(byte >> (4 * (step % 2) + 2 * (lane // 8))) & 3


@compiled
def multiply(codes: Array, constants: Array, segments: Array, placed: Array, y: Array) -> None:
    """Write ``x Wᵀ`` to `y`, float32 (tokens, out_features).

    Parameters
    ----------
    codes : uint8, shape (tiles, units, 4, unit bytes)
    constants : float32, shape (planes + 1, out_features, groups)
        What a trit of each plane counts, then the offsets.
    segments : int64, shape (n, 4)
        As :func:`ternhw_quant.cpu.layout.segments` has them.
    placed : float32, shape (tokens, columns of the units)
    """
    planes = len(constants) - 1
    weights = np.empty(16, np.float32)
    sums = np.empty((len(placed), 16), np.float32)
    for row in range(y.shape[1]):
        sums[:] = 0
        for unit, group, first, last in segments:
            bytes_of_row = codes[row // 4, unit, row % 4]
            for step in range(first, last):
                for lane in range(16):
                    weight = np.float32(0)
                    for plane in range(planes):
                        trit = np.float32(_code(bytes_of_row, plane, planes, step, lane) - 1)
                        weight += trit * constants[plane, row, group]
                    weights[lane] = weight + constants[planes, row, group]
                start = 128 * unit + 16 * step
                for token in range(len(placed)):
                    for lane in range(16):
                        sums[token, lane] += weights[lane] * placed[token, start + lane]
        for token in range(len(placed)):
            y[token, row] = sums[token].sum()


@compiled
def accumulate(codes: Array, multipliers: Array, segments: Array, placed: Array, y: Array) -> None:
    """Write exact sums to `y`, int64 (tokens, out_features).

    Parameters
    ----------
    multipliers : int64, shape (planes + 1, out_features, groups)
        What a trit of each plane counts, then the offsets.
    placed : int64, shape (tokens, columns of the units)
    """
    planes = len(multipliers) - 1
    for row in range(y.shape[1]):
        y[:, row] = 0
        for unit, group, first, last in segments:
            bytes_of_row = codes[row // 4, unit, row % 4]
            for step in range(first, last):
                for lane in range(16):
                    weight = multipliers[planes, row, group]
                    for plane in range(planes):
                        trit = _code(bytes_of_row, plane, planes, step, lane) - 1
                        weight += trit * multipliers[plane, row, group]
                    column = 128 * unit + 16 * step + lane
                    for token in range(len(placed)):
                        y[token, row] += weight * placed[token, column]
