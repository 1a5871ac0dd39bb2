"""A word list finds the same whether it goes by the beginnings of its words or by their ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.text.endings import Endings
from extract.text.terms import Terms

WORDS = st.dictionaries(st.text("甲乙丙", min_size=2, max_size=5), st.integers(0, 9), max_size=8)


@given(WORDS, st.text("甲乙丙丁", max_size=30))
def test_it_finds_what_terms_find(words: dict[str, int], text: str) -> None:
    assert Endings(words).find(text) == list(Terms(words).find(text))


def test_the_first_one_wins_and_the_longest_of_those_that_begin_together() -> None:
    found = Endings({"县委": 1, "委书记": 2, "书记": 3, "县委书记": 4}).find("县委书记和县委书")
    assert found == [(0, 4, 4), (5, 7, 1)]


def test_it_takes_no_term_of_one_character() -> None:
    with pytest.raises(ValueError, match="two characters"):
        Endings({"长": 1})
