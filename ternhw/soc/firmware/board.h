/* The board's parts, as the firmware uses them: UART, clock counter, memory. */
#ifndef TERNHW_BOARD_H
#define TERNHW_BOARD_H

#include <stddef.h>
#include <stdint.h>

/* UART. `board_get` waits for a byte; `board_get_soon` returns -1 if none comes for an eighth of a second. */
void board_put(uint8_t byte);
uint8_t board_get(void);
int32_t board_get_soon(void);
void board_say(const char *text);
void board_say_number(uint64_t value);
void board_say_hex(uint32_t value);

/* Cycles since the reset. */
uint64_t board_cycles(void);

/* Bring the memory into operation; after this main_ram can be used. */
void board_start_memory(void);

/* Forget what the data cache has: the engine has written to memory. The cache writes through, so memory has
 * everything that the processor wrote. */
void board_drop_cache(void);

/* CRC-32 as in zlib; the first `crc` is 0. */
uint32_t board_crc(uint32_t crc, const uint8_t *bytes, size_t count);

#endif
