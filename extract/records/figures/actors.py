"""Who acts in a clause that begins with a post or names a delegation."""

import re

from extract.records.figures import lift as roles
from extract.records.figures.lift import Extent, Line
from extract.text.patterns import late

_LED = late(f"{roles.PERSON}(?P<leads>.{{1,2}})(?P<party>{roles.BODY})", re.DOTALL)
_LEADS = ("率", "率领", "带领", "带队", "率队")
_PARTIES = "团队组"


def holder(line: Line, start: int) -> Extent | None:
    """Whoever holds the post whose name begins at `start`: 江北区委副书记、区长滕某."""
    people = (mention for mention in line.mentions.values() if mention.kind == "person")
    return next(
        ((m.start, m.end) for m in people if any(span.start == start < m.start for span in m.value.spans)), None
    )


def party(line: Line) -> Extent | None:
    """The delegation that somebody leads, which does what the clause tells: 市委副书记王某率甲市代表团一行18人来访."""
    found = _LED.search(line.roles)
    if found is None or line.text[slice(*line.span(*found.span("leads")))] not in _LEADS:
        return None
    start, end = line.span(*found.span("party"))
    return (start, end) if line.text[end - 1] in _PARTIES else None
