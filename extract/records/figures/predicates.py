"""Where a noun phrase ends because those whom a figure counts do something: 19条河流涨水."""

import re
from functools import cache

from extract.lexicons import load
from extract.text.patterns import compiled

_AREAS = frozenset("村县乡镇市省区州户校")
"""Nouns of one letter: 对16个村|进行帮扶."""
_FEWEST = 2
"""Letters of the noun in front of what is done: 参赛队伍 does nothing."""


@cache
def _words(table: str) -> tuple[str, ...]:
    return tuple(sorted(load("predicates")[table], key=len, reverse=True))


@cache
def _letters(table: str, at: int) -> frozenset[str]:
    """The first letters (`at` 0) or the last ones (-1) of the words of a table."""
    return frozenset(word[at] for word in _words(table))


@cache
def _scraps() -> frozenset[str]:
    return frozenset(load("predicates")["scraps"])


@cache
def _always() -> re.Pattern[str]:
    return compiled("|".join((*_words("always"), *_words("told"))))


@cache
def _pattern(table: str) -> re.Pattern[str]:
    return compiled("|".join(_words(table)))


def end_before(text: str, start: int, end: int, *, headed: bool) -> int:
    """Where a noun phrase in `text[start:end]` ends: before the first word of what is done, without what is left.

    `headed` tells that the phrase ends in a known noun, so that a verb which can be an attribute is one.
    """
    if start == end:
        return end
    if is_no_noun(text, start):
        return start
    found = _always().search(text, start + _FEWEST, end)
    if text[start] in _AREAS and (does := _always().match(text, start + 1, end)) is not None:
        found = does if len(does[0]) > 1 else found
    stop = found.start() if found else end
    bare = None if headed else _pattern("bare").search(text, start + _FEWEST, stop)
    if bare and (bare.end() == end or not is_noun_end(text[end - 1])):
        stop = bare.start()
    if text.find("“", start, stop) >= 0 and text.count("“", start, stop) > text.count("”", start, stop):
        return end
    left, kept = _words("left"), _words("kept")
    while stop - start > _FEWEST and text.endswith(left, start, stop) and not text.endswith(kept, start, stop):
        stop -= next(len(tail) for tail in left if text.endswith(tail, start, stop))
    return stop


def does(text: str, at: int) -> bool:
    """Whether words tell what those do whom a figure counts: 农户|搬进新居."""
    return text.startswith(_words("told"), at)


def does_in(text: str, start: int, end: int) -> int:
    """Where the words begin in `text[start:end]` that tell what those do whom a figure counts, or -1."""
    found = _pattern("told").search(text, start, end)
    return found.start() if found else -1


def is_quality(text: str, start: int, end: int) -> bool:
    """Whether words end in what only tells of the quality of a noun behind them: 珍贵, 国家级."""
    return text[end - 1] in _letters("qualities", -1) and text.endswith(_words("qualities"), start, end)


def is_manner(text: str, start: int, end: int) -> bool:
    """Whether words say how or when something is done: 500亩|连片|流转, 早稻|插秧."""
    return text.endswith(_words("manner"), start, end) or text.startswith(_words("manner"), start, end)


def is_no_noun(text: str, at: int) -> bool:
    """Whether words that are no noun begin at a place: 正在建设的, 建在社区的."""
    return text[at : at + 1] in _letters("never", 0) and text.startswith(_words("never"), at)


def tells(text: str, at: int) -> bool:
    """Whether words that are no noun begin what is told of one: 需要搬迁的集镇, 整体搬迁的新村."""
    return text.startswith((*_words("never"), *_words("qualities")), at)


def is_busy(text: str, at: int) -> bool:
    """Whether words that begin behind a noun say what it is at: 村民|正忙着采摘."""
    return text.startswith(_words("busy"), at)


def is_noun_end(character: str) -> bool:
    """Whether a character behind a verb makes a noun of both: 抢收队, 安置点."""
    return character in load("predicates")["noun_ends"]


def is_scrap(text: str, start: int, end: int) -> bool:
    """Whether words alone say nothing of what a figure measures: 首批."""
    return text[start:end] in _scraps()
