"""Calendar expressions: days, months, years and their parts, plans, festivals, durations and recurrences."""

import datetime as dt
from typing import NamedTuple

from extract.mentions.dates.assembly import expressions
from extract.mentions.dates.bounds import mention
from extract.mentions.dates.expression import DateExpression
from extract.mentions.mention import Mention


def find(text: str) -> list[Mention[DateExpression]]:
    """Every calendar expression of the clean text, in order, without overlaps; `kind` is `date`.

    A mention takes in the words that bind it (截至7月, 今年以来, 到2025年). What it means is in
    `mention.value.meaning` once `extract.mentions.grounding.ground` has run.
    """
    found: list[Mention[DateExpression]] = []
    done = 0
    for atom in expressions(text):
        found.append(mention(text, atom, done))
        done = found[-1].end
    return found


class Dated(NamedTuple):
    """A calendar expression in a text: `text[start:end]`, and what it means as EDTF or ISO 8601 duration."""

    start: int
    end: int
    value: str | None


def dates(text: str, reference_date: dt.date | None = None) -> list[Dated]:
    """The calendar expressions of any text, in order, resolved against a day.

    Offsets count code points of `text`. A duration with a direction (近三年) is given as the stretch of the calendar
    that it covers where the day is known. Values are `None` where they cannot be known.
    """
    from extract.mentions.grounding import Reference, ground
    from extract.text.clean import clean

    cleaned = clean(text)
    mentions = find(cleaned.text)
    ground(mentions, Reference(reference_date.isoformat(), "option") if reference_date else Reference())
    found = []
    for mention in mentions:
        meaning = mention.value.meaning
        span = cleaned.offsets.original(mention.start, mention.end)
        found.append(Dated(span.start, span.end, meaning.span or meaning.value))
    return found
