"""All expressions of a text, scanned kind by kind: what one scanner has claimed the next ones leave alone."""

from typing import Any

from extract.mentions import date, organisation, person, place, quantity, work
from extract.mentions.mention import Mention


def scan(text: str) -> list[Mention[Any]]:
    """Every mention of the clean text, in order of their start, longer ones first; they may nest."""
    works = work.find(text)
    dates = date.find(text)
    taken = sorted((m.start, m.end) for m in [*works, *dates] if m.kind != "work")
    quantities = quantity.find(text, taken)
    places = place.find(text)
    organisations = organisation.find(text, places)
    people = person.find(text, places, organisations)
    found = [*works, *dates, *quantities, *places, *organisations, *people]
    found.sort(key=lambda m: (m.start, -m.end))
    return found
