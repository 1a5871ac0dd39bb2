"""What one sentence states of a trip of officials."""

from typing import Any

from extract.mentions.mention import Mention
from extract.records.context import (
    clause_end,
    edtf,
    is_day,
    is_event_date,
    is_lately,
    is_town,
    next_day,
    outside_names,
)
from extract.records.visits.assembly import lately, stated, with_colleagues
from extract.records.visits.days import PREFECTURE
from extract.records.visits.here import meant_here
from extract.records.visits.statement import Scene, Statement
from extract.records.visits.verbs import SIGNS, verbs
from extract.rules.rule import Match
from extract.text.patterns import late

_ESCORTS = late("的?陪同|等[^,。;]{0,8}陪同")
"""Behind a name, what makes it that of who only comes along: 在某某的陪同下莅临甲县."""
_MEETS = late("会见|会晤|接见|接待|迎接|欢迎|宴请|[与同和](?:前来|来|在)")
"""Between 在 and the verb, that it is others who have come there to see things."""
_OWN_BODY = ("身体", "视力", "病情")
"""Behind 检查, what patients go to a hospital for."""
_WITH = ("与", "和", "同")
_ALSO = late("还|又|随后|随即|接着|其间|期间")
"""Before the verb, that a trip goes on."""
_BELONGS = late("的(?!带领|率领|领导)|(?:妻子|丈夫|儿子|女儿|爱人|车队|座驾|专车)")
"""Behind a name, what makes it that of whose kin or car it is that goes."""
_COUNTED = late(r"带(?:\d{1,4}|[一二两三四五六七八九十几数百]{1,4})[多余]?[名位人家所]")
"""The bare 带 of so many people or bodies, not of goods: 带20吨大米."""
_WAVERS = ("若", "常")
"""What a name seems to end in that belongs to the verb: 李明常到甲县坐诊."""
_KIN = late("孩子|老人|家人|亲友|乡亲|老乡|村民|学生|同学|朋友")
"""Whom somebody takes somewhere who does not go for any office."""
_PLAINLY = "去"
"""A verb that tells of a visit only where the day is given, or the month and what was learnt there."""
_SEVERAL = 2
"""So many areas on a way are stops of a visit."""


def went(match: Match) -> Statement | None:
    """An official who goes somewhere to see things."""
    scene: Scene = match.context
    leaders = with_colleagues(match, match.mention("leader"))
    verb = match.span("verb")
    end = clause_end(match.text, verb.start, scene.sentence.end)
    if _ESCORTS.match(match.text, leaders[-1].end) or _BELONGS.match(match.text, leaders[-1].end):
        return None
    if match.text.startswith(_OWN_BODY, match.span().end):
        return None
    if leaders[-1].end == verb.start and match.text.endswith(_WAVERS, 0, verb.start):
        return None
    if verb.end - verb.start == 1 and _MEETS.search(match.text, verb.end, match.span().end):
        return None  # 甲在市宾馆会见来我市考察的乙
    greets = match.text.endswith(("看望", "慰问"), 0, match.span().end) and match.text[verb.end - 1] == "在"
    if greets or "的" in match.text[match.span().end : min(end, match.span().end + 3)]:
        return None
    return stated(match, leaders, None, verb.start)


def went_then(match: Match) -> Statement | None:
    """An official who goes somewhere in a later clause than the one that names him, which alone tells of the trip."""
    leaders, verb = with_colleagues(match, match.mention("leader")), match.span("verb")
    return stated(match, leaders, None, verb.start, told_from=verb.start)


def brought(match: Match) -> Statement | None:
    """Somebody who takes others along to a place; of so many (带6名医生) only where it was to see, help or learn."""
    if match.has("counted"):
        people = _COUNTED.match(match.text, match.span("counted").start)
        if people is None or _tells(match, "elsewise") or not _sign(match):
            return None
    statement = None if _tells(match, "business") else went(match)
    if statement is None or is_day(statement.date):
        return statement
    plain = match.text.startswith(_PLAINLY, match.span("verb").start)
    sure = (_is_month(statement.date) or lately(match)) and _sign(match) and _KIN.search(match.quote()) is None
    return statement if sure or not plain else None


def _is_month(date: Mention[Any] | None) -> bool:
    """Whether a date is as exact as a month."""
    return len((edtf(date) or "").split("/")[0]) >= len("2022-08")


def looked(match: Match) -> Statement | None:
    """An official who on some day looks at things or treats people elsewhere, which others do there all the time."""
    statement = None if searches(match, match.mention("leader")) else went(match)
    dated = statement is not None and statement.date is not None and is_event_date(statement.date)
    return statement if dated or lately(match) else None


def called(match: Match) -> Statement | None:
    """Somebody with a post who calls at a place, whatever for."""
    return went(match) if _has_post(match) else None


def _has_post(match: Match) -> bool:
    """Whether the sentence says what post somebody holds."""
    leader: Mention[Any] = match.mention("leader")
    titles = (m for m in match.context.sentence.of("title") if m.span in leader.value.spans)
    return any(m.value.kind == "post" for m in titles)


def _known(match: Match) -> bool:
    """Whether the article has told before what posts somebody holds."""
    leader: Mention[Any] = match.mention("leader")
    told = (m for m in match.context.view.of("person") if m.end <= leader.start and m.value.name == leader.value.name)
    return any(m.value.spans for m in told)


def came(match: Match) -> Statement | None:
    """An official who on some day goes to a place, with a sign that it was for a visit: that he came again, or saw.

    Where the text has told of him before, and he also goes there (还来到), it need not say on which day.
    """
    scene: Scene = match.context
    leader: Mention[Any] = match.mention("leader")
    verb = match.span("verb")
    again = verbs("returns").search(match.text, leader.end, verb.start)
    also = _ALSO.search(match.text, leader.end, verb.start) is not None and _known(match)
    if not (also or _has_post(match)) or _tells(match, "elsewise") or _tells(match, "business"):
        return None
    statement = stated(match, with_colleagues(match, leader), None, verb.start)
    if statement is None:
        return None
    stops = statement.journey.stops
    if not (stops.areas or stops.around or meant_here(scene.view, [statement.journey])):
        return None
    inside = bool(stops.sites) or any(is_town(area.value) for area in stops.areas)
    far = inside and statement.origin is not None and is_away(statement)
    if not again and len(stops.areas) < _SEVERAL and not far and not _sign(match):
        return None
    statement.date = statement.date or next_day(scene.view, scene.sentence)
    return statement if is_day(statement.date) or lately(match) or (also and _sign(match)) else None


def said_lately(match: Match, before: int) -> bool:
    """Whether the sentence says up to there that it was not long ago."""
    return is_lately(match.text, match.context.sentence.start, before)


def _tells(match: Match, group: str) -> bool:
    """Whether the clause of the place, or the one behind its comma, says that they went there for something else."""
    after, text = match.span("verb").end, match.text
    end = clause_end(text, after, match.context.sentence.end)
    behind = end + 1 + text.startswith(_WITH, end + 1)
    then = text.startswith(",", end) and verbs(group).match(text, behind)
    said = verbs(*SIGNS).split(outside_names(match.context.sentence, after, end), 1)[0]  # 调研某项工作 is a visit
    return bool(then or verbs(group).search(said))


def _sign(match: Match) -> bool:
    """Whether the sentence says behind the verb, before it names anybody else, that they saw, helped or learnt."""
    sentence, after = match.context.sentence, match.span("verb").end
    end = next((m.start for m in sentence.of("person") if m.start > after), sentence.end)
    return verbs(*SIGNS).search(outside_names(sentence, after, end)) is not None


def searches(match: Match, who: Mention[Any]) -> bool:
    """Whether the police, a court or the like goes somewhere to search: 核查线索, 巡查网吧."""
    spans = [who.span, *getattr(who.value, "spans", ())]
    enforces = any(verbs("enforcers").search(match.text, *span) for span in spans)
    return enforces and verbs("searches").fullmatch(match.text, *match.span("seen")) is not None


def unnamed(match: Match) -> Statement | None:
    """Officials of a region, of whom only the office is told, who go to another one."""
    statement = from_home(match)
    if statement is None or statement.origin is None:
        return None
    there = {area.value.code for area in statement.journey.stops.areas}
    return statement if statement.origin.value.code not in there else None


def from_home(match: Match) -> Statement | None:
    """Where those went whom the match calls by their office, and from where if that says so."""
    statement = stated(match, [], None, match.span("verb").start)
    if statement is not None and statement.origin is None:
        homes = match.context.view.within(*match.span("home"))
        statement.origin = next((mention for mention in homes if mention.kind == "place"), None)
    return statement


def is_away(statement: Statement) -> bool:
    """Whether those who went are from another prefecture than all that they went to."""
    stops, scene = statement.journey.stops, statement.scene
    areas = [area.value for area in stops.areas or stops.around or meant_here(scene.view, [statement.journey])]
    if statement.origin is None:
        return any(area.printed and area.printed[0] == area.parents[:1][0] for area in areas if area.parents)
    home = statement.origin.value.code or ""
    known = home[:2] if home.endswith("0000") else home[:PREFECTURE]
    return bool(known and areas) and not any((area.code or "").startswith(known) for area in areas)
