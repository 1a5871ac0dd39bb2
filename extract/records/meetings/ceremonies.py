"""What a text tells before of that for which a ceremony is held: 基地揭牌, then 揭牌仪式; 到甲院座谈, then 座谈会."""

from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.trips import AIM
from extract.records.context import clause_start, event_date, is_day
from extract.records.meetings.scenes import Scene, words
from extract.records.naming import Named
from extract.records.signing import SIGNS
from extract.rules.rule import Match
from extract.text.patterns import late
from extract.text.span import Span

_CEREMONY = late("(?:仪式|典礼|式|(?<=座谈)会)$")
"""What follows the word for what was done there, which may be told before: 揭牌仪式, 座谈会."""
_SIGNING = ("签约", "签字", "签署")
_SIGNS = late(f"{SIGNS}|签约")
_PLANNED = late("(?<!现)将(?!军)|拟|计划|准备|打算")
"""Before what a ceremony is for, that it is still to come."""
_SIGNED = late(rf"(?:(?!将|拟|待)[^。;\n]){{2,60}}?(?:{SIGNS})了?")
"""What was done there, behind 签约仪式上."""


_VISITED = late(f"来[校院县市区州访]|到访|一行|{AIM}")
_TALK = ("座谈会", "交流会", "见面会", "座谈交流会")


def of_visit(match: Match, session: Named) -> Mention[Any] | None:
    """The day of a visit told in the sentence before, which talks belong to that somebody took part in.

    6月8日,甲学院院长一行来校考察。处室负责人参加了座谈会。
    """
    sentence = match.context.sentence
    if session.noun not in _TALK or match.text[session.start - 1] != "了":
        return None
    before = sentence.start - 1
    for told in match.context.view.holding([before]) if before >= sentence.paragraph.start else ():
        day = event_date(told, told.end)
        planned = words("ahead").search(told.text) or words("unsettled").search(told.text)
        if is_day(day) and _VISITED.search(told.text) and not planned:
            return day
    return None


def _deed(match: Match, session: Named) -> tuple[str, int]:
    """What a ceremony is for, and where the paragraph tells of it before; -1 where it does not."""
    ceremony = _CEREMONY.search(session.noun)
    what = session.noun[: ceremony.start()] if ceremony else ""
    paragraph, sentence = match.context.sentence.paragraph, match.context.sentence
    if what in _SIGNING:
        signs = _SIGNS.search(match.text, paragraph.start, max(sentence.start, match.span().start))
        return what, signs.start() if signs else -1
    return what, match.text.find(what, paragraph.start, sentence.start) if what else -1


def signed_at(match: Match, session: Named) -> Span | None:
    """Where the sentence tells, before a ceremony of signing, that papers were signed: 签订协议,出席签字仪式."""
    what, at = _deed(match, session)
    return Span(at, at + 1) if what in _SIGNING and at >= match.context.sentence.start else None


def done_before(match: Match, session: Named) -> bool:
    """Whether the paragraph tells before of what a ceremony was for, as done: 为基地揭牌。揭牌仪式结束后."""
    told = _deed(match, session)[1]
    if told < 0:
        return False
    start = clause_start(match.text, match.context.sentence.paragraph.start, told)
    return _PLANNED.search(match.text, start, told) is None


def signed_there(match: Match, session: Named) -> bool:
    """Whether papers were signed at the ceremony for that: 签约仪式上,甲公司与乙县签署了协议."""
    signed = session.noun.startswith(_SIGNING) and _SIGNED.match(match.text, match.span().end)
    return bool(signed) and done_before(match, session)


def is_of_event(match: Match, session: Named) -> tuple[bool, Mention[Any] | None]:
    """Whether some day's event is told before, which a bare ceremony belongs to, and the day: 培训班5月8日开班.

    Not where the paragraph calls the ceremony by another noun before.
    """
    scene: Scene = match.context
    what, at = _deed(match, session)
    called = match.text.find(f"{what}式", scene.sentence.paragraph.start, scene.sentence.start) >= 0
    start = clause_start(match.text, scene.sentence.start, match.span().start)
    coming = words("ahead").search(match.text, start, match.span().start) is not None
    if at < 0 or called or coming or _CEREMONY.search(match.text, at, at + len(session.noun)):
        return False, None
    for sentence in scene.view.holding([at]):
        dates = [date for date in sentence.of("date") if date.end <= at]
        ahead = words("ahead").search(match.text, sentence.start, at) or words("unsettled").search(sentence.text)
        return bool(dates) and not ahead, event_date(sentence, at)
    return False, None
