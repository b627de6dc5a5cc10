// A warp's lanes, its tensor-core instruction and its loads, on the device and, for tests, on the host.
//
// What a warp holds is an array of LANES slots: one on the device, the thread's own; 32 on the host, where
// FOR_LANES visits all of them. So both run the same source, and only this file knows the difference.
#pragma once

#include <cstdint>
#include <cstring>

#if defined(__CUDACC__)
#include <cuda_bf16.h>
#include <cuda_fp16.h>
#define TERNHW_BOTH __host__ __device__ __forceinline__
#define TERNHW_UNROLL _Pragma("unroll")
#else
#define TERNHW_BOTH inline
#define TERNHW_UNROLL
#endif

#if defined(__CUDA_ARCH__)
#define TERNHW_LANES 1
#define TERNHW_FIRST_LANE (threadIdx.x & 31)
#else
#define TERNHW_LANES 32
#define TERNHW_FIRST_LANE 0
#endif
#define FOR_LANES(lane, slot) for (int slot = 0, lane = TERNHW_FIRST_LANE; slot < TERNHW_LANES; ++slot, ++lane)

// What looks at every read of memory on the host; tests define it.
#if !defined(TERNHW_ON_READ)
#define TERNHW_ON_READ(address, bytes)
#endif

namespace ternhw {

struct Words4 {
    uint32_t word[4];
};

// Weights are read once: they pass the L1 cache by, and activations stay in it.
TERNHW_BOTH Words4 load_once(const void* address) {
    Words4 value;
#if defined(__CUDA_ARCH__)
    asm volatile("ld.global.nc.L1::no_allocate.v4.u32 {%0, %1, %2, %3}, [%4];"
                 : "=r"(value.word[0]), "=r"(value.word[1]), "=r"(value.word[2]), "=r"(value.word[3])
                 : "l"(address));
#else
    TERNHW_ON_READ(address, sizeof value);
    std::memcpy(&value, address, sizeof value);
#endif
    return value;
}

template <class Value>
TERNHW_BOTH Value load(const void* address) {
#if defined(__CUDA_ARCH__)
    return __ldg(static_cast<const Value*>(address));
#else
    Value value;
    TERNHW_ON_READ(address, sizeof value);
    std::memcpy(&value, address, sizeof value);
    return value;
#endif
}

TERNHW_BOTH Words4 load_words(const void* address) {
    Words4 value;
#if defined(__CUDA_ARCH__)
    const uint4 words = __ldg(static_cast<const uint4*>(address));
    value.word[0] = words.x, value.word[1] = words.y, value.word[2] = words.z, value.word[3] = words.w;
#else
    TERNHW_ON_READ(address, sizeof value);
    std::memcpy(&value, address, sizeof value);
#endif
    return value;
}

// Eight 16-bit values; both addresses are multiples of 16.
TERNHW_BOTH void copy_eight(uint16_t* to, const uint16_t* from) {
#if defined(__CUDA_ARCH__)
    *reinterpret_cast<uint4*>(to) = *reinterpret_cast<const uint4*>(from);
#else
    std::memcpy(to, from, 16);
#endif
}

TERNHW_BOTH float from_bits(uint32_t bits) {
    float value;
#if defined(__CUDA_ARCH__)
    value = __uint_as_float(bits);
#else
    std::memcpy(&value, &bits, sizeof value);
#endif
    return value;
}

TERNHW_BOTH uint32_t to_bits(float value) {
    uint32_t bits;
#if defined(__CUDA_ARCH__)
    bits = __float_as_uint(value);
#else
    std::memcpy(&bits, &value, sizeof bits);
#endif
    return bits;
}

// IEEE binary16, from its bits.
TERNHW_BOTH float from_half(uint32_t bits) {
#if defined(__CUDA_ARCH__)
    return __half2float(__ushort_as_half(static_cast<unsigned short>(bits)));
#else
    const uint32_t sign = (bits & 0x8000u) << 16;
    // As if the exponent were float's, then scaled by 2^112: subnormals come out right too.
    const float magnitude = from_bits((bits & 0x7FFFu) << 13) * from_bits(0x77800000u);
    return from_bits(((bits & 0x7C00u) == 0x7C00u ? 0x7F800000u | (bits & 0x3FFu) << 13 : to_bits(magnitude)) | sign);
#endif
}

// Round to the nearest, ties to even.
TERNHW_BOTH uint16_t to_half(float value) {
#if defined(__CUDA_ARCH__)
    return __half_as_ushort(__float2half_rn(value));
#else
    const uint32_t bits = to_bits(value), sign = bits >> 16 & 0x8000u, magnitude = bits & 0x7FFFFFFFu;
    if (magnitude > 0x7F800000u) return static_cast<uint16_t>(sign | 0x7E00u);
    if (magnitude >= 0x477FF000u) return static_cast<uint16_t>(sign | 0x7C00u);
    if (magnitude < 0x38800000u) {
        // Adding 0.5 leaves the 10 bits of a subnormal, rounded, at the end of the fraction.
        return static_cast<uint16_t>(sign | (to_bits(from_bits(magnitude) + 0.5f) - 0x3F000000u));
    }
    const uint32_t rounded = magnitude + 0xFFFu + (magnitude >> 13 & 1u);
    return static_cast<uint16_t>(sign | (rounded - 0x38000000u) >> 13);
#endif
}

template <bool BF16>
TERNHW_BOTH float from_16(uint32_t bits) {
    return BF16 ? from_bits(bits << 16) : from_half(bits);
}

template <bool BF16>
TERNHW_BOTH uint16_t to_16(float value) {
    if (!BF16) return to_half(value);
    const uint32_t bits = to_bits(value);
    if ((bits & 0x7FFFFFFFu) > 0x7F800000u) return static_cast<uint16_t>(bits >> 16 | 0x40u);
    return static_cast<uint16_t>((bits + 0x7FFFu + (bits >> 16 & 1u)) >> 16);
}

// d += a · b for a 16×16 and b 16×8 of 16-bit floats, d 16×8 (PTX ISA, "Matrix fragments for mma.m16n8k16").
template <bool BF16>
TERNHW_BOTH void mma(float (&d)[TERNHW_LANES][4], const uint32_t (&a)[TERNHW_LANES][4],
                     const uint32_t (&b)[TERNHW_LANES][2]) {
#if defined(__CUDA_ARCH__)
#if __CUDA_ARCH__ >= 800
    if (BF16) {
        asm("mma.sync.aligned.m16n8k16.row.col.f32.bf16.bf16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, "
            "{%0,%1,%2,%3};"
            : "+f"(d[0][0]), "+f"(d[0][1]), "+f"(d[0][2]), "+f"(d[0][3])
            : "r"(a[0][0]), "r"(a[0][1]), "r"(a[0][2]), "r"(a[0][3]), "r"(b[0][0]), "r"(b[0][1]));
    } else {
        asm("mma.sync.aligned.m16n8k16.row.col.f32.f16.f16.f32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, "
            "{%0,%1,%2,%3};"
            : "+f"(d[0][0]), "+f"(d[0][1]), "+f"(d[0][2]), "+f"(d[0][3])
            : "r"(a[0][0]), "r"(a[0][1]), "r"(a[0][2]), "r"(a[0][3]), "r"(b[0][0]), "r"(b[0][1]));
    }
#else
    __trap();
#endif
#else
    for (int row = 0; row < 16; ++row)
        for (int column = 0; column < 8; ++column) {
            float sum = 0;
            for (int k = 0; k < 16; ++k) {
                const uint32_t left = a[row % 8 * 4 + k % 8 / 2][row / 8 + k / 8 * 2] >> k % 2 * 16;
                const uint32_t right = b[column * 4 + k % 8 / 2][k / 8] >> k % 2 * 16;
                sum += from_16<BF16>(left & 0xFFFFu) * from_16<BF16>(right & 0xFFFFu);
            }
            d[row % 8 * 4 + column / 2][row / 8 * 2 + column % 2] += sum;
        }
#endif
}

// d += a · b for a 16×32 and b 32×8 of int8, d 16×8 of int32 (PTX ISA, "… for mma.m16n8k32").
TERNHW_BOTH void mma(int32_t (&d)[TERNHW_LANES][4], const uint32_t (&a)[TERNHW_LANES][4],
                     const uint32_t (&b)[TERNHW_LANES][2]) {
#if defined(__CUDA_ARCH__)
#if __CUDA_ARCH__ >= 800
    asm("mma.sync.aligned.m16n8k32.row.col.s32.s8.s8.s32 {%0,%1,%2,%3}, {%4,%5,%6,%7}, {%8,%9}, {%0,%1,%2,%3};"
        : "+r"(d[0][0]), "+r"(d[0][1]), "+r"(d[0][2]), "+r"(d[0][3])
        : "r"(a[0][0]), "r"(a[0][1]), "r"(a[0][2]), "r"(a[0][3]), "r"(b[0][0]), "r"(b[0][1]));
#else
    __trap();
#endif
#else
    for (int row = 0; row < 16; ++row)
        for (int column = 0; column < 8; ++column) {
            int32_t sum = 0;
            for (int k = 0; k < 32; ++k) {
                const uint32_t left = a[row % 8 * 4 + k % 16 / 4][row / 8 + k / 16 * 2] >> k % 4 * 8;
                const uint32_t right = b[column * 4 + k % 16 / 4][k / 16] >> k % 4 * 8;
                sum += int32_t(static_cast<int8_t>(left)) * static_cast<int8_t>(right);
            }
            d[row % 8 * 4 + column / 2][row / 8 * 2 + column % 2] += sum;
        }
#endif
}

// The sum of four products of int8, added to `sum`.
TERNHW_BOTH int32_t dot4(uint32_t a, uint32_t b, int32_t sum) {
#if defined(__CUDA_ARCH__)
    return __dp4a(static_cast<int>(a), static_cast<int>(b), sum);
#else
    for (int byte = 0; byte < 4; ++byte)
        sum += int32_t(static_cast<int8_t>(a >> 8 * byte)) * static_cast<int8_t>(b >> 8 * byte);
    return sum;
#endif
}

}  // namespace ternhw
