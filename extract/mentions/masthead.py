"""The imprint lines that a file prints once for several articles."""

from collections.abc import Iterator
from functools import lru_cache

from extract.mentions import imprint
from extract.text.document import Article, Document, Paragraph
from extract.text.lines import lines
from extract.text.notes import DATE
from extract.text.span import Span

_NEAR = 50
"""How many articles above may have the masthead of an article."""


def masthead(document: Document, article: Article) -> list[Span]:
    """The imprint lines that hold for several articles: the nearest masthead above, or what the file begins with."""
    nearest = max(article.ordinal - 1 - _NEAR, 0)
    for earlier in reversed(document.articles[nearest : article.ordinal - 1]):
        if not earlier.bare and earlier.paragraphs[0].role == "title":
            continue  # nothing stands above its headline
        spans = [Span(p.start, p.end) for p in _above_text(earlier) if p.role == "meta"]
        if earlier.bare and not any(p.role == "caption" for p in earlier.paragraphs):
            return spans
        paged = [span for span in spans if _names_issue(document.text[span.start : span.end])]
        dated = [span for span in spans if span in paged or ":" not in document.text[span.start : span.end]]
        if paged or any(imprint.masthead(document.text, *span) for span in dated):
            return dated
    first = document.articles[0].start
    return _notes(document.text[:first]) if first else []


@lru_cache(maxsize=4)
def _notes(head: str) -> list[Span]:
    """The imprint lines of what stands above the first article."""
    return [Span(line.start, line.end) for line in lines(head) if line.look == "meta" or _names_issue(line.text)]


def _names_issue(line: str) -> bool:
    """Whether a line is what a site prints above a page of a paper: 某某晨报 2022年8月17日 第2版 上一篇 下一篇."""
    return "版" in line and DATE.search(line) is not None


def _above_text(article: Article) -> Iterator[Paragraph]:
    """The paragraphs above an article's headline, or all where it has no text."""
    for paragraph in article.paragraphs:
        if paragraph.role == "title" and not article.bare:
            return
        yield paragraph
