"""What can go wrong around a simulation. The command line prints the message and exits with 1."""


class SimulationError(RuntimeError):
    """The simulator did not build, or the test bench stopped."""


class ToolNotFound(SimulationError):  # noqa: N818 — the name says it all
    """A program that the simulation needs is not there."""
