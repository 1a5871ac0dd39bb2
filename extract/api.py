"""The Python interface: records of a text or file, and the primitive readings."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from extract.reading.source import Source

if TYPE_CHECKING:
    from extract.records.record import Record


def extract_text(
    text: str, *, reference_date: dt.date | str | None = None, types: Collection[str] | None = None
) -> list[Record]:
    """The records of one text, in the order of the text within each article.

    `reference_date` (a date or EDTF string) is what relative dates are resolved against, over what the text says;
    `types` narrows the record types (`{"metric", "meeting"}`). Offsets of the records' evidence count code points
    of `text`. No text raises; `ValueError` for an unknown type or a reference date that is none.
    """
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return _records(Source(name="text", text=text, sha256=digest, encoding="utf-8"), reference_date, types)


def extract_file(
    path: str | Path, *, reference_date: dt.date | str | None = None, types: Collection[str] | None = None
) -> list[Record]:
    """The records of one file; see `extract_text`.

    Raises `extract.Unreadable` where the file is missing, empty, binary or cannot be decoded.
    """
    from extract.reading.inputs import expand
    from extract.reading.source import read

    return [record for item in expand([str(path)]) for record in _records(read(item), reference_date, types)]


def _records(source: Source, reference_date: dt.date | str | None, types: Collection[str] | None) -> list[Record]:
    from extract.pipeline import rows
    from extract.records import TYPES
    from extract.records.validation import validate

    unknown = sorted(set(types or ()) - set(TYPES))
    if unknown:
        raise ValueError(f"no record type {', '.join(unknown)}; there are {', '.join(TYPES)}")
    reference = reference_date.isoformat() if isinstance(reference_date, dt.date) else reference_date
    return validate(rows(source, reference, types), source.text)
