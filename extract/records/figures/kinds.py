"""Kinds of bodies that act or of which something is measured: 公安机关, 部分大型超市|零售额."""

from functools import cache

from extract.lexicons import load
from extract.records.figures import lift as roles
from extract.records.figures.lift import Extent, Line

_SORTS = ("部分", "重点", "大型", "规模以上", "规上", "限额以上")
_BODIES = roles.BODY + roles.AGENT
_PLATFORMS = frozenset(("平台", "电商平台"))
AGENCIES = ("部门", "机关")
_PORTAL = "门户"
"""Behind 教育部, what makes no 部门 of it: 教育部|门户网站."""
_FEWEST = 2
_AHEAD = 6
"""Letters at least and at most in front of 部门 and 机关."""
_BEGINS = roles.PLAIN + roles.AGENT + roles.ACTIVITY + roles.MEASURE + roles.VERB


def measured(line: Line, first: int, stop: int) -> Extent | None:
    """The kind of bodies with which the units from `first` to before `stop` begin, the last of which is a measure."""
    string, start = line.roles, line.starts[first]
    if not line.text.startswith(_SORTS, start) or roles.OF in string[first:stop] or roles.LISTED in string[first:stop]:
        return None
    for at in range(stop - 2, first - 1, -1):
        if string[at] in _BODIES or line.word(at) in _PLATFORMS:
            return line.span(first, at + 1)
    return None


def agency(line: Line, first: int) -> Extent | None:
    """The agency with which the units from `first` on begin, known by what it has to do with: 铁路部门."""
    start = line.starts[first]
    if line.roles[first] not in _BEGINS:
        return None
    length = agency_at(line.text, start)
    return (start, start + length) if length else None


def agency_at(text: str, start: int) -> int:
    """How many letters the name of an agency at a position has, or 0."""
    if text[start : start + _FEWEST] not in _beginnings():
        return 0
    for kind in AGENCIES:
        at = text.find(kind, start + _FEWEST, start + _AHEAD + len(kind))
        if at > 0 and text[start:at] in _fields() and not text.startswith(_PORTAL, at + 1):
            return at + len(kind) - start
    return 0


@cache
def _fields() -> frozenset[str]:
    """What agencies have to do with."""
    return frozenset(load("figure_names")["agencies"].split())


@cache
def _beginnings() -> frozenset[str]:
    """The first letters of those words."""
    return frozenset(word[:_FEWEST] for word in _fields())
