"""What builds take if nothing is asked for is what the records say is best."""

from pathlib import Path

import pytest

from ternhw.builds import asic, flow
from ternhw.builds.devices import DEVICES
from ternhw.builds.errors import BuildError
from ternhw.builds.xilinx import SERIES
from ternhw.records.files import read_synthesis

RECORDS = [
    read_synthesis(path) for path in sorted((Path(__file__).parents[2] / "bitstreams").rglob("*.json"))
]


def chains_of(device: str) -> dict[int, tuple[float, int]]:
    """Return what a size built with several lengths of chain takes, by length: cells, then registers."""
    sizes: dict[tuple[int, int, int], dict[int, tuple[float, int]]] = {}
    for record in RECORDS:
        plain = device.startswith(("ecp5", "xilinx")) and not record.passes
        if (record.device, record.scope) == (device, "array") and not plain:
            area = record.area_per_mac_um2 or record.comb_per_mac
            chains = sizes.setdefault((record.rows, record.lanes, record.planes), {})
            chains[record.config["chain"]] = (area, record.ff)
    return max(sizes.values(), key=len)


@pytest.mark.parametrize(
    ("device", "chain"),
    [(each.name, each.chain) for each in (*DEVICES, *SERIES) if each.name != "ice40-up5k"]
    + [(library, asic.CHAIN) for library in ("sky130hd_tt", "sg13g2_stdcell_typ_1p20V_25C")],
)
def test_chain_of_a_device_is_the_smallest_of_its_records(device, chain):
    chains = chains_of(device)
    assert len(chains) >= 3
    assert min(chains, key=chains.__getitem__) == chain


@pytest.mark.parametrize(
    ("flags", "chain"),
    [((), 2), (("--lanes", 1), 1), (("--chain", 8), 8), (("--lanes", 32, "--chain", 4), 4)],
)
def test_build_takes_the_chain_of_the_device_unless_asked_for_another(
    run, tmp_path, monkeypatch, flags, chain
):
    chosen = []

    def build(config, *_, **__):
        chosen.append(config.chain)
        raise BuildError("Enough")

    monkeypatch.setattr(flow, "place_and_route", build)
    status, _, err = run("build", "--device", "ice40-hx8k", "--out", tmp_path, *flags)
    assert (status, err) == (1, "ternhw: Enough\n")
    assert chosen == [chain]
