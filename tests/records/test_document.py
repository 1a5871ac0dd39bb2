"""Records of documents: what was done with them, by whom, when, and their numbers."""

import pytest

from extract import extract_text

HEAD = "甲市与乙县召开联席会议\n5月8日,甲市与乙县东西部协作联席会议在乙县召开。\n"


def documents(text: str) -> list[tuple[str | None, str]]:
    return [(record.title, record.action) for record in extract_text(text, types={"document"})]


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("会上,两地签署《甲框架协议》。", "signed"),
        ("会上,甲县与乙县再签《甲框架协议》。", "signed"),
        ("会上,张三与她签下《甲框架协议》。", "signed"),
        ("上年度签署的《甲框架协议》由商务局落实。", "signed"),
        ("会上,甲局与乙局签《甲框架协议》,丙镇与丁镇签《乙帮带协议》。", "signed"),
        ("会上,甲局与乙局交换《甲框架协议》文本。", "signed"),
        ("会上,甲局与乙局将交换《甲框架协议》。", "cited"),
        ("《甲框架协议》正式签署。", "signed"),
        ("市政府印发了《甲工作要点》。", "issued"),
        ("现将《甲工作要点》印发给你们。", "issued"),
        ("现将《甲安排表》(见附件1)印发给你们。", "issued"),
        ("请将《甲推荐表》(附件2)报市教育局。", "cited"),
        ("《甲工作要点》已经常务会议审议通过,现印发给你们。", "issued"),
        ("会议审议通过《甲工作要点》。", "issued"),
        ("年内将出台《甲工作要点》。", "cited"),
        ("根据《甲工作要点》,制定本办法。", "cited"),
        ("2016年印发的《甲管理办法》同时废止。", "cited"),
        ("作出了批准《引渡条约》的决定。", "cited"),
        ("落实《甲工作要点》和《甲框架协议》。", "cited"),
    ],
)
def test_what_was_done(text: str, action: str) -> None:
    assert {found for _, found in documents(text)} == {action}


def test_what_a_session_resolves_is_issued_on_its_day_and_what_it_decides_on_is_only_cited() -> None:
    text = "2024年6月3日,县第十届人大三次会议召开。会议表决通过了关于批准《引渡条约》的决定,关于设立水日的决议。"
    found = extract_text(text, types={"document", "meeting"})
    assert [(r.title, r.action, r.date) for r in found if r.type == "document"] == [
        ("关于批准《引渡条约》的决定", "issued", "2024-06-03"),
        ("引渡条约", "cited", None),
        ("关于设立水日的决议", "issued", "2024-06-03"),
    ]
    meeting = next(record for record in found if record.type == "meeting")
    assert meeting.documents == ["关于批准《引渡条约》的决定", "关于设立水日的决议"]


def test_works_in_a_list_share_the_verb() -> None:
    assert documents("研究出台《甲工作要点》《乙资金办法》《丙培训规划》等文件。") == [
        ("甲工作要点", "issued"),
        ("乙资金办法", "issued"),
        ("丙培训规划", "issued"),
    ]


def test_the_weightiest_deed_of_an_article_counts_and_the_first_mention_is_cited_first() -> None:
    text = "共商《甲框架协议》事宜。会上,甲省与乙省签署《甲框架协议》。"
    (record,) = extract_text(text, types={"document"})
    assert record.action == "signed"
    assert record.evidence[0].start == text.index("甲框架")


def test_a_number_in_brackets_is_that_of_the_title_before_it() -> None:
    (record,) = extract_text("根据《东西部协作指导意见》(国办发〔2017〕22号)要求", types={"document"})
    assert (record.title, record.number) == ("东西部协作指导意见", "国办发〔2017〕22号")


def test_a_bare_number_is_a_document_of_its_own() -> None:
    (record,) = extract_text("抢抓国发〔2022〕2号文件机遇。落实国发〔2022〕2号文件。", types={"document"})
    assert (record.title, record.number, record.action) == (None, "国发〔2022〕2号", "cited")
    assert record.evidence[0].field == "number"


def test_parties_and_date_of_what_was_signed() -> None:
    text = HEAD + "会上,东莞市教育局与惠州市教育局签订《教育协作备忘录》。"
    (record,) = extract_text(text, types={"document"}, reference_date="2023")
    assert (record.parties, record.date) == (["东莞市教育局", "惠州市教育局"], "2023-05-08")


@pytest.mark.parametrize(
    ("headline", "text", "parties"),
    [
        ("《养老服务办法》印发", "日前,民政部印发《养老服务办法》。", ["民政部"]),
        ("《养老服务办法》印发", "《养老服务办法》提出三项举措。", []),
        ("福州定西两市签署《合作协议》", "3月5日,两市签署《合作协议》。", ["福州", "定西"]),
        ("两市签署《合作协议》", "3月5日,福州市与定西市签署《合作协议》。", ["福州市", "定西市"]),
        ("福州市出台《养老服务办法》", "养老事业迎来好消息。厦门市也出台了《养老服务办法》。", ["福州市"]),
        ("《养老服务办法》出台", "此前,厦门市已出台《养老服务办法》。", []),
        ("三亚市、三沙市签署《合作协议》", "近日,福州市、三亚市、三沙市签署《合作协议》。", ["三亚市", "三沙市"]),
        ("《帮扶方案》出台", "央视网消息(新闻联播):《帮扶方案》正式编制出台。", []),
        ("《安全举措》印发", "近日,国务院安委会印发《安全举措》。", ["国务院安委会"]),
        ("《帮扶方案》印发", "近日,国务院国资委印发《帮扶方案》。", ["国务院国资委"]),
        ("《帮扶方案》印发", "近日,省委农办、省政府新闻办印发《帮扶方案》。", ["省委农办", "省政府新闻办"]),
    ],
)
def test_the_text_completes_what_the_headline_says(headline: str, text: str, parties: list[str]) -> None:
    found = extract_text(f"{headline}\n2024-03-06 来源:央视网\n{text}", types={"document"})
    assert [record.parties for record in found] == [parties]


def test_both_sides_are_those_of_the_title() -> None:
    (record,) = extract_text("会上,双方签署《惠州市荔波县协作框架协议》。", types={"document"})
    assert record.parties == ["惠州市", "荔波县"]


@pytest.mark.parametrize(
    ("bodies", "first", "second"),
    [
        (
            "慈溪市教育局与布拖县教育局、慈溪市卫计委与布拖县卫计委",
            ["慈溪市教育局", "布拖县教育局"],
            ["慈溪市卫计委", "布拖县卫计委"],
        ),
        ("慈溪市教育局、布拖县教育局、慈溪市卫计委和布拖县卫计委", None, None),
    ],
)
def test_couples_that_sign_one_by_one(bodies: str, first: list[str] | None, second: list[str] | None) -> None:
    found = extract_text(f"会上,{bodies}分别签订了《教育协作协议》《医疗协作备忘录》。", types={"document"})
    if first is None:
        assert [len(record.parties) for record in found] == [4, 4]
    else:
        assert [record.parties for record in found] == [first, second]


@pytest.mark.parametrize("text", ["据《甲州日报》报道", "观看《大国工匠》", "《通知》指出", "影片《繁花》发布"])
def test_press_films_and_short_titles_are_no_documents(text: str) -> None:
    assert documents(text) == []


def test_a_law_without_marks_is_quoted_whole() -> None:
    found = extract_text("会议表决通过了海洋环境保护法。要贯彻乡村振兴促进法。", types={"document"})
    assert [record.evidence[0].quote for record in found] == ["海洋环境保护法", "乡村振兴促进法"]


def test_a_number_behind_a_title_and_another_word_is_a_document_of_its_own() -> None:
    text = "本表依据《甲县协作规划》和黔协办发〔2022〕6号文件整理。根据《甲县协作办法》(黔协办发〔2023〕8号)执行。"
    assert [(record.title, record.number) for record in extract_text(text, types={"document"})] == [
        ("甲县协作规划", None),
        (None, "黔协办发〔2022〕6号"),
        ("甲县协作办法", "黔协办发〔2023〕8号"),
    ]


def test_a_body_that_a_meeting_is_called_after_issues_nothing() -> None:
    text = "先后召开县委常委会、县政府常务会研究部署工作3次,制定《甲县2023年工作要点》。"
    (record,) = extract_text(text, types={"document"})
    assert (record.action, record.parties) == ("issued", [])


def test_guidelines_are_papers() -> None:
    assert documents("会上发布《协作产业园建设导则(试行)》。") == [("协作产业园建设导则(试行)", "issued")]


@pytest.mark.parametrize(
    "text",
    ["会上发布了《外资在西部》系列研究报告。", "全球发布智库报告《外资在西部》。", "会上发布《外资在西部》蓝皮书。"],
)
def test_the_kind_of_a_paper_may_stand_beside_its_title(text: str) -> None:
    assert documents(text) == [("外资在西部", "issued")]


def test_a_novel_that_is_reported_on_is_no_paper() -> None:
    assert documents("文学院发布《外资在西部》。报道了《外资在西部》的出版。") == []
    assert documents("他在《外资在西部》报告会上发言。大家看了《外资在西部》专题报告片。") == []


def test_who_is_named_behind_a_title_has_issued_it() -> None:
    (record,) = extract_text("《饮水安全管理办法》5月8日由湘潭市人民政府对外公布。", types={"document"})
    assert (record.action, record.parties, record.date) == ("issued", ["湘潭市人民政府"], "XXXX-05-08")


@pytest.mark.parametrize(
    ("text", "title", "number"),
    [
        ("根据国家税务总局公告2023年第15号,凭单入账。", None, "国家税务总局公告2023年第15号"),
        ("记者查阅国家税务总局公告2023年第15号。", None, "国家税务总局公告2023年第15号"),
        (
            "《关于延续优惠的公告》(财政部 税务总局公告2023年第19号)明确减免。",
            "关于延续优惠的公告",
            "财政部 税务总局公告2023年第19号",
        ),
    ],
)
def test_the_number_of_a_notice_names_who_gave_it(text: str, title: str | None, number: str) -> None:
    (record,) = extract_text(text, types={"document"})
    assert (record.title, record.number) == (title, number)


def test_both_sides_end_before_the_day() -> None:
    (record,) = extract_text("两地昨日签署《合作协议》。", types={"document"})
    assert record.parties == ["两地"]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("新华社昆明5月30日电 云南省教育厅印发《支教工作方案》。", ["云南省教育厅"]),
        ("上月底两地已签署《互认意向书》。", ["两地"]),
        ("民政部、国家数据局、全国老龄办联合印发《实施意见甲》。", ["民政部", "国家数据局", "全国老龄办"]),
        ("日前,省委、省政府联合印发《实施意见甲》。", ["省委", "省政府"]),
        ("昆山市与和田市在昆山举行座谈,双方签订了《合作协议甲》。", ["昆山市", "和田市"]),
        ("昆山市与和田市举办招聘会,供需双方签订了《用工协议甲》。", ["双方"]),
        ("昆山市与和田市座谈,亨通集团参加,双方签订了《购销协议甲》。", ["双方"]),
        ("昆山市、和田市、铜仁市座谈,双方签订了《合作协议甲》。", ["双方"]),
        ("昆山市与和田市、太仓市与铜仁市座谈,双方签订了《合作协议甲》。", ["双方"]),
        ("县委办2019年印发《工作方案甲》。", ["县委办"]),
        ("该县委员会印发《工作方案甲》。", []),
        ("黔东南州人民政府办公室2017年印发了《资金管理细则》。", ["黔东南州人民政府办公室"]),
    ],
)
def test_who_signed_or_issued(text: str, parties: list[str]) -> None:
    (record,) = extract_text(text, types={"document"})
    assert record.parties == parties


def test_a_paper_speaks_of_one_that_others_have_issued() -> None:
    text = (
        "柳州市人民政府关于印发协作方案的通知\n柳府发〔2020〕3号\n各县区人民政府:\n国务院印发的《规划纲要甲》提出要求。"
        "现将《协作方案乙》印发给你们。\n柳州市人民政府\n2020年5月6日"
    )
    told, own = extract_text(text, types={"document"})
    assert (told.parties, own.parties) == (["国务院"], ["柳州市人民政府"])


def test_a_title_short_for_another_one_is_no_document() -> None:
    text = "按照《关于支持边区振兴的若干意见》(国发〔2012〕7号,以下简称《若干意见》)要求,两地落实《若干意见》。"
    assert [record.title for record in extract_text(text, types={"document"}) if record.title] == [
        "关于支持边区振兴的若干意见"
    ]
    (other,) = extract_text("两地落实《关于边区的若干意见》,人称好政策。", types={"document"})
    assert other.title == "关于边区的若干意见"


def test_what_was_summed_up_does_not_date_what_was_signed() -> None:
    text = "座谈会于5月15日下午召开。会上,双方总结了前四个月工作,甲县与乙县签订《劳务框架协议》。"
    (record,) = extract_text(text, types={"document"}, reference_date="2024-05-20")
    assert record.date == "2024-05-15"


def test_what_a_text_goes_by_was_not_signed_on_the_day_that_it_tells_of() -> None:
    text = "10月8日,医疗队到岗,在县医院召开座谈会。按照两家医院签的《医疗帮扶协议》,下月再派6人。"
    (record,) = extract_text(text, types={"document"}, reference_date="2020-10-20")
    assert (record.action, record.date) == ("signed", None)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("我院方立新院长与岷县人民医院院长石磊签订《医联体框架协议》。", ["我院", "岷县人民医院"]),
        ("在我院,甘州区与岷县签订《医疗框架协议》。", ["甘州区", "岷县"]),
        ("副校长方立新同志代表学校与岷县第一中学签订《共建协议》。", ["岷县第一中学"]),
    ],
)
def test_a_body_that_signs_calls_itself_ours(text: str, parties: list[str]) -> None:
    (record,) = extract_text(text, types={"document"})
    assert record.parties == parties


def test_what_others_sign_is_theirs() -> None:
    text = "昆山市与铜仁市签订协作协议,太仓市与和田市签署《劳务协议甲》。"
    (record,) = extract_text(text, types={"document"})
    assert record.parties == ["太仓市", "和田市"]


def test_what_the_headline_says_to_be_signed_was_so_on_the_day_of_the_text() -> None:
    text = "昆山市与铜仁市签订《旅游协议甲》\n2018年6月9日,昆山市与铜仁市在昆山签订《旅游协议甲》。\n"
    (record,) = extract_text(text, types={"document"})
    assert (record.parties, record.date) == (["昆山市", "铜仁市"], "2018-06-09")


@pytest.mark.parametrize("again", ["昆山市与铜仁市首次", "昆山市、太仓市与铜仁市"])
def test_what_was_signed_before_or_by_others_has_another_day(again: str) -> None:
    text = f"昆山市与铜仁市签订《旅游协议甲》\n2016年6月9日,{again}签订《旅游协议甲》。\n"
    (record,) = extract_text(text, types={"document"})
    assert (record.parties, record.date) == (["昆山市", "铜仁市"], None)


def test_a_paper_is_not_issued_on_the_day_of_the_meeting_that_passed_it() -> None:
    text = "《资金办法甲》已经2023年8月9日召开的县人民政府第41次常务会议通过,现予印发。"
    (record,) = extract_text(text, types={"document"})
    assert (record.action, record.date) == ("issued", None)
