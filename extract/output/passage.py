"""One record with the passage of the source that it rests on, field by field."""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from extract.output.brief import NOTHING, brief, own_fields
from extract.output.style import TYPE_STYLES, field_styles
from extract.output.visible import on_one_line, visible
from extract.records.record import Evidence, Record

CONTEXT = 60
"""Characters of the source that are shown before and after the evidence."""
LONGEST = 400
"""Characters of the source that are shown in one piece; of longer ones, the ends."""


def card(record: Record, source: str) -> RenderableType:
    """The record's fields with the words of the source behind each, and the passage with these words coloured."""
    cited: dict[str, list[Evidence]] = {}
    for item in record.evidence:
        cited.setdefault(item.field, []).append(item)
    styles = field_styles(cited)
    return Group(heading(record), _fields(record, cited, styles), Text(), _passage(record, source, styles))


def heading(record: Record) -> Text:
    """What a record is and where it is from."""
    return Text.assemble(
        (record.type, f"bold {TYPE_STYLES[record.type]}"), f"  {record.id}  {record.article}  rule {record.rule}"
    )


def _fields(record: Record, cited: dict[str, list[Evidence]], styles: dict[str, str]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim")
    for name in ("field", "value", "source"):
        table.add_column(name, overflow="fold")
    for name in dict.fromkeys([*cited, *own_fields(type(record))]):
        value = brief(getattr(record, name, ""))
        if value == NOTHING and name not in cited:
            continue
        quotes = Text("  ").join(_quote(item, styles[name]) for item in cited.get(name, ()))
        table.add_row(Text(name, style=styles.get(name, "")), Text(value), quotes)
    return table


def _quote(item: Evidence, style: str) -> Text:
    return Text.assemble((on_one_line(shortened(item.quote)), style), (f" {item.start}:{item.end}", "dim"))


def _passage(record: Record, source: str, styles: dict[str, str]) -> Text:
    """The source around the evidence, left out where it is far from any."""
    text = Text()
    last = 0
    for start, end in _windows(record, source):
        if start > last:
            text.append(" … ", "dim")
        piece = Text(visible(source[start:end]))
        for item in sorted(record.evidence, key=lambda item: item.start - item.end):
            if start <= item.start and item.end <= end:
                piece.stylize(styles[item.field] + " underline", item.start - start, item.end - start)
        text.append_text(piece)
        last = end
    if last < len(source):
        text.append(" … ", "dim")
    return text


def _windows(record: Record, source: str) -> Iterator[tuple[int, int]]:
    """The stretches of the source to show: around each piece of evidence that is not very long, joined up."""
    around = sorted(
        (max(item.start - CONTEXT, 0), min(item.end + CONTEXT, len(source)))
        for item in record.evidence
        if item.end - item.start <= LONGEST
    )
    if not around:
        first = record.evidence[0].start
        around = [(first, min(first + LONGEST, len(source)))]
    start, end = around[0]
    for next_start, next_end in around[1:]:
        if next_start > end:
            yield start, end
            start = next_start
        end = max(end, next_end)
    yield start, end


def shortened(text: str) -> str:
    """The text, or the beginning and end of a long one."""
    return text if len(text) <= LONGEST // 4 else f"{text[: LONGEST // 8]}…{text[-LONGEST // 8 :]}"
