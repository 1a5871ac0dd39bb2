"""What one sentence states of a trip: who led whom, from where, to where, when and what for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from extract.mentions.mention import Mention
from extract.records.context import clause_end, clause_start, event_date, is_day
from extract.records.naming import Named
from extract.records.view import ArticleView, SentenceView
from extract.records.visits.guests import are_several
from extract.records.visits.journey import Journey, read, to_meeting
from extract.records.visits.origins import origin_of
from extract.records.visits.settled import unsettled
from extract.records.visits.stops import Stops, verbs
from extract.rules.rule import Match
from extract.text.patterns import late
from extract.text.span import Span

_STANDING = ("医疗队", "支教队", "服务队", "工作组", "工作队", "专家组", "小分队", "一行", "采访团", "志愿服务团")
_GROUP = late("代表团|考察团|考察组|调研组|学习团|访问团|交流团")
_POSTED = ("医疗队", "支教队", "服务队", "工作组", "工作队")
_SURE = ("visit.led", "visit.led-by", "visit.under")
"""The rules whose words tell of a trip even if the name after them is not known as a place."""
_TRAVELS = (*_SURE, "visit.party", "visit.delegation")
"""Those whose words tell of a trip though nothing is said of what it was for."""
_HEADS = ("任团长", "担任团长", "为团长", "带队", "率队")
_ESCORTS = ("陪同", "的陪同", "等陪同", "等人陪同", "等的陪同", "等人的陪同", "等同志陪同")
"""Behind a name, what makes it that of who only comes along: 在某某的陪同下莅临甲县."""
_REST = "一行"
_LIST = 25
_COLLEAGUE = 45
"""Characters of the posts of who is listed before a leader."""
_LEADS = late(r"(?:\([^()\n]{1,16}\))?[^,。;:!?\n]{0,4}?(?:[带率][队团]|率领|带领)")
_SENDERS = ("government", "party", "group")
"""The kinds of bodies whose name alone is said of those whom they send."""
_PREFECTURE = 4
"""So many digits of a division's code are those of its prefecture."""


class Scene(NamedTuple):
    """A sentence with the names of delegations in it, as the builds of rules see it.

    `before` is the last name in an earlier sentence that says whose delegation it is.
    """

    view: ArticleView
    sentence: SentenceView
    names: Sequence[Named]
    before: Named | None = None


@dataclass(slots=True)
class Statement:
    """That a delegation or official went somewhere, as one sentence says it; spans are of the clean text.

    `group`: the trip of a part of a delegation. `leg`: it can only go on about a trip that is known already.
    """

    rule: str
    scene: Scene
    span: Span
    leaders: list[Mention[Any]]
    delegation: Span | None
    origin: Mention[Any] | None
    journey: Journey
    date: Mention[Any] | None
    group: bool = False
    leg: bool = False


def led(match: Match) -> Statement | None:
    """Somebody who leads a delegation somewhere."""
    leaders = _with_colleagues(match, match.mention("leader"))
    party, scene = match.mention("party"), match.context
    statement = _statement(match, leaders, party, match.span().end)
    journey = to_meeting(scene.view, scene.sentence, match.span().end) if statement is None and party else None
    if journey is None:
        return statement
    attending = _assembled(match, leaders, party, journey)
    return attending if attending.origin is not None else None


def led_by(match: Match) -> Statement | None:
    """Those of whom the words before say who leads them: 其余人员由某某带领, 到…"""
    scene: Scene = match.context
    start = clause_start(match.text, scene.sentence.start, match.span().start - 1)
    party = next((name for name in reversed(scene.names) if name.end <= match.span().start), None)
    leader: Mention[Any] = match.mention("leader")
    statement = _statement(match, [leader], party, match.span().end)
    if statement is not None:
        statement.group = bool(verbs("group").search(match.text, start, match.span().start))
    elif party is not None and party.bare and party.start == scene.sentence.start:  # 代表团由某某带队。
        statement = _assembled(match, [leader], party, Journey(start=party.start, end=match.span().end))
        statement.leg = True
    return statement


def led_on(match: Match) -> Statement | None:
    """A delegation of which an aside says who leads it: 代表团在某某率领下, 抵达…"""
    return _statement(match, [match.mention("leader")], match.mention("party"), match.span().end)


def hosted(match: Match) -> Statement | None:
    """Guests whom a place or somebody there receives: 某县迎来某市代表团考察."""
    scene: Scene = match.context
    party: Named = match.mention("party")
    here = match.span()
    if party.noun in _POSTED or are_several(match.text, here.start, party):
        return None
    if unsettled(scene.sentence, here.start, here.end, here.end):
        return None
    where: Mention[Any] | None = match.mention("where")
    leader: Mention[Any] | None = match.mention("leader")
    end = clause_end(match.text, here.end, scene.sentence.end)
    purpose = verbs("purposes").search(match.text, here.end, end)
    if purpose is None and leader is None and party.bare:
        return None
    journey = Journey(Stops([where] if where else []), start=here.start, end=here.end)
    if purpose is not None:
        journey.purpose = Span(purpose.start(), end if end - purpose.start() <= _LIST else purpose.end())
    return _assembled(match, [leader] if leader else [], party, journey)


def sent(match: Match) -> Statement | None:
    """A delegation that goes somewhere; nothing is said of who leads it."""
    party: Named = match.mention("party")
    before = match.context.before
    if before is not None and match.text[party.start : party.end] in (before.noun, f"{before.noun}一行"):
        return _statement(match, [], before, party.end)
    statement = _statement(match, [], party, party.end)
    if statement is not None:
        statement.leaders += _heads(match.context.sentence, statement.span.end)
        statement.leaders += [] if statement.leaders else _first_of(match.context.sentence, party.start)
        named = _GROUP.search(match.text, party.start, party.head)  # 教育考察团一行
        standing = party.noun in _STANDING and (named is None or named.start() == party.start)
        if statement.origin is None:
            statement.origin = _led_from(match.context.sentence, party)
        nameless = party.bare and statement.origin is None
        statement.leg = nameless or (standing and not _complete(statement))
    return statement


def _led_from(sentence: SentenceView, party: Named) -> Mention[Any] | None:
    """The place of an office whose holder, not named, leads the delegation: 某区委书记率考察组来我区学习."""
    text = sentence.document_text
    start = clause_start(text, sentence.start, party.start)
    if not text.endswith(("率", "率领", "带领"), start, party.start):
        return None
    return next((place for place in sentence.of("place") if start <= place.start and place.end < party.start), None)


def _heads(sentence: SentenceView, after: int) -> list[Mention[Any]]:
    """Who is said to head the delegation behind what it did: 代表团来考察,副市长某某任团长."""
    text = sentence.document_text
    return [m for m in sentence.of("person") if m.start >= after and text.startswith(_HEADS, m.end)][:1]


def _first_of(sentence: SentenceView, at: int) -> list[Mention[Any]]:
    """The first of those that a delegation is told to be of: 由县委书记某某,副县长某某等组成的代表团."""
    text = sentence.document_text
    since = text.rfind("由", sentence.start, at) if text.endswith("组成的", sentence.start, at) else -1
    return [m for m in sentence.of("person") if since >= 0 and since < m.start < at][:1]


def _complete(statement: Statement) -> bool:
    """Whether a statement says from where, when and what for, so that no other one need tell of the trip."""
    purpose = statement.journey.purpose
    seen = purpose is not None and verbs("visits").search(statement.scene.view.text, *purpose)
    return bool(seen and statement.origin and statement.date and statement.journey.stops)


def went(match: Match) -> Statement | None:
    """An official who goes somewhere to see things."""
    scene: Scene = match.context
    leaders = _with_colleagues(match, match.mention("leader"))
    verb = match.span("verb")
    end = clause_end(match.text, verb.start, scene.sentence.end)
    if match.text.startswith(_ESCORTS, leaders[-1].end):
        return None
    greets = match.text.endswith(("看望", "慰问"), 0, match.span().end) and match.text[verb.end - 1] == "在"
    if greets or "的" in match.text[match.span().end : min(end, match.span().end + 3)]:
        return None
    return _statement(match, leaders, None, verb.start)


def went_then(match: Match) -> Statement | None:
    """An official who goes somewhere in a later clause than the one that names him, which alone tells of the trip."""
    leaders, verb = _with_colleagues(match, match.mention("leader")), match.span("verb")
    return _statement(match, leaders, None, verb.start, told_from=verb.start)


def unnamed(match: Match) -> Statement | None:
    """Officials of a region, of whom only the office is told, who go to another one."""
    statement = _statement(match, [], None, match.span("verb").start)
    if statement is None:
        return None
    if statement.origin is None:
        homes = match.context.view.within(*match.span("home"))
        statement.origin = next((mention for mention in homes if mention.kind == "place"), None)
    there = {area.value.code for area in statement.journey.stops.areas}
    return statement if statement.origin is not None and statement.origin.value.code not in there else None


def abroad(match: Match) -> Statement | None:
    """An office or association that on some day goes to another prefecture, or has others go there."""
    statement = unnamed(match) if match.mention("home").value.kind in _SENDERS else None
    if statement is None or statement.origin is None or not is_day(statement.date):
        return None
    home = statement.origin.value.code or ""
    known = home[:2] if home.endswith("0000") else home[:_PREFECTURE]
    there = [area.value.code or "" for area in statement.journey.stops.areas]
    return statement if known and not any(code.startswith(known) for code in there) else None


def received(match: Match) -> Statement | None:
    """Somebody who visits a country: 来华访问的某某; in a speech, the speaker himself (我对…进行访问)."""
    scene: Scene = match.context
    where: Mention[Any] | None = match.mention("where")
    here = match.span()
    speaker = next((m for m in scene.sentence.of("person") if m.end <= here.start), None)
    leader: Mention[Any] | None = match.mention("leader") or speaker
    if leader is None or unsettled(scene.sentence, here.start, here.end, here.end):
        return None
    start = where.start if where else here.start
    journey = Journey(Stops([where] if where else []), purpose=match.span("purpose"), start=start, end=here.end)
    return _assembled(match, [leader], None, journey)


def _statement(
    match: Match, leaders: list[Mention[Any]], party: Named | None, at: int, told_from: int | None = None
) -> Statement | None:
    scene: Scene = match.context
    journey = read(scene.sentence, at, _next_leader(scene.sentence, at))
    known = journey.here or journey.letter or (journey.vague and match.rule in _SURE)
    told = journey.stops or (known and journey.purpose) or (journey.here and match.rule in _TRAVELS)
    begun = match.span().start if told_from is None else told_from
    if not told or unsettled(scene.sentence, begun, journey.start, journey.end):
        return None
    return _assembled(match, leaders, party, journey)


def _next_leader(sentence: SentenceView, at: int) -> int:
    """Where the sentence goes on about a trip that somebody else leads: 甲带队走访…,乙带队前往…; else its end."""
    text = sentence.document_text
    others = (m for m in sentence.of("person") if m.start > at and _LEADS.match(text, m.end, sentence.end))
    return next((clause_start(text, at, other.start) for other in others), sentence.end)


def _assembled(match: Match, leaders: list[Mention[Any]], party: Named | None, journey: Journey) -> Statement:
    scene: Scene = match.context
    start = min([match.span().start, *(leader.start for leader in leaders)])
    delegation = _delegation(match.text, leaders, party)
    group = party is not None and bool(verbs("group").search(match.text, party.start, party.end))
    return Statement(
        rule=match.rule,
        scene=scene,
        span=Span(start, max(journey.end, match.span().end)),
        leaders=leaders,
        delegation=delegation,
        origin=origin_of(scene.view, scene.sentence, leaders, delegation, journey),
        journey=journey,
        date=event_date(scene.sentence, journey.start) or journey.date,
        group=group,
    )


def _delegation(text: str, leaders: Sequence[Mention[Any]], party: Named | None) -> Span | None:
    """The words that name the delegation; 某某一行 takes in the person, also behind a blank, 代表团一行 drops 一行."""
    if party is None:
        return None
    beside = (leader.start for leader in leaders if text[leader.end : party.start] in ("", " "))
    person = next((start for start in beside if start < party.start), None)
    if person is not None:
        return Span(person, party.end)
    if party.bare or not text.endswith(_REST, party.start, party.end):
        return Span(party.start, party.end)
    named = Span(party.start, party.end - len(_REST))
    return Span(named.end, party.end) if text[slice(*named)] == "们" else named  # 我们一行


def _with_colleagues(match: Match, leader: Mention[Any]) -> list[Mention[Any]]:
    """The leader and those who are listed before him: 书记张三、市长李四率…; behind a comma only after his posts."""
    scene: Scene = match.context
    people = [m for m in scene.sentence.mentions if m.kind == "person" and m.end <= leader.start]
    leaders = [leader]
    for person in reversed(people):
        between = match.text[person.end : leaders[0].start].removeprefix("同志")
        comma = between.startswith(",") and any(span.start == person.end + 1 for span in leaders[0].value.spans)
        if not (comma or between.startswith(("、", "和"))) or "," in between[1:] or len(between) > _COLLEAGUE:
            break
        leaders.insert(0, person)
    return leaders
