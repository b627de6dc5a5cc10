"""Saved views of a waveform, for GTKWave (.gtkw) and Surfer (.sucl), with the signals in groups by stage."""

import math
import re
from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple


class Signal(NamedTuple):
    """A signal of a waveform.

    Attributes
    ----------
    path : str
        With dots between the scopes.
    bits : int
    states : bool
        Whether the waveform has names for its values.
    """

    path: str
    bits: int
    states: bool = False


#: Groups in the order in which a weight passes through the engine: patterns of paths below the top module.
GROUPS: dict[str, tuple[str, ...]] = {
    "Host": ("clk", "rst", "irq", "registers.read_state", "s_axil_*"),
    "Director": ("director.fsm_state", "director.busy", "director.finish", "director.flush*",
                 "director.bad_magic", "director.bad_version",
                 "director.bad_config", "director.bad_descriptor", "director.aborted", "director.job.*",
                 "director.pass_done"),
    "Memory reads": ("m_axi_ar*", "m_axi_r*"),
    "Unpacker": ("unpack.walk.fsm_state", "unpack.words__*", "unpack.constants__*", "unpack.scales__*",
                 "unpack.beats__*", "unpack.needs_words"),
    "Activations": ("s_axis_*", "core.buffer.fsm_state", "core.buffer.loading", "core.buffer.job__*",
                    "core.buffer.loaded__*", "core.buffer.release"),
    "Array": ("core.walk.fsm_state", "core.walk.beats__*", "core.weights__*", "core.scales__*",
              "core.tag_0*", "core.stall_*"),
    "Results": ("core.results.*valid*", "core.results.*ready*", "core.results.complete", "core.results.room",
                "core.results.unsent", "m_axis_*"),
    "Memory writes": ("m_axi_aw*", "m_axi_w*", "m_axi_b*"),
}  # fmt: skip

#: Flags of a GTKWave trace: hexadecimal, a single bit, named values, begin and end of an open group.
_HEX, _BIT, _STATES, _GROUP, _END = "@22", "@28", "@100000028", "@800200", "@1000200"
#: GTKWave shows about 2^zoom · 5 units of time in a window of this size.
_WINDOW, _SHOWN = "1600 1000", 5


def write_views(waves: Path, top: str, signals: Sequence[Signal], *, start: int, end: int) -> list[Path]:
    """Write the views of the waveform `waves` beside it; return their paths.

    Parameters
    ----------
    top : str
        Name of the top module.
    start, end : int
        First and last time, in the units of the waveform. The cursor of GTKWave stands at the end, where a
        simulation that failed has stopped.
    """
    groups = grouped(top, signals)
    views = {".gtkw": _gtkwave(waves, groups, start, end), ".sucl": _surfer(groups)}
    paths = []
    for suffix, text in views.items():
        path = waves.with_suffix(suffix)
        partial = path.with_name(f".{path.name}.tmp")
        partial.write_text(text)
        partial.replace(path)
        paths.append(path)
    return paths


def grouped(top: str, signals: Sequence[Signal]) -> dict[str, list[Signal]]:
    """Return the signals of each group that has any, in the order of its patterns."""
    below: dict[str, Signal] = {}
    for signal in signals:
        _, found, path = f".{signal.path}".partition(f".{top}.")
        if found:
            below.setdefault(path, signal)
    groups = {
        name: [signal for pattern in patterns for path, signal in below.items() if fnmatchcase(path, pattern)]
        for name, patterns in GROUPS.items()
    }
    return {name: list(dict.fromkeys(found)) for name, found in groups.items() if found}


def _gtkwave(waves: Path, groups: dict[str, list[Signal]], start: int, end: int) -> str:
    lines = [
        f'[dumpfile] "{waves.name}"',
        f"[timestart] {start}",
        f"[size] {_WINDOW}",
        "[pos] -1 -1",
        f"*-{math.log2(max(_SHOWN, end - start) / _SHOWN):.2f} {end}" + " -1" * 26,
        "[sst_expanded] 1",
    ]
    for name, signals in groups.items():
        lines += [_GROUP, f"-{name}"]
        for signal in signals:
            flags = _STATES if signal.states else _HEX if signal.bits > 1 else _BIT
            bits = f"[{signal.bits - 1}:0]" if signal.bits > 1 else ""
            lines += [flags, f"{signal.path}{bits}"]
        lines += [_END, f"-{name}"]
    return "\n".join([*lines, ""])


def _surfer(groups: dict[str, list[Signal]]) -> str:
    lines = []
    for name, signals in groups.items():
        lines += [
            f"divider_add {re.sub(r' ', '_', name)}",
            *(f"variable_add {each.path}" for each in signals),
        ]
    return "\n".join([*lines, "zoom_fit", ""])
