"""Models on disk: folders of safetensors files, checkpoints, the artefact, and what they take."""
