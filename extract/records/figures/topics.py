"""The field of assistance that a figure belongs to, by the words around it."""

from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from extract.lexicons import load
from extract.text.span import Span
from extract.text.terms import Terms

OTHER = "other"
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

    __slots__ = ("_found", "_starts", "_whole")

    def __init__(self, text: str, start: int, end: int) -> None:
        self._found = [Cue(at, topic, weight) for at, _, (topic, weight) in _terms().find(text, start, end)]
        self._starts = [cue.start for cue in self._found]
        self._whole: str | None = None

    def strongest(self, spans: Iterable[Span], least: int) -> str | None:
        """The field that the surest cue inside the spans points to, the last one of equals; none below `least`."""
        best: Cue | None = None
        for start, end in spans:
            for at in range(bisect_left(self._starts, start), bisect_left(self._starts, end)):
                cue = self._found[at]
                if cue.weight >= (best.weight if best else least):
                    best = cue
        return best.topic if best else None

    def likely(self) -> str | None:
        """The field that the whole stretch points to, unless only faintly."""
        if self._whole is None:
            found = [cue for cue in self._found if cue.weight > 1]
            self._whole = max(reversed(found), key=lambda cue: cue.weight).topic if found else ""
        return self._whole or None


def of_heading(text: str) -> str | None:
    """The field that a heading names, if it names one."""
    return Cues(text, 0, len(text)).likely()
