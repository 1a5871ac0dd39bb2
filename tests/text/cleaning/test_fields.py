"""Labels of imprint whose values stand in the lines below them."""

import pytest

from extract.text.clean import clean
from extract.text.cleaning.fields import edits
from extract.text.cleaning.layout import rows

TITLE = "临江县召开劳务协作推进会"
STORY = "会议指出,要抓好落实。"


def test_a_value_below_its_label_is_joined_to_it() -> None:
    table = "  • 索 引 号:\n\n    0071/2019-0031\n  • 主题分类:\n\n  • 发布机构:\n\n    县人社局\n"
    table += "  • 发布日期:\n\n    2019-04-02"
    found = clean(f"{TITLE}\n\n{table}\n\n{TITLE}\n\n{STORY}").text
    assert "发布机构:县人社局\n" in found
    assert "发布日期:2019-04-02\n" in found
    assert "主题分类:\n" in found


@pytest.mark.parametrize(
    "text",
    [
        f"来源:\n作者:\n发布时间:\n{STORY}",
        f"{TITLE}\n来源:\n临江发布\n{STORY}",
        f"会议明确:\n一、强化协作\n会议要求:\n二、抓好落实\n会议决定:\n三、加强督查\n{STORY}",
        f"索引号:\n发布机构:\n内容概述:\n{TITLE}\n{STORY}",
    ],
)
def test_other_lines_below_labels_stay_apart(text: str) -> None:
    assert edits(text, rows(text)) == []
