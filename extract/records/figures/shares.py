"""Figures given to several things in turn: 2021年、2022年分别为1.06万人、1.32万人."""

from collections.abc import Sequence
from typing import Any, Protocol

from extract.mentions.mention import Mention
from extract.records.figures import words as w
from extract.records.figures.clauses import Stretch
from extract.records.figures.phrases import Phrase
from extract.text.span import Span

_SIDES = frozenset("、和与及")


class Shared(Protocol):
    """What is known of a figure that gets its share."""

    indicator: Phrase
    subject: Span | None
    period: Mention[Any] | None


def distributes(text: str, left: Stretch) -> bool:
    """Whether the words before some figures give each of them to another thing."""
    return any(text.startswith("分别", word.start) or text.endswith("分别", word.start, word.end) for word in left.words)


def distribute(
    text: str,
    figures: Sequence[Shared],
    dates: Sequence[Mention[Any]],
    recent: Sequence[Phrase],
    trimmed: Stretch,
) -> None:
    """Give each figure its own date, subject or indicator where a list of as many stands before them."""
    count = len(figures)
    if count < 2:
        return
    if len(dates) == count:
        for figure, date in zip(figures, dates, strict=True):
            figure.period = date
    subject = figures[0].subject
    parts = _parts(text, subject) if subject else []
    if len(parts) == count:
        for figure, part in zip(figures, parts, strict=True):
            figure.subject = part
    elif trimmed.start == trimmed.end:
        if len(recent) >= count:
            for figure, indicator in zip(figures, recent[-count:], strict=True):
                figure.indicator = indicator
    elif not any(word.role == w.VERB for word in trimmed.words):
        parts = _parts(text, Span(trimmed.start, trimmed.end))
        if len(parts) == count:
            for figure, part in zip(figures, parts, strict=True):
                figure.indicator = (part,)


def _parts(text: str, span: Span) -> list[Span]:
    """The members of a list."""
    parts: list[Span] = []
    start = span.start
    for at in range(span.start, span.end):
        if text[at] in _SIDES:
            parts.append(Span(start, at))
            start = at + 1
    return [*parts, Span(start, span.end)] if parts and span.end > start else []
