"""The errors a caller may want to catch. Each message is one line: what, the rule, the value."""


class InputError(ValueError):
    """Something the user gave is wrong; the command line prints the message and exits with 2.

    The library names parameters of Python, the command line names flags. So a message says only what is
    wrong, and `parameter` says which parameter changes it: ``str(error)`` ends with ``(group_size)``, and
    the command line prints ``(--group-size)`` in its place.

    Parameters
    ----------
    message : str
        One line without a full stop at its end.
    parameter : str or tuple of str
        Names of the parameters that the caller should change; none if no parameter is meant.

    Attributes
    ----------
    message : str
    parameter : tuple of str
        Empty if no parameter is meant.
    """

    def __init__(self, message: str, parameter: str | tuple[str, ...] = ()) -> None:
        super().__init__(message, parameter)
        self.message = message
        self.parameter = (parameter,) if isinstance(parameter, str) else tuple(parameter)

    def __str__(self) -> str:
        return f"{self.message} ({', '.join(self.parameter)})" if self.parameter else self.message


class FormatError(InputError):
    """An artefact breaks the rules of docs/format.md."""


class CheckpointError(InputError):
    """A Hugging Face checkpoint cannot be read or cannot be quantised."""
