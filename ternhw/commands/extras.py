"""Which extra of ternhw installs which package, read from the metadata of the installed ternhw."""

import re
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, requires

#: Distributions whose modules have other names; elsewhere the name is the same but for - and _.
_DISTRIBUTIONS = {"cocotb_tools": "cocotb", "dask": "distributed", "yaml": "pyyaml"}

#: The extra that stands for all others.
_ALL = "all"


def packages_of(extra: str) -> list[str]:
    """Return the names of the distributions that an extra installs, in the order of the metadata."""
    return [package for package, of in _requirements() if of == extra]


def install_command(package: str) -> str:
    """Return the command that installs a distribution, by the extra that has it if there is one."""
    name = _normal(package)
    extra = next((of for found, of in _requirements() if found == name), None)
    return f'pip install "ternhw[{extra}]"' if extra else f"pip install {name}"


def missing_package(error: ImportError) -> str | None:
    """Return one line about a package that is not installed; None if something else is wrong."""
    if not isinstance(error, ModuleNotFoundError) or not error.name:
        return None
    module = error.name.partition(".")[0]
    if module.startswith("ternhw"):
        return None
    name = _normal(_DISTRIBUTIONS.get(module, module))
    return f"This command needs {name}, which is not installed. Run: {install_command(name)}"


def _requirements() -> Iterator[tuple[str, str]]:
    """Yield each distribution and its extra; nothing where ternhw runs without being installed."""
    try:
        lines = requires("ternhw") or []
    except PackageNotFoundError:
        return
    for line in lines:
        name = re.match(r"[\w.-]+", line)
        extra = re.search(r"extra == ['\"]([\w-]+)['\"]", line)
        if name and extra and extra[1] != _ALL and name[0] != "ternhw":
            yield _normal(name[0]), extra[1]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
