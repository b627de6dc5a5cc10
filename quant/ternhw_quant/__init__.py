"""Ternary quantisation of language models: methods, packing, the artefact, evaluation.

Knows no hardware: one artefact serves every array.
"""
