/* Runs a layer of an image on an engine from a Linux program.
 *
 *     cc -O2 -o layer linux_uio.c ternhw_engine.c ternhw_image.c
 *     ./layer uio0 udmabuf0 image.bin LAYER < activations > results
 *
 * uio0 is the engine: its registers and its interrupt, through the kernel's driver uio_pdrv_genirq. udmabuf0 is
 * memory that engine and host share, through the kernel module u-dma-buf with sync-mode 2; it must have room for
 * image, activations and results. docs/integration.md has the device tree. LAYER is a number from 0. Activations
 * are int16, results int64; the file of activations decides how many vectors there are.
 */
#define _DEFAULT_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ternhw_engine.h"
#include "ternhw_image.h"

#ifndef LINUX_ROOT
#define LINUX_ROOT ""
#endif
#ifndef LINUX_READ
#define LINUX_READ(registers, offset) ((registers)[(offset) / 4])
#define LINUX_WRITE(registers, offset, value) ((registers)[(offset) / 4] = (value))
#endif

enum { REGISTER_BYTES = 4096, UNIT = 64, TIMEOUT_MS = 10000, MOST_VECTORS = 65535 };

typedef struct {
    int file; /* of UIO */
    volatile uint32_t *registers;
} device;

static void stop(const char *what) {
    perror(what);
    exit(1);
}

static uint32_t read_register(void *user, uint32_t offset) {
    return LINUX_READ(((device *)user)->registers, offset);
}

static void write_register(void *user, uint32_t offset, uint32_t value) {
    LINUX_WRITE(((device *)user)->registers, offset, value);
}

/* The shared memory is mapped without a cache, so a barrier is enough. */
static void clean(void *user, const void *start, size_t bytes) {
    (void)user, (void)start, (void)bytes;
    TERNHW_ENGINE_BARRIER();
}

static void invalidate(void *user, void *start, size_t bytes) { clean(user, start, bytes); }

/* Unmask the interrupt, which the kernel masks each time it comes, and wait for it. Returns 1 after TIMEOUT_MS. An
 * interrupt of an earlier program only makes the driver read STATUS once more. */
static int await_interrupt(void *user) {
    const device *engine = (const device *)user;
    uint32_t number = 1;
    int found;
    struct pollfd wanted;
    wanted.fd = engine->file;
    wanted.events = POLLIN;
    wanted.revents = 0;
    if (write(engine->file, &number, sizeof number) != (ssize_t)sizeof number) stop("interrupt");
    do found = poll(&wanted, 1, TIMEOUT_MS);
    while (found < 0 && errno == EINTR);
    if (found != 1) return 1;
    return read(engine->file, &number, sizeof number) != (ssize_t)sizeof number;
}

static void *map(int file, size_t bytes, const char *name) {
    void *found = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (found == MAP_FAILED) stop(name);
    return found;
}

static uint64_t number_of(const char *buffer, const char *what, int base) {
    char path[256], text[64];
    FILE *file;
    snprintf(path, sizeof path, LINUX_ROOT "/sys/class/u-dma-buf/%s/%s", buffer, what);
    file = fopen(path, "r");
    if (!file || !fgets(text, sizeof text, file)) stop(path);
    fclose(file);
    return strtoull(text, NULL, base);
}

static int open_device(const char *name, int flags) {
    char path[256];
    int file;
    snprintf(path, sizeof path, LINUX_ROOT "/dev/%s", name);
    file = open(path, flags);
    if (file < 0) stop(path);
    return file;
}

static uint64_t aligned(uint64_t bytes) { return (bytes + UNIT - 1) / UNIT * UNIT; }

/* Cut `bytes` of memory off the front of `from`. */
static ternhw_engine_memory cut(ternhw_engine_memory *from, uint64_t bytes) {
    ternhw_engine_memory part = *from;
    if (aligned(bytes) > from->bytes) {
        fprintf(stderr, "The shared memory is too small: %" PRIu64 " more bytes are needed\n",
                aligned(bytes) - from->bytes);
        exit(1);
    }
    part.bytes = aligned(bytes);
    from->data = (uint8_t *)from->data + part.bytes;
    from->address += part.bytes;
    from->bytes -= part.bytes;
    return part;
}

static void check(int32_t status, const ternhw_engine_host *host, const char *what) {
    if (status == TERNHW_ENGINE_OK) return;
    fprintf(stderr, "%s: error %" PRId32, what, status);
    if (status == TERNHW_ENGINE_FAILED) fprintf(stderr, ", CAUSE 0x%" PRIx32, ternhw_engine_cause(host));
    if (status == TERNHW_ENGINE_TIMEOUT) {
        ternhw_engine_abort(host); /* It must not write to memory that others get. */
        if (ternhw_engine_wait(host) == TERNHW_ENGINE_TIMEOUT) fprintf(stderr, ", and the engine cannot be aborted");
    }
    fprintf(stderr, "; ternhw_engine.h explains it\n");
    exit(1);
}

static ternhw_engine_memory shared_memory(const char *name) {
    ternhw_engine_memory all;
    all.address = number_of(name, "phys_addr", 16);
    all.bytes = number_of(name, "size", 10);
    all.data = map(open_device(name, O_RDWR | O_SYNC), (size_t)all.bytes, name);
    return all;
}

/* Load the image file into shared memory. */
static ternhw_engine_memory load(const ternhw_engine_host *host, const char *path, ternhw_engine_memory *all) {
    const int file = open(path, O_RDONLY);
    struct stat status;
    ternhw_engine_memory image;
    void *content;
    if (file < 0 || fstat(file, &status)) stop(path);
    if ((uint64_t)status.st_size != TERNHW_IMAGE_BYTES) {
        fprintf(stderr, "Image must have %" PRIu64 " bytes: %s\n", (uint64_t)TERNHW_IMAGE_BYTES, path);
        exit(1);
    }
    image = cut(all, (size_t)status.st_size);
    content = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    if (content == MAP_FAILED) stop(path);
    check(ternhw_engine_load(host, &ternhw_image_array, content, (size_t)status.st_size, &image), host, path);
    munmap(content, (size_t)status.st_size);
    close(file);
    return image;
}

/* Read all vectors from standard input; returns how many there are. */
static uint32_t read_vectors(int16_t **vectors, size_t columns) {
    size_t count = 0, values = 0;
    *vectors = NULL;
    for (;;) {
        int16_t *more = (int16_t *)realloc(*vectors, (count + 1) * columns * sizeof **vectors);
        if (!more) stop("memory");
        *vectors = more;
        values = fread(more + count * columns, sizeof *more, columns, stdin);
        if (values != columns || count == MOST_VECTORS) break;
        ++count;
    }
    if (values || !count) {
        fprintf(stderr, "Activations must be 1 to %d vectors of %zu int16 values\n", MOST_VECTORS, columns);
        exit(2);
    }
    return (uint32_t)count;
}

int main(int count, char **arguments) {
    const ternhw_engine_array *array = &ternhw_image_array;
    const ternhw_engine_layer *layer;
    ternhw_engine_memory all, image, into, from;
    ternhw_engine_host host;
    device engine;
    int16_t *activations;
    int64_t *results;
    uint32_t tokens;
    size_t values;
    unsigned long number;
    char *end;

    number = count == 5 ? strtoul(arguments[4], &end, 10) : 0;
    if (count != 5 || end == arguments[4] || *end || number >= TERNHW_LAYERS) {
        fprintf(stderr, "usage: %s UIO UDMABUF IMAGE LAYER < activations > results\n", arguments[0]);
        return 2;
    }
    layer = &ternhw_image_layers[number];
    tokens = read_vectors(&activations, layer->in_features);
    values = (size_t)tokens * layer->out_features;
    results = (int64_t *)calloc(values, sizeof *results);
    if (!results) stop("memory");

    engine.file = open_device(arguments[1], O_RDWR | O_SYNC);
    engine.registers = (volatile uint32_t *)map(engine.file, REGISTER_BYTES, arguments[1]);
    host.user = &engine;
    host.read = read_register;
    host.write = write_register;
    host.clean = clean;
    host.invalidate = invalidate;
    host.pause = await_interrupt;
    host.polls = 0;
    check(ternhw_engine_identify(&host, array), &host, arguments[1]);
    check(ternhw_engine_busy(&host) ? TERNHW_ENGINE_BUSY : TERNHW_ENGINE_OK, &host, arguments[1]);
    ternhw_engine_enable_interrupt(&host, 1);

    all = shared_memory(arguments[2]);
    image = load(&host, arguments[3], &all);
    into = cut(&all, ternhw_engine_activation_bytes(array, layer, tokens));
    from = cut(&all, ternhw_engine_result_bytes(array, layer, tokens));
    check(ternhw_engine_put_int16(array, layer, tokens, activations, &into), &host, "activations");
    check(ternhw_engine_run(&host, array, layer, &image, tokens, &into, &from), &host, layer->name);
    check(ternhw_engine_get_int64(array, layer, tokens, &from, results), &host, "results");
    ternhw_engine_enable_interrupt(&host, 0);
    if (fwrite(results, sizeof *results, values, stdout) != values) stop("results");
    return 0;
}
