"""Places of one letter: 粤黔, 赴粤, 黔货."""

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from extract.lexicons import load
from extract.mentions.places.table import Division, divisions
from extract.text.ideographs import LETTER
from extract.text.patterns import compiled, late

_LONGEST_RUN = 4
_WORDS = frozenset("便法向面式案略针圆格言块程")
"""What makes a word with 方 before it."""
_TOWN = late(f"{LETTER}{{1,2}}(?:镇|街道|苏木)(?!江)")
"""What makes a letter that stands alone the first of a town's name: 到甘旗卡镇."""


COMINGS = "未将原本后历"
"""Letters that make another word of 来: 未来, 本来."""
CALLS = "走采随家寻暗信上查探来回拜互出到"
"""Letters that make another word of 访: 采访, 上访."""
_CALLED_ON = late(f"[^{CALLS}]访.(?![㐀-鿿])|.访.(?:期间|考察|交流|代表|之行)")
"""What makes a letter behind 访 where somebody went: 代表团访粤."""


class _Letters(NamedTuple):
    """The letters of divisions, and those that may stand alone: before `follow` (黔货), or behind `lead` (赴黔).

    `candidate` finds the letters next to which stands another, or what one that stands alone needs.
    """

    every: dict[str, str]
    alone: frozenset[str]
    follow: frozenset[str]
    lead: frozenset[str]
    not_before: frozenset[str]
    candidate: re.Pattern[str]


@cache
def _letters() -> _Letters:
    forms = load("short_forms")
    alone = forms["alone"]
    every, follow, lead = "".join(forms["letters"]), alone["after"], alone["before"]
    return _Letters(
        every=forms["letters"],
        alone=frozenset(alone["letters"]),
        follow=frozenset(follow),
        lead=frozenset(lead),
        not_before=frozenset(alone["not_before"]),
        candidate=compiled(f"[{every}](?:(?=[{every}{follow}])|(?<=[{lead}].))"),
    )


def find(text: str) -> Iterator[tuple[int, int, Division]]:
    """Each letter that stands for a division as `(start, end, division)`, a letter of a pair perhaps twice."""
    letters, done = _letters(), 0
    for match in letters.candidate.finditer(text):
        start, end = match.span()
        if start >= done and text[end : end + 1] in letters.every:
            done = _run_end(text, end, letters)
            yield from _pair(text, start, done)
        if _alone(text, start, letters):
            yield start, end, _division(text[start])
    yield from ((at, at + 1, _division(text[at])) for at in _sides(text, letters))


def _sides(text: str, letters: _Letters) -> list[int]:
    """The letters of two parties of which a text speaks: 闽方、宁方."""
    found = []
    at = text.find("方", 1)
    while at > 0:
        if text[at - 1] in letters.alone and text[at + 1 : at + 2] not in _WORDS:
            found.append(at - 1)
        at = text.find("方", at + 1)
    return found if len({text[at] for at in found}) > 1 else []


def _run_end(text: str, end: int, letters: _Letters) -> int:
    """Where the letters side by side end of which the first ends at `end`."""
    last = end + _LONGEST_RUN - 1
    while end < last and text[end : end + 1] in letters.every:
        end += 1
    return end


def _alone(text: str, at: int, letters: _Letters) -> bool:
    """Whether the letter at `at` stands for a division by itself."""
    if text[at] not in letters.alone:
        return False
    following = text[at + 1 : at + 2]
    if following in letters.follow:
        return True
    if text[at - 1 : at] == "访":
        return _CALLED_ON.match(text, at - 2) is not None
    return text[at - 1 : at] in letters.lead and following not in letters.not_before and not _TOWN.match(text, at + 1)


def _pair(text: str, start: int, end: int) -> Iterator[tuple[int, int, Division]]:
    pairs, letters = load("short_forms")["pairs"], text[start:end]
    sure = all(letter in pairs["sure"] for letter in letters)
    if letters in pairs["never"] or len(set(letters)) < len(letters):
        return
    if sure or text.startswith(tuple(pairs["followed_by"]), end):
        for at in range(start, end):
            yield at, at + 1, _division(text[at])


def _division(letter: str) -> Division:
    return divisions()[load("short_forms")["letters"][letter]]
