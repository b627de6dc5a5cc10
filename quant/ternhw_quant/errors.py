"""The errors a caller may want to catch. Each message is one line: what, the rule, the value."""

import re

#: Control characters, line and paragraph separators, and marks that turn the direction of text.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")

#: Characters of a message. A longer one has a value that nobody reads, such as thousands of digits.
_LONGEST = 1200


def one_line(text: str) -> str:
    """Return `text` with its control characters written out: it is one line and commands no terminal."""
    return _CONTROL.sub(lambda match: match[0].encode("unicode_escape").decode(), text)


def shortened(text: str) -> str:
    """Return `text` as a message: one line, and of a long one the beginning and the end."""
    text = one_line(text)
    if len(text) <= _LONGEST:
        return text
    return f"{text[: _LONGEST // 2]} … {text[-_LONGEST // 2 :]}"


class InputError(ValueError):
    """Something the user gave is wrong; the command line prints the message and exits with 2.

    The library names parameters of Python, the command line names flags. So a message says only what is
    wrong, and `parameter` says which parameter changes it: ``str(error)`` ends with ``(group_size)``, and
    the command line prints ``(--group-size)`` in its place.

    Parameters
    ----------
    message : str
        One line without a full stop at its end; `shortened` makes it one, whatever the values in it.
    parameter : str or tuple of str
        Names of the parameters that the caller should change; none if no parameter is meant.

    Attributes
    ----------
    message : str
    parameter : tuple of str
        Empty if no parameter is meant.
    """

    def __init__(self, message: str, parameter: str | tuple[str, ...] = ()) -> None:
        message = shortened(message)
        super().__init__(message, parameter)
        self.message = message
        self.parameter = (parameter,) if isinstance(parameter, str) else tuple(parameter)

    def __str__(self) -> str:
        return f"{self.message} ({', '.join(self.parameter)})" if self.parameter else self.message


class FormatError(InputError):
    """An artefact breaks the rules of docs/format.md."""


class CheckpointError(InputError):
    """A Hugging Face checkpoint cannot be read or cannot be quantised."""
