#include "board.h"

#include <generated/board.h>
#include <generated/csr.h>
#include <generated/sdram_phy.h>

void board_put(uint8_t byte) {
    while (uart_txfull_read()) {}
    uart_rxtx_write(byte);
}

static uint8_t received(void) {
    const uint8_t byte = (uint8_t)uart_rxtx_read();
    uart_ev_pending_write(2); /* takes the byte out of the queue */
    return byte;
}

uint8_t board_get(void) {
    while (uart_rxempty_read()) {}
    return received();
}

int32_t board_get_soon(void) {
    if (uart_rxempty_read()) {
        const uint64_t last = board_cycles() + CLOCK_HZ / 8;
        while (uart_rxempty_read()) {
            if (board_cycles() > last) return -1;
        }
    }
    return received();
}

void board_say(const char *text) {
    for (; *text; ++text) board_put((uint8_t)*text);
}

void board_say_number(uint64_t value) {
    char digits[21];
    int place = 20;
    digits[place] = 0;
    do {
        digits[--place] = (char)('0' + value % 10);
        value /= 10;
    } while (value);
    board_say(digits + place);
}

void board_say_hex(uint32_t value) {
    for (int shift = 28; shift >= 0; shift -= 4) board_put((uint8_t)"0123456789abcdef"[(value >> shift) & 15]);
}

uint64_t board_cycles(void) {
    timer0_uptime_latch_write(1);
    return timer0_uptime_cycles_read();
}

void board_start_memory(void) {
    sdram_dfii_control_write(DFII_CONTROL_CKE | DFII_CONTROL_ODT | DFII_CONTROL_RESET_N);
    init_sequence();
    sdram_dfii_control_write(DFII_CONTROL_SEL); /* from here on the controller drives the memory */
}

void board_drop_cache(void) { __asm__ volatile(".word 0x500F" ::: "memory"); }

uint32_t board_crc(uint32_t crc, const uint8_t *bytes, size_t count) {
    /* A table of 16 entries: two steps a byte, and no kilobyte of ROM. */
    static const uint32_t table[16] = {
        0x00000000u, 0x1db71064u, 0x3b6e20c8u, 0x26d930acu, 0x76dc4190u, 0x6b6b51f4u, 0x4db26158u, 0x5005713cu,
        0xedb88320u, 0xf00f9344u, 0xd6d6a3e8u, 0xcb61b38cu, 0x9b64c2b0u, 0x86d3d2d4u, 0xa00ae278u, 0xbdbdf21cu,
    };
    crc = ~crc;
    for (size_t i = 0; i < count; ++i) {
        crc ^= bytes[i];
        crc = table[crc & 15] ^ (crc >> 4);
        crc = table[crc & 15] ^ (crc >> 4);
    }
    return ~crc;
}
