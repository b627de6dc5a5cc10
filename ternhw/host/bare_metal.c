/* Runs a layer of an image on an engine, without an operating system.
 *
 * Adapt the addresses to your board. They are those of the processor and of the engine: both see the same
 * memory at the same place. The image must be in memory before: a debugger or boot loader writes it.
 *
 *     riscv64-unknown-elf-gcc -O2 -ffreestanding -DBOARD_ENGINE=0xA0000000 -c \
 *         bare_metal.c ternhw_engine.c ternhw_image.c
 */
#include "ternhw.h"
#include "ternhw_engine.h"
#include "ternhw_image.h"

#ifndef BOARD_ENGINE
#define BOARD_ENGINE 0xA0000000u /* registers of the engine */
#endif
#ifndef BOARD_IMAGE
#define BOARD_IMAGE 0x40000000u /* image.bin, at a multiple of 64 */
#endif
#ifndef BOARD_BUFFERS
#define BOARD_BUFFERS 0x48000000u /* activations and results, at a multiple of 64 */
#endif
#ifndef BOARD_BUFFER_BYTES
#define BOARD_BUFFER_BYTES 0x100000u /* of the activations, and of the results */
#endif
#ifndef BOARD_POINTER
#define BOARD_POINTER(address) ((void *)(uintptr_t)(address))
#define BOARD_READ(address) (*(volatile uint32_t *)BOARD_POINTER(address))
#define BOARD_WRITE(address, value) (*(volatile uint32_t *)BOARD_POINTER(address) = (value))
#endif
/* Where memory is cached, write its lines back and drop them here as well. */
#ifndef BOARD_BARRIER
#define BOARD_BARRIER() __sync_synchronize()
#endif

static uint32_t board_read(void *user, uint32_t offset) {
    (void)user;
    return BOARD_READ(BOARD_ENGINE + offset);
}

static void board_write(void *user, uint32_t offset, uint32_t value) {
    (void)user;
    BOARD_WRITE(BOARD_ENGINE + offset, value);
}

static void board_clean(void *user, const void *start, size_t bytes) {
    (void)user, (void)start, (void)bytes;
    BOARD_BARRIER();
}

static void board_invalidate(void *user, void *start, size_t bytes) {
    (void)user, (void)start, (void)bytes;
    BOARD_BARRIER();
}

/* Computes results [tokens][out_features] of a layer of the image; returns a code of ternhw_engine.h. */
int32_t board_layer(int32_t layer, uint32_t tokens, const int16_t *activations, int64_t *results) {
    const ternhw_engine_array *array = &ternhw_image_array;
    const ternhw_engine_layer *work = &ternhw_image_layers[layer];
    ternhw_engine_host host;
    ternhw_engine_memory image, into, from;
    int32_t status;

    host.user = NULL;
    host.read = board_read;
    host.write = board_write;
    host.clean = board_clean;
    host.invalidate = board_invalidate;
    host.pause = NULL;
    host.polls = 0;

    image.data = BOARD_POINTER(BOARD_IMAGE);
    image.address = BOARD_IMAGE;
    image.bytes = TERNHW_IMAGE_BYTES;
    into.data = BOARD_POINTER(BOARD_BUFFERS);
    into.address = BOARD_BUFFERS;
    into.bytes = BOARD_BUFFER_BYTES;
    from.data = BOARD_POINTER(BOARD_BUFFERS + BOARD_BUFFER_BYTES);
    from.address = BOARD_BUFFERS + BOARD_BUFFER_BYTES;
    from.bytes = BOARD_BUFFER_BYTES;

    status = ternhw_engine_identify(&host, array);
    if (status == TERNHW_ENGINE_OK) status = ternhw_engine_load(&host, array, image.data, image.bytes, &image);
    if (status == TERNHW_ENGINE_OK) status = ternhw_engine_put_int16(array, work, tokens, activations, &into);
    if (status == TERNHW_ENGINE_OK) status = ternhw_engine_run(&host, array, work, &image, tokens, &into, &from);
    if (status == TERNHW_ENGINE_OK) status = ternhw_engine_get_int64(array, work, tokens, &from, results);
    return status;
}
