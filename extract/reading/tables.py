"""JSON files of texts: one object a line, one array of objects, or one object."""

from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from extract.reading.decoding import decode
from extract.reading.errors import Unreadable


class Row(NamedTuple):
    """A row of a JSON file: its number from 1, and for one object a line the bytes that it stands in."""

    number: int
    start: int | None = None
    end: int | None = None


def rows(path: Path, kind: str) -> list[Row]:
    """The rows of a file of the kind `json` or `jsonl`."""
    if kind == "json":
        return [Row(number) for number in range(1, len(_items(path)) + 1)]
    found: list[Row] = []
    end = 0
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            start, end = end, end + len(line)
            if line.strip():
                found.append(Row(number, start, end))
    return found


def read(path: Path, row: Row, text_field: str) -> str:
    """The text of a row. Raises `Unreadable` where the row is no JSON or has no such text."""
    value = _items(path)[row.number - 1] if row.start is None else _line(path, row)
    for key in text_field.split("."):
        if not isinstance(value, dict) or key not in value:
            has = ", ".join(value) if isinstance(value, dict) else type(value).__name__
            raise Unreadable(f"{path}:{row.number}: no field {text_field!r}, only {has}; name it with --text-field")
        value = value[key]
    if not isinstance(value, str):
        raise Unreadable(f"{path}:{row.number}: the field {text_field!r} holds no text")
    return value


def _line(path: Path, row: Row) -> Any:
    start, end = row.start or 0, row.end or 0
    with path.open("rb") as file:
        file.seek(start)
        return _parse(path, file.read(end - start), f":{row.number}")


@lru_cache(maxsize=1)
def _items(path: Path) -> list[Any]:
    value = _parse(path, path.read_bytes())
    return value if isinstance(value, list) else [value]


def _parse(path: Path, data: bytes, place: str = "") -> Any:
    import json

    try:
        return json.loads(decode(data, str(path)).text)
    except ValueError as fault:
        raise Unreadable(f"{path}{place}: no JSON: {fault}") from fault
    except RecursionError as fault:
        raise Unreadable(f"{path}{place}: JSON nested too deeply") from fault
