"""Complete requirements-hashed.txt for pip, which wants a line of its own for each extra that is asked for.

uv writes `typepy==1.3.5` once. Another package asks for `typepy[datetime]`: for pip with ``--require-hashes``
that is a requirement without a version. After the ``uv pip compile`` in the first lines of the file:

    python -m tests.install.hashes
"""

import re
from importlib.metadata import distributions
from pathlib import Path

from packaging.requirements import Requirement

from tests.install.licences import normalised

FILE = Path(__file__).parents[2] / "requirements-hashed.txt"
HEAD = "# For pip: requirements with extras, as dependencies name them (python -m tests.install.hashes).\n"


def entries(text: str) -> dict[str, str]:
    """Return the lines of each requirement by its name, those with extras left out."""
    found = re.split(r"\n(?=[\w])", text.partition(HEAD)[0].rstrip("\n"))[1:]
    return {normalised(entry.partition("==")[0]): entry for entry in found}


def wanted(names: set[str]) -> list[tuple[str, str]]:
    """Return name and extras of the requirements with extras that installed packages of these names have."""
    found = set()
    for each in distributions():
        if normalised(each.metadata["Name"]) not in names:
            continue
        for requirement in map(Requirement, each.requires or ()):
            applies = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
            if requirement.extras and applies:
                found.add((normalised(requirement.name), ",".join(sorted(requirement.extras))))
    return sorted(found)


def completed(text: str) -> str:
    """Return the text of the file with the lines for pip at its end."""
    plain = entries(text)
    lines = [plain[name].replace("==", f"[{extras}]==", 1) for name, extras in wanted(set(plain))]
    return text.partition(HEAD)[0] + HEAD + "\n".join(lines) + "\n"


if __name__ == "__main__":
    FILE.write_text(completed(FILE.read_text()))
