"""Sentences that tear no brackets and no quotes."""

import re

from extract.text.span import Span

_PLAIN = r"[^。!?;“(《\n]"
_WHOLE = (
    r"“[^“”\n]*[^“”。!?\n]”|“”"  # a quote inside a sentence
    r"|\([^()\n]*\)|《[^《》\n]*》"
    r"|“(?![^“”\n]*[。!?]”)|[(《]"  # what is never closed
)
_SENTENCE = re.compile(rf"(?!\Z){_PLAIN}*+(?:(?:{_WHOLE}){_PLAIN}*+)*+(?:“[^“”\n]*[。!?]”|[。!?;]+[”’)》〕]*|\Z)")


def sentences(text: str, start: int, end: int) -> list[Span]:
    """The sentences of `text[start:end]`, which holds no line break.

    One goes up to and including 。！？；, or to the end of a quote that ends so; no brackets and no quotes are torn,
    and blanks around it are left out.
    """
    found = _SENTENCE.finditer(text, start, end)
    if text.find(" ", start, end) < 0:
        return [Span(*sentence.span()) for sentence in found]
    kept = []
    for sentence in found:
        first, last = sentence.span()
        if text[first] == " " or text[last - 1] == " ":
            first, last = _bare(text, first, last)
        if first < last:
            kept.append(Span(first, last))
    return kept


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Where `text[start:end]` stands without the blanks around it."""
    words = text[start:end]
    return start + len(words) - len(words.lstrip(" ")), start + len(words.rstrip(" "))
