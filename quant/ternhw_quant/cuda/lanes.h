// One lane of a warp: loads, 16-bit floats, and the instructions of tensor cores.
#pragma once

#include <cuda_bf16.h>
#include <cuda_fp16.h>

#include <cstdint>

#define TERNHW_BOTH __host__ __device__ __forceinline__
#define TERNHW_DEVICE __device__ __forceinline__
#define TERNHW_UNROLL _Pragma("unroll")

namespace ternhw {

struct Words4 {
    uint32_t word[4];
};

TERNHW_DEVICE int own_lane() { return threadIdx.x & 31; }

// The compiler knows that a value of lane 0 is the same in all lanes, and that of threadIdx.x / 32 it does not:
// branches on it need no bookkeeping of lanes that diverge, and what follows from it is computed once a warp.
TERNHW_DEVICE int own_warp() { return __shfl_sync(0xFFFFFFFFu, int(threadIdx.x >> 5), 0); }

// Weights are read once: they bypass the L1 cache, and activations stay in it.
TERNHW_DEVICE Words4 load_once(const void* address) {
    Words4 value;
    asm volatile("ld.global.nc.L1::no_allocate.v4.u32 {%0, %1, %2, %3}, [%4];"
                 : "=r"(value.word[0]), "=r"(value.word[1]), "=r"(value.word[2]), "=r"(value.word[3])
                 : "l"(address));
    return value;
}

template <class Value>
TERNHW_DEVICE Value load(const void* address) {
    return __ldg(static_cast<const Value*>(address));
}

TERNHW_DEVICE Words4 load_words(const void* address) {
    const uint4 words = __ldg(static_cast<const uint4*>(address));
    return {{words.x, words.y, words.z, words.w}};
}

// Eight 16-bit values; both addresses are multiples of 16.
TERNHW_DEVICE void copy_eight(uint16_t* to, const uint16_t* from) {
    *reinterpret_cast<uint4*>(to) = *reinterpret_cast<const uint4*>(from);
}

// A byte as an int, of which the compiler does not know that it is not negative: a product with a signed number
// then is one instruction, as of no number that it would have to take as unsigned.
TERNHW_DEVICE int byte_of(uint32_t word, int index) { return static_cast<int>(__byte_perm(word, 0, 0x4440 + index)); }

// IEEE binary16, from its bits.
TERNHW_DEVICE float from_half(uint32_t bits) {
    return __half2float(__ushort_as_half(static_cast<unsigned short>(bits)));
}

template <bool BF16>
TERNHW_DEVICE float from_16(uint32_t bits) {
    return BF16 ? __uint_as_float(bits << 16) : from_half(bits);
}

// Round to the nearest, ties to even.
template <bool BF16>
TERNHW_DEVICE uint16_t to_16(float value) {
    if (!BF16) return __half_as_ushort(__float2half_rn(value));
    const uint32_t bits = __float_as_uint(value);
    if ((bits & 0x7FFFFFFFu) > 0x7F800000u) return static_cast<uint16_t>(bits >> 16 | 0x40u);
    return static_cast<uint16_t>((bits + 0x7FFFu + (bits >> 16 & 1u)) >> 16);
}

// d += a · b for a 16×16 and b 16×8 of 16-bit floats, d 16×8 (PTX ISA, "Matrix fragments for mma.m16n8k16").
template <bool BF16>
TERNHW_DEVICE void mma(float (&d)[4], const uint32_t (&a)[4], const uint32_t (&b)[2]) {
#if __CUDA_ARCH__ >= 800
    if (BF16) {
        asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, "
            "{%0,%1,%2,%3};"
            : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
            : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
    } else {
        asm("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, "
            "{%0,%1,%2,%3};"
            : "+f"(d[0]), "+f"(d[1]), "+f"(d[2]), "+f"(d[3])
            : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
    }
#else
    __trap();
#endif
}

// d += a · b for a 16×32 and b 32×8 of int8, d 16×8 of int32 (PTX ISA, "… for mma.m16n8k32").
TERNHW_DEVICE void mma(int32_t (&d)[4], const uint32_t (&a)[4], const uint32_t (&b)[2]) {
#if __CUDA_ARCH__ >= 800
    asm("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
        : "+r"(d[0]), "+r"(d[1]), "+r"(d[2]), "+r"(d[3])
        : "r"(a[0]), "r"(a[1]), "r"(a[2]), "r"(a[3]), "r"(b[0]), "r"(b[1]));
#else
    __trap();
#endif
}

// The sum of four products of int8, added to `sum`.
TERNHW_DEVICE int32_t dot4(uint32_t a, uint32_t b, int32_t sum) {
    return __dp4a(static_cast<int>(a), static_cast<int>(b), sum);
}

}  // namespace ternhw
