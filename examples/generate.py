"""Go on with a text by an artefact that transformers loads.

    ternhw quantize embedded artefact
    python examples/generate.py artefact "Once upon a time"

Prints versions, the tokens and the text, greedily chosen, so that two environments can be compared.
"""

import argparse

import torch
import transformers
from transformers import AutoModelForCausalLM, AutoTokenizer

import ternhw_quant  # noqa: F401  registers the quantiser


def main() -> None:
    """Load the model as any other, print what it says."""
    parser = argparse.ArgumentParser(description="Go on with a text by an artefact.")
    parser.add_argument("artefact")
    parser.add_argument("text")
    parser.add_argument("--tokens", type=int, default=60)
    parser.add_argument("--dtype", default="float32")
    arguments = parser.parse_args()
    model = AutoModelForCausalLM.from_pretrained(arguments.artefact, dtype=arguments.dtype)
    tokenizer = AutoTokenizer.from_pretrained(arguments.artefact)
    ids = tokenizer(arguments.text, return_tensors="pt")
    said = model.generate(**ids, max_new_tokens=arguments.tokens, do_sample=False)[0]
    print(f"transformers {transformers.__version__}, torch {torch.__version__}")
    print(said.tolist())
    print(tokenizer.decode(said, skip_special_tokens=True))


if __name__ == "__main__":
    main()
