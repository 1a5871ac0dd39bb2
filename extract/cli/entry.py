"""Where the commands `extract` and `shanhai` start.

Only `--version` is answered here: it needs nothing else, so it costs what an empty Python program costs.
"""

import gc
import os
import sys

_ALLOCATIONS = 200_000
"""Between two runs of the garbage collector, which finds nothing: no record, mention or text is part of a cycle."""


def main() -> None:
    """Run the program on the arguments of the process and exit with its code."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from extract.version import VERSION

        print("extract", VERSION)
        return
    gc.set_threshold(_ALLOCATIONS)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")  # it would look for some in all that is installed
    from extract.cli.app import run

    _leave(run())


def _leave(code: int) -> None:
    """End the process at once: the interpreter would take apart all that was loaded, which is a tenth of start-up.

    Every file and process pool has been closed by then.
    """
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        sys.exit(code)  # the interpreter says what is wrong
    os._exit(code)
