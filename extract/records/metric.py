"""A quantity stated as a fact."""

from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from extract.records.record import Bound, Edtf, Frozen, Modifier, Record

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
    value: Edtf | None = Field(description="EDTF; null where the expression is vague (截至目前)")
    bound: Bound | None


class Metric(Record):
    """A quantity stated as a fact: how much, of what, about whom, when."""

    states: ClassVar[str] = "value"
    shown: ClassVar[tuple[str, ...]] = ("text", "indicator", "subject", "item", "period", "topic")

    type: Literal["metric"]
    text: str = Field(min_length=1, description="the quantity with its modifier and unit, clean")
    value: float | None = Field(description="in base units (13.38亿元 is 1338000000); null for a range")
    low: float | None = Field(description="lower end of a range")
    high: float | None = Field(description="upper end of a range")
    unit: str = Field(description="as stated, less the magnitude; 名 and 位 are 人")
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
