/* Where the cycles of a text go. */
#ifndef TERNHW_PHASES_H
#define TERNHW_PHASES_H

#include <stdint.h>

enum {
    PHASE_ENGINE, PHASE_TRANSFER, PHASE_QUANTISE, PHASE_SCALE, PHASE_NORM, PHASE_ROTATE, PHASE_ATTENTION, PHASE_SILU,
    PHASE_RESIDUAL, PHASE_EMBEDDING, PHASE_CHOICE, PHASE_UART, PHASES,
    PHASE_OF_POINTS = PHASE_QUANTISE /* what the decoder does between a named point and a product */
};
extern const char *const phase_names[PHASES];

/* Set all to 0, and begin to count. */
void phases_begin(void);

/* The cycles since the last call belong to this phase. */
void phases_end(int phase);

/* The cycles since the last call belong to what comes before a named point of docs/decoder.md. */
void phases_point(int32_t point);

uint64_t phases_cycles(int phase);
uint64_t phases_total(void);

#endif
