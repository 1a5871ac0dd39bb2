"""Sentences that tear no brackets and no quotes."""

import re
from collections.abc import Iterator

from extract.text.document import Sentence

_WHOLE = (
    r"[^。!?;“(《\n]+"  # plain words
    r"|“[^“”\n]*[^“”。!?\n]”|“”"  # a quote inside a sentence
    r"|\([^()\n]*\)|《[^《》\n]*》"
    r"|“(?![^“”\n]*[。!?]”)|[(《]"  # what is never closed
)
_SENTENCE = re.compile(rf"(?:{_WHOLE})*(?:“[^“”\n]*[。!?]”|[。!?;]+[”’)》〕]*|\Z)")


def sentences(text: str, start: int, end: int) -> Iterator[Sentence]:
    """The sentences of `text[start:end]`, which holds no line break.

    One goes up to and including 。！？；, or to the end of a quote that ends so; blanks around it are left out.
    """
    for found in _SENTENCE.finditer(text, start, end):
        first, last = found.span()
        while first < last and text[first] == " ":
            first += 1
        while first < last and text[last - 1] == " ":
            last -= 1
        if first < last:
            yield Sentence(first, last)
