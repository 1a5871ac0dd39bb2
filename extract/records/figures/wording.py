"""The words around a figure, and what they say that it measures and counts."""

from dataclasses import dataclass
from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import lift as roles
from extract.records.figures import nouns, phrases, trends
from extract.records.figures.clauses import Group, Stretch
from extract.records.figures.openings import Opening
from extract.records.figures.phrases import Phrase
from extract.text.span import Span

_TAIL = 14
"""How many characters of what is said of a figure behind it belong to what is measured."""
_PARTY = "一行"
"""Those who travel together; their number says nothing else of them."""
_ALONE = (roles.PLACE, roles.BODY)
_JOINED = (roles.LISTED, roles.JOINING)


@dataclass(slots=True)
class Wording:
    """The words around a group of figures.

    `left` are the units before it, `trimmed` those of them that say what is measured, `noun` is what it counts if
    that stands behind it, `tail` what else is said behind. `joined` tells that it goes on with a list; `verb` and
    `label` are what the figures before, or a label in front of them, say for it.
    """

    figure: Mention[Any]
    left: Stretch
    trimmed: Stretch
    noun: Span | None
    tail: Stretch
    change: trends.Change
    joined: bool
    verb: Span | None = None
    label: Stretch | None = None

    def indicator(self) -> Phrase:
        """What is measured: the words before the figure, the noun that it counts, what is said of it behind."""
        before = phrases.phrase(self.trimmed)
        if self.listed() is not None or (len(self.trimmed.roles) == 1 and self.trimmed.end - self.trimmed.start == 1):
            before = ()
        elif self.trimmed.line.text.endswith(_PARTY, self.trimmed.start, self.trimmed.end):
            before = (Span(self.trimmed.end - len(_PARTY), self.trimmed.end),)
        own = phrases.verb(self.trimmed)
        shared = (self.verb,) if self.joined and self.verb and not own else ()
        if self.noun is not None:
            if self.left.roles.endswith(roles.OF) and own is None:
                before = ()
            return (*shared, *phrases.without_list(self.trimmed, before), self.noun, *self._deed())
        if not before or phrases.aside(self.trimmed):
            if self.label is not None:
                return phrases.phrase(self.label)
            return () if self.change.trend else phrases.phrase(phrases.trim(self.tail))
        if phrases.bare(self.trimmed):
            behind = self.label if self.label is not None else phrases.trim(self.tail)
            return (*shared, *before, *phrases.phrase(behind))
        return (*shared, *before, *(self._deed() if self.figure.value.kind in nouns.COUNTED else ()))

    def listed(self) -> Span | None:
        """The place that alone stands before a figure of a list: 其中甲市1.9亿元、乙市1.1亿元."""
        alone = self.joined and self.trimmed.roles in _ALONE
        return self.trimmed.line.span(self.trimmed.first, self.trimmed.last) if alone else None

    def _deed(self) -> Phrase:
        return phrases.deed(self.tail, _TAIL)

    def item(self, opened: Opening) -> Span | None:
        """What is counted: the noun behind the figure, else that before it, else that of its label or subject."""
        if self.noun is not None or self.change.trend is not None:
            return self.noun
        found = nouns.before(self.figure, self.trimmed)
        if found is not None or not phrases.bare(self.trimmed):
            return found
        subject, unit = opened.subject, self.figure.value.unit
        if subject and unit and self.trimmed.line.text.endswith(unit, *subject):
            return subject
        return nouns.before(self.figure, self.label) if self.label is not None else None


def wording(group: Group, used: int, *, first: bool, final: bool) -> tuple[Wording, int]:
    """The words around a group of figures, and the unit up to which those behind it are taken by its noun.

    Those before it start with the unit `used` or later; `first` and `final` tell whether other groups of the
    clause stand before and behind it.
    """
    line, _, last = group.left
    left = Stretch(line, min(max(used, group.left.first), last), last)
    change = trends.change(left)
    trimmed = phrases.trim(Stretch(line, left.first, max(change.last, left.first)))
    joined = not first and left.roles.lstrip()[:1] in _JOINED
    noun = nouns.behind(group.figures[-1], group.right)
    used = group.right.first
    while noun and used < group.right.last and line.starts[used] < noun.end:
        used += 1
    tail = _tail(group.right, used, final=final)
    return Wording(group.figures[0], left, trimmed, noun, tail, change, joined), used


def _tail(right: Stretch, first: int, *, final: bool) -> Stretch:
    """What is said of a figure behind it; before another figure that is only 的 and a noun."""
    line, _, last = right
    if not final:
        listed = line.roles.find(roles.LISTED, first, last)
        last = listed if listed >= 0 and line.roles[first : first + 1] == roles.OF else first
    return Stretch(line, first, last)
