"""Quantities: units, amounts with their bounds and ranges, and what the words around them say."""
