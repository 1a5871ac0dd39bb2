"""Places of one letter: 粤黔, 赴粤, 黔货."""

import re
from collections.abc import Iterator
from functools import cache

from extract.lexicons import load
from extract.mentions.place_table import Division, divisions


def find(text: str) -> Iterator[tuple[int, int, Division]]:
    """Each letter that stands for a division as `(start, end, division)`, in order."""
    for match in _pattern().finditer(text):
        if match["pair"]:
            yield from _pair(text, match.start(), match.end())
        else:
            start = match.start("a") if match["a"] else match.start("b")
            yield start, start + 1, _division(text[start])


@cache
def _pattern() -> re.Pattern[str]:
    forms = load("short_forms")
    every, alone = "".join(forms["letters"]), forms["alone"]
    sole = alone["letters"]
    return re.compile(
        f"(?P<pair>[{every}]{{2,4}})"
        f"|[{alone['before']}](?P<a>[{sole}])(?![{alone['not_before']}])"
        f"|(?P<b>[{sole}])(?=[{alone['after']}])"
    )


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
