"""What a number is with each calendar unit: 2022年 a year, 3年 a duration, 三季度 a quarter, 90年代 a decade."""

from collections.abc import Callable
from functools import cache

from extract import lexicons
from extract.mentions.dates.duration import is_first, is_level, is_repeated, iso_duration
from extract.mentions.dates.expression import (
    CENTURY,
    DAY,
    DECADE,
    HALF,
    LENGTH,
    YEAR,
    DateExpression,
    Point,
    Run,
)
from extract.mentions.dates.months import first_months, month
from extract.mentions.dates.numbered_days import is_told
from extract.mentions.dates.reading import DAYS_WITHIN, DIGITS, Reading, count
from extract.mentions.dates.short_years import full_year, is_short_year, same_period, year_of_republic
from extract.text.patterns import late

_BEFORE_MONTH = late(rf" ?[{DIGITS}]{{1,3}}(?:[-—–~至到][{DIGITS}]{{1,3}})?月")
_AGES = ("历史", "文明", "古", "前", "来", "间", "老", "的历史", "的文明")
"""After 2000年 and the like, what makes it a duration."""

_LAST_YEAR = 9999
"""What four digits can say."""
_DAYS_AFTER = (*DAYS_WITHIN, "后", "之后", "左右")
"""Behind 10日, what makes it a duration."""

_OF_YEAR = ("年第", "年首", "年前", "年头")
"""Before a number of 季, what makes it quarters: 明年第一季, 今年首三季."""

_SOME = frozenset("的有某同这那哪")  # before 一天
_TRIES = frozenset("找等看想说劝聊弄摸愣哭叫敲喊")  # before 了半天
_YEARLY = ("产", "加工", "出栏", "处理", "吞吐", "接待", "销")  # behind 一个年

_DAYS = tuple(Point(day=day) for day in range(32))


def _year(r: Reading) -> DateExpression | None:
    if r.before == "第":
        return None
    if r.counted:
        return _length(r, "Y")
    if len(r.digits) == 4 and 1000 <= r.first < 3000:
        if r.first % 100 == 0 and r.text.startswith(_AGES, r.end):
            return _length(r, "Y")
        same = same_period(r.text, r.start, r.end, r.first) if r.last is None else None
        return same or r.atom(YEAR, "date.year", Point(r.first), _until_year(r))
    if r.digits.isascii() and 1 < len(r.digits) < 4 and (year := _short_year(r)):
        return r.atom(YEAR, "date.year", Point(year))
    if len(r.digits) < 4 and (_BEFORE_MONTH.match(r.text, r.end) or r.digits[0] in "0〇○零" or _is_spelled(r.digits)):
        return r.atom(YEAR, "date.year", Point(full_year(r.first)))
    return _length(r, "Y")


def _short_year(r: Reading) -> int | None:
    """22年底, 从26年算起, 113年5月; after a range of numbers 年 is a unit of length."""
    if r.last is not None:
        return None
    if len(r.digits) == 3:
        return year_of_republic(r.text, r.start, r.end, r.first)
    return full_year(r.first) if is_short_year(r.text, r.start, r.end) else None


def _until_year(r: Reading) -> Point | None:
    """The other end of 2021—2023年 or 2021—23年."""
    if r.last is None:
        return None
    return Point(year=r.last if r.last > 99 else r.first // 100 * 100 + r.last)


def _is_spelled(digits: str) -> bool:
    return count(digits) is None


def _school_year(r: Reading) -> DateExpression | None:
    first = year_of_republic(f"{r.digits}学年", 0, len(r.digits), r.first) or r.first
    if not 1900 <= first <= _LAST_YEAR:
        return None
    return r.atom(DECADE, "date.year", Point(year=first), _until_year(r) or Point(year=first + 1))


def _century(r: Reading) -> DateExpression | None:
    if r.counted or not 0 < r.first < 22:
        return None
    return r.atom(CENTURY, "date.century", Point(century=r.first * 100 - 100))


def _decade(r: Reading) -> DateExpression | None:
    if r.first % 10 or r.counted or (r.last or 0) % 10:
        return None
    if 1800 <= r.first < 2030 and r.last is None:
        return r.atom(DECADE, "date.decade", Point(century=r.first // 100 * 100, decade=r.first % 100))
    if r.first > 90:
        return None
    until = Point(decade=r.last) if r.last is not None and r.first < r.last <= 90 else None
    return r.atom(DECADE, "date.decade", Point(decade=r.first), until)


def _month(r: Reading) -> DateExpression | None:
    if r.counted or r.digits == "两":
        return first_months(r) or _length(r, "M")
    return month(r)


def _quarter(r: Reading) -> DateExpression | None:
    first, last = r.first, r.last or r.first
    if r.counted and not r.of_the_first:
        return _length(r, "Q")
    if not 1 <= first <= last <= 4:
        return None
    if r.of_the_first:
        first = 1
    if r.of_the_first or r.before == "第":
        r.start -= 1
    return r.atom(HALF, "date.quarter", Point(None, Run(first * 3 - 2, last * 3)))


def _day(r: Reading) -> DateExpression | None:
    of_month = r.before == "月" and not r.text.endswith("个月", 0, r.start)
    after = DAYS_WITHIN if of_month else _DAYS_AFTER
    if r.counted or r.text.startswith(after, r.end) or r.text.endswith(_phrases("before_days"), 0, r.start):
        return _length(r, "D")
    if not (1 <= r.first <= 31 and (r.last is None or 1 <= r.last <= 31)) or r.before == "第":
        return None
    return r.atom(DAY, "date.day", _DAYS[r.first], _DAYS[r.last] if r.last else None)


def _numbered_day(r: Reading) -> DateExpression | None:
    """12号: a day only after a month, before a part of the day or where the words around it say so."""
    atom = None if r.counted else _day(r)
    if atom is not None:
        atom.weak = not is_told(r.text, r.start, r.end)
    return atom


def _length(r: Reading, unit: str) -> DateExpression | None:
    """A duration, or with 每 before it what comes back every so often (每两年)."""
    phrases = "after_half_day" if unit == "D" and r.first == 0 else "after_duration"
    if (
        r.before in ("第", "复")
        or (r.digits == "一" and is_first(r.text, r.start))
        or r.text.startswith(_phrases(phrases), r.end)
        or (r.first == 0 and not r.half)
    ):
        return None
    if unit in ("H", "T") and is_level(r.text, r.start, r.end):
        return None
    if _is_vague(r, unit):
        return None
    if not r.half and unit == "Y" and r.text.startswith("半", r.end):
        r.half, r.end = True, r.end + 1
    duration = None if r.last else iso_duration(r.first, r.half, unit)
    atom = DateExpression(r.start, r.end, LENGTH, "date.duration", kind="duration", duration=duration)
    every = 1 if r.before == "每" else 2 if r.text.endswith("每隔", 0, r.start) else 0
    if every:
        atom.start, atom.kind, atom.rule = r.start - every, "set", "date.set"
    return atom


def _is_vague(r: Reading, unit: str) -> bool:
    """Whether it is no length that is told: 11月的一天, 找了半天, 一个年产30万吨的项目, 一年比一年好."""
    if r.digits == "一" and is_repeated(r.text, r.start, r.end):
        return True
    if unit == "Y":
        return r.counted and r.text.startswith(_YEARLY, r.end)
    if unit != "D":
        return False
    seems = r.first == 0 and r.text[r.start - 2 : r.start - 1] in _TRIES and r.before == "了"
    return seems or (r.digits == "一" and r.before in _SOME)


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    return tuple(lexicons.load("calendar")["names"][kind])


def _of(unit: str) -> Callable[[Reading], DateExpression | None]:
    return lambda reading: _length(reading, unit)


UNITS: dict[str, Callable[[Reading], DateExpression | None]] = {
    "年": _year,
    "年度": _year,
    "年份": lambda r: None if r.counted else _year(r),
    "年头": lambda r: None,
    "年代": _decade,
    "月": _month,
    "月份": _month,
    "日": _day,
    "号": _numbered_day,
    "季度": _quarter,
    "季": lambda r: _quarter(r) if r.text.endswith(_OF_YEAR, 0, r.start) else None,  # 第一季 may be a series'
    "世纪": _century,
    "财政年度": lambda r: _school_year(r) if r.last else _year(r),
    "学年": _school_year,
    "学年度": _school_year,
    "周年": _of("Y"),
    "载": _of("Y"),
    "周": _of("W"),
    "星期": _of("W"),
    "礼拜": _of("W"),
    "天": _of("D"),
    "工作日": _of("D"),
    "小时": _of("H"),
    "分钟": _of("T"),
}
"""What reads a number with each unit: its atom, `None` where it is something else (第三年, 12号 of a house)."""
