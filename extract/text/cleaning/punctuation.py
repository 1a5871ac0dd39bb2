"""Punctuation that stands twice."""

import re

from extract.text.offsets import Edit

_STOPS = ",、。"
_SIGNS = ";:!?《》“”"
_STOP_PAIRS = tuple(a + b for a in _STOPS for b in _STOPS)
_RUN = re.compile(rf"[{_STOPS}]{{2,}}|([{_SIGNS}])\1+")


def edits(text: str) -> list[Edit]:
    """One sign of each run stays: the full stop where there is one, else the first."""
    found: list[Edit] = []
    if not _doubles(text):
        return found
    for run in _RUN.finditer(text):
        kept = run.start() + max(run[0].find("。"), 0)
        if kept > run.start():
            found.append(Edit(run.start(), kept, ""))
        if kept + 1 < run.end():
            found.append(Edit(kept + 1, run.end(), ""))
    return found


def _doubles(text: str) -> bool:
    """Whether any run is there."""
    for pair in _STOP_PAIRS:
        if pair in text:
            return True
    return any(sign * 2 in text for sign in _SIGNS if sign in text)  # most signs are in no text
