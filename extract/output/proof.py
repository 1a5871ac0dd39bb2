"""Proving that stored records are what the source says."""

from collections.abc import Iterator, Mapping

from pydantic import ValidationError

from extract.output.brief import brief
from extract.output.stored import Row
from extract.records.record import Record
from extract.records.validation import adapter


def faults(row: Row, source: str, again: Mapping[str, Record] | None) -> Iterator[str]:
    """What is wrong with a stored record: its form, its quotes, and its values against a fresh extraction.

    `again` holds the records that the source gives now, by id; `None` where another version wrote the row, so that
    a difference would prove nothing.
    """
    try:
        [record] = adapter().validate_python([row])
    except ValidationError as fault:
        for error in fault.errors(include_url=False, include_input=False):
            yield f"{'.'.join(str(part) for part in error['loc'][2:]) or 'record'}: {error['msg']}"
        return
    wrong_quotes = list(_quotes(record, source))
    yield from wrong_quotes
    if again is None or wrong_quotes:
        return
    fresh = again.get(record.id)
    if fresh is None:
        yield "the source gives no such record"
    else:
        yield from _differences(record, fresh)


def _quotes(record: Record, source: str) -> Iterator[str]:
    for item in record.evidence:
        found = source[item.start : item.end]
        if found != item.quote:
            yield f"{item.field}: '{item.quote}' does not stand at {item.start}:{item.end}, but '{found}'"


def _differences(record: Record, fresh: Record) -> Iterator[str]:
    for name, value in record:
        expected = getattr(fresh, name)
        if name == "evidence":
            value, expected = _cites_beyond(record, fresh), _cites_beyond(fresh, record)
        if value != expected:
            yield f"{name}: '{brief(value)}' is stored, the source gives '{brief(expected)}'"


def _cites_beyond(record: Record, other: Record) -> list[str]:
    return [f"{e.field} {e.start}:{e.end} {e.quote}" for e in record.evidence if e not in other.evidence]
