"""Punctuation that stands twice."""

import re

from extract.text.offsets import Edit

_STOPS = ",、。"
_SIGNS = ";:!?《》“”"
_PAIRS = (*(a + b for a in _STOPS for b in _STOPS), *(sign * 2 for sign in _SIGNS))
_RUN = re.compile(rf"[{_STOPS}]{{2,}}|([{_SIGNS}])\1+")


def edits(text: str) -> list[Edit]:
    """One sign of each run stays: the full stop where there is one, else the first."""
    if not any(pair in text for pair in _PAIRS):
        return []
    found: list[Edit] = []
    for run in _RUN.finditer(text):
        kept = run.start() + max(run[0].find("。"), 0)
        if kept > run.start():
            found.append(Edit(run.start(), kept, ""))
        if kept + 1 < run.end():
            found.append(Edit(kept + 1, run.end(), ""))
    return found
