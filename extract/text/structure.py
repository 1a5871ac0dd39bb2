"""From a source to its articles and paragraphs."""

from collections.abc import Sequence

from extract.reading.source import Source
from extract.text.articles import heads
from extract.text.clean import Cleaned, clean
from extract.text.document import Article, Document, Paragraph, Role, Table
from extract.text.headlines import Head
from extract.text.lines import Line, lines
from extract.text.span import Span
from extract.text.tables import tables
from extract.text.titles import title

_ROLES: dict[str, Role] = {
    "furniture": "furniture",
    "trail": "furniture",
    "meta": "meta",
    "caption": "caption",
    "item": "heading",
    "short": "heading",
    "body": "body",
}
_AROUND = frozenset(("furniture", "trail"))


def document_of(source: Source) -> Document:
    """The cleaned and structured text of a source; what belongs to no article is furniture of the file."""
    return documents_of([source])[0]


def documents_of(sources: Sequence[Source]) -> list[Document]:
    """The documents of sources, see `document_of`; each step is taken for all of them before the next one."""
    cleaned = [clean(source.text) for source in sources]
    found = [lines(each.text, each.rows) for each in cleaned]
    grids = [tables(*each) for each in zip([source.text for source in sources], cleaned, found, strict=True)]
    starts = [heads(each) for each in found]
    return list(map(_document, sources, cleaned, found, starts, grids))


def _document(
    source: Source, cleaned: Cleaned, found: list[Line], starts: Sequence[Head], grids: list[Table]
) -> Document:
    ends = [*(head.first for head in starts[1:]), len(found)]
    articles = [
        _article(ordinal, head, found[head.first : end])
        for ordinal, (head, end) in enumerate(zip(starts, ends, strict=False), 1)
    ]
    return Document(source, cleaned.text, cleaned.offsets, cleaned.repairs, articles, cleaned.script, grids)


def _article(ordinal: int, head: Head, stretch: Sequence[Line]) -> Article:
    """One article; furniture after its last line is not part of it."""
    kept = list(stretch)
    if kept[-1].look in _AROUND and any(line.look in ("body", "caption", "item") for line in kept):
        while kept[-1].look in _AROUND:
            kept.pop()
    name, named = title([stretch[at - head.first] for at in head.titles]) if head.titles else (None, [])
    headline = {line.start for line in named}
    paragraphs = [
        Paragraph(line.start, line.end, "title" if line.start in headline else _ROLES[line.look]) for line in kept
    ]
    spans = [Span(line.start, line.end) for line in named]
    bare = all(paragraph.role != "body" for paragraph in paragraphs)
    return Article(ordinal, kept[0].start, kept[-1].end, name, spans, paragraphs, bare)
