"""An artefact for other programs."""
