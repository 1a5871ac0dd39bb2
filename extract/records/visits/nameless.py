"""What one sentence states of a trip of those whom it does not name: 他率队到甲县考察, 甲县20名教师赴乙市跟岗."""

from typing import Any

from extract.mentions.mention import Mention
from extract.records.context import is_day
from extract.records.visits.assembly import lately, stated
from extract.records.visits.here import meant_here
from extract.records.visits.statement import Scene, Statement
from extract.records.visits.verbs import verbs
from extract.rules.rule import Match


def he_led(match: Match) -> Statement | None:
    """Somebody called by a pronoun who led others on some day: 去年6月,他曾率团到甲县考察."""
    leader = _meant(match)
    statement = stated(match, [leader], None, match.span("verb").start) if leader is not None else None
    told = statement is not None and statement.date is not None and statement.journey.purpose is not None
    business = verbs("business").search(match.text, match.span("verb").end, match.context.sentence.end)
    if statement is None or not told or business is not None:
        return None
    with_him = [
        m for m in match.context.sentence.of("place") if match.span("he").end <= m.start < match.span("verb").start
    ]
    statement.origin = statement.origin or next(iter(with_him), None)
    return statement


def _meant(match: Match) -> Mention[Any] | None:
    """Whom a pronoun stands for: the only person whom its sentence names before it, or else the one before that."""
    scene: Scene = match.context
    people = [m for m in scene.sentence.of("person") if m.end <= match.span("he").start]
    view, here = scene.view, scene.sentence
    before = [m for sentence in view.preceding(here, 1) for m in sentence.of("person")]
    known = people or before
    return known[0] if len({person.value.name for person in known}) == 1 else None


def counted(match: Match) -> Statement | None:
    """So many people of some trade from one region who on some day go to another one to see or learn."""
    places = (m for m in match.context.view.within(*match.mention("home").span) if m.kind == "place")
    home: Mention[Any] | None = next(places, None)
    statement = stated(match, [], None, match.span("verb").start)
    if home is None or statement is None or not (is_day(statement.date) or lately(match)):
        return None
    stops, view = statement.journey.stops, match.context.view
    there = [place.value for place in (*stops.areas, *stops.around, *meant_here(view, [statement.journey]))]
    if not there or any(home.value.code in (place.code, *place.parent_codes) for place in there):
        return None
    statement.origin = statement.origin or home
    return statement
