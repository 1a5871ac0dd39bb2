"""A numbered article of a policy document."""

from collections.abc import Iterable
from typing import ClassVar, Literal

from pydantic import Field

from extract.records.draft import Draft
from extract.records.record import Edtf, Record
from extract.records.view import ArticleView


class Provision(Record):
    """A numbered article of a policy document."""

    states: ClassVar[str] = "provision"
    shown: ClassVar[tuple[str, ...]] = ("label", "heading", "chapter")

    type: Literal["provision"]
    number: int = Field(ge=1)
    label: str = Field(min_length=1, description="the number as printed, clean: (五), 第三条, 一是")
    heading: str | None
    chapter: str | None = Field(description="heading of the chapter that it stands in")
    chapter_number: int | None = Field(ge=1)
    responsible: list[str] = Field(description="bodies that the text makes responsible")
    due: Edtf | None = Field(description="the deadline that the text sets")


MODEL = Provision


def drafts(view: ArticleView) -> Iterable[Draft]:
    """The provisions of a policy document; other articles have none."""
    if view.metadata.kind != "policy":
        return ()
    from extract.records.provisions.labels import provisions  # its patterns are many, and news needs none of them

    return provisions(view)
