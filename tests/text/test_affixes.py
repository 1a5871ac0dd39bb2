"""Words by their first or last characters are found as by trying all of them."""

from hypothesis import given
from hypothesis import strategies as st

from extract.text.affixes import beginning, by_first, by_last, ending, ends

TEXTS = st.text(alphabet="报道摄影图文", max_size=5)
WORDS = st.lists(st.text(alphabet="报道摄影图文", min_size=1, max_size=3), max_size=8)


def longest(words: list[str]) -> str:
    return max(words, key=len, default="")


@given(TEXTS, WORDS, st.integers(0, 5))
def test_same_as_trying_every_word(text: str, words: list[str], at: int) -> None:
    assert beginning(text, by_first(words), at) == longest([word for word in words if text.startswith(word, at)])
    assert ending(text, by_last(words)) == longest([word for word in words if text.endswith(word)])
    assert ends(text, by_last(words)) == text.endswith(tuple(words))
