"""What the lexicons know of people's names: surnames, syllables of names spelled by sound, words that are no names."""

from functools import cache
from typing import NamedTuple

from extract.lexicons import load, rows
from extract.text.terms import Terms


class Names(NamedTuple):
    """Letters and words for reading names; sets hold letters unless they say words."""

    sure: frozenset[str]
    """Surnames that are hardly ever anything else in prose."""
    common: frozenset[str]
    all: frozenset[str]
    verbs: frozenset[str]
    """Of all, those that are verbs or the like nearly always."""
    compound: frozenset[str]
    """Surnames of two letters."""
    syllables: frozenset[str]
    """Letters that spell Tibetan, Mongol, Uyghur, Kazakh and Yi names."""
    given: frozenset[str]
    """Letters of given names that prose seldom has side by side."""
    things: frozenset[str]
    """Last letters of places, bodies, animals, plants and goods."""
    thing_words: frozenset[str]
    """Things that are called as people are."""
    parts: Terms[bool]
    dotted: frozenset[str]
    """Letters that spell names with a · and hardly any others."""
    foreign: frozenset[str]
    japanese: Terms[bool]
    """Japanese surnames of two letters and more."""
    japanese_given: frozenset[str]
    begins: frozenset[str]
    """First letters of all names but those with · and those that the text tells by having them again."""
    numerals: frozenset[str]
    never_last: frozenset[str]
    never_given: frozenset[str]
    """Letters that hardly ever stand in given names."""
    function: frozenset[str]
    words: frozenset[str]
    """Words that begin as a name does."""
    crowds: tuple[str, ...]
    """What many at once are called."""
    heads: frozenset[str]
    """Last words of titles."""
    ranks: tuple[str, ...]
    """What titles begin with, and no given name."""
    speech: tuple[str, ...]
    acts: tuple[str, ...]
    """What somebody says or does."""


@cache
def known() -> Names:
    """The tables, read once."""
    names, bounds, titles = load("surnames"), load("name_bounds"), load("titles")
    sure, common, words = (frozenset("".join(names[key].split())) for key in ("sure", "common", "words"))
    surnames = sure | common | words
    parts, compound = names["parts"], frozenset(names["compound"])
    syllables, foreign = (frozenset("".join(names[key].split())) for key in ("syllables", "foreign"))
    firsts = (word[0] for word in (*compound, *parts, *names["japanese"]))
    return Names(
        sure,
        sure | common,
        surnames,
        frozenset(names["verbs"]),
        compound,
        syllables,
        frozenset("".join(names["given"].split())),
        frozenset("".join(names["things"].split())),
        frozenset(names["thing_words"]),
        Terms(dict.fromkeys(parts, True)),
        frozenset(names["dotted"]),
        foreign,
        Terms(dict.fromkeys(names["japanese"], True)),
        frozenset("".join(names["japanese_given"].split())),
        surnames.union(syllables, foreign, firsts),
        frozenset(names["numerals"]),
        frozenset(bounds["never_last"]),
        frozenset(bounds["never_given"]),
        frozenset(bounds["function"]),
        frozenset(first + tail for first, tails in rows("name_like_words") for tail in tails.split()),
        tuple(titles["crowds"]),
        frozenset(word for key in ("posts", "labels", "occupations", "address") for word in titles[key]),
        (*titles["ranks"], *(word for word in titles["openers"] if len(word) > 1)),
        tuple(bounds["speech"]),
        (*bounds["speech"], *bounds["deeds"], "带着", "带队", "分别", "先后", "一行"),
    )
