"""How documents number their articles."""
