"""Times on a GPU that can be believed."""
