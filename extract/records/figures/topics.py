"""The field of assistance that a figure belongs to, by the words around it."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from extract.lexicons import load
from extract.text.span import Span
from extract.text.terms import Terms

OTHER = "other"
_TITLE = re.compile("《[^《》]*》")
_WEIGHTS = {"certain": 3, "likely": 2, "faint": 1}


class Cue(NamedTuple):
    """A word that points to a field, and how surely."""

    start: int
    topic: str
    weight: int


@cache
def _terms() -> Terms[tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    for topic, table in load("topics").items():
        if isinstance(table, dict):
            for strength, weight in _WEIGHTS.items():
                for word in table[strength].split():
                    if weight > found.get(word, ("", 0))[1]:
                        found[word] = (topic, weight)
    return Terms(found)


class Cues:
    """The words of a stretch of text that point to a field."""

    __slots__ = ("_found", "_starts")

    def __init__(self, text: str, start: int, end: int) -> None:
        """What stands inside 《》 says nothing of the field."""
        self._found = [Cue(at, topic, weight) for at, _, (topic, weight) in _terms().find(text, start, end)]
        if text.find("《", start, end) >= 0:
            titles = [title.span() for title in _TITLE.finditer(text, start, end)]
            self._found = [cue for cue in self._found if not any(at <= cue.start < stop for at, stop in titles)]
        self._starts = [cue.start for cue in self._found]

    def strongest(self, spans: Iterable[Span], least: int) -> str | None:
        """The field that the surest cue inside the spans points to, the last one of equals; none below `least`."""
        best: Cue | None = None
        for start, end in spans:
            for at in range(bisect_left(self._starts, start), bisect_left(self._starts, end)):
                cue = self._found[at]
                if cue.weight >= (best.weight if best else least):
                    best = cue
        return best.topic if best else None

    def likely(self, least: int = 2) -> str | None:
        """The field that the whole stretch points to, unless more weakly than `least`."""
        found = max(reversed(self._found), key=lambda cue: cue.weight, default=None)
        return found.topic if found is not None and found.weight >= least else None


def of_heading(text: str) -> str | None:
    """The field that a heading names, if it names one."""
    return Cues(text, 0, len(text)).likely()
