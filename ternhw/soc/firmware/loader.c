#include "loader.h"

#include "board.h"

#define NO_BLOCK 0xffffffffu /* the host gives up */
enum { BLOCK = 1024, MOST_FAILURES = 16 };

/* What is in memory of which transfer; a reset forgets it. */
static struct {
    uint32_t size, crc, blocks;
} held;

/* Receive bytes; 0 if they stop coming. */
static int received(uint8_t *bytes, uint32_t count) {
    for (uint32_t i = 0; i < count; ++i) {
        const int32_t byte = board_get_soon();
        if (byte < 0) return 0;
        bytes[i] = (uint8_t)byte;
    }
    return 1;
}

static uint32_t word(const uint8_t *bytes) {
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

static const char *parsed(const char *at, uint32_t *value) {
    *value = 0;
    if (*at < '0' || *at > '9') return 0;
    for (; *at >= '0' && *at <= '9'; ++at) *value = *value * 10 + (uint32_t)(*at - '0');
    return at;
}

static void ask(char what, uint32_t block) {
    board_put((uint8_t)what);
    board_say_number(block);
    board_put('\n');
}

int loader_receive(const char *line, uint8_t *ram, uint64_t most) {
    uint32_t size = 0, crc = 0, failures = 0;
    const char *at = parsed(line, &size);
    if (!at || *at++ != ' ' || !(at = parsed(at, &crc)) || *at) {
        board_say("error: L needs the size and the CRC of a bundle\n");
        return 0;
    }
    if (!size || size > most) {
        board_say("error: the bundle must have from 1 to ");
        board_say_number(most);
        board_say(" bytes\n");
        return 0;
    }
    if (held.size != size || held.crc != crc) held.size = size, held.crc = crc, held.blocks = 0;
    const uint32_t blocks = (size + BLOCK - 1) / BLOCK;
    while (held.blocks < blocks) {
        static uint8_t packet[8 + BLOCK]; /* number of the block, CRC of its bytes, bytes */
        ask('R', held.blocks);
        const int whole = received(packet, sizeof packet);
        if (whole && word(packet) == NO_BLOCK) {
            board_say("error: the transfer was stopped\n");
            return 0;
        }
        if (!whole || word(packet) != held.blocks || board_crc(0, packet + 8, BLOCK) != word(packet + 4)) {
            while (board_get_soon() >= 0) {} /* so that the next packet begins with its first byte */
            if (++failures < MOST_FAILURES) continue;
            board_say("error: sixteen blocks were damaged or did not come; load again to go on\n");
            return 0;
        }
        uint8_t *const to = ram + (size_t)held.blocks * BLOCK;
        const uint32_t left = size - held.blocks * BLOCK, bytes = left < BLOCK ? left : BLOCK;
        for (uint32_t i = 0; i < bytes; ++i) to[i] = packet[8 + i];
        ++held.blocks;
    }
    if (board_crc(0, ram, size) != crc) {
        held.blocks = 0;
        board_say("error: the CRC of the whole bundle is wrong; load again\n");
        return 0;
    }
    board_say("loaded\n");
    return 1;
}
