"""Kinds of bodies of which something is measured: 部分大型超市|零售额."""

from extract.records.figures import lift as roles
from extract.records.figures.lift import Extent, Line

_SORTS = ("部分", "重点", "大型", "规模以上", "规上", "限额以上")
_INITIALS = frozenset(word[0] for word in _SORTS)
_BODIES = roles.BODY + roles.AGENT
_PLATFORMS = frozenset(("平台", "电商平台"))


def measured(line: Line, first: int, stop: int) -> Extent | None:
    """The kind of bodies with which the units from `first` to before `stop` begin, the last of which is a measure."""
    string, start = line.roles, line.starts[first]
    if line.text[start] not in _INITIALS or string[stop - 1] != roles.MEASURE:
        return None
    if not line.text.startswith(_SORTS, start) or roles.OF in string[first:stop] or roles.LISTED in string[first:stop]:
        return None
    for at in range(stop - 2, first - 1, -1):
        if string[at] in _BODIES or line.word(at) in _PLATFORMS:
            return line.span(first, at + 1)
    return None
