"""Records: measured, simulated, modelled or published numbers with their provenance."""

from ternhw.records.kinds import (
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
