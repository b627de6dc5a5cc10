"""The classes of records: numbers with their kind, their units and what they were measured on."""

from dataclasses import dataclass
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

#: Registers that count cycles: where a cycle record and the cycle model have them.
COUNTERS = {
    "BUSY_CYCLES": "cycles",
    "STALL_WEIGHTS": "stall_weights",
    "STALL_ACTIVATIONS": "stall_activations",
    "STALL_RESULTS": "stall_results",
}


class CycleRecord(BaseModel):
    """Cycles of one layer on one configuration, with one behaviour of memory and streams.

    Attributes
    ----------
    kind : "model" or "RTL simulation"
    out_features, in_features : int
    planes : int
        Weight planes.
    tokens : int
        Work tokens.
    config_digest : str
        Digest of the configuration.
    cycles, stall_weights, stall_activations, stall_results : int
        The registers of :data:`COUNTERS`, in cycles.
    ideal_cycles : float
        Ternary multiply-accumulates of the layer divided by those of the array in one cycle.
    memory_words : int
        Bus words that the engine reads.
    memory_cycles : int
        Fewest cycles in which the memory can offer these words.
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
    def counters(self) -> dict[str, int]:
        """The values of the registers of :data:`COUNTERS`, by the names of their fields."""
        return {name: getattr(self, name) for name in COUNTERS.values()}

    @property
    def bound(self) -> Literal["array", "memory"]:
        """The bottleneck: the one of array and memory that needs more cycles."""
        return "array" if self.ideal_cycles >= self.memory_cycles else "memory"

    @property
    def utilisation(self) -> float:
        """Share of the cycles in which the bottleneck works, at most 1."""
        return max(self.ideal_cycles, self.memory_cycles) / self.cycles


class SynthesisRecord(BaseModel):
    """Cells and clock of one build. docs/builds.md says how they are counted.

    Attributes
    ----------
    kind : "place-and-route" or "synthesis"
    device : str
        Name of the device, of the series of devices, or of the cell library.
    scope : "array", "rows" or "engine"
        Array: the circuits that add up groups. Rows: these with scaling and accumulators. Engine: all.
    comb, ff, block_ram, dsp, lut_ram : int
        Cells of the design without its harness: combinational cells, flip-flops, block RAMs, DSP blocks,
        LUTs used as memory.
    lut_sites : int
        For Xilinx: LUT6 that `comb` and the carry stages take at most; `lut_ram` comes on top.
    fmax_mhz : float
        Highest clock of the placed and routed design, in MHz.
    comb_per_mac : float
        `comb` divided by rows · lanes · planes · tokens of the array.
    area_um2, area_per_mac_um2, delay_ps : float
        Area in µm² and longest path in ps; synthesis for a cell library only.
    leakage_mw, dynamic_mw, internal_mw : float
        Power in mW at a clock of `target_mhz`, estimated for a cell library; `internal_mw` is part of
        `dynamic_mw`.
    activity : float
        Transitions per cycle, assumed for every net except clocks.
    passes : bool
        Whether ternhw's own passes rewrote the netlist.
    build_id : str
        Digest of everything that decides the result. It names the bitstream; the engine's registers hold it.
    config : dict
        The complete configuration, whose digest is `config_digest`.
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
    lut_sites: int | None = None
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
    target_mhz: float | None = None
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
    """Quartiles of one pass over the replays, in microseconds for one call or one token."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    lower_us: float = Field(gt=0, allow_inf_nan=False)
    median_us: float = Field(gt=0, allow_inf_nan=False)
    upper_us: float = Field(gt=0, allow_inf_nan=False)


class _Timed(BaseModel):
    """The fields of every GPU record.

    Attributes
    ----------
    device : str
        Name of the GPU as its driver reports it, or of the CPU, its instruction set and its threads.
    passes : tuple of PassTimes
        Two passes, one after the other.
    replays : int
        Replays in each pass.
    weight_bytes : int
        Weight bytes that one call or one token reads.
    sm_clock_mhz : tuple of float or None
        Clock in MHz, read during each pass and never set.
    versions : dict
        Versions of torch, cuda, driver, nvcc, triton and gemlite; "none" for what is not installed. Of a CPU
        those of torch and python, the instruction set and the number of threads.
    kernels_sha256 : str
        First 12 hexadecimal digits of the digest of the sources in ternhw_quant/cuda, or cpu, and bench.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["GPU timed", "CPU timed"] = "GPU timed"
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
        """Median of the slower pass, in microseconds."""
        return max(each.median_us for each in self.passes)


@dataclass(frozen=True, kw_only=True)
class TimedLayer:
    """What a `TimingRecord` is the time of. Layers of one shape take one time, whatever their names.

    Attributes
    ----------
    planes : int or None
        Weight planes; None for weights without trits, which have neither `tied` nor `offsets`.
    cache : "cold" or "warm"
    """

    device: str
    implementation: str
    out_features: int
    in_features: int
    tokens: int
    planes: int | None = None
    tied: bool = False
    offsets: bool = False
    cache: Literal["cold", "warm"] = "cold"


class TimingRecord(_Timed):
    """Time of one layer on one GPU, measured as docs/compare.md says.

    Attributes
    ----------
    name : str
        Name of the layer, or of all layers that have this shape.
    planes : int or None
        Weight planes; None for weights without trits.
    tied, offsets : bool
        Whether two planes share one scale, and whether each group has an offset.
    cache : "cold" or "warm"
        Cold: the weight comes from the GPU's memory. Warm: from the L2 cache, as far as it fits.
    scope : "matmul" or "with activation quantisation"
    copies, launches : int
        Copies of the weight, and launches of the graph, which use the copies in turn.
    energy_j : float or None
        Energy of one call in J above idle power; measured for `energy_s` seconds at `power_w`, after idling
        at `idle_w`.
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

    @property
    def layer(self) -> TimedLayer:
        """The fields that identify the measurement; kernels, versions and date may differ."""
        return TimedLayer(**{name: getattr(self, name) for name in TimedLayer.__dataclass_fields__})

    def matches(self, layer: TimedLayer) -> bool:
        """Whether this record is a time of `layer`."""
        return self.layer == layer


class DecodingRecord(_Timed):
    """Time of one token of a whole decoder with random weights, batch 1.

    Attributes
    ----------
    name : str
        Name of the model whose shapes the decoder has.
    implementation : "fp16" or "ternary"
    prompt, steps : int
        Tokens in the key-value cache at the beginning, and tokens of one captured graph.
    """

    implementation: Literal["fp16", "ternary"]
    prompt: int
    steps: int

    def matches(self, other: "DecodingRecord") -> bool:
        """Whether `other` is a time of the same decoder on the same GPU."""
        return (self.device, self.implementation, self.name) == (
            other.device,
            other.implementation,
            other.name,
        )

    @property
    def tokens_per_second(self) -> float:
        """Tokens per second, from the median of the slower pass."""
        return 1e6 / self.median_us


class PublishedRecord(BaseModel):
    """A time that others published. This project has not measured it.

    Attributes
    ----------
    source : str
        Document and table.
    device : str
        The GPU as the source names it.
    model, layer : str or None
        Such as llama-2-7b and gate_proj; None if the source gives only a shape.
    out_features, in_features : int or None
        None if the time is of something else than one matrix.
    implementation : str
    planes : int or None
        Weight planes; None for weights without trits.
    bits : float or None
        Bits per weight of this format; None if the source does not give enough to tell.
    ms : float
    cache, method : str
        "not stated" where the source does not say whether the weights were cached, or how it measured.
    note : str or None
        What else the source says about the time.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["published"] = "published"
    source: str
    device: str
    model: str | None = None
    layer: str | None = None
    out_features: int | None = Field(default=None, ge=1)
    in_features: int | None = Field(default=None, ge=1)
    tokens: int = Field(ge=1)
    implementation: str
    planes: int | None = Field(default=None, ge=1)
    bits: float | None = Field(default=None, gt=0, allow_inf_nan=False)
    ms: float = Field(gt=0, allow_inf_nan=False)
    cache: str = "not stated"
    method: str = "not stated"
    note: str | None = None

    @property
    def is_dense(self) -> bool:
        """Whether the time is of 16-bit floating-point weights."""
        return self.implementation in ("fp16", "bf16")

    @property
    def weight_bytes(self) -> float | None:
        """Bytes of the weights in this format, or None if the bits or the shape are not known."""
        if self.bits is None or self.out_features is None or self.in_features is None:
            return None
        return self.out_features * self.in_features * self.bits / 8


class PublishedDecoding(BaseModel):
    """Speed of a whole decoder that others published. This project has not measured it.

    Attributes
    ----------
    source : str
        Document and table.
    device : str
        The GPU; as the source names it, unless only one GPU can be meant.
    model : str
        Name of the model's shapes, such as llama-2-7b.
    implementation : str
        Weights and program.
    phase : "prefill" or "decode"
    value : float
    unit : "tokens per second" or "ms per token"
        The source's.
    protocol : str
        What the source says of prompt and length; "not stated" where it says nothing.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["published"] = "published"
    source: str
    device: str
    model: str
    implementation: str
    phase: Literal["prefill", "decode"]
    value: float = Field(gt=0, allow_inf_nan=False)
    unit: Literal["tokens per second", "ms per token"]
    protocol: str = "not stated"

    @property
    def tokens_per_second(self) -> float:
        """Tokens per second, from the time of a token where the source gives that."""
        return self.value if self.unit == "tokens per second" else 1e3 / self.value


class RunPhase(BaseModel):
    """What the engine did in the prefill or in the decode of a run.

    Attributes
    ----------
    tokens : int
        Tokens that the model read.
    cycles : int
        Cycles of all matrices.
    """

    model_config = ConfigDict(frozen=True)

    tokens: int = Field(ge=0)
    cycles: int = Field(ge=0)


class RunClock(BaseModel):
    """The clock of a run in MHz."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    mhz: float = Field(gt=0, allow_inf_nan=False)
    kind: Literal["stated", "routed"]


class RunEngine(BaseModel):
    """The engine of a run.

    Attributes
    ----------
    config : dict
        The complete configuration, whose digest is `config_digest`.
    memory : dict
        Latency, share and refresh of the memory, in cycles.
    clock : RunClock or None
    layers : tuple of CycleRecord
        One run of each matrix, in the order of a step.
    """

    model_config = ConfigDict(frozen=True)

    config: dict[str, Any]
    config_digest: str
    memory: dict[str, Any]
    clock: RunClock | None
    layers: tuple[CycleRecord, ...] = Field(min_length=1)


class RunRecord(BaseModel):
    """What ``ternhw run --record`` wrote of a model on the engine, as far as a comparison reads it.

    Attributes
    ----------
    command, date : str
    head : str
        Form of the output head.
    phases : dict
        By "prefill" and "decode".
    engine : RunEngine
    """

    model_config = ConfigDict(frozen=True)

    command: str
    date: str
    head: str
    phases: dict[Literal["prefill", "decode"], RunPhase]
    engine: RunEngine
