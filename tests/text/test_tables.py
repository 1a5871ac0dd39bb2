"""Which lines are tables, and where their cells stand. The words are made up; places are real."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract import extract_text
from extract.reading.source import of_text
from extract.text.document import Cells, Document
from extract.text.structure import document_of

TABS = "县区\t岗位\t补贴\n甘州区\t120个\t35万元\n临泽县\t90个\t28万元"


def words(document: Document, cells: Cells) -> list[str | None]:
    return [document.text[slice(*cell)] if cell else None for cell in cells]


def tables(text: str) -> list[list[list[str | None]]]:
    """The rows of each table of a text, its heads first, the upper one before the lower."""
    document = document_of(of_text(text))
    return [
        [words(document, cells) for cells in (*reversed(table.heads), *(cells for _, cells in table.rows))]
        for table in document.tables
    ]


WHOLE = [["县区", "岗位", "补贴"], ["甘州区", "120个", "35万元"], ["临泽县", "90个", "28万元"]]


@pytest.mark.parametrize(
    "text",
    [
        TABS,
        TABS.replace("\t", "    "),
        TABS.replace("\t", "　　"),
        TABS.replace("\t", " | "),
        TABS.replace("\t", "\t\t"),
        "| " + TABS.replace("\t", " | ").replace("\n", " |\n| ") + " |",
        "| 县区 | 岗位 | 补贴 |\n|:---|---:|---|\n| 甘州区 | 120个 | 35万元 |\n| 临泽县 | 90个 | 28万元 |",
        "│县区│岗位│补贴│\n├──┼──┼──┤\n│甘州区│120个│35万元│\n├──┼──┼──┤\n│临泽县│90个│28万元│",
        TABS.replace("\n", "\n\n"),
    ],
)
def test_how_cells_are_set_apart(text: str) -> None:
    assert tables(f"各县区招聘情况\n{text}\n以上情况请核实。") == [WHOLE]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("县区\t岗位\t补贴\n甘州区\t\t35万元", [None, "35万元"]),
        ("县区\t岗位\t补贴\n甘州区\t120个", ["120个", None]),
        ("| 县区 | 岗位 | 补贴 |\n| 甘州区 | | 35万元 |", [None, "35万元"]),
    ],
)
def test_empty_cells_keep_their_columns(text: str, expected: list[str | None]) -> None:
    ((_, row),) = tables(text)
    assert row == ["甘州区", *expected]


@pytest.mark.parametrize("between", ["\t", "    "])
def test_sums_stand_below_what_they_sum(between: str) -> None:
    text = "序号\t县区\t补贴（万元）\t岗位\n1\t甘州区\t35\t120个\n2\t临泽县\t28\t90个\n合计\t63\t210个"
    assert tables(text.replace("\t", between))[0][-1][2:] == ["63", "210个"]


def test_words_set_wide_are_one_cell() -> None:
    text = "县 区        补贴（万元）\n甘州区        35\n合  计        63"
    assert tables(text) == [[["县区", "补贴(万元)"], ["甘州区", "35"], ["合 计", "63"]]]


def test_numbers_beside_one_another_are_two() -> None:
    assert tables("县区  岗位  补贴\n甘州区  12  350\n临泽县  9  280")[0][1] == ["甘州区", "12", "350"]


def test_row_that_lacks_a_cell_between_blanks_is_not_cut() -> None:
    text = "县区    岗位    补贴    户数\n甘州区    12    35    9\n临泽县    9    28    7\n高台县    28    7"
    assert tables(text)[0][-1] == [None] * 4


def test_two_heads_on_top_of_each_other() -> None:
    text = "县区\t就业\t\t产业\n\t人数\t岗位\t投资\n甘州区\t120\t9\t35"
    assert tables(text) == [
        [["县区", "就业", None, "产业"], [None, "人数", "岗位", "投资"], ["甘州区", "120", "9", "35"]]
    ]


def test_head_without_a_word_for_the_first_column() -> None:
    expected = [[None, "2021年", "2022年"], ["岗位", "9个", "12个"], ["企业", "3家", "4家"]]
    assert tables("\t2021年\t2022年\n岗位\t9个\t12个\n企业\t3家\t4家") == [expected]
    assert tables("        2021年    2022年\n岗位    9个    12个\n企业    3家    4家") == [expected]


def test_lines_between_rows_that_name_some_of_them() -> None:
    (found,) = tables("县区\t岗位\n东部\n甘州区\t120个\n西部\n临泽县\t90个")
    assert [row[0] for row in found] == ["县区", "东部", "甘州区", "西部", "临泽县"]


def test_table_below_another_one() -> None:
    first, second = tables("县区\t岗位\n甘州区\t120个\n表2\n企业\t产值\n甲厂\t35万元")
    assert (first[0], second[0]) == (["县区", "岗位"], ["企业", "产值"])


def test_line_above_a_table() -> None:
    document = document_of(of_text(f"各县区招聘情况\n（单位：个）\n{TABS}"))
    above = document.tables[0].above
    assert above
    assert document.text[slice(*above)] == "(单位:个)"


@pytest.mark.parametrize(
    "text",
    [
        "来源：新华网    浏览：123    字号：大 中 小\n作者：张三    点击：45    打印\n",
        "甘州区人民政府    临泽县人民政府\n（盖章）    （盖章）\n2022年3月5日    2022年3月5日\n",
        "姓名    电话\n张三    13812345678\n李四    13812345679\n",
        "姓名\t单位\t电话\n张三\t甘州区教育局\t0936-8212345\n李四\t临泽县教育局\t0936-5521234\n",
        "目  录\n第一章 总则    1\n第二章 组织领导    3\n",
        "第一章 总则\t1\n第二章 组织领导\t3\n",
        "参会人员\n张三    甘州区区长\n李四    临泽县县长\n",
        "结对名单\n萧山区\t甘州区\n余杭区\t临泽县\n",
        "文号\t张政发〔2022〕12号\n发布日期\t2022年3月5日\n有效性\t有效\n",
        "2022年，甘州区新增岗位120个。\n2023年，临泽县新增岗位90个。\n",
        "联系人：张三    电话：0936-8212345\n地址：县府街    邮编：734000\n",
        "首页 | 要闻 | 视频\n甘州 | 临泽 | 高台\n",
    ],
)
def test_what_is_no_table(text: str) -> None:
    assert tables(f"招聘工作通报\n{text}特此通报。") == []


def test_rows_head_nothing() -> None:
    document = document_of(of_text(f"各县区招聘情况\n{TABS}\n特此通报。"))
    (article,) = document.articles
    assert article.title == "各县区招聘情况"
    assert [paragraph.role for paragraph in article.paragraphs] == ["title", *["body"] * 4]


WORDS = (
    *(
        "县区",
        "甘州区",
        "采购额（万元）",
        "就业人数",
        "12",
        "1,234.5",
        "4216人",
        "合计",
        "序号",
        "2021年",
        "2022",
        "（%）",
    ),
    *(
        "—",
        "",
        "备注",
        "单位：万元",
        "其中：资金",
        "3-5",
        "约12万",
        "-3%",
        "13812345678",
        "同比增长（%）",
        "项目",
        "3月",
    ),
    *("元/人", "、", "。", "#", "|---|", "1 610", "王　荣", "<td>", "贵(guì)州", "臺灣"),
)
BORDERS = ("\t", "  ", "|", " ", "\t\t", "　　", " | ", "\r\n")
rows = st.lists(st.lists(st.sampled_from(WORDS), max_size=6), min_size=1, max_size=7)


@given(rows, st.sampled_from(BORDERS), st.sampled_from(("", "2022年情况如下：\n", "单位：万元\n")))
@settings(max_examples=150, deadline=None)
def test_any_cells_give_records_that_quote_them(cells: list[list[str]], border: str, above: str) -> None:
    text = above + "\n".join(border.join(row) for row in cells)
    for record in extract_text(text):
        for item in record.evidence:
            assert text[item.start : item.end] == item.quote
