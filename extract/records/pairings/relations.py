"""The words for a tie: which they are, whether they tie two sides, one by one or all, and whether they are denied."""

from extract.records.pairings.natures import by_members
from extract.records.pairings.programmes import SCHEMES
from extract.records.pairings.sides import Side
from extract.records.pairings.wording import denied
from extract.records.view import SentenceView
from extract.rules.rule import Match
from extract.text.patterns import late
from extract.text.span import Span

_SERVE = ("学校", "医院", "科室", "村")
"""The kinds of members that sign with others to help them."""
_SIGNING = ("学校", "医院", "科室")
"""Of these, those whose agreements are on help by more words."""
_CARED = ("帮扶", "帮带", "支援", "医疗协作", "技术协作", "业务协作", "医联体", "联合办学", "整体托管", "手拉手")
_AIDED = (*_SERVE, "社区", "镇", "乡", "街道", "县", "县区", "旗", "小学", "中学", "幼儿园", "卫生院")
"""What the kinds of members end in that so many others take on by 对接, where firms also meet projects and sights."""
_TAKEN = ("包下", "包了", "包干", "揽下", "认下")
"""What is also done with goods and works, other than with such: 包下9个村."""
_TRADED = ("技术协作协议", "业务协作协议")
"""Agreements that companies sign to trade."""
_TRUSTED = late(
    r"签[订定署下约了]{0,2}(?:整体|全面|合作|紧密型?|对口|结对|帮扶|技术|战略|委托|医疗|教育|办学|院[校区府]|学校|医院)*"
    "托管(?:帮扶|合作|办学|办医|运营|服务)*(?:框架|合作)?(?:协议书?|责任书|备忘录|契约)"
)
"""An agreement by which one body runs another one, and not its canteen or machines: 签订整体托管协议."""
_AGREED = late(
    r"(?:[续新再]?签[订定署下约了]*|达成了?|互?换了?)(?:[^,。;]{0,10}?[^结对定帮支共协扶山部])??(?P<word>(?:村企|校企|校地|支部|党建|医疗|教育|扶贫|东西部|山海|对口|定点|一对一|手拉手)*"
    r"(?:结对|帮扶|支援|帮带|共建|托管|协作|(?<=对口)合作)+)(?:合作|框架|战略)*(?:协议书?|责任书|备忘录|意向书|契约)"
)
"""An agreement on a tie, with the word for that."""
_TITLED = late("签[^“]{1,2}“[^”“]*?(?P<word>(?:结对|对口)(?:帮扶|支援))[^”“]*”协议")
"""An agreement whose title has the word: 签订“甲级医院对口支援乙县医院”协议."""
_BEGUN = late("(?:建立|建起|确立|确定|达成|形成|缔结|结成|结下)[了起的]?(?P<word>.{2,}关系)")
"""How two came to be tied, with the word for what they have."""
_OTHERWISE = late(
    '(?:友谊|友情|之交|服务|供[货销应求]|购销|买卖|贸易|竞争|对手|夫妻|恋[人爱]|婚姻|情侣|师生|客户)[”"]?关系$'
)
"""The ends of what two become who do not help one another."""
_WISH = late(
    "(?:(?<![带怀满]着)(?<!满怀)希望(?!小学|学校|工程)|(?<!群众)期待|期盼|[意旨]在|会议要求|盼望|建议|(?<![志自意心夙如])愿(?!景|望)"
    "|(?<![模草虚比])拟(?!合|南))"
    "(?:[,:]|[^,。;:]*)$"
)
"""In front of a tie, in its clause or at the end of the one before it, what makes it one that is hoped for."""
FRIENDS = late("(?:友好|姊妹|姐妹|兄弟)(?:学校|医院|区县|县区|城区|城市|市县|镇街|乡镇|街道|[县镇乡村校])")
"""What the title of an agreement makes of its parties: 《友好乡镇协议》."""
_IF = late("(?:如果|假如|倘若|假设|要是)[^,。;]*$")
"""In front of the two, in their clause, what makes a tie one that is only thought of."""
_UNREAL = late("有意(?!义)|尚未|还未|还没|没有(?!想到)|未曾|打算|(?:计划|准备)(?=[今明后]年|下|年内|[与和同跟])")
"""Between the two or in front of what ties them, what makes it none, or none yet."""
CONTEST = late(
    "赛(?!罕|里木)|比分|场次|[主客]场(?!所)|对阵|[足篮排乒羽]球|乒乓|登台|对决|交叉检查|辩论|拔河|比拼|对抗|较量|擂台|对垒|角逐|争[夺霸]|竞[答猜赛技]|[象围]棋|棋类|互评|互查"
)
"""What makes of a list of regions that face each other the teams of a contest: 足球邀请赛:甲市对乙市."""
_AROUND = 20
"""So many characters before the words of pairing is looked for those of a contest."""
LINES = late("班线|班次|班车|客运|[专路航]线|线路|列车|专列|公交|车次|时刻表|转诊|去向|舞蹈|舞伴|双打|对联|春联")
"""Around a list, what its dashes join that nobody ties: 客运班线:甲区—乙县、丙区—丁县."""
_BEFORE_LIST = 40
_QUOTED = late('(?P<last>[^“”"。\\n]{0,30})[”"]')
_OPENS = frozenset('“"')
_TRADES = ("购销", "供货", "采购", "销售", "买卖")
"""What a title in quotation marks ends in that is one of trade: “对口支援地区农产品购销”协议."""
_IN_TURN = ("分别", "依次")
"""In front of 联系, what makes of it more than a call."""
_KEEPING = ("街道", "镇街", "乡镇", "镇", "部门", "单位", "机关", "党支部", "支部", "党组织", "高校", "学校", "医院")
"""What the kinds of those end in who 联系 others to help them, where firms do to buy."""
_KEPT = ("落实", "履行", "执行", "落实好", "履行好", "执行好")
"""In front of the two of an agreement, what says that it holds."""
_HOLDS = late(
    "协议书?(?:(?:[今明]年|\\d{1,4}年|\\d{1,2}月|\\d{1,2}日|[上下]半年|年底|底|前){0,4}(?:即将)?(?:到期|期满|届满|续签)|[现均]?已(?!经?[失过终废]))"
)
"""What says the same behind it."""
STOPS = (",", ";")
"""What parts the couples of a list."""


def relation_of(match: Match, first: Side, second: Side) -> Span | None:
    """The words for the tie: a verb, the title of an agreement on it, or what was said before a list."""
    if match.has("relation"):
        relation = match.span("relation")
        told = match.text[relation.start : relation.end]
        return relation if _ties(match, told, first, second) and not _names_programme(match.text, relation) else None
    if not match.has("agreement"):
        return match.context.said_before  # type: ignore[no-any-return]
    title = match.mention("agreement").value.title
    counted = all(group.count != 1 or not group.names for side in (first, second) for group in side.groups)
    words: tuple[str, ...] = ("结对", "对口支援", "对口帮扶", "携手共建")
    if first.groups and second.groups and counted:
        words += ("共建", "帮扶")
    if all(bool(side.groups) and all(group.kind in _SIGNING for group in side.groups) for side in (first, second)):
        words += _CARED
    return match.span("agreement") if any(word in title for word in words) or FRIENDS.search(title) else None


def word_of(text: str, relation: Span) -> Span:
    """The word for a tie in those for how it came about: 对口支援 of 签订对口支援框架协议, 帮扶关系 of 建立帮扶关系."""
    said = _AGREED.fullmatch(text, *relation) or _BEGUN.fullmatch(text, *relation)
    said = said or (_TITLED.fullmatch(text, *relation) if text[relation.start] == "签" else None)
    return Span(*said.span("word")) if said else relation


def _names_programme(text: str, relation: Span) -> bool:
    """Whether the words are the beginning of what a programme is called: “对口支援西部地区高等学校计划”."""
    if not _OPENS.intersection(text[relation.start - 1 : relation.start + 1]) or text[relation.end - 1] in '”"':
        return False
    closing = _QUOTED.match(text, relation.end)
    if closing is None:
        return False
    return closing["last"].endswith(SCHEMES if text[relation.start] in _OPENS else _TRADES)


def _ties(match: Match, relation: str, first: Side, second: Side) -> bool:
    """Whether words tie these two sides; some are said of much else as well."""
    if _OTHERWISE.search(relation):
        return False
    if match.has("agreed"):
        return _is_in_force(match)
    if relation.startswith("签") and "托管" in relation:
        firms = any(group.kind == "企业" for side in (first, second) for group in side.groups)
        return not firms and _TRUSTED.fullmatch(relation) is not None
    if relation == "签约":
        serving = apart(match) and _serves(first) and _serves(second)
        return serving or (_is_counted(first) and _is_counted(second) and by_members(first, second) is not None)
    if relation in ("合作共建", "联合共建"):
        return _serves(first) and _serves(second)
    if relation == "携手" and not match.rule.startswith("pairing.help"):
        lasting = match.has("lasting") or match.text.endswith("继续", 0, match.span("relation").start)
        return apart(match) or lasting or bool(first.groups and second.groups)
    if relation.startswith("签") and relation.endswith(_TRADED):
        return not any(group.kind == "企业" for side in (first, second) for group in side.groups)
    if relation.startswith(_TAKEN):
        return _is_aided(first if match.rule == "pairing.helped-by" else second)
    if relation in ("对接", "联系"):
        met = relation == "对接"
        turns = apart(match) if met else match.text.endswith(_IN_TURN, 0, match.span("relation").start)
        kept = met or all((group.kind or "").endswith(_KEEPING) for group in first.groups)
        return turns or (kept and _is_counted(first) and _is_counted(second) and _is_aided(second))
    return apart(match) or not (relation.startswith("共建") and relation.endswith(("园", "园区")))


def _is_in_force(match: Match) -> bool:
    """Whether an agreement that is only named holds: 落实甲校与乙校结对协议, 甲校与乙校的结对协议今年到期."""
    kept = match.text.endswith(_KEPT, 0, match.span().start)
    return kept or _HOLDS.match(match.text, match.span("relation").end) is not None


def _is_counted(side: Side) -> bool:
    """Whether a side is nothing but numbers of members, none of whom are people."""
    return bool(side.groups) and all(group.count and not group.names and not group.people for group in side.groups)


def _is_aided(side: Side) -> bool:
    """Whether the members of a side are such as others take on to help."""
    return bool(side.groups) and all((group.kind or "").endswith(_AIDED) for group in side.groups)


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


def is_wished(match: Match) -> bool:
    """Whether the sentence only hopes for a tie: 希望甲县与乙市深化东西部协作."""
    return _WISH.search(match.text[match.context.sentence.start : match.span().start]) is not None


def is_unreal(match: Match) -> bool:
    """Whether words in front of the two or between them and the tie make it none, or none yet: 如果, 有意, 尚未."""
    (start, end), text = match.span(), match.text
    end = match.span("relation").start if match.has("relation") else end
    lead = text[match.context.sentence.start : start]
    return _IF.search(lead) is not None or _UNREAL.search(text, start, end) is not None


def is_contest(match: Match) -> bool:
    """Whether the sentence, or what stands around the words of pairing before a list, speaks of a contest."""
    sentence: SentenceView = match.context.sentence
    said: Span | None = match.context.said_before
    start = sentence.start if said is None else min(said.start, sentence.start) - _AROUND
    return CONTEST.search(match.text, max(start, 0), sentence.end) is not None


def is_of_lines(match: Match) -> bool:
    """Whether the words before or right behind a list speak of lines of traffic and the like."""
    start, end = match.span()
    around = (
        f"{match.text[max(match.context.sentence.start, start - _BEFORE_LIST) : start]}\n{match.text[end : end + 8]}"
    )
    return LINES.search(around) is not None
