"""Which reader a file needs, and the text that it gives."""

from collections.abc import Callable
from importlib import import_module
from posixpath import splitext
from typing import NamedTuple

from extract.reading.errors import Unreadable

_SUFFIXES = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".markdown": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".docx": "docx",
    ".pdf": "pdf",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".zip": "zip",
}
SUFFIXES = frozenset(_SUFFIXES)
"""The suffixes of the files that a folder is searched for."""

READERS = {"html": "extract.reading.html", "docx": "extract.reading.word", "pdf": "extract.reading.pdf"}
"""The modules that turn a format into text; the extras of the package are named like the formats."""

_SIGNATURES = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP archive or office document",
    b"\xd0\xcf\x11\xe0": "an old Office document; save it as .docx",
    b"{\\rtf": "an RTF document; save it as .docx",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"\x1f\x8b": "gzip data",
    b"7z\xbc\xaf": "a 7z archive",
    b"Rar!": "a RAR archive",
    b"SQLite format 3": "a SQLite database",
}


class Part(NamedTuple):
    """Where a page or other part of a formatted file begins in its text, and what it is called."""

    start: int
    label: str


class Formatted(NamedTuple):
    """The text of a formatted file and its parts, in order."""

    text: str
    parts: tuple[Part, ...] = ()


def kind(name: str) -> str:
    """The format of a file by its suffix; `text` for unknown ones."""
    return _SUFFIXES.get(suffix(name), "text")


def suffix(name: str) -> str:
    """The suffix of a file's name in lower case, with its dot; empty where it has none."""
    return splitext(name)[1].lower()


def signature(data: bytes) -> str | None:
    """What binary data is by its first bytes; None for text and unknown data."""
    if not data.startswith(tuple(_SIGNATURES)):
        return None
    return next(what for mark, what in _SIGNATURES.items() if data.startswith(mark))


def convert(data: bytes, format_: str, name: str, encoding: str | None) -> Formatted:
    """The text of a formatted file. Raises `Unreadable` where it is broken or its extra is not installed."""
    try:
        reader: Callable[[bytes, str, str | None], Formatted] = import_module(READERS[format_]).read
    except ModuleNotFoundError as fault:
        if fault.name and fault.name.startswith("extract."):
            raise
        raise Unreadable(f"{name}: reading .{format_} needs an extra: pip install 'shanhai[{format_}]'") from fault
    return reader(data, name, encoding)
