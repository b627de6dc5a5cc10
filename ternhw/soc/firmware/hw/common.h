/* Access to the control and status registers, for the headers that LiteX generates. */
#ifndef TERNHW_HW_COMMON_H
#define TERNHW_HW_COMMON_H

#include <stdint.h>

#define MMPTR(address) (*(volatile uint32_t *)(uintptr_t)(address))

static inline void csr_write_simple(unsigned long value, unsigned long address) { MMPTR(address) = value; }
static inline unsigned long csr_read_simple(unsigned long address) { return MMPTR(address); }

/* At least so many cycles. */
static inline __attribute__((unused)) void cdelay(int count) {
    while (count-- > 0) __asm__ volatile("nop");
}

#endif
