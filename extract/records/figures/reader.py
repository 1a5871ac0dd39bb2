"""Reads the figures of a paragraph clause by clause; what a clause leaves unsaid is looked for in those before it."""

from collections.abc import Sequence
from typing import Any

from extract.mentions.mention import Mention
from extract.records.context import is_day
from extract.records.figures import ages, announced, nouns, nouns_before, periods, phrases, shares, topics, trends
from extract.records.figures import lift as roles
from extract.records.figures.clauses import FULL, OF_WHICH, Stretch, clauses, quotes
from extract.records.figures.fields import Fields
from extract.records.figures.heading import Heading
from extract.records.figures.lift import Extent, Line, lifted
from extract.records.figures.opened import Opening
from extract.records.figures.owners import described, owner
from extract.records.figures.phrases import Phrase
from extract.records.figures.said import Reading
from extract.records.figures.subjects import Subjects
from extract.records.figures.wording import Wording, wordings

_GIVING = ("捐赠", "捐款", "捐资", "捐助", "认捐", "出资", "投入", "捐")
"""What those give each of whom only the sum is told: 甲公司捐赠20万元,乙公司|10万元."""
_TURNS = frozenset(roles.DATE + roles.BREAKDOWN)
"""In front of a figure, what turns to another time or to a part."""
_LABELS = frozenset(":：(（")


class Reader:
    """Reads the figures of one paragraph."""

    def __init__(self, found: Sequence[Line], heading: Heading, *, terse: bool) -> None:
        """`found` are one clause or more; `terse` is for policy documents, whose sentences stand each for itself."""
        self._clauses = found
        self._heading = heading
        self._subjects = Subjects(found, heading, terse=terse)
        self._found: list[Reading] = []
        self._section: Mention[Any] | None = None
        self._dated: list[int] = []
        self._whole: Mention[Any] | None = None
        self._fields = Fields(found, heading)
        self._start(0)

    def _start(self, at: int) -> None:
        """Begin a sentence with the clause `at`: what figures say for those after them, they say within a sentence."""
        self._sentence = at
        self._first = len(self._found)
        self._governed = False
        self._above = self._heading.section
        if quotes(self._clauses[at]):
            self._section = self._above = None
        if not (at and self._clauses[at].text.startswith(OF_WHICH, self._clauses[at].start)):
            self._period: Mention[Any] | None = None
            self._lasting: Mention[Any] | None = None
        self._from: Mention[Any] | None = None
        self._lead: Mention[Any] | None = None
        self._dates: Sequence[Mention[Any]] = ()
        self._indicator: Phrase = ()
        self._paid: Phrase = ()
        self._item: Extent | None = None
        self._unit: str | None = None
        self._verb: Extent | None = None
        self._label: Stretch | None = None
        self._fields.start(at)

    def readings(self) -> list[Reading]:
        """The readings of all figures of the paragraph, in order."""
        clauses, dated, last = self._clauses, self._dated, len(self._clauses) - 1
        label: int | None = None  # the last clause of the sentence that ends as a label does
        since = clauses[0].text.find(periods.SINCE, clauses[0].start, clauses[-1].end) >= 0
        for at, clause in enumerate(clauses):
            held = clause.held
            governed = dated or self._period or self._section or self._above
            if governed and roles.DATE not in held and periods.turns(clause, since=since):
                self._period = self._section = self._above = None
                dated.clear()
            if roles.FIGURE in held:
                if dated:
                    self._take_dates()
                if label is None and at > self._sentence and announced.asks(clause, clauses[at - 1]):
                    label = at - 1
                self._clause(at, clause, label)
                label = None
            else:
                self._pass(at, clause)
                if clause.closer in _LABELS:
                    label = at
            if clause.closer == ";":
                self._end_item()
            if clause.closer in FULL and at < last:
                if dated or self._first < len(self._found):
                    self._stop(clauses[at + 1])
                    self._start(at + 1)
                else:
                    self._sentence = at + 1
                    self._fields.start(at + 1)
                label = None
        return self._found

    def _pass(self, at: int, clause: Line) -> None:
        """Take note of a clause without figures."""
        if at == 0 or at in self._subjects.items:
            self._fields.head(clause)
        if roles.DATE in clause.held:
            self._dated.append(at)
        if self._dated and periods.told_so(clause):
            self._dated[:] = [back for back in self._dated if periods.bounds(self._clauses[back])]

    def _stop(self, following: Line) -> None:
        """At the end of a sentence only a stretch that is counted by, and governed a figure, goes on.

        `following` begins the next sentence, which may tell parts of what this one does; what governs parts ends.
        """
        if self._dated and following.text.startswith(OF_WHICH, following.start):
            before = self._period
            self._take_dates()
            self._period = before if is_day(self._period) else self._period
        if self._whole is not None:
            self._period, self._whole = self._whole, None
        period = self._period
        if period is not None or self._dated:
            self._section = period if self._governed and periods.counted(period) else None
        self._dated.clear()

    def _end_item(self) -> None:
        """At a semicolon neither by when one thing is to be done goes on, nor the day of what somebody did."""
        fresh = bool(self._dated)
        if fresh:
            self._take_dates()
        if self._period is not None and periods.due(self._clauses[0].text, self._period):
            self._period = self._lasting
        elif not fresh and periods.passes(self._clauses[0].text, self._period):
            self._period = None
        if periods.within(self._period, self._lead):
            self._period = self._lead

    def _clause(self, at: int, line: Line, label: int | None) -> None:
        """Read the figures of a clause, which another labels or none."""
        if label is not None:
            self._take_label(label)
        lifted(line)
        if roles.DATE in line.held:
            self._dates = periods.run(line) or self._dates
        opened = self._subjects.opening(at)
        cues = topics.cues(line.text, line.start, line.end)
        for words in wordings(line, opened.body):
            for reading in self._group(at, opened, words):
                reading.topic = self._fields.of(reading, cues, line)
                self._found.append(reading)

    def _take_dates(self) -> None:
        """Take in the nearest date of the clauses without figures that have been passed."""
        for at in reversed(self._dated):
            line = lifted(self._clauses[at])
            period, told = periods.opening(line)
            if period is None or periods.founded(line, period):
                continue
            if not told or period.value.meaning.bound or self._subjects.opening(at).saying:
                self._govern(period)
                self._dates = periods.run(line)
                break
        self._dated.clear()

    def _govern(self, date: Mention[Any]) -> None:
        """Let a date govern the figures from here on; what is due by then governs one item of a list."""
        self._period = date
        self._lead = self._lead or date
        if not periods.due(self._clauses[0].text, date):
            self._lasting = date

    def _take_label(self, at: int) -> None:
        """Take in the phrase before a colon or bracket: 财政帮扶资金:5260万元, 标准化厂房(18万平方米)."""
        opened, line = self._subjects.opening(at), self._clauses[at]
        label = announced.label(line, opened.body)
        if label is not None and not opened.saying:
            self._label, self._verb = label, phrases.verb(label)

    def _group(self, at: int, opened: Opening, words: Wording) -> list[Reading]:
        line, last, figures, figure = words.line, words.at, words.figures, words.figures[0]
        kind, unit = figure.value.kind, figure.value.unit
        if not words.joined and self._label is None:
            self._verb = None
        indicator, item = words.indicator(self._verb, self._label), words.item(opened, self._label, self._verb)
        if not indicator and unit not in ages.UNITS and not words.issues:
            indicator, item = self._told(at, opened, words, item)
        elif item is None and self._unit == unit and words.goes_on:
            item = self._item  # 45个|项目,已开工|36个
        self._verb = words.verb or self._verb
        lasts = kind == "length" and periods.stands(line, figure)
        subject, owned = self._whom(at, opened, words, lasts=lasts)
        indicator, item = phrases.behind(indicator, item, subject)
        period = None if lasts else self._dated_by(line, last, owned=owned)
        self._indicator, self._item, self._unit = indicator, item, unit
        self._paid = indicator if kind == "money" else self._paid
        given = [
            Reading(figure, nouns_before.held(item, figure, line.text), indicator, subject, period, words.change)
            for figure in figures
        ]
        if len(given) > 1 and shares.distributes(line, words.body, last):
            recent = self._found[max(self._first, len(self._found) - len(given)) :]
            shares.distribute(given, self._dates, recent, words)
        return given

    def _whom(self, at: int, opened: Opening, words: Wording, *, lasts: bool) -> tuple[Extent | None, bool]:
        """Whom the figures of a group are about, and whether their own sentence names it.

        `lasts` tells that they are of what no date governs.
        """
        line, string, last, used, figure = words.line, words.line.roles, words.at, words.used, words.figures[0]
        subject, owned = opened.subject if last >= opened.counted else None, True
        if subject is None and not (opened.subject and roles.ETC in string[:last]):  # 甲、乙等|5个县
            subject, owned = self._subjects.before(at, self._sentence, acts=opened.acts or self._verb is not None)
        if words.listed is not None:
            subject = words.listed
        if used < len(string) and string[used] == roles.OF and (opened.subject is None or lasts):
            subject = described(line, last, used, words.end, figure) or subject
        if last and string[last - 1] in roles.OF + roles.GENERIC:
            subject = owner(line, words.body, last, figure) or subject
        if figure.value.unit in ages.UNITS:
            subject = ages.holder(line, last, used, words.end) or subject
        return self._subjects.meant(at, subject) if subject is not None else None, owned

    def _told(self, at: int, opened: Opening, words: Wording, item: Extent | None) -> tuple[Phrase, Extent | None]:
        """What a figure measures that does not say so: whom its clause is about, or the same as those before."""
        fresh = at > self._sentence and not (words.change.trend and self._indicator)
        former = lifted(self._clauses[at - 1]) if fresh else words.line
        if fresh and (first := announced.told_of(former, self._subjects.opening(at - 1).body)) is not None:
            body = first if former.closer in ",，" else len(former.roles)
            counts = roles.FIGURE in former.held
            if words.sums and not counts and (given := announced.given(former, body)) is not None:
                counting = words.figures[0].value.kind in nouns.COUNTING
                return phrases.phrase(given), nouns_before.before(words.figures[0], given) if counting else item
            if risen := announced.risen(former, body):
                return risen, item
        own = opened.subject if opened.body == words.body and not opened.place else None
        figure = words.figures[0].value
        gives = self._unit == figure.unit and (phrases.said(words.line.text, self._indicator) or "").endswith(_GIVING)
        if own is not None and not words.change.trend and not gives:
            return (own,), item
        if self._unit == figure.unit and not (words.change.trend and figure.kind == "percent"):
            return self._indicator, item or self._item
        if words.change.trend or figure.unit == "倍":
            return self._grown(words), item
        paid = figure.kind == "money" and figure.per and self._paid  # 1亿元(12个县,每个县|1000万元)
        turns = not _TURNS.isdisjoint(words.line.roles[: words.at].rpartition(roles.FIGURE)[2])
        worth = shares.together(words.line.text, self._found[self._first :], figure.kind)
        return self._paid if paid else (self._alike(figure.unit) if turns else worth) or self._indicator, item

    def _grown(self, words: Wording) -> Phrase:
        """What has grown by a figure: what one of its unit before measures, else the same as the last one.

        The amount and the rate of one growth have one basis: 比上年增加3亿元,增长8%.
        """
        before = self._found[self._first :]
        if before and (basis := before[-1].change.basis) and words.change.basis is None:
            compared = roles.AGAINST in words.line.roles[words.body : words.at]
            same = before[-1].change.trend == words.change.trend and not compared
            words.change = trends.Change(words.change.trend, basis) if same else words.change
        figure = words.figures[0].value
        amount = figure.kind == "money" or figure.kind in nouns.COUNTING
        return (self._alike(figure.unit) if amount else ()) or shares.level(words.line.text, before) or self._indicator

    def _alike(self, unit: str | None) -> Phrase:
        """What the last figure of a unit in the sentence measures: 资金3亿元,项目58个;其中今年|1亿元."""
        told = (reading for reading in reversed(self._found[self._first :]) if reading.figure.value.unit == unit)
        return next((reading.indicator for reading in told), ())

    def _dated_by(self, line: Line, last: int, *, owned: bool) -> Mention[Any] | None:
        """The date that governs a figure at the unit `last`."""
        date = periods.nearest(line, last) if roles.DATE in line.roles else None
        if date is not None:
            if periods.starting(line, last):
                self._from = date
                return date
            if periods.aimed(line, last):
                return date
            if periods.summed(line, date):
                since = self._period is not None and self._period.value.meaning.bound == "since"
                return self._period if since else date
            if self._whole is None and line.roles[:1] == roles.BREAKDOWN:
                self._whole = self._period
            self._govern(date)
        elif (self._period or self._section or self._above or self._from) and periods.today(line, last):
            self._period = self._section = self._above = None
        elif self._from is not None and periods.starts(line, last):
            return self._from  # 从2014年的3亿元增至…,收入从|5000元增至…
        if self._period is not None and not periods.apart(line, last, self._period):
            self._governed = True
            return self._period
        return None if owned or self._period is not None else self._section or self._above


def readings(
    text: str, start: int, end: int, mentions: Sequence[Mention[Any]], heading: Heading, *, terse: bool = False
) -> list[Reading]:
    """What the figures of the paragraph `text[start:end]` say; `mentions` lie inside it and do not overlap."""
    found = clauses(text, start, end, mentions)
    return Reader(found, heading, terse=terse).readings() if found else []
