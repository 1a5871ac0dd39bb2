"""`extract explain`: how a record came about."""

from typing import TYPE_CHECKING, Annotated

import typer

from extract.cli.options import DEFAULT_INPUT, Encoding, ReferenceDate
from extract.cli.records import Records, is_id
from extract.cli.work import Plan
from extract.output.screen import paged, say
from extract.reading.source import Source
from extract.records import TYPES
from extract.records.record import Record

if TYPE_CHECKING:
    from rich.console import RenderableType

EXAMPLES = """
extract explain metric-5d0c2f6a91be
extract explain metric-5d0c2f6a91be docs/
extract explain docs/one.txt:3310              the records that rest on that character
"""

What = Annotated[str, typer.Argument(metavar="ID|FILE:OFFSET", help="A record, or a place in a file.")]
Sources = Annotated[
    list[str] | None,
    typer.Argument(metavar="[INPUT]...", help=f"Where the record is from.  [default: {DEFAULT_INPUT}]"),
]


def explain(what: What, inputs: Sources = None, reference_date: ReferenceDate = None, encoding: Encoding = None) -> int:
    """Explain a record: its rule and that rule's rivals, the mentions it is made of, how each value was found."""
    place, _, offset = what.rpartition(":")
    if is_id(what):
        kinds: tuple[str, ...] = (what.partition("-")[0],)
    elif place and offset.isdecimal():
        kinds, inputs = TYPES, [place]
    else:
        raise typer.BadParameter(f"'{what}' is neither a record's id nor FILE:OFFSET", param_hint="ID|FILE:OFFSET")
    found = Records(inputs, Plan(kinds, (), reference_date, encoding))
    shown = 0
    with paged() as screen:
        for source, records in found:
            for record in records:
                if record.id == what or (place and _covers(record, int(offset))):
                    screen.print(_explained(record, source, reference_date), "")
                    shown += 1
    if not shown:
        say(f"{what}: no such record in {' '.join(inputs or [DEFAULT_INPUT])}")
    return found.code if shown else 1


def _covers(record: Record, offset: int) -> bool:
    return record.type != "article" and any(item.start <= offset < item.end for item in record.evidence)


def _explained(record: Record, source: Source, reference_date: str | None) -> "RenderableType":
    from extract.output.derivation import derivation
    from extract.pipeline import views

    ordinal = int(record.article.rpartition("#")[2])
    view = next(view for view in views(source, reference_date) if view.article.ordinal == ordinal)
    return derivation(record, view)
