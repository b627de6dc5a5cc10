/* Receives a bundle over the UART, block by block; docs/board.md specifies it. */
#ifndef TERNHW_LOADER_H
#define TERNHW_LOADER_H

#include <stdint.h>

/* Receive what the line `size crc` announces into `ram`. The blocks that an earlier transfer of the same size and
 * CRC has left are not asked for again. Returns 1 if the whole is there and its CRC is right. */
int loader_receive(const char *line, uint8_t *ram, uint64_t most);

#endif
