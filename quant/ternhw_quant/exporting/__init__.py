"""An artefact as a file for other programs."""
