/* The bundle of docs/board.md: what a board keeps in memory, a header in front of it. Little-endian. */
#ifndef TERNHW_BUNDLE_H
#define TERNHW_BUNDLE_H

#include <stdint.h>

#define TERNHW_BUNDLE_MAGIC 0x42524554u /* the bytes TERB */
#define TERNHW_BUNDLE_VERSION 1u
#define TERNHW_BUNDLE_UNIT 64u
#define TERNHW_NO_TOKEN 0xffffffffu

typedef struct {
    uint32_t magic, version;
    uint32_t digest_low, digest_high; /* of the engine's configuration */
    uint32_t units;                   /* of the bundle, in units of 64 bytes */
    uint32_t image, section;          /* units: the image in the bundle, the model section in the image */
    uint32_t image_bytes;
    uint32_t offsets, pieces;         /* units: uint32 [vocabulary + 1] and bytes, the text of each token */
    uint32_t vocabulary, end;         /* tokens; the token that ends a text, or TERNHW_NO_TOKEN */
    uint32_t crc;                     /* of all that follows the header, as in zlib */
    uint32_t reserved[2];
    uint32_t check; /* the exclusive or of all sixteen fields is 0 */
} ternhw_bundle;

#endif
