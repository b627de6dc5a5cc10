/* The accumulators of the integer datapath (docs/architecture.md) on a host: what the engine computes. */

#include "decoder.h"

#include <stddef.h>

typedef struct {
    const int8_t *trits;        /* [planes][rows][columns] */
    const uint16_t *mantissas;  /* [planes][rows][groups]; tied planes have three and two times theirs */
    const int8_t *offsets;      /* [rows][groups], or null */
    const int32_t *permutation; /* [columns], or null */
    int32_t planes, rows, columns, group_size;
} product_matrix;

typedef struct {
    const product_matrix *matrices; /* those of a block one after another, then the output head */
    int8_t *gathered;               /* [columns of the widest matrix] */
    int32_t layers;
} product_context;

static int64_t group_sum(const int8_t *trits, const int8_t *a, int32_t n) {
    int32_t sum = 0; /* at most 127 a column */
    for (int32_t j = 0; j < n; ++j) sum += trits[j] * a[j];
    return sum;
}

static int64_t row_sum(const product_matrix *with, int32_t row, const int8_t *a) {
    const int32_t groups = (with->columns + with->group_size - 1) / with->group_size;
    int64_t total = 0;
    for (int32_t group = 0; group < groups; ++group) {
        const int32_t first = group * with->group_size, rest = with->columns - first;
        const int32_t n = rest < with->group_size ? rest : with->group_size;
        for (int32_t plane = 0; plane < with->planes; ++plane) {
            const ptrdiff_t at = (ptrdiff_t)plane * with->rows + row;
            total += with->mantissas[at * groups + group] * group_sum(with->trits + at * with->columns + first, a + first, n);
        }
        if (with->offsets) {
            int64_t sum = 0;
            for (int32_t j = 0; j < n; ++j) sum += a[first + j];
            total += with->offsets[(ptrdiff_t)row * groups + group] * sum;
        }
    }
    return total;
}

int32_t ternhw_product(void *user, int32_t block, int32_t matrix, int32_t count, const int8_t *activations,
                       int32_t *accumulators) {
    const product_context *context = user;
    const int32_t number = matrix == TERNHW_HEAD ? context->layers * TERNHW_MATRICES : block * TERNHW_MATRICES + matrix;
    const product_matrix *with = &context->matrices[number];
    for (int32_t t = 0; t < count; ++t) {
        const int8_t *a = activations + (ptrdiff_t)t * with->columns;
        if (with->permutation) {
            for (int32_t j = 0; j < with->columns; ++j) context->gathered[j] = a[with->permutation[j]];
            a = context->gathered;
        }
        for (int32_t row = 0; row < with->rows; ++row) *accumulators++ = (int32_t)row_sum(with, row, a);
    }
    return 0;
}
