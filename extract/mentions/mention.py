"""What every scanner of one expression returns."""

from typing import Generic, TypeVar

from extract.plain import plain
from extract.text.span import Span

T = TypeVar("T")


@plain
class Mention(Generic[T]):
    """One expression found in the clean text.

    `start` and `end` are offsets into the clean text of the document, half-open.
    `kind` is one of `extract.rules.lift.KINDS`, `value` what the expression means,
    `rule` the name of the reading that found it (shown by `extract explain`).
    """

    kind: str
    start: int
    end: int
    value: T
    rule: str

    @property
    def span(self) -> Span:
        """The mention's place in the clean text."""
        return Span(self.start, self.end)
