"""Places the dates of one article in the calendar, counting from the article's reference date."""

import datetime as dt
from collections.abc import Sequence

from extract.mentions import edtf
from extract.mentions.dates.context import BY_ARTICLE, Context, Ends
from extract.mentions.dates.expression import DateExpression, DateValue, Point, Shift
from extract.mentions.dates.resolution import place
from extract.mentions.edtf import Partial
from extract.mentions.mention import Mention
from extract.mentions.reference import Reference


def ground(
    dates: Sequence[Mention[DateExpression]],
    reference: Reference,
    orders: bool = False,
    told: dt.date | None = None,
) -> None:
    """Give each date of one article, in the order of the text, its `meaning`.

    `orders` says that the article is a document that orders what is to come: its bare months are not of last year.
    `told` is the day that 今天 and 昨天 are told from, where that is not the reference.
    """
    if not dates:
        return
    origin = (edtf.parse(reference.value) if reference.value else None) or Partial(None)
    context = Context(origin, dates, orders)
    context.diary = told
    chronicle = _is_chronicle(dates)
    entries = [mention.value for mention in dates if mention.value.entry]
    for entry in entries if len(entries) > 1 else ():
        entry.heading = True
    for mention in dates:
        expression = mention.value
        if expression.after == "line":
            context.begin_line()
        elif expression.after == "sentence":
            context.sentence_year = context.sentence_day = context.past_month = None
        expression.meaning = _meaning(expression, context)
        if (chronicle or expression.plans or expression.reviews) and _is_chapter(expression) and context.last:
            context.chapter = context.last[0]


def _is_chapter(expression: DateExpression) -> bool:
    """Whether a year or month stands alone in its line, as the heading of a part of a chronicle does."""
    return expression.heading and expression.point is not None and expression.point.day is None


def _is_chronicle(dates: Sequence[Mention[DateExpression]]) -> bool:
    """Whether two years or months, or more, head parts of the article."""
    heads = [said.value.point for said in dates if said.value.heading and _is_chapter(said.value) and said.value.point]
    return len(heads) > 1 and any(
        len({part for part in parts if part}) > 1 for parts in ([p.year for p in heads], [p.month for p in heads])
    )


def _meaning(said: DateExpression, context: Context) -> DateValue:
    start = said.point
    if start is None:
        return DateValue(said.duration, said.kind, said.bound, said.part, "as stated", _span(said, context))
    if said.until is not None:
        start = _begun(start, said.until)
    ends = place(start, said, context)
    how = context.how
    if ends is not None and said.until is not None:
        ends = _until(ends, start, said.until, said, context)
    if ends is None:
        return DateValue(None, said.kind, said.bound, said.part, how)
    _remember(said, start, ends, context)
    first, last = ends
    value = edtf.interval(first, last)
    return DateValue(value, "interval" if "/" in value else "date", said.bound, said.part, how)


def _begun(start: Point, end: Point) -> Point:
    """28日至9月1日: a bare day is of the month that the last one is of, or of the one before."""
    if start.month is not None or not isinstance(start.day, int) or start.lunar or end.lunar:
        return start
    if not isinstance(end.month, int) or not isinstance(end.day, int):
        return start
    return start._replace(month=end.month if start.day < end.day else (end.month - 2) % 12 + 1)


def _until(first: Ends, start: Point, end: Point, expression: DateExpression, context: Context) -> Ends | None:
    """The whole range: what its other end does not say is that of its first end."""
    known = first[0]
    if end.lunar and (start.lunar or start.festival):
        return _lunar_until(first, start, end)
    if isinstance(end.day, Shift) and end.day.origin == "context":  # 18日22:00至次日5:00
        day = edtf.first_day(known) if known.day else None
        over = edtf.days_from(day, end.day.by) if day else None
        return (known, edtf.of(over)) if over else None
    if end.decade is not None and end.century is None:
        end = end._replace(century=start.century)
    unsaid = end.year is None and end.week is None and end.weekday is None and end.century is None
    if unsaid:
        bare = end.month is None and end.day is not None
        end = end._replace(year=known.year, month=known.month if bare else end.month, every=start.every)
    if end.weekday is not None and end.week is None:
        end = end._replace(week=start.week)  # 上周三到周五
    last = place(end, expression, context)
    if last is None:
        return None
    final = last[1]
    if unsaid and edtf.precedes(final, known):
        final = final._replace(year=final.year and final.year + 1)
    return None if edtf.precedes(final, known) or not edtf.exists(*final[:3]) else (known, final)


def _lunar_until(first: Ends, start: Point, end: Point) -> Ends | None:
    """大年初一至初三: days of one lunar month."""
    day = edtf.first_day(first[0])
    begin = start.day if isinstance(start.day, int) else 1
    if day is None or not isinstance(end.day, int):
        return None
    last = edtf.days_from(day, end.day - begin)
    return None if last is None else (first[0], edtf.of(last))


def _remember(said: DateExpression, start: Point, ends: Ends, context: Context) -> None:
    """What the dates after this one continue from; from the years of a plan none does."""
    if said.rule == "date.plan":
        return
    year, bound, ahead, first = start.year, said.bound, said.ahead, ends[0]
    first_year, first_month, first_day, _ = first
    counted = year if isinstance(year, Shift) else None  # 今年, 去年
    context.last = ends
    context.goes_on = bound == "since" and (counted is not None or isinstance(start.month, Shift))
    context.remember_past(ends, start.same_period)
    if said.heading and not _is_chapter(said):
        context.diary = edtf.first_day(first)
    if said.aside:
        return
    goal = bound == "until" and ahead  # 期限到2030年。同年8月,书记率团…
    context.last_year = context.last_year if goal else first_year or context.last_year
    so_far = bound == "until" and not ahead  # 截至2023年7月底
    stated = bound is None or so_far or counted is not None  # 截至今年9月 is of this year
    stated |= bound == "since" and first_day is not None  # 2022年4月29日起被警示,当年扭亏
    begun = counted is not None and counted.by <= 0  # 今年计划投入 is of this year too
    if first_year and (begun or not ahead) and (stated or context.year is None):
        context.year = _year_told(said, ends, context)
    if isinstance(year, int):
        if bound != "since" and start.festival is None:
            context.sentence_year = ends[1].year if first_month else year  # 2023年11月至2024年1月摸底,2月至8月整治
    elif counted is not None and context.sentence_year is not None:
        context.sentence_year = first_year  # 2019年增至…;今年前三季度…,比上半年…
    if start.every:
        return
    if first_day is None:
        context.remember_month(ends, said)
        return
    context.remember_day(ends, said)
    guessed = context.how == BY_ARTICLE and not ahead
    if start.festival is None and not guessed:
        context.near = ends
        looks_back = isinstance(start.month, Shift) and start.month.by < 0  # 上月10日坐诊。19日,代表团来访
        opens = said.heading or (year is None and not looks_back)
        if opens or (context.story is None and first != context.reference):
            context.story = ends


def _year_told(said: DateExpression, ends: Ends, context: Context) -> int | None:
    """The year that a date leaves the paragraph in: of years that are over the last: 2017—2018年…,比上年增加22人."""
    first, last = ends[0].year, ends[1].year
    over = ends[0].month is None and not said.ahead and (last or 0) <= (context.reference.year or 0)
    return last if over else first


def _span(expression: DateExpression, context: Context) -> str | None:
    """The stretch of the calendar of a duration with a direction (近三年), where the article's day is known."""
    today = context.today
    if not expression.direction or today is None or expression.duration is None:
        return None
    far = edtf.after(today, expression.duration, expression.direction)
    near = edtf.days_from(today, expression.direction)
    if far is None or near is None:
        return None
    return edtf.interval(edtf.of(min(near, far)), edtf.of(max(near, far)))
