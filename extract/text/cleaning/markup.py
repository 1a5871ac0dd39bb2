"""Leftover HTML and Markdown marks.

Line-start marks (`##`, `-`, `|`) stay: they say what a line is, and `extract.text.structure` reads them.
`re` compiles the patterns when a text needs them; most texts hold no marks.
"""

import re

from extract.text.offsets import Edit

SIGNS = "<>&*~`\\\\\\]"
"""One of these stands in every mark, as part of a character class."""

_BLOCKS = "p|br|div|li|ul|ol|tr|table|tbody|thead|h[1-6]|section|article|blockquote|hr|dl|dt|dd|center|title"
_INLINE = (
    "a|abbr|b|big|cite|code|em|font|i|img|ins|label|mark|o:p|s|small|span|strong|sub|sup|td|th|tt|u|wbr|ruby|rb|rp"
)
_TAG = rf"(?i)</?(?:(?P<block>{_BLOCKS})|{_INLINE})(?:\s[^<>]{{0,2000}}|/)?>"
_ENTITY = r"&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});"
_HIDDEN = (
    ("<!--", "-->"),
    (r"(?i)<script\b", r"(?i)</script\s*>"),
    (r"(?i)<style\b", r"(?i)</style\s*>"),
    ("(?i)<rt>", "(?i)</rt>"),
)
_LINK = r"(!?)\[([^\[\]\n]*)\]\([^()\s]{0,2000}(?:\s\"[^\"\n]*\")?\)"
_EMPHASIS = r"(\*{1,3}|~~|`{1,3})(?=[^\s*~`])([^*~`\n]{1,400})(?<=[^\s*~`])\1"
_ESCAPE = r"\\(?=[!-/:-@\[-`{-~])"
_QUOTE = r"(?m)^(?:>[ \t]?)+(?=[^\s>])"


def edits(text: str) -> list[Edit]:
    """Block tags become line breaks, other marks go; links keep their text, entities become their characters."""
    found: list[Edit] = []
    if "<" in text:
        found += _hidden(text)
        found += [Edit(m.start(), m.end(), "\n" if m["block"] else "") for m in re.finditer(_TAG, text)]
    if "&" in text:
        found += _entities(text)
    if "](" in text:
        found += _links(text)
    if "*" in text or "~~" in text or "`" in text:
        found += _emphasis(text)
    if "\\" in text:
        found += [Edit(m.start(), m.end(), "") for m in re.finditer(_ESCAPE, text)]
    if ">" in text:
        found += [Edit(m.start(), m.end(), "") for m in re.finditer(_QUOTE, text)]
    return _disjoint(found)


def _hidden(text: str) -> list[Edit]:
    """Comments, scripts, style sheets and readings set above characters, from opening to closing mark."""
    found = []
    for opening, closing in _HIDDEN:
        ends = [mark.end() for mark in re.finditer(closing, text)]
        done = at = 0
        for mark in re.finditer(opening, text):
            while at < len(ends) and ends[at] <= mark.end():
                at += 1
            if at == len(ends):
                break
            if mark.start() >= done:
                done = ends[at]
                found.append(Edit(mark.start(), done, ""))
    return found


def _entities(text: str) -> list[Edit]:
    meanings = ((mark, _character(mark[1])) for mark in re.finditer(_ENTITY, text))
    return [Edit(mark.start(), mark.end(), meaning) for mark, meaning in meanings if meaning is not None]


def _character(entity: str) -> str | None:
    """What a character reference stands for, or None where it is none."""
    if not entity.startswith("#"):
        from html.entities import html5

        return html5.get(entity + ";")
    code = int(entity[2:], 16) if entity[1] in "xX" else int(entity[1:])
    return chr(code) if code <= 0x10FFFF else None


def _links(text: str) -> list[Edit]:
    found = []
    for link in re.finditer(_LINK, text):
        if link[1]:
            found.append(Edit(link.start(), link.end(), ""))
        else:
            found += [Edit(link.start(), link.start(2), ""), Edit(link.end(2), link.end(), "")]
    return found


def _emphasis(text: str) -> list[Edit]:
    found = []
    for mark in re.finditer(_EMPHASIS, text):
        inside = text[mark.start() - 1 : mark.start()].isdigit() and mark[2][0].isdigit()  # 3*5*2 is arithmetic
        if not inside:
            found += [Edit(mark.start(), mark.start(2), ""), Edit(mark.end(2), mark.end(), "")]
    return found


def _disjoint(found: list[Edit]) -> list[Edit]:
    """In order, the first of those that overlap."""
    kept: list[Edit] = []
    for edit in sorted(found):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept
