"""The commands, one module each; `extract.cli.app` puts them together."""
