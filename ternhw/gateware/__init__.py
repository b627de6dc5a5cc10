"""Amaranth gateware of the engine, which docs/engine.md specifies.

Of this project it imports `ternhw.config` and `ternhw.registers` only.
"""
