/* docs/decoder.md in C99. The names are those of that page. */

#include "decoder.h"

#include <stddef.h>

/* A processor of 32 bits computes shifts and divisions of 64 bits in parts. Tests set this on others, too. */
#if !defined(TERNHW_32_BIT) && UINTPTR_MAX <= 0xffffffffu
#define TERNHW_32_BIT 1
#endif

#define LOG2_E 24204406 /* in Q24 */
#define ATTENTION_BITS 8

/* Numbers. */

static int64_t floor_shift(int64_t a, int32_t n) {
#if (-1 >> 1) == -1
    return a >> n;
#else
    /* A shift of a negative value is the compiler's choice in C99; ~a is not negative. */
    return a >= 0 ? a >> n : ~(~a >> n);
#endif
}

static int64_t rounded_shift(int64_t p, int32_t n) {
#ifdef TERNHW_32_BIT
    /* |p| is at most 2^62. Half of 2^n has no bit in the lower word if n > 32, so that one decides nothing. */
    const int32_t upper = (int32_t)floor_shift(p, 32);
    if (n > 62) return 0;
    if (n > 32) return floor_shift(upper + ((int32_t)1 << (n - 33)), n - 32);
    if (n == 0) return p;
    const uint32_t lower = (uint32_t)p >> (n - 1) | ((uint32_t)upper << 1) << (32 - n);
    const int64_t doubled = (int64_t)((uint64_t)(uint32_t)floor_shift(upper, n - 1) << 32 | lower);
    return floor_shift(doubled + 1, 1);
#else
    if (n == 0) return p;
    return n > 62 ? 0 : floor_shift(p + ((int64_t)1 << (n - 1)), n);
#endif
}

static int32_t saturate(int64_t v, int32_t width, uint64_t *count) {
    const int32_t limit = (int32_t)(((int64_t)1 << (width - 1)) - 1), lower = (int32_t)v;
    if (v != lower || lower > limit || lower < -limit) {
        ++*count;
        return v > 0 ? limit : -limit;
    }
    return lower;
}

/* In a loop, what depends on n or the width alone is decided once. */
#ifdef __GNUC__
__attribute__((always_inline))
#endif
static inline int32_t narrow(int64_t p, int32_t n, int32_t width, uint64_t *count) {
    if (n >= 0) return saturate(rounded_shift(p, n), width, count);
    if (p == 0) return 0;
    /* p · 2^-n, unless it is beyond every width: p is then at least 1 and the shift 32. */
    if (n < -31 || p > INT32_MAX || p < -INT32_MAX) return saturate(p > 0 ? INT64_MAX : -INT64_MAX, width, count);
    return saturate(p * ((int64_t)1 << -n), width, count);
}

/* floor(a / b) below 2^32, b > 0. */
static int64_t quotient(uint64_t a, uint64_t b) {
#ifndef TERNHW_32_BIT
    return (int64_t)(a / b);
#else
    /* Two digits of 16 bits by divisions of 32; a library takes five times as long. */
    while (!(b >> 31)) a <<= 1, b <<= 1;
    const uint32_t high = (uint32_t)(b >> 16), low = (uint32_t)b & 0xffff;
    uint32_t rest = (uint32_t)(a >> 32), found = 0;
    for (int32_t next = 16; next >= 0; next -= 16) {
        const uint32_t following = (uint32_t)(a >> next) & 0xffff;
        uint32_t digit = rest / high, left = rest - digit * high;
        while (digit > 0xffff || (left <= 0xffff && digit * low > (left << 16 | following))) --digit, left += high;
        rest = (rest << 16 | following) - digit * (uint32_t)b;
        found = found << 16 | digit;
    }
    return found;
#endif
}

static int32_t length(uint64_t a) {
    int32_t bits = 0;
    for (int32_t half = 32; half; half >>= 1) {
        if (a >> half) a >>= half, bits += half;
    }
    return bits + (a != 0);
}

/* floor(sqrt(a)), a < 2^62. */
static int64_t square_root(int64_t a) {
    int64_t root = 0;
    for (int64_t bit = (int64_t)1 << 60; bit; bit >>= 2) {
        if (a >= root + bit) {
            a -= root + bit;
            root = (root >> 1) + bit;
        } else {
            root >>= 1;
        }
    }
    return root;
}

/* 2^-d for d >= 0 in Q16, with `bits` fraction bits. */
static int64_t exp2_negative(const int32_t *table, int64_t d, int32_t bits) {
    const int32_t k = (int32_t)((d >> 8) & 255), f = (int32_t)(d & 255);
    const int64_t y = table[k] - (((table[k] - table[k + 1]) * f + 128) >> 8);
    /* Whatever d is, its integer part is compared before it becomes a shift. */
    const int64_t i = (d >> 16) + 30 - bits;
    return i > 62 ? 0 : rounded_shift(y, (int32_t)i);
}

static uint32_t magnitude(int32_t v) { return v < 0 ? 0 - (uint32_t)v : (uint32_t)v; }

static uint32_t largest(const int32_t *x, int32_t n) {
    uint32_t m = 0;
    for (int32_t i = 0; i < n; ++i) {
        if (magnitude(x[i]) > m) m = magnitude(x[i]);
    }
    return m;
}

/* Parts of a step. */

static void norm(const ternhw_norm *with, const int32_t *x, int32_t n, int32_t *y) {
    const int32_t excess = length(largest(x, n)) - 22, s = excess > 0 ? excess : 0;
    int64_t t = rounded_shift(with->epsilon, 2 * s);
    for (int32_t i = 0; i < n; ++i) {
        const int64_t scaled = rounded_shift(x[i], s);
        t += scaled * scaled;
    }
    const int32_t h = (62 - length((uint64_t)t)) >> 1;
    const uint32_t v = t ? (uint32_t)quotient((uint64_t)1 << 61, (uint64_t)square_root(t << (2 * h))) : 0;
    for (int32_t i = 0; i < n; ++i) {
        const int32_t z = (int32_t)rounded_shift(x[i] * (int64_t)v, 31 - h + s);
        y[i] = (int32_t)rounded_shift((int64_t)z * with->weight[i], 30);
    }
}

/* The activations of x; returns max |x|. */
static uint32_t quantise(const int32_t *x, int32_t n, int8_t *activations) {
    const uint32_t m = largest(x, n);
    const int32_t b = length(m);
    const uint32_t r = m ? (uint32_t)quotient((uint64_t)127 << (24 + b), m) : 0;
    for (int32_t j = 0; j < n; ++j) activations[j] = (int8_t)rounded_shift(x[j] * (int64_t)r, 24 + b);
    return m;
}

/* Accumulators to fixed point, in place. `shift` is F_x - F_y. */
static void scale(const ternhw_matrix *with, uint32_t m, int32_t shift, int32_t *y, uint64_t *count) {
    const int32_t b = length(m);
    const int32_t factor = (int32_t)quotient((uint64_t)m << (37 - b), 127);
    for (int32_t i = 0; i < with->rows; ++i) {
        y[i] = narrow((int64_t)y[i] * factor, 37 - b - with->exponents[i] + shift, 32, count);
        if (with->bias) y[i] = saturate((int64_t)y[i] + with->bias[i], 32, count);
    }
}

static void rotate(const ternhw_model *model, const int32_t *x, int32_t position, int32_t shift, int16_t *y,
                   uint64_t *count) {
    const int32_t half = model->head_dim / 2;
    const int16_t *cosines = model->cosines + (ptrdiff_t)position * half;
    const int16_t *sines = model->sines + (ptrdiff_t)position * half;
    for (int32_t i = 0; i < half; ++i) {
        const int64_t a = x[i], b = x[i + half];
        y[i] = (int16_t)narrow(a * cosines[i] - b * sines[i], 14 + shift, 16, count);
        y[i + half] = (int16_t)narrow(b * cosines[i] + a * sines[i], 14 + shift, 16, count);
    }
}

static int32_t silu(const ternhw_model *model, int32_t g, int32_t bits) {
    const int32_t one = (int32_t)1 << 30;
    const int64_t d = rounded_shift((int64_t)magnitude(g) * LOG2_E, bits + 8);
    const int64_t whole = one + exp2_negative(model->exp2, d, 30);
    const int32_t sigma = (int32_t)quotient(((uint64_t)1 << 60) + (uint64_t)(whole >> 1), (uint64_t)whole);
    return (int32_t)rounded_shift((int64_t)g * (g < 0 ? one - sigma : sigma), 30);
}

/* A step at work: the model, the sequence, and its memory. Each buffer has a part for each token. */
typedef struct {
    const ternhw_model *model;
    ternhw_state *state;
    int32_t position, count, block;              /* position of the first token, number of tokens */
    int32_t *x, *y, *result, *gate, *up, *scores; /* result holds q, k, v, or what is added to x */
    uint32_t *largest;                           /* largest magnitude of what the activations are made of */
    int16_t *query;
    int8_t *activations;
} step;

static int32_t most(int32_t a, int32_t b) { return a > b ? a : b; }

/* Lay the memory of a step of `count` tokens out in `work`, unless it is null; returns its words. */
static int64_t lay_out(const ternhw_model *model, int64_t count, int32_t *work, step *s) {
    const int32_t wide = model->heads * model->head_dim, narrow_ = model->kv_heads * model->head_dim;
    const int32_t widest = most(most(model->hidden, wide), model->intermediate);
    const int64_t words[] = {
        count * most(model->hidden, wide),               /* y */
        count * model->hidden,                           /* x */
        count * most(model->hidden, wide + 2 * narrow_), /* result */
        count * model->intermediate,                     /* gate */
        count * model->intermediate,                     /* up */
        model->context,                                  /* scores */
        count,                                           /* largest */
        (count * wide + 1) / 2,                          /* query */
        (count * widest + 3) / 4,                        /* activations */
    };
    int64_t at[10];
    at[0] = 0;
    for (int32_t i = 0; i < 9; ++i) at[i + 1] = at[i] + words[i];
    if (work) {
        s->y = work;
        s->x = work + at[1];
        s->result = work + at[2];
        s->gate = work + at[3];
        s->up = work + at[4];
        s->scores = work + at[5];
        s->largest = (uint32_t *)(work + at[6]);
        s->query = (int16_t *)(work + at[7]);
        s->activations = (int8_t *)(work + at[8]);
    }
    return at[9];
}

/* The part of token t in a buffer of `width` elements for each token. */
static int32_t *part(int32_t *buffer, int32_t width, int32_t t) { return buffer + (ptrdiff_t)t * width; }

static void show(const step *s, int32_t t, int32_t point, const void *values, int32_t count) {
    if (s->state->observe) s->state->observe(s->state->user, s->position + t, s->block, point, values, count);
}

static void norm_all(step *s, const ternhw_norm *with, int32_t point) {
    const int32_t n = s->model->hidden;
    for (int32_t t = 0; t < s->count; ++t) {
        norm(with, part(s->x, n, t), n, part(s->y, n, t));
        show(s, t, point, part(s->y, n, t), n);
    }
}

/* The activations of all tokens. */
static void quantise_all(step *s, int32_t *x, int32_t n) {
    for (int32_t t = 0; t < s->count; ++t) {
        s->largest[t] = quantise(part(x, n, t), n, s->activations + (ptrdiff_t)t * n);
    }
}

/* y = matrix(x) of the x that `quantise_all` has made activations of. `shift` is F_x - F_y. */
static int32_t multiply(step *s, int32_t number, int32_t shift, int32_t *y, int32_t counter, int32_t point) {
    const ternhw_model *model = s->model;
    const ternhw_matrix *with = number == TERNHW_HEAD ? &model->head : &model->blocks[s->block].matrices[number];
    const int32_t error = s->state->multiply(s->state->user, s->block, number, s->count, s->activations, y);
    if (error) return error;
    for (int32_t t = 0; t < s->count; ++t) {
        scale(with, s->largest[t], shift, part(y, with->rows, t), &s->state->saturations[counter]);
        show(s, t, point, part(y, with->rows, t), with->rows);
    }
    return 0;
}

static void add_to_residual(step *s, int32_t point) {
    const int32_t n = s->model->hidden;
    for (int32_t t = 0; t < s->count; ++t) {
        int32_t *x = part(s->x, n, t);
        const int32_t *added = part(s->result, n, t);
        for (int32_t i = 0; i < n; ++i) {
            x[i] = saturate((int64_t)x[i] + added[i], 32, &s->state->saturations[TERNHW_SAT_RESIDUAL]);
        }
        show(s, t, point, x, n);
    }
}

static int16_t *cached(const step *s, int16_t *cache, int32_t head) {
    const ptrdiff_t row = (ptrdiff_t)s->block * s->model->kv_heads + head;
    return cache + row * s->model->context * s->model->head_dim;
}

/* Attention of one query head of token t over the positions up to its own. */
static void attend(step *s, int32_t t, int32_t head, int32_t *out) {
    const ternhw_model *model = s->model;
    const int32_t *bits = model->blocks[s->block].bits;
    const int32_t dim = model->head_dim, seen = s->position + t + 1;
    const int32_t source = (int32_t)((int64_t)head * model->kv_heads / model->heads);
    const int16_t *query = s->query + ((ptrdiff_t)t * model->heads + head) * dim;
    const int16_t *keys = cached(s, s->state->keys, source), *values = cached(s, s->state->values, source);
    const int32_t shift = bits[TERNHW_BITS_QUERY] + bits[TERNHW_BITS_KEY] + model->score_bits - 16;
    int32_t top = -INT32_MAX;
    for (int32_t j = 0; j < seen; ++j) {
        const int16_t *key = keys + (ptrdiff_t)j * dim;
        int64_t dot = 0;
        /* Two products of values within ±32767 fit 32 bits; the dimension is even. */
        for (int32_t i = 0; i < dim; i += 2) dot += query[i] * key[i] + query[i + 1] * key[i + 1];
        s->scores[j] = narrow(dot * model->score_factor, shift, 32, &s->state->saturations[TERNHW_SAT_SCORES]);
        if (s->scores[j] > top) top = s->scores[j];
    }
    show(s, t, TERNHW_AT_SCORES, s->scores, seen);
    int64_t sum = 0;
    for (int32_t j = 0; j < seen; ++j) {
        s->scores[j] = (int32_t)exp2_negative(model->exp2, (int64_t)top - s->scores[j], 24);
        sum += s->scores[j];
    }
    const int32_t excess = length((uint64_t)sum) - 22;
    const int64_t reciprocal = quotient((uint64_t)1 << 44, (uint64_t)(sum >> excess));
    for (int32_t i = 0; i < dim; i += 2) {
        int64_t totals[2] = {0, 0};
        const int16_t *value = values + i;
        for (int32_t j = 0; j < seen; ++j, value += dim) {
            totals[0] += (int64_t)s->scores[j] * value[0];
            totals[1] += (int64_t)s->scores[j] * value[1];
        }
        for (int32_t k = 0; k < 2; ++k) {
            out[i + k] = (int32_t)rounded_shift(rounded_shift(totals[k], excess) * reciprocal, 44 - ATTENTION_BITS);
        }
    }
}

/* Queries of token t, and its keys and values in the cache. */
static void enter_cache(step *s, int32_t t, int32_t *q, int32_t *k, const int32_t *v) {
    const ternhw_model *model = s->model;
    const ternhw_block *block = &model->blocks[s->block];
    const int32_t *bits = block->bits;
    const int32_t dim = model->head_dim, heads = model->heads, kv_heads = model->kv_heads;
    const int32_t position = s->position + t;
    int16_t *query = s->query + (ptrdiff_t)t * heads * dim;
    uint64_t *counts = s->state->saturations;
    int32_t query_bits = bits[TERNHW_BITS_Q], key_bits = bits[TERNHW_BITS_K];
    if (block->q_norm.weight) {
        for (int32_t head = 0; head < heads; ++head) norm(&block->q_norm, q + head * dim, dim, q + head * dim);
        query_bits = block->q_norm.bits;
        show(s, t, TERNHW_AT_Q_NORM, q, heads * dim);
    }
    if (block->k_norm.weight) {
        for (int32_t head = 0; head < kv_heads; ++head) norm(&block->k_norm, k + head * dim, dim, k + head * dim);
        key_bits = block->k_norm.bits;
        show(s, t, TERNHW_AT_K_NORM, k, kv_heads * dim);
    }
    for (int32_t head = 0; head < heads; ++head) {
        rotate(model, q + head * dim, position, query_bits - bits[TERNHW_BITS_QUERY], query + head * dim,
               &counts[TERNHW_SAT_QUERY]);
    }
    show(s, t, TERNHW_AT_QUERY, query, heads * dim);
    const ptrdiff_t here = (ptrdiff_t)position * dim;
    for (int32_t head = 0; head < kv_heads; ++head) {
        int16_t *key = cached(s, s->state->keys, head) + here;
        rotate(model, k + head * dim, position, key_bits - bits[TERNHW_BITS_KEY], key, &counts[TERNHW_SAT_KEY]);
        show(s, t, TERNHW_AT_KEY, key, dim);
    }
    for (int32_t head = 0; head < kv_heads; ++head) {
        int16_t *value = cached(s, s->state->values, head) + here;
        for (int32_t i = 0; i < dim; ++i) {
            value[i] = (int16_t)narrow(v[head * dim + i], bits[TERNHW_BITS_V] - bits[TERNHW_BITS_VALUE], 16,
                                       &counts[TERNHW_SAT_VALUE]);
        }
        show(s, t, TERNHW_AT_VALUE, value, dim);
    }
}

static int32_t attention_part(step *s) {
    const ternhw_model *model = s->model;
    const ternhw_block *block = &model->blocks[s->block];
    const int32_t wide = model->heads * model->head_dim, small = model->kv_heads * model->head_dim;
    int32_t *q = s->result, *k = part(q, wide, s->count), *v = part(k, small, s->count);
    int32_t *const parts[] = {q, k, v};
    norm_all(s, &block->attention_norm, TERNHW_AT_ATTENTION_NORM);
    quantise_all(s, s->y, model->hidden);
    for (int32_t i = 0; i < 3; ++i) {
        const int32_t shift = block->attention_norm.bits - block->bits[TERNHW_BITS_Q + i];
        const int32_t error = multiply(s, TERNHW_Q + i, shift, parts[i], TERNHW_SAT_Q + i, TERNHW_AT_Q + i);
        if (error) return error;
    }
    for (int32_t t = 0; t < s->count; ++t) {
        enter_cache(s, t, part(q, wide, t), part(k, small, t), part(v, small, t));
    }
    for (int32_t t = 0; t < s->count; ++t) {
        int32_t *out = part(s->y, wide, t);
        for (int32_t head = 0; head < model->heads; ++head) attend(s, t, head, out + head * model->head_dim);
        show(s, t, TERNHW_AT_ATTENTION, out, wide);
    }
    const int32_t shift = block->bits[TERNHW_BITS_VALUE] + ATTENTION_BITS - model->residual_bits;
    quantise_all(s, s->y, wide);
    const int32_t error = multiply(s, TERNHW_O, shift, s->result, TERNHW_SAT_RESIDUAL, TERNHW_AT_O);
    if (error) return error;
    add_to_residual(s, TERNHW_AT_ATTENDED);
    return 0;
}

static int32_t feed_forward_part(step *s) {
    const ternhw_model *model = s->model;
    const ternhw_block *block = &model->blocks[s->block];
    const int32_t *bits = block->bits, width = model->intermediate;
    int32_t *parts[] = {s->gate, s->up};
    norm_all(s, &block->mlp_norm, TERNHW_AT_MLP_NORM);
    quantise_all(s, s->y, model->hidden);
    for (int32_t i = 0; i < 2; ++i) {
        const int32_t shift = block->mlp_norm.bits - bits[TERNHW_BITS_GATE + i];
        const int32_t error =
            multiply(s, TERNHW_GATE + i, shift, parts[i], TERNHW_SAT_GATE + i, TERNHW_AT_GATE + i);
        if (error) return error;
    }
    const int32_t shift = bits[TERNHW_BITS_GATE] + bits[TERNHW_BITS_UP] - bits[TERNHW_BITS_HIDDEN];
    for (int32_t t = 0; t < s->count; ++t) {
        int32_t *gate = part(s->gate, width, t);
        const int32_t *up = part(s->up, width, t);
        for (int32_t i = 0; i < width; ++i) {
            const int64_t product = (int64_t)silu(model, gate[i], bits[TERNHW_BITS_GATE]) * up[i];
            gate[i] = narrow(product, shift, 32, &s->state->saturations[TERNHW_SAT_HIDDEN]);
        }
        show(s, t, TERNHW_AT_HIDDEN, gate, width);
    }
    quantise_all(s, s->gate, width);
    const int32_t out_shift = bits[TERNHW_BITS_HIDDEN] - model->residual_bits;
    const int32_t error = multiply(s, TERNHW_DOWN, out_shift, s->result, TERNHW_SAT_RESIDUAL, TERNHW_AT_DOWN);
    if (error) return error;
    add_to_residual(s, TERNHW_AT_RESIDUAL);
    return 0;
}

/* The final norm and the logits of the last token, as a step of one token. */
static int32_t final_part(step *s) {
    const ternhw_model *model = s->model;
    s->x = part(s->x, model->hidden, s->count - 1);
    s->position += s->count - 1;
    s->count = 1;
    s->block = 0;
    norm_all(s, &model->final_norm, TERNHW_AT_FINAL_NORM);
    if (!model->head.rows || !s->state->logits) return TERNHW_OK;
    quantise_all(s, s->y, model->hidden);
    const int32_t shift = model->final_norm.bits - model->logit_bits;
    return multiply(s, TERNHW_HEAD, shift, s->state->logits, TERNHW_SAT_LOGITS, TERNHW_AT_LOGITS);
}

static void embed(step *s, const int32_t *tokens) {
    const ternhw_model *model = s->model;
    for (int32_t t = 0; t < s->count; ++t) {
        const int16_t *row = model->embedding + (ptrdiff_t)tokens[t] * model->hidden;
        const int32_t shift = model->embedding_bits[tokens[t]] - model->residual_bits;
        int32_t *x = part(s->x, model->hidden, t);
        for (int32_t i = 0; i < model->hidden; ++i) {
            x[i] = narrow(row[i], shift, 32, &s->state->saturations[TERNHW_SAT_EMBEDDING]);
        }
        show(s, t, TERNHW_AT_EMBEDDING, x, model->hidden);
    }
}

int64_t ternhw_work_words(const ternhw_model *model, int32_t count) { return lay_out(model, count, NULL, NULL); }

int32_t ternhw_step(const ternhw_model *model, ternhw_state *state, const int32_t *tokens, int32_t count,
                    int32_t position) {
    if (position < 0 || count < 1 || count > model->context - position) return TERNHW_BAD_POSITION;
    for (int32_t t = 0; t < count; ++t) {
        if (tokens[t] < 0 || tokens[t] >= model->vocabulary) return TERNHW_BAD_TOKEN;
    }
    step s;
    s.model = model;
    s.state = state;
    s.position = position;
    s.count = count;
    s.block = 0;
    lay_out(model, count, state->work, &s);
    embed(&s, tokens);
    for (s.block = 0; s.block < model->layers; ++s.block) {
        int32_t error = attention_part(&s);
        if (!error) error = feed_forward_part(&s);
        if (error) return error;
    }
    return final_part(&s);
}

/* The next token. */

int32_t ternhw_greedy(const int32_t *logits, int32_t count) {
    int32_t best = 0;
    for (int32_t i = 1; i < count; ++i) {
        if (logits[i] > logits[best]) best = i;
    }
    return best;
}

uint32_t ternhw_first_state(uint32_t seed) { return seed ? seed : 2463534242u; }

static int64_t token_weight(const ternhw_model *model, int64_t below, uint32_t factor) {
    return exp2_negative(model->exp2, rounded_shift(below * factor, model->logit_bits), 24);
}

int32_t ternhw_sample(const ternhw_model *model, const int32_t *logits, uint32_t factor, uint32_t *random) {
    const int64_t top = logits[ternhw_greedy(logits, model->vocabulary)];
    uint64_t sum = 0;
    for (int32_t i = 0; i < model->vocabulary; ++i) sum += (uint64_t)token_weight(model, top - logits[i], factor);
    *random ^= *random << 13;
    *random ^= *random >> 17;
    *random ^= *random << 5;
    /* floor(random · sum / 2^32), of which only the upper half of the sum would not fit in 64 bits. */
    const uint64_t threshold = *random * (sum >> 32) + (*random * (sum & 0xFFFFFFFFu) >> 32);
    uint64_t reached = 0;
    for (int32_t i = 0; i < model->vocabulary; ++i) {
        reached += (uint64_t)token_weight(model, top - logits[i], factor);
        if (reached > threshold) return i;
    }
    return model->vocabulary - 1;
}
