"""Places the dates of one article in the calendar, counting from the article's reference date."""

import re
from collections import Counter
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

_NUMBER_YEAR = re.compile(r"[〔\[(]((?:19|20)[0-9]{2})[〕\])] ?[0-9]+号")


@dataclass(slots=True)
class Reference:
    """The date that relative expressions are resolved against: EDTF of day or year precision, and where it is from."""

    value: str | None = None
    source: Source | None = None


def reference_for(
    metadata: Metadata, dates: Sequence[Mention[DateExpression]], text: str = "", option: str | None = None
) -> Reference:
    """The reference date of an article: an option, its date of publication, its dateline, the latest year it names.

    `dates` are those of the article, `text` its words, for the years of document numbers (国发〔2022〕2号).
    """
    if option:
        return Reference(option, "option")
    if metadata.published:
        return Reference(metadata.published.value, "published")
    year = _latest_year(dates, text)
    if metadata.dateline:
        day = edtf.parse(metadata.dateline.value)
        if day is not None:
            return Reference(str(day._replace(year=day.year or year)), "dateline")
    return Reference(str(Partial(year)), "mentioned") if year else Reference()


def _latest_year(dates: Sequence[Mention[DateExpression]], text: str) -> int | None:
    """The latest year that the article names other than as a goal."""
    named = [int(year) for year in _NUMBER_YEAR.findall(text)]
    for mention in dates:
        said = mention.value
        coming = said.ahead and said.start is not None and said.start.month is None
        goal = said.bound == "until" or coming or mention.rule in ("date.plan", "date.event")
        if said.start and isinstance(said.start.year, int) and not goal:
            named.append(said.start.year)
    return max(named, default=None)


def ground(dates: Sequence[Mention[DateExpression]], reference: Reference) -> None:
    """Give each date of one article, in the order of the text, its `meaning`."""
    origin = (edtf.parse(reference.value) if reference.value else None) or Partial(None)
    context = Context(origin, _usual_year(dates, origin.year))
    for mention in dates:
        expression = mention.value
        if expression.after == "line":
            context.year = context.sentence_year = context.near = None
        elif expression.after == "sentence":
            context.sentence_year = None
        expression.meaning = _meaning(expression, context)


def _usual_year(dates: Sequence[Mention[DateExpression]], year: int | None) -> int | None:
    """The year that the article mostly speaks of, its own or the one before."""
    if year is None:
        return None
    said: Counter[int] = Counter()
    for mention in dates:
        point = mention.value.start
        if point is None or point.month or point.day:
            continue
        if isinstance(point.year, Shift) and point.year.origin == "reference":
            said[year + point.year.by] += 1
        elif isinstance(point.year, int):
            said[point.year] += 1
    this, last = said[year], said[year - 1]
    return year if this > last else year - 1 if last > this else None


def _meaning(said: DateExpression, context: Context) -> DateValue:
    if said.start is None:
        return DateValue(said.duration, said.kind, said.bound, said.part, span=_span(said, context))
    ends = place(said.start, said, context)
    how = context.how
    if ends is not None and said.end is not None:
        ends = _until(ends, said.start, said.end, said, context)
    if ends is None:
        return DateValue(None, said.kind, said.bound, said.part, how)
    _remember(said, ends, context)
    value = edtf.interval(*ends)
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


def _remember(expression: DateExpression, ends: Ends, context: Context) -> None:
    """What the dates after this one continue from."""
    start = expression.start
    context.last = ends
    if expression.heading:
        context.diary = edtf.first_day(ends[0])
    if expression.aside or start is None:
        return
    if expression.bound is None or context.year is None:
        context.year = ends[0].year or context.year
    if isinstance(start.year, int) and expression.bound != "since" and start.festival is None:
        context.sentence_year = start.year
    if ends[0].day is not None and expression.bound != "until" and not start.every:
        context.last_day = ends
    guessed = context.how == BY_ARTICLE and not expression.ahead
    if ends[0].day is not None and start.festival is None and not start.every and not guessed:
        context.near = ends
        said_year = start.year is not None
        if not said_year or (context.story is None and ends[0] != context.reference):
            context.story = ends


def _span(expression: DateExpression, context: Context) -> str | None:
    """The stretch of the calendar of a duration with a direction (近三年), where the article's day is known."""
    today = context.today
    if today is None or not expression.direction or expression.duration is None:
        return None
    far = edtf.after(today, expression.duration, expression.direction)
    near = edtf.days_from(today, expression.direction)
    if far is None or near is None:
        return None
    return edtf.interval(edtf.of(min(near, far)), edtf.of(max(near, far)))
