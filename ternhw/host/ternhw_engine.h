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

/* Orders memory before and after accesses to registers; __sync_synchronize() orders memory alone. */
#if defined(__riscv)
#define TERNHW_ENGINE_BARRIER() __asm__ volatile("fence iorw, iorw" ::: "memory")
#elif defined(__arm__) || defined(__aarch64__)
#define TERNHW_ENGINE_BARRIER() __asm__ volatile("dsb sy" ::: "memory")
#else
#define TERNHW_ENGINE_BARRIER() __sync_synchronize()
#endif

enum {
    TERNHW_ENGINE_OK = 0,
    TERNHW_ENGINE_NOT_FOUND = -1,    /* MAGIC differs: there is no engine at this address */
    TERNHW_ENGINE_BAD_VERSION = -2,  /* registers or image format have another version */
    TERNHW_ENGINE_BAD_CONFIG = -3,   /* engine or image has another configuration */
    TERNHW_ENGINE_BUSY = -4,         /* a program is running */
    TERNHW_ENGINE_BAD_ARGUMENT = -5, /* an argument breaks the rule of its function */
    TERNHW_ENGINE_BAD_ADDRESS = -6,  /* the engine has too few address bits */
    TERNHW_ENGINE_TIMEOUT = -7,      /* the program is still running: abort it and wait before you touch memory */
    TERNHW_ENGINE_FAILED = -8,       /* the program ended with ERROR; its cause is the register CAUSE */
    TERNHW_ENGINE_IDLE = -9          /* no program is running: none was started, or the engine was reset */
};

/* How this host reaches the engine. `user` is the first argument of each function. The driver keeps no state of its
 * own and takes no lock: only one thread may call it for one engine, and no interrupt handler. */
typedef struct {
    void *user;
    /* Access the 32-bit register at a byte offset. Accesses take effect in the order of the calls. */
    uint32_t (*read)(void *user, uint32_t offset);
    void (*write)(void *user, uint32_t offset, uint32_t value);
    /* The engine is about to read what this host has written: clean the cache lines of these bytes, then issue
     * TERNHW_ENGINE_BARRIER. Null if memory is not cached and accesses are in order. */
    void (*clean)(void *user, const void *start, size_t bytes);
    /* This host is about to read what the engine has written: issue the same barrier, then invalidate the cache
     * lines of these bytes. Null if memory is not cached and accesses are in order. */
    void (*invalidate)(void *user, void *start, size_t bytes);
    /* Called between two reads of STATUS: wait for the interrupt, sleep or do nothing. If it returns a value other
     * than 0, STATUS is read once more; then the wait ends with TERNHW_ENGINE_TIMEOUT. Null: no pause. */
    int (*pause)(void *user);
    uint32_t polls; /* most reads of STATUS in one wait; 0: no limit */
} ternhw_engine_host;

/* Memory that host and engine share. `data` is the host's pointer to it, `address` the engine's byte address, a
 * multiple of 64. */
typedef struct {
    void *data;
    uint64_t address;
    uint64_t bytes;
} ternhw_engine_memory;

/* What the driver must know of a configuration; `ternhw driver --image` writes it. */
typedef struct {
    uint64_t digest;           /* 48 bits */
    uint32_t rows, tokens;     /* of the array: the tokens of a pass */
    uint32_t address_bits;     /* of the engine's byte addresses */
    uint32_t word_bytes;       /* of a bus word */
    uint32_t activation_bits;
    uint32_t word_activations; /* activations in a bus word */
    uint32_t result_bytes;     /* 4 or 8 */
    uint32_t result_words;     /* bus words of the results of one tile and one vector */
} ternhw_engine_array;

/* One layer of an image: a program with one job. */
typedef struct {
    const char *name;
    uint64_t program;         /* byte offset from the image's first byte */
    uint32_t out_features, in_features;
    uint32_t row_activations; /* activations of one vector in memory, padding included */
    const int8_t *exponents;  /* [out_features]: y = ldexp(scale of the vector * result, exponent) */
} ternhw_engine_layer;

typedef struct {
    uint32_t busy_cycles, stall_weights, stall_activations, stall_results, passes;
} ternhw_engine_counters;

/* Check that an engine of this configuration, and of this driver's versions, is there. */
int32_t ternhw_engine_identify(const ternhw_engine_host *host, const ternhw_engine_array *array);

/* Whether a program is running. Do not write to memory that it uses. */
int ternhw_engine_busy(const ternhw_engine_host *host);

/* Copy an image to shared memory, and check that it is one of this configuration. `to->bytes` must be at least
 * `bytes`. If `to->data` is `image`, nothing is copied. */
int32_t ternhw_engine_load(const ternhw_engine_host *host, const ternhw_engine_array *array, const void *image,
                           size_t bytes, const ternhw_engine_memory *to);

/* Bytes of memory for the activations, and for the results, of `tokens` vectors. */
uint64_t ternhw_engine_activation_bytes(const ternhw_engine_array *array, const ternhw_engine_layer *layer,
                                        uint32_t tokens);
uint64_t ternhw_engine_result_bytes(const ternhw_engine_array *array, const ternhw_engine_layer *layer,
                                    uint32_t tokens);

/* Write activations [tokens][in_features] to memory as the engine reads them. The int8 function is for
 * activation_bits up to 8. Clamp the values to activation_bits before: higher bits are dropped. */
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
 * The last two must be 0 for an engine that takes activations and results as streams. */
int32_t ternhw_engine_start(const ternhw_engine_host *host, uint64_t program, uint32_t tokens,
                            uint64_t activations, uint64_t results);

/* Wait until the program has ended; then clear DONE and ERROR, and with them the interrupt. Nobody else may clear
 * them: an interrupt handler only masks the interrupt. */
int32_t ternhw_engine_wait(const ternhw_engine_host *host);

/* Run one layer on an engine with activations and results in memory: clean, start, wait, invalidate. */
int32_t ternhw_engine_run(const ternhw_engine_host *host, const ternhw_engine_array *array,
                          const ternhw_engine_layer *layer, const ternhw_engine_memory *image, uint32_t tokens,
                          const ternhw_engine_memory *activations, const ternhw_engine_memory *results);

/* Stop new transfers, wait for those under way, then end the program with ERROR; ternhw_engine_wait then returns TERNHW_ENGINE_FAILED, unless the program had
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
