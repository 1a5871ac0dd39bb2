"""Whether two lists are tied item by item."""

from collections.abc import Sequence

from extract.records.pairings.relations import FRIENDS, apart
from extract.records.pairings.sides import Side
from extract.rules.rule import Match
from extract.text.patterns import late
from extract.text.span import Span

_ONE_BY_ONE = late("一一|逐一")
_SHORTEST = 2
"""So many letters has the name of a part at least: 骨科."""


def are_matched(match: Match, relation: Span, first: Side, second: Side) -> bool:
    """Whether each of the first side is tied to one of the second, as the words say or as both lists go."""
    ones, others = first.each(), second.each()
    if apart(match) or _one_by_one(match, relation, first, second) or _by_kind(ones, others) or _by_name(ones, others):
        return True
    return len(ones) == len(others) and _are_friends(match, relation, first, second)


def _one_by_one(match: Match, relation: Span, first: Side, second: Side) -> bool:
    """Whether 一对一 or 一一 ties two lists of one length item by item."""
    told = "一对一" in match.text[relation.start : relation.end] or _ONE_BY_ONE.search(match.text, *match.span())
    return bool(told) and len(first.each()) == len(second.each()) and not _counts(first) and not _counts(second)


def _are_friends(match: Match, relation: Span, first: Side, second: Side) -> bool:
    """Whether towns become friends, who are two: 甲街道、乙镇与丙镇、丁镇结成友好乡镇."""
    return first.of_towns and second.of_towns and bool(FRIENDS.search(match.text, relation.start, relation.end))


def _counts(side: Side) -> bool:
    """Whether a side only counts members of several kinds, so that 一对一 ties each of them: 31个街道、46家企业."""
    return len(side.groups) > 1 and not any(group.names for group in side.groups)


def _by_kind(ones: Sequence[Side], others: Sequence[Side]) -> bool:
    """Whether two lists name a body of each kind in the same order: 甲中学、乙医院帮扶丙中学、丁医院."""
    kinds, same = ([[group.kind for group in side.groups if group.names] for side in sides] for sides in (ones, others))
    return (
        kinds == same and len(kinds) > 1 and all(map(len, kinds)) and len({kind for [kind, *_] in kinds}) == len(kinds)
    )


def _by_name(ones: Sequence[Side], others: Sequence[Side]) -> bool:
    """Whether two lists have parts of the same names in the same order: 甲医院骨科、内一科与乙医院骨科、内一科."""
    names = [[name for side in sides for group in side.groups for name in group.names] for sides in (ones, others)]
    (head, *rest), (other, *others_rest) = names if all(names) else ([""], [""])
    alike = bool(rest) and rest == others_rest and len(rest) + 1 == len(ones) == len(others)
    return alike and head[-_SHORTEST:] == other[-_SHORTEST:]
