"""What sentences state of meetings in plain words: where they opened, or no more than the day."""

from extract.records.context import is_day, is_event_date
from extract.records.meetings.scenes import Scene, denied, lies_ahead, unsettled, words
from extract.records.meetings.statement import Statement
from extract.records.meetings.statements import VAGUE, held, recalled, stated
from extract.records.naming import Named
from extract.rules.rule import Match
from extract.text.patterns import late
from extract.text.span import Span

PLACES = "厅馆堂楼室园院校场坝心店村镇乡县区市州旗"
"""What ends like a place where a plain 开 behind it is said of a meeting."""
_PLACED = late(rf"(?P<where>\w{{1,16}}?[{PLACES}])开(?![发放展工学班业幕源通车园设])")
_CALLED_ON = late("请|(?<!重)要(?![求点闻])|将|会(?=讲话|发言|宣[布读])|须|务必")
"""Behind the day of a meeting, what tells of something that is still to be done there: 县长要讲话."""
_HEARSAY = late("说|公布|宣布|透露|上一?[次场届回]")
"""What, read as part of a meeting's name, tells that its day is only said, or is that of an earlier one."""


def opened(match: Match) -> Statement | None:
    """A meeting that a plain verb tells of with its place: 分析会就在三楼开, 在操场开誓师大会."""
    if denied(match.context, match.mention("name"), match.span("verb")):
        return None
    statement = held(match)
    return None if statement is None or (statement.bare and not is_day(statement.date)) else statement


def called(match: Match) -> Statement | None:
    """A meeting behind a plain verb and the place, which were read as part of its name: 在操场开誓师大会."""
    session: Named = match.mention("name")
    parts = _PLACED.match(match.text, session.start, session.head)
    if parts is None or denied(match.context, session, match.span("verb")):
        return None
    statement = held(match)
    if statement is None or not is_day(statement.date):
        return None
    statement.span = Span(parts.end(), session.end)
    statement.name, statement.bare = match.text[slice(*statement.span)], parts.end() == session.head
    statement.where = Span(*parts.span("where"))
    return statement


def seated(match: Match) -> Statement | None:
    """A ceremony of some day that was set up somewhere: 开工仪式设在甲乡."""
    scene: Scene = match.context
    verb = match.span("verb")
    if match.text[match.mention("name").start - 1] == "把":
        return None  # 有人提出把座谈会开到某县
    if words("future").search(match.text, scene.sentence.start, verb.end) or denied(scene, match.mention("name"), verb):
        return None
    statement = held(match)
    return statement if statement is not None and is_day(statement.date) and statement.where is not None else None


def dated(match: Match) -> Statement | None:
    """A meeting of which only the day is told, with what happened there: 12月2日的代表会, 到了39人."""
    scene: Scene = match.context
    session: Named = match.mention("name")
    day, here = match.mention("day"), match.span()
    tail = match.text[here.end : scene.sentence.end]
    if (session.bare and session.noun in VAGUE) or scene.heading or unsettled(scene, session, here):
        return None
    if not is_day(day) or lies_ahead(scene.view, day) or words("ahead").search(tail):
        return None
    if denied(scene, session, here) or _CALLED_ON.search(tail) or not words("took_part").search(tail):
        return None
    statement = stated(match, session, here)
    statement.date = day
    return statement


def fixed(match: Match) -> Statement | None:
    """A meeting of which the day is said to be fixed: 推介会的日子定在5月8日."""
    scene: Scene = match.context
    session: Named = match.mention("name")
    day = match.mention("day")
    if session.noun in VAGUE or not is_day(day) or unsettled(scene, session, match.span()):
        return None
    if _HEARSAY.search(match.text, session.start, session.end):
        return None
    statement = stated(match, session, match.span())
    statement.date, statement.where = day, match.span("where") if match.has("where") else None
    return statement


def noted(match: Match) -> Statement | None:
    """A meeting by its own name, behind which brackets say when and where it was: 第二次联席会议(2018年4月,甲市)."""
    scene: Scene = match.context
    session: Named = match.mention("name")
    day = match.mention("day")
    if session.bare or not is_event_date(day) or lies_ahead(scene.view, day) or unsettled(scene, session, match.span()):
        return None
    statement = stated(match, session, match.span())
    statement.where = next((match.span(group) for group in ("where", "there") if match.has(group)), None)
    if statement.where is None:
        return None
    statement.date, statement.aside = day, True
    return statement


def done(match: Match) -> Statement | None:
    """A meeting of some day of which is told how it was held: 3月26日的签约仪式是隔着屏幕办的."""
    scene: Scene = match.context
    session: Named = match.mention("name")
    day, here = match.mention("day"), match.span()
    if session.bare or not is_day(day) or lies_ahead(scene.view, day):
        return None
    if denied(scene, session, here) or unsettled(scene, session, here):
        return None
    statement = stated(match, session, here)
    statement.date = day
    return statement


def there(match: Match) -> Statement | None:
    """A meeting that a plain verb places somewhere, in front of its name: 8日在甲市开的协调会."""
    statement = None if denied(match.context, match.mention("name"), match.span("verb")) else recalled(match)
    return statement if statement is not None and statement.date is not None else None
