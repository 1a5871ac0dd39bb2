"""Characters that nobody sees: zero-width and private-use ones, controls, half of a surrogate pair."""

import re

from extract.text.offsets import Edit

_BASIC = (
    "\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff"
)
_BEYOND = "\U0001fffe-\U0001ffff\U0002fffe-\U0002ffff\U000e0000-\U0010ffff"
_RUN = f"[{_BASIC}{_BEYOND}]+"
LIKELY = f"{_BASIC}\U0001fffe-\U0010ffff"
"""Ranges of a character class that hold all of them, and beyond the basic plane, to be quick, some others."""


def edits(text: str) -> list[Edit]:
    """All of them go; the record rules rely on it, since they write mentions as private-use characters."""
    return [Edit(m.start(), m.end(), "") for m in re.finditer(_RUN, text)]
