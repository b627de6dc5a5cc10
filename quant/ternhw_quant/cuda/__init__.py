"""Ternary layers on NVIDIA GPUs: packing, kernels, operators (docs/cuda.md)."""
