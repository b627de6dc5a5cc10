"""YAML of the user, without names given twice and without aliases, which make gigabytes of a few lines."""

from collections import Counter
from reprlib import Repr
from typing import Any

import yaml

_SHORT = Repr()
_SHORT.maxdict = _SHORT.maxlist = _SHORT.maxtuple = 4
_SHORT.maxstring = _SHORT.maxother = 60
_SHORT.maxlong = 40


class _WithAliases(yaml.SafeLoader):
    def construct_mapping(self, node: Any, deep: bool = False) -> Any:
        names = Counter(key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode))
        if twice := [name for name, count in names.items() if count > 1]:
            raise ValueError(f"{shown(twice[0])} is given twice")
        return super().construct_mapping(node, deep)


class _Loader(_WithAliases):
    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            event: Any = self.peek_event()  # type: ignore[no-untyped-call]
            raise ValueError(f"aliases such as *{event.anchor} are not allowed")
        return super().compose_node(parent, index)


def parse_yaml(text: str, *, aliases: bool = False) -> Any:
    """Return the value of a YAML text; aliases are for files of our own.

    Raises
    ------
    ValueError
        With the reason in one line: if it is not YAML, has an alias or a name twice, or is nested too deeply.
    """
    try:
        return yaml.load(text, _WithAliases if aliases else _Loader)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    # Besides errors of its own, the reader lets those of numbers and dates through.
    except (yaml.YAMLError, ValueError) as error:
        raise ValueError(" ".join(str(error).split())) from None


def shown(value: object) -> str:
    """Return a value as a message shows it: in one line, and not more than a few parts of it."""
    return (
        value if isinstance(value, str) and value.isidentifier() and len(value) <= 60 else _SHORT.repr(value)
    )
