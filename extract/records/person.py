"""A person with the positions that the article gives."""

from typing import ClassVar, Literal

from pydantic import Field

from extract.records.record import Record


class Person(Record):
    """A person with the positions that the article gives: one record for each name in an article."""

    states: ClassVar[str] = "name"
    shown: ClassVar[tuple[str, ...]] = ("name", "titles")

    type: Literal["person"]
    name: str = Field(min_length=1, description="clean form, without blanks set for alignment")
    titles: list[str] = Field(description="as stated, split at 、; a group's label counts (广东省领导)")


MODEL = Person
