/* What differs between instruction sets: exact sums of the trits of a segment times activations of 8 bits.
 *
 * A code is the trit + 1, so a sum of codes times activations starts at minus the sum of the activations.
 * SUM_PARTS vectors make a unit; add_segment adds to one of them what each plane's sum counts, and the
 * offset's: multipliers are those of the planes, then the offset's, `stride` apart. No lane of 32 bits gets
 * more than 8 · 128 · (5 · 255 + 127) from a part of a segment. */
#ifndef TERNHW_SUMS_H
#define TERNHW_SUMS_H

#include "lanes.h"

/* Activations of a segment: column 32b + 16p + l of the unit is byte 4l + b of q[p], others are 0. */
typedef struct {
    int8_t q[2][64];
#if defined(TERNHW_MADD)
    int16_t minus[32];  /* Of two neighbours in q[0] and q[1]. */
#else
    int32_t minus[16];  /* Of four. */
#endif
} Block;

INLINE void close_block(Block *block) {
    enum { COUNT = sizeof block->minus / sizeof block->minus[0], BYTES = 64 / COUNT };
    for (int lane = 0; lane < COUNT; lane++) {
        int sum = 0;
        for (int byte = BYTES * lane; byte < BYTES * (lane + 1); byte++) sum += block->q[0][byte] + block->q[1][byte];
        block->minus[lane] = (__typeof__(block->minus[0]))-sum;
    }
}

#if defined(TERNHW_VNNI)

enum { SUM_PARTS = 1 };
typedef __m512i vsum;

INLINE vsum no_sum(void) { return _mm512_setzero_si512(); }
INLINE int64_t total_of(vsum sum) {
    const __m512i low = _mm512_cvtepi32_epi64(_mm512_castsi512_si256(sum));
    const __m512i high = _mm512_cvtepi32_epi64(_mm512_extracti64x4_epi64(sum, 1));
    return _mm512_reduce_add_epi64(_mm512_add_epi64(low, high));
}

INLINE __m512i plane_sum(__m512i codes, int shift, const Block *block) {
    const __m512i three = _mm512_set1_epi32(0x03030303);
    const __m512i first = _mm512_and_si512(_mm512_srli_epi32(codes, shift), three);
    const __m512i second = _mm512_and_si512(_mm512_srli_epi32(codes, shift + 4), three);
    const __m512i sum = _mm512_dpbusd_epi32(_mm512_loadu_si512(block->minus), first, _mm512_loadu_si512(block->q[0]));
    return _mm512_dpbusd_epi32(sum, second, _mm512_loadu_si512(block->q[1]));
}

/* Sums of a segment fit in 16 bits, so one instruction multiplies those of two planes. */
INLINE vsum add_two(vsum sum, __m512i a, __m512i b, int32_t of_a, int32_t of_b) {
    const __m512i both = _mm512_mask_blend_epi16(0xAAAAAAAA, a, _mm512_slli_epi32(b, 16));
    const uint32_t multipliers = ((uint32_t)of_a & 0xFFFF) | (uint32_t)of_b << 16;
    return _mm512_dpwssd_epi32(sum, both, _mm512_set1_epi32((int)multipliers));
}

INLINE vsum add_segment(const int P, const int offset, vsum sum, const uint8_t *unit, int part, const Block *block,
                        const int32_t *multipliers, int64_t stride) {
    (void)part;
    const int32_t of_offset = -multipliers[P * stride];
    const __m512i minus = _mm512_loadu_si512(block->minus), none = _mm512_setzero_si512();
    if (P > 1) {
        const __m512i codes = _mm512_loadu_si512(unit);
        sum = add_two(sum, plane_sum(codes, 0, block), plane_sum(codes, 2, block), multipliers[0], multipliers[stride]);
    }
    if (P % 2) {
        const __m512i both = _mm512_broadcast_i64x4(_mm256_loadu_si256((const __m256i *)(unit + P / 2 * 64)));
        const __m512i single = plane_sum(_mm512_mask_srli_epi32(both, 0xFF00, both, 2), 0, block);
        return add_two(sum, single, offset ? minus : none, multipliers[(P - 1) * stride], of_offset);
    }
    return offset ? add_two(sum, minus, none, of_offset, 0) : sum;
}

#elif defined(TERNHW_MADD)

enum { SUM_PARTS = 2 };
typedef __m256i vsum;

INLINE vsum no_sum(void) { return _mm256_setzero_si256(); }
INLINE int64_t total_of(vsum sum) {
    int32_t lanes[8];
    int64_t total = 0;
    _mm256_storeu_si256((__m256i *)lanes, sum);
    for (int lane = 0; lane < 8; lane++) total += lanes[lane];
    return total;
}

INLINE __m256i bytes32(const void *from, int part) {
    return _mm256_loadu_si256((const __m256i *)((const uint8_t *)from + 32 * part));
}

INLINE vsum add_plane(vsum sum, __m256i codes, int shift, int part, const Block *block, int32_t multiplier) {
    const __m256i three = _mm256_set1_epi32(0x03030303);
    const __m256i first = _mm256_and_si256(_mm256_srli_epi32(codes, shift), three);
    const __m256i second = _mm256_and_si256(_mm256_srli_epi32(codes, shift + 4), three);
    const __m256i products = _mm256_add_epi16(_mm256_maddubs_epi16(first, bytes32(block->q[0], part)),
                                              _mm256_maddubs_epi16(second, bytes32(block->q[1], part)));
    const __m256i sums = _mm256_add_epi16(products, bytes32(block->minus, part));
    return _mm256_add_epi32(sum, _mm256_madd_epi16(sums, _mm256_set1_epi16((short)multiplier)));
}

INLINE vsum add_segment(const int P, const int offset, vsum sum, const uint8_t *unit, int part, const Block *block,
                        const int32_t *multipliers, int64_t stride) {
    if (P > 1) {
        sum = add_plane(sum, bytes32(unit, part), 0, part, block, multipliers[0]);
        sum = add_plane(sum, bytes32(unit, part), 2, part, block, multipliers[stride]);
    }
    if (P % 2) {
        const __m256i codes = _mm256_srli_epi32(bytes32(unit + P / 2 * 64, 0), 2 * part);
        sum = add_plane(sum, codes, 0, part, block, multipliers[(P - 1) * stride]);
    }
    if (!offset) return sum;
    const __m256i multiplier = _mm256_set1_epi16((short)-multipliers[P * stride]);
    return _mm256_add_epi32(sum, _mm256_madd_epi16(bytes32(block->minus, part), multiplier));
}

#elif defined(TERNHW_SDOT)

enum { SUM_PARTS = 4 };
typedef int32x4_t vsum;

INLINE vsum no_sum(void) { return vdupq_n_s32(0); }
INLINE int64_t total_of(vsum sum) { return vaddlvq_s32(sum); }

INLINE vsum add_plane(vsum sum, uint8x16_t first, uint8x16_t second, int part, const Block *block, int32_t multiplier) {
    const int8x16_t a = vreinterpretq_s8_u8(vandq_u8(first, vdupq_n_u8(3)));
    const int8x16_t b = vreinterpretq_s8_u8(vandq_u8(second, vdupq_n_u8(3)));
    int32x4_t of_plane = vld1q_s32(block->minus + 4 * part);
    of_plane = vdotq_s32(of_plane, a, vld1q_s8(block->q[0] + 16 * part));
    of_plane = vdotq_s32(of_plane, b, vld1q_s8(block->q[1] + 16 * part));
    return vmlaq_n_s32(sum, of_plane, multiplier);
}

INLINE vsum add_segment(const int P, const int offset, vsum sum, const uint8_t *unit, int part, const Block *block,
                        const int32_t *multipliers, int64_t stride) {
    if (P > 1) {
        const uint8x16_t codes = vld1q_u8(unit + 16 * part);
        sum = add_plane(sum, codes, vshrq_n_u8(codes, 4), part, block, multipliers[0]);
        sum = add_plane(sum, vshrq_n_u8(codes, 2), vshrq_n_u8(codes, 6), part, block, multipliers[stride]);
    }
    if (P % 2) {
        const uint8x16_t both = vld1q_u8(unit + P / 2 * 64 + 16 * (part % 2));
        const uint8x16_t codes = part < 2 ? both : vshrq_n_u8(both, 2);
        sum = add_plane(sum, codes, vshrq_n_u8(codes, 4), part, block, multipliers[(P - 1) * stride]);
    }
    if (!offset) return sum;
    return vmlaq_n_s32(sum, vld1q_s32(block->minus + 4 * part), -multipliers[P * stride]);
}

#else

enum { SUM_PARTS = 1 };
typedef int64_t vsum;

INLINE vsum no_sum(void) { return 0; }
INLINE int64_t total_of(vsum sum) { return sum; }

/* The codes of a byte are 2 bits of it, at `shift` and at `shift + 4`. */
INLINE int32_t plane_sum(const uint8_t *bytes, int count, int shift, const Block *block, int place) {
    int32_t sum = 0;
    for (int byte = 0; byte < count; byte++)
        sum += (bytes[byte] >> shift & 3) * block->q[0][place + byte] +
               (bytes[byte] >> (shift + 4) & 3) * block->q[1][place + byte];
    return sum;
}

/* Not inlined: in each of the rows and tokens it would compile for half a minute, and run no faster. */
static __attribute__((noinline)) vsum add_segment(const int P, const int offset, vsum sum, const uint8_t *unit,
                                                  int part, const Block *block, const int32_t *multipliers,
                                                  int64_t stride) {
    (void)part;
    int64_t minus = 0;
    for (int lane = 0; lane < 16; lane++) minus += block->minus[lane];
    if (P > 1) {
        sum += multipliers[0] * (minus + plane_sum(unit, 64, 0, block, 0));
        sum += multipliers[stride] * (minus + plane_sum(unit, 64, 2, block, 0));
    }
    if (P % 2) {
        const uint8_t *single = unit + P / 2 * 64;
        const int32_t both = plane_sum(single, 32, 0, block, 0) + plane_sum(single, 32, 2, block, 32);
        sum += multipliers[(P - 1) * stride] * (minus + both);
    }
    return offset ? sum - multipliers[P * stride] * minus : sum;
}

#endif

#endif
