"""The words around a figure, and what they say that it measures and counts."""

from dataclasses import dataclass
from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import lift as roles
from extract.records.figures import nouns, phrases, trends
from extract.records.figures.clauses import Stretch, groups
from extract.records.figures.lift import Extent, Line
from extract.records.figures.openings import Opening
from extract.records.figures.phrases import Phrase

_TAIL = 14
"""How many characters of what is said of a figure behind it belong to what is measured."""
_PARTY = "一行"
"""Those who travel together; their number says nothing else of them."""
_ALONE = (roles.PLACE, roles.BODY)
_JOINED = (roles.LISTED, roles.JOINING)


@dataclass(slots=True)
class Wording:
    """The words around a group of figures.

    The units `first` to before `last` of `line` stand before it, `trimmed` are those of them that say what is
    measured; `verb` is the first verb of these, and `bare` tells that they are nothing but verbs. `noun` is what it
    counts if that stands behind it; what else is said behind are the units `used` to before `end`. `joined` tells
    that it goes on with a list, `listed` is the place that alone stands before a figure of a list: 甲市1.9亿元、
    乙市1.1亿元.
    """

    figures: list[Mention[Any]]
    line: Line
    first: int
    last: int
    trimmed: Stretch
    verb: Extent | None
    bare: bool
    noun: Extent | None
    used: int
    end: int
    change: trends.Change
    joined: bool
    listed: Extent | None

    def indicator(self, verb: Extent | None, label: Stretch | None) -> Phrase:
        """What is measured: the words before the figure, the noun that it counts, what is said of it behind.

        `verb` and `label` are what the figures before, or a label in front of them, say for it.
        """
        before = self._before()
        shared = (verb,) if self.joined and verb and not self.verb else ()
        if self.noun is not None:
            if self.verb is None and self.first < self.last and self.line.roles[self.last - 1] == roles.OF:
                before = ()
            return (*shared, *phrases.without_list(self.trimmed, before), self.noun, *self._deed())
        if not before or phrases.aside(self.trimmed):
            if label is not None:
                return phrases.phrase(label)
            return () if self.change.trend else self._behind()
        if self.bare:
            return (*shared, *before, *(phrases.phrase(label) if label is not None else self._behind()))
        return (*shared, *before, *(self._deed() if self.figures[0].value.kind in nouns.COUNTED else ()))

    def _before(self) -> Phrase:
        """What the words before the figure say is measured; a place of a list and a single character say nothing."""
        start, end = self.trimmed.span()
        if self.listed is not None or (len(self.trimmed.roles) == 1 and end - start == 1):
            return ()
        if self.line.text.endswith(_PARTY, start, end):
            return ((end - len(_PARTY), end),)
        return phrases.phrase(self.trimmed)

    def _behind(self) -> Phrase:
        return phrases.phrase(phrases.trim(self.line, self.used, self.end)) if self.used < self.end else ()

    def _deed(self) -> Phrase:
        return phrases.deed(self.line, self.used, self.end, _TAIL)

    def item(self, opened: Opening, label: Stretch | None) -> Extent | None:
        """What is counted: the noun behind the figure, else that before it, else that of its label or subject."""
        if self.noun is not None or self.change.trend is not None:
            return self.noun
        found = nouns.before(self.figures[0], self.trimmed)
        if found is not None or not self.bare:
            return found
        subject, unit = opened.subject, self.figures[0].value.unit
        if subject and unit and self.line.text.endswith(unit, *subject):
            return subject
        return nouns.before(self.figures[0], label) if label is not None else None


def wordings(line: Line, body: int) -> list[Wording]:
    """The words around each group of figures of a clause, which says something from the unit `body` on."""
    found: list[Wording] = []
    used = body
    for figures, first, last, behind, end in groups(line):
        start = used if used > first else first
        if start > last:
            start = last
        joined = first > 0 and line.roles[start:last].lstrip()[:1] in _JOINED
        change, close = trends.change(line, start, last)
        trimmed = phrases.trim(line, start, close if close > start else start)
        listed = line.span(trimmed.first, trimmed.last) if joined and trimmed.roles in _ALONE else None
        noun = nouns.behind(figures[-1], line, behind, end)
        used = behind
        while noun and used < end and line.starts[used] < noun[1]:
            used += 1
        verb = phrases.verb(trimmed) if roles.VERB in trimmed.roles else None
        bare = not trimmed.roles.strip(roles.VERB)
        if end < len(line.roles):
            end = _before_next(line, used, end)
        found.append(Wording(figures, line, start, last, trimmed, verb, bare, noun, used, end, change, joined, listed))
    return found


def _before_next(line: Line, first: int, last: int) -> int:
    """The unit where ends what is said of a figure before another one: only 的 and a noun."""
    listed = line.roles.find(roles.LISTED, first, last) if line.roles[first] == roles.OF else -1
    return listed if listed >= 0 else first
