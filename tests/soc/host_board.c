/* The firmware's loader on a host: the UART is standard input and output, the memory an array.
 *
 * A line L begins a transfer; a line of digits asks for the CRC of so many bytes of the memory.
 */
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "board.h"
#include "loader.h"

static uint8_t memory[1 << 16];

void board_put(uint8_t byte) {
    if (write(STDOUT_FILENO, &byte, 1) != 1) exit(0);
}

uint8_t board_get(void) {
    uint8_t byte;
    if (read(STDIN_FILENO, &byte, 1) != 1) exit(0);
    return byte;
}

int32_t board_get_soon(void) {
    struct pollfd one = {STDIN_FILENO, POLLIN, 0};
    return poll(&one, 1, 50) > 0 ? board_get() : -1;
}

void board_say(const char *text) {
    while (*text) board_put((uint8_t)*text++);
}

void board_say_number(uint64_t value) {
    char digits[24];
    snprintf(digits, sizeof digits, "%llu", (unsigned long long)value);
    board_say(digits);
}

int main(void) {
    char line[256];
    for (;;) {
        board_put(4);
        size_t length = 0;
        for (uint8_t byte; (byte = board_get()) != '\n' && length < sizeof line - 1;) line[length++] = (char)byte;
        line[length] = 0;
        if (line[0] == 'L') (void)loader_receive(line + 2, memory, sizeof memory);
        else board_say_number(board_crc(0, memory, strtoul(line, NULL, 10)));
    }
}
