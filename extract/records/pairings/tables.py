"""The ties in the tables of an article: by what their heads say, or of two cells side by side."""

from extract.records.pairings import columns, headed
from extract.records.pairings.cells import Row
from extract.records.pairings.sided import SidedTable, sided_tables
from extract.records.view import ArticleView


def rows(view: ArticleView) -> list[Row]:
    """The ties in the rows of all tables, in order."""
    if len(view.of("place")) + len(view.of("organisation")) < columns.LEAST_NAMED:
        return []
    found = list(sided_tables(view))
    ties = [row for table in found for row in headed.ties(view, table)]
    ties += (row for row in columns.rows(view) if not any(_is_read(table, row) for table in found))
    return sorted(ties, key=lambda row: row.span.start)


def _is_read(table: SidedTable, row: Row) -> bool:
    """Whether two are in cells of a table that is read by its heads, and not in one: 甲区—乙县, below 结对区县."""
    if not table.span.contains(row.span):
        return False
    parts = [part for side in row.statement.sides for part in side.spans]
    cells = next((cells for span, cells in table.rows if span == row.span), ())
    return not any(cell and all(map(cell.contains, parts)) for cell in cells)
