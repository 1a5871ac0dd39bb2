"""A table with what its columns are of, and what stands above it."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from extract.mentions.grid import Grid
from extract.mentions.mention import Mention
from extract.mentions.quantities.heads import Column, compact, is_headed, is_total, parted
from extract.records.figures import topics
from extract.records.figures.lift import generic
from extract.records.figures.periods import lasting
from extract.records.figures.trends import STEADY, Basis, Change
from extract.records.view import ArticleView
from extract.text.patterns import late
from extract.text.span import Span

_LONGEST_TITLE = 60
"""The most characters of a line above a table that is no running text."""
_SHOWS = late("如下|下表|附表|见表|表[一二三四五六七八九十\\d]")
"""What the end of a text in front of a table says that it shows."""
_ABOVE = 2
"""How many lines above a table are asked for its time and field."""
_ASIDE = late(r" ?\([^()]*\)$")
_CHANGED = late(
    "(?P<than>同比|环比|[比较](?:上年|去年|上月|上季度?|上期)(?:同期)?)?"
    "(?P<way>(?P<up>增长|增加|上升|提高|提升)|下降|减少|降低|(?<=.)增减|(?<=.)变化)?$"
)
"""The end of a head that tells how what another one names has changed: 同比增长(%)."""
NAMING = ("place", "organisation", "person")
"""The kinds of mentions that name whom figures are about."""
_ALL = "全本"
_PEOPLE = frozenset(("people", "person_times"))
"""The kinds of units in which one column may count people."""
_DATE_TAIL = ("的", "度")


class Head(NamedTuple):
    """What heads a column of figures: the words for what they measure, less when and how it has changed.

    `general` are words that only say that figures follow (金额), `upper` those that stand above several columns;
    `whom` names whom the figures are about. `mixed`: each row has a unit of its own, so that the head measures nothing.
    """

    words: Span | None
    upper: Span | None
    whom: Span | None
    column: Column
    date: Mention[Any] | None
    change: Change
    general: bool
    mixed: bool


class Sheet:
    """A table of an article.

    `labels` are the columns in front that say of whom or what the rows are, `filled` the figures that alone fill
    cells, by row and column, `date` the one that governs them all.
    """

    def __init__(self, view: ArticleView, grid: Grid) -> None:
        self.view, self.text, self.grid, self.table = view, view.text, grid, grid.table
        self.filled = [
            {at: figure for at, cell in enumerate(cells) if cell and (figure := self._filling(cell))}
            for _, cells in self.table.rows
        ]
        parts = (row for (_, cells), row in zip(self.table.rows, self.filled, strict=True) if not self._sums(cells))
        first = min((at for row in parts for at in row), default=len(grid.columns))
        self.labels = [at for at in range(first) if at != grid.counting and not self._numbers(at)]
        self.heads = [self._head(at, each) for at, each in enumerate(grid.columns)]
        self.above = list(self._lines_above())
        self.date = next((date for line in self.above if (date := self._governing(line))), None)
        named = (topics.of(view.text, *line) for line in self.above)
        self.topic = next((topic for topic in named if topic), None)

    def name(self, at: int) -> str:
        """The words that head a column, without a remark in brackets."""
        words = self.grid.columns[at].words
        return _ASIDE.sub("", compact(self.text, words)) if words else ""

    def _sums(self, cells: Sequence[Span | None]) -> bool:
        """Whether a row says in its first cell with words that it sums up others, which may count them: 合计 | 6家."""
        first = next((cell for cell in cells if cell), None)
        return first is not None and is_total(self.text[slice(*first)])

    def _filling(self, cell: Span) -> Mention[Any] | None:
        """The figure that a cell is filled with."""
        for mention in self.view.within(*cell):
            if mention.kind.startswith("quantity") and mention.start == cell.start and not mention.value.rhetorical:
                rest = self.text[mention.end : cell.end]
                if not rest or (mention.value.per or "").endswith(rest):
                    return mention
        return None

    def _numbers(self, at: int) -> bool:
        """Whether a column only numbers the rows."""
        cells = [self.text[slice(*cell)] for _, row in self.table.rows if (cell := row[at])]
        name = self.name(at)
        return is_headed(name, "number") or (not is_headed(name, "date") and all(map(str.isdecimal, cells)))

    def _head(self, at: int, said: Column) -> Head:
        above = self.table.upper(at)
        words, upper = said.words, parted(self.text, above)[0] if above else None
        date = self._date_in(words) or self._date_in(upper)
        words, upper = self._less(words, date), self._less(upper, date)
        words = words or upper
        change = STEADY
        if words and (found := _CHANGED.search(self.text, *words)) and found.end() > found.start():
            change = _change(found["than"] or "", found["way"], up=bool(found["up"]))
            words = Span(words.start, found.start()) if found.start() > words.start else None
        if words and (aside := _ASIDE.search(self.text, *words)) and aside.start() > words.start:
            words = Span(words.start, aside.start())
        whom = words if words and self._names_whom(words) else None
        general = words is not None and is_headed(compact(self.text, words), "general")
        mixed = self._mixed(at)
        return Head(
            None if whom or mixed else words, upper, None if mixed else whom, said, date, change, general, mixed
        )

    def _names_whom(self, words: Span) -> bool:
        """Whether a head is nothing but the name of whom the figures below are about: 甲县, 全省."""
        named = any(mention.kind in NAMING and mention.span == words for mention in self.view.within(*words))
        return named or (self.text[words.start] in _ALL and self.text[slice(*words)] in generic())

    def _mixed(self, at: int) -> bool:
        """Whether the figures of a column bring units of several kinds: 总投资 300万元, above 占地 20亩."""
        figures = [row[at] for row in self.filled if at in row]
        kinds = {figure.value.kind for figure in figures if not figure.rule.endswith(".cell")}
        return len(kinds) > 1 and not kinds <= _PEOPLE  # 受益人口: 800人, 750人次

    def _date_in(self, cell: Span | None) -> Mention[Any] | None:
        """The date that a head names."""
        if cell is None:
            return None
        dates = self.view.within(*cell, "date")
        return next((date for date in dates if date.value.meaning.kind in ("date", "interval")), None)

    def _less(self, words: Span | None, date: Mention[Any] | None) -> Span | None:
        """The words of a head without a date that they begin or end with."""
        if words is None or date is None or not words.start <= date.start < date.end <= words.end:
            return words
        start, end = words
        if date.start == start:
            start = date.end + self.text.startswith(_DATE_TAIL, date.end, end)
        elif date.end == end:
            end = date.start
        return Span(start, end) if start < end else None

    def _lines_above(self) -> Iterator[Span]:
        """The lines above a table that may say when and of what its figures are, the nearest first."""
        first = min(cell.start for cells in self.table.heads for cell in cells if cell)
        paragraphs = self.view.article.paragraphs
        at = bisect_left(paragraphs, first, key=attrgetter("end"))
        for paragraph in reversed(paragraphs[max(at - _ABOVE, 0) : at]):
            start, end = paragraph.start, paragraph.end
            if self.text[end - 1] in "。:;" or end - start > _LONGEST_TITLE:
                start = max(start, self.text.rfind("。", start, end - 1) + 1)
                if self.text[end - 1] != ":" and not _SHOWS.search(self.text, start, end):
                    return
            yield Span(start, end)

    def _governing(self, line: Span) -> Mention[Any] | None:
        """The date in a line above a table that its figures are of: a year or months, or the day that they end with."""
        dates = (date for date in reversed(self.view.within(*line, "date")) if date.value.meaning.value)
        return next((date for date in dates if lasting(date) or date.value.meaning.bound == "until"), None)


def _change(than: str, way: str | None, *, up: bool) -> Change:
    """The change that a head tells of: 同比增长, 较上月减少, 同比增减."""
    basis: Basis | None = "year_on_year" if than == "同比" or "年" in than else "period_on_period" if than else None
    stated = way not in (None, "增减", "变化")
    return Change(("increase" if up else "decrease") if stated else None, basis)
