"""Reads the figures of an article clause by clause, carrying along what a clause leaves unsaid."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import periods, phrases, shares, topics, trends
from extract.records.figures import words as w
from extract.records.figures.clauses import Clause, Group, Stretch, clauses, groups
from extract.records.figures.openings import Opening, opening
from extract.records.figures.phrases import Phrase
from extract.records.figures.topics import Cue
from extract.text.span import Span

_TAIL = 14
_FULL_STOP = tuple("。!?！？\n”")


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
    """What later clauses inherit: `section` is the date that goes on to the next sentences of the paragraph."""

    subject: Span | None = None
    person: bool = False
    place: bool = False
    fresh: bool = False
    owned: bool = False
    period: Mention[Any] | None = None
    governed: bool = False
    section: Mention[Any] | None = None
    dates: list[Mention[Any]] = field(default_factory=list)
    indicator: Phrase = ()
    item: Span | None = None
    unit: str | None = None
    verb: Span | None = None
    label: Stretch | None = None
    topic: str | None = None
    recent: list[Phrase] = field(default_factory=list)


class Reader:
    """Reads the sentences of one article in turn.

    `region` is the place that the article last spoke of, `section` the date and `topic` the field of the heading
    that the text stands under.
    """

    def __init__(self, text: str, *, terse: bool = False) -> None:
        """`terse` is for policy documents, whose sentences stand each for itself."""
        self._text = text
        self.terse = terse
        self._carried = Carried()
        self.region: Span | None = None
        self.section: Mention[Any] | None = None
        self.topic: str | None = None

    def paragraph(self) -> None:
        """Forget what the paragraph before left unsaid."""
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
                    carried.topic = reading.topic = self._topic(reading, cues, clause)
                    yield reading
            elif clause.closer in (":", "：", "(") and not opened.saying:
                self._label(clause, opened)
        if self._text.endswith(_FULL_STOP, start, end):
            self._stop()

    def _stop(self) -> None:
        """At a full stop only a lasting date that governed a figure goes on."""
        carried = self._carried
        if carried.period is not None:
            carried.section = carried.period if carried.governed and periods.lasting(carried.period) else None
        carried.period, carried.governed, carried.owned, carried.fresh = None, False, False, False
        if self.terse:
            carried.subject = None
        carried.recent = []
        carried.topic = None

    def _carry(self, clause: Clause, opened: Opening) -> None:
        """Keep the subject and the date that a clause opens with."""
        carried = self._carried
        if opened.subject is not None:
            carried.subject, carried.fresh = opened.subject, True
            carried.person, carried.place = opened.person, opened.place
            carried.owned = carried.owned or not opened.weak
            if opened.place:
                self.region = opened.subject
        carried.dates = periods.run(self._text, clause.words) or carried.dates
        if clause.counts:
            return
        deed = next((word.start for word in clause.words if word.role == w.VERB), clause.end)
        date = periods.nearest(self._text, clause.words, clause.end if opened.saying else deed)
        carried.period = date or periods.bound(self._text, clause.words) or carried.period

    def _label(self, clause: Clause, opened: Opening) -> None:
        words = [word for word in clause.words if word.start >= opened.body]
        label = phrases.trim(self._text, Stretch(opened.body, clause.end, words))
        if label.words and label.words[-1].end == label.end and label.words[-1].role in phrases.NAMING:
            self._carried.label, self._carried.verb = label, _verb(label)

    def _clause(self, clause: Clause, opened: Opening) -> Iterator[Reading]:
        carried = self._carried
        used = opened.body
        found = groups(self._text, clause)
        for number, group in enumerate(found):
            left = _part(group.left, used, group.figures[0].start)
            joined = number > 0 and self._text[left.start : left.end].lstrip()[:1] in tuple("、和及与")
            if not joined and carried.label is None:
                carried.verb = None
            noun = phrases.counted_behind(self._text, group.figures[-1], group.right)
            used = max(noun.end, group.right.start) if noun else group.right.start
            tail = self._tail(group, used, last=number + 1 == len(found))
            yield from self._group(clause, group, opened, left, noun, tail, joined)

    def _tail(self, group: Group, start: int, *, last: bool) -> Stretch:
        """What is said of a figure behind it; before another figure that is only 的 and a noun."""
        right = _part(group.right, start, group.right.end)
        if last:
            return right
        end = start
        if self._text.startswith("的", start):
            end = next((word.start for word in right.words if word.role == w.LISTED), start)
        return _part(right, start, end)

    def _group(
        self, clause: Clause, group: Group, opened: Opening, left: Stretch, noun: Span | None, tail: Stretch, joined: bool
    ) -> Iterator[Reading]:
        carried, text, first = self._carried, self._text, group.figures[0]
        change = trends.change(text, left, first.start)
        trimmed = phrases.trim(text, _part(left, left.start, max(change.end, left.start)))
        before = phrases.phrase(trimmed)
        indicator = self._indicator(first, before, trimmed, noun, tail, change, joined)
        item = noun or self._item(first, trimmed, change)
        if not indicator and not change.trend and opened.subject and opened.body == left.start:
            indicator = (opened.subject,)
        if not indicator:
            indicator = carried.indicator
            item = item or (carried.item if carried.unit == first.value.unit else None)
        carried.verb = _verb(trimmed) or carried.verb
        period = self._period(clause, first, change)
        subject = self._owner(left, first) or self._subject(acts=opened.acts or carried.verb is not None)
        given = [Reading(figure, item, indicator, subject, period, change) for figure in group.figures]
        if shares.distributes(text, left):
            shares.distribute(text, given, carried.dates, carried.recent, trimmed)
        carried.recent.extend(reading.indicator for reading in given)
        carried.indicator, carried.item, carried.unit = indicator, item, first.value.unit
        yield from given

    def _subject(self, *, acts: bool) -> Span | None:
        """Whom a clause is about that does not say it itself; a person only acts, and is not measured."""
        carried = self._carried
        if carried.subject is None or (not acts and (carried.person or not (carried.fresh or carried.place))):
            return self.region if not self.terse else None
        return carried.subject

    def _owner(self, left: Stretch, figure: Mention[Any]) -> Span | None:
        """Whoever is named right before the figure as agent or owner: 长宁区选派的6名医生."""
        words = left.words
        if figure.value.kind not in phrases.COUNTED or not words or words[-1].role != w.OF or words[-1].end != figure.start:
            return None
        at = len(words) - 2
        if at >= 0 and words[at].role in (w.VERB, w.ACTIVITY) and words[at].end == words[-1].start:
            at -= 1
        named = words[at] if at >= 0 else None
        if named is None or named.role not in (w.PLACE, w.BODY) or named.end - named.start < 2 or named.end != words[at + 1].start:
            return None
        return Span(named.start, named.end)

    def _item(self, figure: Mention[Any], trimmed: Stretch, change: trends.Change) -> Span | None:
        if change.trend is not None:
            return None
        found = phrases.counted_before(self._text, figure, trimmed)
        label = self._carried.label
        if found is None and label is not None and all(word.role == w.VERB for word in trimmed.words):
            return phrases.counted_before(self._text, figure, label)
        return found

    def _period(self, clause: Clause, figure: Mention[Any], change: trends.Change) -> Mention[Any] | None:
        carried = self._carried
        date = periods.nearest(self._text, clause.words, figure.start)
        if date is not None and periods.starting(self._text, date):
            return date
        if date is not None:
            carried.period = date
        if carried.period is not None:
            carried.governed = True
            return carried.period
        return None if carried.owned else carried.section or self.section

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
        label = self._carried.label
        shared = (self._carried.verb,) if joined and self._carried.verb and not _verb(trimmed) else ()
        if noun is not None:
            return (*shared, *phrases.without_list(trimmed, before), noun, *self._after(tail, _TAIL))
        if not before:
            if label is not None:
                return phrases.phrase(label)
            return () if change.trend else phrases.phrase(phrases.trim(self._text, tail))
        bare = sum(word.end - word.start for word in trimmed.words if word.role == w.VERB) == trimmed.end - trimmed.start
        if bare:
            behind = phrases.phrase(label) if label is not None else phrases.phrase(phrases.trim(self._text, tail))
            return (*shared, *before, *behind)
        counted = figure.value.kind in phrases.COUNTED
        return (*shared, *before, *(self._after(tail, _TAIL) if counted else ()))

    def _after(self, tail: Stretch, longest: int) -> Phrase:
        """What is done by or with those whom a figure counts: 赴浙江就业."""
        behind = phrases.trim(self._text, tail)
        first = behind.words[0] if behind.words else None
        if first is None or first.start != behind.start or behind.end - behind.start > longest:
            return ()
        does = first.role in (w.VERB, w.ACTIVITY, w.PREPOSITION) and self._text[first.start] != "在"
        return phrases.phrase(behind) if does else ()

    def _topic(self, reading: Reading, cues: Sequence[Cue], clause: Clause) -> str:
        own = [*reading.indicator, *((reading.item,) if reading.item else ())]
        whole = [Span(clause.start, clause.end)]
        before = self._carried.topic
        return (
            topics.strongest(cues, own, 2)
            or (before if before != topics.OTHER else None)
            or topics.strongest(cues, whole, 2)
            or topics.strongest(cues, own, 1)
            or self.topic
            or topics.OTHER
        )


def _verb(stretch: Stretch) -> Span | None:
    return next((Span(word.start, word.end) for word in stretch.words if word.role == w.VERB), None)


def _part(stretch: Stretch, start: int, end: int) -> Stretch:
    """A piece of a stretch with the words that lie wholly in it."""
    start = min(max(stretch.start, start), end)
    return Stretch(start, end, [word for word in stretch.words if word.start >= start and word.end <= end])
