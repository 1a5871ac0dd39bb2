"""People whom an article names with no title, told by their names alone, which it has again: 谭立民站在教室门口."""

import re
from functools import cache

from extract.mentions.name_bounds import SURE, ends
from extract.mentions.people.found import People
from extract.mentions.people.lengths import count_near
from extract.mentions.people.likely import is_name
from extract.mentions.people.tables import known

_LENGTH = 3
"""Letters of a name that is long enough to be known by its letters."""
_LOOKED_AT = 4
"""So many places where a name stands are looked at."""


def find(people: People) -> None:
    """Add those whose names open a clause, have usual letters, stand near by again and end for sure somewhere."""
    text, tables = people.text, known()
    told = people.names()
    for hit in _heads().finditer(f"\n{text}"):
        start, end = hit.start(), hit.start() + _LENGTH  # of the letters, as the mark is not counted
        name = text[start:end]
        surname = name[0] in tables.sure or name[0] in tables.common
        if not surname or name in told or not ends(text, end) or people.place_at(start, towns=True):
            continue
        if not people.free(start, end) or not is_name(text, start, end, "list") or _is_word(name):
            continue
        if count_near(text, start, end) > 1 and _ends_surely(text, name, start):
            people.add(start, end, name, (), "person.recurring")
            told = people.names()


def _is_word(name: str) -> bool:
    tables = known()
    return name[:2] in tables.words or name[1:] in tables.words or name[0] in tables.verbs


def _ends_surely(text: str, name: str, start: int) -> bool:
    """Whether the name ends for sure here or where it stands next, and may end at all of these places."""
    strengths = [ends(text, start + _LENGTH)]
    while len(strengths) < _LOOKED_AT and (start := text.find(name, start + _LENGTH)) >= 0:
        strengths.append(ends(text, start + _LENGTH))
    return len(strengths) > 1 and min(strengths) > 0 and max(strengths) == SURE


@cache
def _heads() -> re.Pattern[str]:
    """A mark and, at the head of a clause, three letters of which the last two are usual in given names."""
    usual = "".join(sorted(known().given))
    return re.compile(rf"[,。;:!?“”\n (、]\w[{usual}]{{2}}")
