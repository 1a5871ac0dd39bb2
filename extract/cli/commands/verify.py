"""`extract verify`: stored records against their sources."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from extract.cli.inputs import gather
from extract.cli.options import DEFAULT_INPUT, Encoding, ReferenceDate
from extract.cli.work import Plan, extracted
from extract.output.proof import faults
from extract.output.screen import say
from extract.output.stored import NotRecords, Row, Stored, stored
from extract.reading.errors import Unreadable
from extract.reading.inputs import Input
from extract.records import TYPES
from extract.version import VERSION

EXAMPLES = """
extract all && extract verify
extract verify results/ --input docs/
extract metrics docs/ > m.jsonl; extract verify m.jsonl --input docs/
"""
EXIT_CODES = """
0  every record is what its source says
1  some are not, or their source is not there
2  the command line is wrong, or there are no such records
"""

What = Annotated[
    Path, typer.Argument(metavar="[RECORDS]", help="A folder that extract all wrote, or a .json or .jsonl file.")
]
Sources = Annotated[
    list[str] | None,
    typer.Option("--input", "-i", metavar="INPUT", help=f"Where the sources are.  [default: {DEFAULT_INPUT}]"),
]


def verify(
    records: What = Path("out"), inputs: Sources = None, reference_date: ReferenceDate = None, encoding: Encoding = None
) -> int:
    """Prove that stored records are what their sources say.

    Opens the sources again, compares their digests with run.json, finds each quote at its offsets, validates each
    record, and extracts it again to compare every value. Prints a line for each fault.
    """
    try:
        kept = stored(records)
    except NotRecords as fault:
        raise typer.BadParameter(str(fault), param_hint="RECORDS") from fault
    options = kept.run.options if kept.run else None
    plan = Plan(
        TYPES,
        (),
        reference_date or (options.reference_date if options else None),
        encoding or (options.encoding if options else None),
    )
    count = 0
    for line in _faults(kept, inputs, plan):
        print(line)
        count += 1
    say(f"{len(kept.rows)} records, {count} faults")
    return 1 if count else 0


def _faults(kept: Stored, inputs: list[str] | None, plan: Plan) -> Iterator[str]:
    sources = {item.name: item for item in gather(inputs).inputs}
    digests = {read["name"]: read["sha256"] for read in kept.run.inputs} if kept.run else {}
    by_source: dict[str, list[Row]] = {}
    for row in kept.rows:
        by_source.setdefault(str(row.get("article")).rpartition("#")[0], []).append(row)
    for name, rows in by_source.items():
        yield from _of_source(name, rows, sources.get(name), digests.get(name), plan, kept)


def _of_source(
    name: str, rows: list[Row], item: Input | None, digest: str | None, plan: Plan, kept: Stored
) -> Iterator[str]:
    try:
        if item is None:
            raise Unreadable(f"{name}: not among the inputs; say where it is with --input")
        source, records, _ = extracted(item, plan)
    except Unreadable as fault:
        yield str(fault)
        return
    if digest not in (None, source.sha256):
        yield f"{name}: the source has changed since: sha256 was {digest}, is {source.sha256}"
    same = kept.run is None or kept.run.version == VERSION
    again = {record.id: record for record in records} if same else None
    for row in rows:
        yield from (f"{name}: {row['id']}: {wrong}" for wrong in faults(row, source.text, again))
