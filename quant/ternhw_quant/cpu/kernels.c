/* Products of packed trits and activations on a CPU, as docs/cpu.md describes them.
 *
 * Rows lie in tiles of 4. A unit is 128 columns of a row: 8 steps of 16 lanes. Column 16·i + l of a unit is
 * lane l of step i; the trit t of plane k is the code t + 1. Two planes share 64 bytes: bits 4i + 2(k % 2) and
 * the next of 32-bit word l. The last plane of an odd number has 32 bytes: bits 4i + 2⌊l / 8⌋ of word l % 8.
 * Each group begins at a step of its own. */
#include "lanes.h"
#include "sums.h"

#include <math.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#ifdef __linux__
#include <sys/mman.h>
#include <unistd.h>
#endif

enum { TILE = 4, LANES = 16, STEPS = 8, UNIT = LANES * STEPS, TOKENS = 4 };
enum { DONE = 0, NO_MEMORY = 1, INVALID = 2 };
enum { FLOAT32 = 0, BFLOAT16 = 1, FLOAT16 = 2 };
enum { BASE3 = 0, TWO_BITS = 1, DENSE = 2 };
/* Bytes ahead of which codes are fetched: with fewer, one token waits for memory; with more nothing changes. */
enum { AHEAD = 4096 };
/* A lane of 32 bits holds exact sums of so many segments: 256 · 4 parts · 8 · 128 · (5 · 255 + 127) < 2³¹. */
enum { FLUSH = 256 };

/* Scales and offsets are float16 for floats, and mantissas of 8 bits for integers. Strides are in values; that
 * of the groups is 1, or 0 where all scales of a plane are one. */
typedef struct {
    const uint8_t *codes;
    const void *scales, *offsets;
    const int32_t *permutation;
    const int8_t *exponents;
    int64_t out_features, in_features, group_size, planes, tied;
    int64_t plane_stride, row_stride, group_stride, offset_row_stride;
} Weight;

/* Steps first to last - 1 of a unit, which are of one group. */
typedef struct { int32_t unit, group, first, last; } Segment;

typedef struct {
    int64_t units, groups, steps, segments;
    size_t unit_bytes;
    Segment *segment;
} Grid;

static int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }

static size_t bytes_of_unit(int64_t planes) { return (size_t)(planes / 2 * 64 + planes % 2 * 32); }

static int64_t group_columns(const Weight *w, int64_t group) {
    return least(w->group_size, w->in_features - group * w->group_size);
}

static int64_t steps_of(int64_t columns) { return (columns + LANES - 1) / LANES; }

static int open_grid(const Weight *w, Grid *grid) {
    grid->groups = (w->in_features + w->group_size - 1) / w->group_size;
    const int64_t last = group_columns(w, grid->groups - 1);
    grid->steps = (grid->groups - 1) * steps_of(w->group_size) + steps_of(last);
    grid->units = (grid->steps + STEPS - 1) / STEPS;
    grid->unit_bytes = bytes_of_unit(w->planes);
    grid->segment = malloc((size_t)(grid->units + grid->groups) * sizeof(Segment));
    if (!grid->segment) return NO_MEMORY;
    int64_t step = 0, count = 0;
    for (int64_t group = 0; group < grid->groups; group++) {
        const int64_t end = step + steps_of(group_columns(w, group));
        while (step < end) {
            const int64_t unit = step / STEPS, stop = least(end, (unit + 1) * STEPS);
            grid->segment[count++] = (Segment){(int32_t)unit, (int32_t)group, (int32_t)(step % STEPS),
                                               (int32_t)(stop - unit * STEPS)};
            step = stop;
        }
    }
    grid->segments = count;
    return DONE;
}

/* ---- Threads: those of OpenMP that torch has, else new ones. Rows are taken in blocks as threads are free. */

extern void GOMP_parallel(void (*)(void *), void *, unsigned, unsigned) __attribute__((weak));

typedef struct {
    int (*body)(void *context, int64_t first, int64_t last);
    void *context;
    int64_t count, block;
    atomic_llong next;
    atomic_int error;
} Work;

static void take(void *of) {
    Work *work = of;
    for (;;) {
        const int64_t first = atomic_fetch_add(&work->next, work->block);
        if (first >= work->count) return;
        const int error = work->body(work->context, first, least(first + work->block, work->count));
        if (error) atomic_store(&work->error, error);
    }
}

static void *take_in_thread(void *work) { take(work); return NULL; }

static int share(int threads, int64_t count, int64_t block, int (*body)(void *, int64_t, int64_t), void *context) {
    Work work = {body, context, count, block, 0, DONE};
    if (threads > 1 && count > block && GOMP_parallel) {
        GOMP_parallel(take, &work, (unsigned)threads, 0);
    } else if (threads > 1 && count > block) {
        pthread_t others[64];
        int started = 0;
        const int wanted = threads - 1 < 64 ? threads - 1 : 64;
        while (started < wanted && !pthread_create(&others[started], NULL, take_in_thread, &work)) started++;
        take(&work);
        while (started) pthread_join(others[--started], NULL);
    } else {
        take(&work);
    }
    return atomic_load(&work.error);
}

/* Rows of a block: whole tiles, eight blocks a thread, so that a thread that is held up does not hold all. */
static int64_t block_of(const Weight *w, int threads) {
    const int64_t rows = (w->out_features + 8 * threads - 1) / (8 * threads);
    return threads > 1 ? (rows + TILE - 1) / TILE * TILE : w->out_features;
}

/* ---- Floating point. */

typedef struct {
    const Weight *w;
    Grid grid;
    int type;
    const float *x;
    const void *bias;
    int64_t x_stride, tokens;
    void *y;
} Floats;

static float get(int type, const void *from, int64_t place) {
    if (type == FLOAT32) return ((const float *)from)[place];
    const uint16_t bits = ((const uint16_t *)from)[place];
    return type == FLOAT16 ? half(bits) : float_of((uint32_t)bits << 16);
}

static void put(int type, void *to, int64_t place, float value) {
    if (type == FLOAT32) ((float *)to)[place] = value;
    else ((uint16_t *)to)[place] = type == FLOAT16 ? half_of(value) : bfloat16_of(value);
}

static void get_row(int type, const void *from, int64_t start, int64_t count, float *to) {
    if (type == FLOAT16) halves((const uint16_t *)from + start, count, 1, to);
    else
        for (int64_t k = 0; k < count; k++) to[k] = get(type, from, start + k);
}

/* What a trit of each plane counts, then the offsets, of one row: (planes + 1) · groups floats. Where there are
 * no offsets, `to` keeps its zeros. */
static void constants_of(const Weight *w, int64_t groups, int64_t row, float *to) {
    for (int64_t plane = 0; plane < w->planes; plane++, to += groups) {
        const uint16_t *from = (const uint16_t *)w->scales + (w->tied ? 0 : plane) * w->plane_stride;
        const float factor = w->tied ? 3.0f - (float)plane : 1.0f;
        from += row * w->row_stride;
        if (w->group_stride == 1) halves(from, groups, factor, to);
        else
            for (int64_t group = 0; group < groups; group++) to[group] = factor * half(*from);
    }
    const uint16_t *offsets = w->offsets;
    if (offsets) halves(offsets + row * w->offset_row_stride, groups, 1, to);
}

typedef struct { Pair pair; Single single; vf offset; } Table;

INLINE Table table_of(const int P, const float *constants, int64_t groups, int64_t group) {
    Table table;
    const float *scale = constants + group, offset = scale[P * groups];
    if (P == 1) table.single = single_of(scale[0], offset);
    else table.pair = pair_of(scale[0], scale[groups], P == 2 ? offset : 0);
    if (P == 3) table.single = single_of(scale[2 * groups], 0);
    if (P == 3) table.offset = spread(offset);
    return table;
}

typedef struct { vu pair, single; } Codes;

INLINE Codes codes_of(const int P, const uint8_t *unit, int part) {
    Codes codes;
    if (P > 1) codes.pair = pair_codes(unit, part);
    if (P % 2) codes.single = single_codes(unit + P / 2 * 64, part);
    return codes;
}

/* The weights of a step. */
INLINE vf pick(const int P, const Codes *codes, int step, const Table *table) {
    if (P == 1) return pick_single(shifted(codes->single, 4 * step), table->single);
    const vf two = pick_pair(shifted(codes->pair, 4 * step), table->pair);
    if (P == 2) return two;
    return plus(plus(two, pick_single(shifted(codes->single, 4 * step), table->single)), table->offset);
}

/* Rows first to first + R - 1 of a tile, tokens of the same number for all segments. */
INLINE void multiply_rows(const int P, const int R, const int T, const Floats *job, const uint8_t *tile,
                          const float *constants, const float *x, float *sums) {
    const Grid *grid = &job->grid;
    const int64_t groups = grid->groups, x_stride = job->x_stride;
    const size_t bytes = grid->unit_bytes;
    vf sum[TILE][TOKENS];
#pragma GCC unroll 4
    for (int r = 0; r < R; r++)
#pragma GCC unroll 4
        for (int t = 0; t < T; t++) sum[r][t] = zero();
    for (int64_t s = 0; s < grid->segments; s++) {
        const Segment segment = grid->segment[s];
        const uint8_t *unit = tile + (size_t)segment.unit * TILE * bytes;
        const float *columns = x + (int64_t)segment.unit * UNIT;
#pragma GCC unroll 4
        for (int r = 0; r < R; r++) __builtin_prefetch(unit + (size_t)r * bytes + AHEAD);
        Table table[TILE];
#pragma GCC unroll 4
        for (int r = 0; r < R; r++) table[r] = table_of(P, constants + r * (P + 1) * groups, groups, segment.group);
#pragma GCC unroll 1
        for (int part = 0; part < PARTS; part++) {
            Codes codes[TILE];
#pragma GCC unroll 4
            for (int r = 0; r < R; r++) codes[r] = codes_of(P, unit + (size_t)r * bytes, part);
#define STEP(i)                                                                                       \
    {                                                                                                 \
        vf weight[TILE];                                                                              \
        _Pragma("GCC unroll 4") for (int r = 0; r < R; r++)                                           \
            weight[r] = pick(P, &codes[r], i, &table[r]);                                             \
        _Pragma("GCC unroll 4") for (int t = 0; t < T; t++) {                                         \
            const vf value = load(columns + t * x_stride + LANES * (i) + WIDTH * part);               \
            _Pragma("GCC unroll 4") for (int r = 0; r < R; r++)                                       \
                sum[r][t] = multiply_add(weight[r], value, sum[r][t]);                                \
        }                                                                                             \
    }
            if (segment.last - segment.first == STEPS) {
                STEP(0) STEP(1) STEP(2) STEP(3) STEP(4) STEP(5) STEP(6) STEP(7)
            } else {
#pragma GCC unroll 1
                for (int i = segment.first; i < segment.last; i++) STEP(i)
            }
#undef STEP
        }
    }
#pragma GCC unroll 4
    for (int r = 0; r < R; r++)
#pragma GCC unroll 4
        for (int t = 0; t < T; t++) sums[r * T + t] = sum_of(sum[r][t]);
}

/* Rows of a tile that are multiplied together, so that their sums stay in registers: 32, or 16 of them. */
#if defined(TERNHW_AVX512) || defined(__aarch64__)
#define ROWS(T) 4
#else
#define ROWS(T) ((T) <= 2 ? 4 : 2)
#endif

#define MULTIPLY(P, T)                                                                                        \
    static void multiply_##P##_##T(const Floats *job, const uint8_t *tile, const float *constants,           \
                                   const float *x, float *sums) {                                            \
        for (int r = 0; r < TILE; r += ROWS(T))                                                               \
            multiply_rows(P, ROWS(T), T, job, tile + (size_t)r * job->grid.unit_bytes,                        \
                          constants + r * (P + 1) * job->grid.groups, x, sums + r * T);                       \
    }
#define MULTIPLY_ALL(P) MULTIPLY(P, 1) MULTIPLY(P, 2) MULTIPLY(P, 4)
MULTIPLY_ALL(1)
MULTIPLY_ALL(2)
MULTIPLY_ALL(3)

typedef void (*Multiply)(const Floats *, const uint8_t *, const float *, const float *, float *);
/* By the planes, and the logarithm of the tokens. */
static const Multiply multiply_tile[3][3] = {
    {multiply_1_1, multiply_1_2, multiply_1_4},
    {multiply_2_1, multiply_2_2, multiply_2_4},
    {multiply_3_1, multiply_3_2, multiply_3_4},
};

/* Of so many tokens that are left, how many are multiplied next: 4, 2 or 1, as their logarithm. Eight tokens
 * and half the rows read the activations from the second cache twice as often, and take half as long again. */
static int next_tokens(int64_t left) { return left >= 4 ? 2 : left >= 2 ? 1 : 0; }

static int linear_rows(void *context, int64_t first, int64_t last) {
    const Floats *job = context;
    const Weight *w = job->w;
    const int64_t groups = job->grid.groups;
    float *constants = calloc((size_t)(TILE * (w->planes + 1) * groups), sizeof(float));
    if (!constants) return NO_MEMORY;
    for (int64_t row = first; row < last; row += TILE) {
        const int rows = (int)least(TILE, last - row);
        const uint8_t *tile = w->codes + (size_t)(row / TILE * job->grid.units * TILE) * job->grid.unit_bytes;
        for (int r = 0; r < rows; r++) constants_of(w, groups, row + r, constants + r * (w->planes + 1) * groups);
        for (int64_t token = 0; token < job->tokens;) {
            float sums[TILE * TOKENS];
            const int log = next_tokens(job->tokens - token), count = 1 << log;
            multiply_tile[w->planes - 1][log](job, tile, constants, job->x + token * job->x_stride, sums);
            for (int r = 0; r < rows; r++)
                for (int t = 0; t < count; t++) {
                    const float bias = job->bias ? get(job->type, job->bias, row + r) : 0;
                    put(job->type, job->y, (token + t) * w->out_features + row + r, sums[r * count + t] + bias);
                }
            token += count;
        }
    }
    free(constants);
    return DONE;
}

/* Whether the columns of a row lie in its units as they are, except that the last are filled up. */
static int in_order(const Weight *w) {
    return !w->permutation && (w->group_size % LANES == 0 || w->group_size >= w->in_features);
}

/* Put a row of n columns where the units have them. Between them `to` keeps what it has. */
#define PLACE(name, type)                                                                            \
    static void name(const Weight *w, int64_t groups, const type *from, type *to) {                  \
        const int64_t width = steps_of(w->group_size) * LANES;                                       \
        for (int64_t group = 0; group < groups; group++) {                                           \
            const int64_t first = group * w->group_size, count = group_columns(w, group);            \
            type *place = to + group * width;                                                        \
            if (!w->permutation) memcpy(place, from + first, (size_t)count * sizeof(type));          \
            else                                                                                     \
                for (int64_t k = 0; k < count; k++) place[k] = from[w->permutation[first + k]];      \
        }                                                                                            \
    }
PLACE(place_floats, float)
PLACE(place_bytes, int8_t)

/* y = x Wᵀ + bias, all of one type: x (tokens, in_features), y (tokens, out_features). */
int ternhw_linear(const Weight *w, const void *x, const void *bias, void *y, int64_t tokens, int type, int threads) {
    Floats job = {.w = w, .type = type, .x = x, .bias = bias, .x_stride = w->in_features, .tokens = tokens, .y = y};
    int error = open_grid(w, &job.grid);
    float *placed = NULL, *row = NULL;
    if (!error && (type != FLOAT32 || !in_order(w) || w->in_features % LANES)) {
        job.x_stride = job.grid.steps * LANES;
        job.x = placed = calloc((size_t)(tokens * job.x_stride), sizeof(float));
        row = malloc((size_t)w->in_features * sizeof(float));
        if (!placed || !row) error = NO_MEMORY;
        for (int64_t token = 0; !error && token < tokens; token++) {
            float *to = placed + token * job.x_stride;
            get_row(type, x, token * w->in_features, w->in_features, in_order(w) ? to : row);
            if (!in_order(w)) place_floats(w, job.grid.groups, row, to);
        }
    }
    if (!error) error = share(threads, w->out_features, block_of(w, threads), linear_rows, &job);
    free(row);
    free(placed);
    free(job.grid.segment);
    return error;
}

/* ---- The weight itself. */

typedef struct {
    const Weight *w;
    Grid grid;
    int64_t start;
    float *to;
} Dense;

INLINE void dense_row(const int P, const Grid *grid, const uint8_t *row, const float *constants, float *placed) {
    for (int64_t s = 0; s < grid->segments; s++) {
        const Segment segment = grid->segment[s];
        const Table table = table_of(P, constants, grid->groups, segment.group);
        for (int part = 0; part < PARTS; part++) {
            const Codes codes = codes_of(P, row + (size_t)segment.unit * TILE * grid->unit_bytes, part);
            float *to = placed + (int64_t)segment.unit * UNIT + WIDTH * part;
            for (int i = segment.first; i < segment.last; i++) store(to + LANES * i, pick(P, &codes, i, &table));
        }
    }
}

static int dense_rows(void *context, int64_t first, int64_t last) {
    const Dense *job = context;
    const Weight *w = job->w;
    const Grid *grid = &job->grid;
    const int64_t width = steps_of(w->group_size) * LANES;
    float *constants = calloc((size_t)((w->planes + 1) * grid->groups), sizeof(float));
    float *placed = malloc((size_t)(grid->steps * LANES) * sizeof(float));
    for (int64_t r = first; constants && placed && r < last; r++) {
        const int64_t row = job->start + r;
        const uint8_t *codes = w->codes + (size_t)(row / TILE * grid->units * TILE + row % TILE) * grid->unit_bytes;
        float *to = job->to + r * w->in_features;
        constants_of(w, grid->groups, row, constants);
        if (w->planes == 1) dense_row(1, grid, codes, constants, placed);
        else if (w->planes == 2) dense_row(2, grid, codes, constants, placed);
        else dense_row(3, grid, codes, constants, placed);
        for (int64_t group = 0; group < grid->groups; group++) {
            const int64_t start = group * w->group_size, count = group_columns(w, group);
            const float *from = placed + group * width;
            if (!w->permutation) memcpy(to + start, from, (size_t)count * sizeof(float));
            for (int64_t k = 0; w->permutation && k < count; k++) to[w->permutation[start + k]] = from[k];
        }
    }
    const int error = constants && placed ? DONE : NO_MEMORY;
    free(constants);
    free(placed);
    return error;
}

/* Rows first to last - 1 of W in the layer's own column order, float32: TernaryMatrix.dequantize() bit for bit. */
int ternhw_dequantize(const Weight *w, int64_t first, int64_t last, float *to, int threads) {
    Dense job = {.w = w, .start = first, .to = to};
    int error = open_grid(w, &job.grid);
    if (!error) error = share(threads, last - first, 16, dense_rows, &job);
    free(job.grid.segment);
    return error;
}

/* ---- Integers: sums of trits times int8 activations, exact. */

typedef struct {
    const Weight *w;
    Grid grid;
    const Block *blocks;
    int64_t tokens;
    int64_t *exact;       /* Where sums go, or */
    float *y;             /* where their products with the scales of tokens and rows go. */
    const double *scales;
} Integers;

/* The same in integers. */
static void multipliers_of(const Weight *w, int64_t groups, int64_t row, int32_t *to) {
    for (int64_t plane = 0; plane < w->planes; plane++, to += groups) {
        const uint8_t *from = (const uint8_t *)w->scales + (w->tied ? 0 : plane) * w->plane_stride;
        const int32_t factor = w->tied ? 3 - (int32_t)plane : 1;
        from += row * w->row_stride;
        if (w->group_stride == 1)
            for (int64_t group = 0; group < groups; group++) to[group] = factor * from[group];
        else
            for (int64_t group = 0; group < groups; group++) to[group] = factor * *from;
    }
    const int8_t *offsets = w->offsets;
    if (offsets)
        for (int64_t group = 0; group < groups; group++) to[group] = offsets[row * w->offset_row_stride + group];
}

INLINE void sum_rows(const int P, const int R, const int T, const int offset, const Integers *job,
                     const uint8_t *tile, const int32_t *multipliers, const Block *blocks, int64_t *sums) {
    const Grid *grid = &job->grid;
    const int64_t groups = grid->groups, segments = grid->segments;
    for (int i = 0; i < R * T; i++) sums[i] = 0;
    for (int64_t start = 0; start < segments; start += FLUSH) {
        vsum sum[TILE][TOKENS];
#pragma GCC unroll 4
        for (int r = 0; r < R; r++)
#pragma GCC unroll 4
            for (int t = 0; t < T; t++) sum[r][t] = no_sum();
        for (int64_t s = start; s < least(start + FLUSH, segments); s++) {
            const Segment segment = grid->segment[s];
            const uint8_t *unit = tile + (size_t)segment.unit * TILE * grid->unit_bytes;
#pragma GCC unroll 4
            for (int r = 0; r < R; r++) __builtin_prefetch(unit + (size_t)r * grid->unit_bytes + AHEAD);
#pragma GCC unroll 1
            for (int part = 0; part < SUM_PARTS; part++)
#pragma GCC unroll 4
                for (int r = 0; r < R; r++)
#pragma GCC unroll 4
                    for (int t = 0; t < T; t++)
                        sum[r][t] = add_segment(P, offset, sum[r][t], unit + (size_t)r * grid->unit_bytes, part,
                                                blocks + t * segments + s,
                                                multipliers + r * (P + 1) * groups + segment.group, groups);
        }
#pragma GCC unroll 4
        for (int r = 0; r < R; r++)
#pragma GCC unroll 4
            for (int t = 0; t < T; t++) sums[r * T + t] += total_of(sum[r][t]);
    }
}

/* Integers have codes of each plane in registers too. */
#define EXACT_ROWS(T) ((T) <= 2 ? 4 : 2)

#define SUM(P, T)                                                                                              \
    static void sum_##P##_##T(const Integers *job, const uint8_t *tile, const int32_t *multipliers,            \
                              const Block *blocks, int64_t *sums) {                                            \
        for (int r = 0; r < TILE; r += EXACT_ROWS(T)) {                                                              \
            const uint8_t *codes = tile + (size_t)r * job->grid.unit_bytes;                                    \
            const int32_t *of_rows = multipliers + r * (P + 1) * job->grid.groups;                             \
            if (job->w->offsets) sum_rows(P, EXACT_ROWS(T), T, 1, job, codes, of_rows, blocks, sums + r * T);        \
            else sum_rows(P, EXACT_ROWS(T), T, 0, job, codes, of_rows, blocks, sums + r * T);                        \
        }                                                                                                      \
    }
#define SUM_ALL(P) SUM(P, 1) SUM(P, 2) SUM(P, 4)
SUM_ALL(1)
SUM_ALL(2)
SUM_ALL(3)

typedef void (*Sum)(const Integers *, const uint8_t *, const int32_t *, const Block *, int64_t *);
static const Sum sum_tile[3][3] = {
    {sum_1_1, sum_1_2, sum_1_4},
    {sum_2_1, sum_2_2, sum_2_4},
    {sum_3_1, sum_3_2, sum_3_4},
};

static double power_of_two(int exponent) {
    const uint64_t bits = (uint64_t)(exponent + 1023) << 52;
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static int exact_rows(void *context, int64_t first, int64_t last) {
    const Integers *job = context;
    const Weight *w = job->w;
    const int64_t groups = job->grid.groups;
    int32_t *multipliers = calloc((size_t)(TILE * (w->planes + 1) * groups), sizeof(int32_t));
    if (!multipliers) return NO_MEMORY;
    for (int64_t row = first; row < last; row += TILE) {
        const int rows = (int)least(TILE, last - row);
        const uint8_t *tile = w->codes + (size_t)(row / TILE * job->grid.units * TILE) * job->grid.unit_bytes;
        for (int r = 0; r < rows; r++)
            multipliers_of(w, groups, row + r, multipliers + r * (w->planes + 1) * groups);
        for (int64_t token = 0; token < job->tokens;) {
            int64_t sums[TILE * TOKENS];
            const int log = next_tokens(job->tokens - token), count = 1 << log;
            sum_tile[w->planes - 1][log](job, tile, multipliers, job->blocks + token * job->grid.segments, sums);
            for (int r = 0; r < rows; r++)
                for (int t = 0; t < count; t++) {
                    const int64_t place = (token + t) * w->out_features + row + r, sum = sums[r * count + t];
                    if (job->exact) job->exact[place] = sum;
                    else job->y[place] = (float)(job->scales[token + t] * ((double)sum * power_of_two(w->exponents[row + r])));
                }
            token += count;
        }
    }
    free(multipliers);
    return DONE;
}

/* The blocks of one token whose columns lie in its units. */
static void fill_blocks(const Grid *grid, const int8_t *placed, Block *blocks) {
    for (int64_t s = 0; s < grid->segments; s++) {
        const Segment segment = grid->segment[s];
        const int8_t *unit = placed + (int64_t)segment.unit * UNIT;
        memset(blocks + s, 0, sizeof(Block));
        for (int i = segment.first; i < segment.last; i++)
            for (int l = 0; l < LANES; l++) blocks[s].q[i % 2][4 * l + i / 2] = unit[LANES * i + l];
        close_block(blocks + s);
    }
}

/* Round a token as integer.quantize_activations() does; return its scale. */
static double quantize(const float *x, int64_t count, int largest, int8_t *q) {
    float most = 0;
    for (int64_t k = 0; k < count; k++) most = fabsf(x[k]) > most ? fabsf(x[k]) : most;
    const double scale = most > 0 ? (double)most / largest : 1;
    for (int64_t k = 0; k < count; k++) {
        const double value = rint((double)x[k] / scale);
        q[k] = (int8_t)(value > largest ? largest : value < -largest ? -largest : value);
    }
    return scale;
}

/* Sum integers q, or floats x that are rounded to `bits` first. */
static int sum_all(const Weight *w, const int8_t *q, const float *x, int bits, Integers *job, int threads) {
    int error = open_grid(w, &job->grid);
    double *scales = malloc((size_t)(job->tokens + 1) * sizeof(double));
    int8_t *rounded = malloc((size_t)w->in_features), *placed = calloc((size_t)(job->grid.steps + 1), LANES);
    Block *blocks = malloc((size_t)(job->tokens * job->grid.segments + 1) * sizeof(Block));
    if (!error && !(scales && rounded && placed && blocks)) error = NO_MEMORY;
    for (int64_t token = 0; !error && token < job->tokens; token++) {
        if (x) scales[token] = quantize(x + token * w->in_features, w->in_features, (1 << (bits - 1)) - 1, rounded);
        place_bytes(w, job->grid.groups, x ? rounded : q + token * w->in_features, placed);
        fill_blocks(&job->grid, placed, blocks + token * job->grid.segments);
    }
    job->blocks = blocks;
    job->scales = scales;
    if (!error) error = share(threads, w->out_features, block_of(w, threads), exact_rows, job);
    free(blocks);
    free(placed);
    free(rounded);
    free(scales);
    free(job->grid.segment);
    return error;
}

/* integer.accumulate(): q int8 (tokens, in_features), y int64 (tokens, out_features). */
int ternhw_exact(const Weight *w, const int8_t *q, int64_t *y, int64_t tokens, int threads) {
    Integers job = {.w = w, .tokens = tokens, .exact = y};
    return sum_all(w, q, NULL, 0, &job, threads);
}

/* integer.forward() of activations of 2 to 8 bits: x float32 (tokens, in_features), y float32. */
int ternhw_integer(const Weight *w, const float *x, int bits, float *y, int64_t tokens, int threads) {
    Integers job = {.w = w, .tokens = tokens, .y = y};
    return sum_all(w, NULL, x, bits, &job, threads);
}

/* ---- Packing. */

typedef struct {
    const Weight *w;
    Grid grid;
    const uint8_t *stored;
    int packing;
    int64_t row_bytes, plane_bytes;
    uint8_t *to;
} Packer;

/* Codes of the trits of `count` columns that begin at a byte; whether all bytes stand for trits. */
static int read_codes(int packing, const uint8_t *from, int64_t count, uint8_t *to) {
    const int each = packing == TWO_BITS ? 4 : 5;
    int valid = 1;
    for (int64_t k = 0; k < count; from++) {
        uint8_t rest = *from;
        if (packing != TWO_BITS) valid &= rest < 243;
        for (int digit = 0; digit < each; digit++, k++) {
            uint8_t code;
            if (packing == TWO_BITS) {
                valid &= (rest & 3) != 2;
                code = (uint8_t)((rest + 1) & 3);  /* 11, which is -1, becomes 0. */
                rest >>= 2;
            } else {
                code = rest % 3;
                rest /= 3;
            }
            if (k < count) to[k] = code;
            else valid &= code == 1;
        }
    }
    return valid;
}

/* Codes of a row of a plane whose trits lie one after the other over all rows. */
static int read_dense(const Packer *job, int64_t plane, int64_t row, uint8_t *to) {
    static const uint8_t power[5] = {1, 3, 9, 27, 81};
    const int64_t columns = job->w->in_features, all = columns * job->w->out_features;
    const uint8_t *from = job->stored + plane * job->plane_bytes;
    int valid = 1;
    for (int64_t k = 0, place = row * columns; k < columns; k++, place++) {
        valid &= from[place / 5] < 243;
        to[k] = from[place / 5] / power[place % 5] % 3;
    }
    for (int64_t place = all; row == job->w->out_features - 1 && place % 5; place++)
        valid &= from[place / 5] / power[place % 5] % 3 == 1;
    return valid;
}

static int read_row(const Packer *job, int64_t plane, int64_t row, uint8_t *flat, uint8_t *placed) {
    const Weight *w = job->w;
    const int64_t width = steps_of(w->group_size) * LANES;
    const int each = job->packing == TWO_BITS ? 4 : 5;
    const uint8_t *from = job->stored + plane * job->plane_bytes + row * job->row_bytes;
    int valid = 1;
    if (job->packing == DENSE) valid &= read_dense(job, plane, row, flat);
    for (int64_t group = 0; group < job->grid.groups; group++) {
        const int64_t count = group_columns(w, group);
        if (job->packing == DENSE) {
            memcpy(placed + group * width, flat + group * w->group_size, (size_t)count);
        } else {
            valid &= read_codes(job->packing, from, count, placed + group * width);
            from += (count + each - 1) / each;
        }
    }
    return valid;
}

static int pack_rows(void *context, int64_t first, int64_t last) {
    const Packer *job = context;
    const Grid *grid = &job->grid;
    const int64_t planes = job->w->planes, width = grid->units * UNIT;
    uint8_t *placed = malloc((size_t)(planes * width)), *flat = malloc((size_t)job->w->in_features);
    int valid = 1;
    if (placed) memset(placed, 1, (size_t)(planes * width));
    for (int64_t row = first; placed && flat && row < last; row++) {
        for (int64_t plane = 0; plane < planes; plane++)
            valid &= read_row(job, plane, row, flat, placed + plane * width);
        for (int64_t unit = 0; job->to && unit < grid->units; unit++) {
            const int64_t tile = row / TILE * grid->units + unit;
            uint8_t *to = job->to + (size_t)(tile * TILE + row % TILE) * grid->unit_bytes;
            const uint8_t *from = placed + unit * UNIT;
            for (int64_t pair = 0; pair < planes / 2; pair++, to += 64, from += 2 * width)
                for (int l = 0; l < LANES; l++)
                    for (int b = 0; b < 4; b++) {
                        const uint8_t *a = from + 32 * b + l, *c = a + width;
                        to[4 * l + b] = (uint8_t)(a[0] | c[0] << 2 | a[LANES] << 4 | c[LANES] << 6);
                    }
            for (int l = 0; planes % 2 && l < 8; l++)
                for (int b = 0; b < 4; b++) {
                    const uint8_t *a = from + 32 * b + l;
                    to[4 * l + b] = (uint8_t)(a[0] | a[8] << 2 | a[16] << 4 | a[24] << 6);
                }
        }
    }
    const int error = !(placed && flat) ? NO_MEMORY : valid ? DONE : INVALID;
    free(placed);
    free(flat);
    return error;
}

/* Pack the bytes of an artefact, in one of its packings, to `to`; only check them where that is null. */
int ternhw_pack(const Weight *w, const uint8_t *stored, int packing, int64_t row_bytes, int64_t plane_bytes,
                uint8_t *to, int threads) {
    Packer job = {.w = w, .stored = stored, .packing = packing, .row_bytes = row_bytes,
                  .plane_bytes = plane_bytes, .to = to};
    int error = open_grid(w, &job.grid);
    const int64_t rows = w->out_features, whole = (rows + TILE - 1) / TILE * TILE;
    if (!error) error = share(threads, rows, block_of(w, threads), pack_rows, &job);
    for (int64_t row = rows; !error && to && row < whole; row++)
        for (int64_t unit = 0; unit < job.grid.units; unit++) {
            const int64_t tile = row / TILE * job.grid.units + unit;
            memset(to + (size_t)(tile * TILE + row % TILE) * job.grid.unit_bytes, 0x55, job.grid.unit_bytes);
        }
    free(job.grid.segment);
    return error;
}

/* Say that memory will not be needed soon: of a mapped file its pages are dropped, and read again if they are. */
void ternhw_forget(const void *from, int64_t bytes) {
#ifdef MADV_PAGEOUT
    const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), first = ((uintptr_t)from + page - 1) / page * page;
    const uintptr_t last = ((uintptr_t)from + (uintptr_t)bytes) / page * page;
    if (last > first) madvise((void *)first, last - first, MADV_PAGEOUT);
#else
    (void)from, (void)bytes;
#endif
}

/* The instruction set of the floats, then that of the integers. */
const char *ternhw_isa(void) {
#if defined(TERNHW_AVX512) && defined(TERNHW_VNNI)
    return "AVX-512 VNNI";
#elif defined(TERNHW_AVX512)
    return "AVX-512";
#elif defined(TERNHW_AVX2)
    return "AVX2";
#elif defined(TERNHW_SDOT)
    return "NEON dot product";
#elif defined(__ARM_NEON)
    return "NEON";
#else
    return "plain C";
#endif
}
