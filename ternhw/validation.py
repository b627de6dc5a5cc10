"""How a broken rule of a configuration, a map or a record is told: pydantic's errors in one line."""

from collections.abc import Mapping
from difflib import get_close_matches
from reprlib import Repr

from pydantic import ValidationError

_MOST = 3  #: Problems that one message names.
_SHORT = Repr()
_SHORT.maxdict = _SHORT.maxlist = _SHORT.maxtuple = 2
_SHORT.maxstring = _SHORT.maxother = 60


def one_line(error: ValidationError, rules: Mapping[str, str] | None = None) -> str:
    """Return one line with each field, its rule and its value; of more than three problems the first three.

    Rules of our own name their subject and value themselves, so they stand as they are. Others are those of
    `rules`, by field, or pydantic's.
    """
    rules = rules or {}
    problems = error.errors()
    lines = []
    for problem in problems[:_MOST]:
        field = ".".join(str(part) for part in problem["loc"])
        message = problem["msg"].removeprefix("Value error, ")
        if not field or problem["type"] == "missing":
            lines.append(f"{field}: {message}" if field else message)
        elif problem["type"] == "value_error":
            lines.append(f"{field}: {message}")
        elif rules and problem["type"] == "extra_forbidden":
            near = get_close_matches(field.replace("-", "_"), rules, 1)
            lines.append(f"{field} is not a field" + (f"; did you mean {near[0]}?" if near else ""))
        elif field in rules:
            value = _SHORT.repr(problem["input"])
            lines.append(f"{field.replace('_', ' ').capitalize()} must be {rules[field]}, not {value}")
        else:
            lines.append(f"{field}: {message}, not {_SHORT.repr(problem['input'])}")
    if len(problems) > _MOST:
        lines.append(f"and {len(problems) - _MOST} more")
    return " ".join("; ".join(lines).split())
