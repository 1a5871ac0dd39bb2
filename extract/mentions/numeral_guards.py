"""Numerals that do not count: ordinals, words, labels, slogans and their like, told by what stands around them."""

import re
from bisect import bisect_right
from functools import cache

from extract.lexicons import load
from extract.mentions.numeral_scan import Figure
from extract.text.terms import Terms

_OPENING = re.compile(r"[“‘\"](?=[^“”‘’\"\n。!?;]*\Z)")
_CLOSING = re.compile(r"[^“”‘’\"\n。!?;]*[”’\"]")
_LONGEST_SLOGAN = 16
_LONGEST_LINE = 600
_LATIN = re.compile(r"[A-Za-z][-./]?\Z")
_TIED_BEFORE = re.compile(r"(?:[0-9A-Za-z一二两三四五六七八九十][+对]|[*#@_])\Z")
_TIED_AFTER = re.compile(r"[+对][0-9A-Za-z一二两三四五六七八九十]|[*#@_]")
_ORDINALS = re.compile(r"[、至到和与及,或]|[-—~]{1,2}|[、至和]?第")
_LINK = re.compile(r"(?:https?://|www\.)[!-~]+|[!-?A-~]{1,64}@[!-~]+")
_FIGURE = re.compile(r"[0-9]")


class Guards:
    """What in one text keeps a numeral from being a quantity."""

    def __init__(self, text: str) -> None:
        self._text = text
        words = list(_words().find(text))
        self._words = [end for _, end, _ in words]
        self._word_starts = [start for start, _, _ in words]
        links = [m.span() for m in _LINK.finditer(text)] if "://" in text or "www." in text or "@" in text else []
        self._links = [end for _, end in links]
        self._link_starts = [start for start, _ in links]
        self._ordinal_end = -1

    def ordinal(self, figure: Figure) -> bool:
        """Whether it stands behind 第, or in a row with one that does (第三、四批).

        Has to be asked for every numeral in the order of the text.
        """
        text, start = self._text, figure.start
        ordinal = text[start - 1 : start] == "第" or text[max(start - 2, 0) : start] == "第 "
        if not ordinal and start - self._ordinal_end <= 2:
            ordinal = bool(_ORDINALS.fullmatch(text, self._ordinal_end, start))
        if ordinal:
            self._ordinal_end = figure.end
        return ordinal

    def reason(self, figure: Figure) -> str | None:
        """Why a numeral that is no ordinal is no quantity either, whatever unit follows; `None` if it may be one."""
        if figure.share is not None or figure.fraction:
            return None
        if _covers(self._link_starts, self._links, figure):
            return "url"
        if figure.chinese and _covers(self._word_starts, self._words, figure):
            return "word"
        before, after = self._text[figure.begin - 1 : figure.begin], self._text[figure.end : figure.end + 1]
        if _TIED_AFTER.match(self._text, figure.end) or _TIED_BEFORE.search(
            self._text, max(figure.begin - 2, 0), figure.begin
        ):
            return "label"
        if not figure.chinese:
            if _LATIN.search(self._text, max(figure.start - 2, 0), figure.start):
                return "label"
            if (before == ":" and self._digit(figure.start - 2)) or (after == ":" and self._digit(figure.end + 1)):
                return "ratio"
        return "slogan" if figure.chinese and self._quoted(figure) else None

    def _quoted(self, figure: Figure) -> bool:
        """Whether it stands in short quotation marks (“四个不摘”, “十企百村”)."""
        text, start = self._text, figure.start
        opening = _OPENING.search(text, max(start - _LONGEST_SLOGAN, 0), start)
        if opening is None or not _CLOSING.match(text, figure.end, opening.start() + _LONGEST_SLOGAN + 2):
            return False
        if opening[0] != '"':
            return True
        line = text.rfind("\n", max(start - _LONGEST_LINE, 0), start) + 1 or max(start - _LONGEST_LINE, 0)
        return text.count('"', line, start) % 2 == 1

    def _digit(self, position: int) -> bool:
        return bool(_FIGURE.match(self._text, max(position, 0)))


def _covers(starts: list[int], ends: list[int], figure: Figure) -> bool:
    at = bisect_right(starts, figure.start) - 1
    return at >= 0 and ends[at] >= figure.end


@cache
def _words() -> Terms[None]:
    return Terms(dict.fromkeys(load("numeral_guards")["word"]["words"].split()))
