"""What the bits of signals mean: names of states and fields, from the gateware, for waveforms."""

import re

from amaranth.back import rtlil
from amaranth.hdl import Fragment

from ternhw.config import AcceleratorConfig
from ternhw.gateware.verilog import engine

_MODULE = re.compile(r"^module \\(\S+)")
_FIELD  = re.compile(r"^\s*connect \\(\S+) \\(\S+) \[(\d+)(?::(\d+))?\]$")


def signal_names(config: AcceleratorConfig) -> dict[str, dict[str, dict]]:
    """Return what the signals of the engine mean, by the path of the instance, then by signal.

    Returns
    -------
    dict
        For each signal `states`, names by value, and `fields`, the lowest bit and the number of bits of each
        field of a payload. The path of the top module is "". Fields of fields have dots in their names.
    """
    top = engine(config)
    ports = {name: (getattr(top, name), None) for name in top.signature.members}
    text, places = rtlil.convert_fragment(Fragment.get(top, None), ports, config.name, emit_src=False)
    names = {}

    def entry(module, signal):
        path = module[len(config.name) + 1:]
        return names.setdefault(path, {}).setdefault(signal, {"states": {}, "fields": {}})

    for signal, (*path, name) in places.items():
        if signal.decoder is not None:
            entry(".".join(path), name)["states"] = _states(signal)
    module = None
    for line in text.splitlines():
        begins, field = _MODULE.match(line), _FIELD.match(line)
        if begins:
            module = begins[1]
        elif field and field[1].startswith(f"{field[2]}."):
            high, low = int(field[3]), int(field[4] or field[3])
            entry(module, field[2])["fields"][field[1][len(field[2]) + 1:]] = (low, high - low + 1)
    return names


def _states(signal):
    """Return the names of the values of a state machine: Amaranth shows a name, a slash and the value."""
    states = {}
    for value in range(2 ** len(signal)):
        try:
            states[value] = signal.decoder(value).partition("/")[0]
        except KeyError:
            break
    return states
