"""Measure 27 levels and entropy codes: loss, bits of real codes, and a decoder in hardware.

The script writes benchmarks/records/entropy.json after each row. If it is stopped, run it again to resume: it
keeps a row whose method, model and texts are unchanged. Run it in the root of the repository:

    OMP_NUM_THREADS=1 python -m benchmarks.entropy                   all that is missing
    OMP_NUM_THREADS=1 python -m benchmarks.entropy --section codes   only this section
    OMP_NUM_THREADS=1 python -m benchmarks.entropy --search 3.0      find the scale for these bits
    python -m benchmarks.entropy --print                             print the tables of the record

It measures stories3M, which lies beside the repository (../shared). docs/entropy.md has the results.
"""

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib.metadata import version
from pathlib import Path
from time import process_time
from typing import Any

import numpy as np
import torch

from benchmarks import methods
from benchmarks.coding import levels as stored_levels
from benchmarks.coding.codes import LONGEST, Code, Ints, Tans, entropy, grouped, huffman, tans
from benchmarks.coding.decoder import (
    WORD,
    HuffmanDecoder,
    TansDecoder,
    cells,
    huffman_table,
    simulated,
    tans_table,
    words_of,
)
from benchmarks.methods import (
    Protocol,
    calibration_of,
    evaluation_of,
    folder_of,
    in_a_process_of_its_own,
    where,
    write,
)
from ternhw.config import AcceleratorConfig
from ternhw.counting import count_cycles, programs_of
from ternhw.peers import MemoryBehaviour, evenly_paused
from ternhw_quant.evaluation.measures import perplexity_of_stories
from ternhw_quant.methods.method import Method, named
from ternhw_quant.models.loading import load_model
from ternhw_quant.storage.tensors import model_digest

RECORD = Path(__file__).parent / "records" / "entropy.json"
WORK = methods.ROOT / "build" / "entropy"
MODEL = "stories3M"

#: Name and choices of a row. "levels" are 27 of them with one scale a group.
Row = tuple[str, dict[str, Any]]
_U8 = {"icm_sweeps": 2, "scales": "u8"}
_U4 = {"icm_sweeps": 2, "group_size": 16, "scales": "u4"}

#: Rows under the protocol of benchmarks/methods.py. With these coarser scales, found by --search, a code of
#: pairs meets 3.0 and 2.5 bits.
ROWS: tuple[Row, ...] = (
    ("levels", {"coarser": 3.1, **_U8}),
    ("levels", {"coarser": 4.7, **_U8}),
    ("levels", {**_U8}),
)
#: Rows that are compared with each other only: a shorter text, so that many rows take little time.
SHORT_ROWS: tuple[Row, ...] = (
    ("levels", {"icm_sweeps": 2}),
    ("levels", {"coarser": 1.9, **_U8}),
    ("levels", {"coarser": 3.0, **_U8}),
    ("levels", {"group_size": 0, "coarser": 3.0, **_U8}),
    ("levels", {"group_size": 64, "coarser": 3.0, **_U8}),
    ("levels", {**_U8}),
    ("levels", {"group_size": 32, **_U8}),
    ("levels", {**_U4}),
    ("ptqtp-h", {"planes": 3, **_U8}),
    ("gptq", {"bits": 4, "order": "act", "fit": "mse", "asymmetric": 0.5, "residual": 0.5}),
    ("tied32-h", {"group_size": 32, **_U8}),
    ("ptqtp-h", {"planes": 1, **_U4}),
)
SHORT = Protocol(samples=50)
SECTIONS = {"rows": (ROWS, methods.TABLES), "short_rows": (SHORT_ROWS, SHORT)}


def label(name: str, choices: dict[str, Any]) -> str:
    return methods.label(name, choices)


def method_of(name: str, choices: dict[str, Any]) -> Method:
    return stored_levels.levels_method(**choices) if name == "levels" else named(name, **choices)


def fingerprint(name: str, choices: dict[str, Any], protocol: Protocol) -> str:
    """Return a digest of all inputs of a row; the code of the methods is not one of them."""
    told, _, _ = evaluation_of(MODEL)
    depends = [name, method_of(name, choices).to_json(), choices, model_digest(folder_of(MODEL))]
    depends += [told[:: protocol.every], calibration_of(MODEL, protocol.samples).digest()]
    return hashlib.sha256(json.dumps(depends).encode()).hexdigest()


def kept_symbols(name: str, choices: dict[str, Any], protocol: Protocol) -> Path:
    """Return the file of the symbols of a row, which the codes are measured on."""
    return WORK / f"{fingerprint(name, choices, protocol)[:16]}.pt"


def measured_row(name: str, choices: dict[str, Any], protocol: Protocol) -> dict[str, Any]:
    stored_levels.install()
    method = method_of(name, choices)
    started = process_time()
    layers = stored_levels.quantized_layers(folder_of(MODEL), calibration_of(MODEL, protocol.samples), method)
    seconds = process_time() - started
    WORK.mkdir(parents=True, exist_ok=True)
    torch.save(
        {layer: stored_levels.symbols_of(matrix) for layer, matrix in layers.items()},
        kept_symbols(name, choices, protocol),
    )
    told, context, _ = evaluation_of(MODEL)
    network, tokenizer = load_model(folder_of(MODEL))
    stored_levels.put(network, layers)
    result = perplexity_of_stories(network, tokenizer, told[:: protocol.every], context=context)
    return {
        "label": label(name, choices),
        "nats_per_token": round(result.nats_per_token, 4),
        "cpu_seconds": round(seconds, 1),
        "fingerprint": fingerprint(name, choices, protocol),
        **where(),
    }


def fill_rows(record: dict[str, Any], section: str) -> None:
    """Measure the rows of a section that the record lacks."""
    wanted, protocol = SECTIONS[section]
    rows = record.setdefault(section, [])
    kept = {row["label"]: row for row in rows}
    for name, choices in wanted:
        row = kept.get(label(name, choices))
        same = row is not None and row.get("fingerprint") == fingerprint(name, choices, protocol)
        if not same or not kept_symbols(name, choices, protocol).exists():
            row = in_a_process_of_its_own(measured_row, name, choices, protocol)
            print(f"{row['label']:60} {row['nats_per_token']:.4f}", file=sys.stderr, flush=True)
        assert row is not None
        kept[row["label"]] = row
        rows[:] = [kept[label(*row)] for row in wanted if label(*row) in kept]
        write(RECORD, record)


# Codes of the symbols that the rows leave.

#: Words longer than this need a table of more than 4096 entries.
TABLE_BITS = 12
STATES = 9

#: What a decoder can start at: rows together, and streams that as many decoders read side by side.
DECODERS = 5
UNITS = {"layer": (0, DECODERS), "tile": (8, DECODERS), "row": (1, 1)}


def levels_of(name: str, choices: dict[str, Any]) -> tuple[int, int]:
    """Return how many symbols there are, and the least one."""
    method = method_of(name, choices)
    if method.form == "uniform":
        return 2 ** (method.bits or 0), 0
    count = 3 ** (3 if name == "levels" else method.planes or 0)
    return count, -(count // 2)


def units_of(symbols: Ints, rows: int, streams: int, zero: int) -> Ints:
    """Return the symbols of each stream of each run of so many rows (0: all), filled up with `zero`."""
    run = symbols.shape[1] * (rows or len(symbols))
    length = -(-run // streams)
    runs = -(-symbols.size // run)
    filled = np.full(runs * run, zero, np.int64)
    filled[: symbols.size] = symbols.ravel()
    dealt = np.full((runs, length * streams), zero, np.int64)
    dealt[:, :run] = filled.reshape(runs, run)
    return dealt.reshape(runs, length, streams).transpose(0, 2, 1).reshape(-1, length)


def fill_of(weights: int, levels: int) -> int:
    """Return the symbol of so many weights of level 0."""
    return int(grouped(np.full((1, 1), levels // 2), weights, levels, levels // 2)[0, 0])


def code_of(kind: str, layers: list[Ints], levels: int) -> tuple[Code, int]:
    """Return the code of all layers together, and how many weights make one of its symbols."""
    weights = 1 if kind == "tans" else int(kind[-1])
    alphabet = levels**weights
    counts = np.zeros(alphabet, np.int64)
    for layer in layers:
        counts += np.bincount(grouped(layer, weights, levels, levels // 2).ravel(), minlength=alphabet)
    if kind == "tans":
        return tans(counts, STATES), 1
    counts[fill_of(weights, levels)] += 1  # What fills up a unit needs a word, too.
    return huffman(counts, TABLE_BITS if alphabet <= 1 << TABLE_BITS else LONGEST), weights


def coded_bits(code: Code, weights: int, layers: list[Ints], levels: int, unit: str) -> int:
    """Return the bits of all streams, each decoded again and compared."""
    rows, streams = UNITS[unit]
    zero = fill_of(weights, levels)
    bits = 0
    for layer in layers:
        units = units_of(grouped(layer, weights, levels, levels // 2), rows, streams, zero)
        stream = code.encode(units, WORD)
        if not np.array_equal(code.decode(stream, units.shape, WORD), units):
            raise RuntimeError("Decoded symbols must be those that were encoded")
        bits += 8 * len(stream)
    return bits


def kept_layers(name: str, choices: dict[str, Any], protocol: Protocol, least: int) -> list[Ints]:
    """Return the symbols of each layer of a row that is measured, from 0 on."""
    symbols = torch.load(kept_symbols(name, choices, protocol), weights_only=True)
    return [tensor.numpy().astype(np.int64) - least for tensor in symbols.values()]


def kinds_of(levels: int) -> tuple[str, ...]:
    return ("huffman-1", "huffman-2", "huffman-3", *(("huffman-5",) if levels == 3 else ()), "tans")


def codes_of_row(name: str, choices: dict[str, Any], protocol: Protocol) -> dict[str, Any]:
    """Return bits per weight: of the fixed packing, at the entropy, and of each code with all beside it."""
    levels, least = levels_of(name, choices)
    layers = kept_layers(name, choices, protocol, least)
    weights = sum(layer.size for layer in layers)
    method, stored = method_of(name, choices), Counter[str]()
    for layer in layers:
        stored.update(stored_levels.stored_bits(layer.shape, method))
    beside = sum(stored.values()) - stored["weight"]
    pooled = sum(np.bincount(layer.ravel(), minlength=levels) for layer in layers)
    own = sum(entropy(np.bincount(layer.ravel(), minlength=levels)) * layer.size for layer in layers)
    codes = {}
    for kind in kinds_of(levels):
        code, per_symbol = code_of(kind, layers, levels)
        codes[kind] = {
            "table_bits": code.table_bits,
            **{
                unit: round(
                    (coded_bits(code, per_symbol, layers, levels, unit) + code.table_bits + beside) / weights,
                    4,
                )
                for unit in UNITS
            },
        }
    return {
        "label": label(name, choices),
        "weights": weights,
        "beside": round(beside / weights, 4),
        "fixed": round(sum(stored.values()) / weights, 4),
        "entropy": round(entropy(pooled) + beside / weights, 4),
        "entropy_by_layer": round((own + beside) / weights, 4),
        "codes": codes,
    }


def fill_codes(record: dict[str, Any]) -> None:
    """Measure the codes of all rows whose symbols are here, which takes seconds each; keep the others."""
    kept = {row["label"]: row for row in record.get("codes", {}).get("rows", [])}
    found: dict[str, Any] = {}
    for rows, protocol in SECTIONS.values():
        for name, choices in rows:
            if label(name, choices) not in found and kept_symbols(name, choices, protocol).exists():
                found[label(name, choices)] = codes_of_row(name, choices, protocol)
    names = dict.fromkeys(label(*row) for rows, _ in SECTIONS.values() for row in rows)
    rows = [found.get(name, kept.get(name)) for name in names]
    record["codes"] = {"rows_and_streams_of_units": UNITS, "rows": [row for row in rows if row is not None]}
    write(RECORD, record)


# Decoders in hardware.

#: The row whose symbols are decoded in simulation, and how many rows of its first layer.
CODED: Row = ("levels", {"coarser": 3.1, **_U8})
SIMULATED_ROWS = 8
STALLS = (0.0, 0.3)
DECODER_CODES = ("huffman-1", "huffman-2", "tans")


def gateware_of(kind: str, symbols: int) -> tuple[HuffmanDecoder | TansDecoder, int]:
    bits = (symbols - 1).bit_length()
    return (TansDecoder(STATES, bits) if kind == "tans" else HuffmanDecoder(TABLE_BITS, bits)), bits


def decoder_row(kind: str, layers: list[Ints], levels: int) -> dict[str, Any]:
    """Simulate a decoder on rows of a real layer, compare every symbol, and count its cells."""
    code, weights = code_of(kind, layers, levels)
    units = grouped(layers[0][:SIMULATED_ROWS], weights, levels, levels // 2)
    stream = code.encode(units, WORD)
    cycles = []
    for stalls in STALLS:
        gateware, bits = gateware_of(kind, levels**weights)
        table = tans_table(code, bits) if isinstance(code, Tans) else huffman_table(code, TABLE_BITS, bits)
        found, taken = simulated(gateware, table, words_of(stream), units.shape, seed=1, stalls=stalls)
        if not np.array_equal(found, units):
            raise RuntimeError("Gateware must decode the symbols that were encoded")
        cycles.append(taken)
    gateware, _ = gateware_of(kind, levels**weights)
    return {
        "code": kind,
        "weights_per_symbol": weights,
        "simulated_symbols": units.size,
        "simulated_units": len(units),
        "stalls": STALLS,
        "cycles": cycles,
        "cells": cells(gateware),
    }


#: Tied planes 3 : 2 in groups of 32 on these engines, and what their memories bring: measured on LiteDRAM's
#: model of each memory, as the cycle model is told it.
BOARDS: dict[str, tuple[dict[str, Any], MemoryBehaviour]] = {
    "16-bit SDRAM": (
        {"rows": 8, "lanes": 16, "packing": "base3", "bus_bits": 32},
        MemoryBehaviour(latency=9, pauses=evenly_paused(0.93), refresh_period=469, refresh_cycles=15),
    ),
    "DDR3, 128 bits": (
        {"rows": 4, "lanes": 8, "packing": "2bit", "bus_bits": 128},
        MemoryBehaviour(latency=19, pauses=evenly_paused(0.465), refresh_period=586, refresh_cycles=108),
    ),
}
#: Decoder blocks and the shapes of one.
NETWORKS = {
    "stories3M": (6, [(192, 192)] * 2 + [(64, 192)] * 2 + [(512, 192)] * 2 + [(192, 512)]),
    "LLaMA-7B": (32, [(4096, 4096)] * 4 + [(11008, 4096)] * 2 + [(4096, 11008)]),
}


def board_rows() -> list[dict[str, Any]]:
    """Count the cycles of a token's decoder layers, and the bits that the memory brings in one of them."""
    rows = []
    for board, (values, memory) in BOARDS.items():
        config = AcceleratorConfig.from_values(planes=2, tied=True, group_size=32, io="memory", **values)
        for network, (blocks, shapes) in NETWORKS.items():
            weights = sum(rows * columns for rows, columns in shapes)
            words = sum(program.weight_words for _, program in programs_of(shapes, config))
            cycles = sum(record.cycles for record in count_cycles(shapes, config, memory=memory))
            rows.append(
                {
                    "board": board,
                    "network": network,
                    "kind": "cycle model",
                    "config": values,
                    "cycles_per_token": blocks * cycles,
                    "weights": blocks * weights,
                    "image_bits_per_weight": round(words * config.bus_bits / weights, 4),
                    "bits_per_cycle": round(words * config.bus_bits / cycles, 3),
                }
            )
    return rows


def fill_hardware(record: dict[str, Any]) -> None:
    levels, least = levels_of(*CODED)
    layers = kept_layers(*CODED, methods.TABLES, least)
    record["hardware"] = {
        "symbols_of": label(*CODED),
        "decoders": [decoder_row(kind, layers, levels) for kind in DECODER_CODES],
        "boards": board_rows(),
        "versions": {name: version(name) for name in ("amaranth", "pyosys")},
        **where(),
    }
    write(RECORD, record)


# The scale for a number of bits.


def searched(bits: float) -> float:
    """Return how much coarser the scale must be for a code of pairs to take so many bits, to 1 %.

    Each step quantises with the short protocol. Bits fall by nearly one where the scale doubles.
    """
    coarser = 2.0 ** (4.47 - bits)
    for _ in range(6):
        choices = {"coarser": round(coarser, 3), **_U8}
        in_a_process_of_its_own(measured_row, "levels", choices, SHORT)
        found = codes_of_row("levels", choices, SHORT)["codes"]["huffman-2"]["layer"]
        print(f"coarser={coarser:.3f}: {found:.4f} bits", flush=True)
        if bits - 0.01 < found <= bits:
            break
        coarser *= 2.0 ** (found - bits + 0.005)
    return coarser


# The tables of docs/entropy.md.

LOSS_HEADS = "| form | nats per token |"
CODE_HEADS = "| form | fixed | entropy | Huffman 1 | 2 | 3 | tANS |"
DECODER_HEADS = "| decoder | LUT4 | CCU2C | registers | DP16KD | cycles per symbol |"
BOARD_HEADS = "| memory, model | bits per weight | bits per cycle | cycles per token |"


def short(text: str) -> str:
    """Return a label as the tables have it: ``27 levels ×3.1, G128, u8``."""
    name, *pairs = text.split()
    choices = dict(pair.split("=") for pair in pairs)
    name = {"levels": "27 levels", "gptq": "gptq mse"}.get(name, name)
    if "coarser" in choices:
        name += f" ×{choices['coarser']}"
    if "planes" in choices:
        name += f" {choices['planes']} planes"
    group = choices.get("group_size", "128")
    scales = "" if "bits" in choices else f", {choices.get('scales', 'float16')}"
    return f"{name}, {'row' if group == '0' else 'G' + group}{scales}"


def printed(record: dict[str, Any]) -> Iterator[str]:
    """Yield the tables of a record as Markdown, at most 80 columns wide."""
    for section in SECTIONS:
        rows = [(short(row["label"]), f"{row['nats_per_token']:.3f}") for row in record.get(section, [])]
        yield from ("", f"{section}:", "", *table(LOSS_HEADS, rows))
    coded = [
        (
            short(row["label"]),
            *(f"{row[name]:.2f}" for name in ("fixed", "entropy")),
            *(
                f"{row['codes'][kind]['layer']:.2f}"
                for kind in ("huffman-1", "huffman-2", "huffman-3", "tans")
            ),
        )
        for row in record["codes"]["rows"]
    ]
    yield from ("", *table(CODE_HEADS, coded))
    yield from ("", *table(DECODER_HEADS, map(decoder_line, record["hardware"]["decoders"])))
    boards = [
        (
            f"{row['board']}, {row['network']}",
            f"{row['image_bits_per_weight']:.2f}",
            f"{row['bits_per_cycle']:.1f}",
            f"{row['cycles_per_token']:,}",
        )
        for row in record["hardware"]["boards"]
    ]
    yield from ("", *table(BOARD_HEADS, boards))


def decoder_line(row: dict[str, Any]) -> tuple[str, ...]:
    kinds = {"huffman-1": "Huffman, one weight", "huffman-2": "Huffman, a pair", "tans": "tANS, one weight"}
    names = ("LUT4", "CCU2C", "TRELLIS_FF", "DP16KD")
    cycles = row["cycles"][0] / row["simulated_symbols"]
    return kinds[row["code"]], *(str(row["cells"][name]) for name in names), f"{cycles:.2f}"


def table(heads: str, rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    yield heads
    yield "|" + "---|" * (heads.count("|") - 1)
    yield from (f"| {' | '.join(row)} |" for row in rows)


FILLS: dict[str, Callable[[dict[str, Any]], None]] = {
    "rows": partial(fill_rows, section="rows"),
    "short_rows": partial(fill_rows, section="short_rows"),
    "codes": fill_codes,
    "hardware": fill_hardware,
}


def main() -> None:
    torch.set_num_threads(1)
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--section", choices=FILLS, action="append", help="measure this section only (default: all)"
    )
    parser.add_argument(
        "--search", type=float, metavar="BITS", help="find the scale for these bits per weight"
    )
    parser.add_argument("--print", action="store_true", dest="show", help="print the tables; measure nothing")
    chosen = parser.parse_args()
    if chosen.search:
        print(f"coarser={searched(chosen.search):.3f}")
        return
    record: dict[str, Any] = json.loads(RECORD.read_text(encoding="utf-8")) if RECORD.exists() else {}
    if not chosen.show:
        record |= {
            "kind": "CPU measured, RTL simulation, synthesis and cycle model: see each section",
            "command": "OMP_NUM_THREADS=1 python -m benchmarks.entropy",
            "model": MODEL,
        }
        for section in chosen.section or FILLS:
            FILLS[section](record)
    print("\n".join(printed(record)))


if __name__ == "__main__":
    main()
