"""Titles, laws without 《》, and document numbers."""

import pytest

from extract.mentions import work


def found(text: str) -> list[tuple[str, object]]:
    return [(m.kind, m.value) for m in work.find(text)]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("东西部协作框架协议", "agreement"),
        ("劳务协作备忘录", "agreement"),
        ("产业协作三年行动计划(2021—2023年)", "plan"),
        ("甲州“十四五”协作规划", "plan"),
        ("关于深化协作的实施意见", "opinion"),
        ("招商引资优惠政策(试行)", "opinion"),
        ("协作资金管理办法", "law"),
        ("中华人民共和国预算法", "law"),
        ("年度工作报告", "report"),
        ("核能发展报告2024", "report"),
        ("关于做好节日工作的通知", "notice"),
        ("甲州日报", "press"),
        ("大国工匠", "other"),
        ("书法", "press"),
    ],
)
def test_the_head_word_of_a_title_says_its_kind(title: str, kind: str) -> None:
    mention = work.find(f"印发《{title}》等")[0]
    assert (mention.value.title, mention.value.kind, mention.span) == (title, kind, (2, 4 + len(title)))


@pytest.mark.parametrize("text", ["双方签署《》。", "双方签署《 》协议。"])
def test_a_title_says_something(text: str) -> None:
    assert found(text) == []


def test_a_title_within_a_title_is_part_of_it() -> None:
    text = "《关于修改〈统计法〉的决定》《关于批准《甲乙条约》的决定》"
    assert [m.value.title for m in work.find(text)] == ["关于修改〈统计法〉的决定", "关于批准《甲乙条约》的决定"]


def test_a_short_title_points_back() -> None:
    first, second = work.find("《关于深化协作的意见》印发。《意见》提出")
    assert (first.value.short, second.value.short) == (False, True)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("落实国发〔2022〕2号文件", "国发〔2022〕2号"),
        ("(陕政办发[2021]35号)", "陕政办发[2021]35号"),
        ("内财农(2021)1507号", "内财农(2021)1507号"),
        ("抢抓新国发2号文件机遇", "国发2号"),
        ("按照新政办发〔2021〕66号要求", "新政办发〔2021〕66号"),
        ("浙对口办〔2020〕5号", "浙对口办〔2020〕5号"),
        ("针对国办发〔2020〕5号作了说明", "国办发〔2020〕5号"),
    ],
)
def test_document_numbers_of_every_style(text: str, number: str) -> None:
    assert found(text) == [("document_number", number)]


@pytest.mark.parametrize("text", ["2022年2号线", "出发3号", "研发1号样机", "第12号", "〔2022〕号"])
def test_what_is_no_document_number(text: str) -> None:
    assert found(text) == []


def test_laws_that_are_passed_need_no_quotes() -> None:
    text = "会议表决通过了新修订的海洋环境保护法、爱国主义教育法;"
    assert [m.value.title for m in work.find(text)] == ["海洋环境保护法", "爱国主义教育法"]
    assert found("通过各种办法、方法,帮助群众") == []
    assert [m.value.title for m in work.find("按《中华人民共和国预算法》办")] == ["中华人民共和国预算法"]


def test_a_law_in_a_list_of_titles_needs_no_quotes() -> None:
    text = "依据《中华人民共和国教师法》、劳动合同法和《某办法》,"
    assert [m.value.title for m in work.find(text)] == ["中华人民共和国教师法", "劳动合同法", "某办法"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("严格按照预算法、政府采购法和人口与计划生育法的规定执行。", ["预算法", "政府采购法", "人口与计划生育法"]),
        ("依照中华人民共和国立法法第三条办理。", ["中华人民共和国立法法"]),
        ("依据中华人民共和国民法典、中华人民共和国劳动法,", ["中华人民共和国民法典", "中华人民共和国劳动法"]),
        ("修订后的预算法、政府采购法颁布实施以来,成效明显。", ["预算法", "政府采购法"]),
        ("管理中华人民共和国公务员法规定的人员。", ["中华人民共和国公务员法"]),
        ("中华人民共和国最高人民法院通报,方法实施以来", []),
        ("违反土地管理法的,依法处理。", ["土地管理法"]),
        ("按照土地管理法实施条例办理。", ["土地管理法实施条例"]),
        ("按照土地管理法实施办法办理。", []),
        ("落实新修订的职业教育法和工作部署", ["职业教育法"]),
        ("要落实好乡村振兴促进法,再援建厂房。", ["乡村振兴促进法"]),
        ("按照这个办法执行,遵守宪法法律。", []),
        ("依据(中办发〔2014〕27号)和会计法、预算法等规定", ["会计法", "预算法"]),
        ("表决通过了关于修改某某法的决定。", ["关于修改某某法的决定"]),
        ("法工委公布全国人大宪法和法律委员会的报告。", []),
    ],
)
def test_laws_that_are_cited_are_those_in_force(text: str, titles: list[str]) -> None:
    assert [m.value.title for m in work.find(text) if m.kind == "work"] == titles
    assert all(text[m.start : m.end] == m.value.title for m in work.find(text) if m.kind == "work")


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("双方签订“新沂—陇县工商联协作框架协议”,并捐款", ["新沂—陇县工商联协作框架协议"]),
        ("甲社与乙超市签订“苏果西运”购销协议,丙社", ["“苏果西运”购销协议"]),
        ("双方签署“茶旅融合发展”合作备忘录。", ["“茶旅融合发展”合作备忘录"]),
        ("签订“一对一”帮扶协议,", []),
        ("落实“苏果西运”购销协议,", []),
        ("与20户农户签订“金果满园”收购协议,签订“保底收购”协议,签了“霸王条款”合同。", []),
        ("签订“十四五”期间的协议,签订“携手兴乡村”结对协议,", []),
        ("签下了“山盟海誓”的协议", []),
        ("按照“协作框架协议”要求", []),
        ("印发了“关于深化甲乙协作的意见”,", ["关于深化甲乙协作的意见"]),
        ("发布“最美”名单,落实“关于甲的意见”,", []),
    ],
)
def test_what_is_signed_or_issued_may_be_titled_in_quotes(text: str, titles: list[str]) -> None:
    assert [mention.value.title for mention in work.find(text) if mention.kind == "work"] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("落实会议精神和乡村振兴促进法,", ["乡村振兴促进法"]),
        ("依据《中华人民共和国乡村振兴促进法》、", ["中华人民共和国乡村振兴促进法"]),
        ("印发《甲省实施乡村振兴促进法办法》", ["甲省实施乡村振兴促进法办法"]),
        ("修订乡村振兴促进法实施办法", []),
        ("“职业教育法讲的是融合。”", ["职业教育法"]),
        ("举办食品安全法治讲座", []),
        ("违反中国共产党廉洁自律准则的行为", ["中国共产党廉洁自律准则"]),
        ("宣传贯彻云南省生物多样性保护条例,", ["云南省生物多样性保护条例"]),
        ("落实《云南省信访条例》和信访工作条例", ["云南省信访条例"]),
        ("落实云南省实施办法和信访工作条例", ["信访工作条例"]),
    ],
)
def test_long_names_of_laws_are_laws_wherever_they_stand(text: str, titles: list[str]) -> None:
    assert [mention.value.title for mention in work.find(text) if mention.kind == "work"] == titles


def test_a_number_begins_behind_the_day_before_it() -> None:
    found = work.find("2012年11月15日阿行署发〔2012〕37号公布")
    assert [mention.value for mention in found] == ["阿行署发〔2012〕37号"]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "大会表决通过了关于政府工作报告的决议、关于2023年预算的决议和",
            ["关于政府工作报告的决议", "关于2023年预算的决议"],
        ),
        ("全会审议通过县委关于深化东西部协作的决定,选举了", ["县委关于深化东西部协作的决定"]),
        ("通过了新修订的水法、关于修改水条例的决定,", ["水法", "关于修改水条例的决定"]),
        ("通过了甲委员会、乙委员会分别提出的关于议案审议结果的报告。", ["关于议案审议结果的报告"]),
        (
            "通过了关于批准《友好城市协议》的决定,关于设立水日的决定。",
            ["关于批准《友好城市协议》的决定", "关于设立水日的决定"],
        ),
        ("通过关于免去张伟委员职务的决定;", []),
        ("通过调查,关于教育的决定得到落实。通过了关于就业的调查。", []),
        ("通过关于乡村振兴的报告,我们了解了实情。", []),
        ("通过了《关于深化协作的决定》。", ["关于深化协作的决定"]),
    ],
)
def test_what_an_assembly_resolves_needs_no_quotes(text: str, titles: list[str]) -> None:
    assert [m.value.title for m in work.find(text) if not text.startswith("《友好", m.start)] == titles
