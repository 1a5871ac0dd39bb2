"""`extract audit`: what became of every numeral, and which sentences sound like a record and gave none."""

import sys
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from extract.cli.inputs import Names
from extract.cli.options import Encoding, Inputs, ReferenceDate, StdinName, TextField
from extract.cli.work import Plan
from extract.output.screen import paged, say
from extract.reading.inputs import TEXT_FIELD
from extract.records import TYPES

if TYPE_CHECKING:
    from extract.cli.audited import Audited
    from extract.output.audit.totals import Tally

EXAMPLES = """
extract audit                              the account of the texts in seeds/
extract audit docs/ --limit 0              with all that is unexplained
extract audit docs/ --format json          every numeral with its record or reason
extract audit docs/ --fail-under 99        exit code 1 where less than 99% is explained
"""
EXIT_CODES = """
0  all inputs were read
1  some inputs could not be read, or less is explained than --fail-under asks
2  the command line is wrong
"""

Form = Annotated[Literal["text", "json"], typer.Option("--format", "-f", help="Tables, or one JSON document.")]
Least = Annotated[
    float | None,
    typer.Option("--fail-under", min=0, max=100, metavar="PERCENT", help="Least share of numerals to be explained."),
]
Limit = Annotated[int, typer.Option(min=0, metavar="N", help="Rows of a table; 0 shows all.")]


def audit(
    inputs: Inputs = None,
    form: Form = "text",
    fail_under: Least = None,
    limit: Limit = 20,
    reference_date: ReferenceDate = None,
    encoding: Encoding = None,
    stdin_name: StdinName = "stdin",
    text_field: TextField = TEXT_FIELD,
) -> int:
    """Account for every numeral: claimed by a record, set aside for a reason, or unexplained.

    Also lists sentences with words such as 结对, 签署, 召开 or 考察 that gave no record, and rates by text and type.
    """
    from extract.cli.audited import Audited
    from extract.output.audit.totals import Tally

    found = Audited(inputs, Plan(TYPES, (), reference_date, encoding), Names(stdin_name, text_field))
    tally = Tally()
    if form == "json":
        _json(found, tally)
    else:
        _tables(found, tally, limit)
    explained = tally.total.explained
    if fail_under is not None and explained < fail_under:
        say(f"{explained:.2f}% of the numerals are explained, less than {fail_under:g}%")
        return 1
    return found.code


def _json(found: "Audited", tally: "Tally") -> None:
    import pydantic_core

    from extract.output.audit.totals import document

    content = document([account for _, _, account in found], tally)
    sys.stdout.buffer.write(pydantic_core.to_json(content, indent=2) + b"\n")


def _tables(found: "Audited", tally: "Tally", limit: int) -> None:
    from extract.output.audit import screen

    loose: list[screen.Row] = []
    gaps: list[screen.Row] = []
    for source, _, account in found:
        tally.add(account)
        loose += screen.loose(source.text, account)
        gaps += screen.gaps(account)
    with paged() as console:
        console.print(screen.tables(tally, loose, gaps, limit))
