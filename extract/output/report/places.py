"""Which administrative divisions a record tells of, the ones that hold them included."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from extract.mentions import place
from extract.mentions.place_table import divisions, parents
from extract.records.record import Record

_CODES = ("place_code", "origin_code", "destination_codes", "donor.region_codes", "recipient.region_codes")
_NAMES = ("subject", "place", "parties", "titles", "issuers", "title", "donor.regions", "recipient.regions")


def regions_of(record: Record) -> list[str]:
    """The GB/T 2260 codes of the divisions that the record names, and of those that hold them, in order."""
    if record.type == "provision":
        return []
    found = {code for path in _CODES for code in _texts(record, path)}
    found.update(code for path in _NAMES for text in _texts(record, path) for code in _named(text))
    above = {upper.code for code in found if code in divisions() for upper in parents(code)}
    return sorted(found & divisions().keys() | above)


def region_name(code: str) -> str:
    """The name of a division that `regions_of` gave."""
    return divisions()[code].name


def _texts(record: Record, path: str) -> Iterator[str]:
    value: Any = record
    for name in path.split("."):
        value = getattr(value, name, None)
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str):
            yield item


@lru_cache(maxsize=8192)
def _named(text: str) -> tuple[str, ...]:
    return tuple(mention.value.code for mention in place.find(text) if mention.value.code)
