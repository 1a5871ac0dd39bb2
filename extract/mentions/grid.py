"""A table with what its columns are of, read once for its mentions and its records."""

from collections.abc import Sequence
from typing import NamedTuple

from extract.mentions.quantities.heads import Column, columns, is_headed, is_unit, parted
from extract.text.document import Cells, Table
from extract.text.span import Span


class Grid(NamedTuple):
    """A table and its columns; `counting` is the one, if there is one, that states the unit of each row."""

    text: str
    table: Table
    columns: list[Column]
    counting: int | None

    def unit(self, cells: Cells) -> Span | None:
        """The unit that a row states for its figures: in a column for it, or with what it is of, as 采购额(万元)."""
        if self.counting is not None:
            return cells[self.counting]
        labels = (cell for cell in cells if cell and not self.text[slice(*cell)].isdecimal())
        return parted(self.text, label)[1] if (label := next(labels, None)) else None


def grid(text: str, table: Table) -> Grid:
    """A table of a text with what its heads say."""
    heads = columns(text, table)
    return Grid(text, table, heads, _counting(text, table, heads))


def _counting(text: str, table: Table, heads: Sequence[Column]) -> int | None:
    """The column that states units: 单位, above 人, 万元."""
    for at, head in enumerate(heads):
        if head.words and is_headed(text[slice(*head.words)], "unit"):
            units = [text[slice(*cell)] for _, cells in table.rows if (cell := cells[at])]
            if units and all(map(is_unit, units)):
                return at
    return None
