"""The errors a caller may want to catch. Each message is one line: the thing, the rule, the value."""


class InputError(ValueError):
    """Something the user gave is wrong; the command line prints the message and exits with 2."""


class FormatError(InputError):
    """An artefact breaks the rules of docs/format.md."""


class CheckpointError(InputError):
    """A Hugging Face checkpoint cannot be read, or not be quantised."""
