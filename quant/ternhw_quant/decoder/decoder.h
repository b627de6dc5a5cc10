/* A step of a decoder in integers, as docs/decoder.md specifies it.
 *
 * C99, freestanding: no library, no floating point, no allocation. The caller lays out all memory and
 * computes the products of matrices.
 */
#ifndef TERNHW_DECODER_H
#define TERNHW_DECODER_H

#include <stdint.h>

/* Matrices of a block, in the order of a step; TERNHW_HEAD is the output head. */
enum { TERNHW_Q, TERNHW_K, TERNHW_V, TERNHW_O, TERNHW_GATE, TERNHW_UP, TERNHW_DOWN, TERNHW_MATRICES };
enum { TERNHW_HEAD = TERNHW_MATRICES };

/* Tensors of a block with fraction bits of their own. */
enum {
    TERNHW_BITS_Q, TERNHW_BITS_K, TERNHW_BITS_V, TERNHW_BITS_GATE, TERNHW_BITS_UP, TERNHW_BITS_HIDDEN,
    TERNHW_BITS_QUERY, TERNHW_BITS_KEY, TERNHW_BITS_VALUE, TERNHW_BITS
};

/* Counters of saturated values. */
enum {
    TERNHW_SAT_EMBEDDING, TERNHW_SAT_Q, TERNHW_SAT_K, TERNHW_SAT_V, TERNHW_SAT_GATE, TERNHW_SAT_UP,
    TERNHW_SAT_HIDDEN, TERNHW_SAT_QUERY, TERNHW_SAT_KEY, TERNHW_SAT_VALUE, TERNHW_SAT_SCORES,
    TERNHW_SAT_RESIDUAL, TERNHW_SAT_LOGITS, TERNHW_SATS
};

/* Named points, in the order of a step. Query, key and value are int16_t, all others int32_t. */
enum {
    TERNHW_AT_EMBEDDING, TERNHW_AT_ATTENTION_NORM, TERNHW_AT_Q, TERNHW_AT_K, TERNHW_AT_V, TERNHW_AT_Q_NORM,
    TERNHW_AT_K_NORM, TERNHW_AT_QUERY, TERNHW_AT_KEY, TERNHW_AT_VALUE, TERNHW_AT_SCORES, TERNHW_AT_ATTENTION,
    TERNHW_AT_O, TERNHW_AT_ATTENDED, TERNHW_AT_MLP_NORM, TERNHW_AT_GATE, TERNHW_AT_UP, TERNHW_AT_HIDDEN,
    TERNHW_AT_DOWN, TERNHW_AT_RESIDUAL, TERNHW_AT_FINAL_NORM, TERNHW_AT_LOGITS, TERNHW_POINTS
};

/* A norm of n elements: n weights, their fraction bits, and epsilon. No weights: there is no such norm. */
typedef struct {
    const int32_t *weight;
    int64_t epsilon;
    int32_t bits;
} ternhw_norm;

/* What the decoder needs of a matrix: an exponent and, unless null, a bias of each row. */
typedef struct {
    const int8_t *exponents;
    const int32_t *bias;
    int32_t rows, columns;
} ternhw_matrix;

typedef struct {
    ternhw_norm attention_norm, mlp_norm, q_norm, k_norm;
    ternhw_matrix matrices[TERNHW_MATRICES];
    int32_t bits[TERNHW_BITS];
} ternhw_block;

typedef struct {
    const int16_t *embedding;       /* [vocabulary][hidden] */
    const int8_t *embedding_bits;   /* [vocabulary] */
    const int16_t *cosines, *sines; /* [context][head_dim / 2] */
    const int32_t *exp2;            /* [257] */
    const ternhw_block *blocks;     /* [layers] */
    ternhw_norm final_norm;
    ternhw_matrix head; /* no rows: the step ends with the final norm */
    int32_t hidden, intermediate, layers, heads, kv_heads, head_dim, vocabulary, context;
    int32_t residual_bits, logit_bits, score_factor, score_bits;
} ternhw_model;

/* Computes the accumulators of a matrix (block 0 for the head): [count][rows] of activations [count][columns].
 * Returns 0 if it succeeds. K and V have the activations of Q, and UP those of GATE. */
typedef int32_t (*ternhw_multiply)(void *user, int32_t block, int32_t matrix, int32_t count,
                                   const int8_t *activations, int32_t *accumulators);

/* Is shown the values of a named point of the token at `position`; scores, keys and values head by head. */
typedef void (*ternhw_observe)(void *user, int32_t position, int32_t block, int32_t point, const void *values,
                               int32_t count);

/* What a sequence has: everything between two steps is in keys and values. */
typedef struct {
    int16_t *keys, *values; /* [layers][kv_heads][context][head_dim] */
    int32_t *work;          /* [ternhw_work_words(model, count)] */
    int32_t *logits;        /* [vocabulary], or null: the step ends with the final norm */
    uint64_t saturations[TERNHW_SATS];
    ternhw_multiply multiply;
    ternhw_observe observe; /* or null */
    void *user;             /* the first argument of both */
} ternhw_state;

enum { TERNHW_OK = 0, TERNHW_BAD_TOKEN = -1, TERNHW_BAD_POSITION = -2, TERNHW_BAD_IMAGE = -3 };

/* Words of 32 bits that ternhw_state.work must have for steps of up to `count` tokens. */
int64_t ternhw_work_words(const ternhw_model *model, int32_t count);

/* Compute `count` tokens, the first at `position`; the cache must hold the positions before it. Leaves the
 * logits after the last token, and its final norm at the begin of ternhw_state.work. Returns TERNHW_OK, an
 * error of the above, or what `multiply` returned other than 0. */
int32_t ternhw_step(const ternhw_model *model, ternhw_state *state, const int32_t *tokens, int32_t count,
                    int32_t position);

/* The lowest index of the largest of `count` logits. */
int32_t ternhw_greedy(const int32_t *logits, int32_t count);

/* The first state of the random numbers. */
uint32_t ternhw_first_state(uint32_t seed);

/* Choose a token at random by the logits of `model`; moves the state of the random numbers. */
int32_t ternhw_sample(const ternhw_model *model, const int32_t *logits, uint32_t factor, uint32_t *random);

/* The model section of a memory image (docs/image.md). The image begins at a multiple of 64 bytes, and
 * `section` is the place of the section in it, in units of 64 bytes. */

/* Blocks of the model; TERNHW_BAD_IMAGE if there is no section that this source can read. */
int32_t ternhw_image_layers(const void *image, uint32_t section);

/* Point `model`, and `blocks` for each of its layers, to what is in the image. The image stays where it is.
 * Returns TERNHW_OK, or TERNHW_BAD_IMAGE if a record is damaged or points outside the image. */
int32_t ternhw_image_open(const void *image, uint32_t section, ternhw_model *model, ternhw_block *blocks);

/* The program of a matrix, in units of 64 bytes from the image's first byte. */
uint32_t ternhw_image_program(const void *image, uint32_t section, int32_t block, int32_t matrix);

#endif
