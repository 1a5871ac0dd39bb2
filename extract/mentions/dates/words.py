"""Words that stand for a place in the calendar: 今年, 次日, 上半年, 年底, 春节, “十四五”, 党的十八大以来, 民国三年."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from extract import lexicons
from extract.mentions import numeral
from extract.mentions.dates.atoms import Atom, Grain
from extract.mentions.dates.expression import Point, Run, Shift
from extract.text.terms import Terms

_GRAINS = {"century": Grain.CENTURY, "year": Grain.YEAR, "month": Grain.MONTH, "week": Grain.WEEK, "day": Grain.DAY}
_NUMERALS = "零〇一二三四五六七八九十百千万亿0123456789"
_JOINED = {"上": "以", "下": "以", "次": _NUMERALS + "每两", "前": "年月天周", "后": "前先"} | dict.fromkeys(
    "周一二三四五六七八九十", _NUMERALS
)
"""What stands before a word's first character and makes it another word (以上年份, 第5次年会, 一周一次)."""

_ALONE = ("前年", "后年", "前日", "后日")
"""Words that are read only at the start of a clause or behind a preposition (达产后年产值)."""

_QUOTES = ("“”", '""')
_ERA_YEAR = re.compile(r"(元|[一二三四五六七八九十廿卅]{1,3}|[0-9]{1,3})年")

Entry = Mapping[str, Any]
"""The arguments of an `Atom`; those of its points are under `point` and `until`; `trim` is cut off at both ends."""


def words(text: str) -> Iterator[Atom]:
    """The word atoms of the text, in order."""
    for start, end, entry in _terms().find(text):
        if (start and _is_joined(text, start, end)) or follows(text, end, text[end - 1]):
            continue
        if "era" in entry:
            atom = _era(text, start, end, entry["era"])
        else:
            atom = _atom(start, end, entry)
        if atom is not None:
            yield atom


def _is_joined(text: str, start: int, end: int) -> bool:
    before = text[start - 1]
    if text[start:end] in _ALONE:
        return before.isalnum() and before not in "在到从自比较和与"
    joined = _JOINED.get(text[start])
    return joined is not None and before in joined


def follows(text: str, end: int, unit: str) -> bool:
    """Whether what stands at `end` makes the unit before it another word (三年级)."""
    rest = _not_followed().get(unit)
    return rest is not None and text.startswith(rest, end)


def _atom(start: int, end: int, entry: Entry) -> Atom:
    before, after = entry.get("trim", (0, 0))
    atom = Atom(start + before, end - after, entry["grain"], entry["rule"])
    for name in ("part", "kind", "duration", "weak"):
        if name in entry:
            setattr(atom, name, entry[name])
    if "point" in entry:
        atom.point = Point(**entry["point"])
    if "until" in entry:
        atom.until = Point(**entry["until"])
    return atom


def _era(text: str, start: int, end: int, first: int) -> Atom | None:
    """民国三年, 康熙二十年: the years of an era count from its first."""
    match = _ERA_YEAR.match(text, end)
    if not match:
        return None
    count = 1 if match[1] == "元" else int(numeral.value(match[1]) or 0)
    return Atom(start, match.end(), Grain.YEAR, "date.era", Point(year=first + count - 1))


@cache
def _not_followed() -> dict[str, tuple[str, ...]]:
    return {unit: tuple(rest) for unit, rest in lexicons.load("calendar")["not_followed_by"].items()}


@cache
def _terms() -> Terms[Entry]:
    calendar = lexicons.load("calendar")
    entries: dict[str, Entry] = {word: _entry(said) for word, said in calendar["words"].items()}
    entries |= {word: _entry(said) for word, said in calendar["whole_seasons"].items()}
    entries |= {word: {**_entry(said), "weak": True} for word, said in calendar["seasons"].items()}
    entries |= _recurring(calendar["recurring"]) | _weekdays(entries) | _vague(calendar["vague"]["words"])
    entries |= _periods() | _festivals()
    entries |= {era: {"era": first} for era, first in lexicons.load("eras")["eras"].items()}
    return Terms(entries)


def _entry(said: Entry) -> Entry:
    """What a line of `calendar.toml` says, as the arguments of an atom."""
    point: dict[str, Any] = {}
    grain = Grain.HALF
    for unit, of_unit in _GRAINS.items():
        for key, origin in ((unit, "reference"), (f"from_{unit}", "context")):
            if key in said:
                point[unit] = Shift(said[key], origin)
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
    entry = {"grain": grain, "rule": f"date.{'relative' if point else 'part'}", "point": point}
    return entry | {"part": said["part"]} if "part" in said else entry


def _recurring(said: Mapping[str, str]) -> dict[str, Entry]:
    return {
        word: {"grain": Grain.LENGTH, "rule": "date.set", "kind": "set", "duration": duration}
        for word, duration in said.items()
    }


def _weekdays(entries: Mapping[str, Entry]) -> dict[str, Entry]:
    """周三, 上周三, 下周末: the weekdays alone and behind every word for a week."""
    names: list[tuple[str, int | Run]] = [(name, at) for at, name in enumerate("一二三四五六日", 1)]
    names += [("天", 7), ("末", Run(6, 7))]
    weeks: list[tuple[str, Mapping[str, Any]]] = [("周", {}), ("星期", {}), ("礼拜", {})]
    weeks += [(word, entry["point"]) for word, entry in entries.items() if "week" in entry.get("point", ())]
    return {
        week + name: {"grain": Grain.DAY, "rule": "date.weekday", "point": {**point, "weekday": weekday}}
        for week, point in weeks
        for name, weekday in names
        if (name == "末") <= week.endswith("周") and (name == "天") <= (not week.endswith("周"))
    }


def _vague(said: list[str]) -> dict[str, Entry]:
    return {word: {"grain": Grain.VAGUE, "rule": "date.vague"} for word in said}


def _periods() -> dict[str, Entry]:
    periods = lexicons.load("periods")
    found: dict[str, Entry] = {}
    for ordinal, (name, (first, last)) in enumerate(periods["plans"].items(), 1):
        plan = {"grain": Grain.DECADE, "rule": "date.plan", "point": {"year": first}, "until": {"year": last}}
        if len(name) > 2:
            found[name] = plan
        for opening, closing in _QUOTES:
            found[opening + name + closing] = plan | {"trim": (1, 1)}
        for kind in ("计划", "规划"):
            found[name + kind] = plan | {"trim": (0, 2)}
            found[f"第{_ordinal(ordinal)}个五年{kind}"] = plan
    for name, month in periods["events"].items():
        point = {"year": int(month[:4]), "month": int(month[5:])}
        found[f"{name}以来"] = {"grain": Grain.MONTH, "rule": "date.event", "point": point, "trim": (0, 2)}
    return found


def _ordinal(number: int) -> str:
    digits = "零一二三四五六七八九"
    return digits[number] if number < 10 else "十" + digits[number - 10].strip("零")


def _festivals() -> dict[str, Entry]:
    names = lexicons.load("festivals")["festivals"]
    return {name: {"grain": Grain.DAY, "rule": "date.festival", "point": {"festival": name}} for name in names}
