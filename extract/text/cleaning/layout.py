"""How a text is set in lines."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

_ENDS = frozenset("。!?;:…>")
_QUOTES = frozenset("”’")
PAUSE = re.compile("[,。、;]")

_SLACK = 6
"""Columns that a full line may lack: a word, a number or a sign that may not be broken off."""
_NARROWEST, _WIDEST = 20, 200
"""Columns between which texts are broken on purpose."""


class Row(NamedTuple):
    """A line of the text without the blanks around it."""

    start: int
    end: int
    indented: bool


class Layout(NamedTuple):
    """How a text is set.

    `width` are the columns that lines are broken at; `indents` whether paragraphs are indented; `ragged` whether most
    lines break off inside a sentence, at no one width; `head` is where the first sentence ends.
    """

    width: int | None
    indents: bool
    ragged: bool
    head: int


def rows(text: str) -> Iterator[Row]:
    """The lines that hold anything."""
    start = 0
    for line in text.split("\n"):
        bare = line.lstrip(" ")
        if bare:
            indent = len(line) - len(bare)
            yield Row(start + indent, start + indent + len(bare.rstrip(" ")), indent >= 2)
        start += len(line) + 1


def layout(text: str, lines: Sequence[Row]) -> Layout:
    """How the lines of a text are set."""
    loose = [line for line, after in pairwise(lines) if not ends(text, line) and adjoin(text, line, after)]
    closed = [line for line in lines if text[line.end - 1] == "。"]
    indents = sum(line.indented for line in closed) * 2 > len(closed)
    width = _width(text, loose) if len(loose) >= 3 and len(loose) * 4 >= len(lines) else None
    head = text.find("。")
    return Layout(width, indents, width is None and _ragged(text, lines, loose), head if head >= 0 else len(text))


def ends(text: str, line: Row) -> bool:
    """Whether a paragraph may end with this line: with a sentence, or a quote of one."""
    last = text[line.end - 1]
    return last in _ENDS or (last in _QUOTES and text[max(line.end - 2, 0)] in _ENDS)


def adjoin(text: str, line: Row, after: Row) -> bool:
    """Whether no blank line stands between two lines."""
    return text.count("\n", line.end, after.start) == 1


def full(text: str, line: Row, setting: Layout) -> bool:
    """Whether a line fills the width that the text is broken at."""
    return setting.width is not None and -_SLACK <= _columns(text, line) - setting.width <= 2


def _width(text: str, loose: Sequence[Row]) -> int | None:
    """The width that most lines without an end share; None where they share none."""
    running = (line for line in loose if PAUSE.search(text, line.start, line.end))
    widths = Counter(width for width in (_columns(text, line) for line in running) if _NARROWEST <= width <= _WIDEST)
    near = {width: sum(widths[width - less] for less in range(_SLACK + 1)) for width in sorted(widths)}
    best = max(near, key=lambda width: (near[width], width), default=0)
    return best if best and near[best] >= 3 and near[best] * 2 >= len(loose) else None


def _ragged(text: str, lines: Sequence[Row], loose: Sequence[Row]) -> bool:
    pauses = sum(bool(PAUSE.search(text, line.start, line.end)) for line in loose)
    many = len(loose) >= 5 and len(loose) * 2 >= len(lines) and pauses * 2 >= len(loose)
    return many and all(line.end - line.start <= _WIDEST // 2 for line in lines)


def _columns(text: str, line: Row) -> int:
    """The columns that a line fills: two for an ideograph, one for a letter."""
    return len(text[line.start : line.end].encode("gbk", "replace")) + 4 * line.indented
