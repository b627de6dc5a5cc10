"""How good a model is, and the record of it."""
