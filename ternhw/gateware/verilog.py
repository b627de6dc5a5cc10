"""Generates the Verilog of a configuration. Equal configurations and tool versions give equal text."""

import inspect
import re
import tempfile
import textwrap
from pathlib import Path

from amaranth.back import rtlil
from amaranth.hdl import ClockDomain, Elaboratable, Fragment
from amaranth.lib import wiring

from ternhw.config import AcceleratorConfig
from ternhw.gateware.base3 import Base3Decoder, word_trits
from ternhw.gateware.engine import TernaryEngine
from ternhw.gateware.mac import TernaryMac
from ternhw.gateware.row import ActivationSum, TernaryRow, TernarySum
from ternhw.gateware.yosys import run_yosys


def verilog(config: AcceleratorConfig, *, annotated: bool = False) -> str:
    """Return the Verilog of the engine: its top module and the modules that it instantiates many times.

    A comment before each module says what it is. With `annotated` the text also has the names of all fields,
    and the lines of the gateware in attributes ``src``.

    ==================  ======================================================
    module              content
    ==================  ======================================================
    ``config.name``     the engine
    ``…_row``           one row, `TernaryRow`
    ``…_mac0``, …       the links of a chain, by position, `TernaryMac`
    ``…_sum``           with `offsets` only: `ActivationSum`
    ``…_base3_320``, …  with packing `base3` only: `Base3Decoder` of so many trits
    ``…_build``         the build ID, here 0
    ==================  ======================================================
    """
    return _verilog(modules(config), annotated=annotated) + build_verilog(config.name, 0)


def rtlil_text(config: AcceleratorConfig) -> str:
    """Return the RTLIL from which the Verilog of the engine is made, without the module ``…_build``.

    It has what the Verilog does not: the lines of the gateware, in the attributes ``src``.
    """
    return _rtlil(modules(config), emit_src=True)[0]


def modules(config: AcceleratorConfig) -> dict[str, wiring.Component]:
    """Return the modules that are elaborated apart, by name; the engine is the last."""
    name = config.name
    found = _row(config)
    if config.offsets:
        found[f"{name}_sum"] = ActivationSum(config)
    if config.packing == "base3":
        counts = sorted(set(word_trits(config)), reverse=True)
        found |= {f"{name}_base3_{trits}": Base3Decoder(trits) for trits in counts}
    found[name] = engine(config)
    return found


def engine(config: AcceleratorConfig) -> TernaryEngine:
    """Return the top module, with the names of the modules that it instantiates."""
    name = config.name
    return TernaryEngine(
        config, row_module=f"{name}_row", sum_module=f"{name}_sum", decoder_module=f"{name}_base3",
        build_module=f"{name}_build")


def sums_verilog(config: AcceleratorConfig) -> str:
    """Return the Verilog of ``…_sums``, the group sums of a row (`TernarySum`), and of its links."""
    modules = _links(config)
    modules[f"{config.name}_sums"] = TernarySum(config, mac_modules=list(modules))
    return _verilog(modules)


def row_verilog(config: AcceleratorConfig) -> str:
    """Return the Verilog of ``…_row`` and of its links."""
    return _verilog(_row(config))


def _row(config):
    modules = _links(config)
    modules[f"{config.name}_row"] = TernaryRow(config, mac_modules=list(modules))
    return modules


def _links(config):
    return {
        f"{config.name}_mac{position}": TernaryMac(config.activation_bits, position)
        for position in range(config.chain)
    }


def build_verilog(name: str, build_id: int) -> str:
    """Return the Verilog of the module that holds the build ID of an engine."""
    return f"""
// The build ID, for the registers BUILD_LOW and BUILD_HIGH; 0 outside a build.
module {name}_build(output [47:0] id);
  assign id = 48'h{build_id:012x};
endmodule
"""


#: What Verilator's lint says about text that Yosys wrote, and why it may. The text itself turns it off.
_WARNINGS = {
    "WIDTHEXPAND": "Yosys leaves the extension of operands to the language",
    "WIDTHTRUNC": "Sums are stored modulo their width",
}


class _Watched(Elaboratable):
    """A module that keeps its fragment when it is converted."""

    def __init__(self, module):
        self._module = module

    def __getattr__(self, name):
        return getattr(self._module, name)

    def elaborate(self, platform):
        self.fragment = Fragment.get(self._module, platform)
        return self.fragment


def _rtlil(modules, *, emit_src):
    """Return the RTLIL of modules, and a sentence for each module in it, by name."""
    texts, sentences = [], {}
    for name, module in modules.items():
        watched = _Watched(module)
        # Data paths have no reset, so they get no port for it.
        resets = isinstance(module, TernaryEngine)
        texts.append(rtlil.convert(
            watched, name=name, emit_src=emit_src,
            missing_domain=lambda domain, resets=resets: ClockDomain(domain, reset_less=not resets)))
        sentences |= _sentences(watched.fragment, name)
    return "".join(texts), sentences


def _sentences(fragment, name):
    """Return the first sentence about each module of a fragment: of the docstring of its component."""
    kinds = [type(each) for each in fragment.origins or ()]
    # Modules, and transformers around a component, are parts of the language.
    components = [kind for kind in kinds if not kind.__module__.startswith("amaranth.hdl")]
    found = {}
    if components:
        about = " ".join(inspect.getdoc(components[-1]).partition("\n\n")[0].split())
        found[name] = about.translate(_ASCII)
    for inner, inner_name, _ in fragment.subfragments:
        found |= _sentences(inner, f"{name}.{inner_name}")
    return found


#: Not every tool takes other characters in a comment.
_ASCII = str.maketrans({"−": "-", "×": "x", "·": "*", "Σ": "sum ", "⌈": "ceil(", "⌉": ")", "`": None})


def _verilog(modules, *, annotated=False):
    text, sentences = _rtlil(modules, emit_src=annotated)
    for folder in _SOURCE_FOLDERS:
        text = text.replace(f"{folder}/", "")
    text = _ELSEWHERE.sub("", text)
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "core.il"), Path(folder, "core.v")
        source.write_text(text)
        dropped = "" if annotated else "-remove src"
        run_yosys(
            f"read_rtlil {source}",
            "delete t:$meminit_v2",  # no result depends on memory that was not written
            "proc",
            # -purge drops the names of single struct fields, which are nine tenths of the text.
            f"opt_clean {'' if annotated else '-purge'}",
            # No block RAM reads in the cycle of the address.
            "select -set small t:$memrd_v2 r:CLK_ENABLE=0 %i %m m:* %i",
            'setattr -set ram_style "distributed" @small',
            f"attrmap {dropped} -remove full_case",
            f"attrmap -modattr {dropped} -remove generator -remove top",
            f"write_verilog {target}")
        lines = target.read_text().splitlines()
    # The first line holds the version of Yosys. The manifest records it instead.
    text = "\n".join(line for line in lines if not line.startswith("/* Generated by")).strip()
    return _with_sections(_CHOICE.sub(_choice, text), sentences)


#: Folders of ternhw and of Amaranth: of no use to the reader of an attribute `src`.
_SOURCE_FOLDERS = (Path(__file__).parents[2], Path(rtlil.__file__).parents[2])

#: Lines of Python's own library, such as those of a context manager.
_ELSEWHERE = re.compile(r'^ *attribute \\src "/[^"]*"\n', re.MULTILINE)

_MODULE = re.compile(r"^(?:\(\* [^\n]* \*\)\n)*module \\?(\S+?) ?\(", re.MULTILINE)
_CHOICE = re.compile(r"casez \(s\)\n(?:.*\n)+?    endcase")
_LABEL = re.compile(r"\d+'b([?1]+):")


def _choice(found):
    """Return a choice among one-hot conditions without patterns: Verilator takes patterns for overlapping."""
    bit = "s[{}]:".format
    return _LABEL.sub(lambda label: bit(len(label[1]) - 1 - label[1].index("1")), found[0]).replace(
        "casez (s)", "case (1'b1)")


def _with_sections(text, sentences):
    """Return the text with a comment before each module, and with what its reader need not be warned of."""
    body = _MODULE.sub(lambda module: _comment(sentences[module[1]]) + module[0], text)
    waived = [f"// {reason}.\n// verilator lint_off {rule}\n" for rule, reason in _WARNINGS.items()]
    return "".join(["// verilator lint_save\n", *waived, "\n", body, "\n", "// verilator lint_restore\n"])


def _comment(sentence):
    return "".join(f"// {line}\n" for line in textwrap.wrap(sentence, 107))
