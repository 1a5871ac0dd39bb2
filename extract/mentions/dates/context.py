"""What is known of the calendar at the place where an expression stands."""

import datetime as dt
from dataclasses import dataclass

from extract.mentions import edtf
from extract.mentions.edtf import Partial

NEAR = 120
"""A bare month up to so many days ahead of the article is of the same year, even where nothing speaks of plans."""

FAR = 183
"""A planned bare month that lies further back than this is the next year's (将于3月, said in December)."""

LEAN = 2
"""A festival to come must be so many times nearer than the last one to be meant."""

TURN = 20
"""A bare day this much lower than the one before it is of the next month."""

EARLY = 5
"""Before this month an article may still sum up the year before."""

Ends = tuple[Partial, Partial]


@dataclass(slots=True)
class Context:
    """What is known where an expression stands.

    `reference` is the article's date, `year` the one that the paragraph speaks of, `sentence_year` the one that the
    sentence states, `usual` the year that the article mostly speaks of. `near` is the last day in the paragraph,
    `story` the one that the article's own days are told from, `last` the last date of all, `last_day` the last day or
    days, `diary` the day that heads what follows; `how` says how the last point was placed.
    """

    reference: Partial
    usual: int | None = None
    year: int | None = None
    sentence_year: int | None = None
    near: Ends | None = None
    story: Ends | None = None
    last: Ends | None = None
    last_day: Ends | None = None
    diary: dt.date | None = None
    how: str = ""

    @property
    def today(self) -> dt.date | None:
        """The day of the article, where it is known to the day."""
        return edtf.first_day(self.reference) if self.reference.day else None

    def running_year(self, ahead: bool) -> int | None:
        """The year of 全年 and 年底: the paragraph's, early in a year the one that is told of, else the article's."""
        year, month = self.reference.year, self.reference.month
        if ahead and year:
            return max(year, self.year or year)
        told = self.usual if month is not None and month < EARLY else None
        return self.year or told or year
