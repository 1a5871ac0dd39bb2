"""`python -m extract`: the same program as the command `extract`."""

from extract.cli.entry import main

main()
