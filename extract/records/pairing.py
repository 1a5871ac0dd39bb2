"""Two sides tied in paired assistance."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar, Literal, Self

from pydantic import Field, model_validator

from extract import lexicons
from extract.mentions.kinds import ALPHABET
from extract.mentions.mention import Mention
from extract.mentions.numeral import value
from extract.mentions.place_table import divisions
from extract.records.draft import Draft
from extract.records.record import PLACES, Edtf, Frozen, Record
from extract.records.sides import Region, Side, helps, read_side, region_of
from extract.records.view import ArticleView, SentenceView
from extract.rules.engine import Engine
from extract.rules.rule import Match, Rule
from extract.text.span import Span


class Member(Frozen):
    """What a side brings: so many schools, or some that are named."""

    kind: str | None = Field(description="what they are (学校, 行政村), clean")
    count: int | None = Field(ge=1)
    names: list[str] = Field(description="named members, clean form")


class PairingSide(Frozen):
    """One side of a pairing."""

    regions: list[str] = Field(description=PLACES)
    region_codes: list[str | None] = Field(description="GB/T 2260 codes of the regions, in their order")
    members: list[Member]

    @model_validator(mode="after")
    def _code_for_each(self) -> Self:
        if len(self.regions) != len(self.region_codes):
            raise ValueError("one code for each region")
        return self


class Pairing(Record):
    """Two sides tied in paired assistance; the donor helps, whichever comes first in the sentence."""

    states: ClassVar[str] = "pairing"
    shown: ClassVar[tuple[str, ...]] = ("donor", "recipient", "relation", "since")

    type: Literal["pairing"]
    donor: PairingSide
    recipient: PairingSide
    relation: str = Field(min_length=1, description="the word used: 结对, 结对帮扶, 对口协作 …")
    since: Edtf | None = Field(description="when the tie began, where stated or derivable")

    @model_validator(mode="after")
    def _both_sides_named(self) -> Self:
        for side in (self.donor, self.recipient):
            if not side.regions and not side.members:
                raise ValueError("a side of a pairing is empty")
        return self


MODEL = Pairing


@dataclass(slots=True)
class Statement:
    """A tie as a sentence states it; `donor` is the side that the wording makes the helper, 0 or 1, or None."""

    sides: tuple[Side, Side]
    donor: int | None
    relation: Span
    since: Mention[Any] | None


# The pattern language of sides. A count or a name is one mention; what is counted is a short plain noun after it.
_STOP = r"\ue000-\uf8ff,，。;；:：!！?？、与同和跟及对由等—\s"
_EDGE = (
    rf"(?=[{_STOP}]|的|结|建立|建起|缔|签|对口|帮扶|帮带|支援|援|开展|携手|牵手|[“\"]|一对一|手拉手|实现|形成"
    r"|分别|依次|则|也|都|均|已|还|组团|托管|定点|包联|$)"
)
_ITEM = rf"[^{_STOP}]{{1,12}}?{_EDGE}"
_COUNT = "{quantity:count|quantity:other}"
_FILL = r"[^\ue000-\uf8ff,，。;；、与同和]{0,6}?"
_UNIT = (
    rf"(?:{{place}}(?:{_FILL}|,?{_FILL}){_COUNT}{_ITEM}"
    rf"|{_COUNT}{{place}}?{_ITEM}"
    rf"|{{place|organisation}}(?:等{_COUNT}{_ITEM}|一家)?)"
)
_SIDE = rf"{_UNIT}(?:[、和及]?{_UNIT}){{0,23}}"
_WITH = "(?:与|同|和|跟)"
_ADVERBS = (
    "(?:已经?|也|还|都|均|则|又|再|各|仍|先后|继续|分别|依次|各自|共同|牵头|目前|全面|当场|现场|正式|成功|率先|当天|今天|昨天"
    "|同步|双方|两地|之?间|长期|自|从|于|在|起|的|就|,|开展(?:实质性)?|实现|形成|签订了?|双向)"
)
_LEAD = rf"(?:{_ADVERBS}{{0,5}}(?:{{since_lead=date}}{_ADVERBS}{{0,5}})?)"
_TAIL = rf"{_ADVERBS}{{0,5}}(?:{{since=date}}{_ADVERBS}{{0,5}})?"
_NOT_WORK = r"(?!工作|会议|办公室|领导小组|项目|资金|机制|考核|联席|协议|框架|活动|规划|政策|[双四]?方)"
_QUOTED = r"[“\"]?"
_TIE = (
    rf"(?P<relation>(?:村企)?结对(?:子)?(?:帮扶|共建|建设|帮带|合作|协作|发展)*(?:关系)?{_NOT_WORK}"
    r"|结(?:成|为)(?:了)?[^\ue000-\uf8ff,，。;；]{1,14}?(?:对子|关系|学校|校|科室|医院|共同体|联盟|对|镇|村|亲)[”\"]?(?:学校)?"
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


def _statements(match: Match, donor: int | None) -> list[Statement] | None:
    """One statement, or one for each couple where 分别 or 依次 ties two lists item by item."""
    sentence: SentenceView = match.context
    if _denied(sentence.text):
        return None
    first = read_side(match.text, match.span("first"), match.mentions("first"), sentence.mentions)
    second = read_side(match.text, match.span("second"), match.mentions("second"), sentence.mentions)
    if not (first.regions or first.groups) or not (second.regions or second.groups):
        return None
    since = match.mention("since") or match.mention("since_lead")
    between = match.text[match.span("first").end : match.span("second").start]
    couples = [(first, second)]
    if "分别" in between or "依次" in between:
        ones, others = first.each(), second.each()
        if len(ones) == len(others):
            couples = list(zip(ones, others, strict=True))
    return [Statement(couple, donor, match.span("relation"), since) for couple in couples]


def _couples(match: Match) -> list[Statement] | None:
    """A与B、C与D结对: one statement for each couple."""
    sentence: SentenceView = match.context
    places = match.mentions("couples")
    if _denied(sentence.text) or len(places) % 2:
        return None
    sides = [read_side(match.text, place.span, [place], sentence.mentions) for place in places]
    pairs = zip(sides[::2], sides[1::2], strict=True)
    return [Statement(pair, None, match.span("relation"), match.mention("since")) for pair in pairs]


RULES: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.tied",
        ("结对", "结成", "结为", "缔结", "对口", "一对一", "关系", "手拉手", "携手", "牵手", "建起"),
        rf"(?P<first>{_SIDE}){_LEAD}{_WITH}(?P<second>{_SIDE}){_TAIL}{_TIE}",
        _tie,
        accepts=(
            "目前,[昭通市共有120所学校与上海市98所学校|pairing][结对|relation]。",
            "[闽侯县与隆德县|pairing]自[2018年|since]起[结成帮扶对子|relation]。",
        ),
        rejects=("白云区与罗甸县召开东西部协作联席会议。", "原拟与平塘县结对,因故作罢。"),
    ),
    Rule(
        "pairing.couples",
        ("结对", "结成", "对口", "关系"),
        rf"(?P<couples>(?:{{place}}[与和]{{place}}[、,]){{1,12}}{{place}}[与和]{{place}}){_TAIL}{_TIE}",
        _couples,
        accepts=("[杭州市与广元市、绍兴市与乐山市|pairing]的[结对关系|relation]今后保持不变。",),
        priority=1,
    ),
    Rule(
        "pairing.helps",
        ("结对", "对口", "帮扶", "帮带", "支援", "援助", "携手", "牵手", "包联"),
        rf"(?P<first>{_SIDE})(?:,|{_LEAD})(?<!的){_HELPS}(?P<second>{_SIDE}){_NOT_WORK}",
        _help,
        accepts=("[天津市16个区|pairing][对口帮扶|relation]甘肃省34个县。",),
        rejects=("山东选派30名医生帮扶酉阳县。",),
    ),
    Rule(
        "pairing.helped-by",
        ("结对", "对口", "帮扶", "帮带", "支援", "包联"),
        rf"(?P<first>{_SIDE}){_LEAD}由(?P<second>{_SIDE})(?:{_ADVERBS}{{0,5}}){_HELPS}",
        _helped,
        accepts=("[略阳县12所幼儿园|pairing]由如东县9所幼儿园[结对帮带|relation]。",),
        priority=1,
    ),
    Rule(
        "pairing.against",
        ("对",),
        rf"(?P<first>{_COUNT}{_ITEM})对(?P<second>{_COUNT}{_ITEM})"
        rf"(?=(?:、{_COUNT}{_ITEM}对{_COUNT}{_ITEM}){{0,9}}的[^\ue000-\uf8ff。;；,，]{{0,2}}?(?P<relation>结对|帮扶|协作))",
        _tie,
        accepts=(),
    ),
    Rule(
        "pairing.since-tied",
        ("结对的", "帮扶的", "协作的"),
        rf"{{since=date}}[起来]*(?P<relation>(?:对口)?(?:结对|帮扶|协作)(?:帮扶|协作)?)的(?P<first>{_SIDE})[与和](?P<second>{_SIDE})",
        _tie,
        accepts=("自[2018年起|since][结对|relation]的[慈溪市与布拖县|pairing]签下协议。",),
        priority=1,
    ),
)
_ENGINE = Engine(ALPHABET, RULES)
_YEARS = re.compile(r"第([一二三四五六七八九十]{1,4}|\d{1,2})个?年(?:头)?")


def _denied(sentence: str) -> bool:
    return any(word in sentence for word in _negations())


@cache
def _negations() -> tuple[str, ...]:
    return tuple(lexicons.load("assistance")["negation"]["words"])


class _Roles:
    """Which regions have been helpers and helped so far in an article, and the last two sides."""

    def __init__(self) -> None:
        self.donors: set[str] = set()
        self.recipients: set[str] = set()
        self.last: tuple[list[Region], list[Region]] = ([], [])

    def donor_of(self, sides: tuple[Side, Side]) -> int | None:
        """The index of the helping side: by what the article said before, else by the national programmes."""
        first, second = (_areas(side) for side in sides)
        if first & self.donors or second & self.recipients:
            return 0
        if second & self.donors or first & self.recipients:
            return 1
        return _by_programme(*sides)

    def learn(self, donor: Side, recipient: Side) -> None:
        """Remember a tie whose helper is known."""
        self.donors |= _areas(donor)
        self.recipients |= _areas(recipient)
        if donor.regions and recipient.regions:
            self.last = (donor.regions, recipient.regions)


def _areas(side: Side) -> set[str]:
    return {region.area for region in side.regions if region.area}


def _by_programme(first: Side, second: Side) -> int | None:
    """The index of the side that national programmes have help the other; None where they name neither or both."""
    ones, others = ({_province(area) for area in _areas(side)} for side in (first, second))
    forward = any(helps(one, other) for one in ones for other in others)
    backward = any(helps(other, one) for one in ones for other in others)
    return None if forward == backward else int(backward)


def _province(code: str) -> str:
    division = divisions().get(code[:2] + "0000")
    return division.name if division else ""


def drafts(view: ArticleView) -> Iterator[Draft]:
    """The pairings of an article, in the order of the text."""
    roles = _Roles()
    for sentence in view.sentences:
        rules = _ENGINE.candidates(sentence.text)
        if not rules:
            continue
        for found in _ENGINE.run(view.text, sentence.lifted, rules, sentence):
            for statement in found.value:
                draft = _draft(view, sentence, found.rule.name, found.span, statement, roles)
                if draft:
                    yield draft


def _draft(
    view: ArticleView, sentence: SentenceView, rule: str, span: Span, statement: Statement, roles: _Roles
) -> Draft | None:
    sides = _with_elided(statement, roles, [m for m in sentence.of("place") if m.end <= span.start])
    donor = statement.donor if statement.donor is not None else roles.donor_of(sides)
    if donor is None or not all(side.regions or _named(side) for side in sides):
        return None
    giver, taker = sides[donor], sides[1 - donor]
    roles.learn(giver, taker)
    text = view.text
    relation = statement.relation
    year, cited = _since(view, sentence, span, statement)
    draft = Draft(
        "pairing",
        rule,
        {
            "donor": _fields(giver),
            "recipient": _fields(taker),
            "relation": text[relation.start : relation.end],
            "since": year,
        },
    )
    spans = [part.span for side in statement.sides for part in (*side.regions, *side.groups)]
    draft.cite("pairing", min(s.start for s in spans), max(s.end for s in spans))
    for name, side in (("donor", giver), ("recipient", taker)):
        for part in (*side.regions, *side.groups):
            draft.cite(name, part.span.start, part.span.end)
    draft.cite("relation", relation.start, relation.end)
    if cited:
        draft.cite("since", cited.start, cited.end)
    return draft


def _named(side: Side) -> bool:
    return any(group.names for group in side.groups)


def _with_elided(statement: Statement, roles: _Roles, before: Sequence[Mention[Any]]) -> tuple[Side, Side]:
    """The sides, with regions from before where a side counts members and does not say whose.

    They are those that the sentence names before the tie, where it names one for each side, else those of the last tie.
    """
    first, second = statement.sides
    if (first.regions or _named(first)) and (second.regions or _named(second)):
        return first, second
    donors, recipients = roles.last
    named = [Side([region_of(mention)]) for mention in before[-2:]]
    if not first.regions and not second.regions and len(named) == 2:
        helper = _by_programme(*named)
        if helper is not None:
            donors, recipients = named[helper].regions, named[1 - helper].regions
    if not first.regions and not second.regions:
        pair = (recipients, donors) if statement.donor == 1 else (donors, recipients)
        return Side(pair[0], first.groups), Side(pair[1], second.groups)
    given = _areas(first) | _areas(second)
    missing = recipients if given & _areas(Side(donors)) else donors
    return (Side(missing, first.groups), second) if not first.regions else (first, Side(missing, second.groups))


def _fields(side: Side) -> dict[str, Any]:
    return {
        "regions": [region.name for region in side.regions],
        "region_codes": [region.code for region in side.regions],
        "members": [{"kind": group.kind, "count": group.count, "names": group.names} for group in side.groups],
    }


def _since(
    view: ArticleView, sentence: SentenceView, span: Span, statement: Statement
) -> tuple[str | None, Span | None]:
    """When the tie began: a date with 自 or 起 near the statement, a bare year before it, or 第N个年头."""
    if statement.since and statement.since.value.meaning.value:
        return statement.since.value.meaning.value, statement.since.span
    for mention in sentence.of("date"):
        stated = mention.value.meaning.value
        near = span.start - 12 <= mention.start < span.end
        if near and stated and mention.value.meaning.bound == "since":
            return stated, mention.span
        if near and stated and 0 <= span.start - mention.end <= 1 and not any(s.groups for s in statement.sides):
            return stated, mention.span
    years = _YEARS.search(view.text, span.end, min(sentence.end, span.end + 40))
    reference = view.reference.value
    if years and reference and reference[:4].isdigit():
        ordinal = value(years[1])
        if ordinal:
            return f"{int(reference[:4]) - int(ordinal) + 1:04d}", Span(*years.span())
    return None, None
