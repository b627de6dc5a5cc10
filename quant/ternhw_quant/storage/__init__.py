"""Models on disk: folders of safetensors files, checkpoints, the artefact, and their sizes."""
