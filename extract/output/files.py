"""Writing files so that nobody ever sees half of one."""

import os
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, TypeAlias

from extract.output.formats import Format

Fault: TypeAlias = tuple[type[BaseException] | None, BaseException | None, TracebackType | None]


class Replacement:
    """A file that takes its name only when it is complete; until then it is `.NAME.part` beside it."""

    def __init__(self, path: Path) -> None:
        """Raises `OSError` where the folder cannot be written."""
        self._path = path
        self._part = path.with_name(f".{path.name}.part")
        self._file: BinaryIO = self._part.open("wb")
        self.write = self._file.write

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *fault: *Fault) -> None:
        self._file.close()
        if fault[0] is None:
            os.replace(self._part, self._path)
        else:
            self._part.unlink(missing_ok=True)


class Stream:
    """Records of one format going to one sink, block by block."""

    def __init__(self, write: Callable[[bytes], object], form: Format, kind: str | None) -> None:
        """`kind` is the one record type of the stream, `None` where types are mixed."""
        self._write = write
        self._form = form
        self._blocks = 0
        write(form.head(kind))

    def add(self, block: bytes) -> None:
        """Write a block of records, as `Format.block` makes it; nothing where there are none."""
        if block:
            self._write(self._form.glue + block if self._blocks else block)
            self._blocks += 1

    def close(self) -> None:
        """Write what comes after the last record."""
        self._write(self._form.tail)


class Folder:
    """One file for each record type and format, `metrics.json`; all of them appear when all are complete."""

    def __init__(self, path: Path, files: Iterable[tuple[str, str, Format]]) -> None:
        """`files` gives name, record type and format of each. Raises `OSError` where the folder cannot be written."""
        path.mkdir(parents=True, exist_ok=True)
        self._path = path
        self._streams: dict[tuple[str | None, str], Stream] = {}
        with ExitStack() as opened:
            for name, kind, form in files:
                file = opened.enter_context(Replacement(path / name))
                file.write(form.mark)
                self._streams[kind, form.name] = Stream(file.write, form, kind)
            self._opened = opened.pop_all()

    def __enter__(self) -> Self:
        return self

    def add(self, kind: str | None, form: str, block: bytes) -> None:
        """Write a block of records of one type and format."""
        self._streams[kind, form].add(block)

    def put(self, name: str, content: bytes) -> None:
        """Write a whole file of another kind, which appears together with the rest."""
        self._opened.enter_context(Replacement(self._path / name)).write(content)

    def __exit__(self, *fault: *Fault) -> None:
        if fault[0] is None:
            for stream in self._streams.values():
                stream.close()
        self._opened.__exit__(*fault)
