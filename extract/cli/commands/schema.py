"""`extract schema`: JSON Schema of what `extract` writes."""

import sys
from typing import Annotated

import typer

from extract.cli.options import Folder
from extract.output.schema import NAMES, file_name, schema

Kind = Annotated[
    str | None, typer.Argument(metavar="[TYPE]", help=f"One of {', '.join(NAMES)}.", autocompletion=lambda: list(NAMES))
]

EXAMPLES = """
extract schema metric
extract schema --out schemas/
"""


def write_schema(kind: Kind = None, out: Folder = None) -> int:
    """Write the JSON Schema (2020-12) of a record type, or of all."""
    if kind is not None and kind not in NAMES:
        raise typer.BadParameter(f"no schema '{kind}'; there are {', '.join(NAMES)}", param_hint="TYPE")
    if kind is None and out is None:
        raise typer.BadParameter("give one type, or a folder for all of them with --out", param_hint="TYPE")
    names = [kind] if kind else list(NAMES)
    for name in names:
        if out is None:
            sys.stdout.buffer.write(schema(name))
        else:
            out.mkdir(parents=True, exist_ok=True)
            (out / file_name(name)).write_bytes(schema(name))
    return 0
