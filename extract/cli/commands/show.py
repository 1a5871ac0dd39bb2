"""`extract show`: records as tables, a text with its records, one record with its passage."""

from pathlib import Path
from typing import Annotated

import typer

from extract.cli.inputs import Names
from extract.cli.options import DEFAULT_INPUT, Encoding, ReferenceDate, StdinName, TextField, Types, reference
from extract.cli.records import Records, is_id
from extract.cli.work import Plan
from extract.output import selection
from extract.output.screen import paged, say
from extract.reading.inputs import TEXT_FIELD
from extract.records import TYPES

EXAMPLES = """
extract show                                       all records of seeds/ as tables
extract show docs/ -t metric --where 'value>1e8' --sort -value
extract show docs/ --text 结对 --since 2022-01
extract show docs/one.txt                          the text with its records beside it
extract show metric-5d0c2f6a91be docs/             one record and the passage behind it
"""

What = Annotated[
    list[str] | None,
    typer.Argument(metavar="[INPUT|ID]...", help="Inputs, and ids of records in them.  [default: seeds]"),
]
Where = Annotated[
    list[str] | None,
    typer.Option("--where", "-w", metavar="CONDITION", help="A field and a value: value>1e8, topic=labour, item~车间."),
]
Region = Annotated[str | None, typer.Option(metavar="NAME", help="Only what tells of this place or one inside it.")]
Since = Annotated[
    str | None,
    typer.Option(metavar="DATE", callback=reference, help="Only what tells of a time not before 2022-08-24."),
]
Words = Annotated[str | None, typer.Option("--text", metavar="WORDS", help="Only what holds these words.")]
Sort = Annotated[str | None, typer.Option(metavar="FIELD", help="Sort by a field; -FIELD puts the largest first.")]
Limit = Annotated[int, typer.Option(min=0, metavar="N", help="Rows of a table; 0 shows all.")]
Table = Annotated[bool, typer.Option("--table", help="Tables for a single file too, not its text.")]


def show(
    what: What = None,
    types: Types = None,
    where: Where = None,
    region: Region = None,
    since: Since = None,
    text: Words = None,
    sort: Sort = None,
    limit: Limit = 20,
    table: Table = False,
    reference_date: ReferenceDate = None,
    encoding: Encoding = None,
    stdin_name: StdinName = "stdin",
    text_field: TextField = TEXT_FIELD,
) -> int:
    """Look at records: in tables, beside the text of a file, or one by one with the passage behind it."""
    ids = {argument for argument in what or () if is_id(argument)}
    inputs = [argument for argument in what or () if argument not in ids]
    tests = _tests(where, region, since, text)
    kinds = tuple(types or sorted({found.partition("-")[0] for found in ids}, key=TYPES.index) or TYPES)
    found = Records(inputs, Plan(kinds, (), reference_date, encoding), Names(stdin_name, text_field))
    if ids:
        missing = _cards(found, ids)
        for record_id in sorted(missing):
            say(f"{record_id}: no such record in {' '.join(inputs) or DEFAULT_INPUT}")
        return 1 if missing else found.code
    if len(inputs) == 1 and not Path(inputs[0]).is_dir() and not table:
        _texts(found, tests)
    else:
        with paged() as screen:
            records = selection.chosen((record for _, records in found for record in records), tests, sort)
            from extract.output.listing import listing

            screen.print(listing(records, screen.width, limit))
    return found.code


def _cards(found: Records, ids: set[str]) -> set[str]:
    """Show the records of these ids; the ids that were not found."""
    from extract.output.passage import card

    left = set(ids)
    with paged() as screen:
        for source, records in found:
            for record in records:
                if record.id in left:
                    screen.print(card(record, source.text), "")
            left -= {record.id for record in records}
            if not left:
                break
    return left


def _texts(found: Records, tests: list[selection.Test]) -> None:
    from extract.output.reader import reader

    with paged() as screen:
        for source, records in found:
            screen.print(reader(source.text, selection.chosen(records, tests), screen.width))


def _tests(where: list[str] | None, region: str | None, since: str | None, text: str | None) -> list[selection.Test]:
    try:
        tests = [selection.where(condition) for condition in where or ()]
    except ValueError as fault:
        raise typer.BadParameter(str(fault), param_hint="--where") from fault
    if region:
        tests.append(selection.about(region))
    if since:
        tests.append(selection.since(since))
    if text:
        tests.append(selection.mentioning(text))
    return tests
