"""The date that governs a figure."""

from collections.abc import Sequence
from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import words as w
from extract.records.figures.words import Word

_AGAINST = frozenset(["比", "较", "与", "同"])
_PLANNED = ("目标", "任务", "计划", "协议", "工作", "预算", "指标", "规划", "方案", "会议")
_TOWARDS = frozenset("来内间近今未过")


def governs(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether the date at an index says when something was so: not 比上年增长, not 年度任务, not 3个月以上的补贴."""
    date = words[at]
    meaning = date.mention.value.meaning if date.mention is not None else None
    if meaning is None or meaning.kind == "set" or (meaning.value is None and meaning.bound is None):
        return False
    if meaning.kind == "duration" and not _TOWARDS.intersection(text[date.start : date.end]):
        return False
    before = words[at - 1] if at else None
    if before is not None and before.end == date.start:
        name = text[before.start : before.end]
        if name in _AGAINST or (before.role == w.LINK and text.startswith("的", date.end)):
            return False
    return not text.startswith(_PLANNED, date.end)


def nearest(text: str, words: Sequence[Word], position: int) -> Mention[Any] | None:
    """The last date before a position that governs what stands there."""
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word.end <= position and word.role == w.DATE and governs(text, words, at):
            return word.mention
    return None
