"""Simulation of the generated RTL: cocotb test bench and Verilator runner."""
