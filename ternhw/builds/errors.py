"""Errors of a build. The command line prints the message and exits with 1."""

from ternhw_quant.clibrary import BuildError as BuildError


class ToolNotFound(BuildError):  # noqa: N818 — the name says it all
    """A program that the build needs is not installed."""


class DoesNotFit(BuildError):  # noqa: N818 — the name says it all
    """The design needs more cells of a kind than the device has."""
