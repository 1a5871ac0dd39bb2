"""Where in a text names of works are looked for."""

from collections.abc import Iterator

_LONGEST_TITLE = 80
"""Characters of a title before what it names."""


def lines(text: str, letter: str) -> Iterator[tuple[int, int]]:
    """Where the lines of a text that hold a letter start and end: no name and no number is in the others."""
    at = text.find(letter)
    while at >= 0:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        yield text.rfind("\n", 0, at) + 1, end
        at = text.find(letter, end)


def titled(text: str, at: int) -> bool:
    """Whether a title in 《》 goes on at an offset."""
    opening = text.rfind("《", max(at - _LONGEST_TITLE, 0), at)
    return opening >= 0 and text.find("》", opening, at) < 0
