"""The words for a tie: which they are, whether they tie two sides, one by one or all, and whether they are denied."""

from extract.records.pairings.sides import Side
from extract.records.pairings.wording import denied
from extract.records.view import SentenceView
from extract.rules.rule import Match
from extract.text.patterns import late
from extract.text.span import Span

_SERVE = ("学校", "医院", "科室", "村")
"""The kinds of members that sign with others to help them."""
FRIENDS = late("(?:友好|姊妹|姐妹|兄弟)(?:学校|医院|区县|县区|城区|城市|市县|镇街|乡镇|街道|[县镇乡村校])")
"""What the title of an agreement makes of its parties: 《友好乡镇协议》."""
STOPS = (",", ";")
"""What parts the couples of a list."""


def relation_of(match: Match, first: Side, second: Side) -> Span | None:
    """The words for the tie: a verb, the title of an agreement on it, or what was said before a list."""
    if match.has("relation"):
        relation = match.span("relation")
        return relation if _ties(match, match.text[relation.start : relation.end], first, second) else None
    if not match.has("agreement"):
        return match.context.said_before  # type: ignore[no-any-return]
    title = match.mention("agreement").value.title
    counted = all(group.count != 1 or not group.names for side in (first, second) for group in side.groups)
    words: tuple[str, ...] = ("结对", "对口支援", "对口帮扶", "携手共建")
    if first.groups and second.groups and counted:
        words += ("共建", "帮扶")
    return match.span("agreement") if any(word in title for word in words) or FRIENDS.search(title) else None


def _ties(match: Match, relation: str, first: Side, second: Side) -> bool:
    """Whether words tie these two sides; some are said of much else as well."""
    if relation == "签约":
        return apart(match) and _serves(first) and _serves(second)
    if relation == "携手" and not match.rule.startswith("pairing.help"):
        return apart(match) or match.has("lasting") or bool(first.groups and second.groups)
    if relation == "对接":
        return apart(match) or all(_is_counted(side) for side in (first, second))
    return apart(match) or not (relation.startswith("共建") and relation.endswith(("园", "园区")))


def _is_counted(side: Side) -> bool:
    """Whether a side is nothing but numbers of members."""
    return bool(side.groups) and all(group.count and not group.names for group in side.groups)


def _serves(side: Side) -> bool:
    """Whether all members sign to help or be helped, where companies sign to trade."""
    return bool(side.groups) and all(group.kind in _SERVE for group in side.groups)


def apart(match: Match) -> bool:
    """Whether 分别 or 依次 ties two lists item by item."""
    return match.has("each") or match.has("apart")


def is_denied(match: Match) -> bool:
    """Whether the sentence says that there is no tie, not in a later clause of somebody else: 甲县结对,乙市不再承担."""
    sentence: SentenceView = match.context.sentence
    end = match.span().end
    others = (m for m in sentence.mentions if m.kind == "place" and m.start > end and match.text[m.start - 1] in STOPS)
    return denied(match.text[sentence.start : next((other.start for other in others), sentence.end)])
