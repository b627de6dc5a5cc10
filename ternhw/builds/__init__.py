"""Builds: synthesis, place and route, bitstreams, and the record of each."""
