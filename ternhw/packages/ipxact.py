"""An IP-XACT component of an engine (IEEE 1685-2009, as Vivado's own components)."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping

from ternhw.config import AcceleratorConfig
from ternhw.packages.wrapper import PARAMETERS, Ports, bus_of, wrapper_files, wrapper_ports
from ternhw.registers import REGISTERS, Access, Field, Register
from ternhw_quant.version import __version__

_SPIRIT = "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009"
_XILINX = "http://www.xilinx.com"
_VENDOR, _LIBRARY = "ternhw", "engine"
_MAP = "registers"
_WINDOW_BYTES = 4096

#: Names that Vivado has for families of devices. None was tried, hence their state in `_extensions`.
_FAMILIES = (
    "artix7", "kintex7", "spartan7", "virtex7", "zynq",
    "kintexu", "virtexu", "artixuplus", "kintexuplus", "virtexuplus", "zynquplus", "versal",
)  # fmt: skip

#: What a host can do, in IP-XACT: access, and what a written bit does.
_ACCESS: Mapping[Access, tuple[str, str | None]] = {
    "ro": ("read-only", None),
    "rw": ("read-write", None),
    "w1": ("write-only", "oneToSet"),
    "w1c": ("read-write", "oneToClear"),
}


def ipxact_files(config: AcceleratorConfig, verilog: str) -> dict[str, str]:
    """Return the files of a component: text by path below the folder of the engine's Verilog.

    All are in ``<name>_ip``: ``component.xml``, the engine and its wrapper, so the folder can be moved.
    """
    folder = f"{config.name}_ip"
    ports = wrapper_ports(config, verilog)
    wrapper = f"{config.name}_axi.v"
    return {
        f"{folder}/{config.name}.v": verilog,
        f"{folder}/{wrapper}": wrapper_files(config, ports)[wrapper],
        f"{folder}/component.xml": component(config, ports),
    }


def component(config: AcceleratorConfig, ports: Ports) -> str:
    """Return ``component.xml``: buses, registers, ports, parameters and files of the wrapper.

    Parameters
    ----------
    ports : dict
        `wrapper_ports` of the configuration.
    """
    ET.register_namespace("spirit", _SPIRIT)
    ET.register_namespace("xilinx", _XILINX)
    root = ET.Element(_tag("component"))
    name = f"{config.name}_axi"
    _identifier(root, _VENDOR, _LIBRARY, name, ".".join(__version__.split(".")[:2]))
    _buses(_add(root, "busInterfaces"), ports)
    _address_spaces(_add(root, "addressSpaces"), config)
    _memory_map(_add(_add(root, "memoryMaps"), "memoryMap"), config)
    _model(_add(root, "model"), name, ports)
    _files(_add(root, "fileSets"), config.name)
    _add(root, "description", f"Ternary matrix-vector engine of ternhw, configuration {config.digest}")
    _component_parameters(_add(root, "parameters"), name)
    _extensions(_add(root, "vendorExtensions"), config.name)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _buses(parent: ET.Element, ports: Ports) -> None:
    grouped: dict[str, list[str]] = {}
    for port in ports:
        grouped.setdefault(bus_of(port), []).append(port)
    for bus, members in grouped.items():
        signals = {port: port.rpartition("_")[2].upper() for port in members}
        if bus in ("aclk", "aresetn", "irq"):
            _single(parent, bus, [each for each in grouped if each not in ("aclk", "aresetn", "irq")])
            continue
        kind = "axis" if "_axis" in bus else "aximm"
        interface = _interface(parent, bus, "interface", kind)
        mode = _add(interface, "master" if bus.startswith("m_") else "slave")
        if kind == "aximm" and bus.startswith("m_"):
            _set(_add(mode, "addressSpaceRef"), addressSpaceRef=bus)
        elif kind == "aximm":
            _set(_add(mode, "memoryMapRef"), memoryMapRef=_MAP)
        _port_maps(interface, signals)
        if bus == "s_axil":
            _parameters(interface, {"PROTOCOL": "AXI4LITE"})


#: Clock, reset and interrupt: kind, mode, logical port, and parameters but those of the clock.
_SINGLE: Mapping[str, tuple[str, str, str, dict[str, str]]] = {
    "aclk": ("clock", "slave", "CLK", {}),
    "aresetn": ("reset", "slave", "RST", {"POLARITY": "ACTIVE_LOW"}),
    "irq": ("interrupt", "master", "INTERRUPT", {"SENSITIVITY": "LEVEL_HIGH"}),
}


def _single(parent: ET.Element, port: str, buses: list[str]) -> None:
    kind, mode, logical, parameters = _SINGLE[port]
    if port == "aclk":
        parameters = {"ASSOCIATED_BUSIF": ":".join(buses), "ASSOCIATED_RESET": "aresetn"}
    interface = _interface(parent, port, "signal", kind)
    _add(interface, mode)
    _port_maps(interface, {port: logical})
    _parameters(interface, parameters)


def _interface(parent: ET.Element, name: str, library: str, kind: str) -> ET.Element:
    interface = _add(parent, "busInterface")
    _add(interface, "name", name)
    for tag, found in (("busType", kind), ("abstractionType", f"{kind}_rtl")):
        _set(_add(interface, tag), vendor="xilinx.com", library=library, name=found, version="1.0")
    return interface


def _port_maps(interface: ET.Element, signals: Mapping[str, str]) -> None:
    maps = _add(interface, "portMaps")
    for port, logical in signals.items():
        each = _add(maps, "portMap")
        _add(_add(each, "logicalPort"), "name", logical)
        _add(_add(each, "physicalPort"), "name", port)


def _parameters(parent: ET.Element, values: Mapping[str, str]) -> None:
    parameters = _add(parent, "parameters")
    for name, value in values.items():
        each = _add(parameters, "parameter")
        _add(each, "name", name)
        _add(each, "value", value)


def _address_spaces(parent: ET.Element, config: AcceleratorConfig) -> None:
    space = _add(parent, "addressSpace")
    _add(space, "name", "m_axi")
    _add(space, "range", str(1 << config.address_bits))
    _add(space, "width", str(config.bus_bits))


def _memory_map(parent: ET.Element, config: AcceleratorConfig) -> None:
    _add(parent, "name", _MAP)
    block = _add(parent, "addressBlock")
    _add(block, "name", "engine")
    _add(block, "baseAddress", "0")
    _add(block, "range", str(_WINDOW_BYTES))
    _add(block, "width", "32")
    _add(block, "usage", "register")
    digest = int(config.digest, 16)
    known = {"CONFIG_LOW": digest & 0xFFFFFFFF, "CONFIG_HIGH": digest >> 32, "BUILD_LOW": 0, "BUILD_HIGH": 0}
    for register in REGISTERS:
        _register(_add(block, "register"), register, known)
    _add(parent, "addressUnitBits", "8")


def _register(parent: ET.Element, register: Register, known: Mapping[str, int]) -> None:
    _add(parent, "name", register.name)
    _add(parent, "description", register.doc)
    _add(parent, "addressOffset", f"0x{register.address:X}")
    _add(parent, "size", "32")
    accesses = {_ACCESS[field.access][0] for field in register.fields}
    _add(parent, "access", accesses.pop() if len(accesses) == 1 else "read-write")
    values = {field.low: known.get(field.name) or field.reset or 0 for field in register.fields}
    reset = _add(parent, "reset")
    _add(reset, "value", f"0x{sum(value << low for low, value in values.items()):X}")
    for field in register.fields:
        _field(_add(parent, "field"), field)


def _field(parent: ET.Element, field: Field) -> None:
    access, written = _ACCESS[field.access]
    _add(parent, "name", field.name)
    _add(parent, "description", field.doc)
    _add(parent, "bitOffset", str(field.low))
    _add(parent, "bitWidth", str(field.bits))
    # What the engine itself changes; constants have a value after reset that is not 0, or none.
    if field.access == "w1c" or (field.access == "ro" and field.reset == 0):
        _add(parent, "volatile", "true")
    _add(parent, "access", access)
    if written is not None:
        _add(parent, "modifiedWriteValue", written)


def _model(parent: ET.Element, name: str, ports: Ports) -> None:
    views = _add(parent, "views")
    for view in ("synthesis", "simulation"):
        each = _add(views, "view")
        _add(each, "name", f"xilinx_anylanguage{view}")
        _add(each, "envIdentifier", f":vivado.xilinx.com:{view}")
        _add(each, "language", "Verilog")
        _add(each, "modelName", name)
        _add(_add(each, "fileSetRef"), "localName", "rtl")
    listed = _add(parent, "ports")
    for port, (direction, width) in ports.items():
        each = _add(listed, "port")
        _add(each, "name", port)
        wire = _add(each, "wire")
        _add(wire, "direction", "in" if direction == "input" else "out")
        if width > 1:
            vector = _add(wire, "vector")
            _add(vector, "left", str(width - 1))
            _add(vector, "right", "0")
    parameters = _add(parent, "modelParameters")
    for parameter, (width, value, meaning) in PARAMETERS.items():
        each = _set(_add(parameters, "modelParameter"), dataType="std_logic_vector")
        _add(each, "name", parameter)
        _add(each, "description", meaning)
        _bits(each, f"MODELPARAM_VALUE.{parameter}", "generated", width, value)


def _component_parameters(parent: ET.Element, name: str) -> None:
    """Add the parameters that a user sets; Vivado copies each to the parameter of the model with its name."""
    for parameter, (width, value, meaning) in PARAMETERS.items():
        each = _add(parent, "parameter")
        _add(each, "name", parameter)
        _add(each, "description", meaning)
        _bits(each, f"PARAM_VALUE.{parameter}", "user", width, value)
    each = _add(parent, "parameter")
    _add(each, "name", "Component_Name")
    _set(_add(each, "value", name), resolve="user", id="PARAM_VALUE.Component_Name")


def _bits(parent: ET.Element, key: str, resolve: str, width: int, value: str) -> None:
    text = f'"{value.partition("b")[2]}"'
    _set(_add(parent, "value", text), format="bitString", resolve=resolve, id=key, bitStringLength=str(width))


def _files(parent: ET.Element, name: str) -> None:
    files = _add(parent, "fileSet")
    _add(files, "name", "rtl")
    for file in (f"{name}.v", f"{name}_axi.v"):
        each = _add(files, "file")
        _add(each, "name", file)
        _add(each, "fileType", "verilogSource")


def _extensions(parent: ET.Element, name: str) -> None:
    core = ET.SubElement(parent, f"{{{_XILINX}}}coreExtensions")
    families = ET.SubElement(core, f"{{{_XILINX}}}supportedFamilies")
    for family in _FAMILIES:
        each = ET.SubElement(families, f"{{{_XILINX}}}family", {f"{{{_XILINX}}}lifeCycle": "Beta"})
        each.text = family
    taxonomies = ET.SubElement(core, f"{{{_XILINX}}}taxonomies")
    ET.SubElement(taxonomies, f"{{{_XILINX}}}taxonomy").text = "/UserIP"
    ET.SubElement(core, f"{{{_XILINX}}}displayName").text = name


def _identifier(parent: ET.Element, *values: str) -> None:
    for tag, value in zip(("vendor", "library", "name", "version"), values, strict=True):
        _add(parent, tag, value)


def _add(parent: ET.Element, tag: str, text: str | None = None) -> ET.Element:
    element = ET.SubElement(parent, _tag(tag))
    element.text = text
    return element


def _set(element: ET.Element, **attributes: str) -> ET.Element:
    for name, value in attributes.items():
        element.set(_tag(name), value)
    return element


def _tag(name: str) -> str:
    return f"{{{_SPIRIT}}}{name}"
