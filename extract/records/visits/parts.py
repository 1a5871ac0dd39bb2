"""The ways in which a sentence states the trip of a part of a delegation: 某某带一组奔甲县."""

from typing import Any

from extract.mentions.mention import Mention
from extract.records.context import clause_end
from extract.records.visits.assembly import stated
from extract.records.visits.statement import Statement
from extract.records.visits.verbs import verbs
from extract.records.visits.wording import NOTE, PLAIN
from extract.rules.rule import Match, Rule
from extract.text.patterns import late
from extract.text.span import Span

_NUMBERS = "一二三四五两另"
_PARTS = "组路队"
_LED: tuple[str, ...] = tuple(
    f"{verb}{number}{part}"
    for verb in ("带", "着", "领", "率", "带第", "着第", "领第", "率第")
    for number in _NUMBERS
    for part in _PARTS
)
"""How those words begin that say who led which part: 带一组, 率领第二队."""
_ALARM = late("火场|火灾|灭火|救援|抢[险修]|搜救|嫌疑人|[追抓]捕|赛|夺冠|冠军|训练|拉练|演习")
"""Where parts of a force or team go to, which is no visit."""


def led_apart(match: Match) -> Statement | None:
    """Somebody who leads a part of a delegation somewhere else than the rest goes."""
    leader: Mention[Any] = match.mention("leader")
    if not match.text.endswith(tuple(_PARTS), *match.span("part")):
        return None
    sentence = match.context.sentence
    enforces = any(verbs("enforcers").search(match.text, *span) for span in leader.value.spans)
    if enforces or _ALARM.search(match.text, sentence.start, sentence.end):
        return None
    start = match.span().end
    if verbs("business").search(match.text, start, clause_end(match.text, start, sentence.end)):
        return None
    statement = stated(match, [leader], None, match.span("part").end)
    if statement is not None:
        statement.group = True
        statement.delegation = Span(*match.span("part"))
    return statement


PARTS: tuple[Rule[Statement], ...] = (
    Rule(
        name="visit.part",
        anchors=_LED,
        pattern=(
            rf"{{leader=person}}{NOTE}(?:{PLAIN}|{{date}}){{0,4}}?(?:率领|带领|带着|领着|率|带|领)"
            rf"(?P<part>第?[{_NUMBERS}](?:小组|分队|[{_PARTS}])|{{quantity}})(?:人马)?,?"
            r"(?:奔|直奔|折向|转向|赴|前往|到|来到|去|去了|走进|深入){place|organisation}"
        ),
        takes=("person",),
        build=led_apart,
        accepts=(
            "市长[李明|leaders]带[一组|delegation]奔[渭源县|destinations],副市长[王强|leaders]领着[二组|delegation]折向[岷县|destinations]。",
        ),
        rejects=(
            "市长李明带一组数据到渭源县。",
            "市长李明带一路风尘到渭源县。",
            "市长李明带12人到渭源县。",
            "市长李明打算带一组到渭源县考察。",
            "5月8日,刑警队长李明带一组赴渭源县抓捕,副队长王强带二组赴岷县。",
            "5月8日,教练李明带一队赴渭源县比赛。",
            "副县长李明带一组到渭源县火场,王强带二组到岷县。",
        ),
        priority=3,
    ),
)
