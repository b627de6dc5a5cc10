"""Simulation of the generated RTL: cocotb test bench and Verilator runner."""

from ternhw_quant.version import __version__

__all__ = ["__version__"]
