"""Compare an engine with the memory bound of a GPU on the layers of LLaMA-2-7B.

    python examples/compare_with_gpu_bound.py [MODEL]

MODEL is the name of a LLaMA shape (default: llama-2-7b). Needs no GPU and no extra: a bound is computed from
the data sheet, and the GPU cannot be faster. GPU times stay "no record" until `ternhw bench` has run on one.
"""

import sys

from ternhw import AcceleratorConfig, Case, compare


def main(model: str = "llama-2-7b") -> None:
    """Compare all layers of one decoder block for 1 and 16 work tokens."""
    config = AcceleratorConfig.from_values(rows=16, lanes=32)
    result = compare(Case.of_model(model, "block"), config, clock_mhz=200, tokens=(1, 16))
    for row in result.rows():
        figures = row.figures
        measured = "no record" if figures.gpu_ternary_ms is None else f"{figures.gpu_ternary_ms:.4f} ms"
        print(
            f"{row.label:24} {figures.tokens:2} tokens: "
            f"engine {figures.hardware_ms:8.3f} ms ({figures.cycles_kind}), "
            f"{figures.bound_device} {figures.bound_ternary_ms:.4f} ms (bound), {measured} (measured)"
        )
    print(*result.notes, sep="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
