"""What one match of a rule states: who is tied to whom, who helps, since when."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.organisation import Organisation
from extract.records.context import clause_start
from extract.records.pairings.matching import are_matched
from extract.records.pairings.natures import by_nature, by_programme
from extract.records.pairings.reading import read_side
from extract.records.pairings.relations import STOPS, is_denied, is_wished, relation_of
from extract.records.pairings.sides import Side
from extract.records.pairings.wording import TURNS
from extract.records.view import ArticleView, SentenceView
from extract.rules.rule import Match
from extract.text.patterns import late
from extract.text.span import Span

_ITEM = late("(?:^|[\n。;: ])[一二三四五六七八九十]{1,3}、$")
"""The number of an item, at the head of a line."""
_AND = late("[与和]|(?<![共协会])同(?![年月时步])")
_TWO = ("两地", "两市", "两县", "两区", "两州", "两省", "双方", "彼此")
"""What stands for two regions that have been named."""
_TO_COME = late("希望|讨论|商讨|意向|计划|力争|建议|是否|如果|年内|年底|明年|[拟将若]")
"""Between two regions and a tie, what makes it one that is still to come."""
_COUPLE = 2
_JOINS = ("攀上", "签订", "签署", "结为", "结成", "牵手", "携手", "建立", "确立", "缔结", "对口合作", "对口协作")
_BUILT_UP = ("村", "社区")
"""What firms tie themselves to by 签约共建, where they put up anything else."""


@dataclass(slots=True)
class Statement:
    """A tie as a sentence states it; `donor` is the side that the wording makes the helper, 0 or 1, or None."""

    sides: tuple[Side, Side]
    donor: int | None
    relation: Span
    since: Mention[Any] | None


@dataclass(slots=True)
class Context:
    """The sentence that rules run over, where the lines before it speak of pairing, and what it stands in."""

    sentence: SentenceView
    said_before: Span | None
    article: ArticleView


def tied(match: Match) -> list[Statement] | None:
    """A与B结对: the wording does not tell who helps."""
    first, second = _apart_from_couple(match), _joined(match)
    if _is_two_couples(first, second):
        second, last = second.parted(1)
        return [*(state(match, None, first, second) or []), *(state(match, None, *last.parted(1)) or [])]
    return state(match, None, first, second)


def tied_later(match: Match) -> list[Statement] | None:
    """A与B相距千里,2017年两地结对: two regions, and in a later clause that they were tied."""
    first, second = match.mention("first").value, match.mention("second").value
    between = [mention.value.regions for mention in match.mentions("between") if mention.kind == "side"]
    alone = all(len(side.regions) == 1 and not side.groups for side in (first, second))
    two = not match.has("two") or match.quote("two").startswith(_TWO)
    if _TO_COME.search(match.text, match.span("second").end, match.span("relation").start):
        return None
    return state(match, None, first, second) if alone and two and not any(between) else None


def _apart_from_couple(match: Match) -> Side:
    """The first side, without the end of a couple before it whose own first side is not known: 某地与甲县、乙市与…."""
    first: Side = match.mention("first").value
    start = match.span("first").start
    if len(first.units) > 1 and first.units[-1].joined == "、" and match.text[start - 1 : start] in ("与", "同", "跟"):
        return first.parted(-1)[1]
    return first


def _is_two_couples(first: Side, second: Side) -> bool:
    """Whether 和 joins a couple of its own: 甲中学与乙中学、丙医院和丁医院结对."""
    if not _adds_couple(second) or len(first.units) != 1:
        return False
    kinds = [{group.kind for group in unit.groups} for unit in (*first.units, *second.units)]
    return all(kinds) and kinds[0] == kinds[1] != kinds[2] == kinds[3]


def _adds_couple(side: Side) -> bool:
    """Whether a side may be the end of one couple and another couple behind it: B、C和D."""
    return [unit.joined for unit in side.units[1:]] == ["、", "和"]


def helping(match: Match) -> list[Statement] | None:
    """A帮扶B、C帮扶D: what stands after the last 、 of a side that helps in turn is no part of what is helped."""
    first, second = match.mention("first").value, _joined(match)
    if any("领导小组" in name for group in second.groups for name in group.names):
        return None  # 甲省对口支援乙州工作领导小组: what stands between is the name of a body
    if match.has("builds") and not all((group.kind or "").endswith(_BUILT_UP) for group in second.groups):
        return None
    start = match.span("first").start
    if match.text[start - 2 : start] in TURNS and len(first.units) > 1 and first.units[-1].joined == "、":
        first = first.parted(-1)[1]
    if match.has("again") and len(second.units) > 1:
        second = second.parted(-1)[0]
    if match.has("sends") and not (are_named(first) and are_named(second)):
        return None
    return state(match, _labelled(match, first, second), first, second)


def _labelled(match: Match, first: Side, second: Side) -> int:
    """The helper of A帮扶B; of A:结对B, where either may be the label, the one that is known as such."""
    if not match.text.startswith(":", match.span("first").end):
        return 0
    known = by_programme(first, second)
    known = by_nature(first, second) if known is None else known
    return known or 0


def are_named(side: Side) -> bool:
    """Whether a side is bodies that are named, and nothing else."""
    return bool(side.groups) and all(group.names for group in side.groups)


def helping_plainly(match: Match) -> list[Statement] | None:
    """A帮B and no more: regions of which a programme, or their wealth, has the one help the other."""
    first, second = match.mention("first").value, match.mention("second").value
    regions = not first.groups and not second.groups and by_nature(first, second) == 0
    return state(match, 0, first, second) if regions else None


def helping_of(match: Match) -> list[Statement] | None:
    """帮扶B的A: the helper is what 的 joins, if it is no part of what it is joined to."""
    side: Side = match.mention("both").value
    at = next((at for at, unit in enumerate(side.units) if at and unit.joined == "的"), None)
    if at is None:
        return None
    second, first = side.parted(at)
    for unit in first.units:
        if any(group.names for group in unit.groups):
            unit.groups = [group for group in unit.groups if not group.people]  # 支援我院的甲医院首批3名专家
    return None if first.overlaps(second) else state(match, 0, first, second)


def helped(match: Match) -> list[Statement] | None:
    """A由B帮扶: the second side is the helper."""
    return state(match, 1, match.mention("first").value, match.mention("second").value)


def part(match: Match) -> list[Statement] | None:
    """B是A的对口支援医院, A的帮扶对象是B: a unit or party helps, an object is helped; 结对单位 tells neither."""
    donor = 0 if match.has("helps") else 1 if match.has("helped") else None
    if match.quote("relation").startswith("结对") and "单位" in (match.quote("helps"), match.quote("helped")):
        donor = None
    return state(match, donor, match.mention("first").value, match.mention("second").value)


def both(match: Match) -> list[Statement] | None:
    """A和B结对: 和 joins two sides, not two items of one; two regions and no more may be listed."""
    both: Side = match.mention("both").value
    if _is_rest(match.text, both):
        return None
    beside = _side_by_side(both)
    if beside:
        return [one for first, second in beside for one in state(match, None, first, second) or []] or None
    at = next((at for at in range(len(both.units) - 1, 0, -1) if both.units[at].joined in ("和", "及")), None)
    joins = match.has("relation") and match.quote("relation").startswith(_JOINS)
    joins = joins or (match.has("relation") and match.quote("relation").startswith("结对") and _is_far_apart(both))
    if at is None and joins and len(both.units) == _COUPLE:
        ones, others = ([group.names for group in unit.groups] for unit in both.units)
        listed = both.units[1].joined == "、" and all([*ones, *others])  # 南京、商洛两市牵手
        at = 1 if listed and len(ones) == len(others) else None
    return state(match, None, *both.parted(at)) if at else None


def _is_far_apart(side: Side) -> bool:
    """Whether the items of a list are in a province each."""
    provinces = [{(region.area or "")[:2] for region in unit.regions} for unit in side.units]
    return all(map(len, provinces)) and len(set[str]().union(*provinces)) == len(provinces)


def _side_by_side(side: Side) -> list[tuple[Side, Side]]:
    """The couples of regions of two provinces each that stand side by side: 甲区乙县、丙市丁县结成对子."""
    if len(side.units) % _COUPLE or any(unit.groups or len(unit.regions) != 1 for unit in side.units):
        return []
    regions = [unit.regions[0] for unit in side.units]
    found = []
    for at in range(0, len(regions), _COUPLE):
        one, other = regions[at : at + _COUPLE]
        if one.span.end != other.span.start or (one.area or "")[:2] == (other.area or "")[:2]:
            return []
        found.append((Side(side.units[at : at + 1]), Side(side.units[at + 1 : at + _COUPLE])))
    return found


def couples(match: Match) -> list[Statement] | None:
    """A与B、C与D结对: one statement for each couple.

    Without a stop between them, the end of one couple and the start of the next are one side.
    """
    found: list[Statement] = []
    links = match.mentions("chain")
    gaps = [match.text[one.end : two.start] for one, two in pairwise(links)]
    first: Side = links[0].value
    for at, link in enumerate(links[1:], 1):
        side: Side = link.value
        if gaps[at - 1] in STOPS:
            first = side
            continue
        shared = gaps[at] not in STOPS if at < len(gaps) else match.has("more")
        if shared and len(side.units) < 2:
            return None
        second, following = side.parted(-1) if shared else (side, side)
        if not shared and _adds_couple(side):  # A与B、C与D、E和F结对
            second, last = side.parted(1)
            found += state(match, None, *last.parted(1)) or []
        found += state(match, None, first, second) or []
        first = following
    return found or None


def carried(match: Match) -> list[Statement] | None:
    """…中学里,…,2020年起与合肥市第八中学结成对子: the first side is what the sentence speaks of."""
    sentence: SentenceView = match.context.sentence
    start = match.span().start
    before = [m for m in sentence.outermost if m.end <= start and m.kind in ("organisation", "place")]
    before = [m for m in before if m.rule != "place.letter"]  # 援疆医生到岗
    bodies = [m for m in before if m.kind == "organisation" and _may_tie_itself(m.value)]
    first = (bodies or [m for m in before if m.kind == "place"])[:1]
    if not first:
        return None
    return state(match, None, read_side(match.text, first[0].span, first, sentence.mentions), _joined(match))


def _may_tie_itself(body: Organisation) -> bool:
    """Whether a body is such as ties itself to another one: a school, hospital, company or branch of the party."""
    return body.kind in ("school", "hospital", "company") or body.name.endswith(("支部", "党总支"))


def since_then(match: Match) -> list[Statement] | None:
    """自2010年结对以来: the sides are those that the article is about."""
    dated = match.has("since") or match.has("since_lead")
    return state(match, None, Side(), Side()) if dated and not _names_sides(match) else None


def _names_sides(match: Match) -> bool:
    """Whether the words before a tie in its clause join sides that could not be read: 丙县与丁市自2012年结对以来."""
    sentence: SentenceView = match.context.sentence
    end = match.span().start
    joined = _AND.finditer(match.text, clause_start(match.text, sentence.start, end), end)
    return any(not any(m.start <= word.start() < m.end for m in sentence.mentions) for word in joined)


def _joined(match: Match) -> Side:
    """The second side, with what further sides follow it after a comma: regions behind regions."""
    sides: list[Side] = [mention.value for mention in match.mentions("second")]
    if any(bool(side.groups) != bool(sides[0].groups) or not side.regions for side in sides):
        return sides[0]
    return Side([unit for side in sides for unit in side.units])


def state(match: Match, donor: int | None, first: Side, second: Side) -> list[Statement] | None:
    """One statement, or one for each couple where 分别 or 依次 ties two lists item by item."""
    if is_denied(match) or is_wished(match):
        return None
    relation = relation_of(match, first, second)
    if relation is None:
        return None
    since = match.mention("since") or match.mention("since_lead") or match.mention("since_after")
    since = since or _since_before(match, relation)
    couples = [(first, second)]
    ones, others = first.each(), second.each()
    each = are_matched(match, relation, first, second)
    if each and len(others) > 1 and _is_rest(match.text, first):
        return None
    if each and len(ones) > 1 and len(others) > 1:
        if len(ones) != len(others):
            return None
        couples = list(zip(ones, others, strict=True))
    return [Statement(couple, donor, relation, since) for couple in couples]


def _since_before(match: Match, relation: Span) -> Mention[Any] | None:
    """The date in front of the first side, where 以来 follows the tie: 自2017年6月甲区与乙县携手以来."""
    if not match.text.startswith("以来", relation.end):
        return None
    start = match.span().start
    return next((date for date in match.context.sentence.of("date") if date.end == start), None)


def _is_rest(text: str, side: Side) -> bool:
    """Whether a side is the rest of a list that begins with what is not known: 某地、甲县与乙县结对."""
    start = min((span.start for span in side.spans), default=0)
    return start > 0 and text[start - 1] == "、" and not _ITEM.search(text, max(start - 6, 0), start)
