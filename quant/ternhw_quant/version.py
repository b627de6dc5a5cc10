"""The version of the three packages. The build of the wheel reads it from here."""

__version__ = "0.1.0"
