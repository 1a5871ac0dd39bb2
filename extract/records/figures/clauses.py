"""The clauses of a sentence and the figures in them, each with the words before and behind it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from extract.mentions.mention import Mention
from extract.records.figures.words import CLOSE, FIGURE, OPEN, STOP, Word

_BRACKET = 40
"""How many words a bracket holds at most."""
_JOINTS = frozenset(["", "、", "和", "及", "与", "以及", "至", ",", "/"])


class Stretch(NamedTuple):
    """A piece of text with the words inside it."""

    start: int
    end: int
    words: Sequence[Word]


@dataclass(slots=True)
class Clause:
    """Words between two stops; `closer` is the mark behind it, `inner` says that it stands in brackets."""

    start: int
    end: int
    words: list[Word]
    closer: str
    inner: bool = False

    @property
    def counts(self) -> bool:
        """Whether it states a figure."""
        return any(word.role == FIGURE for word in self.words)


@dataclass(slots=True)
class Group:
    """Figures that share the words before and behind them: 6批43名, 1.06万人、1.32万人和1.74万人.

    `twin` says that they stand side by side with nothing between them.
    """

    figures: list[Mention[Any]]
    left: Stretch
    right: Stretch
    listed: bool = False
    twin: bool = False


def clauses(text: str, start: int, end: int, words: Sequence[Word]) -> Iterator[Clause]:
    """The clauses of `text[start:end]`; brackets that hold a figure are clauses of their own, others stay inside."""
    inside: list[Word] = []
    depth = False
    skip = -1
    for at, word in enumerate(words):
        if at < skip:
            continue
        if word.role == OPEN:
            close = _close(words, at)
            if not any(inner.role == FIGURE for inner in words[at:close]):
                skip = close + 1
                continue
        if word.role in (STOP, OPEN, CLOSE):
            yield Clause(start, word.start, inside, text[word.start], depth)
            depth = word.role == OPEN or (depth and word.role == STOP)
            inside, start = [], word.end
        else:
            inside.append(word)
    yield Clause(start, end, inside, "", depth)


def _close(words: Sequence[Word], opened: int) -> int:
    limit = min(len(words), opened + _BRACKET)
    return next((at for at in range(opened + 1, limit) if words[at].role == CLOSE), limit)


def groups(text: str, clause: Clause) -> list[Group]:
    """The figures of a clause in groups; the gap between two groups is the first one's right and the second's left."""
    found: list[Group] = []
    words = clause.words
    places = [at for at, word in enumerate(words) if word.role == FIGURE]
    for number, at in enumerate(places):
        figure = words[at].mention
        assert figure is not None
        after = places[number + 1] if number + 1 < len(places) else len(words)
        stop = words[after].start if after < len(words) else clause.end
        right = Stretch(figure.end, stop, words[at + 1 : after])
        if number and _shared(text, found[-1].figures[-1], figure):
            group = found[-1]
            gap = text[group.figures[-1].end : figure.start].strip()
            group.twin, group.listed = gap == "", group.listed or gap != ""
            group.figures.append(figure)
            group.right = right
            continue
        left = found[-1].right if found else Stretch(clause.start, figure.start, words[:at])
        found.append(Group([figure], left, right))
    return found


def _shared(text: str, first: Mention[Any], second: Mention[Any]) -> bool:
    gap = text[first.end : second.start].strip()
    if gap == "":
        return True
    return gap in _JOINTS and first.value.unit == second.value.unit

