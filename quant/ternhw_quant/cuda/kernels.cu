// The CUDA library: kernels around the bodies of multiply.h, and their launch behind a C interface.
//
// Every function returns a cudaError and touches no memory if an argument is wrong. Pointers are to the
// current device; nothing waits for the stream.
#include <cuda_runtime.h>

#include "multiply.h"

namespace ternhw {
namespace {

constexpr int THREADS = WARPS * 32, DEQUANTIZE_WARPS = 4, BLOCKS_PER_MULTIPROCESSOR = 2;
constexpr int AUTOMATIC = 0, DIRECT = 1, ORDERED = 2;

template <bool EXACT>
__global__ void order_activations(Activations x, int groups, int token_tiles, uint32_t* fragments) {
    constexpr int WORDS = EXACT ? INT8_LANE_WORDS : FLOAT_LANE_WORDS;
    const int64_t index = int64_t(blockIdx.x) * blockDim.x + threadIdx.x;
    if (index >= int64_t(groups) * token_tiles * 32 * WORDS) return;
    const int word = index % WORDS, lane = index / WORDS % 32, tile = index / (WORDS * 32) % token_tiles;
    if (8 * tile + quad_of(lane) >= x.tokens) return;
    const int group = index / (WORDS * 32 * token_tiles);
    fragments[index] = EXACT ? int8_word(x, group, tile, lane, word) : float_word(x, group, tile, lane, word);
}

template <class Task, bool BF16>
__global__ void __launch_bounds__(THREADS, BLOCKS_PER_MULTIPROCESSOR)
    linear_kernel(Task task, int splits, float* partial, const uint16_t* bias, uint16_t* y) {
    __shared__ Shared<Task> shared;
    int first, last;
    part_of(task.weight.groups(), splits, blockIdx.y, first, last);
    accumulate(task, blockIdx.x, first, last, own_warp(), shared);
    __syncthreads();
    if (threadIdx.x >= Task::TOKENS * 128) return;
    const Result at = result_of<Task>(blockIdx.x, threadIdx.x);
    if (at.row >= task.weight.out_features || at.token >= task.tokens) return;
    const float sum = sum_of<Task>(shared, threadIdx.x);
    const int64_t place = int64_t(at.token) * task.weight.out_features + at.row;
    if (splits > 1)
        partial[int64_t(blockIdx.y) * task.tokens * task.weight.out_features + place] = sum;
    else
        y[place] = to_16<BF16>(bias ? sum + from_16<BF16>(bias[at.row]) : sum);
}

template <bool BF16>
__global__ void sum_parts(const float* partial, int splits, int tokens, int out_features, const uint16_t* bias,
                          uint16_t* y) {
    const int64_t place = int64_t(blockIdx.x) * blockDim.x + threadIdx.x, count = int64_t(tokens) * out_features;
    if (place >= count) return;
    float sum = 0;
    for (int split = 0; split < splits; ++split) sum += partial[split * count + place];
    y[place] = to_16<BF16>(bias ? sum + from_16<BF16>(bias[place % out_features]) : sum);
}

// Several parts are added: of integers, so the order in which blocks arrive changes nothing.
__device__ __forceinline__ void put(unsigned long long* y, int64_t sum, int splits) {
    const unsigned long long value = static_cast<unsigned long long>(sum);
    if (splits > 1)
        atomicAdd(y, value);
    else
        *y = value;
}

template <class Task>
__global__ void __launch_bounds__(THREADS, BLOCKS_PER_MULTIPROCESSOR)
    exact_kernel(Task task, int splits, unsigned long long* y) {
    __shared__ Shared<Task> shared;
    int first, last;
    part_of(task.weight.groups(), splits, blockIdx.y, first, last);
    accumulate(task, blockIdx.x, first, last, own_warp(), shared);
    __syncthreads();
    if (threadIdx.x >= Task::TOKENS * 128) return;
    const Result at = result_of<Task>(blockIdx.x, threadIdx.x);
    if (at.row >= task.weight.out_features || at.token >= task.tokens) return;
    put(y + int64_t(at.token) * task.weight.out_features + at.row, sum_of<Task>(shared, threadIdx.x), splits);
}

__global__ void __launch_bounds__(THREADS, BLOCKS_PER_MULTIPROCESSOR)
    exact_kernel_dot4(Weight weight, const uint32_t* fragments, int token_tiles, int splits, unsigned long long* y) {
    __shared__ int64_t shared[WARPS][2][32];
    int first, last;
    part_of(weight.groups(), splits, blockIdx.y, first, last);
    accumulate_dot4(weight, fragments, token_tiles, blockIdx.z, blockIdx.x, first, last, own_warp(), shared);
    __syncthreads();
    const int row = blockIdx.x * ROWS + threadIdx.x;
    if (threadIdx.x >= ROWS || row >= weight.out_features) return;
    put(y + int64_t(blockIdx.z) * weight.out_features + row, sum_of_row(shared, threadIdx.x), splits);
}

template <bool BF16>
__global__ void __launch_bounds__(DEQUANTIZE_WARPS * 32) dequantize_kernel(Weight weight, uint16_t* out) {
    __shared__ alignas(16) uint16_t dense[DEQUANTIZE_WARPS][ROWS][PADDED];
    const int warp = own_warp(), group = blockIdx.y * DEQUANTIZE_WARPS + warp;
    if (group >= weight.groups()) return;
    dequantize_tile<BF16>(weight, blockIdx.x, group, dense[warp]);
    __syncwarp();
    store_tile(weight, blockIdx.x, group, dense[warp], out);
}

Weight weight_of(const void* tiles, int out_features, int in_features, int planes, int tied, int offset) {
    return {static_cast<const uint8_t*>(tiles), out_features, in_features, planes, tied != 0, offset != 0};
}

bool misaligned(const void* pointer, uintptr_t bytes) { return reinterpret_cast<uintptr_t>(pointer) % bytes != 0; }

cudaError_t check(const Weight& weight) {
    if (!weight.tiles || misaligned(weight.tiles, 16)) return cudaErrorInvalidValue;
    if (weight.out_features < 1 || weight.in_features < 1 || weight.planes < 1) return cudaErrorInvalidValue;
    return weight.tied && weight.planes != 2 ? cudaErrorInvalidValue : cudaSuccess;
}

cudaError_t choose_splits(const Weight& weight, int& splits) {
    if (splits > 0) return splits <= weight.groups() ? cudaSuccess : cudaErrorInvalidValue;
    int device, multiprocessors;
    cudaError_t error = cudaGetDevice(&device);
    if (!error) error = cudaDeviceGetAttribute(&multiprocessors, cudaDevAttrMultiProcessorCount, device);
    if (error) return error;
    splits = parts_of(weight, multiprocessors * BLOCKS_PER_MULTIPROCESSOR);
    return cudaSuccess;
}

int64_t fragment_bytes(int in_features, int tokens, int lane_words) {
    const int64_t groups = (in_features + GROUP - 1) / GROUP, token_tiles = (tokens + 7) / 8;
    return groups * token_tiles * 32 * lane_words * 4;
}

template <bool EXACT>
cudaError_t order(const Activations& x, uint32_t* fragments, cudaStream_t stream) {
    const int groups = (x.in_features + GROUP - 1) / GROUP, token_tiles = (x.tokens + 7) / 8;
    const int64_t words = int64_t(groups) * token_tiles * 32 * (EXACT ? INT8_LANE_WORDS : FLOAT_LANE_WORDS);
    order_activations<EXACT><<<unsigned((words + 255) / 256), 256, 0, stream>>>(x, groups, token_tiles, fragments);
    return cudaGetLastError();
}

struct Output {
    float* partial;
    const uint16_t* bias;
    uint16_t* y;
};

template <class Task, bool BF16>
cudaError_t launch(const Task& task, int splits, const Output& out, cudaStream_t stream) {
    const dim3 grid(task.weight.row_tiles(), splits);
    linear_kernel<Task, BF16><<<grid, THREADS, 0, stream>>>(task, splits, out.partial, out.bias, out.y);
    const cudaError_t error = cudaGetLastError();
    if (error || splits == 1) return error;
    const int64_t count = int64_t(task.tokens) * task.weight.out_features;
    sum_parts<BF16><<<unsigned((count + 255) / 256), 256, 0, stream>>>(out.partial, splits, task.tokens,
                                                                      task.weight.out_features, out.bias, out.y);
    return cudaGetLastError();
}

template <bool BF16, class Of>
cudaError_t launch_float(const Weight& weight, const void* x, uint32_t* fragments, int tokens, bool direct,
                         int splits, const Output& out, cudaStream_t stream) {
    const uint32_t* pairs = static_cast<const uint32_t*>(x);
    using Direct = FloatTask<BF16, Of, 1, true>;
    using Few = FloatTask<BF16, Of, 1, false>;
    using Many = FloatTask<BF16, Of, 2, false>;
    if (direct) return launch<Direct, BF16>({{}, weight, pairs, tokens}, splits, out, stream);
    if (tokens <= 8) return launch<Few, BF16>({{}, weight, fragments, tokens}, splits, out, stream);
    return launch<Many, BF16>({{}, weight, fragments, tokens}, splits, out, stream);
}

template <class Of, int TOKEN_TILES>
cudaError_t launch_exact(const Weight& weight, const uint32_t* fragments, int tokens, int splits,
                         unsigned long long* y, cudaStream_t stream) {
    using Task = ExactTask<Of, TOKEN_TILES>;
    const dim3 grid(weight.row_tiles(), splits);
    exact_kernel<Task><<<grid, THREADS, 0, stream>>>({{}, weight, fragments, tokens}, splits, y);
    return cudaGetLastError();
}

// The forms of weights, planes − 1 + tied in the tables of launchers.
using One = Form<1, false, false>;
using Two = Form<2, false, false>;
using Tied = Form<2, true, false>;
using OneOffset = Form<1, false, true>;
using TwoOffset = Form<2, false, true>;
using TiedOffset = Form<2, true, true>;

}  // namespace
}  // namespace ternhw

using namespace ternhw;

extern "C" {

const char* ternhw_error(int error) { return cudaGetErrorString(static_cast<cudaError_t>(error)); }

// Bytes of workspace of a multiplication, or a cudaError as a negative number. `splits` of 0 is the choice
// of the library, as below.
long long ternhw_workspace(int out_features, int in_features, int tokens, int exact, int splits) {
    const Weight weight{nullptr, out_features, in_features, 1, false, false};
    if (out_features < 1 || in_features < 1 || tokens < 1 || tokens > MAX_TOKENS) return -cudaErrorInvalidValue;
    const int64_t fragments = fragment_bytes(in_features, tokens, exact ? INT8_LANE_WORDS : FLOAT_LANE_WORDS);
    if (exact) return fragments;
    const cudaError_t error = choose_splits(weight, splits);
    if (error) return -int64_t(error);
    return fragments + (splits > 1 ? int64_t(4) * splits * tokens * out_features : 0);
}

// y (tokens, out_features) = x (tokens, in_features) · Wᵀ + bias, 16-bit floats, at most 16 tokens, one or
// two planes. `way` is 0 for the library's choice, 1 to read x as it is, 2 to order it first.
int ternhw_linear(void* y, const void* x, const void* tiles, int out_features, int in_features, int planes,
                  int tied, int offset, const int* permutation, const void* bias, void* workspace, int tokens,
                  int bf16, int splits, int way, void* stream_) {
    const Weight weight = weight_of(tiles, out_features, in_features, planes, tied, offset);
    const cudaStream_t stream = static_cast<cudaStream_t>(stream_);
    cudaError_t error = check(weight);
    if (error) return error;
    if (!y || !x || !workspace || tokens < 1 || tokens > MAX_TOKENS || planes > 2) return cudaErrorInvalidValue;
    if (misaligned(x, 2) || misaligned(y, 2) || misaligned(workspace, 16)) return cudaErrorInvalidValue;
    if (way < AUTOMATIC || way > ORDERED) return cudaErrorInvalidValue;
    const bool can = !permutation && in_features % GROUP == 0 && !misaligned(x, 4) && tokens <= 8;
    if (way == DIRECT && !can) return cudaErrorInvalidValue;
    // Read as they are, the values of a pair of columns are 4 bytes of each token's row: worth it for few rows.
    const bool direct = way == DIRECT || (way == AUTOMATIC && can && tokens <= 2);
    error = choose_splits(weight, splits);
    if (error) return error;
    uint32_t* fragments = static_cast<uint32_t*>(workspace);
    if (!direct) {
        error = order<false>({x, permutation, tokens, in_features}, fragments, stream);
        if (error) return error;
    }
    void* partial = fragments + fragment_bytes(in_features, tokens, FLOAT_LANE_WORDS) / 4;
    const Output out{static_cast<float*>(partial), static_cast<const uint16_t*>(bias), static_cast<uint16_t*>(y)};
    using Launcher = decltype(&launch_float<false, One>);
    constexpr Launcher launchers[2][3][2] = {
        {{launch_float<false, One>, launch_float<false, OneOffset>},
         {launch_float<false, Two>, launch_float<false, TwoOffset>},
         {launch_float<false, Tied>, launch_float<false, TiedOffset>}},
        {{launch_float<true, One>, launch_float<true, OneOffset>},
         {launch_float<true, Two>, launch_float<true, TwoOffset>},
         {launch_float<true, Tied>, launch_float<true, TiedOffset>}}};
    const auto launcher = launchers[bf16 != 0][planes - 1 + weight.tied][weight.offset];
    return launcher(weight, x, fragments, tokens, direct, splits, out, stream);
}

// y (tokens, out_features) int64 = q (tokens, in_features) int8 · the integers of exact tiles; at most 16
// tokens. `way` is 0 for tensor cores, of one or two planes, and 1 for dp4a, of any number.
int ternhw_linear_exact(void* y, const void* q, const void* tiles, int out_features, int in_features, int planes,
                        int tied, int offset, const int* permutation, void* workspace, int tokens, int splits,
                        int way, void* stream_) {
    const Weight weight = weight_of(tiles, out_features, in_features, planes, tied, offset);
    const cudaStream_t stream = static_cast<cudaStream_t>(stream_);
    cudaError_t error = check(weight);
    if (error) return error;
    if (!y || !q || !workspace || tokens < 1 || tokens > MAX_TOKENS) return cudaErrorInvalidValue;
    if (way < 0 || way > 1 || (way == 0 && planes > 2)) return cudaErrorInvalidValue;
    if (misaligned(y, 8) || misaligned(workspace, 16)) return cudaErrorInvalidValue;
    error = choose_splits(weight, splits);
    if (error) return error;
    uint32_t* fragments = static_cast<uint32_t*>(workspace);
    error = order<true>({q, permutation, tokens, in_features}, fragments, stream);
    if (error) return error;
    if (splits > 1) error = cudaMemsetAsync(y, 0, int64_t(8) * tokens * out_features, stream);
    if (error) return error;
    auto* sums = static_cast<unsigned long long*>(y);
    const int token_tiles = (tokens + 7) / 8;
    if (way == 1) {
        const dim3 grid(weight.row_tiles(), splits, tokens);
        exact_kernel_dot4<<<grid, THREADS, 0, stream>>>(weight, fragments, token_tiles, splits, sums);
        return cudaGetLastError();
    }
    using Launcher = decltype(&launch_exact<One, 1>);
    constexpr Launcher launchers[3][2][2] = {
        {{launch_exact<One, 1>, launch_exact<One, 2>}, {launch_exact<OneOffset, 1>, launch_exact<OneOffset, 2>}},
        {{launch_exact<Two, 1>, launch_exact<Two, 2>}, {launch_exact<TwoOffset, 1>, launch_exact<TwoOffset, 2>}},
        {{launch_exact<Tied, 1>, launch_exact<Tied, 2>}, {launch_exact<TiedOffset, 1>, launch_exact<TiedOffset, 2>}}};
    const auto launcher = launchers[planes - 1 + weight.tied][weight.offset][token_tiles - 1];
    return launcher(weight, fragments, tokens, splits, sums, stream);
}

// W (out_features, in_features) of 16-bit floats, in the stored order of the columns.
int ternhw_dequantize(void* out, const void* tiles, int out_features, int in_features, int planes, int tied,
                      int offset, int bf16, void* stream_) {
    const Weight weight = weight_of(tiles, out_features, in_features, planes, tied, offset);
    const cudaError_t error = check(weight);
    if (error) return error;
    if (!out || misaligned(out, 16)) return cudaErrorInvalidValue;
    const dim3 grid(weight.row_tiles(), (weight.groups() + DEQUANTIZE_WARPS - 1) / DEQUANTIZE_WARPS);
    const auto kernel = bf16 ? dequantize_kernel<true> : dequantize_kernel<false>;
    const cudaStream_t stream = static_cast<cudaStream_t>(stream_);
    kernel<<<grid, DEQUANTIZE_WARPS * 32, 0, stream>>>(weight, static_cast<uint16_t*>(out));
    return cudaGetLastError();
}

}  // extern "C"
