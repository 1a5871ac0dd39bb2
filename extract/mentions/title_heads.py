"""The last words of posts, occupations and group labels, where they stand in a text."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from extract.lexicons import load
from extract.text.endings import Endings
from extract.text.ideographs import all_han

TitleKind = Literal["post", "label", "occupation", "address"]


@dataclass(slots=True, eq=False)
class Head:
    """The last word of a title; `open` where a name may follow, as it is not the beginning of another word."""

    start: int
    end: int
    kind: TitleKind
    open: bool


@cache
def _brackets() -> re.Pattern[str]:
    return re.compile(r"\((?:挂职|兼|[时原]任[^)]{2,12}|援[^)]{1,2}|[正副][^)]级|主持工作|代|保留[^)]{2,4})\)")


@cache
def _heads() -> Endings[TitleKind]:
    titles = load("titles")
    words: dict[str, TitleKind] = {}
    for kind, key in (("occupation", "occupations"), ("address", "address"), ("label", "labels"), ("post", "posts")):
        words.update(dict.fromkeys(titles[key], kind))
    return Endings(words)


@cache
def _follow() -> dict[str, tuple[str, ...]]:
    """What makes another word of a head, by its first letter."""
    words = load("titles")["not_before"]
    return {word[0]: tuple(other for other in words if other[0] == word[0]) for word in words}


def heads(text: str) -> list[Head]:
    """The last words of titles in the text, in order; not those that are part of another word."""
    titles, follow = load("titles"), _follow()
    before, no_chang, nexts = titles["not_after"], titles["after_chang"], titles["next"]
    found = []
    for start, end, kind in _heads().find(text):
        word, after = text[start:end], text[end : end + 1]
        if word in before and start and text[start - 1] in before[word]:
            continue
        if after and after in no_chang and word.endswith("长"):
            continue
        joined = not after or (word in nexts and after in nexts[word])
        joined = joined or (after in follow and text.startswith(follow[after], end))
        if after == "(" and (bracket := _brackets().match(text, end)) and all_han(bracket[0][1:-1]):
            end = bracket.end()
        found.append(Head(start, end, kind, not joined))
    return found
