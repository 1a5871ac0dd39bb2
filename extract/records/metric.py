"""A quantity stated as a fact."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, ClassVar, Literal

from pydantic import Field

from extract.mentions.kinds import QUANTITY_KINDS
from extract.mentions.mention import Mention
from extract.records.draft import Draft
from extract.records.figures import cells
from extract.records.figures.heading import Heading
from extract.records.figures.lift import BODY, FIGURE, PLACE, ROLES, deed_at
from extract.records.figures.periods import coming, lasting
from extract.records.figures.phrases import said
from extract.records.figures.reader import readings
from extract.records.figures.said import Reading
from extract.records.figures.sources import is_clause
from extract.records.record import Bound, Duration, Edtf, Frozen, Modifier, Record
from extract.records.view import ArticleView
from extract.text.document import Paragraph
from extract.text.patterns import late

QuantityKind = Literal[
    "money",
    "people",
    "person_times",
    "count",
    "percent",
    "area",
    "length",
    "mass",
    "volume",
    "duration",
    "other",
]
Topic = Literal[
    "labour",
    "consumption",
    "industry",
    "talent",
    "funding",
    "education",
    "health",
    "exchange",
    "infrastructure",
    "other",
]


class Period(Frozen):
    """The date that governs a figure."""

    text: str = Field(min_length=1, description="the expression, clean")
    value: Edtf | Duration | None = Field(description="EDTF or recurrence; null where vague (截至目前)")
    bound: Bound | None


class Metric(Record):
    """A quantity stated as a fact: how much, of what, about whom, when."""

    states: ClassVar[str] = "value"
    shown: ClassVar[tuple[str, ...]] = ("text", "indicator", "subject", "item", "period", "topic")

    type: Literal["metric"]
    text: str = Field(min_length=1, description="the quantity with its modifier and unit, clean")
    value: int | float | None = Field(description="in base units (13.38亿元 is 1338000000); null for a range")
    low: int | float | None = Field(description="lower end of a range")
    high: int | float | None = Field(description="upper end of a range")
    unit: str | None = Field(description="as stated, less the magnitude; 名 and 位 are 人")
    kind: QuantityKind
    currency: str | None = Field(pattern="^[A-Z]{3}$", description="ISO 4217, for money")
    modifier: Modifier | None
    item: str | None = Field(description="the thing counted")
    indicator: str | None = Field(description="the shortest phrase of the text that says what is measured")
    subject: str | None = Field(description="who or what place the figure is about")
    period: Period | None
    per: str | None = Field(description="the denominator of a rate (每人, /年)")
    trend: Literal["increase", "decrease"] | None
    basis: Literal["year_on_year", "period_on_period"] | None
    topic: Topic

    @classmethod
    def agree(cls, fields: Mapping[str, Any]) -> None:
        """Raise `ValueError` unless it has a value or a range, and a currency if it is money."""
        low, high = fields["low"], fields["high"]
        if (fields["value"] is None) == (low is None and high is None):
            raise ValueError("a metric has a value or a range")
        if low is not None and high is not None and low > high:
            raise ValueError("a range's low end lies above its high end")
        if (fields["currency"] is not None) != (fields["kind"] == "money"):
            raise ValueError("money has a currency, nothing else has")


MODEL = Metric

_QUANTITIES = frozenset(QUANTITY_KINDS)
_ASSISTANCE = late("东西部?协作|产业协作|劳务协作|消费协作|帮扶|对口|支援|扶贫|援[疆藏青]")
_HEADS = ("title", "heading")
_AGENCY = "部门"
_HELPED = ("向", "赴", "助力", "捐赠", "驰援")
"""Behind who acts in a title, what makes the place behind it that to which he does it: 甲组团向玉屏捐赠."""
_ROLES = (*_HEADS, "body", "caption")


def drafts(view: ArticleView) -> Iterator[Draft]:
    """Every quantity that the article states as a fact; not the rhetorical ones (两地), nor numbers inside titles."""
    text, known = view.text, view.by_kind
    figures = [m.start for kind in known.keys() & _QUANTITIES for m in known[kind] if not m.value.rhetorical]
    if not figures:
        return
    figures.sort()
    figures.append(len(text))
    heading = Heading(assistance=_ASSISTANCE.search(text, view.article.start, view.article.end) is not None)
    terse, following, rows = view.metadata.kind == "policy", figures[0], cells.rows(view)
    for paragraph in view.article.paragraphs:
        end, role = paragraph.end, paragraph.role
        states = following < end
        if (states and role in _ROLES) or role in _HEADS:
            start = paragraph.start
            inside = view.within(start, end)
            if role in _HEADS:
                _head(text, heading, paragraph, inside, terse=terse)
            if states:
                heading.region = heading.home
                row = rows.get(start) if rows else None
                for first, stop, held in row.told() if row else ((start, end, inside),):
                    for reading in readings(text, first, stop, _visible(text, held), heading, terse=terse):
                        yield _draft(text, reading)
                for reading in row.readings(heading) if row else ():
                    yield _draft(text, reading)
        if states:
            following = figures[bisect_left(figures, end)]
            if following == len(text):
                break


def _head(text: str, heading: Heading, paragraph: Paragraph, mentions: Sequence[Mention[Any]], *, terse: bool) -> None:
    """Take in what a title or heading says for the text under it: the place, the time, the field.

    `mentions` are those in it.
    """
    if paragraph.role == "heading":
        heading.words = text[paragraph.start : paragraph.end]
    elif heading.home is None:
        told = [mention for mention in mentions if mention.kind == "place"]
        places = [place for place in told if place.start + 1 < place.end]
        named = {place.value.full for place in places}
        own = len(named) == 1 and not text.endswith(_HELPED, paragraph.start, places[0].start)
        heading.home = places[0].span if own else None
        heading.between |= len({place.value.full for place in told}) > 1
    if not terse:
        heading.section = None
        for mention in mentions:
            if mention.kind == "date" and lasting(mention) and _dates_all(text, mention):
                heading.section = mention
                break


def _visible(text: str, mentions: Iterable[Mention[Any]]) -> list[Mention[Any]]:
    """The mentions that clauses are read by: not those inside others, nor bodies named by a clause."""
    kept: list[Mention[Any]] = []
    free = -1  # where the last of them ends
    for mention in mentions:
        start, stop = mention.start, mention.end
        if start < free:
            continue
        role = ROLES.get(mention.kind)
        if role == FIGURE:
            if mention.value.rhetorical:
                continue
        elif role is None or (role == BODY and _clausal(text, mention)):
            continue
        elif role == PLACE and stop == start + 1 and text[start - 1 : start] == "援":
            continue  # the short name of a place that is part of a word for help to it: 援疆
        kept.append(mention)
        free = stop
    return kept


def _clausal(text: str, body: Mention[Any]) -> bool:
    """Whether the name of a body is a clause (新建幼儿园, 甲市已设置安置点) or begins a longer one: 教育部|门."""
    start, end = body.start, body.end
    if text[end - 1 : end + 1] == _AGENCY and text[end + 1 : end + 2] != "户":
        return True
    return deed_at(text, start) or is_clause(text, start, end)


def _dates_all(text: str, date: Mention[Any]) -> bool:
    """Whether a date in a title is that of the text, not one to come or compared with, nor of a name (2025车展)."""
    return not (coming(date) or date.value.aside or text[date.start : date.end].isdecimal())


def _draft(text: str, reading: Reading) -> Draft:
    figure, item, subject, period = reading.figure, reading.item, reading.subject, reading.period
    value, change, start, end = figure.value, reading.change, figure.start, figure.end
    cites = [("value", start, end)]
    for first, last in reading.indicator:
        cites.append(("indicator", first, last))
    if item:
        cites.append(("item", item[0], item[1]))
    if subject:
        cites.append(("subject", subject[0], subject[1]))
    if period:
        cites.append(("period", period.start, period.end))
    if reading.unit:
        cites.append(("unit", *reading.unit))
    fields = {
        "text": _clean(text[start:end]),
        "value": None if value.value is None else _number(value.value),
        "low": None if value.low is None else _number(value.low),
        "high": None if value.high is None else _number(value.high),
        "unit": value.unit,
        "kind": value.kind,
        "currency": value.currency,
        "modifier": value.modifier,
        "item": _clean(text[item[0] : item[1]]) if item else None,
        "indicator": said(text, reading.indicator),
        "subject": _clean(text[subject[0] : subject[1]]) if subject else None,
        "period": _period(text, period) if period else None,
        "per": value.per,
        "trend": change.trend,
        "basis": change.basis,
        "topic": reading.topic,
    }
    return Draft("metric", "metric" + figure.rule.removeprefix("quantity"), fields, cites)


def _clean(words: str) -> str:
    """The words of a span without blanks."""
    return "".join(words.split()) if " " in words else words


def _number(value: Decimal) -> int | float:
    """A JSON number; the shortest float that reads back as the decimal."""
    whole = int(value)
    return whole if whole == value else float(value)


def _period(text: str, date: Mention[Any]) -> dict[str, Any]:
    meaning = date.value.meaning
    return {"text": _clean(text[date.start : date.end]), "value": meaning.value, "bound": meaning.bound}
