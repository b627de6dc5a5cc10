// Where everything is in T16, docs/cuda.md "Layout": the only file of the kernels that knows.
#pragma once

#include "lanes.h"

namespace ternhw {

constexpr int GROUP = 128, ROWS = 16, PLANE_BYTES = ROWS * GROUP / 4;

// What a row has besides its trits: scales, then the offset.
TERNHW_BOTH constexpr int constants_of(int planes, bool tied, bool offset) { return (tied ? 1 : planes) + offset; }
// A constant is a float16, or in exact tiles a byte.
TERNHW_BOTH constexpr int bytes_of_tile(int planes, int constants, int constant_bytes) {
    return planes * PLANE_BYTES + constants * ROWS * constant_bytes;
}
// Where the constants of rows quad and quad + 8 are; those of the offset are the last.
TERNHW_BOTH constexpr int index_of_constant(int constants, int quad, int index) {
    return (quad * constants + index) * 2;
}
TERNHW_BOTH constexpr int scale_of_plane(bool tied, int plane) { return tied ? 0 : plane; }
// What a trit of a plane counts in units of its scale.
TERNHW_BOTH int weight_of_plane(bool tied, int plane) { return tied ? 3 - plane : 1; }

struct Weight {
    const uint8_t* tiles;
    int out_features, in_features, planes;
    bool tied, offset;

    TERNHW_BOTH int row_tiles() const { return (out_features + ROWS - 1) / ROWS; }
    TERNHW_BOTH int groups() const { return (in_features + GROUP - 1) / GROUP; }
    TERNHW_BOTH int constants() const { return constants_of(planes, tied, offset); }
    TERNHW_BOTH int tile_bytes(int constant_bytes) const { return bytes_of_tile(planes, constants(), constant_bytes); }
    TERNHW_DEVICE const uint8_t* tile(int row_tile, int group, int constant_bytes) const {
        return tiles + (int64_t(row_tile) * groups() + group) * tile_bytes(constant_bytes);
    }
    TERNHW_BOTH int constant_index(int quad, int index) const { return index_of_constant(constants(), quad, index); }
    TERNHW_BOTH int scale_index(int plane) const { return scale_of_plane(tied, plane); }
    TERNHW_BOTH int weight_of(int plane) const { return weight_of_plane(tied, plane); }
};

TERNHW_DEVICE int quad_of(int lane) { return lane >> 2; }
TERNHW_DEVICE int pair_of(int lane) { return lane & 3; }

// The 16 bytes of a plane that a lane holds.
TERNHW_DEVICE int lane_bytes(int plane, int lane) { return plane * PLANE_BYTES + lane * 16; }

// Register r of operand A of step `step`, 16 columns, as floats 0 and ±2.
TERNHW_DEVICE uint32_t float_trits(const Words4& words, int step, int r) {
    return words.word[step >> 1] << (8 * (step & 1) + 2 * r) & 0xC000C000u;
}

// Register r of operand A of word `word`, 32 columns, as int8 0 and ±64.
TERNHW_DEVICE uint32_t int8_trits(const Words4& words, int word, int r) {
    return words.word[word] << 2 * r & 0xC0C0C0C0u;
}

constexpr uint32_t FLOAT_ONES = 0x40004000u, INT8_ONES = 0x40404040u;  // The trit 1 in every place.
constexpr float FLOAT_UNIT = 0.5f;                                     // A trit 1 is the float 2.
constexpr int INT8_SHIFT = 6;                                          // A trit 1 is the int8 64.

// The first of the two columns, neighbours, that register `upper` of operand B has in step `step`.
TERNHW_DEVICE int float_column(int lane, int step, int upper) { return 16 * step + 8 * upper + 2 * pair_of(lane); }

// The column of a byte of register `upper` of operand B for word `word`: where int8_trits has the trit.
TERNHW_DEVICE int int8_column(int lane, int word, int upper, int byte) {
    return 32 * word + 16 * (1 - (byte & 1)) + 8 * upper + 2 * pair_of(lane) + (byte >> 1);
}

// A value of operand D: its row in the tile and its column, the token of eight.
TERNHW_DEVICE int result_row(int lane, int index) { return quad_of(lane) + 8 * (index >> 1); }
TERNHW_DEVICE int result_token(int lane, int index) { return 2 * pair_of(lane) + (index & 1); }

}  // namespace ternhw
