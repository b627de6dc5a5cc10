/* The host's side of a ternhw engine: identify it, load an image, run a layer, read its results.
 *
 * C99 and C++, freestanding: no library, no floating point, no allocation. docs/integration.md explains the
 * use. ternhw.h has the registers, ternhw_image.h describes the layers of an image.
 */
#ifndef TERNHW_ENGINE_H
#define TERNHW_ENGINE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum {
    TERNHW_ENGINE_OK = 0,
    TERNHW_ENGINE_NOT_FOUND = -1,    /* MAGIC differs: there is no engine at this address */
    TERNHW_ENGINE_BAD_VERSION = -2,  /* registers or image format have another version */
    TERNHW_ENGINE_BAD_CONFIG = -3,   /* engine or image has another configuration */
    TERNHW_ENGINE_BUSY = -4,         /* a program is running */
    TERNHW_ENGINE_BAD_ARGUMENT = -5, /* an argument breaks the rule of its function */
    TERNHW_ENGINE_BAD_ADDRESS = -6,  /* the engine has too few address bits */
    TERNHW_ENGINE_TIMEOUT = -7,      /* the program is still running */
    TERNHW_ENGINE_FAILED = -8,       /* the program ended with ERROR; its cause is the register CAUSE */
    TERNHW_ENGINE_IDLE = -9          /* no program is running: none was started, or the engine was reset */
};

/* How this host reaches the engine. `user` is the first argument of each function. */
typedef struct {
    void *user;
    /* Access the 32-bit register at a byte offset. Accesses take effect in the order of the calls. */
    uint32_t (*read)(void *user, uint32_t offset);
    void (*write)(void *user, uint32_t offset, uint32_t value);
    /* Called when the engine is about to read what this host has written: write the caches back, then issue
     * a barrier. Null if the memory is not cached and accesses are strongly ordered. */
    void (*clean)(void *user, const void *start, size_t bytes);
    /* Called when this host is about to read what the engine has written: a barrier, then drop the caches'
     * content. Null as for `clean`. */
    void (*invalidate)(void *user, void *start, size_t bytes);
    /* Called between two reads of STATUS: wait for the interrupt, sleep or do nothing. A value other than 0 ends
     * the wait with TERNHW_ENGINE_TIMEOUT. Null: STATUS is read without a pause. */
    int (*pause)(void *user);
    uint32_t polls; /* most reads of STATUS in one wait; 0: no limit */
} ternhw_engine_host;

/* Memory that host and engine share. `address` is the engine's; it must be a multiple of 64. */
typedef struct {
    void *data;
    uint64_t address;
    size_t bytes;
} ternhw_engine_memory;

/* What the driver must know of a configuration; `ternhw driver --image` writes it. */
typedef struct {
    uint64_t digest;           /* 48 bits */
    uint32_t rows, tokens;     /* of the array */
    uint32_t word_bytes;       /* of a bus word */
    uint32_t activation_bits;
    uint32_t word_activations; /* activations in a bus word */
    uint32_t result_bytes;     /* 4 or 8 */
    uint32_t result_words;     /* bus words of the results of one tile and one vector */
} ternhw_engine_array;

/* One layer of an image: a program with one job. */
typedef struct {
    const char *name;
    uint64_t program;         /* place in bytes from the image's first byte */
    uint32_t out_features, in_features;
    uint32_t row_activations; /* activations of one vector in memory, padding included */
    const int8_t *exponents;  /* [out_features]: y = scale of the vector * 2^exponent * result */
} ternhw_engine_layer;

typedef struct {
    uint32_t busy_cycles, stall_weights, stall_activations, stall_results, passes;
} ternhw_engine_counters;

/* Check that an engine of this configuration, and of this driver's versions, is there. */
int32_t ternhw_engine_identify(const ternhw_engine_host *host, const ternhw_engine_array *array);

/* Copy an image to shared memory, and check that it is one of this configuration. `to->bytes` must be at least
 * `bytes`. If `to->data` is `image`, nothing is copied. */
int32_t ternhw_engine_load(const ternhw_engine_host *host, const ternhw_engine_array *array, const void *image,
                           size_t bytes, const ternhw_engine_memory *to);

/* Bytes of memory for the activations, and for the results, of `tokens` vectors. */
size_t ternhw_engine_activation_bytes(const ternhw_engine_array *array, const ternhw_engine_layer *layer,
                                      uint32_t tokens);
size_t ternhw_engine_result_bytes(const ternhw_engine_array *array, const ternhw_engine_layer *layer,
                                  uint32_t tokens);

/* Write activations [tokens][in_features] to memory as the engine reads them. The int8 function is for
 * activation_bits up to 8. Values must fit activation_bits: higher bits are dropped. */
int32_t ternhw_engine_put_int8(const ternhw_engine_array *array, const ternhw_engine_layer *layer, uint32_t tokens,
                               const int8_t *activations, const ternhw_engine_memory *to);
int32_t ternhw_engine_put_int16(const ternhw_engine_array *array, const ternhw_engine_layer *layer, uint32_t tokens,
                                const int16_t *activations, const ternhw_engine_memory *to);

/* Read results [tokens][out_features] from memory. The int32 function is for result_bytes 4. */
int32_t ternhw_engine_get_int32(const ternhw_engine_array *array, const ternhw_engine_layer *layer, uint32_t tokens,
                                const ternhw_engine_memory *from, int32_t *results);
int32_t ternhw_engine_get_int64(const ternhw_engine_array *array, const ternhw_engine_layer *layer, uint32_t tokens,
                                const ternhw_engine_memory *from, int64_t *results);

/* Start the program at an engine address for `tokens` vectors, 1 to 65,535. All addresses must be multiples of 64.
 * An engine that takes activations and results as streams ignores the last two: give 0. */
int32_t ternhw_engine_start(const ternhw_engine_host *host, uint64_t program, uint32_t tokens,
                            uint64_t activations, uint64_t results);

/* Wait until the program has ended; then clear DONE and ERROR, and with them the interrupt. */
int32_t ternhw_engine_wait(const ternhw_engine_host *host);

/* Run one layer whose activations are in memory: clean, start, wait, invalidate. */
int32_t ternhw_engine_run(const ternhw_engine_host *host, const ternhw_engine_array *array,
                          const ternhw_engine_layer *layer, const ternhw_engine_memory *image, uint32_t tokens,
                          const ternhw_engine_memory *activations, const ternhw_engine_memory *results);

/* End the running program early; ternhw_engine_wait then returns TERNHW_ENGINE_FAILED, unless the program had
 * already finished. Nothing happens if none is running. */
void ternhw_engine_abort(const ternhw_engine_host *host);

/* Enable (1) or disable (0) the interrupt, which is high while DONE or ERROR is set. */
void ternhw_engine_enable_interrupt(const ternhw_engine_host *host, int enable);

/* The bits of CAUSE of the last program: masks TERNHW_CAUSE_... of ternhw.h. */
uint32_t ternhw_engine_cause(const ternhw_engine_host *host);

/* The counters of the last program, in cycles; each stops at 2^32 - 1. */
void ternhw_engine_count(const ternhw_engine_host *host, ternhw_engine_counters *counters);

#ifdef __cplusplus
}
#endif
#endif
