/* Writes text on a board: the decoder of decoder.c, its matrices on the engine, a dialogue on the UART.
 *
 * docs/board.md specifies the dialogue and the bundle, docs/decoder.md the decoder.
 */
#include <generated/board.h>
#include <generated/mem.h>

#include "board.h"
#include "bundle.h"
#include "decoder.h"
#include "loader.h"
#include "phases.h"
#include "ternhw.h"
#include "ternhw_engine.h"

enum { END_OF_ANSWER = 4, MOST_LINE = 16384, CACHE_BYTES = 4096 };

static uint32_t engine_read(void *user, uint32_t offset) {
    (void)user;
    return *(volatile uint32_t *)(uintptr_t)(ENGINE_BASE + offset);
}

static void engine_write(void *user, uint32_t offset, uint32_t value) {
    (void)user;
    *(volatile uint32_t *)(uintptr_t)(ENGINE_BASE + offset) = value;
}

static void engine_clean(void *user, const void *start, size_t bytes) {
    (void)user, (void)start, (void)bytes;
    TERNHW_ENGINE_BARRIER();
}

static void engine_invalidate(void *user, void *start, size_t bytes) {
    (void)user, (void)start, (void)bytes;
    TERNHW_ENGINE_BARRIER();
    board_drop_cache();
}

/* A poll takes more than a cycle, so a program has seconds. */
static const ternhw_engine_host host = {NULL, engine_read, engine_write, engine_clean, engine_invalidate, NULL, CLOCK_HZ};
static const ternhw_engine_array array = TERNHW_BOARD_ARRAY;

/* All that lies in main_ram: the bundle first, then what the firmware lays out behind it. */
static uint8_t *const ram = (uint8_t *)MAIN_RAM_BASE;
static const ternhw_bundle *const bundle = (const ternhw_bundle *)MAIN_RAM_BASE;

static struct {
    ternhw_model model;
    ternhw_state state;
    ternhw_engine_memory image, activations, results;
    const uint32_t *offsets;
    const uint8_t *pieces;
    int32_t *tokens;
} now;

static int fail(const char *why) {
    board_say("error: ");
    board_say(why);
    board_say("\n");
    return 0;
}

/* Memory behind the bundle. `next` is the first free byte; null if there is not enough. */
static void *take(uint64_t *next, uint64_t bytes) {
    const uint64_t here = *next;
    *next = (here + bytes + 63) / 64 * 64;
    return *next <= MAIN_RAM_SIZE ? ram + here : NULL;
}

/* The same in the processor's own memory, as long as there is any: the cache writes every store through, and a
 * store to it takes a fraction of one to main_ram. link.ld keeps the end for the stack. */
extern uint8_t bss_end[], stack_begin[];

static void *take_near(uint8_t **near, uint64_t *next, uint64_t bytes) {
    const uint64_t room = (uint64_t)(stack_begin - *near);
    if (bytes > room) return take(next, bytes);
    void *const here = *near;
    *near += (bytes + 3) / 4 * 4;
    return here;
}

/* Whether vectors of activations lie in memory as they are here, and results as accumulators of one vector do. */
#define PLAIN_ACTIVATIONS (array.activation_bits == 8 && array.word_activations == array.word_bytes)
#define PLAIN_RESULTS (array.tokens == 1 && array.rows * 4 % array.word_bytes == 0)

/* Word by word: main_ram takes as long for a byte. */
static void put_plain(const int8_t *activations, uint32_t count, uint32_t columns, uint32_t padded) {
    uint32_t *to = now.activations.data;
    for (uint32_t t = 0; t < count; ++t, activations += columns) {
        for (uint32_t i = 0; i < padded; i += 4) {
            uint32_t word = 0;
            for (uint32_t j = 0; j < 4 && i + j < columns; ++j) word |= (uint32_t)(uint8_t)activations[i + j] << (8 * j);
            *to++ = word;
        }
    }
}

static void get_plain(int32_t *accumulators, uint32_t rows) {
    const int32_t *from = now.results.data;
    for (uint32_t i = 0; i < rows; ++i) accumulators[i] = from[i];
}

static int32_t multiply(void *user, int32_t block, int32_t matrix, int32_t count, const int8_t *activations,
                        int32_t *accumulators) {
    (void)user;
    const uint32_t program = ternhw_image_program(now.image.data, bundle->section, block, matrix);
    const uint32_t *descriptor = (const uint32_t *)((const uint8_t *)now.image.data + ((size_t)program + 1) * 64);
    const ternhw_matrix *with = matrix == TERNHW_HEAD ? &now.model.head : &now.model.blocks[block].matrices[matrix];
    const ternhw_engine_layer layer = {
        NULL, (uint64_t)program * 64, (uint32_t)with->rows, (uint32_t)with->columns,
        descriptor[4] * TERNHW_BOARD_LANES, NULL};
    int32_t error = TERNHW_ENGINE_OK;
    phases_end(PHASE_OF_POINTS);
    if (matrix != TERNHW_K && matrix != TERNHW_V && matrix != TERNHW_UP) {
        if (PLAIN_ACTIVATIONS) put_plain(activations, (uint32_t)count, layer.in_features, layer.row_activations);
        else error = ternhw_engine_put_int8(&array, &layer, (uint32_t)count, activations, &now.activations);
        phases_end(PHASE_TRANSFER);
    }
    if (!error) {
        error = ternhw_engine_run(&host, &array, &layer, &now.image, (uint32_t)count, &now.activations, &now.results);
        phases_end(PHASE_ENGINE);
    }
    if (!error) {
        if (PLAIN_RESULTS && count == 1) get_plain(accumulators, layer.out_features);
        else error = ternhw_engine_get_int32(&array, &layer, (uint32_t)count, &now.results, accumulators);
        phases_end(PHASE_TRANSFER);
    }
    return error;
}

static void observe(void *user, int32_t position, int32_t block, int32_t point, const void *values, int32_t count) {
    (void)user, (void)position, (void)block, (void)values, (void)count;
    phases_point(point);
}

/* Check the bundle's header; the loader has checked its bytes. */
static int bundle_is_good(void) {
    const uint32_t *fields = (const uint32_t *)bundle;
    uint32_t check = 0;
    for (int i = 0; i < 16; ++i) check ^= fields[i];
    if (bundle->magic != TERNHW_BUNDLE_MAGIC) return fail("no model in memory; load one");
    if (check || bundle->version != TERNHW_BUNDLE_VERSION) return fail("the bundle's header is damaged, or of another version");
    if (bundle->digest_low != (uint32_t)array.digest || bundle->digest_high != (uint32_t)(array.digest >> 32)) {
        return fail("the bundle is for an engine of another configuration");
    }
    return 1;
}

/* Copy the tables of cosines and sines to where those of one position have different places in the cache: in an
 * image they are often a multiple of its size apart, and each access to one would drive out the other. */
static int place_tables(uint64_t *next) {
    const uint32_t count = (uint32_t)(now.model.context * (now.model.head_dim / 2));
    const uint64_t first = *next;
    int16_t *const cosines = take(next, 2 * (uint64_t)count);
    *next += (first + CACHE_BYTES / 2 - *next) % CACHE_BYTES;
    int16_t *const sines = take(next, 2 * (uint64_t)count);
    if (!cosines || !sines) return 0;
    for (uint32_t i = 0; i < count; ++i) cosines[i] = now.model.cosines[i], sines[i] = now.model.sines[i];
    now.model.cosines = cosines, now.model.sines = sines;
    return 1;
}

/* Set all pointers; 0 if the bundle is bad or memory too small. */
static int open_model(void) {
    if (!bundle_is_good()) return 0;
    uint8_t *const image = ram + (size_t)bundle->image * 64;
    const int32_t layers = ternhw_image_layers(image, bundle->section);
    if (layers < 0) return fail("the model section of the image is damaged");
    uint64_t next = (uint64_t)bundle->units * 64;
    uint8_t *near = bss_end;
    ternhw_block *const blocks = take_near(&near, &next, (uint64_t)layers * sizeof(ternhw_block));
    if (!blocks) return fail("the model does not fit in memory");
    if (ternhw_image_open(image, bundle->section, &now.model, blocks) != TERNHW_OK) {
        return fail("the model section of the image is damaged");
    }
    const ternhw_model *model = &now.model;
    if (!model->head.rows) return fail("the image has no output head");
    const uint64_t cache = (uint64_t)model->layers * model->kv_heads * model->context * model->head_dim * 2;
    /* The most activations and results of any matrix, with the padding of a beat and of a tile. */
    uint32_t widest = (uint32_t)(model->heads * model->head_dim), tallest = (uint32_t)model->head.rows;
    if ((uint32_t)model->hidden > widest) widest = (uint32_t)model->hidden;
    if ((uint32_t)model->intermediate > widest) widest = (uint32_t)model->intermediate;
    if (widest > tallest) tallest = widest;
    const uint64_t activations = (uint64_t)array.tokens * (widest + 2u * TERNHW_BOARD_LANES) * 2;
    const uint64_t results = (uint64_t)array.tokens * (tallest + array.rows) / array.rows * array.result_words * array.word_bytes;
    now.state.keys = take(&next, cache);
    now.state.values = take(&next, cache);
    now.state.work = take_near(&near, &next, (uint64_t)ternhw_work_words(model, (int32_t)array.tokens) * 4);
    now.state.logits = take_near(&near, &next, (uint64_t)model->vocabulary * 4);
    now.tokens = take(&next, (uint64_t)model->context * 4);
    now.activations.data = take(&next, activations);
    now.results.data = take(&next, results + 64);
    if (next > MAIN_RAM_SIZE) return fail("the model does not fit in memory");
    now.activations.address = (uintptr_t)now.activations.data, now.activations.bytes = activations;
    now.results.address = (uintptr_t)now.results.data, now.results.bytes = results + 64;
    now.image.data = image, now.image.address = (uintptr_t)image, now.image.bytes = bundle->image_bytes;
    now.offsets = (const uint32_t *)(ram + (size_t)bundle->offsets * 64);
    now.pieces = ram + (size_t)bundle->pieces * 64;
    if (!place_tables(&next)) return fail("the model does not fit in memory");
    now.state.multiply = multiply;
    now.state.observe = observe;
    return 1;
}

/* A number of a line, 0 to 2^32 - 1; moves past it and the blanks behind. Returns 0 if there is none. */
static int number(const char **line, uint32_t *value) {
    const char *at = *line;
    if (*at < '0' || *at > '9') return 0;
    for (*value = 0; *at >= '0' && *at <= '9'; ++at) *value = *value * 10 + (uint32_t)(*at - '0');
    while (*at == ' ') ++at;
    *line = at;
    return 1;
}

static void say_token(uint32_t token) {
    for (uint32_t i = now.offsets[token]; i < now.offsets[token + 1]; ++i) board_put(now.pieces[i]);
}

static void say_phases(void) {
    for (int i = 0; i < PHASES; ++i) {
        board_say(phase_names[i]);
        board_say(" ");
        board_say_number(phases_cycles(i));
        board_say("\n");
    }
}

/* G count factor seed token...: continue these tokens; 0 for the factor takes the likeliest. */
static int generate(const char *line) {
    uint32_t count, factor, seed, token;
    int32_t prompt = 0, error = 0;
    const ternhw_model *model = &now.model;
    if (!now.state.multiply) return fail("no model in memory; load one");
    if (!number(&line, &count) || !number(&line, &factor) || !number(&line, &seed)) return fail("G needs count, factor, seed and tokens");
    while (number(&line, &token)) {
        if (token >= (uint32_t)model->vocabulary) return fail("a token is not of this vocabulary");
        if (prompt == model->context) return fail("the prompt is longer than the context");
        now.tokens[prompt++] = (int32_t)token;
    }
    if (*line || !prompt) return fail("G needs tokens, numbers with blanks between them");
    if ((uint64_t)prompt + count > (uint64_t)model->context + 1) return fail("prompt and text are longer than the context");
    uint32_t random = ternhw_first_state(seed);
    for (int i = 0; i < TERNHW_SATS; ++i) now.state.saturations[i] = 0;
    phases_begin();
    for (int32_t at = 0; at < prompt && !error; at += (int32_t)array.tokens) {
        const int32_t part = prompt - at < (int32_t)array.tokens ? prompt - at : (int32_t)array.tokens;
        error = ternhw_step(model, &now.state, now.tokens + at, part, at);
    }
    const uint64_t prefill = phases_total();
    phases_begin();
    uint32_t written = 0, steps = 0;
    for (; !error && written < count; ++written) {
        token = (uint32_t)(factor ? ternhw_sample(model, now.state.logits, factor, &random)
                                  : ternhw_greedy(now.state.logits, model->vocabulary));
        phases_end(PHASE_CHOICE);
        if (token == bundle->end) break;
        say_token(token);
        phases_end(PHASE_UART);
        if (written + 1 < count) {
            const int32_t next = (int32_t)token;
            error = ternhw_step(model, &now.state, &next, 1, prompt + (int32_t)written);
            ++steps;
        }
    }
    board_put(END_OF_ANSWER);
    if (error) {
        board_say(error == TERNHW_ENGINE_TIMEOUT ? "error: the engine does not end; its cause is " : "error: the engine reports ");
        board_say_hex(ternhw_engine_cause(&host));
        board_say("\n");
        ternhw_engine_abort(&host);
        (void)ternhw_engine_wait(&host);
        return 0;
    }
    board_say("prompt ");
    board_say_number((uint32_t)prompt);
    board_say("\nprefill ");
    board_say_number(prefill);
    board_say("\nsteps ");
    board_say_number(steps);
    board_say("\n");
    say_phases();
    return 1;
}

static void say_engine(void) {
    board_say("ternhw " TERNHW_BOARD_NAME " at ");
    board_say_number(CLOCK_HZ);
    board_say(" Hz\n");
}

/* Read a line without its end; returns its length, MOST_LINE for a longer one, of which nothing is kept. */
static size_t read_line(char *line) {
    size_t length = 0;
    for (;;) {
        const char byte = (char)board_get();
        if (byte == '\r') continue;
        if (byte == '\n') break;
        if (length < MOST_LINE) line[length++] = byte;
    }
    line[length < MOST_LINE ? length : 0] = 0;
    return length;
}

int main(void) {
    static char line[MOST_LINE + 1];
    say_engine();
    board_start_memory();
    const int32_t found = ternhw_engine_identify(&host, &array);
    if (found != TERNHW_ENGINE_OK) (void)fail("the engine is not the one of this firmware");
    else if (open_model()) board_say("model ready\n");
    for (;;) {
        board_put(END_OF_ANSWER);
        const size_t length = read_line(line);
        if (!length) say_engine();
        else if (length >= MOST_LINE) (void)fail("the line is too long");
        else if (line[0] == 'G' && line[1] == ' ') (void)generate(line + 2);
        else if (line[0] == 'L' && line[1] == ' ') {
            now.state.multiply = NULL;
            if (loader_receive(line + 2, ram, MAIN_RAM_SIZE) && open_model()) board_say("model ready\n");
        } else (void)fail("unknown command; G generates, L loads, an empty line identifies");
    }
}

void trapped(uint32_t cause, uint32_t at) {
    board_say("\nerror: trap ");
    board_say_hex(cause);
    board_say(" at ");
    board_say_hex(at);
    board_say("\n");
    for (;;) {}
}
