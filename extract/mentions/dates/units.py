"""What a number is with each calendar unit: 2022年 a year, 3年 a duration, 三季度 a quarter, 90年代 a decade."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from extract import lexicons
from extract.mentions import numeral
from extract.mentions.dates.duration import is_first, is_level, is_repeated, iso_duration
from extract.mentions.dates.expression import (
    CENTURY,
    DAY,
    DECADE,
    HALF,
    LENGTH,
    MONTH,
    YEAR,
    DateExpression,
    Point,
    Run,
)
from extract.mentions.dates.numbered_days import is_told
from extract.mentions.dates.short_years import full_year, is_short_year, same_period, year_of_republic
from extract.text.patterns import late

DIGITS = "0-9〇零○一二两三四五六七八九十廿卅百千"

_BEFORE_MONTH = late(rf" ?[{DIGITS}]{{1,3}}(?:[-—–~至到][{DIGITS}]{{1,3}})?月")
_AGES = ("历史", "文明", "古", "前", "来", "间", "老", "的历史", "的文明")
"""After 2000年 and the like, what makes it a duration."""

_LAST_YEAR = 9999
"""What four digits can say."""
_DAYS_WITHIN = ("内", "之内", "以内", "以上", "游")
"""Behind 8月10日, what makes it a duration."""
_DAYS_AFTER = (*_DAYS_WITHIN, "后", "之后", "左右")
"""Behind 10日, what makes it a duration."""

_DAY_BEHIND = re.compile("([0-9]{1,2})日")
_IN_DATES = frozenset("-/. ")
"""What stands between the numbers of a date: 2022/8/24."""

_SOME = frozenset("的有某同这那哪")  # before 一天
_TRIES = frozenset("找等看想说劝聊弄摸愣哭叫敲喊")  # before 了半天
_YEARLY = ("产", "加工", "出栏", "处理", "吞吐", "接待", "销")  # behind 一个年

_MONTHS = tuple(Point(month=month) for month in range(13))
_DAYS = tuple(Point(day=day) for day in range(32))


@dataclass(slots=True)
class Reading:
    """A number with its unit at `text[start:end]`.

    `before` is the character before it, empty at the start of the text. `digits` is the number as written, `first` its
    value (0 for 半), `last` the other end of a range (3至5年). `counted` says that a measure word or 多 stands between
    (个, 余), `half` that half a unit is added.
    """

    text: str
    start: int
    end: int
    before: str
    digits: str
    first: int
    last: int | None
    counted: bool
    half: bool

    def atom(self, grain: int, rule: str, point: Point, until: Point | None = None) -> DateExpression:
        """A point in the calendar that stands where the reading does."""
        return DateExpression(self.start, self.end, grain, rule, point, until)


@lru_cache(maxsize=4096)
def count(digits: str) -> int | None:
    """The whole number that Arabic or Chinese digits say; 两三 and 三五 are none."""
    if digits.isascii():
        return int(digits)
    if 1 < len(digits) < 4 and not any(c in digits for c in "十百千廿卅〇零○"):
        return None
    value = numeral.value(digits)
    return None if value is None else int(value)


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


def follows(text: str, end: int, unit: str) -> bool:
    """Whether what stands at `end` makes the unit before it another word (三年级)."""
    others = not_followed().get(unit)
    return others is not None and text.startswith(others, end)


@cache
def not_followed() -> dict[str, tuple[str, ...]]:
    """What makes a unit another word, by unit."""
    return {unit: tuple(rest) for unit, rest in lexicons.load("calendar")["not_followed_by"].items()}


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
        return _first_months(r) or _length(r, "M")
    if not 1 <= r.first <= 12:
        return None
    if r.last is None:
        return _day_of_month(r) or r.atom(MONTH, "date.month", _MONTHS[r.first])
    return _months(r, r.first, r.last) if r.first < r.last <= 12 else None


def _day_of_month(r: Reading) -> DateExpression | None:
    """The whole of 8月24日 in plain digits, as most days are written; its month may be the end of no other date."""
    behind = _DAY_BEHIND.match(r.text, r.end)
    if behind is None or r.before in _IN_DATES or not r.digits.isascii():
        return None
    day, end = int(behind[1]), behind.end()
    if not 1 <= day <= 31 or r.text.startswith(_DAYS_WITHIN, end) or follows(r.text, end, "日"):
        return None
    return DateExpression(r.start, end, DAY, "date.day", Point(None, r.first, day))


def _months(r: Reading, first: int, last: int) -> DateExpression:
    return r.atom(MONTH, "date.months", Point(None, Run(first, last)))


def _first_months(r: Reading) -> DateExpression | None:
    """前8个月, 头两个月, 首十个月: the months of a year up to that one."""
    if r.before not in ("前", "头", "首") or r.half or r.last or not 1 <= r.first <= 12:
        return None
    r.start -= 1
    return _months(r, 1, r.first)


def _quarter(r: Reading) -> DateExpression | None:
    first, last = r.first, r.last or r.first
    if r.counted and r.before not in ("前", "首"):
        return _length(r, "Q")
    if not 1 <= first <= last <= 4:
        return None
    if r.before in ("前", "首"):
        first = 1
    if r.before in ("前", "首", "第"):
        r.start -= 1
    return r.atom(HALF, "date.quarter", Point(None, Run(first * 3 - 2, last * 3)))


def _day(r: Reading) -> DateExpression | None:
    of_month = r.before == "月" and not r.text.endswith("个月", 0, r.start)
    after = _DAYS_WITHIN if of_month else _DAYS_AFTER
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
    "季": lambda r: _quarter(r) if r.text.endswith("年第", 0, r.start) else None,  # 明年第一季; 第一季 may be a series'
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
