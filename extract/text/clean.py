"""From raw text to clean text, with the exact map back."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from extract.text.cleaning import (
    blanks,
    breaks,
    characters,
    fields,
    invisible,
    markup,
    pages,
    pinyin,
    punctuation,
    script,
)
from extract.text.cleaning.layout import Row, rows
from extract.text.document import Repair
from extract.text.offsets import Edit, OffsetChain, OffsetMap, apply
from extract.text.patterns import compiled

Script = Literal["simplified", "traditional"]


_OF_LINES = {"pages": pages.edits, "fields": fields.edits, "breaks": breaks.edits}
"""The steps that go by the rows of a text."""


@cache
def _unprinted() -> re.Pattern[str]:
    """What few Chinese texts print.

    Without any of it a text has no mark of HTML or Markdown, nothing invisible, and no traditional character but what
    radicals stand for.
    """
    return compiled(f"[{markup.SIGNS}{invisible.LIKELY}{script.likely()}]")


class Cleaned(NamedTuple):
    """A clean text, its rows, the map to the raw one, what was repaired, and the script of the raw text."""

    text: str
    rows: list[Row]
    offsets: OffsetChain
    repairs: list[Repair]
    script: Script


class _Work:
    """A text on its way through the steps."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.maps: list[OffsetMap] = []
        self.repairs: list[Repair] = []

    def edit(self, step: str, edits: Sequence[Edit]) -> None:
        if edits:
            self.maps.append(OffsetMap(edits))
            self.text = apply(self.text, edits)
            self.count(step, len(edits))

    def count(self, step: str, count: int) -> None:
        if count:
            self.repairs.append(Repair(step, count))


def clean(raw: str) -> Cleaned:
    r"""The clean form of a raw text.

    No marks of HTML or Markdown inside lines, no invisible or private-use characters, half-width ASCII, no pinyin
    glosses, simplified characters, no doubled punctuation, no line breaks inside sentences and no blanks inside names
    and numbers; `\n` is the only line break and one blank the only gap inside a line. Never raises.
    """
    work = _Work(raw)
    odd = _unprinted().search(raw) is not None
    if odd:
        work.edit("markup", markup.edits(work.text))
        work.edit("invisible", invisible.edits(work.text))
    work.text, folded = characters.fold(work.text)
    for step, count in folded.items():
        work.count(step, count)
    work.edit("pinyin", pinyin.edits(work.text))
    kind: Script = "simplified"
    if odd or folded["radicals"]:
        work.text, kind, converted = script.fold(work.text)
        work.count("script", converted)
    work.edit("punctuation", punctuation.edits(work.text))
    lines, steps = rows(work.text), len(work.maps)
    for step, edits in _OF_LINES.items():
        if len(work.maps) > steps:
            lines, steps = rows(work.text), len(work.maps)
        work.edit(step, edits(work.text, lines))
    work.edit("blanks", blanks.edits(work.text))
    if len(work.maps) > steps:
        lines = rows(work.text)
    return Cleaned(work.text, lines, OffsetChain(work.maps), work.repairs, kind)
