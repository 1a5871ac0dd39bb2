r"""Records as CSV for spreadsheets: one row a record, flat cells that no spreadsheet takes for a formula.

- The columns are those of the record type, in this order: `id`, `article`, `rule`, its own fields, then `start`, `end`
  and `quote` of the first evidence item. A part of a record is one column a field: `period.text`, `donor.regions`.
- `null` is an empty cell. Texts of a list are joined by `|` (a `|` inside one is written `\|`); lists of objects are
  JSON.
- Lines end in CRLF (RFC 4180), so that a carriage return inside a quote is quoted too.
- A text that begins with `=`, `+`, `-`, `@`, their full-width forms, a tab, a carriage return or an apostrophe gets an
  apostrophe in front (OWASP, "CSV Injection"): take one apostrophe away to have the text back. Numbers never get one.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, get_args, get_origin

import pydantic_core
from pydantic import BaseModel

from extract.records import module
from extract.records.draft import Row
from extract.records.record import Record

_COMMON_FIRST = ("id", "article", "rule")
_COMMON_LAST = ("start", "end", "quote")
_RISKY = tuple("=+-@＝＋－＠\t\r'")


@cache
def columns(kind: str) -> tuple[str, ...]:
    """The column names of one record type."""
    own = [name for name in module(kind).MODEL.model_fields if name not in Record.model_fields]
    return (*_COMMON_FIRST, *(c for name in own for c in _columns_of(kind, name)), *_COMMON_LAST)


def head(kind: str) -> bytes:
    """The header line of one record type."""
    return _written([columns(kind)])


def lines(rows: Sequence[Row]) -> bytes:
    """The lines of records of one type, given as validated rows."""
    return _written(map(_cells, rows))


def _columns_of(kind: str, name: str) -> Iterator[str]:
    part = _part(module(kind).MODEL.model_fields[name].annotation)
    if part is None:
        yield name
    else:
        yield from (f"{name}.{inner}" for inner in part.model_fields)


def _part(annotation: Any) -> type[BaseModel] | None:
    """The model of a field that is one part of the record (`Side`, `Period | None`), not a list of them."""
    choices = () if get_origin(annotation) is list else get_args(annotation) or (annotation,)
    return next((c for c in choices if isinstance(c, type) and issubclass(c, BaseModel)), None)


def _cells(row: Row) -> list[Any]:
    first = row["evidence"][0]
    return [_cell(first[name] if name in _COMMON_LAST else _value(row, name)) for name in columns(row["type"])]


def _value(row: Row, name: str) -> Any:
    field, _, inner = name.partition(".")
    value = row[field]
    return getattr(value, inner) if inner and value is not None else value


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_RISKY) else value
    if isinstance(value, list):
        return _cell(_joined(value))
    return value


def _joined(values: list[Any]) -> str:
    if any(isinstance(value, BaseModel) for value in values):
        return pydantic_core.to_json(values).decode()
    return "|".join((value or "").replace("|", "\\|") for value in values)


def _written(lines: Iterable[Sequence[Any]]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(lines)
    return out.getvalue().encode()
