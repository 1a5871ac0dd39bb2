"""Publisher, day, issuers and credits as pages print them in less usual places."""

import pytest

from extract.mentions.credits import in_line
from extract.mentions.date import find
from extract.mentions.metadata import Metadata, metadata_of
from extract.mentions.reference import reference_for
from extract.pipeline import views
from extract.reading.source import of_text
from extract.text.structure import document_of

STORY = "会议指出,要深化协作,推动发展。会议强调,要抓好落实。"
TITLE = "罗江援建的卫生院封顶"


def known(text: str, ordinal: int = 1) -> Metadata:
    document = document_of(of_text(text))
    return metadata_of(document, document.articles[ordinal - 1])


@pytest.mark.parametrize(
    ("head", "source", "published"),
    [
        ("{}\n2024-05-30 20:15·罗江融媒\n", "罗江融媒", "2024-05-30"),
        ("罗江日报数字报\n2024年10月16日 星期三\n分享到:\n{}\n", "罗江日报", "2024-10-16"),
        ("Home | News\n{}\nBy Admin | Published 2022-12-15\n", None, "2022-12-15"),
        ("{}\n发布:2018-12-03\n", None, "2018-12-03"),
        ("罗江日报 > 第06版:人物\n2016年6月3日 星期五\n\n{}\n", "罗江日报", "2016-06-03"),
        ("罗江晚报 > 要闻 > 正文\n2016-06-03 A02版\n\n{}\n", "罗江晚报", "2016-06-03"),
        ("{}\n罗江好风光 2024-06-14 20:17 四川\n", None, "2024-06-14"),
        ("{}\n小满 罗江好风光 2024年6月14日 20:17 四川\n", None, "2024-06-14"),
        ("罗江年鉴(2019)\n{}\n", "罗江年鉴(2019)", None),
        ("罗江年鉴2019 社会事业 ·87·\n{}\n", "罗江年鉴2019", None),
        ("·86· 罗江年鉴 (2019) 开放合作\n{}\n", "罗江年鉴 (2019)", None),
        ("{}\n(《援建之窗》2015年第4期)\n", "援建之窗", None),
    ],
)
def test_source_and_day(head: str, source: str | None, published: str | None) -> None:
    found = known(head.format(TITLE) + STORY)
    assert (found.source and found.source.value, found.published and found.published.value) == (source, published)


@pytest.mark.parametrize("volume", ["罗江年鉴2019 社会事业 ·87·", "罗江年鉴(2019)", "罗江年鉴(2019卷)"])
@pytest.mark.parametrize(("story", "year"), [("3月5日,考察团到访。", "2018"), ("2017年,两地结对。", "2018")])
def test_a_yearbook_tells_of_the_year_before(volume: str, story: str, year: str) -> None:
    article = views(of_text(f"{volume}\n{TITLE}\n{story}\n"))[0]
    assert article.reference.value == year


def test_a_byline_above_the_headline() -> None:
    head = "罗江日报数字报\n2024年10月16日 星期三\n分享到:\n□ 本报通讯员 吴迪 本报记者 蒋小青\n"
    assert [credit.name for credit in known(f"{head}{TITLE}\n{STORY}").credits] == ["吴迪", "蒋小青"]
    bar = "首页 要闻 评论\n视频 直播 健康 生活\n"
    assert known(f"{bar}{TITLE}\n{STORY}").credits == []


def test_who_prints_a_paper_does_not_issue_it_nor_say_when() -> None:
    text = (
        "罗江市扶贫开发领导小组关于印发工作要点的通知\n\n罗扶领〔2018〕9号\n\n各区县:\n现印发给你们。\n\n"
        "罗江市扶贫开发领导小组\n2018年3月12日\n\n工作要点\n\n一、加强领导。召开会议。\n二、深化合作。引进企业。\n\n"
        "罗江市扶贫办综合科 2018年3月13日印发\n"
    )
    found = known(text)
    assert [issuer.value for issuer in found.issuers] == ["罗江市扶贫开发领导小组"]
    assert found.published is not None
    assert found.published.value == "2018-03-12"
    unsigned = text.replace("罗江市扶贫开发领导小组\n2018年3月12日\n\n", "")
    assert (day := known(unsigned).published) is not None
    assert day.value == "2018-03-13"


def test_a_year_in_review_is_another_paper() -> None:
    assert known(f"罗江2017年大事记(协作部分)\n{STORY}").kind == "other"
    assert known(f"2022年罗江协作工作总结\n{STORY}").kind == "other"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("记者会现场 中国网 郭天摄", ["郭天"]),
        ("记者手记", []),
        ("作者:佚名 点击:88", []),
        ("责任编辑:孟晓 电话:0431-88904672", ["孟晓"]),
        ("本期编辑:孟晓 审核:周小云", ["孟晓", "周小云"]),
        ("本版编辑孟晓", ["孟晓"]),
        ("本期内容:孟晓", []),
        ("本报记者站 周小云 摄", ["周小云"]),
        ("记者会天", ["会天"]),
        ("记者周小云 摄", ["周小云"]),
    ],
)
def test_what_begins_as_a_role_does(line: str, names: list[str]) -> None:
    assert [credit.name for credit in in_line(line, 0, len(line))] == names


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("3月5日 星期六 沙尘\n飞机晚点。\n4月18日 星期一\n开会。\n2016年12月整理", "2016"),
        ("3月5日 星期日 沙尘\n飞机晚点。\n2016年12月整理", "2017"),
        ("3月5日 星期四 沙尘\n飞机晚点。\n2016年12月整理", "2017"),
    ],
)
def test_days_of_the_week_tell_the_year(text: str, year: str) -> None:
    assert reference_for(Metadata("news"), find(text), text).value == year


def test_who_has_made_a_chronicle_is_not_its_title_and_that_tells_the_year() -> None:
    head = "2018年罗江对口援建大事记\n\n罗江县对口援建工作领导小组办公室整理\n2019-01-21 09:15 点击:18\n\n"
    text = f"{head}3月\n12日 {STORY}\n5月\n9日 {STORY}\n"
    article = views(of_text(text))[0]
    assert article.article.title == "2018年罗江对口援建大事记"
    days = [date.value.meaning.value for date in article.of("date") if date.value.meaning]
    assert days[2:] == ["2018-03", "2018-03-12", "2018-05", "2018-05-09"]


def test_from_where_a_report_is_names_nobody() -> None:
    found = known(f"{TITLE}\n【云岭文汇报讯】(记者 余嘉欣 兰州报道){STORY}\n")
    assert [(credit.role, credit.name) for credit in found.credits] == [("记者", "余嘉欣")]


def test_the_issuers_in_a_title_may_take_several_lines() -> None:
    head = (
        "罗江县教育局 罗江县财政局\n罗江县人力资源和社会保障局\n关于印发《援建人才办法》的通知\n罗教发〔2024〕7号\n\n"
    )
    issuers = [issuer.value for issuer in known(f"{head}各乡镇:\n{STORY}\n").issuers]
    assert issuers == ["罗江县教育局", "罗江县财政局", "罗江县人力资源和社会保障局"]


def test_the_number_of_an_annex_is_no_title() -> None:
    document = document_of(
        of_text("附件2\n2018年罗江县企业结对名单\n发布日期:2018-08-21 来源:罗江县扶贫办\n\n" + STORY)
    )
    assert document.articles[0].title == "2018年罗江县企业结对名单"


def test_who_sets_a_page_has_one_role() -> None:
    found = in_line(line := "责任编辑:冷玉洁 版式设计:孙坤", 0, len(line))
    assert [(credit.role, credit.name) for credit in found] == [("责任编辑", "冷玉洁"), ("版式设计", "孙坤")]
