"""Reading back what an earlier run wrote."""

import json
from collections.abc import Iterator
from dataclasses import field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from extract.output.run import Run
from extract.plain import plain
from extract.records import PLURALS

Row = dict[str, Any]


class NotRecords(Exception):  # noqa: N818 - it names what the file is
    """A file or folder that holds no records; the message is one line."""


@plain
class Stored:
    """Records as they were written, not yet validated, and the account of their run where there is one."""

    rows: list[Row] = field(default_factory=list)
    run: Run | None = None


def stored(path: Path) -> Stored:
    """The records of a folder that `extract all` wrote, or of one JSON or JSON Lines file. Raises `NotRecords`."""
    try:
        return _folder(path) if path.is_dir() else Stored(list(_file(path)))
    except OSError as fault:
        raise NotRecords(f"{path}: {fault.strerror}") from fault
    except (ValueError, ValidationError) as fault:
        raise NotRecords(f"{path}: not the records of a run: {' '.join(str(fault).split())[:200]}") from fault


def _folder(path: Path) -> Stored:
    files = [file for plural in PLURALS.values() if (file := _first(path, plural))]
    if not files:
        raise NotRecords(f"{path}: no .json or .jsonl files of records in this folder")
    run = path / "run.json"
    rows = [row for file in files for row in _file(file)]
    return Stored(rows, Run.model_validate_json(run.read_bytes()) if run.exists() else None)


def _first(folder: Path, plural: str) -> Path | None:
    return next((file for form in ("jsonl", "json") if (file := folder / f"{plural}.{form}").exists()), None)


def _file(path: Path) -> Iterator[Row]:
    text = path.read_text(encoding="utf-8-sig")
    rows = json.loads(text) if path.suffix == ".json" else [json.loads(line) for line in text.split("\n") if line]
    for row in rows if isinstance(rows, list) else [rows]:
        if not isinstance(row, dict) or not isinstance(row.get("id"), str):
            raise NotRecords(f"{path}: holds something that is no record: {json.dumps(row, ensure_ascii=False)[:80]}")
        yield row
