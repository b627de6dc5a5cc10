"""Errors of a simulation. The command line prints the message and exits with 1."""


class SimulationError(RuntimeError):
    """The simulator did not compile, or the test bench found an error."""


class ToolNotFound(SimulationError):  # noqa: N818 — the name says it all
    """A program that the simulation needs is not installed."""
