"""Traditional to simplified characters, by the t2s dictionaries of OpenCC: each entry keeps its length.

The result is that of `opencc.OpenCC("t2s").convert`, which tries phrases before characters and longer phrases
before shorter ones; a text without any character that the dictionaries change costs one search.
"""

from collections.abc import Container, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Literal, NamedTuple

_AMBIGUOUS = frozenset("乾於徵甯榘夥藉瞭麽昇吒麴樑峯淩濬崑栢邨甦")
"""Traditional characters that simplified texts use as well, mostly in names (李乾元, 於梨华, 魏徵)."""


class _Phrase(NamedTuple):
    start: int
    traditional: str
    simplified: str


class _Tables(NamedTuple):
    simplified: frozenset[str]
    characters: dict[int, str]
    unambiguous: dict[int, str]
    phrases: dict[str, list[tuple[str, str]]]


def fold(text: str) -> tuple[str, Literal["simplified", "traditional"], int]:
    """The simplified text, its script before, and the number of characters changed.

    In lines that are mostly simplified, characters that simplified names use too are left alone.
    """
    traditional = _characters()
    if traditional.keys().isdisjoint(text):
        return text, "simplified", 0
    tables = _tables()
    marks = [at for at, character in enumerate(text) if character in traditional]
    parts: list[str] = []
    done = changed = 0
    for start, end in _lines(text, marks):
        line = text[start:end]
        clean = _convert(line, tables)
        changed += sum(a != b for a, b in zip(line, clean, strict=True))
        parts += (text[done:start], clean)
        done = end
    mostly = len(marks) * 20 > len(text) and changed > _count(text, tables.simplified)
    return "".join(parts) + text[done:], "traditional" if mostly else "simplified", changed


def _lines(text: str, positions: list[int]) -> Iterator[tuple[int, int]]:
    """The lines that hold the positions, which are in order."""
    end = -1
    for position in positions:
        if position > end:
            start = text.rfind("\n", 0, position) + 1
            end = text.find("\n", position)
            end = len(text) if end < 0 else end
            yield start, end


def _convert(line: str, tables: _Tables) -> str:
    if _count(line, _characters()) <= _count(line, tables.simplified):
        return line.translate(tables.unambiguous)
    clean = list(line.translate(tables.characters))
    for start, traditional, simplified in _phrases(line, tables):
        clean[start : start + len(traditional)] = simplified
    return "".join(clean)


def _count(text: str, characters: Container[str]) -> int:
    """How many of the characters a text has; a class of so many takes longer to compile than most texts to count."""
    return sum(character in characters for character in text)


def _phrases(line: str, tables: _Tables) -> Iterator[_Phrase]:
    """The phrases of a line, the longest first, then the leftmost; none overlaps an earlier one."""
    found = [
        _Phrase(at, traditional, simplified)
        for at in range(len(line) - 1)
        for traditional, simplified in tables.phrases.get(line[at : at + 2], ())
        if line.startswith(traditional, at)
    ]
    taken: set[int] = set()
    for phrase in sorted(found, key=lambda p: (-len(p.traditional), p.start)):
        place = range(phrase.start, phrase.start + len(phrase.traditional))
        if taken.isdisjoint(place):
            taken.update(place)
            yield phrase


@cache
def _characters() -> dict[str, str]:
    """Each traditional character with its simplified form, the first one after the tab: every run reads them."""
    return {line[0]: line[2] for line in _entries("TSCharacters.txt") if line[0] != line[2]}


@cache
def _tables() -> _Tables:
    characters = _characters()
    entries = {line[0] for line in _entries("TSCharacters.txt")}
    phrases: dict[str, list[tuple[str, str]]] = {}
    for line in _entries("TSPhrases.txt"):
        traditional, _, meanings = line.partition("\t")
        phrases.setdefault(traditional[:2], []).append((traditional, meanings.split(" ")[0]))
    return _Tables(
        simplified=frozenset(characters.values()) - entries,
        characters={ord(key): value for key, value in characters.items()},
        unambiguous={ord(key): value for key, value in characters.items() if key not in _AMBIGUOUS},
        phrases=phrases,
    )


def likely() -> str:
    """Ranges of a character class that hold all characters which the dictionaries change.

    Those beyond the basic plane are one range, since `re` tries them one by one.
    """
    plain = "".join(sorted(char for char in _characters() if char <= "\uffff"))
    return f"{plain}\U00020000-\U0003ffff"


def _entries(name: str) -> list[str]:
    """The lines of one of OpenCC's dictionaries: what is traditional, a tab, its meanings, blanks between them."""
    package = find_spec("opencc")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("opencc-python-reimplemented is not installed")
    return (Path(package.origin).parent / "dictionary" / name).read_text(encoding="utf-8").splitlines()
