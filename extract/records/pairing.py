"""Two sides tied in paired assistance."""

from collections.abc import Iterator, Sequence, Set
from typing import Any, ClassVar, Literal, Self

from pydantic import Field, model_validator

from extract.records.context import anchored
from extract.records.draft import Draft
from extract.records.homes import SELF
from extract.records.pairings import agreements, columns
from extract.records.pairings.elided import with_elided
from extract.records.pairings.lift import ALPHABET, lift
from extract.records.pairings.members import told_kind
from extract.records.pairings.relations import word_of
from extract.records.pairings.roles import Roles
from extract.records.pairings.rules import LISTED, RULES
from extract.records.pairings.sides import Side, are_counted, may_be_tied, stands_alone
from extract.records.pairings.since import since
from extract.records.pairings.statements import Context, Statement
from extract.records.pairings.told import BEFRIENDED, BOTH_TOLD
from extract.records.record import PLACES, Edtf, Frozen, Record
from extract.records.view import ArticleView, SentenceView
from extract.rules.engine import Engine
from extract.rules.rule import Found
from extract.text.patterns import late
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
_WITHOUT_LISTS: Engine[list[Statement]] = Engine(ALPHABET, (rule for rule in RULES if rule.name not in LISTED))
_PARTIES = frozenset({"place", "organisation", "quantity:count", "quantity:other", "quantity:people"})
_SINCE_THEN = "pairing.since-then"
_COUNTIES = late("^区$|[县旗市]区?$")
"""What the kinds end in that the parts of a region are counted as: 5个区, 11个深度贫困县."""
_HEADED = "(?=(?:对象|关系|医院|学校|高校|单位)?(?:名单|一览|安排表|对照表|分工表))"
_COOPERATION = r"(?:扶贫|东西部|山海|南北)*协作(?=[^。\n]{0,12}[:—])"
_LISTED_AS = ("帮扶", "支援", "协作", "帮带", "共建", "援[藏疆青]")
"""What a list is of where the word for one follows: 帮扶单位名单."""
_PAIRED = late(
    "|".join(
        (
            *("结对", "结了对", "一[省市县]帮一", "签约共建(?=:)", "分工(?=上)", "挂钩(?=关系|名单|一览|安排)"),
            *("配上?了?对(?<!配对)(?!象)", "牵手(?=以来|以后|后|[,。;])"),
            *(f"{kind}{_COOPERATION}" for kind in ("扶贫", "东西部", "山海", "南北")),
            *(r"支援(?=[^\n:]{1,4}:受援)", r"受援(?=[^\n:]{1,4}:支援)"),
            *(f"{word}{_HEADED}" for word in _LISTED_AS),
        )
    )
)
"""The words of pairing that lists of couples stand below."""
_MAY_LIST = (
    *("结对", "结了对", "帮一", "签约共建", "分工上", "挂钩", "配上", "配了", "牵手", "协作", "受援"),
    *("名单", "一览", "安排表", "对照表", "分工表"),
)
"""What these words hold: few texts have any, and those of the rules of lists, as 对, stand in every other sentence."""
_NEAR, _FAR = 120, 480
"""How many characters before a list the words of pairing stand, and how many more before 名单如下."""


def drafts(view: ArticleView) -> Iterator[Draft]:
    """The pairings of an article, in the order of the text, without what is only said again of 两校."""
    told: list[set[str]] = []
    for draft in _stated(view):
        names = {
            name
            for side in ("donor", "recipient")
            for member in draft.fields[side]["members"]
            for name in member["names"]
        }
        if draft.rule not in (BOTH_TOLD, BEFRIENDED) or not any(names <= before for before in told):
            yield draft
        told.append(names)


def _stated(view: ArticleView) -> Iterator[Draft]:
    """What the sentences and tables of an article state."""
    roles: Roles | None = None
    listed: Found[list[Statement]] | None = None  # the last couple of a list
    latest: Found[list[Statement]] | None = None
    table = list(columns.rows(view))
    engine = _ENGINE if any(map(view.text.__contains__, _MAY_LIST)) else _WITHOUT_LISTS
    for sentence in anchored(view, engine):
        rules = engine.candidates(sentence.text)
        said: Span | None = None
        if any(rule.name in LISTED for rule in rules):
            said = _said_before(view, sentence)
            said = said or _goes_on(view, sentence, (listed, latest))
            rules = rules if said else [rule for rule in rules if rule.name not in LISTED]
        if not rules or not (_names_sides(sentence) or any(rule.name == BOTH_TOLD for rule in rules)):
            continue
        context = Context(sentence, said, view)
        roles = roles or Roles(view)
        stated: list[Draft] = []
        for found in engine.run(view.text, lift(sentence, roles.homes), rules, context):
            if found.rule.name in LISTED and any(row.span.contains(found.span) for row in table):
                continue
            donor = _shared_donor(found.value, roles)
            listed = found if found.rule.name in LISTED else listed
            latest = found
            before = roles.last
            for statement in found.value:
                draft = _draft(view, sentence, found.rule.name, found.span, statement, roles, donor)
                stated += [draft] if draft else []
            if len(found.value) > 1:
                roles.forget(found.value, before)
        yield from _each_once(sentence, stated)
    for rule, told in ((columns.RULE, table), (agreements.RULE, list(agreements.agreed(view)))):
        if told:
            yield from _tabled(view, told, roles or Roles(view), rule)


def _goes_on(view: ArticleView, sentence: SentenceView, found: Sequence[Found[list[Statement]] | None]) -> Span | None:
    """The words for a list that goes on from the couple or tie `found` last, in the paragraph or as a list."""
    near = (one for one in found if one and sentence.start - one.span.end < _NEAR)
    last = next((one for one in near if one.rule.name in LISTED or one.span.start >= sentence.paragraph.start), None)
    if last is None or last.rule.name in LISTED:
        return last.value[0].relation if last else None
    before = [*_PAIRED.finditer(view.text, max(view.article.start, sentence.start - _FAR), sentence.start)]
    return Span(*before[-1].span()) if before else last.value[0].relation


def _each_once(sentence: SentenceView, stated: Sequence[Draft]) -> Iterator[Draft]:
    """The ties of a sentence, without that of which it only says since when: 自2012年结对以来,甲区与乙县携手十年."""
    told = [draft for draft in stated if draft.rule != _SINCE_THEN]
    dates = {date.span for date in sentence.of("date")}
    for draft in stated:
        if draft.rule != _SINCE_THEN or not any(_is_dated_by(other, draft, dates) for other in told):
            yield draft


def _is_dated_by(told: Draft, since_then: Draft, dates: Set[Span]) -> bool:
    """Whether a tie is the one of which the sentence says since when; that goes before how long it has lasted.

    Members may have been tied later than their regions, other than counties, which are what a region is made of.
    What has another one of the `dates` is another tie.
    """
    for side in ("donor", "recipient"):
        one, other = told.fields[side], since_then.fields[side]
        counties = all(_COUNTIES.search(member["kind"] or "") for member in one["members"])
        if not counties or _regions(one) != _regions(other):
            return False
    since = since_then.fields["since"]
    if any(name == "since" and Span(start, end) in dates for name, start, end in told.cites):
        return since in (None, told.fields["since"])
    if since:
        told.fields["since"] = since
        told.cites = [cite for cite in told.cites if cite[0] != "since"]
        told.cites += [cite for cite in since_then.cites if cite[0] == "since"]
    return True


def _regions(side: dict[str, Any]) -> list[str]:
    return [code or name for code, name in zip(side["region_codes"], side["regions"], strict=True)]


def _tabled(view: ArticleView, table: Sequence[columns.Row], roles: Roles, rule: str) -> Iterator[Draft]:
    """The pairings in the rows of the tables, or in the lines of an agreement."""
    shared = _shared_donor([row.statement for row in table], roles)
    for row in table:
        for sentence in view.holding([row.span.start]):
            draft = _draft(view, sentence, rule, row.span, row.statement, roles, shared)
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
    if donor is None or not (any(map(stands_alone, sides)) or are_counted(sides)) or not all(map(may_be_tied, sides)):
        return None
    giver, taker = sides[donor], sides[1 - donor]
    roles.learn(giver, taker)
    text = view.text
    relation = word_of(text, statement.relation)
    year, cited = since(view, sentence, span, statement)
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
    spans = [part for side in statement.sides for part in side.spans] or [span, *_told_beside(sides, sentence)]
    spans += [span] if rule == BOTH_TOLD else []  # as the two are named before it
    draft.cite("pairing", min(s.start for s in spans), max(s.end for s in spans))
    for name, side in (("donor", giver), ("recipient", taker)):
        for part in side.spans:
            draft.cite(name, part.start, part.end)
    draft.cite("relation", relation.start, relation.end)
    if cited:
        draft.cite("since", cited.start, cited.end)
    return draft


def _told_beside(sides: Sequence[Side], sentence: SentenceView) -> list[Span]:
    """Where the sentence names both sides of a tie whose words do not: 自2012年结对以来,甲区向乙县派出干部9名."""
    inside = Span(sentence.start, sentence.end)
    told = [[part for part in side.spans if inside.contains(part)] for side in sides]
    return [part for parts in told for part in parts] if all(told) else []


def _full_start(text: str, sentence: SentenceView) -> int:
    """Where the sentence begins of which this one is a piece behind a semicolon."""
    start = sentence.paragraph.start
    return max(text.rfind("。", start, sentence.start) + 1, start)


def _fields(side: Side) -> dict[str, Any]:
    return {
        "regions": [region.name for region in side.regions],
        "region_codes": [region.code for region in side.regions],
        "members": [{"kind": told_kind(group), "count": group.count, "names": group.names} for group in side.groups],
    }
