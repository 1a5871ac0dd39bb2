"""The field of assistance that a figure belongs to, by the words around it."""

from collections.abc import Iterable, Sequence
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
    end: int
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


def cues(text: str, start: int, end: int) -> list[Cue]:
    """The words of a stretch that point to a field, in order."""
    return [Cue(at, stop, topic, weight) for at, stop, (topic, weight) in _terms().find(text, start, end)]


def strongest(found: Sequence[Cue], spans: Iterable[Span], least: int) -> str | None:
    """The field that the surest cue inside the spans points to, the last one of equals; none below `least`."""
    best: Cue | None = None
    for start, end in spans:
        for cue in found:
            if start <= cue.start < end and cue.weight >= max(least, best.weight if best else 0):
                best = cue
    return best.topic if best else None


def of_heading(text: str) -> str | None:
    """The field that a heading names, if it names one."""
    return strongest(cues(text, 0, len(text)), [Span(0, len(text))], 2)
