"""The field that a figure belongs to, by its own words and, where these say little, by what stands around it."""

from collections.abc import Sequence

from extract.records.figures import topics
from extract.records.figures.clauses import FULL, OF_WHICH
from extract.records.figures.heading import Heading
from extract.records.figures.lift import Extent, Line
from extract.records.figures.said import Reading
from extract.records.figures.topics import Cue

_LOOK_AHEAD = 80
"""How many characters of the sentence behind a clause are asked for its field."""
_INDUSTRY = "industry"
_PAID_IN = "到位资金"
_BUILT = "infrastructure"
_OF_FIELDS = "亩"
"""The unit that fields are measured in."""


class Fields:
    """The fields of the figures of one paragraph, asked for in order."""

    def __init__(self, clauses: Sequence[Line], heading: Heading) -> None:
        self._clauses = clauses
        self._heading = heading
        self._part: str | None = None

    def start(self, at: int) -> None:
        """Begin a sentence with the clause `at`: what a figure is of, those after it are of within a sentence."""
        self._sentence = at
        self._last: str | None = None
        self._named: str | None = None

    def head(self, clause: Line) -> None:
        """Take in the words that head a part of the paragraph."""
        self._part = topics.headed(clause)

    def of(self, reading: Reading, cues: Sequence[Cue], line: Line) -> str:
        """The field of a figure; `cues` are those of its clause."""
        own = (*reading.indicator, reading.item) if reading.item else reading.indicator
        named = topics.within(cues, own) if cues else cues
        topic = (
            (_INDUSTRY if self._last == _INDUSTRY and _paid_in(reading, line.text) else None)
            or (self._by_own(reading, named, cues, line) if named else None)
            or (topics.FUNDING if _given(reading, line) else None)
            or (_labelled(own, line) if own and own[0][0] < line.start else None)
            or self._last
            or self._part
            or topics.likely(cues)
            or (self._wider(line) if self._heading.assistance else None)
            or (self._faintly(named) if named else None)
            or self._heading.topic
            or (_INDUSTRY if reading.figure.value.unit == _OF_FIELDS and _grown(reading, line.text) else topics.OTHER)
        )
        self._last = None if topic == topics.OTHER else topic
        return topic

    def _faintly(self, named: Sequence[Cue]) -> str | None:
        """What the faint cues of a figure's words name; 项目 and 惠及 do so only in texts on assistance."""
        topic = topics.likely(named, 1)
        return topic if self._heading.assistance or topic == _BUILT else None

    def _by_own(self, reading: Reading, named: Sequence[Cue], cues: Sequence[Cue], line: Line) -> str | None:
        """What the words of a figure, which hold some cues, name: surely, where others before have named another."""
        least = topics.ACTING if self._part else 2
        parts = (line.start, self._clauses[self._sentence].start)
        if self._last and any(line.text.startswith(OF_WHICH, start) for start in parts):
            least = topics.CERTAIN
        return topics.named_by(cues, named, reading.figure.end, least)

    def _wider(self, line: Line) -> str | None:
        """The field that the sentence of a clause names for certain."""
        if self._named is None:
            text, limit = line.text, min(len(line.text), line.end + _LOOK_AHEAD)
            stops = [stop for mark in FULL if (stop := text.find(mark, line.end, limit)) >= 0]
            end = min(stops, default=limit)
            self._named = topics.of(text, self._clauses[self._sentence].start, end, topics.CERTAIN) or topics.OTHER
        return self._named if self._named != topics.OTHER else None


def _paid_in(reading: Reading, text: str) -> bool:
    """Whether a figure tells what firms pay in that have been spoken of: 引进企业12家,到位资金3亿元."""
    own = reading.indicator
    return bool(own) and text.endswith(_PAID_IN, *own[-1])


def _grown(reading: Reading, text: str) -> bool:
    """Whether an area of fields is under something that is grown: 34.5万亩|万寿菊."""
    return reading.item is not None and not topics.is_wild(text, *reading.item)


def _given(reading: Reading, line: Line) -> bool:
    """Whether a figure is money that is said to be given."""
    figure = reading.figure
    return figure.value.kind == "money" and topics.is_given(line.text, line.start, figure.start)


def _labelled(own: Sequence[Extent], line: Line) -> str | None:
    """The field that words of a figure name which begin before its clause: 资金:3250万元."""
    return topics.of(line.text, own[0][0], line.start)
