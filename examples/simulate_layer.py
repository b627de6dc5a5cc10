"""Run one layer of a model on the generated RTL, and compare it with both models.

    python examples/simulate_layer.py [MODEL]

MODEL is the folder of a Hugging Face checkpoint (default: the model in the package). Needs the extras quant,
rtl and sim. The first run compiles a simulator, which takes about a minute.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import ternhw
import ternhw_quant

LAYER = "model.layers.0.self_attn.k_proj"


def main(model: str = "embedded") -> None:
    """Quantise `model`, then simulate one layer with the activations of a prompt."""
    with TemporaryDirectory() as folder:
        artefact = Path(folder) / "artefact"
        ternhw_quant.quantize(model, artefact)
        (result,) = ternhw.simulate(artefact, layers=LAYER, tokens=2, prompt="Tom has 7 apples.")
    measured, modelled = result.measured, result.modelled
    print(f"{measured.name}: {measured.out_features}×{measured.in_features}, {measured.tokens} work tokens")
    print(f"bit-exact with the golden model: {'yes' if result.bit_exact else 'NO'}")
    print(f"cycles: {measured.cycles} in the RTL simulation, {modelled.cycles} in the cycle model")
    print(f"bottleneck: {measured.bound}, {measured.utilisation:.1%} utilised")
    if not result.agrees:
        sys.exit("The RTL differs from the models.")


if __name__ == "__main__":
    main(*sys.argv[1:])
