"""An agreement, plan, policy or law that the text names."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Literal

from pydantic import Field

from extract.mentions.mention import Mention
from extract.records.documents.dates import date_of
from extract.records.documents.parties import is_group, parties_of
from extract.records.documents.rules import RULES, Act, acts
from extract.records.draft import Draft
from extract.records.record import Edtf, Record
from extract.records.view import ArticleView
from extract.text.patterns import late

__all__ = ["MODEL", "RULES", "DocumentRecord", "drafts"]

_RANK = {"cited": 0, "issued": 1, "signed": 2}
_SENT = ("印发", "下发", "颁布", "转发", "制定", "制订")
_KINDS = {"notice": "other", "press": "other"}


class DocumentRecord(Record):
    """An agreement, plan, policy or law that the text names, and what was done with it."""

    states: ClassVar[str] = "title"
    shown: ClassVar[tuple[str, ...]] = ("title", "number", "action", "date", "parties")

    type: Literal["document"]
    title: str | None = Field(description="without 《》, clean")
    number: str | None = Field(description="document number, 国发〔2022〕2号")
    kind: Literal["agreement", "plan", "opinion", "law", "report", "other"] = Field(
        description="what sort of work it is"
    )
    action: Literal["signed", "issued", "cited"]
    parties: list[str] = Field(description="who signed or issued it")
    date: Edtf | None = Field(description="when it was signed or issued")

    @classmethod
    def agree(cls, fields: Mapping[str, Any]) -> None:
        """Raise `ValueError` unless it has a title or a number."""
        if not fields["title"] and not fields["number"]:
            raise ValueError("a document has a title or a number")


MODEL = DocumentRecord

_FORMER = late("首次|曾|早在|此前|之前|当年|按照|根据|依据")
"""Before the verb, what tells of an older signing than that of the headline."""

_ANNEXED = ("(附件", "(见附件", "(详见附件")
"""What makes of a title one of a paper that is printed below the text: 《推荐表》(附件2)."""


def drafts(view: ArticleView) -> list[Draft]:
    """One draft for each title of the article, with the weightiest thing done with it; then the bare numbers."""
    if not view.of("work"):
        return list(_bare(view, set()))
    stated = {act.work.start: act for act in acts(view)}
    by_title: dict[str, Draft] = {}
    numbered: set[int] = set()
    for work in _works(view):
        act, title = stated.get(work.start), work.value.title
        if not _counts(view, work, act):
            continue
        number = _number_of(view, work)
        known = by_title.get(title)
        if known is None or (act is not None and _RANK[act.action] > _RANK[known.fields["action"]]):
            by_title[title] = _draft(view, work, act, known)
        elif act is not None and act.action == known.fields["action"]:
            by_title[title] = _completed(view, known, work, act)
        if number is not None:
            numbered.add(number.start)
            _give(by_title[title], number)
    return [*by_title.values(), *_bare(view, numbered)]


def _counts(view: ArticleView, work: Mention[Any], act: Act | None) -> bool:
    """Whether a work is a paper: by its kind, or as it was signed or sent out, or as an annex of the text.

    One that points to another is none.
    """
    if work.value.short:
        return False
    if work.value.kind not in ("press", "other") or view.text.startswith(_ANNEXED, work.end):
        return True
    return act is not None and (act.action == "signed" or view.text[act.verb.start : act.verb.end] in _SENT)


def _works(view: ArticleView) -> Iterator[Mention[Any]]:
    """The works that the text of the article names, not those inside another."""
    outside = [(p.start, p.end) for p in view.article.paragraphs if p.role in ("furniture", "meta")]
    for work in view.of("work"):
        if not any(start <= work.start < end for start, end in outside):
            yield work


def _draft(view: ArticleView, work: Mention[Any], act: Act | None, known: Draft | None) -> Draft:
    """The draft of a work as one mention of it says, first cited where the article first names it."""
    value = work.value
    draft = Draft("document", act.rule if act else "document.cited", {})
    title = ("title", *_title(view, work))
    at = known.cites[0] if known else title
    draft.cites.append(at)
    draft.fields = {
        "title": value.title,
        "number": known.fields["number"] if known else None,
        "kind": _KINDS.get(value.kind, value.kind),
        "action": act.action if act else "cited",
        "parties": [],
        "date": None,
    }
    if act is not None:
        draft.cites.append(title)
        draft.cite("action", *act.verb)
        parties, date = parties_of(view, act), date_of(view, act)
        draft.fields["parties"] = [name for name, _ in parties]
        for _, span in parties:
            draft.cite("parties", *span)
        if date is not None:
            draft.fields["date"] = date.value
            draft.cite("date", *date.span)
    return draft


def _title(view: ArticleView, work: Mention[Any]) -> tuple[int, int]:
    """Where the title of a work stands: between 《 and 》, unless it is passed or cited without them."""
    marked = view.text[work.start] == "《"
    return work.start + marked, work.end - marked


def _completed(view: ArticleView, known: Draft, work: Mention[Any], act: Act) -> Draft:
    """The draft with what a further mention says of the same act: who signed or issued it, or the day of the signing.

    What nothing says to be older counts, and the day only where the same ones sign.
    """
    parties = known.fields["parties"]
    nameless = not parties or is_group(parties[0])
    if not nameless and (known.fields["date"] is not None or act.action != "signed"):
        return known
    if _FORMER.search(view.text, act.sentence.start, act.verb.start):
        return known
    again = _draft(view, work, act, known)
    if nameless and len(again.fields["parties"]) > len(parties):
        if again.fields["date"] is None:
            _date(again, known)
        return again
    if known.fields["date"] is None and set(again.fields["parties"]) == set(parties) != set():
        _date(known, again)
    return known


def _date(draft: Draft, other: Draft) -> None:
    """Give a draft the date of another one."""
    draft.fields["date"] = other.fields["date"]
    draft.cites += [cite for cite in other.cites if cite[0] == "date"]


def _number_of(view: ArticleView, work: Mention[Any]) -> Mention[str] | None:
    """The number in brackets right behind a title."""
    if not view.of("document_number"):
        return None
    for mention in view.within(work.end, work.end + 30):
        if mention.kind == "document_number":
            return mention if view.text[work.end : mention.start] in ("", "(", " ") else None
    return None


def _give(draft: Draft, number: Mention[str]) -> None:
    if draft.fields["number"] is None:
        draft.fields["number"] = number.value
        draft.cite("number", number.start, number.end)


def _bare(view: ArticleView, numbered: set[int]) -> Iterator[Draft]:
    """The numbers that stand without a title, each once; the article's own number is the article's."""
    own = view.metadata.number.value if view.metadata.number else None
    seen = {own}
    for mention in view.of("document_number"):
        if mention.start in numbered or mention.value in seen:
            continue
        seen.add(mention.value)
        fields = {
            "title": None,
            "number": mention.value,
            "kind": "other",
            "action": "cited",
            "parties": [],
            "date": None,
        }
        draft = Draft("document", "document.number", fields)
        draft.cite("number", mention.start, mention.end)
        yield draft
