"""Examples with the expected evidence drawn in: `[惠州市|subject]采购[13.38亿元|value]`."""

import re
from typing import NamedTuple

from extract.text.span import Span

_MARK = re.compile(r"\[([^\[\]|]+)\|([a-z_.]+)\]")


class Example(NamedTuple):
    """A plain text and the spans that fields are expected to cite in it."""

    text: str
    fields: tuple[tuple[str, Span], ...]


def parse(drawn: str) -> Example:
    """The example of a drawn text; marks do not nest, a field may be drawn several times.

    >>> parse("[惠州市|subject]采购")
    Example(text='惠州市采购', fields=(('subject', Span(start=0, end=3)),))
    """
    parts: list[str] = []
    fields: list[tuple[str, Span]] = []
    done = length = 0
    for mark in _MARK.finditer(drawn):
        plain, (quote, field) = drawn[done : mark.start()], mark.groups()
        length += len(plain)
        fields.append((field, Span(length, length + len(quote))))
        length += len(quote)
        parts += (plain, quote)
        done = mark.end()
    return Example("".join(parts) + drawn[done:], tuple(fields))
