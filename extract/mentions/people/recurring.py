"""People whom an article names with no title, told by their names alone, by where these end or that they recur."""

import re
from collections.abc import Sequence
from functools import cache

from extract.lexicons import load
from extract.mentions.name_bounds import SURE, ends
from extract.mentions.people.clause_heads import ClauseHead
from extract.mentions.people.found import People
from extract.mentions.people.lengths import count_near
from extract.mentions.people.likely import is_name, is_thing
from extract.mentions.people.rosters import is_no_place
from extract.mentions.people.tables import known
from extract.mentions.people.titled import BODIES
from extract.mentions.places.table import surfaces
from extract.text.ideographs import han
from extract.text.patterns import compiled

_LENGTH = 3
"""Letters of a name that is long enough to be known by its letters."""
_LOOKED_AT = 4
"""So many places where a name stands are looked at."""
_NO_LAST = frozenset("人员工们家者生户友民母父属客师长手") | BODIES
"""What ends words for those who say something: 的程序员介绍."""
_WATERS = frozenset("海江洋洲岭岛峰川")
"""What names of waters and heights end in, of which the first letters may not be known: 乌|梁素海."""


def find(people: People, heads: Sequence[ClauseHead]) -> None:
    """Add those whose names open a clause, have usual letters, stand near by again and end for sure somewhere."""
    text, given = people.text, known().given
    told = people.names()
    for start, where in heads:
        end = start + _LENGTH
        name = text[start:end]
        if where == "inner" or len(name) < _LENGTH or name[1] not in given or name[2] not in given or name in told:
            continue
        if not ends(text, end) or people.place_at(start, towns=True) or not people.free(start, end):
            continue
        if not is_name(text, start, end, "list") or _is_word(name):
            continue
        if count_near(text, start, end) > 1 and _ends_surely(text, name, start):
            people.add(start, end, name, (), "person.recurring")
            told = people.names()


def find_inside(people: People, heads: Sequence[ClauseHead]) -> None:
    """Add those named within a clause: before what they say, or by letters that prose seldom has side by side."""
    text, tables = people.text, known()
    for start, where in heads:
        end = start + _LENGTH
        told = where == "inner" and text[start - 1] == "的" and text.startswith(tables.speech, end)
        if told and text[start] in tables.sure and text[end - 1] not in _NO_LAST:
            _add(people, start, end)
    for hit in _sure().finditer(text):
        start, end = hit.start(), hit.start() + _LENGTH
        inside = han(text[start - 1 : start] or "。") and not text.endswith(_makers(), 0, start)
        inside = inside and text[end - 1] not in _WATERS
        if inside and ends(text, end) and not _is_word(text[start:end]):
            _add(people, start, end)  # 桌椅是谭立民带来的


def _add(people: People, start: int, end: int) -> None:
    """Add who is named there, if it is neither a place nor a thing."""
    text = people.text
    if not people.free(start, end) or people.place_at(start, towns=True) or is_thing(text[start:end]):
        return
    if is_name(text, start, end, "list") and is_no_place(text, start, end) and not _splits_place(text, start):
        people.add(start, end, text[start:end], (), "person.inside")


def _splits_place(text: str, start: int) -> bool:
    """Whether a known place begins before `start` and goes on behind it: 余|姚松阳."""
    places = (surfaces().at(text, at) for at in range(max(start - _LENGTH + 1, 0), start))
    return any(place and place[0] > start for place in places)


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
def _makers() -> tuple[str, ...]:
    """What those are called who made an article."""
    return tuple(role for role in load("credits")["before"] if len(role) > 1)


@cache
def _sure() -> re.Pattern[str]:
    """A surname that is hardly anything else with two letters that are usual in given names."""
    usual = "".join(sorted(known().given))
    return compiled(rf"[{''.join(sorted(known().sure))}](?=[{usual}]{{2}})")
