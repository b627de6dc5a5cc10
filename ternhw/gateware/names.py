"""What the bits of signals mean: names of states and fields, from the gateware, for waveforms."""

import re

from ternhw.config import AcceleratorConfig
from ternhw.gateware.verilog import rtlil_text

_MODULE = re.compile(r"^module \\(\S+)")
_STATE  = re.compile(r'^\s*attribute \\enum_value_([01]+) "([^"]*)"')
_WIRE   = re.compile(r"^\s*wire (?:width (\d+) )?.*\\(\S+)$")
_FIELD  = re.compile(r"^\s*connect \\(\S+) \\(\S+) \[(\d+)(?::(\d+))?\]$")


def signal_names(config: AcceleratorConfig) -> dict[str, dict[str, dict]]:
    """Return what the signals of the engine mean, by the path of the instance, then by signal.

    Returns
    -------
    dict
        For each signal `states`, names by value, and `fields`, the lowest bit and the number of bits of each
        field of a payload. The path of the top module is "". Fields of fields have dots in their names.
    """
    found = {}
    for module, lines in _modules(rtlil_text(config)):
        if module == config.name or module.startswith(f"{config.name}."):
            names = _names(lines)
            if names:
                found[module[len(config.name) + 1:]] = names
    return found


def _modules(text):
    """Yield the name and the lines of each module."""
    name, lines = None, []
    for line in text.splitlines():
        start = _MODULE.match(line)
        if start:
            name, lines = start[1], []
        elif line == "end" and name is not None:
            yield name, lines
            name = None
        else:
            lines.append(line)


def _names(lines):
    names, states = {}, {}
    for line in lines:
        state, wire, field = _STATE.match(line), _WIRE.match(line), _FIELD.match(line)
        if state:
            # Amaranth shows a state of a machine as its name, a slash and its value.
            states[int(state[1], 2)] = state[2].partition("/")[0]
        elif wire:
            if states and "." not in wire[2]:
                names.setdefault(wire[2], {"states": {}, "fields": {}})["states"] = states
            states = {}
        elif field and field[1].startswith(f"{field[2]}."):
            high, low = int(field[3]), int(field[4] or field[3])
            part = field[1][len(field[2]) + 1:]
            entry = names.setdefault(field[2], {"states": {}, "fields": {}})
            entry["fields"][part] = (low, high - low + 1)
    return names
