"""Sentences end where they should, and nowhere inside brackets and quotes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.text.sentences import sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    "expected",
    [
        ["会议召开。", "他主持会议!", "好不好?", "很好;", "完"],
        ["签署《深化协作。框架协议》。", "会议结束。"],
        ["“看病更放心了。”", "近日,他来了。"],
        ["他说:“要稳住。要发展。”", "会议强调,要防住。"],
        ["贯彻“疫情要防住、经济要稳住”的精神,落实任务。", "再来。"],
        ["共四十家(其中新增三家;退出一家)。", "完成。"],
        ["“没有关上的引号,他说。", "后一句。"],
        ["《没有关上的书名号。", "后一句。"],
        ["真的吗?!", "是的……好。"],
    ],
)
def test_sentences(expected: list[str]) -> None:
    assert cut("".join(expected)) == expected


@given(st.text(alphabet="中文。!?;“”()《》 ,a1"))
def test_nothing_but_blanks_is_lost(text: str) -> None:
    assert "".join(cut(text)).replace(" ", "") == text.replace(" ", "")
