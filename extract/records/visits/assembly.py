"""Puts together what a sentence states of a trip."""

from collections.abc import Sequence
from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.trips import AIM
from extract.records.context import clause_end, clause_start, days_on_end, event_date, is_lately, within
from extract.records.naming import Named
from extract.records.view import SentenceView
from extract.records.visits.here import by_letter
from extract.records.visits.journey import Journey, held_day, read
from extract.records.visits.origins import body_of, origin_of
from extract.records.visits.settled import unsettled
from extract.records.visits.statement import Scene, Statement
from extract.records.visits.stops import AREAS
from extract.records.visits.verbs import verbs
from extract.rules.rule import Match
from extract.text.patterns import late
from extract.text.span import Span

_SURE = ("visit.led", "visit.led-by", "visit.under", "visit.headed")
"""The rules whose words tell of a trip even if the name after them is not known as a place."""
_TRAVELS = (*_SURE, "visit.party", "visit.delegation")
"""Those whose words tell of a trip though nothing is said of what it was for."""
_CALLS = "来访"
_LEISURE = late(
    "(?:自驾游|旅游|度假|游玩|观光|游览|比赛|参赛|打工|务工|投案|就医|看病|探亲|走亲访友|挂职|任教|就业)(?:$|(?=[,。;]))"
)
"""At the end of a clause that says where to, what for: no concern of an office."""
_MEANWHILE = late(f"(?:[^,。;]{{0,4}}{AIM})(?:期间|时),")
_COMES = "前来"
"""What says neither where to nor, without a day, on which trip: 带队前来."""
_REST = "一行"
_HOMES = ("place", "organisation")
"""Whose delegation one may be."""
_TEAM = "小分队"
"""What is a part of a delegation unless it is called after a place: 甲县招商小分队."""
_AND = ("、", "和", "及", "以及")
"""Between those who go together."""
_COLLEAGUE = 45
"""Characters of the posts of who is listed before a leader."""
_LED = late("(?:率领?|带领|带着)(?=[^,。;:率带]*$)")
"""In front of a list of those whom somebody brings along: 带领教务处、语文组教师一行."""
_LEADS = late(
    r"(?:\([^()\n]{1,16}\))?[^,。;:!?\n]{0,4}?(?:[带率][队团]|率领|带领|(?:[带率领]|[带领]着)第?[一二三四五两另][组路队])"
)


def stated(
    match: Match, leaders: list[Mention[Any]], party: Named | None, at: int, told_from: int | None = None
) -> Statement | None:
    """The trip of which a sentence says from `at` on where to, unless it is unsettled from `told_from` on."""
    scene: Scene = match.context
    journey = read(scene.sentence, at, _next_leader(scene.sentence, at))
    known = journey.here or journey.letter or (journey.vague and match.rule in _SURE)
    told = journey.stops or (known and journey.purpose) or (journey.here and match.rule in _TRAVELS)
    told = told or (match.rule in _TRAVELS and by_letter(scene.view, [journey]) is not None)
    begun = match.span().start if told_from is None else told_from
    if not told or unsettled(scene.sentence, begun, journey.start, journey.end):
        return None
    last = clause_end(match.text, journey.end, scene.sentence.end)
    if journey.purpose is None and _LEISURE.search(match.text, journey.start, last):
        return None
    if match.text.startswith(_CALLS, journey.start) and _are_residents(scene.sentence, journey):
        return None
    statement = assembled(match, leaders, party, journey)
    hither = journey.here is not None and journey.here.start == journey.here.end
    plain = hither and match.text.startswith(_COMES, journey.start)
    if plain and statement.date is None:
        statement.date = held_day(scene.view, scene.sentence)
    return None if plain and statement.date is None else statement


def _are_residents(sentence: SentenceView, journey: Journey) -> bool:
    """Whether those who call are residents with a concern of their own: 群众某某一行来访,反映问题."""
    text = sentence.document_text
    start = clause_start(text, sentence.start, journey.start)
    return verbs("residents").search(text, start, journey.start) is not None


def _next_leader(sentence: SentenceView, at: int) -> int:
    """Where the sentence goes on about a trip that somebody else leads: 甲带队走访…,乙带队前往…; else its end."""
    text = sentence.document_text
    others = (m for m in sentence.of("person") if m.start > at and _LEADS.match(text, m.end, sentence.end))
    return next((clause_start(text, at, other.start) for other in others), sentence.end)


def assembled(match: Match, leaders: list[Mention[Any]], party: Named | None, journey: Journey) -> Statement:
    """The statement of a trip whose way is known, with where they are from and the date."""
    scene: Scene = match.context
    start = min([match.span().start, *(leader.start for leader in leaders)])
    delegation = _delegation(scene.sentence, leaders, party)
    if not (journey.stops.areas or journey.here or journey.letter):
        journey.stops.areas += _meanwhile(scene.sentence, start) or _sent_to(scene.sentence, delegation)
    part = verbs("group").search(match.text, party.start, party.end) if party else None
    placed = delegation is not None and any(m.kind == "place" for m in scene.view.within(*delegation))
    group = part is not None and (part[0] != _TEAM or not placed)
    return Statement(
        rule=match.rule,
        scene=scene,
        span=Span(start, max(journey.end, match.span().end)),
        leaders=leaders,
        delegation=delegation,
        origin=origin_of(scene.view, scene.sentence, leaders, delegation, journey),
        journey=journey,
        date=_date(scene.sentence, journey),
        group=group,
        body=body_of(scene.view, leaders, journey),
    )


def _date(sentence: SentenceView, journey: Journey) -> Mention[Any] | None:
    """The day of a trip, with those that it is told of on end."""
    date = event_date(sentence, journey.start)
    return days_on_end(sentence, date) if date is not None else journey.date


def _meanwhile(sentence: SentenceView, before: int) -> list[Mention[Any]]:
    """The area where those were who saw something meanwhile: 在甲县考察期间,某某一行走访了乙校."""
    text = sentence.document_text
    places = (m for m in sentence.of("place") if m.end < before and m.value.level in AREAS)
    return [m for m in places if text.startswith("在", m.start - 1) and _MEANWHILE.match(text, m.end, before)][:1]


def _sent_to(sentence: SentenceView, delegation: Span | None) -> list[Mention[Any]]:
    """The area that a delegation is named after as where it goes: 赴甲市学习考察团."""
    text = sentence.document_text
    places = within(sentence.mentions, *delegation, "place") if delegation else []
    return [m for m in places if m.value.level in AREAS and text.startswith("赴", m.start - 1)][:1]


def _delegation(sentence: SentenceView, leaders: Sequence[Mention[Any]], party: Named | None) -> Span | None:
    """The words that name the delegation; 某某一行 takes in the person, also behind a blank, 代表团一行 drops 一行."""
    if party is None:
        return None
    text = sentence.document_text
    if text.endswith("赴", 0, party.start):  # 甲市政协赴乙州考察团
        home = next((m for m in sentence.outermost if m.end == party.start - 1 and m.kind in _HOMES), None)
        rest = len(_REST) * text.endswith(_REST, party.start, party.end)
        return Span(home.start if home else party.start - 1, party.end - rest)
    beside = (leader.start for leader in leaders if text[leader.end : party.start] in ("", " "))
    person = next((start for start in beside if start < party.start), None)
    if person is not None:
        return Span(person, party.end)
    if party.bare or not text.endswith(_REST, party.start, party.end):
        return Span(party.start, party.end)
    led = _LED.search(text, max(party.start - _COLLEAGUE, 0), party.start) if text[party.start - 1] == "、" else None
    named = Span(led.end() if led else party.start, party.end - len(_REST))
    return Span(named.end, party.end) if text[slice(*named)] == "们" else named  # 我们一行


def lately(match: Match) -> bool:
    """Whether the words before the verb say that it was some day not long ago."""
    return is_lately(match.text, match.context.sentence.start, match.span("verb").start)


def with_colleagues(match: Match, leader: Mention[Any]) -> list[Mention[Any]]:
    """The leader and those who are listed before him: 书记张三、市长李四率…; behind a comma only after his posts."""
    scene: Scene = match.context
    people = [m for m in scene.sentence.mentions if m.kind == "person" and m.end <= leader.start]
    leaders = [leader]
    for person in reversed(people):
        titled = max([person.end, *(span.end for span in person.value.spans if span.start == person.end)])
        between = match.text[titled : leaders[0].start].removeprefix("同志")
        comma = between.startswith(",") and any(span.start == person.end + 1 for span in leaders[0].value.spans)
        if not (comma or between.startswith(_AND)) or "," in between[1:] or len(between) > _COLLEAGUE:
            break
        leaders.insert(0, person)
    return leaders
