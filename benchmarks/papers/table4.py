"""Compute Table 4 of PTQTP (arXiv:2509.16989v2), the memory of LLaMA-7B and 13B, by its Eqs. 9 to 13.

    python -m benchmarks.papers.table4

Run it in the root of the repository. It writes benchmarks/records/papers_table4.json: what the formulas give
for all linear layers of the decoder blocks, with embedding and output head in float16, in GB (10⁹ bytes) and
in GiB (2³⁰ bytes), beside what the paper states. Nothing is measured. The formulas of BiLLM and ARB-LLM count
the salient columns c of each matrix, which the paper does not state; the record has the share of salient
columns that the stated memory asks for. The last row is PTQTP in the storage packing `dense`.
"""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ternhw_quant.files import write_json

RECORD = Path(__file__).parents[1] / "records" / "papers_table4.json"
GROUP = 128
VOCABULARY = 32_000

#: Hidden size, intermediate size, decoder blocks.
MODELS = {"LLaMA-7B": (4096, 11008, 32), "LLaMA-13B": (5120, 13824, 40)}

#: Table 4, in what the paper calls GB.
STATED = {
    "float16": (13.48, 26.03),
    "BiLLM": (2.93, 5.36),
    "ARB-LLM_RC": (2.63, 4.77),
    "ARB-LLM_RC, grouped bitmap": (2.83, 5.17),
    "PTQTP, one group a row": (3.51, 6.53),
    "PTQTP": (3.69, 6.89),
}

#: Bits of a matrix of n rows and d columns, of which c are salient.
Bits = Callable[[int, int, float], float]


def groups(columns: int) -> int:
    return -(-columns // GROUP)


def billm(n: int, d: int, c: float) -> float:
    """Return the bits by Eq. 10."""
    second = 2 * n * c + groups(d) * 3 * n * 16
    first = n * (d - c) + groups(d) * 2 * n * 16 * 2
    return second + first + n * d + d


def arb(n: int, d: int, c: float, *, bitmap: bool) -> float:
    """Return the bits by Eq. 11, or by Eq. 12 with the grouped column bitmap."""
    second = 2 * n * c + (groups(d) * 2 * n + 2 * c) * 16 * (2 if bitmap else 1)
    first = n * (d - c) + (groups(d) * n + (d - c)) * 16 * 2
    return second + first + n * d + d


def ptqtp(n: int, d: int, *, grouped: bool, trit: float = 2) -> float:
    """Return the bits by Eq. 13, with `trit` bits for a trit."""
    return 2 * n * d * trit + (groups(d) if grouped else 1) * 2 * n * 16


FORMULAS: dict[str, Bits] = {
    "float16": lambda n, d, _: 16 * n * d,
    "BiLLM": billm,
    "ARB-LLM_RC": lambda n, d, c: arb(n, d, c, bitmap=False),
    "ARB-LLM_RC, grouped bitmap": lambda n, d, c: arb(n, d, c, bitmap=True),
    "PTQTP, one group a row": lambda n, d, _: ptqtp(n, d, grouped=False),
    "PTQTP": lambda n, d, _: ptqtp(n, d, grouped=True),
    "PTQTP, storage packing dense": lambda n, d, _: ptqtp(n, d, grouped=True, trit=1.6),
}


def model_bytes(bits: Bits, model: str, share: float) -> float:
    """Return the bytes of a model; `share` of the columns of each matrix are salient."""
    hidden, intermediate, blocks = MODELS[model]
    shapes = [*[(hidden, hidden)] * 4, *[(intermediate, hidden)] * 2, (hidden, intermediate)]
    layers = blocks * sum(bits(n, d, share * d) for n, d in shapes)
    return (layers + 16 * 2 * VOCABULARY * hidden) / 8


def share_of(bits: Bits, model: str, stated: float) -> float | None:
    """Return the share of salient columns with which a model has `stated` bytes, which are linear in it."""
    none, all_of_them = (model_bytes(bits, model, share) for share in (0.0, 1.0))
    return (stated - none) / (all_of_them - none) if all_of_them != none else None


def row(name: str, bits: Bits) -> dict[str, Any]:
    found: dict[str, Any] = {"row": name}
    for index, model in enumerate(MODELS):
        least = model_bytes(bits, model, 0.0)
        stated = STATED[name][index] if name in STATED else None
        found[model] = {
            "stated": stated,
            "GB_without_salient_columns": round(least / 1e9, 3),
            "GiB_without_salient_columns": round(least / 2**30, 3),
            "salient_share_if_stated_in_GB": stated and rounded(share_of(bits, model, stated * 1e9)),
            "salient_share_if_stated_in_GiB": stated and rounded(share_of(bits, model, stated * 2**30)),
        }
    return found


def rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def main() -> None:
    record = {
        "kind": "computed",
        "command": "python -m benchmarks.papers.table4",
        "date": datetime.now(UTC).date().isoformat(),
        "rows": [row(name, bits) for name, bits in FORMULAS.items()],
    }
    write_json(RECORD, record)
    print(json.dumps(record["rows"], indent=1))


if __name__ == "__main__":
    main()
