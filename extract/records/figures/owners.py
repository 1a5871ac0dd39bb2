"""Whom a figure is about by the words right behind or before it."""

from functools import cache
from typing import Any

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.records.figures import lift as roles
from extract.records.figures import nouns, periods
from extract.records.figures.lift import Extent, Line
from extract.records.figures.noun_ends import noun_end

_DEEDS = roles.VERB + roles.ACTIVITY
_OWNERS = roles.PLACE + roles.BODY
_JOINTS = roles.LISTED + roles.JOINING
_WORKS = (roles.THING, roles.AGENT, "")
_LENGTHS = ("全长", "总长")
_AREAS = ("建筑面积", "总建筑面积", "占地", "占地面积", "总占地面积")
_BY = "于"
"""Behind a name, what leads to a day or a place: 甲医院门诊楼|于9月28日."""
_ONE_OF = "之一"
_SHORTEST = 3
"""What is built, and letters of its name at least."""


def described(line: Line, at: int, used: int, end: int, figure: Mention[Any]) -> Extent | None:
    """What is named behind 的, the unit `used`, of which the figure at a unit tells.

    总投资3亿元的|甲产业园, 距海边5公里的|甲县.
    """
    invested = figure.value.kind == "money" and line.text.endswith("投资", 0, line.starts[at])
    before = line.text[line.start : line.starts[at]]
    if not invested and not before.endswith(_LENGTHS) and before not in _AREAS and not periods.stands(line, figure):
        return None
    if end <= used:  # another figure stands behind what is named
        behind = line.roles.find(roles.FIGURE, used)
        end = behind if behind > used else len(line.roles)
    start = line.starts[used + 1]
    stop, known = noun_end(line, used + 1, end)
    if known in _WORKS and stop - start > _SHORTEST and line.text.endswith(_built(), start, stop):
        return start, stop
    if stop < line.end and line.text.endswith(_built(), start, stop - 1) and line.text[stop - 1] == _BY:
        return start, stop - 1
    named = roles.BODY if invested else _OWNERS
    alone = line.roles[used + 2 : used + 3] not in (roles.PLAIN, *roles.HEADS)
    return line.span(used + 1, used + 2) if alone and line.roles[used + 1 : used + 2] in tuple(named) else None


def owner(line: Line, first: int, last: int, figure: Mention[Any]) -> Extent | None:
    """Whoever the units right before a figure name as agent or owner: 长宁区选派的6名医生."""
    string = line.roles
    if (whole := _one_of(line, first, last, figure)) is not None:
        return whole
    at = last - 2
    if at < first or string[at + 1] != roles.OF or figure.value.kind not in nouns.COUNTED:
        return None
    if at > first and string[at] in _DEEDS:
        at -= 1
    if string[at] not in _OWNERS:
        return None
    begins = at
    while begins - 2 >= first and string[begins - 1] in _JOINTS and string[begins - 2] in _OWNERS:
        begins -= 2
    start, end = line.span(begins, at + 1)
    return (start, end) if end - start > 1 else None


def _one_of(line: Line, first: int, last: int, figure: Mention[Any]) -> Extent | None:
    """Whose the number is of those of whom somebody is one: 甲县是|全国|最后摘帽的|52个贫困县之一."""
    string = line.roles
    equals = string.rfind(roles.EQUALS, first, last)
    whole = string.find(roles.GENERIC, equals, last) if equals >= 0 else -1
    if whole < 0 or line.text.find(_ONE_OF, figure.end, line.end) < 0:
        return None
    return line.span(whole, whole + 1) if line.text[line.starts[whole]] == "全" else None


@cache
def _built() -> tuple[str, ...]:
    """What the names of works that are built end in."""
    return tuple(load("figure_names")["built"].split())
