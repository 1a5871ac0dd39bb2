"""The ties in the tables of an article: by what their heads say, or of two cells side by side."""

from extract.records.pairings import columns, headed
from extract.records.pairings.columns import Row
from extract.records.pairings.grids import grids
from extract.records.view import ArticleView


def rows(view: ArticleView) -> list[Row]:
    """The ties in the rows of all tables, in order."""
    if len(view.of("place")) + len(view.of("organisation")) < columns.LEAST_NAMED:
        return []
    found = list(grids(view))
    ties = [row for grid in found for row in headed.ties(view, grid)]
    ties += (row for row in columns.rows(view) if not any(grid.span.contains(row.span) for grid in found))
    return sorted(ties, key=lambda row: row.span.start)
