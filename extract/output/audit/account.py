"""The account of a text: what became of each numeral, and which sentences sound like a record and gave none."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, NamedTuple

from extract import lexicons
from extract.mentions import ledger
from extract.mentions.mention import Mention
from extract.mentions.scan import scan
from extract.reading.source import Source
from extract.records import TYPES
from extract.records.record import Record
from extract.records.view import ArticleView
from extract.text.document import Document
from extract.text.stretches import Stretches
from extract.text.structure import document_of

Fate = Literal["claimed", "set aside", "unexplained"]
FATES: tuple[Fate, ...] = ("claimed", "set aside", "unexplained")
UNSTATED = {"quantity": "quantity that no record states", "date": "date that no record states"}
FURNITURE = "outside the articles"
RHETORICAL = "rhetorical"
_WIDE = frozenset(
    {
        ("article", "article"),
        ("article", "title"),
        ("provision", "provision"),
        ("provision", "heading"),
        ("visit", "visit"),
    }
)
"""Evidence that holds whole sentences: it claims no numeral in them."""
_REASONS = {
    "date": "date",
    "quantity": "quantity",
    "place": "name",
    "person": "name",
    "organisation": "name",
    "work": "title",
    "document_number": "document_number",
}
"""What the ledger calls numerals inside a mention."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """One numeral of the source and what became of it.

    `record` is the id of the record that claims it, by the shortest piece of evidence around it. `reason` says why
    it is set aside (`ordinal`, `name`, `phone` …), or what it looks like where it is unexplained.
    """

    start: int
    end: int
    quote: str
    fate: Fate
    record: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """A sentence of the source with a word that makes one expect a record of a type, and none there."""

    start: int
    end: int
    quote: str
    word: str
    type: str


@dataclass(frozen=True, slots=True)
class Account:
    """The account of one text. `records` and `sounding` count, by type, records and sentences that sound like one."""

    name: str
    characters: int
    records: dict[str, int]
    sounding: dict[str, int]
    numerals: list[Numeral]
    gaps: list[Gap]


class _Claim(NamedTuple):
    start: int
    end: int
    record: str


def account(source: Source, views: Sequence[ArticleView], records: Sequence[Record]) -> Account:
    """The account of a source; `views` are those that the records came from."""
    document = views[0].document if views else document_of(source)
    mentions = views[0].within(0, len(document.text)) if views else scan([document])[0].mentions
    sounding, gaps = _sentences(views, records)
    counts = Counter(record.type for record in records)
    return Account(
        source.name,
        len(source.text),
        {kind: counts[kind] for kind in TYPES},
        sounding,
        list(_numerals(document, mentions, records)),
        gaps,
    )


def _numerals(document: Document, mentions: Sequence[Mention[Any]], records: Sequence[Record]) -> Iterator[Numeral]:
    claims, read = sorted(_claims(records)), _read(document)
    open_claims: list[_Claim] = []
    at = 0
    for found in _ledger(document.text, mentions):
        start, end = document.raw(found.start, found.end)
        while at < len(claims) and claims[at].start < end:
            open_claims.append(claims[at])
            at += 1
        open_claims = [claim for claim in open_claims if claim.end > start]
        claim = min(open_claims, key=lambda claim: (claim.end - claim.start, claim.record), default=None)
        quote = document.source.text[start:end]
        if claim:
            yield Numeral(start, end, quote, "claimed", record=claim.record)
        else:
            yield Numeral(start, end, quote, *_fate(found, read))


def _fate(found: ledger.Numeral, read: Stretches) -> tuple[Fate, None, str]:
    """What becomes of a numeral that no record claims."""
    if not read.touches(found.start, found.end):
        return "set aside", None, FURNITURE
    if found.reason in UNSTATED:
        return "unexplained", None, UNSTATED[found.reason]
    return ("unexplained" if found.reason == "unknown" else "set aside"), None, found.reason


def _ledger(text: str, mentions: Sequence[Mention[Any]]) -> list[ledger.Numeral]:
    spans: dict[str, list[Mention[Any]]] = {reason: [] for reason in _REASONS.values()}
    spans[RHETORICAL] = []
    for mention in mentions:
        kind = mention.kind.partition(":")[0]
        if kind == "quantity" and mention.value.rhetorical:
            spans[RHETORICAL].append(mention)
        elif kind in _REASONS:
            spans[_REASONS[kind]].append(mention)
    return ledger.account(text, spans.pop("date"), spans.pop("quantity"), **spans)


def _claims(records: Sequence[Record]) -> Iterator[_Claim]:
    for record in records:
        own = (item for item in record.evidence if (record.type, item.field) not in _WIDE)
        yield from (_Claim(item.start, item.end, record.id) for item in own)


def _read(document: Document) -> Stretches:
    """What articles say, in clean offsets: all but what the site put around it."""
    return Stretches(
        (paragraph.start, paragraph.end)
        for article in document.articles
        for paragraph in article.paragraphs
        if paragraph.role != "furniture"
    )


def _sentences(views: Sequence[ArticleView], records: Sequence[Record]) -> tuple[dict[str, int], list[Gap]]:
    """How many sentences sound like each type, and those of them that gave no record of it."""
    stated = {kind: _evidence(records, {kind, *also}) for kind, (_, also) in _triggers().items()}
    sounding = dict.fromkeys(stated, 0)
    gaps = []
    for view in views:
        for sentence in view.sentences:
            if sentence.paragraph.role == "title":
                continue  # it says what the text says again
            for kind, (words, _) in _triggers().items():
                word = next((word for word in words if word in sentence.text), None)
                if word is None:
                    continue
                sounding[kind] += 1
                start, end = view.document.raw(sentence.start, sentence.end)
                if not stated[kind].touches(start, end):
                    gaps.append(Gap(start, end, view.document.source.text[start:end], word, kind))
    return sounding, gaps


def _evidence(records: Sequence[Record], kinds: set[str]) -> Stretches:
    return Stretches((item.start, item.end) for record in records if record.type in kinds for item in record.evidence)


@cache
def _triggers() -> dict[str, tuple[list[str], list[str]]]:
    """For each record type the words that announce it, and the other types that would do."""
    table = lexicons.load("triggers")
    return {kind: (part["words"], part.get("or", [])) for kind in TYPES if (part := table.get(kind))}
