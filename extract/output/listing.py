"""Records as tables, one a type, with the columns that say something and fit the screen."""

from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from extract.output.brief import brief, own_fields
from extract.output.style import TYPE_STYLES
from extract.output.visible import on_one_line
from extract.records import PLURALS, TYPES, module
from extract.records.record import Record

WIDEST, NARROWEST, GAP = 28, 12, 2
"""Cells of a column, unless the screen has more to give or there is less to say, and between two columns."""


def listing(records: Iterable[Record], width: int, limit: int) -> RenderableType:
    """A table for each type among the records, of at most `limit` rows (0: all), in `width` cells."""
    by_type: dict[str, list[Record]] = {}
    for record in records:
        by_type.setdefault(record.type, []).append(record)
    return Group(*(_table(kind, by_type[kind], width, limit) for kind in TYPES if kind in by_type))


def _table(kind: str, records: Sequence[Record], width: int, limit: int) -> Table:
    shown = records[:limit] if limit else records
    left = len(records) - len(shown)
    table = Table(
        title=Text(f"{PLURALS[kind]} ({len(records)})", style=f"bold {TYPE_STYLES[kind]}"),
        title_justify="left",
        caption=Text(f"{left} more: --limit {len(records)} shows them") if left else None,
        caption_justify="left",
        box=None,
        pad_edge=False,
        header_style="dim",
    )
    columns = _columns(kind, shown, width)
    for name, cells in columns.items():
        table.add_column(Text(name), max_width=cells, overflow="ellipsis", no_wrap=True)
    for record in shown:
        table.add_row(*(Text(_cell(record, name)) for name in columns))
    return table


def _columns(kind: str, records: Sequence[Record], width: int) -> dict[str, int]:
    """The columns with their widths: id, place, and as many of the type's fields as say something and fit."""
    model = module(kind).MODEL
    own = (n for n in model.shown or own_fields(model) if any(getattr(r, n) not in (None, []) for r in records))
    wanted = {name: _width(records, name) for name in ("id", "article", *own)}
    columns: dict[str, int] = {}
    room = width
    for name, cells in wanted.items():
        if room < min(cells, NARROWEST):
            break
        columns[name] = min(cells, WIDEST, room)
        room -= columns[name] + GAP
    for name, cells in columns.items():  # what is left over goes to those that are cut
        extra = min(max(room, 0), wanted[name] - cells)
        columns[name] += extra
        room -= extra
    return columns


def _width(records: Sequence[Record], name: str) -> int:
    return max([cell_len(name), *(cell_len(_cell(record, name)) for record in records)])


def _cell(record: Record, name: str) -> str:
    return on_one_line(brief(getattr(record, name)))
