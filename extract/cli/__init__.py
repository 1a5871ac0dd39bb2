"""Command line: options and wiring."""
