"""Compare the logits of engine, C and PyTorch over a long text, and the text with that of transformers.

    python benchmarks/logits.py ARTEFACT …

The default engine writes greedily after "Once upon a time" until 200 tokens are read, with a fast memory; and
10 tokens with two slow ones. Every logit and every counter is compared. The script writes
benchmarks/records/logits.json.
"""

import json
import sys
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from ternhw.layers import configuration_of, opened
from ternhw.peers import MemoryBehaviour, memory_json
from ternhw.running.engine import Engine, opened_engine
from ternhw_quant.decoder import golden
from ternhw_quant.decoder.building import build_contract
from ternhw_quant.decoder.contract import HEAD, ROLES, Contract
from ternhw_quant.decoder.library import CDecoder
from ternhw_quant.files import write_json
from ternhw_quant.models.loading import load_model
from ternhw_quant.texts import with_bos

RECORD = Path(__file__).parent / "records" / "logits.json"
PROMPT, LONG, SHORT = "Once upon a time", 200, 10
MEMORIES = {
    "fast": MemoryBehaviour(),
    "far, refreshed": MemoryBehaviour(latency=40, refresh_period=1170, refresh_cycles=35),
    "paused": MemoryBehaviour(latency=9, pauses=(False, False, False, True)),
}


class Products:
    """The engine as the C decoder asks for it."""

    def __init__(self, engine: Engine) -> None:
        self.engine, self.names = engine, [*engine.matrices]
        self.products = self.inexact = 0

    def __call__(self, block: int, number: int, q: NDArray[np.int8]) -> NDArray[Any]:
        name = HEAD if number == len(ROLES) else self.names[block * len(ROLES) + number]
        product = self.engine.product(name, q)
        self.products += 1
        self.inexact += not product.cycle_exact or bool(product.cause)
        return product.got


def written(contract: Contract, products: Products, ids: list[int], count: int) -> dict[str, Any]:
    """Read `count` tokens, the prompt's and then the likeliest; compare all logits."""
    engine, in_c, row = CDecoder(contract, multiply=products), CDecoder(contract), list(ids)
    logits: list[NDArray[np.int32]] = []
    equal, started = True, perf_counter()
    for position in range(count):
        if position >= len(row):
            row.append(engine.greedy(logits[-1]))
        logits.append(engine.step(row[position]))
        equal &= np.array_equal(logits[-1], in_c.step(row[position]))
    seconds = perf_counter() - started
    expected = golden.run(contract, torch.tensor([row])).logits[0].numpy()
    return {
        "tokens": count,
        "engine_equals_c": equal,
        "engine_equals_golden": np.array_equal(np.stack(logits), expected),
        "products": products.products,
        "products_with_other_counters_than_the_cycle_model": products.inexact,
        "seconds": round(seconds, 1),
        "row": row,
        "logits": np.stack(logits),
    }


@torch.inference_mode()
def first_difference(
    model: Any, tokenizer: Any, row: list[int], logits: NDArray[Any], prompt: int
) -> dict[str, Any] | None:
    """Return where the dequantised model chooses another token, and both logits of both tokens."""
    found = model(input_ids=torch.tensor([row]), use_cache=False).logits[0]
    for position in range(prompt - 1, len(row) - 1):
        other, ours = int(found[position].argmax()), row[position + 1]
        if other != ours:
            return {
                "new_token": position - prompt + 2,
                "transformers": tokenizer.decode([other]),
                "integers": tokenizer.decode([ours]),
                "logits_of_transformers": [round(float(found[position, each]), 4) for each in (other, ours)],
                "logits_in_integers": [round(float(logits[position, each]), 4) for each in (other, ours)],
            }
    return None


def measure(folder: str) -> dict[str, Any]:
    artefact = opened(folder)
    contract = build_contract(artefact.folder)
    model, tokenizer = load_model(artefact.folder)
    ids = with_bos(tokenizer, PROMPT)
    result: dict[str, Any] = {"artefact": artefact.folder.name, "memories": {}}
    for name, memory in MEMORIES.items():
        config = configuration_of(artefact)
        with opened_engine(config, contract.matrices(), memory=memory) as engine:
            found = written(contract, Products(engine), ids, LONG if name == "fast" else SHORT)
        row, logits = found.pop("row"), found.pop("logits")
        result["config"] = config.name
        result["memories"][name] = {**memory_json(memory), **found}
        if name == "fast":
            scaled = logits / 2**contract.logit_bits
            result["first_difference"] = first_difference(model, tokenizer, row, scaled, len(ids))
    return result


def main() -> None:
    record: dict[str, Any] = {"kind": "RTL simulation", "date": f"{date.today()}", "prompt": PROMPT}
    record["models"] = [measure(folder) for folder in sys.argv[1:]]
    write_json(RECORD, record)
    print(json.dumps(record, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
