"""Places the dates of one article in the calendar, counting from the article's reference date."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from extract.mentions.dates.expression import DateExpression
from extract.mentions.mention import Mention
from extract.mentions.metadata import Metadata

Source = Literal["published", "dateline", "mentioned", "option"]


@dataclass(slots=True)
class Reference:
    """The date that relative expressions are resolved against: EDTF of day or year precision, and where it is from."""

    value: str | None = None
    source: Source | None = None


def reference_for(
    metadata: Metadata, dates: Sequence[Mention[DateExpression]], option: str | None = None
) -> Reference:
    """The reference date of an article: an option, its date of publication, its dateline, the latest year it names."""
    return Reference()


def ground(dates: Sequence[Mention[DateExpression]], reference: Reference) -> None:
    """Give each date of one article, in the order of the text, its `meaning`."""
