"""Source text cannot command a terminal."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from extract.output.visible import on_one_line, visible


@given(st.text())
def test_each_character_keeps_its_place(text: str) -> None:
    assert len(visible(text)) == len(text)


@given(st.text())
def test_nothing_is_left_that_a_terminal_obeys(text: str) -> None:
    assert all(unicodedata.category(character) != "Cc" for character in visible(text) if character != "\n")


def test_pictures() -> None:
    assert visible("\x1b[2J党\u202e委\r\n") == "␛[2J党\ufffd委 \n"
    assert on_one_line("一\r\n二\n三") == "一⏎二⏎三"


def test_chinese_is_left_alone() -> None:
    assert visible("黔府发〔2022〕12号　“三个转向”") == "黔府发〔2022〕12号　“三个转向”"
