"""Ties of two bodies that are called 两校 or 两家医院 where they are tied, and named elsewhere."""

from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.organisation import Organisation
from extract.records.pairings.doubts import is_to_come
from extract.records.pairings.reading import read_side
from extract.records.pairings.regions import TOWNS
from extract.records.pairings.relations import is_contest
from extract.records.pairings.sides import COUPLE, Side
from extract.records.pairings.statements import Statement, state
from extract.records.pairings.wording import ADVERBS
from extract.records.view import outermost
from extract.rules.rule import Match, Rule
from extract.text.patterns import late
from extract.text.span import Span

BOTH_TOLD = "pairing.both-told"
"""The name of the rule for two that have been named before."""
CALLED_TWO = ("两", "2所", "2家", "双方")
"""What the words for them begin with."""
BEFRIENDED = "pairing.two-befriended"
"""The name of the rule for the two regions that an article is about, of which no date is told."""
_TWO = late(
    "(?:两|2)(?:[所家个](?=[学医支党院高媒科]))?"
    "(?P<what>学校|高校|院校|校|园|(?:人民)?医院|卫生院|院|馆|媒体|台|党?支部|科室|村|社区|[乡街]?镇|镇街|街道|乡)|双方"
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
    "村": ("村",),
    "社区": ("社区",),
}
"""How the names of those end that two of them are called so, by the last letters of what they are called."""
_AID = "(?:结对|对口)?(?:帮扶|支援|协作|托管|帮带)"
_LASTING = (
    "(?:已经?|至今|满|了|整整|走过|有)*"
    r"(?:{date}|{quantity:duration}|不到|不足|[快近]?[一二三四五六七八九十\d]+(?:个?年|载|个春秋)|第[一二三四五六七八九十]+个?年)"
)
"""Behind a tie, how long it has lasted."""
_BOND = r"(?:(?:帮扶|结对|共建|协作|帮带|对口)[^\m,。;]{0,4}?|(?:[“\"]?(?:手拉手|友好|姊妹|姐妹|兄弟)[”\"]?){1,2})"
"""What two become, in front of the word for it."""
_TIED = (
    rf"(?P<relation>[“\"]?(?:村村|校校|院院|校际|支部)?结对(?:帮扶|共建|帮带|合作)*[”\"]?(?=关系|协议|以来|[,。;]|后|始于|$|{_LASTING})"
    rf"|{_AID}(?=关系|协议)|(?:牵手|手拉手)(?=以来|始于|{_LASTING})"
    rf"|结[成为下]了?(?:[^\m,。;]{{0,6}}?对子|{_BOND}(?:关系|学校|医院|校|馆|园)[”\"]?)(?=[,。;]|以来|后,|$))"
)
"""What two become, or have had."""
"""What the names of towns end in."""
_GUESTS = ("党委", "政府", "代表团", "考察团", "人大", "工作委员会", "党工委")
"""What the names of bodies end in that stand for their town."""
_VISITING = late(
    "党委|党工委|党政|人大|政府|书记|[镇乡]长|领导|班子|干部|代表团|考察团|一行|回访|考察|调研|走访|访问|交流|洽谈|对接|学习"
    "|来到|[到赴与和同跟、,。;(]|前往|走进|$"
)
"""Behind a town, who leads or visits one, or where they go."""
_SIGNS = late('签[订署下]了?(?:[“"][^“”"]+[”"])?$')
_AGREED = late("协议书?[,。;]")
"""Around the words for a tie, what makes them an agreement that two have signed who are no more than called 双方."""
_VOID = late(
    "[,。;]|(?P<void>无效|作废|未|没有?|尚|还(?:在|须|需|谈)|草案|意向|破裂|争议|纠纷|谈判|议题|的(?:日子|时间|签))"
)
"""Behind a relation or agreement of two, what says that there is none."""
_FROM = ("毕业于", "就读于", "退休于", "校友")
"""In front of the one of two that the paragraph names, what says no more than where somebody once was."""
_BACK = 160
"""Characters before the word for two in which both are named."""
_PARTNERS = (*_ENDS["校"], *_ENDS["院"], "园", "馆")
"""How the names of those end that are called no more than 双方."""


def both_told(match: Match) -> list[Statement] | None:
    """甲校的老师来到乙校,两校结对三年: the only two of the kind that this sentence and the one before it name."""
    two = _TWO.fullmatch(match.quote("two"))
    if _is_void(match) or (two and not two["what"] and not _is_signed(match)):
        return None
    what = (two["what"] or "") if two else ""
    bodies = _named(match, what, _floor(match)) if two else []
    if len(bodies) == 1 and what and not _is_aside(match.text, bodies[0]):  # the other in the paragraph before
        bodies = _named(match, what, max(match.context.article.article.start, match.span().start - _BACK))
    if not bodies and (not what or what.endswith((*TOWNS, "街"))):
        bodies = _towns(match)
    if len(bodies) != COUPLE or is_contest(match) or is_to_come(match):
        return None
    nested = match.context.article.within(bodies[0].start, bodies[1].end)
    first, second = (read_side(match.text, Span(body.start, body.end), [body], nested) for body in bodies)
    return state(match, None, first, second)


def _is_aside(text: str, body: Mention[Any]) -> bool:
    """Whether a body has another partner beside it, or is only where somebody was: 甲校与海外一校来往,两校结对."""
    return text.startswith(("与", "和", "同", "跟", "及", "、"), body.end) or text.endswith(_FROM, 0, body.start)


def befriended(match: Match) -> list[Statement] | None:
    """两县缔结为友好县: the two are those that the article is about, if they are of the kind that is counted."""
    if not match.quote().startswith(("两", "双方")):
        return None
    found = state(match, None, Side(), Side()) or []
    for statement in found:
        statement.sort = match.quote()[1].strip("地方")
    return found or None


def _is_void(match: Match) -> bool:
    """Whether the clause says that the relation or agreement does not hold: 两院的托管协议未获批准."""
    said = _VOID.search(match.text, match.span("relation").end, match.context.sentence.end)
    return said is not None and said["void"] is not None


def _is_signed(match: Match) -> bool:
    """Whether the words for a tie are those of an agreement that is signed: 双方签订帮扶协议."""
    relation = match.span("relation")
    signs = _SIGNS.search(match.text, match.span().start, relation.start)
    return signs is not None and _AGREED.match(match.text, relation.end) is not None


def _named(match: Match, what: str, floor: int) -> list[Mention[Any]]:
    """The bodies or villages that may be called so, each once, from `floor` up to the match."""
    start = match.span().start
    ends = next((ends for word, ends in _ENDS.items() if what.endswith(word)), _PARTNERS)
    found: dict[str, Mention[Any]] = {}
    inside = match.context.article.within(floor, start)
    for mention in outermost([m for m in inside if m.kind != "title"]):  # 甲中学校长
        if mention.kind == "place" and mention.value.level == "village" and mention.value.name.endswith(ends):
            found.setdefault("".join(mention.value.printed) + mention.value.name, mention)
        if mention.kind == "organisation":
            body = _house(mention) if what.endswith("院") else mention
            if body.value.name.endswith(ends):
                found.setdefault(body.value.name, body)
    return list(found.values())


def _floor(match: Match) -> int:
    """Where the sentence before that of a match begins, in its paragraph."""
    paragraph, start = match.context.sentence.paragraph, match.span().start
    before = max(match.context.sentence.start - 1, paragraph.start)
    last: int = max(match.text.rfind(mark, paragraph.start, before) for mark in "。!?")
    floor: int = max(last + 1, paragraph.start, start - _BACK)
    return floor


def _towns(match: Match) -> list[Mention[Any]]:
    """The towns that are named before a match, each once, of which nothing but those who lead or visit one is told.

    Nor are there two regions beside them, which may be those who sign: 甲市与乙县的干部走访丙镇、丁镇,双方签订协议.
    """
    named = match.context.article.within(_floor(match), match.span().start)
    bodies = [m for m in named if m.kind == "organisation" and not m.value.name.endswith(_GUESTS)]
    towns = [m for m in named if m.kind == "place" and m.value.level == "town"]
    regions = [m for m in named if m.kind == "place" and m.value.code]
    beside = {m.value.code for m in regions if not any(town.span.contains(m.span) for town in towns)}
    if len(beside) > 1 or any(body.span.contains(town.span) for body in bodies for town in towns):
        return []
    if not all(_VISITING.match(match.text, m.end) and match.text[m.start - 1 : m.start] != "在" for m in towns):
        return []
    return list({town.value.name: town for town in reversed(towns)}.values())[::-1]


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
        ("结对", "结成", "结为", "结下", "帮扶", "支援", "协作", "托管", "帮带", "牵手", "手拉手"),
        rf"(?:^|(?<=[,。;:”!?])|(?<={{date}})|(?<=这是))(?P<two>{{side}}|{{quantity}}[^\m,。;的]{{0,2}}?|两[^\m,。;的]{{1,4}}?|双方)"
        rf"(?:{{since=date}}|{ADVERBS}){{0,4}}(?:签[订署下]?了?)?(?:的|[“\"][^\m“”\"]{{2,12}}[”\"])?{_TIED}",
        both_told,
        accepts=(
            "来[岷县第二中学|recipient]听课的是[福州第四十中学|donor],两校[2022年|since]签的[结对|relation]协议。",
            "[福州市鼓楼区图书馆|donor]为[岷县图书馆|recipient]配了书,两馆的[帮扶|relation]关系延续至今。",
            "[布拖县城关小学|recipient]门口挤满了家长。\n新来的老师是[慈溪市实验小学|donor]的。2019年春天,两校[结为姊妹校|relation]。",
            "[慈溪市中医院|donor]一行走进[布拖县中医院|recipient],双方签订[托管|relation]协议。",
            "[慈溪市中医院|donor]一行走进[布拖县中医院|recipient],两家医院的[帮扶|relation]协议到期又续了三年。",
            "[慈溪市实验小学|donor]给[布拖县城关小学|recipient]寄来图书,两校[牵手|relation]已六年。",
            "[慈溪市周巷镇|donor]代表团到[布拖县特木里镇|recipient]考察,双方签订“携手兴乡村”[结对|relation]协议。",
            "[慈溪市周巷镇|donor]党委书记胡文一行到[布拖县特木里镇|recipient]回访。两镇[自2018年|since][结对|relation]以来常来常往。",
        ),
        rejects=(
            "慈溪市周巷镇代表团到布拖县特木里镇中心小学考察,双方签订结对协议。",
            "慈溪市周巷镇、观海卫镇代表团到布拖县特木里镇考察,双方签订结对协议。",
            "慈溪市周巷镇代表团到布拖县特木里镇考察,双方签订购销协议。",
            "慈溪市周巷镇志愿者走进布拖县特木里镇老人家中,双方签订“一对一”帮扶协议。",
            "慈溪市与布拖县的干部走访周巷镇、特木里镇,双方签订对口帮扶协议。",
            "慈溪市领导在周巷镇会见布拖县特木里镇的客人,双方签订帮扶协议。",
            "慈溪市实验小学的张老师和布拖县城关小学的陈老师相恋,双方牵手。",
            "慈溪市实验小学的吴家与布拖县城关小学的罗家,两家结成亲戚。",
            "布拖县城关小学、布拖县拉达小学都开学了。\n新来的老师是慈溪市实验小学的。2019年春天,两校结为姊妹校。",
            "布拖县城关小学翻修了操场。\\n支教的人毕业于慈溪市实验小学。两校结为姊妹校。",
            "布拖县中医院大楼落成。\n慈溪市中医院与海外的一家医院往来密切,两院结为友好医院。",
            "慈溪市实验小学看望布拖县城关小学,邻近两校结对。",
            "慈溪市实验小学看望布拖县城关小学,全州共有两校结对。",
            "慈溪市中医院起诉布拖县中医院,双方签订的托管协议作废。",
            "慈溪市中医院走进布拖县中医院,两院的托管协议尚未批下来。",
            "慈溪市中医院走进布拖县中医院,双方签订帮扶协议的时间未定。",
            "慈溪市实验小学和布拖县城关小学同获金奖,两校牵手。",
            "慈溪市实验小学和布拖县城关小学打了一场排球,两校手拉手已三年。",
            "慈溪市实验小学走进布拖县城关小学,两校结成友好对手关系。",
            "慈溪市实验小学给布拖县城关小学寄书,两校结下深厚的友谊关系。",
            "慈溪市茶叶公司与布拖县苦荞公司来往,双方的协作关系已有三年。",
            "明年慈溪市实验小学走进布拖县城关小学,两校结对。",
            "福州第四十中学、福州第三中学来到岷县第二中学,两校结对三年。",
            "岷县第二中学和福州第四十中学比赛,两校学生结成对子。",
            "岷县第二中学和福州第四十中学商定,两校拟结对。",
        ),
        needs=CALLED_TWO,
        core=r"结对|(?:帮扶|支援|协作|托管|帮带)(?:关系|协议)|牵手|手拉手|结[成为下][^\m,。;]{0,12}?(?:对子|关系|学校|医院|校|馆|园)",
    ),
    Rule(
        BEFRIENDED,
        ("友好县", "友好市", "友好区", "友好城", "结对关系", "协作关系", "对口关系"),
        rf"(?<![\m])(?:{{quantity}}|两[地市县区州旗]|双方)(?:正式|{ADVERBS}){{0,3}}(?P<relation>(?:缔结|结)[成为下]?[^\m,。;的]{{0,4}}友好[县市区城]{{1,2}}(?:关系)?"
        r"|(?:建立|缔结|确立)了?(?:对口|东西部)?(?:结对|协作|帮扶){1,2}关系)(?=[,。;])",
        befriended,
        accepts=("福州市闽侯县代表团来到隆德县。会上,[两县缔结为友好县|pairing]。",),
        rejects=("福州市闽侯县代表团来到隆德县。会上,两县拟缔结为友好县。", "会上,两市缔结为友好城市。"),
        priority=-1,
    ),
)
