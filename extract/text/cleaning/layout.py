"""How a text is set in lines."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.text.span import Span

_ENDS = frozenset("。!?;:…>")
_QUOTES = frozenset("”’")
PAUSE = re.compile("[,。、;]")

_SLACK = 6
"""Columns that a full line may lack: a word, a number or a sign that may not be broken off."""
_ROW = re.compile(r"[^ \n](?:[^\n]*[^ \n])?")
_NARROWEST, _WIDEST = 20, 200
"""Columns between which texts are broken on purpose."""


class Layout(NamedTuple):
    """How a text is set.

    `width` are the columns that lines are broken at; `indents` whether paragraphs are indented; `ragged` whether most
    lines break off inside a sentence, at no one width; `head` is where the first sentence ends.
    """

    width: int | None
    indents: bool
    ragged: bool
    head: int


def rows(text: str) -> Iterator[Span]:
    """The lines that hold anything, without the blanks around them."""
    return (Span(*row.span()) for row in _ROW.finditer(text))


def apart(text: str, row: Span, after: Span) -> bool:
    """Whether a blank line stands between two lines."""
    return text.find("\n", text.find("\n", row.end) + 1, after.start) >= 0


def indented(text: str, row: Span) -> bool:
    """Whether a line is set in as a paragraph's first one is."""
    return text.startswith("  ", row.start - 2) if row.start > 1 else False


def ended(text: str, row: Span) -> bool:
    """Whether a paragraph may end with this line: with a sentence, or with a quote of one."""
    last = text[row.end - 1]
    return last in _ENDS or (last in _QUOTES and text[max(row.end - 2, 0)] in _ENDS)


def layout(text: str, lines: Sequence[Span]) -> Layout:
    """How the lines of a text are set."""
    loose = [line for line, after in pairwise(lines) if not ended(text, line) and not apart(text, line, after)]
    closed = [line for line in lines if text[line.end - 1] == "。"]
    indents = sum(indented(text, line) for line in closed) * 2 > len(closed) if "  " in text else False
    if not loose:
        return Layout(None, indents, False, 0)
    width = _width(text, loose) if len(loose) >= 3 and len(loose) * 4 >= len(lines) else None
    head = text.find("。")
    return Layout(width, indents, width is None and _ragged(text, lines, loose), head if head >= 0 else len(text))


def full(text: str, line: Span, setting: Layout) -> bool:
    """Whether a line fills the width that the text is broken at."""
    return setting.width is not None and -_SLACK <= _columns(text, line) - setting.width <= 2


def _width(text: str, loose: Sequence[Span]) -> int | None:
    """The width that most lines without an end share; None where they share none."""
    running = (line for line in loose if PAUSE.search(text, line.start, line.end))
    widths = Counter(width for width in (_columns(text, line) for line in running) if _NARROWEST <= width <= _WIDEST)
    near = {width: sum(widths[width - less] for less in range(_SLACK + 1)) for width in sorted(widths)}
    best = max(near, key=lambda width: (near[width], width), default=0)
    return best if best and near[best] >= 3 and near[best] * 2 >= len(loose) else None


def _ragged(text: str, lines: Sequence[Span], loose: Sequence[Span]) -> bool:
    pauses = sum(bool(PAUSE.search(text, line.start, line.end)) for line in loose)
    many = len(loose) >= 5 and len(loose) * 2 >= len(lines) and pauses * 2 >= len(loose)
    return many and all(line.end - line.start <= _WIDEST // 2 for line in lines)


def _columns(text: str, line: Span) -> int:
    """The columns that a line fills: two for an ideograph, one for a letter."""
    return len(text[line.start : line.end].encode("gbk", "replace")) + 4 * indented(text, line)
