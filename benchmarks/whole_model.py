"""Tokens per second of LLaMA-2-7B: three engines by the cycle model beside published and bounded GPUs.

    python benchmarks/whole_model.py

The script writes benchmarks/records/whole_model.json. It takes some minutes.
"""

from pathlib import Path

from ternhw.comparison.figures import Clock
from ternhw.comparison.whole_models import PROMPT, WholeEngine, compare_whole_models
from ternhw.config import AcceleratorConfig
from ternhw.console import print_line, print_table
from ternhw.peers import MemoryBehaviour
from ternhw.records.files import read_build
from ternhw_quant.files import write_json

MODEL, GPU = "llama-2-7b", "RTX 4090"
RECORD = Path(__file__).parent / "records" / "whole_model.json"
BUILD = (
    Path(__file__).parents[1] / "bitstreams" / "ecp5-85k" / "ternhw_16x32_p1_g128_a8_d13824_w64_engine.json"
)
MEMORY = MemoryBehaviour(latency=40)
STATED = Clock(mhz=200.0, kind="stated")


def engines() -> list[WholeEngine]:
    build = read_build(BUILD)
    assert build.fmax_mhz is not None
    return [
        WholeEngine(config=AcceleratorConfig.from_values(), clock=STATED, memory=MEMORY),
        WholeEngine(
            config=AcceleratorConfig.from_values(**build.config),
            clock=Clock(mhz=build.fmax_mhz, kind="routed"),
            memory=MEMORY,
        ),
        WholeEngine(
            config=AcceleratorConfig.from_values(rows=4, lanes=32, planes=1, tokens=16),
            clock=STATED,
            memory=MEMORY,
        ),
    ]


def main() -> None:
    command = "python benchmarks/whole_model.py"
    result = compare_whole_models(MODEL, engines(), prompt=PROMPT, gpu=GPU, command=command)
    write_json(RECORD, result.to_json())
    for title, columns, rows in result.tables():
        print_table(title, columns, rows)
    for line in [*(f"[{number}] {each}" for number, each in enumerate(result.sources, 1)), *result.notes]:
        print_line(line)


if __name__ == "__main__":
    main()
