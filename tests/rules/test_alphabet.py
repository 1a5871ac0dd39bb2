"""The pattern language."""

import pytest

from extract.rules.alphabet import Alphabet

ALPHABET = Alphabet(("place", "person", "quantity:money", "quantity:count"))
PLACE, PERSON, MONEY, COUNT = (ALPHABET.code(kind) for kind in ("place", "person", "quantity:money", "quantity:count"))


def matches(pattern: str, text: str) -> bool:
    return ALPHABET.compile(pattern).fullmatch(text) is not None


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("在{place}", f"在{PLACE}", True),
        ("在{place}", f"在{PERSON}", False),
        ("{quantity}", MONEY, True),
        ("{quantity}", COUNT, True),
        ("{quantity:money}", COUNT, False),
        ("{place|person}", PERSON, True),
        ("{place}{*}{person}", f"{PLACE}的{PERSON}", True),
        ("{place}{*}{person}", f"{PLACE}{COUNT}{PERSON}", False),  # a gap does not step over a mention
        ("{place}{*}{person}", f"{PLACE},{PERSON}", False),  # nor out of its clause
        ("{place}{**}{person}", f"{PLACE},{PERSON}", True),
        ("{place}{**}{person}", f"{PLACE}。{PERSON}", False),
        ("{place}{**}{person}", f"{PLACE},{COUNT}{PERSON}", False),
        ("{place}{*}{person}", f"{PLACE}{'的' * 16}{PERSON}", True),
        ("{place}{*}{person}", f"{PLACE}{'的' * 17}{PERSON}", False),
        ("的{2}", "的的", True),  # braces of `re` keep their meaning
    ],
)
def test_patterns(pattern: str, text: str, expected: bool) -> None:
    assert matches(pattern, text) is expected


def test_a_named_slot_captures() -> None:
    match = ALPHABET.compile("{donor=place}与{recipient=place}").fullmatch(f"{PLACE}与{PLACE}")
    assert match
    assert match.span("donor") == (0, 1)
    assert match.span("recipient") == (2, 3)


def test_an_unknown_kind_is_a_fault_of_the_rule() -> None:
    with pytest.raises(ValueError, match="planet"):
        ALPHABET.compile("{planet}")


def test_any_mention_in_a_class() -> None:
    assert matches(r"[^\m,]+", "签约")
    assert not matches(r"[^\m,]+", f"签{PLACE}约")
    assert matches(r"[\m,]+", f"{PLACE},{MONEY}")


def test_more_kinds_than_codes() -> None:
    with pytest.raises(ValueError, match="more kinds"):
        Alphabet([f"kind{at}" for at in range(65)])
