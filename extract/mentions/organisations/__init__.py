"""The names of bodies and sites, piece by piece."""
