// What a warp, and then a block, does: the bodies of the kernels, without their launch.
//
// A block has one tile of rows and WARPS warps, which take its groups in turn; their sums meet in shared
// memory in a fixed order. TOKEN_TILES is how many times eight tokens there are.
#pragma once

#include "tiles.h"

namespace ternhw {

constexpr int WARPS = 8, MAX_TOKENS = 16, GROUPS_PER_WARP = 2;

// Activations in the order in which lanes hold them: for each group and eight tokens what each lane needs.
constexpr int FLOAT_LANE_WORDS = GROUP / 16 * 2, INT8_LANE_WORDS = GROUP / 32 * 2;

TERNHW_DEVICE int64_t lane_words(int group, int token_tiles, int token_tile, int lane, int words) {
    return ((int64_t(group) * token_tiles + token_tile) * 32 + lane) * words;
}

struct Activations {
    const void* values;        // (tokens, in_features), of 16-bit floats or int8
    const int32_t* permutation;  // Stored column to the layer's, or null.
    int tokens, in_features;

    // A value in the stored order of the columns; nothing is zero.
    template <class Value>
    TERNHW_DEVICE Value at(int token, int column) const {
        if (token >= tokens || column >= in_features) return Value(0);
        const int64_t source = permutation ? load<int32_t>(permutation + column) : column;
        return load<Value>(static_cast<const Value*>(values) + int64_t(token) * in_features + source);
    }
};

// One word of the lanes' order: index `word` of lane `lane`, as lane_words counts them.
TERNHW_DEVICE uint32_t float_word(const Activations& x, int group, int token_tile, int lane, int word) {
    const int column = group * GROUP + float_column(lane, word >> 1, word & 1);
    const int token = 8 * token_tile + quad_of(lane);
    return x.at<uint16_t>(token, column) | uint32_t(x.at<uint16_t>(token, column + 1)) << 16;
}

TERNHW_DEVICE uint32_t int8_word(const Activations& x, int group, int token_tile, int lane, int word) {
    uint32_t bytes = 0;
    TERNHW_UNROLL
    for (int byte = 0; byte < 4; ++byte) {
        const int column = group * GROUP + int8_column(lane, word >> 1, word & 1, byte);
        const int8_t value = x.at<int8_t>(8 * token_tile + quad_of(lane), column);
        bytes |= uint32_t(static_cast<uint8_t>(value)) << 8 * byte;
    }
    return bytes;
}

// A kind of weight, known when a kernel is compiled: addresses in a tile are then in its instructions.
template <int PLANES_, bool TIED_, bool OFFSET_>
struct Form {
    static constexpr int PLANES = PLANES_, TERMS = PLANES + OFFSET_;
    static constexpr int CONSTANTS = constants_of(PLANES, TIED_, OFFSET_);

    // Of a plane, or of the offset, which is the last term: which constant it takes, and in what multiple.
    TERNHW_DEVICE static constexpr int constant(int term) {
        return term == PLANES ? CONSTANTS - 1 : scale_of_plane(TIED_, term);
    }
    TERNHW_DEVICE static int multiple(int term) { return term == PLANES ? 1 : weight_of_plane(TIED_, term); }
};

// What a lane holds of a tile.
template <class Task>
struct Tile {
    Words4 plane[Task::PLANES];
    uint32_t constant[Task::TERMS];  // Of rows quad and quad + 8; the offset is the last.
};

// Where a lane finds what it needs of a group; `ahead` turns of the warps later it lies a known number of bytes
// further.
template <class Task>
struct Reader {
    static constexpr int CONSTANT_BYTES = Task::EXACT ? 1 : 2;
    static constexpr int TILE_BYTES = bytes_of_tile(Task::PLANES, Task::CONSTANTS, CONSTANT_BYTES);

    const uint8_t *planes, *constants, *activations[Task::TOKENS];

    TERNHW_DEVICE Reader(const Task& task, int row_tile, int group, int lane) {
        const uint8_t* tile = task.weight.tiles + (int64_t(row_tile) * task.weight.groups() + group) * TILE_BYTES;
        planes = tile + lane_bytes(0, lane);
        constants = tile + Task::PLANES * PLANE_BYTES +
                    CONSTANT_BYTES * index_of_constant(Task::CONSTANTS, quad_of(lane), 0);
        TERNHW_UNROLL
        for (int token_tile = 0; token_tile < Task::TOKENS; ++token_tile)
            activations[token_tile] = task.activations(group, token_tile, lane);
    }

    TERNHW_DEVICE Tile<Task> tile(int ahead) const {
        Tile<Task> read;
        TERNHW_UNROLL
        for (int plane = 0; plane < Task::PLANES; ++plane)
            read.plane[plane] = load_once(planes + ahead * WARPS * TILE_BYTES + lane_bytes(plane, 0));
        TERNHW_UNROLL
        for (int term = 0; term < Task::TERMS; ++term) {
            const int place = index_of_constant(Task::CONSTANTS, 0, Task::constant(term));
            const uint8_t* address = constants + ahead * WARPS * TILE_BYTES + CONSTANT_BYTES * place;
            read.constant[term] = Task::EXACT ? load<uint16_t>(address) : load<uint32_t>(address);
        }
        return read;
    }

    TERNHW_DEVICE const uint8_t* activations_of(int token_tile, int ahead) const {
        return activations[token_tile] + ahead * WARPS * Task::ACTIVATION_BYTES;
    }

    TERNHW_DEVICE void advance(int turns) {
        planes += turns * WARPS * TILE_BYTES;
        constants += turns * WARPS * TILE_BYTES;
        TERNHW_UNROLL
        for (int token_tile = 0; token_tile < Task::TOKENS; ++token_tile)
            activations[token_tile] += turns * WARPS * Task::ACTIVATION_BYTES;
    }
};

// The token of a lane, and the lane whose words it takes. Lanes beyond the last token take that one's: what
// they add goes to columns that nobody stores, and no branch parts the loads.
TERNHW_DEVICE int token_of(int token_tile, int lane, int tokens) {
    const int token = 8 * token_tile + quad_of(lane);
    return token < tokens ? token : tokens - 1;
}

TERNHW_DEVICE int reader_of(int lane, int token) { return 4 * (token & 7) + pair_of(lane); }

template <bool BF16, class Of, int TOKEN_TILES, bool DIRECT>
struct FloatTask : Of {
    using Sum = float;
    using Of::PLANES, Of::TERMS;
    static constexpr int TOKENS = TOKEN_TILES;
    static constexpr bool EXACT = false;
    static constexpr int ACTIVATION_BYTES = DIRECT ? 2 * GROUP : TOKEN_TILES * 32 * FLOAT_LANE_WORDS * 4;

    Weight weight;
    const uint32_t* fragments;  // The lanes' order or, if DIRECT, (tokens, in_features) as it is.
    int tokens;

    TERNHW_DEVICE const uint8_t* activations(int group, int token_tile, int lane) const {
        const int token = token_of(token_tile, lane, tokens);
        const int64_t words = lane_words(group, TOKEN_TILES, token_tile, reader_of(lane, token), FLOAT_LANE_WORDS);
        const int64_t values = int64_t(token) * weight.in_features + group * GROUP + float_column(lane, 0, 0);
        return reinterpret_cast<const uint8_t*>(fragments) + (DIRECT ? 2 * values : 4 * words);
    }

    // The words of steps 2·word and 2·word + 1.
    TERNHW_DEVICE static Words4 words_of(const uint8_t* activations, int word) {
        if constexpr (!DIRECT) {
            return load_words(activations + 16 * word);
        } else {
            // Groups are whole here: what is added to the lane's address is in the instructions.
            Words4 words;
            TERNHW_UNROLL
            for (int index = 0; index < 4; ++index)
                words.word[index] = load<uint32_t>(activations + 2 * float_column(0, 2 * word + (index >> 1), index & 1));
            return words;
        }
    }

    TERNHW_DEVICE void add(const Tile<FloatTask>& tile, const Reader<FloatTask>& reader, int ahead,
                           float (&total)[TOKEN_TILES][4]) const {
        const uint8_t* x[TOKEN_TILES];
        TERNHW_UNROLL
        for (int tokens_of = 0; tokens_of < TOKEN_TILES; ++tokens_of)
            x[tokens_of] = reader.activations_of(tokens_of, ahead);
        float sums[TERMS][TOKEN_TILES][4] = {};
        TERNHW_UNROLL
        for (int word = 0; word < 4; ++word) {
            uint32_t b[2][TOKEN_TILES][2];
            TERNHW_UNROLL
            for (int tokens_of = 0; tokens_of < TOKEN_TILES; ++tokens_of) {
                const Words4 words = words_of(x[tokens_of], word);
                TERNHW_UNROLL
                for (int index = 0; index < 4; ++index) b[index >> 1][tokens_of][index & 1] = words.word[index];
            }
            TERNHW_UNROLL
            for (int late = 0; late < 2; ++late) {
                TERNHW_UNROLL
                for (int plane = 0; plane < TERMS; ++plane) {
                    uint32_t a[4];
                    TERNHW_UNROLL
                    for (int r = 0; r < 4; ++r)
                        a[r] = plane == PLANES ? FLOAT_ONES
                                               : float_trits(tile.plane[plane % PLANES], 2 * word + late, r);
                    TERNHW_UNROLL
                    for (int tokens_of = 0; tokens_of < TOKEN_TILES; ++tokens_of)
                        mma<BF16>(sums[plane][tokens_of], a, b[late][tokens_of]);
                }
            }
        }
        TERNHW_UNROLL
        for (int term = 0; term < TERMS; ++term) {
            const float low = Of::multiple(term) * from_half(tile.constant[term] & 0xFFFFu);
            const float high = Of::multiple(term) * from_half(tile.constant[term] >> 16);
            TERNHW_UNROLL
            for (int tokens_of = 0; tokens_of < TOKEN_TILES; ++tokens_of) {
                TERNHW_UNROLL
                for (int index = 0; index < 4; ++index)
                    total[tokens_of][index] += (index < 2 ? low : high) * sums[term][tokens_of][index];
            }
        }
    }

    // The sum of a row from what `add` makes of it, where a trit 1 is a 2. A power of two: no rounding.
    TERNHW_DEVICE static float finished(float total) { return FLOAT_UNIT * total; }
};

template <class Of, int TOKEN_TILES>
struct ExactTask : Of {
    using Sum = int64_t;
    using Of::PLANES, Of::TERMS;
    static constexpr int TOKENS = TOKEN_TILES;
    static constexpr bool EXACT = true;
    static constexpr int ACTIVATION_BYTES = TOKEN_TILES * 32 * INT8_LANE_WORDS * 4;

    Weight weight;
    const uint32_t* fragments;  // The lanes' order.
    int tokens;

    TERNHW_DEVICE const uint8_t* activations(int group, int token_tile, int lane) const {
        const int reader = reader_of(lane, token_of(token_tile, lane, tokens));
        const uint32_t* words = fragments + lane_words(group, TOKEN_TILES, token_tile, reader, INT8_LANE_WORDS);
        return reinterpret_cast<const uint8_t*>(words);
    }

    TERNHW_DEVICE void add(const Tile<ExactTask>& tile, const Reader<ExactTask>& reader, int ahead,
                           int64_t (&total)[TOKEN_TILES][4]) const {
        const uint8_t* x[TOKEN_TILES];
        TERNHW_UNROLL
        for (int tokens_of = 0; tokens_of < TOKEN_TILES; ++tokens_of)
            x[tokens_of] = reader.activations_of(tokens_of, ahead);
        int32_t sums[TERMS][TOKEN_TILES][4] = {};
        TERNHW_UNROLL
        for (int half = 0; half < 2; ++half) {
            uint32_t b[2][TOKEN_TILES][2];
            TERNHW_UNROLL
            for (int tokens_of = 0; tokens_of < TOKEN_TILES; ++tokens_of) {
                const Words4 words = load_words(x[tokens_of] + 16 * half);
                TERNHW_UNROLL
                for (int index = 0; index < 4; ++index) b[index >> 1][tokens_of][index & 1] = words.word[index];
            }
            TERNHW_UNROLL
            for (int late = 0; late < 2; ++late) {
                TERNHW_UNROLL
                for (int plane = 0; plane < TERMS; ++plane) {
                    uint32_t a[4];
                    TERNHW_UNROLL
                    for (int r = 0; r < 4; ++r)
                        a[r] = plane == PLANES ? INT8_ONES
                                               : int8_trits(tile.plane[plane % PLANES], 2 * half + late, r);
                    TERNHW_UNROLL
                    for (int tokens_of = 0; tokens_of < TOKEN_TILES; ++tokens_of)
                        mma(sums[plane][tokens_of], a, b[late][tokens_of]);
                }
            }
        }
        TERNHW_UNROLL
        for (int term = 0; term < TERMS; ++term) {
            const uint32_t pair = tile.constant[term];
            int low = byte_of(pair, 0), high = byte_of(pair, 1);
            if (term == PLANES) low = static_cast<int8_t>(low), high = static_cast<int8_t>(high);
            TERNHW_UNROLL
            for (int tokens_of = 0; tokens_of < TOKEN_TILES; ++tokens_of) {
                TERNHW_UNROLL
                for (int index = 0; index < 4; ++index)
                    total[tokens_of][index] += int64_t(sums[term][tokens_of][index]) *
                                               (Of::multiple(term) * (index < 2 ? low : high));
            }
        }
    }

    // The sum of a row from what `add` makes of it, where a trit 1 is 64; all of them are multiples.
    TERNHW_DEVICE static int64_t finished(int64_t total) { return total >> INT8_SHIFT; }
};

// What the warps of a block leave to each other: by warp, value and lane.
template <class Task>
using Shared = typename Task::Sum[WARPS][Task::TOKENS * 4][32];

// Groups first + warp, first + warp + WARPS, … below last of a tile of rows.
template <class Task>
TERNHW_DEVICE void accumulate(const Task& task, int row_tile, int first, int last, int warp, Shared<Task>& shared) {
    // Tiles loaded at a time: as many as the registers of two blocks a multiprocessor allow.
    constexpr int UNROLL = Task::TERMS * Task::TOKENS > 4 ? 2 : 4;
    const int lane = own_lane();
    Reader<Task> reader(task, row_tile, first + warp, lane);
    typename Task::Sum total[Task::TOKENS][4] = {};
    for (int group = first + warp; group < last; group += UNROLL * WARPS) {
        // All loads first: they are what the time goes to.
        Tile<Task> tiles[UNROLL];
        TERNHW_UNROLL
        for (int ahead = 0; ahead < UNROLL; ++ahead)
            if (group + ahead * WARPS < last) tiles[ahead] = reader.tile(ahead);
        TERNHW_UNROLL
        for (int ahead = 0; ahead < UNROLL; ++ahead)
            if (group + ahead * WARPS < last) task.add(tiles[ahead], reader, ahead, total);
        reader.advance(UNROLL);
    }
    TERNHW_UNROLL
    for (int value = 0; value < Task::TOKENS * 4; ++value)
        shared[warp][value][lane] = Task::finished(total[value >> 2][value & 3]);
}

struct Result {
    int row, token;
};

// The result of a thread, of Task::TOKENS · 128, and its sum over the warps.
template <class Task>
TERNHW_DEVICE Result result_of(int row_tile, int thread) {
    const int value = thread >> 5, lane = thread & 31;
    return {row_tile * ROWS + result_row(lane, value & 3), 8 * (value >> 2) + result_token(lane, value & 3)};
}

template <class Task>
TERNHW_DEVICE typename Task::Sum sum_of(const Shared<Task>& shared, int thread) {
    typename Task::Sum sum = 0;
    TERNHW_UNROLL
    for (int warp = 0; warp < WARPS; ++warp) sum += shared[warp][thread >> 5][thread & 31];
    return sum;
}

// In how many parts to split the groups where `slots` blocks run at a time: no more blocks than those, as the
// rest would run after them, and no part of less than a few groups for each warp.
TERNHW_BOTH int parts_of(const Weight& weight, int slots) {
    const int wanted = slots / weight.row_tiles(), most = weight.groups() / (WARPS * GROUPS_PER_WARP);
    const int parts = wanted < most ? wanted : most;
    return parts < 1 ? 1 : parts;
}

// The groups of one of `splits` parts.
TERNHW_DEVICE void part_of(int groups, int splits, int split, int& first, int& last) {
    first = int(int64_t(groups) * split / splits);
    last = int(int64_t(groups) * (split + 1) / splits);
}

// The exact sum without tensor cores, of one token: rows quad and quad + 8, over the columns of each lane.
TERNHW_DEVICE void accumulate_dot4(const Weight& weight, const uint32_t* fragments, int token_tiles, int token,
                                   int row_tile, int first, int last, int warp,
                                   int64_t (&shared)[WARPS][2][32]) {
    const int lane = own_lane(), reader = reader_of(lane, token);
    int64_t total[2] = {};
    for (int group = first + warp; group < last; group += WARPS) {
        const uint8_t* tile = weight.tile(row_tile, group, 1);
        const uint8_t* constants = tile + weight.planes * PLANE_BYTES;
        const uint32_t* x = fragments + lane_words(group, token_tiles, token >> 3, reader, INT8_LANE_WORDS);
        for (int plane = 0; plane < weight.planes; ++plane) {
            const Words4 words = load_words(tile + lane_bytes(plane, lane));
            int32_t sums[2] = {};
            TERNHW_UNROLL
            for (int word = 0; word < 4; ++word) {
                TERNHW_UNROLL
                for (int r = 0; r < 4; ++r) {
                    const uint32_t columns = load<uint32_t>(x + 2 * word + (r >> 1));
                    sums[r & 1] = dot4(int8_trits(words, word, r), columns, sums[r & 1]);
                }
            }
            const int place = weight.constant_index(quad_of(lane), weight.scale_index(plane));
            for (int half = 0; half < 2; ++half)
                total[half] += int64_t(sums[half] >> INT8_SHIFT) *
                               (weight.weight_of(plane) * load<uint8_t>(constants + place + half));
        }
        if (!weight.offset) continue;
        int32_t sum = 0;
        TERNHW_UNROLL
        for (int word = 0; word < INT8_LANE_WORDS; ++word) sum = dot4(0x01010101u, load<uint32_t>(x + word), sum);
        const int place = weight.constant_index(quad_of(lane), weight.constants() - 1);
        for (int half = 0; half < 2; ++half)
            total[half] += int64_t(sum) * load<int8_t>(constants + place + half);
    }
    for (int half = 0; half < 2; ++half) shared[warp][half][lane] = total[half];
}

TERNHW_DEVICE int64_t sum_of_row(const int64_t (&shared)[WARPS][2][32], int row) {
    int64_t sum = 0;
    for (int warp = 0; warp < WARPS; ++warp)
        for (int pair = 0; pair < 4; ++pair) sum += shared[warp][row >> 3][4 * (row & 7) + pair];
    return sum;
}

// A tile's weights in the stored order of the columns. Rows are longer than their values, so that lanes
// that write the same column of different rows meet in no bank.
constexpr int PADDED = GROUP + 8;

template <bool BF16>
TERNHW_DEVICE void dequantize_tile(const Weight& weight, int row_tile, int group, uint16_t (&dense)[ROWS][PADDED]) {
    const int lane = own_lane();
    const uint8_t* tile = weight.tile(row_tile, group, 2);
    const uint8_t* constants = tile + weight.planes * PLANE_BYTES;
    float values[4][4][4][2] = {};  // By word, r, early or late, odd; a plane at a time.
    for (int plane = 0; plane < weight.planes; ++plane) {
        const Words4 words = load_once(tile + lane_bytes(plane, lane));
        const int place = weight.constant_index(quad_of(lane), weight.scale_index(plane));
        const uint32_t pair = load<uint32_t>(constants + 2 * place);
        const float unit = FLOAT_UNIT * weight.weight_of(plane);
        const float low = unit * from_half(pair & 0xFFFFu), high = unit * from_half(pair >> 16);
        TERNHW_UNROLL
        for (int step = 0; step < 8; ++step) {
            TERNHW_UNROLL
            for (int r = 0; r < 4; ++r) {
                const uint32_t trits = float_trits(words, step, r);
                TERNHW_UNROLL
                for (int odd = 0; odd < 2; ++odd)
                    values[step >> 1][r][step & 1][odd] +=
                        (r & 1 ? high : low) * from_half(trits >> 16 * odd & 0xFFFFu);
            }
        }
    }
    float offset[2] = {};
    if (weight.offset) {
        const int place = weight.constant_index(quad_of(lane), weight.constants() - 1);
        const uint32_t pair = load<uint32_t>(constants + 2 * place);
        offset[0] = from_half(pair & 0xFFFFu), offset[1] = from_half(pair >> 16);
    }
    TERNHW_UNROLL
    for (int step = 0; step < 8; ++step) {
        TERNHW_UNROLL
        for (int r = 0; r < 4; ++r) {
            const int row = quad_of(lane) + 8 * (r & 1), column = float_column(lane, step, r >> 1);
            TERNHW_UNROLL
            for (int odd = 0; odd < 2; ++odd)
                dense[row][column + odd] = to_16<BF16>(values[step >> 1][r][step & 1][odd] + offset[r & 1]);
        }
    }
}

// Write it out: each half warp one row at a time, 16 bytes a lane where that is possible.
TERNHW_DEVICE void store_tile(const Weight& weight, int row_tile, int group,
                              const uint16_t (&dense)[ROWS][PADDED], uint16_t* out) {
    const int lane = own_lane();
    for (int start = 0; start < ROWS; start += 2) {
        const int row = start + (lane >> 4), column = 8 * (lane & 15);
        const int out_row = row_tile * ROWS + row, out_column = group * GROUP + column;
        if (out_row >= weight.out_features) continue;
        uint16_t* place = out + int64_t(out_row) * weight.in_features + out_column;
        if (weight.in_features % 8 == 0) {
            if (out_column < weight.in_features) copy_eight(place, &dense[row][column]);
        } else {
            for (int index = 0; index < 8; ++index)
                if (out_column + index < weight.in_features) place[index] = dense[row][column + index];
        }
    }
}

}  // namespace ternhw
