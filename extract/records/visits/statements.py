"""What one sentence states of a trip of a delegation."""

from typing import Any

from extract.mentions.mention import Mention
from extract.records.context import clause_end, clause_start, is_day, is_lately, outside_names, within
from extract.records.naming import Named
from extract.records.view import SentenceView
from extract.records.visits.assembly import assembled, stated, with_colleagues
from extract.records.visits.guests import are_several, of_many_places
from extract.records.visits.here import meant_here
from extract.records.visits.journey import Journey, to_meeting, to_talks
from extract.records.visits.settled import unsettled
from extract.records.visits.statement import Scene, Statement
from extract.records.visits.stops import Reader, Stops
from extract.records.visits.verbs import verbs
from extract.records.visits.wording import TEAMS
from extract.rules.rule import Match
from extract.text.patterns import late
from extract.text.span import Span

_GROUP = late("|".join(TEAMS))
_FORMED = late("(?:组成|组建|抽[调派][^,。]{0,12}?组成)的?$")
_SENDS = late("(?:联合)?(?:组织|组派|选派|派出|安排)")
"""Behind a body, that it has those named behind go somewhere."""
_REPORTED = ("通报", "传达", "汇报", "听取", "总结", "回顾")
"""In front of a delegation, that a meeting of another day hears of its trip: 会议通报某市代表团赴甲县考察情况."""
_POSTED = ("医疗队", "支教队", "服务队", "工作组", "工作队")
_HEADS = ("任团长", "担任团长", "为团长", "带队", "率队")
_AREA = late(r"、|[两三四五六七八九十\d]个?[省市州盟县区旗]|等地")
_DEPARTS = late("启程|出发|开拔|飞往|飞赴|奔赴|远赴|驰援")
"""What is said of those who set out, even if not what for."""
_ARRIVES = late("抵达|到达|飞抵")
_GOES = ("赴", "前往", "奔赴", "远赴", "赶赴", "抵达")
_LIST = 25
_REST = "一行"
"""Behind the name of a body, that those who go are of it, whatever for: 甲市卫健委一行7人."""


def led(match: Match) -> Statement | None:
    """Somebody who leads a delegation somewhere."""
    leaders = with_colleagues(match, match.mention("leader"))
    party, scene = match.mention("party"), match.context
    statement = stated(match, leaders, party, match.span().end)
    if statement is not None:
        return statement
    end = match.span().end
    journey = to_meeting(scene.view, scene.sentence, end) if party else to_talks(scene.sentence, end)
    if journey is None or unsettled(scene.sentence, match.span().start, end, end):
        return None
    attending = assembled(match, leaders, party, journey)
    return attending if attending.origin is not None else None


def led_by(match: Match) -> Statement | None:
    """Those of whom the words before say who leads them: 其余人员由某某带领, 到…"""
    scene: Scene = match.context
    start = clause_start(match.text, scene.sentence.start, match.span().start - 1)
    end = match.span().end
    before = next((name for name in reversed(scene.names) if name.end <= match.span().start), None)
    behind = (name for name in scene.names if name.start == end + 1 and match.text[end] == "的")  # 率领的甲市代表团
    party = next(behind, before)
    leader: Mention[Any] = match.mention("leader")
    statement = stated(match, [leader], party, max(end, party.end if party else end))
    if statement is not None:
        statement.group = bool(verbs("group").search(match.text, start, match.span().start))
    elif party is not None and party.bare and party.start == scene.sentence.start:  # 代表团由某某带队。
        statement = assembled(match, [leader], party, Journey(start=party.start, end=match.span().end))
        statement.leg = True
    return statement


def led_on(match: Match) -> Statement | None:
    """A delegation of which an aside says who leads it: 代表团在某某率领下, 抵达…, 在某某、某某带领下,…"""
    first: Mention[Any] = match.mention("leader")
    last = [m for m in match.mentions() if m.kind == "person" and m.start >= first.start][-1]
    return stated(match, with_colleagues(match, last), match.mention("party"), match.span().end)


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
    journey.here = match.span("here") if match.has("here") else None
    if match.has("at"):
        journey.stops.sites.append(match.span("at"))
        journey.stops.around += [m for m in scene.view.within(*match.span("at")) if m.kind == "place"]
    if purpose is not None:
        journey.purpose = Span(purpose.start(), end if end - purpose.start() <= _LIST else purpose.end())
    return assembled(match, [leader] if leader else [], party, journey)


def inspected(match: Match) -> Statement | None:
    """A team that looks into things at places on some day: 专家组日前对某县遗址进行检查."""
    scene: Scene = match.context
    party: Named = match.mention("party")
    verb, purpose = match.span("verb"), match.span("purpose")
    stops, _ = Reader(scene.sentence, purpose.start).objects(verb.end)
    if unsettled(scene.sentence, match.span().start, verb.end, purpose.end) or not (stops.areas or stops.around):
        return None
    said = outside_names(scene.sentence, party.end, match.span().end, scene.names)
    if verbs("afar").search(said) or not all(_is_area(match.text, area) for area in (*stops.areas, *stops.around)):
        return None
    statement = assembled(match, [], party, Journey(stops, purpose=purpose, start=verb.start, end=purpose.end))
    if _at_home(statement):
        return None
    lately = is_lately(match.text, scene.sentence.start, verb.start)
    return statement if is_day(statement.date) or lately else None


def _at_home(statement: Statement) -> bool:
    """Whether a team looked into things where it is from: 某县救援队对某县某镇进行检查."""
    home, stops = statement.origin, statement.journey.stops
    if home is None or home.kind != "place" or home.value.code is None:
        return False
    there = [place.value for place in (*stops.areas, *stops.around)]
    county = home.value.level == "county"
    code = home.value.code
    return any(place.code == code or (county and code in place.parent_codes) for place in there)


def _is_area(text: str, place: Mention[Any]) -> bool:
    """Whether a place is printed in full or in a list of areas (濮阳、鹤壁两市), and is no part of a name: 贵阳银行."""
    return text[place.end - 1] == place.value.full[-1] or _AREA.match(text, place.end) is not None


def sent(match: Match) -> Statement | None:
    """A delegation that goes somewhere; nothing is said of who leads it."""
    party: Named = match.mention("party")
    heard = match.text.endswith(_REPORTED, 0, party.start - match.text.endswith("了", 0, party.start))
    several = are_several(match.text, party.start, party)
    if heard or several or of_many_places(match.text, match.context.sentence, party):
        return None
    before = match.context.before
    if before is not None and match.text[party.start : party.end] in (before.noun, f"{before.noun}一行"):
        return stated(match, [], before, party.end)
    statement = stated(match, [], party, party.end)
    if statement is not None:
        statement.leaders += _heads(match.context.sentence, statement.span.end)
        statement.leaders += [] if statement.leaders else _first_of(match.context.sentence, party.start)
        named = _GROUP.search(match.text, party.start, party.head)  # 教育考察团一行
        standing = bool(verbs("standing").fullmatch(party.noun)) and (named is None or named.start() == party.start)
        if statement.origin is None:
            statement.origin = _led_from(match.context.sentence, party) or _sent_from(match.context, party)
        nameless = party.bare and statement.origin is None and not _put_together(statement, party)
        statement.leg = nameless or (standing and not (_complete(statement) or _ours(statement, party)))
    return statement


def _put_together(statement: Statement, party: Named) -> bool:
    """Whether it is told which bodies formed the team that on some day looked at things: 甲局与乙局组成调研组."""
    text, sentence = statement.scene.view.text, statement.scene.sentence
    start, purpose = clause_start(text, sentence.start, party.start), statement.journey.purpose
    formed = _FORMED.search(text, start, party.start) is not None
    seen = purpose is not None and verbs("visits").search(text, *purpose) and not verbs("at_home").match(text, *purpose)
    return (
        formed
        and bool(seen)
        and is_day(statement.date)
        and bool(within(sentence.mentions, start, party.start, "organisation"))
    )


def _ours(statement: Statement, party: Named) -> bool:
    """Whether a team of the body that tells of it set out for a place: 我院专家组赴某县."""
    text, journey = statement.scene.view.text, statement.journey
    goes = text.startswith(_GOES, journey.start) and bool(journey.stops)
    return goes and not party.bare and text[party.start - 1] == "我" and party.noun not in _POSTED


def _led_from(sentence: SentenceView, party: Named) -> Mention[Any] | None:
    """The place of an office whose holder, not named, leads the delegation: 某区委书记率考察组来我区学习."""
    text = sentence.document_text
    start = clause_start(text, sentence.start, party.start)
    if not text.endswith(("率", "率领", "带领"), start, party.start):
        return None
    return next((place for place in sentence.of("place") if start <= place.start and place.end < party.start), None)


def _sent_from(scene: Scene, party: Named) -> Mention[Any] | None:
    """The place of the body that has them go: 某市教育局组织骨干教师一行赴…."""
    sentence, text = scene.sentence, scene.sentence.document_text
    start = clause_start(text, sentence.start, party.start)
    if text.endswith("组成的", start, party.start):
        return next((m for m in within(sentence.mentions, start, party.start, "place")), None)
    senders = [m for m in within(sentence.mentions, start, party.start, "organisation") if _SENDS.match(text, m.end)]
    return next((m for body in senders for m in scene.view.within(*body.span) if m.kind == "place"), None)


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
    purpose, text = statement.journey.purpose, statement.scene.view.text
    seen = purpose is not None and verbs("visits").search(text, *purpose)
    gone = _DEPARTS.search(text, *statement.span) is not None
    came = _ARRIVES.search(text, *statement.span) is not None and not _at_home(statement)
    view, journey = statement.scene.view, statement.journey
    dated = statement.date or is_lately(text, statement.scene.sentence.start, journey.start)
    to = journey.stops or meant_here(view, [journey])
    party = statement.delegation is not None and text.startswith(_REST, statement.delegation.end)
    party = party and (purpose is not None or not _at_home(statement))
    return bool((seen or gone or came or party) and statement.origin and dated and to)
