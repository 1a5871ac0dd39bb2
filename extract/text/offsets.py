"""The exact map from clean text back to raw text, built from the edits as they are made."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from extract.text.span import Span


class Edit(NamedTuple):
    """Replace `text[start:end]` by `replacement`."""

    start: int
    end: int
    replacement: str


class OffsetMap:
    """Maps spans of an edited text to spans of the text before the edits.

    A span of the edited text maps from the first original character of its first character to the last original
    character of its last one: what was deleted between two kept characters is inside, what was deleted at
    either end is not. Every character of a replacement stands for the whole of what it replaced.
    """

    __slots__ = ("_edits", "_starts")

    def __init__(self, edits: Sequence[Edit] = ()) -> None:
        """`edits` are in order and do not overlap; offsets count in the text before the edits."""
        self._edits: list[tuple[int, int, int, int]] = []
        shift = 0
        for start, end, replacement in edits:
            clean = start + shift
            self._edits.append((clean, clean + len(replacement), start, end))
            shift += len(replacement) - (end - start)
        self._starts = [edit[0] for edit in self._edits]

    def __bool__(self) -> bool:
        return bool(self._edits)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span before the edits of `edited[start:end]`."""
        if start == end:
            here = self._character(start)[0]
            return here, here
        return self._character(start)[0], self._character(end - 1)[1]

    def _character(self, position: int) -> tuple[int, int]:
        """What the one edited character at `position` was before."""
        at = bisect_right(self._starts, position) - 1
        if at < 0:
            return position, position + 1
        _, clean_end, raw_start, raw_end = self._edits[at]
        if position < clean_end:
            return raw_start, raw_end
        here = raw_end + position - clean_end
        return here, here + 1


class OffsetChain:
    """Several maps, one after the other: the first was made first. `moves` nothing where no map does."""

    __slots__ = ("_maps", "moves")

    def __init__(self, maps: Sequence[OffsetMap] = ()) -> None:
        self._maps = tuple(map_ for map_ in reversed(maps) if map_)
        self.moves = bool(self._maps)

    def __bool__(self) -> bool:
        return self.moves

    def original(self, start: int, end: int) -> Span:
        """The span in the first text of `last[start:end]`."""
        for map_ in self._maps:
            start, end = map_.original(start, end)
        return Span(start, end)


def apply(text: str, edits: Sequence[Edit]) -> str:
    """The text after the edits."""
    parts = []
    done = 0
    for start, end, replacement in edits:
        parts.append(text[done:start])
        parts.append(replacement)
        done = end
    parts.append(text[done:])
    return "".join(parts)
