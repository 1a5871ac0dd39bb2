"""Sentences that tear no brackets and no quotes."""

import re

from extract.text.document import Sentence

_WHOLE = (
    r"[^。!?;“(《\n]+"  # plain words
    r"|“[^“”\n]*[^“”。!?\n]”|“”"  # a quote inside a sentence
    r"|\([^()\n]*\)|《[^《》\n]*》"
    r"|“(?![^“”\n]*[。!?]”)|[(《]"  # what is never closed
)
_SENTENCE = re.compile(rf"(?!\Z)(?:{_WHOLE})*(?:“[^“”\n]*[。!?]”|[。!?;]+[”’)》〕]*|\Z)")


def sentences(text: str, start: int, end: int) -> list[Sentence]:
    """The sentences of `text[start:end]`, which holds no line break.

    One goes up to and including 。！？；, or to the end of a quote that ends so; blanks around it are left out.
    """
    cut: list[Sentence] = []
    for found in _SENTENCE.finditer(text, start, end):
        first, last = found.span()
        if first < last and (text[first] == " " or text[last - 1] == " "):
            bare = text[first:last]
            first, last = first + len(bare) - len(bare.lstrip(" ")), first + len(bare.rstrip(" "))
        if first < last:
            cut.append(Sentence(first, last))
    return cut
