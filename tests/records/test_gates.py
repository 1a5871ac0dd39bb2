"""What the rules of records look at first, as it is cheap, never hides what they look for."""

import re
from collections.abc import Collection
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.mentions.quantity import find as figures
from extract.records.figures import actors, facilities, kinds, names, sources
from extract.records.figures.clauses import clauses
from extract.records.figures.lift import lifted
from extract.records.meetings import roles
from extract.records.pairings import columns
from extract.text import notes


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
    [(columns._TIES, columns.ABOVE_ROWS), (roles._THOSE, roles._MAY_LIST), (notes._ACCOUNT, ":")],
    ids=["ties above rows", "those", "accounts"],
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


_TOLD = st.sampled_from(
    [
        *(
            "铁路部门",
            "公安机关",
            "甲",
            "乙县",
            "大桥",
            "全线",
            "位于",
            "工程",
            "卫星",
            "A星",
            "台风",
            "“玛娃”",
            "该",
            "试验台",
        ),
        *(
            "本届",
            "运动会",
            "电影节",
            "口岸",
            "客运",
            "出入境",
            "日均",
            "全长",
            "吞吐量",
            "已",
            "完成",
            "3公里",
            "5座",
            "的",
        ),
    ]
)


@given(st.lists(_TOLD, min_size=1, max_size=7).map("".join))
def test_where_no_cue_stands_no_phrase_tells_of_an_agency_a_work_or_an_event(text: str) -> None:
    for line in clauses(text, 0, len(text), figures(text)):
        lifted(line)
        for first, stop in combinations(range(len(line.roles)), 2):
            told = (
                kinds.agency(line, first),
                facilities.running(line, first, stop),
                facilities.work(line, first, stop),
            )
            assert facilities.is_cued(text, line.starts[first], line.starts[stop]) or not any(told)


@pytest.mark.parametrize("work", [*facilities._works(), "A星", "甲高铁全线"])
def test_a_work_is_told_by_its_last_letter(work: str) -> None:
    assert work[-1] in facilities._last()


@pytest.mark.parametrize("agency", [field + kind for field in sorted(kinds._fields()) for kind in kinds.AGENCIES])
def test_an_agency_is_known_by_its_first_letters(agency: str) -> None:
    assert kinds.agency_at(agency, 0) == len(agency)
