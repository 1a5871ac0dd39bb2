"""Clauses that only say of which trade or whom what follows is: 民航方面,."""

from extract.records.figures import kinds
from extract.records.figures import lift as roles
from extract.records.figures.lift import Extent, Line

_FRAME = "方面"
_TRADES = frozenset(("铁路", "公路", "水路", "航空", "民航", "海运", "水运", "航运", "邮政", "快递", "地铁"))
"""Those who carry people and goods, whom figures are about."""
_NAMES = (roles.PLACE, roles.BODY)
_LONGEST = 16


def is_frame(line: Line) -> bool:
    """Whether a clause without figures ends as one does that says of what the next one is."""
    return line.text.endswith(_FRAME, line.start, line.end) and line.end - line.start <= _LONGEST


def trade(line: Line, first: int) -> Extent | None:
    """Whom a frame names, behind the units before `first`: a trade, a place or a body; not 产业方面."""
    string, start, end = line.roles, line.starts[first], line.end - len(_FRAME)
    if line.text[start:end] in _TRADES or kinds.agency_at(line.text, start) == end - start:
        return start, end
    return (start, end) if string[first:-1] in _NAMES and line.starts[-2] == end else None
