"""Web pages: lxml gives their lines, trafilatura says which of them are the article.

The whole page is kept where most of it is the article: cleaning finds headline, imprint and furniture better in whole
lines. Elsewhere it is the headline, the main text, and the lines directly below it, where credits stand.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

import trafilatura
from lxml import etree, html

from extract.reading.decoding import decode
from extract.reading.errors import Unreadable
from extract.reading.formats import Formatted

_DECLARED = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
_HIDDEN = frozenset(
    ("head", "script", "style", "noscript", "template", "rt", "rp", "select", "button", "svg", "iframe")
)
_PARAGRAPHS = frozenset(
    (
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "table",
        "ul",
        "ol",
        "dl",
        "pre",
        "hr",
        "article",
        "section",
    )
)
_LINES = frozenset(("div", "li", "tr", "dt", "dd", "figcaption", "header", "footer", "nav", "main", "aside", "form"))
_CELLS = ("td", "th")
_BORDER = "\ufdd0"
"""Between the cells of a table until blanks have been taken out: no character of any text."""
_LONGEST_CELL = 200
"""The most characters of a cell of a table that does not only lay out the page."""
_MOST_SPANNED = 50
"""So many columns or rows a cell reaches over at most."""
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_MOSTLY = 0.6
"""The share of a page's text that its main text has to make for the whole page to be kept."""
_BELOW = 6
"""Lines below the main text that may hold credits."""


def read(data: bytes, name: str, encoding: str | None) -> Formatted:
    """The lines of a page that belong to its article, paragraphs apart by blank lines."""
    declared = _DECLARED.search(data, 0, 4096)
    page = decode(data, name, encoding, declared[1].decode("ascii") if declared else None).text
    tree = _parse(page)
    whole = []
    if tree is not None:
        for table in [*tree.iter("table")]:
            _set_in_rows(table)
        whole = list(_lines(tree))
    if not any(whole):
        raise Unreadable(f"{name}: a page without text")
    main = trafilatura.extract(page, include_comments=False, favor_recall=True) or ""
    if len(_solid(main)) < _MOSTLY * sum(len(_solid(line)) for line in whole):
        whole = _article(page, whole, main.splitlines())
    return Formatted("\n".join(whole).strip("\n"))


def _parse(page: str) -> html.HtmlElement | None:
    try:
        return html.document_fromstring(page.encode("utf-8", "replace"), html.HTMLParser(encoding="utf-8"))
    except etree.ParserError:
        return None


def _lines(tree: html.HtmlElement) -> Iterator[str]:
    """The lines that a browser would show, an empty one between paragraphs."""
    line: list[str] = []
    pending = False  # whether an empty line is due before the next text
    for mark in _marks(tree):
        if mark is None or mark in ("", "\n"):
            text = _joined(line)
            line.clear()
            if text.strip():
                if pending:
                    yield ""
                yield text
                pending = False
            pending = pending or mark is None or (mark == "\n" and not text.strip())
        else:
            line.append(mark)
    text = _joined(line)
    if text.strip():
        yield from ("", text) if pending else (text,)


def _joined(pieces: Iterable[str]) -> str:
    """One line of pieces of text, its cells apart by tabs."""
    return _BLANKS.sub(" ", "".join(pieces)).strip(" ").replace(_BORDER, "\t")


def _set_in_rows(table: html.HtmlElement) -> None:
    """Put each row of a table into one line, with an empty cell where one reaches over several columns or rows.

    A table that lays out the page stays as it is: it holds another one, or long texts.
    """
    rows = [[cell for cell in row if cell.tag in _CELLS] for row in table.iter("tr")]
    texts = {cell: _words(cell) for row in rows for cell in row}
    whole = sum(len(row) > 1 for row in rows) > 1 and max(map(len, texts.values())) <= _LONGEST_CELL
    if not whole or next(table.iterdescendants("table"), None) is not None:
        return
    lines = _aligned(rows, texts)
    for child in [*table]:
        if child.tag != "caption":
            table.remove(child)
    for line in lines:
        etree.SubElement(table, "tr").text = _BORDER.join(line)


def _aligned(rows: Sequence[Sequence[html.HtmlElement]], texts: Mapping[html.HtmlElement, str]) -> list[list[str]]:
    """The texts of cells by their columns."""
    lines: list[list[str]] = []
    taken: dict[int, int] = {}  # how many more rows a cell reaches down, by column
    for row in rows:
        line: list[str] = []
        down: dict[int, int] = {}
        for cell in row:
            while taken.get(len(line), 0) > 0:
                line.append("")
            first = len(line)
            line += [texts[cell], *[""] * (_spanned(cell, "colspan") - 1)]
            down.update(dict.fromkeys(range(first, len(line)), _spanned(cell, "rowspan") - 1))
        taken = {at: left - 1 for at, left in taken.items()} | down
        lines.append(line)
    return lines


def _spanned(cell: html.HtmlElement, name: str) -> int:
    number = cell.get(name, "1").strip()
    return min(max(int(number), 1), _MOST_SPANNED) if number.isascii() and number.isdigit() else 1


def _words(cell: html.HtmlElement) -> str:
    """The text of a cell in one line."""
    pieces = (mark if mark and mark != "\n" else " " for mark in _marks(cell))
    return _BLANKS.sub(" ", "".join(pieces)).strip(" ")


def _marks(tree: html.HtmlElement) -> Iterator[str | None]:
    r"""The pieces of text in order; "" begins a new line if there is one, "\n" does anyway, None a new paragraph."""
    hidden = 0
    for event, node in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        tag = node.tag if isinstance(node.tag, str) else ""
        if event == "start":
            hidden += tag in _HIDDEN
            if not hidden:
                yield from ("\n",) if tag == "br" else _border(tag)
                if tag and node.text:
                    yield node.text
        else:
            hidden -= event == "end" and tag in _HIDDEN
            if not hidden:
                yield from _border(tag)
                if node.tail:
                    yield node.tail


def _border(tag: str) -> tuple[str | None, ...]:
    """What the beginning or end of an element means."""
    if tag in _PARAGRAPHS:
        return (None,)
    if tag in _LINES:
        return ("",)
    return ("\t",) if tag in _CELLS else ()


def _article(page: str, whole: list[str], main: list[str]) -> list[str]:
    """The lines from the headline to a little below the main text."""
    wanted = {_solid(line) for line in main} - {""}
    found = [at for at, line in enumerate(whole) if _solid(line) in wanted]
    if not found:
        return main or whole
    metadata = trafilatura.extract_metadata(page)
    title = (metadata.title or "") if metadata else ""
    headline = [at for at in range(found[-1]) if title and _solid(whole[at]) == _solid(title)]
    first = min(headline[0] if headline else found[0], found[0])
    lines = whole[first : found[-1] + 1 + _BELOW]
    return lines if headline or not title else [title, "", *lines]


def _solid(text: str) -> str:
    return "".join(text.split())
