"""The ways in which a sentence says that documents were signed or issued."""

from collections.abc import Iterator
from functools import cache
from typing import Any, Literal, NamedTuple

from extract.mentions.kinds import ALPHABET
from extract.mentions.mention import Mention
from extract.records.context import is_sentence
from extract.records.signing import SIGNS, exchanges
from extract.records.view import ArticleView, SentenceView
from extract.rules.engine import Engine
from extract.rules.rule import Match, Rule
from extract.text.patterns import late
from extract.text.span import Span

Action = Literal["signed", "issued", "cited"]

_WORKS = "(?P<works>{work}(?:(?:、|和|及|与|以及|,(?={work}[,。;]))?{work})*)"
"""A list of works; behind a comma only those that end a clause: 通过了关于甲的决定,关于乙的决定."""
_ANNEX = r"(?:\((?:详?见)?附件[\d一二三四五六]{0,2}\))"
"""Behind a title, where the paper is printed."""
_GAP = r"(?:(?!{work})[^。;\n]){0,20}?"
_SIGNED_GAP = r"(?:(?!{work}|签[署订])[^。;\n]){0,20}?"
"""Between the verb and what is signed: what others sign behind it is theirs."""
_SIGNS = (
    rf"(?P<verb>{SIGNS}|(?<![标书便抽求草拒])签(?=的?(?:是[^,。;\n]{{0,8}}?)?{{work}})"
    f"|(?P<exchanged>{exchanges('{work}')}))"
)
"""What says that papers are signed; 签 alone, or that they are exchanged, only right before one."""
_ISSUING = ("印发", "出台", "发布", "颁布", "公布", "下发", "制定", "制订", "编制", "发表", "通过", "推出", "转发")
_PUT_OFF = late(
    r"(?:(?<!现)将|拟|计划|年内|力争|抓紧|尽快|准备|即将|正在|着手|研究起草|起草|推动|加快|要|待|争取|草案|未)[^,。;]{0,10}$"
)

_ABOUT = late(r"批准|加入|修改|废止|审议|提请|落实|贯彻|按照|根据|依据|执行")
_TO_COME = late("(?<!现)将|拟|计划|力争|争取|预计|应|未|没|尚|待|要|可")
_AHEAD = late(
    r"(?:(?<!现)将(?!军)|(?<!模)(?<!虚)拟(?![建任])|(?<!按)(?<!按照)计划|年内|力争|争取|预计|准备|打算|有望|择机|适时|下一步|下周|下月|下个月|明年|明天|后天|应(?!邀)"
    r"|须|(?<!供)需(?!求)|未|没(?!想)|(?<![接招款期])待|(?<![重主首只纪摘提])要(?!素|求|闻|点)|可以|尽快|抓紧"
    r"|(?:商定|约定|同意)(?!并|后))[^,。;:\n]{0,14}$"
)
"""Before the verb, what makes a signing one that is still to come."""
_WISHED = late(r"(?:不[肯愿敢想]|劝(?!说下)|让|建议(?!书)|动员|催|逼)[^,。;:\n]{0,14}$")
"""The same where nothing says that it is done: 让两院签《…》, but 让两院签了《…》."""
_ENDED = late(r"废止|停止执行|不再执行|失效")


class Act(NamedTuple):
    """What was done with a work: the rule that says so, and where the verb stands.

    `turn` says the how manyth it is of how many works that the verb is said of.
    """

    work: Mention[Any]
    action: Action
    rule: str
    verb: Span
    sentence: SentenceView
    turn: tuple[int, int] = (0, 1)


class Stated(NamedTuple):
    """What one match states of its works."""

    action: Action
    works: tuple[Mention[Any], ...]
    verb: Span


def _signed(match: Match) -> Stated | None:
    """None where what stands before the verb, or between a work and it, makes it one that is still to come."""
    verb, listed = match.span("verb"), match.span("works")
    if listed.end <= verb.start:
        ahead = _TO_COME.search(match.text, listed.end, verb.start)
    else:
        done = match.text.startswith(("了", "的"), verb.end) and not match.text.startswith("的是", verb.end)
        before = max(match.context.start, verb.start - 20)
        ahead = None if done else _AHEAD.search(match.text, before, verb.start)
        if not done and not match.text.startswith("签了", verb.start):
            ahead = ahead or _WISHED.search(match.text, before, verb.start)
    works = tuple(m for m in match.mentions("works") if m.kind == "work")
    if ahead or (match.has("exchanged") and any(work.value.kind != "agreement" for work in works)):
        return None
    return Stated("signed", works, verb)


def _issued(match: Match) -> Stated | None:
    """None where the sentence speaks of what is still to come, of a decision on the work, or of its end."""
    verb, listed = match.span("verb"), match.span("works")
    works = tuple(m for m in match.mentions("works") if m.kind == "work")
    first = min(verb.start, listed.start)
    later = _PUT_OFF.search(match.text, max(match.context.start, first - 16), first)
    about = _ABOUT.search(match.text, verb.end, listed.start) if verb.end < listed.start else None
    if later or about or _ENDED.search(match.text, listed.end, match.context.end):
        return None
    return Stated("issued", works, verb)


RULES: tuple[Rule[Stated], ...] = (
    Rule(
        name="document.signed",
        anchors=("签", "缔结", "交换", "互换"),
        pattern=rf"{_SIGNS}{_SIGNED_GAP}{_WORKS}",
        build=_signed,
        accepts=(
            "会上,广东省与贵州省[签署|action]了《[框架协议甲|title]》。",
            "甲县教育局与乙县教育局[签订|action]《[教育协作备忘录|title]》、《人才培养协议》。",
            "双方主要负责人[签署|action]《[框架协议甲|title]》。",
            "应邀来访的代表团与甲县[签订|action]《[框架协议甲|title]》。",
            "要将[签订|action]的《[框架协议甲|title]》落到实处。",
            "双方就推动港口合作[签署|action]《[框架协议甲|title]》。",
            "两县按照计划[签订|action]《[框架协议甲|title]》。",
            "没想到双方当天就[签署|action]《[框架协议甲|title]》。",
            "双方商定并[签署|action]《[框架协议甲|title]》。",
            "两边[签|action]的是统一文本的《[框架协议甲|title]》,为期三年。",
            "按照年初[签|action]的《[框架协议甲|title]》,年内再办5个车间。",
            "县长带队赴南宁考察,并与市政府[签|action]《[框架协议甲|title]》。",
            "甲县和乙县[签|action]《[框架协议甲|title]》。",
            "县长带队跑了趟南宁,同市里[签回|action]《[框架协议甲|title]》,总额1500万元。",
            "两地主要负责人[交换|action]了《[协作框架协议|title]》。",
            "经他牵线,终于让两所学校[签了|action]《[框架协议甲|title]》。",
        ),
        rejects=(
            "两地认真落实《框架协议甲》。",
            "双方将签署《框架协议甲》。",
            "下半年两地打算签署《框架协议甲》。",
            "双方商定,下月在南宁签署《框架协议甲》。",
            "甲县、乙县计划年内签订《框架协议甲》。",
            "两地尚未签订《框架协议甲》。",
            "封面贴着标签《框架协议甲》。",
            "他一直不肯签《框架协议甲》。",
            "村干部劝他签《框架协议甲》。",
            "两县草签《框架协议甲》。",
            "下月要去南宁签回《框架协议甲》。",
            "两县下月要签《框架协议甲》。",
            "两县下月要签的是《框架协议甲》。",
            "两地拟交换《协作框架协议》。",
            "两所学校交换《乡土读本甲》。",
        ),
        priority=2,
    ),
    Rule(
        name="document.signed-by",
        anchors=("签署", "签订", "签下", "签立"),
        pattern=rf"{_WORKS}(?:已经?|也|均|日前|近日)?于?(?:{{date}})?由(?P<agents>(?:[、和与同]?(?:{{organisation}}|{{place}}|{{person}})[^\m,。;\n、和与]{{0,8}}){{1,4}})[^\m,。;\n]{{0,6}}?(?P<verb>签[署订下立])(?!{_GAP}{{work}})",
        build=_signed,
        accepts=("会上,《[框架协议甲|title]》由甲县第一医院与乙县人民医院[签下|action],为期三年。",),
        rejects=(
            "《框架协议甲》拟由甲县第一医院与乙县人民医院签下。",
            "《框架协议甲》将由甲县人民政府签署。",
            "《框架协议甲》由甲县人民政府转发。",
        ),
        priority=3,
    ),
    Rule(
        name="document.was-signed",
        anchors=("签",),
        pattern=rf"{_WORKS}等?[^\m,。;\n]{{0,6}}?(?:{{date}}[^\m,。;\n]{{0,3}}?)?(?:[在于]{{place}}[^\m,。;\n]{{0,3}}?)?(?P<verb>签署|签订|签约|签字|签(?![到名售发收证批注]))(?!{_GAP}{{work}})",
        build=_signed,
        accepts=(
            "《[框架协议甲|title]》正式[签署|action]。",
            "《[框架协议甲|title]》上月已于南宁[签订|action]。",
        ),
        rejects=(
            "根据《框架协议甲》,两地加强协作。",
            "《框架协议甲》明确,双方在南宁共建园区,项目年内签约。",
            "《框架协议甲》拟于5月8日在南宁签署。",
            "《通知甲》5月8日起签发。",
        ),
        priority=1,
    ),
    Rule(
        name="document.issued",
        anchors=_ISSUING,
        pattern=rf"(?P<verb>{'|'.join(_ISSUING)}){_GAP}{_WORKS}",
        build=_issued,
        accepts=("甲州[印发|action]了《[协作工作要点|title]》和《资金管理办法》等文件。",),
        rejects=(
            "年内将出台《协作实施方案》。",
            "两地正在编制《协作规划》。",
            "2016年印发的《资金管理办法》同时废止。",
            "按照《协作工作要点》要求,抓好落实。",
        ),
        priority=1,
    ),
    Rule(
        name="document.was-issued",
        anchors=("印发", "公布", "发布", "出台", "颁布", "转发", "下发"),
        pattern=rf"{_WORKS}(?:\({{document_number}}\)|{_ANNEX})?(?:等[^\m,。;\n]{{0,4}})?"
        rf"(?:(?:已|业|经)[^。;\n]{{0,40}}?"
        rf"|(?:已经?|业已|也|均|是|日前|近日){{0,2}}于?(?:{{date}}(?:已|正式|就|起|才)?)?由(?P<agents>(?:[、和与]?(?:{{organisation}}|{{place}})){{1,4}})[^\m,。;\n]{{0,6}}?"
        rf"|[^\m,。;\n]{{0,4}}?)(?P<verb>印发|公布|发布|出台|颁布|转发|下发)(?!征求意见|草案)",
        build=_issued,
        accepts=(
            "《[协作实施方案|title]》已经市政府常务会议研究同意,现[印发|action]给你们。",
            "今年,《[建设指引|title]》[公布|action]。",
            "现将《[建设指引|title]》(见附件1)[印发|action]给你们。",
            "《[饮水安全管理办法|title]》14日由湘潭市人民政府向社会[公布|action]。",
        ),
        rejects=(
            "《建设指引》要求各地加强协作。",
            "《饮水安全管理办法》拟于14日由湘潭市人民政府公布。",
            "《饮水安全管理办法》尚未由湘潭市人民政府公布。",
            "《饮水安全管理办法》所附名单由湘潭市人民政府公布。",
            "《饮水安全管理办法》由湘潭市人民政府公布征求意见。",
        ),
    ),
)


@cache
def _engine() -> Engine[Stated]:
    return Engine(ALPHABET, RULES)


def acts(view: ArticleView) -> Iterator[Act]:
    """What the sentences of an article say was done with the works they name, in order."""
    engine = _engine()
    for sentence in filter(is_sentence, view.holding(work.start for work in view.of("work"))):
        if rules := engine.candidates(sentence.text):
            for found in engine.run(view.text, sentence.lifted, rules, sentence):
                works = found.value.works
                for at, work in enumerate(works):
                    turn = (at, len(works))
                    yield Act(work, found.value.action, found.rule.name, found.value.verb, sentence, turn)
