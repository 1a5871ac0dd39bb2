"""What one sentence states of a trip of those whom a body sends."""

from collections.abc import Sequence
from typing import Any

from extract.mentions.mention import Mention
from extract.records.context import is_day, opening_day
from extract.records.view import SentenceView
from extract.records.visits.assembly import assembled, lately, stated
from extract.records.visits.journey import Journey, read
from extract.records.visits.report import set_out
from extract.records.visits.settled import unsettled
from extract.records.visits.statement import Scene, Statement
from extract.records.visits.stops import Stops
from extract.records.visits.travels import from_home, is_away, said_lately, searches
from extract.records.visits.verbs import verbs
from extract.rules.rule import Match
from extract.text.patterns import late

_SENDERS = ("government", "party", "group")
"""The kinds of bodies whose name alone is said of those whom they send."""
_TEACHES = ("hospital", "school")
"""The kinds of bodies whose staff go elsewhere to help."""
_CENTRE = "中心"
_BEFORE_ANOTHER = tuple("在来对向与和同赴往由的")
"""In front of an office, what makes it another one than that which goes."""
_NEAR = 12
"""Characters between those who look at things and the verb."""
_SAID = late("说|认为|建议|希望|表示|指出|提出|要求|期待")
"""Between the two, that they only speak of going there."""
_AFTER = 3
"""Sentences behind one in which is looked for where they went."""


def abroad(match: Match) -> Statement | None:
    """An office or association that on some day goes to another area, or has others go there.

    In a headline it is the day that the text opens with. What is done all the time where one is at home counts only
    in another prefecture, or where what they went to is called by its province: 县委组织部组织村书记赴浙江省某县.
    """
    scene: Scene = match.context
    sender: Mention[Any] = match.mention("home")
    sends = _is_office(match, sender) and not searches(match, sender)
    statement = from_home(match) if sends else None
    if statement is None:
        return None
    if scene.sentence.paragraph.role == "title":
        statement.date = statement.date or opening_day(scene.view)
    dated = is_day(statement.date) or lately(match)
    near = match.has("body") or verbs("at_home").fullmatch(match.text, *match.span("seen"))
    return statement if dated and not (near and not is_away(statement)) else None


def _is_office(match: Match, sender: Mention[Any]) -> bool:
    """Whether those who go are an office or association, not a firm, or a centre of a place, which may be no body."""
    if sender.kind == "organisation" and sender.value.kind in _SENDERS:
        return True
    centre = sender.kind == "place" or match.text.endswith(_CENTRE, sender.start, sender.end)
    return centre and not match.text.endswith(_BEFORE_ANOTHER, 0, sender.start)


def specialists(match: Match) -> Statement | None:
    """Those of some trade whom a hospital, school or office has go elsewhere on some day, to help or to learn."""
    sender: Mention[Any] | None = match.mention("home")
    if sender is not None and sender.value.kind not in (*_TEACHES, *_SENDERS):
        return None
    statement = stated(match, [], None, match.span("verb").start)
    if statement is None or not (is_day(statement.date) or lately(match)):
        return None
    places = match.context.view.within(*sender.span) if sender is not None else ()
    home = next((m for m in places if m.kind == "place"), None)
    stops = statement.journey.stops
    there = [place.value for place in (*stops.areas, *stops.around)]
    if home is None and sender is not None and sender.value.kind in _SENDERS:
        return None
    if home is not None and any(home.value.code in (place.code, *place.parent_codes) for place in there):
        return None
    statement.origin = statement.origin or home
    return statement


def toured(match: Match) -> Statement | None:
    """Those whom a body or somebody has look into something on some day; a sentence behind it tells where they went."""
    scene: Scene = match.context
    here = match.span()
    if unsettled(scene.sentence, here.start, here.end, here.end):
        return None
    stops = next(filter(None, map(_toured, _behind(scene))), None)
    if stops is None:
        return None
    purpose = next(match.span(said) for said in ("purpose", "looked", "looks", "went") if match.has(said))
    told = Journey(stops, purpose=purpose, start=here.start, end=here.end)
    leader: Mention[Any] | None = match.mention("leader")
    statement = assembled(match, [leader] if leader else [], None, told)
    if leader is None:
        statement.origin = next((m for m in scene.view.within(*match.mention("home").span) if m.kind == "place"), None)
    statement.date = statement.date or set_out(scene.view, statement)
    return statement if is_day(statement.date) or said_lately(match, here.start) else None


def _behind(scene: Scene) -> Sequence[SentenceView]:
    """The next sentences of the paragraph."""
    view, here = scene.view, scene.sentence
    return [sentence for sentence in view.onward(here, 1 + _AFTER)[1:] if sentence.paragraph is here.paragraph]


def _toured(sentence: SentenceView) -> Stops | None:
    """Where a sentence says that those went who look into something, if that is how it begins: 委员们来到…."""
    text = sentence.document_text
    group = verbs("tourists").match(text, sentence.start, sentence.end)
    journey = read(sentence, group.end(), sentence.end) if group else Journey()
    near = group is not None and journey.start - group.end() <= _NEAR
    if group is None or not near or _SAID.search(text, group.end(), journey.start):
        return None
    return journey.stops or None
