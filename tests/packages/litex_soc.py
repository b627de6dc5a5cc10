"""Write the Verilog of a LiteX SoC with an engine, an SDRAM and its chip's model, and a host's bus as pads.

    python -m tests.packages.litex_soc CONFIG IMAGE OUT

CONFIG is the JSON of a configuration, IMAGE the content of the SDRAM. OUT gets the Verilog; the wrapper is in
a folder beside it. Prints the addresses that a host needs, as JSON. It is a process of its own, because
LiteX warns on import.
"""

import json
import sys
from pathlib import Path

from litedram.modules import MT48LC16M16
from litedram.phy.model import SDRAMPHYModel
from litex.build.generic_platform import GenericPlatform, Pins, Subsignal
from litex.gen import LiteXModule
from litex.soc.integration.soc_core import SoCCore
from litex.soc.interconnect import wishbone
from migen import ClockDomain

from ternhw.config import AcceleratorConfig
from ternhw.litex import add_engine

CLOCK_HZ = 50_000_000
IO = [
    ("clk", 0, Pins(1)),
    ("rst", 0, Pins(1)),
    ("irq", 0, Pins(1)),
    (
        "host", 0, Subsignal("adr", Pins(30)), Subsignal("dat_w", Pins(32)), Subsignal("dat_r", Pins(32)),
        Subsignal("we", Pins(1)), Subsignal("stb", Pins(1)), Subsignal("ack", Pins(1)),
    ),
]  # fmt: skip


class Platform(GenericPlatform):
    """No device: what is built is Verilog."""

    def build(self, *arguments, **options):
        raise NotImplementedError


class _Clock(LiteXModule):
    def __init__(self, platform):
        self.cd_sys = ClockDomain()
        self.comb += self.cd_sys.clk.eq(platform.request("clk"))
        self.comb += self.cd_sys.rst.eq(platform.request("rst"))


def soc_of(config, image, folder, *, l2_cache_size=0, memory="dram"):
    """Return a SoC without a CPU: a host outside it accesses its bus."""
    platform = Platform("", IO, name="soc")
    soc = SoCCore(
        platform, CLOCK_HZ, cpu_type=None, ident_version=False, with_uart=False, with_timer=False,
        integrated_rom_size=0, integrated_sram_size=0,
    )  # fmt: skip
    soc.crg = _Clock(platform)
    module = MT48LC16M16(CLOCK_HZ, "1:1")
    words = [int.from_bytes(image[at : at + 4], "little") for at in range(0, len(image), 4)]
    soc.sdrphy = SDRAMPHYModel(module=module, data_width=config.bus_bits, clk_freq=CLOCK_HZ, init=words)
    soc.add_sdram("sdram", phy=soc.sdrphy, module=module, size=1 << 20, l2_cache_size=l2_cache_size)
    engine = add_engine(soc, config, folder=folder, origin=0xA0000000, memory=memory)
    pads = platform.request("host")
    host = wishbone.Interface(data_width=32, adr_width=30, addressing="word")
    soc.comb += [
        host.adr.eq(pads.adr), host.dat_w.eq(pads.dat_w), host.sel.eq(15), host.we.eq(pads.we),
        host.stb.eq(pads.stb), host.cyc.eq(pads.stb), pads.dat_r.eq(host.dat_r), pads.ack.eq(host.ack),
    ]  # fmt: skip
    soc.bus.add_master("host", host)
    soc.comb += platform.request("irq").eq(engine.ev.irq)
    return soc


def main(config, image, out):
    config = AcceleratorConfig.from_values(**json.loads(config))
    soc = soc_of(config, Path(image).read_bytes(), Path(out).parent / "engine")
    soc.finalize()
    soc.platform.get_verilog(soc, name="soc").write(out)
    # The files of the memories' content are written to the working folder.
    text = Path(out).read_text().replace('$readmemh("', f'$readmemh("{Path.cwd()}/')
    sources = [Path(name).read_text() for name, *_ in soc.platform.sources]
    Path(out).write_text("\n".join([text, *sources]))
    regions = {name: region.origin for name, region in soc.bus.regions.items()}
    csr = {name: region.origin for name, region in soc.csr_regions.items()}
    print(json.dumps({"regions": regions, "csr": csr}))


if __name__ == "__main__":
    main(*sys.argv[1:])
