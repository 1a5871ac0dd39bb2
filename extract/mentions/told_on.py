"""The day that 今天 and 昨天 are told from, where that is not the date that other expressions are resolved against."""

import datetime as dt
import re
from collections.abc import Sequence
from itertools import pairwise

from extract.mentions import edtf
from extract.mentions.dates.expression import DateExpression, Shift
from extract.mentions.edtf import Partial
from extract.mentions.mention import Mention
from extract.mentions.metadata import Metadata
from extract.mentions.reference import WIRED, Reference, first_bare_day, stated
from extract.text.patterns import late

_SPEAKER = late(r"^ *主持人 ?(?:\([^()\n]*\))? ?:", re.MULTILINE)
"""How what the chair of a press conference says begins."""
_NOWADAYS = late("如今|今[天日](?:的|,[^,。]{0,6}(?:已|仍|依然|早就|不再))")
"""Where these are said, 今天 may be any day after what is told."""
_BEFORE = late("昨[天日晚夜晨]|前[天日]|上(?:个?周|星期|礼拜)")
_STAMPED = frozenset((" ", ")", "】", "]", "\n", "讯", "电"))
"""Behind a day that stands for itself: 2023年3月9日 小雨."""


def told_on(
    metadata: Metadata, dates: Sequence[Mention[DateExpression]], text: str, reference: Reference, start: int = 0
) -> dt.date | None:
    """The day that 今天 and 昨天 are told from, where that is not the reference.

    It is the day of the dateline where the article was published within days of it: what 今天 is in 本报9月11日讯. In
    the record of what was said it is the first day that the article names, before the first speaker. Where nothing
    says when the article is from, it is the day that it opens with.
    """
    if metadata.published is None:
        return _explained(dates, reference) or _opened_with(dates, reference, text, start)
    day = edtf.parse(metadata.dateline.value) if metadata.dateline else _of_record(dates, text, start)
    published = edtf.parse(metadata.published.value) if day else None
    printed = edtf.first_day(published) if published and published.day else None
    if printed is None or day is None:
        return None
    before = (edtf.days_from(printed, -days) for days in range(1, WIRED + 1))
    return next((wired for wired in before if wired and _is_on(wired, day)), None)


def _explained(dates: Sequence[Mention[DateExpression]], reference: Reference) -> dt.date | None:
    """The day that 今天 is by what stands in brackets behind it or another such word: 昨天(8月27日)."""
    known = edtf.parse(reference.value) if reference.value else None
    for mention, behind in pairwise(dates):
        said, point = mention.value.point, behind.value.point
        if behind.value.after != "bracket" or said is None or point is None or not isinstance(said.day, Shift):
            continue
        if said.day.origin != "reference" or not isinstance(point.month, int) or not isinstance(point.day, int):
            continue
        year = point.year if isinstance(point.year, int) else known and known.year
        day = edtf.first_day(Partial(year, point.month, point.day))
        return edtf.days_from(day, -said.day.by) if day else None
    return None


def _opened_with(
    dates: Sequence[Mention[DateExpression]], reference: Reference, text: str, start: int
) -> dt.date | None:
    """The day that an article opens with, if it names no later one, nor a later year.

    昨天 is told from it only where it stands for itself, since it may come after what happened on that day.
    """
    day = stated(dates[0].value) if dates and not (dates[0].value.ahead or dates[0].value.until) else None
    if day is None or day.day is None or str(day.year) != reference.value or _NOWADAYS.search(text):
        return None
    if text[dates[0].end - start : dates[0].end - start + 1] not in _STAMPED and _BEFORE.search(text):
        return None
    whole = [said for date in dates if (said := stated(date.value)) and said.day]
    return edtf.first_day(day) if max(whole) == day else None


def _of_record(dates: Sequence[Mention[DateExpression]], text: str, start: int) -> Partial | None:
    """The day that an article tells before the first who speaks in it: 8月2日,…举行新闻发布会。主持人:…."""
    speaker = _SPEAKER.search(text) if "主持人" in text else None
    if speaker is None:
        return None
    return first_bare_day([date for date in dates if date.start - start < speaker.start()])


def _is_on(day: dt.date, said: Partial) -> bool:
    """Whether a day is one of which the day of the month, maybe with the month and year, is said."""
    return day.day == said.day and said.month in (None, day.month) and said.year in (None, day.year)
