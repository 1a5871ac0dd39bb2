"""Pairs of characters are found wherever they stand."""

from hypothesis import given
from hypothesis import strategies as st

from extract.text.pairs import Pairs

PAIRS = st.sets(st.text("甲乙,^]-", min_size=2, max_size=2), min_size=1, max_size=8)


@given(PAIRS, st.text("甲乙丙,^]-", max_size=20))
def test_it_finds_those_pairs_that_a_text_has(pairs: set[str], text: str) -> None:
    assert Pairs(pairs).within(text) == {pair for pair in pairs if pair in text}
