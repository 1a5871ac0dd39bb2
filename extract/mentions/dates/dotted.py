"""Days and months in figures alone: 2023.5.6—5.14, 1998.09—2002.07, 1979.11生, 生产日期20230811, 9月17星期六."""

import re
from collections.abc import Iterator

from extract.mentions.dates.expression import DAY, MONTH, DateExpression, Point
from extract.text.patterns import late

_YEAR = r"(?:19\d\d|20[0-3]\d)"
_MONTH = r"1[0-2]|0?[1-9]"
_DAY = r"3[01]|[12]\d|0?[1-9]"
_TO = r" ?(?:[-—–~～]{1,2}|至|到) ?"
_NO_FIGURE = r"(?![\d%./]|[-—–~]\d|[万亿元吨米公千个人倍度℃])"
"""Behind the last figure, what makes it no date."""

_DAYS = late(
    rf"(?P<year>{_YEAR})(?P<mark>[./])(?P<month>{_MONTH})(?P=mark)(?P<day>{_DAY}){_TO}"
    rf"(?:(?P<month2>{_MONTH})(?P=mark))?(?P<day2>{_DAY}){_NO_FIGURE}(?![年月日号点时:])"
)
_SHORT_DAYS = late(
    rf"(?m)(?:^|[展期间名到幕赛会]: ?)(?P<month>{_MONTH})\.(?P<day>{_DAY}){_TO}(?P<month2>{_MONTH})\.(?P<day2>{_DAY})"
    r"(?=$|[,;。(])"
)
"""5.4—5.5 behind a label of times or as a line, in a text that writes its days so: not 评分:8.5—9.5."""
_MONTHS = late(
    rf"(?P<year>{_YEAR})(?P<mark>[./])(?P<month>{_MONTH})"
    rf"(?:{_TO}(?P<year2>{_YEAR})(?P=mark)(?P<month2>{_MONTH}){_NO_FIGURE}"
    r"|(?= ?(?:[-—–~]{1,2} ?)?至?今(?![年天日晚早晨]))|(?= ?(?:出生|生(?=[,;。、)人于]|$)|参加工作|入党|加入)))"
)
_SLASHED = late(
    rf"(?<![\d/.])(?:(?<!\w)|(?<=[于在至到自从日期间]))(?P<month>{_MONTH})/(?P<day>{_DAY})\((?:星期|周|礼拜)?[一二三四五六日天]\)"
)
_PAGED = late(rf"(?P<year>{_YEAR}) ?年/(?P<month>{_MONTH}) ?月/(?P<day>{_DAY}) ?日")
_DAY_FIRST = late(
    rf"(?<![\w./-])(?P<day>0[1-9]|[12]\d|3[01])\.(?P<month>0[1-9]|1[0-2])\.(?P<year>{_YEAR})(?![\w./%-])"
    r"(?: +[0-2]?\d:[0-5]\d(?::[0-5]\d)?)?"
)
_BEFORE_WEEKDAY = late(rf"(?P<month>{_MONTH}) ?月 ?(?P<day>{_DAY})(?= ?[(（]?星期[一二三四五六日天])")
_LABELLED = late(r"日期:? ?(?P<year>20\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>0[1-9]|[12]\d|3[01])(?![\w.-])")


def day_range(text: str, start: int) -> DateExpression | None:
    """2023.5.6—5.14, 2023/5/6-8 at `start`."""
    match = _DAYS.match(text, start)
    return _atom(match, DAY) if match else None


def short_ranges(text: str) -> Iterator[DateExpression]:
    """5.4—5.5, for a text in which days are written so with their year."""
    yield from (atom for match in _SHORT_DAYS.finditer(text) if (atom := _atom(match, DAY)))


def month_at(text: str, start: int) -> DateExpression | None:
    """1998.09—2002.07, 2002.07至今 or 1979.11生 at `start`; other numbers look like a year and month too."""
    match = _MONTHS.match(text, start)
    return _atom(match, MONTH) if match else None


def slashed_days(text: str) -> Iterator[DateExpression]:
    """8/15(四): without its weekday it may be a fraction."""
    yield from (atom for match in _SLASHED.finditer(text) if (atom := _atom(match, DAY)))


def paged_days(text: str) -> Iterator[DateExpression]:
    """2024年/9月/12日, as archives of papers write it."""
    yield from (atom for match in _PAGED.finditer(text) if (atom := _atom(match, DAY)))


def days_first(text: str) -> Iterator[DateExpression]:
    """12.06.2015, as some sites stamp their pages."""
    yield from (atom for match in _DAY_FIRST.finditer(text) if (atom := _atom(match, DAY)))


def days_before_weekdays(text: str) -> Iterator[DateExpression]:
    """9月17星期六, as mastheads of papers shorten it."""
    for match in _BEFORE_WEEKDAY.finditer(text):
        yield DateExpression(*match.span("day"), DAY, "date.day", Point(day=int(match["day"])))


def labelled_days(text: str) -> Iterator[DateExpression]:
    """日期:20230506; elsewhere eight figures are numbers of all sorts."""
    yield from (atom for match in _LABELLED.finditer(text) if (atom := _atom(match, DAY)))


def _atom(match: re.Match[str], grain: int) -> DateExpression | None:
    """A day or month, or a range of them whose last one is later."""
    known = {name: int(part) for name, part in match.groupdict().items() if part and part.isdigit()}
    first = Point(known.get("year"), known["month"], known.get("day"))
    begin = min(match.start(name) for name in ("year", "month", "day") if name in known)
    if known.keys().isdisjoint(("month2", "day2")):
        return DateExpression(begin, match.end(), grain, "date.day" if grain == DAY else "date.month", first)
    last = Point(known.get("year2", known.get("year")), known.get("month2", known["month"]), known.get("day2"))
    if _order(last) <= _order(first):
        return None
    return DateExpression(begin, match.end(), grain, "date.range", first, last)


def _order(point: Point) -> tuple[int, ...]:
    return tuple(part if isinstance(part, int) else 0 for part in point[:3])
