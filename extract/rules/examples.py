"""Examples with the expected evidence drawn in: `[惠州市|subject]采购[13.38亿元|value]`."""

import re
from typing import NamedTuple

from extract.text.span import Span

_MARK = re.compile(r"\[|\|([a-z_.]+)\]")


class Example(NamedTuple):
    """A plain text and the spans that fields are expected to cite in it."""

    text: str
    fields: tuple[tuple[str, Span], ...]


def parse(drawn: str) -> Example:
    """The example of a drawn text; marks may nest, and a field may be drawn several times.

    >>> parse("[[甲县|donor]与乙县|pairing]")
    Example(text='甲县与乙县', fields=(('donor', Span(start=0, end=2)), ('pairing', Span(start=0, end=5))))

    Raises `ValueError` where the marks are not balanced.
    """
    text, done = "", 0
    fields: list[tuple[str, Span]] = []
    opened: list[int] = []
    for mark in _MARK.finditer(drawn):
        text += drawn[done : mark.start()]
        done = mark.end()
        if mark[1] is None:
            opened.append(len(text))
        elif opened:
            fields.append((mark[1], Span(opened.pop(), len(text))))
        else:
            raise ValueError(f"a mark ends that never began: {drawn}")
    if opened:
        raise ValueError(f"a mark never ends: {drawn}")
    return Example(text + drawn[done:], tuple(fields))
