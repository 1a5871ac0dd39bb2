"""A delegation's or official's trip."""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from extract.mentions.mention import Mention
from extract.records.context import areas_of, edtf, unique
from extract.records.draft import Draft
from extract.records.homes import Homes
from extract.records.record import PEOPLE, PLACES, Edtf, Record
from extract.records.view import ArticleView
from extract.records.visits.follow import follow
from extract.records.visits.heads import name_heads
from extract.records.visits.here import meant_here
from extract.records.visits.items import is_new_area
from extract.records.visits.report import Trip, below, carried, gather
from extract.records.visits.rules import RULES, statements
from extract.records.visits.statement import Statement
from extract.records.visits.stops import Stops
from extract.records.visits.verbs import verbs
from extract.text.patterns import late
from extract.text.span import Span


class Visit(Record):
    """A delegation's or official's trip: who went, from where, to which places, what they saw, when, what for."""

    states: ClassVar[str] = "visit"
    shown: ClassVar[tuple[str, ...]] = ("delegation", "leaders", "destinations", "date", "purpose")

    type: Literal["visit"]
    delegation: str | None
    leaders: list[str] = Field(description=PEOPLE)
    origin: str | None
    origin_code: str | None = Field(description="GB/T 2260 code of the origin")
    destinations: list[str] = Field(description=PLACES)
    destination_codes: list[str | None] = Field(description="GB/T 2260 codes of the destinations, in their order")
    sites: list[str] = Field(description="named places, firms, schools seen, clean form")
    date: Edtf | None
    purpose: str | None

    @classmethod
    def agree(cls, fields: Mapping[str, Any]) -> None:
        """Raise `ValueError` unless there is one code for each destination."""
        if len(fields["destinations"]) != len(fields["destination_codes"]):
            raise ValueError("one code for each destination")


MODEL = Visit

_LOOKED = late("(?:先后|实地|现场|分别)*(?:察看|查看|走访|参观|踏看|了解情况)")
"""What was done at one stop, where another sentence says what the trip was for: 来甲县考察, 先后察看了…."""
_LAST = late("[团组队]")
"""What ends the words for the purpose in the name of a delegation: 学习考察团一行."""
_ALONE = "一行"
"""The word for those who come along, which by itself names no delegation."""

__all__ = ["MODEL", "RULES", "Visit", "drafts"]


def drafts(view: ArticleView) -> list[Draft]:
    """The trips of an article, one for each that its sentences state, in the order of the text."""
    trips = gather(view, statements(view))
    if not trips:
        return []
    name_heads(view, trips)
    follow(view, trips)
    main = next((trip for trip in trips if not trip.told.group), None)
    return [_draft(view, trip, main) for trip in trips]


def _draft(view: ArticleView, trip: Trip, main: Trip | None) -> Draft:
    told = trip.told
    draft = Draft("visit", told.rule, {})
    draft.cite("visit", told.span.start, _first_clause(view.text, told))
    _delegation(view, trip, draft)
    leaders = unique(trip.leaders)
    draft.fields["leaders"] = list(leaders)
    for leader in leaders.values():
        draft.cite("leaders", leader.start, leader.end)
    _origin(trip, main, draft)
    _stops(view, trip, draft)
    date = trip.date or carried(view, trip, main) or trip.day or below(view, trip)
    draft.fields["date"] = edtf(date)
    if date is not None:
        draft.cite("date", date.start, date.end)
    _purpose(view, trip, draft)
    return draft


def _first_clause(text: str, told: Statement) -> int:
    """Where the words end that state a trip: with the clause that says where to, not with all that was seen there."""
    comma = text.find(",", max(told.journey.start, told.span.start), told.span.end)
    return comma if comma > 0 else told.span.end


def _quote(view: ArticleView, draft: Draft, field: str, span: Span | None) -> None:
    """Set a field to the words of a span, and cite them."""
    draft.fields[field] = None if span is None else view.text[span.start : span.end]
    if span is not None:
        draft.cite(field, *span)


def _delegation(view: ArticleView, trip: Trip, draft: Draft) -> None:
    """The first name of the delegation that says where it is from, or else more than that it is one.

    某某一行 says no more than who led it.
    """
    people = {leader.start for s in trip.statements for leader in s.leaders}
    told = [s.delegation for s in (trip.told, *trip.statements) if s.delegation is not None]
    spans = [span for span in told if span.start not in people and view.text[slice(*span)] != _ALONE]
    named = [span for span in spans if not verbs("heads").fullmatch(view.text, *span)]
    placed = [span for span in named if any(m.kind == "place" for m in view.within(*span))]
    span = next(iter(placed or named or spans), None)
    _quote(view, draft, "delegation", span)


def _purpose(view: ArticleView, trip: Trip, draft: Draft) -> None:
    """What the trip was for: as stated with it, as the delegation is called (学习考察团), or as stated of a stop."""
    span = trip.told.journey.purpose
    for statement in trip.statements:
        named = verbs("visits").search(view.text, *statement.delegation) if statement.delegation else None
        if span is None and statement.delegation and named is not None:
            last = _LAST.search(view.text, named.end(), statement.delegation.end)
            span = Span(named.start(), last.start() if last else named.end())
    stated = [s.journey.purpose for s in trip.statements if s.journey.purpose is not None]
    span = span or next(iter(stated), None)
    if span is not None and _LOOKED.fullmatch(view.text, *span):
        span = next((p for p in stated if not _LOOKED.fullmatch(view.text, *p)), span)
    if span is not None and view.text.rfind("“", *span) > view.text.rfind("”", *span):
        span = None  # 开展主题为“心连心
    if span is not None and view.text.endswith("”", *span) and view.text.find("“", *span) < 0:
        span = Span(span.start, span.end - 1)  # 到甲县“取经”
    _quote(view, draft, "purpose", span)


def _origin(trip: Trip, main: Trip | None, draft: Draft) -> None:
    stated: Iterable[Mention[Any] | None] = (s.origin for s in trip.statements)
    origin = next((place for place in stated if place is not None), None)
    if origin is None and trip.told.group and main is not None:
        origin = next((s.origin for s in main.statements if s.origin is not None), None)
    body = next((s.body for s in trip.statements if s.leaders), None)
    told, code = body or origin, origin.value.code if origin is not None else None
    draft.fields |= {"origin": told.value.name if told is not None else None, "origin_code": code}
    if told is not None:
        draft.cite("origin", told.start, told.end)


def _stops(view: ArticleView, trip: Trip, draft: Draft) -> None:
    """The areas and sites of all statements, each once; sites tell the areas where nothing else does."""
    told = [statement.journey.stops for statement in (trip.told, *trip.statements)] + trip.legs
    home = trip.told.origin.value.full if trip.told.origin else None
    here = meant_here(view, (s.journey for s in (trip.told, *trip.statements)))
    stated = [*here, *(m for stops in told for m in stops.areas)]
    around = [m for stops in told for m in stops.around]
    only_zones = all(m.value.level == "zone" and not is_new_area(m.value.name) for m in stated)
    mentions = [*stated, *around] if only_zones else stated
    mentions = [_meant(view, m) for m in mentions if m.value.full != home]
    areas: dict[str, tuple[Mention[Any], str | None]] = {}
    for mention in mentions:
        for name, code in areas_of(mention.value, towns=bool(stated)):
            if all(code is None or code != known for _, known in areas.values()):
                areas.setdefault(name, (mention, code))
    zones = [name for name, (mention, _) in areas.items() if _is_zone_within(mention, areas)]
    seen = {Span(*areas.pop(name)[0].span) for name in zones}
    draft.fields["destinations"] = list(areas)
    draft.fields["destination_codes"] = [code for _, code in areas.values()]
    for mention, _ in areas.values():
        draft.cite("destinations", mention.start, mention.end)
    sites = _sites(view, [*told, Stops(sites=sorted(seen))])
    draft.fields["sites"] = list(sites)
    for span in sites.values():
        draft.cite("sites", *span)


def _meant(view: ArticleView, place: Mention[Any]) -> Mention[Any]:
    """A place, or for a letter of a province that the article does not name the city that it does: 在青 for 青岛."""
    named = (m.rule != "place.letter" and m.value.full == place.value.full for m in view.of("place"))
    if place.rule != "place.letter" or any(named):
        return place
    city = Homes(view).by_letter(view.text[place.start])
    return Mention("place", *place.span, city, place.rule) if city is not None else place


def _is_zone_within(mention: Mention[Any], areas: Mapping[str, tuple[Mention[Any], str | None]]) -> bool:
    """Whether a zone was seen on a trip to what is none: 青阳经开区, seen in 青阳."""
    if mention.value.level != "zone" or is_new_area(mention.value.name):
        return False
    return any(other.value.level != "zone" for other, _ in areas.values())


def _sites(view: ArticleView, told: Iterable[Stops]) -> dict[str, Span]:
    """The sites by name, each once; not a second time without what its name begins with (甲镇乙村, 乙村)."""
    sites: dict[str, Span] = {}
    for span in sorted({span for stops in told for span in stops.sites}):
        sites.setdefault(view.text[span.start : span.end], span)
    ends = {name[at:] for name in sites for at in range(1, len(name))}
    return {name: span for name, span in sites.items() if name not in ends}
