"""Records: measured, simulated or modelled numbers with their provenance."""

from ternhw.records.kinds import (
    CycleRecord,
    DecodingRecord,
    PassTimes,
    SynthesisRecord,
    TimedLayer,
    TimingRecord,
)

__all__ = ["CycleRecord", "DecodingRecord", "PassTimes", "SynthesisRecord", "TimedLayer", "TimingRecord"]
