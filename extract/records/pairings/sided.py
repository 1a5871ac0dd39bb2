"""Tables whose heads say of which side of a tie each column is: their heads, and their rows cell by cell."""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any, NamedTuple

from extract.mentions.mention import Mention
from extract.mentions.quantities.heads import compact, is_total
from extract.records.pairings.heads import Columns, Head, columns, head_of, is_number
from extract.records.pairings.members import kind_of
from extract.records.view import ArticleView, outermost
from extract.text.document import Cells, Paragraph
from extract.text.patterns import late
from extract.text.rows import Cut, cut, is_rule, placed
from extract.text.span import Span

_SPEAKS = late("支援|受援|帮扶|结对|协作|东部|甲方|[受捐][助赠]|包联|挂钩|对口|援助|帮带")
"""What one of the heads of such a table holds."""
_LONGEST = 400
"""The most characters of a row."""
_LONGEST_HEAD = 30
_LONGEST_PART = 16
"""The most characters of a line between rows that names some of them: 东部地区."""
_MOST_MISSING = 2
_SMALL = ("town", "village")


class SidedTable(NamedTuple):
    """A table of ties: the words of its heads, what its columns are of, and its rows with where they stand.

    `columns` is `None` where the heads do not tell two sides; `span` is all of it.
    """

    heads: list[str]
    said: list[Head | None]
    columns: Columns | None
    rows: list[tuple[Span, Cells]]
    span: Span


def sided_tables(view: ArticleView) -> Iterator[SidedTable]:
    """The tables of an article whose heads name sides of a tie, in order."""
    paragraphs = view.article.paragraphs
    done = 0
    for at, paragraph in enumerate(paragraphs):
        if at < done or not _may_head(view.text, paragraph):
            continue
        first = _cut(view, paragraph)
        if first is None or not _are_heads(view, first):
            continue
        cuts = list(_below(view, paragraphs[at + 1 :], first))
        if table := _table(view, [first, *cuts]):
            yield table
            done = next((nth for nth, one in enumerate(paragraphs) if one.start >= table.span.end), len(paragraphs))


def _may_head(text: str, paragraph: Paragraph) -> bool:
    start, end = paragraph.start, paragraph.end
    if end - start > _LONGEST or (text.find(" ", start, end) < 0 and text.find("|", start, end) < 0):
        return False
    return _SPEAKS.search(text, start, end) is not None


def _cut(view: ArticleView, paragraph: Paragraph) -> Cut | None:
    document = view.document
    return cut(document.source.text, document.text, document.offsets, paragraph.start, paragraph.end)


def _words(view: ArticleView, row: Cells) -> list[str]:
    return [compact(view.text, cell) if cell else "" for cell in row]


def _are_heads(view: ArticleView, row: Cut) -> bool:
    """Whether a row names sides or who is on them, in words and not by name."""
    words = _words(view, tuple(row.cells))
    return max(map(len, words)) <= _LONGEST_HEAD and any(map(head_of, words))


def _below(view: ArticleView, paragraphs: Sequence[Paragraph], head: Cut) -> Iterator[Cut]:
    """The rows below a head that are set apart as it is; a short line may stand between them."""
    skipped = False
    for paragraph in paragraphs:
        if is_rule(view.text[paragraph.start : paragraph.end]):
            continue
        row = _cut(view, paragraph) if paragraph.end - paragraph.start <= _LONGEST else None
        if row is None and not skipped and paragraph.end - paragraph.start <= _LONGEST_PART:
            skipped = True
            continue
        if row is None or row.by != head.by:
            return
        skipped = False
        yield row


def _table(view: ArticleView, cuts: Sequence[Cut]) -> SidedTable | None:
    """The table whose head is the first of some rows, or the first two; `None` if nothing there names sides."""
    two = len(cuts) > 2 and _goes_on(view, cuts[1])
    placed_ = placed(cuts, 1 + two)
    upper = _words(view, placed_[0])
    joined = _joined(upper, _words(view, placed_[1]), max(map(len, placed_[2:]))) if two else upper
    heads = joined or upper
    said = [head_of(words) if words else None for words in heads]
    if sum(map(bool, said)) < 2 or not any(head and head.side for head in said):
        return None
    rows = []
    for row, cells in zip(cuts[1 + two :], placed_[1 + two :], strict=True):
        if sum(bool(head_of(words)) for words in _words(view, cells)) > 1:
            break  # another head
        rows.append((Span(row.start, row.end), cells))
    if not rows:
        return None
    return SidedTable(heads, said, columns(said) if joined else None, rows, Span(cuts[0].start, rows[-1][0].end))


def _goes_on(view: ArticleView, row: Cut) -> bool:
    """Whether the second row is of heads too: 市 学校 县 学校, below 支援方 受援方."""
    words = _words(view, tuple(row.cells))
    named = any(m.kind in ("place", "organisation") for m in view.within(row.start, row.end))
    return not named and sum(map(bool, map(head_of, words))) > 1


def _joined(upper: list[str], lower: list[str], width: int) -> list[str] | None:
    """Two lines of heads as one of a `width`: 支援 + 市; the lower one may have cells only below those that reach over.

    Then as many stand below each: 序号 支援方 受援方 备注, above 市 学校 县 学校. `None` where it does not tell.
    """
    sides = [at for at, words in enumerate(upper) if (head := head_of(words)) and head.side]
    whole = "" not in upper and "" not in lower and not len(lower) % 2
    if whole and len(sides) == 2 and sides[1] == sides[0] + 1 and len(upper) + len(lower) - 2 >= width:
        half = len(lower) // 2
        parts = [upper[sides[nth]] + words for nth in (0, 1) for words in lower[nth * half : (nth + 1) * half]]
        return upper[: sides[0]] + parts + upper[sides[1] + 1 :]
    lower = lower + [""] * (len(upper) - len(lower)) if "" in (*upper, *lower) else lower
    if len(upper) != len(lower):
        return None
    found, last = [], ""
    for above, below in zip(upper, lower, strict=True):
        last = above or last
        found.append((last if last != below else "") + below if below else above)
    return found


def rows(view: ArticleView, table: SidedTable) -> Iterator[tuple[Span, Cells]]:
    """The rows of a table, each with a cell for each head; a cell shared with the row above has what stands there."""
    width = len(table.heads)
    above: list[Span | None] = [None] * width
    for span, cells in table.rows:
        words = _words(view, cells)
        row = None if any(map(is_total, words)) else _aligned(view, table, cells)
        if row is None:
            continue
        last = max((at for at, head in enumerate(table.said) if head and row[at]), default=-1)
        filled = tuple(
            above[at] if cell is None and table.said[at] and at < last else cell for at, cell in enumerate(row)
        )
        above = list(filled)
        yield span, filled


def _aligned(view: ArticleView, table: SidedTable, cells: Cells) -> Cells | None:
    """A row of as many cells as there are heads; one that shares cells with the row above it may lack them.

    `None` where it may be set in several ways, or in none.
    """
    width = len(table.heads)
    missing = width - len(cells)
    if missing <= 0:
        return cells if not missing and _fits(view, table, cells) else None
    if missing > _MOST_MISSING:
        return None
    may_lack = [at for at, head in enumerate(table.said) if head or is_number(table.heads[at]) or at >= len(cells)]
    found = []
    for lacked in combinations(may_lack, missing):
        rest = iter(cells)
        row = tuple(None if at in lacked else next(rest) for at in range(width))
        if _fits(view, table, row):
            found.append(row)
    return found[0] if len(found) == 1 else None


def _fits(view: ArticleView, table: SidedTable, row: Cells) -> bool:
    return all(
        _may_stand(view, cell, head, is_number(words))
        for cell, head, words in zip(row, table.said, table.heads, strict=True)
        if cell
    )


def _may_stand(view: ArticleView, cell: Span, head: Head | None, numbers: bool) -> bool:
    """Whether a cell may stand below a head: a region below 支援市, none below 支援学校."""
    if numbers:
        return any(map(str.isdigit, view.text[slice(*cell)]))
    if head is None or head.noun == "either":
        return True
    mentions = outermost(view.within(*cell))
    place = next((m for m in mentions if m.kind == "place"), None)
    if head.noun == "region":
        return place is not None and place.start == cell.start
    whole = place is not None and place.span == cell
    if head.noun == "small":
        return (whole and not _is_coded(place)) or kind_of(view.text[slice(*cell)]) is not None
    return not (whole and _is_coded(place)) and not view.text[slice(*cell)].replace(".", "").isdigit()


def _is_coded(place: Mention[Any] | None) -> bool:
    return place is not None and place.value.level not in _SMALL
