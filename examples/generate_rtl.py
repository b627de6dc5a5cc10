"""Generate the Verilog of an engine for an array size.

    python examples/generate_rtl.py [FOLDER]

FOLDER receives the Verilog, a FuseSoC core with a bench, and a manifest (default: build/rtl). Needs the
extras rtl and quant.
"""

import sys
from pathlib import Path

from ternhw import AcceleratorConfig, generate


def main(folder: str = "build/rtl") -> None:
    """Generate an engine with 4 rows and 8 lanes behind a 64-bit memory bus."""
    config = AcceleratorConfig.from_values(rows=4, lanes=8, planes=1, bus_bits=64, max_in_features=1024)
    (verilog,) = generate(config, Path(folder), fusesoc=True)
    print(f"{config.rows} rows × {config.lanes} lanes, configuration {config.digest}")
    print(f"Verilog: {verilog}, {len(verilog.read_text().splitlines())} lines, module {config.name}")
    for path in sorted(verilog.parent.iterdir()):
        print(f"  {path.name}")


if __name__ == "__main__":
    main(*sys.argv[1:])
