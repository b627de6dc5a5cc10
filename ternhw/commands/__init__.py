"""One module per command of the command line. Heavy packages are imported inside the functions."""
