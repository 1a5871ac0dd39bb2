"""`extract diff`: two runs compared."""

import json
import sys
from collections import Counter
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from extract.output.changes import Change, changes
from extract.output.screen import paged, say
from extract.output.stored import NotRecords, stored
from extract.records import TYPES

EXAMPLES = """
extract all -o before/; git switch new-rules; extract all -o after/; extract diff before/ after/
extract diff old.jsonl new.jsonl --format json | jq 'select(.kind == "lost")'
"""
EXIT_CODES = """
0  the runs agree
1  they differ
2  the command line is wrong, or there are no such runs
"""

Runs = Annotated[tuple[Path, Path], typer.Argument(metavar="OLD NEW", help="Folders of extract all, or record files.")]
AsLines = Annotated[str, typer.Option("--format", "-f", metavar="FORMAT", help="text, or json: a change a line.")]


def diff(runs: Runs, form: AsLines = "text") -> int:
    """Compare two runs: records gained, lost and changed, with the words they rest on."""
    if form not in ("text", "json"):
        raise typer.BadParameter(f"no format '{form}'; there are text, json", param_hint="--format")
    try:
        old, new = (stored(path).rows for path in runs)
    except NotRecords as fault:
        raise typer.BadParameter(str(fault), param_hint="OLD NEW") from fault
    found = changes(old, new)
    if form == "json":
        for change in found:
            sys.stdout.buffer.write(json.dumps(asdict(change), ensure_ascii=False).encode() + b"\n")
    else:
        from extract.output.comparison import comparison

        with paged() as screen:
            screen.print(comparison(found), end="")
    _summary(found)
    return 1 if found else 0


def _summary(found: list[Change]) -> None:
    counts = Counter((change.row["type"], change.kind) for change in found)
    for kind in TYPES:
        said = [f"{counts[kind, what]} {what}" for what in ("gained", "lost", "changed") if counts[kind, what]]
        if said:
            say(f"{kind}: {', '.join(said)}")
    if not found:
        say("no differences")
