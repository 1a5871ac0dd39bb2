"""Two sides tied in paired assistance."""

import re
from collections.abc import Iterator, Sequence
from typing import Any, ClassVar, Literal, Self

from pydantic import Field, model_validator

from extract.mentions.mention import Mention
from extract.mentions.numeral import value
from extract.records.context import anchored
from extract.records.draft import Draft
from extract.records.homes import SELF
from extract.records.pairings import columns
from extract.records.pairings.lift import ALPHABET, lift
from extract.records.pairings.members import last_word
from extract.records.pairings.roles import Roles, may_be_tied, stands_alone, with_elided
from extract.records.pairings.rules import LISTED, RULES
from extract.records.pairings.sides import Side
from extract.records.pairings.statements import Context, Statement
from extract.records.record import PLACES, Edtf, Frozen, Record
from extract.records.view import ArticleView, SentenceView
from extract.rules.engine import Engine
from extract.rules.rule import Found
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


_ENGINE: Engine[list[Statement]] = Engine(ALPHABET, RULES)
_PARTIES = frozenset({"place", "organisation", "quantity:count", "quantity:other", "quantity:people"})
_YEARS = re.compile(r"第([一二三四五六七八九十]{1,4}|\d{1,2})个?年(?:头)?")
_HOW_LONG = "(?:已经?|至今|走过|有|满|了|整整)*"
_LASTED = re.compile(
    rf"(?:关系|帮扶|协作|合作)?{_HOW_LONG}(?P<comma>,)?{_HOW_LONG}(?P<years>[一二三四五六七八九十]{{1,3}}|\d{{1,2}})个?"
    r"(?:年(?![度级内底初中末前后间头])(?(comma)(?!来))|载|春秋)"
)
"""Behind a tie, how long it has lasted: 对口支援丁县已有12载, 牵手七年."""
_BEGINNING = ("始于", "开始于", "起始于", "起步于", "起于", "始自")
"""Between a tie and the date of its beginning."""
_EARLY = re.compile(r"(?:早|还)?在?")
_GROUND = re.compile(r",(?:根据|按照|经|在|因|随着|为)[^,。;]{2,36},")
"""A clause that says what a tie rests on, between the date and its first side."""
_PAIRED = re.compile(
    "结对|签约共建(?=:)|(?:帮扶|支援|协作|帮带|共建)(?=(?:对象|关系)?(?:名单|一览|安排表|对照表|分工表))"
)
_NEAR, _FAR = 120, 480
"""How many characters before a list the words of pairing stand, and how many more before 名单如下."""


def drafts(view: ArticleView) -> Iterator[Draft]:
    """The pairings of an article, in the order of the text."""
    roles: Roles | None = None
    listed: Found[list[Statement]] | None = None  # the last couple of a list
    table = list(columns.rows(view))
    for sentence in anchored(view, _ENGINE):
        said = _said_before(view, sentence)
        if said is None and listed and sentence.start - listed.span.end < _NEAR:
            said = listed.value[0].relation
        context = Context(sentence, said)
        rules = [rule for rule in _ENGINE.candidates(sentence.text) if context.said_before or rule.name not in LISTED]
        if not rules or not _names_sides(sentence):
            continue
        roles = roles or Roles(view)
        for found in _ENGINE.run(view.text, lift(sentence, roles.homes), rules, context):
            if found.rule.name in LISTED and any(row.span.contains(found.span) for row in table):
                continue
            donor = _shared_donor(found.value, roles)
            listed = found if found.rule.name in LISTED else listed
            before = roles.last
            for statement in found.value:
                draft = _draft(view, sentence, found.rule.name, found.span, statement, roles, donor)
                if draft:
                    yield draft
            if len(found.value) > 1:
                roles.forget(found.value, before)
    if table:
        yield from _tabled(view, table, roles or Roles(view))


def _tabled(view: ArticleView, table: Sequence[columns.Row], roles: Roles) -> Iterator[Draft]:
    """The pairings in the rows of the tables."""
    shared = _shared_donor([row.statement for row in table], roles)
    for row in table:
        for sentence in view.holding([row.span.start]):
            draft = _draft(view, sentence, columns.RULE, row.span, row.statement, roles, shared)
            if draft:
                yield draft


def _names_sides(sentence: SentenceView) -> bool:
    """Whether a sentence names or counts anything that could stand on the sides of a tie, or dates one."""
    parties = sum(mention.kind in _PARTIES for mention in sentence.mentions)
    return (
        parties > 1
        or "结对" in sentence.text
        or parties + sum(1 + bool(own["pair"]) for own in SELF.finditer(sentence.text)) > 1
    )


def _said_before(view: ArticleView, sentence: SentenceView) -> Span | None:
    """Where the last lines before a sentence, or else itself, speak of pairing, for lists below such a heading."""
    near = max(view.article.start, sentence.start - _NEAR)
    start = max(view.article.start, near - _FAR) if "名单如下" in view.text[near : sentence.start] else near
    before = [*_PAIRED.finditer(view.text, start, sentence.start)][-1:]
    said = next(iter(before), None) or _PAIRED.search(view.text, sentence.start, sentence.end)
    return Span(*said.span()) if said else None


def _shared_donor(couples: Sequence[Statement], roles: Roles) -> int | None:
    """The helping side of couples that a statement or table ties one by one, if known of any: 甲镇、乙镇分别与…"""
    if len(couples) < 2:
        return None
    return next((donor for couple in couples if (donor := roles.donor_of(couple.sides)) is not None), None)


def _draft(
    view: ArticleView,
    sentence: SentenceView,
    rule: str,
    span: Span,
    statement: Statement,
    roles: Roles,
    shared: int | None,
) -> Draft | None:
    """The record of a statement; `shared` is the helping side of its companions."""
    sides = with_elided(statement, roles, sentence.of("place"))
    roles.locate(sides)
    donor = roles.helper(statement.donor, sides, shared, _full_start(view.text, sentence))
    if donor is None or not any(map(stands_alone, sides)) or not all(map(may_be_tied, sides)):
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
    spans = [part for side in statement.sides for part in side.spans] or [span]
    draft.cite("pairing", min(s.start for s in spans), max(s.end for s in spans))
    for name, side in (("donor", giver), ("recipient", taker)):
        for part in side.spans:
            draft.cite(name, part.start, part.end)
    draft.cite("relation", relation.start, relation.end)
    if cited:
        draft.cite("since", cited.start, cited.end)
    return draft


def _full_start(text: str, sentence: SentenceView) -> int:
    """Where the sentence begins of which this one is a piece behind a semicolon."""
    start = sentence.paragraph.start
    return max(text.rfind("。", start, sentence.start) + 1, start)


def _fields(side: Side) -> dict[str, Any]:
    return {
        "regions": [region.name for region in side.regions],
        "region_codes": [region.code for region in side.regions],
        "members": [
            {"kind": group.kind or last_word(group.names), "count": group.count, "names": group.names}
            for group in side.groups
        ],
    }


def _since(
    view: ArticleView, sentence: SentenceView, span: Span, statement: Statement
) -> tuple[str | None, Span | None]:
    """When the tie began: a date of the statement, how long it has lasted, else a date with 自 or a year before it."""
    reference = view.reference.value or ""
    this_year = int(reference[:4]) if reference[:4].isdigit() else 0
    if statement.since and view.text[statement.since.end - 1] != "度":  # 2023年度对口支援工作
        return _began(statement.since.value.meaning.value or "", this_year), statement.since.span
    end = max([span.end, *(part.end for side in statement.sides for part in side.spans)])
    begun = next((date for date in sentence.of("date") if _begins(view.text, end, date)), None)
    if begun:
        return _began(begun.value.meaning.value or "", this_year), begun.span
    lasted = _lasted(view.text, sentence, span.end, end, this_year)
    if lasted:
        return lasted
    for mention in sentence.of("date"):
        meaning = mention.value.meaning
        if not meaning.value or meaning.value.startswith("P") or not span.start - 12 <= mention.start < span.end:
            continue
        goal = view.text.endswith("于", 0, mention.start)  # …结缘于2010年,甲区…
        near = 0 <= span.start - mention.end <= 1 and not goal
        just_before = near and not any(side.groups for side in statement.sides)
        if meaning.bound == "since" or (just_before and meaning.bound is None):  # never 截至2014年底
            return meaning.value.partition("/")[0] if meaning.bound else meaning.value, mention.span
    opening = next((date for date in sentence.of("date") if _opens(view.text, sentence, date, span)), None)
    return (opening.value.meaning.value, opening.span) if opening else (None, None)


def _opens(text: str, sentence: SentenceView, date: Mention[Any], tie: Span) -> bool:
    """Whether a date opens the sentence, with no more than what the tie rests on behind it: 2021年,根据部署,甲市与…."""
    meaning = date.value.meaning
    early = _EARLY.fullmatch(text, sentence.start, date.start)
    if early is None or meaning.bound is not None or not meaning.value or meaning.value.startswith("P"):
        return False
    at_once = bool(early[0]) and text[date.end : tie.start] == ","  # 早在2016年,甲校与乙校…
    return at_once or _GROUND.fullmatch(text, date.end, tie.start) is not None


def _lasted(text: str, sentence: SentenceView, tie: int, end: int, this_year: int) -> tuple[str, Span] | None:
    """The beginning of a tie of which is told how long it has lasted, or in which year it is: 第七个年头, 牵手七年.

    The words for it end at `tie`, the sides at `end`.
    """
    years = _YEARS.search(text, tie, min(sentence.end, tie + 40))
    ordinal = value(years[1]) if years else None
    told = next((date for date in sentence.of("date") if text.startswith("是", date.end) and _year(date)), None)
    counted = (told and _year(told)) or this_year  # 2023年是…的第十四个年头
    if years and ordinal and counted > ordinal:
        return f"{counted - int(ordinal) + 1:04d}", Span(*years.span())
    lasted = _LASTED.match(text, end, sentence.end)
    number = value(lasted["years"]) if lasted else None
    if lasted and number and this_year > number:
        return f"{this_year - int(number):04d}", Span(*lasted.span("years"))
    return None


def _begins(text: str, tied: int, date: Mention[Any]) -> bool:
    """Whether a date right behind a tie, which ends at `tied`, is said to be its beginning: 对口支援乙市始于2010年."""
    return 0 <= date.start - tied <= len("关系开始于") and text.endswith(_BEGINNING, tied, date.start)


def _year(date: Mention[Any]) -> int | None:
    """The year that a date names, if that is all it says."""
    value = date.value.meaning.value or ""
    return int(value) if len(value) == len("2023") and value.isdigit() else None


def _began(stated: str, this_year: int) -> str | None:
    """The beginning that a date states, or a duration counted back from this year: 结对8年来."""
    if not stated.startswith("P"):
        return None if stated.startswith("XXXX") else stated.partition("/")[0] or None
    ago = re.fullmatch(r"P(\d{1,3})Y", stated)
    return f"{this_year - int(ago[1]):04d}" if ago and this_year > int(ago[1]) else None
