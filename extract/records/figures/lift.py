"""A clause as a string of roles, one character for each word or mention that matters to figures.

Rules over clauses are then regular expressions and set tests over short strings. Text that no table knows is one
plain unit (`t`); it is part of whatever noun phrase it stands in.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, NamedTuple

from extract.lexicons import load
from extract.mentions.kinds import QUANTITY_KINDS
from extract.mentions.mention import Mention
from extract.text.patterns import late

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
_OPENERS = '“「『‘"(【'
_MARKS = {
    "的": OF,
    "、": LISTED,
    "等": ETC,
    "等地": ETC,
    "了": DONE,
    **dict.fromkeys(" \u3000-~”」』’)", BLANK),
    **dict.fromkeys("●■◆▲★·•○□◇△※", ADVERB),
    **dict.fromkeys(_OPENERS, ""),
}
_ENCLOSING = {"(": PLAIN, "【": BLANK}
"""The roles of remarks in brackets and of headings (【资金】); any other mark quotes."""
_ENCLOSED = late(r"[“「『‘\"][^”」』’\"]{1,20}[”」』’\"]|\([^()]*\)|【[^【】]*】")


_FOR_OTHERS = late(
    f"(?<=[{AGENT}{BODY}{PLACE}{GENERIC}{PEOPLE}{PERSON}]){EQUALS}"
    f"(?=[{PEOPLE}{AGENT}{NAMED}{PLAIN}{LISTED}{JOINING}{OF}{FIGURE}]{{1,8}}[{ADVERB}{EVERY}]*[{VERB}{ACTIVITY}])"
)
"""Behind somebody, what may be 为 before those for whom something is done."""
_BELOW = "(下同)"
"""Says nothing of the figure that it stands before: 同比(下同)增长8.3%."""
Extent = tuple[int, int]
"""`text[start:end]`. A clause has so many of them that they are plain pairs: a `Span` takes nine times as long."""


class Tables(NamedTuple):
    """The lexicon ready for scanning: words by their first two characters, longest first, and single characters.

    With each word come its length and role; what opens quotes or brackets has none by itself.
    """

    tails: dict[str, list[tuple[str, int, str]]]
    singles: dict[str, tuple[str, int] | None]


class Line:
    """A clause: text between two stops, `text[start:end]`, and as a string of roles once it is lifted.

    `held` are the roles of the mentions `inside`: what a clause holds is told by them, and most clauses are never
    lifted. Then `roles[k]` is the role of `text[starts[k]:starts[k + 1]]` and `mentions[k]` its mention. `closer` is
    the mark behind the clause.
    """

    __slots__ = ("closer", "end", "held", "inside", "mentions", "roles", "start", "starts", "text")

    roles: str
    starts: list[int]
    mentions: dict[int, Mention[Any]]

    def __init__(
        self, text: str, start: int, end: int, inside: Sequence[Mention[Any]], held: str, closer: str = ""
    ) -> None:
        """`inside` lie inside the clause, in order, and do not overlap."""
        self.text = text
        self.start = start
        self.end = end
        self.inside = inside
        self.held = held
        self.closer = closer
        self.roles = ""  # not lifted yet

    def span(self, first: int, last: int) -> Extent:
        """The text span of the units from `first` to before `last`."""
        return (self.starts[first], self.starts[last])

    def word(self, at: int) -> str:
        """The characters of one unit."""
        return self.text[self.starts[at] : self.starts[at + 1]]

    def unit(self, position: int) -> int:
        """The first unit that starts at or after a text position."""
        return min(bisect_left(self.starts, position), len(self.roles))


def _tail(word: tuple[str, int, str]) -> int:
    """How many characters a word has behind its first two."""
    return len(word[0])


@cache
def tables() -> Tables:
    """The words of `figure_words.toml` and `trends.toml`, and of rates (每人, 人均), with their roles."""
    words, trends, rates = load("figure_words"), load("trends"), load("modifiers")["per"]
    roles = dict(_MARKS)
    roles.update((f"每{word}", EVERY) for word in rates["every"].split())
    roles.update((f"{word}均", MEAN) for word in rates["mean"].split())
    roles.update(dict.fromkeys(words["generic"].split(), GENERIC))
    grown = load("figure_names")
    becomes = grown["becomes"].split()
    roles.update((word + end, LINK) for word in grown["becoming"].split() for end in becomes)
    for source, parts in ((words, _TABLES), (trends, _TRENDS)):
        for table, role in parts.items():
            roles.update(dict.fromkeys(source[table].split(), role))
    tails = defaultdict[str, list[tuple[str, int, str]]](list)
    for word, role in roles.items():
        if len(word) > 1:
            tails[word[:2]].append((word[2:], len(word), role))
    tails["等地"] += [(word[1:], 1, ETC) for word in words["local"].split()]  # 茶叶等|地方特产
    for alike in tails.values():
        if len(alike) > 1:
            alike.sort(key=_tail, reverse=True)
    singles = {word: (role, 1) if role else None for word, role in roles.items() if len(word) == 1}
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


def held(mentions: Iterable[Mention[Any]]) -> str:
    """The roles of some mentions."""
    return "".join([ROLES[mention.kind] for mention in mentions])


def lift(text: str, start: int, end: int, mentions: Sequence[Mention[Any]]) -> Line:
    """The lifted clause `text[start:end]`; `mentions` lie inside it, in order, and do not overlap."""
    return lifted(Line(text, start, end, mentions, held(mentions)))


def lifted(line: Line) -> Line:
    """The clause itself, once it has been lifted: words by longest match, mentions as they are, plain text between."""
    if line.roles:
        return line
    text, inside, done = line.text, line.inside, line.start
    tails, singles = tables()
    roles: list[str] = []
    line.starts, line.mentions = starts, mentions = [], {}
    for nth, mention in enumerate((*inside, None)):
        at, stop = done, mention.start if mention else line.end
        while at < stop:
            pair, unit = text[at : at + 2], None
            if pair in tails:
                for tail, length, role in tails[pair]:
                    if at + length <= stop and (not tail or text.startswith(tail, at + 2)):
                        unit = role
                        break
            if unit is None:
                if text[at] not in singles:
                    at += 1
                    continue
                unit, length = singles[text[at]] or _enclosed(line, at, nth)
            if at > done:
                roles.append(PLAIN)
                starts.append(done)
            roles.append(unit)
            starts.append(at)
            at = done = at + length
        if done < stop:
            roles.append(PLAIN)
            starts.append(done)
            done = stop
        if mention and done == stop:  # it is not in quotes that have become one unit
            mentions[len(roles)] = mention
            roles.append(EVERY if (role := line.held[nth]) == DATE and mention.value.meaning.kind == "set" else role)
            starts.append(stop)
            done = mention.end
    starts.append(line.end)
    line.roles = _settled(line, "".join(roles))
    return line


def _settled(line: Line, string: str) -> str:
    """The roles with 为 as a preposition where somebody acts for others: 甲协会|为|乙村|捐款, but 总投资|为|3亿元."""
    for whom in _FOR_OTHERS.finditer(string) if EQUALS in string else ():
        at = whom.start()
        if line.word(at) == "为":
            string = f"{string[:at]}{PHRASAL}{string[at + 1 :]}"
    return string


def _enclosed(line: Line, at: int, nth: int) -> tuple[str, int]:
    """The unit that an opening quote or bracket begins: a quoted name, a remark in brackets, or a stray mark.

    It ends before the first figure from the mention `nth` on.
    """
    figure = line.held.find(FIGURE, nth)
    found = _ENCLOSED.match(line.text, at, line.inside[figure].start if figure >= 0 else line.end)
    if found is None:
        return BLANK, 1
    if found[0] == _BELOW:
        return BLANK, len(_BELOW)
    if found[0][0] == "(" and nth > 0 and line.held[nth - 1] == DATE and line.inside[nth - 1].end == at:  # 今天(8月9日)
        return BLANK, found.end() - at
    return _ENCLOSING.get(line.text[at], QUOTED), found.end() - at
