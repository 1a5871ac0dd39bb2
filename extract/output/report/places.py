"""Which administrative divisions a record tells of, the ones that hold them included."""

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

from extract.mentions import place
from extract.mentions.places.table import divisions, parents
from extract.records.record import Record

_CODES = ("place_code", "origin_code", "destination_codes", "donor.region_codes", "recipient.region_codes")
_NAMES = ("subject", "place", "parties", "titles", "issuers", "title", "donor.regions", "recipient.regions")


def regions_of(record: Record) -> list[str]:
    """The GB/T 2260 codes of the divisions that the record names, and of those that hold them, in order."""
    if record.type == "provision":
        return []
    found = set(texts(record, _CODES))
    found.update(code for text in texts(record, _NAMES) for code in _named(text))
    above = {upper.code for code in found if code in divisions() for upper in parents(code)}
    return sorted(found & divisions().keys() | above)


def region_name(code: str) -> str:
    """The name of a division that `regions_of` gave."""
    return divisions()[code].name


def texts(record: Record, paths: tuple[str, ...]) -> Iterator[str]:
    """The texts at some paths of a record, `donor.regions`; a type that has no such field has none there."""
    for name, inner in _fields(type(record), paths):
        value: Any = getattr(record, name)
        if inner and value is not None:
            value = getattr(value, inner)
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, str):
                yield item


@cache
def _fields(model: type[Record], paths: tuple[str, ...]) -> list[tuple[str, str]]:
    """The paths whose first step the model has."""
    steps = [path.partition(".") for path in paths]
    return [(name, inner) for name, _, inner in steps if name in model.model_fields]


@lru_cache(maxsize=8192)
def _named(text: str) -> tuple[str, ...]:
    return tuple(mention.value.code for mention in place.find(text) if mention.value.code)
