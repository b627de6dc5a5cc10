"""Start a program on an engine from Python with `ternhw.driver`.

    python examples/drive_engine.py

On a board, `ternhw.driver.UioBus` reads and writes the mapped registers. Here a dictionary takes their place,
and a program is done as soon as it is started; `ternhw.board` simulates the engine instead. Needs no extra.
"""

from ternhw import AcceleratorConfig
from ternhw.driver import Engine
from ternhw.registers import IMAGE_VERSION, INTERFACE_VERSION, MAGIC, field, register

BASE = 0xA000_0000  #: Byte address of the engine's registers.


class DictionaryBus:
    """32-bit registers in a dictionary, by byte address."""

    def __init__(self, config: AcceleratorConfig):
        identity = int(config.digest, 16)
        self.words = {
            BASE + register("MAGIC").address: MAGIC,
            BASE + register("VERSION").address: INTERFACE_VERSION << field("INTERFACE").low
            | IMAGE_VERSION << field("IMAGE").low,
            BASE + register("CONFIG_LOW").address: identity & 0xFFFFFFFF,
            BASE + register("CONFIG_HIGH").address: identity >> 32,
        }

    def read32(self, address: int) -> int:
        """Return the register at `address`."""
        return self.words.get(address, 0)

    def write32(self, address: int, value: int) -> None:
        """Write the register at `address`; a started program is done at once."""
        print(f"  write 0x{address:08X} <- 0x{value:08X}")
        status = BASE + register("STATUS").address
        if address == BASE + register("CONTROL").address and value & field("START").mask:
            self.words[status] = field("DONE").mask
        elif address == status:  # a 1 clears its bit
            self.words[status] &= ~value
        else:
            self.words[address] = value


def main() -> None:
    """Check that the engine has the expected configuration, run a program, and read the counters."""
    config = AcceleratorConfig.from_values(io="memory")
    engine = Engine(DictionaryBus(config), base=BASE)
    engine.identify(config)
    engine.start(program=0x1000, tokens=4, activations=0x10_0000, results=0x20_0000)
    engine.wait(polls=1000)
    print(f"status: {', '.join(sorted(engine.status()))}; counters: {engine.counters()}")
    engine.acknowledge()


if __name__ == "__main__":
    main()
