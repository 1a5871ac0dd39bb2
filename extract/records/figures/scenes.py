"""Clauses that only say where something takes place: 在甲乡,."""

from extract.records.figures import lift as roles
from extract.records.figures import names
from extract.records.figures.lift import Line
from extract.records.figures.opened import Opening
from extract.text.patterns import late

PLACED = roles.PLACE + roles.GENERIC
"""The roles of places."""
ACTING = roles.NAMED + roles.AGENT + roles.QUOTED
"""The roles of those who act."""
_SETTING = late(
    f"[{roles.HEADS}{roles.PLACE}{roles.BODY}{roles.WORK}{roles.GENERIC}{roles.PLAIN}{roles.OF}{roles.LISTED}]*"
)
_UNSETTLED = tuple("上中下后时前程景面间础")
_LONGEST = 12
_THERE = roles.OF + roles.PLACE


def scene(line: Line, first: int, *, counts: bool) -> Opening:
    """A clause that is no more than 在某地 sets the scene; other prepositions at the start say nothing of a subject."""
    text, last = line.text, len(line.roles)
    if line.roles.endswith(_THERE) and text[line.starts[first]] == "在" and not counts:  # 在受灾严重的|甲乡
        return Opening(line.span(last - 1, last), first, place=True)
    start, end = line.starts[first + 1], line.starts[last]
    whole = not counts and _SETTING.fullmatch(line.roles, first + 1)
    if not whole or text[line.starts[first]] != "在" or end - start > _LONGEST or text[end - 1] in _UNSETTLED:
        return Opening(None, first)
    lead = names.lead(line, first + 1, last)
    if lead is not None and line.roles[last - 1] not in ACTING:
        end = line.starts[lead]
    while end > start and text[end - 1] in "里内的境":
        end -= 1
    placed = any(role in PLACED for role in line.roles[first + 1 :])
    return Opening((start, end) if end > start else None, first, place=placed)
