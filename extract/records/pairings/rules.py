"""How texts state that two sides are tied, as rules over their mentions."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from extract import lexicons
from extract.mentions.kinds import ALPHABET
from extract.mentions.mention import Mention
from extract.records.pairings.sides import Side, read_side
from extract.records.view import SentenceView
from extract.rules.rule import Match, Rule
from extract.text.span import Span


@dataclass(slots=True)
class Statement:
    """A tie as a sentence states it; `donor` is the side that the wording makes the helper, 0 or 1, or None."""

    sides: tuple[Side, Side]
    donor: int | None
    relation: Span
    since: Mention[Any] | None


@dataclass(slots=True)
class Context:
    """The sentence that rules run over, and where the lines before it speak of pairing."""

    sentence: SentenceView
    said_before: Span | None


# The pattern language of sides. A count or a name is one mention; what is counted is a short plain noun after it.
_STOP = r"\ue000-\uf8ff,，。;；:：!！?？、与同和跟及对由等—\s"
_EDGE = (
    rf"(?=[{_STOP}]|的|结|建立|建起|缔|签|对口|帮扶|帮带|支援|援|开展|携手|牵手|[“\"]|一对一|手拉手|实现|形成"
    r"|分别|依次|则|也|都|均|已|还|组团|托管|定点|包联|$)"
)
_ITEM = rf"(?!分别|依次|已|均|都|也|还|共|则|结|帮扶)[^{_STOP}]{{1,12}}?{_EDGE}"
_COUNT = "{quantity:count|quantity:other}"
_FILL = r"[^\ue000-\uf8ff,，。;；、与同和]{0,6}?"
_ITEMS = rf"{_ITEM}(?:、{_ITEM}){{0,2}}"
_UNIT = (
    rf"(?:{{place|organisation}}(?:(?:,?{_FILL}|等){_COUNT}{_ITEMS}|一家)?"
    rf"|(?:(?:我们?|全|该|本)[省市州县区盟旗])?{_COUNT}{{place}}?{_ITEMS})"
)
_SIDE = rf"(?![、和及])(?:[、和及]?{_UNIT}){{1,24}}"
_LIST = _SIDE
_LONG_LIST = rf"(?![、,和及])(?:[、,和及]?{_UNIT}){{1,24}}"
_WITH = "(?:与|同|和|跟)"
_ADVERBS = (
    "(?:已经?|也|还|都|均|则|又|再|各|仍|先后|继续|分别|依次|各自|共同|牵头|目前|全面|当场|现场|正式|成功|率先|新增|当天|今天|昨天"
    "|同步|双方|两地|之?间|长期|自|从|于|在|起|的|就|,|开展(?:实质性)?|实现|形成|签订了?|双向)"
)
_LEAD = rf"(?:{_ADVERBS}{{0,5}}(?:{{since_lead=date}}{_ADVERBS}{{0,5}})?)"
_TAIL = rf"{_ADVERBS}{{0,5}}(?:{{since=date}}{_ADVERBS}{{0,5}})?"
_NOT_WORK = r"(?!工作|会议|办公室|领导小组|项目|资金|机制|考核|联席|协议|框架|活动|规划|政策|[双四]?方)"
_QUOTED = r"[“\"]?"
_AGAIN = rf"(?!{_ADVERBS}{{0,5}}(?:结对|对口|帮扶|帮带|支援|携手|牵手|分别|依次))"
_TIE = (
    rf"(?P<relation>(?:村企)?结对(?:子)?(?:帮扶|共建|建设|帮带|合作|协作|发展)*(?:关系)?{_NOT_WORK}"
    r"|结(?:成|为)(?:了)?[^\ue000-\uf8ff,，。;；]{0,14}?(?:对子|关系|学校|校|科室|医院|共同体|联盟|对(?!口)|镇|村|亲)[”\"]?(?:学校)?"
    r"|建(?:立|起)(?:了|起)?[^\ue000-\uf8ff,，。;；]{0,12}?(?:关系|校[”\"])"
    r"|缔结[^\ue000-\uf8ff,，。;；的]{1,8}"
    rf"|{_QUOTED}(?:一对一|手拉手){_QUOTED}(?:结对)?(?:帮扶|牵手|共建)?"
    r"|(?:签订|签署|签下)(?:了)?(?:村企|村校|校校)?(?:结对|共建|帮扶)[^\ue000-\uf8ff,，。;；]{0,8}?协议"
    r"|携手共建|牵手"
    rf"|对口(?:支援|帮扶|协作|合作)(?:关系)?{_NOT_WORK}"
    r"|(?:帮扶|协作)关系)"
)
_HELPS = (
    rf"(?P<relation>{_QUOTED}一对一{_QUOTED}(?:结对)?(?:帮扶|支援|牵手|帮带)"
    r"|(?:结对|对口|定点|托管|包联|组团式?)(?:帮扶|支援|协作|合作|援助|援建|帮带|帮助)"
    r"|结对(?!子)|对口|帮扶|帮带|支援|援助|携手|牵手|包联)(?:了)?"
)


def _tie(match: Match) -> list[Statement] | None:
    return _statements(match, None)


def _help(match: Match) -> list[Statement] | None:
    return _statements(match, 0)


def _helped(match: Match) -> list[Statement] | None:
    return _statements(match, 1)


def _tie_each(match: Match) -> list[Statement] | None:
    return _couple(match, None)


def _help_each(match: Match) -> list[Statement] | None:
    return _couple(match, 0)


def _couple(match: Match, donor: int | None) -> list[Statement] | None:
    """One statement for each couple of two lists that 分别 or 依次 ties item by item."""
    whole = _statements(match, donor)
    if whole is None:
        return None
    ones, others = (side.each() for side in whole[0].sides)
    if len(ones) != len(others):
        return None
    return [Statement(couple, donor, whole[0].relation, whole[0].since) for couple in zip(ones, others, strict=True)]


def _statements(match: Match, donor: int | None) -> list[Statement] | None:
    return _pair(match, donor, match.span("relation"))


def _pair(match: Match, donor: int | None, relation: Span) -> list[Statement] | None:
    sentence: SentenceView = match.context.sentence
    if _denied(sentence.text):
        return None
    first = read_side(match.text, match.span("first"), match.mentions("first"), sentence.mentions)
    second = read_side(match.text, match.span("second"), match.mentions("second"), sentence.mentions)
    if not (first.regions or first.groups) or not (second.regions or second.groups):
        return None
    since = match.mention("since") or match.mention("since_lead")
    return [Statement((first, second), donor, relation, since)]


def _agreed(match: Match) -> list[Statement] | None:
    """Both sides count their members and sign an agreement on pairing: it says the relation."""
    title = match.mention("relation").value.title
    found = _statements(match, None)
    if found is None or not all(side.groups for side in found[0].sides):
        return None
    return found if any(word in title for word in ("结对", "共建", "帮扶")) else None


def _listed(match: Match) -> list[Statement] | None:
    """甲区6所学校—乙县8所学校, in a list below words that speak of pairing."""
    relation = match.context.said_before
    found = _pair(match, None, relation) if relation else None
    return found if found and all(side.groups for side in found[0].sides) else None


def _since_then(match: Match) -> list[Statement] | None:
    """自2010年结对以来: the sides are those that the article is about."""
    return [Statement((Side(), Side()), None, match.span("relation"), match.mention("since"))]


def _couples(match: Match) -> list[Statement] | None:
    """A与B、C与D结对: one statement for each couple."""
    found = [_pair(couple, None, match.span("relation")) for couple in match.each("couples", _couple_pattern())]
    return [statement for statements in found if statements for statement in statements] or None


@cache
def _couple_pattern() -> re.Pattern[str]:
    return ALPHABET.compile(rf"(?P<first>{_UNIT}){_WITH}(?P<second>{_UNIT})")


RULES: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.tied",
        ("结对", "结成", "结为", "缔结", "对口", "一对一", "关系", "手拉手", "携手", "牵手", "建起"),
        rf"(?P<first>{_SIDE}){_LEAD}{_WITH}(?P<second>{_SIDE}){_TAIL}{_TIE}",
        _tie,
        accepts=(
            "目前,[昭通市共有120所学校与上海市98所学校|pairing][结对|relation]。",
            "[[闽侯县|donor]与[隆德县|recipient]|pairing][自2018年起|since][结成帮扶对子|relation]。",
        ),
        rejects=("白云区与罗甸县召开东西部协作联席会议。", "原拟与平塘县结对,因故作罢。"),
    ),
    Rule(
        "pairing.tied-each",
        ("分别", "依次"),
        rf"(?P<first>{_LIST}){_LEAD}(?:分别|依次){_WITH}(?P<second>{_LONG_LIST}){_TAIL}{_TIE}",
        _tie_each,
        accepts=(
            "[寿光市|donor]、[[诸城市|donor]分别与[云阳县|recipient]、[奉节县|recipient]|pairing][结对|relation]。",
        ),
        rejects=("寿光市、诸城市分别与云阳县、奉节县、巫山县结对。",),
        priority=2,
    ),
    Rule(
        "pairing.helps-each",
        ("分别", "依次"),
        rf"(?P<first>{_LIST}){_LEAD}(?:分别|依次){_HELPS}(?P<second>{_LIST}){_NOT_WORK}{_AGAIN}",
        _help_each,
        accepts=(
            "[长沙市|donor]、[[湘潭市|donor]分别[对口支援|relation][高昌区|recipient]、[鄯善县|recipient]|pairing]。",
        ),
        rejects=("长沙市、湘潭市分别对口支援高昌区、鄯善县、托克逊县。",),
        priority=2,
    ),
    Rule(
        "pairing.agreed",
        ("签",),
        rf"(?P<first>{_SIDE}){_LEAD}{_WITH}(?P<second>{_SIDE}){_TAIL}(?:签订|签署|签下)了?{{relation=work}}",
        _agreed,
        accepts=("[麻章区14家企业同融安县16个村|pairing]签订[《村企共建协议》|relation]。",),
        rejects=("城阳区与陇西县签订《共建产业园框架协议》。",),
    ),
    Rule(
        "pairing.listed",
        ("—", "–"),
        rf"(?P<first>{_SIDE})[—–]{{1,2}}(?P<second>{_SIDE})(?=[;,。、(]|$)",
        _listed,
        accepts=("两地学校[结对|relation]情况如下:\n[津南区6所学校—夏河县8所学校|pairing]。",),
        rejects=("津南区6所学校—夏河县8所学校。",),
    ),
    Rule(
        "pairing.since-then",
        ("以来",),
        r"自?{since=date}(?:正式)?(?P<relation>(?:结对|对口)?(?:帮扶|协作|支援|合作)|结对)(?:关系)?以来",
        _since_then,
        accepts=("[自2010年[结对|relation]以来|pairing],[黄岛区|donor]为[宕昌县|recipient]援建学校3所。",),
        rejects=("自2010年通车以来,黄岛区为宕昌县援建学校3所。",),
        priority=-1,
    ),
    Rule(
        "pairing.couples",
        ("结对", "结成", "对口", "关系"),
        rf"(?P<couples>(?:{_UNIT}{_WITH}{_UNIT}[、,]){{1,12}}{_UNIT}{_WITH}{_UNIT}){_TAIL}{_TIE}",
        _couples,
        accepts=("[杭州市与广元市|pairing]、[绍兴市与乐山市|pairing]的[结对关系|relation]今后保持不变。",),
        rejects=("杭州市与广元市、绍兴市与乐山市举行会谈。",),
        priority=1,
    ),
    Rule(
        "pairing.helps",
        ("结对", "对口", "帮扶", "帮带", "支援", "援助", "携手", "牵手", "包联"),
        rf"(?P<first>{_SIDE})(?:,|{_LEAD})(?<!的){_HELPS}(?P<second>{_SIDE}){_NOT_WORK}{_AGAIN}",
        _help,
        accepts=("[[天津市|donor]16个区[对口帮扶|relation][甘肃省|recipient]34个县|pairing]。",),
        rejects=("山东选派30名医生帮扶酉阳县。",),
    ),
    Rule(
        "pairing.helped-by",
        ("结对", "对口", "帮扶", "帮带", "支援", "包联"),
        rf"(?P<first>{_SIDE}){_LEAD}由(?P<second>{_SIDE})(?:{_ADVERBS}{{0,5}}){_HELPS}",
        _helped,
        accepts=("[[略阳县|recipient]12所幼儿园由[如东县|donor]9所幼儿园|pairing][结对帮带|relation]。",),
        rejects=("略阳县12所幼儿园由如东县派人检查。",),
        priority=1,
    ),
    Rule(
        "pairing.against",
        ("对",),
        rf"(?P<first>{_COUNT}{_ITEM})对(?P<second>{_COUNT}{_ITEM})"
        rf"(?=(?:、{_COUNT}{_ITEM}对{_COUNT}{_ITEM}){{0,9}}的[^\ue000-\uf8ff。;；,，]{{0,2}}?(?P<relation>结对|帮扶|协作))",
        _tie,
        accepts=("浦东新区与会泽县结对,[23所学校对31所学校|pairing]的[结对|relation]已签约。",),
        rejects=("比赛以23所学校对31所学校的方式进行。",),
    ),
    Rule(
        "pairing.since-tied",
        ("结对的", "帮扶的", "协作的"),
        rf"{{since=date}}[起来]*(?P<relation>(?:对口)?(?:结对|帮扶|协作)(?:帮扶|协作)?)的(?P<first>{_SIDE})[与和](?P<second>{_SIDE})",
        _tie,
        accepts=("[自2018年起|since][结对|relation]的[慈溪市与布拖县|pairing]签下协议。",),
        rejects=("2018年起结对的两家企业与布拖县签约。",),
        priority=1,
    ),
)


def _denied(sentence: str) -> bool:
    return any(word in sentence for word in _negations())


@cache
def _negations() -> tuple[str, ...]:
    return tuple(lexicons.load("assistance")["negation"]["words"])
