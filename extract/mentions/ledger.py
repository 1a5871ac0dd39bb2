"""The numeral ledger: every numeral of a text, claimed by a date or quantity or with the reason why it is neither."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from extract.mentions import date, quantity
from extract.mentions.ledger_contexts import reason_of
from extract.mentions.numerals.guards import Guards
from extract.mentions.numerals.scan import Figure, figures

REASONS = {
    "date": "part of a calendar expression, or of an age or span of time",
    "quantity": "counts or measures something",
    "name": "part of a name",
    "word": "part of a word or idiom that counts nothing (统一, 十分, 三令五申); has no value",
    "indefinite": "一 as an article, or a unit that counts no fact (一批, 三级)",
    "compound": "forms a word with what follows (两党, 三代)",
    "ordinal": "the place in a row (第三次)",
    "row": "in a row of kinds or grades (三、四级)",
    "session": "a congress, session or games known by its number (二十大, 二十届, 三中全会)",
    "plan": "a plan known by its number (十四五)",
    "slogan": "in a quoted slogan (“四个不摘”)",
    "title": "in a title (《长安三万里》)",
    "label": "tells apart things of one name (神舟十七号, 5G, 7+1)",
    "rank": "a list known by its length (500强)",
    "road": "the number of a road",
    "train": "the number of a train or flight",
    "list_number": "numbers the items of a list",
    "document_number": "in the number of a document",
    "licence": "in a licence or registration",
    "stock": "in the code of a security",
    "phone": "in a telephone number",
    "postcode": "a postcode",
    "id": "a long number that identifies something",
    "url": "in an address of the web",
    "imprint": "how many copies of a document were printed",
    "page": "the number of a page",
    "issue": "the number of an issue",
    "version": "a version",
    "time": "a time of day",
    "score": "the score of a match or a mark",
    "denominator": "what a rate is counted by (每万人, 每90秒)",
    "ratio": "one side of a ratio",
    "coordinate": "in a geographic position",
    "formula": "in a formula",
    "unknown": "nothing around it says what it is",
}
"""What a numeral can be; callers of `account` may claim some for further reasons."""

_VALUELESS = ("word", "url")


class Located(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int:
        """Where it starts."""

    @property
    def end(self) -> int:
        """Where it ends."""


@dataclass(frozen=True, slots=True)
class Numeral:
    """One numeral of the clean text: its place, its exact value if it has one, and what it is (see `REASONS`)."""

    start: int
    end: int
    value: Decimal | None
    reason: str


def account(
    text: str,
    dates: Iterable[Located] = (),
    quantities: Iterable[Located] = (),
    **others: Iterable[Located],
) -> list[Numeral]:
    """Every numeral of the clean text in order.

    Numerals inside `dates` and `quantities` have these as their reason, those inside `others` the keyword (spans of
    places and persons as `name=`, of document numbers as `document_number=`). The rest is told by its context;
    `unknown` is what nothing tells.
    """
    claims = {"date": dates, "quantity": quantities, **others}
    spans = sorted((span.start, span.end, reason) for reason, located in claims.items() for span in located)
    guards = Guards(text)
    found = []
    for figure, claim in _claimed(figures(text), spans):
        reason = claim or guards.reason(figure) or reason_of(text, figure) or "unknown"
        found.append(Numeral(figure.start, figure.end, None if reason in _VALUELESS else figure.value, reason))
    return found


def numerals(text: str) -> list[Numeral]:
    """The ledger of a clean text whose dates and quantities are still to be found."""
    dates = date.find(text)
    return account(text, dates, quantity.find(text, sorted((m.start, m.end) for m in dates)))


def _claimed(found: Iterable[Figure], spans: Sequence[tuple[int, int, str]]) -> Iterator[tuple[Figure, str | None]]:
    """Each numeral with the reason of the span that holds it; of several, the one that reaches farthest."""
    at, reach = 0, (0, "")
    for figure in found:
        while at < len(spans) and spans[at][0] <= figure.start:
            reach = max(reach, spans[at][1:])
            at += 1
        yield figure, reach[1] if reach[0] > figure.start else None
