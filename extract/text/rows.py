"""The rows of a text whose cells are set apart: by TABs, by upright bars, by two blanks or more.

Clean text has one blank where the source has a run of blanks and TABs, so that its borders are told by the source.
"""

from collections.abc import Sequence
from typing import NamedTuple

from extract.text.document import Cells
from extract.text.ideographs import han
from extract.text.offsets import OffsetChain
from extract.text.patterns import late
from extract.text.span import Span

BARS = "|│┃"
"""What stands between cells; `TAB` and `WIDE` are what blanks in between stand for."""
TAB, WIDE = "\t", "  "
_BAR = late(f"[{BARS}]")
_RULE = late(rf"[\s{BARS}:+=_─-╿—-]+")
_CELL = late(r"\S(?:.*\S)?")


class Cut(NamedTuple):
    """A line cut at its borders.

    `by` is what they are (`BARS[0]`, `TAB` or `WIDE`), `before` how many TABs stand before each of the `cells`, which
    may be empty between bars.
    """

    start: int
    end: int
    by: str
    cells: list[Span | None]
    before: list[int]


def is_rule(words: str) -> bool:
    """Whether a line is but drawn between rows: |---|:--:|."""
    return _RULE.fullmatch(words) is not None


def cut(source: str, text: str, offsets: OffsetChain, start: int, end: int) -> Cut | None:
    """The cells of the line `text[start:end]`; `None` where it has no borders."""
    if _BAR.search(text, start, end):
        return _barred(text, start, end)
    gaps = _gaps(source, text, offsets, start, end)
    by = TAB if any("\t" in gap for _, gap in gaps) else WIDE
    borders = [(at, gap) for at, gap in gaps if (by in gap if by == TAB else len(gap) > 1)]
    if not borders:
        return None
    if by == WIDE:
        borders = [border for nth, border in enumerate(borders) if not _splits_word(text, borders, nth, start, end)]
    begins = [start, *(at + 1 for at, _ in borders)]
    ends = [*(at for at, _ in borders), end]
    first = offsets.original(start, start + 1).start
    margin = source[source.rfind("\n", 0, first) + 1 : first]
    before = [margin.count("\t") if margin.isspace() else 0, *(gap.count("\t") for _, gap in borders)]
    return Cut(start, end, by, list(map(Span, begins, ends)), before)


def placed(rows: Sequence[Cut], heads: int) -> list[Cells]:
    """The cells of rows by their columns; several TABs part empty cells unless they only set the columns in line."""
    if rows[0].by != TAB:
        return [tuple(row.cells) for row in rows]
    margin = min(row.before[0] for row in rows)
    width = max(sum(head.before) for head in rows[:heads]) - margin + 1
    exact = max(rows[heads - 1].before[1:]) == 1 and all(sum(row.before) - margin < width for row in rows[heads:])
    return [_by_tabs(row, margin) if exact else tuple(row.cells) for row in rows]


def _by_tabs(row: Cut, margin: int) -> Cells:
    cells: list[Span | None] = [None] * (sum(row.before) - margin + 1)
    at = -margin
    for tabs, cell in zip(row.before, row.cells, strict=True):
        at += tabs
        cells[at] = cell
    return tuple(cells)


def _splits_word(text: str, borders: list[tuple[int, str]], nth: int, start: int, end: int) -> bool:
    """Whether wide blanks set two characters apart that are one cell: 合  计, where further ones are wider."""
    at, gap = borders[nth]
    before, after = (
        (borders[nth - 1][0] + 1 if nth else start),
        (borders[nth + 1][0] if nth + 1 < len(borders) else end),
    )
    if at - before > 1 or after - at > 2 or not (han(text[before]) and han(text[at + 1])):
        return False
    beside = [len(borders[other][1]) for other in (nth - 1, nth + 1) if 0 <= other < len(borders)]
    return bool(beside) and all(len(gap) < width for width in beside)


def _gaps(source: str, text: str, offsets: OffsetChain, start: int, end: int) -> list[tuple[int, str]]:
    """The blanks of a line, each with what the source has in its place, where that is nothing but blanks."""
    found = []
    at = text.find(" ", start, end)
    while at >= 0:
        gap = source[offsets.original(at - 1, at).end : offsets.original(at + 1, at + 2).start]
        if gap.isspace():
            found.append((at, gap))
        at = text.find(" ", at + 1, end)
    return found


def _barred(text: str, start: int, end: int) -> Cut | None:
    """A line cut at its bars; those at its ends are its frame."""
    bars = [bar.start() for bar in _BAR.finditer(text, start, end)]
    begins = [start, *(bar + 1 for bar in bars)]
    ends = [*bars, end]
    cells = [_bare(text, first, last) for first, last in zip(begins, ends, strict=True)]
    first, last = bars[0] == start, bars[-1] == end - 1
    cells = cells[first : len(cells) - last]
    return Cut(start, end, BARS[0], cells, [1] * len(cells)) if len(cells) > 1 else None


def _bare(text: str, start: int, end: int) -> Span | None:
    """Where a cell stands without the blanks around it; `None` if it is empty."""
    found = _CELL.search(text, start, end)
    return Span(*found.span()) if found else None
