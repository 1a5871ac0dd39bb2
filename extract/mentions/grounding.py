"""Places the dates of one article in the calendar, counting from the article's reference date."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from extract.mentions import edtf
from extract.mentions.dates.context import BY_ARTICLE, Context, Ends
from extract.mentions.dates.expression import DateExpression, DateValue, Point, Shift
from extract.mentions.dates.resolution import place
from extract.mentions.edtf import Partial
from extract.mentions.mention import Mention
from extract.mentions.metadata import Metadata

Source = Literal["published", "dateline", "mentioned", "option"]

_WIRED = 10
"""A report is printed within so many days of its dateline."""

_NUMBER_YEAR = re.compile(r"[〔\[(]((?:19|20)[0-9]{2})[〕\])] ?[0-9]+号|签(?:署|订|下)?了?《((?:19|20)[0-9]{2})年")
"""The year of a document's number, or that which an agreement now signed is for."""


_SINCE = re.compile(r"[^,。;:!?\n]{1,16}以来|[^。;!?\n]{1,40}(?:第二|次|翌)年")
"""Behind a date, what says that the text is of a later year: 2021年新一轮协作启动以来; 2021年他第一次来,第二年…."""


@dataclass(slots=True)
class Reference:
    """The date that relative expressions are resolved against: EDTF of day or year precision, and where it is from."""

    value: str | None = None
    source: Source | None = None


def reference_for(
    metadata: Metadata,
    dates: Sequence[Mention[DateExpression]],
    text: str = "",
    option: str | None = None,
    start: int = 0,
) -> Reference:
    """The reference date of an article: an option, its date of publication, its dateline, the latest year it names.

    `dates` are those of the article, `text` its words from `start` on, for the years of document numbers
    (国发〔2022〕2号).
    """
    if option:
        return Reference(option, "option")
    if metadata.published:
        return Reference(metadata.published.value, "published")
    day = edtf.parse(metadata.dateline.value) if metadata.dateline else None
    day = day if day and day.month else None
    told = [date for date in dates if not _SINCE.match(text, date.end - start)]
    told = [date for date in told if not _is_term(text, date, dates[0], start)]
    year = _latest_year(told, text, day or _first_bare_day(dates))
    if day is not None:
        return Reference(str(day._replace(year=day.year or _after_all(dates, year, day))), "dateline")
    year = _after_all(told, max(year or 0, metadata.year or 0) or None, _opening_day(told))
    return Reference(str(Partial(year)), "mentioned") if year else Reference()


def _is_term(text: str, date: Mention[DateExpression], first: Mention[DateExpression], start: int) -> bool:
    """Whether a year is only that up to which something goes on in an article that opens with an earlier day.

    2018年5月17日,会议召开。…结对关系延长至2020年.
    """
    opening, said = _stated(first.value), _stated(date.value)
    if opening is None or opening.day is None or said is None or said.month is not None:
        return False
    until = date.value.bound == "until" or text[date.start - start - 1 : date.start - start] in ("至", "到")
    return until and (said.year or 0) > (opening.year or 0)


def _latest_year(dates: Sequence[Mention[DateExpression]], text: str, day: Partial | None) -> int | None:
    """The latest year that the article names other than as a goal; `day` is the article's own, its year unknown.

    A coming day counts with the year in which the article's own day lies before it. What else is planned, takes
    effect or stands in a title counts only where there is nothing better.
    """
    papers = _NUMBER_YEAR.findall(text) if "号" in text or "签" in text else []
    sums_up = _summed_up(dates, text)  # its agreements may be for the year after
    named = [Partial(int(said)) for number, signed in papers if (said := number or signed) and sums_up != int(said) - 1]
    announced: list[Partial] = []
    for mention in dates:
        said = mention.value
        date = None if mention.rule in ("date.plan", "date.event") else _stated(said)
        goal = said.ahead and (said.bound == "until" or (date is not None and date.month is None))
        if date is None or goal or (said.bound == "since" and date.month is None):
            continue  # since when something has gone on is not when it is told of: 1995年以来
        (announced if said.ahead or said.titled else named).append(date)
    years = [year for date in named if (year := date.year)]
    coming = [_year_before(date, day) for date in announced if day is None or date.day is None]
    years += [_year_before(date, day) for date in announced if day is not None and date.day is not None]
    return max(years or coming, default=None)


def _summed_up(dates: Sequence[Mention[DateExpression]], text: str) -> int | None:
    """The year that an article sums up, as yearbooks do: it begins with it and speaks of the whole of it (全年)."""
    opening = _stated(dates[0].value) if dates and dates[0].value.bound is None else None
    return opening.year if opening and opening.month is None and "全年" in text else None


def _year_before(date: Partial, day: Partial | None) -> int:
    """The year in which a day of unknown year lies before a date."""
    assert date.year is not None
    return date.year - (day is not None and edtf.precedes(date, day._replace(year=date.year)))


def _after_all(dates: Sequence[Mention[DateExpression]], year: int | None, day: Partial | None) -> int | None:
    """The year after, where an article of `day` tells of a later month of what seems to be its year as past.

    7月21日,队员载誉归来。…2022年8月,他…; a report of January on the last months of 2022.
    """
    if year is None or day is None or day.month is None:
        return year
    told = (_stated(m.value) for m in dates if not m.value.ahead and not m.value.titled and m.value.bound != "since")
    return year + any(date and date.year == year and (date.month or 0) > day.month for date in told)


def _opening_day(dates: Sequence[Mention[DateExpression]]) -> Partial | None:
    """The day without a year that an article opens with."""
    return _first_bare_day(dates[:1])


def _stated(said: DateExpression) -> Partial | None:
    """The year that an expression states, with its month and day as far as they are plain numbers."""
    point = said.point
    if point is None or not isinstance(point.year, int):
        return None
    month, day = (part if isinstance(part, int) else None for part in (point.month, point.day))
    return Partial(point.year, month, day)


def _first_bare_day(dates: Sequence[Mention[DateExpression]]) -> Partial | None:
    """The first day that is told of without its year."""
    for mention in dates:
        point = mention.value.point
        if point is None or point.year is not None or mention.value.ahead or point.lunar or point.every:
            continue
        if isinstance(point.month, int) and isinstance(point.day, int):
            return Partial(None, point.month, point.day)
    return None


def told_on(metadata: Metadata) -> dt.date | None:
    """The day of the dateline where the article was published within days of it: what 今天 is in 本报9月11日讯."""
    if metadata.published is None or metadata.dateline is None:
        return None
    published, day = edtf.parse(metadata.published.value), edtf.parse(metadata.dateline.value)
    printed = edtf.first_day(published) if published and published.day else None
    if printed is None or day is None:
        return None
    before = (edtf.days_from(printed, -days) for days in range(1, _WIRED + 1))
    return next((wired for wired in before if wired and _is_on(wired, day)), None)


def _is_on(day: dt.date, said: Partial) -> bool:
    """Whether a day is one of which the day of the month, maybe with the month and year, is said."""
    return day.day == said.day and said.month in (None, day.month) and said.year in (None, day.year)


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
    for mention in dates:
        expression = mention.value
        if expression.after == "line":
            context.begin_line()
        elif expression.after == "sentence":
            context.sentence_year = context.sentence_day = None
        expression.meaning = _meaning(expression, context)
        if (chronicle or expression.plans or expression.reviews) and _is_chapter(expression) and context.last:
            context.chapter = context.last[0]


def _is_chapter(expression: DateExpression) -> bool:
    """Whether a year or month stands alone in its line, as the heading of a part of a chronicle does."""
    return expression.heading and expression.point is not None and expression.point.day is None


def _is_chronicle(dates: Sequence[Mention[DateExpression]]) -> bool:
    """Whether two years or months, or more, head parts of the article."""
    heads = [said.value.point for said in dates if _is_chapter(said.value) and said.value.point]
    return any(
        len({part for part in parts if part}) > 1 for parts in ([p.year for p in heads], [p.month for p in heads])
    )


def _meaning(said: DateExpression, context: Context) -> DateValue:
    start = said.point
    if start is None:
        return DateValue(said.duration, said.kind, said.bound, said.part, "as stated", _span(said, context))
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


def _until(first: Ends, start: Point, end: Point, expression: DateExpression, context: Context) -> Ends | None:
    """The whole range: what its other end does not say is that of its first end."""
    known = first[0]
    if end.lunar and (start.lunar or start.festival):
        return _lunar_until(first, start, end)
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
    """What the dates after this one continue from."""
    context.last = ends
    first = ends[0]
    context.remember_past(ends, start.same_period)
    if said.heading and not _is_chapter(said):
        context.diary = edtf.first_day(first)
    if said.aside:
        return
    context.last_year = first.year or context.last_year
    year, bound = start.year, said.bound
    so_far = bound == "until" and not said.ahead  # 截至2023年7月底
    stated = bound is None or so_far or isinstance(year, Shift)  # 截至今年9月 is of this year
    begun = isinstance(year, Shift) and year.by <= 0  # 今年计划投入 is of this year too
    if first.year and (begun or not said.ahead) and (stated or context.year is None):
        context.year = first.year
    if isinstance(year, int) and bound != "since" and start.festival is None:
        context.sentence_year = year
    elif isinstance(year, Shift) and context.sentence_year is not None:
        context.sentence_year = first.year  # 2019年增至…;今年前三季度…,比上半年…
    if start.every:
        return
    if first.day is None:
        untold = context.near is None and context.story is None
        if (untold or said.part) and first.month and ends[0] == ends[1] and bound is None and not said.ahead:
            context.near, context.third = ends, said.part
        return
    context.remember_day(ends, said)
    guessed = context.how == BY_ARTICLE and not said.ahead
    if start.festival is None and not guessed:
        context.near = ends
        if year is None or (context.story is None and first != context.reference):
            context.story = ends


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
