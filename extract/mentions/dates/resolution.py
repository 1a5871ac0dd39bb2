"""Where a point of an expression lies in the calendar, given the dates before it and the article's own date."""

import datetime as dt
from functools import lru_cache

from extract.mentions import edtf
from extract.mentions.dates.bare_days import bare_day, one_day
from extract.mentions.dates.context import FAR, NEAR, SOON, Context, Ends
from extract.mentions.dates.expression import DateExpression, Point, Run, Shift
from extract.mentions.dates.feasts import feast
from extract.mentions.edtf import Partial


def place(point: Point, expression: DateExpression, context: Context) -> Ends | None:
    """First and last of what the point covers, `None` where no calendar can show it; says in `context.how` how."""
    context.how = "as stated"
    _, month, day, century, decade, week, weekday, festival, is_lunar, same_period, every = point
    if every:
        return _every(point)
    if festival is not None or is_lunar:
        stated = None if point.year is None else _year(point, expression, context)
        return feast(point, stated, expression, context)
    if week is not None or (weekday is not None and not day):
        return _week(point, expression, context)
    if isinstance(day, Shift):
        return _shifted_day(day, context)
    if century is not None or decade is not None:
        return _decade(point, context)
    if isinstance(month, Shift):
        return _shifted_month(point, month, expression, context)
    if day is not None and month is None:
        return bare_day(day, expression, context)
    if same_period:
        return _same_period(point, expression, context)
    return _plain(_year(point, expression, context), month, day)


def _every(point: Point) -> Ends | None:
    """每年9月30日: the year, and with 每月 the month, is any."""
    day = point.day if isinstance(point.day, int) else None
    if isinstance(point.month, Run):
        return Partial(None, point.month.first), Partial(None, (point.month.last - 1) % 12 + 1)
    date = Partial(None, point.month if isinstance(point.month, int) else None, day)
    return None if date.month is None and date.day is None else (date, date)


@lru_cache(maxsize=4096)
def _plain(year: int | None, month: int | Run | None, day: int | None) -> Ends | None:
    """A year, a month, a run of months, or a day with its month."""
    if isinstance(month, Run):
        if not edtf.exists(year, None, None):
            return None
        first, last = Partial(year, month.first), Partial(year, month.last)
        return first, (last if month.last < 13 else Partial(None if year is None else year + 1, month.last - 12))
    if not edtf.exists(year, month, day):
        return None
    date = Partial(year, month, day)
    return date, date


def _year(point: Point, expression: DateExpression, context: Context) -> int | None:
    said = point.year
    if isinstance(said, int):
        return said
    if isinstance(said, Shift):
        base = context.reference.year
        if said.origin == "context":
            base = context.told_year
        elif said.origin == "last":
            base = context.last_year or context.told_year
        elif said.origin == "report":
            base = context.report_year
        context.how = f"year counted from {base}" if base else "year unknown"
        return None if base is None else base + said.by
    month = point.month
    if isinstance(month, Run):
        year = _unsaid_year(month.first, 1, expression, context)
        if year and year == context.reference.year and month.last > (context.reference.month or month.last):
            told = context.sums_up and context.chapter is None and not expression.ahead
            over = (expression.aside or told) and context.sentence_year != year
            return year - 1 if over else year  # 比上半年收窄, said in March; 上半年, in January's report of the year
        return year
    if isinstance(month, int):
        if (within := _within(month, context)) is not None:
            return within
        if isinstance(point.day, int) and (of := _of_coming(month, point.day, expression, context)) is not None:
            return of
        if point.day is None and (on := _runs_on(month, expression, context)) is not None:
            return on
        day = point.day if isinstance(point.day, int) else 1
        return _unsaid_year(month, day, expression, context)
    year = context.running_year(expression.ahead, expression.part is None)
    context.how = "year of the article" if year == context.reference.year else "year of the dates before it"
    return year


def _within(month: int, context: Context) -> int | None:
    """The first year of months over two, for a month in that part of them: 2023年10月至2024年3月,12月最冷."""
    first, last = context.last or (None, None)
    if first is None or last is None or first.year is None or first.month is None or last.year != first.year + 1:
        return None
    return first.year if first.day is None and month >= first.month and context.sentence_year == last.year else None


def _of_coming(month: int, day: int, expression: DateExpression, context: Context) -> int | None:
    """The year of a day in the month to come that the sentence has just named: 明年4月来办推介会,定在4月12日."""
    told = context.last[0] if expression.after == "none" and context.last else None
    if told is None or told.month != month or told.day is not None or not edtf.precedes(context.reference, told):
        return None
    today = context.reference
    if today.month == month and day <= (today.day or 0):
        return None  # 明年4月再办,4月2日,县长赴甲市
    return told.year


def _runs_on(month: int, expression: DateExpression, context: Context) -> int | None:
    """The year of a bare month that opens the sentence after one of an earlier month: 2014年3月签约。5月,开工。

    Up to when something is counted (截至5月底) is told from the article's own day.
    """
    if expression.after != "sentence" or not expression.opens or expression.ahead or expression.bound == "until":
        return None
    if context.last is None or context.chapter is not None:
        return None
    before = context.last[1]
    told = before.year if before.year == context.year and before.day is None and (before.month or 12) < month else None
    context.how = "year of the dates before it" if told else context.how
    return told


def _is_within(days: Ends | None, month: int, day: int) -> int | None:
    """The year of the days told of last, if a bare day is one of them: 2022年12月27日至29日…。12月27日,…."""
    if days is None or days[0].day is None or days[0].year != days[1].year:
        return None
    first, last = ((end.month or 0, end.day or 0) for end in days)
    return days[0].year if first <= (month, day) <= last else None


def _unsaid_year(month: int, day: int, expression: DateExpression, context: Context) -> int | None:
    """The year of a bare month or day: the sentence's, else the article's, leaning to the past."""
    context.how = "year of the dates before it"
    if expression.after == "bracket" and context.last and context.last[0].day:
        return context.last[0].year
    today, year = context.today, context.reference.year
    stated = context.sentence_year
    later = context.near is None or (context.near[0].month or 0) <= month
    if stated and later and not _belies(expression, stated, year or stated):
        return stated
    if context.chapter is not None:
        return context.year
    if today is None and (known := _is_within(context.last_day, month, day)):
        return known
    if year is None or today is None:
        told = context.year or year
        return max(told, year) if told and year and expression.ahead else told
    context.how = "year of the article"
    day_in = edtf.first_day(Partial(year, month, day))
    if day_in is None:
        return next((y for y in range(year, year - 9, -1) if edtf.exists(y, month, day)), None)
    ahead = (day_in - today).days
    if ahead <= 0:
        return year + 1 if expression.ahead and -ahead > FAR else year
    if expression.after == "none" and context.last and edtf.precedes(context.reference, context.last[0]):
        return context.last[0].year
    if expression.ahead or context.orders or ahead <= SOON or context.year == year or context.usual == year:
        return year
    if context.year == year - 1 or context.usual == year - 1 or ahead > NEAR:
        context.how = "the year before the article, since it is told as past"
        return year - 1
    return year


def _belies(expression: DateExpression, stated: int, year: int) -> bool:
    """Whether a plan cannot be of the past year that the sentence states, or a comparison of a coming one."""
    return (expression.ahead and stated < year) or (expression.aside and stated > year)


_LAST_OF_FEBRUARY = dt.date(2001, 2, 28)
"""In a year that stands for one that is not known: what lies on both sides of it depends on the year."""


def _shifted_day(shift: Shift, context: Context) -> Ends | None:
    """昨日 from the article, 次日 from the date before it."""
    if shift.origin == "context":
        told = context.sentence_day or context.last_day
        base = told[0] if told else None  # of a trip of some days, 次日 is the second one
        context.how = "counted from the date before it"
        day = edtf.first_day(base) if base and base.day else None
    else:
        base, day = context.reference, context.diary or context.today
        context.how = f"counted from {day or base}"
    if day is None:
        return _yearless_day(base, shift.by) if base and base.day else None
    return one_day(edtf.days_from(day, shift.by) if shift.by else day)


def _yearless_day(base: Partial, by: int) -> Ends | None:
    """The day so many days from one whose year is not known, unless it may be the 29th of February."""
    day = edtf.first_day(base._replace(year=2001))
    shifted = edtf.days_from(day, by) if day else None
    if by == 0:
        return base, base
    if day is None or shifted is None or (min(day, shifted) <= _LAST_OF_FEBRUARY < max(day, shifted)):
        return None
    date = Partial(None, shifted.month, shifted.day)
    return date, date


def _shifted_month(point: Point, shift: Shift, expression: DateExpression, context: Context) -> Ends | None:
    """本月15日, 上月, 当月, 去年本月; in 3月份比上月下降 that month is counted from."""
    known, told = context.reference, context.last[0] if context.last else None
    lasts = context.goes_on and expression.part and known.month  # 自上月20日起封闭,月底完工
    if (
        not lasts
        and told
        and told.month
        and (shift.origin == "context" or (expression.aside and expression.after == "none"))
    ):
        known = told
    elif known.month is None and (before := context.last_day or context.past):
        known = before[1]
    if known.month is None:
        return None
    context.how = f"month counted from {known}"
    base = known if known.year is not None else known._replace(year=2000)
    month = edtf.months_after(base, shift.by)
    year = month.year if known.year is not None else None
    if isinstance(point.year, Shift) and context.reference.year:
        year = context.reference.year + point.year.by
    elif isinstance(point.year, int):
        year = point.year
    day = point.day if isinstance(point.day, int) else None
    date = Partial(year, month.month, day)
    return (date, date) if edtf.exists(*date[:3]) else None


def _week(point: Point, expression: DateExpression, context: Context) -> Ends | None:
    """上周, 下周末, and a bare 周三, which is the last one unless the text speaks of plans."""
    today = context.diary or context.today
    if today is None:
        return None
    context.how = f"week counted from {today}"
    days = point.weekday if isinstance(point.weekday, Run) else Run(point.weekday or 1, point.weekday or 7)
    weeks = 0
    if point.week is not None:
        weeks = point.week.by
    elif expression.ahead and days.last < today.isoweekday():
        weeks = 1
    elif not expression.ahead and days.first > today.isoweekday():
        weeks = (
            0 if expression.after == "none" and context.last and edtf.precedes(edtf.of(today), context.last[0]) else -1
        )
    first, last = (edtf.days_from(today, day - today.isoweekday() + 7 * weeks) for day in days)
    return None if first is None or last is None else (edtf.of(first), edtf.of(last))


def _decade(point: Point, context: Context) -> Ends | None:
    """20世纪90年代, 上世纪, 九十年代 (the last one)."""
    century, reference = point.century, context.reference.year
    if isinstance(century, Shift):
        told = max(reference or 2000, 2000) if context.today is None else context.today.year  # by itself of old times
        century = (told // 100 + century.by) * 100
    if century is None and point.century is None:
        century = (reference or 2000) // 100 * 100
        if (point.decade or 0) > (reference or 2000) % 100:
            century -= 100
    if century is None:
        return None
    date = Partial(century + (point.decade or 0), digits=2 if point.decade is None else 3)
    return (date, date) if edtf.exists(date.year, None, None) else None


def _same_period(point: Point, expression: DateExpression, context: Context) -> Ends | None:
    """去年同期: the months and days of the date before it that is not to come, a year earlier.

    Where that is not of the year after, it is the run of months that the figures before are of: 1—6月增长8%,由去年底的
    9吨增至12吨,是上年同期的2倍.
    """
    year, base, months = _year(point, expression, context), context.past, context.months
    told = (context.reference.year, context.told_year)
    if months and isinstance(point.year, Shift) and months[0].year in told:
        year = (months[0].year or 0) + point.year.by
        base = base if base and base[0].year == months[0].year else months
    if year is None or base is None or base[0].year is None:
        return (Partial(year), Partial(year)) if edtf.exists(year, None, None) else None
    shift = year - base[0].year
    first, last = (end._replace(year=end.year and end.year + shift) for end in base)
    return (first, last) if edtf.exists(*first[:3]) and edtf.exists(*last[:3]) else None
