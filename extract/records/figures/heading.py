"""What titles and headings say for the figures under them."""

from typing import Any

from extract.mentions.mention import Mention
from extract.records.figures import topics
from extract.records.figures.lift import Extent


class Heading:
    """What titles and headings say for the text under them.

    `home` is the one place that the title names, or what stands for one in the text (全市); `region` is the place that
    the paragraph has last spoken of, `home` at first. `between`: the title names several, so that 全市 is now one of
    them and now another. `assistance` says whether the article reports on regional
    assistance, `words` are the last heading until a figure asks for its field.
    """

    __slots__ = ("_field", "assistance", "between", "home", "region", "section", "words")

    def __init__(self, *, assistance: bool = False) -> None:
        self.assistance = assistance
        self.between = False
        self.region: Extent | None = None
        self.home: Extent | None = None
        self.section: Mention[Any] | None = None
        self.words = ""
        self._field: str | None = None

    @property
    def topic(self) -> str | None:
        """The field that the last heading names; it is read once a figure asks for it."""
        if self.words:
            self._field, self.words = topics.of(self.words, 0, len(self.words)), ""
        return self._field
