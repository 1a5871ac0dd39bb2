"""A calendar expression."""

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from extract.records.draft import Draft
from extract.records.record import Bound, Duration, Edtf, Record
from extract.records.view import ArticleView


class Date(Record):
    """A calendar expression and what it means."""

    states: ClassVar[str] = "value"
    shown: ClassVar[tuple[str, ...]] = ("text", "value", "bound", "part")

    type: Literal["date"]
    text: str = Field(min_length=1, description="the expression, clean")
    value: Edtf | Duration | None = Field(description="null for purely vague words (近年来)")
    kind: Literal["date", "interval", "duration", "set"]
    bound: Bound | None = Field(description="今年以来 is since, 截至7月 is until; the value is the bare date")
    part: Literal["start", "mid", "end", "morning", "noon", "afternoon", "evening"] | None

    @classmethod
    def agree(cls, fields: Mapping[str, Any]) -> None:
        """Raise `ValueError` unless the value, if any, is of the kind."""
        value, kind = fields["value"], fields["kind"]
        if value is None:
            return
        if (value[0] == "P") != (kind in ("duration", "set")):
            raise ValueError(f"{value} is no {kind}")
        if kind == "interval" and "/" not in value:
            raise ValueError(f"{value} is no interval")


MODEL = Date

_EPOCHS = ("date.event",)
"""What names an epoch rather than a date (党的十八大以来) has no value in a record."""


def drafts(view: ArticleView) -> list[Draft]:
    """A record for every calendar expression of the article, those of its title, bylines and masthead too."""
    text, found = view.text, []
    for mention in (*(m for m in view.above if m.kind == "date"), *view.of("date")):
        start, end, meaning = mention.start, mention.end, mention.value.meaning
        fields = {
            "text": text[start:end],
            "value": None if mention.rule in _EPOCHS else meaning.value,
            "kind": meaning.kind,
            "bound": meaning.bound,
            "part": meaning.part,
        }
        found.append(Draft("date", mention.rule, fields, [("value", start, end)]))
    return found
