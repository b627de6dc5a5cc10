"""Records: measured, simulated, modelled or published numbers with their provenance."""

from ternhw.records.kinds import (
    COUNTERS,
    CycleRecord,
    DecodingRecord,
    PassTimes,
    PublishedDecoding,
    PublishedRecord,
    RunRecord,
    SynthesisRecord,
    TimedLayer,
    TimingRecord,
)

__all__ = [
    "COUNTERS",
    "CycleRecord",
    "DecodingRecord",
    "PassTimes",
    "PublishedDecoding",
    "PublishedRecord",
    "RunRecord",
    "SynthesisRecord",
    "TimedLayer",
    "TimingRecord",
]
