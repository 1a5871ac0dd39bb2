"""`extract report`: texts and records as one page."""

from pathlib import Path
from typing import Annotated

import typer

from extract.cli.inputs import Names
from extract.cli.judgments import judged
from extract.cli.options import Encoding, Inputs, ReferenceDate, StdinName, TextField, Types
from extract.cli.work import Plan
from extract.output.files import Replacement
from extract.output.screen import say
from extract.reading.inputs import TEXT_FIELD
from extract.records import TYPES

EXAMPLES = """
extract report                             the texts in seeds/ as report.html
extract report docs/ -o docs.html --title "Cooperation in 2023"
extract report --judgments judgments.jsonl   with what reviewers have said of the records
"""

Out = Annotated[Path, typer.Option("--out", "-o", metavar="FILE", help="The file to write.")]
Judgments = Annotated[
    Path | None,
    typer.Option("--judgments", "-j", exists=True, metavar="FILE", help="Show what extract review has written."),
]
Title = Annotated[str, typer.Option(metavar="WORDS", help="What stands at the head of the page.")]


def report(
    inputs: Inputs = None,
    out: Out = Path("report.html"),
    title: Title = "Texts and their records",
    judgments: Judgments = None,
    types: Types = None,
    reference_date: ReferenceDate = None,
    encoding: Encoding = None,
    stdin_name: StdinName = "stdin",
    text_field: TextField = TEXT_FIELD,
) -> int:
    """Write one HTML page with the texts, their records, charts and the audit.

    The page is self-contained: it loads nothing, works without network, and can be sent to a colleague.
    """
    from extract.cli.audited import Audited
    from extract.output.report.page import Page

    known = judged(judgments) if judgments else None
    found = Audited(inputs, Plan(tuple(types or TYPES), (), reference_date, encoding), Names(stdin_name, text_field))
    try:
        replacement = Replacement(out)
    except OSError as fault:
        raise typer.BadParameter(f"cannot write {out}: {fault.strerror}", param_hint="--out") from fault
    with replacement as file:
        page = Page(file.write, title, known)
        for source, records, account in found:
            page.add(source, records, account)
        page.close()
    say(f"{out}: {page.texts} texts, {page.records} records")
    return found.code
