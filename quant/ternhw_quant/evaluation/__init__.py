"""Measures of a model's quality, and their records."""
