"""Ternary layers on CPUs: layout, kernels in C, their fallbacks, operators (docs/cpu.md)."""
