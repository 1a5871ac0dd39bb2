"""What one sentence states of a trip of officials or of those whom a body sends."""

from typing import Any

from extract.mentions.mention import Mention
from extract.records.context import clause_end, is_day, next_day, opening_day
from extract.records.visits.assembly import assembled, stated, with_colleagues
from extract.records.visits.journey import Journey
from extract.records.visits.settled import unsettled
from extract.records.visits.statement import Scene, Statement
from extract.records.visits.stops import Stops, verbs
from extract.rules.rule import Match
from extract.text.patterns import late

_ESCORTS = late("的?陪同|等[^,。;]{0,8}陪同")
"""Behind a name, what makes it that of who only comes along: 在某某的陪同下莅临甲县."""
_OWN_BODY = ("身体", "视力", "病情")
"""Behind 检查, what patients go to a hospital for."""
_SENDERS = ("government", "party", "group")
"""The kinds of bodies whose name alone is said of those whom they send."""
_PREFECTURE = 4
"""So many digits of a division's code are those of its prefecture."""


def went(match: Match) -> Statement | None:
    """An official who goes somewhere to see things."""
    scene: Scene = match.context
    leaders = with_colleagues(match, match.mention("leader"))
    verb = match.span("verb")
    end = clause_end(match.text, verb.start, scene.sentence.end)
    if _ESCORTS.match(match.text, leaders[-1].end) or match.text.startswith(_OWN_BODY, match.span().end):
        return None
    greets = match.text.endswith(("看望", "慰问"), 0, match.span().end) and match.text[verb.end - 1] == "在"
    if greets or "的" in match.text[match.span().end : min(end, match.span().end + 3)]:
        return None
    return stated(match, leaders, None, verb.start)


def went_then(match: Match) -> Statement | None:
    """An official who goes somewhere in a later clause than the one that names him, which alone tells of the trip."""
    leaders, verb = with_colleagues(match, match.mention("leader")), match.span("verb")
    return stated(match, leaders, None, verb.start, told_from=verb.start)


def came(match: Match) -> Statement | None:
    """An official who on some day goes to a place, of which nothing is said but that."""
    scene: Scene = match.context
    leader: Mention[Any] = match.mention("leader")
    posts = (m for m in scene.sentence.of("title") if m.span in leader.value.spans and m.value.kind == "post")
    verb = match.span("verb")
    if not any(posts) or verbs("others_go").search(match.text, leader.end, verb.start):
        return None
    statement = stated(match, with_colleagues(match, leader), None, verb.start)
    if statement is None or not (statement.journey.stops.areas or statement.journey.stops.around):
        return None
    statement.date = statement.date or next_day(scene.view, scene.sentence)
    dated = is_day(statement.date) or verbs("lately").search(match.text, scene.sentence.start, verb.start)
    after = match.span().end
    end = clause_end(match.text, after, scene.sentence.end)
    other = verbs("elsewise").search(match.text, after, end) or verbs("elsewise").match(match.text, end + 1)
    return statement if dated and not other else None


def unnamed(match: Match) -> Statement | None:
    """Officials of a region, of whom only the office is told, who go to another one."""
    statement = _from_home(match)
    if statement is None or statement.origin is None:
        return None
    there = {area.value.code for area in statement.journey.stops.areas}
    return statement if statement.origin.value.code not in there else None


def _from_home(match: Match) -> Statement | None:
    """Where those went whom the match calls by their office, and from where if that says so."""
    statement = stated(match, [], None, match.span("verb").start)
    if statement is not None and statement.origin is None:
        homes = match.context.view.within(*match.span("home"))
        statement.origin = next((mention for mention in homes if mention.kind == "place"), None)
    return statement


def abroad(match: Match) -> Statement | None:
    """An office or association that on some day goes to another prefecture, or has others go there.

    In a headline it is the day that the text opens with. Whose office does not say of where goes to what is called
    by its province: 县委组织部组织村书记赴浙江省某县.
    """
    scene: Scene = match.context
    statement = _from_home(match) if match.mention("home").value.kind in _SENDERS else None
    if statement is None:
        return None
    if scene.sentence.paragraph.role == "title":
        statement.date = statement.date or opening_day(scene.view)
    areas = [area.value for area in statement.journey.stops.areas]
    if statement.origin is None:
        away = any(area.printed and area.printed[0] == area.parents[:1][0] for area in areas if area.parents)
        return statement if away and is_day(statement.date) else None
    home = statement.origin.value.code or ""
    known = home[:2] if home.endswith("0000") else home[:_PREFECTURE]
    near = any((area.code or "").startswith(known) for area in areas)
    return statement if known and not near and is_day(statement.date) else None


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
    return assembled(match, [leader], None, journey)
