"""The edits of every step are in order and do not overlap, which the map relies on."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.text.cleaning import blanks, breaks, fields, invisible, markup, pages, pinyin, punctuation
from extract.text.cleaning.layout import rows
from extract.text.offsets import Edit

STEPS: dict[str, Callable[[str], list[Edit]]] = {
    "blanks": blanks.edits,
    "breaks": lambda text: breaks.edits(text, rows(text)),
    "fields": lambda text: fields.edits(text, rows(text)),
    "invisible": invisible.edits,
    "markup": markup.edits,
    "pages": lambda text: pages.edits(text, rows(text)),
    "pinyin": pinyin.edits,
    "punctuation": punctuation.edits,
}
PIECES = [
    *"来会省一二12,。、;:()《》“”!?#*<>&|\\-—·[]`~ \n",
    *("(lái)", "(lai )", "&nbsp;", "&#20013;", "<br>", "</b>", "](u)", "**", "  ", "\u200b", "第 3 页", "贵州省"),
    *(
        "来源:甲网 ",
        "来源:\n",
        "发布日期: 2020-01-01 ",
        "各县政府: ",
        "一、任务 ",
        "某政府 2020年1月1日 ",
        "上一篇:无 ",
        "甲" * 80,
    ),
]


@pytest.mark.parametrize("step", STEPS)
@settings(max_examples=300)
@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)))
def test_edits_are_in_order_and_apart(step: str, text: str) -> None:
    edits = STEPS[step](text)
    assert all(0 <= edit.start < edit.end <= len(text) for edit in edits)
    assert all(first.end <= second.start for first, second in pairwise(edits))
