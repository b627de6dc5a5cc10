"""A case in a folder: small text that a person can read, and that replays on another machine.

``case.json`` has the configuration, every layer with its values, and what disturbs each program. Trits are
written as ``+``, ``0`` and ``-``, one string for each row of a plane, and pauses as ``0`` and ``1``.
"""

from collections.abc import Mapping
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ternhw.config import AcceleratorConfig
from ternhw.peers import MemoryBehaviour, StreamBehaviour
from ternhw.simulation import Workload
from ternhw.verification.cases import Case
from ternhw.verification.plays import Edit, Fault, Play
from ternhw_quant.errors import InputError
from ternhw_quant.files import write_json
from ternhw_quant.integer import IntegerMatrix
from ternhw_quant.reading import parse_json
from ternhw_quant.version import __version__
from ternhw_quant.writers import only_writer
from ternhw_sim.runner import Access

CASE, ORIGINAL = "case.json", "original.json"
_VERSION = 1  #: Of the format of ``case.json``.


def write_fixture(folder: Path, case: Case, reason: str, original: Case | None = None) -> None:
    """Write a failing case to a folder; each file appears when it is complete.

    Parameters
    ----------
    reason : str
        What is wrong, as of the verdict.
    original : Case or None
        The case before it was made smaller; written as ``original.json``.

    Raises
    ------
    InputError
        If something other than a folder is in the place, or another run is writing it.
    """
    with only_writer(folder):
        if original is not None:
            write_json(folder / ORIGINAL, case_json(original))
        write_json(folder / CASE, {"reason": reason, **case_json(case)})


def read_fixture(folder: Path) -> tuple[Case, str]:
    """Return the case of a folder and what was wrong with it.

    Raises
    ------
    InputError
        If there is no such file, or it is no case of this version.
    """
    path = folder / CASE if folder.is_dir() else folder
    if not path.is_file():
        raise InputError(f"Fixture must be a folder with {CASE}, not {folder}")
    try:
        values = parse_json(path.read_bytes())
        if values["format_version"] != _VERSION:
            raise InputError(f"Fixture must have the format version {_VERSION}: {path}")
        return case_of(values), str(values.get("reason", ""))
    except InputError:
        raise
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        raise InputError(f"Fixture must be one that ternhw verify wrote: {path}") from None


def case_json(case: Case) -> dict[str, Any]:
    """Return a case as values that JSON has; a layer that several programs run is written once."""
    works: dict[int, Workload] = {id(work): work for play in case.plays for work in play.works}
    index = {key: number for number, key in enumerate(works)}
    return {
        "format_version": _VERSION,
        "ternhw": __version__,
        "name": case.name,
        "seed": case.seed,
        "config": case.config.model_dump(),
        "config_digest": case.config.digest,
        "works": [_work_json(work) for work in works.values()],
        "plays": [
            {
                "name": play.name,
                "works": [index[id(work)] for work in play.works],
                "distance": play.distance,
                "fault": _changed(play.fault),
            }
            for play in case.plays
        ],
    }


def case_of(values: Mapping[str, Any]) -> Case:
    """Return the case that `case_json` wrote.

    Raises
    ------
    InputError
        If the configuration breaks a rule.
    KeyError, TypeError, ValueError, IndexError
        If a value is missing or of another kind.
    """
    works = [_work_of(each) for each in values["works"]]
    plays = tuple(
        Play(
            name=str(each["name"]),
            works=tuple(works[index] for index in each["works"]),
            distance=int(each["distance"]),
            fault=_fault_of(each["fault"]),
        )
        for each in values["plays"]
    )
    config = AcceleratorConfig.from_values(**values["config"])
    return Case(config=config, name=str(values["name"]), seed=int(values["seed"]), plays=plays)


def _work_json(work: Workload) -> dict[str, Any]:
    matrix = work.matrix
    return {
        "name": work.name,
        "group_size": matrix.group_size,
        "tied": matrix.tied,
        "planes": [
            ["".join("-0+"[trit + 1] for trit in row) for row in plane] for plane in matrix.planes.tolist()
        ],
        "mantissas": matrix.mantissas.tolist(),
        "exponents": matrix.exponents.tolist(),
        "offsets": None if matrix.offsets is None else matrix.offsets.tolist(),
        "permutation": None if matrix.permutation is None else matrix.permutation.tolist(),
        "activations": work.q.tolist(),
        "memory": _peer_json(work.memory),
        "streams": _peer_json(work.streams),
    }


def _work_of(values: Mapping[str, Any]) -> Workload:
    trits = [[["-0+".index(trit) - 1 for trit in row] for row in plane] for plane in values["planes"]]
    offsets, order = values["offsets"], values["permutation"]
    return Workload(
        name=str(values["name"]),
        matrix=IntegerMatrix(
            planes=_tensor(trits, torch.int8),
            mantissas=_tensor(values["mantissas"], torch.uint8),
            exponents=_tensor(values["exponents"], torch.int8),
            group_size=int(values["group_size"]),
            tied=bool(values["tied"]),
            offsets=None if offsets is None else _tensor(offsets, torch.int8),
            permutation=None if order is None else _tensor(order, torch.int64),
        ),
        q=_tensor(values["activations"], torch.int32),
        memory=MemoryBehaviour(**_peer_of(values["memory"])),
        streams=StreamBehaviour(**_peer_of(values["streams"])),
    )


def _tensor(values: Any, dtype: torch.dtype) -> Tensor:
    return torch.from_numpy(np.array(values)).to(dtype)


def _peer_json(behaviour: MemoryBehaviour | StreamBehaviour) -> dict[str, Any]:
    """Return the behaviour, with pauses as text."""
    return {
        name: value if isinstance(value, int) else "".join("01"[flag] for flag in value)
        for name, value in asdict(behaviour).items()
    }


def _peer_of(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: tuple(flag == "1" for flag in value) if isinstance(value, str) else value
        for name, value in values.items()
    }


_ACCESSES = {"accesses", "meanwhile", "cut"}


def _changed(fault: Fault) -> dict[str, Any]:
    """Return what a fault has other than one that does nothing."""
    nothing = Fault()
    found = {each.name: getattr(fault, each.name) for each in fields(fault)}
    changed = {name: value for name, value in found.items() if value != getattr(nothing, name)}
    if "edits" in changed:
        changed["edits"] = [asdict(edit) for edit in fault.edits]
    for name in _ACCESSES & changed.keys():
        changed[name] = [asdict(access) for access in changed[name]]
    return changed


def _fault_of(values: Mapping[str, Any]) -> Fault:
    known = dict(values)
    if "edits" in known:
        known["edits"] = tuple(Edit(**each) for each in known["edits"])
    for name in _ACCESSES & known.keys():
        known[name] = tuple(Access(**each) for each in known[name])
    for name in {"read_error", "counters"} & known.keys():
        known[name] = tuple(known[name])
    return Fault(**known)
