"""The numeral ledger: every numeral of a text, claimed by a date or quantity or with the reason why it is neither."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from extract.mentions.ledger_contexts import reason_of
from extract.mentions.numeral_guards import Guards
from extract.mentions.numeral_scan import Figure, figures
from extract.mentions.quantity_units import units

WORDS = ("word", "name")
"""The reasons of numerals that have no value: they count nothing."""


class Located(Protocol):
    """Anything with a place in the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Numeral:
    """One numeral of the clean text, its exact value if it has one, and what it is (`reason`)."""

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
    spans = sorted((m.start, m.end, reason) for reason, mentions in claims.items() for m in mentions)
    guards = Guards(text)
    return [_numeral(text, figure, reason or _reason(text, figure, guards)) for figure, reason in _claimed(text, spans)]


def _claimed(text: str, spans: Sequence[tuple[int, int, str]]) -> Iterator[tuple[Figure, str | None]]:
    """Each numeral with the reason of the span that holds it."""
    at, reach = 0, (0, "")
    for figure in figures(text):
        while at < len(spans) and spans[at][0] <= figure.start:
            reach = max(reach, (spans[at][1], spans[at][2]))
            at += 1
        yield figure, reach[1] if reach[0] > figure.start else None


def _numeral(text: str, figure: Figure, reason: str) -> Numeral:
    return Numeral(figure.start, figure.end, None if reason in WORDS else figure.value, reason)


def _reason(text: str, figure: Figure, guards: Guards) -> str:
    if guards.ordinal(figure):
        return "ordinal"
    return guards.reason(figure) or reason_of(text, figure) or "unknown"
