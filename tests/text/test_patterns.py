"""Patterns that are compiled when a text first needs them."""

import re

import pytest

from extract.text.patterns import in_words, late


@pytest.mark.parametrize(
    "pattern",
    [
        "[甲乙丙]",
        "x[甲乙丙]?y",
        "x[甲乙丙]??",
        "[甲乙丙]?+甲",
        "[甲乙丙]{2}",
        "x[甲乙丙]{1,2}+",
        "(?<=[甲,丙])x",
        r"\[甲乙丙]",
        r"x[\w甲,丙]*",
        "x[a-y丙-]+y",
        "x[一-丁x]",
        "(?P<first>[甲,丁])x",
    ],
)
def test_classes_in_words_find_the_same(pattern: str) -> None:
    text = "x甲xy乙xy甲乙丙x甲y,x丁[甲乙丙]"
    same, classed = re.compile(in_words(pattern)), re.compile(pattern)
    assert [m.span() for m in same.finditer(text)] == [m.span() for m in classed.finditer(text)]


def test_a_late_pattern_is_as_one_compiled_at_once() -> None:
    pattern = late("[甲乙丙]X", re.IGNORECASE)
    assert pattern.pattern == "[甲乙丙]X"
    assert pattern.sub("", "甲x丁x") == "丁x"
