"""Ties in the rows of a table: two regions side by side, below a line that speaks of pairing."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extract.records.pairings.sides import Side, Unit, region_of
from extract.records.pairings.statements import Statement
from extract.records.view import ArticleView
from extract.text.document import Paragraph
from extract.text.span import Span

RULE = "pairing.columns"
"""The name of the rule for such tables."""
_TIES = re.compile("结对|对口(?:支援|帮扶|协作|合作)")
_NUMBER = re.compile(r"[| ]*(?:\d{1,3}[.、]?)?[| ]*")
_BORDER = re.compile(r" ?[| ] ?")
_LONGEST = 60
"""The most characters of a row, or of the line above the rows that names what they are."""
_LEAST = 2
"""So many rows make a table."""


class Row(NamedTuple):
    """A statement of a tie, and where its row stands."""

    statement: Statement
    span: Span


def rows(view: ArticleView) -> Iterator[Row]:
    """The ties in the tables of an article, in order."""
    if len(view.of("place")) < 2 * _LEAST or not _TIES.search(view.text, view.article.start, view.article.end):
        return
    relation: Span | None = None
    run: list[Row] = []
    for paragraph in view.article.paragraphs:
        start, end = paragraph.start, paragraph.end
        row = _row(view, paragraph, relation) if relation and end - start <= _LONGEST else None
        if row is not None:
            run.append(row)
            continue
        if len(run) >= _LEAST:
            yield from run
        run = []
        told = _TIES.search(view.text, start, end) if end - start <= _LONGEST else None
        if told or view.text[end - 1] in "。;":
            relation = Span(*told.span()) if told and view.text[end - 1] not in "。;" else None
    if len(run) >= _LEAST:
        yield from run


def _row(view: ArticleView, paragraph: Paragraph, relation: Span) -> Row | None:
    """The tie in a line that begins with two known regions with no more than a border between them."""
    text, start, end = view.text, paragraph.start, paragraph.end
    places = [m for m in view.within(start, end) if m.kind == "place" and m.value.code]
    number = _NUMBER.match(text, start, end)
    if len(places) < _LEAST or number is None or places[0].start != number.end():
        return None
    first, second = places[:2]
    if not _BORDER.fullmatch(text, first.end, second.start) or (second.end < end and text[second.end] not in "| "):
        return None
    sides = (Side([Unit([region_of(first)])]), Side([Unit([region_of(second)])]))
    return Row(Statement(sides, None, relation, None), Span(start, end))
