"""Sentences that tear no brackets and no quotes."""

import re

from extract.text.patterns import late

_PLAIN = r"[^。!?;“(《\n]"
_WHOLE = (
    r"“[^“”\n]*[^“”。!?\n]”|“”"  # a quote inside a sentence
    r"|\([^()\n]*\)|《[^《》\n]*》"
    r"|“(?![^“”\n]*[。!?]”)|[(《]"  # what is never closed
)
_span = re.Match[str].span
_SENTENCE = late(rf"(?!\Z){_PLAIN}*+(?:(?:{_WHOLE}){_PLAIN}*+)*+(?:“[^“”\n]*[。!?]”|[。!?;]+[”’)》〕]*|\Z)")


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of `text[start:end]`, which holds no line break.

    One goes up to and including 。！？；, or to the end of a quote that ends so; no brackets and no quotes are torn,
    and blanks around it are left out.
    """
    found = list(map(_span, _SENTENCE.finditer(text, start, end)))
    if text.find(" ", start, end) < 0:
        return found
    bare = (_bare(text, *span) if text[span[0]] == " " or text[span[1] - 1] == " " else span for span in found)
    return [span for span in bare if span[0] < span[1]]


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """Where `text[start:end]` stands without the blanks around it."""
    words = text[start:end]
    return start + len(words) - len(words.lstrip(" ")), start + len(words.rstrip(" "))
