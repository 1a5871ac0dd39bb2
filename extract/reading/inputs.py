"""What the command line names: files, folders, archives, tables of texts, standard input."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from extract.reading import archives, formats, tables
from extract.reading.errors import Unreadable, printable

TEXT_FIELD = "text"
"""The field that holds the text of a row of JSON, where none is named."""


class Input(NamedTuple):
    """One text to read. `name` is what records call it; `path` is None for standard input.

    `member` is the path inside a ZIP archive, `row` the place of a row in a JSON file, `text_field` its text's name.
    """

    name: str
    path: Path | None = None
    member: str = ""
    row: tables.Row | None = None
    text_field: str = TEXT_FIELD

    def identity(self, real: Callable[[str], str]) -> tuple[str | None, str, int]:
        """What tells an input from all others, however it was named; `real` gives the real path of a folder."""
        place = _real(os.fspath(self.path), real) if self.path else None
        return place, self.member, self.row.number if self.row else 0

    @property
    def path_name(self) -> str:
        """The name by the path that the file was given with."""
        whole = printable(self.path.as_posix()) if self.path else self.name
        return f"{whole}/{self.member}" if self.member else f"{whole}:{self.row.number}" if self.row else whole

    @property
    def kind(self) -> str:
        """The format: a key of `extract.reading.formats.READERS`, or `text`."""
        return "text" if self.row else formats.kind(self.member or self.name)

    def bytes(self) -> bytes:
        """The content: of the file, of the archive's member, or of the row. Raises `Unreadable`."""
        if self.path is None:
            return sys.stdin.buffer.read()
        try:
            if self.member:
                return archives.read(self.path, self.member)
            if self.row:
                return tables.read(self.path, self.row, self.text_field).encode("utf-8", "surrogatepass")
            with open(self.path, "rb", buffering=0) as file:
                return file.read()
        except OSError as fault:
            raise Unreadable(f"{self.path}: {fault.strerror or fault}") from fault


def _real(path: str, real: Callable[[str], str]) -> str:
    folder, name = os.path.split(path)
    return os.path.realpath(path) if os.path.islink(path) else os.path.join(real(folder), name)


def expand(paths: Sequence[str], stdin_name: str = "stdin", text_field: str = TEXT_FIELD) -> list[Input]:
    """The inputs that `paths` name: files, folders (all files of known formats in them), `-` for standard input.

    Those of a folder are sorted by their path relative to it, which is their name; a ZIP archive stands for its
    members (`a.zip/b.txt`), a JSON file for its rows (`a.jsonl:3`), of which `text_field` holds the text.
    Raises `Unreadable` where nothing is there.
    """
    inputs: list[Input] = []
    for path in paths:
        if path == "-":
            inputs.append(Input(stdin_name))
        elif Path(path).is_dir():
            inputs += _folder(Path(path), text_field)
        elif Path(path).exists():
            inputs += _file(Path(path), Path(path).name, text_field)
        else:
            raise Unreadable(f"{path}: no such file or folder")
    return inputs


def _folder(root: Path, text_field: str) -> list[Input]:
    within = len(os.path.join(root, ""))
    paths = (os.path.join(folder, name) for folder, _, names in os.walk(root) for name in names)
    named = sorted((path[within:].replace(os.sep, "/"), path) for path in paths)
    known = [(name, path) for name, path in named if _is_readable(name) and os.path.isfile(path)]
    return [item for name, path in known for item in _file(Path(path), name, text_field)]


def _is_readable(name: str) -> bool:
    hidden = any(part.startswith((".", "~$")) for part in name.split("/"))
    return not hidden and formats.suffix(name) in formats.SUFFIXES


def _file(path: Path, name: str, text_field: str) -> list[Input]:
    kind, name = formats.kind(name), printable(name)
    try:
        if kind == "zip":
            return [
                Input(f"{name}/{member}", path, member) for member in archives.members(path) if _is_readable(member)
            ]
        if kind in ("json", "jsonl"):
            rows = tables.rows(path, kind)
            return [Input(f"{name}:{row.number}", path, row=row, text_field=text_field) for row in rows]
    except OSError as fault:
        raise Unreadable(f"{path}: {fault.strerror or fault}") from fault
    return [Input(name, path)]
