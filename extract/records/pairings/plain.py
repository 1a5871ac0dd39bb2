"""How texts state in plain words that one school or hospital takes on another, or firms a village: 甲校带乙校."""

from extract.records.pairings.couples import between, couples
from extract.records.pairings.directed import is_of_programme
from extract.records.pairings.doubts import is_doubtful, is_one_off
from extract.records.pairings.members import kind_of
from extract.records.pairings.natures import by_members, by_nature
from extract.records.pairings.relations import is_contest
from extract.records.pairings.sides import Side
from extract.records.pairings.statements import Statement, are_named, state
from extract.records.pairings.wording import ADVERBS
from extract.rules.rule import Match, Rule
from extract.text.patterns import late
from extract.text.span import Span

_SERVE = frozenset(("学校", "医院", "疾控中心", "科室"))
"""The kinds of bodies that take on others of their own."""
_VILLAGES = frozenset(("村", "社区"))
"""The kinds of those that firms take on."""
_TAKES = "(?:[带帮拖]着|[包带帮]了?)"
"""What one does with another, and no more is said of it."""
_TAKEN = late(_TAKES)
_FAR = 480
"""So many characters before such words are looked at for those of a programme."""
_TOGETHER = "(?:打捆|抱团|结伴|合起来|合伙|联手|合力|一起|共同)"
_MANNER = f"(?:{{quantity:count}}|[就则来也还便一]|{_TOGETHER}){{0,4}}"
_JOINTLY = late(_TOGETHER)
_END = r"(?=[,。;、]|$)"
_OUTING = late("游园|[春秋]游|夏令营|冬令营|研学|参观|观看|远足|采风|演出|晚会|汇演|合唱|运动会|联欢|义卖|大课间")
"""What makes of taking along a single outing or show."""
_ACTED = late(",[^,。;]{0,14}?(?:[^为除罢]了|走进|来到|前往|赶到|去)")
"""Behind a single couple, what the two did together once: 甲校带乙校,走进博物馆."""
_HERE = 2
"""How many digits of a code say in which province two are, where one is run by the other as its authority."""
_FULL_STOPS = ("。", ";", "、", "")
"""What stands behind a single couple of which no more than 帮 is told, which is else how a single act is told."""
_BODY = "(?:[校院园学小中司会团业厂村]|学校|企业|[一二两三四五六七八九]家)"
_VERB = "(?:[带拖帮]着|包(?![括揽装含容车厢机子裹])|带(?![动领来头队给着])|帮(?![助扶带忙]))"
"""One of these verbs behind the name of a body, as the words that hold them are not."""


def taken_on(match: Match) -> list[Statement] | None:
    """甲校带乙校、丙校带丁校, in a text on ties: of each couple the first helps, which is of the other's kind."""
    if not is_of_programme(match, _FAR) or is_contest(match) or is_doubtful(match) or is_one_off(match):
        return None
    sentence = match.context.sentence
    if _OUTING.search(match.text, sentence.start, sentence.end):
        return None
    found = couples(match) or []
    if not all(_may_help(*one.sides) for one in found):
        return None
    relations = [Span(*said.span()) for one in found if (said := _TAKEN.search(match.text, *between(one.sides)))]
    if len(relations) != len(found) or (len(found) == 1 and not _is_whole(match, found[0])):
        return None
    return [Statement(one.sides, 0, said, one.since) for one, said in zip(found, relations, strict=True)] or None


def left_to(match: Match) -> list[Statement] | None:
    """甲院由乙院包, 甲校归乙校管, in a text on ties: both are of one kind."""
    first, second = match.mention("first").value, match.mention("second").value
    if not is_of_programme(match, _FAR) or is_doubtful(match) or not _may_help(second, first):
        return None
    if match.quote("relation") == "管" and _are_near(first, second):
        return None
    return state(match, 1, first, second)


def _are_near(first: Side, second: Side) -> bool:
    """Whether two sides are in one province, or it is not known where, so that one may govern the other."""
    there = [{(region.area or "")[:_HERE] for region in side.regions} or {""} for side in (first, second)]
    return "" in there[0] | there[1] or not there[0].isdisjoint(there[1])


def taught(match: Match) -> list[Statement] | None:
    """甲校拜乙校为师: two bodies of one kind."""
    first, second = match.mention("first").value, match.mention("second").value
    alike = are_named(first) and are_named(second) and _sorts(first) == _sorts(second)
    return state(match, 1, first, second) if alike and not is_doubtful(match) else None


def _may_help(first: Side, second: Side) -> bool:
    """Whether one side may take on the other: bodies that are named or counted, of one kind, or firms and villages."""
    groups = [*first.groups, *second.groups]
    if (
        not first.groups
        or not second.groups
        or any(group.people or not (group.names or group.count) for group in groups)
    ):
        return False
    if _sorts(second) <= _VILLAGES:
        return by_members(first, second) == 0 and not _sorts(first) & _VILLAGES
    return _sorts(first) == _sorts(second) <= _SERVE and by_nature(first, second) != 1


def _sorts(side: Side) -> set[str | None]:
    """What the members of a side are, of those that are only counted by what they are called."""
    return {group.kind if group.names else kind_of(group.kind or "") for group in side.groups}


def _is_whole(match: Match, one: Statement) -> bool:
    """Whether a single couple is all that is told: 帮 and no more may be a single act, unless many do it together."""
    gap = match.text[slice(*between(one.sides))]
    if "帮了" in gap or _ACTED.match(match.text, match.span().end):
        return False
    if "帮" not in gap and not _sorts(one.sides[1]) & _VILLAGES:
        return True
    sure = "包" in gap or _JOINTLY.search(match.text, *match.span()) is not None
    return sure if _sorts(one.sides[1]) & _VILLAGES else match.text[match.span().end :][:1] in _FULL_STOPS


TAKEN_ON, LEFT_TO = "pairing.taken-on", "pairing.left-to"

PLAIN: tuple[Rule[list[Statement]], ...] = (
    Rule(
        TAKEN_ON,
        ("包", "带", "帮", "拖着"),
        rf"(?P<chain>{{side}}{_MANNER}(?P<relation>{_TAKES}){{side}}(?:(?:[,;]{{side}})?{_MANNER}{_TAKES}{{side}}){{0,60}}){_END}",
        taken_on,
        accepts=(
            "校际结对有三对,[福州第四十中学|donor][带|relation][隆德县第二中学|recipient],[福州第八中学|donor]带隆德县第三中学。",
            "东西部协作中,[晋安区|donor]9所学校[包|relation][隆德县|recipient]12所学校;马尾区另有安排。",
            "村企结对不搞花架子,[福州闽江茶业公司|donor]、福州台江食品公司两家合起来[帮|relation][清水镇三合村|recipient]。",
            "结对名册上,[闽侯县实验小学|donor]就[拖着|relation][隆德县|recipient]的3所村小,每周教研。",
        ),
        rejects=(
            "福州第四十中学带隆德县第二中学。",
            "结对以来,福州第四十中学带隆德县第二中学参观。",
            "结对以来,福州第四十中学帮隆德县第二中学,运来课桌80套。",
            "结对以来,闽侯县9所学校包隆德县12所学校的伙食。",
            "结对以来,福州第四十中学的老师带隆德县第二中学。",
            "结对以来,福州闽江茶业公司帮清水镇三合村。",
            "结对以来,闽侯县9名教师带隆德县12名教师。",
            "结对以来,福州闽江茶业公司带隆德县第二中学。",
            "结对名册未定,如果福州第四十中学带隆德县第二中学,路就近了。",
            "结对学校篮球赛上,福州第四十中学带隆德县第二中学。",
            "结对以来,隆德县第二中学带福州第四十中学。",
            "结对的学校里,福州第四十中学帮了隆德县第二中学。",
            "结对以来,去年春游,福州第四十中学带着隆德县第二中学、福州第八中学带着隆德县第三中学。",
            "结对以来,福州第四十中学带着隆德县第二中学,走进了科技馆。",
            "结对名单已排好,下学期起,福州第四十中学带隆德县第二中学。",
        ),
        hint=f"{_BODY}[就则来也还便]?(?:{_TOGETHER})?{_VERB}",
        core=f"{_TAKES}{{side}}",
    ),
    Rule(
        LEFT_TO,
        ("由", "归"),
        rf"{{first=side}},?{ADVERBS}{{0,3}}[由归]{{second=side}}{ADVERBS}{{0,3}}(?P<relation>[包管带帮])了?{_END}",
        left_to,
        accepts=(
            "对口帮扶名单上另有两家,[隆德县中医院|recipient]由[福州市中医院|donor][包|relation]。",
            "结对的学校里,[隆德县第二中学|recipient]归[福州第四十中学|donor][管|relation],[隆德县第三中学|recipient]归福州第八中学管。",
        ),
        rejects=(
            "隆德县中医院由福州市中医院管。",
            "结对以来,隆德县中医院归隆德县卫生健康局管。",
            "结对以来,隆德县中医院由福州市中医院带队。",
            "结对以来,隆德县中医院的食堂由福州市中医院包。",
            "结对名单未定,隆德县中医院可能由福州市中医院包。",
            "结对以来,福州市中医院由隆德县中医院管。",
            "结对以来,隆德县城关镇卫生院归隆德县人民医院管。",
            "结对以来不少人以为隆德县中医院归福州市中医院管。",
        ),
        hint="[由归][^,。;]{4,40}[包管带帮]了?(?:[,。;、]|$)",
        core="[由归]{side}",
    ),
    Rule(
        "pairing.taught",
        ("为师",),
        rf"{{first=side}}{ADVERBS}{{0,2}}拜{{second=side}}(?P<relation>为师)",
        taught,
        accepts=("[隆德县第二中学|recipient]拜[福州第四十中学|donor][为师|relation],每周听课。",),
        rejects=(
            "隆德县第二中学拜福州第四十中学的名师为师。",
            "隆德县第二中学拟拜福州第四十中学为师。",
            "隆德县第二中学拜福州市中医院为师。",
        ),
    ),
)
