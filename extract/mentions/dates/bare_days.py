"""Where a day lies of which neither month nor year is said: 27日."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterator
from operator import attrgetter

from extract.mentions import edtf
from extract.mentions.dates.context import BY_ARTICLE, RECENT, TURN, Context, Ends
from extract.mentions.dates.expression import DateExpression
from extract.mentions.edtf import Partial

_THIRDS = {"start": range(1, 11), "mid": range(11, 21), "end": range(21, 32)}
"""The days of a part of a month: 10月下旬一行来访。26日,会议召开."""
_BEHIND = 40
"""So many dates behind a day are asked for its month."""

_start = attrgetter("start")


def bare_day(day: int, expression: DateExpression, context: Context) -> Ends | None:
    """27日: of the month of the dates before it in the paragraph or in the story, else of the article's month."""
    known, today = context.near or context.story, context.today
    recent = None if today is None else _last_such_day(day, today, expression.ahead)
    if context.past_month and today and day > today.day and not expression.ahead:
        date = context.past_month._replace(day=day)
        return (date, date) if edtf.exists(*date[:3]) else None
    if known is not None and not expression.ahead and (beside := _beside(known, day)):
        return beside
    if known is not None:
        context.how = "month of the dates before it"
        for month in _months_around(known, day, None if expression.ahead else today):
            date = month._replace(day=day)
            there = edtf.first_day(date)
            near = recent is not None and today is not None and 0 <= (today - recent).days <= RECENT
            back = known[0] == known[1] and edtf.precedes(date, known[0])  # 7月31日…, 20日: it is not of July
            back |= known[0].day is None and context.chapter is None  # 去年8月签约。3日,记者获悉
            runs_on = _runs_on(known, day, context)
            runs_on |= known[0].day is None and day in _THIRDS.get(context.third or "", ())
            if near and there and today and (there > today or back) and not runs_on:
                break
            if edtf.exists(*date[:3]) and (known[0] == known[1] or not edtf.precedes(date, known[0])):
                return date, date
    context.how = BY_ARTICLE
    if today is None:
        date = _next_month(expression, context)._replace(day=day)
        return (date, date) if edtf.exists(*date[:3]) else None
    return one_day(recent)


def _runs_on(known: Ends, day: int, context: Context) -> bool:
    """Whether a day goes with the ones before it: in a sentence, or in an order (会期4月18日至19日。17日报到)."""
    if known[1].day is None:
        return False
    if context.orders and known[0].day is not None:
        return known[0].day - RECENT <= day <= known[1].day + RECENT
    return context.sentence_day == known and 0 < day - known[1].day <= RECENT


def _next_month(expression: DateExpression, context: Context) -> Partial:
    """The article's month, else that of the date behind a day: 11日、12日施放,2月10日起管制."""
    if context.reference.month is None:
        first = bisect_right(context.dates, expression.start, key=_start)
        behind = (date.value for date in context.dates[first : first + _BEHIND])
        told = next((said for said in behind if said.after == "line" or (said.point and said.point.month)), None)
        if told and told.after != "line" and told.point and isinstance(told.point.month, int) and not told.point.lunar:
            return Partial(context.reference.year, told.point.month)
    return Partial(context.reference.year, context.reference.month)


def _beside(known: Ends, day: int) -> Ends | None:
    """The day next to a range over the turn of a month that holds none of that number: 9月29日至10月6日, 28日."""
    first, last = known
    if first.month == last.month or first.day is None or last.day is None:
        return None
    days = [date for end in known if (date := edtf.first_day(end._replace(day=day)))]
    begin, end = edtf.first_day(first), edtf.first_day(last)
    if begin is None or end is None or len(days) < 2 or any(begin <= date <= end for date in days):
        return None
    return one_day(min(days, key=lambda date: (begin - date).days if date < begin else (date - end).days))


def _last_such_day(day: int, today: dt.date, ahead: bool) -> dt.date | None:
    """The last 27th up to today, or with plans the next one."""
    for months in range(3) if ahead and day > today.day else range(0, -3, -1):
        found = edtf.first_day(edtf.months_after(edtf.of(today), months)._replace(day=day))
        if found and (found <= today or ahead):
            return found
    return None


def _months_around(known: Ends, day: int, today: dt.date | None) -> Iterator[Partial]:
    """The months that a bare day may be of: the next one where a month has just ended (31日 … 1日)."""
    first, last = (Partial(end.year, end.month) for end in known)
    if last.year and last.month and (known[1].day or 0) - day > TURN:
        turned = edtf.months_after(last, 1)
        if today is None or Partial(today.year, today.month, today.day) >= turned._replace(day=day):
            yield turned
    yield first
    if last != first:
        yield last


def one_day(day: dt.date | None) -> Ends | None:
    """Both ends of one day."""
    if day is None:
        return None
    date = edtf.of(day)
    return date, date
