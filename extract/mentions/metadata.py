"""What an article says about itself: who published it, when, who wrote it."""

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from extract.text.document import Article, Document
from extract.text.span import Span

Kind = Literal["news", "policy", "caption", "other"]


class Stated(NamedTuple):
    """A value and where the clean text states it."""

    value: str
    span: Span


class Credit(NamedTuple):
    """A name with its role as printed, and where the name stands."""

    role: str | None
    name: str
    span: Span


@dataclass(slots=True)
class Metadata:
    """What is known about an article; `published` is EDTF, `dateline` the day of a wire report (新华社6月17日电)."""

    kind: Kind
    source: Stated | None = None
    published: Stated | None = None
    dateline: Stated | None = None
    credits: list[Credit] = field(default_factory=list)
    number: Stated | None = None
    issuers: list[Stated] = field(default_factory=list)


def metadata_of(document: Document, article: Article) -> Metadata:
    """The metadata of one article of a document."""
    return Metadata("news")
