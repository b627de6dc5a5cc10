"""A whole language model on the engine: every matrix in RTL simulation, the rest by the C decoder."""
