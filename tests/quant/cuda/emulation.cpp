// The bodies of the kernels on the host: blocks, warps and threads one after the other.
//
// What kernels.cu adds to them on the device, barriers, launches and loads, is not here. Built by
// test_kernels.py with any C++ compiler.
#include <cstddef>
#include <iterator>
#include <map>
#include <vector>

void on_read(const void* address, size_t bytes);
#define TERNHW_ON_READ(address, bytes) on_read(address, bytes)

#include "multiply.h"

using namespace ternhw;

namespace {

// What a kernel may read: ends by begins. And how many reads were of anything else, or not aligned.
std::map<uintptr_t, uintptr_t> readable;
int stray_reads = 0;

void allow(const void* begin, size_t bytes) {
    if (begin) readable[reinterpret_cast<uintptr_t>(begin)] = reinterpret_cast<uintptr_t>(begin) + bytes;
}

void allow(const Weight& weight, int constant_bytes) {
    readable.clear();
    allow(weight.tiles, size_t(weight.row_tiles()) * weight.groups() * weight.tile_bytes(constant_bytes));
}

}  // namespace

void on_read(const void* address, size_t bytes) {
    const uintptr_t begin = reinterpret_cast<uintptr_t>(address);
    const auto after = readable.upper_bound(begin);
    stray_reads += after == readable.begin() || begin + bytes > std::prev(after)->second || begin % bytes != 0;
}

namespace {

template <bool EXACT>
std::vector<uint32_t> order(const Activations& x) {
    constexpr int WORDS = EXACT ? INT8_LANE_WORDS : FLOAT_LANE_WORDS;
    const int groups = (x.in_features + GROUP - 1) / GROUP, token_tiles = (x.tokens + 7) / 8;
    allow(x.values, size_t(x.tokens) * x.in_features * (EXACT ? 1 : 2));
    allow(x.permutation, size_t(x.in_features) * 4);
    std::vector<uint32_t> fragments(size_t(groups) * token_tiles * 32 * WORDS);
    for (int group = 0; group < groups; ++group)
        for (int tile = 0; tile < token_tiles; ++tile)
            for (int lane = 0; lane < 32; ++lane)
                if (8 * tile + quad_of(lane) < x.tokens) {
                    uint32_t* words = &fragments[lane_words(group, token_tiles, tile, lane, WORDS)];
                    for (int word = 0; word < WORDS; ++word)
                        words[word] = EXACT ? int8_word(x, group, tile, lane, word) : float_word(x, group, tile, lane, word);
                    // Lanes of no token stay unwritten, and nothing may read them.
                    allow(words, WORDS * 4);
                }
    return fragments;
}

// The sum of every result over the splits, in their order.
template <class Task>
std::vector<typename Task::Sum> run(const Task& task, int splits) {
    const Weight& weight = task.weight;
    std::vector<typename Task::Sum> sums(size_t(task.tokens) * weight.out_features);
    for (int split = 0; split < splits; ++split)
        for (int row_tile = 0; row_tile < weight.row_tiles(); ++row_tile) {
            int first, last;
            part_of(weight.groups(), splits, split, first, last);
            Shared<Task> shared;
            for (int warp = 0; warp < WARPS; ++warp) accumulate(task, row_tile, first, last, warp, shared);
            for (int thread = 0; thread < Task::TOKENS * 128; ++thread) {
                const Result at = result_of<Task>(row_tile, thread);
                if (at.row < weight.out_features && at.token < task.tokens)
                    sums[size_t(at.token) * weight.out_features + at.row] += sum_of<Task>(shared, thread);
            }
        }
    return sums;
}

template <bool BF16, int PLANES, bool OFFSET>
std::vector<float> run_float(const Weight& weight, const Activations& x, bool direct, int splits) {
    const std::vector<uint32_t> fragments = order<false>(x);
    const uint32_t* ordered = fragments.data();
    if (direct) return run(FloatTask<BF16, PLANES, OFFSET, 1, true>{weight, static_cast<const uint32_t*>(x.values), x.tokens}, splits);
    if (x.tokens <= 8) return run(FloatTask<BF16, PLANES, OFFSET, 1, false>{weight, ordered, x.tokens}, splits);
    return run(FloatTask<BF16, PLANES, OFFSET, 2, false>{weight, ordered, x.tokens}, splits);
}

template <int PLANES, bool OFFSET, int TOKEN_TILES>
void run_exact(const Weight& weight, const uint32_t* fragments, int tokens, int splits, int64_t* y) {
    const std::vector<int64_t> sums = run(ExactTask<PLANES, OFFSET, TOKEN_TILES>{weight, fragments, tokens}, splits);
    std::memcpy(y, sums.data(), sums.size() * sizeof(int64_t));
}

}  // namespace

extern "C" {

void emulate_linear(uint16_t* y, const void* x, const uint8_t* tiles, int out_features, int in_features, int planes,
                    int tied, int offset, const int32_t* permutation, const uint16_t* bias, int tokens, int bf16,
                    int splits, int direct) {
    const Weight weight{tiles, out_features, in_features, planes, tied != 0, offset != 0};
    allow(weight, 2);
    using Runner = decltype(&run_float<false, 1, false>);
    constexpr Runner runners[2][2][2] = {
        {{run_float<false, 1, false>, run_float<false, 1, true>}, {run_float<false, 2, false>, run_float<false, 2, true>}},
        {{run_float<true, 1, false>, run_float<true, 1, true>}, {run_float<true, 2, false>, run_float<true, 2, true>}}};
    const std::vector<float> sums = runners[bf16][planes - 1][offset](weight, {x, permutation, tokens, in_features}, direct != 0, splits);
    for (size_t place = 0; place < sums.size(); ++place) {
        const uint32_t added = bias ? bias[place % out_features] : 0;
        y[place] = bf16 ? to_16<true>(sums[place] + from_16<true>(added)) : to_16<false>(sums[place] + from_16<false>(added));
    }
}

void emulate_linear_exact(int64_t* y, const int8_t* q, const uint8_t* tiles, int out_features, int in_features,
                          int planes, int tied, int offset, const int32_t* permutation, int tokens, int splits,
                          int dot4) {
    const Weight weight{tiles, out_features, in_features, planes, tied != 0, offset != 0};
    allow(weight, 1);
    const std::vector<uint32_t> ordered = order<true>({q, permutation, tokens, in_features});
    const uint32_t* fragments = ordered.data();
    const int token_tiles = (tokens + 7) / 8;
    if (!dot4) {
        using Runner = decltype(&run_exact<1, false, 1>);
        constexpr Runner runners[2][2][2] = {
            {{run_exact<1, false, 1>, run_exact<1, false, 2>}, {run_exact<1, true, 1>, run_exact<1, true, 2>}},
            {{run_exact<2, false, 1>, run_exact<2, false, 2>}, {run_exact<2, true, 1>, run_exact<2, true, 2>}}};
        runners[planes - 1][offset][token_tiles - 1](weight, fragments, tokens, splits, y);
        return;
    }
    std::memset(y, 0, size_t(tokens) * out_features * sizeof *y);
    for (int split = 0; split < splits; ++split)
        for (int token = 0; token < tokens; ++token)
            for (int row_tile = 0; row_tile < weight.row_tiles(); ++row_tile) {
                int first, last;
                part_of(weight.groups(), splits, split, first, last);
                int64_t shared[WARPS][2][32];
                for (int warp = 0; warp < WARPS; ++warp)
                    accumulate_dot4(weight, fragments, token_tiles, token, row_tile, first, last, warp, shared);
                for (int row = 0; row < ROWS && row_tile * ROWS + row < out_features; ++row)
                    y[size_t(token) * out_features + row_tile * ROWS + row] += sum_of_row(shared, row);
            }
}

void emulate_dequantize(uint16_t* out, const uint8_t* tiles, int out_features, int in_features, int planes, int tied,
                        int offset, int bf16) {
    const Weight weight{tiles, out_features, in_features, planes, tied != 0, offset != 0};
    allow(weight, 2);
    for (int row_tile = 0; row_tile < weight.row_tiles(); ++row_tile)
        for (int group = 0; group < weight.groups(); ++group) {
            uint16_t dense[ROWS][PADDED];
            if (bf16)
                dequantize_tile<true>(weight, row_tile, group, dense);
            else
                dequantize_tile<false>(weight, row_tile, group, dense);
            store_tile(weight, row_tile, group, dense, out);
        }
}

// How many reads there were, since the last question, of memory that is not a kernel's to read.
int emulate_stray_reads() {
    const int count = stray_reads;
    stray_reads = 0;
    return count;
}

int emulate_parts_of(int out_features, int in_features, int slots) {
    return parts_of({nullptr, out_features, in_features, 1, false, false}, slots);
}

// Conversions by themselves: every 16-bit pattern, and any float.
float emulate_from_16(uint16_t bits, int bf16) { return bf16 ? from_16<true>(bits) : from_16<false>(bits); }
uint16_t emulate_to_16(float value, int bf16) { return bf16 ? to_16<true>(value) : to_16<false>(value); }

}  // extern "C"
