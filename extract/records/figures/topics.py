"""The field of assistance that a figure belongs to, by the words around it."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from operator import itemgetter

from extract.lexicons import load
from extract.records.figures.lift import Extent
from extract.text.terms import Terms

OTHER = "other"
_TITLE = re.compile("《[^《》]*》")
_WEIGHTS = {"certain": 3, "likely": 2, "faint": 1}
_START = itemgetter(0)


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
    """The words of a stretch of text that point to a field: where each starts, to which field, how surely."""

    __slots__ = ("_found",)

    def __init__(self, text: str, start: int, end: int) -> None:
        """What stands inside 《》 says nothing of the field."""
        found = list(_terms().find(text, start, end))
        if found and text.find("《", start, end) >= 0:
            titles = [title.span() for title in _TITLE.finditer(text, start, end)]
            found = [cue for cue in found if not _inside(cue[0], titles)]
        self._found = found

    def strongest(self, spans: Iterable[Extent], least: int) -> str | None:
        """The field that the surest cue inside the spans points to, the last one of equals; none below `least`."""
        best: str | None = None
        if self._found:
            for start, end in spans:
                first = bisect_left(self._found, start, key=_START)
                for _, _, (topic, weight) in self._found[first : bisect_left(self._found, end, first, key=_START)]:
                    if weight >= least:
                        best, least = topic, weight
        return best

    def likely(self, least: int = 2) -> str | None:
        """The field that the whole stretch points to, unless more weakly than `least`."""
        best: str | None = None
        for _, _, (topic, weight) in self._found:
            if weight >= least:
                best, least = topic, weight
        return best


def _inside(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    before = bisect_right(spans, position, key=_START) - 1
    return before >= 0 and position < spans[before][1]


def of_heading(text: str) -> str | None:
    """The field that a heading names, if it names one."""
    return Cues(text, 0, len(text)).likely()
