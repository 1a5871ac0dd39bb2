"""Numbers with a calendar unit: 2022年, 8月, 24日至27日, 90年代, 三季度, 3个多月, 2022-08-24."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from extract.mentions import numeral
from extract.mentions.dates.atoms import Atom, Grain
from extract.mentions.dates.expression import Point, Run
from extract.mentions.dates.words import follows

DIGITS = "0-9〇零○一二两三四五六七八九十廿卅百"
RANGE = "[-—–~～至到]{1,2}"

_NUMBER = re.compile(
    rf"(?P<first>[半{DIGITS}](?<![.{DIGITS}][半{DIGITS}])[{DIGITS}]{{0,5}}) ?(?:{RANGE}(?P<last>[{DIGITS}]{{1,6}}) ?)?"
    r"(?P<more>[多余来]?)(?P<each>个?)(?P<over>[多余]?)(?P<half>半?)"
    r"(?P<unit>年代|年度|年头|年|月份|月|日|号|天|周年|周|星期|礼拜|载|季度|小时|分钟|世纪|学年度?|工作日)"
)
_WRITTEN = re.compile(
    r"(?P<year>[12][0-9]{3})(?<![0-9.][0-9]{4})(?P<mark>[-/. ])(?P<month>1[0-2]|0?[1-9])(?P=mark)(?P<day>3[01]|[12][0-9]|0?[1-9])"
    r"(?![0-9])(?:[ T]+[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?)?"
)
_BEFORE_MONTH = re.compile(rf" ?[{DIGITS}]{{1,3}}月")
_AGES = ("历史", "文明", "古", "前", "来", "间", "老", "的历史", "的文明")
_LENGTH_AFTER = ("内", "之内", "以内", "以上", "后", "之后", "游", "左右")
_LENGTH_BEFORE = ("每", "满", "于", "超过", "为期", "提前", "连续", "达", "逾", "近", "不足")


@dataclass(slots=True)
class Reading:
    """One match: the numbers it holds and what stands around it."""

    text: str
    start: int
    end: int
    digits: str
    first: int
    last: int | None
    counted: bool
    half: bool


def numbers(text: str) -> Iterator[Atom]:
    """The number atoms of the text, in order."""
    for match in _WRITTEN.finditer(text):
        yield _written(match)
    for match in _NUMBER.finditer(text):
        atom = _numbered(text, match)
        if atom is not None:
            yield atom


@lru_cache(maxsize=4096)
def count(digits: str) -> int | None:
    """The whole number that Arabic or Chinese digits say; 两三 and 三五 are none."""
    if digits.isascii():
        return int(digits)
    if 1 < len(digits) < 4 and not any(c in digits for c in "十百廿卅〇零○"):
        return None
    value = numeral.value(digits)
    return None if value is None else int(value)


def _written(match: re.Match[str]) -> Atom:
    """2022-08-24, 2022/8/24, 2022.8.24, with or without a time of day."""
    point = Point(year=int(match["year"]), month=int(match["month"]), day=int(match["day"]))
    return Atom(match.start(), match.end(), Grain.DAY, "date.day", point)


def _numbered(text: str, match: re.Match[str]) -> Atom | None:
    digits, unit = match["first"], match["unit"]
    start, end = match.span()
    if follows(text, end, unit[-1]) or digits in ("百", "零", "〇"):
        return None
    first = 0 if digits == "半" else count(digits)
    last = count(match["last"]) if match["last"] else None
    if first is None:
        first = _short_year(digits) if unit == "年" else None
    if first is None or (match["last"] and last is None):
        return None
    half = digits == "半" or bool(match["half"])
    counted = half or bool(match["more"] or match["each"] or match["over"])
    return _UNITS[unit](Reading(text, start, end, digits, first, last, counted, half))


def _short_year(digits: str) -> int | None:
    """九三年, 三六七年: digits read one by one."""
    value = numeral.value(digits)
    return None if value is None else int(value)


def _year(r: Reading) -> Atom | None:
    before, after = r.text[max(r.start - 1, 0) : r.start], r.end
    if r.counted or before == "第":
        return None if before == "第" else _length(r, "Y")
    if len(r.digits) == 4 and 1000 <= r.first < 3000:
        if r.first % 100 == 0 and r.text.startswith(_AGES, after):
            return _length(r, "Y")
        until = None if r.last is None else Point(year=r.last if r.last > 99 else r.first // 100 * 100 + r.last)
        return Atom(r.start, after, Grain.YEAR, "date.year", Point(year=r.first), until)
    if len(r.digits) < 4 and (r.digits[0] in "0〇零" or _BEFORE_MONTH.match(r.text, after)):
        return Atom(r.start, after, Grain.YEAR, "date.year", Point(year=_full_year(r.first)))
    if r.last is None and 80 <= r.first < 100 and not any(c in r.digits for c in "十0123456789"):
        return Atom(r.start, after, Grain.YEAR, "date.year", Point(year=1900 + r.first))
    return _length(r, "Y") if before != "前" or r.first < 100 else None


def _full_year(short: int) -> int:
    """07 is 2007, 93 is 1993, 367 is itself."""
    if short > 99:
        return short
    return 2000 + short if short < 50 else 1900 + short


def _school_year(r: Reading) -> Atom | None:
    if r.first < 1900:
        return None
    until = Point(year=r.last or r.first + 1)
    return Atom(r.start, r.end, Grain.DECADE, "date.year", Point(year=r.first), until)


def _century(r: Reading) -> Atom | None:
    if r.counted or not 0 < r.first < 22:
        return None
    return Atom(r.start, r.end, Grain.CENTURY, "date.century", Point(century=r.first * 100 - 100))


def _decade(r: Reading) -> Atom | None:
    if r.first % 10 or r.first > 90 or r.counted:
        return None
    return Atom(r.start, r.end, Grain.DECADE, "date.decade", Point(decade=r.first))


def _month(r: Reading) -> Atom | None:
    if r.counted:
        return _first_months(r) or _length(r, "M")
    if not 1 <= r.first <= 12:
        return None
    if r.last is None:
        return Atom(r.start, r.end, Grain.MONTH, "date.month", Point(month=r.first))
    return _months(r, r.first, r.last) if r.first < r.last <= 12 else None


def _months(r: Reading, first: int, last: int) -> Atom:
    return Atom(r.start, r.end, Grain.MONTH, "date.months", Point(month=Run(first, last)))


def _first_months(r: Reading) -> Atom | None:
    """前8个月: the months of a year up to August."""
    if r.text[r.start - 1 : r.start] != "前" or r.half or r.last or not 1 <= r.first <= 12:
        return None
    r.start -= 1
    return _months(r, 1, r.first)


def _quarter(r: Reading) -> Atom | None:
    if r.counted:
        return _length(r, "Q")
    last = r.last or r.first
    if not 1 <= r.first <= last <= 4:
        return None
    first = r.first
    before = r.text[r.start - 1 : r.start] if r.start else ""
    if before == "前":
        first = 1
    if before in ("前", "第"):
        r.start -= 1
    return Atom(r.start, r.end, Grain.HALF, "date.quarter", Point(month=Run(first * 3 - 2, last * 3)))


def _day(r: Reading) -> Atom | None:
    if r.counted or r.text.startswith(_LENGTH_AFTER, r.end) or r.text.endswith(_LENGTH_BEFORE, 0, r.start):
        return _length(r, "D")
    last = r.last or r.first
    if not (1 <= r.first <= 31 and 1 <= last <= 31) or r.text.endswith("第", 0, r.start):
        return None
    until = Point(day=r.last) if r.last else None
    return Atom(r.start, r.end, Grain.DAY, "date.day", Point(day=r.first), until)


def _number_of_day(r: Reading) -> Atom | None:
    """12号: a day only after a month or before a part of the day (12号楼 is none)."""
    atom = None if r.counted else _day(r)
    if atom is not None:
        atom.weak = True
    return atom


def _of(unit: str) -> Callable[[Reading], Atom | None]:
    return lambda r: _length(r, unit)


def _length(r: Reading, unit: str) -> Atom | None:
    """A duration, or with 每 before it what comes back every so often (每两年)."""
    before = r.text[max(r.start - 2, 0) : r.start]
    if before.endswith("第") or (r.first == 0 and not r.half):
        return None
    if not r.half and unit == "Y" and r.text.startswith("半", r.end):
        r.half, r.end = True, r.end + 1
    duration = None if r.last else iso_duration(r.first, r.half, unit)
    atom = Atom(r.start, r.end, Grain.LENGTH, "date.duration", kind="duration", duration=duration)
    if before.endswith(("每", "每隔")):
        atom.kind, atom.rule = "set", "date.set"
        atom.start -= 2 if before == "每隔" else 1
    return atom


def iso_duration(whole: int, half: bool, unit: str) -> str:
    """The ISO 8601 duration of so many years (Y), quarters (Q), months (M), weeks (W), days (D), hours (H), minutes (T).

    >>> iso_duration(1, True, "Y"), iso_duration(0, True, "D"), iso_duration(3, False, "H")
    ('P1Y6M', 'PT12H', 'PT3H')
    """
    if unit == "Q":
        return f"P{whole * 3}M"
    clock = {"H": "T", "T": "T"}.get(unit, "")
    letter = "M" if unit == "T" else unit
    parts = f"{clock}{whole}{letter}" if whole or not half else ""
    if half:
        parts += {"Y": "6M", "M": "15D", "W": "", "D": "T12H", "H": "30M" if whole else "T30M", "T": ""}[unit]
    return f"P{parts}"


_UNITS: dict[str, Callable[[Reading], Atom | None]] = {
    "年": _year,
    "年度": _year,
    "年代": _decade,
    "年头": lambda r: None,
    "月": _month,
    "月份": _month,
    "日": _day,
    "号": _number_of_day,
    "季度": _quarter,
    "世纪": _century,
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
"""What a number with each unit is; the keys are the units of `_NUMBER`."""
