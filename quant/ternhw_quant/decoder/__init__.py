"""A whole decoder in integers: docs/decoder.md, its golden model in PyTorch, and its C source."""
