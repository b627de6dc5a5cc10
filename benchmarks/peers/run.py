"""Measure the quantisers that people use instead, with the model, texts and evaluation of methods.py.

Each peer has an environment of its own (build/peers/NAME). The script makes it from requirements/NAME.txt if
it is missing. It writes benchmarks/records/peers.json after each row, and keeps rows that are there:

    OMP_NUM_THREADS=1 python benchmarks/peers/run.py                     all rows that are missing
    OMP_NUM_THREADS=1 python benchmarks/peers/run.py --peer hqq          only this peer
    OMP_NUM_THREADS=1 python benchmarks/peers/run.py --print             print the tables of the record

The checkpoint that a peer gives back has its quantised values as float32 weights. Bits per weight are counted
from the format that the peer stores: codes, and for each group of a row its scale and zero point.
"""

import argparse
import json
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from transformers import AutoConfig, AutoModelForCausalLM

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

import methods  # noqa: E402

RECORD = methods.ROOT / "benchmarks" / "records" / "peers.json"
WORK = methods.ROOT / "build" / "peers"
MODELS = ("stories3M",)


@dataclass(frozen=True)
class Row:
    """One peer with its options, and what it stores.

    Attributes
    ----------
    peer : str
        Name of the package, and of the requirements file.
    label : str
        The row's name in the table.
    bits : int
        Bits of a code.
    group_size : int or mapping of int to int
        Weights of a row that share a scale, or their number by the columns of the layer. The last group of a
        row may have fewer.
    group_bits : int
        Bits of the scale and the zero point of one group.
    options : dict
        Options in the peer's own names.
    """

    peer: str
    label: str
    bits: int
    group_size: int | Mapping[int, int]
    group_bits: int
    options: dict[str, Any]

    def stored_bits(self, model: str) -> float:
        """Return the bits per weight of the linear layers of the decoder of `model`."""
        weights = total = 0
        for rows, columns in shapes(model):
            size = self.group_size if isinstance(self.group_size, int) else self.group_size[columns]
            weights += rows * columns
            total += rows * (columns * self.bits + -(-columns // size) * self.group_bits)
        return round(total / weights, 4)


def auto_round(bits: int) -> Row:
    options = {"bits": bits, "group_size": 128, "sym": False, "iters": 200}
    return Row("auto-round", f"AutoRound, {bits} bits, 200 iterations", bits, 128, 16 + bits, options)


def hqq(bits: int) -> Row:
    options = {"nbits": bits, "group_size": 64}
    return Row("hqq", f"HQQ, {bits} bits, groups of 64", bits, 64, 32, options)


def quanto(bits: int) -> Row:
    """Return a row of optimum-quanto, which chooses the group itself: 96 of 192 columns, else 128."""
    label = f"optimum-quanto, {bits} bits, groups of 96 and 128"
    return Row("optimum-quanto", label, bits, {192: 96, 512: 128}, 32, {"bits": bits})


def compressor(name: str, bits: int, **options: Any) -> Row:
    """Return a row of llm-compressor, which refuses groups that do not divide the columns (192)."""
    chosen = {"bits": bits, "group_size": 64, **options}
    return Row(
        "llmcompressor", f"llm-compressor, {name}, {bits} bits, groups of 64", bits, 64, 16 + bits, chosen
    )


ROWS = (
    *map(auto_round, (2, 3, 4)),
    *map(hqq, (2, 3, 4)),
    *map(quanto, (2, 4)),
    *(compressor("GPTQ mse act-order", bits, method="gptq", observer="mse") for bits in (3, 4)),
    *(compressor("AWQ", bits, method="awq") for bits in (3, 4)),
)


def shapes(model: str) -> Iterator[tuple[int, int]]:
    """Yield rows and columns of each linear layer of the decoder."""
    with torch.device("meta"):
        network = AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(methods.folder_of(model)))
    for name, module in network.named_modules():
        if isinstance(module, torch.nn.Linear) and ".layers." in name:
            yield module.out_features, module.in_features


def environment(peer: str) -> Path:
    """Return the Python of the peer's environment; make the environment if it is missing."""
    folder = WORK / peer
    python, done = folder / "bin" / "python", folder / ".done"
    if not done.exists():
        print(f"installing {peer}", file=sys.stderr, flush=True)
        venv.create(folder, with_pip=True, clear=True)
        requirements = HERE / "requirements" / f"{peer}.txt"
        subprocess.run([python, "-m", "pip", "install", "--quiet", "-r", requirements], check=True)
        done.touch()
    return python


def measured(row: Row, model: str) -> dict[str, Any]:
    """Quantise `model` in the peer's environment and evaluate it in this one."""
    out, given = WORK / row.peer / "out", WORK / row.peer / "job.json"
    python = environment(row.peer)
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    job = {
        "model": str(methods.folder_of(model)),
        "stories": methods.calibration_of(model).rows,
        "context": methods.evaluation_of(model)[1],
        "options": row.options,
        "out": str(out),
    }
    given.write_text(json.dumps(job))
    script = HERE / f"with_{row.peer.replace('-', '_')}.py"
    subprocess.run([python, script, given], check=True, stdout=sys.stderr)
    return {
        "label": row.label,
        "peer": row.peer,
        "options": row.options,
        "bits_per_weight": row.stored_bits(model),
        **methods.in_a_process_of_its_own(methods.evaluated, model, out),
        **json.loads((out / "peer.json").read_text()),
        **methods.where(),
    }


def fill(record: dict[str, Any], rows: list[Row], model: str) -> None:
    """Measure the rows that the record lacks."""
    table = record.setdefault("rows", {}).setdefault(model, [])
    kept = {row["label"]: row for row in table}
    for row in rows:
        found = kept.get(row.label)
        if found is None or found["options"] != row.options:
            kept[row.label] = measured(row, model)
            print(f"{model:11} {row.label:60} {kept[row.label]['nats_per_token']:.4f}", file=sys.stderr)
        table[:] = [kept[each.label] for each in ROWS if each.label in kept]
        methods.write(RECORD, record)


HEADS = methods.heads_of_others("peer")  #: As in docs/methods.md.


def printed(record: dict[str, Any]) -> Iterator[str]:
    """Yield the tables of a record as Markdown."""
    return methods.printed_others(record, "peers", "peer")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    peers = sorted({row.peer for row in ROWS})
    parser.add_argument(
        "--peer",
        choices=peers,
        action="append",
        dest="peers",
        help="measure this peer only (default: all); may be repeated",
    )
    parser.add_argument(
        "--model",
        choices=MODELS,
        action="append",
        dest="models",
        help="measure this model only (default: all); may be repeated",
    )
    parser.add_argument(
        "--print", action="store_true", dest="show", help="print the tables of the record; measure nothing"
    )
    chosen = parser.parse_args()
    record: dict[str, Any] = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    if not chosen.show:
        torch.set_num_threads(1)
        record.update(
            kind="CPU measured",
            command="OMP_NUM_THREADS=1 python benchmarks/peers/run.py",
            clock="process CPU time of quantising, with what the peer does for calibration",
        )
        rows = [row for row in ROWS if row.peer in (chosen.peers or peers)]
        for model in chosen.models or [name for name in MODELS if methods.folder_of(name).exists()]:
            fill(record, rows, model)
    print("\n".join(printed(record)))


if __name__ == "__main__":
    main()
