"""Pages in one line get their lines back."""

from extract import extract_text
from extract.text.clean import clean

HEAD = "索引号: 113/2021-12 发布机构: 甲州人民政府 成文日期: 2015年12月06日 文号: 甲州政发〔2015〕28号 "
TITLE = "甲州人民政府关于加强对口支援工作的意见"
TEXT = (
    " 各县市人民政府,州直各单位: 为做好对口支援我州工作,加快全州经济社会发展,现提出如下意见:"
    " 一、提高思想认识。各县市要充分认识对口支援工作的意义。 二、突出重点 州商务局组织企业参展。"
    " 甲州人民政府 2015年12月6日 打印 关闭 分享到: 上一篇:通报 下一篇:没有了"
)


def test_labels_articles_and_furniture_of_a_page_begin_lines() -> None:
    lines = clean(f"{HEAD}标题: {TITLE}{TEXT}").text.split("\n")
    assert lines[:4] == [
        "索引号: 113/2021-12",
        "发布机构: 甲州人民政府",
        "成文日期: 2015年12月06日",
        "文号: 甲州政发〔2015〕28号",
    ]
    assert "二、突出重点" in lines
    assert "2015年12月6日" in lines
    assert lines[-1] == "下一篇:没有了"


def test_a_paper_in_one_line_is_read() -> None:
    records = extract_text(f"{HEAD}标题: {TITLE}{TEXT}", types={"article", "provision"})
    article = records[0]
    assert (article.title, article.number, article.published) == (TITLE, "甲州政发〔2015〕28号", "2015-12-06")
    assert [record.heading for record in records[1:]] == ["提高思想认识", "突出重点"]
    assert all(item.quote in HEAD + "标题: " + TITLE + TEXT for record in records for item in record.evidence)


def test_news_in_one_line_is_read() -> None:
    text = (
        "首页 > 新闻动态 > 正文 甲区与乙县召开协作联席会议 发布时间:2019-05-23 10:21 来源:右江日报 字体:大 中 小"
        " 5月21日,甲区与乙县东西部协作联席会议在甲区召开,两地教育、卫生、人社、农业农村、商务、文旅等部门"
        "有关负责人和企业代表参加会议,共商协作大计,同谋发展之策。"
        " 会上,双方交流了情况。 上一篇:甲区召开推进会 下一篇:今日甲区"
    )
    (article,) = extract_text(text, types={"article"})
    assert (article.title, article.source, article.published) == (
        "甲区与乙县召开协作联席会议",
        "右江日报",
        "2019-05-23",
    )


def test_other_long_lines_stay_as_they_are() -> None:
    story = "会议指出,要深化协作。 会议强调,要抓好落实。 一、二产业并进。" * 8
    assert clean(story).text == story
    assert "\n" not in clean(f"记者:林小海 编辑:周敏 {story}").text
    lines = "\n".join(f"来源:甲网 日期:2020-01-01 {story}" for _ in range(8))
    assert clean(lines).text.count("\n") == 7
