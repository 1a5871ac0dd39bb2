"""Which division a name stands for, and whether a short form is a place at all, from the rest of the text."""

from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from extract.lexicons import load
from extract.mentions.name_bounds import preceded
from extract.mentions.places import ties
from extract.mentions.places.table import Division, Hit, Level, Surface, parents
from extract.mentions.places.vouched import before_own, beside_own, vouched
from extract.text.ideographs import han

UNKNOWN = ""
"""The code of a division of which only the name is known, as several have it."""

_RANK: dict[Level, int] = {"country": 4, "province": 3, "prefecture": 2, "county": 1, "zone": 0}


class Known(NamedTuple):
    """The codes that a text names for sure (with those above them), and those it names with their kind.

    `beside` are those of what holds the short forms that lists vouch for.
    """

    named: frozenset[str]
    full: frozenset[str]
    beside: frozenset[str]


def known(hits: Iterable[Hit], beside: frozenset[str]) -> Known:
    """What the unmistakable names of a text say; see `Known`."""
    found = {surface for _, _, surface in hits if surface.sure or surface.codes}
    named, full = [surface.sure for surface in found], [surface.codes for surface in found]
    return Known(frozenset().union(*named), frozenset().union(*full), beside)


def stands(text: str, hit: Hit) -> bool:
    """Whether the characters around a name leave it a name."""
    start, end, surface = hit
    not_after, not_before, begins = _beside(surface)
    if not_after and text.endswith(not_after, 0, start):
        return False
    if text[end : end + 1] in begins and text.startswith(not_before, end):
        return False
    return not surface.full or surface.free or _single(text, start, end)


@cache
def _beside(surface: Surface) -> tuple[tuple[str, ...], tuple[str, ...], frozenset[str]]:
    """What a name is no place behind, what it is none before, and how that begins.

    A full name is none before what its own entry has (随县|长), a short form before more, a county's also before its
    landmarks.
    """
    forms, name = load("short_forms"), surface.name
    stop, own = forms["stop"], forms["not_before"].get(name, "")
    general = () if surface.full else (*stop["not_before"], *(stop["nature"] if surface.county else ""))
    not_before = (*own, *general)
    return tuple(forms["not_after"].get(name, "")), not_before, frozenset(word[0] for word in not_before)


_SORTS = ("市县", "市州")
"""Behind what a city is said to be, both of the sorts that are: 帮扶合作市县."""


def _single(text: str, start: int, end: int) -> bool:
    single = load("short_forms")["single"]
    seat = text.startswith("城关", end)  # 岷县城关小学
    if text[end - 1 : end + 1] in _SORTS or (end < len(text) and text[end] in single["not_before"] and not seat):
        return False
    if start == 0 or not han(text[start - 1]) or text[start - 1] in single["may_follow"]:
        return True
    return preceded(text, start) or text.endswith(_verbs(), 0, start) or _is_taken_on(text, start)


_TAKES = frozenset("包帮援助管联带扶")
"""What a district or body does with a county, in a word of one letter: 甲区包岷县."""
_WHO = frozenset("省市区县旗州司团校院局")


def _is_taken_on(text: str, start: int) -> bool:
    """Whether one letter behind a region or body says what that does with the place: 甲区包|岷县."""
    return text[start - 1] in _TAKES and start > 1 and text[start - 2] in _WHO


@cache
def _verbs() -> tuple[str, ...]:
    """What is done to places, so that 康县 in 帮扶康县 is one."""
    return tuple(load("name_bounds")["begins_before_place"])


class Chooser:
    """Chooses the divisions that the names of one text stand for, where the name alone does not settle it."""

    def __init__(self, text: str, hits: Sequence[Hit]) -> None:
        self._tied = ties.tied(text, hits)
        couples = [(one, other) for one, other in pairwise(hits) if other[0] - one[1] < 2]
        self._vouched = self._tied.vouched.union(vouched(text, hits), beside_own(text, couples), before_own(couples))
        holders = (
            above.code for one in self._vouched if len(one.divisions) == 1 for above in parents(one.divisions[0].code)
        )
        self._seen = known(hits, frozenset(holders))
        self._chosen = _spelled_out(couples)

    def choose(self, surface: Surface, before: Division | None) -> Division | None:
        """The division that a name stands for, or None where it is no place; `before` stands directly before it."""
        if before is not None:
            under = [division for division in surface.divisions if before in parents(division.code)]
            if under:
                return _best(under, self._seen)
        if surface not in self._chosen:
            chosen = _choose(surface, self._seen, surface in self._vouched)
            unknown = chosen is None or chosen.code == UNKNOWN
            self._chosen[surface] = self._tied.meant.get(surface, chosen) if unknown else chosen
        return self._chosen[surface]


def _spelled_out(couples: Iterable[tuple[Hit, Hit]]) -> dict[Surface, Division | None]:
    """The one division that a name stands for which the text has behind what holds it: 上海市普陀区."""
    found: dict[Surface, set[Division]] = {}
    for (_, end, outer), (start, _, surface) in couples:
        if start == end and len(surface.divisions) > 1:
            found.setdefault(surface, set()).update(one for one in surface.divisions if _lies_in(one, outer))
    return {surface: next(iter(ones)) for surface, ones in found.items() if len(ones) == 1}


def _lies_in(division: Division, outer: Surface) -> bool:
    return any(above in outer.divisions for above in parents(division.code))


def _choose(surface: Surface, seen: Known, vouched: bool) -> Division | None:
    fitting = surface.divisions
    if surface.bound and not (vouched and not surface.full):
        if not surface.full:
            return _best([division for division in fitting if division.code in seen.full], seen)
        known = surface.name in load("short_forms")["of_city"]
        own = (division for division in fitting if known and parents(division.code)[-1].code in seen.full)
        return _best(list(own), seen)
    if surface.full:
        return fitting[0] if len(fitting) == 1 else _best(fitting, seen) or Division(UNKNOWN, fitting[0].name)
    return _best([d for d in fitting if surface.long or vouched or _supported(d, seen)], seen)


def _supported(division: Division, seen: Known) -> bool:
    """Whether a short form is sure enough: all but counties are, and counties of which the text names a parent."""
    if division.level != "county" or division.code in seen.full:
        return True
    return any(above.code in seen.named for above in parents(division.code))


def _best(fitting: Sequence[Division], seen: Known) -> Division | None:
    """The one that the text speaks of most; None where two are as good."""
    if len(fitting) < 2:
        return fitting[0] if fitting else None
    (most, best), (second, _), *_ = sorted(((_weight(division, seen), division) for division in fitting), reverse=True)
    return best if most > second else None


def _weight(division: Division, seen: Known) -> tuple[int, bool, int, bool]:
    above = sum(
        2 if upper.level == "prefecture" else 1
        for upper in parents(division.code)
        if upper.code in seen.named or upper.code in seen.beside
    )
    return _RANK[division.level], division.code in seen.full, above, not division.until
