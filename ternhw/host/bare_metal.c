/* Runs layers of an image on an engine, without an operating system.
 *
 * Adapt the addresses: processor and engine use the same ones. A debugger or a boot loader writes image.bin to
 * BOARD_IMAGE before. Add your start-up code and linker script, and the flags of your processor:
 *
 *     riscv64-unknown-elf-gcc -march=rv32im -mabi=ilp32 -O2 -ffreestanding -DBOARD_ENGINE=0xA0000000u -c \
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
#define BOARD_BUFFERS 0x48000000u /* activations, then results, at a multiple of 64 */
#endif
#ifndef BOARD_BUFFER_BYTES
#define BOARD_BUFFER_BYTES 0x100000u /* of the activations, and of the results: a multiple of 64 */
#endif
#ifndef BOARD_POINTER
#define BOARD_POINTER(address) ((void *)(uintptr_t)(address))
#define BOARD_READ(address) (*(volatile uint32_t *)BOARD_POINTER(address))
#define BOARD_WRITE(address, value) (*(volatile uint32_t *)BOARD_POINTER(address) = (value))
#endif

/* Where memory is cached: clean, or invalidate, all cache lines with a byte of this range. */
#ifndef BOARD_CLEAN
#define BOARD_CLEAN(start, bytes) ((void)(start), (void)(bytes))
#define BOARD_INVALIDATE(start, bytes) ((void)(start), (void)(bytes))
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
    (void)user;
    BOARD_CLEAN(start, bytes);
    TERNHW_ENGINE_BARRIER();
}

static void board_invalidate(void *user, void *start, size_t bytes) {
    (void)user;
    TERNHW_ENGINE_BARRIER();
    BOARD_INVALIDATE(start, bytes);
}

/* STATUS is read a million times at most; set `pause` to sleep until the interrupt. */
static const ternhw_engine_host board = {NULL, board_read, board_write, board_clean, board_invalidate, NULL, 1000000};

static ternhw_engine_memory board_memory(uint32_t address, uint64_t bytes) {
    ternhw_engine_memory memory;
    memory.data = BOARD_POINTER(address);
    memory.address = address;
    memory.bytes = bytes;
    return memory;
}

/* Checks engine and image, once after reset; returns a code of ternhw_engine.h. */
int32_t board_open(void) {
    const ternhw_engine_memory image = board_memory(BOARD_IMAGE, TERNHW_IMAGE_BYTES);
    const int32_t status = ternhw_engine_identify(&board, &ternhw_image_array);
    if (status != TERNHW_ENGINE_OK) return status;
    return ternhw_engine_load(&board, &ternhw_image_array, image.data, TERNHW_IMAGE_BYTES, &image);
}

/* Computes results [tokens][out_features] of a layer of the image; returns a code of ternhw_engine.h. */
int32_t board_layer(uint32_t layer, uint32_t tokens, const int16_t *activations, int64_t *results) {
    const ternhw_engine_array *array = &ternhw_image_array;
    const ternhw_engine_memory image = board_memory(BOARD_IMAGE, TERNHW_IMAGE_BYTES);
    const ternhw_engine_memory into = board_memory(BOARD_BUFFERS, BOARD_BUFFER_BYTES);
    const ternhw_engine_memory from = board_memory(BOARD_BUFFERS + BOARD_BUFFER_BYTES, BOARD_BUFFER_BYTES);
    const ternhw_engine_layer *work;
    int32_t status;

    if (layer >= TERNHW_LAYERS) return TERNHW_ENGINE_BAD_ARGUMENT;
    work = &ternhw_image_layers[layer];
    status = ternhw_engine_put_int16(array, work, tokens, activations, &into);
    if (status == TERNHW_ENGINE_OK) status = ternhw_engine_run(&board, array, work, &image, tokens, &into, &from);
    if (status == TERNHW_ENGINE_OK) status = ternhw_engine_get_int64(array, work, tokens, &from, results);
    if (status == TERNHW_ENGINE_TIMEOUT) {
        /* The engine must be still before anybody writes to its memory. If it is not, reset it. */
        ternhw_engine_abort(&board);
        if (ternhw_engine_wait(&board) != TERNHW_ENGINE_FAILED) return TERNHW_ENGINE_TIMEOUT;
    }
    return status;
}
