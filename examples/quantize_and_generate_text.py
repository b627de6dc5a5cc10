"""Quantise a language model to trit-planes and let it continue a text.

    python examples/quantize_and_generate_text.py [MODEL] [TEXT]

MODEL is the folder of a Hugging Face checkpoint (default: the model in the package). Needs the extra quant.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from transformers import AutoTokenizer

import ternhw_quant


def main(model: str = "embedded", text: str = "Once upon a time") -> None:
    """Quantise `model` with PTQTP, load the artefact, and print 40 tokens after `text`."""
    with TemporaryDirectory() as folder:
        artefact = Path(folder) / "artefact"
        report = ternhw_quant.quantize(model, artefact, method="ptqtp")
        print(f"{len(report.tensors)} layers quantised, {report.bits_per_weight:.2f} bits per weight")

        network = ternhw_quant.load(artefact)
        tokenizer = AutoTokenizer.from_pretrained(artefact)
        ids = tokenizer(text, return_tensors="pt")
        continued = network.generate(**ids, max_new_tokens=40, do_sample=False)[0]
        print(tokenizer.decode(continued, skip_special_tokens=True))


if __name__ == "__main__":
    main(*sys.argv[1:])
