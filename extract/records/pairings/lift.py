"""A sentence with one character for each side: what the rules of pairings are patterns over."""

from typing import Any

from extract.mentions import kinds as mentions
from extract.mentions.mention import Mention
from extract.mentions.organisation import Organisation
from extract.records.homes import Homes
from extract.records.pairings.members import BARE_BODY
from extract.records.pairings.programmes import REGIONS
from extract.records.pairings.reading import COUNTED, FURTHER, IN_REGION, NEXT, OF_REGION, PART, WARD, read_side
from extract.records.view import SentenceView
from extract.rules.lift import Lifted
from extract.text.ideographs import LETTER
from extract.text.patterns import late

# A count or a name is one mention; what is counted is a short plain noun after it, that ends before one of these.
_STOP = r"\m,。;:：!！?？、与同和跟及对由等—\s"
_EDGE = (
    rf"(?<![到赴往])(?=[{_STOP}]|的|以及|[再续新]?结[对成为亲了下上新缘]|续[上了签缘]|[认攀][了下上亲]|成了?[“\"]?亲[戚家]|走起|配[上成了]|建立|建起|组建|组成|缔结|签|攀|联姻|是|对口|(?<!重点)(?:帮扶|帮带|支援|援助)(?=[\m,。了共]|$)|携手|牵手"
    r"|开展|进行|举[行办]|完成|达成|启动|加强|深化|发展|建设|打造|实行|继续|持续|全部|全覆盖|一一|逐一|挂(?:钩|[上了])|打捆|抱团|结伴|合起来|合伙|(?:[包带帮管]|联系|对接)(?=[\m])|现场|当场|参[与加](?=[“\"])|[“\"]|(?:承担|参与|负责)(?=对口|结对|定点)|分[期批](?=分[期批]|对口|结对|定点|建立|[“\"])|一对一|手拉手|两两|之一|有(?=[\m])|实现|形成|分别|依次|各自|分头|先后|则|均|都|已|互|整体|整村|整镇|整乡|整县|组团|托管|定点|包(?:联|[下干](?!部)|了下来)|挂包|认领|[揽认]下|挂牌|协同|联手|联合(?=[帮支援开结])|全面|通过|采取|以[“\"]|也|还|又|自|到岗|抵达|进驻|$)"
)
_PLAIN = rf"[^{_STOP}()]"
_ITEM = (
    rf"(?!的(?:帮扶|结对|支援|对口|协作)|一一|逐一|分别|依次|各自|先后|相继|陆续|已|早|于|均|都|也|还|共|则|结|[签缔攀]|组织|动员|发动|牵[手上起]|携手|联手|联合|共同|合力|联姻|帮扶|累计|正式|建立|确立|开展|启动|全面|组团|打捆|抱团|结伴|合起来|合伙|挂[上了])(?:\w{{0,4}}(?:[较更]\w{{1,2}}|相对\w{{2}})的)?+{_PLAIN}{{1,18}}?"
    rf"(?:\([^()\n\m]{{1,12}}\){_PLAIN}{{0,4}}?)?{_EDGE}"
)
_ALIKE = "小学|中学|学校|医院|卫生院|幼儿园|企业|单位|商会|协会|组织|高校|院校|村|社区"
"""What the noun ends in that 和 joins to another one, both of which are counted: 18家企业和社会组织."""
_ITEMS = (
    rf"(?:(?:(?<=[\m])|(?<![\m])、){_ITEM}){{1,3}}"  # the first stands behind a mention, as what counts it is one
    rf"(?:和{LETTER}{{0,4}}(?:{_ALIKE})(?:\([^()\n\m]{{1,6}}\))?(?=[,与同跟分结]|对口|帮扶))?"
    rf"(?:(?:及|以及|和)其(?:[他余它]|所辖|下辖){LETTER}{{0,6}}?[县区市旗村校院镇乡](?=[,。;与同跟由分]|结[对成为]|对口|帮扶|建立|$))?"
)
_COUNT = (
    "(?<!内地)(?<!东部)(?<!中部)(?<!西部)(?<!沿海)(?<!各地)"
    r"(?:{quantity:count|quantity:other}|(?<!派)(?<!派[\m])(?<!派[出驻遣来到了])(?<!安排)(?<!组织)(?<!引进)(?<!一行){quantity:people})"
)
"""What is counted of a side, but not of half the country (内地284个县区), nor people who are sent (选派3名专家)."""
_SENT = "[选调]派|派出|派驻"
_FILL = rf"(?!结[对成为]|共建|携手|牵手|一行|捐|赠|送|投入)(?:(?!{_SENT}|是)[^\m,。;、与同和]){{0,6}}?"
_OWNED = rf"{LETTER}{{2,8}}?(?:所属|下属|旗下|属下|辖下)的?"
"""Whose those are that are counted, where no more is known of it than where it is: 甲市慈善会所属."""
_BARE = rf"[^\m,。;、与同和]{{2,4}}(?:、[^\m,。;、与同和]{{2,4}}){{1,5}}(?={_COUNT}\w{{0,4}}?[村社嘎镇乡街])"
"""Villages or towns by their bare names, which are counted behind: 甲镇大坪、乔连两个村."""
_BODIES = (
    rf"(?<=[与同跟扶援管])[^\m,。;、与同和]{{2,3}}(?:、[^\m,。;、与同和]{{2,3}}){{1,5}}等?(?={_COUNT}(?:{BARE_BODY}))"
)
"""Schools or hospitals by the names of their towns, which are counted behind: 甲桥、乙街两家卫生院."""
_SUCH = "等(?:省区市|省市|省份?|市县|县市|县区|区县|[市县区州]|高校|院校|医院|学校|企业|公司)"
"""What those are of whom some are named: 江苏、上海等省市."""
_DIVISION = "(?:兵团[第农]?|[第农])[一二三四五六七八九十]{1,3}师"
"""A division of the corps, in front of its city."""
_WHOSE = f"(?:我[们省市州县区旗]|该[市州县区旗]|[我贵]|咱们?|[甲乙丙丁]方的?|{_DIVISION})?"
_OFFICE = "(?:办(?=[、,与同和跟结签]|分别|依次))?"
"""Behind a town, what is short for its office: 城关街道办."""
_NAMED = (
    rf"(?:{{place}}生产建设(?={{place}}|兵团))?{_WHOSE}{{place|organisation}}{_OFFICE}"
    r"(?:\((?!结对|对口|帮扶|支援|[^():\n]{1,10}(?:援建|支援|帮扶|协作|包联|托管|结对)\))[^():\n]{1,14}\))?+"
)
_COUNTED = (
    rf"(?!帮扶|共建|引进|引入|新增|签约|带动|培育|落地|新办|创办|孵化|扶持){_PLAIN}{{0,8}}?(?:{COUNTED}){_COUNT}"
    r"(?=[、,。;(与同和跟及]|分别|依次|结[对成为]|牵手|携手|认领|帮扶|对口|一对一|签|建立|$)"
)
"""What is counted behind its name: 甲区国有企业8家、商会5家."""
_UNIT = (
    rf"(?:(?:{_NAMED}|(?<=[、与同和及])|(?<=结对|认领)|(?<=结对帮扶|对口帮扶|定点帮扶|挂钩帮扶|对口支援)){_COUNTED}|(?:{_NAMED}(?:{_FILL}|{_OWNED}|等|{_COUNT}(?:的|共?有|共)?|{_BARE}){_COUNT}|{_BODIES}{_COUNT}|(?:我们|咱们?|[上前]述)?(?:{{quantity:count|quantity:other}}(?={_COUNT}))?{_COUNT}{{place}}?){_ITEMS}"
    rf"|{{place}}{OF_REGION.replace('?P<uncounted>', '?:')}"
    rf"|{_NAMED}(?:一家|{_SUCH}|等?{_COUNT}(?:{{quantity:count}})?(?=[,。;、与同和跟对由则均都]|共同|先后|相继|陆续|合力|联合|联手|打捆|抱团|结伴|合起来|合伙|挂钩|帮扶|支援|定点|组团|分别|依次|一一|逐一|(?:早?[在于]|早就)?{{date}}?就?(?:结[对成为]|牵手|携手|建立|确立|开[展始]了?(?:东西部|扶贫|对口|结对|山海)))|(?:{WARD}|{FURTHER}){{1,9}})?)"
)
_SIDE = rf"(?![、和及的])(?:(?:[、和及的]|{IN_REGION}的|以及|等(?={_COUNT})|(?<!协)会同|联合)?{_UNIT}){{1,24}}"
"""One unit or a list of them. `_ITEM`, which takes long to compile, is written out once only."""
ALPHABET = mentions.ALPHABET.extended("side:one", "side:list")
"""What the rules of pairings are written in: the mention kinds, and `{side}`, which is of one unit or a list."""


_WARD_OF = late(rf"(?!{NEXT}|帮|支援){PART}(?=[、与同和跟,。;“+]|{NEXT}|帮[扶带]?|支援|托管)")
"""The ward of a body behind its name, or what stands for it: 我院内一科."""
_PARTED = ("hospital", "school")
"""The kinds of bodies that have wards or departments."""

_PARTY_PARTS = (
    "(?:第[一二三四五六七八九十]{1,2}|机关|直属|综合|党委|教工|教师|职工|学生|研究生|本科生"
    "|离退休|退休|在职|行政|后勤|业务|项目部)"
)
"""Of whom in a body a branch of the party is, and its number."""
_PARTY_OF = late(
    rf"{_PARTY_PARTS}*(?:党委|党总支|(?:联合)?党支部|支部|党组织|团委|团总支|团支部|工会|妇联)(?=[、与同和跟,。;+\n]|{NEXT}|一行|$)"
)
"""The party's branch in a body, behind the name of that: 甲公司党委."""


def _with_part(text: str, body: Mention[Any]) -> Mention[Any]:
    """A mention of a body, as one of its part that is said behind it: a ward, a department, a branch of the party."""
    if body.kind not in ("organisation", "place"):
        return body
    part = _PARTY_OF.match(text, body.end)
    if body.kind == "place":
        if part is None or body.value.level != "village":
            return body
        branch = Organisation("".join(body.value.printed) + body.value.name + part[0], "party")  # 该村党支部
        return Mention("organisation", body.start, part.end(), branch, body.rule)
    if part is None and body.value.kind in _PARTED:
        part = _WARD_OF.match(text, body.end)
    if part is None:
        return body
    party = text.startswith("方", body.end - 1)  # 甲方内一科
    value = Organisation(part[0] if party else body.value.name + part[0], body.value.kind)
    return Mention(body.kind, body.start, part.end(), value, body.rule)


def lift(sentence: SentenceView, homes: Homes) -> Lifted:
    """The sentence with one character for each side, and for each mention that is in none."""
    text, start, end = sentence.document_text, sentence.start, sentence.end
    followed = {mention.start for mention in sentence.outermost if mention.kind in ("place", "organisation")}
    said = homes.mentions(start, end)
    own = [_with_part(text, m) for m in said if m.end not in followed]  # 我市南关区
    bodies = {mention.start for mention in sentence.outermost if mention.kind == "organisation"}
    named_bodies = (_with_part(text, mention) for mention in sentence.outermost)
    alone = (mention for mention in own if mention.end - 1 not in bodies)  # 我县人民医院
    outermost = sorted((*named_bodies, *alone), key=lambda m: (m.start, -m.end))
    outermost = [
        m
        for at, m in enumerate(outermost)
        if (at == 0 or m.start >= outermost[at - 1].end) and not _is_title(text, m.start, m.end)
    ]
    named = Lifted(text, start, end, outermost, mentions.ALPHABET)
    nested = [*sentence.mentions, *said]
    sides: list[Mention[Any]] = []
    for match in mentions.ALPHABET.compile(_SIDE).finditer(named.text):
        span = named.span(*match.span())
        side = read_side(text, span, named.mentions(*match.span()), nested)
        if side.units:
            kind = "side:list" if len(side.units) > 1 else "side:one"
            sides.append(Mention(kind, span.start, span.end, side, "pairing.side"))
    covered = {at for side in sides for at in range(side.start, side.end)}
    both = sorted((*sides, *(m for m in outermost if m.start not in covered)), key=lambda mention: mention.start)
    return Lifted(text, start, end, both, ALPHABET)


_TOGETHER = late(f"{REGIONS}?(?:东西部|扶贫|对口|帮扶)*(?:协作|帮扶|合作)")
"""Behind the letter of a region, what makes both what they do together is called: 京蒙协作."""
_CLOSED = frozenset('”"')
_BECOME = ("结成", "结为", "互为", "成为", "建立", "建起", "缔结", "结成了", "结为了", "成为了", "组建", "共建")
_BECOMES = late("(?:友好|合作|协作|结对|帮扶|对口|共建|互助|手拉手|姊妹|姐妹|兄弟|伙伴|东西部?|山海|校际|紧密型)+")
"""How that begins which two become, behind such verbs, and is no body of its own: 结成友好合作学校."""
_AGREEMENT = late('[”"](?:合作|结对|共建|帮扶|战略|框架)*协议')
"""Behind what an agreement is called in quotation marks."""
_TITLE = 8
"""Letters of what a tie is called, in front of a letter or behind it."""


def _is_title(text: str, start: int, end: int) -> bool:
    """Whether a mention is part of what the tie or the aid is called: 结成“姊妹学校”, 京蒙协作, 援疆."""
    if end - start == 1 and (_TOGETHER.match(text, end) or text.endswith("援", 0, start)):  # 援疆
        return True
    if _BECOMES.match(text, start, end) and text.endswith(_BECOME, 0, start):  # 结成友好合作学校
        return True
    if text[start - 1 : start] in ("“", '"') and _AGREEMENT.match(text, end):  # 签订共建“共富联盟”合作协议
        return True
    quoted = text[start - 1 : start] in ("“", '"') and not _CLOSED.isdisjoint(text[end : end + 2])
    opening = start - 1
    if end - start == 1 and not quoted:  # 结成“津藏一家”对子
        opening = text.rfind("“", start - _TITLE, start)
        quoted = opening >= 0 and "”" in text[end : end + _TITLE] and "”" not in text[opening:start]
    return quoted and text.endswith(_BECOME, 0, opening)
