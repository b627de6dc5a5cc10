// A CUDA device on a CPU, for the translated source of the kernels (translate.py).
//
// Each thread of a block is a fiber. Fibers run one at a time, in random order, from one barrier to the next,
// and so do blocks. What a real device may do differently from the program's intent shows as a fault:
// a barrier that not all threads reach, an instruction of a warp that not all lanes execute, an address outside
// every buffer (guard pages), an address that is not aligned, a launch beyond the limits of the device.
// Memory that was never written holds bytes of 0xFF: NaN as a float, -1 as an integer.
#pragma once

#include <csetjmp>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#define __CUDACC__ 13
#define __CUDA_ARCH__ 900
#define __host__
#define __device__
#define __global__
#define __forceinline__ inline
#define __launch_bounds__(...)

struct dim3 {
    unsigned x, y, z;
    dim3(unsigned x = 1, unsigned y = 1, unsigned z = 1) : x(x), y(y), z(z) {}
};
struct alignas(16) uint4 {
    unsigned x, y, z, w;
};

using cudaStream_t = void*;
enum cudaError_t { cudaSuccess = 0, cudaErrorInvalidValue = 1, cudaErrorInvalidConfiguration = 9 };
enum { cudaDevAttrMultiProcessorCount = 16 };

namespace device {

constexpr int WARP = 32, MOST_THREADS = 1024, MOST_SHARED = 48 << 10, STACK = 128 << 10, MULTIPROCESSORS = 3;
constexpr unsigned MOST_BLOCKS_YZ = 65535;
constexpr unsigned char POISON = 0xFF;

enum class State { READY, AT_BLOCK_BARRIER, AT_WARP, DONE };

// What a lane brings to an instruction that its whole warp executes, and what it gets back.
struct Operands {
    uint32_t a[4], b[2], c[4], d[4];
};
using WarpInstruction = void (*)(Operands* (&lanes)[WARP]);

struct Fiber {
    dim3 thread;
    State state;
    int place;                 // The barrier or instruction it waits at, by line.
    WarpInstruction instruction;
    Operands operands;
    jmp_buf context;
    bool started;
    void* stack;
};

struct Buffer {
    unsigned char* pages;
    size_t page_bytes, bytes;
    unsigned char* begin;
};

inline std::mt19937_64 random_order{1};
inline std::string faults;
inline cudaError_t last_error = cudaSuccess;
inline int multiprocessors = MULTIPROCESSORS;
inline int planted = 0;  // The number of the planted fault that is active.

inline std::vector<Fiber> fibers;
inline Fiber* current = nullptr;
inline jmp_buf scheduler;
inline ucontext_t first_return;
inline dim3 block_index, block_size, grid_size;
inline std::function<void()> kernel;
inline std::map<int, Buffer> shared_buffers;
inline std::map<void*, Buffer> buffers;

inline void fault(const std::string& what) {
    if (faults.find(what) == std::string::npos) faults += what + "\n";
}

// Leave the fiber for good: the launch ends with a fault.
[[noreturn]] inline void abandon(const std::string& what) {
    fault(what);
    _longjmp(scheduler, 2);
}

// ---- memory

inline Buffer make_buffer(size_t bytes, bool at_end) {
    const size_t page = size_t(sysconf(_SC_PAGESIZE)), inside = (bytes + page - 1) / page * page + page;
    auto* pages = static_cast<unsigned char*>(
        mmap(nullptr, inside + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    if (pages == MAP_FAILED) std::abort();
    mprotect(pages + page, inside, PROT_READ | PROT_WRITE);
    std::memset(pages + page, POISON, inside);
    // At the end of its pages what lies behind it is caught, at their beginning what lies before it.
    const size_t skip = at_end ? (inside - bytes) / 16 * 16 : 0;
    return {pages, inside + 2 * page, bytes, pages + page + skip};
}

// Whether the bytes of a buffer's pages outside the buffer are as they were.
inline bool is_intact(const Buffer& buffer) {
    const size_t page = size_t(sysconf(_SC_PAGESIZE));
    for (unsigned char* at = buffer.pages + page; at < buffer.pages + buffer.page_bytes - page; ++at) {
        if (at == buffer.begin) at += buffer.bytes;
        if (at < buffer.pages + buffer.page_bytes - page && *at != POISON) return false;
    }
    return true;
}

inline void* shared(size_t bytes, int place) {
    auto found = shared_buffers.find(place);
    if (found == shared_buffers.end()) {
        size_t total = bytes;
        for (auto& [other, buffer] : shared_buffers) total += buffer.bytes;
        if (total > size_t(MOST_SHARED)) abandon("shared memory beyond 48 KiB");
        found = shared_buffers.emplace(place, make_buffer(bytes, random_order() & 1)).first;
    }
    return found->second.begin;
}

inline void release(const Buffer& buffer) { munmap(buffer.pages, buffer.page_bytes); }

template <class Value>
inline const Value* aligned(const void* address) {
    if (reinterpret_cast<uintptr_t>(address) % sizeof(Value)) abandon("an address is not aligned to its access");
    return static_cast<const Value*>(address);
}

inline void on_segmentation_fault(int, siginfo_t*, void*) {
    if (!current) {
        std::signal(SIGSEGV, SIG_DFL);
        return;
    }
    abandon("an address outside every buffer");
}

// ---- fibers

inline void wait(State state, int place) {
    current->state = state, current->place = place;
    if (!_setjmp(current->context)) _longjmp(scheduler, 1);
}

inline void run_fiber() {
    kernel();
    current->state = State::DONE;
    _longjmp(scheduler, 1);
}

inline void resume(Fiber& fiber) {
    current = &fiber;
    if (fiber.started) _longjmp(fiber.context, 1);
    fiber.started = true;
    ucontext_t begin;
    getcontext(&begin);
    begin.uc_stack.ss_sp = fiber.stack, begin.uc_stack.ss_size = STACK, begin.uc_link = &first_return;
    makecontext(&begin, run_fiber, 0);
    setcontext(&begin);
}

// Let a warp go on if all its lanes wait at one place.
inline void release_warp(int warp) {
    Operands* lanes[WARP];
    const Fiber& first = fibers[size_t(warp) * WARP];
    for (int lane = 0; lane < WARP; ++lane) {
        Fiber& fiber = fibers[size_t(warp) * WARP + lane];
        if (fiber.state != State::AT_WARP || fiber.place != first.place) return;
        lanes[lane] = &fiber.operands;
    }
    if (first.instruction) first.instruction(lanes);
    for (int lane = 0; lane < WARP; ++lane) fibers[size_t(warp) * WARP + lane].state = State::READY;
}

inline void release_block() {
    for (const Fiber& fiber : fibers)
        if (fiber.state != State::AT_BLOCK_BARRIER || fiber.place != fibers[0].place) return;
    for (Fiber& fiber : fibers) fiber.state = State::READY;
}

inline const char* stuck() {
    for (const Fiber& fiber : fibers)
        if (fiber.state == State::AT_WARP) return "an instruction of a warp that not all its lanes execute";
    return "a barrier that not all threads of the block reach";
}

inline void run_block() {
    for (auto& [place, buffer] : shared_buffers) release(buffer);
    shared_buffers.clear();
    for (unsigned index = 0; index < fibers.size(); ++index) {
        fibers[index].state = State::READY, fibers[index].started = false;
        fibers[index].thread = dim3(index % block_size.x, index / block_size.x % block_size.y,
                                    index / (block_size.x * block_size.y));
    }
    std::vector<unsigned> ready;
    for (;;) {
        ready.clear();
        unsigned done = 0;
        for (unsigned index = 0; index < fibers.size(); ++index) {
            done += fibers[index].state == State::DONE;
            if (fibers[index].state == State::READY) ready.push_back(index);
        }
        if (done == fibers.size()) break;
        if (ready.empty()) {
            fault(stuck());
            break;
        }
        std::shuffle(ready.begin(), ready.end(), random_order);
        for (unsigned index : ready) {
            // The stack pointer of this frame is the scheduler's: fibers come back here.
            const int came = _setjmp(scheduler);
            if (came == 0) resume(fibers[index]);
            const bool failed = came == 2;
            current = nullptr;
            if (failed) return;
            if (fibers[index].state == State::AT_WARP) release_warp(int(index) / WARP);
        }
        release_block();
    }
    for (auto& [place, buffer] : shared_buffers)
        if (!is_intact(buffer)) fault("a write beside shared memory");
}

inline void prepare(size_t threads) {
    static bool handling = false;
    if (!handling) {
        stack_t alternate{};
        alternate.ss_size = 64 << 10;
        alternate.ss_sp = std::malloc(alternate.ss_size);
        sigaltstack(&alternate, nullptr);
        struct sigaction action {};
        action.sa_sigaction = on_segmentation_fault;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER;
        sigaction(SIGSEGV, &action, nullptr);
        sigaction(SIGBUS, &action, nullptr);
        handling = true;
    }
    static std::vector<void*> stacks;
    while (stacks.size() < threads) stacks.push_back(std::malloc(STACK));
    fibers.resize(threads);
    for (size_t index = 0; index < threads; ++index) fibers[index].stack = stacks[index];
}

// `bounds` are the threads that the kernel was compiled for, 0 if it does not say. Launches of all streams run at
// once, in the order in which they are made.
inline void launch(dim3 grid, dim3 block, size_t dynamic_bytes, cudaStream_t, unsigned bounds,
                   std::function<void()> body) {
    const size_t threads = size_t(block.x) * block.y * block.z, blocks = size_t(grid.x) * grid.y * grid.z;
    if (!threads || !blocks || dynamic_bytes > size_t(MOST_SHARED) || threads > MOST_THREADS || (bounds && threads > bounds) || grid.y > MOST_BLOCKS_YZ ||
        grid.z > MOST_BLOCKS_YZ) {
        last_error = cudaErrorInvalidConfiguration;
        return;
    }
    if (threads % WARP) fault("a block that does not fill its last warp");
    prepare(threads);
    grid_size = grid, block_size = block, kernel = std::move(body);
    std::vector<size_t> order(blocks);
    for (size_t index = 0; index < blocks; ++index) order[index] = index;
    std::shuffle(order.begin(), order.end(), random_order);
    for (size_t index : order) {
        block_index = dim3(unsigned(index % grid.x), unsigned(index / grid.x % grid.y),
                           unsigned(index / (size_t(grid.x) * grid.y)));
        run_block();
        if (!faults.empty()) break;
    }
}

// ---- instructions

inline void warp_instruction(WarpInstruction instruction, int place) {
    current->instruction = instruction;
    wait(State::AT_WARP, place);
}

inline float half_to_float(uint16_t bits) {
    _Float16 value;
    std::memcpy(&value, &bits, sizeof value);
    return float(value);
}

inline float bfloat_to_float(uint16_t bits) {
    const uint32_t whole = uint32_t(bits) << 16;
    float value;
    std::memcpy(&value, &whole, sizeof value);
    return value;
}

// "Matrix fragments for mma.m16n8k16 with floating point type", PTX ISA: element i of a lane's operand.
template <float (*TO_FLOAT)(uint16_t)>
inline void mma_m16n8k16(Operands* (&lanes)[WARP]) {
    float a[16][16], b[16][8];
    for (int lane = 0; lane < WARP; ++lane) {
        const int group = lane >> 2, in_group = lane % 4;
        for (int i = 0; i < 8; ++i) {
            const int row = i < 2 || (i >= 4 && i < 6) ? group : group + 8;
            const int column = in_group * 2 + (i & 1) + (i < 4 ? 0 : 8);
            a[row][column] = TO_FLOAT(uint16_t(lanes[lane]->a[i / 2] >> 16 * (i % 2)));
        }
        for (int i = 0; i < 4; ++i)
            b[in_group * 2 + (i & 1) + (i < 2 ? 0 : 8)][group] = TO_FLOAT(uint16_t(lanes[lane]->b[i / 2] >> 16 * (i % 2)));
    }
    for (int lane = 0; lane < WARP; ++lane)
        for (int i = 0; i < 4; ++i) {
            const int row = (lane >> 2) + (i < 2 ? 0 : 8), column = lane % 4 * 2 + (i & 1);
            float sum;
            std::memcpy(&sum, &lanes[lane]->c[i], sizeof sum);
            for (int k = 0; k < 16; ++k) sum += a[row][k] * b[k][column];
            std::memcpy(&lanes[lane]->d[i], &sum, sizeof sum);
        }
}

// "Matrix fragments for mma.m16n8k32", of 8-bit integers.
inline void mma_m16n8k32(Operands* (&lanes)[WARP]) {
    int32_t a[16][32], b[32][8];
    for (int lane = 0; lane < WARP; ++lane) {
        const int group = lane >> 2, in_group = lane % 4;
        for (int i = 0; i < 16; ++i) {
            const int row = i < 4 || (i >= 8 && i < 12) ? group : group + 8;
            const int column = in_group * 4 + (i & 3) + (i < 8 ? 0 : 16);
            a[row][column] = int8_t(lanes[lane]->a[i / 4] >> 8 * (i % 4));
        }
        for (int i = 0; i < 8; ++i)
            b[in_group * 4 + (i & 3) + (i < 4 ? 0 : 16)][group] = int8_t(lanes[lane]->b[i / 4] >> 8 * (i % 4));
    }
    for (int lane = 0; lane < WARP; ++lane)
        for (int i = 0; i < 4; ++i) {
            const int row = (lane >> 2) + (i < 2 ? 0 : 8), column = lane % 4 * 2 + (i & 1);
            uint32_t sum = lanes[lane]->c[i];  // Without ".satfinite" sums wrap.
            for (int k = 0; k < 32; ++k) sum += uint32_t(a[row][k] * b[k][column]);
            lanes[lane]->d[i] = sum;
        }
}

inline void shuffle(Operands* (&lanes)[WARP]) {
    for (int lane = 0; lane < WARP; ++lane) lanes[lane]->d[0] = lanes[lanes[lane]->b[0]]->a[0];
}

template <class Value>
inline uint32_t bits_of(Value value) {
    static_assert(sizeof(Value) == 4);
    uint32_t bits;
    std::memcpy(&bits, &value, sizeof bits);
    return bits;
}

template <class D, class A, class B, class C>
inline void mma(WarpInstruction instruction, int place, D* const (&d)[4], const A (&a)[4], const B (&b)[2],
                const C (&c)[4]) {
    Operands& operands = current->operands;
    for (int i = 0; i < 4; ++i) operands.a[i] = bits_of(a[i]), operands.c[i] = bits_of(c[i]);
    for (int i = 0; i < 2; ++i) operands.b[i] = bits_of(b[i]);
    warp_instruction(instruction, place);
    for (int i = 0; i < 4; ++i) std::memcpy(d[i], &current->operands.d[i], 4);
}

inline void load_v4(uint32_t* const (&d)[4], const void* address) {
    const uint4 words = *aligned<uint4>(address);
    *d[0] = words.x, *d[1] = words.y, *d[2] = words.z, *d[3] = words.w;
}

}  // namespace device

#define threadIdx (device::current->thread)
#define blockIdx (device::block_index)
#define blockDim (device::block_size)
#define gridDim (device::grid_size)
#define __syncthreads() device::wait(device::State::AT_BLOCK_BARRIER, __LINE__)
#define __syncwarp() device::warp_instruction(nullptr, __LINE__)
#define __trap() device::abandon("a trap")

template <class Value>
inline Value __ldg(const Value* address) {
    return *device::aligned<Value>(address);
}

inline float __uint_as_float(uint32_t bits) {
    float value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
}
inline uint32_t __float_as_uint(float value) { return device::bits_of(value); }

struct __half {
    uint16_t bits;
};
inline __half __ushort_as_half(unsigned short bits) { return {bits}; }
inline unsigned short __half_as_ushort(__half value) { return value.bits; }
inline float __half2float(__half value) { return device::half_to_float(value.bits); }
inline __half __float2half_rn(float value) {
    const _Float16 half = _Float16(value);
    __half result;
    std::memcpy(&result, &half, sizeof half);
    return result;
}

// The value of another lane, as all lanes of a warp know it after the instruction.
inline int device_shfl(unsigned mask, int value, int source, int place) {
    if (mask != 0xFFFFFFFFu) device::abandon("a shuffle of part of a warp");
    device::Operands& operands = device::current->operands;
    operands.a[0] = device::bits_of(value), operands.b[0] = uint32_t(source) % device::WARP;
    device::warp_instruction(device::shuffle, place);
    return int(operands.d[0]);
}
#define __shfl_sync(mask, value, source) device_shfl(mask, value, source, __LINE__)

// Bytes of x, 0 to 3, and of y, 4 to 7, that the digits of `selector` name.
inline uint32_t __byte_perm(uint32_t x, uint32_t y, uint32_t selector) {
    const uint64_t both = uint64_t(y) << 32 | x;
    uint32_t result = 0;
    for (int byte = 0; byte < 4; ++byte)
        result |= uint32_t(both >> 8 * (selector >> 4 * byte & 7) & 0xFF) << 8 * byte;
    return result;
}

inline int __dp4a(int a, int b, int sum) {
    for (int byte = 0; byte < 4; ++byte) sum += int8_t(a >> 8 * byte) * int8_t(b >> 8 * byte);
    return sum;
}

inline unsigned long long atomicAdd(unsigned long long* address, unsigned long long value) {
    const unsigned long long before = *device::aligned<unsigned long long>(address);
    *address = before + value;
    return before;
}

inline cudaError_t cudaGetLastError() {
    const cudaError_t error = device::last_error;
    device::last_error = cudaSuccess;
    return error;
}
inline cudaError_t cudaGetDevice(int* number) { return *number = 0, cudaSuccess; }
inline cudaError_t cudaDeviceGetAttribute(int* value, int, int) {
    return *value = device::multiprocessors, cudaSuccess;
}
inline cudaError_t cudaMemsetAsync(void* address, int value, size_t bytes, cudaStream_t) {
    return std::memset(address, value, bytes), cudaSuccess;
}
inline const char* cudaGetErrorString(cudaError_t error) { return error ? "an error" : "no error"; }

// What tests drive the device by.
extern "C" {

void device_seed(unsigned long long seed) { device::random_order.seed(seed); }
// How many multiprocessors the device has; 0 for as many as at first.
void device_multiprocessors(int count) { device::multiprocessors = count ? count : device::MULTIPROCESSORS; }
void device_plant(int number) { device::planted = number; }

// A buffer between guard pages, all of it poisoned.
void* device_allocate(unsigned long long bytes) {
    const device::Buffer buffer = device::make_buffer(bytes, device::random_order() & 1);
    device::buffers[buffer.begin] = buffer;
    return buffer.begin;
}

void device_free_all() {
    for (auto& [address, buffer] : device::buffers) {
        if (!device::is_intact(buffer)) device::fault("a write beside a buffer");
        device::release(buffer);
    }
    device::buffers.clear();
}

// The faults since the last question, a line each.
const char* device_faults() {
    static std::string told;
    told = device::faults;
    device::faults.clear();
    return told.c_str();
}

}  // extern "C"
