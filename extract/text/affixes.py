"""Lists of words that a text may begin or end with, by one character.

Most texts begin and end with a character that no word of a list has there, so that no word has to be tried.
"""

from collections.abc import Iterable

Affixes = dict[str, tuple[str, ...]]
"""The words of a list by their first or last characters, the longest first."""


def by_first(words: Iterable[str]) -> Affixes:
    """Words by the characters that they begin with."""
    return _grouped(words, 0)


def by_last(words: Iterable[str]) -> Affixes:
    """Words by the characters that they end in."""
    return _grouped(words, -1)


def beginning(text: str, words: Affixes, at: int = 0) -> str:
    """The longest of the words, by their first characters, that begins at `text[at]`; empty where none does."""
    for word in words.get(text[at : at + 1], ()):
        if text.startswith(word, at):
            return word
    return ""


def ends(text: str, words: Affixes) -> bool:
    """Whether one of the words, by their last characters, ends a text."""
    known = words.get(text[-1:])
    return known is not None and text.endswith(known)


def ending(text: str, words: Affixes) -> str:
    """The longest of the words, by their last characters, that ends a text; empty where none does."""
    for word in words.get(text[-1:], ()):
        if text.endswith(word):
            return word
    return ""


def _grouped(words: Iterable[str], at: int) -> Affixes:
    groups: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        groups.setdefault(word[at], []).append(word)
    return {character: tuple(group) for character, group in groups.items()}
