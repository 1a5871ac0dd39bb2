"""The formats that records are written in, block by block, so that memory does not grow with the corpus."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import pydantic_core

from extract.records.draft import Row

_json = pydantic_core.to_json
BOM = b"\xef\xbb\xbf"  # without it Excel takes UTF-8 for the code page of the machine

Rows = Sequence[Row]


class Format(NamedTuple):
    """How one format is written: `head`, then the blocks with `glue` between them, then `tail`; all UTF-8.

    `block` gives the bytes of one or more records, given as validated rows. `head` is told the record type, `None` for
    a mixed stream. A file, but no pipe, starts with `mark`.
    """

    name: str
    head: Callable[[str | None], bytes]
    block: Callable[[Rows], bytes]
    glue: bytes = b""
    tail: bytes = b""
    mark: bytes = b""
    mixes: bool = True  # whether records of several types fit in one stream


def _lines(rows: Rows) -> bytes:
    """A record a line."""
    return b"".join([_json(row, inf_nan_mode="null") + b"\n" for row in rows])


def _items(rows: Rows) -> bytes:
    """Items of a JSON array, indented for people."""
    return _json(rows, indent=2, inf_nan_mode="null")[2:-2]


def _table_head(kind: str | None) -> bytes:
    from extract.output.table import head

    assert kind is not None, "a table holds one record type"
    return head(kind)


def _table_lines(rows: Rows) -> bytes:
    from extract.output.table import lines

    return lines(rows)


_FORMATS = (
    Format("json", lambda kind: b"[\n", _items, glue=b",\n", tail=b"\n]\n"),
    Format("jsonl", lambda kind: b"", _lines),
    Format("csv", _table_head, _table_lines, mark=BOM, mixes=False),
)
FORMATS = {each.name: each for each in _FORMATS}
"""The formats by name; the name is also the suffix of a file."""
