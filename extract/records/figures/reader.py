"""Reads the figures of an article clause by clause, carrying along what a clause leaves unsaid."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import periods, phrases, topics, trends
from extract.records.figures import words as w
from extract.records.figures.clauses import Clause, Group, Stretch, clauses, groups
from extract.records.figures.openings import Opening, opening
from extract.records.figures.phrases import Phrase
from extract.records.figures.topics import Cue
from extract.text.span import Span

_TAIL = 14
_COUNTED = frozenset(["count", "people", "person_times"])


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
class Carried:
    """What later clauses inherit."""

    subject: Span | None = None
    period: Mention[Any] | None = None
    indicator: Phrase = ()
    item: Span | None = None
    unit: str | None = None
    basis: trends.Basis | None = None
    verb: Span | None = None
    label: Stretch | None = None
    topic: str | None = None
    readings: list[Reading] = field(default_factory=list)


class Reader:
    """Reads one paragraph's sentences in turn."""

    def __init__(self, text: str, heading: str | None = None) -> None:
        """`heading` is the topic of the heading that the paragraph stands under, if it names one."""
        self._text = text
        self._heading = heading
        self._carried = Carried()

    def sentence(self, start: int, end: int, mentions: list[Mention[Any]]) -> Iterator[Reading]:
        """The readings of the figures of `text[start:end]`; `mentions` lie inside it and do not overlap."""
        words = w.tag(self._text, start, end, mentions)
        carried = self._carried
        carried.label = carried.verb = None
        cues = topics.cues(self._text, start, end)
        for clause in clauses(self._text, start, end, words):
            opened = opening(self._text, clause)
            self._carry(clause, opened)
            if clause.counts:
                for reading in self._clause(clause, opened):
                    reading.topic = self._topic(reading, cues, clause)
                    carried.topic = reading.topic
                    yield reading
            elif clause.closer in ":：" and clause.closer and not opened.saying:
                self._label(clause, opened)

    def _carry(self, clause: Clause, opened: Opening) -> None:
        """Keep the subject and, where a clause opens with one, the date."""
        if opened.subject is not None:
            self._carried.subject = opened.subject
        if clause.counts:
            return
        date = periods.nearest(self._text, clause.words, max(opened.body, clause.start) + 1)
        if date is None and opened.saying:
            date = periods.nearest(self._text, clause.words, clause.end)
        if date is not None:
            self._carried.period = date

    def _label(self, clause: Clause, opened: Opening) -> None:
        words = [word for word in clause.words if word.start >= opened.body]
        self._carried.label = phrases.trim(self._text, Stretch(opened.body, clause.end, words))
        self._carried.verb = self._verb(self._carried.label)

    def _verb(self, stretch: Stretch) -> Span | None:
        return next((Span(word.start, word.end) for word in stretch.words if word.role == w.VERB), None)

    def _clause(self, clause: Clause, opened: Opening) -> Iterator[Reading]:
        text, carried = self._text, self._carried
        used = opened.body
        found = groups(text, clause)
        for number, group in enumerate(found):
            left = self._from(group.left, used, group.figures[0].start)
            joined = number > 0 and text[left.start : left.end].lstrip()[:1] in ("、", "和", "及", "与")
            last = number + 1 == len(found)
            noun = phrases.counted_behind(text, group.figures[-1], group.right)
            used = noun.end if noun and noun.end > group.right.start else group.right.start
            tail = self._from(group.right, used, group.right.end) if last else None
            if not number or not joined:
                carried.verb = carried.verb if carried.label else None
            yield from self._group(clause, group, left, noun, tail, joined)

    def _from(self, stretch: Stretch, start: int, end: int) -> Stretch:
        start = min(max(stretch.start, start), end)
        return Stretch(start, end, [word for word in stretch.words if word.start >= start and word.end <= end])

    def _group(
        self, clause: Clause, group: Group, left: Stretch, noun: Span | None, tail: Stretch | None, joined: bool
    ) -> Iterator[Reading]:
        text, carried = self._text, self._carried
        first = group.figures[0]
        trimmed = phrases.trim(text, left)
        change = trends.change(text, left, first.start)
        if change.trend is not None:
            trimmed = phrases.trim(text, self._from(left, left.start, max(change.end, left.start)))
        before = phrases.phrase(trimmed)
        item = noun or (None if change.trend else phrases.counted_before(text, first, trimmed))
        indicator = self._indicator(first, before, trimmed, noun, tail, change, joined)
        if not indicator or (change.trend and not before):
            indicator = carried.indicator
            item = item or (carried.item if carried.unit == first.value.unit else None)
        if item is None and carried.label is not None and first.value.kind in _COUNTED and not noun:
            item = phrases.counted_before(text, first, carried.label)
        carried.verb = self._verb(trimmed) or carried.verb
        date = periods.nearest(text, clause.words, first.start)
        if date is not None and not change.dated:
            carried.period = date
        carried.indicator, carried.item, carried.unit = indicator, item, first.value.unit
        for figure in group.figures:
            yield Reading(figure, item, indicator, carried.subject, carried.period, change)

    def _indicator(
        self,
        figure: Mention[Any],
        before: Phrase,
        trimmed: Stretch,
        noun: Span | None,
        tail: Stretch | None,
        change: trends.Change,
        joined: bool,
    ) -> Phrase:
        """What is measured: the words before the figure, the noun that it counts, what is said of it behind."""
        after: Phrase = ()
        if tail is not None:
            behind = phrases.trim(self._text, tail)
            if behind.end - behind.start <= _TAIL:
                after = phrases.phrase(behind)
        verb = (self._carried.verb,) if joined and self._carried.verb and not self._verb(trimmed) else ()
        label = self._carried.label
        if noun is not None:
            return (*verb, *before, noun, *after)
        if not before:
            if label is not None:
                return phrases.phrase(label)
            return () if change.trend else after
        only_verbs = all(word.role == w.VERB for word in trimmed.words) and sum(
            word.end - word.start for word in trimmed.words
        ) == sum(end - start for start, end in before)
        if label is not None and only_verbs:
            return (*before, *phrases.phrase(label))
        if figure.value.kind in _COUNTED or only_verbs:
            return (*verb, *before, *after)
        return (*verb, *before)

    def _topic(self, reading: Reading, cues: Sequence[Cue], clause: Clause) -> str:
        own = [*reading.indicator, *((reading.item,) if reading.item else ())]
        found = topics.strongest(cues, own, 2)
        if found is not None:
            return found
        if self._carried.topic not in (None, topics.OTHER):
            return str(self._carried.topic)
        whole = [Span(clause.start, clause.end)]
        return topics.strongest(cues, whole, 2) or topics.strongest(cues, own, 1) or self._heading or topics.OTHER
