"""A clause as a string of roles, one character for each word or mention that matters to figures.

Rules over clauses are then regular expressions and set tests over short strings. Text that no table knows is one
plain unit (`t`); it is part of whatever noun phrase it stands in.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from extract.lexicons import load
from extract.mentions.kinds import QUANTITY_KINDS
from extract.mentions.mention import Mention

VERB, ACTIVITY, PEOPLE, THING, AGENT, MEASURE, QUOTED = "vwnmiqk"
PLACE, BODY, PERSON, WORK, GENERIC = "POHWu"
ADVERB, BREAKDOWN, LINK, EQUALS, SAYING = "acles"
MOTION, PHRASAL, BARE, STARTING, AGAINST, JOINING = "opbSBh"
INCREASE, DECREASE, YEARLY, PERIODIC = "IRYZ"
FIGURE, DATE, EVERY, MEAN = "FDEj"
OF, LISTED, ETC, DONE, PLAIN, BLANK = "xdzgt "

HEADS = PEOPLE + THING + AGENT + MEASURE + QUOTED
"""The roles of words that head a noun phrase."""
NAMED = PLACE + BODY + GENERIC
"""The roles of words that name whom a figure may be about."""

_TABLES = {
    "verb": VERB,
    "activity": ACTIVITY,
    "people": PEOPLE,
    "thing": THING,
    "agent": AGENT,
    "measure": MEASURE,
    "adverb": ADVERB,
    "link": LINK,
    "equals": EQUALS,
    "motion": MOTION,
    "phrasal": PHRASAL,
    "bare": BARE,
    "starting": STARTING,
    "against": AGAINST,
    "joining": JOINING,
    "breakdown": BREAKDOWN,
    "saying": SAYING,
    "plain": PLAIN,
}
_TRENDS = {"increase": INCREASE, "decrease": DECREASE, "year_on_year": YEARLY, "period_on_period": PERIODIC}
ROLES = {
    **dict.fromkeys(QUANTITY_KINDS, FIGURE),
    "date": DATE,
    "place": PLACE,
    "organisation": BODY,
    "person": PERSON,
    "work": WORK,
}
"""The roles of the mentions that clauses are read by, by their kind."""
_OPENERS = '“「『‘"('
_MARKS = {
    "的": OF,
    "、": LISTED,
    "等": ETC,
    "了": DONE,
    **dict.fromkeys(" \u3000-~”」』’)", BLANK),
    **dict.fromkeys("●■◆▲★·•○□◇△※", ADVERB),
    **dict.fromkeys(_OPENERS, ""),
}
_ENCLOSED = re.compile(r"[“「『‘\"][^”」』’\"]{1,20}[”」』’\"]|\([^()]*\)")


Extent = tuple[int, int]
"""`text[start:end]`. A clause has so many of them that they are plain pairs: a `Span` takes nine times as long."""


class Tables(NamedTuple):
    """The lexicon ready for scanning: words by their first two characters, longest first, and single characters."""

    tails: dict[str, list[tuple[str, int, str]]]
    singles: dict[str, str]


class Line:
    """A lifted clause: `roles[k]` is the role of `text[starts[k]:starts[k + 1]]`, `mentions[k]` its mention."""

    __slots__ = ("mentions", "roles", "starts", "text")

    def __init__(self, text: str, roles: str, starts: list[int], mentions: dict[int, Mention[Any]]) -> None:
        self.text = text
        self.roles = roles
        self.starts = starts
        self.mentions = mentions

    def span(self, first: int, last: int) -> Extent:
        """The text span of the units from `first` to before `last`."""
        return (self.starts[first], self.starts[last])

    def word(self, at: int) -> str:
        """The characters of one unit."""
        return self.text[self.starts[at] : self.starts[at + 1]]

    def unit(self, position: int) -> int:
        """The first unit that starts at or after a text position."""
        return next((at for at, start in enumerate(self.starts) if start >= position), len(self.roles))


@cache
def tables() -> Tables:
    """The words of `figure_words.toml` and `trends.toml`, and of rates (每人, 人均), with their roles."""
    words, trends, rates = load("figure_words"), load("trends"), load("modifiers")["per"]
    roles = dict(_MARKS)
    roles.update((f"每{word}", EVERY) for word in rates["every"].split())
    roles.update((f"{word}均", MEAN) for word in rates["mean"].split())
    roles.update(dict.fromkeys(words["generic"].split(), GENERIC))
    for source, parts in ((words, _TABLES), (trends, _TRENDS)):
        for table, role in parts.items():
            roles.update(dict.fromkeys(source[table].split(), role))
    tails: dict[str, list[tuple[str, int, str]]] = {}
    for word in sorted(roles, key=lambda w: (-len(w), w)):
        if len(word) > 1:
            tails.setdefault(word[:2], []).append((word[2:], len(word), roles[word]))
    singles = {word: role for word, role in roles.items() if len(word) == 1}
    return Tables(tails, singles)


@cache
def generic() -> frozenset[str]:
    """Nouns that stand for whom a figure is about without a name: 全市, 双方, 公司."""
    return frozenset(load("figure_words")["generic"].split())


@cache
def generic_starts() -> frozenset[str]:
    """The first two characters of the words of `generic`."""
    return frozenset(word[:2] for word in generic())


@cache
def reporters() -> frozenset[str]:
    """Pronouns and the report's own voice: never whom a figure is about."""
    return frozenset(load("figure_words")["reporter"].split())


def deed_at(text: str, start: int) -> bool:
    """Whether a verb stands at a position: 新建幼儿园 is no body's name."""
    for tail, _, role in tables().tails.get(text[start : start + 2], ()):
        if text.startswith(tail, start + 2):
            return role == VERB
    return False


def lift(text: str, start: int, end: int, mentions: Sequence[Mention[Any]]) -> Line:
    """The roles of `text[start:end]`; `mentions` lie inside it, in order, and do not overlap."""
    roles: list[str] = []
    starts: list[int] = []
    held: dict[int, Mention[Any]] = {}
    limits = [*[mention.start for mention in mentions if ROLES[mention.kind] == FIGURE], end]
    passed, done = 0, start
    for mention in mentions:
        if mention.start > done:
            done = _scan(text, done, mention.start, roles, starts, limits[passed])
        if mention.start < done:
            continue
        role = ROLES[mention.kind]
        if role == FIGURE:
            passed += 1
        elif role == DATE and mention.value.meaning.kind == "set":
            role = EVERY
        held[len(roles)] = mention
        roles.append(role)
        starts.append(mention.start)
        done = mention.end
    if done < end:
        _scan(text, done, end, roles, starts, end)
    starts.append(end)
    return Line(text, "".join(roles), starts, held)


def _scan(text: str, done: int, end: int, roles: list[str], starts: list[int], limit: int) -> int:
    """Add the units of `text[done:end]`, which holds no mention; the last one may be in quotes that end by `limit`.

    Returns where the last unit ends.
    """
    tails, singles = tables()
    at = done
    while at < end:
        begun = tails.get(text[at : at + 2])
        role, length = None, 1
        if begun is not None:
            for tail, size, meaning in begun:
                if (not tail or text.startswith(tail, at + 2)) and at + size <= end:
                    role, length = meaning, size
                    break
        if role is None:
            role = singles.get(text[at])
            if role is None:
                at += 1
                continue
            if not role:
                role, length = _enclosed(text, at, limit)
        if at > done:
            roles.append(PLAIN)
            starts.append(done)
        roles.append(role)
        starts.append(at)
        at = done = at + length
    if done < end:
        roles.append(PLAIN)
        starts.append(done)
        done = end
    return done


def _enclosed(text: str, at: int, end: int) -> tuple[str, int]:
    """The unit that an opening quote or bracket begins: a quoted name, a remark in brackets, or a stray mark."""
    found = _ENCLOSED.match(text, at, end)
    if found is None:
        return BLANK, 1
    return PLAIN if text[at] == "(" else QUOTED, found.end() - at
