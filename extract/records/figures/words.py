"""A sentence as a row of words that matter to its figures: mentions, and words with a part to play.

What is in no table stays plain text between the words; it is part of whatever noun phrase it stands in.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from extract.lexicons import load
from extract.mentions.mention import Mention

VERB, ACTIVITY, PERSON_NOUN, THING, MEASURE = "v", "w", "n", "m", "q"
ADVERB, LINK, PREPOSITION, BREAKDOWN, SAYING = "a", "l", "p", "c", "s"
INCREASE, DECREASE, YEARLY, PERIODIC = "+", "-", "y", "z"
FIGURE, DATE, PLACE, BODY, PERSON, WORK = "F", "D", "P", "O", "H", "W"
QUOTED, OF, LISTED, STOP, OPEN, CLOSE, EVERY, MEAN, ETC = "k", "x", "、", ",", "(", ")", "r", "j", "…"
AGENT, GENERIC = "i", "u"

NOUNS = PERSON_NOUN + THING + AGENT + MEASURE + QUOTED + PLACE + BODY + PERSON + WORK + GENERIC
"""The roles of words that noun phrases are made of."""

_TABLES = {
    "verb": VERB,
    "activity": ACTIVITY,
    "people": PERSON_NOUN,
    "thing": THING,
    "agent": AGENT,
    "measure": MEASURE,
    "adverb": ADVERB,
    "link": LINK,
    "preposition": PREPOSITION,
    "breakdown": BREAKDOWN,
    "saying": SAYING,
}
_TRENDS = {"increase": INCREASE, "decrease": DECREASE, "year_on_year": YEARLY, "period_on_period": PERIODIC}
_MARKS = {
    "的": OF,
    "、": LISTED,
    "等": ETC,
    "(": OPEN,
    ")": CLOSE,
    **dict.fromkeys(",，;；:：。!！?？—\n", STOP),
    **dict.fromkeys("●■◆▲★·•○□◇△※", ADVERB),
}
_MENTIONS = {"date": DATE, "place": PLACE, "organisation": BODY, "person": PERSON, "work": WORK}
_QUOTED = re.compile(r"[“「『‘\"][^”」』’\",，;；。!！?？\n]{1,20}[”」』’\"]")


class Word(NamedTuple):
    """A word or mention with its role; `mention` is the mention itself, if it is one."""

    start: int
    end: int
    role: str
    mention: Mention[Any] | None = None


class Tables(NamedTuple):
    """The lexicon ready for scanning: a pattern for candidates, words by their first two characters, single ones."""

    candidate: re.Pattern[str]
    tails: dict[str, list[tuple[str, int, str]]]
    singles: dict[str, str]


@cache
def tables() -> Tables:
    """The words of `figure_words.toml` and `trends.toml`, and of rates (每人, 人均), with their roles."""
    words, trends, rates = load("figure_words"), load("trends"), load("modifiers")["per"]
    roles = dict(_MARKS)
    roles.update((f"每{word}", EVERY) for word in rates["every"].split())
    roles.update((f"{word}均", MEAN) for word in rates["mean"].split())
    for name in words["generic"].split():
        roles[name] = GENERIC
    for source, parts in ((words, _TABLES), (trends, _TRENDS)):
        for table, role in parts.items():
            roles.update(dict.fromkeys(source[table].split(), role))
    tails: dict[str, list[tuple[str, int, str]]] = {}
    for word in sorted(roles, key=lambda w: (-len(w), w)):
        if len(word) > 1:
            tails.setdefault(word[:2], []).append((word[2:], len(word), roles[word]))
    singles = {word: role for word, role in roles.items() if len(word) == 1} | dict.fromkeys("“「『‘\"", QUOTED)
    firsts, seconds = ("".join(sorted({re.escape(pair[at]) for pair in tails})) for at in (0, 1))
    single = "".join(sorted(map(re.escape, singles)))
    return Tables(re.compile(f"[{single}]|[{firsts}](?=[{seconds}])"), tails, singles)


@cache
def generic() -> frozenset[str]:
    """Nouns that stand for whom a figure is about without a name: 全市, 双方, 公司."""
    return frozenset(load("figure_words")["generic"].split())


@cache
def reporters() -> frozenset[str]:
    """Pronouns and the report's own voice: never whom a figure is about."""
    return frozenset(load("figure_words")["reporter"].split())


def tag(text: str, start: int, end: int, mentions: list[Mention[Any]]) -> list[Word]:
    """The words of `text[start:end]` in order; `mentions` lie inside it and do not overlap."""
    words: list[Word] = []
    done = start
    for mention in mentions:
        if mention.start > done:
            words.extend(_scan(text, done, mention.start))
        words.append(Word(mention.start, mention.end, _role(mention), mention))
        done = mention.end
    words.extend(_scan(text, done, end))
    return words


def _role(mention: Mention[Any]) -> str:
    if mention.kind == "date":
        return EVERY if mention.value.meaning.kind == "set" else DATE
    return FIGURE if mention.kind.startswith("quantity") else _MENTIONS[mention.kind]


def _scan(text: str, start: int, end: int) -> Iterator[Word]:
    candidate, tails, singles = tables()
    taken = start
    for hit in candidate.finditer(text, start, end):
        at = hit.start()
        if at < taken:
            continue
        for tail, length, role in tails.get(text[at : at + 2], ()):
            if at + length <= end and text.startswith(tail, at + 2):
                taken = at + length
                yield Word(at, taken, role)
                break
        else:
            role = singles.get(text[at], "")
            taken = at + 1
            if role == QUOTED:
                quoted = _QUOTED.match(text, at, end)
                if quoted:
                    taken = quoted.end()
                    yield Word(at, taken, QUOTED)
            elif role:
                yield Word(at, taken, role)
