"""Lengths of time: as ISO 8601 writes them, and those that are what something takes."""

from functools import cache

from extract import lexicons
from extract.text.patterns import late

_FROM = late(r"[由从][^,。;:\d]{0,6}\Z")
_ABOUT = late(r"(?:不足|不到|不超过|仅|约|近|平均|目前的?|现在的?|如今的?)+\Z")
"""In front of hours and minutes: from which length, and about to which, something changes."""
_CLAUSE = 10
"""So many characters before a length are looked at for that."""
_HEADS = frozenset("牵带领开回低埋抬点摇起出接")
"""What makes a word with 头 behind it."""

_HALVES = {"Y": "6M", "M": "15D", "W": "3DT12H", "D": "T12H", "H": "30M", "T": ""}


def iso_duration(whole: int, half: bool, unit: str) -> str:
    """An ISO 8601 duration; units are years Y, quarters Q, months M, weeks W, days D, hours H, minutes T.

    >>> iso_duration(1, True, "Y"), iso_duration(0, True, "D"), iso_duration(3, False, "H")
    ('P1Y6M', 'PT12H', 'PT3H')
    """
    if unit == "Q":
        return f"P{whole * 3}M"
    clock = "T" if unit in ("H", "T") else ""
    counted = f"{whole}{'M' if unit == 'T' else unit}" if whole or not half else ""
    return f"P{clock}{counted}{_HALVES[unit] if half else ''}"


def is_level(text: str, start: int, end: int) -> bool:
    """Whether hours or minutes are what something takes, which falls or rises: 由74分钟缩短到不足26分钟."""
    first = _FROM.search(text, max(start - _CLAUSE, 0), start)
    if first is not None and text.startswith(_phrases("changes"), end):
        return True
    about = _ABOUT.search(text, max(start - _CLAUSE, 0), start)
    return text.endswith(_phrases("changed_to"), 0, about.start() if about else start)


def is_first(text: str, start: int) -> bool:
    """Whether 头 in front of a length makes it the first one: 结对的头一年, 开工头一天, but 牵头一年."""
    return text[start - 1 : start] == "头" and text[max(start - 2, 0) : start - 1] not in _HEADS


def is_repeated(text: str, start: int, end: int) -> bool:
    """Whether the same words stand beside a length: 一年一年, 一天比一天."""
    words = text[start:end]
    behind = text.startswith((words, f"比{words}", f"又{words}"), end)
    return behind or text.endswith((words, f"{words}比", f"{words}又"), 0, start)


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    return tuple(lexicons.load("calendar")["names"][kind])
