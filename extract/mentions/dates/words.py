"""Words that stand for a place in the calendar: 今年, 次日, 上半年, 年底, 春节, “十四五”, 党的十八大以来, 民国三年."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from extract import lexicons
from extract.mentions.dates.atoms import Atom, Grain
from extract.mentions.dates.expression import Origin, Point, Run, Shift
from extract.mentions.dates.units import count
from extract.text.terms import Terms

_GRAINS = {"century": Grain.CENTURY, "year": Grain.YEAR, "month": Grain.MONTH, "week": Grain.WEEK, "day": Grain.DAY}
_ORIGINS: tuple[tuple[str, Origin], ...] = (("", "reference"), ("from_", "context"))
_NUMERALS = "零〇一二三四五六七八九十百千万亿0123456789"
_JOINED = {"上": "以", "下": "以", "次": _NUMERALS + "每两", "前": "年月天周", "后": "前先"} | dict.fromkeys(
    "周一二三四五六七八九十", _NUMERALS
)
"""What stands before a word's first character and makes it another word (以上年份, 第5次年会, 一周一次)."""

_ALONE = ("前年", "后年", "前日", "后日")
"""Words that are read only at the start of a clause or behind a preposition (达产后年产值)."""

_QUOTES = ("“”", '""')
_ERA_YEAR = re.compile(r"(元|[一二三四五六七八九十廿卅]{1,3}|[0-9]{1,3})年")


@dataclass(slots=True)
class Entry:
    """What a word says, as the arguments of an `Atom` and its points; `trim` is cut off at both ends."""

    atom: dict[str, Any]
    point: dict[str, Any] | None = None
    until: dict[str, Any] | None = None
    trim: tuple[int, int] = (0, 0)
    era: int | None = None

    def at(self, start: int, end: int) -> Atom:
        """The atom of the word at `text[start:end]`."""
        point = None if self.point is None else Point(**self.point)
        until = None if self.until is None else Point(**self.until)
        return Atom(start + self.trim[0], end - self.trim[1], point=point, until=until, **self.atom)


def words(text: str) -> Iterator[Atom]:
    """The word atoms of the text, in order."""
    for start, end, entry in _terms().find(text):
        if (start and _is_joined(text, start, end)) or follows(text, end, text[end - 1]):
            continue
        if entry.era is None:
            yield entry.at(start, end)
        elif match := _ERA_YEAR.match(text, end):
            year = entry.era + (1 if match[1] == "元" else count(match[1]) or 1) - 1
            yield Atom(start, match.end(), Grain.YEAR, "date.era", Point(year=year))


def _is_joined(text: str, start: int, end: int) -> bool:
    before = text[start - 1]
    if text[start] in "前后" and text[start:end] in _ALONE:
        return before.isalnum() and before not in "在到从自比较和与"
    joined = _JOINED.get(text[start])
    return joined is not None and before in joined


def follows(text: str, end: int, unit: str) -> bool:
    """Whether what stands at `end` makes the unit before it another word (三年级)."""
    rest = _not_followed().get(unit)
    return rest is not None and text.startswith(rest, end)


@cache
def _not_followed() -> dict[str, tuple[str, ...]]:
    return {unit: tuple(rest) for unit, rest in lexicons.load("calendar")["not_followed_by"].items()}


@cache
def _terms() -> Terms[Entry]:
    calendar = lexicons.load("calendar")
    entries = {word: _said(said) for word, said in (calendar["words"] | calendar["whole_seasons"]).items()}
    entries |= {word: _said(said, weak=True) for word, said in calendar["seasons"].items()}
    entries |= _recurring(calendar["recurring"]) | _weekdays(entries) | _vague(calendar["vague"]["words"])
    entries |= _plans() | _events() | _festivals()
    entries |= {era: Entry({}, era=first) for era, first in lexicons.load("eras")["eras"].items()}
    return Terms(entries)


def _said(said: Mapping[str, Any], weak: bool = False) -> Entry:
    """What a line of `calendar.toml` says."""
    point: dict[str, Any] = {}
    grain = Grain.HALF
    for unit, of_unit in _GRAINS.items():
        for prefix, origin in _ORIGINS:
            if prefix + unit in said:
                point[unit] = Shift(said[prefix + unit], origin)
                grain = of_unit
        if unit in (said.get("of"), said.get("whole")):
            grain = of_unit
    if "months" in said:
        point["month"] = Run(*said["months"])
        grain = Grain.HALF
    if "lunar_month" in said:
        point |= {"month": said["lunar_month"], "lunar": True}
        grain = Grain.MONTH
    if "period" in said:
        point["same_period"] = True
    rule = "date.relative" if point else "date.part"
    return Entry({"grain": grain, "rule": rule, "part": said.get("part"), "weak": weak}, point)


def _recurring(said: Mapping[str, str]) -> dict[str, Entry]:
    frame = {"grain": Grain.LENGTH, "rule": "date.set", "kind": "set"}
    return {word: Entry({**frame, "duration": duration}) for word, duration in said.items()}


def _weekdays(entries: Mapping[str, Entry]) -> dict[str, Entry]:
    """周三, 上周三, 下周末: the weekdays alone and behind every word for a week."""
    frame = {"grain": Grain.DAY, "rule": "date.weekday"}
    weeks: dict[str, dict[str, Any]] = {"周": {}, "星期": {}, "礼拜": {}}
    weeks |= {word: entry.point for word, entry in entries.items() if entry.point and "week" in entry.point}
    found = {
        week + name: Entry(frame, {**point, "weekday": weekday})
        for week, point in weeks.items()
        for weekday, name in enumerate("一二三四五六" + ("日" if week.endswith("周") else "天"), 1)
    }
    found |= {f"{week}日": Entry(frame, {**point, "weekday": 7}) for week, point in weeks.items()}
    found |= {f"{week}末": Entry(frame, {**point, "weekday": Run(6, 7)}) for week, point in weeks.items() if point}
    return found


def _vague(said: list[str]) -> dict[str, Entry]:
    return {word: Entry({"grain": Grain.VAGUE, "rule": "date.vague"}) for word in said}


def _plans() -> dict[str, Entry]:
    """十四五; the shorter names in quotes or with 计划, 规划; 第十四个五年规划."""
    found: dict[str, Entry] = {}
    frame = {"grain": Grain.DECADE, "rule": "date.plan"}
    for ordinal, (name, (first, last)) in enumerate(lexicons.load("periods")["plans"].items(), 1):
        ends: tuple[dict[str, Any], dict[str, Any]] = ({"year": first}, {"year": last})
        if len(name) > 2:
            found[name] = Entry(frame, *ends)
        for quotes in _QUOTES:
            found[quotes[0] + name + quotes[1]] = Entry(frame, *ends, trim=(1, 1))
        for kind in ("计划", "规划"):
            found[name + kind] = Entry(frame, *ends, trim=(0, 2))
            found[f"第{_ordinal(ordinal)}个五年{kind}"] = Entry(frame, *ends)
    return found


def _ordinal(number: int) -> str:
    digits = "零一二三四五六七八九"
    return digits[number] if number < 10 else "十" + digits[number - 10].strip("零")


def _events() -> dict[str, Entry]:
    frame = {"grain": Grain.MONTH, "rule": "date.event"}
    return {
        f"{name}以来": Entry(frame, {"year": int(month[:4]), "month": int(month[5:])}, trim=(0, 2))
        for name, month in lexicons.load("periods")["events"].items()
    }


def _festivals() -> dict[str, Entry]:
    frame = {"grain": Grain.DAY, "rule": "date.festival"}
    return {name: Entry(frame, {"festival": name}) for name in lexicons.load("festivals")["festivals"]}
