"""Articles, headlines and roles of paragraphs in the layouts that files come in."""

from pathlib import Path

import pytest

import extract
from extract.reading.source import of_text
from extract.text.document import Article
from extract.text.structure import document_of

SEEDS = Path(__file__).parents[2] / "seeds"
STORY = "会议指出,要深化协作,推动发展。会议强调,要抓好落实。\n市领导参加会议。"


def articles(text: str) -> list[Article]:
    return document_of(of_text(text)).articles


def titles(text: str) -> list[str | None]:
    return [article.title for article in articles(text)]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("延安市代表团赴无锡考察\n\n", "延安市代表团赴无锡考察"),
        ("# 跨越两千公里\n", "跨越两千公里"),
        ("# 跨越两千公里\n——两地协作纪实\n", "跨越两千公里——两地协作纪实"),
        ("京蒙携手启新程\n——兴安盟工作综述\n\n", "京蒙携手启新程——兴安盟工作综述"),
        (
            "商洛市人民政府办公室\n关于印发《方案》的通知\n\n商政办发〔2024〕9号\n\n",
            "商洛市人民政府办公室关于印发《方案》的通知",
        ),
        (
            "许昌市人民政府\n关于印发许昌市与南通市对口合作实施方案\n(2023—2025年)的通知\n许政〔2023〕17号\n\n",
            "许昌市人民政府关于印发许昌市与南通市对口合作实施方案(2023—2025年)的通知",
        ),
        ("吉林市人民政府关于印发与温州市\n对口合作计划的通知\n", "吉林市人民政府关于印发与温州市对口合作计划的通知"),
        ("某某在江西检查工作时强调\n压紧压实责任\n", "某某在江西检查工作时强调 压紧压实责任"),
        (
            "当前位置:首页 > 白云区\n\n白云区代表团赴贵州\n\n• 听全文\n• 2023-12-21\n• 分享到\n\n共叙深情\n\n",
            "白云区代表团赴贵州",
        ),
        ("内部资料 注意保存\n2015年对口帮扶工作总结\n2016年1月8日\n\n", "2015年对口帮扶工作总结"),
        ("两地携手谱新篇\n\n新华社银川6月17日电(记者 甲乙)\n\n", "两地携手谱新篇"),
        ("新华社发来贺电\n\n", "新华社发来贺电"),
        ("新华社播发重要消息(全文)\n\n", "新华社播发重要消息(全文)"),
        ("两地携手谱新篇\n\n四川日报广元7月12日电\n\n", "两地携手谱新篇"),
        ("西吉县人民政府\n首页 政务公开 互动交流\n当前位置:首页 > 正文\n\n涵江代表团来考察\n", "涵江代表团来考察"),
        ("石柱县人民政府\n\n鲁渝协作再升温\n日期:2025-05-12\n", "鲁渝协作再升温"),
        ("", None),
        ("□ 记者 甲乙丙\n", None),
        (
            "携手民生之声,构建和谐社会。打造民生门户!\n加入收藏 设为首页 联系我们\n甲地民生网\n 首页 >>专栏 >>正文\n"
            "两地项目10月底竣工\n作者:网络转载\n\n",
            "两地项目10月底竣工",
        ),
        ("两地项目10月底竣工\n[打印] [关闭]\n 首页 >>专栏 >>正文\n\n", "两地项目10月底竣工"),
    ],
)
def test_title(head: str, expected: str | None) -> None:
    assert titles(head + STORY) == [expected]


def test_deck_and_subheads_are_headings() -> None:
    (article,) = articles("大会召开\n四个项目签约\n\n" + STORY + "\n\n一张车票连起两座城\n\n" + STORY)
    assert [p.role for p in article.paragraphs] == ["title", "heading", "body", "body", "heading", "body", "body"]


def test_seed_with_four_articles() -> None:
    """Markdown headings, a story without headline, and its headline printed after it."""
    document = document_of(of_text((SEEDS / "000_0f19a162534f8ddc.txt").read_bytes().decode()))
    assert [article.title for article in document.articles] == [
        "贵州省党政代表团赴广东学习考察",
        "黔西南州、惠州市——携手绘就东西部协作美好蓝图",
        "兴义市委常委会、义龙新区党工委召开会议 研究部署推进全市全区经济运行工作",
        "精品水果促增收",
    ]
    second = document.articles[1]
    assert document.text[second.start : second.end].startswith("今年以来,黔西南抢抓")
    assert document.text[second.start : second.end].endswith("美好蓝图")


def test_a_bulletin_of_one_item_is_that_item() -> None:
    text = "协作工作简报\n第12期(总第86期)\n青岛市协作办公室编 2023年9月28日\n\n甲地签约九个项目\n\n  " + STORY + "\n"
    assert titles(text) == ["甲地签约九个项目"]


@pytest.mark.parametrize("head", ["甲省财政厅 甲省农业农村厅", "甲省财政厅", "甲省财政厅文件"])
def test_a_letterhead_is_no_title(head: str) -> None:
    text = f"{head}\n\n甲财〔2024〕1号\n\n关于做好协作工作的通知\n\n各市财政局:\n现就协作工作通知如下。\n"
    assert titles(text) == ["关于做好协作工作的通知"]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("甲市乙区人民政府 丙省丁县人民政府\n对口合作框架协议", "甲市乙区人民政府 丙省丁县人民政府对口合作框架协议"),
        ("甲市党政代表团赴\n  乙区开展对接", "甲市党政代表团赴乙区开展对接"),
        ("某市对口协作办公室\n2024年工作总结和2025年工作打算", "某市对口协作办公室2024年工作总结和2025年工作打算"),
        ("某省人力资源厅\n对省政协第216号提案的答复", "某省人力资源厅对省政协第216号提案的答复"),
        ("2022年甲市对口合作统计公报\n\n甲州统计局 甲州发展和改革委\n(2023年3月17日)", "2022年甲市对口合作统计公报"),
        ("某某集团定点帮扶工作领导小组\n会 议 纪 要", "某某集团定点帮扶工作领导小组会议纪要"),
        (
            "某市人民政府办公室\n会 议 纪 要\n第7期\n某市人民政府办公室  2019年3月5日\n\n甲区·乙市第二次联席会议纪要",
            "甲区·乙市第二次联席会议纪要",
        ),
        ("对政协某市第六届委员会第二次会议\n第0031号提案的答复", "对政协某市第六届委员会第二次会议第0031号提案的答复"),
        (
            "某地发布\n【东西部协作】客人又来啦\n原创 小编小王 某地发布 2024-11-08 18:30 四川",
            "【东西部协作】客人又来啦",
        ),
    ],
)
def test_headlines_of_two_lines(head: str, title: str) -> None:
    assert titles(f"{head}\n\n" + STORY) == [title]


def test_bulletin() -> None:
    text = (
        "协作工作简报\n第12期(总第86期)\n青岛市协作办公室编 2023年9月28日\n\n甲地签约九个项目\n\n  " + STORY + "\n\n"
        "乙地医生接力援甘\n\n  本刊讯 9月上旬,医生抵达。\n\n劳务专列开行\n\n  " + STORY
    )
    assert titles(text) == ["协作工作简报", "甲地签约九个项目", "乙地医生接力援甘", "劳务专列开行"]


def test_bulletin_whose_headlines_stand_behind_a_mark() -> None:
    head = "协作工作简报\n第12期(总第86期)\n青岛市协作办公室编 2023年9月28日\n\n"
    text = f"{head}◆甲地签约九个项目\n\n  {STORY}\n\n◆乙地“组团”医生接力援甘\n\n  {STORY}"
    assert titles(text) == ["协作工作简报", "甲地签约九个项目", "乙地“组团”医生接力援甘"]
    subheads = f"{head}甲地签约九个项目\n\n{STORY}\n\n◆加强组织领导工作\n{STORY}\n\n◆引进更多企业\n{STORY}\n\n"
    assert "加强组织领导工作" not in titles(f"{subheads}乙地医生接力援甘\n\n{STORY}")
    assert len(articles(f"{head}甲地签约\n\n{STORY}\n◆建设市场\n◆引进企业\n{STORY}")) == 1


def test_the_rubrics_of_a_bulletin_stand_above_its_headlines() -> None:
    head = "闽宁协作信息\n2021年第3期(总第15期)\n泉州市协作办公室 吴忠市乡村振兴局 合编  5月8日\n————————\n"
    text = f"{head}◇项目\n甲地两个车间开工\n\n  {STORY}\n\n◇医卫\n乙地医生接力援宁\n\n  {STORY}"
    assert titles(text) == ["闽宁协作信息", "甲地两个车间开工", "乙地医生接力援宁"]
    listed = f"{head}甲地两个车间开工\n\n  {STORY}\n\n◇项目\n{STORY}\n\n◇医卫\n{STORY}"
    assert titles(listed) == ["甲地两个车间开工"]
    agenda = "会议议程\n◆开场致辞\n慈溪市副市长代表市政府讲话\n◆主旨演讲\n宁波大学教授作题为乡村振兴的演讲"
    assert titles(agenda) == ["会议议程"]


def test_what_stands_above_an_issue_is_a_bulletin_but_for_minutes() -> None:
    text = f"甲地签约九个项目\n\n  {STORY}\n\n乙地医生接力援甘\n\n  {STORY}"
    assert titles(f"陇原协作之窗\n第7期(总第41期)\n\n{text}") == [
        "陇原协作之窗",
        "甲地签约九个项目",
        "乙地医生接力援甘",
    ]
    assert len(articles(f"陇原协作工作纪要\n第7期(总第41期)\n\n{text}")) == 1


def test_newspaper_page() -> None:
    first = f"钱塘晨报 2023年5月19日 A2版\n\n两省开会\n\n  晨报讯(记者 闻人立) {STORY}"
    found = articles(f"{first}\n\n芙蓉晚报 2023年5月18日 03版\n\n项目落户\n\n  {STORY}")
    assert [article.title for article in found] == ["两省开会", "项目落户"]
    assert [article.paragraphs[0].role for article in found] == ["meta", "meta"]


def test_story_without_headline_begins_with_its_dateline() -> None:
    assert titles(f"甲地开会了\n\n甲报讯(记者 甲乙) {STORY}\n\n乙日报讯(记者 丙丁) {STORY}") == ["甲地开会了", None]


def test_attached_minutes_are_an_article_of_their_own() -> None:
    notice = f"关于召开会议的通知\n\n各单位:\n{STORY}\n某市人民政府办公室\n2024年7月3日"
    text = f"{notice}\n\n附:第十一次联席会议纪要\n\n{STORY}"
    assert titles(text) == ["关于召开会议的通知", "附:第十一次联席会议纪要"]


def test_plan_that_a_notice_issues_is_part_of_it() -> None:
    notice = f"某市人民政府办公室关于印发《方案》的通知\n\n{STORY}\n某市人民政府办公室\n2024年3月11日"
    assert len(articles(f"{notice}\n\n方案在此实施\n\n一、总体要求\n{STORY}")) == 1


def test_rows_of_a_list_at_the_end_are_no_headline_of_another_article() -> None:
    notice = f"某市人民政府办公室关于印发方案的通知\n某政办发〔2024〕18号\n\n{STORY}\n某市人民政府办公室\n2024年4月9日"
    plan = "甲市乙市协作实施方案\n\n一、任务\n由惠安县投入资金,在同心县建厂房。\n\n附件:1.乡镇结对名单"
    rows = "附件1\n乡镇结对名单\n石狮市蚶江镇——同心县河西镇\n惠安县崇武镇——同心县预海镇"
    assert len(articles(f"{notice}\n\n{plan}\n\n{rows}")) == 1


def test_furniture_below_is_left_out() -> None:
    text = "代表团来考察\n\n" + STORY + "\n\n【责任编辑:蒋思雨】\n上一篇:开工\n相关阅读\n· 一图读懂\n版权所有 禁止转载"
    document = document_of(of_text(text))
    (article,) = document.articles
    assert document.text[article.start : article.end].endswith("【责任编辑:蒋思雨】")


@pytest.mark.parametrize("text", ["", "\n \n", "- - -\n", "首页 | 登录 | 注册"])
def test_nothing_is_no_article(text: str) -> None:
    assert articles(text) == []


def test_a_second_agreement_in_a_file_is_an_article_of_its_own() -> None:
    text = (
        "甲省与乙省“携手同行”协议(摘编)\n2018年5月3日发布\n\n双方商定:\n\n一、结对不留空白。甲省帮助乙省。\n\n"
        "二、推动县县合作。双方督促落实。\n\n\n"
        "丙市与丁州对口合作框架协议书(摘编)\n2011年7月11日签订\n\n甲方:丙市人民政府\n乙方:丁州人民政府\n\n"
        "第一条 甲方帮助乙方。\n\n第二条 双方共同培养干部。\n"
    )
    records = extract.extract_text(text, types={"article"})
    assert [(record.title, record.kind) for record in records] == [
        ("甲省与乙省“携手同行”协议(摘编)", "policy"),
        ("丙市与丁州对口合作框架协议书(摘编)", "policy"),
    ]


def test_the_parties_of_an_agreement_stand_above_what_they_sign() -> None:
    text = (
        "甲市 乙县 丙方学院\n共建滩羊产业学院合作协议\n\n协议编号:甲乙协字〔2024〕7号\n\n"
        "甲方:甲市人民政府\n乙方:乙县人民政府\n\n三方达成协议。\n\n第一条 合作基础\n三方同意共建。\n\n"
        "签署日期:2024年5月8日\n签署日期:2024年5月16日\n"
    )
    [record] = extract.extract_text(text, types={"article"})
    assert (record.title, record.kind, record.number, record.published) == (
        "甲市 乙县 丙方学院共建滩羊产业学院合作协议",
        "policy",
        "甲乙协字〔2024〕7号",
        "2024-05-16",
    )


def test_headlines_that_begin_with_where_the_news_is_from() -> None:
    text = (
        "东西部协作动态\n\n【那坡县】大鹏新区代表团到那坡县考察\n9月12日,代表团一行18人到那坡县考察。\n"
        "【西林县】村企结对拓宽农产品销路\n上月底,公司与6个村结对,约定收购砂糖橘。\n"
    )
    assert titles(text) == ["【那坡县】大鹏新区代表团到那坡县考察", "【西林县】村企结对拓宽农产品销路"]
    sections = "产业协作谱新篇\n\n【强链补链】产业园区提质增效\n园区投产。\n【稳岗就业】劳务协作有力有效\n培训开班。\n"
    assert len(titles(sections)) == 1


def test_a_paper_put_in_below_another_one_is_an_article_of_its_own() -> None:
    notice = "关于召开第五次联席会议的通知\n\n各县人民政府:\n现将有关安排通知如下。\n某市人民政府办公室\n2019年4月2日"
    minutes = "附件:第四次联席会议纪要\n\n2018年5月17日,第四次联席会议在某市召开。" + STORY
    assert titles(f"{notice}\n\n{minutes}") == ["关于召开第五次联席会议的通知", "附件:第四次联席会议纪要"]
    assert titles(f"{notice}\n\n附件:1.结对名单") == ["关于召开第五次联席会议的通知"]


@pytest.mark.parametrize("mark", ["附件\n\n", "附件\n", "附件2:\n", "附\n\n"])
def test_the_mark_above_a_paper_put_in_may_stand_alone(mark: str) -> None:
    notice = "某市人民政府办公室关于召开第五次联席会议的通知\n\n各县:\n安排如下。\n\n某市人民政府办公室\n2019年4月2日"
    story = f"2018年5月17日,第四次联席会议在某市召开。{STORY}"
    both = ["某市人民政府办公室关于召开第五次联席会议的通知", "第四次联席会议纪要"]
    assert titles(f"{notice}\n\n{mark}第四次联席会议纪要\n(2018年5月20日)\n\n{story}") == both
    assert titles(f"{notice}\n\n{mark}协作工作实施方案\n\n{story}") == both[:1]
    assert titles(f"{notice}\n\n{mark}结对学校名单\n{story}") == both[:1]


def test_a_line_on_a_scene_is_the_caption_of_a_picture() -> None:
    head = "文化新闻客户端 | 记者 陈立民\n3月2日举行的两市东西部协作联席会现场\n"
    assert titles(head + STORY) == [None]


def test_a_question_at_the_end_is_no_headline_of_what_stands_above() -> None:
    last = "那么这些市委书记、县委书记纷纷到浙江来,为了什么?"
    text = f"两地书记为何纷纷来访\n{STORY}四川来的市委书记、县委书记纷纷到浙江来。\n{last}"
    assert len(articles(text)) == 1


@pytest.mark.parametrize(
    "head",
    [
        "第03版:综合新闻                上一版  下一版\n2024年9月30日 星期一       放大  缩小  默认\n",
        "第A3版:县区纵横 上一版 下一版\n",
        "03 要闻\n",
    ],
)
def test_what_stands_above_a_page_of_a_paper_is_no_title(head: str) -> None:
    assert titles(f"{head}两地携手谱新篇\n■本报记者 陈立民\n{STORY}") == ["两地携手谱新篇"]


def test_the_title_of_an_order_below_that_of_a_column() -> None:
    head = "学习专栏\n\n每周一学(2023年2月20日-2月26日)\n\n发布时间:2023年02月20日 点击数:\n\n"
    assert titles(f"{head}岷县人民政府关于做好2023年协作工作的意见\n\n{STORY}") == [
        "岷县人民政府关于做好2023年协作工作的意见"
    ]


def test_a_headline_above_a_blank_line_is_no_part_of_the_text() -> None:
    title = "市长在政府工作报告中指出,五年来如期完成协作任务,巩固拓展脱贫成果"
    (article,) = articles(f"{title}\n\n市长陈立民5日在报告中指出,五年来,我们如期完成任务。{STORY}")
    assert article.title == title


@pytest.mark.parametrize(
    "head",
    [
        "大连多云转晴-2℃~5℃ 下载APP 我要投稿\n\n",
        "手机版 > 援藏 > 人物\n\n",
        "滇西日报社 出版 国内统一连续出版物号:CN53-0099 邮发代号63-88\n\n",
        "第01版:头条 PDF原版PDF原版\n下一版\n声明\n3上一篇 下一篇4 2020年10月16日 星期五   01\n\n",
        "IMG_01.jpg\n\n",
        "QQ图片20241022091544_副本.jpg\n\n",
    ],
)
def test_what_a_site_prints_first_is_no_title(head: str) -> None:
    assert titles(f"{head}两地携手谱新篇\n\n{STORY}") == ["两地携手谱新篇"]


def test_the_contents_of_a_page_are_no_article() -> None:
    contents = "第04版:国内新闻 上一版3  4下一版\n四部门部署保供\n洪水过梧州\n两地携手谱新篇\n一锅绿豆汤\n"
    page = "返回主页 | 柳江日报 | 版面导航\n2022年06月28日 星期二\n水利部:\n两地携手谱新篇\n\n"
    assert titles(f"{contents}{page}  新华社北京6月27日电(记者 陈立民)记者27日获悉,{STORY}") == ["两地携手谱新篇"]


@pytest.mark.parametrize(
    "head",
    [
        "校内要闻\n\n分享到微信 ×\n打开微信“扫一扫”\n即可将网页分享至朋友圈\n",
        "社会责任\n\nCorporate Culture\n\n",
        "井冈山新闻网吉安频道\n",
        "我的位置: 长三角 > 华东局 > 文章详情\n",
        "中原晨报 数字报纸\n\n",
        "中原晨报数字报\n2024年11月20日 星期三\n上一篇 下一篇\n\n",
        "索引号 11331000MB1952264K/2024-40318 文号 甲办〔2024〕17号\n",
    ],
)
def test_the_headline_is_the_one_above_its_date(head: str) -> None:
    assert titles(f"{head}两地携手谱写合作新篇\n2024-11-20 来源:甲地日报\n\n{STORY}") == ["两地携手谱写合作新篇"]


def test_a_headline_ends_a_trail_of_a_forum() -> None:
    assert titles(f"甲地论坛 » 时政杂谈 » 两地携手谱写合作新篇\n2024-11-20\n\n{STORY}") == ["两地携手谱写合作新篇"]


def test_a_byline_with_the_paper_is_no_headline() -> None:
    assert titles(f"甲观察·乙川晚报记者 王小雨\n{STORY}\n{STORY}") == [None]


def test_a_signature_with_its_day_in_chinese_ends_an_order() -> None:
    text = f"关于做好协作工作的通知\n各市财政局:\n{STORY}\n{STORY}\n甲省人民政府办公厅二○一○年五月十二日\n"
    [article] = extract.extract_text(text, types={"article"})
    assert (article.published, article.issuers) == ("2010-05-12", ["甲省人民政府办公厅"])  # type: ignore[attr-defined]


def test_the_page_of_a_paper_is_that_of_all_its_articles() -> None:
    text = (
        f"A02版:要闻      2012年9月6日   星期四\n\n省慰问团看望干部\n\n    本报甲地9月5日电(记者 甲乙){STORY}\n\n"
        f"客商“西行”签下项目\n\n    本报讯(记者 甲乙  通讯员 丙丁)昨日,{STORY}"
    )
    records = extract.extract_text(text, types={"article", "date"})
    assert [r.published for r in records if r.type == "article"] == ["2012-09-06"] * 2  # type: ignore[attr-defined]
    assert [r.value for r in records if r.type == "date"][-1] == "2012-09-05"  # type: ignore[attr-defined]


def test_data_on_somebody_are_no_headlines() -> None:
    text = (
        f"第一书记的一天\n\n{STORY}\n\n姓名:甲乙\n第一次驻村职务:甲村第一书记\n第二次驻村职务:乙村第一书记\n\n{STORY}"
    )
    assert titles(text) == ["第一书记的一天"]


def test_headlines_as_forums_and_columns_print_them() -> None:
    assert titles(f"[随笔] 在岷县的第一百天 [复制链接]\n\n{STORY}") == ["在岷县的第一百天"]
    assert titles(f"读图时代|今日岷县\n一针一线绣出好日子\n\n{STORY}") == ["一针一线绣出好日子"]
    assert titles(f"民生周刊·一线调查\n\n一针一线绣出好日子\n本报记者 张伟\n\n{STORY}") == ["一针一线绣出好日子"]
    assert titles(f"【同心圆】图文:高原小城里的“榕”来客\n2021-05-04 来源:岷县发布\n\n{STORY}") == [
        "【同心圆】图文:高原小城里的“榕”来客"
    ]


def test_the_title_of_a_paper_that_a_line_break_cuts() -> None:
    title = "定西市2023年协作先进集体和先进\n个人拟表彰名单的公示"
    assert titles(f"{title}\n2024-01-08\n\n{STORY}") == [title.replace("\n", "")]
    assert titles(f"两地携手谱写合作新篇\n——协作五年综述\n2024-01-08\n\n{STORY}") == [
        "两地携手谱写合作新篇——协作五年综述"
    ]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("春耕|岷县忙\n小山村里话丰年", "春耕|岷县忙"),
        ("岷县取消200个工作群\n2023-05-08", "岷县取消200个工作群"),
        ("局机关工作群\n岷县选派教师支教", "岷县选派教师支教"),
        ("孩子需要全社会\n关注", "孩子需要全社会"),
        ("新学期新气象\n县教育局发布延期开学的通知", "新学期新气象"),
        ("统筹|“岷县融媒”中心编委会\n岷县好礼走出大山\n2023-05-08", "岷县好礼走出大山"),
        ("喜迎丰收■岷县\n2023-05-08", "喜迎丰收■岷县"),
        ("协作工作总结\n(1935年4月10日)\n发布日期:2021年7月1日", "协作工作总结"),
    ],
)
def test_what_looks_like_a_part_of_a_head_and_is_none(head: str, title: str) -> None:
    assert titles(f"{head}\n\n{STORY}") == [title]


def test_topics_of_markdown_head_articles() -> None:
    assert titles(f"## 乡村振兴\n\n{STORY}\n\n## 招商引资\n\n{STORY}") == ["乡村振兴", "招商引资"]


def test_an_account_that_may_be_followed_is_no_headline() -> None:
    assert titles(f"岷县中医院\n关注\n2023-08-11 09:02\n\n{STORY}") == [None]


def test_the_title_of_an_order_in_three_lines_below_one_that_a_site_cuts() -> None:
    cut = "《岷县进一步加大力度支持劳务协作\n\n"
    order = "岷县人民政府办公室关于印发岷县\n\n进一步加大力度支持劳务协作\n\n实施方案的通知\n\n岷政办发〔2022〕4号\n\n"
    name = "岷县人民政府办公室关于印发岷县进一步加大力度支持劳务协作实施方案的通知"
    assert titles(f"{cut}{order}各乡镇人民政府:\n\n{STORY}") == [name]
    assert titles(f"岷县关于印发实施方案的通知\n产业协作有新招\n2022-05-06\n\n{STORY}") == [
        "岷县关于印发实施方案的通知"
    ]


def test_the_words_to_a_picture_below_a_text_begin_no_article() -> None:
    text = f"沂水镇结对帮扶山区显成效\n2024-11-08\n\n{STORY}\n\n岷县白杨村改造饮水工程。白杨村修建饮水池。\n\n"
    assert titles(text + "援建的白杨村饮水池") == ["沂水镇结对帮扶山区显成效"]
    assert titles(text + "白杨村饮水池建成,岷县山区群众吃上放心水")[1:] == ["白杨村饮水池建成,岷县山区群众吃上放心水"]


def test_links_above_the_first_headline_are_no_article() -> None:
    links = "- 财政政策文件\n- 区域协作政策\n- 产业扶持政策\n"
    assert titles(f"{links}两地携手谱写合作新篇\n2024-11-20 来源:甲地日报\n{STORY}") == ["两地携手谱写合作新篇"]
    told = "两地签约\n- 财政局代表到会。\n- 教育局代表到会。\n"
    assert titles(f"{told}两地携手谱写合作新篇\n2024-11-20 来源:甲地日报\n{STORY}")[0] == "两地签约"


def test_a_title_may_be_labelled_below_the_text() -> None:
    assert titles(f"{STORY}\n来源:甲地在线\n标题:两地召开推进会\n地址:http://甲.cn") == ["两地召开推进会"]
    assert titles(f"两地签约\n{STORY}\n来源:甲地在线\n标题:两地召开推进会") == ["两地签约"]


def test_the_original_title_is_the_title() -> None:
    assert titles(f"原标题:两地召开工作调度会\n{STORY}") == ["两地召开工作调度会"]


def test_items_with_numbers_in_rings_are_the_articles_of_a_digest() -> None:
    text = f"洮河晨读\n今天是6月21日,星期五\n\n① 晋安区向岷县捐赠救护车\n{STORY}\n\n② 岷县设立山海书吧\n{STORY}\n"
    assert titles(text)[-2:] == ["晋安区向岷县捐赠救护车", "岷县设立山海书吧"]


def test_a_headline_with_a_colon_above_its_dateline() -> None:
    story = "会议指出,要深化协作,推动发展。会议强调,要抓好落实。" * 3
    text = f"两地会商\n本报讯 {story}\n\n大连抚远:{{}}\n  本报抚远讯(记者 白雪) {story}\n"
    assert titles(text.format("百名师徒结对")) == ["两地会商", "大连抚远:百名师徒结对"]
    assert titles(f"两地会商\n本报讯 {story}\n\n主要成果:结对百名\n{story}\n") == ["两地会商"]


def test_a_headline_with_a_colon_above_its_date() -> None:
    text = (
        f"两地签约\n来源:岷县发布 2023-04-18\n\n{STORY}\n\n福州—定西:一张地图上线\n来源:定西日报 2023-04-20\n\n{STORY}"
    )
    assert titles(text) == ["两地签约", "福州—定西:一张地图上线"]


def test_a_file_may_begin_with_an_attachment() -> None:
    text = "附件:第四次联席会议纪要\n\n2018年5月17日,第四次联席会议在某市召开。" + STORY
    assert titles(text) == ["附件:第四次联席会议纪要"]
    assert (
        titles(f"{text}\n\n附件:第五次联席会议纪要\n\n2018年6月7日,会议召开。{STORY}")[0] == "附件:第四次联席会议纪要"
    )


@pytest.mark.parametrize(
    ("head", "title"),
    [
        (
            "法规在线--某某法规查询网\n甲省人民政府关于加强协作的通知\n(甲政发〔2010〕41号)\n\n",
            "甲省人民政府关于加强协作的通知",
        ),
        (
            "2009年11月12日,星期四(GSM+8 北京时间)\n右江日报 > 第四版:综合 文字大小: | 打印\n山村结下沿海亲家\n",
            "山村结下沿海亲家",
        ),
        (
            "2011年03月23日 星期三 返回首页 | 版面导航\nA02:要闻 上一版 下一版 放大 缩小 默认\n两市签署对口帮扶协议\n",
            "两市签署对口帮扶协议",
        ),
        (
            "甲省人民政府公报 2013年第8号\n甲省人民政府关于加强协作的通知\n甲政发〔2013〕9号\n",
            "甲省人民政府关于加强协作的通知",
        ),
        (
            "会 议 纪 要\n〔2018〕23号\n甲市人民政府办公室    2018年7月9日\n市人民政府第38次常务会议纪要\n",
            "市人民政府第38次常务会议纪要",
        ),
        (
            '{"title":"甲县与乙区签订教育协议","pubDate":"2021-09-16"}\n甲县与乙区签订教育协作协议\n',
            "甲县与乙区签订教育协作协议",
        ),
        ('{"title":"甲县与乙区签订教育协议","pubDate":"2021-09-16"}\n', "甲县与乙区签订教育协议"),
        ("全文\n", None),
        ("全文印发东西部协作报告\n", "全文印发东西部协作报告"),
        ("织牢保障网——甲县搭建救助平台\n", "织牢保障网——甲县搭建救助平台"),
        ("织牢保障网--甲县建起供水网\n", "织牢保障网--甲县建起供水网"),
        (
            "名 称 甲市人民政府关于加强协作的意见\n文 号 甲政发[2017]45号\n发布机构 市政府办公室\n",
            "甲市人民政府关于加强协作的意见",
        ),
        ("来源 清澈的河流\n文号 风与诗\n\n", "来源 清澈的河流"),
    ],
)
def test_what_pages_print_above_a_title(head: str, title: str | None) -> None:
    assert titles(head + STORY) == [title]


def test_thanks_below_a_reply_begin_no_article() -> None:
    text = (
        "关于第68号提案的答复\n\n某某委员:\n"
        + STORY
        + "\n感谢您对协作工作的关心和支持!\n\n甲市协作办公室\n2020年5月11日\n"
    )
    assert titles(text) == ["关于第68号提案的答复"]


def test_thanks_may_be_a_headline() -> None:
    text = f"甲乙两县再牵手\n来源:某某日报\n{STORY}\n\n感谢贵州人民的深情厚谊\n来源:某某日报\n{STORY}\n"
    assert titles(text) == ["甲乙两县再牵手", "感谢贵州人民的深情厚谊"]


def test_news_above_a_link_is_no_slogan() -> None:
    text = f"甲县代表团到乙县考察\n6月3日,甲县代表团到乙县考察。\n查看更多>>\n两地再牵手\n{STORY}"
    assert titles(text)[0] == "甲县代表团到乙县考察"


def test_text_behind_its_label_is_read() -> None:
    text = "甲县代表团到乙县考察\n正文:6月3日,甲县代表团到乙县考察,签订协议。\n全文完\n"
    assert titles(text) == ["甲县代表团到乙县考察"]


def test_a_notice_without_a_headline_is_called_by_what_it_sends_out() -> None:
    notice = "各镇人民政府:\n《甲县协作资金管理办法》已经县政府常务会议通过,现予印发。\n甲县人民政府\n2023年8月15日\n"
    assert titles(notice + "甲县协作资金管理办法\n" + STORY)[0] == "甲县协作资金管理办法"
    assert titles("各镇人民政府:\n《甲县协作资金管理办法》要落实好。\n甲县协作资金管理办法\n" + STORY)[0] is None
