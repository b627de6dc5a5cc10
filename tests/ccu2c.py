"""Yosys's model of half an ECP5 CCU2C, and netlists of it evaluated in Python."""

import itertools
import json
import random

from ternhw.builds.tools import run_script

BITS = (0, 1)


def lookup(table, inputs):
    return table >> sum(value << place for place, value in enumerate(inputs)) & 1


def evaluate(table, inputs, carry):
    """One half, INJECT1 "NO": the sum and the carry out (share/ecp5/ccu2c_sim.vh)."""
    propagate = lookup(table, inputs)
    generate = lookup(table & 0xF, inputs[:2])
    return propagate ^ carry, (not propagate and generate) or (propagate and carry)


def chain(width, *, carry="0", carry_read=False, seed=0, variable=False):
    """A netlist of one chain of `width` stages with random tables and nets a, b (c, d) for each stage."""
    rng = random.Random(seed)
    cells, ports, net = {}, {}, itertools.count(2)
    carry_net = carry
    for index in range(-(-width // 2)):
        connections, parameters = {"CIN": [carry_net]}, {}
        for half in BITS:
            stage = 2 * index + half
            used = stage < width
            for pin in "ABCD":
                if used and (variable or pin in "AB"):
                    ports[f"{pin}{stage}"] = {"direction": "input", "bits": [next(net)]}
                    connections[f"{pin}{half}"] = ports[f"{pin}{stage}"]["bits"]
                else:
                    connections[f"{pin}{half}"] = [rng.choice("01")]
            connections[f"S{half}"] = [next(net)]
            if used:
                ports[f"S{stage}"] = {"direction": "output", "bits": connections[f"S{half}"]}
            parameters |= {f"INIT{half}": f"{rng.getrandbits(16):016b}", f"INJECT1_{half}": "NO"}
        carry_net = next(net)
        connections["COUT"] = [carry_net]
        cells[f"cell_{index}"] = {
            "type": "CCU2C",
            "parameters": parameters,
            "port_directions": {
                pin: "output" if pin in ("S0", "S1", "COUT") else "input" for pin in connections
            },
            "connections": connections,
        }
    if carry_read:
        ports["carry"] = {"direction": "output", "bits": [carry_net]}
    return {"modules": {"top": {"ports": ports, "cells": cells}}}


def inputs_of(netlist):
    return [name for name, port in netlist["modules"]["top"]["ports"].items() if port["direction"] == "input"]


def simulate(netlist, values, floating):
    """Return the values of the outputs; `floating` is what an open carry-in reads."""
    module = netlist["modules"]["top"]
    nets = {"0": 0, "1": 1, "x": floating}
    nets |= {module["ports"][name]["bits"][0]: values[name] for name in inputs_of(netlist)}
    waiting = list(module["cells"].values())
    while waiting:
        cell = waiting.pop(0)
        at = cell["connections"]
        read = [at[pin][0] for pin, kind in cell["port_directions"].items() if kind == "input"]
        if any(net not in nets for net in read):
            waiting.append(cell)
        elif cell["type"] == "LUT4":
            table = int(cell["parameters"]["INIT"], 2)
            nets[at["Z"][0]] = lookup(table, [nets[at[pin][0]] for pin in "ABCD"])
        else:
            _simulate_carry(cell, nets)
    return {
        name: int(nets[port["bits"][0]])
        for name, port in module["ports"].items()
        if port["direction"] == "output"
    }


def _simulate_carry(cell, nets):
    at = cell["connections"]
    carry = nets[at["CIN"][0]]
    for half in BITS:
        table = int(cell["parameters"][f"INIT{half}"], 2)
        inputs = [nets[at[f"{pin}{half}"][0]] for pin in "ABCD"]
        total, carry = evaluate(table, inputs, carry)
        if at[f"S{half}"] != ["x"]:
            nets[at[f"S{half}"][0]] = total
    if at["COUT"] != ["x"]:
        nets[at["COUT"][0]] = carry


def prove_equal(folder, before, after, *, models="ecp5/cells_sim.v"):
    """Whether Yosys proves two netlists equal for all inputs and any value of an open carry-in.

    `models` is the file of Yosys with its models of the cells.
    """
    for name, netlist in (("gold", before), ("gate", after)):
        top = netlist["modules"]["top"]
        cells = {key: _without_open_outputs(cell) for key, cell in top["cells"].items()}
        (folder / f"{name}.json").write_text(json.dumps({"modules": {name: {**top, "cells": cells}}}))
    printed = run_script(
        f"""
        read_json gold.json
        read_json gate.json
        read_verilog -overwrite +/{models}
        miter -equiv gold gate miter
        hierarchy -top miter
        proc
        flatten
        setundef -anyseq
        opt_clean
        sat -prove trigger 0 miter
        """,
        folder,
    )
    return "SAT proof finished - no model found: SUCCESS!" in printed


def cut_registers(netlist, top, kinds=("TRELLIS_FF",)):
    """Return the netlist, as module top, with ports in place of registers: what each gives and takes.

    The types of registers begin with one of `kinds`.
    """
    module = netlist["modules"][top]
    cells, ports = {}, dict(module["ports"])
    for name, cell in module["cells"].items():
        if not cell["type"].startswith(kinds):
            cells[name] = cell
            continue
        for pin, bits in cell["connections"].items():
            direction = "input" if cell["port_directions"][pin] == "output" else "output"
            ports[f"{name}.{pin}"] = {"direction": direction, "bits": bits}
    return {"modules": {"top": {**module, "ports": ports, "cells": cells}}}


def _without_open_outputs(cell):
    """Yosys takes no x at an output; nextpnr wants the port there."""
    connections = {
        port: bits
        for port, bits in cell["connections"].items()
        if bits != ["x"] or cell["port_directions"][port] == "input"
    }
    return {**cell, "connections": connections}
