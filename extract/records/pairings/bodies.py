"""How texts state ties of bodies that are named: in relative clauses, by plain words, or of two named before."""

from dataclasses import replace

from extract.records.pairings.directed import helping, helping_plainly
from extract.records.pairings.doubts import is_doubtful, kinds_of
from extract.records.pairings.natures import by_members, by_nature
from extract.records.pairings.reading import read_side
from extract.records.pairings.sides import COUPLE, Side
from extract.records.pairings.statements import Statement, are_named, state, tied
from extract.records.pairings.wording import ADVERBS, TIE, TIE_HINT
from extract.records.view import SentenceView
from extract.rules.rule import Match, Rule
from extract.text.patterns import late

_TIED = (
    r"(?P<relation>结对(?:帮扶|共建|帮带|合作)*|结[成为][^\m,。;的]{0,8}?对子|结了对子?|结[亲缘]|牵手"
    r"|手拉手|[“\"]手拉手[”\"])"
)
"""What two are to one another, in front of 的: 与乙县文化馆结对的甲区文化馆."""
_OF = tuple(
    f"{word}的"
    for word in (
        *("结对", "对子", "结亲", "结缘", "牵手", "手拉手", "结了对"),
        *("帮扶", "共建", "协作", "关系", "携手", "联姻", "对口"),
    )
)
"""What the words for a tie end in, in front of 的."""
_HELPS = "(?P<relation>(?:对口|结对|定点|组团式?)(?:支援|帮扶|援助|协作|帮带)|帮扶|帮带|支援|援助|托管)"
"""What one does to another, in front of 它的: 对口支援它的甲中学."""
_IS = "(?:的|方|单位|医院|学校)(?:还|仍|依旧|则)?(?:是|为|:)"
"""What says who it is, behind the word for what one does: 支援方是, 受援的仍是."""
_BEGUN = ",(?:早?[打从自]|早在)?{{{}}}起?(?:就|便|已经?)*开始"
"""Behind a tie, since when it has been."""
_SERVE = ("学校", "医院", "疾控中心")
"""The kinds of bodies that are told to help another one by 帮 and no more."""
_BOTH = (*_SERVE, "文化馆", "图书馆", "村")
"""The kinds of bodies of which is told that two are tied, behind the words for it."""
_YEAR = late(r"[自从]?(?:\d{4}|[一二〇零○三四五六七八九]{4})年")
_YOUNG = late("青年|年轻人|男女|新人|单身|相亲|联谊|婚")
"""What makes of 结成对子 a tie between people."""


def tied_of(match: Match) -> list[Statement] | None:
    """与B结对的A: both are named; a year in front is that of the tie, 今年 may be that of what is told of A."""
    if is_doubtful(match):
        return None
    stated = state(match, None, match.mention("first").value, match.mention("second").value)
    if match.has("since_lead") and not _YEAR.match(match.quote("since_lead")):
        return [replace(one, since=None) for one in stated or []] or None
    return stated


def tied_of_it(match: Match) -> list[Statement] | None:
    """跟它结对的A: the other is the body of its kind that the sentence names."""
    other = _subject(match)
    return state(match, None, match.mention("first").value, other) if other else None


def helping_it(match: Match) -> list[Statement] | None:
    """对口支援它的A: the body of its kind that the sentence names is the one that is helped."""
    other = _subject(match)
    return state(match, 0, match.mention("first").value, other) if other else None


def _subject(match: Match) -> Side | None:
    """The only body that a sentence names before the match of those that are what the other side is."""
    sentence: SentenceView = match.context.sentence
    kinds = kinds_of(match.mention("first").value)
    found = {
        m.value.name: read_side(match.text, m.span, [m], sentence.mentions)
        for m in sentence.outermost
        if m.kind == "organisation" and m.end <= match.span().start
    }
    alike = [side for side in found.values() if kinds_of(side) == kinds]
    return alike[0] if len(alike) == 1 and not is_doubtful(match) else None


def helping_alike(match: Match) -> list[Statement] | None:
    """由甲医院帮乙医院, 甲校“带”乙校, and no more: bodies of one kind, the second not known to help the first."""
    first, second = match.mention("first").value, match.mention("second").value
    alike = are_named(first) and are_named(second) and kinds_of(first) == kinds_of(second) <= set(_SERVE)
    return helping(match) if alike and by_nature(first, second) != 1 and not is_doubtful(match) else None


def helping_guests(match: Match) -> list[Statement] | None:
    """甲校一行来到乙校开展结对帮扶活动: of bodies of one kind, that which has come helps unless the two tell."""
    first, second = match.mention("first").value, match.mention("second").value
    if not (are_named(first) and are_named(second) and kinds_of(first) & kinds_of(second)):
        return None
    told = by_members(first, second) if match.quote("relation").endswith("帮扶") else None
    helper = 0 if told is None and match.quote("relation").endswith("帮扶") else told
    return state(match, helper, first, second)


def both_after(match: Match) -> list[Statement] | None:
    """结上了对子:A和B: two bodies that 和 joins, behind what they have become."""
    sentence: SentenceView = match.context.sentence
    if _YOUNG.search(match.text, sentence.start, sentence.end) or is_doubtful(match):
        return None
    if not match.has("both"):
        first, second = match.mention("first").value, match.mention("second").value
        return tied(match) if are_named(first) and kinds_of(first) == kinds_of(second) <= set(_BOTH) else None
    side: Side = match.mention("both").value
    if len(side.units) != COUPLE or side.units[1].joined not in ("和", "及") or not are_named(side):
        return None
    first, second = side.parted(1)
    return state(match, None, first, second) if kinds_of(first) == kinds_of(second) <= set(_BOTH) else None


BODIES: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.tied-of",
        _OF,
        rf"(?:{{since_lead=date}}起?[就便]?|(?<![\m])(?<![\m][等也还曾已]))"
        rf"[与同跟和]{{second=side}}{ADVERBS}{{0,2}}{TIE}的{{first=side}}",
        tied_of,
        accepts=(
            "[2018年3月|since]与[岷县文化馆|recipient][结对|relation]的[福州市鼓楼区文化馆|donor],每周送课。",
            "今年与[岷县文化馆|recipient][结对|relation]的[福州市鼓楼区文化馆|donor]又来送课。",
            "与[岷县文化馆|recipient][结对|relation]的[福州市鼓楼区文化馆|donor]每周送课。",
            "三十年来,同[隆德县|recipient][结对|relation]的[闽侯县|donor]年年来人。",
        ),
        rejects=(
            "闽侯县与隆德县结对的学校有12所。",
            "闽侯县与隆德县结对的隆德县中学来访。",
            "拟与岷县文化馆结对的福州市鼓楼区文化馆正在筹备。",
            "与岷县文化馆结对的干部到了福州市鼓楼区文化馆。",
            "打算同隆德县结对的闽侯县还在调研。",
            "如果和隆德县结对的闽侯县来人,一切好办。",
            "早先曾经与岷县图书馆结对的福州市台江区图书馆年年来人。",
            "与岷县图书馆结对的福州市台江区图书馆已撤并。",
        ),
        core="[与同跟和]{side}",
        hint=TIE_HINT,
    ),
    Rule(
        "pairing.tied-of-it",
        ("与它", "同它", "跟它", "和它"),
        rf"[与同跟和]它{ADVERBS}{{0,2}}{_TIED}的{{first=side}}",
        tied_of_it,
        accepts=("[岷县清水镇卫生院|recipient]的新设备来自跟它[结对|relation]的[福州市鼓楼区水部卫生院|donor]。",),
        rejects=(
            "跟它结对的福州市鼓楼区水部卫生院出力最多。",
            "隆德县卫生健康局称赞岷县清水镇卫生院和岷县茶埠镇卫生院,跟它结对的福州市鼓楼区水部卫生院出力最多。",
            "隆德县教育局表示,与它结对的闽侯县第二中学出力最多。",
            "岷县清水镇卫生院在建,拟跟它结对的福州市鼓楼区水部卫生院来人看了。",
        ),
    ),
    Rule(
        "pairing.helps-it",
        ("它的",),
        rf"{_HELPS}它的{{first=side}}",
        helping_it,
        accepts=("说起[岷县第二中学|recipient],[对口支援|relation]它的[福州第四十中学|donor]出力最多。",),
        rejects=(
            "对口支援它的福州第四十中学出力最多。",
            "宁夏教育厅表彰隆德县第二小学和隆德县第三小学,对口支援它的闽侯县第二中学也受表彰。",
            "隆德县火车站旁,对口支援它的闽侯县医院开了义诊。",
        ),
        needs=("支援", "帮扶", "援助", "协作", "帮带", "托管"),
    ),
    Rule(
        "pairing.helps-plainly",
        ("区帮", "市帮", "县帮", "省帮", "州帮", "家帮", "来帮", "则帮", "在帮", "管着"),
        r"{first=side}(?:[^\m,。;]{0,6},)?(?:一家|一市|一区)?(?:[来则]|正?在)?(?P<relation>帮|(?:一家|一市|一区)管着){second=side}"
        r"(?:{quantity}|两[县区市州])?(?=[,。;、]|的同时|$)",
        helping_plainly,
        accepts=(
            "东西部协作中,[福州市|donor][帮|relation][定西市|recipient]。",
            "区县一对一结对,[绍兴市|donor]劲头大,一家[帮|relation][马边县|recipient]、峨边县两县。",
        ),
        rejects=(
            "福州市帮定西市卖土豆。",
            "东西部协作中,定西市帮福州市。",
            "东西部协作中,惠农区帮大武口区。",
            "闽侯县帮隆德县,两县都忙。",
            "东西部协作中,抗洪期间闽侯县帮隆德县,一起抢修公路。",
            "谈起东西部协作,假如闽侯县帮隆德县,就更好了。",
            "谈起东西部协作,听说闽侯县帮隆德县,并无此事。",
            "东西部协作上一轮是闽侯县帮隆德县,这一轮互换。",
        ),
    ),
    Rule(
        "pairing.helps-alike",
        ("帮", "“带”", '"带"'),
        rf"(?P<ordered>由)?{{first=side}}[则来]?(?P<relation>[“\"][帮带][”\"]|(?(ordered)帮|帮(?={{side}}{_BEGUN.format('date')})))"
        rf"{{second=side}}(?=[,。;、]|$)(?:{_BEGUN.format('since_after=date')})?",
        helping_alike,
        accepts=(
            "确定由[福州市疾控中心|donor][帮|relation][德化县疾控中心|recipient],先建实验室。",
            "[福州第四十中学|donor][“带”|relation][岷县第二中学|recipient]。",
            "[福州市中医院|donor][帮|relation][岷县中医院|recipient],打[2008年|since]就开始了。",
        ),
        rejects=(
            "福州市中医院帮岷县中医院建起血透室。",
            "福州市中医院帮岷县中医院,运来一批口罩。",
            "福州市中医院帮岷县中医院,2008年建起血透室。",
            "福州市中医院帮岷县,打2008年就开始了。",
            "福州第四十中学“带”岷县。",
            "隆德县医院“带”闽侯县医院。",
            "先由闽侯县医院帮隆德县医院,下月换过来。",
            "闽侯县青口公司“带”隆德县当归合作社。",
        ),
        hint='由|[“"][帮带][”"]|帮.*开始',
        core="{side}[^。;]{1,4}{side}",
    ),
    Rule(
        "pairing.helping-guests",
        ("结对帮扶", "结对共建", "手拉手"),
        r"{first=side}(?:一行|师生|党员|教师|代表)?(?:{quantity})?[^\m,。;]{0,3}?(?:来到|走进|前往|赴|到){second=side},?(?:联合)?(?:开展|举行|进行)了?"
        r"[^\m,。;]{0,8}?(?P<relation>结对(?:帮扶|共建)|[“\"]手拉手[”\"]结对(?:帮扶|共建)?)(?:主题|系列)?活动",
        helping_guests,
        accepts=("[福州市第三小学|donor]一行来到[岷县清水镇中心小学|recipient],开展校园[结对帮扶|relation]活动。",),
        rejects=(
            "福州市第三小学一行来到岷县清水镇中心小学,开展教研活动。",
            "福州市文化馆一行来到岷县清水镇中心小学,开展结对帮扶活动。",
            "福州市第三小学一行来到岷县,开展结对帮扶活动。",
        ),
        core="[到进往赴]{side}",
    ),
    Rule(
        "pairing.both-after",
        ("结对:", "对子:", "了手:"),
        r"(?P<relation>结对(?:帮扶|共建)*|结[成上下]?了?(?:一对)?对子|[牵拉]起?上?了手):(?:{both=side}|{first=side}[与同]{second=side})(?=[,。;的]|每|已|自|{date})",
        both_after,
        accepts=(
            "特教学校也[结上了对子|relation]:[福州市启明学校|donor]和[岷县特殊教育学校|recipient]每月连线。",
            "又有两家[牵上了手|relation]:[福州市中医院|donor]与[岷县中医院|recipient]。",
        ),
        rejects=(
            "村里的年轻人结上了对子:福州市启明学校、岷县特殊教育学校。",
            "联谊会上牵上了手:闽侯县医院与隆德县医院各有一人。",
            "产销两头牵上了手:闽侯县青口公司和隆德县当归合作社,订单可观。",
        ),
        priority=-1,
    ),
    Rule(
        "pairing.helped-were",
        ("受援的", "受援方", "受援单位", "受援医院", "受援学校"),
        rf"(?P<relation>支援|援助|帮扶){_IS}{{first=side}}[,;]受援{_IS}{{second=side}}",
        helping,
        accepts=(
            "[支援|relation]方是[福州市中医院|donor],受援方是[岷县中医院|recipient]。",
            "[支援|relation]的是[福州市中医院|donor],受援的仍是[岷县中医院|recipient]。",
        ),
        rejects=("支援方是福州市中医院,受援方已派人对接。",),
        priority=1,
    ),
)
