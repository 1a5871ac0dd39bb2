"""Line breaks inside sentences, words and numbers, against the ends of real paragraphs.

A break is taken out where the signs on both sides say that the sentence goes on: an open bracket, a comma, a number
cut in two, running text without an end; or where the whole text is set to a width and the line is a full one.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from extract.lexicons import load
from extract.text.offsets import Edit

_ENDS = frozenset("。!?;:…”’>")
_NEVER_FIRST = frozenset(",。、;:!?)》”’〕】%‰")
_GOES_ON = frozenset(",、(《“‘〔")
_PAIRS = (("《", "》"), ("(", ")"), ("“", "”"), ("〔", "〕"))
_NEW_LINE = re.compile(
    r"[#>|·●○■□◆◇★☆▲△▼►◎※*\[【—=_+-]"
    r"|\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:[)、]|\.(?!\d))|[①-⑳]"
    r"|第[一二三四五六七八九十百零\d]{1,4}[章节条篇部编]|[㐀-鿿 ]{2,8}:|\([^()]*\)$"
)
_PAGE = re.compile(r"[-—·\s]*(?:第 ?)?\d{1,4}(?: ?页)?(?:[,/ ]{0,3}共? ?\d{1,4} ?页?)?[-—·\s]*\Z")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)\s*\Z")
_LAST_SENTENCE = re.compile(r"[^。!?;”]*\Z")
_WORD = re.compile("[㐀-鿿]{6}")
_PAUSE = re.compile("[,。、;]")
_UNITS = frozenset("年月日时万亿千百十余多元人个名位家所户亩吨公米里件项次场期批%.")
_LOOSE_ENDS = frozenset("的和与及在对为于以将被把从向由并是或且至到约近超")
_LENDS = ("供图", "摄影", "摄影报道")
_LONG = 45
"""From this many characters on, a line with a comma but without an end is running text, not a heading."""
_SLACK = 6
"""Columns that a full line may lack: a word, a number or a sign that may not be broken off."""
_WIDEST = 200
"""Columns beyond which no text is broken on purpose."""
_REACH = 400
"""How much of a paragraph is looked at when its next line is judged."""
_NEAR = 2_500
"""How far away, in characters, a word that a break may have cut is looked for."""


class _Line(NamedTuple):
    start: int
    end: int
    indented: bool


class _Layout(NamedTuple):
    """How a text is set: the width that its lines are broken at, and what opens a paragraph."""

    width: int | None
    indents: bool
    separates: bool


def edits(text: str) -> list[Edit]:
    """The breaks to take out, with the blanks and page numbers around them."""
    lines = list(_lines(text))
    layout = _layout(text, lines)
    found: list[Edit] = []
    begin = 0  # the line that the current paragraph begins with
    at = 0
    while at + 1 < len(lines):
        after = at + 1
        if after + 1 < len(lines) and _PAGE.match(text, lines[after].start, lines[after].end):
            after += 1
        if _joins(text, lines[begin], lines[at], lines[after], layout):
            found.append(Edit(lines[at].end, lines[after].start, _gap(text, lines[at].end, lines[after].start)))
        else:
            begin = after = at + 1
        at = after
    return found


def _lines(text: str) -> Iterator[_Line]:
    start = 0
    for line in text.split("\n"):
        bare = line.lstrip(" ")
        if bare:
            indent = len(line) - len(bare)
            yield _Line(start + indent, start + indent + len(bare.rstrip(" ")), indent >= 2)
        start += len(line) + 1


def _gap(text: str, end: int, start: int) -> str:
    """What stands between two joined lines: a blank between words of letters."""
    return " " if text[end - 1].isascii() and text[start].isascii() and text[end - 1].isalpha() else ""


def _layout(text: str, lines: list[_Line]) -> _Layout:
    loose = [
        (line, after)
        for line, after in pairwise(lines)
        if text[line.end - 1] not in _ENDS and text.count("\n", line.end, after.start) == 1
    ]
    closed = [line for line in lines if text[line.end - 1] == "。"]
    indents = sum(line.indented for line in closed) * 2 > len(closed)
    blank = sum(text.count("\n", a.end, b.start) > 1 for a, b in pairwise(lines))
    separates = any(line.indented for line in lines) or blank * 12 > len(lines)
    width = _width(text, loose) if len(loose) >= 3 and len(loose) * 4 >= len(lines) else None
    return _Layout(width, indents, separates)


def _width(text: str, loose: list[tuple[_Line, _Line]]) -> int | None:
    """The width that most lines without an end share; None where they share none."""
    running = [line for line, _ in loose if _PAUSE.search(text, line.start, line.end)]
    widths = Counter(width for width in (_measure(text, line) for line in running) if 20 <= width <= _WIDEST)
    full = {width: sum(widths[width - less] for less in range(_SLACK + 1)) for width in sorted(widths)}
    best = max(full, key=lambda width: (full[width], width), default=0)
    return best if best and full[best] >= 3 and full[best] * 2 >= len(loose) else None


def _measure(text: str, line: _Line) -> int:
    """The columns that a line fills: two for an ideograph, one for a letter."""
    return len(text[line.start : line.end].encode("gbk", "replace")) + 4 * line.indented


def _joins(text: str, first: _Line, line: _Line, after: _Line, layout: _Layout) -> bool:
    """Whether the paragraph from `first` to `line` goes on in `after`."""
    left, right = text[line.end - 1], text[after.start]
    if left in _ENDS and layout.width is None and right not in _NEVER_FIRST:
        return False
    if text[first.start] == "#" or right == "#":
        return False
    if right in _NEVER_FIRST or left in _GOES_ON:
        return True
    close = text.count("\n", line.end, after.start) == 1
    full = close and _full(text, line, layout)
    if left in _ENDS:
        new = after.indented or left in ":>" or _opens_line(text, after)
        return full and layout.separates and not new and (text[after.end - 1] in _ENDS or _full(text, after, layout))
    before = text[max(first.start, line.end - _REACH) : line.end]
    if _leaves_open(before, text[after.start : after.start + 80]):
        return True
    if _opens_line(text, after) or (layout.indents and after.indented) or _closed(before):
        return False
    return full or _goes_on(text, before, after, close, layout.indents and first.indented)


def _full(text: str, line: _Line, layout: _Layout) -> bool:
    """Whether a line fills the width that the text is broken at."""
    return layout.width is not None and -_SLACK <= _measure(text, line) - layout.width <= 2


def _opens_line(text: str, line: _Line) -> bool:
    return bool(_NEW_LINE.match(text, line.start, line.end))


def _leaves_open(before: str, after: str) -> bool:
    """Whether a bracket opened before the break is closed soon after it."""
    for opening, closing in _PAIRS:
        last = before.rfind(opening, max(len(before) - 80, 0))
        if last > before.rfind(closing) and 0 <= after.find(closing) < (after.find(opening) + 1 or 81):
            return True
    return False


def _closed(before: str) -> bool:
    """Whether the paragraph ends in a photographer's or writer's name, or in a remark in brackets."""
    last = _LAST_SENTENCE.search(before)
    tail = last[0] if last else ""
    names = " " in tail or (len(tail) <= 12 and tail.endswith(_LENDS))
    return bool(_IN_BRACKETS.match(tail)) or (names and tail.endswith(_signs_off()))


def _goes_on(text: str, before: str, after: _Line, close: bool, indented: bool) -> bool:
    """Whether a paragraph without an end is running text that the next line completes."""
    left, right = before[-1], text[after.start]
    running = "。" in before or (len(before) >= _LONG and "," in before)
    if left.isdigit() or (left == "." and before[-2:-1].isdigit() and len(before) > 3):
        return right.isdigit() or (right in _UNITS and left != ".")
    if running:
        return close or (text[after.end - 1] in _ENDS and after.end - after.start >= 10)
    if not close:
        return False
    if left in _LOOSE_ENDS or (indented and not after.indented and len(before) >= 20):
        return len(before) >= 6
    return bool(_PAUSE.search(text, after.start, after.end)) and _cuts_word(text, before, after.start)


def _cuts_word(text: str, before: str, start: int) -> bool:
    """Whether four ideographs around the break stand together elsewhere in the text."""
    low, high = max(start - _NEAR, 0), start + _NEAR
    around = before[-3:] + text[start : start + 3]
    return bool(_WORD.match(around)) and any(text.find(around[at : at + 4], low, high) >= 0 for at in range(3))


@cache
def _signs_off() -> tuple[str, ...]:
    return tuple(load("credits")["after"])
