"""Punctuation that stands twice, and the dot that some write for a full stop."""

import re
from functools import cache

from extract.text.offsets import Edit
from extract.text.patterns import compiled, late

_STOPS = ",、。"
_SIGNS = ";:!?《》“”"
_ANY = f"[{_STOPS}{_SIGNS}]"
_RUN = late(rf"{_ANY}(?={_ANY})(?:(?<=[{_STOPS}])[{_STOPS}]+|(?<=(.))\1+)")  # few signs stand beside another


def edits(text: str) -> list[Edit]:
    """One sign of each run stays: the full stop where there is one, else the mark of a list, else the first.

    Where lines end with a dot more often than sentences with `。`, dots that end sentences become `。`.
    """
    found: list[Edit] = []
    for run in _RUN.finditer(text):
        kept = run.start() + max(run[0].find("。") if "。" in run[0] else run[0].find("、"), 0)
        if kept > run.start():
            found.append(Edit(run.start(), kept, ""))
        if kept + 1 < run.end():
            found.append(Edit(kept + 1, run.end(), ""))
    dots = text.count(".\n") + text.endswith(".")
    if dots and dots > text.count("。"):
        found += [Edit(dot.start(), dot.end(), "。") for dot in _dots().finditer(text)]
        found.sort()
    return found


@cache
def _dots() -> re.Pattern[str]:
    """A dot behind Chinese text that ends a sentence or line; not the one of 一.总则."""
    return compiled(
        r"(?<=[㐀-鿿”\"》)%])(?<![一二三四五六七八九十甲乙丙丁])\.(?=[\s㐀-鿿“‘《(]|[^\x00-\u2fff]|\d{1,4}[年月日]|\Z)"
    )
