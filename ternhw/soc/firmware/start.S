/* Reset and traps. The processor begins at the first instruction of the ROM; link.ld has the places. */
    .section .start, "ax"
    .global _start
_start:
    j reset
    .balign 4
trap:
    /* Nothing returns from a trap: the stack begins anew, and a line on the UART says what happened. */
    la sp, stack_end
    csrr a0, mcause
    csrr a1, mepc
    j trapped

reset:
    la sp, stack_end
    la t0, trap
    csrw mtvec, t0
    la t0, data_source
    la t1, data_begin
    la t2, data_end
1:  bgeu t1, t2, 2f
    lw t3, 0(t0)
    sw t3, 0(t1)
    addi t0, t0, 4
    addi t1, t1, 4
    j 1b
2:  la t1, bss_begin
    la t2, bss_end
3:  bgeu t1, t2, 4f
    sw zero, 0(t1)
    addi t1, t1, 4
    j 3b
4:  call main
5:  j 5b
