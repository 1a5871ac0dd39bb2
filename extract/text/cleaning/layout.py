"""How a text is set in lines."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from extract.text.patterns import late

ENDS = frozenset("。!?;:…>}")
"""What a paragraph may end with, before a closing quote too."""
_QUOTES = frozenset("”’")
PAUSE = late("[,。、;]")

_SLACK = 6
"""Columns that a full line may lack: a word, a number or a sign that may not be broken off."""
_FEWEST = 3
"""Lines that have to share a width."""
_NARROWEST, _WIDEST = 20, 200
"""Columns between which texts are broken on purpose."""


Row = tuple[int, int]
"""Where a line stands, without the blanks around it: a plain tuple, as a `Span` takes six times as long to make."""


class Layout(NamedTuple):
    """How a text is set.

    `width` are the columns that lines are broken at; `indents` whether paragraphs are indented; `ragged` whether most
    lines break off inside a sentence, at no one width; `head` is where the first sentence ends.
    """

    width: int | None
    indents: bool
    ragged: bool
    head: int


def rows(text: str) -> list[Row]:
    """The lines that hold anything, without the blanks around them."""
    found = []
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if line and line[0] != " " != line[-1]:
            found.append((start, end))
        elif bare := line.strip(" "):
            first = end - len(line.lstrip(" "))
            found.append((first, first + len(bare)))
        start = end + 1
    return found


def apart(text: str, row: Row, after: Row) -> bool:
    """Whether a blank line stands between two lines."""
    end, start = row[1], after[0]
    return start - end > 1 and text.find("\n", text.find("\n", end) + 1, start) >= 0


def indented(text: str, row: Row) -> bool:
    """Whether a line is set in as a paragraph's first one is."""
    start, _ = row
    return text.startswith("  ", start - 2) if start > 1 else False


def ended(text: str, row: Row) -> bool:
    """Whether a paragraph may end with this line: with a sentence, or with a quote of one."""
    _, end = row
    last = text[end - 1]
    return last in ENDS or (last in _QUOTES and text[max(end - 2, 0)] in ENDS)


def layout(text: str, lines: Sequence[Row], unended: Sequence[int]) -> Layout:
    """How the lines of a text are set, those at `unended` without an end; the last line is none of them."""
    indents = "  " in text and _indents(text, lines)
    if len(unended) < _FEWEST:  # too few to share a width or to make a text ragged
        return Layout(None, indents, False, 0)
    loose = [lines[at] for at in unended if not apart(text, lines[at], lines[at + 1])]
    if not loose:
        return Layout(None, indents, False, 0)
    width = _width(text, loose) if len(loose) >= _FEWEST and len(loose) * 4 >= len(lines) else None
    head = text.find("。")
    return Layout(width, indents, width is None and _ragged(text, lines, loose), head if head >= 0 else len(text))


def _indents(text: str, lines: Sequence[Row]) -> bool:
    """Whether most lines that end with a full stop are set in."""
    closed = [line for line in lines if text[line[1] - 1] == "。"]
    return sum(indented(text, line) for line in closed) * 2 > len(closed)


def full(text: str, line: Row, setting: Layout) -> bool:
    """Whether a line fills the width that the text is broken at."""
    return setting.width is not None and -_SLACK <= _columns(text, line) - setting.width <= 2


def _width(text: str, loose: Sequence[Row]) -> int | None:
    """The width that most lines without an end share; None where they share none."""
    running = [line for line in loose if PAUSE.search(text, *line)]
    if len(running) < _FEWEST:
        return None
    widths = Counter(width for width in (_columns(text, line) for line in running) if _NARROWEST <= width <= _WIDEST)
    near = {width: sum(widths[width - less] for less in range(_SLACK + 1)) for width in sorted(widths)}
    best = max(near, key=lambda width: (near[width], width), default=0)
    return best if best and near[best] >= _FEWEST and near[best] * 2 >= len(loose) else None


def _ragged(text: str, lines: Sequence[Row], loose: Sequence[Row]) -> bool:
    if len(loose) < 5 or len(loose) * 2 < len(lines):
        return False
    pauses = sum(bool(PAUSE.search(text, *line)) for line in loose)
    return pauses * 2 >= len(loose) and all(end - start <= _WIDEST // 2 for start, end in lines)


def _columns(text: str, line: Row) -> int:
    """The columns that a line fills: two for an ideograph, one for a letter."""
    start, end = line
    return len(text[start:end].encode("gbk", "replace")) + 4 * indented(text, line)
