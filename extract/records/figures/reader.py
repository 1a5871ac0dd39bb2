"""Reads the figures of a paragraph clause by clause; what a clause leaves unsaid is looked for in those before it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import lift as roles
from extract.records.figures import nouns, periods, phrases, shares, topics, trends
from extract.records.figures.clauses import Clause, Group, Stretch, clauses, groups
from extract.records.figures.openings import Opening, opening
from extract.records.figures.phrases import Phrase, trim
from extract.records.figures.topics import Cue
from extract.text.span import Span

_TAIL = 14
_JOINED = (roles.LISTED, roles.JOINING)
_DEEDS = roles.VERB + roles.ACTIVITY
_OWNERS = roles.PLACE + roles.BODY
_BACK = 5
"""How many clauses a subject is looked for in."""


@dataclass(slots=True)
class Reading:
    """What one figure says; spans are of the clean text."""

    figure: Mention[Any]
    item: Span | None
    indicator: Phrase
    subject: Span | None
    period: Mention[Any] | None
    change: trends.Change
    topic: str = topics.OTHER


@dataclass(slots=True)
class Said:
    """What the figures before say for those after them, within a sentence."""

    period: Mention[Any] | None = None
    dates: list[Mention[Any]] = field(default_factory=list)
    indicator: Phrase = ()
    item: Span | None = None
    unit: str | None = None
    verb: Span | None = None
    label: Stretch | None = None
    topic: str | None = None
    recent: list[Phrase] = field(default_factory=list)


@dataclass(slots=True)
class Heading:
    """What titles and headings say for the text under them: `region` is the place that was last spoken of."""

    region: Span | None = None
    section: Mention[Any] | None = None
    topic: str | None = None


class Reader:
    """Reads the figures of one paragraph; `terse` is for policy documents, whose sentences stand each for itself."""

    def __init__(self, found: Sequence[Clause], heading: Heading, *, terse: bool) -> None:
        self._clauses = found
        self._openings: list[Opening | None] = [None] * len(found)
        self._heading = heading
        self._terse = terse
        self._said = Said()
        self._section: Mention[Any] | None = None
        self._governed = False
        self._sentence = 0
        self._dated: list[int] = []
        self._label: int | None = None
        self._placed = -1
        self._sources: dict[int, int] = {}

    def readings(self) -> Iterator[Reading]:
        """The readings of all figures of the paragraph, in order."""
        for at, clause in enumerate(self._clauses):
            if clause.counts:
                yield from self._clause(at, clause)
            else:
                if clause.closer in ":：(（":
                    self._label = at
                if clause.dated:
                    self._dated.append(at)
            if clause.full:
                self._stop(at)

    def _stop(self, at: int) -> None:
        """At the end of a sentence only a lasting date that governed a figure goes on."""
        period = self._said.period
        if period is not None or self._dated:
            self._section = period if self._governed and periods.lasting(period) else None
        self._said = Said()
        self._governed, self._sentence, self._label = False, at + 1, None
        self._dated.clear()

    def _take_dates(self) -> None:
        """Take in the nearest date of the clauses without figures that have been passed."""
        for at in reversed(self._dated):
            line = self._clauses[at].line
            period, told = periods.opening(line)
            if period is not None and (not told or period.value.meaning.bound or self._opening(at).saying):
                self._said.period = period
                self._said.dates = periods.run(line)
                break
        self._dated.clear()

    def _opening(self, at: int) -> Opening:
        found = self._openings[at]
        if found is None:
            found = self._openings[at] = opening(self._clauses[at])
            if found.place and at > self._placed:
                self._placed, self._heading.region = at, found.subject
        return found

    def _clause(self, at: int, clause: Clause) -> Iterator[Reading]:
        if self._dated:
            self._take_dates()
        said, line = self._said, clause.line
        said.dates = periods.run(line) or said.dates
        self._take_label()
        opened = self._opening(at)
        used = opened.body
        cues = topics.cues(clause.text, clause.start, clause.end)
        found = groups(clause)
        for number, group in enumerate(found):
            last = group.left.last
            left = Stretch(line, min(used, last), last)
            joined = number > 0 and left.roles.lstrip()[:1] in _JOINED
            if not joined and said.label is None:
                said.verb = None
            noun = nouns.behind(group.figures[-1], group.right)
            used = group.right.first
            while noun and used < group.right.last and line.starts[used] < noun.end:
                used += 1
            tail = self._tail(group.right, used, final=number + 1 == len(found))
            for reading in self._group(at, opened, group, left, noun, tail, joined):
                said.topic = reading.topic = self._topic(reading, cues, clause)
                yield reading

    def _take_label(self) -> None:
        """The phrase before a colon or bracket: 财政帮扶资金:5260万元, 标准化厂房(18万平方米)."""
        if self._label is None:
            return
        opened, line = self._opening(self._label), self._clauses[self._label].line
        self._label = None
        label = phrases.label(Stretch(line, min(opened.body, len(line.roles)), len(line.roles)))
        if label is not None and not opened.saying:
            self._said.label, self._said.verb = label, phrases.verb(label)

    def _tail(self, right: Stretch, first: int, *, final: bool) -> Stretch:
        """What is said of a figure behind it; before another figure that is only 的 and a noun."""
        line, _, last = right
        if not final:
            listed = line.roles.find(roles.LISTED, first, last)
            last = listed if listed >= 0 and line.roles[first : first + 1] == roles.OF else first
        return Stretch(line, first, last)

    def _group(
        self, at: int, opened: Opening, group: Group, left: Stretch, noun: Span | None, tail: Stretch, joined: bool
    ) -> list[Reading]:
        said, first = self._said, group.figures[0]
        change = trends.change(left)
        trimmed = trim(Stretch(left.line, left.first, max(change.last, left.first)))
        before = phrases.phrase(trimmed)
        indicator = self._indicator(first, before, trimmed, noun, tail, change, joined)
        item = noun or self._item(first, trimmed, change, opened)
        if not indicator and not change.trend and opened.subject and opened.body == left.first:
            indicator = (opened.subject,)
        if not indicator:
            indicator = said.indicator
            item = item or (said.item if said.unit == first.value.unit else None)
        said.verb = phrases.verb(trimmed) or said.verb
        subject, owned = self._subject(at, opened, acts=opened.acts or said.verb is not None)
        subject = _owner(left, first) or subject
        period = self._period(left, change, owned=owned)
        given = [Reading(figure, item, indicator, subject, period, change) for figure in group.figures]
        if len(given) > 1 and shares.distributes(left):
            shares.distribute(given, said.dates, said.recent, trimmed)
        said.recent.extend([reading.indicator for reading in given])
        said.indicator, said.item, said.unit = indicator, item, first.value.unit
        return given

    def _subject(self, at: int, opened: Opening, *, acts: bool) -> tuple[Span | None, bool]:
        """Whom a figure is about, and whether its own sentence names somebody who acts or is measured.

        A person acts, and is not measured; what acted in an earlier sentence is not measured either.
        """
        if opened.subject is not None:
            return opened.subject, not opened.weak
        back = self._named_before(at)
        fresh = back >= self._sentence
        if back < 0 or (self._terse and not fresh):
            return (None if self._terse else self._heading.region), False
        found = self._opening(back)
        if acts or (not found.person and (fresh or found.place)):
            return found.subject, fresh and not found.weak
        return self._heading.region, False

    def _named_before(self, at: int) -> int:
        """The nearest clause before one that names whom it is about, or -1; found once for each clause."""
        back = at - 1
        while back >= max(at - _BACK, 0):
            if back in self._sources:
                back = self._sources[back]
                break
            if self._may_name(back) and self._opening(back).subject is not None:
                break
            back -= 1
        else:
            back = -1
        self._sources[at] = back
        return back

    def _may_name(self, at: int) -> bool:
        """Whether a clause is worth asking: it states a figure, or something is named in it or stands at its start."""
        clause = self._clauses[at]
        starts = clause.text[clause.start : clause.start + 2]
        return clause.counts or clause.named or starts[0] in "该本我这" or starts in roles.generic_starts()

    def _item(self, figure: Mention[Any], trimmed: Stretch, change: trends.Change, opened: Opening) -> Span | None:
        if change.trend is not None:
            return None
        found = nouns.before(figure, trimmed)
        subject, unit = opened.subject, figure.value.unit
        if found is None and subject and unit and phrases.bare(trimmed) and trimmed.line.text.endswith(unit, *subject):
            return subject
        label = self._said.label
        if found is None and label is not None and phrases.bare(trimmed):
            return nouns.before(figure, label)
        return found

    def _period(self, left: Stretch, change: trends.Change, *, owned: bool) -> Mention[Any] | None:
        line, _, last = left
        date = periods.nearest(line, last)
        if date is not None and periods.starting(line, last):
            return date
        if date is not None:
            self._said.period = date
        if self._said.period is not None:
            self._governed = True
            return self._said.period
        return None if owned else self._section or self._heading.section

    def _indicator(
        self,
        figure: Mention[Any],
        before: Phrase,
        trimmed: Stretch,
        noun: Span | None,
        tail: Stretch,
        change: trends.Change,
        joined: bool,
    ) -> Phrase:
        """What is measured: the words before the figure, the noun that it counts, what is said of it behind."""
        label, verb = self._said.label, self._said.verb
        shared = (verb,) if joined and verb and not phrases.verb(trimmed) else ()
        if noun is not None:
            return (*shared, *phrases.without_list(trimmed, before), noun, *phrases.deed(tail, _TAIL))
        if not before or phrases.aside(trimmed):
            if label is not None:
                return phrases.phrase(label)
            return () if change.trend else phrases.phrase(trim(tail))
        if phrases.bare(trimmed):
            return (*shared, *before, *phrases.phrase(label if label is not None else trim(tail)))
        counted = figure.value.kind in nouns.COUNTED
        return (*shared, *before, *(phrases.deed(tail, _TAIL) if counted else ()))

    def _topic(self, reading: Reading, cues: Sequence[Cue], clause: Clause) -> str:
        own = [*reading.indicator, *((reading.item,) if reading.item else ())]
        before = self._said.topic
        return (
            topics.strongest(cues, own, 2)
            or (before if before != topics.OTHER else None)
            or topics.strongest(cues, (Span(clause.start, clause.end),), 2)
            or topics.strongest(cues, own, 1)
            or self._heading.topic
            or topics.OTHER
        )


def readings(
    text: str, start: int, end: int, mentions: Sequence[Mention[Any]], heading: Heading, *, terse: bool = False
) -> Iterator[Reading]:
    """What the figures of the paragraph `text[start:end]` say; `mentions` lie inside it and do not overlap."""
    return Reader(clauses(text, start, end, mentions), heading, terse=terse).readings()


def _owner(left: Stretch, figure: Mention[Any]) -> Span | None:
    """Whoever is named right before the figure as agent or owner: 长宁区选派的6名医生."""
    string = left.roles
    if figure.value.kind not in nouns.COUNTED or not string.endswith(roles.OF):
        return None
    at = len(string) - 2
    if at > 0 and string[at] in _DEEDS:
        at -= 1
    if at < 0 or string[at] not in _OWNERS:
        return None
    named = left.line.span(left.first + at, left.first + at + 1)
    return named if named.end - named.start > 1 else None
