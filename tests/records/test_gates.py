"""What the rules of records look at first, as it is cheap, never hides what they look for."""

import re
from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.mentions.quantity import find as figures
from extract.records.figures import actors, names, sources
from extract.records.figures.clauses import clauses
from extract.records.meetings import roles
from extract.records.pairings import columns


@pytest.mark.parametrize(
    ("pattern", "lasts"),
    [
        (sources._GATHERS, sources._HELD_ENDS),
        (sources._GATHERS_ALL, sources._HELD_ENDS),
    ],
)
def test_a_pattern_ends_with_one_of_the_letters_asked_for(pattern: re.Pattern[str], lasts: Collection[str]) -> None:
    @given(st.from_regex(re.compile(pattern.pattern)))
    def ends_so(text: str) -> None:
        assert all(found[0][-1] in lasts for found in pattern.finditer(text))

    ends_so()


@given(st.from_regex(re.compile(names._SIDES.pattern)))
def test_those_who_help_are_told_by_the_letter_they_begin_with(text: str) -> None:
    assert all(found[0][0] in names._SIDES_BEGIN for found in names._SIDES.finditer(text))


@pytest.mark.parametrize(
    ("pattern", "words"),
    [(columns._TIES, columns.ABOVE_ROWS), (roles._THOSE, roles._MAY_LIST)],
    ids=["ties above rows", "those"],
)
def test_a_pattern_is_found_where_one_of_the_words_asked_for_stands(
    pattern: re.Pattern[str], words: Collection[str]
) -> None:
    @given(st.from_regex(re.compile(pattern.pattern)))
    def holds(text: str) -> None:
        assert any(map(text.__contains__, words))

    holds()


@given(st.text("他她我咱省们年里一3万元,。:甲乙", max_size=30))
def test_where_nobody_is_told_of_no_clause_tells_of_anybody(text: str) -> None:
    found = clauses(text, 0, len(text), figures(text))
    assert not any(map(actors.tells_of_person, found)) or actors.may_tell_of_people(found)
