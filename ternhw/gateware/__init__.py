"""Amaranth gateware of the engine. Of ternhw it imports the configuration and the registers only."""
