"""The date that governs a figure."""

from collections.abc import Sequence
from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import words as w
from extract.records.figures.openings import relative
from extract.records.figures.words import Word

_AGAINST = frozenset(["比", "较", "与", "同"])
_EQUALS = frozenset(["是", "为", "相当于"])
_STARTING = frozenset(["由", "从"])
_PLANNED = ("目标", "任务", "协议", "预算", "指标", "方案", "会议")
_TOWARDS = frozenset("来内间近今未过")
_DAY = len("2022-08-24")


def _governs(text: str, words: Sequence[Word], at: int, position: int) -> bool:
    """Whether the date at an index says when what stands at a position was so.

    Not 比上年增长, not 年度任务, not 3个月以上的补贴, nor 去年的会议.
    """
    date = words[at]
    if date.mention is None:
        return False
    meaning = date.mention.value.meaning
    if meaning.kind == "set" or (meaning.kind == "duration" and not _TOWARDS.intersection(text[date.start : date.end])):
        return False
    if text.startswith("的", date.end) and date.end + 1 != position:
        return False
    before = words[at - 1] if at else None
    if before is not None and before.end == date.start:
        name = text[before.start : before.end]
        if name in _AGAINST or (name in _EQUALS and text.startswith("的", date.end)):
            return False
    if relative(words, at + 1) and words[at + 1].start == date.end:
        return False
    return not text.startswith(_PLANNED, date.end)


def nearest(text: str, words: Sequence[Word], position: int) -> Mention[Any] | None:
    """The last date before a position that governs what stands there."""
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word.end <= position and word.role == w.DATE and _governs(text, words, at, position):
            return word.mention
    return None


def bound(text: str, words: Sequence[Word]) -> Mention[Any] | None:
    """The last date of a clause that bounds a time, wherever it stands: 截至7月, 今年以来."""
    for at in range(len(words) - 1, -1, -1):
        date = words[at].mention if words[at].role == w.DATE else None
        if date is not None and date.value.meaning.bound and _governs(text, words, at, words[at].end):
            return date
    return None


def starting(text: str, date: Mention[Any]) -> bool:
    """Whether a date is that of the level a change starts from: 由2018年的81.5%提高到…."""
    return text[date.start - 1 : date.start] in _STARTING and text.startswith("的", date.end)


def lasting(date: Mention[Any] | None) -> bool:
    """Whether a date goes on to govern the next sentence: a year, months, 今年以来; not a day, not a vague word."""
    if date is None:
        return False
    meaning = date.value.meaning
    return meaning.kind in ("date", "interval") and meaning.value is not None and len(meaning.value.split("/")[0]) < _DAY


def run(text: str, words: Sequence[Word]) -> list[Mention[Any]]:
    """The dates of a list such as 2021年、2022年、2023年; empty where there is no list."""
    found: list[Mention[Any]] = []
    for word in words:
        if word.role == w.DATE and word.mention is not None:
            joined = found and text[found[-1].end : word.start] in ("、", "和", "及")
            found = [*found, word.mention] if joined else [word.mention]
        elif len(found) > 1 and word.role not in (w.LISTED, w.PREPOSITION):
            break
    return found if len(found) > 1 else []
