"""Two sides tied in paired assistance."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar, Literal, NamedTuple, Self

from pydantic import Field, model_validator

from extract.records.context import anchored
from extract.records.draft import Draft
from extract.records.homes import SELF
from extract.records.pairings import agreements, columns
from extract.records.pairings.cells import Row
from extract.records.pairings.choice import Rules, may_hold_tables, rules_for, speaks_of_ties
from extract.records.pairings.elided import with_elided
from extract.records.pairings.lift import lift
from extract.records.pairings.members import told_kind
from extract.records.pairings.once import each_once
from extract.records.pairings.relations import word_of
from extract.records.pairings.roles import Roles
from extract.records.pairings.rules import LISTED, RULES
from extract.records.pairings.said import NEAR, last_said, said_before
from extract.records.pairings.series import IN_SERIES, may_stand_in
from extract.records.pairings.sides import Side, are_counted, may_be_tied, stands_alone
from extract.records.pairings.since import since
from extract.records.pairings.statements import Context, Statement
from extract.records.pairings.told import BEFRIENDED, BOTH_TOLD, CALLED_TWO
from extract.records.record import PLACES, Edtf, Frozen, Record
from extract.records.view import ArticleView, SentenceView
from extract.rules.engine import Hit
from extract.rules.rule import Found, Rule
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

    @classmethod
    def agree(cls, fields: Mapping[str, Any]) -> None:
        """Raise `ValueError` unless both sides are named."""
        for side in (fields["donor"], fields["recipient"]):
            if not side.regions and not side.members:
                raise ValueError("a side of a pairing is empty")


MODEL = Pairing


__all__ = ["MODEL", "RULES", "Pairing", "drafts"]

_PARTIES = frozenset(("place", "organisation", "quantity:count", "quantity:other", "quantity:people"))


class _Told(NamedTuple):
    """A statement of a tie: the sentence and rule that tell it, and where."""

    sentence: SentenceView
    rule: str
    span: Span
    statement: Statement


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


def _stated(view: ArticleView) -> list[Draft]:
    """What the sentences and tables of an article state."""
    ties = speaks_of_ties(view.text)
    engine = rules_for(view.text, ties=ties)
    reading = _Reading(view, _rows(view) if ties and may_hold_tables(view.text) else [])
    for sentence, hits in anchored(view, engine):
        reading.read(sentence, engine, hits)
    agreed = list(agreements.agreed(view)) if ties else []
    for rule, rows in ((columns.RULE, reading.table), (agreements.RULE, agreed)):
        if rows:
            reading.told += _tabled(view, rows, reading.roles, rule)
    reading.settle()
    return reading.told


def _rows(view: ArticleView) -> list[Row]:
    """The ties in the tables of an article, which few hold."""
    from extract.records.pairings.tables import rows  # news needs nothing of what reads them

    return rows(view)


class _Reading:
    """The ties that the sentences of an article have told so far."""

    def __init__(self, view: ArticleView, table: Sequence[Row]) -> None:
        self._view = view
        self.table = table
        self._listed: Found[list[Statement]] | None = None  # the last couple of a list
        self._latest: Found[list[Statement]] | None = None
        self._unsettled: list[tuple[int, _Told]] = []  # ties whose helper is not known, and how many are before them
        self.told: list[Draft] = []

    @cached_property
    def roles(self) -> Roles:
        """Who helps whom so far; few articles tell of ties at all."""
        return Roles(self._view)

    def read(self, sentence: SentenceView, engine: Rules, hits: Sequence[Hit]) -> None:
        """Add the ties of a sentence with some anchors of an engine's rules."""
        text = sentence.text
        named = _names_sides(sentence)
        if not named and not any(map(text.__contains__, CALLED_TWO)):
            return
        rules, said = self._rules(sentence, engine.candidates(text, hits))
        if not rules or not (named or any(rule.name == BOTH_TOLD for rule in rules)):
            return
        view, roles = self._view, self.roles
        stated: list[Draft] = []
        for found in engine.run(view.text, lift(sentence, roles.homes), rules, Context(sentence, said, view)):
            if found.rule.name in LISTED:
                self._listed = found
                if any(row.span.contains(found.span) for row in self.table):
                    continue
            self._latest = found
            donor = _shared_donor(found.value, roles)
            before = roles.last
            for statement in found.value:
                tie = _Told(sentence, found.rule.name, found.span, statement)
                draft = _draft(view, tie, roles, donor)
                if draft:
                    stated.append(draft)
                elif all(map(stands_alone, statement.sides)):
                    self._unsettled.append((len(self.told), tie))
            if len(found.value) > 1:
                roles.forget(found.value, before)
        self.told += each_once(sentence, stated)

    def _rules(
        self, sentence: SentenceView, rules: Sequence[Rule[list[Statement]]]
    ) -> tuple[Sequence[Rule[list[Statement]]], Span | None]:
        """The rules for a sentence, and the words of pairing before it, which those of lists need."""
        if any(rule.name == IN_SERIES for rule in rules) and not (
            _names_two(sentence, len(sentence.of("place"))) and may_stand_in(self._view, sentence)
        ):
            rules = [rule for rule in rules if rule.name != IN_SERIES]
        if not any(rule.name in LISTED for rule in rules):
            return rules, None
        said = said_before(self._view, sentence) or self._goes_on(sentence)
        return (rules if said else [rule for rule in rules if rule.name not in LISTED]), said

    def _goes_on(self, sentence: SentenceView) -> Span | None:
        """The words for a list that goes on from a list, or from another tie of its paragraph, right before it."""
        near = (one for one in (self._listed, self._latest) if one and sentence.start - one.span.end < NEAR)
        last = next((m for m in near if m.rule.name in LISTED or m.span.start >= sentence.paragraph.start), None)
        if last is None:
            return None
        before = None if last.rule.name in LISTED else last_said(self._view, sentence)
        return before or last.value[0].relation

    def settle(self) -> None:
        """Add the ties whose helper the article tells elsewhere, where they stand."""
        for at, tie in reversed(self._unsettled):
            draft = _draft(self._view, tie, self.roles, None, read=True)
            self.told[at:at] = [draft] if draft else []


def _tabled(view: ArticleView, table: Sequence[Row], roles: Roles, rule: str) -> Iterator[Draft]:
    """The pairings in the rows of the tables, or in the lines of an agreement."""
    shared = _shared_donor([row.statement for row in table], roles)
    for row in table:
        for sentence in view.holding([row.span.start]):
            draft = _draft(view, _Told(sentence, rule, row.span, row.statement), roles, shared)
            if draft:
                yield draft


def _names_sides(sentence: SentenceView) -> bool:
    """Whether a sentence names or counts anything that could stand on the sides of a tie, or dates one."""
    return "结对" in sentence.text or _names_two(sentence, sum(m.kind in _PARTIES for m in sentence.mentions))


def _names_two(sentence: SentenceView, named: int) -> bool:
    """Whether a sentence that names so many sides speaks of two, which may be called 我市 or 该院."""
    return named > 1 or named + sum(1 + bool(own["pair"]) for own in SELF.finditer(sentence.text)) > 1


def _shared_donor(couples: Sequence[Statement], roles: Roles) -> int | None:
    """The helping side of couples that a statement or table ties one by one, if known of any: 甲镇、乙镇分别与…"""
    if len(couples) < 2:
        return None
    return next((donor for couple in couples if (donor := roles.donor_of(couple.sides)) is not None), None)


def _draft(view: ArticleView, told: _Told, roles: Roles, shared: int | None, *, read: bool = False) -> Draft | None:
    """The record of a statement; `shared` is the helping side of its companions.

    `read` when all of the article has been read, which may tell who helps where the sentences before do not.
    """
    sentence, rule, span, statement = told
    sides = with_elided(statement, roles, sentence.of("place"))
    roles.seats.locate(sides)
    if read:
        donor = roles.helper_after(sides)
    else:
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
