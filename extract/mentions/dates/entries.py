"""What each word for a place in the calendar says: the entries of `calendar.toml`, `festivals.toml` and their like."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from extract import lexicons
from extract.mentions.dates.expression import (
    CENTURY,
    DAY,
    DECADE,
    HALF,
    LENGTH,
    MONTH,
    VAGUE,
    WEEK,
    YEAR,
    Kind,
    Origin,
    Part,
    Point,
    Run,
    Shift,
)

_GRAINS = {"century": CENTURY, "year": YEAR, "month": MONTH, "week": WEEK, "day": DAY}
_ORIGINS: tuple[tuple[str, Origin], ...] = (
    ("", "reference"),
    ("from_", "context"),
    ("same_", "last"),
    ("report_", "report"),
)
_QUOTES = ("“”", '""')


class Entry(NamedTuple):
    """What a word says, as `DateExpression` has it; `trim` is cut off at both ends, `era` the first year of an era."""

    grain: int
    rule: str
    point: Point | None = None
    until: Point | None = None
    part: Part | None = None
    kind: Kind = "date"
    duration: str | None = None
    weak: bool = False
    trim: tuple[int, int] = (0, 0)
    era: int | None = None


def entries() -> dict[str, Entry]:
    """What every word says, by the word."""
    calendar = lexicons.load("calendar")
    found = {
        word: _said(said)
        for word, said in (calendar["words"] | calendar["behind_year"] | calendar["whole_seasons"]).items()
    }
    found |= {word: _said(said)._replace(weak=True) for word, said in calendar["seasons"].items()}
    found |= _recurring(calendar["recurring"]) | _weekdays(found) | _vague(calendar["vague"])
    found |= _plans() | _events() | _festivals()
    found |= {name: Entry(VAGUE, "date.name", weak=True) for name in calendar["names"]["words"]}
    eras = lexicons.load("eras")["eras"]
    found |= {era: Entry(YEAR, "date.era", era=first) for era, first in eras.items()}
    return found


def _said(said: Mapping[str, Any]) -> Entry:
    """What a line of `calendar.toml` says."""
    point: dict[str, Any] = {}
    grain = HALF
    for unit, of_unit in _GRAINS.items():
        for prefix, origin in _ORIGINS:
            if prefix + unit in said:
                point[unit] = Shift(said[prefix + unit], origin)
                grain = of_unit
        if unit in (said.get("of"), said.get("whole")):
            grain = of_unit
    if "months" in said:
        point["month"] = Run(*said["months"])
        grain = HALF
    if "month_of_year" in said:
        point["month"] = said["month_of_year"]
        grain = MONTH
    if "lunar_month" in said:
        point |= {"month": said["lunar_month"], "lunar": True}
        grain = MONTH
    if "month" in (said.get("of"), said.get("whole")):
        point["month"] = Shift(0, "context")
    until = Point(day=Shift(said["until_day"])) if "until_day" in said else None
    until = Point(year=Shift(said["until_year"])) if "until_year" in said else until
    if "period" in said:
        point["same_period"] = True
    rule = "date.relative" if point else "date.part"
    return Entry(grain, rule, Point(**point), until, part=said.get("part"))


def _recurring(said: Mapping[str, str]) -> dict[str, Entry]:
    return {word: Entry(LENGTH, "date.set", kind="set", duration=duration) for word, duration in said.items()}


def _weekdays(entries: Mapping[str, Entry]) -> dict[str, Entry]:
    """周三, 上周三, 下周末: the weekdays alone and behind every word for a week."""
    weeks: dict[str, Shift | None] = {"周": None, "星期": None, "礼拜": None}
    weeks |= {word: entry.point.week for word, entry in entries.items() if entry.point and entry.point.week}
    found: dict[str, Entry] = {}
    for week, shift in weeks.items():
        names: list[tuple[str, int | Run]] = [(name, at) for at, name in enumerate("一二三四五六日", 1)]
        names += [] if week.endswith("周") else [("天", 7)]
        names += [("末", Run(6, 7))] if shift else []
        for name, weekday in names:
            found[week + name] = Entry(DAY, "date.weekday", Point(week=shift, weekday=weekday))
    return found


def _vague(said: Mapping[str, list[str]]) -> dict[str, Entry]:
    return {word: Entry(VAGUE, f"date.vague-{bound}") for bound, words in said.items() for word in words}


def _plans() -> dict[str, Entry]:
    """十四五; the shorter names in quotes or with 计划, 规划; 第十四个五年规划."""
    found: dict[str, Entry] = {}
    for ordinal, (name, (first, last)) in enumerate(lexicons.load("periods")["plans"].items(), 1):
        plan = Entry(DECADE, "date.plan", Point(year=first), Point(year=last))
        if len(name) > 2:
            found[name] = plan
        for quotes in _QUOTES:
            found[quotes[0] + name + quotes[1]] = plan._replace(trim=(1, 1))
        for kind in ("计划", "规划"):
            found[name + kind] = plan._replace(trim=(0, 2))
            found[f"第{_ordinal(ordinal)}个五年{kind}"] = plan
    return found


def _ordinal(number: int) -> str:
    digits = "零一二三四五六七八九"
    return digits[number] if number < 10 else "十" + digits[number - 10].strip("零")


def _events() -> dict[str, Entry]:
    return {
        f"{name}以来": Entry(MONTH, "date.event", Point(year=int(month[:4]), month=int(month[5:])), trim=(0, 2))
        for name, month in lexicons.load("periods")["events"].items()
    }


def _festivals() -> dict[str, Entry]:
    said = lexicons.load("festivals")
    found = {name: Entry(DAY, "date.festival", Point(festival=name)) for name in said["festivals"]}
    behind = {name: found[day]._replace(weak=True) for name, day in said["behind_year"].items()}
    return behind | found
