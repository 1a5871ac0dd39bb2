"""Files and screens."""
