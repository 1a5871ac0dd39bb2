"""The parties of an agreement on a tie, in the lines below its title: 甲方:…人民政府, 乙方:…人民政府."""

import re
from collections.abc import Iterator

from extract.records.pairings.columns import Row
from extract.records.pairings.reading import region_of
from extract.records.pairings.sides import Side, Unit
from extract.records.pairings.statements import Statement
from extract.records.view import ArticleView
from extract.text.patterns import late
from extract.text.span import Span

RULE = "pairing.parties"
"""The name of the rule for such lines."""
_HEAD = late(
    r"(?P<relation>结对(?:帮扶|共建|合作)?|对口(?:支援|帮扶|协作|合作)|(?:东西部|山海)(?:扶贫)?协作|扶贫协作)[^\n]{0,14}协议书?[^\n]{0,20}\n"
    r"\s*甲\s*方(?:\([^()\n]*\))?:(?P<first>[^\n]*人民政府) *\n"
    r"\s*乙\s*方(?:\([^()\n]*\))?:(?P<second>[^\n]*人民政府) *$",
    re.MULTILINE,
)
_LONGEST = 300
"""So many characters of an article at most are its title and the parties below it."""


def agreed(view: ArticleView) -> Iterator[Row]:
    """The tie of the regions whose governments conclude an agreement on one."""
    start, end = view.article.start, view.article.end
    if view.text.find("甲", start, start + _LONGEST) < 0:
        return
    head = _HEAD.search(view.text, start, min(end, start + _LONGEST))
    if head is None:
        return
    lines = (Span(*head.span(party)) for party in ("first", "second"))
    named = [[m for m in view.of("place") if line.contains(m.span)] for line in lines]
    if [len(places) for places in named] == [1, 1]:
        first, second = (Side([Unit([region_of(places[0])])]) for places in named)
        statement = Statement((first, second), None, Span(*head.span("relation")), None)
        yield Row(statement, Span(first.spans[0].start, second.spans[0].end))
