import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.lexicons import load
from extract.mentions import quantity
from extract.records.figures.clauses import Stretch, clauses
from extract.records.figures.heading import Heading
from extract.records.figures.lift import lift
from extract.records.figures.phrases import phrase
from extract.records.figures.reader import readings

TEXTS = st.text(alphabet="贵州选派帮扶教师的、()“”了共公目就业 abc一12个元%", max_size=60)


def test_roles_of_a_clause() -> None:
    text = "共选派176名教师"
    line = lift(text, 0, len(text), quantity.find(text))
    assert line.roles == "avFn"
    assert [line.word(at) for at in range(4)] == ["共", "选派", "176名", "教师"]


def test_a_longer_word_hides_the_words_inside_it() -> None:
    assert lift("公共设施", 0, 4, []).roles == "t"
    assert lift("目的", 0, 2, []).roles == "t"


def test_quoted_names_and_remarks_are_one_unit() -> None:
    assert lift("“一县一园”乡镇(街道)", 0, 12, []).roles == "kit"


@given(TEXTS)
def test_units_cover_the_clause(text: str) -> None:
    line = lift(text, 0, len(text), [])
    assert "".join(line.word(at) for at in range(len(line.roles))) == text
    assert len(line.starts) == len(line.roles) + 1


@given(TEXTS)
def test_a_phrase_leaves_out_adverbs_figures_and_blanks(text: str) -> None:
    line = lift(text, 0, len(text), quantity.find(text))
    kept = [line.word(at) for at, role in enumerate(line.roles) if role not in "aDEYZF "]
    assert [text[start:end] for start, end in phrase(Stretch(line, 0, 0))] == []
    assert "".join(text[start:end] for start, end in phrase(Stretch(line, 0, len(line.roles)))) == "".join(kept)


def test_a_remark_in_brackets_is_a_clause_only_with_a_figure() -> None:
    text = "乡镇(街道)12个,人才41名(教师23名)"
    found = clauses(text, 0, len(text), quantity.find(text))
    assert [text[clause.start : clause.end] for clause in found] == ["乡镇(街道)12个", "人才41名", "教师23名"]


@given(TEXTS)
def test_clauses_are_in_order_and_apart(text: str) -> None:
    found = clauses(text, 0, len(text), quantity.find(text))
    assert all(clause.start < clause.end for clause in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


def test_no_word_has_two_parts() -> None:
    words, trends = load("figure_words"), load("trends")
    aside = {"source", "date", "generic", "reporter"}
    tables = [(key, table) for source in (words, trends) for key, table in source.items() if key not in aside]
    parts: dict[str, list[str]] = {}
    for key, table in tables:
        for word in table.split():
            parts.setdefault(word, []).append(key)
    assert {word: keys for word, keys in parts.items() if len(keys) > 1} == {}


def test_no_cue_points_to_two_fields_equally() -> None:
    seen: dict[tuple[str, str], str] = {}
    for topic, table in load("topics").items():
        if isinstance(table, dict):
            for strength, cues in table.items():
                for cue in cues.split():
                    assert seen.setdefault((cue, strength), topic) == topic, cue


@pytest.mark.parametrize(
    "piece",
    ["(", "“", "说", "就业", "5个", "比2020年5个", "、", "帮扶的", "在", "共", "选派5个、", "《就业》", "“贵州”"],
)
def test_no_clause_takes_more_than_linear_time(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * size + "12个"
        mentions = quantity.find(text)
        start = time.process_time()
        list(readings(text, 0, len(text), mentions, Heading()))
        return time.process_time() - start

    seconds(500)
    small, large = (min(seconds(size) for _ in range(3)) for size in (2_000, 16_000))
    assert large < 30 * small + 0.5
