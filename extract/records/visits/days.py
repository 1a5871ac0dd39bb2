"""The days of a trip: whether a statement of a later day goes on about it, and from when to when it was."""

from collections.abc import Sequence
from typing import Any

from extract.mentions import edtf as calendar
from extract.mentions.mention import Mention
from extract.mentions.place import Place
from extract.records.context import edtf, from_to, is_day
from extract.records.visits.statement import Statement

LONGEST = 7
"""The most days between two statements of one trip."""
PREFECTURE = 4
"""How many digits of a code say which prefecture it is."""


def goes_on_later(known: Sequence[Statement], statement: Statement) -> bool:
    """Whether those of whom a trip is told are told, without their whole name, to have gone on a few days later.

    5月8日,某市代表团赴甲州考察。9日,代表团一行到乙县; 次日,某某一行到乙县, if that is in the same prefecture.
    """
    days = [s.date for s in known if s.date is not None and is_day(s.date)]
    if not days or not 0 < (days_between(days[0], statement.date) or 0) <= LONGEST:
        return False
    if _takes_up(known, statement):
        return True
    return statement.rule == "visit.party" and any(leads.leaders for leads in known) and _is_near(known, statement)


def _takes_up(known: Sequence[Statement], statement: Statement) -> bool:
    """Whether a statement calls by their noun alone those whom one before named, or called so too: 考察团一行."""
    if statement.delegation is None:
        return False
    text = statement.scene.view.text
    called = text[slice(*statement.delegation)]
    told = [text[slice(*s.delegation)] for s in known if s.delegation is not None]
    before = statement.delegation.start < statement.scene.sentence.start
    return before or (statement.leg and any(name.endswith(called) for name in told))


def days_between(first: Mention[Any], last: Mention[Any] | None) -> int | None:
    """How many days the one is before the other; `None` where one of them is no day."""
    start, end = (calendar.parse((edtf(date) or "").split("/")[-1]) for date in (first, last))
    if start is None or end is None or start.year != end.year:
        return None
    days = [calendar.first_day(date._replace(year=date.year or 2000, digits=4)) for date in (start, end)]
    return (days[1] - days[0]).days if days[0] and days[1] else None


def _is_near(known: Sequence[Statement], statement: Statement) -> bool:
    """Whether a statement names no region outside the prefectures that were told."""
    codes = {_code(area.value) for s in known for area in s.journey.stops.areas} - {""}
    return {_code(area.value) for area in statement.journey.stops.areas} - {""} <= codes


def _code(place: Place) -> str:
    """What begins the codes of all places in the prefecture of a place, as far as that is known."""
    code = place.code or next(filter(None, reversed(place.parent_codes)), None) or ""
    return code[:PREFECTURE]


def lasted(dates: Sequence[Mention[Any]]) -> Mention[Any] | None:
    """The days from the first to the last of single days that are told of one trip, if they are several."""
    days = {edtf(date) or "": date for date in dates if is_day(date)}
    first, last = min(days, default=""), max(days, default="")
    return from_to(days[first], days[last]) if first != last and "/" not in first + last else None
