"""Co-design of ternary language models: configuration, RTL, programs, cycle model, command line."""

__version__ = "0.1.0"
