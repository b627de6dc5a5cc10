"""Methods of quantisation: fits of a group from its weights, and the driver that goes through a matrix."""
