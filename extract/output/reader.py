"""A source as it stands, with its records coloured in it and named in the margin."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from extract.output.brief import NOTHING, brief, own_fields
from extract.output.passage import LONGEST
from extract.output.style import TYPE_STYLES
from extract.output.visible import on_one_line, visible
from extract.records import TYPES
from extract.records.record import Record

MARGIN = 34
"""Cells of the margin; a screen of less than three of them has it below each line."""


def reader(source: str, records: Sequence[Record], width: int) -> RenderableType:
    """The whole source line by line, spans coloured by record type, what they state beside them."""
    inline = sorted((record for record in records if len(record.evidence[0].quote) <= LONGEST), key=_start)
    beside = width >= 3 * MARGIN
    grid = Table.grid(padding=(0, 2), expand=True)
    grid.add_column(ratio=1, overflow="fold")
    if beside:
        grid.add_column(width=MARGIN, overflow="fold")
    for start, line in _lines(source):
        here = inline[bisect_left(inline, start, key=_start) : bisect_right(inline, start + len(line), key=_start)]
        cells = _coloured(start, line, here), Text("\n").join(_note(record) for record in here)
        if beside:
            grid.add_row(*cells)
        else:
            grid.add_row(Text("\n").join(cell for cell in cells if cell))
    return Group(_legend(records), Text(), grid)


def _start(record: Record) -> int:
    return record.evidence[0].start


def _lines(source: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in source.split("\n"):
        yield start, line
        start += len(line) + 1


def _coloured(start: int, line: str, records: Sequence[Record]) -> Text:
    """The line with the spans that state the records; where they nest, the inner one's colour shows."""
    text = Text(visible(line))
    for record in sorted(records, key=lambda record: record.evidence[0].start - record.evidence[0].end):
        item = record.evidence[0]
        text.stylize(f"{TYPE_STYLES[record.type]} underline", item.start - start, item.end - start)
    return text


def _note(record: Record) -> Text:
    """What a record states, in a line of the margin."""
    model = type(record)
    values = (brief(getattr(record, name)) for name in (model.shown or own_fields(model))[:4])
    said = " ".join(value for value in values if value != NOTHING)
    return Text(f"{record.type} {on_one_line(said)}", style=TYPE_STYLES[record.type], overflow="ellipsis", no_wrap=True)


def _legend(records: Sequence[Record]) -> Text:
    counts = {kind: sum(record.type == kind for record in records) for kind in TYPES}
    return Text("  ").join(
        Text(f"{kind} {n}", style=f"{TYPE_STYLES[kind]} underline") for kind, n in counts.items() if n
    )
