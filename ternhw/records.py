"""Records: measured or modelled numbers, with what they were measured on."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict


class CycleRecord(BaseModel):
    """Cycles of one layer on one configuration, with one behaviour of memory and streams.

    Attributes
    ----------
    kind : "model" or "RTL simulation"
    planes : int
        Trit-planes of the matrix.
    tokens : int
        Activation vectors.
    cycles, stall_weights, stall_activations, stall_results : int
        The registers BUSY_CYCLES, STALL_WEIGHTS, STALL_ACTIVATIONS and STALL_RESULTS.
    ideal_cycles : float
        Ternary multiply-accumulates of the layer divided by those of the array in one cycle.
    memory_words : int
        Words of `bus_bits` that are read.
    memory_cycles : int
        Cycles in which the memory can offer these words at best.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["model", "RTL simulation"]
    name: str
    out_features: int
    in_features: int
    planes: int
    tokens: int
    config_digest: str
    cycles: int
    stall_weights: int
    stall_activations: int
    stall_results: int
    ideal_cycles: float
    memory_words: int
    memory_cycles: int

    @property
    def bound(self) -> Literal["array", "memory"]:
        """What allows no fewer cycles."""
        return "array" if self.ideal_cycles >= self.memory_cycles else "memory"

    @property
    def utilisation(self) -> float:
        """Share of the cycles in which the bound is busy."""
        return max(self.ideal_cycles, self.memory_cycles) / self.cycles


class SynthesisRecord(BaseModel):
    """Cells and clock of one build. docs/builds.md says how they are counted.

    Attributes
    ----------
    kind : "place-and-route" or "synthesis"
    device : str
        Name of the device, or of the cell library.
    scope : "array", "rows" or "engine"
        What sums up groups alone, whole rows, or the engine.
    comb, ff, block_ram, dsp, lut_ram : int
        Cells of the design without its harness.
    comb_per_mac : float
        `comb` divided by rows · lanes · planes · tokens.
    area_um2, area_per_mac_um2, delay_ps : float
        Of a synthesis for a cell library.
    leakage_mw, dynamic_mw, internal_mw : float
        Power at a clock of `target_mhz`, estimated for a cell library; `internal_mw` is part of `dynamic_mw`.
    activity : float
        Transitions in a cycle, assumed of every net but clocks.
    passes : bool
        Whether our own passes rewrote the netlist before placing.
    build_id : str
        Digest of everything that decides the result; the bitstream's name, and what an engine says.
    config : dict
        The configuration in full; `config_digest` names it.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["place-and-route", "synthesis"]
    device: str
    part: str | None = None
    scope: Literal["array", "rows", "engine"]
    rows: int
    lanes: int
    tokens: int
    planes: int
    comb: int | None = None
    ff: int
    block_ram: int = 0
    dsp: int = 0
    lut_ram: int = 0
    fmax_mhz: float | None = None
    comb_per_mac: float | None = None
    area_um2: float | None = None
    area_per_mac_um2: float | None = None
    delay_ps: float | None = None
    leakage_mw: float | None = None
    dynamic_mw: float | None = None
    internal_mw: float | None = None
    activity: float | None = None
    harness_comb: int | None = None
    harness_ff: int | None = None
    target_mhz: float
    seed: int | None = None
    passes: bool = False
    bitstream: str | None = None
    bitstream_sha256: str | None = None
    build_id: str
    config_digest: str
    config: dict[str, Any]
    versions: dict[str, str]
    command: str
    date: str
    seconds: float
