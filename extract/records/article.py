"""One news item or policy document in a file."""

from collections.abc import Iterator
from typing import ClassVar, Literal

from pydantic import Field

from extract.records.draft import Draft
from extract.records.record import Edtf, Frozen, Record
from extract.records.view import ArticleView


class Credit(Frozen):
    """Who wrote, edited, checked or photographed it."""

    role: str | None = Field(description="as printed: 记者, 通讯员, 作者, 责编, 审核, 摄 …")
    name: str = Field(min_length=1)


class RepairCount(Frozen):
    """One step of cleaning and how often it changed something."""

    step: str
    count: int = Field(ge=1)


class ArticleRecord(Record):
    """One news item or policy document in a file."""

    states: ClassVar[str] = "article"
    shown: ClassVar[tuple[str, ...]] = ("title", "kind", "published", "source")

    type: Literal["article"]
    title: str | None = Field(description="headline, without site furniture and Markdown marks")
    kind: Literal["news", "policy", "caption", "other"]
    source: str | None = Field(description="publisher as stated")
    published: Edtf | None = Field(description="date published or issued")
    credits: list[Credit]
    number: str | None = Field(description="document number, 黔府发〔2022〕12号")
    issuers: list[str] = Field(description="issuing bodies of a policy document")
    script: Literal["simplified", "traditional"] = Field(description="of the source")
    reference_date: Edtf | None = Field(description="what relative dates were resolved against")
    reference_source: Literal["published", "dateline", "mentioned", "option"] | None
    repairs: list[RepairCount] = Field(description="what cleaning repaired in the file, by step")


MODEL = ArticleRecord


def drafts(view: ArticleView) -> Iterator[Draft]:
    """The one record of the article itself."""
    known, article = view.metadata, view.article
    fields = {
        "title": article.title,
        "kind": known.kind,
        "source": known.source and known.source.value,
        "published": _published(view),
        "credits": [{"role": credit.role, "name": credit.name} for credit in known.credits],
        "number": known.number and known.number.value,
        "issuers": [issuer.value for issuer in known.issuers],
        "script": view.document.script,
        "reference_date": view.reference.value,
        "reference_source": view.reference.source,
        "repairs": [{"step": repair.step, "count": repair.count} for repair in view.document.repairs],
    }
    yield Draft("article", "article.structure", fields, list(_cites(view)))


def _published(view: ArticleView) -> str | None:
    """The day printed, or else that of the dateline, its year unknown where it is not printed."""
    stated = view.metadata.published or view.metadata.dateline
    return stated.value if stated else None


def _cites(view: ArticleView) -> Iterator[tuple[str, int, int]]:
    known, article = view.metadata, view.article
    yield "article", article.start, article.end
    for span in article.title_spans:
        yield "title", *span
    for name, stated in (
        ("source", known.source),
        ("published", known.published or known.dateline),
        ("number", known.number),
    ):
        if stated:
            yield name, *stated.span
    for credit in known.credits:
        yield "credits", *credit.span
    for issuer in known.issuers:
        yield "issuers", *issuer.span
