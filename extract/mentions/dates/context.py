"""What is known of the calendar at the place where an expression stands."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

from extract.mentions import edtf
from extract.mentions.dates.expression import DateExpression, Part, Shift
from extract.mentions.edtf import Partial
from extract.mentions.mention import Mention

NEAR = 120
"""A bare month up to so many days ahead of the article is of the same year, even where nothing speaks of plans."""

FAR = 183
"""A planned bare month that lies further back than this is the next year's (将于3月, said in December)."""

LEAN = 2
"""A festival to come must be so many times nearer than the last one to be meant."""

LUNAR_LEAN = 4
"""The same for a day of the first lunar month, which is told of once it is over: 正月初九."""

TURN = 20
"""A bare day this much lower than the one before it is of the next month."""

SOON = 45
"""A bare month or day no further ahead than this is of the article's year, whatever else the text tells of."""

RECENT = 8
"""A bare day no longer ago than this is meant rather than one of a coming month that the text names."""

EARLY = 5
"""Before this month an article may still sum up the year before."""

NEW = 2
"""Up to this month nothing can be told of the whole of the article's year."""

BY_ARTICLE = "month of the article"
"""How a bare day is placed where no date before it helps."""

Ends = tuple[Partial, Partial]


@dataclass
class Context:
    """What is known where an expression stands.

    `reference` is the article's date, `dates` are all that it names, `year` is the one that the paragraph speaks of,
    `sentence_year` the one that the sentence states; `orders` says that the article orders what is to come. `near` is
    the last day in the paragraph, or the month told of before any day, `story` the one that the article's own days
    are told from, `third` the part of the month that is `near`, `last` the last date of all, `last_year` the year of
    the last one that is no aside, `past` the last one that is not to come, `months` the last run of months that is
    not, `last_day` the last day or days that are not to come, `opening_day` the last of these that the text goes on
    from, `sentence_day` those of the sentence, `diary` the day that heads what follows, `chapter` the year or month
    that heads a part of a chronicle, `goes_on` that the last date is the start of what still goes on, `past_month` the
    month that the sentence counts from the article's (上月); `how` says how the last point was placed.
    """

    reference: Partial
    dates: Sequence[Mention[DateExpression]] = ()
    orders: bool = False
    year: int | None = None
    sentence_year: int | None = None
    near: Ends | None = None
    story: Ends | None = None
    third: Part | None = None
    last: Ends | None = None
    last_year: int | None = None
    past: Ends | None = None
    months: Ends | None = None
    last_day: Ends | None = None
    opening_day: Ends | None = None
    sentence_day: Ends | None = None
    diary: dt.date | None = None
    chapter: Partial | None = None
    goes_on: bool = False
    past_month: Partial | None = None
    how: str = ""
    today: dt.date | None = field(init=False)
    """The day of the article, where it is known to the day."""

    def __post_init__(self) -> None:
        self.today = edtf.first_day(self.reference) if self.reference.day else None

    def remember_past(self, ends: Ends, compared: bool) -> None:
        """Take in a date that is not to come; one that is only `compared` with (去年同期) runs no months of its own."""
        if edtf.precedes(self.reference, ends[0]):
            return
        self.past = ends
        if ends[0].month and not ends[0].day and ends[0] != ends[1] and not compared:
            self.months = ends

    def remember_day(self, ends: Ends, said: DateExpression) -> None:
        """Take in a day: the text goes on from one that it does not give with its year, or that opens a sentence."""
        self.sentence_day = ends
        if said.ahead and self.last_day is not None:
            return
        self.last_day = ends
        if said.opens or (said.point and said.point.year is None):
            self.opening_day = ends

    def remember_month(self, ends: Ends, said: DateExpression) -> None:
        """Take in a month or a run of months, which bare days are of where no day is told yet."""
        first, last = ends
        if first.month is None:
            return
        counted = said.point.month if said.point else None
        if isinstance(counted, Shift) and counted.origin == "reference" and said.bound is None:
            self.past_month = first
        if first.year != last.year:
            self.near = None  # the months after 2023年11月至2024年1月 are of the later year
        untold = self.near is None and self.story is None
        if (untold or said.part) and first == last and said.bound is None and not said.ahead:
            self.near, self.third = ends, said.part

    def begin_line(self) -> None:
        """Forget what the paragraph before spoke of; what heads the part of a chronicle goes on.

        So does the day that is told of, not one that it mentions: 11日,一行来到工地。工程于去年3月18日动工。
        """
        chapter = self.chapter
        self.last_day = self.opening_day or self.last_day
        self.sentence_year = self.near = self.sentence_day = self.third = self.past_month = None
        self.year = chapter and chapter.year
        if chapter is not None and chapter.month is not None:
            self.near = (chapter, chapter)

    @cached_property
    def usual(self) -> int | None:
        """The year that the article mostly speaks of, its own or the one before, where it begins with that one."""
        year = self.reference.year
        if year is None:
            return None
        this = last = 0
        for mention in self.dates:
            point, planned = mention.value.point, mention.value.ahead or mention.value.plans
            planned |= mention.value.until is not None  # a programme: 2023—2025年
            if point is None or point.year is None or point.month or point.day or planned:
                continue
            said: int | Shift | None = point.year
            if isinstance(said, Shift):
                said = year + said.by if said.origin == "reference" else None
            this += said == year
            last += said == year - 1
        if this == last and self.sums_up:
            return year - 1
        return year if this > last else year - 1 if last > this else None

    @property
    def sums_up(self) -> bool:
        """Whether the article begins with the year before its own, as 2018年工作总结 of January 2019 does."""
        first = self.dates[0].value.point if self.dates else None
        if first is None or not isinstance(first.year, int) or first.month is not None:
            return False
        return first.year + 1 == self.reference.year

    @property
    def report_year(self) -> int | None:
        """The year that 本年度 is: the one before where the article sums that up early in its own."""
        year, month = self.reference.year, self.reference.month
        early = month is not None and month < EARLY and not self.orders and self.chapter is None
        return year - 1 if year and early and self.sums_up else year

    @property
    def told_year(self) -> int | None:
        """The year that 上年 counts from: the paragraph's, early in a year the one that is told of, the article's."""
        month = self.reference.month
        told = self.usual if not self.orders and month is not None and month < EARLY else None
        return self.year or told or self.reference.year

    @cached_property
    def _names_last_year(self) -> bool:
        """Whether the article names the year before its own, be it among others."""
        years = (date.value.point.year for date in self.dates if date.value.point and not date.value.titled)
        return self.reference.year is not None and self.reference.year - 1 in years

    def running_year(self, ahead: bool, whole: bool) -> int | None:
        """The year of 全年 and 年底: as for 上年, but no year long past that only the sentence before spoke of.

        `whole` is the year from end to end, which an article of its first months cannot tell of.
        """
        if self.chapter is not None:
            return self.year
        year, told = self.reference.year, self.told_year
        if year is None or told is None:
            return told
        if ahead and self.year and self.sums_up and (self.reference.month or EARLY) < EARLY:
            return self.year  # 全年到位3200万元,年底前完工16个, in a report of January
        if ahead:
            return max(year, told)
        if whole and self.year is None and (self.reference.month or EARLY) <= NEW and self._names_last_year:
            return year - 1  # 全年 in a report of January
        return told if abs(told - year) < 2 or told == self.sentence_year else year
