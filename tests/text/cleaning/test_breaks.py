"""Line breaks inside sentences go, those between paragraphs stay."""

import pytest

from extract.text.clean import clean
from extract.text.cleaning.breaks import edits
from extract.text.cleaning.layout import rows
from extract.text.offsets import apply

PARAGRAPH = "会议指出,要深入学习贯彻重要讲话精神。会议强调,两地要加强协作,推动"


@pytest.mark.parametrize(
    ("broken", "joined"),
    [
        ("签署《建立更加紧密\n的框架协议》。", "签署《建立更加紧密的框架协议》。"),
        ("黔西南州(包括兴义\n市)共有", "黔西南州(包括兴义市)共有"),
        ("广州市、\n深圳市", "广州市、深圳市"),
        ("甲乙两县妇联正式结对\n帮扶困难儿童。", "甲乙两县妇联正式结对帮扶困难儿童。"),
        ("各项工作\n,取得实效", "各项工作,取得实效"),
        ("会议强调,今年投入资金13.\n38亿元。", "会议强调,今年投入资金13.38亿元。"),
        ("今年投入资金1338\n万元。", "今年投入资金1338万元。"),
        ("根据两地有关部门、商会2012年\n10月23日签订的协议", "根据两地有关部门、商会2012年10月23日签订的协议"),
        ("引进企业3\n至5家。", "引进企业3至5家。"),
        (PARAGRAPH + "\n\n产业合作,再上台阶。", PARAGRAPH + "产业合作,再上台阶。"),
        (PARAGRAPH + "\n\n- 3 -\n\n产业合作,再上台阶。", PARAGRAPH + "产业合作,再上台阶。"),
        (
            "东西部协作工作简报\n\n" + PARAGRAPH + "\n- 1 -\n东西部协作工作简报\n产业合作,再上台阶。",
            "东西部协作工作简报\n\n" + PARAGRAPH + "产业合作,再上台阶。",
        ),
        ("贵州省党政代表团来了。\n贵州省党\n政代表团,去了。", "贵州省党政代表团来了。\n贵州省党政代表团,去了。"),
        ("项目(Guizhou\nProvince)实施", "项目(Guizhou Province)实施"),
    ],
)
def test_breaks_inside_sentences_go(broken: str, joined: str) -> None:
    assert apply(broken, edits(broken, rows(broken))) == joined


@pytest.mark.parametrize(
    "text",
    [
        "高位推动,东西部协作出新成效\n协作体系健全完善,发力基础才能更加稳固。",
        "会后到了桃山村,看望农户,推迟到六月的座谈会也在那里\n    - 培训9期540人,其中妇女二百多人都取了证\nD 干部",
        "贵州省人民政府\n广东省人民政府\n2022年8月23日",
        "一、总体要求\n(一)指导思想。以重要思想为指导。",
        "活动在广州举行。冯小东 摄\n以公共品牌为依托,推动品牌打造。",
        "来源:云黔南网\n作者:蒙帮婉",
        "财政帮扶资金:5260万元\n● 社会捐赠:417.5万元",
        "新产业\n\n2021年以来,走进产业园。",
        "## 精品水果促增收\n进入八月以来,丰收了。",
        "会议结束。\n12\n下一段开始。",
        "大事记2012年\n10月23日 两地签约。",
        "考察工作\n2019-07-26 09:15",
        "By Admin | Published 2022-12-15\n11月28日,产业园开园。",
        "甲县在线 2022/12/5\n8家企业到访。",
        "甲乙两县妇联签约结对\n双方互赠了图书。",
        "双方签署协作协议。\n第三条 加强劳务协作\n协议期内,乙方输转劳动力。",
        "甲县20家企业集中签约\n2024年07月08日 08:15 甲县融媒",
        "青岛市立医院→陇南市第一人民医院:建成胸痛、卒中两个中心\n即墨区中医医院→康县中医医院:帮建针灸科",
        "两地共投入资金3.2亿元,占全年的八成。2\n\n人才交流方面\n\n选派干部。",
        "在那岭乡义诊。受访者供图\n(南方日报 2023年9月12日 AT04版)",
    ],
)
def test_other_breaks_stay(text: str) -> None:
    assert edits(text, rows(text)) == []


def test_lines_of_one_width_are_joined_to_paragraphs() -> None:
    wrapped = (
        "  本报讯 昨日下午,宁波市对口支援三峡库区万州区移民\n工作座谈会在万州举行。宁波市副市长陆志高、重庆市移民\n"
        "局副局长牟应平、万州区区长岳中石出席,副区长冉启芳主\n持。\n"
        "  岳中石在汇报中说,自1992年开展对口支援以来,宁波市累\n"
        "计为我区引进经济合作项目38个。"
    )
    clean = apply(wrapped, edits(wrapped, rows(wrapped)))
    assert [line.strip() for line in clean.split("\n")] == [
        "本报讯 昨日下午,宁波市对口支援三峡库区万州区移民工作座谈会在万州举行。宁波市副市长陆志高、重庆市移民"
        "局副局长牟应平、万州区区长岳中石出席,副区长冉启芳主持。",
        "岳中石在汇报中说,自1992年开展对口支援以来,宁波市累计为我区引进经济合作项目38个。",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1\t德城区黄河涯镇\t120\n2\t乐陵市杨安镇\t95",
        "1 | 德城区黄河涯镇 | 120\n2 | 乐陵市杨安镇 | 95",
        "一、乡镇结对\n序号\t德州市\t酉阳县",
        "附件1\n2016年宁波市结对学校安排表",
        "图 2\n15家企业的产值",
        "附表一\n2019年帮扶资金",
        "表2-1\n2020年各县主要指标",
        "索引号:甲1 文号:无 发布日期:2023年10月23日 标题:某县深化协作,作用发挥\n\n一是强化领导。二是抓实项目。",
        "【南充】两地结对\n  本网南充讯 代表团到南充考察。",
    ],
)
def test_rows_labels_and_datelines_are_lines_of_their_own(text: str) -> None:
    assert clean(text).text.count("\n") == text.count("\n")


def test_cells_stay_apart() -> None:
    assert clean("1\t610\t万元\n一、\t甲县\t乙县  丙县\n").text == "1 610 万元\n一、 甲县 乙县 丙县\n"


def test_a_byline_set_wide_makes_no_row() -> None:
    first = "    本报甲地9月5日电(记者 阎冬)9月3日,由副省长率领的慰\n问团来到我省支援的哈密地区,看望援疆干部人才,了解\n"
    text = (
        f"{first}援建项目情况。\n\n    本报讯(记者 阎冬  通讯员 秦川)昨日,河南·哈密产\n"
        "业对接洽谈会在哈密市举行,来自洛阳、许昌等市的企业参会,\n签约项目14个。\n"
    )
    assert "产业对接洽谈会" in clean(text).text


def test_the_number_of_an_article_set_wide_makes_no_row() -> None:
    text = (
        "第一条  为用好协作资金,依照有关规定,结合本市实际情况,制定本办\n法。\n"
        "第二条  各方责任划分如下:潍坊市协作石阡县,烟台市对\n口支援德江县,三年不变。"
        "单个项目总投资一般不超过2000\n万元。\n"
        "第三条  两市(联系人:扶贫办  甲一,前方指挥部综合组组长\n乙二)每年会商一次,评审一次,项目建议由各县提出,"
        "当年的11\n个项目优先。\n"
    )
    found = clean(text).text
    assert found.count("\n") == 3
    for joined in ("烟台市对口支援德江县", "2000万元", "11个项目", "组长乙二"):
        assert joined in found


def test_a_heading_that_wide_blanks_part_from_its_text_makes_no_row() -> None:
    text = (
        "    一、项目资金    全年实施援建项目63个,其中甲市21个,兵团农\n八师37个,其余由前方指挥部统筹,年底前全部完工。\n"
        "    二、产业合作    引进企业9家,合同引资21.7亿元,当年到位6.3亿\n元,同比增长27%。\n"
        "    三、结对名单    历下区    永顺县\n    四、人才交流    选派教师58名、医生43名,支教支医为一年,带徒\n96人。\n"
    )
    found = clean(text).text
    for joined in ("兵团农八师", "6.3亿元", "带徒96人"):
        assert joined in found
    assert "永顺县\n" in found


def test_a_row_below_the_number_of_an_article_is_one() -> None:
    rows = "第一条  结对名单  甲县,乙县\n第二条  结对名单  丙县,丁县\n第三条  结对名单  戊县,己县"
    assert clean(rows).text.count("\n") == 2


@pytest.mark.parametrize(
    ("first", "second"),
    [("(一)莱州市动员全社会积极参与", "东乡县乡村振兴工作。"), ("新校区的教学楼分为A区和", "B 区两个部分。")],
)
def test_a_line_goes_on_in_the_next_one(first: str, second: str) -> None:
    assert clean(f"{first}\n{second}").text == first + second


@pytest.mark.parametrize("heading", ["(二)县区结对", "三、社会各界参与", "(四)推广普及"])
def test_a_heading_may_end_as_loose_ends_do(heading: str) -> None:
    text = f"(一)总体要求\n两市立足优势互补。\n\n{heading}\n莱州市与东乡县、招远市与积石山县分别结为对子。\n"
    assert f"{heading}\n" in clean(text).text
    cut = heading[:-2] + "与\n"
    assert cut not in clean(text.replace(f"{heading}\n", cut)).text
