"""Where festivals and days of the lunar calendar lie: 中秋节, 正月初八, 腊月廿四."""

import datetime as dt

from extract.mentions import edtf, lunar
from extract.mentions.dates.context import LEAN, LUNAR_LEAN, Context, Ends
from extract.mentions.dates.expression import DateExpression, Point, Shift
from extract.mentions.edtf import Partial

_LATE_MONTHS = (11, 12)
"""The months of the lunar calendar that may begin in either of two years."""


def feast(point: Point, stated: int | None, expression: DateExpression, context: Context) -> Ends | None:
    """A festival or lunar date: of the stated year, else the one nearest to the article."""
    today, base = context.today, context.reference.year
    if point.year is not None:
        base, today = stated, None
    elif today is None and point.lunar and point.month in _LATE_MONTHS:
        today = _anchor(context)
    if base is None:
        return None
    if point.lunar and not lunar.FIRST < base < lunar.LAST:
        context.how = "as numbered in the calendar of the time, which is not converted"
        month, day = (part if isinstance(part, int) else None for part in (point.month, point.day))
        date = Partial(base, month, day)
        return (date, date) if edtf.exists(base, month, day) else None
    years = (base,) if today is None else (base - 1, base, base + 1)
    found = [ends for year in years if (ends := _feast_days(point, year))]
    if not found:
        return None
    if today is not None:
        context.how = f"the one nearest to {context.reference if context.today else today}"
        lean = 1 if expression.ahead else LUNAR_LEAN if point.lunar and point.month == 1 else LEAN
        found.sort(key=lambda ends: (ends[0] - today).days * lean if ends[0] > today else (today - ends[0]).days)
    return edtf.of(found[0][0]), edtf.of(found[0][1])


def _anchor(context: Context) -> dt.date | None:
    """The last date of a known month, else the first day that the article states in full."""
    if context.last and context.last[0].month:
        return edtf.first_day(context.last[0])
    points = (date.value.point for date in context.dates if date.value.point)
    days = (Partial(*p[:3]) for p in points if all(isinstance(part, int) for part in p[:3]))  # type: ignore[arg-type]
    return next((day for said in days if (day := edtf.first_day(said))), None)


def _feast_days(point: Point, year: int) -> tuple[dt.date, dt.date] | None:
    """First and last day of a festival, lunar day or lunar month."""
    if point.festival is not None:
        first = last = lunar.festival(point.festival, year)
    else:
        assert isinstance(point.month, int)
        assert not isinstance(point.day, Shift)
        first = lunar.day_of(year, point.month, 1 if point.day is None else point.day)
        last = first if point.day else lunar.day_of(year, point.month, 0)
    return None if first is None or last is None else (first, last)
