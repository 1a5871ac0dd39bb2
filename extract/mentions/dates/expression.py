"""What a calendar expression says, before and after it is placed in the calendar."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from extract.plain import plain

Kind = Literal["date", "interval", "duration", "set"]
Bound = Literal["since", "until"]
Part = Literal["start", "mid", "end", "morning", "noon", "afternoon", "evening"]
Origin = Literal["reference", "context", "last", "report"]
"""What a relative word counts from: the article's date (今年), what the text tells of (当年), the last date (同年).

From what a report is about counts 本年度, be it written in the year after.
"""
Break = Literal["none", "bracket", "sentence", "line"]
"""What divides an expression from the one before it; `bracket` that it explains that one: 今天(10月25日)."""


class Shift(NamedTuple):
    """So many units after the origin's unit; negative before it (去年 is -1 from the reference)."""

    by: int
    origin: Origin = "reference"


class Run(NamedTuple):
    """Consecutive months or weekdays, both included; months above 12 run into the next year (winter is 12 to 14)."""

    first: int
    last: int


class Point(NamedTuple):
    """One end of an expression, as far as the text states it; `None` is left to the context.

    `century` is its first year (1900), `decade` the years after that (90). `week` counts weeks, `weekday` is 1 for
    Monday. `festival` names a day of `festivals.toml`; `lunar` says that month and day are of the lunar calendar
    (a negative month is a leap month). `same_period` repeats the months and days of the date before it (去年同期).
    `every` leaves out what recurs (每年9月30日).
    """

    year: int | Shift | None = None
    month: int | Run | Shift | None = None
    day: int | Shift | None = None
    century: int | Shift | None = None
    decade: int | None = None
    week: Shift | None = None
    weekday: int | Run | None = None
    festival: str | None = None
    lunar: bool = False
    same_period: bool = False
    every: bool = False


@dataclass(slots=True, unsafe_hash=True)
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


UNKNOWN = DateValue(None, "date", None, None, "not grounded")


CENTURY, DECADE, YEAR, HALF, MONTH, WEEK, DAY, LENGTH, VAGUE = range(9)
"""How fine an expression is: one continues what is coarser (2022年 + 8月 + 24日)."""


@plain
class DateExpression:
    """A calendar expression at `text[start:end]`; `meaning` is complete once `grounding.ground` has run.

    It is read as an atom, a number with its unit or a word, and grows as others continue it; a `weak` one counts only
    as part of another (the 12号 of 10月12号). A date has `point`, an interval `point` and `until`, a duration or a
    recurrence `duration` (ISO 8601), all three `None` where the words are vague (近年来). `direction` of a duration is
    -1 for the past (近三年), 1 for the future.

    The rest tells what the words around it mean for the dates after it. `after` is what divides it from the date
    before, `opens` says that it opens a sentence; `ahead` that the text speaks of plans (将于, 力争); `heading` that
    the date is a line of its own, as in a diary or chronicle; `entry` that it is one with its year, which heads
    an entry of a diary where there are more of them; `plans` that a heading or title names the plans for that
    year, `reviews` what was done in it; `titled` that it stands in 《》; `aside` that it does or is a mere term of
    comparison (较2015年), so that a later bare month does not continue it.
    """

    start: int
    end: int
    grain: int
    rule: str
    point: Point | None = None
    until: Point | None = None
    part: Part | None = None
    kind: Kind = "date"
    duration: str | None = None
    weak: bool = False
    bound: Bound | None = field(default=None, init=False)
    direction: int = field(default=0, init=False)
    after: Break = field(default="line", init=False)
    opens: bool = field(default=False, init=False)
    ahead: bool = field(default=False, init=False)
    heading: bool = field(default=False, init=False)
    entry: bool = field(default=False, init=False)
    plans: bool = field(default=False, init=False)
    reviews: bool = field(default=False, init=False)
    titled: bool = field(default=False, init=False)
    aside: bool = field(default=False, init=False)
    meaning: DateValue = field(default=UNKNOWN, init=False)
