"""A file as decoded, and how it is read."""

import hashlib
import re
from bisect import bisect
from dataclasses import field

from extract.plain import plain
from extract.reading.decoding import decode
from extract.reading.errors import Unreadable
from extract.reading.formats import READERS, Part, convert
from extract.reading.inputs import Input

_HALF_PAIR = re.compile("[\ud800-\udfff]")


@plain
class Source:
    """A file as decoded: what every `start`, `end` and `quote` of a record refers to.

    `name` is the path relative to the input root with POSIX separators. The text has no BOM, and its newlines
    are as they were in the file; that of a formatted file is what its reader makes of it, and `parts` are its pages,
    paragraphs or rows.
    """

    name: str
    text: str
    sha256: str
    encoding: str
    warnings: list[str] = field(default_factory=list)
    parts: tuple[Part, ...] = ()

    def part(self, offset: int) -> str | None:
        """The page or other part that a character stands in; None for plain text."""
        if not self.parts:
            return None
        at = bisect(self.parts, offset, key=lambda part: part.start)
        return self.parts[at - 1].label if at else None


def read(item: Input, encoding: str | None = None) -> Source:
    """The source of one input; `encoding` overrides detection.

    Raises `Unreadable` with a message of one line.
    """
    data = item.bytes()
    if not data.strip(b"\x00\t\n\r\x0c "):
        raise Unreadable(f"{item.name}: empty")
    digest = hashlib.sha256(data).hexdigest()
    kind = item.kind
    if kind in READERS:
        text, parts = convert(data, kind, item.name, encoding)
        return _whole(Source(item.name, text, digest, kind, [], parts))
    if item.row:
        return _whole(Source(item.name, data.decode("utf-8", "surrogatepass"), digest, "json"))
    decoded = decode(data, item.name, encoding)
    return Source(item.name, decoded.text, digest, decoded.encoding, decoded.warnings)


def of_text(text: str, name: str = "text") -> Source:
    """A string as a source. Half of a surrogate pair, which no file can hold, becomes U+FFFD."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return _whole(Source(name, text, digest, "utf-8"))


def _whole(source: Source) -> Source:
    """The source without halves of surrogate pairs, as many characters long."""
    source.text, count = _HALF_PAIR.subn("\ufffd", source.text)
    if count:
        source.warnings.append(f"{source.name}: {count} halves of surrogate pairs; read as U+FFFD")
    return source
