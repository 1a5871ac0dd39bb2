"""Ties of two bodies that are called 两校, 两家医院 or 双方 where they are tied, and named elsewhere."""

from extract.mentions.mention import Mention
from extract.mentions.organisation import Organisation
from extract.records.pairings.reading import read_side
from extract.records.pairings.sides import COUPLE
from extract.records.pairings.statements import Statement, state
from extract.records.pairings.wording import ADVERBS
from extract.records.view import outermost
from extract.rules.rule import Match, Rule
from extract.text.patterns import late
from extract.text.span import Span

BOTH_TOLD = "pairing.both-told"
"""The name of the rule for two that have been named before."""
_TWO = late(
    "(?:两|2)(?:[所家个](?=[学医单支党院高媒科企]))?"
    "(?P<what>学校|高校|院校|校|园|(?:人民)?医院|卫生院|院|馆|媒体|台|党?支部|科室|单位|企业|家)|双方"
)
_ENDS: dict[str, tuple[str, ...]] = {
    "校": ("学", "校", "中", "小", "高中", "学院", "教育中心", "职教中心", "集团"),
    "园": ("园",),
    "院": ("院",),
    "馆": ("馆",),
    "媒体": ("融媒体中心", "电视台", "日报社"),
    "台": ("台", "融媒体中心"),
    "支部": ("支部", "党总支"),
    "科室": ("科",),
    "企业": ("公司", "集团", "厂"),
}
"""How the names of those end that two of them are called so, by the last letters of what they are called."""
_LAST = r"(?=关系|协议|以来|[,。;]|不到|不足|至今|已|满|{date}|的第|后|[快近]?[一二三四五六七八九十]+年|始于|$)"
_TIED = (
    rf"(?P<relation>(?:结对(?:帮扶|共建|帮带|合作)*|(?:对口|结对)?(?:帮扶|支援|协作|托管|帮带)(?=关系|协议)|牵手|手拉手){_LAST}"
    r"|结[成为下]了?[^\m,。;]{0,10}?(?:对子|关系|学校|医院|馆|亲[家戚])(?=[,。;]|$))"
)
"""What two become, or have had."""
_BACK = 160
"""Characters before the word for two in which both are named."""


def both_told(match: Match) -> list[Statement] | None:
    """甲校的老师来到乙校,两校结对三年: the only two of the kind that this sentence and the one before it name."""
    two = _TWO.fullmatch(match.quote("two"))
    bodies = _named(match, two["what"] or "") if two else []
    if len(bodies) != COUPLE:
        return None
    nested = match.context.article.within(bodies[0].start, bodies[1].end)
    first, second = (read_side(match.text, Span(body.start, body.end), [body], nested) for body in bodies)
    return state(match, None, first, second)


def _named(match: Match, what: str) -> list[Mention[Organisation]]:
    """The bodies that may be called so, each once, in this sentence up to the match and in the one before it."""
    paragraph, start = match.context.sentence.paragraph, match.span().start
    last = match.text.rfind("。", paragraph.start, max(match.context.sentence.start - 1, paragraph.start))
    floor = max(last + 1, paragraph.start, start - _BACK)
    ends = next((ends for word, ends in _ENDS.items() if what.endswith(word)), ("",))
    found: dict[str, Mention[Organisation]] = {}
    for mention in outermost(match.context.article.within(floor, start)):
        if mention.kind == "organisation":
            body = _house(mention) if what.endswith("院") else mention
            if body.value.name.endswith(ends):
                found.setdefault(body.value.name, body)
    return list(found.values())


def _house(body: Mention[Organisation]) -> Mention[Organisation]:
    """The hospital of a ward: 甲县医院 for 甲县医院肾内科."""
    name = body.value.name
    cut = name.rfind("院") + 1 if name.endswith("科") else 0
    if not cut:
        return body
    return Mention(body.kind, body.start, body.start + cut, Organisation(name[:cut], body.value.kind), body.rule)


TOLD: tuple[Rule[list[Statement]], ...] = (
    Rule(
        BOTH_TOLD,
        ("两", "2所", "2家", "双方"),
        rf"(?<![与同跟和的及])(?P<two>{{side}}|{{quantity}}[^\m,。;的]{{0,2}}?|两[^\m,。;的]{{1,4}}?|双方)"
        rf"(?:{{since=date}}|{ADVERBS}){{0,4}}(?:签[订署下]?了?)?的?{_TIED}",
        both_told,
        accepts=(
            "来[岷县第二中学|recipient]听课的是[福州第四十中学|donor],两校[2022年|since]签的[结对|relation]协议。",
            "[福州市鼓楼区图书馆|donor]为[岷县图书馆|recipient]配了书,两馆的[帮扶|relation]关系延续至今。",
        ),
        rejects=(
            "福州第四十中学、福州第三中学来到岷县第二中学,两校结对三年。",
            "岷县第二中学和福州第四十中学比赛,两校学生结成对子。",
            "岷县第二中学和福州第四十中学商定,两校拟结对。",
        ),
        needs=("结对", "结成", "结为", "结下", "帮扶", "支援", "协作", "托管", "帮带", "牵手", "手拉手"),
    ),
)
