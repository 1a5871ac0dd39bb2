"""A sentence in which each mention is one character, with the way back."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import Protocol

from extract.rules.alphabet import Alphabet
from extract.text.span import Span


class Located(Protocol):
    """What can be lifted: anything with a kind and a place in the text."""

    kind: str
    start: int
    end: int


class Lifted:
    """`text` is the sentence with one character for each mention; offsets map back to the text it came from."""

    __slots__ = ("_ends", "_mentions", "_positions", "text")

    def __init__(self, text: str, start: int, end: int, mentions: Iterable[Located], alphabet: Alphabet) -> None:
        """Lift `text[start:end]`; `mentions` are in order, do not overlap and lie inside it."""
        self._mentions = list(mentions)
        self._positions = [-1]  # where each mention stands in the lifted text
        self._ends = [start]  # where the text after each mention starts in the original
        parts: list[str] = []
        done, at, code = start, -1, alphabet.code
        for mention in self._mentions:
            begins = mention.start
            parts += (text[done:begins], code(mention.kind))
            at += begins - done + 1
            done = mention.end
            self._positions.append(at)
            self._ends.append(done)
        self.text = "".join((*parts, text[done:end]))

    def mention(self, position: int) -> Located | None:
        """The mention that the lifted character at `position` stands for."""
        at = bisect_right(self._positions, position) - 1
        return self._mentions[at - 1] if at > 0 and self._positions[at] == position else None

    def mentions(self, start: int, end: int) -> list[Located]:
        """The mentions of `lifted[start:end]`."""
        first = bisect_right(self._positions, start - 1)
        last = bisect_right(self._positions, end - 1)
        return self._mentions[max(first - 1, 0) : last - 1]

    def span(self, start: int, end: int) -> Span:
        """The span in the original text of `lifted[start:end]`, which is not empty."""
        positions = self._positions
        first = bisect_right(positions, start) - 1
        last = bisect_right(positions, end - 1, first) - 1
        begins = self._ends[first] + start - positions[first] - 1
        if positions[first] == start:
            begins = self._mentions[first - 1].start
        return Span(begins, self._ends[last] + end - 1 - positions[last])
