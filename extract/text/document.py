"""A cleaned text, its articles and paragraphs."""

from typing import Literal, NamedTuple

from extract.plain import plain
from extract.reading.source import Source
from extract.text.offsets import OffsetChain
from extract.text.span import Span

Role = Literal["title", "heading", "body", "caption", "meta", "furniture"]
"""What a paragraph is: `title` the headline, `heading` a subhead, `body` running text, `caption` a photo's,
`meta` a byline or credit line, `furniture` what the site put around the text."""


@plain
class Repair:
    """One cleaning step and how often it changed something."""

    step: str
    count: int


@plain
class Paragraph:
    """One line of clean text (a real paragraph: wrapped lines are already joined), blanks trimmed."""

    start: int
    end: int
    role: Role


class Article(NamedTuple):
    """One news item or policy document of a file; its paragraphs are in the order of the text.

    `title` is the clean headline, `title_spans` where it stands (more than one where lines were joined). `bare`: it
    has no text below its headline.
    """

    ordinal: int
    start: int
    end: int
    title: str | None
    title_spans: list[Span]
    paragraphs: list[Paragraph]
    bare: bool


Cells = tuple[Span | None, ...]
"""The cells of a row, one for each column; `None` where one is empty or not there."""


class Table(NamedTuple):
    """A table: what stands in the heads of its columns, the lower ones first, and its rows below them.

    `above` is the line in front of it, if there is one. Each row comes with where its line stands.
    """

    heads: tuple[Cells, ...]
    rows: tuple[tuple[Span, Cells], ...]
    above: Span | None

    def head(self, column: int) -> Span | None:
        """The cell that heads a column, the lowest where two are on top of each other."""
        return next((cells[column] for cells in self.heads if cells[column] is not None), None)

    def upper(self, column: int) -> Span | None:
        """The cell on top of that which heads a column; it may reach over several."""
        if len(self.heads) < 2 or self.heads[0][column] is None:
            return None
        return next((cell for cell in reversed(self.heads[1][: column + 1]) if cell), None)


class Document(NamedTuple):
    """A source with its clean text, the map between the two, and its articles and tables."""

    source: Source
    text: str
    offsets: OffsetChain
    repairs: list[Repair]
    articles: list[Article]
    script: Literal["simplified", "traditional"]
    tables: list[Table]

    @property
    def is_raw(self) -> bool:
        """Whether cleaning changed nothing, so that every span of the text is the same span of the source."""
        return not self.offsets.moves

    def raw(self, start: int, end: int) -> Span:
        """The span in the source of `text[start:end]`."""
        return self.offsets.original(start, end)
