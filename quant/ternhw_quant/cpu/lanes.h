/* What differs between instruction sets: how codes become float weights, in vectors of WIDTH lanes.
 *
 * A unit (docs/cpu.md, "Layout") has 16 lanes, so PARTS = 16 / WIDTH vectors. Each set gives
 *   vf, vu             vectors of float and of 32-bit words
 *   Pair, Single       what the codes of two planes, or of one, stand for in one group
 *   pair_codes, single_codes, pair_of, single_of, pick_pair, pick_single
 * A weight is t0·s0 + t1·s1 rounded once, as TernaryMatrix.dequantize() has it. */
#ifndef TERNHW_LANES_H
#define TERNHW_LANES_H

#include <stdint.h>
#include <string.h>

#define INLINE static inline __attribute__((always_inline))

#if defined(__AVX512F__) && defined(__AVX512BW__) && defined(__AVX512VL__) && defined(__F16C__)
#define TERNHW_AVX512 1
#elif defined(__AVX2__) && defined(__FMA__) && defined(__F16C__)
#define TERNHW_AVX2 1
#endif
#if defined(TERNHW_AVX512) && defined(__AVX512VNNI__)
#define TERNHW_VNNI 1
#elif defined(__AVX2__)
#define TERNHW_MADD 1
#elif defined(__ARM_FEATURE_DOTPROD)
#define TERNHW_SDOT 1
#endif
#if defined(__AVX2__)
#include <immintrin.h>
#elif defined(TERNHW_SDOT)
#include <arm_neon.h>
#endif

#if defined(TERNHW_AVX512)

enum { WIDTH = 16, PARTS = 1 };
typedef __m512 vf;
typedef __m512i vu;
typedef struct { vf of_code; } Pair;    /* Sixteen weights, by the four bits of a column. */
typedef struct { vf of_code; } Single;  /* Four, four times: whatever the upper two bits are. */

INLINE vf zero(void) { return _mm512_setzero_ps(); }
INLINE vf load(const float *from) { return _mm512_loadu_ps(from); }
INLINE void store(float *to, vf value) { _mm512_storeu_ps(to, value); }
INLINE vf spread(float value) { return _mm512_set1_ps(value); }
INLINE vf plus(vf a, vf b) { return _mm512_add_ps(a, b); }
INLINE vf multiply_add(vf a, vf b, vf sum) { return _mm512_fmadd_ps(a, b, sum); }
INLINE float sum_of(vf value) { return _mm512_reduce_add_ps(value); }

INLINE vu pair_codes(const uint8_t *unit, int part) { (void)part; return _mm512_loadu_si512(unit); }
INLINE vu single_codes(const uint8_t *unit, int part) {
    (void)part;
    const __m512i both = _mm512_broadcast_i64x4(_mm256_loadu_si256((const __m256i *)unit));
    return _mm512_mask_srli_epi32(both, 0xFF00, both, 2);
}
INLINE vu shifted(vu codes, int bits) { return _mm512_srl_epi32(codes, _mm_cvtsi32_si128(bits)); }

INLINE vf trits(int shift) {
    const __m512i index = _mm512_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    const __m512i code = _mm512_and_si512(_mm512_srli_epi32(index, shift), _mm512_set1_epi32(3));
    return _mm512_cvtepi32_ps(_mm512_sub_epi32(code, _mm512_set1_epi32(1)));
}
INLINE Pair pair_of(float s0, float s1, float offset) {
    const vf product = _mm512_fmadd_ps(trits(2), spread(s1), _mm512_mul_ps(trits(0), spread(s0)));
    return (Pair){plus(product, spread(offset))};
}
INLINE Single single_of(float scale, float offset) {
    return (Single){_mm512_fmadd_ps(trits(0), spread(scale), spread(offset))};
}
INLINE vf pick_pair(vu codes, Pair pair) { return _mm512_permutexvar_ps(codes, pair.of_code); }
INLINE vf pick_single(vu codes, Single one) { return _mm512_permutexvar_ps(codes, one.of_code); }

#elif defined(TERNHW_AVX2)

enum { WIDTH = 8, PARTS = 2 };
typedef __m256 vf;
typedef __m256i vu;
typedef struct { vf of_code; } Single;  /* Four weights, in each half: vpermilps reads two bits. */
typedef struct { vf first, second, offset; } Pair;

INLINE vf zero(void) { return _mm256_setzero_ps(); }
INLINE vf load(const float *from) { return _mm256_loadu_ps(from); }
INLINE void store(float *to, vf value) { _mm256_storeu_ps(to, value); }
INLINE vf spread(float value) { return _mm256_set1_ps(value); }
INLINE vf plus(vf a, vf b) { return _mm256_add_ps(a, b); }
INLINE vf multiply_add(vf a, vf b, vf sum) { return _mm256_fmadd_ps(a, b, sum); }
INLINE float sum_of(vf value) {
    __m128 sum = _mm_add_ps(_mm256_castps256_ps128(value), _mm256_extractf128_ps(value, 1));
    sum = _mm_add_ps(sum, _mm_movehl_ps(sum, sum));
    return _mm_cvtss_f32(_mm_add_ss(sum, _mm_movehdup_ps(sum)));
}

INLINE vu pair_codes(const uint8_t *unit, int part) {
    return _mm256_loadu_si256((const __m256i *)(unit + 32 * part));
}
INLINE vu single_codes(const uint8_t *unit, int part) {
    return _mm256_srli_epi32(_mm256_loadu_si256((const __m256i *)unit), 2 * part);
}
INLINE vu shifted(vu codes, int bits) { return _mm256_srl_epi32(codes, _mm_cvtsi32_si128(bits)); }

INLINE Single single_of(float scale, float offset) {
    const vf trits = _mm256_setr_ps(-1, 0, 1, 2, -1, 0, 1, 2);
    return (Single){_mm256_fmadd_ps(trits, spread(scale), spread(offset))};
}
INLINE Pair pair_of(float s0, float s1, float offset) {
    return (Pair){single_of(s0, 0).of_code, single_of(s1, 0).of_code, spread(offset)};
}
INLINE vf pick_single(vu codes, Single one) { return _mm256_permutevar_ps(one.of_code, codes); }
INLINE vf pick_pair(vu codes, Pair pair) {
    const vf second = _mm256_permutevar_ps(pair.second, _mm256_srli_epi32(codes, 2));
    return plus(plus(_mm256_permutevar_ps(pair.first, codes), second), pair.offset);
}

#else

enum { WIDTH = 4, PARTS = 4 };
typedef float vf __attribute__((vector_size(16)));
typedef uint32_t vu __attribute__((vector_size(16)));
typedef int32_t vi __attribute__((vector_size(16)));
typedef struct { vf scale, offset; } Single;
typedef struct { vf first, second, offset; } Pair;

INLINE vf zero(void) { return (vf){0, 0, 0, 0}; }
INLINE vf load(const float *from) { vf value; memcpy(&value, from, sizeof value); return value; }
INLINE void store(float *to, vf value) { memcpy(to, &value, sizeof value); }
INLINE vf spread(float value) { return (vf){value, value, value, value}; }
INLINE vf plus(vf a, vf b) { return a + b; }
INLINE vf multiply_add(vf a, vf b, vf sum) { return a * b + sum; }
INLINE float sum_of(vf value) { return (value[0] + value[2]) + (value[1] + value[3]); }

INLINE vu pair_codes(const uint8_t *unit, int part) {
    vu codes;
    memcpy(&codes, unit + 16 * part, sizeof codes);
    return codes;
}
INLINE vu single_codes(const uint8_t *unit, int part) {
    return pair_codes(unit, part % 2) >> (uint32_t)(2 * (part / 2));
}
INLINE vu shifted(vu codes, int bits) { return codes >> (uint32_t)bits; }

INLINE vf trits(vu codes) { return __builtin_convertvector((vi)(codes & 3) - 1, vf); }
INLINE Single single_of(float scale, float offset) { return (Single){spread(scale), spread(offset)}; }
INLINE Pair pair_of(float s0, float s1, float offset) {
    return (Pair){spread(s0), spread(s1), spread(offset)};
}
INLINE vf pick_single(vu codes, Single one) { return trits(codes) * one.scale + one.offset; }
INLINE vf pick_pair(vu codes, Pair pair) {
    return (trits(codes) * pair.first + trits(codes >> 2) * pair.second) + pair.offset;
}

#endif

INLINE float float_of(uint32_t bits) {
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}
INLINE uint32_t bits_of(float value) {
    uint32_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

/* A float16 as a float. */
INLINE float half(uint16_t bits) {
#if defined(__F16C__)
    return _cvtsh_ss(bits);
#else
    const uint32_t sign = (uint32_t)(bits & 0x8000) << 16, rest = bits & 0x7FFF;
    if (rest >= 0x7C00) return float_of(sign | 0x7F800000 | rest << 13);
    if (rest >= 0x400) return float_of(sign | ((rest << 13) + (112u << 23)));
    return sign ? (float)rest * -0x1p-24f : (float)rest * 0x1p-24f;
#endif
}

/* The nearest float16, of two the even one. */
INLINE uint16_t half_of(float value) {
#if defined(__F16C__)
    return _cvtss_sh(value, _MM_FROUND_TO_NEAREST_INT);
#else
    const uint32_t bits = bits_of(value), sign = bits >> 16 & 0x8000, size = bits & 0x7FFFFFFF;
    if (size > 0x7F800000) return (uint16_t)(sign | 0x7E00);
    if (size >= 0x477FF000) return (uint16_t)(sign | 0x7C00);
    /* Between 1/2 and 1 floats are as far apart as small float16 values. */
    if (size < 0x38800000) return (uint16_t)(sign | (bits_of(float_of(size) + 0.5f) - 0x3F000000));
    return (uint16_t)(sign | (size - (112u << 23) + 0xFFF + (size >> 13 & 1)) >> 13);
#endif
}

/* The nearest bfloat16, of two the even one. */
INLINE uint16_t bfloat16_of(float value) {
    const uint32_t bits = bits_of(value);
    if ((bits & 0x7FFFFFFF) > 0x7F800000) return (uint16_t)(bits >> 16 | 0x40);
    return (uint16_t)((bits + 0x7FFF + (bits >> 16 & 1)) >> 16);
}

/* Neighbouring float16 values as floats, times a factor. */
INLINE void halves(const uint16_t *from, int64_t count, float factor, float *to) {
    int64_t k = 0;
#if defined(TERNHW_AVX512)
    for (; k + 16 <= count; k += 16) {
        const vf value = _mm512_cvtph_ps(_mm256_loadu_si256((const __m256i *)(from + k)));
        store(to + k, _mm512_mul_ps(value, spread(factor)));
    }
    if (k < count) {
        const __mmask16 rest = (__mmask16)((1u << (count - k)) - 1);
        const vf value = _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(rest, from + k));
        _mm512_mask_storeu_ps(to + k, rest, _mm512_mul_ps(value, spread(factor)));
        k = count;
    }
#elif defined(TERNHW_AVX2)
    for (; k + 8 <= count; k += 8) {
        const vf value = _mm256_cvtph_ps(_mm_loadu_si128((const __m128i *)(from + k)));
        store(to + k, _mm256_mul_ps(value, spread(factor)));
    }
#endif
    for (; k < count; k++) to[k] = factor * half(from[k]);
}

#endif
