"""Errors of a simulation. The command line prints the message and exits with 1."""


class SimulationError(RuntimeError):
    """The simulator did not compile, or the test bench found an error.

    Parameters
    ----------
    message : str
        One line.
    log : str
        Last lines of the log of the program that failed; empty if there is none.
    """

    def __init__(self, message: str, log: str = "") -> None:
        super().__init__(message)
        self.log = log


class NotDone(SimulationError):  # noqa: N818 — the name says it all
    """The engine did not end a program within the cycle limit of the run."""


class ToolNotFound(SimulationError):  # noqa: N818 — the name says it all
    """A program that the simulation needs is not installed."""
