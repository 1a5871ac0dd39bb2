"""Rows of a table, whose head says what the figures below it measure."""

from collections.abc import Sequence

from extract.mentions.kinds import QUANTITY_KINDS
from extract.records.figures import nouns, nouns_before, topics
from extract.records.figures.clauses import OF_WHICH, Stretch
from extract.records.figures.lift import Extent, lift
from extract.records.figures.said import Reading
from extract.records.view import ArticleView
from extract.text.document import Paragraph

_FEWEST = 3
"""Cells of a row at least."""
_PROSE = frozenset(",，。;；!！?？:：")
"""What the head of a table does not hold."""
_RULE = frozenset("|-: ")


class Table:
    """The cells of the head of a table, as long as rows with as many cells follow it."""

    def __init__(self, view: ArticleView) -> None:
        self._view = view
        self._head: list[Extent] = []
        self._last = -1  # the paragraph of the last row

    def label(self, at: int, found: Sequence[Reading]) -> None:
        """Let the head of a table say what figures measure, if the paragraph `at` that states them is a row of one."""
        view, paragraphs = self._view, self._view.article.paragraphs
        row = _cells(view.text, paragraphs[at])
        if len(row) < _FEWEST or at == 0 or not any(_column(reading, row) for reading in found):
            return
        if self._last != at - 1 or len(self._head) != len(row):
            below = 1 + _is_rule(view.text, paragraphs[at - 1])
            self._head = self._heads(paragraphs[max(at - below, 0)], len(row))
        if self._head:
            self._last = at
            for reading in found:
                if column := _column(reading, row):
                    self._take(reading, self._head[column], row[0])

    def _heads(self, paragraph: Paragraph, number: int) -> list[Extent]:
        """The cells of a paragraph that heads as many columns; none of one that does not."""
        text, start, end = self._view.text, paragraph.start, paragraph.end
        cells = _cells(text, paragraph)
        if len(cells) != number or not _PROSE.isdisjoint(text[start:end]):
            return []
        inside = self._view.within(start, end)
        states = any(mention.kind in QUANTITY_KINDS and not mention.value.rhetorical for mention in inside)
        return [] if states else cells

    def _take(self, reading: Reading, head: Extent, first: Extent) -> None:
        """Let the head of a column, and the first cell of a row, say what a figure measures.

        Where a date heads the column, it says when, and the first cell what: 年度 2021年 2022年, 招工 300人 500人.
        """
        text, figure = self._view.text, reading.figure
        date = next((date for date in self._view.within(*head, "date") if (date.start, date.end) == head), None)
        said = _named(text, first if date else head)
        reading.period = date or reading.period
        reading.indicator = (said,)
        if figure.value.kind in nouns.COUNTING:
            line = lift(text, *said, ())
            reading.item = nouns_before.before(figure, Stretch(line, 0, len(line.roles)))
        reading.topic = topics.of(text, *said, 1) or reading.topic


def _cells(text: str, paragraph: Paragraph) -> list[Extent]:
    """The stretches of a paragraph that blanks part, or strokes between blanks."""
    found: list[Extent] = []
    start, end = paragraph.start, paragraph.end
    while start < end:
        stop = text.find(" ", start, end)
        stop = end if stop < 0 else stop
        if text[start:stop] != "|":
            found.append((start, stop))
        start = stop + 1
    return found


def _is_rule(text: str, paragraph: Paragraph) -> bool:
    """Whether a paragraph is the rule below the head of a table: | --- | --- |."""
    return _RULE.issuperset(text[paragraph.start : paragraph.end])


def _column(reading: Reading, row: Sequence[Extent]) -> int:
    """The cell of a row, from 1, that a figure fills; 0 if it fills none."""
    span = (reading.figure.start, reading.figure.end)
    return row.index(span, 1) if span in row[1:] else 0


def _named(text: str, cell: Extent) -> Extent:
    """What a cell says is measured, without 其中 and the unit behind it in brackets."""
    start, end = cell
    start += len(OF_WHICH) * text.startswith(OF_WHICH, start, end - 1)
    bracket = text.find("(", start + 1, end)
    return start, bracket if bracket > 0 else end
