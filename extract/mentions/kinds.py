"""The kinds of mention, and the alphabet that record rules are written in."""

from extract.rules.alphabet import Alphabet

QUANTITY_KINDS = (
    "quantity:money",
    "quantity:people",
    "quantity:person_times",
    "quantity:count",
    "quantity:percent",
    "quantity:area",
    "quantity:length",
    "quantity:mass",
    "quantity:volume",
    "quantity:duration",
    "quantity:other",
)
KINDS = (*QUANTITY_KINDS, "date", "place", "person", "organisation", "title", "work", "document_number")

ALPHABET = Alphabet(KINDS)
"""Record rules name mentions as `{place}`, `{quantity:people}`, `{place|organisation}`; see `Alphabet`."""
