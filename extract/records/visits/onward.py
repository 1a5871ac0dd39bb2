"""The later days of a trip that sentences tell which name nobody: 20日看甲村,21日又到乙园,22日离开."""

import re
from collections.abc import Iterator
from typing import Any

from extract.mentions.mention import Mention
from extract.records.context import clause_end, heads, is_day, within
from extract.records.view import SentenceView
from extract.records.visits.days import LONGEST, days_between
from extract.records.visits.report import Trip
from extract.records.visits.verbs import SIGNS, verbs
from extract.text.patterns import late

_HITHER = ("到", "去", "来", "赴", "抵")
"""The ends of verbs that say where to, so that 的 behind the place leaves them an attribute."""
_BESIDE = "在[^,。;:!?]{2,40}?(?:陪同|陪伴|引导|引领)下,"
ESCORTED = late(_BESIDE)
"""Who went along from there."""
_SO = "(?:先后|分别|依次|共同|一同|一起|组织|[又还再则便先就也才]){0,2}"
_THEN = late(f"(?:[一清]?早|早晨|晚间|深夜)?,?(?:{_BESIDE})?{_SO}")
"""Between a day and what was done on it."""
_HOUR = late(
    f"(?:(?:(?:当[天日晚])?(?:上午|中午|下午|傍晚|晚上|随后|接着|然后|之后)|会[前后]),?(?:{_BESIDE})?|{_BESIDE}){_SO}"
)
"""At the head of a sentence, that it was later on the same day, or that others went along."""
_OTHERS = late(
    "[^,。;]*?的[^,。;的]{0,6}?(?:[人者员客众生民户车机船队]|航班|专线|家长)(?![家物民生产间型厂场站])(?=[^,。;、])"
)
"""What makes of words of motion or sight those for others, of whom more is told: 到甲县务工的群众返岗."""
_STAYS = "在"
"""No verb of motion, so that of what was there on a later day only talks and sights are theirs."""
_TALKS = late("[座会]谈")
_LEFT = late(
    "(?:代表团|考察团|一行人?)?(?:启程|动身|乘[车机])?(?:离开?|返[回程]?|回[到程]|踏上归途)(?![校岗还乡]|[^,。;]{0,10}的)"
)
"""What says of those who travel that the trip was over: 22日一早离伊."""


def later_day(trip: Trip, sentence: SentenceView) -> int | None:
    """Where the words begin that say what those who travel did later, if the sentence begins with when that was."""
    day = next((date for date in heads(sentence) if date.start == sentence.start and is_day(date)), None)
    if day is not None:
        return _behind(sentence, day) if _tells(trip, sentence, day) else None
    hour = _HOUR.match(sentence.document_text, sentence.start, sentence.end)
    return hour.end() if hour and _goes(sentence, hour.end()) else None


def days_on(trip: Trip, sentence: SentenceView) -> Iterator[Mention[Any]]:
    """The days of a sentence on which they went on or left, each at the head of a clause."""
    text = sentence.document_text
    for date in sentence.of("date"):
        at_head = date.start == sentence.start or text[date.start - 1] in ",;"
        if at_head and _tells(trip, sentence, date):
            yield date


def _tells(trip: Trip, sentence: SentenceView, date: Mention[Any]) -> bool:
    """Whether it is said behind a day of the trip that they went on to some place or body, or that they left."""
    text, at = sentence.document_text, _behind(sentence, date)
    return _goes_on(trip, date) and (_goes(sentence, at) or _LEFT.match(text, at, sentence.end) is not None)


def _goes(sentence: SentenceView, at: int) -> bool:
    """Whether a clause goes on from `at` with a verb of motion or sight, and names a place or body."""
    text, end = sentence.document_text, clause_end(sentence.document_text, at, sentence.end)
    verb = verbs("go").match(text, at, end)
    if verb is None or _is_of_others(sentence, verb, end):
        return False
    if verb[0] == _STAYS and not (_TALKS.search(text, at, end) or verbs(*SIGNS).search(text, at, end)):
        return False
    return bool(within(sentence.mentions, at, end, "place", "organisation") or verbs("sites").search(text, at, end))


def _is_of_others(sentence: SentenceView, verb: re.Match[str], end: int) -> bool:
    """Whether words of motion only say which others are told of: 到甲市的列车停运, 看望老人的志愿者来自甲市."""
    text, at = sentence.document_text, verb.end()
    place = next((m for m in within(sentence.mentions, at, end, "place") if m.start == at), None)
    bound = place is not None and text.startswith("的", place.end) and verb[0].endswith(_HITHER)
    return bound or text.startswith("的", at) or _OTHERS.match(text, verb.start(), end) is not None


def _goes_on(trip: Trip, date: Mention[Any]) -> bool:
    """Whether a day is that of a trip which began on a day, or one of the next ones."""
    began = trip.day
    if began is None or not is_day(began) or not is_day(date):
        return False
    return 0 <= (LONGEST + 1 if (passed := days_between(began, date)) is None else passed) <= LONGEST


def _behind(sentence: SentenceView, date: Mention[Any]) -> int:
    """Where what was done on a day begins."""
    then = _THEN.match(sentence.document_text, date.end, sentence.end)
    return then.end() if then else date.end
