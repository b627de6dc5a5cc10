"""Amaranth gateware of the ternary array. Imports the configuration and nothing else of ours."""
