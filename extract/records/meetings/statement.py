"""What one sentence states of a meeting."""

from dataclasses import field
from typing import Any

from extract.mentions.mention import Mention
from extract.plain import plain
from extract.records.meetings.scenes import Scene
from extract.text.span import Span


@plain
class Statement:
    """That a meeting took place or is fixed, as one sentence says it; spans are of the clean text.

    A `bare` name only says what sort of meeting it was. `aside`: the sentence only looks back or ahead
    to the meeting, and the sentences that follow are about something else.
    """

    name: str
    noun: str
    span: Span
    rule: str
    scene: Scene
    bare: bool
    aside: bool
    date: Mention[Any] | None = None
    where: Span | None = None
    parties: list[Mention[Any]] = field(default_factory=list)

    @property
    def heading(self) -> bool:
        """Whether a headline or subhead says it, be it in the line of its text: 【两地会议召开】6月17日,…."""
        paragraph, text = self.scene.sentence.paragraph, self.scene.sentence.document_text
        run_in = text[paragraph.start] == "【" and text.find("】", paragraph.start, paragraph.end) >= self.span.end
        return self.scene.heading or run_in
