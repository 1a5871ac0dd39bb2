"""Chains of couples: 甲市与乙州、丙市与丁州结对."""

from collections.abc import Callable
from itertools import pairwise

from extract.records.pairings.regions import TOWNS, stem
from extract.records.pairings.relations import STOPS
from extract.records.pairings.sides import COUPLE, Side
from extract.records.pairings.statements import Statement, adds_couple, state
from extract.rules.rule import Match
from extract.text.patterns import late
from extract.text.span import Span

Tie = Callable[[Match, int | None, Side, Side], list[Statement] | None]
"""What makes of two sides what a match states of them."""

_AID = late("对口支援|援[藏疆青](?!路|大桥)")
"""What a text speaks of that has chains of those who 援 another province."""
_ANDS = ("和", "及")
_JOINS = ("与", "同", "跟", "和")
"""What stands between the two of a couple, where not the one helps the other: 甲省帮扶乙省、丙市和丁市."""


def couples(match: Match, tie: Tie = state) -> list[Statement] | None:
    """A与B、C与D结对: one statement for each couple, or what `tie` makes of it.

    Without a stop between them, the end of one couple and the start of the next are one side.
    """
    found: list[Statement] = []
    links = [link for link in match.mentions("chain") if link.kind.startswith("side")]
    gaps = [match.text[one.end : two.start] for one, two in pairwise(links)]
    first = _without_offices(links[0].value, links[1].value)
    for at, link in enumerate(links[1:], 1):
        side: Side = link.value
        if gaps[at - 1] in STOPS:
            first = side
            continue
        shared = gaps[at] not in STOPS if at < len(gaps) else match.has("more")
        if shared and len(side.units) < 2:
            return None
        second, following = side.parted(-1) if shared else (side, side)
        if not shared and gaps[at - 1] in _JOINS and adds_couple(side):  # A与B、C与D、E和F结对
            second, last = side.parted(1)
            found += tie(match, None, *last.parted(1)) or []
        found += tie(match, None, first, second) or []
        first = following
    _in_their_counties(match.text, found)
    return found or None


def _without_offices(first: Side, second: Side) -> Side:
    """The first side without the offices in front of a region that is tied to another: 两县教育部门和甲镇与乙镇."""
    *offices, region = first.units
    told = not region.groups and any(unit.groups for unit in offices) and not second.units[0].groups
    return Side([region]) if told and region.joined in _ANDS else first


def _in_their_counties(text: str, found: list[Statement]) -> None:
    """Name the towns of couples by the counties that the first couple alone tells: 甲区丙镇与乙县丁镇、戊镇与己镇.

    A town that no county is printed before is of that of the first side on its own hand, never of the side before it.
    """
    for at in (0, 1):
        sides = [statement.sides[at].regions for statement in found]
        first = next((regions[0] for regions in sides[:1] if regions), None)
        for region in (region for regions in sides[1:] for region in regions):
            said = text[region.span.start : region.span.end]
            if first and said.endswith(TOWNS) and not stem(said):
                region.name, region.area = stem(first.name) + said, first.area if stem(first.name) else None


def between(sides: tuple[Side, Side]) -> Span:
    """The word between two sides of a chain, which another couple may have another one for: 甲市援乙县、丙市助丁县."""
    return Span(max(part.end for part in sides[0].spans), min(part.start for part in sides[1].spans))


def is_aid_afar(match: Match, found: list[Statement]) -> bool:
    """Whether regions 援 those of another province each, in a text that has spoken of such aid: 援藏."""
    provinces = [{(region.area or "")[:2] for side in one.sides for region in side.regions} for one in found]
    told = _AID.search(match.text, match.context.article.article.start, match.span().start)
    return told is not None and all(
        match.text[slice(*between(one.sides))] == "援" and len(codes) == COUPLE and all(codes)
        for one, codes in zip(found, provinces, strict=True)
    )
