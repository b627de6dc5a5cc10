"""Records: measured or modelled numbers, with what they were measured on."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field


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
    cycles: int = Field(ge=1, lt=2**63)
    stall_weights: int
    stall_activations: int
    stall_results: int
    ideal_cycles: float = Field(gt=0, allow_inf_nan=False)
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
    fmax_mhz: float | None = Field(default=None, gt=0, allow_inf_nan=False)
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


class PassTimes(BaseModel):
    """Quartiles of one pass, in microseconds of one call or one token."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    lower_us: float = Field(gt=0, allow_inf_nan=False)
    median_us: float = Field(gt=0, allow_inf_nan=False)
    upper_us: float = Field(gt=0, allow_inf_nan=False)


class _Timed(BaseModel):
    """What every GPU record says.

    Attributes
    ----------
    device : str
        Name of the GPU as its driver gives it.
    passes : tuple of PassTimes
        Two, one after the other.
    replays : int
        Of each pass.
    weight_bytes : int
        What one call or one token reads of weights.
    sm_clock_mhz : tuple of float or None
        Read during each pass; clocks are never set.
    versions : dict
        torch, cuda, driver, nvcc, triton, gemlite; "none" where there is none.
    kernels_sha256 : str
        First 12 hexadecimal digits of the digest of the sources in ternhw_quant/cuda and bench.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["GPU timed"] = "GPU timed"
    device: str
    name: str
    implementation: str
    passes: tuple[PassTimes, ...] = Field(min_length=1)
    replays: int
    weight_bytes: int = Field(gt=0)
    sm_clock_mhz: tuple[float | None, ...]
    versions: dict[str, str]
    kernels_sha256: str
    command: str
    date: str

    @property
    def median_us(self) -> float:
        """Median of the slower pass."""
        return max(each.median_us for each in self.passes)


class TimingRecord(_Timed):
    """Time of one layer on one GPU, as docs/compare.md says it is taken.

    Attributes
    ----------
    name : str
        Of the layer, or of the layers that have this shape.
    planes : int or None
        Trit-planes of the weight; None where it has none.
    tied, offsets : bool
        Whether two planes share one scale, and whether each group has an offset.
    cache : "cold" or "warm"
        Whether the weight comes from memory, or from the L2 cache as far as that holds it.
    scope : "matmul" or "with activation quantisation"
    copies, launches : int
        Copies of the weight, and launches of the graph that cycle through them.
    energy_j : float or None
        Of one call, above idling; `energy_s` seconds were measured at `power_w`, idling at `idle_w` before.
    """

    out_features: int
    in_features: int
    tokens: int
    planes: int | None = None
    tied: bool = False
    offsets: bool = False
    cache: Literal["cold", "warm"]
    scope: Literal["matmul", "with activation quantisation"]
    copies: int
    launches: int
    energy_j: float | None = None
    energy_s: float | None = None
    power_w: float | None = None
    idle_w: float | None = None


class DecodingRecord(_Timed):
    """Time of one token of a whole decoder with random weights, batch 1.

    Attributes
    ----------
    name : str
        Of the model whose shapes it has.
    implementation : "fp16" or "ternary"
    prompt, steps : int
        Tokens in the cache at the beginning, and tokens of one captured graph.
    """

    implementation: Literal["fp16", "ternary"]
    prompt: int
    steps: int

    @property
    def tokens_per_second(self) -> float:
        """By the median of the slower pass."""
        return 1e6 / self.median_us
