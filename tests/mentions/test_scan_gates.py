"""What is looked at first, as it is cheap, never hides what is looked for."""

import re
from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.mentions import date
from extract.mentions.dates import bounds, clues, headings, searched
from extract.mentions.dates.assembly import expressions
from extract.mentions.dates.bounds import mention
from extract.mentions.organisations import deeds, last_words
from extract.mentions.places import vouched


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        (bounds._AFTER_DATE, bounds._AFTER_STARTS),
        (headings._PLANS_AFTER, headings._PARTS),
        (headings._REVIEW_AFTER, headings._PARTS),
        (vouched._VISITED, vouched._VISITED_STARTS),
        (vouched._OUTLET, vouched._OUTLET_STARTS),
        (last_words._NO_NAME, last_words._NO_NAMES),
        (deeds._SEEN, deeds._firsts()),
        (deeds._BUILT, deeds._firsts()),
        (deeds._FOR, deeds._firsts()),
        (deeds._inside(), deeds._firsts()),
    ],
)
def test_a_pattern_starts_with_one_of_the_letters_asked_for(pattern: re.Pattern[str], starts: Collection[str]) -> None:
    @given(st.from_regex(re.compile(pattern.pattern)))
    def starts_so(text: str) -> None:
        assert all(found[0][0] in starts for found in pattern.finditer(text))

    starts_so()


@given(st.from_regex(re.compile(vouched._LED_THERE.pattern)))
def test_a_delegation_went_where_a_letter_asked_for_stands(text: str) -> None:
    assert all(found[0][-1] in vouched._LED_ENDS for found in vouched._LED_THERE.finditer(text))


@given(st.from_regex(re.compile(searched._TOLD.pattern)))
def test_days_in_brackets_are_told_by_their_end(text: str) -> None:
    assert searched._IN_BRACKETS.search(text)


WORDS = [
    "2023年",
    "8月",
    "今年",
    "3日",
    "以来",
    "下一步",
    "接下来",
    "《",
    "》",
    "大事记",
    "纪事",
    "(",
    ",",
    "。",
    "\n",
    "将办会",
]


@given(st.lists(st.sampled_from(WORDS), max_size=12).map("".join))
def test_what_a_text_lacks_tells_nothing_of_its_dates(text: str) -> None:
    plain = date.find(text)
    asked, done = [], 0
    for atom in expressions(text):
        if atom.start >= done:
            asked.append(mention(text, atom, done, clues.Clues(True, True, True, True)))
            done = atom.end
    assert plain == asked
