"""Numerals: finding them, and what looks like one and is not."""
