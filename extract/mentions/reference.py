"""The date that relative expressions of an article are resolved against."""

from collections.abc import Sequence
from typing import Literal

from extract.mentions import edtf
from extract.mentions.dates.expression import YEAR, DateExpression, Shift
from extract.mentions.edtf import Partial
from extract.mentions.mention import Mention
from extract.mentions.metadata import Metadata
from extract.plain import plain
from extract.text.patterns import late
from extract.text.span import Span

Source = Literal["published", "dateline", "mentioned", "option"]

WIRED = 10
"""A report is printed within so many days of its dateline."""

_PUT_UP = 90
"""A text is put up within so many days of its signature, or counts from that."""

_NUMBER_YEAR = late(r"[〔\[(]((?:19|20)[0-9]{2})[〕\])] ?[0-9]+号|签(?:署|订|下)?了?《((?:19|20)[0-9]{2})年")
"""The year of a document's number, or that which an agreement now signed is for."""


_SINCE = late(
    r"[^,。;:!?\n]{1,16}以来|[^。;!?\n]{1,40}(?:第二|次|翌)年"
    r"|[^;!?\n]{0,60}(?:签[署订下]|拉开|启动|建立|确[立定]|开启|结[对为成]|缔结|牵手|决定)[^。;!?\n]{0,40}。[一二两三四五六七八九十0-9]{1,3}多?年(?:多?来|间)"
)
"""Behind a date, what says that the text is of a later year.

2021年新一轮协作启动以来; 2021年他第一次来,第二年…; 2017年两市签署协议。三年来….
"""


_SUMS = late(r"[^。;；\n将拟预]*?(?:累计|先后|共(?![同建享知管商赢识治谋]|安排|需))")
_SUMMED = 40
"""Behind a stretch of years, and how near, what tells that it is over."""
_PLANNED = late(r"(?:按照?|根据|依据|方案|规划|计划|协议|约定|目标|力争)[^。;!?\n]*$")
"""In front of it in its sentence, what tells that it may not be."""
_WEEKDAY = late("(?:星期|周|礼拜)([一二三四五六日天])")
_WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}


@plain
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
        signed = _signed_before(metadata)
        return Reference(signed, "dateline") if signed else Reference(metadata.published.value, "published")
    day = edtf.parse(metadata.dateline.value) if metadata.dateline else None
    day = day if day and day.month else None
    told = [date for date in dates if not _SINCE.match(text, date.end - start)]
    told = [date for date in told if not (_is_term(text, date, dates[0], start) or _names_source(metadata, date))]
    if first_bare_day(dates[:1]) and any(_is_this_year(date.value) for date in dates):
        told = [date for date in told if not _looks_back(date.value)]
    year = _latest_year(told, text, day or first_bare_day(dates), start)
    if day is not None:
        return Reference(str(day._replace(year=day.year or _after_all(dates, year, day, text, start))), "dateline")
    year = _after_all(told, max(year or 0, metadata.year or 0) or None, _opening_day(told), text, start)
    if year and not metadata.year and _may_be_last(dates, year):
        return Reference()
    year = _by_weekdays(told, text, year, start) if year else None
    return Reference(str(Partial(year)), "mentioned") if year else Reference()


def _signed_before(metadata: Metadata) -> str | None:
    """The day that a text was signed on, where a site has put it up only long after: 二〇〇九年九月二十三日."""
    if metadata.signature is None or metadata.published is None:
        return None
    days = map(edtf.parse, (metadata.signature.value, metadata.published.value))
    signed, put_up = (edtf.first_day(day) if day else None for day in days)
    return metadata.signature.value if signed and put_up and (put_up - signed).days > _PUT_UP else None


def _is_term(text: str, date: Mention[DateExpression], first: Mention[DateExpression], start: int) -> bool:
    """Whether a year is only that up to which something goes on in an article that opens with an earlier day.

    2018年5月17日,会议召开。…结对关系延长至2020年.
    """
    opening, said = stated(first.value), stated(date.value)
    if opening is None or opening.day is None or said is None or said.month is not None:
        return False
    until = date.value.bound == "until" or text[date.start - start - 1 : date.start - start] in ("至", "到")
    return until and (said.year or 0) > (opening.year or 0)


def _names_source(metadata: Metadata, date: Mention[DateExpression]) -> bool:
    """Whether a year is part of what the text is from, as that of a yearbook, which tells of the year before."""
    return metadata.source is not None and metadata.source.span.contains(Span(date.start, date.end))


def _is_this_year(said: DateExpression) -> bool:
    """Whether an expression speaks of the year in which the article is written: 今年, 今年3月."""
    return said.point is not None and isinstance(said.point.year, Shift) and said.point.year.by == 0


def _may_be_last(dates: Sequence[Mention[DateExpression]], year: int) -> bool:
    """Whether the latest year, of which no month is told, may be the one that an article without 今年 calls 去年."""
    shifts = {
        date.value.point.year.by for date in dates if date.value.point and isinstance(date.value.point.year, Shift)
    }
    told = (said for date in dates if (said := stated(date.value)) and said.year == year)
    return -1 in shifts and 0 not in shifts and all(said.month is None for said in told)


def _looks_back(said: DateExpression) -> bool:
    """Whether a bare year opens a sentence of an article that calls its own year 今年: 2015年,…共同发起."""
    year = stated(said)
    return year is not None and year.month is None and said.opens and said.bound is None


def _latest_year(
    dates: Sequence[Mention[DateExpression]], text: str, day: Partial | None, start: int = 0
) -> int | None:
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
        date = None if mention.rule in ("date.plan", "date.event") else stated(said)
        by_then = said.bound == "until" and text[mention.end - start - 1 : mention.end - start] == "前"  # 2020年以前
        goal = by_then or (said.ahead and (said.bound == "until" or (date is not None and date.month is None)))
        date = _last_of(mention, text, start) or date
        lasts = said.bound == "since" and said.grain <= YEAR
        if date is None or goal or (lasts and date.month is None):
            continue  # since when something has gone on is not when it is told of: 1995年以来, but 2023年秋季学期起
        (announced if said.ahead or said.titled else named).append(date)
    years = [year for date in named if (year := date.year)]
    coming = [_year_before(date, day) for date in announced if day is None or date.day is None]
    years += [_year_before(date, day) for date in announced if day is not None and date.day is not None]
    return max(years or coming, default=None)


def _last_of(mention: Mention[DateExpression], text: str, start: int) -> Partial | None:
    """The end of a stretch of years over which something is summed up: 2014年至2016年,共投入…."""
    said = mention.value
    last = said.until.year if said.until else None
    if not isinstance(last, int) or said.ahead or said.titled:
        return None
    first, behind = mention.start - start, mention.end - start
    done = _SUMS.match(text, behind, behind + _SUMMED) and not _PLANNED.search(text, max(first - _SUMMED, 0), first)
    return Partial(last) if done else None


def _summed_up(dates: Sequence[Mention[DateExpression]], text: str) -> int | None:
    """The year that an article sums up, as yearbooks do: it begins with it and speaks of the whole of it (全年)."""
    opening = stated(dates[0].value) if dates and dates[0].value.bound is None else None
    return opening.year if opening and opening.month is None and "全年" in text else None


def _year_before(date: Partial, day: Partial | None) -> int:
    """The year in which a day of unknown year lies before a date."""
    assert date.year is not None
    return date.year - (day is not None and edtf.precedes(date, day._replace(year=date.year)))


def _after_all(
    dates: Sequence[Mention[DateExpression]], year: int | None, day: Partial | None, text: str, start: int
) -> int | None:
    """The year after, where an article of `day` tells of a later month of what seems to be its year as past.

    7月21日,队员载誉归来。…2022年8月,他…; a report of January on the last months of 2022, or as of the end of it.
    """
    if year is None or day is None or day.month is None:
        return year
    told = (m for m in dates if not m.value.ahead and not m.value.titled and m.value.bound != "since")
    return year + any(_month_in(m, year, text, start) > day.month for m in told)


def _month_in(mention: Mention[DateExpression], year: int, text: str, start: int) -> int:
    """The month of a year that an expression states, 12 for one up to its end (截至2007年底), 0 for any other."""
    date = stated(mention.value)
    if date is None or date.year != year:
        return 0
    as_of_end = mention.value.part == "end" and text.startswith("截", mention.start - start)
    return date.month or (12 if as_of_end else 0)


def _by_weekdays(dates: Sequence[Mention[DateExpression]], text: str, year: int, start: int) -> int:
    """The year, or the one before or after it if only that has the days of the week that are told: 3月5日 星期六."""
    named = ((mention, _WEEKDAY.search(text, mention.start - start, mention.end - start)) for mention in dates)
    days = [(day, _WEEKDAYS[weekday[1]]) for mention, weekday in named if weekday and (day := _bare_day(mention))]
    fitting = [near for near in (year, year - 1, year + 1) if days and all(_falls_on(near, *day) for day in days)]
    return year if year in fitting or len(fitting) != 1 else fitting[0]


def _falls_on(year: int, day: Partial, weekday: int) -> bool:
    date = edtf.first_day(day._replace(year=year))
    return date is not None and date.weekday() == weekday


def _opening_day(dates: Sequence[Mention[DateExpression]]) -> Partial | None:
    """The day without a year that an article opens with."""
    return first_bare_day(dates[:1])


def stated(said: DateExpression) -> Partial | None:
    """The year that an expression states, with its month and day as far as they are plain numbers."""
    point = said.point
    if point is None or not isinstance(point.year, int):
        return None
    month, day = (part if isinstance(part, int) else None for part in (point.month, point.day))
    return Partial(point.year, month, day)


def first_bare_day(dates: Sequence[Mention[DateExpression]]) -> Partial | None:
    """The first day that is told of without its year."""
    return next((day for mention in dates if (day := _bare_day(mention))), None)


def _bare_day(mention: Mention[DateExpression]) -> Partial | None:
    point = mention.value.point
    if point is None or point.year is not None or mention.value.ahead or point.lunar or point.every:
        return None
    if isinstance(point.month, int) and isinstance(point.day, int):
        return Partial(None, point.month, point.day)
    return None
