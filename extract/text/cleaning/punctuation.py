"""Punctuation that stands twice."""

import re

from extract.text.offsets import Edit

_STOPS = ",、。"
_SIGNS = ";:!?《》“”"
_ANY = f"[{_STOPS}{_SIGNS}]"
_RUN = re.compile(rf"{_ANY}(?={_ANY})(?:(?<=[{_STOPS}])[{_STOPS}]+|(?<=(.))\1+)")  # few signs stand beside another


def edits(text: str) -> list[Edit]:
    """One sign of each run stays: the full stop where there is one, else the first."""
    found: list[Edit] = []
    for run in _RUN.finditer(text):
        kept = run.start() + max(run[0].find("。"), 0)
        if kept > run.start():
            found.append(Edit(run.start(), kept, ""))
        if kept + 1 < run.end():
            found.append(Edit(kept + 1, run.end(), ""))
    return found
