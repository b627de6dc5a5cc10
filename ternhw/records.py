"""Records: measured or modelled numbers, with what they were measured on."""

from typing import Literal

from pydantic import BaseModel, ConfigDict


class CycleRecord(BaseModel):
    """Cycles of one layer on one configuration.

    Attributes
    ----------
    kind : "model" or "RTL simulation"
    planes : int
        Trit-planes of the matrix.
    tokens : int
        Activation vectors.
    cycles : int
        From the first descriptor to the last result, both included.
    ideal_cycles : float
        Ternary multiply-accumulates of the layer divided by those of the array in one cycle.
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
    ideal_cycles: float

    @property
    def utilisation(self) -> float:
        return self.ideal_cycles / self.cycles
