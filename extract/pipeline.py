"""From sources to their records: text, mentions, grounding, drafts, rows that still have to be validated.

Each step is taken for a batch of texts before the next one. Its code and tables are then in the processor's caches:
text by text the same steps take a third longer.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from extract.mentions.genre import looks_ahead
from extract.mentions.grid import Grid
from extract.mentions.grounding import ground
from extract.mentions.metadata import metadata_of
from extract.mentions.reference import reference_for
from extract.mentions.scan import scan
from extract.mentions.told_on import told_on
from extract.reading.source import Source
from extract.records import TYPES, module
from extract.records.draft import Draft, Row, finish
from extract.records.view import ArticleView, Placed
from extract.text.document import Article, Document
from extract.text.structure import documents_of

_BATCH = 128
"""Articles that are read together: of a long file no more need be kept."""


class Found(NamedTuple):
    """The drafts of one article; `source` is the place of its source in the sequence that was asked about."""

    source: int
    view: ArticleView
    drafts: list[Draft]

    @property
    def rows(self) -> list[Row]:
        """The records as plain values; made where they are asked for, as those of a whole batch fill the caches."""
        return _rows(self.view, self.drafts)


class _Unread(NamedTuple):
    source: int
    document: Document
    article: Article
    mentions: Placed
    grids: Sequence[Grid]


def views(source: Source, reference_date: str | None = None) -> list[ArticleView]:
    """The articles of a source with grounded mentions; `reference_date` (EDTF) overrides what the text says."""
    return _views(list(_articles([source])), reference_date)


def rows(source: Source, reference_date: str | None = None, types: Collection[str] | None = None) -> list[Row]:
    """The records of a source as plain values that still have to be validated, article by article."""
    return [row for batch in batches([source], reference_date, types) for found in batch for row in found.rows]


def batches(
    sources: Sequence[Source], reference_date: str | None = None, types: Collection[str] | None = None
) -> Iterator[list[Found]]:
    """What the articles of some sources hold, in order, a batch of articles at a time; see `rows`."""
    articles = list(_articles(sources))
    for at in range(0, len(articles), _BATCH):
        batch = articles[at : at + _BATCH]
        seen = _views(batch, reference_date)
        found = zip(batch, seen, _drafts(seen, types), strict=True)
        yield [Found(article.source, view, drafts) for article, view, drafts in found]


def rows_of(articles: Sequence[ArticleView], types: Collection[str] | None = None) -> list[Row]:
    """The rows of articles; see `rows`."""
    found = zip(articles, _drafts(articles, types), strict=True)
    return [row for view, drafts in found for row in _rows(view, drafts)]


def _articles(sources: Sequence[Source]) -> Iterator[_Unread]:
    documents = documents_of(sources)
    scanned = scan(documents)
    for at, (document, found) in enumerate(zip(documents, scanned, strict=True)):
        mentions = Placed(found.mentions)
        for article in document.articles:
            yield _Unread(at, document, article, mentions, found.grids)


def _views(articles: Sequence[_Unread], reference_date: str | None) -> list[ArticleView]:
    known = [metadata_of(unread.document, unread.article) for unread in articles]
    found = [
        ArticleView(unread.document, unread.article, metadata, unread.mentions, unread.grids)
        for unread, metadata in zip(articles, known, strict=True)
    ]
    for view in found:
        dates, text = view.of("date"), view.text[view.article.start : view.article.end]
        view.reference = reference_for(view.metadata, dates, text, reference_date, view.article.start)
        told = None if reference_date else told_on(view.metadata, dates, text, view.reference, view.article.start)
        ground(dates, view.reference, orders=looks_ahead(view.metadata.kind, view.article.title), told=told)
        ground([m for m in view.above if m.kind == "date"], view.reference)
    return found


def _drafts(articles: Sequence[ArticleView], types: Collection[str] | None) -> list[list[Draft]]:
    drafts: list[list[Draft]] = [[] for _ in articles]
    for kind in TYPES:
        if types is None or kind in types:
            drafts_of = module(kind).drafts
            for found, view in zip(drafts, articles, strict=True):
                found.extend(drafts_of(view))
    return drafts


def _rows(view: ArticleView, drafts: list[Draft]) -> list[Row]:
    return finish(drafts, view.document, f"{view.document.source.name}#{view.article.ordinal}")
