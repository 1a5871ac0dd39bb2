"""A person with the positions that the article gives."""

from collections.abc import Iterable
from typing import Any, ClassVar, Literal

from pydantic import Field

from extract.mentions.mention import Mention
from extract.records.draft import Draft
from extract.records.record import Record
from extract.records.view import ArticleView


class Person(Record):
    """A person with the positions that the article gives: one record for each name in an article."""

    states: ClassVar[str] = "name"
    shown: ClassVar[tuple[str, ...]] = ("name", "titles")

    type: Literal["person"]
    name: str = Field(min_length=1, description="clean form, without blanks set for alignment")
    titles: list[str] = Field(description="as stated, split at 、; a group's label counts (广东省领导)")


MODEL = Person
_WITHHELD = "某"
"""The last letter of what stands for a name that a text does not tell: 患者李某."""


def drafts(view: ArticleView) -> list[Draft]:
    """One draft for each name of the article: its titles united, its first mention first."""
    by_name: dict[str, Draft] = {}
    if not view.of("person"):
        return []
    for mention in _people(view):
        draft = by_name.get(mention.value.name)
        if draft is None:
            draft = Draft("person", mention.rule, {"name": mention.value.name, "titles": []})
            draft.cite("name", mention.start, mention.end)
            by_name[mention.value.name] = draft
        for title, span in zip(mention.value.titles, mention.value.spans, strict=True):
            if title not in draft.fields["titles"]:
                draft.fields["titles"].append(title)
                draft.cite("titles", *span)
    return list(by_name.values())


def _people(view: ArticleView) -> Iterable[Mention[Any]]:
    """The mentions of people that are neither credits nor outside the text of the article."""
    credited = view.metadata.credited
    outside = [(p.start, p.end) for p in view.article.paragraphs if p.role == "furniture"]
    for person in view.of("person"):
        if person.value.name.endswith(_WITHHELD) or any(span.overlaps(person.span) for span in credited):
            continue
        if not any(start <= person.start < end for start, end in outside):
            yield person
