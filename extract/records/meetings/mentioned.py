"""What one sentence states of a meeting that it is not said to have been held: what was said or resolved there."""

import re

from extract.records.context import clause_start, edtf, event_date, is_day, is_event_date, next_day, outside_names
from extract.records.meetings.ceremonies import done_before, signed_there
from extract.records.meetings.scenes import Scene, coming, lies_ahead, unsettled
from extract.records.meetings.statement import Statement
from extract.records.meetings.statements import VAGUE, recalled, stated
from extract.records.naming import Named
from extract.records.view import ArticleView
from extract.rules.rule import Match
from extract.text.patterns import late
from extract.text.span import Span

_BOTH_MET = late(
    r"(?:双方|两地|两校|两院|大家|与会人员|参会人员|[^\W\d]{2,4}方面)[^。;\n]{0,60}"
    r"(?:交流|座谈|讨论|探讨|沟通|对接|听取|通报|签[订署]|协议|共识|[敲商议]定)"
)
_PRESENTED = late(
    r"(?:[作做]了?(?:[^,。;]{0,12}?的)?(?:交流|典型|表态|汇报|大会|重点|专题|书面|先进|工作|经验|情况|主旨|主题)*(?:发言|介绍|汇报|交流|分享|报告)"
    r"|对[^,。;:]{2,30}?表示了?(?:热烈|衷心|诚挚|由衷|的|和|、)*(?:欢迎|感谢|祝贺|谢意)"
    r"|(?:先后|分别|依次|踊跃|纷纷|相继|逐一|积极|畅所欲言|、)(?:作|做)?(?:交流)?发言|(?:介绍|汇报|通报|交流|分享)了)"
)
"""What was presented there, by whomever."""
_PRESENTERS = late(r"[^,。;:]{0,24}?(?:负责人|负责同志|代表|专家|企业家|单位|部门|各方)(?:们|等)?")
"""Those who present something and are not named."""
_NOT_YET = late("(?<!现)将(?!军)|拟|计划|准备|要求|需要?|请")
_MINUTES = late(r"^[ \t]*会 ?议 ?纪 ?要[ \t]*$", re.MULTILINE)
_TIMED = late(r"^ *(?:会议)?时间 ?[::]", re.MULTILINE)
_TO_MEETING = 4
"""Letters between somebody and the meeting that he spoke at: 某某同志在…."""


def met(match: Match) -> Statement | None:
    """A meeting that is not said to have been held, only what somebody said there: 座谈会上, 某某说."""
    scene: Scene = match.context
    session: Named = match.mention("name")
    if (session.bare and session.noun in VAGUE) or scene.heading:
        return None
    if match.has("after") and not done_before(match, session):
        return None
    statement = stated(match, session, Span(session.start, session.end))
    if lies_ahead(scene.view, statement.date) or (session.noun in VAGUE and not is_day(statement.date)):
        return None
    statement.where = match.span("site") if match.has("site") else None
    told = (
        match.has("after")
        or scene.sentence.of("person")
        or _both_met(match)
        or _was_presented(match)
        or signed_there(match, session)
        or (not session.bare and statement.date is not None)
    )
    return statement if told else None


def _both_met(match: Match) -> bool:
    """Whether both sides are said to have talked there: 座谈会上,双方就劳务协作进行了交流."""
    return _BOTH_MET.match(match.text, match.span().end) is not None


def _was_presented(match: Match) -> bool:
    """Whether a region, a body or others without names are said to have spoken there: 座谈会上,甲县作交流发言."""
    start, sentence = match.span().end, match.context.sentence
    said = _PRESENTED.search(match.text, start, sentence.end)
    if said is None or _NOT_YET.search(outside_names(sentence, start, said.start())):
        return False
    named = any(m.start == start for m in sentence.outermost if m.kind in ("place", "organisation"))
    return named or _PRESENTERS.match(match.text, start, said.start()) is not None


def spoken(match: Match) -> Statement | None:
    """A meeting of a given day, by its own name, at which somebody spoke, or papers were signed.

    3月6日,某某在脱贫攻坚座谈会上强调; 双方在某某座谈会上签订了协议.
    """
    scene: Scene = match.context
    session: Named = match.mention("name")
    statement = stated(match, session, match.span())
    statement.date = statement.date or match.mention("day")
    told = match.has("deed") or _is_by_somebody(match)
    if (session.bare and not match.has("day")) or scene.heading or not told or not _has_been(scene.view, statement):
        return None
    start = clause_start(match.text, scene.sentence.start, match.span().start)
    planned = match.has("deed") and _NOT_YET.search(outside_names(scene.sentence, start, match.span().start))
    if planned or unsettled(scene, session, match.span()):
        return None
    statement.aside = True
    return statement


def _is_by_somebody(match: Match) -> bool:
    """Whether somebody by name is the subject: 某某在座谈会上指出; or 某某一行赴甲县,在座谈会上指出."""
    text, sentence, at = match.text, match.context.sentence, match.span().start
    person = max((m.end for m in sentence.of("person") if m.end <= at), default=None)
    start = clause_start(text, sentence.start, at)
    goes_on = start == at and person is not None and person > clause_start(text, sentence.start, start - 1)
    return person is not None and (at - person <= _TO_MEETING or goes_on)


def heard(match: Match) -> Statement | None:
    """A meeting of a given day that the reporter has his news from."""
    session: Named = match.mention("name")
    statement = stated(match, session, match.span())
    if coming(match.context, session) is not None or not _has_been(match.context.view, statement):
        return None
    return statement


def minuted(match: Match) -> Statement | None:
    """A meeting that minutes with no name of it are of, which a line of theirs gives the time of."""
    view: ArticleView = match.context.view
    session: Named = match.mention("name")
    minutes = _MINUTES.search(view.text, view.article.start, match.span().start)
    timed = minutes and _TIMED.search(view.text, minutes.end(), match.span().start)
    return stated(match, session, match.span()) if timed and session.bare else None


def _has_been(view: ArticleView, statement: Statement) -> bool:
    """Whether a meeting was on a given day that does not lie ahead."""
    return is_day(statement.date) and not lies_ahead(view, statement.date)


def decided(match: Match) -> Statement | None:
    """A dated session that what the text announces was decided at: 经某日某会议研究."""
    scene: Scene = match.context
    session: Named = match.mention("name")
    date = event_date(scene.sentence, session.start)
    if session.bare or not is_day(date):
        return None
    statement = stated(match, session, Span(session.end, match.span().end))
    statement.aside = True
    return statement


def resolved(match: Match) -> Statement | None:
    """A dated meeting by its own name that the text looks back to for what it resolved."""
    session: Named = match.mention("name")
    day = match.mention("day")
    if session.bare or session.noun in VAGUE or not is_event_date(day) or lies_ahead(match.context.view, day):
        return None
    if unsettled(match.context, session, match.span("verb")) or (edtf(day) or "X").startswith("X"):
        return None
    statement = stated(match, session, match.span())
    statement.date, statement.aside = day, True
    return statement


def gone_by(match: Match) -> Statement | None:
    """A meeting of a given day, by its own name, whose orders a text goes by: 根据2月9日领导小组全体会议的要求."""
    return resolved(match) if is_day(match.mention("day")) else None


def pictured(match: Match) -> Statement | None:
    """A meeting of a day, by its own name, of which the text tells what could be seen there: 对接会现场,某某….

    The words to a photo may give the day in the sentence behind it.
    """
    scene: Scene = match.context
    session: Named = match.mention("name")
    if session.bare or scene.heading or unsettled(scene, session, match.span()):
        return None
    statement = stated(match, session, match.span())
    if statement.date is None and not match.text[match.span().end : scene.sentence.end].strip("。 \n"):
        statement.date = next_day(scene.view, scene.sentence)
    return statement if _has_been(scene.view, statement) else None


def ended(match: Match) -> Statement | None:
    """A meeting by its own name that is said to have just come to its end: 刚刚结束的某某启动会."""
    session: Named = match.mention("name")
    return None if session.bare else recalled(match)
