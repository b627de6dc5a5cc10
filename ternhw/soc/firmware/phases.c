#include "phases.h"

#include "board.h"
#include "decoder.h"

const char *const phase_names[PHASES] = {
    "engine", "transfer", "quantise", "scale", "norm", "rotate", "attention", "silu",
    "residual", "embedding", "choice", "uart",
};

static uint64_t cycles[PHASES], last;

void phases_begin(void) {
    for (int i = 0; i < PHASES; ++i) cycles[i] = 0;
    last = board_cycles();
}

void phases_end(int phase) {
    const uint64_t at = board_cycles();
    cycles[phase] += at - last;
    last = at;
}

void phases_point(int32_t point) {
    switch (point) {
    case TERNHW_AT_EMBEDDING: phases_end(PHASE_EMBEDDING); return;
    case TERNHW_AT_ATTENTION_NORM: case TERNHW_AT_MLP_NORM: case TERNHW_AT_FINAL_NORM:
    case TERNHW_AT_Q_NORM: case TERNHW_AT_K_NORM: phases_end(PHASE_NORM); return;
    case TERNHW_AT_QUERY: case TERNHW_AT_KEY: case TERNHW_AT_VALUE: phases_end(PHASE_ROTATE); return;
    case TERNHW_AT_SCORES: case TERNHW_AT_ATTENTION: phases_end(PHASE_ATTENTION); return;
    case TERNHW_AT_ATTENDED: case TERNHW_AT_RESIDUAL: phases_end(PHASE_RESIDUAL); return;
    case TERNHW_AT_HIDDEN: phases_end(PHASE_SILU); return;
    default: phases_end(PHASE_SCALE); /* the result of a matrix */
    }
}

uint64_t phases_cycles(int phase) { return cycles[phase]; }

uint64_t phases_total(void) {
    uint64_t sum = 0;
    for (int i = 0; i < PHASES; ++i) sum += cycles[i];
    return sum;
}
