"""An article as record rules see it: sentences with their mentions."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from extract.mentions.grid import Grid
from extract.mentions.kinds import ALPHABET
from extract.mentions.mention import Mention
from extract.mentions.metadata import Metadata
from extract.mentions.reference import Reference
from extract.rules.lift import Lifted
from extract.text.document import Article, Document, Paragraph
from extract.text.sentences import sentences

_TOLD = ("title", "heading", "body", "caption")
"""The roles of the paragraphs that records are read from."""


def outermost(mentions: Iterable[Mention[Any]]) -> list[Mention[Any]]:
    """The mentions, in order of start and longer ones first, without those that lie in another one."""
    kept: list[Mention[Any]] = []
    for mention in mentions:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return kept


class Placed(list[Mention[Any]]):
    """Mentions in order of their start, asked which of them lie in a stretch; it no longer changes then."""

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.start for mention in self]

    def within(self, start: int, end: int) -> list[Mention[Any]]:
        """Those that lie in `start:end`."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end, first)
        return [mention for mention in self[first:last] if mention.end <= end] if first < last else []


_NONE = Placed()


class SentenceView:
    """One sentence, `start:end` of the document's clean text, with the mentions inside it.

    Most sentences are only passed by, so what they hold is looked up where it is asked for.
    """

    __slots__ = (
        *("_all", "_by_kind", "_lifted", "_mentions", "_of", "_outermost"),
        *("document_text", "end", "paragraph", "start"),
    )

    def __init__(self, view: "ArticleView", span: tuple[int, int], paragraph: Paragraph) -> None:
        self.document_text = view.text
        self.start, self.end = span
        self.paragraph = paragraph
        self._all, self._by_kind = view.document_mentions, view.by_kind  # not the view: it keeps its sentences
        self._mentions: Sequence[Mention[Any]] | None = None
        self._of: dict[str, Sequence[Mention[Any]]] = {}
        self._outermost: list[Mention[Any]] | None = None
        self._lifted: Lifted | None = None

    @property
    def text(self) -> str:
        """The characters of the sentence."""
        return self.document_text[self.start : self.end]

    @property
    def mentions(self) -> Sequence[Mention[Any]]:
        """All mentions in the sentence, in order of their start, longer ones first; they may nest."""
        if self._mentions is None:
            self._mentions = self._all.within(self.start, self.end)
        return self._mentions

    def of(self, kind: str) -> Sequence[Mention[Any]]:
        """The mentions of one kind."""
        found = self._of.get(kind)
        if found is None:
            mentions = self._by_kind.get(kind)
            found = self._of[kind] = mentions.within(self.start, self.end) if mentions else []
        return found

    @property
    def outermost(self) -> list[Mention[Any]]:
        """The mentions that lie in no other one."""
        if self._outermost is None:
            self._outermost = outermost(self.mentions)
        return self._outermost

    @property
    def lifted(self) -> Lifted:
        """The sentence with one character for each outermost mention."""
        if self._lifted is None:
            self._lifted = Lifted(self.document_text, self.start, self.end, self.outermost, ALPHABET)
        return self._lifted


class ArticleView:
    """An article, what is known about it, and its sentences in the order of the text.

    `text` is the clean text of the document, which all offsets of the view refer to.
    """

    def __init__(
        self,
        document: Document,
        article: Article,
        metadata: Metadata,
        mentions: Placed,
        grids: Sequence[Grid],
    ) -> None:
        """`mentions` are those of the whole document, longer ones first where they start together; `grids` its tables.

        `mentions` of the view are all of the article, those of bylines and other meta lines too, `by_kind` the same
        by their kind. `reference` is what dates are grounded in, set once that is known.
        """
        self.document = document
        self.text = document.text
        self.article = article
        self.metadata = metadata
        self.reference = Reference()
        self.document_mentions = mentions
        self.grids = grids
        self.mentions = self.within(article.start, article.end)
        self.by_kind = _by_kind(self.mentions)
        self._split: dict[int, list[tuple[int, int]]] = {}
        self._seen: dict[int, SentenceView] = {}

    def within(self, start: int, end: int, kind: str | None = None) -> Sequence[Mention[Any]]:
        """The mentions that lie in a span of the clean text, nested ones too; those of a `kind` inside the article."""
        return (self.document_mentions if kind is None else self.of(kind)).within(start, end)

    @cached_property
    def sentences(self) -> list[SentenceView]:
        """The sentences of title, headings, body and captions."""
        told = (paragraph for paragraph in self.article.paragraphs if paragraph.role in _TOLD)
        return [self._sentence(span, paragraph) for paragraph in told for span in self.spans(paragraph)]

    def preceding(self, here: SentenceView, number: int) -> list[SentenceView]:
        """The sentences before one, up to a `number` of them, in the order of the text."""
        at = self._index(here)
        return self.sentences[max(at - number, 0) : at]

    def onward(self, here: SentenceView, number: int) -> list[SentenceView]:
        """A sentence and those behind it, up to a `number` in all."""
        at = self._index(here)
        return self.sentences[at : at + number]

    def _index(self, here: SentenceView) -> int:
        return bisect_left(self.sentences, here.start, key=lambda sentence: sentence.start)

    def spans(self, paragraph: Paragraph) -> list[tuple[int, int]]:
        """Where the sentences of a paragraph stand; found when they are asked for, as those of many never are."""
        known = self._split.get(paragraph.start)
        if known is None:
            known = self._split[paragraph.start] = sentences(self.text, paragraph.start, paragraph.end)
        return known

    def holding(self, starts: Iterable[int]) -> Iterator[SentenceView]:
        """The sentences in which something starts, each once; `starts` are in order."""
        upcoming = iter(starts)
        beyond = self.article.end
        start = next(upcoming, beyond)
        for paragraph in self.article.paragraphs:
            if start >= beyond:
                return
            if start >= paragraph.end or paragraph.role not in _TOLD:
                continue
            for span in self.spans(paragraph):
                first, end = span
                while start < first:
                    start = next(upcoming, beyond)
                if start < end:
                    yield self._sentence(span, paragraph)

    def _sentence(self, span: tuple[int, int], paragraph: Paragraph) -> SentenceView:
        """The one view of a sentence: what a kind of record has looked up in it, the others find there."""
        known = self._seen.get(span[0])
        if known is None:
            known = self._seen[span[0]] = SentenceView(self, span, paragraph)
        return known

    def of(self, kind: str) -> Placed:
        """The mentions of one kind in the article."""
        return self.by_kind.get(kind, _NONE)

    @cached_property
    def above(self) -> Sequence[Mention[Any]]:
        """The mentions above the first article of the file, in a masthead or what a site prints first."""
        return self.within(0, self.article.start) if self.article.ordinal == 1 else ()


def _by_kind(mentions: Iterable[Mention[Any]]) -> Mapping[str, Placed]:
    found = defaultdict[str, Placed](Placed)
    for mention in mentions:
        found[mention.kind].append(mention)
    return found
