/* The model section of a memory image: docs/image.md in C99. */

#include "decoder.h"

#include <stddef.h>

#define MAGIC 0x4D524554u
#define VERSION 1u
#define UNIT 64u
#define FIELDS 64 /* of a record */

/* Limits of docs/decoder.md: within them no value of a step leaves 64 bits. */
#define MOST_COLUMNS ((int32_t)1 << 17)
#define MOST_BITS 24
#define LEAST_RESIDUAL_BITS 8
#define MOST_EPSILON_HIGH ((1u << 28) - 1) /* epsilon is below 2^60 */

/* Fields of the header, and of a block's record. */
enum {
    AT_MAGIC, AT_VERSION, AT_UNITS = 4, AT_LAYERS, AT_HIDDEN, AT_INTERMEDIATE, AT_HEADS, AT_KV_HEADS, AT_HEAD_DIM,
    AT_VOCABULARY, AT_CONTEXT, AT_RESIDUAL_BITS, AT_LOGIT_BITS, AT_SCORE_FACTOR, AT_SCORE_BITS, AT_EMBEDDING,
    AT_EMBEDDING_BITS, AT_COSINES, AT_SINES, AT_EXP2, AT_BLOCKS, AT_FINAL_NORM, AT_HEAD = AT_FINAL_NORM + 4,
    AT_CACHE = AT_HEAD + 5
};
enum { AT_NORMS = 0, AT_MATRICES = 16, AT_BITS = 51 };
enum { NORM_FIELDS = 4, MATRIX_FIELDS = 5 };

/* An image at work: whether all that was read of it lies in it. */
typedef struct {
    const uint8_t *bytes;
    uint64_t size;
    int32_t good;
} image_reader;

static int32_t checks(const uint32_t *fields) {
    uint32_t sum = 0;
    for (int32_t i = 0; i < FIELDS; ++i) sum ^= fields[i];
    return sum == 0;
}

static const void *array(image_reader *reader, uint32_t unit, int64_t count, int64_t element) {
    const uint64_t first = (uint64_t)unit * UNIT;
    if (first > reader->size || (uint64_t)(count * element) > reader->size - first) {
        reader->good = 0;
        return NULL;
    }
    return reader->bytes + first;
}

/* A field that is a number from `least` to `most`. */
static int32_t number(image_reader *reader, uint32_t value, int32_t least, int32_t most) {
    if (value > (uint32_t)most || (int32_t)value < least) {
        reader->good = 0;
        return least;
    }
    return (int32_t)value;
}

static ternhw_norm read_norm(image_reader *reader, const uint32_t *fields, int32_t features) {
    ternhw_norm norm = {NULL, 0, 0};
    if (!fields[0]) return norm;
    norm.weight = array(reader, fields[0], features, 4);
    norm.bits = number(reader, fields[1], 0, MOST_BITS);
    if (fields[3] > MOST_EPSILON_HIGH) reader->good = 0;
    norm.epsilon = (int64_t)((uint64_t)fields[3] << 32 | fields[2]);
    return norm;
}

static ternhw_matrix read_matrix(image_reader *reader, const uint32_t *fields) {
    ternhw_matrix matrix = {NULL, NULL, 0, 0};
    if (!fields[3]) return matrix;
    matrix.rows = number(reader, fields[3], 1, INT32_MAX);
    matrix.columns = number(reader, fields[4], 1, INT32_MAX);
    matrix.exponents = array(reader, fields[1], matrix.rows, 1);
    if (fields[2]) matrix.bias = array(reader, fields[2], matrix.rows, 4);
    (void)array(reader, fields[0], 2, UNIT); /* the program has at least a header and a descriptor */
    return matrix;
}

static void read_block(image_reader *reader, const ternhw_model *model, const uint32_t *fields, ternhw_block *block) {
    if (!checks(fields)) reader->good = 0;
    block->attention_norm = read_norm(reader, fields + AT_NORMS, model->hidden);
    block->mlp_norm = read_norm(reader, fields + AT_NORMS + NORM_FIELDS, model->hidden);
    block->q_norm = read_norm(reader, fields + AT_NORMS + 2 * NORM_FIELDS, model->head_dim);
    block->k_norm = read_norm(reader, fields + AT_NORMS + 3 * NORM_FIELDS, model->head_dim);
    if (!block->attention_norm.weight || !block->mlp_norm.weight) reader->good = 0;
    for (int32_t i = 0; i < TERNHW_MATRICES; ++i) {
        block->matrices[i] = read_matrix(reader, fields + AT_MATRICES + i * MATRIX_FIELDS);
    }
    const int32_t wide = model->heads * model->head_dim, small = model->kv_heads * model->head_dim;
    const int32_t rows[] = {wide, small, small, model->hidden, model->intermediate, model->intermediate, model->hidden};
    const int32_t columns[] = {model->hidden, model->hidden, model->hidden, wide, model->hidden, model->hidden, model->intermediate};
    for (int32_t i = 0; i < TERNHW_MATRICES; ++i) {
        const ternhw_matrix *matrix = &block->matrices[i];
        if (matrix->rows != rows[i] || matrix->columns != columns[i]) reader->good = 0;
    }
    for (int32_t i = 0; i < TERNHW_BITS; ++i) block->bits[i] = number(reader, fields[AT_BITS + i], 0, MOST_BITS);
}

static const uint32_t *header_of(const void *image, uint32_t section) {
    return (const uint32_t *)((const uint8_t *)image + (size_t)section * UNIT);
}

/* The sizes of a model, each with the limit of docs/decoder.md, so that no product of two overflows. */
static void read_sizes(image_reader *reader, const uint32_t *header, ternhw_model *model) {
    model->layers = number(reader, header[AT_LAYERS], 1, INT32_MAX);
    model->hidden = number(reader, header[AT_HIDDEN], 1, MOST_COLUMNS);
    model->intermediate = number(reader, header[AT_INTERMEDIATE], 1, MOST_COLUMNS);
    model->head_dim = number(reader, header[AT_HEAD_DIM], 2, 1024);
    model->heads = number(reader, header[AT_HEADS], 1, MOST_COLUMNS / model->head_dim);
    model->kv_heads = number(reader, header[AT_KV_HEADS], 1, model->heads);
    model->vocabulary = number(reader, header[AT_VOCABULARY], 1, (int32_t)1 << 24);
    model->context = number(reader, header[AT_CONTEXT], 1, (int32_t)1 << 20);
    if (model->head_dim % 2 || model->heads % model->kv_heads) reader->good = 0;
}

/* Whether the cache has room for the keys and values of all positions: the caller provides what the field says. */
static int32_t cache_fits(const ternhw_model *model, uint32_t units) {
    const uint64_t position = (uint64_t)model->kv_heads * (uint32_t)model->head_dim * 2 * sizeof(int16_t);
    return position * (uint32_t)model->layers * (uint32_t)model->context <= (uint64_t)units * UNIT;
}

int32_t ternhw_image_layers(const void *image, uint32_t section) {
    if ((uintptr_t)image % UNIT) return TERNHW_BAD_IMAGE;
    const uint32_t *header = header_of(image, section);
    if (header[AT_MAGIC] != MAGIC || header[AT_VERSION] != VERSION || !checks(header)) return TERNHW_BAD_IMAGE;
    image_reader reader = {image, (uint64_t)header[AT_UNITS] * UNIT, 1};
    const int32_t layers = number(&reader, header[AT_LAYERS], 1, INT32_MAX);
    (void)array(&reader, header[AT_BLOCKS], layers, FIELDS * 4); /* the caller makes room for what is there */
    return reader.good ? layers : TERNHW_BAD_IMAGE;
}

int32_t ternhw_image_open(const void *image, uint32_t section, ternhw_model *model, ternhw_block *blocks) {
    if (ternhw_image_layers(image, section) < 0) return TERNHW_BAD_IMAGE;
    const uint32_t *header = header_of(image, section);
    image_reader reader = {image, (uint64_t)header[AT_UNITS] * UNIT, 1};
    read_sizes(&reader, header, model);
    if (!reader.good || !cache_fits(model, header[AT_CACHE])) return TERNHW_BAD_IMAGE;
    const int64_t half = model->head_dim / 2;
    model->residual_bits = number(&reader, header[AT_RESIDUAL_BITS], LEAST_RESIDUAL_BITS, MOST_BITS);
    model->logit_bits = number(&reader, header[AT_LOGIT_BITS], 0, MOST_BITS);
    model->score_factor = number(&reader, header[AT_SCORE_FACTOR], (int32_t)1 << 20, (int32_t)1 << 21);
    model->score_bits = number(&reader, header[AT_SCORE_BITS], 20, 25);
    model->embedding = array(&reader, header[AT_EMBEDDING], (int64_t)model->vocabulary * model->hidden, 2);
    model->embedding_bits = array(&reader, header[AT_EMBEDDING_BITS], model->vocabulary, 1);
    model->cosines = array(&reader, header[AT_COSINES], model->context * half, 2);
    model->sines = array(&reader, header[AT_SINES], model->context * half, 2);
    model->exp2 = array(&reader, header[AT_EXP2], 257, 4);
    model->final_norm = read_norm(&reader, header + AT_FINAL_NORM, model->hidden);
    if (!model->final_norm.weight) reader.good = 0;
    model->head = read_matrix(&reader, header + AT_HEAD);
    if (model->head.rows && (model->head.rows != model->vocabulary || model->head.columns != model->hidden)) {
        reader.good = 0;
    }
    const uint32_t *records = array(&reader, header[AT_BLOCKS], model->layers, FIELDS * 4);
    model->blocks = blocks;
    for (int32_t i = 0; reader.good && i < model->layers; ++i) {
        read_block(&reader, model, records + (ptrdiff_t)i * FIELDS, &blocks[i]);
    }
    return reader.good ? TERNHW_OK : TERNHW_BAD_IMAGE;
}

uint32_t ternhw_image_program(const void *image, uint32_t section, int32_t block, int32_t matrix) {
    const uint32_t *header = header_of(image, section);
    if (matrix == TERNHW_HEAD) return header[AT_HEAD];
    const uint32_t *records = (const uint32_t *)((const uint8_t *)image + (size_t)header[AT_BLOCKS] * UNIT);
    return records[(ptrdiff_t)block * FIELDS + AT_MATRICES + (ptrdiff_t)matrix * MATRIX_FIELDS];
}
