"""Numbers that are dates or have a calendar unit: 2022-08-24, 2021-2025, 2022年, 8月, 24—27日, 3个多月, “6·30”."""

import re
from functools import cache
from itertools import chain

from extract import lexicons
from extract.mentions.dates.dotted import (
    day_range,
    days_before_weekdays,
    days_first,
    labelled_days,
    month_at,
    paged_days,
    short_ranges,
    slashed_days,
)
from extract.mentions.dates.enumerated import shared
from extract.mentions.dates.expression import DAY, YEAR, DateExpression, Point
from extract.mentions.dates.reading import DIGITS, Reading, count, follows
from extract.mentions.dates.short_years import full_year, read_alike, spelled_year
from extract.mentions.dates.units import UNITS
from extract.text.patterns import compiled, late

RANGE = "[-—–~～至到]{1,2}"

_NUMBER = (
    rf"(?P<first>[半{DIGITS}](?<![{DIGITS}][半{DIGITS}])(?<![0-9]:[0-9])(?<![周拜][一二三四五六])(?<!星期[一二三四五六])"
    rf"[{DIGITS}]{{0,5}}+) ?+"
    rf"(?:(?P<to>{RANGE}|、|(?<=[0-9]{{4}})/(?=[0-9]{{2,4}}(?:学|财政)?年))(?P<last>[{DIGITS}]{{1,6}}) ?)?+"
    rf"(?=[多余来个半{''.join(sorted({unit[0] for unit in UNITS}))}])"
    rf"(?P<measure>[多余来]?个?[多余]?)(?P<half>半?)(?P<unit>{'|'.join(sorted(UNITS, key=len, reverse=True))})"
)
"""Digits behind others, in a time (9:00至4月12日) or in the name of a weekday start no number. Most have another unit,
which is told first, and nothing that was read is given back (`+`) to be tried again in parts."""

_AGED = ("大", "龄")
"""Behind months, what makes them an age: 三四月大."""
_PAIRED = frozenset(("月", "月份", "季度"))
"""The units of which two digits name two in a row: 七八月, 二三季度."""
_NO_NUMBERS = frozenset("百千零〇")

_NEAR_ITEM = 120
"""How far before an item the one before it is looked for."""

_OPENED = late(r"(?:\A|[\n。;:]) {0,4}([0-9]{1,2})、")
"""The number of an item that opens a line or sentence, unlike that in 苹果1、2、3箱."""

_ITEM = late(r"(?:^|[^0-9A-Za-z.%])[0-9]{1,2}\.\Z")
"""The number of an item, before 2023年 or 3月: 3.3月上旬; no Chinese character stands before it."""

_WRITTEN = late(
    r"(?P<year>[12][0-9]{3})(?<![0-9A-Za-z.·][0-9]{4})(?:"
    r"(?P<mark>[-/. ])(?P<month>1[0-2]|0?[1-9])(?P=mark)(?P<day>3[01]|[12][0-9]|0?[1-9])"
    r"(?![0-9])(?:[ T]+[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?)?"
    rf"|{RANGE}(?P<last>20[0-9]{{2}})(?![0-9A-Za-z.,·年/-])|(?! ?年)(?= ?(?P<next>[./一-龥])))"
)
_DOTS = frozenset("./")
_DOTTED_YEAR = late(r"\.(?:19|20)")
_SHORT = {
    mark: compiled(rf"{mark}(?P<month>1[0-2]|0?[1-9]){mark}(?P<year>0[0-9]|3[2-9]|[4-9][0-9])(?![0-9A-Za-z/-])")
    for mark in "-/"
}
_SHORT_DAY = late(r"(?:^|[^0-9A-Za-z./-])(3[01]|[12][0-9]|0?[1-9])$")
"""05/05/89, 3-7-07: a day, a month and two digits that can be no day. The rare separator is looked for first."""

_NAMED_DAY = late(r"“(?P<month>1[0-2]|[1-9])[·.](?P<day>3[01]|[12][0-9]|[1-9])”")


def numbers(text: str) -> list[DateExpression]:
    """The number atoms of the text; those of each kind are in order, and a number with its unit comes first."""
    slashed = "/" in text
    found = [*paged_days(text)] if slashed and "年/" in text else []  # before its year
    found += _with_units(text)
    found += _in_figures(text)
    if slashed:
        found += slashed_days(text)
    if _DOTTED_YEAR.search(text):
        found += days_first(text)
    if "星" in text and "星期" in text:
        found += days_before_weekdays(text)
    if "期" in text and "日期" in text:
        found += labelled_days(text)
    shorts = [short for mark, short in _SHORT.items() if mark in text]
    for match in chain.from_iterable(short.finditer(text) for short in shorts):
        if day := _SHORT_DAY.search(text[max(match.start() - 3, 0) : match.start()]):
            point = Point(year=full_year(int(match["year"])), month=int(match["month"]), day=int(day[1]))
            found.append(DateExpression(match.start() - len(day[1]), match.end(), DAY, "date.day", point))
    for match in _NAMED_DAY.finditer(text):
        point = Point(month=int(match["month"]), day=int(match["day"]))
        found.append(DateExpression(match.start("month"), match.end("day"), DAY, "date.named-day", point))
    return found


def _in_figures(text: str) -> list[DateExpression]:
    """What is written in figures with its year in front; where that are days from one to another, short ones too."""
    found: list[DateExpression] = []
    for match in _WRITTEN.finditer(text):
        if atom := _written(text, match):
            found += shared(text, atom)
    if any(atom.until is not None and atom.grain == DAY for atom in found):
        found += short_ranges(text)
    return found


@cache
def _number() -> re.Pattern[str]:
    """The pattern of a number with its unit, as it stands: what every text is searched for is not to be `late`."""
    return compiled(_NUMBER)


def _with_units(text: str) -> list[DateExpression]:
    """The numbers with a unit."""
    done = 0
    found: list[DateExpression] = []
    for match in _number().finditer(text):
        if match.start() < done:
            continue  # the day of 8月24日, read with its month
        atom = _numbered(text, match)
        if atom is not None:
            found += shared(text, atom)
            done = atom.end if atom.grain == DAY else done
    read_alike(text, found)
    return found


def _written(text: str, match: re.Match[str]) -> DateExpression | None:
    """2022-08-24, 2022/8/24, 2022.8.24, with or without a time of day, or the year of a name or range."""
    year, mark, month, day, last, behind = match.groups()
    if month and mark in _DOTS and (both := day_range(text, match.start())):
        return both
    if behind in _DOTS and (dotted := month_at(text, match.start())):
        return dotted
    if month:
        point = Point(int(year), int(month), int(day))
        return DateExpression(match.start(), match.end(), DAY, "date.day", point)
    return _bare_year(match, int(year), int(last) if last else None, behind)


def _bare_year(match: re.Match[str], year: int, last: int | None, behind: str | None) -> DateExpression | None:
    """The year of a name (2022黔南文旅推介会) or a range of years (2021-2025); not a count (2022个)."""
    if not 1949 < year < 2050:
        return None
    if last is None and (behind is None or behind in _DOTS or year % 100 == 0 or behind in _counted()):
        return None
    if last is not None and year >= last:
        return None
    until = Point(year=last) if last else None
    return DateExpression(match.start(), match.end(), YEAR, "date.year", Point(year), until)


@cache
def _counted() -> frozenset[str]:
    return frozenset(lexicons.load("calendar")["counted"]["after_number"])


def _numbered(text: str, match: re.Match[str]) -> DateExpression | None:
    """A number with its unit."""
    digits, to, last_digits, measure, more_half, unit = match.groups()
    start, end = match.span()
    before = text[start - 1] if start else ""
    if before == "." and (measure or not _heads_item(text, start, digits, unit)):
        return None
    if digits in _NO_NUMBERS or follows(text, end, unit[-1]) or (before == "," and _is_grouped(text, start, digits)):
        return None
    first = 0 if digits == "半" else count(digits)
    last = count(last_digits) if last_digits else None
    if to == "/" and (first is None or last is None or (first + 1) % 100 != last % 100):
        return None  # 2022/10年度报告
    if unit == "年代" and (decades := _decades(digits, first, last)):
        first, last = decades
    elif to == "、" and (
        digits.isascii() != last_digits.isascii()  # 五、6月上旬
        or not _neighbours(before, first, last)
        or _is_item(text, start, first)
    ):
        digits, start, first, last, before = last_digits, match.start("last"), last, None, to
    elif last_digits and last is None:
        return None
    elif len(digits) == 2 and unit in _PAIRED and not measure and (both := _both(text, end, digits)):
        first, last = both
    if first is None and unit == "年":
        first = spelled_year(digits)
    if first is None:
        return None
    half = digits == "半" or bool(more_half)
    return UNITS[unit](Reading(text, start, end, before, digits, first, last, half or bool(measure), half))


def _decades(digits: str, first: int | None, last: int | None) -> tuple[int, int] | None:
    """Both ends of 六七十年代, 六、七十年代 and 60、70年代; 四、90年代 is the number of a heading and a decade."""
    one, other = (count(digit) for digit in digits[:2]) if len(digits) == 3 and digits[2] == "十" else (first, last)
    if not one or not other or one > 90:
        return None
    if one < 10 and other in (one + 1, one * 10 + 10):
        return one * 10, one * 10 + 10
    return (one, other) if other == one + 10 else None


def _both(text: str, end: int, digits: str) -> tuple[int, int] | None:
    """Both ends of 七八月 or 二三季度, up to `end`; 七八个月 is a length, 七八月大 an age, 三五月 none."""
    if digits.isascii() or text.startswith(_AGED, end):
        return None
    one, other = count(digits[0]), count(digits[1])
    return (one, other) if one and other and other == one + 1 < 10 else None


def _heads_item(text: str, start: int, digits: str, unit: str) -> bool:
    """Whether the point before a number is that of an item's number, since a year or month cannot be a decimal."""
    calendar = (unit == "年" and len(digits) == 4) or unit in ("月", "月份", "季度")
    item = _ITEM.search(text, max(start - 4, 0), start) if calendar else None
    return item is not None and not _chinese(text[item.start()])


def _chinese(letter: str) -> bool:
    return "一" <= letter <= "龥"


def _is_grouped(text: str, start: int, digits: str) -> bool:
    """Whether the number behind a comma is the end of one with commas (1,200天)."""
    return len(digits) == 3 and digits.isascii() and start > 1 and text[start - 2].isdigit()


def _is_item(text: str, start: int, number: int | None) -> bool:
    """Whether a number that opens a sentence is that of an item behind another one: 1、签约。2、3月前开工."""
    if text[start - 1 : start] not in ("。", ";"):
        return False
    items = _OPENED.finditer(text, max(start - _NEAR_ITEM, 0), start)
    return any(int(item[1]) + 1 == number for item in items)


def _neighbours(before: str, first: int | None, last: int | None) -> bool:
    """Whether 7、8月 is both months; 四、5月 is the number of a heading and a month. `before` stands before them."""
    return first is not None and last == first + 1 and before not in ("", "\n", "(")
