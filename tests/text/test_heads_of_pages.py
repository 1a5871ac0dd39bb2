"""What pages, papers and bulletins print around their headlines, and what looks like it and is not."""

import pytest

from extract.reading.source import of_text
from extract.text.document import Article
from extract.text.lines import lines
from extract.text.looks import look
from extract.text.structure import document_of

STORY = "会议指出,要深化协作,推动发展。会议强调,要抓好落实。"
TITLE = "罗江援建的卫生院封顶"


def articles(text: str) -> list[Article]:
    return document_of(of_text(text)).articles


def titles(text: str) -> list[str | None]:
    return [article.title for article in articles(text)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("格桑花 - 2019/4/16 08:17:00", "meta"),
        ("发布:2018-12-03", "meta"),
        ("更新:2018-12-03 10:20", "meta"),
        ("(总第96期)", "meta"),
        ("罗江晚报 2018-07-05 星期四 A3 要闻 ◀上一版 下一版▶", "meta"),
        ("定西年鉴(2019)", "meta"),
        ("(团县委 周小云)", "meta"),
        ("未经允许不得转载:学苑之窗", "furniture"),
        ("相关链结", "furniture"),
        ("罗江发布:医疗队出发", "short"),
        ("发布2018-12-03通报后", "short"),
        ("总第三期援藏干部归来", "short"),
        ("我县编修年鉴受表彰", "short"),
        ("罗江日报 2018年7月5日 星期四 第3版:社会 上一版 下一版 放大+ 缩小- 默认○", "meta"),
        ("(2018—2020年)", "short"),
        ("(2018—2020年)的通知", "short"),
        ("(试行)的通知", "short"),
        ("(2018年在罗江)", "body"),
        ("罗江年鉴2019 社会事业 ·87·", "meta"),
        ("我县年鉴 获省优秀奖", "short"),
        ("罗江年鉴2019 喜获一等奖", "short"),
        ("(团县委 联合主办)", "body"),
    ],
)
def test_look(line: str, expected: str) -> None:
    assert look(line) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("首页 » 健康 » 援滇医生的三百个日子\n格桑花 - 2019/4/16 08:17:00\n", "援滇医生的三百个日子"),
        (
            "甲市教育局\n甲市财政局\n关于下达援建资金的通知\n甲教发〔2016〕21号\n各县:\n",
            "甲市教育局 甲市财政局关于下达援建资金的通知",
        ),
        ("记者从市农业局获悉——\n今年援建资金全部拨付\n2022-11-23\n", "记者从市农业局获悉——今年援建资金全部拨付"),
        ("2013年\n4月20日 罗江派出救援队。\n", None),
        ("2013年,我们在罗江\n2014-01-05 10:20\n", "2013年,我们在罗江"),
        ("首页 » 健康 » 科普\n格桑花 - 2019/4/16 08:17:00\n", None),
        ("Home | News\nLuojiang Online\n罗江援建的卫生院封顶\nPublished 2022-12-15\n", TITLE),
        (
            "甲乙两州召开联席会议签订\n\n《2018年度扶贫协作\n框架协议》\n\n",
            "甲乙两州召开联席会议签订《2018年度扶贫协作框架协议》",
        ),
        ("甲乙两州召开联席会议\n\n《2018年度协作协议》解读\n\n", "甲乙两州召开联席会议"),
        ("二〇一二年对口支援工作情况的报\n告\n省政府:\n", "二〇一二年对口支援工作情况的报告"),
        ("罗江年鉴(2019)\n东西部扶贫协作\n", "东西部扶贫协作"),
        ("记者:请介绍一下今年的工作?\n", None),
        ("援滇三百天,改变了什么?\n来源:罗江发布 2019-04-16\n", "援滇三百天,改变了什么?"),
        ("影像周刊|罗江发布\n【图说】深山里的卫生院封顶\n", "【图说】深山里的卫生院封顶"),
    ],
)
def test_title(head: str, expected: str | None) -> None:
    assert titles(f"{head}{STORY}") == [expected]


def test_letters_head_a_page_without_chinese() -> None:
    assert [line.look for line in lines("Home and away\nNews of the day")] == ["short", "short"]


def test_running_heads_beside_the_numbers_of_pages_are_furniture() -> None:
    text = f"— 1 —\n援疆工作年度报告\n援疆五年成效评估\n{STORY}\n— 2 —\n援疆工作年度报告\n{STORY}"
    assert titles(text) == ["援疆五年成效评估"]
    assert titles(f"援疆工作年度报告\n{STORY}\n— 2 —\n援疆工作年度报告\n{STORY}\n") == ["援疆工作年度报告"]


def test_lines_across_the_page_part_articles() -> None:
    first, second = "帮扶资金拨付到位", "两地妇联签约结对"
    page = f"-----\n{first}\n{STORY}\n-----\n{second}\n双方互赠了图书。\n"
    assert titles(page) == [first, second]
    assert titles(f"{first}\n{STORY}\n-----\n成效与经验两手抓\n双方互赠了图书。\n") == [first]


def test_a_contents_ends_where_its_first_headline_recurs() -> None:
    listed = ["区领导到凤县调研产业", "凤县举办招商推介会"]
    contents = "".join(f"◎{name}\n" for name in listed)
    text = f"协作工作简报\n第18期\n(总第96期)\n驻县工作组编 2021年9月10日\n【本期要目】\n{contents}"
    text += "".join(f"◎{name}\n{STORY}\n" for name in listed)
    assert titles(text) == ["协作工作简报", *listed]


def test_an_issue_may_be_counted_behind_blanks() -> None:
    head = "苏陕协作动态\n2023 第 6 期 总第 41 期\n甲市发改委  2023年6月20日\n"
    text = f"{head}●区教育局到洛南送教\n{STORY}\n●首批学生返回陕南\n{STORY}"
    assert titles(text) == ["苏陕协作动态", "区教育局到洛南送教", "首批学生返回陕南"]


def test_what_a_bulletin_prints_in_front_of_its_headlines() -> None:
    items = f"【协作】两地召开联席会议\n{STORY}\n【人才】首批教师已经到岗\n{STORY}\n"
    assert titles(f"凉州工作简报\n第3期\n2023年5月22日\n{items}")[1:] == [
        "【协作】两地召开联席会议",
        "【人才】首批教师已经到岗",
    ]
    assert len(titles(f"凉州的一年\n2023年5月22日\n{items}")) == 1


def test_the_contents_tell_of_headlines_that_begin_as_labels_do() -> None:
    listed = ["凤县:春风送岗进山村", "洛南县:两地共商核桃加工"]
    contents = "".join(f"◎{name}\n" for name in listed)
    head = f"苏陕协作快报\n2023年第6期(总第41期)\n本期要目\n{contents}\n"
    assert titles(head + "".join(f"{name}\n{STORY}\n" for name in listed)) == listed
