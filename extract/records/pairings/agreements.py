"""The parties of an agreement on a tie, in the lines below its title: 甲方:…人民政府, 乙方:…人民政府."""

import re
from collections.abc import Iterator
from itertools import islice

from extract.records.pairings.cells import Row
from extract.records.pairings.reading import read_side
from extract.records.pairings.regions import region_of
from extract.records.pairings.sides import COUPLE, Side, Unit
from extract.records.pairings.statements import Statement
from extract.records.parties import Parties
from extract.records.view import ArticleView
from extract.text.patterns import late
from extract.text.span import Span

RULE = "pairing.parties"
"""The name of the rule for such lines."""
_TITLE = late(
    r"^(?P<about>[^\n]{0,40}?)(?P<relation>结对(?:帮扶|共建|合作)?|对口(?:支援|帮扶|协作|合作)|(?:东西部|山海)(?:扶贫)?协作|扶贫协作)"
    r"(?:结对|合作|战略|框架|帮扶|协作){0,3}协议书?(?:\([^()\n]{1,16}\))?\s*$",
    re.MULTILINE,
)
"""The title of an agreement that is on the tie itself, and not on its money, grounds or end."""
_ENDED = late("解除|终止|废止|取消|中止|草案|样本|范本|模板|补充")
"""In a title, what makes the agreement one that no longer or not yet holds."""
_SEAT = "人民政府"
_SERVING = ("school", "hospital")
"""The kinds of bodies that help others of their kind by an agreement."""
_LONGEST = 300
"""So many characters of an article at most are its title and the parties below it."""


def agreed(view: ArticleView) -> Iterator[Row]:
    """The tie of the regions whose governments conclude an agreement on one, or of two schools or hospitals that do."""
    start, end = view.article.start, view.article.end
    if view.text.find("甲", start, start + _LONGEST) < 0:
        return
    title = _TITLE.search(view.text, start, min(end, start + _LONGEST))
    if title is None or _ENDED.search(title[0]):
        return
    parties = Parties(view)
    lines = [line for _, line in islice(parties.lines(), 2) if line.start > title.end()]
    sides = [side for line in lines if (side := _party(view, line))]
    if len(sides) == COUPLE and bool(sides[0].groups) == bool(sides[1].groups):
        first, second = sides
        statement = Statement((first, second), parties.helper(), Span(*title.span("relation")), None)
        yield Row(statement, Span(first.spans[0].start, second.spans[-1].end))


def _party(view: ArticleView, line: Span) -> Side | None:
    """Who a line names: the region whose government it is, or a school or hospital, and no more."""
    said = view.text[slice(*line)].strip()
    inside = view.within(line.start, line.end)
    if said.endswith(_SEAT):
        places = [m for m in inside if m.kind == "place"]
        return Side([Unit([region_of(places[0])])]) if len(places) == 1 else None
    bodies = [m for m in inside if m.kind == "organisation" and m.value.name == said and m.value.kind in _SERVING]
    return read_side(view.text, bodies[0].span, bodies, inside) if bodies else None
