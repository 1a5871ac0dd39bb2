"""Tables of what a page says of itself, of which every cell stands in a line of its own: 发布机构: above 甲县教育局."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extract.text.cleaning.layout import Row
from extract.text.notes import labels
from extract.text.offsets import Edit

_LABELS = 3
"""Lines at least that hold a label and nothing else."""
_LONGEST = 8
"""Characters of the longest label, its mark and colon with it, but for the blanks between its letters."""
_LONGEST_VALUE = 60
_MARKS = "·-* "
_ABOUT = ("概述", "摘要")
"""What labels of what a text says end in; below an empty one its headline may stand."""


def edits(text: str, lines: Sequence[Row]) -> list[Edit]:
    """The breaks between a label that stands alone and the value in the line below; two labels stay apart.

    `lines` are the rows of the text.
    """
    if text.count(":\n") + text.count(": \n") < _LABELS:
        return []
    named = [_is_label(text, line) for line in lines]
    return list(_breaks(text, lines, named)) if sum(named) >= _LABELS else []


def _breaks(text: str, lines: Sequence[Row], named: Sequence[bool]) -> Iterator[Edit]:
    for (line, is_label), (after, is_next) in pairwise(zip(lines, named, strict=True)):
        value = text[slice(*after)]
        if is_label and not is_next and len(value) <= _LONGEST_VALUE and "。" not in value and ":" not in value[:6]:
            yield Edit(line[1], after[0], "")


def _is_label(text: str, line: Row) -> bool:
    """Whether a line is nothing but a label of imprint with its colon."""
    start, end = line
    if text[end - 1] != ":":
        return False
    words = text[start : end - 1].lstrip(_MARKS).replace(" ", "")
    found = labels().at(words, 0) if 0 < len(words) <= _LONGEST else None
    return found is not None and found[0] == len(words) and bool(found[1]) and not words.endswith(_ABOUT)
