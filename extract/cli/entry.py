"""Where the commands `extract` and `shanhai` start.

Only `--version` is answered here: it needs nothing else, so it costs what an empty Python program costs.
"""

import sys


def main() -> None:
    """Run the program on the arguments of the process and exit with its code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from extract.version import VERSION

        print("extract", VERSION)
        return
    from extract.cli.app import run

    sys.exit(run())
