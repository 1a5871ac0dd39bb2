"""What one figure of a text says."""

from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import topics, trends
from extract.records.figures.lift import Extent
from extract.records.figures.phrases import Phrase


class Reading:
    """What one figure says; spans are of the clean text. `unit` is where it stands, if not with the figure."""

    __slots__ = ("change", "figure", "indicator", "item", "period", "subject", "topic", "unit")

    def __init__(
        self,
        figure: Mention[Any],
        item: Extent | None,
        indicator: Phrase,
        subject: Extent | None,
        period: Mention[Any] | None,
        change: trends.Change,
    ) -> None:
        self.figure = figure
        self.item = item
        self.indicator = indicator
        self.subject = subject
        self.period = period
        self.change = change
        self.topic = topics.OTHER
        self.unit: Extent | None = None
