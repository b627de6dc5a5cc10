"""Co-design of ternary language models: configuration, RTL, programs, cycle model, command line."""

from ternhw_quant.version import __version__

__all__ = ["__version__"]
