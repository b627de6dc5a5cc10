"""Compile the image of a model of LLaMA-2-7B's shapes, one matrix at a time; measure memory and time.

Weights are random: a matrix is drawn when the packer asks for it, so no more than one is in memory. The
script writes benchmarks/records/model_image.json:

    OMP_NUM_THREADS=1 python benchmarks/model_image.py                    all 32 blocks: 3.9 GB of disk
    OMP_NUM_THREADS=1 python benchmarks/model_image.py --blocks 2         fewer
"""

import argparse
import math
import os
import platform
import resource
import tempfile
from datetime import date
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

import torch

from ternhw.compilation import write_model
from ternhw.config import AcceleratorConfig
from ternhw.model_section import read_model
from ternhw_quant.decoder.arithmetic import exp2_table
from ternhw_quant.decoder.building import exact_planes
from ternhw_quant.decoder.contract import FORMATS, ROLES, Block, Contract, Matrix, Norm
from ternhw_quant.decoder.library import CImage
from ternhw_quant.files import write_json
from ternhw_quant.integer import IntegerMatrix

RECORD = Path(__file__).parent / "records" / "model_image.json"
HIDDEN, INTERMEDIATE, VOCABULARY, HEADS, DIM, CONTEXT, GROUP = 4096, 11008, 32000, 32, 128, 4096, 128
SHAPES = {
    **dict.fromkeys(("q", "k", "v", "o"), (HIDDEN, HIDDEN)),
    **dict.fromkeys(("gate", "up"), (INTERMEDIATE, HIDDEN)),
    "down": (HIDDEN, INTERMEDIATE),
}


def drawn(shape: tuple[int, int], seed: int) -> IntegerMatrix:
    """Return a random matrix of two planes."""
    generator = torch.Generator().manual_seed(seed)
    rows, columns = shape
    trits = torch.randint(-1, 2, (2, rows, columns), generator=generator, dtype=torch.int8)
    mantissas = torch.randint(1, 256, (2, rows, columns // GROUP), generator=generator, dtype=torch.uint8)
    exponents = torch.full((rows,), -12, dtype=torch.int8)
    return IntegerMatrix(planes=trits, mantissas=mantissas, exponents=exponents, group_size=GROUP)


def matrix(role: str, seed: int) -> Matrix:
    return Matrix(integers=lambda: drawn(SHAPES[role], seed))


def contract(blocks: int) -> Contract:
    generator = torch.Generator().manual_seed(0)
    norm = Norm(weight=torch.full((HIDDEN,), 1 << 26), bits=20, epsilon=1)
    angles = torch.arange(CONTEXT)[:, None].double() * 10000.0 ** -(torch.arange(DIM // 2) / (DIM // 2))
    factor = math.log2(math.e) / math.sqrt(DIM)
    score_bits = 20 - math.floor(math.log2(factor))
    head = torch.randn(VOCABULARY, HIDDEN, generator=generator)
    planes = exact_planes(head, GROUP)
    return Contract(
        heads=HEADS,
        kv_heads=HEADS,
        head_dim=DIM,
        context=CONTEXT,
        residual_bits=20,
        logit_bits=20,
        embedding=torch.randint(-(2**15) + 1, 2**15, (VOCABULARY, HIDDEN), generator=generator),
        embedding_bits=torch.full((VOCABULARY,), 15),
        cosines=(angles.cos() * 2**14).round().long(),
        sines=(angles.sin() * 2**14).round().long(),
        exp2=exp2_table(),
        score_factor=round(factor * 2**score_bits),
        score_bits=score_bits,
        blocks=tuple(
            Block(
                attention_norm=norm,
                mlp_norm=norm,
                q_norm=None,
                k_norm=None,
                matrices={role: matrix(role, 10 * block + place) for place, role in enumerate(ROLES)},
                bits=dict.fromkeys(FORMATS, 12),
            )
            for block in range(blocks)
        ),
        final_norm=norm,
        head=Matrix(integers=planes),
        float_head=head,
    )


def peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10


def measure(blocks: int) -> dict[str, Any]:
    config = AcceleratorConfig.from_values(rows=8, lanes=16)
    started, used = perf_counter(), process_time()
    model = contract(blocks)
    made, made_peak = perf_counter(), peak()
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        image_map = write_model(Path(folder), config, model)
        written, written_peak = perf_counter(), peak()
        image = read_model(folder)
        opened = CImage(image.image, image.section).model
        assert opened.layers == blocks
        read = perf_counter()
    return {
        "blocks": blocks,
        "config": config.name,
        "weights": sum(m.out_features * m.in_features for m in model.matrices().values()),
        "image_bytes": image_map.bytes,
        "section_bytes": 0 if image_map.model is None else image_map.model.bytes,
        "seconds": {
            "contract": round(made - started, 1),
            "image": round(written - made, 1),
            "read and check": round(read - written, 1),
        },
        "cpu_seconds": round(process_time() - used, 1),
        "peak_bytes": {"contract": made_peak, "image": written_peak},
        "largest_matrix_weights": VOCABULARY * HIDDEN,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Memory and time to compile LLaMA-2-7B's shapes.")
    parser.add_argument("--blocks", type=int, default=32, help="blocks (32)")
    options = parser.parse_args()
    found = measure(options.blocks)
    versions = {"python": platform.python_version(), "torch": torch.__version__}
    write_json(RECORD, {"kind": "measured", "date": f"{date.today()}", "versions": versions, **found})
    for name, value in found.items():
        print(f"{name}: {value}")


if __name__ == "__main__":
    main()
