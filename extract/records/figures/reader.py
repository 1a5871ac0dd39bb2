"""Reads the figures of a paragraph clause by clause; what a clause leaves unsaid is looked for in those before it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import lift as roles
from extract.records.figures import periods, phrases, shares, topics, trends
from extract.records.figures.clauses import FULL, Stretch, clauses
from extract.records.figures.lift import Extent, Line, lifted
from extract.records.figures.openings import Opening
from extract.records.figures.phrases import Phrase
from extract.records.figures.subjects import Heading, Subjects, owner
from extract.records.figures.topics import Cue
from extract.records.figures.wording import Wording, wordings

_STOP = re.compile(r"[。!?！？\n]")
_LOOK_AHEAD = 80
"""How many characters of the sentence behind a clause are asked for its field."""
_SINCE = "以来"
"""Behind an event that has no date (通车以来), it ends what earlier dates govern."""
_LABELS = frozenset(":：(（")


@dataclass(slots=True)
class Reading:
    """What one figure says; spans are of the clean text."""

    figure: Mention[Any]
    item: Extent | None
    indicator: Phrase
    subject: Extent | None
    period: Mention[Any] | None
    change: trends.Change
    topic: str = topics.OTHER


@dataclass(slots=True)
class Said:
    """What the figures before say for those after them, within a sentence."""

    period: Mention[Any] | None = None
    dates: Sequence[Mention[Any]] = ()
    indicator: Phrase = ()
    item: Extent | None = None
    unit: str | None = None
    verb: Extent | None = None
    label: Stretch | None = None
    topic: str | None = None
    around: str | None = None
    recent: list[Reading] = field(default_factory=list)


class Reader:
    """Reads the figures of one paragraph."""

    def __init__(self, found: Sequence[Line], heading: Heading, *, terse: bool) -> None:
        """`terse` is for policy documents, whose sentences stand each for itself."""
        self._clauses = found
        self._heading = heading
        self._subjects = Subjects(found, heading, terse=terse)
        self._said = Said()
        self._sentence = 0
        self._section: Mention[Any] | None = None
        self._told = self._governed = False
        self._dated: list[int] = []
        self._label: int | None = None

    def readings(self) -> list[Reading]:
        """The readings of all figures of the paragraph, in order."""
        clauses = self._clauses
        found: list[Reading] = []
        since = bool(clauses) and clauses[0].text.find(_SINCE, clauses[0].start, clauses[-1].end) >= 0
        for at, clause in enumerate(clauses):
            held = clause.held
            if since and roles.DATE not in held and clause.text.find(_SINCE, clause.start, clause.end) >= 0:
                self._said.period = self._section = None
                self._dated.clear()
            if roles.FIGURE in held:
                found += self._clause(at, clause)
                self._told = True
            else:
                if clause.closer in _LABELS:
                    self._label = at
                if roles.DATE in held:
                    self._dated.append(at)
            if clause.closer in FULL:
                if self._told or self._dated:
                    self._stop()
                self._sentence, self._label = at + 1, None
        return found

    def _stop(self) -> None:
        """At the end of a sentence only a lasting date that governed a figure goes on."""
        period = self._said.period
        if period is not None or self._dated:
            self._section = period if self._governed and periods.lasting(period) else None
        self._said = Said()
        self._told = self._governed = False
        self._dated.clear()

    def _clause(self, at: int, clause: Line) -> list[Reading]:
        said, line = self._said, lifted(clause)
        if self._dated:
            self._take_dates()
        if self._label is not None:
            self._take_label(self._label)
        if roles.DATE in clause.held:
            said.dates = periods.run(line) or said.dates
        opened = self._subjects.opening(at)
        cues = topics.cues(clause.text, clause.start, clause.end)
        found: list[Reading] = []
        for words in wordings(line, opened.body):
            for reading in self._group(at, opened, words):
                said.topic = reading.topic = self._topic(reading, cues, clause)
                found.append(reading)
        return found

    def _take_dates(self) -> None:
        """Take in the nearest date of the clauses without figures that have been passed."""
        for at in reversed(self._dated):
            line = lifted(self._clauses[at])
            period, told = periods.opening(line)
            if period is not None and (not told or period.value.meaning.bound or self._subjects.opening(at).saying):
                self._said.period = period
                self._said.dates = periods.run(line)
                break
        self._dated.clear()

    def _take_label(self, at: int) -> None:
        """Take in the phrase before a colon or bracket: 财政帮扶资金:5260万元, 标准化厂房(18万平方米)."""
        opened, line = self._subjects.opening(at), lifted(self._clauses[at])
        self._label = None
        label = phrases.label(Stretch(line, min(opened.body, len(line.roles)), len(line.roles)))
        if label is not None and not opened.saying:
            self._said.label, self._said.verb = label, phrases.verb(label)

    def _group(self, at: int, opened: Opening, words: Wording) -> list[Reading]:
        said, figures = self._said, words.figures
        if not words.joined and said.label is None:
            said.verb = None
        indicator, item = self._measured(opened, words)
        said.verb = words.verb or said.verb
        subject, owned = opened.subject, True
        if subject is None:
            acts = opened.acts or said.verb is not None
            subject, owned = self._subjects.before(at, self._sentence, acts=acts)
        subject = owner(words.line, words.first, words.last, figures[0]) or words.listed or subject
        period = self._period(words.line, words.last, owned=owned)
        given = [Reading(figure, item, indicator, subject, period, words.change) for figure in figures]
        if len(given) > 1 and shares.distributes(words.line, words.first, words.last):
            shares.distribute(given, said.dates, said.recent, words.trimmed)
        said.recent += given
        said.indicator, said.item, said.unit = indicator, item, figures[0].value.unit
        return given

    def _measured(self, opened: Opening, words: Wording) -> tuple[Phrase, Extent | None]:
        """What a figure measures and counts; what it does not say is that of its clause, or of the figure before."""
        indicator, item = words.indicator(self._said.verb, self._said.label), words.item(opened, self._said.label)
        if indicator:
            return indicator, item
        own = opened.subject if opened.body == words.first and not opened.place else None
        if own is not None and not words.change.trend:
            return (own,), item
        same = self._said.unit == words.figures[0].value.unit
        return self._said.indicator, item or (self._said.item if same else None)

    def _period(self, line: Line, last: int, *, owned: bool) -> Mention[Any] | None:
        date = periods.nearest(line, last)
        if date is not None:
            if periods.starting(line, last):
                return date
            self._said.period = date
        if self._said.period is not None:
            self._governed = True
            return self._said.period
        return None if owned else self._section or self._heading.section

    def _topic(self, reading: Reading, cues: Sequence[Cue], clause: Line) -> str:
        before = self._said.topic if self._said.topic != topics.OTHER else None
        if not cues:
            return before or self._wider(clause) or self._heading.topic or topics.OTHER
        own = (*reading.indicator, reading.item) if reading.item else reading.indicator
        return (
            topics.strongest(cues, own, 2)
            or before
            or topics.likely(cues)
            or self._wider(clause)
            or topics.strongest(cues, own, 1)
            or self._heading.topic
            or topics.OTHER
        )

    def _wider(self, clause: Line) -> str | None:
        """The field that the sentence of a clause names for certain, in a report on assistance."""
        if not self._heading.assistance:
            return None
        said = self._said
        if said.around is None:
            text = clause.text
            stop = _STOP.search(text, clause.end, clause.end + _LOOK_AHEAD)
            end = stop.start() if stop else min(len(text), clause.end + _LOOK_AHEAD)
            said.around = topics.of(text, self._clauses[self._sentence].start, end, 3) or topics.OTHER
        return said.around if said.around != topics.OTHER else None


def readings(
    text: str, start: int, end: int, mentions: Sequence[Mention[Any]], heading: Heading, *, terse: bool = False
) -> list[Reading]:
    """What the figures of the paragraph `text[start:end]` say; `mentions` lie inside it and do not overlap."""
    return Reader(clauses(text, start, end, mentions), heading, terse=terse).readings()
