"""Pinyin glosses set after characters: `來(lái)`, `會(huì )`, `登錄(lu)`, `貧(pín)(pín)`, `東西(dong xi)`.

A gloss with tone marks is one wherever it consists of syllables; one without has to be a reading of the characters
before it, so that `(ICU)`, `(app)` and `她(she)` stay.
"""

import re
import unicodedata
from functools import cache

from extract.lexicons import rows
from extract.text.offsets import Edit
from extract.text.patterns import late

_LETTERS = "a-zA-Zɑɡà-öù-üÀ-ÖÙ-Üāēěīńňōūǎǐǒǔǖǘǚǜăĕĭŏŭǹḿ\u0300-\u030c·'’:1-5"
_OPENING = "([〔【<〈"
_GLOSS = late(rf"[(\[〔【<〈]\s{{0,3}}(?P<reading>[{_LETTERS}][{_LETTERS}\s]{{0,39}})[)\]〕】>〉]")
_CUT_OFF = late(rf"[(\[〔]\s?(?P<reading>[{_LETTERS}][{_LETTERS} ]{{0,11}})?\s*\Z")
_JOINS = str.maketrans("", "", " \n\t·'’:12345")
_LONGEST = 8
"""The most characters that one gloss is read against."""


def edits(text: str) -> list[Edit]:
    """The glosses of a text whose brackets are half-width, and the one that is cut off at its end."""
    found: list[Edit] = []
    start = 0  # where the glosses of one character begin
    for gloss in _glosses(text):
        repeated = bool(found) and found[-1].end == gloss.start()
        if not repeated:
            start = gloss.start()
            while start and text[start - 1] in " \n":
                start -= 1
        if _explains(gloss["reading"], text[max(start - _LONGEST, 0) : start]):
            found.append(Edit(gloss.start() if repeated else start, gloss.end(), ""))
    return found + _cut_off(text, bool(found))


def _glosses(text: str) -> list[re.Match[str]]:
    """The letters in brackets, in order; signs are looked for one by one, which is quicker than by a class of them."""
    openings: list[int] = []
    for opening in _OPENING:
        at = text.find(opening)
        while at >= 0:
            if text[at + 1 : at + 2] < "㐀":  # in most brackets ideographs stand, not letters
                openings.append(at)
            at = text.find(opening, at + 1)
    glosses = (_GLOSS.match(text, at) for at in sorted(openings))
    return [gloss for gloss in glosses if gloss]


def _cut_off(text: str, glossed: bool) -> list[Edit]:
    """An unfinished gloss at the very end, in a text that has others or where it bears a tone."""
    start = max(len(text) - 16, 0)
    for cut in _CUT_OFF.finditer(text, start):
        bare = _bare(cut["reading"] or "")
        before = text[cut.start() - 1 : cut.start()]
        begins = any(before in chars and syllable.startswith(bare) for syllable, chars in _readings().items())
        if before and begins and (glossed or not (cut["reading"] or "").isascii()):
            return [Edit(cut.start(), len(text), "")]
    return []


def _explains(reading: str, before: str) -> bool:
    """Whether a reading is a gloss of the last characters before it."""
    if not before or not "㐀" <= before[-1] <= "\U0003ffff" or not reading.strip():
        return False
    bare = _bare(reading)
    if reading.isascii():
        return reading.islower() and _reads(bare, before)
    return _reads(bare, before) or _syllables(bare)


def _bare(reading: str) -> str:
    """A reading without tones and blanks; ü is v."""
    letters = unicodedata.normalize("NFD", reading.translate(_JOINS).lower().replace("ɑ", "a").replace("ɡ", "g"))
    return "".join(c for c in letters.replace("u\u0308", "v") if not unicodedata.combining(c))


def _reads(bare: str, before: str) -> bool:
    """Whether the last characters of `before` are read so."""
    if not bare:
        return True
    if not before:
        return False
    table = _readings()
    tails = (bare[-size:] for size in range(1, min(6, len(bare)) + 1))
    return any(
        before[-1] in table.get(tail, "") and (len(tail) == len(bare) or _reads(bare[: -len(tail)], before[:-1]))
        for tail in tails
    )


def _syllables(bare: str) -> bool:
    """Whether the letters are a string of syllables."""
    ends = {0}
    for end in range(1, len(bare) + 1):
        if any(start in ends and bare[start:end] in _readings() for start in range(max(end - 6, 0), end)):
            ends.add(end)
    return bool(bare) and len(bare) in ends


@cache
def _readings() -> dict[str, str]:
    """Each toneless syllable with the characters that are read so."""
    return {row[0]: row[1] for row in rows("pinyin")}
