"""Provisions of policy documents in the usual numberings."""

from typing import Any

import pytest

import extract

HEAD = "某某市人民政府办公室关于印发《某某市协作工作方案》的通知\n某政办发〔2024〕9号\n各县(区)人民政府:\n"


def provisions(text: str) -> list[Any]:
    return extract.extract_text(text, types={"provision"})


def test_bracketed_articles_stand_in_chapters_and_numbering_restarts() -> None:
    found = provisions(
        HEAD
        + "一、重点任务\n(一)做强园区。健全机制。\n(二)稳定就业。组织招聘会。\n二、保障措施\n(一)加强领导。成立专班。\n"
    )
    assert [(p.number, p.label, p.heading, p.chapter, p.chapter_number) for p in found] == [
        (1, "(一)", "做强园区", "重点任务", 1),
        (2, "(二)", "稳定就业", "重点任务", 1),
        (1, "(一)", "加强领导", "保障措施", 2),
    ]


def test_statutes_number_through_their_chapters() -> None:
    found = provisions(
        "某某市协作资金管理办法\n第一章 总则\n第一条 为规范管理,制定本办法。\n第二章 附则\n"
        "第二条 本办法自2024年5月1日起施行。\n"
    )
    assert [(p.number, p.label, p.heading, p.chapter, p.chapter_number) for p in found] == [
        (1, "第一条", None, "总则", 1),
        (2, "第二条", None, "附则", 2),
    ]


def test_items_of_an_article_are_part_of_it() -> None:
    text = HEAD + "一、重点任务\n(一)做强园区。健全机制。\n1.支持建园。\n2.减免租金。\n(二)稳定就业。组织招聘会。\n"
    first, second = provisions(text)
    assert first.evidence[0].quote.endswith("2.减免租金。")
    assert second.number == 2


def test_items_of_an_article_of_an_agreement_are_part_of_it() -> None:
    text = (
        "东丰县临江区产业合作框架协议\n\n甲方:东丰县人民政府\n乙方:临江区人民政府\n\n第一条 合作原则\n坚持互利共赢。\n"
        "第二条 产业合作\n(一)共建园区。\n(二)互派干部12名。\n第三条 附则\n(一)本协议一式四份。\n"
    )
    found = provisions(text)
    assert [(p.number, p.heading, p.chapter) for p in found] == [
        (1, "合作原则", None),
        (2, "产业合作", None),
        (3, "附则", None),
    ]
    assert found[1].evidence[0].quote.endswith("(二)互派干部12名。")


def test_the_heading_of_an_article_may_end_with_a_full_stop() -> None:
    text = (
        "东丰县临江区产业合作框架协议\n\n甲方:东丰县人民政府\n乙方:临江区人民政府\n\n"
        "第一条 合作原则。双方坚持互利共赢。\n第二条 本协议自签字之日起生效。\n"
    )
    assert [p.heading for p in provisions(text)] == ["合作原则", None]


def test_blanks_set_off_the_headings_of_an_agreement_that_has_more_of_them() -> None:
    head = "东丰县临江区产业合作框架协议\n\n甲方:东丰县人民政府\n乙方:临江区人民政府\n\n"
    terms = "第一条 合作期限 自2013年5月1日起至2015年底止。\n第二条 出资 双方各出资1亿元。\n第三条 本协议一式八份。\n"
    assert [p.heading for p in provisions(head + terms)] == ["合作期限", "出资", None]
    stray = "第一条 申请单位 应当提交材料。\n第二条 市财政局应当审核。\n第三条 本协议一式八份。\n"
    assert [p.heading for p in provisions(head + stray)] == [None, None, None]


def test_minutes_resolve_in_numbered_articles() -> None:
    text = (
        "甲集团定点帮扶工作领导小组\n会议纪要\n\n会议研究决定:\n"
        "一、同意增补资金。其中800万元用于乙县。\n二、原则同意提升计划。\n"
    )
    assert [p.number for p in provisions(text)] == [1, 2]


def test_a_report_on_an_agreement_is_none() -> None:
    text = "东丰县与临江区签署产业合作框架协议\n\n8月5日,双方签约。根据协议,第一条产线将于年底投产。\n"
    assert provisions(text) == []


@pytest.mark.parametrize(
    "closing",
    [
        "联系人:某某 联系电话:0000-1234567",
        "联系单位:办公室    联系电话:0000-1234567",
        "某某市人民政府办公室\n2024年3月5日\n(本文有删减)",
        "甲方:某某市人民政府            乙方:东丰县人民政府\n代表(签字):          代表(签字):",
        "甲方(盖章):某某市人民政府\n签订地点:东丰县",
        "出席:陈一平、林小海\n记录:周敏",
        "附件下载:\n任务清单.xlsx",
        "监督电话:0000-1234567",
        "感谢您对协作工作的支持!",
    ],
)
def test_what_closes_a_document_is_no_part_of_its_last_article(closing: str) -> None:
    text = HEAD + f"一、加强领导。成立专班。\n二、严格考核。按月通报。\n{closing}\n"
    assert provisions(text)[-1].evidence[0].quote == "二、严格考核。按月通报。"


def test_what_closes_a_document_may_stand_in_the_midst_of_it() -> None:
    text = (
        HEAD + "一、分工。\n联系单位:某某市商务局\n完成时限:2025年12月\n二、保障。\n感谢贵州各地支持,两地共建园区。\n"
    )
    first, second = provisions(text)
    assert (first.due, second.evidence[0].quote[-5:]) == ("2025-12", "共建园区。")


def test_parties_without_a_name_seal_a_document_too() -> None:
    text = "产业合作框架协议\n\n甲方:东丰县人民政府\n乙方:临江区人民政府\n\n第一条 互利共赢。\n第二条 一式四份。\n"
    assert provisions(f"{text}\n甲方(盖章)    乙方(盖章)\n2021年5月20日\n")[-1].evidence[0].quote.endswith("一式四份。")


def test_what_each_party_does_is_part_of_an_article() -> None:
    text = HEAD + "一、加强领导。成立专班。\n二、分工。\n甲方:提供用地,完善配套。\n乙方:引进企业。\n"
    assert provisions(text)[-1].evidence[0].quote.endswith("乙方:引进企业。")


@pytest.mark.parametrize(
    ("charge", "bodies", "due"),
    [
        ("(责任单位:市商务局、市供销联社;完成时限:2025年11月底)", ["市商务局", "市供销联社"], "2025-11"),
        ("由市商务局牵头落实,2025年6月底前完成。", ["市商务局"], "2025-06"),
        ("(责任单位:市工业和信息化局、市教育局和市商务局)", ["市工业和信息化局", "市教育局", "市商务局"], None),
        ("〔责任单位:各县(市、区)人民政府、市商务局〕", ["各县(市、区)人民政府", "市商务局"], None),
        (
            "(市商务局、市供销联社牵头,各县(区)人民政府按职责分工负责)",
            ["市商务局", "市供销联社", "各县(区)人民政府"],
            None,
        ),
        ("(市商务局等部门按职责分工负责)", ["市商务局"], None),
        ("(由市商务局牵头,市供销联社配合)", ["市商务局", "市供销联社"], None),
        ("(具体事宜由市商务局负责)", ["市商务局"], None),
        ("(日常工作不再由市商务局负责)", [], None),
        ("(有条件的县区参与,其他县区配合)", [], None),
        ("(以下简称市商务局)", [], None),
        ("(第一书记负责,市商务局通报)", [], None),
        ("(具体办法由市商务局另行制定)", [], None),
        (
            "牵头单位:市招商局,责任单位:市工信局、市商务局,完成时限:2025年12月底前。",
            ["市招商局", "市工信局", "市商务局"],
            "2025-12",
        ),
        ("(牵头单位:市商务局 配合单位:市供销联社 完成时限:2025年10月底)", ["市商务局", "市供销联社"], "2025-10"),
        ("牵头部门:市财政局,配合部门:市商务局,2025年6月30日前出台办法。", ["市财政局", "市商务局"], "2025-06-30"),
        ("由市统计局会同市商务局负责,每月5日前报送。", ["市统计局", "市商务局"], None),
        ("各单位要高度重视。", [], None),
        ("专班由组长和各单位主要负责人组成。", [], None),
    ],
)
def test_who_is_responsible_and_by_when(charge: str, bodies: list[str], due: str | None) -> None:
    first = provisions(HEAD + f"一、重点任务\n(一)扩大消费。拓展市场。\n{charge}\n(二)稳定就业。组织招聘会。\n")[0]
    assert (first.responsible, first.due) == (bodies, due)


def test_a_table_of_contents_has_none() -> None:
    contents = "第一章 重点任务\n一、产业协作\n二、劳务协作\n第二章 保障措施\n"
    text = "第一章 重点任务\n一、产业协作\n共建园区。\n二、劳务协作\n稳定就业。\n第二章 保障措施\n加强领导。\n"
    assert [p.label for p in provisions(HEAD + contents + text)] == ["一、", "二、"]
    twice = "一、产业协作\n共建园区。\n二、劳务协作\n稳定就业。\n一、产业协作\n引进企业。\n二、消费协作\n扩大销售。\n"
    assert len(provisions(HEAD + twice)) == 4


def test_the_chapters_below_their_contents_are_chapters() -> None:
    text = (
        "某某市协作促进条例\n目 录\n第一章 总则\n第二章 附则\n第一章 总则\n第一条 为促进协作,制定本条例。\n"
        "第二条 各县应当做好下列工作:\n(一)编制规划;\n(二)落实资金。\n第二章 附则\n第三条 本条例现已施行。\n"
    )
    assert [(p.number, p.chapter) for p in provisions(text)] == [(1, "总则"), (2, "总则"), (3, "附则")]


def test_news_has_no_provisions() -> None:
    assert not provisions("两市召开联席会议\n本报讯 8月24日,两市召开会议。\n一、会议听取了汇报。\n二、会议作了部署。\n")


def test_items_that_run_through_the_chapters_are_the_articles() -> None:
    found = provisions(
        HEAD + "一、提质产业\n1.做强园区。年内建成厂房。\n2.实施升级版。扩大规模。\n二、稳定劳务\n3.3月上旬招聘。\n"
    )
    assert [(p.number, p.label, p.heading, p.chapter_number) for p in found] == [
        (1, "1.", "做强园区", 1),
        (2, "2.", "实施升级版", 1),
        (3, "3.", None, 2),
    ]


def test_a_sentence_with_figures_is_no_heading() -> None:
    found = provisions(HEAD + "一、重点任务\n(一)新增25家企业结对28个村。\n(二)稳定就业。组织招聘会。\n")
    assert [p.heading for p in found] == [None, "稳定就业"]


def test_when_a_paper_takes_effect_is_no_heading() -> None:
    end = "(二)本办法自2023年6月10日起施行,有效期至2025年12月31日。原试行办法同时废止。"
    found = provisions(f"{HEAD}一、附则\n(一)加强领导。建立专班,定期会商。\n{end}\n")
    assert [p.heading for p in found] == ["加强领导", None]


def test_articles_of_agreements_and_sentences_on_bodies_have_no_heading() -> None:
    found = provisions(
        HEAD + "一、合作内容\n(一)未尽事宜由双方另行商定。本协议一式四份。\n"
        "(二)渭南职业技术学院牵头组成协作组,共同帮扶陇南师范学院。所需经费由省财政承担。\n(三)稳定就业。组织招聘会。\n"
    )
    assert [p.heading for p in found] == [None, None, "稳定就业"]
    clauses = provisions(
        "合作协议\n甲方:岷县\n乙方:福州市\n第一条 双方权利与义务\n一起做。\n第二条 未尽事宜\n另行商定。\n"
    )
    assert [p.heading for p in clauses] == ["双方权利与义务", "未尽事宜"]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("第二章 项目管理\n第六条 项目由乡镇申报。\n第七条 主管部门组织评审。\n", ["第六条", "第七条"]),
        ("第十一条 补贴按季发放。\n第十一条之一 多头申报的,不重复享受。\n", ["第十一条", "第十一条之一"]),
        ("现将防汛有关要求明确如下:一、全面排查。逐栋过筛。二、严格值守。脱岗的通报。\n甲县教育局\n", ["一、", "二、"]),
        ("十四、加强档案管理 一项一档。\n十五、本规定由州委办公室负责解释,自发布之日起执行。\n", ["十四、", "十五、"]),
        ("一、完善机制。按月会商。(县财政局负责)\n二、稳岗就业。组织招聘。(县人社局负责)\n", ["一、", "二、"]),
        ("一、补贴对象:脱贫劳动力。\n二、补贴标准:每人800元。\n特此通知。\n", ["一、", "二、"]),
        (
            "三、强化支撑\n7.加大投放。降低利率。(州金融办负责)\n四、优化服务\n8.帮办代办。两日办结。(州政务局负责)\n",
            ["7.", "8."],
        ),
    ],
)
def test_a_text_without_the_title_of_a_paper_may_be_a_part_of_one(text: str, labels: list[str]) -> None:
    assert [p.label for p in provisions(text)] == labels


@pytest.mark.parametrize(
    "text",
    [
        "目录\n第一章 雪山来信\n第二章 从江边到草原\n",
        "联系方式\n一、县政府办:0835-2220001\n二、县水利局:0835-2220317\n",
        "动态\n1.7月3日,县委编办召开会议。\n2.7月11日,客人来县交流。\n",
        "甲县发布新规\n本报讯 现将要点归纳如下:一、补贴提高。二、流程缩短。\n",
        "现将先进名单公告如下:\n一、先进个人\n张三\n二、先进集体\n甲县教育局\n",
        "我爱第一条。\n第二条小路通向村口。\n",
        "甲村活动\n一、清扫街道(李明负责)\n二、看望老人(王强负责)\n",
        "甲县修路\n第一条小路通向村口。\n第二条小路通向学校。\n",
        "甲县解读新规\n第三条规定,居民可申请补贴。\n第四条明确,补贴按月发放。\n",
        "甲县普法\n8月5日,普法课堂开讲,学员读到新规。\n第十条 禁止焚烧秸秆。\n第十一条 禁止乱倒垃圾。\n",
    ],
)
def test_other_numbered_lines_are_no_provisions(text: str) -> None:
    assert provisions(text) == []


def test_a_list_of_papers_orders_nothing() -> None:
    head = "甲县人民政府关于废止一批文件的通知\n甲府发〔2022〕9号\n决定废止下列文件:\n"
    assert provisions(head + "1.《甲县奖补办法》(甲府办发〔2018〕12号)\n2.《甲县补助细则》(甲府发〔2016〕3号)\n") == []


def test_labels_run_on_inside_a_paragraph() -> None:
    text = HEAD + "一、重点任务\n(一)做强园区。健全机制。(二)稳定就业。组织招聘会。\n"
    first, second = provisions(text)
    assert (first.evidence[0].quote, second.heading) == ("(一)做强园区。健全机制。", "稳定就业")


def test_a_list_inside_an_article_is_no_row_of_articles() -> None:
    text = HEAD + "一、申报条件。在本县注册。\n二、申报材料:(一)申请书;(二)营业执照;(三)用工合同。\n"
    assert [p.label for p in provisions(text)] == ["一、", "二、"]
