"""Places of one letter: 粤黔, 赴粤, 黔货."""

import re
from collections.abc import Iterator
from functools import cache

from extract.lexicons import load
from extract.mentions.places.table import Division, divisions


def find(text: str) -> Iterator[tuple[int, int, Division]]:
    """Each letter that stands for a division as `(start, end, division)`, pairs first."""
    pairs, alone = _patterns()
    for match in pairs.finditer(text):
        yield from _pair(text, match.start(), match.end())
    for match in alone.finditer(text):
        yield match.start(), match.end(), _division(match[0])


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Letters side by side, and single ones; each begins with one class, which makes it fast."""
    forms = load("short_forms")
    every, alone = "".join(forms["letters"]), forms["alone"]
    goes, sole = alone["before"], alone["letters"]
    return (
        re.compile(f"[{every}][{every}]{{1,3}}"),
        re.compile(f"[{sole}](?:(?=[{alone['after']}])|(?<=[{goes}].)(?![{alone['not_before']}]))"),
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
