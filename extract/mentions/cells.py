"""The figures of tables: a number that fills a cell counts in the unit that the head of its column states."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any

from extract.mentions import date, quantity
from extract.mentions.dates.expression import YEAR, DateExpression, Point
from extract.mentions.grid import Grid
from extract.mentions.mention import Mention
from extract.mentions.quantities.amount import Quantity
from extract.mentions.quantities.heads import Column, is_headed
from extract.text.document import Cells, Table
from extract.text.ideographs import han
from extract.text.patterns import late
from extract.text.span import Span

_DIGITS = frozenset("0123456789")
_FILLS = late(r"[^\d()]{0,3}[-+]?\d[\d,]*(?:\.\d+)?[^\d()]{0,8}")
_NUMERALS = frozenset("零一二三四五六七八九十百千万亿两几数第每")
_YEAR = late(r"(?:19|20)\d\d")
_YEARS = ("年份", "年度")
_SIGNS = frozenset("+-")
_PER = ("/", "每")
_SPANNING = ("quantity", "date")


def settled(text: str, grids: Sequence[Grid], mentions: list[Mention[Any]]) -> list[Mention[Any]]:
    """The mentions of a text with the figures that fill cells of its tables; none of a figure or date spans cells."""
    if not grids:
        return mentions
    figures = [figure for grid in grids for figure in (*_figures(grid), *_years(text, grid.table))]
    taken = {at for cell, _ in figures for at in range(*cell)}
    cells = sorted({cell for grid in grids for row in _rows(grid.table) for cell in row if cell})
    borders = {cell.end for cell in cells}
    found: list[Mention[Any]] = [figure for _, figure in figures]
    torn: set[Span] = set()
    for mention in mentions:
        if not taken.isdisjoint(range(mention.start, mention.end)):
            continue
        if not (mention.kind.startswith(_SPANNING) and not borders.isdisjoint(range(mention.start, mention.end))):
            found.append(mention)
        elif mention.kind == "date":
            first = bisect_right(cells, mention.start, key=attrgetter("end"))
            torn.update(cells[first : bisect_left(cells, mention.end, first, key=attrgetter("start"))])
    found += (own for cell in torn for own in _dates(text, cell))
    return sorted(found, key=lambda mention: (mention.start, -mention.end))


def _rows(table: Table) -> Iterator[Cells]:
    """All rows, the heads too."""
    yield from table.heads
    for _, cells in table.rows:
        yield cells


def _dates(text: str, cell: Span) -> Iterator[Mention[Any]]:
    """The dates of a cell alone: 2022年, beside 1-6月."""
    for mention in date.find(text[slice(*cell)]):
        mention.start, mention.end = mention.start + cell.start, mention.end + cell.start
        mention.value.start, mention.value.end = mention.start, mention.end
        yield mention


def _figures(grid: Grid) -> Iterator[tuple[Span, Mention[Any]]]:
    """The cells of a table that figures fill, with these."""
    text = grid.text
    for _, cells in grid.table.rows:
        stated = grid.unit(cells)
        for head, cell in zip(grid.columns, cells, strict=True):
            if cell is None or not head.counted or not _FILLS.fullmatch(text, *cell):
                continue
            unit = text[slice(*stated)] if stated and not head.own else head.unit
            figure = _read(text, cell, head, unit)
            if figure is not None:
                yield cell, figure


def _years(text: str, table: Table) -> Iterator[tuple[Span, Mention[Any]]]:
    """The years that alone stand in heads, or below a head that asks for them: 2021, above 415.2."""
    names = [(at, text[slice(*cell)]) for at, cell in enumerate(table.heads[0]) if cell]
    dated = [at for at, name in names if is_headed(name, "date") or name.endswith(_YEARS)]
    below = (cell for _, cells in table.rows for at in dated if (cell := cells[at]))
    for cell in (*(cell for cells in table.heads for cell in cells if cell), *below):
        if _YEAR.fullmatch(text, *cell):
            point = Point(year=int(text[slice(*cell)]))
            yield cell, Mention("date", *cell, DateExpression(*cell, YEAR, "date.year", point), "date.year")


def _read(text: str, cell: Span, head: Column, unit: str) -> Mention[Quantity] | None:
    """The figure of a cell, read as if it stood behind the words of its head and in front of their unit."""
    words, number = text[slice(*head.words)] if head.words else "", text[slice(*cell)]
    if not words or not han(words[-1]) or words[-1] in _NUMERALS:
        words = ","
    elif number[0] in _SIGNS:
        words += ","
    bare = number[-1] in _DIGITS
    first, last = len(words), len(words) + len(number)
    whole = words + number + (unit if bare else "")
    for mention in quantity.find(whole):
        value, behind = mention.value, whole[mention.end :]
        if mention.start > first or mention.end <= first or value.rhetorical:
            continue
        if (behind and not (value.per and behind.startswith(_PER))) or value.number[0] < first:
            return None
        shift = cell.start - first
        value = replace(value, number=(value.number[0] + shift, min(value.number[1], last) + shift))
        start, end = max(mention.start, first) + shift, min(mention.end, last) + shift
        return Mention(mention.kind, start, end, value, f"{mention.rule}.cell" if bare else mention.rule)
    return None
