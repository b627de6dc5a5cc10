"""Distilled tuning: an artefact moved towards its teacher."""
