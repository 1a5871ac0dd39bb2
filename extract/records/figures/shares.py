"""Figures given to several things in turn: 2021年、2022年分别为1.06万人、1.32万人."""

from collections.abc import Sequence
from typing import Any, Protocol

from extract.mentions.mention import Mention
from extract.records.figures import lift as roles
from extract.records.figures.clauses import Stretch
from extract.records.figures.lift import Extent, Line
from extract.records.figures.phrases import Phrase

_SIDES = frozenset("、和与及")


class Shared(Protocol):
    """What is known of a figure that gets its share."""

    indicator: Phrase
    subject: Extent | None
    period: Mention[Any] | None


def distributes(line: Line, first: int, last: int) -> bool:
    """Whether the units before some figures give each of them to another thing."""
    return line.text.find("分别", line.starts[first], line.starts[last]) >= 0


def distribute(
    figures: Sequence[Shared], dates: Sequence[Mention[Any]], recent: Sequence[Shared], trimmed: Stretch
) -> None:
    """Give each figure its own date, subject or indicator where a list of as many stands before them.

    `recent` are the figures before them in the sentence.
    """
    text, count = trimmed.line.text, len(figures)
    if count < 2:
        return
    if len(dates) == count:
        for figure, date in zip(figures, dates, strict=True):
            figure.period = date
    subjects = _parts(text, figures[0].subject, count)
    if subjects:
        for figure, part in zip(figures, subjects, strict=True):
            figure.subject = part
    elif trimmed.first == trimmed.last:
        for figure, former in zip(figures, recent[-count:] if len(recent) >= count else (), strict=False):
            figure.indicator = former.indicator
    elif roles.VERB not in trimmed.roles:
        for figure, part in zip(figures, _parts(text, trimmed.span(), count), strict=False):
            figure.indicator = (part,)


def _parts(text: str, span: Extent | None, count: int) -> list[Extent]:
    """The members of a list, if there are as many as wanted."""
    if span is None:
        return []
    parts: list[Extent] = []
    start, end = span
    for at in range(start, end):
        if text[at] in _SIDES:
            parts.append((start, at))
            start = at + 1
    parts.append((start, end))
    return parts if len(parts) == count else []
