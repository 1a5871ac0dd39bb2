"""From bytes to text."""

import codecs
from dataclasses import dataclass, field

from extract.reading.errors import Unreadable

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


@dataclass(slots=True)
class Decoded:
    """A text and the encoding that it was read with."""

    text: str
    encoding: str
    warnings: list[str] = field(default_factory=list)


def decode(data: bytes, name: str, encoding: str | None = None) -> Decoded:
    """The text of a file. Raises `Unreadable` where bytes cannot be decoded, with their offset."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], name, codec)
    if encoding:
        return _strict(data, name, encoding)
    try:
        return _strict(data, name, "utf-8")
    except Unreadable:
        return _strict(data, name, "gb18030")


def _strict(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as fault:
        raise Unreadable(f"{name}: not {encoding} at byte {fault.start}") from fault
