"""What one sentence states of a meeting: its name, when and where it was held, and by whom."""

from collections.abc import Iterator
from typing import Any

from extract.mentions.mention import Mention
from extract.records.context import (
    clause_start,
    event_date,
    event_dates,
    is_day,
    outside_names,
    within,
)
from extract.records.meetings import venues
from extract.records.meetings.ceremonies import is_of_event, of_visit, signed_at
from extract.records.meetings.parties import parties
from extract.records.meetings.scenes import Scene, coming, lies_ahead, undated, unsettled, words
from extract.records.meetings.statement import Statement
from extract.records.meetings.wording import ORDERED
from extract.records.naming import Named
from extract.rules.rule import Match
from extract.text.patterns import late
from extract.text.span import Span

VAGUE = frozenset({"会议", "大会", "开幕会", "闭幕会", "开幕式", "闭幕式", "全会", "论坛"})
"""Nouns that take up a meeting told before."""
_SESSIONS = ("会议", "大会", "全会")
"""What a session of some days is, which meets in plenary meetings."""
_WIDER = late(r"(?:常委会|常务委员会|党组|党工委|党委|全委会|领导小组|主任|全体)?(?:\(扩大\)|扩大)?$")
_BODY = late(r"[会委组团局府部办院厅处社]$|党工?委|政协|人大$")
"""The ends of names of bodies that hold sessions."""
_TAKEN = late(r"(?:出席|参加|列席|召开|举行|举办)了?$")
_BARE = ("会议", "扩大会议", "(扩大)会议", "扩大会", "(扩大)会")
"""Nouns that the body which meets belongs to: 党组(扩大)会."""
_GOING_ON = frozenset("并还也")
"""Before a verb, what goes on about somebody named before: 代表团赴甲市考察,并出席联席会议."""
_THEY = ("代表团", "考察团", "调研组", "考察组", "一行", "团队", "双方", "一行人")
"""Who may take part in a meeting where nobody is named."""
_GROUP_FIRST = late(r"(?:[^,。]{0,16},)?[^,。]{0,12}?(?:代表团|考察团|慰问团)(?:一行)?(?=[深赴到来走先前])[^。]*$")
"""In front of a verb at the head of a clause, a delegation that the sentence begins with: 慰问团深入某县,出席某会."""
_SEVERALLY = late("分别[与同和]")
"""How a sentence tells of talks with several that are not told apart: 分别与各界人士举行座谈."""
_AFTER = ("后", "之后", "以来")
"""Behind a verb of holding, what puts the meeting before what the sentence tells of."""
_AT = late("[在于]")
_CALLS = "召集"
"""What a statute says of who chairs meetings, whichever they are."""


def held(match: Match) -> Statement | None:
    """A meeting that is the subject or the object of a verb of holding, `verb`."""
    scene: Scene = match.context
    session: Named = match.mention("name")
    verb = match.span("verb")
    if unsettled(scene, session, verb):
        return None
    vague = session.bare and session.noun == "会议"
    body = _body(scene, verb) if vague or match.text[session.start] == "第" else None
    if (vague and body is None and scene.heading) or (vague and verb.start < session.start and body is None):
        return None
    statement = stated(match, session, verb)
    if match.text.startswith(_AFTER, verb.end) and not _is_of_clause(match, statement.date, session):
        return None  # 6月20日,会议召开后,全县迅速部署
    if statement.date is None and undated(scene, session, verb):
        return None
    statement.where = venues.where(match, session, verb)
    told = statement.date or statement.where or statement.parties
    if session.bare and session.noun in venues.TALKS and not told and _SEVERALLY.search(scene.sentence.text):
        return None
    sitting = _sitting(scene, session, verb) if match.text[session.start] == "第" else None
    if sitting is not None:
        statement.name, statement.noun = match.text[sitting.start : sitting.end], sitting.noun
        statement.span, statement.bare = Span(sitting.start, sitting.end), False
    elif body is not None and verb.start < session.start:
        statement.name = match.text[body.start : body.end] + statement.name
        statement.span = Span(body.start, session.end)
        statement.bare = False
    return statement


def _sitting(scene: Scene, session: Named, verb: Span) -> Named | None:
    """The session whose plenary meeting `session` is: 县政协第四次会议1月8日举行第二次全体会议."""
    if verb.start > session.start:
        return None
    start = clause_start(scene.view.text, scene.sentence.start, verb.start)
    before = (name for name in scene.names if start <= name.start and name.end <= verb.start)
    return next((name for name in before if name.noun in _SESSIONS and not name.bare), None)


def _is_of_clause(match: Match, date: Mention[Any] | None, session: Named) -> bool:
    """Whether a date stands in the clause of a name of its own."""
    start = clause_start(match.text, match.context.sentence.start, session.start)
    return date is not None and date.start >= start and not session.bare


def convened(match: Match) -> Statement | None:
    """A meeting that is the object of a verb of holding; several that are counted are none.

    What is 开展 is a meeting only by its own name and on some day: 开展现场观摩学习会, not 开展座谈.
    """
    times, session = match.mention("times"), match.mention("name")
    if times is not None and times.value.value != 1:
        return None
    statement = held(match)
    if statement is None or not match.text.endswith("开展", 0, match.span("verb").end):
        return statement
    return statement if is_day(statement.date) and not session.bare else None


def recalled(match: Match) -> Statement | None:
    """A meeting that a relative clause places in time: 2019年6月在上海召开的联席会议.

    With no name of its own it belongs to what the text is telling: 随后召开的座谈会. One that is still to come is
    fixed where the clause gives its day: 即将于3月20日召开的座谈会.
    """
    statement = held(match)
    if statement is None or (statement.bare and statement.noun == "会议"):
        return None
    scene: Scene = match.context
    own, ahead = _dates_of_clause(match), coming(scene, match.mention("name")) is not None
    statement.date = own[-1] if own else statement.date
    if (ahead and not own) or (lies_ahead(scene.view, statement.date) and not is_day(statement.date)):
        return None
    start = clause_start(match.text, scene.sentence.start, match.span().start)
    goes_on = words("next").search(match.text, start, match.span().end) is not None
    statement.aside = not (statement.bare or goes_on) and (statement.aside or not is_day(statement.date))
    return statement


def _dates_of_clause(match: Match) -> list[Mention[Any]]:
    """The dates in the relative clause of a meeting, not in front of the words that it is still to come."""
    scene: Scene = match.context
    start = clause_start(match.text, scene.sentence.start, match.span().start)
    since = coming(scene, match.mention("name")) or start
    return [date for date in event_dates(scene.sentence, match.span("verb").start, scene.names) if date.end >= since]


def attended(match: Match) -> Statement | None:
    """A meeting with a name or a day of its own that somebody took part in."""
    scene: Scene = match.context
    session: Named = match.mention("name")
    here = match.span()
    day: Mention[Any] | None = match.mention("day")
    was = day is not None and is_day(day) and match.text[day.start - 1] == "了"
    people = within(scene.sentence.mentions, scene.sentence.start, here.start, "person")
    told = bool(people) or match.text[session.start - 1] == "了" or match.text[here.start - 1] in _GOING_ON
    told = told or (match.text.endswith(_THEY, 0, here.start) and bool(scene.sentence.of("date")))
    told |= was or match.text.startswith(_THEY, clause_start(match.text, scene.sentence.start, here.start))
    told |= match.has("by") and is_day(event_date(scene.sentence, here.start))
    told |= not people and _GROUP_FIRST.match(match.text, scene.sentence.start, here.start) is not None
    told_of, event = is_of_event(match, session) if session.bare and session.noun not in VAGUE else (False, None)
    visit = of_visit(match, session) if session.bare and not told_of else None
    told_of, event = (True, visit) if visit is not None else (told_of, event)
    named = not session.bare or (was and session.noun not in VAGUE) or told_of
    if not named or session.noun in venues.TALKS or not told or unsettled(scene, session, here):
        return None
    statement = stated(match, session, here)
    statement.date = day or statement.date or event
    statement.where = venues.named(match) or venues.gone_to(match, here.start)
    if statement.where is None and told_of and (signed := signed_at(match, session)):
        statement.where = venues.of_verb(match, signed)
    return None if lies_ahead(scene.view, day) else statement


def also(match: Match) -> Statement | None:
    """A second meeting after one that was held or attended: 出席了纪念大会和座谈会."""
    scene: Scene = match.context
    session: Named = match.mention("name")
    first = max((name for name in scene.names if name.end <= match.span().start), key=lambda name: name.start)
    verb = _TAKEN.search(match.text, scene.sentence.start, first.start)
    if verb is None or session.bare or unsettled(scene, session, Span(*verb.span())):
        return None
    statement = stated(match, session, Span(*verb.span()))
    statement.where = venues.of_verb(match, Span(*verb.span()))
    return None if statement.date is None and undated(scene, session, Span(*verb.span())) else statement


def transcribed(match: Match) -> Statement | None:
    """A meeting that the headline names and the text below puts on record."""
    scene: Scene = match.context
    session: Named = match.mention("name")
    return stated(match, session, match.span()) if scene.heading and not session.bare else None


def titled(match: Match) -> Statement | None:
    """A meeting that is all of the headline of its record, the lines below which say where it was held."""
    scene: Scene = match.context
    session: Named = match.mention("name")
    text, article = scene.view.text, scene.view.article
    recorded = any(
        text.startswith("地点:", p.start) or (p.role == "meta" and text.find("地点", p.start, p.end) >= 0)
        for p in article.paragraphs
    )
    alone = session.start == scene.sentence.start and scene.sentence.paragraph.role == "title"
    return stated(match, session, match.span()) if recorded and alone and not session.bare else None


def sat(match: Match) -> Statement | None:
    """A numbered session of a day at the head of a clause: 9月6日,某市政府第38次常务会议听取汇报."""
    session: Named = match.mention("name")
    name, sentence = match.text[session.start : session.end], match.context.sentence
    date, head = event_date(sentence, session.start), clause_start(match.text, sentence.start, session.start)
    dated = date if is_day(date) else None
    first = head == session.start or (dated is not None and not match.text[head : dated.start].strip("( "))
    numbered = "第" in name and "次" in name and first and dated is not None
    return held(match) if numbered else None


def chaired(match: Match) -> Statement | None:
    """A meeting of which only the chair is told: 座谈会由某某主持."""
    scene: Scene = match.context
    session: Named = match.mention("name")
    if (session.bare and session.noun in VAGUE) or unsettled(scene, session, match.span()):
        return None
    if _CALLS in match.text[slice(*match.span())] and event_date(scene.sentence, session.start) is None:
        return None  # 董事会会议由董事长召集和主持
    return stated(match, session, match.span())


def _body(scene: Scene, verb: Span) -> Span | None:
    """The bodies that meet: the subject of the clause, up to its date, place or verb."""
    text, sentence = scene.view.text, scene.sentence
    start = clause_start(text, sentence.start, verb.start)
    where = _AT.search(text, start, verb.start)
    dates = within(sentence.mentions, start, verb.start, "date")
    end = min([verb.start, *(date.start for date in dates), *([where.start()] if where else [])])
    people = within(sentence.mentions, start, end, "person")
    return Span(start, end) if _BODY.search(text, start, end) and not people else None


def stated(match: Match, session: Named, verb: Span) -> Statement:
    """The statement of a meeting with the words for it at `verb`: its name, its date and who met."""
    scene: Scene = match.context
    start = clause_start(match.text, scene.sentence.start, verb.start)
    return Statement(
        name=match.text[session.start : session.end],
        noun=_noun(match.text, session),
        span=Span(session.start, session.end),
        rule=match.rule,
        scene=scene,
        bare=session.bare,
        aside=bool(words("aside").search(outside_names(scene.sentence, start, verb.start))),
        date=event_date(scene.sentence, verb.start, [*scene.names, *_of_others(scene, session)])
        or _opening(scene, verb),
        parties=parties(scene.view, scene.sentence, session, verb),
    )


def _of_others(scene: Scene, session: Named) -> Iterator[Mention[Any]]:
    """The dates right in front of other meetings that the sentence only goes by: 根据10月20日省委会议精神,召开某会."""
    text = scene.view.text
    others = {name.start: name.end for name in scene.names if name.start != session.start}
    for date in scene.sentence.of("date"):
        end = others.get(date.end + text.startswith("的", date.end), -1)
        if end >= 0 and text.startswith(ORDERED, end):
            yield date


def _opening(scene: Scene, verb: Span) -> Mention[Any] | None:
    """The day from which a meeting that is still to come will be held: 从5月5日起, 博览会将…举行."""
    dates = (date for date in scene.sentence.of("date") if date.end <= verb.start)
    since = next((date for date in dates if date.value.meaning.bound == "since" and is_day(date)), None)
    return since if since and words("ahead").search(scene.view.text, since.end, verb.start) else None


def _noun(text: str, session: Named) -> str:
    """The head noun, with the body that meets or 扩大 where it is bare of both: 党组会议, 常委会(扩大)会议."""
    if session.noun not in _BARE:
        return session.noun
    wider = _WIDER.search(text, session.start, session.head)
    return text[wider.start() : session.head] + session.noun if wider else session.noun
