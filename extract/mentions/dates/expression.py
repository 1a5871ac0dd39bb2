"""What a calendar expression says, before and after it is placed in the calendar."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

Kind = Literal["date", "interval", "duration", "set"]
Bound = Literal["since", "until"]
Part = Literal["start", "mid", "end", "morning", "noon", "afternoon", "evening"]
Origin = Literal["reference", "context"]
"""What a relative word counts from: the article's date (今年) or the date before it in the text (当年)."""


class Shift(NamedTuple):
    """So many units after the origin's unit; negative before it (去年 is -1 from the reference)."""

    by: int
    origin: Origin = "reference"


class Months(NamedTuple):
    """Consecutive months of a year, both included; numbers above 12 run into the next year (winter is 12 to 14)."""

    first: int
    last: int


@dataclass(slots=True)
class Point:
    """One end of an expression, as far as the text states it; `None` is left to the context.

    `month` may be a run of months (上半年, 三季度, 前8个月), `year` a run of years where `years` says how many
    (a decade, a five-year plan). `week` counts weeks from the reference's week, `weekday` is 1 for Monday.
    `festival` names a day of `festivals.toml`; `lunar` says that month and day are of the lunar calendar
    (a negative month is a leap month). `period` says that the point repeats the span of the date before it (同期).
    """

    year: int | Shift | None = None
    years: int = 1
    month: int | Months | Shift | None = None
    day: int | Shift | None = None
    week: Shift | None = None
    weekday: int | None = None
    festival: str | None = None
    lunar: bool = False
    period: bool = False
    open: bool = False


@dataclass(slots=True)
class DateValue:
    """What an expression means: `value` is EDTF or an ISO 8601 duration, `None` where it cannot be known.

    `how` says where what the text leaves out was taken from, in words for `explain`. `span` is the stretch of the
    calendar that a duration with a direction covers (近三年), EDTF, else `None`.
    """

    value: str | None
    kind: Kind
    bound: Bound | None
    part: Part | None
    how: str = "as stated"
    span: str | None = None


@dataclass(slots=True)
class DateExpression:
    """A calendar expression as read from the text; `meaning` is complete once `grounding.ground` has run.

    A date has `start`, an interval `start` and `end`, a duration or set `duration` (ISO 8601).
    """

    kind: Kind
    bound: Bound | None = None
    part: Part | None = None
    start: Point | None = None
    end: Point | None = None
    duration: str | None = None
    meaning: DateValue = field(default_factory=lambda: DateValue(None, "date", None, None, "not grounded"))
