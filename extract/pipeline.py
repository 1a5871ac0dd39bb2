"""From a source to its records: text, mentions, grounding, drafts, validated rows."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from extract.mentions.grounding import ground, reference_for
from extract.mentions.metadata import metadata_of
from extract.mentions.scan import scan
from extract.reading.source import Source
from extract.records import TYPES, module
from extract.records.draft import Draft, finish
from extract.records.view import ArticleView
from extract.text.structure import document_of


def views(source: Source, reference_date: str | None = None) -> list[ArticleView]:
    """The articles of a source with grounded mentions; `reference_date` (EDTF) overrides what the text says."""
    return list(_views(source, reference_date))


def _views(source: Source, reference_date: str | None) -> Iterator[ArticleView]:
    """The articles one by one, so that of a long file only one need be kept."""
    document = document_of(source)
    mentions = scan(document.text)
    for article in document.articles:
        metadata = metadata_of(document, article)
        view = ArticleView(document, article, metadata, mentions)
        dates = [m for m in view.mentions if m.kind == "date"]
        view.reference = reference_for(metadata, dates, document.text[article.start : article.end], reference_date)
        ground(dates, view.reference, orders=metadata.kind == "policy")
        ground([m for m in view.above if m.kind == "date"], view.reference)
        yield view


def rows(
    source: Source, reference_date: str | None = None, types: Collection[str] | None = None
) -> list[dict[str, Any]]:
    """The records of a source as plain values that still have to be validated, article by article."""
    return [row for article in rows_by_article(source, reference_date, types) for row in article]


def rows_by_article(
    source: Source, reference_date: str | None = None, types: Collection[str] | None = None
) -> Iterator[list[dict[str, Any]]]:
    """The records of each article of a source, found when they are asked for; see `rows`."""
    return _rows(_views(source, reference_date), source.name, types)


def rows_of(articles: Iterable[ArticleView], name: str, types: Collection[str] | None = None) -> list[dict[str, Any]]:
    """The records of the articles of the source of that name; see `rows`."""
    return [row for article in _rows(articles, name, types) for row in article]


def _rows(articles: Iterable[ArticleView], name: str, types: Collection[str] | None) -> Iterator[list[dict[str, Any]]]:
    wanted = [module(kind) for kind in TYPES if types is None or kind in types]
    for view in articles:
        drafts: list[Draft] = []
        for records in wanted:
            drafts.extend(records.drafts(view))
        yield finish(drafts, view.document, f"{name}#{view.article.ordinal}")
