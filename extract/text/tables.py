"""The tables of a text: rows of cells below a head that says what each column is of."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from extract.text.clean import Cleaned
from extract.text.document import Cells, Table
from extract.text.lines import Line
from extract.text.patterns import late
from extract.text.rows import BARS, WIDE, Cut, cut, is_rule, placed
from extract.text.span import Span

_LONGEST_HEAD = 30
"""The most characters of a cell of a head."""
_LONGEST = 400
"""The most characters of a row."""
_LONGEST_PART = 16
"""The most characters of a line that names some of the rows."""
_LABELLED = 2
_NO_HEADS = ("meta", "trail", "furniture")
_LEAST_WIDE = 2
"""So many rows a table has at least whose cells only blanks set apart."""
_REMARK = late(r"\([^()]*\)|\[[^\[\]]*\]")
_DATE = late(
    r"(?:19|20)\d\d(?:年(?:度|底|末)?|(?!\d))(?:\d{1,2}月(?:底|末|份)?(?:\d{1,2}日)?)?|\d{1,2}(?:[-—~至]\d{1,2})?月(?:底|末|份)?"
    r"|第?\d季度|\d{1,2}日"
)
_STOPS = late(r"[。,;!?]|(?<!其中):.")
_DIGIT = late("[0-9]")
_WORD = late(r"[^\W_]")
_HAN = late("[㐀-鿿]")
_FIGURE = late(r"[^\d\W]{0,2}[-+]?\d[\d,]*(?:\.\d+)?[^\d\s,。;:、(]{0,6}(?:\([^()\d]*\))?")
"""What fills a cell with a figure; neither a date nor a long number that identifies something."""
_NO_FIGURE = late(r"\d{7,}|(?:19|20)?\d\d年.*|\d{1,2}[月日号时点].*")


def tables(source: str, cleaned: Cleaned, lines: Sequence[Line]) -> list[Table]:
    """The tables of a text, in order; their lines then look like running text, for they head nothing."""
    text = cleaned.text
    if " " not in text and not any(bar in text for bar in BARS):
        return []
    likely = [at for at, line in enumerate(lines) if " " in line.text or "|" in line.text or "│" in line.text]
    if len(likely) < 2:  # most texts
        return []
    found: list[Table] = []
    for run in _runs(likely, lines):
        cuts = [(at, cut(source, text, cleaned.offsets, lines[at].start, lines[at].end)) for at in run]
        cuts = [(at, each or _undivided(lines[at], cuts[nth - 1][1])) for nth, (at, each) in enumerate(cuts)]
        for _, group in groupby(cuts, key=lambda each: each[1] and each[1].by):
            found += _in_run(text, lines, [(at, each) for at, each in group if each])
    return found


def _undivided(line: Line, before: Cut | None) -> Cut | None:
    """A short line without borders below a row, which may name the rows below it: 东部地区."""
    if before is None or line.end - line.start > _LONGEST_PART:
        return None
    return Cut(line.start, line.end, before.by, [Span(line.start, line.end)], [0])


def _runs(likely: Sequence[int], lines: Sequence[Line]) -> Iterator[list[int]]:
    """The lines next to one another that may be rows, two or more, at least one of them with a figure."""
    run: list[int] = []
    for at in (*likely, -1):
        if run and at == run[-1] + 2 and (lines[at - 1].look == "short" or is_rule(lines[at - 1].text)):
            run.append(at - 1)
        if run and at != run[-1] + 1:
            kept = [one for one in run if not is_rule(lines[one].text)]
            if len(kept) > 1 and any(_DIGIT.search(lines[one].text) for one in kept):
                yield kept
            run = []
        if at >= 0 and lines[at].end - lines[at].start <= _LONGEST:
            run.append(at)


def _in_run(text: str, lines: Sequence[Line], cuts: Sequence[tuple[int, Cut]]) -> Iterator[Table]:
    """The tables among rows that are set apart in one way."""
    at = 0
    while at < len(cuts) - 1:
        first = cuts[at][0]
        read = None
        if (
            _may_head(lines[first], cuts[at][1])
            and _is_head(text, cuts[at][1])
            and _has_figure(text, cuts[at + 1 : at + 4])
        ):
            rows = [each for _, each in cuts[at : _end(text, lines, cuts, at)]]
            read = _read(text, rows)
        if read is None:
            at += 1
            continue
        heads, below = read
        spans = [Span(row.start, row.end) for row in rows[len(heads) :]]
        above = Span(lines[first - 1].start, lines[first - 1].end) if first else None
        yield Table(heads, tuple(zip(spans, below, strict=False)), above)
        for line, _ in cuts[at : at + len(heads) + len(below)]:
            lines[line].look = "body"
        at += len(heads) + len(below)


def _may_head(line: Line, row: Cut) -> bool:
    """Whether a line is no imprint and no bar of links; three words are no label and its value: 编号 项目 来源."""
    told = len(row.cells) > _LABELLED and row.by != WIDE
    return line.look not in _NO_HEADS or (told and line.look != "trail")


def _end(text: str, lines: Sequence[Line], cuts: Sequence[tuple[int, Cut]], first: int) -> int:
    """Where the rows end that may be of one table: before a blank line or a title, if another head follows it."""
    wide = cuts[first][1].by == WIDE
    for at in range(first + 1, len(cuts)):
        line, row = cuts[at]
        alone = len(cuts[at - 1][1].cells) == 1
        if (lines[line].gap and wide) or ((lines[line].gap or alone) and _is_head(text, row)):
            return at - alone
    return len(cuts)


def _has_figure(text: str, cuts: Sequence[tuple[int, Cut]]) -> bool:
    return any(_is_counted(text, cell) for _, row in cuts for cell in row.cells)


def _read(text: str, rows: Sequence[Cut]) -> tuple[tuple[Cells, ...], list[Cells]] | None:
    """The heads, the lower one first, and the rows below them of a table that begins with the first of some rows."""
    if len(rows) < 2:
        return None
    by, heads = rows[0].by, 1
    if by != WIDE and len(rows) > 2 and _is_head(text, rows[1]) and _is_lower(text, placed(rows, 2)):
        heads = 2
    grid = placed(rows, heads)
    width = max(map(len, grid[:heads]))
    below = grid[heads:]
    if all(len(cells) == width + 1 for cells in below):  # the head says nothing of the first column
        grid = [(None, *cells) for cells in grid[:heads]] + below
        width += 1
    below = below[: next((at for at, cells in enumerate(below) if len(cells) > width), len(below))]
    whole = [cells for cells in below if len(cells) == width]
    counted = _counted(text, whole if whole or by == WIDE else [_padded(cells, width) for cells in below])
    if counted is None or len(below) < (_LEAST_WIDE if by == WIDE else 1):
        return None
    found = [_fitted(text, cells, width, counted, by) for cells in below]
    return tuple(reversed([_padded(cells, width) for cells in grid[:heads]])), found


def _is_head(text: str, row: Cut) -> bool:
    """Whether a row may say what the columns below are of: a few words in each cell, no figure but years and units."""
    cells = [text[slice(*cell)] for cell in row.cells if cell]
    if len(cells) < 2 or max(map(len, cells)) > _LONGEST_HEAD or all(len(cell) == 1 for cell in cells):
        return False
    bare = [_REMARK.sub("", cell) for cell in cells]
    if any(_STOPS.search(cell) for cell in bare) or not any(map(_HAN.search, cells)):
        return False
    return not any(_DIGIT.search(_DATE.sub("", cell)) for cell in bare)


def _is_lower(text: str, two: Sequence[Cells]) -> bool:
    """Whether the second of two rows that may be heads goes on with the first: its first cell is empty or the same.

    Or it says what those columns are of whose head the first leaves empty.
    """
    upper, lower = two[0], two[1]
    if _fills(upper, lower):
        return True
    if lower[0] is None or upper[0] is None:
        return lower[0] is None and len(lower) > 1
    return text[slice(*upper[0])] == text[slice(*lower[0])]


def _fills(upper: Cells, lower: Cells) -> bool:
    """Whether cells of one head reach over several of the other, which leaves others empty, as no row of cells does."""
    if None not in upper or not 1 < len(lower) <= len(upper):
        return False
    lower = _padded(lower, len(upper))
    gaps = (*upper, *lower).count(None)
    return gaps > 1 and all(one or other for one, other in zip(upper, lower, strict=True))


def _fitted(text: str, cells: Cells, width: int, counted: int, by: str) -> Cells:
    """A row with as many cells as the table has columns, of which that at `counted` is the first with figures.

    A row that sums up others says in one cell what they say in several. Where only blanks part the cells and one is
    missing, none can be told from the others.
    """
    at = next((at for at in range(1, min(counted, len(cells))) if _is_counted(text, cells[at])), 0)
    left, most = len(cells) - at, width - counted
    if at and left <= most and (left == most or by != WIDE):
        return _padded((*_padded(cells[:at], counted), *cells[at:]), width)
    if len(cells) == width:
        return cells
    return (None,) * width if by == WIDE else _padded(cells, width)


def _padded(cells: Cells, width: int) -> Cells:
    return (*cells, *(None,) * (width - len(cells)))


def _counted(text: str, rows: Sequence[Cells]) -> int | None:
    """The first column behind the first one whose cells are filled with figures, or most of them; `None` if none is."""
    for column, cells in enumerate(zip(*rows, strict=True)):
        words = [text[slice(*cell)] for cell in cells if cell and _WORD.search(text, *cell)]
        figures = sum(map(is_figure, words))
        if column and figures and figures * 3 >= len(words) * 2:
            return column
    return None


def _is_counted(text: str, cell: Span | None) -> bool:
    return cell is not None and is_figure(text[slice(*cell)])


def is_figure(words: str) -> bool:
    """Whether words are a figure, with or without a unit, and no date, nor a long number that identifies something."""
    return _FIGURE.fullmatch(words) is not None and not _NO_FIGURE.fullmatch(words)
