"""Names of bodies and sites, from where they begin to their last word."""

import pytest

from extract.mentions import organisation, place


def found(text: str) -> list[tuple[str, str]]:
    return [(text[m.start : m.end], m.value.kind) for m in organisation.find(text, place.find(text))]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("在册亨县人民医院的病房里", "册亨县人民医院", "hospital"),
        ("县政协组织部分委员视察", "县政协", "government"),
        ("县委组织部分管副部长", "县委组织部", "party"),
        ("走访县妇幼保健院,", "县妇幼保健院", "hospital"),
        ("走访县第一小学,", "县第一小学", "school"),
        ("实地考察了南方科技大学等高校", "南方科技大学", "school"),
        ("册亨县中学校结对", "册亨县中学校", "school"),
        ("册亨县中学校长介绍", "册亨县中学", "school"),
        ("与册亨县妇幼保健院联姻共建儿科", "册亨县妇幼保健院", "hospital"),
        ("走访平塘县甲乙丙农业发展有限公司", "平塘县甲乙丙农业发展有限公司", "company"),
        ("由省人民政府办公厅印发", "省人民政府办公厅", "government"),
        ("会上,国务院扶贫办介绍", "国务院扶贫办", "government"),
        ("县委宣传部、", "县委宣传部", "party"),
        ("旬阳市城关一小的结对", "旬阳市城关一小", "school"),
        ("平塘县甲茶镇完小和", "平塘县甲茶镇完小", "school"),
        ("中国银行衢州市分行与", "中国银行衢州市分行", "company"),
        ("由中国石化援建", "中国石化", "company"),
        ("“组团式”帮扶光明中学,", "光明中学", "school"),
        ("来到兴义市三七产业园,", "兴义市三七产业园", "park"),
        ("贵州省党政代表团赴广东", "贵州省党政代表团", "delegation"),
        ("晋江市慈善总会捐赠", "晋江市慈善总会", "group"),
        ("由澳门广西社团总会捐赠", "澳门广西社团总会", "group"),
        ("中国红十字会总会紧急调拨", "中国红十字会总会", "group"),
        ("上海能源交易所与", "上海能源交易所", "company"),
        ("参观青岛保税区,", "青岛保税区", "park"),
        ("走访了潍坊歌尔股份,", "潍坊歌尔股份", "company"),
        ("办起锦绣彝绣车间", "锦绣彝绣车间", "company"),
        ("在新建区人民医院", "新建区人民医院", "hospital"),
        ("由余姚市同心小学", "余姚市同心小学", "school"),
        ("到余姚市和济医院", "余姚市和济医院", "hospital"),
        ("走访苏州国际生物城,", "苏州国际生物城", "park"),
        ("在册亨县建设分布式光伏电站,", "分布式光伏电站", "site"),
        ("在册亨县建设路小学,", "册亨县建设路小学", "school"),
        ("北京市援建前线指挥部成立", "北京市援建前线指挥部", "delegation"),
        ("自去年11月余姚市人民医院", "余姚市人民医院", "hospital"),
        ("说起余姚市第二中学,", "余姚市第二中学", "school"),
        ("对口帮余姚市梁弄镇卫生院,", "余姚市梁弄镇卫生院", "hospital"),
        ("梁弄镇横坎头村党组织签约", "梁弄镇横坎头村党组织", "party"),
        ("余姚市教育局教研室编写", "余姚市教育局教研室", "government"),
        ("由省国资委牵头", "省国资委", "government"),
        ("由省委编办牵头", "省委编办", "government"),
        ("县扶贫办和", "县扶贫办", "government"),
        ("由市妇联牵头", "市妇联", "group"),
        ("市财政局、", "市财政局", "government"),
        ("由中国气象局定点帮扶", "中国气象局", "government"),
        ("由国资委牵头", "国资委", "government"),
        ("册亨县国资委的", "册亨县国资委", "government"),
        ("在册亨县设立粤黔劳务工作站", "粤黔劳务工作站", "delegation"),
        ("甲公司推进大湾区菜篮子基地建设", "大湾区菜篮子基地", "base"),
        ("建设大湾区绿色农产品供应基地", "大湾区绿色农产品供应基地", "base"),
        ("副主席田某代表县工商联捐款", "县工商联", "group"),
        ("册亨县职业介绍服务中心的", "册亨县职业介绍服务中心", "site"),
        ("册亨县重大项目推进服务中心的", "册亨县重大项目推进服务中心", "site"),
        ("推进大湾区建设领导小组印发", "推进大湾区建设领导小组", "delegation"),
        ("册亨县建设环保服务中心的", "册亨县建设环保服务中心", "site"),
        ("册亨县人民代表大会常务委员会", "册亨县人民代表大会常务委员会", "group"),
        ("自治州教育局印发", "自治州教育局", "government"),
        ("自治区党委统战部印发", "自治区党委统战部", "party"),
        ("县住建局的", "县住建局", "government"),
        ("县纪委监委通报", "县纪委监委", "party"),
        ("由研究生处党支部发起", "研究生处党支部", "party"),
        ("中铁五局余姚项目部党支部与", "中铁五局余姚项目部党支部", "party"),
        ("民盟余姚市二支部与", "民盟余姚市二支部", "party"),
        ("九三学社余姚市委员会捐赠", "九三学社余姚市委员会", "party"),
        ("由国网余姚市供电公司承办", "国网余姚市供电公司", "company"),
        ("梁弄镇横坎头村村委会签约", "梁弄镇横坎头村村委会", "government"),
        ("凤山街道东风里社区居委会签约", "凤山街道东风里社区居委会", "government"),
        ("与梨洲街道办事处签约", "梨洲街道办事处", "government"),
        ("走进结对学校光明小学,", "光明小学", "school"),
        ("其中区教育局两名", "区教育局", "government"),
        ("据南宁海关统计,", "南宁海关", "government"),
        ("自2010年与会宁县第一中学结对", "会宁县第一中学", "school"),
        ("土木与水利工程学院与", "土木与水利工程学院", "school"),
        ("2010年和和田市第一中学结对", "和田市第一中学", "school"),
        ("上饶市消防救援支队驰援", "上饶市消防救援支队", "government"),
        ("由上海市合作交流办牵头", "上海市合作交流办", "government"),
        ("梁弄镇横坎头村村委会的", "梁弄镇横坎头村村委会", "government"),
        ("民革四川省委捐赠", "民革四川省委", "party"),
        ("福建省援藏队走进", "福建省援藏队", "delegation"),
        ("参观湄潭县茶产业发展中心,", "湄潭县茶产业发展中心", "site"),
        ("册亨县人大常委会机关牵头", "册亨县人大常委会机关", "government"),
        ("册亨县人大常委会机关干部", "册亨县人大常委会", "government"),
        ("由册亨县政府办负责", "册亨县政府办", "government"),
        ("册亨县政府办牵头", "册亨县政府办", "government"),
        ("册亨县政府办了三件事", "册亨县政府", "government"),
        ("册亨县政府办起夜校", "册亨县政府", "government"),
        ("册亨县政府办和社会力量办相结合", "册亨县政府", "government"),
        ("由册亨县政府办与企业座谈", "册亨县政府办", "government"),
        ("自2014年3月光明小学搬迁", "光明小学", "school"),
        ("从今年3月起对口帮扶坡妹镇中心卫生院", "坡妹镇中心卫生院", "hospital"),
        ("从今年3月起对口帮扶光明小学", "光明小学", "school"),
        ("册亨县职业学校的", "册亨县职业学校", "school"),
        ("坡妹镇学校的", "坡妹镇学校", "school"),
        ("余姚市高新区学校的", "余姚市高新区学校", "school"),
        ("册亨县农村信用社的", "册亨县农村信用社", "company"),
    ],
)
def test_names(text: str, name: str, kind: str) -> None:
    assert found(text) == [(name, kind)]


def test_what_only_looks_like_the_name_of_a_paper() -> None:
    assert found("须提前5个工作日报批") == []
    assert found("刊于彭阳日报") == [("彭阳日报", "media")]


def test_no_name_goes_over_a_mark() -> None:
    assert found("走进赤城县康庄村,进大棚") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("由海泰(遵义)农业有限公司出资", ["海泰(遵义)农业有限公司"]),
        ("青禾(平塘)茶业有限公司与平塘县医院", ["青禾(平塘)茶业有限公司", "平塘县医院"]),
        ("帮扶对象(遵义)里的甲茶农业有限公司", ["甲茶农业有限公司"]),
        ("捐款一批(见附表)东坡农业有限公司", ["东坡农业有限公司"]),
        ("本文以平塘大学为例", ["平塘大学"]),
    ],
)
def test_a_company_with_its_seat_in_brackets(text: str, names: list[str]) -> None:
    assert [name for name, _ in found(text)] == names


def test_a_hospital_with_its_seat_in_brackets() -> None:
    names = ["贵州医科大学第三附属(都匀)医院"]
    assert [name for name, _ in found(f"来了{names[0]}的大夫")] == names
    assert [name for name, _ in found("大夫都来了(都匀)医院")] == []


def test_two_bodies_joined_by_a_word() -> None:
    text = "晋江市教育局与红寺堡区教育局签订"
    assert [name for name, _ in found(text)] == ["晋江市教育局", "红寺堡区教育局"]


@pytest.mark.parametrize("verb", ["领办", "全面托管", "包抓", "帮", "+"])
def test_two_bodies_of_which_one_helps_the_other(verb: str) -> None:
    text = f"宁波大学附属中学{verb}册亨县民族中学。"
    assert [name for name, _ in found(text)] == ["宁波大学附属中学", "册亨县民族中学"]


@pytest.mark.parametrize("verb", "包归拜认配管")
def test_two_bodies_of_which_one_takes_on_the_other(verb: str) -> None:
    names = ["隆德县第二中学", "福州市第四十中学"]
    assert [name for name, _ in found(f"隆德县第二中学{verb}福州市第四十中学")] == names


def test_a_school_that_helps_one_whose_name_holds_no_place() -> None:
    assert [name for name, _ in found("宁波大学附属中学帮者楼中学。")] == ["宁波大学附属中学", "者楼中学"]


def test_bodies_that_act_with_others() -> None:
    assert [name for name, _ in found("县农业农村局会同县财政局审核")] == ["县农业农村局", "县财政局"]
    assert [name for name, _ in found("县合作办自受理之日起20日内会同县财政局审核")] == ["县合作办", "县财政局"]


@pytest.mark.parametrize(
    "text", ["图为代表团在茶园", "当地有个教学点", "加强基层党组织建设", "签约,加挂分院牌子", "空港口岸出入境人员"]
)
def test_what_is_the_name_of_no_body(text: str) -> None:
    assert found(text) == []


def test_what_two_bodies_become_is_in_the_name_of_neither() -> None:
    assert [name for name, _ in found("丹徒区人民医院与县人民医院结为协作医院")] == ["丹徒区人民医院", "县人民医院"]


def test_and_inside_a_name_does_not_part_it() -> None:
    assert found("市人力资源和社会保障局通报") == [("市人力资源和社会保障局", "government")]
    names = ["安和堂养老中心", "万和电器公司", "福来食品公司", "金鱼驾到餐饮公司"]
    assert [name for name, _ in found(f"参观了{'、'.join(names)}。")] == names
    assert [name for name, _ in found("往返于家和学校,她还和实验小学、安康市第一小学共同推进。")] == [
        "实验小学",
        "安康市第一小学",
    ]


@pytest.mark.parametrize(
    "text",
    [
        *("标准厂房5栋", "租用厂房", "果汁加工厂房"),
        *("一所学校", "各级党委", "优化布局", "全国大格局", "出厂价格", "两地政府", "公司局长"),
        *("各处室党支部带头", "成立临时党支部", "三个支部结对", "市直机关支部", "全体干部党支部", "抓好学校党支部"),
        *("成为对口支援医院", "的结对帮扶学校", "旬阳市一小时车程", "紧密型帮扶医院", "参观大棚"),
        *(
            "介绍妇联工作",
            "全县帮扶车间",
            "县里成立专班",
            "激发市场活力",
            "开展园区对接",
            "各重点车站",
            "一批农产品基地",
        ),
        *("册亨县学校的教师", "余姚市中小学的", "册亨县乡镇卫生院的医生", "余姚市公立医院"),
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("该院自2012年起定点帮扶光山县人民医院。", ["光山县人民医院"]),
        ("双桥镇龙池村开展党支部共建活动。", []),
        ("颍上县结对共建现代产业园区。", []),
        ("我们医院很小。", []),
        ("与通榆县开通镇中心卫生院结对。", ["通榆县开通镇中心卫生院"]),
        ("他先同华康茶业公司签约。", ["华康茶业公司"]),
    ],
)
def test_names_begin_behind_what_is_done(text: str, names: list[str]) -> None:
    assert [name for name, _ in found(text)] == names


def test_a_government_and_whom_it_joins_are_two() -> None:
    assert "民盟福州市委会" in [name for name, _ in found("岷县十里镇人民政府与民盟福州市委会签订协议。")]


@pytest.mark.parametrize("text", ["全省农业部署会召开。", "他走进文化部落。", "市农业部门下发通知。"])
def test_what_begins_like_a_ministry_is_none(text: str) -> None:
    assert not [name for name, _ in found(text) if name.endswith("部")]
