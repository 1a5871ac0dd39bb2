"""What the figures of a table say: each is of its row, and of what heads its column."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from extract.mentions.mention import Mention
from extract.mentions.quantities.heads import is_headed, is_total
from extract.records.figures import announced, nouns, nouns_before, topics
from extract.records.figures.heading import Heading
from extract.records.figures.lift import ROLES, Extent, lift
from extract.records.figures.phrases import Phrase
from extract.records.figures.said import Reading
from extract.records.figures.sheets import NAMING, Head, Sheet
from extract.records.figures.trends import STEADY
from extract.records.view import ArticleView, outermost
from extract.text.patterns import late
from extract.text.span import Span

_LONGEST_NAME = 30
"""The most characters of what names whom a row is about."""
_NUMBERED = late(r"(?:\d{1,2}[.、]|\(?[一二三四五六七八九十\d]{1,3}[)、]|其中[:、]?|[#*·●○—-]+) ?")
_ASIDE = late(r" ?(?:\([^()]*\)|\*+)$")
_BARE_NUMBER = late(r"[-+]?\d[\d,.]*")
_LEAST_COUNTED = 2
_HOUSEHOLD = "户"
_HOMES = ("村", "社区", "乡镇", "乡", "镇")
"""What those columns are headed by that say where households live: 结对村."""


class _Thing(NamedTuple):
    """What a row is of, and whether its column is headed so: 项目, 指标, or not at all."""

    cell: Span
    named: bool


class Row:
    """A row of a table; it says what is read in its cells."""

    def __init__(self, sheet: Sheet, at: int) -> None:
        self._sheet, self._at = sheet, at
        self._text, self._view = sheet.text, sheet.view
        self._span, self._cells = sheet.table.rows[at]
        self._filled = sheet.filled[at]

    def told(self) -> Iterator[tuple[int, int, Sequence[Mention[Any]]]]:
        """What in the row is read as any text is, with the mentions in it: a line not cut, cells of words."""
        spans = [cell for at, cell in enumerate(self._cells) if cell and at not in self._filled]
        for start, end in spans if any(self._cells) else [self._span]:
            yield start, end, self._view.within(start, end)

    def readings(self, heading: Heading) -> Iterator[Reading]:
        """What the figures say that fill cells."""
        if not self._filled:
            return
        whom, thing, date, sums = self._labels()
        counted = self._sheet.grid.unit(self._cells)
        for at, figure in self._filled.items():
            head = self._sheet.heads[at]
            indicator = self._indicator(at, head, thing)
            item = self._item(figure, indicator) if head.change.trend is None else None
            base = self._base(at, head) if head.words is None else None
            period = head.date or (base and base.date) or date or self._sheet.date or heading.section
            indicator = tuple(piece for span in indicator for piece in self._pieces(span))
            named = whom and (self._home(head) or whom)
            found = Reading(figure, item, indicator, head.whom if sums else named or head.whom, period, head.change)
            found.topic = self._topic(indicator, thing, head) or self._sheet.topic or heading.topic or topics.OTHER
            if figure.rule.endswith(".cell"):
                found.unit = (None if head.column.own else counted) or head.column.stated
            yield found

    def _labels(self) -> tuple[Span | None, _Thing | None, Mention[Any] | None, bool]:
        """Whom the row is about, of what it tells, of when, and whether it sums up others."""
        sheet, date, sums = self._sheet, self._dated(), self._sums()
        whom: list[tuple[int, Span]] = []
        things: list[_Thing] = []
        for at in sheet.labels:
            cell = self._cells[at] or (None if sums else self._merged(at))
            if cell is None or at in self._filled or _BARE_NUMBER.fullmatch(self._text, *cell):
                continue
            bare, name = self._bare(cell), sheet.name(at)
            if is_total(self._text[slice(*bare)]):
                continue
            if (dated := self._filling(bare, ("date",))) is not None:
                date = dated
            elif self._names(name, bare):
                whom.append((at, bare))
            elif not is_headed(name, "aside"):
                thing = _Thing(bare, not name or is_headed(name, "what"))
                things.insert(0 if is_headed(name, "content") else len(things), thing)  # 冷库项目 | 新建冷库3座
        if whom:
            things = [thing for thing in things if thing.named]
        places = all(is_headed(sheet.name(at), "where") for at, _ in whom)
        named = whom[-1 if places else 0][1] if whom else None
        short = named is not None and named.end - named.start <= _LONGEST_NAME
        return named if short else None, things[-1] if things else None, date, sums

    def _home(self, head: Head) -> Span | None:
        """The village or the like in which the households live that a column counts: 甲公司 | 乙村 | 86户."""
        if head.words is None or self._text[head.words.end - 1] != _HOUSEHOLD:
            return None
        at = next((at for at in reversed(self._sheet.labels) if self._sheet.name(at).endswith(_HOMES)), None)
        cell = self._cells[at] if at is not None else None
        return self._bare(cell) if cell else None

    def _sums(self) -> bool:
        """Whether a row says so in a cell for its number or name: 合计, below 序号."""
        said = (cell for at, cell in enumerate(self._cells) if cell and at not in self._filled)
        return any(is_total(self._text[slice(*cell)]) for cell in said)

    def _dated(self) -> Mention[Any] | None:
        """The date in a column behind the figures that says of when the row is."""
        cells = (cell for at, cell in enumerate(self._cells) if cell and is_headed(self._sheet.name(at), "date"))
        return next((date for cell in cells if (date := self._filling(cell, ("date",)))), None)

    def _merged(self, at: int) -> Span | None:
        """The cell above one that is empty, as cells are that several rows share."""
        if at != self._sheet.labels[0] or len(self._sheet.labels) < _LEAST_COUNTED:
            return None
        above = (cells[at] for _, cells in reversed(self._sheet.table.rows[: self._at]))
        cell = next((cell for cell in above if cell), None)
        return None if cell is None or is_total(self._text[slice(*cell)]) else cell

    def _bare(self, cell: Span) -> Span:
        """A cell without the number in front of its words and a remark in brackets behind them."""
        start, end = cell
        if (number := _NUMBERED.match(self._text, start, end)) and number.end() < end:
            start = number.end()
        if (aside := _ASIDE.search(self._text, start, end)) and aside.start() > start:
            end = aside.start()
        return Span(start, end)

    def _filling(self, cell: Span, kinds: tuple[str, ...]) -> Mention[Any] | None:
        """The mention of some kinds that a cell is filled with."""
        return next((m for m in self._view.within(*cell) if m.kind in kinds and m.span == cell), None)

    def _names(self, name: str, cell: Span) -> bool:
        """Whether a cell names whom its row is about: `name`, its head, asks for that, or a name fills it."""
        return is_headed(name, "who") or (not is_headed(name, "what") and self._filling(cell, NAMING) is not None)

    def _indicator(self, at: int, head: Head, thing: _Thing | None) -> Phrase:
        """What a figure measures: what its column says, that of the row, or both where each says a part."""
        words, general = head.words, head.general
        if head.mixed and (beside := self._beside(at)):
            return () if self._names(self._sheet.name(at - 1), beside) else (beside,)
        if words is None and (base := self._base(at, head)):
            words, general = base.words, base.general
        if words is None or (general and (thing is None or thing.named)):
            said = thing.cell if thing else head.upper or words
            return (said,) if said and not is_total(self._text[slice(*said)]) else ()
        return (thing.cell, words) if thing else (words,)

    def _beside(self, at: int) -> Span | None:
        """The words in the cell in front of a figure, as in a form: 占地, in front of 20亩."""
        cell = self._cells[at - 1] if at and at - 1 not in self._filled else None
        return self._bare(cell) if cell else None

    def _base(self, at: int, head: Head) -> Head | None:
        """The column in front of one that only tells how its figures have changed: 同比增长, beside 采购额."""
        return self._sheet.heads[at - 1] if head.change is not STEADY and at - 1 in self._filled else None

    def _pieces(self, span: Extent) -> Iterator[Extent]:
        """The words of a head without the blanks that a narrow column sets between them: 转移 就业."""
        start, end = span
        while (blank := self._text.find(" ", start, end)) >= 0:
            yield start, blank
            start = blank + 1
        yield start, end

    def _item(self, figure: Mention[Any], indicator: Phrase) -> Extent | None:
        """What a figure counts of those things or people that its indicator names."""
        if figure.value.kind not in nouns.COUNTING or not indicator:
            return None
        start, end = indicator[-1]
        inside = [m for m in outermost(self._view.within(start, end)) if m.kind in ROLES]
        line = lift(self._text, start, end, inside)
        label = announced.label(line, 0)
        item = nouns_before.before(figure, label) if label is not None else None
        return None if item and self._text[slice(*item)] == figure.value.unit else item

    def _topic(self, indicator: Phrase, thing: _Thing | None, head: Head) -> str | None:
        """The field that the words of a figure name."""
        named = (
            topics.of(self._text, *span) for span in (thing and thing.cell, *reversed(indicator), head.upper) if span
        )
        return next((topic for topic in named if topic), None)


def rows(view: ArticleView) -> dict[int, Row]:
    """The rows of the tables of an article, by where their lines start."""
    found: dict[int, Row] = {}
    for grid in view.grids:
        if view.article.start <= grid.table.rows[0][0].start < view.article.end:
            sheet = Sheet(view, grid)
            found.update((span.start, Row(sheet, at)) for at, (span, _) in enumerate(grid.table.rows))
    return found
