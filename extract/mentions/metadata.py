"""What an article says about itself: who published it, when, who wrote it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

from extract.lexicons import load
from extract.mentions import credits as bylines
from extract.mentions import imprint
from extract.mentions.credits import Credit
from extract.mentions.imprint import Stated
from extract.mentions.imprint_lines import ImprintLines
from extract.text.affixes import Affixes, by_last, ends
from extract.text.document import Article, Document

_LONGEST_CAPTION, _MOST_PARAGRAPHS = 400, 2
"""Characters and paragraphs of the words to a photo at most."""

_NOTE = re.compile(r"\((?:试行|暂行|摘要|摘编|节选|节录|草案|修订|修订稿|征求意见稿|全文|\d{4}年?[^()]{0,8})\)$")
"""What stands behind the title of a paper."""
_PARTIES = ("第一条", "甲方")
"""How a paragraph begins that only the text of an agreement has, no report on it."""

Kind = Literal["news", "policy", "caption", "other"]

__all__ = ["Credit", "Kind", "Metadata", "Stated", "metadata_of"]


@dataclass(slots=True)
class Metadata:
    """What is known about an article; `published` is EDTF, and so is `dateline`, the day of a wire report.

    `year` is what its masthead names, be it of a week (2023年5月15日—21日).
    """

    kind: Kind
    source: Stated | None = None
    published: Stated | None = None
    dateline: Stated | None = None
    year: int | None = None
    credits: list[Credit] = field(default_factory=list)
    number: Stated | None = None
    issuers: list[Stated] = field(default_factory=list)


def metadata_of(document: Document, article: Article) -> Metadata:
    """The metadata of one article of a document, from its imprint lines, bylines, datelines and signatures.

    What the head of the file says of its publisher and day holds for every article that does not say it itself.
    """
    view = ImprintLines(document, article)
    known = Metadata(_kind(view))
    known.credits = _each_once(view.credits())
    known.published = view.published()
    known.dateline = view.wire_day()
    known.year = view.year()
    known.source = view.source() if known.kind != "policy" or view.opening else view.labelled_source()
    if known.kind == "policy":
        known.number = view.number()
        known.issuers = view.issuers()
    return known


def _each_once(found: Iterator[Credit]) -> list[Credit]:
    """The credits in the order of the text, a name with the same role once."""
    every = list(found)
    if len(every) < 2:
        return every
    first: dict[tuple[str | None, str], Credit] = {}
    for credit in sorted(every, key=lambda credit: credit.span):
        first.setdefault((credit.role, credit.name), credit)
    return list(first.values())


def _kind(view: ImprintLines) -> Kind:
    """What an article is, by its title, signature and length."""
    papers, agreements, others = _papers()
    title = _NOTE.sub("", "".join((view.article.title or "").split()))
    if any(imprint.is_number(view.text, *span) for span in view.notes):
        return "policy"
    if view.opening is None and ends(title, papers):
        parts = any(p.role == "heading" for p in view.article.paragraphs)
        if parts or view.is_issued() or view.is_signed():
            return "policy"
    begins = _PARTIES if "签" in title else (*_PARTIES, "一、")
    if ends(title, agreements) and any(view.text.startswith(begins, p.start) for p in view.article.paragraphs):
        return "policy"
    if ends(title, others):
        return "other"
    return "caption" if _is_caption(view) else "news"


def _is_caption(view: ImprintLines) -> bool:
    """Whether an article is a photo with a few words: short, and signed by its photographer."""
    if not any(view.text.find("摄", *span) >= 0 for span in view.notes):
        return False
    if len(view.body) > _MOST_PARAGRAPHS or sum(p.end - p.start for p in view.body) >= _LONGEST_CAPTION:
        return False
    photo = set(load("credits")["photo"]) | {"摄影报道"}
    signed = (credit for span in view.notes for credit in bylines.in_line(view.text, *span))
    return any(credit.role in photo for credit in signed)


@cache
def _papers() -> tuple[Affixes, Affixes, Affixes]:
    """What the titles of official documents end in, those of agreements, and those of other papers of record."""
    words = load("imprint")["documents"]
    return by_last(words["ends"]), by_last(words["agreements"]), by_last(words["others"])
