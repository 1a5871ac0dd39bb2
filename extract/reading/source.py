"""A file as decoded, and how it is read."""

import hashlib
from dataclasses import dataclass, field

from extract.reading.decoding import decode
from extract.reading.errors import Unreadable
from extract.reading.inputs import Input


@dataclass(slots=True)
class Source:
    """A file as decoded: what every `start`, `end` and `quote` of a record refers to.

    `name` is the path relative to the input root with POSIX separators. The text has no BOM, and its newlines
    are as they were in the file.
    """

    name: str
    text: str
    sha256: str
    encoding: str
    warnings: list[str] = field(default_factory=list)


def read(item: Input, encoding: str | None = None) -> Source:
    """The source of one input; `encoding` overrides detection.

    Raises `Unreadable` with a message of one line.
    """
    data = item.bytes()
    if not data.strip():
        raise Unreadable(f"{item.name}: empty")
    decoded = decode(data, item.name, encoding)
    return Source(item.name, decoded.text, hashlib.sha256(data).hexdigest(), decoded.encoding, decoded.warnings)
