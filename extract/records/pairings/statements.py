"""What one match of a rule states: who is tied to whom, who helps, since when."""

from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.organisation import Organisation
from extract.plain import plain
from extract.records.pairings.doubts import is_to_come
from extract.records.pairings.matching import are_matched
from extract.records.pairings.reading import read_side
from extract.records.pairings.relations import is_denied, is_unreal, is_wished, relation_of
from extract.records.pairings.sides import Side
from extract.records.view import ArticleView, SentenceView
from extract.rules.rule import Match
from extract.text.patterns import late
from extract.text.span import Span

_ITEM = late("(?:^|[\n。;: ])[一二三四五六七八九十]{1,3}、$")
"""The number of an item, at the head of a line."""
_TWO = ("两地", "两市", "两县", "两区", "两州", "两省", "双方", "彼此")
"""What stands for two regions that have been named."""
_TIES_ITSELF = ("支部", "党总支", "商会", "协会", "律师事务所", "图书馆", "文化馆", "博物馆")
_GROUND = late("(?:[^,。;]{0,8},)?(?:根据|按照|遵照|依据|为贯彻|为落实)[^,。;]*,")
"""At the head of a sentence, what the tie rests on, which names none of the two: 根据甲省行动计划,."""
_RELATION = late("(?:结对|协作|合作|帮扶|帮带|支援|对口)+关系")
_TOWNS = ("镇", "乡", "街道", "镇(街道)", "乡(镇)")
_BARE_TOWN = late("[^、,。;等的\\d]{0,3}等")
"""Behind a district, the bare name of a town that ends a list."""
_TALKED = late(
    r"(?:\d{4}年度?)?(?:第[一二三四五六七八九十\d]{1,3}次)?(?:工作|合作|交流|高层|党政)*"
    "(?:座谈会|推进会|对接会|交流会|专题会|视频会|联席会)"
)
"""Behind the words for a tie of two regions, what makes of them the name of a meeting."""
OFFICES = ("局", "委", "厅", "办", "办公室", "委员会", "政府")
"""How the names of those end that govern, and neither teach nor heal nor trade."""
_WHERETO = frozenset("到赴往来在")
"""In front of a place, what makes it one where somebody goes."""
_LASTS = late("[,。;]*(?:始于|(?:已|也)?(?:越|日[益渐]|更加|不断|持续|延续|一直|从未|进入第|走过|保持))")
"""Behind words for a relation alone, what says that it lasts: 结对关系越走越亲, never 协作关系破裂."""


@plain
class Statement:
    """A tie as a sentence states it; `donor` is the side that the wording makes the helper, 0 or 1, or None.

    `sort` has the last letters of the names that its regions may have: 县 where 两县 are tied; `near` has the codes of
    the two that are named just before, which must be those.
    """

    sides: tuple[Side, Side]
    donor: int | None
    relation: Span
    since: Mention[Any] | None
    sort: str = ""
    near: tuple[str, ...] = ()


@plain
class Context:
    """The sentence that rules run over, where the lines before it speak of pairing, and what it stands in."""

    sentence: SentenceView
    said_before: Span | None
    article: ArticleView


def tied(match: Match) -> list[Statement] | None:
    """A与B结对: the wording does not tell who helps."""
    first, second = _apart_from_couple(match), joined(match)
    governing = all(_governs(side) for side in (first, second)) and match.has("relation")
    if governing and _TALKED.match(match.text, match.span("relation").end):
        return None
    if _is_two_couples(first, second):
        second, last = second.parted(1)
        return [*(state(match, None, first, second) or []), *(state(match, None, *last.parted(1)) or [])]
    if _begins_with_couple(first, second):
        couple, last = first.parted(-1)
        return [*(state(match, None, *couple.parted(1)) or []), *(state(match, None, last, second) or [])]
    return state(match, None, first, second)


def _begins_with_couple(first: Side, second: Side) -> bool:
    """Whether 和 joins a couple in front of another one: 甲医院和乙医院、丙中学与丁中学结对."""
    if [unit.joined for unit in first.units[1:]] != ["和", "、"] or len(second.units) != 1:
        return False
    units = (*first.units, *second.units)
    kinds = [{group.kind for group in unit.groups} for unit in units]
    provinces = [{(region.area or "")[:2] for region in unit.regions} for unit in units]
    in_turn = all(provinces) and provinces[0] == provinces[2] != provinces[1] == provinces[3]
    return all(kinds) and (in_turn or kinds[0] == kinds[1] != kinds[2] == kinds[3])


def _governs(side: Side) -> bool:
    """Whether a side is regions and their offices, and no body that serves: 甲市发展改革委."""
    return all(bool(group.names) and all(name.endswith(OFFICES) for name in group.names) for group in side.groups)


def tied_later(match: Match) -> list[Statement] | None:
    """A与B相距千里,2017年两地结对: two regions, and in a later clause that they were tied."""
    first, second = match.mention("first").value, match.mention("second").value
    between = [mention.value.regions for mention in match.mentions("between") if mention.kind.startswith("side")]
    alone = all(len(side.regions) == 1 and not side.groups for side in (first, second))
    two = not match.has("two") or match.quote("two").startswith(_TWO)
    relation = match.span("relation")
    if is_to_come(match, match.span("second").end):
        return None
    if _RELATION.fullmatch(match.quote("relation")) and not _LASTS.match(match.text, relation.end):
        return None
    return state(match, None, first, second) if alone and two and not any(between) else None


def _apart_from_couple(match: Match) -> Side:
    """The first side, without the end of a couple before it whose own first side is not known: 某地与甲县、乙市与…."""
    first: Side = match.mention("first").value
    start = match.span("first").start
    if len(first.units) > 1 and first.units[-1].joined == "、" and match.text[start - 1 : start] in ("与", "同", "跟"):
        return first.parted(-1)[1]
    return first


def adds_couple(side: Side) -> bool:
    """Whether a side may be the end of one couple and another couple behind it: B、C和D."""
    return [unit.joined for unit in side.units[1:]] == ["、", "和"]


def _is_two_couples(first: Side, second: Side) -> bool:
    """Whether 和 joins a couple of its own: 甲中学与乙中学、丙医院和丁医院结对."""
    if not adds_couple(second) or len(first.units) != 1:
        return False
    kinds = [{group.kind for group in unit.groups} for unit in (*first.units, *second.units)]
    return all(kinds) and kinds[0] == kinds[1] != kinds[2] == kinds[3]


def are_named(side: Side) -> bool:
    """Whether a side is bodies that are named, and nothing else."""
    return bool(side.groups) and all(group.names for group in side.groups)


def carried(match: Match) -> list[Statement] | None:
    """…中学里,…,2020年起与合肥市第八中学结成对子: the first side is what the sentence speaks of."""
    sentence: SentenceView = match.context.sentence
    start = match.span().start
    before = [m for m in sentence.outermost if m.end <= start and m.kind in ("organisation", "place")]
    before = [m for m in before if m.rule != "place.letter"]  # 援疆医生到岗
    ground = _GROUND.match(match.text, sentence.start, start)
    before = [m for m in before if not ground or m.start >= ground.end()]
    bodies = [m for m in before if m.kind == "organisation" and _may_tie_itself(m.value)]
    found = (bodies or [m for m in before if m.kind == "place" and match.text[m.start - 1] not in _WHERETO])[:1]
    second = joined(match)
    if not found or (not bodies and are_named(second)):
        return None  # 甲校教师到乙县,与丙小学、丁小学结成友好学校
    first = read_side(match.text, found[0].span, found, sentence.mentions)
    return state(match, None, first, second) if _are_branches(first) in (None, _are_branches(second)) else None


def _are_branches(side: Side) -> bool | None:
    """Whether the bodies of a side are branches of the party, which are tied to their like; None where it has none."""
    return all((group.kind or "").startswith("党") for group in side.groups) if side.groups else None


def _may_tie_itself(body: Organisation) -> bool:
    """Whether a body is such as ties itself to another one: a school, hospital, firm, league or branch of the party."""
    return body.kind in ("school", "hospital", "company") or body.name.endswith(_TIES_ITSELF)


def joined(match: Match) -> Side:
    """The second side, with what further sides follow it after a comma: regions behind regions."""
    sides: list[Side] = [mention.value for mention in match.mentions("second")]
    if any(bool(side.groups) != bool(sides[0].groups) or not side.regions for side in sides):
        return sides[0]
    return Side([unit for side in sides for unit in side.units])


def state(match: Match, donor: int | None, first: Side, second: Side) -> list[Statement] | None:
    """One statement, or one for each couple where 分别 or 依次 ties two lists item by item."""
    if (
        is_denied(match)
        or is_wished(match)
        or is_unreal(match)
        or _is_itself(first, second)
        or _is_vague(match, first, second)
    ):
        return None
    relation = relation_of(match, first, second)
    if relation is None or any(_is_cut(match.text, side) for side in (first, second)):
        return None
    since = match.mention("since") or match.mention("since_lead") or match.mention("since_after")
    since = since or _since_before(match, relation)
    if match.has("since_others"):
        return _dated_in_turn(match, donor, relation, first, second)
    couples = [(first, second)]
    ones, others = first.each(), second.each()
    each = are_matched(match, relation, first, second)
    if each and len(others) > 1 and is_rest(match.text, first):
        return None
    if each and len(ones) > 1 and len(others) > 1:
        if len(ones) == len(others):
            couples = list(zip(ones, others, strict=True))
        elif not (_are_many(first) and _are_many(second)):
            return None
    return [Statement(couple, donor, relation, since) for couple in couples]


def _are_many(side: Side) -> bool:
    """Whether a side is bodies of one region that are only counted, or told by their kinds: 甲县8个乡镇、16个村."""
    return len(side.regions) == 1 and bool(side.groups) and not any(g.names or g.count == 1 for g in side.groups)


def _dated_in_turn(
    match: Match, donor: int | None, relation: Span, first: Side, second: Side
) -> list[Statement] | None:
    """One statement for each date, where as many regions follow: 甲市分别于2016年、2017年与乙县、丙县结对."""
    dates = [match.mention("since_lead"), *match.mentions("since_others")]
    others = second.each()
    if len(first.each()) > 1 or len(others) != len(dates) or not match.has("each"):
        return None
    return [Statement((first, one), donor, relation, date) for one, date in zip(others, dates, strict=True)]


def _is_itself(first: Side, second: Side) -> bool:
    """Whether one region, or a body of it, is on both sides: 甲医院领办甲医院新院区, but not 甲区和乙县的教育局."""
    ones, others = ({name for group in side.groups for name in group.names} for side in (first, second))
    places = [{region.code or region.name for region in side.regions} for side in (first, second)]
    alone = bool(places[0]) and not first.groups and not second.groups
    return places[0] == places[1] and (alone or not ones.isdisjoint(others))


def _is_vague(match: Match, first: Side, second: Side) -> bool:
    """Whether no number is told of the bodies of one region, nor whose they are tied to: 甲区与乙县的学校结对."""
    groups = [*first.groups, *second.groups]
    bare = any(match.text[slice(*group.span)] == group.kind for group in groups)
    return bare and not any(group.count or group.names for group in groups)


def _since_before(match: Match, relation: Span) -> Mention[Any] | None:
    """The date in front of the first side, where 以来 follows the tie: 自2017年6月甲区与乙县携手以来."""
    if not match.text.startswith("以来", relation.end):
        return None
    start = match.span().start
    return next((date for date in match.context.sentence.of("date") if date.end == start), None)


def _is_cut(text: str, side: Side) -> bool:
    """Whether a side is the rest of a list of towns by their bare names: 海曙段塘、北仑小港等四区一县的7个镇.

    Or only their number, behind names that are not known.
    """
    start = min((span.start for span in side.spans), default=0)
    towns = all((group.kind or "").endswith(_TOWNS) for group in side.groups)
    if start and text[start - 1] == "等" and not side.regions and towns:
        return True
    last = max((region.span.end for region in side.regions if region.code), default=0)
    return bool(last and side.groups) and is_rest(text, side) and _BARE_TOWN.match(text, last) is not None


def is_rest(text: str, side: Side) -> bool:
    """Whether a side is the rest of a list that begins with what is not known: 某地、甲县与乙县结对."""
    start = min((span.start for span in side.spans), default=0)
    return start > 0 and text[start - 1] == "、" and not _ITEM.search(text, max(start - 6, 0), start)
