"""A quantisation as a run: from checkpoint to artefact, in tasks, resumable, calibrated block by block."""
