"""The Python interface: records of a text or file, and the readings of single expressions.

All offsets count code points of the text as given. No text makes any of these raise.
"""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Protocol, TypeVar

from extract.reading.errors import Unreadable
from extract.reading.source import Source, of_text
from extract.records.record import Record
from extract.text.span import Span

__all__ = [
    "DateFound",
    "NumberFound",
    "QuantityFound",
    "Record",
    "Unreadable",
    "dates",
    "extract_file",
    "extract_text",
    "numbers",
    "quantities",
    "reference_edtf",
]


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_T = TypeVar("_T", bound=_Placed)


@dataclass(frozen=True, slots=True)
class NumberFound:
    """A numeral: `text[start:end]`, what it comes to, and what it is.

    `reason` is `date`, `quantity` or why it is neither: see `extract.mentions.ledger.REASONS`. A numeral that only
    makes up a word (统一) has no `value`.
    """

    start: int
    end: int
    value: Decimal | None
    reason: str


@dataclass(frozen=True, slots=True)
class QuantityFound:
    """A number with its unit, in base units; a range has `low` and `high` instead of `value`.

    `kind` is money, people, count, percent and so on, `currency` ISO 4217, `modifier` as in metric records.
    """

    start: int
    end: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str | None
    kind: str
    currency: str | None
    modifier: str | None


@dataclass(frozen=True, slots=True)
class DateFound:
    """A calendar expression: `value` is EDTF or an ISO 8601 duration, `None` where it cannot be known.

    A duration that has a direction (近三年) is given as the stretch of the calendar that it covers, if that is known.
    `kind`, `bound` and `part` as in date records.
    """

    start: int
    end: int
    value: str | None
    kind: str
    bound: str | None
    part: str | None


def extract_text(
    text: str, *, reference_date: dt.date | str | None = None, types: Collection[str] | None = None
) -> list[Record]:
    """The records of one text, in the order of the text within each article.

    `reference_date` (a date, or EDTF of day, month or year) is what relative dates are resolved against, over what
    the text says; `types` narrows the record types (`{"metric", "meeting"}`). A lone surrogate, which no text
    holds, reads as U+FFFD. `ValueError` for an unknown type or a reference date that is none.
    """
    return _records(of_text(text), reference_date, types)


def extract_file(
    path: str | Path,
    *,
    reference_date: dt.date | str | None = None,
    types: Collection[str] | None = None,
    encoding: str | None = None,
) -> list[Record]:
    """The records of one file, or of the text files of a folder in the order of their names; see `extract_text`.

    `encoding` is found out where it is not given. Raises `Unreadable` where a file is missing, empty, binary or
    cannot be decoded.
    """
    from extract.reading.inputs import expand
    from extract.reading.source import read

    sources = (read(item, encoding) for item in expand([str(path)]))
    return [record for source in sources for record in _records(source, reference_date, types)]


def numbers(text: str) -> list[NumberFound]:
    """The numerals of a text, in Arabic or Chinese writing, with their exact values and what each of them is."""
    from extract.mentions.ledger import numerals

    return [NumberFound(*span, numeral.value, numeral.reason) for span, numeral in _found(text, numerals)]


def quantities(text: str) -> list[QuantityFound]:
    """The numbers with units of a text; the unit of a percentage is `%`."""
    from extract.mentions.quantity import find

    return [
        QuantityFound(*span, q.value, q.low, q.high, q.scale, q.kind, q.currency, q.modifier)
        for span, mention in _found(text, find)
        for q in [mention.value]
    ]


def dates(text: str, reference_date: dt.date | str | None = None) -> list[DateFound]:
    """The calendar expressions of a text, relative ones resolved against `reference_date` where it is given."""
    from extract.mentions.date import find
    from extract.mentions.grounding import ground
    from extract.mentions.metadata import Metadata
    from extract.mentions.reference import reference_for

    found = _found(text, find)
    mentions = [mention for _, mention in found]
    ground(mentions, reference_for(Metadata("other"), mentions, option=reference_edtf(reference_date)))
    return [
        DateFound(*span, date.span or date.value, date.kind, date.bound, date.part)
        for span, mention in found
        for date in [mention.value.meaning]
    ]


def reference_edtf(date: dt.date | str | None) -> str | None:
    """A reference date as EDTF of day, month or year. Raises `ValueError` where it is no such date."""
    if date is None:
        return None
    if isinstance(date, dt.date):
        return date.isoformat()[:10]
    parts = date.split("-")
    if [len(part) for part in parts] in ([4], [4, 2], [4, 2, 2]) and date.isascii() and date.replace("-", "").isdigit():
        numbers = [int(part) for part in parts] + [1, 1]
        try:
            dt.date(*numbers[:3])
        except ValueError as fault:
            raise ValueError(f"'{date}' is not in the calendar: {fault}") from fault
        return date
    raise ValueError(f"'{date}' is no date; give 2022-08-24, 2022-08 or 2022")


def _found(text: str, find: Callable[[str], Sequence[_T]]) -> list[tuple[Span, _T]]:
    """What a scanner finds in the clean form of a text, with the spans of the text itself."""
    from extract.text.clean import clean

    cleaned = clean(of_text(text).text)
    return [(cleaned.offsets.original(item.start, item.end), item) for item in find(cleaned.text)]


def _records(source: Source, reference_date: dt.date | str | None, types: Collection[str] | None) -> list[Record]:
    from extract.pipeline import rows
    from extract.records import TYPES
    from extract.records.validation import sound_records

    unknown = sorted(set(types or ()) - set(TYPES))
    if unknown:
        raise ValueError(f"no record type {', '.join(unknown)}; there are {', '.join(TYPES)}")
    records, defects = sound_records(rows(source, reference_edtf(reference_date), types), source.text)
    for defect in defects:
        warnings.warn(f"{source.name}: {defect}", RuntimeWarning, stacklevel=3)
    return records
