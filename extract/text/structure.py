"""From a source to its articles, paragraphs and sentences."""

import re

from extract.reading.source import Source
from extract.text.clean import clean
from extract.text.document import Article, Document, Paragraph, Sentence
from extract.text.span import Span

_LINE = re.compile(r"[^\s#][^\n]*(?<=\S)")
_SENTENCE = re.compile(r"[^。!?;！？；]+[。!?;！？；”’」』)]*")


def document_of(source: Source) -> Document:
    """The cleaned and structured text of a source."""
    cleaned = clean(source.text)
    paragraphs = []
    for line in _LINE.finditer(cleaned.text):
        sentences = [Sentence(m.start(), m.end()) for m in _SENTENCE.finditer(cleaned.text, line.start(), line.end())]
        bare = not paragraphs and cleaned.text[line.end() - 1] not in "。!”"
        paragraphs.append(Paragraph(line.start(), line.end(), "title" if bare else "body", sentences))
    articles = []
    if paragraphs:
        first = paragraphs[0]
        titled = first.role == "title"
        title = cleaned.text[first.start : first.end] if titled else None
        spans = [Span(first.start, first.end)] if titled else []
        articles.append(Article(1, first.start, paragraphs[-1].end, title, spans, paragraphs))
    return Document(source, cleaned.text, cleaned.offsets, cleaned.repairs, articles, cleaned.script)
