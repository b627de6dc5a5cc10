"""Times of kernels and decoders on a GPU, with checks that they are valid."""
