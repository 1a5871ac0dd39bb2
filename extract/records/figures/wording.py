"""The words around a figure, and what they say that it measures and counts."""

from extract.records.figures import lift as roles
from extract.records.figures import nouns, phrases, trends
from extract.records.figures.clauses import Group, Stretch, groups
from extract.records.figures.lift import Extent, Line
from extract.records.figures.openings import Opening
from extract.records.figures.phrases import Phrase

_TAIL = 14
"""How many characters of what is said of a figure behind it belong to what is measured."""
_PARTY = "一行"
"""Those who travel together; their number says nothing else of them."""
_ALONE = (roles.PLACE, roles.BODY)
_JOINED = (roles.LISTED, roles.JOINING)


class Wording:
    """The words around a group of figures.

    The units `first` to before `last` of `line` stand before it, `trimmed` are those of them that say what is
    measured; `verb` is the first verb of these, and `bare` tells that they are nothing but verbs. `noun` is what it counts if that stands behind it; what else is said
    behind are the units `used` to before `end`. `joined` tells that it goes on with a list, `listed` is the place
    that alone stands before a figure of a list: 甲市1.9亿元、乙市1.1亿元.
    """

    __slots__ = (
        "bare",
        "change",
        "end",
        "figures",
        "first",
        "joined",
        "last",
        "line",
        "listed",
        "noun",
        "trimmed",
        "used",
        "verb",
    )

    def __init__(self, line: Line, group: Group, body: int) -> None:
        """The clause says something of the group from the unit `body` on."""
        figures, first, last, used, end = group
        continued = first > 0
        if first < body:
            first = body if body < last else last
        before = line.roles[first:last]
        self.line = line
        self.figures = figures
        self.first = first
        self.last = last
        self.joined = continued and before.lstrip()[:1] in _JOINED
        if trends.CHANGING.isdisjoint(before):
            self.change, close = trends.STEADY, last
        else:
            self.change, close = trends.change(line, first, last)
        trimmed = self.trimmed = phrases.trim(line, first, close if close > first else first)
        self.listed = trimmed.span() if self.joined and trimmed.roles in _ALONE else None
        self.verb = phrases.verb(trimmed) if roles.VERB in trimmed.roles else None
        self.bare = not trimmed.roles.strip(roles.VERB)
        noun = self.noun = nouns.behind(figures[-1], line, used, end)
        if noun is not None:
            while used < end and line.starts[used] < noun[1]:
                used += 1
        self.used = used
        self.end = end if end == len(line.roles) else _before_next(line, used, end)

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
        string = self.trimmed.roles
        if not string or self.listed is not None:
            return ()
        start, end = self.trimmed.span()
        if len(string) == 1 and end - start == 1:
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
    for group in groups(line):
        words = Wording(line, group, body)
        found.append(words)
        body = words.used
    return found


def _before_next(line: Line, first: int, last: int) -> int:
    """The unit where ends what is said of a figure before another one: only 的 and a noun."""
    listed = line.roles.find(roles.LISTED, first, last) if line.roles[first] == roles.OF else -1
    return listed if listed >= 0 else first
