"""A quantity stated as a fact."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, ClassVar, Literal, Self

from pydantic import Field, model_validator

from extract.mentions.mention import Mention
from extract.records.draft import Draft
from extract.records.figures.periods import lasting
from extract.records.figures.phrases import said
from extract.records.figures.reader import Reader, Reading
from extract.records.figures.topics import of_heading
from extract.records.record import Bound, Duration, Edtf, Frozen, Modifier, Record
from extract.records.view import ArticleView, SentenceView
from extract.text.span import Span

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

    @model_validator(mode="after")
    def _value_or_range(self) -> Self:
        if (self.value is None) == (self.low is None and self.high is None):
            raise ValueError("a metric has a value or a range")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError("a range's low end lies above its high end")
        if (self.currency is not None) != (self.kind == "money"):
            raise ValueError("money has a currency, nothing else has")
        return self


MODEL = Metric

_SEEN = frozenset(["date", "place", "organisation", "person", "work"])
"""The kinds of mention, besides quantities, that a clause is read by."""


def drafts(view: ArticleView) -> Iterator[Draft]:
    """Every quantity that the article states as a fact; not the rhetorical ones (两地), nor numbers inside titles."""
    reader = Reader(view.text, terse=view.metadata.kind == "policy")
    for paragraph in _paragraphs(view):
        read = [(sentence, _visible(sentence)) for sentence in paragraph]
        if paragraph[0].paragraph.role in ("title", "heading"):
            _head(view, reader, paragraph[0], read[0][1])
        last = max((at for at, (_, mentions) in enumerate(read) if any(map(_counts, mentions))), default=-1)
        reader.paragraph()
        for sentence, mentions in read[: last + 1]:
            for reading in reader.sentence(sentence.start, sentence.end, mentions):
                yield _draft(view.text, reading)


def _head(view: ArticleView, reader: Reader, sentence: SentenceView, mentions: list[Mention[Any]]) -> None:
    """Take in what a title or heading says for the text under it: the place, the time, the field."""
    if sentence.paragraph.role == "heading":
        reader.topic = of_heading(sentence.text)
    elif reader.region is None:
        place = next((m for m in mentions if m.kind == "place" and m.end - m.start > 1), None)
        reader.region = Span(place.start, place.end) if place else None
    if view.metadata.kind != "policy":
        reader.section = next((m for m in mentions if m.kind == "date" and lasting(m)), None)


def _paragraphs(view: ArticleView) -> Iterator[list[SentenceView]]:
    inside: list[SentenceView] = []
    for sentence in view.sentences:
        if inside and inside[0].paragraph is not sentence.paragraph:
            yield inside
            inside = []
        inside.append(sentence)
    if inside:
        yield inside


def _visible(sentence: SentenceView) -> list[Mention[Any]]:
    """The mentions that a clause is read by, without those inside others."""
    kept: list[Mention[Any]] = []
    for mention in sentence.mentions:
        if (mention.kind in _SEEN or _counts(mention)) and (not kept or mention.start >= kept[-1].end):
            kept.append(mention)
    return kept


def _counts(mention: Mention[Any]) -> bool:
    return mention.kind.startswith("quantity") and not mention.value.rhetorical


def _draft(text: str, reading: Reading) -> Draft:
    figure, value = reading.figure, reading.figure.value
    draft = Draft(
        "metric",
        figure.rule.replace("quantity", "metric", 1),
        {
            "text": "".join(text[figure.start : figure.end].split()),
            "value": _number(value.value),
            "low": _number(value.low),
            "high": _number(value.high),
            "unit": value.unit,
            "kind": value.kind,
            "currency": value.currency,
            "modifier": value.modifier,
            "item": text[slice(*reading.item)] if reading.item else None,
            "indicator": said(text, reading.indicator),
            "subject": text[slice(*reading.subject)] if reading.subject else None,
            "period": _period(text, reading.period),
            "per": value.per,
            "trend": reading.change.trend,
            "basis": reading.change.basis,
            "topic": reading.topic,
        },
    )
    draft.cite("value", figure.start, figure.end)
    for span in reading.indicator:
        draft.cite("indicator", *span)
    for name, stated in (("item", reading.item), ("subject", reading.subject)):
        if stated:
            draft.cite(name, *stated)
    if reading.period:
        draft.cite("period", reading.period.start, reading.period.end)
    return draft


def _number(value: Decimal | None) -> int | float | None:
    """A JSON number; the shortest float that reads back as the decimal."""
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _period(text: str, date: Mention[Any] | None) -> dict[str, Any] | None:
    if date is None:
        return None
    meaning = date.value.meaning
    return {"text": "".join(text[date.start : date.end].split()), "value": meaning.value, "bound": meaning.bound}
