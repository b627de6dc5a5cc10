/* The host's side of an engine, as docs/registers.md, docs/image.md and docs/engine.md specify it. */

#include "ternhw_engine.h"

#include "ternhw.h"

enum { UNIT = 64, HEADER_FIELDS = 16, MOST_TOKENS = 65535 };

static uint32_t read_register(const ternhw_engine_host *host, uint32_t offset) {
    return host->read(host->user, offset);
}

static void write_register(const ternhw_engine_host *host, uint32_t offset, uint32_t value) {
    host->write(host->user, offset, value);
}

static void clean(const ternhw_engine_host *host, const ternhw_engine_memory *memory, uint64_t bytes) {
    if (host->clean) host->clean(host->user, memory->data, (size_t)bytes);
}

static void invalidate(const ternhw_engine_host *host, const ternhw_engine_memory *memory, uint64_t bytes) {
    if (host->invalidate) host->invalidate(host->user, memory->data, (size_t)bytes);
}

/* ---- Engine and image ---- */

int32_t ternhw_engine_identify(const ternhw_engine_host *host, const ternhw_engine_array *array) {
    uint32_t version;
    if (read_register(host, TERNHW_MAGIC) != TERNHW_MAGIC_VALUE) return TERNHW_ENGINE_NOT_FOUND;
    version = read_register(host, TERNHW_VERSION);
    if ((version & TERNHW_VERSION_INTERFACE) >> TERNHW_VERSION_INTERFACE_SHIFT != TERNHW_VERSION_INTERFACE_VALUE ||
        (version & TERNHW_VERSION_IMAGE) >> TERNHW_VERSION_IMAGE_SHIFT != TERNHW_VERSION_IMAGE_VALUE)
        return TERNHW_ENGINE_BAD_VERSION;
    if (read_register(host, TERNHW_CONFIG_LOW) != (uint32_t)array->digest ||
        read_register(host, TERNHW_CONFIG_HIGH) != (uint32_t)(array->digest >> 32))
        return TERNHW_ENGINE_BAD_CONFIG;
    return TERNHW_ENGINE_OK;
}

int ternhw_engine_busy(const ternhw_engine_host *host) {
    return (read_register(host, TERNHW_STATUS) & TERNHW_STATUS_BUSY) != 0;
}

/* A little-endian number; compilers make one load of it where the processor allows that. */
static uint32_t number(const uint8_t *at) {
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

static uint32_t field(const uint8_t *bytes, int index) { return number(bytes + 4 * index); }

/* Whether `bytes` at an address lie in this memory, and where the engine can reach them. */
static int32_t check_memory(const ternhw_engine_array *array, const ternhw_engine_memory *memory, uint64_t bytes) {
    const uint64_t last = bytes ? memory->address + bytes - 1 : memory->address;
    if (memory->address % UNIT || bytes > memory->bytes || last < memory->address) return TERNHW_ENGINE_BAD_ARGUMENT;
    if (array->address_bits < 64 && last >> array->address_bits) return TERNHW_ENGINE_BAD_ADDRESS;
    return TERNHW_ENGINE_OK;
}

/* The header of the image's first program: its magic, version, digest and check. */
static int32_t check_image(const ternhw_engine_array *array, const uint8_t *image, size_t bytes) {
    uint32_t check = 0;
    int index;
    if (bytes < 4 * HEADER_FIELDS) return TERNHW_ENGINE_BAD_ARGUMENT;
    for (index = 0; index < HEADER_FIELDS; ++index) check ^= field(image, index);
    if (check || field(image, 0) != TERNHW_MAGIC_VALUE) return TERNHW_ENGINE_BAD_ARGUMENT;
    if (field(image, 1) != TERNHW_VERSION_IMAGE_VALUE) return TERNHW_ENGINE_BAD_VERSION;
    if (field(image, 2) != (uint32_t)array->digest || field(image, 3) != (uint32_t)(array->digest >> 32))
        return TERNHW_ENGINE_BAD_CONFIG;
    return TERNHW_ENGINE_OK;
}

int32_t ternhw_engine_load(const ternhw_engine_host *host, const ternhw_engine_array *array, const void *image,
                           size_t bytes, const ternhw_engine_memory *to) {
    const uint8_t *from = (const uint8_t *)image;
    uint8_t *into = (uint8_t *)to->data;
    size_t index;
    int32_t status = check_image(array, from, bytes);
    if (status == TERNHW_ENGINE_OK) status = check_memory(array, to, bytes);
    if (status != TERNHW_ENGINE_OK) return status;
    if (from != into)
        for (index = 0; index < bytes; ++index) into[index] = from[index];
    clean(host, to, bytes);
    return TERNHW_ENGINE_OK;
}

/* ---- Activations and results in memory (docs/image.md) ---- */

static uint32_t vector_words(const ternhw_engine_array *array, const ternhw_engine_layer *layer) {
    return layer->row_activations / array->word_activations;
}

static uint32_t tile_bytes(const ternhw_engine_array *array) { return array->result_words * array->word_bytes; }

static uint32_t tiles(const ternhw_engine_array *array, const ternhw_engine_layer *layer) {
    return (layer->out_features + array->rows - 1) / array->rows;
}

uint64_t ternhw_engine_activation_bytes(const ternhw_engine_array *array, const ternhw_engine_layer *layer,
                                        uint32_t tokens) {
    return (uint64_t)tokens * vector_words(array, layer) * array->word_bytes;
}

uint64_t ternhw_engine_result_bytes(const ternhw_engine_array *array, const ternhw_engine_layer *layer,
                                    uint32_t tokens) {
    return (uint64_t)tokens * tiles(array, layer) * tile_bytes(array);
}

/* Write one vector. The low bits of each word hold word_activations values of activation_bits each. Every byte is
 * written once and none is read: memory that is not cached is slow to read. */
static uint8_t *put_vector(const ternhw_engine_array *array, const ternhw_engine_layer *layer, const int8_t *narrow,
                           const int16_t *wide, uint8_t *to) {
    const uint32_t mask = ((uint32_t)1 << array->activation_bits) - 1, words = vector_words(array, layer);
    uint32_t word, index, column = 0;
    for (word = 0; word < words; ++word) {
        uint8_t *const end = to + array->word_bytes;
        uint32_t bits = 0, held = 0; /* held: bits that no byte has yet */
        for (index = 0; index < array->word_activations; ++index, ++column) {
            uint32_t value = 0;
            if (column < layer->in_features) value = (uint32_t)(narrow ? narrow[column] : wide[column]) & mask;
            bits |= value << held;
            for (held += array->activation_bits; held >= 8; held -= 8, bits >>= 8) *to++ = (uint8_t)bits;
        }
        if (held) *to++ = (uint8_t)bits;
        while (to < end) *to++ = 0;
    }
    return to;
}

static int32_t put(const ternhw_engine_array *array, const ternhw_engine_layer *layer, uint32_t tokens,
                   const int8_t *narrow, const int16_t *wide, const ternhw_engine_memory *to) {
    uint8_t *at = (uint8_t *)to->data;
    uint32_t token;
    const int32_t status = check_memory(array, to, ternhw_engine_activation_bytes(array, layer, tokens));
    if (status != TERNHW_ENGINE_OK) return status;
    for (token = 0; token < tokens; ++token) {
        at = put_vector(array, layer, narrow, wide, at);
        if (narrow)
            narrow += layer->in_features;
        else
            wide += layer->in_features;
    }
    return TERNHW_ENGINE_OK;
}

int32_t ternhw_engine_put_int8(const ternhw_engine_array *array, const ternhw_engine_layer *layer, uint32_t tokens,
                               const int8_t *activations, const ternhw_engine_memory *to) {
    if (array->activation_bits > 8) return TERNHW_ENGINE_BAD_ARGUMENT;
    return put(array, layer, tokens, activations, NULL, to);
}

int32_t ternhw_engine_put_int16(const ternhw_engine_array *array, const ternhw_engine_layer *layer, uint32_t tokens,
                                const int16_t *activations, const ternhw_engine_memory *to) {
    return put(array, layer, tokens, NULL, activations, to);
}

/* A signed result of 4 or 8 bytes. */
static int64_t result(const uint8_t *at, uint32_t bytes) {
    if (bytes == 4) return (int32_t)number(at);
    return (int64_t)((uint64_t)number(at + 4) << 32 | number(at));
}

/* The results come pass by pass, in a pass tile by tile, in a tile vector by vector. */
static int32_t get(const ternhw_engine_array *array, const ternhw_engine_layer *layer, uint32_t tokens,
                   const ternhw_engine_memory *from, int32_t *narrow, int64_t *wide) {
    const uint8_t *at = (const uint8_t *)from->data;
    const uint32_t tile_count = tiles(array, layer);
    uint32_t first, tile, token, row;
    const int32_t status = check_memory(array, from, ternhw_engine_result_bytes(array, layer, tokens));
    if (status != TERNHW_ENGINE_OK) return status;
    for (first = 0; first < tokens; first += array->tokens)
        for (tile = 0; tile < tile_count; ++tile)
            for (token = first; token < tokens && token < first + array->tokens; ++token) {
                const uint32_t feature = tile * array->rows;
                for (row = 0; row < array->rows && feature + row < layer->out_features; ++row) {
                    const int64_t value = result(at + row * array->result_bytes, array->result_bytes);
                    const size_t index = (size_t)token * layer->out_features + feature + row;
                    if (narrow)
                        narrow[index] = (int32_t)value;
                    else
                        wide[index] = value;
                }
                at += tile_bytes(array);
            }
    return TERNHW_ENGINE_OK;
}

int32_t ternhw_engine_get_int32(const ternhw_engine_array *array, const ternhw_engine_layer *layer, uint32_t tokens,
                                const ternhw_engine_memory *from, int32_t *results) {
    if (array->result_bytes > 4) return TERNHW_ENGINE_BAD_ARGUMENT;
    return get(array, layer, tokens, from, results, NULL);
}

int32_t ternhw_engine_get_int64(const ternhw_engine_array *array, const ternhw_engine_layer *layer, uint32_t tokens,
                                const ternhw_engine_memory *from, int64_t *results) {
    return get(array, layer, tokens, from, NULL, results);
}

/* ---- Programs ---- */

/* Write an address, and return whether the engine keeps all of it. */
static int write_address(const ternhw_engine_host *host, uint32_t low, uint32_t high, uint64_t address) {
    write_register(host, low, (uint32_t)address);
    write_register(host, high, (uint32_t)(address >> 32));
    return read_register(host, low) == (uint32_t)address && read_register(host, high) == (uint32_t)(address >> 32);
}

/* START and ABORT read 0, so this changes nothing else. */
static void trigger(const ternhw_engine_host *host, uint32_t mask) {
    write_register(host, TERNHW_CONTROL, read_register(host, TERNHW_CONTROL) | mask);
}

int32_t ternhw_engine_start(const ternhw_engine_host *host, uint64_t program, uint32_t tokens,
                            uint64_t activations, uint64_t results) {
    if (program % UNIT || activations % UNIT || results % UNIT || tokens < 1 || tokens > MOST_TOKENS)
        return TERNHW_ENGINE_BAD_ARGUMENT;
    if (ternhw_engine_busy(host)) return TERNHW_ENGINE_BUSY;
    if (!write_address(host, TERNHW_PROGRAM_LOW, TERNHW_PROGRAM_HIGH, program) ||
        !write_address(host, TERNHW_ACTIVATIONS_LOW, TERNHW_ACTIVATIONS_HIGH, activations) ||
        !write_address(host, TERNHW_RESULTS_LOW, TERNHW_RESULTS_HIGH, results))
        return TERNHW_ENGINE_BAD_ADDRESS;
    write_register(host, TERNHW_TOKENS, tokens);
    trigger(host, TERNHW_CONTROL_START);
    return TERNHW_ENGINE_OK;
}

int32_t ternhw_engine_wait(const ternhw_engine_host *host) {
    const uint32_t ended = TERNHW_STATUS_DONE | TERNHW_STATUS_ERROR;
    uint32_t polls = 0;
    int last = 0;
    for (;;) {
        const uint32_t status = read_register(host, TERNHW_STATUS);
        if (status & ended) {
            write_register(host, TERNHW_STATUS, ended);
            return status & TERNHW_STATUS_ERROR ? TERNHW_ENGINE_FAILED : TERNHW_ENGINE_OK;
        }
        if (!(status & TERNHW_STATUS_BUSY)) return TERNHW_ENGINE_IDLE;
        if (last || (host->polls && ++polls == host->polls)) return TERNHW_ENGINE_TIMEOUT;
        if (host->pause) last = host->pause(host->user) != 0;
    }
}

int32_t ternhw_engine_run(const ternhw_engine_host *host, const ternhw_engine_array *array,
                          const ternhw_engine_layer *layer, const ternhw_engine_memory *image, uint32_t tokens,
                          const ternhw_engine_memory *activations, const ternhw_engine_memory *results) {
    const uint64_t read = ternhw_engine_activation_bytes(array, layer, tokens);
    const uint64_t written = ternhw_engine_result_bytes(array, layer, tokens);
    int32_t status = layer->program < image->bytes ? TERNHW_ENGINE_OK : TERNHW_ENGINE_BAD_ARGUMENT;
    if (status == TERNHW_ENGINE_OK) status = check_memory(array, activations, read);
    if (status == TERNHW_ENGINE_OK) status = check_memory(array, results, written);
    if (status == TERNHW_ENGINE_OK && ternhw_engine_busy(host)) status = TERNHW_ENGINE_BUSY;
    if (status != TERNHW_ENGINE_OK) return status;
    clean(host, activations, read);
    /* A line of the results that this host has changed must not be written back over what the engine writes. */
    clean(host, results, written);
    status = ternhw_engine_start(host, image->address + layer->program, tokens, activations->address,
                                 results->address);
    if (status == TERNHW_ENGINE_OK) status = ternhw_engine_wait(host);
    invalidate(host, results, written);
    return status;
}

void ternhw_engine_abort(const ternhw_engine_host *host) { trigger(host, TERNHW_CONTROL_ABORT); }

void ternhw_engine_enable_interrupt(const ternhw_engine_host *host, int enable) {
    write_register(host, TERNHW_CONTROL, enable ? TERNHW_CONTROL_IRQ_ENABLE : 0);
}

uint32_t ternhw_engine_cause(const ternhw_engine_host *host) { return read_register(host, TERNHW_CAUSE); }

void ternhw_engine_count(const ternhw_engine_host *host, ternhw_engine_counters *counters) {
    counters->busy_cycles = read_register(host, TERNHW_BUSY_CYCLES);
    counters->stall_weights = read_register(host, TERNHW_STALL_WEIGHTS);
    counters->stall_activations = read_register(host, TERNHW_STALL_ACTIVATIONS);
    counters->stall_results = read_register(host, TERNHW_STALL_RESULTS);
    counters->passes = read_register(host, TERNHW_PASSES);
}
