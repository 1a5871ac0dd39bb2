"""Punctuation that stands twice, and blanks before it."""

import re

from extract.text.offsets import Edit

_SIGNS = ",。、;:!?《》“”"
_DOUBLES = tuple(sign * 2 for sign in _SIGNS)
_RUN = re.compile(rf"([{_SIGNS}])\1+")
_MIXED = re.compile(r"[,、](?=。)|(?<=。)[,、]")


def edits(text: str) -> list[Edit]:
    """One of each run stays; of a comma and a full stop side by side the full stop."""
    found: list[Edit] = []
    if any(double in text for double in _DOUBLES):
        found += [Edit(m.start() + 1, m.end(), "") for m in _RUN.finditer(text)]
    if ",。" in text or "。," in text or "、。" in text or "。、" in text:
        found += [Edit(m.start(), m.end(), "") for m in _MIXED.finditer(text)]
    return sorted(set(found))
