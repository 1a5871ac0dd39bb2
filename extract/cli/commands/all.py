"""`extract all`: every record type, into files or one stream."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from extract.cli.inputs import Names
from extract.cli.options import Encoding, Formats, Inputs, Jobs, ReferenceDate, StdinName, TextField, Types, one_format
from extract.cli.session import Session
from extract.cli.work import Plan
from extract.output.files import Folder, Stream
from extract.output.formats import FORMATS
from extract.output.screen import summary
from extract.reading.inputs import TEXT_FIELD
from extract.records import PLURALS, TYPES

if TYPE_CHECKING:
    from extract.output.run import Run

Out = Annotated[str, typer.Option("--out", "-o", metavar="DIR", help="Folder to write into, or - for standard output.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No summary.")]

EXAMPLES = """
extract all                                   the texts in seeds/ into out/
extract all docs/ -o results/ -f jsonl        a folder, as JSON Lines
extract all docs/ -o - -t metric -t pairing   two types as one stream to standard output
curl -s URL | extract all - -o - -f json      one JSON document of standard input
"""


def all_records(
    inputs: Inputs = None,
    out: Out = "out",
    formats: Formats = None,
    types: Types = None,
    reference_date: ReferenceDate = None,
    encoding: Encoding = None,
    stdin_name: StdinName = "stdin",
    text_field: TextField = TEXT_FIELD,
    jobs: Jobs = 1,
    quiet: Quiet = False,
) -> int:
    """Extract the records of every type.

    Writes meetings.json, meetings.csv and so on, a pair for each type, and run.json, the account of the run.
    """
    to_stdout = out == "-"
    wanted = tuple(types or TYPES)
    plan = Plan(wanted, _formats(formats, wanted, to_stdout=to_stdout), reference_date, encoding, mixed=to_stdout)
    session = Session(inputs, plan, Names(stdin_name, text_field), jobs)
    if to_stdout:
        stream(session, plan)
        account = None if quiet else session.account()
    else:
        account = write(session, plan, Path(out))
    if account and not quiet:
        summary(account)
    return session.code


def stream(session: Session, plan: Plan) -> None:
    """Write a session's records to standard output as they come, in the one format of its plan."""
    out = sys.stdout.buffer
    records = Stream(out.write, FORMATS[plan.formats[0]], plan.types[0] if len(plan.types) == 1 else None)
    for outcome in session:
        for _, _, block in outcome.blocks:
            records.add(block)
        out.flush()
    records.close()


def write(session: Session, plan: Plan, out: Path) -> "Run":
    """Write a session's records into a folder, a file for each type and format, and give its account."""
    files = [(_name(kind, form), kind, FORMATS[form]) for kind in plan.types for form in plan.formats]
    try:
        folder = Folder(out, files)
    except OSError as fault:
        raise typer.BadParameter(f"cannot write {fault.filename}: {fault.strerror}", param_hint="--out") from fault
    with folder:
        for outcome in session:
            for block in outcome.blocks:
                folder.add(*block)
        account = session.account(_name)
        folder.put("run.json", account.to_bytes())
    return account


def _formats(given: list[str] | None, types: tuple[str, ...], *, to_stdout: bool) -> tuple[str, ...]:
    if not to_stdout:
        return tuple(given or ("json", "csv"))
    chosen = one_format(given)
    if len(types) != 1 and not FORMATS[chosen].mixes:
        raise typer.BadParameter(f"{chosen} holds one record type; give one --type", param_hint="--format")
    return (chosen,)


def _name(kind: str, form: str) -> str:
    return f"{PLURALS[kind]}.{form}"
