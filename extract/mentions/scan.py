"""All expressions of a text, scanned kind by kind: what one scanner has claimed the next ones leave alone."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Any

from extract.mentions import date, organisation, person, place, quantity, work
from extract.mentions.mention import Mention


def scan(text: str) -> list[Mention[Any]]:
    """Every mention of the clean text, in order of their start, longer ones first; they may nest."""
    works = work.find(text)
    dates = date.find(text)
    taken = sorted((m.start, m.end) for m in [*works, *dates] if m.kind != "work")
    places = place.find(text)
    quantities = _outside(quantity.find(text, taken), places)
    organisations = _uncounted(organisation.find(text, places), quantities)
    people = person.find(text, places)
    places, dates = _unnamed(places, people), _unnamed(dates, people)
    found: list[Mention[Any]] = [*works, *dates, *quantities, *places, *organisations, *people]
    found.sort(key=lambda m: (m.start, -m.end))
    return found


def _outside(quantities: Sequence[Mention[Any]], places: Sequence[Mention[Any]]) -> list[Mention[Any]]:
    """The quantities that do not stand in a division's name: 二道区 counts nothing."""
    named = {at for place in places if place.value.code for at in range(place.start, place.end)}
    return [quantity for quantity in quantities if quantity.start not in named]


def _uncounted(organisations: Sequence[Mention[Any]], quantities: Sequence[Mention[Any]]) -> list[Mention[Any]]:
    """The organisations whose name holds no count: 天津市46所中小学 is a place and a count."""
    starts = [quantity.start for quantity in quantities]
    return [o for o in organisations if bisect_left(starts, o.start) == bisect_left(starts, o.end)]


def _unnamed(found: Sequence[Mention[Any]], people: Sequence[Mention[Any]]) -> list[Mention[Any]]:
    """The places and dates that are no part of a person's name: 梁玉林 is nobody from 玉林, 陈国庆 no holiday."""
    names = {at: person.end for person in people if person.kind == "person" for at in range(person.start, person.end)}
    return [mention for mention in found if mention.end > names.get(mention.start, 0)]
