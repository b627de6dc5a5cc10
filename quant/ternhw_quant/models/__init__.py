"""An artefact as a transformers model."""
