"""`extract metrics` and the like: one record type to standard output."""

from collections.abc import Callable

from extract.cli.commands.all import stream
from extract.cli.inputs import Names
from extract.cli.options import Encoding, Formats, Inputs, Jobs, ReferenceDate, StdinName, TextField, one_format
from extract.cli.session import Session
from extract.cli.work import Plan
from extract.reading.inputs import TEXT_FIELD
from extract.records import PLURALS


def command(kind: str) -> Callable[..., int]:
    """The command of one record type."""

    def records(
        inputs: Inputs = None,
        formats: Formats = None,
        reference_date: ReferenceDate = None,
        encoding: Encoding = None,
        stdin_name: StdinName = "stdin",
        text_field: TextField = TEXT_FIELD,
        jobs: Jobs = 1,
    ) -> int:
        plan = Plan((kind,), (one_format(formats),), reference_date, encoding, mixed=True)
        session = Session(inputs, plan, Names(stdin_name, text_field), jobs)
        stream(session, plan)
        return session.code

    records.__doc__ = f"""Write the {kind} records to standard output.

    As JSON Lines, unless --format says otherwise.
    """
    return records


def examples(kind: str) -> str:
    """How the command of one record type is used."""
    plural = PLURALS[kind]
    return f"extract {plural} docs/ | head -1\nextract {plural} docs/ --format csv > {plural}.csv"
