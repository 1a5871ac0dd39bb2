"""Where outlets, sites and offices print publisher and day, and what looks like it and is not."""

import pytest

from extract.mentions.metadata import Metadata, metadata_of
from extract.reading.source import of_text
from extract.text.structure import document_of

STORY = "　　会议指出，要深化协作，推动发展。会议强调，要抓好落实，确保取得实效，不断开创两地协作新局面。\n" * 2
TITLE = "两地携手奔小康"


def articles(text: str) -> list[tuple[str | None, Metadata]]:
    document = document_of(of_text(text))
    return [(article.title, metadata_of(document, article)) for article in document.articles]


def day(known: Metadata) -> str | None:
    stated = known.published or known.dateline
    return stated.value if stated else None


@pytest.mark.parametrize(
    ("head", "source", "published"),
    [
        ("{}\n《昌吉晚报》2021年1月19日 第03版\n本报记者 马晓梅", "昌吉晚报", "2021-01-19"),
        ("{}\n《昆仑观察》2021年第22期　　2021年11月19日出版", "昆仑观察", "2021-11-19"),
        ("{}\n《光明日报》（ 2016年04月19日 05版）", "光明日报", "2016-04-19"),
        ("渠江早报   ２０１７年６月２日   星期五   ３版·要闻\n\n{}", "渠江早报", "2017-06-02"),
        ("{}\n甲省第三批援疆工作队办公室汇总\n二〇一二年元月九日", None, "2012-01-09"),
        ("{}\n农民日报 | 2007-04-18 | 05版 | 综合", "农民日报", "2007-04-18"),
        ("A03 要闻 2016.03.08 星期二 编辑 王海 美编 刘芳 南江晚报\n\n{}", "南江晚报", "2016-03-08"),
        ("红河日报 HONGHE DAILY\n2004年5月11日 农历甲申年三月廿三 第5120期 今日8版\n\n{}", "红河日报", "2004-05-11"),
        (
            "第05版：综合新闻\n农民日报 2007年04月18日 星期三\n上一版 下一版\n\n{}\n本报记者 张丽",
            "农民日报",
            "2007-04-18",
        ),
        ("标题：{}\n报纸：农民日报\n日期：2007年04月18日\n版次：05\n作者：张丽\n", "农民日报", "2007-04-18"),
        ("{}\n原创 周小雨 望谟发布 2023-11-16 16:10 发表于贵州", "望谟发布", "2023-11-16"),
        ("{}\n望谟发布 2023年11月16日 16:10 贵州", "望谟发布", "2023-11-16"),
        ("{}\n发布日期：2018-08-03 10:22 来源：商务局 作者：李峰 阅读：233次", "商务局", "2018-08-03"),
        ("{}\n时间：2018年08月03日 10:22　　稿源：海东时报　　作者：李峰　　点击：233", "海东时报", "2018-08-03"),
        (
            "{}\n发稿时间：2018/8/3 10:22:05  信息来源：海东市人民政府网站  浏览次数：233",
            "海东市人民政府网站",
            "2018-08-03",
        ),
        ("{}\n来源：《海东时报》　2018年8月3日　记者：李峰　通讯员：王岩", "海东时报", "2018-08-03"),
        ("{}\n[2018-08-03] [来源：市商务局] [阅读233次]", "市商务局", "2018-08-03"),
        ("{}\n字号：大 中 小　2018-08-03 14:20　来源：海东日报　我要评论", "海东日报", "2018-08-03"),
        ("{}\n2018年08月03日10:22 来源：人民网-甘肃频道", "人民网-甘肃频道", "2018-08-03"),
        ("{}\n\n2007-04-18T09:30:00+08:00  农民网", "农民网", "2007-04-18"),
        ("# {}\n\n> 来源：农民日报　发布时间：2007-04-18", "农民日报", "2007-04-18"),
        ("2016-04-18\n\n{}", None, "2016-04-18"),
        ("欢迎访问海东市门户网站 2018年9月3日 星期一\n首页 > 动态\n\n{}\n发布日期：2018-08-03", None, "2018-08-03"),
    ],
)
def test_above_the_text(head: str, source: str | None, published: str) -> None:
    ((_, known),) = articles(f"{head.format(TITLE)}\n\n{STORY}{STORY}")
    assert (known.source.value if known.source else None, day(known)) == (source, published)


@pytest.mark.parametrize(
    ("tail", "source", "published"),
    [
        ("《昌吉晚报》（2021年1月19日 第03版）", "昌吉晚报", "2021-01-19"),
        ("(2021年1月19日《昌吉晚报》第3版)", "昌吉晚报", "2021-01-19"),
        ("（载《农民日报》2007年4月18日第5版）", "农民日报", "2007-04-18"),
        ("（摘自2007年4月18日《农民日报》）", "农民日报", "2007-04-18"),
        ("《 人民日报 》（ 2016年04月19日 01 版）", "人民日报", "2016-04-19"),
        ("《人民日报》(2013年07月21日 第 13 版)", "人民日报", "2013-07-21"),
        ("来源：《农民日报》2007年04月18日05版", "农民日报", "2007-04-18"),
        ("（海东市商务局　2018年8月3日）", "海东市商务局", "2018-08-03"),
        ("（新华社拉萨4月18日电）", "新华社", "XXXX-04-18"),
        ("2011-06-09 09:12:33", None, "2011-06-09"),
        ("2018年8月3日", None, "2018-08-03"),
    ],
)
def test_below_the_text(tail: str, source: str | None, published: str) -> None:
    ((title, known),) = articles(f"{TITLE}\n\n{STORY}{STORY}\n{tail}\n")
    assert title == TITLE
    assert (known.source.value if known.source else None, day(known)) == (source, published)


@pytest.mark.parametrize(
    ("opening", "source", "published"),
    [
        ("新华社拉萨8月3日电（记者李峰、多吉）", "新华社", "XXXX-08-03"),
        ("新华社拉萨2018年8月3日电 ", "新华社", "2018-08-03"),
        ("新华社北京／拉萨4月18日电 ", "新华社", "XXXX-04-18"),
        ("本报西宁6月1日讯（记者 李峰）", None, "XXXX-06-01"),
        ("光明日报西宁6月1日电（光明日报记者李峰）", "光明日报", "XXXX-06-01"),
        ("【本报记者李峰西宁二十日电】", None, "XXXX-XX-20"),
        ("本报从江十一月二日专电 ", None, "XXXX-11-02"),
        ("央广网西宁6月1日消息（记者李峰）", "央广网", "XXXX-06-01"),
        ("【农民网4月18日讯】", "农民网", "XXXX-04-18"),
        ("2016年4月18日，", None, None),
        ("据新华社4月18日报道，", None, None),
    ],
)
def test_at_the_opening(opening: str, source: str | None, published: str | None) -> None:
    ((_, known),) = articles(f"{TITLE}\n\n　　{opening}{STORY}{STORY}")
    assert (known.source.value if known.source else None, day(known)) == (source, published)


OFFICIAL = """{head}青海省商务厅关于做好协作工作的通知
青商发〔2019〕12号

各市、州商务局：
{story}
　　　　　　青海省商务厅
　　　　　　2019年3月5日
{tail}"""


@pytest.mark.parametrize(
    ("head", "tail", "published"),
    [
        ("", "", "2019-03-05"),
        ("", "　　（发至县）\n", "2019-03-05"),
        (
            "索 引 号：006142\n发布机构：青海省商务厅\n成文日期：2019年03月05日\n发布日期：2019年03月12日\n\n",
            "",
            "2019-03-12",
        ),
        ("文　　号|青商发〔2019〕12号|公开方式|主动公开\n生成日期|2019-03-05\n\n", "", "2019-03-05"),
        ("| 索引号 | 006142 |\n| 成文日期 | 2019-03-05 |\n\n", "（此件公开发布）\n", "2019-03-05"),
    ],
)
def test_official_documents(head: str, tail: str, published: str) -> None:
    ((_, known),) = articles(OFFICIAL.format(head=head, story=STORY, tail=tail))
    assert (known.kind, day(known), known.credits, known.source) == ("policy", published, [], None)
    assert known.number
    assert known.number.value == "青商发〔2019〕12号"


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLE}\n\n{STORY}　　签约仪式现场。（2016年4月18日摄）\n\n{STORY}",
        f"{TITLE}\n\n{STORY}　　根据《方案》（2015年12月3日发布），要抓好落实。\n\n{STORY}",
        f"{TITLE}\n\n{STORY}{STORY}\n点击：2016\n",
    ],
)
def test_other_days_are_not_those_of_publication(text: str) -> None:
    assert [day(known) for _, known in articles(text)] == [None]


def test_bodies_that_issue_together_in_brackets() -> None:
    ((_, known),) = articles(
        f"两地2016年协作工作要点\n\n{STORY}（海东市商务局、无锡市发展和改革委员会2016年1月15日联合印发）"
    )
    assert day(known) == "2016-01-15"


def test_a_headline_with_a_day_stays_a_headline() -> None:
    ((title, _),) = articles(f"海东市2016年1月15日召开大会\n\n{STORY}")
    assert title == "海东市2016年1月15日召开大会"


def test_the_time_of_an_event_yields_to_the_signature() -> None:
    text = f"关于召开推进会的通知\n\n{STORY}时间：2016年4月28日上午9:00\n地点：会议室\n\n海东市商务局\n2016年4月18日"
    assert [day(known) for _, known in articles(text)] == ["2016-04-18"]


@pytest.mark.parametrize("head", ["红河日报　2004年5月11日　星期二　第二版", "2004年5月11日 星期二\n责任编辑：李明"])
def test_a_masthead_is_that_of_every_article_of_the_page(head: str) -> None:
    page = f"{head}\n\n{TITLE}\n　　本报讯（记者 李崇岳）{STORY}\n云山小学迁新校\n　　本报讯（记者 刀文学）{STORY}"
    found = articles(page)
    assert [title for title, _ in found] == [TITLE, "云山小学迁新校"]
    assert [day(known) for _, known in found] == ["2004-05-11"] * 2
    assert [[credit.name for credit in known.credits] for _, known in found] == [["李崇岳"], ["刀文学"]]


def test_who_asks_at_a_press_conference_is_no_reporter_of_the_article() -> None:
    asked = "主持人：各位记者朋友，大家上午好！\n\n新华社记者：请问有何举措？\n\n李峰：" + STORY
    ((_, known),) = articles(f"青海省举行新闻发布会\n发布时间：2022-09-15 16:00 来源：青海日报\n\n{asked}")
    assert (day(known), known.credits) == ("2022-09-15", [])
