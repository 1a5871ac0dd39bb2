"""What an article says about itself: who published it, when, who wrote it."""

from dataclasses import field

from extract.mentions.credits import Credit
from extract.mentions.genre import Kind, kind_of
from extract.mentions.imprint import Stated
from extract.mentions.imprint_days import ImprintDays
from extract.mentions.imprint_lines import ImprintLines
from extract.plain import plain
from extract.text.document import Article, Document
from extract.text.span import Span

__all__ = ["Credit", "Kind", "Metadata", "Stated", "metadata_of"]


@plain
class Metadata:
    """What is known about an article; `published` is EDTF, and so is `dateline`, the day of a wire report.

    `signature` is the day in a line of its own below the text.
    `year` is what its masthead names, be it of a week (2023年5月15日—21日).
    `credited` is where all names of credits stand, those named twice too.
    """

    kind: Kind
    source: Stated | None = None
    published: Stated | None = None
    dateline: Stated | None = None
    signature: Stated | None = None
    year: int | None = None
    credits: list[Credit] = field(default_factory=list)
    credited: frozenset[Span] = frozenset()
    number: Stated | None = None
    issuers: list[Stated] = field(default_factory=list)


def metadata_of(document: Document, article: Article) -> Metadata:
    """The metadata of one article of a document, from its imprint lines, bylines, datelines and signatures.

    What the head of the file says of its publisher and day holds for every article that does not say it itself.
    """
    view = ImprintLines(document, article)
    known = Metadata(kind_of(view))
    every = list(view.credits())
    known.credits, known.credited = _each_once(every), frozenset(credit.span for credit in every)
    days = ImprintDays(view)
    known.published = days.published()
    known.dateline = days.wire_day()
    known.signature = days.signature_day()
    known.year = days.year()
    known.source = view.source() if known.kind != "policy" or view.opening else view.labelled_source()
    if known.kind == "policy":
        known.number = view.number()
        known.issuers = view.issuers()
    return known


def _each_once(every: list[Credit]) -> list[Credit]:
    """The credits in the order of the text, a name with the same role once."""
    if len(every) < 2:
        return every
    first: dict[tuple[str | None, str], Credit] = {}
    for credit in sorted(every, key=lambda credit: credit.span):
        first.setdefault((credit.role, credit.name), credit)
    return list(first.values())
