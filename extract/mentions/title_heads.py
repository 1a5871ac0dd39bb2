"""The last words of posts, occupations and group labels, where they stand in a text."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal, NamedTuple

from extract.lexicons import load
from extract.text.endings import Endings
from extract.text.ideographs import all_han
from extract.text.patterns import compiled

TitleKind = Literal["post", "label", "occupation", "address"]


@dataclass(slots=True, eq=False)
class Head:
    """The last word of a title; `open` where a name may follow, as it is not the beginning of another word.

    `after` tells whether it is one that stands behind names: 王伟书记.
    """

    start: int
    end: int
    kind: TitleKind
    open: bool
    after: bool


class _Word(NamedTuple):
    """What is known of such a word, and the letters before and behind it that make another word of it."""

    kind: TitleKind
    after: bool
    tail_of: frozenset[str]
    lost_before: frozenset[str]
    goes_on: frozenset[str]


@cache
def _brackets() -> re.Pattern[str]:
    return compiled(r"\((?:挂职|兼|[时原]任[^)]{2,12}|援[^)]{1,2}|[正副][^)]级|主持工作|代|保留[^)]{2,4})\)")


@cache
def _heads() -> Endings[_Word]:
    titles = load("titles")
    kinds: dict[str, TitleKind] = {}
    for kind, key in (("occupation", "occupations"), ("address", "address"), ("label", "labels"), ("post", "posts")):
        kinds.update(dict.fromkeys(titles[key], kind))
    after, tail_of, goes_on = frozenset(titles["after"]), titles["not_after"], titles["next"]
    no_chang, none = frozenset(titles["after_chang"]), frozenset[str]()
    return Endings(
        {
            word: _Word(
                kind,
                word in after,
                frozenset(tail_of.get(word, none)),
                no_chang if word.endswith("长") else none,
                frozenset(goes_on.get(word, none)),
            )
            for word, kind in kinds.items()
        }
    )


@cache
def _follow() -> dict[str, tuple[str, ...]]:
    """What makes another word of a head, by its first letter."""
    words = load("titles")["not_before"]
    return {word[0]: tuple(other for other in words if other[0] == word[0]) for word in words}


def heads(text: str) -> list[Head]:
    """The last words of titles in the text, in order; not those that are part of another word."""
    follow = _follow()
    found = []
    for start, end, (kind, after, tail_of, lost_before, goes_on) in _heads().find(text):
        letter = text[end : end + 1]
        if letter in lost_before or (start and text[start - 1] in tail_of):
            continue
        joined = not letter or letter in goes_on or (letter in follow and text.startswith(follow[letter], end))
        if letter == "(" and (bracket := _brackets().match(text, end)) and all_han(bracket[0][1:-1]):
            end, after = bracket.end(), False
        found.append(Head(start, end, kind, not joined, after))
    return found
