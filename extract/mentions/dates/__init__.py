"""Calendar expressions: how they are read (atoms, assembly, bounds) and what they mean (resolution)."""
