"""Places: which characters name them, which division is meant, what is no place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.mentions import place
from extract.mentions.mention import Mention
from extract.mentions.place import Place
from extract.mentions.places.table import bare_name, divisions, parents


def found(text: str) -> list[tuple[str, str, str | None]]:
    """Each place as printed, with its full name and code."""
    return [(text[m.start : m.end], m.value.full, m.value.code) for m in place.find(text)]


def only(text: str) -> Mention[Place]:
    mentions = place.find(text)
    assert len(mentions) == 1, found(text)
    return mentions[0]


@pytest.mark.parametrize(
    ("text", "full", "code", "level"),
    [
        ("广东省", "广东省", "440000", "province"),
        ("惠州", "惠州市", "441300", "prefecture"),
        ("黔西南州", "黔西南布依族苗族自治州", "522300", "prefecture"),
        ("红河哈尼族彝族自治州", "红河哈尼族彝族自治州", "532500", "prefecture"),
        ("巴里坤县", "巴里坤哈萨克自治县", "650521", "county"),
        ("科右中旗", "科尔沁右翼中旗", "152222", "county"),
        ("石河子市", "石河子市", "659001", "county"),
        ("香港特别行政区", "香港特别行政区", "810000", "province"),
    ],
)
def test_full_and_short_names_of_divisions(text: str, full: str, code: str, level: str) -> None:
    value = only(f"在{text}举行").value
    assert (value.name, value.full, value.code, value.level) == (text, full, code, level)


def test_a_run_of_divisions_is_one_mention_that_carries_its_parents() -> None:
    mention = only("赴贵州省黔南州荔波县考察")
    assert mention.span == (1, 10)
    assert mention.value == Place(
        "荔波县",
        "荔波县",
        "522722",
        "county",
        ("贵州省", "黔南布依族苗族自治州"),
        ("520000", "522700"),
        ("贵州省", "黔南州"),
    )


def test_the_last_letter_of_a_town_begins_no_city() -> None:
    assert [place[0] for place in found("安图县万宝镇江源村村民来了")] == ["安图县万宝镇江源村"]
    assert [place[0] for place in found("扬州镇江两市")] == ["扬州", "镇江"]


def test_every_division_is_told_behind_the_short_names_of_what_holds_it() -> None:
    today = [division for division in divisions().values() if division.level in ("prefecture", "county")]
    for division in today:
        above = [bare_name(one.name) for one in parents(division.code)]
        apart = len(set(above)) == len(above) and not division.name.startswith("市")  # 吉林吉林, 济南市中区
        if apart and division.code.isdigit() and not division.until:
            text = f"{''.join(above)}{division.name}加快发展。"
            assert [m.value.code for m in place.find(text)] == [division.code], text


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("江苏南京与江苏丹阳市", ["江苏南京", "江苏丹阳市"]),
        ("位于江西南昌的市场", ["江西南昌"]),
        ("四川西昌市大箐乡", ["四川西昌市大箐乡"]),
        ("陕西城区的居民", ["陕西"]),
        ("唐山路南区、台州路桥区", ["唐山路南区", "台州路桥区"]),
        ("岳阳平江县的干部", ["岳阳平江县"]),
        ("文山会海", []),
        ("西藏山南地区扎囊县", ["西藏山南地区扎囊县"]),
        ("昌都地区扎囊县", ["昌都地区", "扎囊县"]),
        ("支援赣州南康区", ["赣州南康区"]),
    ],
)
def test_what_a_name_holds_goes_on_behind_it(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in found(text)] == names


def test_a_county_of_one_letter_stands_behind_its_province() -> None:
    assert only("江苏沛县").value.code == "320322"
    assert [place[0] for place in found("双阳区鹿乡镇,双阳区各乡镇")] == ["双阳区鹿乡镇", "双阳区"]


def test_a_list_of_divisions_is_a_mention_each() -> None:
    assert [name for name, _, _ in found("荔波县、平塘县和罗甸县")] == ["荔波县", "平塘县", "罗甸县"]


def test_a_name_that_several_divisions_have_takes_the_one_whose_parent_the_text_names() -> None:
    assert ("白云区", "白云区", "440111") in found("广州市组织开展帮扶。白云区与平塘县结对。")
    assert ("白云区", "白云区", "520113") in found("贵阳市组织开展帮扶。白云区与平塘县结对。")
    assert found("白云区召开会议")[0] == ("白云区", "白云区", None)


def test_a_name_is_what_it_is_where_its_parent_stands_before_it() -> None:
    text = "普陀区结对。走访上海市普陀区和宁波市海曙区。普陀区领导陪同"
    assert [code for name, _, code in found(text) if name.endswith("普陀区")] == ["310107"] * 3
    both = "广州市白云区和贵阳市白云区。白云区来访"
    assert [code for name, _, code in found(both) if name.endswith("白云区")] == ["440111", "520113", None]


def test_short_forms_that_are_words_need_their_full_name_or_parent() -> None:
    assert found("坚持和平发展,加强合作,前进路上延长线") == []
    assert found("平塘县与平安区签约,立足平塘所需、平安所能")[-1][2] == "630203"
    assert found("青海平安")[0][:2] == ("青海平安", "平安区")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("支援了抚远、饶河、孙吴、逊克四个边境县的医院", ["抚远", "饶河", "孙吴", "逊克"]),
        ("和顺、壶关两县得到支持", ["和顺", "壶关"]),
        ("走进昌都、林芝、山南的学校", ["昌都", "林芝", "山南"]),
        ("中山对口支援工布江达县", ["中山", "工布江达县"]),
        ("走访西宁、海东", ["西宁", "海东"]),
        ("走访西宁海东两市", ["西宁", "海东"]),
        ("走访广州中山路", ["广州"]),
        ("走访福州、三明治企业", ["福州"]),
        ("走访南宁、来宾馆", ["南宁"]),
        ("改为援建和田", ["和田"]),
        ("围绕合作、互助两个主题", []),
        ("合作、互助和友好", []),
        ("公安对口支援工作", []),
    ],
)
def test_short_forms_that_are_words_stand_in_lists_of_divisions(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in found(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("石狮对口支援隆德,一年签约五个项目。", ["石狮", "隆德"]),
        ("海曙与金阳的协作始于2021年。", ["海曙", "金阳"]),
        ("安吉跟平昌结了亲。", ["安吉", "平昌"]),
        ("定点帮扶石泉的第十个年头。", ["石泉"]),
        ("分工很清楚:绵阳援乡城,德阳援得荣。", ["绵阳", "乡城", "德阳", "得荣"]),
        ("石狮——隆德闽宁协作联席会议", ["石狮", "隆德", "宁"]),
        ("海曙与金阳的天气", []),
        ("定点帮扶互助、友好往来", []),
        ("结对合作,对口帮扶合作的第三年", []),
        ("光明与平安,和平与安定", []),
        ("对口帮扶石泉阳的做法", []),
    ],
)
def test_short_forms_stand_where_a_tie_vouches_for_them(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in found(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("专家来武山调研高标准农田。", ["武山"]),
        ("代表团莅临隆德学习考察。武山的客商也来了。", ["隆德"]),
        ("考察组赴通榆考察治沙。", ["通榆"]),
        ("考察组赴武山考察。", []),
        ("客商来古城考察。", []),
        ("客人来合作洽谈,未来平安回访。", []),
        ("县领导来石楼督导。石楼镇书记汇报。", ["石楼镇"]),
        ("游客来通榆看沙漠。", []),
    ],
)
def test_guests_came_to_a_county_by_its_short_form(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in found(text)] == names


def test_what_villages_and_zones_are_not_called() -> None:
    assert [name for name, _, _ in found("绍兴市农业农村局赴清流高新区调研")] == ["绍兴市", "清流高新区"]
    assert found("市商务局赴高新区调研") == []


def test_a_tie_tells_which_of_several_divisions_is_meant() -> None:
    assert found("南山区与南康区结对。")[0] == ("南山区", "南山区", "440305")
    assert found("长宁对口帮扶红河。")[0] == ("长宁", "长宁区", "310105")
    assert found("南山区与南康区相距很远。")[0][2] is None


def test_a_district_that_says_where_in_its_city_it_lies_needs_the_name_of_the_city() -> None:
    assert found("青岛市代表团来访。市南区、崂山区领导参加。")[1] == ("市南区", "市南区", "370202")
    assert found("市南区领导参加。") == []


def test_a_division_of_former_days_keeps_its_code() -> None:
    assert found("水城县花嘎乡")[0][0] == "水城县花嘎乡"
    assert only("到水城县考察").value.code == "520221"
    assert only("到水城区考察").value.code == "520204"
    assert only("在襄樊市举行").value.code == only("在襄阳市举行").value.code == "420600"


@pytest.mark.parametrize("text", ["提高县域经济", "管理县级事务", "信息县区共享", "对应县直部门"])
def test_words_across_the_name_of_a_county_of_one_letter(text: str) -> None:
    assert found(text) == []


def test_letters_stand_for_provinces_in_pairs_and_after_verbs_of_going() -> None:
    assert found("粤黔协作") == [("粤", "广东省", "440000"), ("黔", "贵州省", "520000")]
    assert found("赴粤务工") == [("粤", "广东省", "440000")]
    assert found("座谈会在榕举行") == [("榕", "福州市", "350100")]
    assert found("老人在榕树下乘凉,赴杭绸商店") == []
    assert found("到甘旗卡镇") == [("甘旗卡镇", "甘旗卡镇", None)]
    assert [name for name, *_ in found("武义县桐琴镇镇长与甲坪村村民交谈,推进镇村建设")] == ["武义县桐琴镇", "甲坪村"]
    assert found("携手库伦图镇卫生院") == [("库伦图镇", "库伦图镇", None)]
    assert [name for name, *_ in found("分别与韦州镇、莲城镇结对,推进小城镇建设,各州镇")] == ["韦州镇", "莲城镇"]
    assert found("苏青协作") == [("苏", "江苏省", "320000"), ("青", "青海省", "630000")]
    assert found("闽方与宁方签约") == [("闽", "福建省", "350000"), ("宁", "宁夏回族自治区", "640000")]
    assert found("新方法,川方向,桂方便") == []
    assert found("鲁豫有约,进口商品,在云端,青云之上,藏族同胞") == []


@pytest.mark.parametrize(
    ("text", "name", "level", "printed"),
    [
        ("长顺县广顺镇麦布社区的番茄", "麦布社区", "village", ("长顺县", "广顺镇")),
        ("来到科右中旗巴彦茫哈苏木调研", "巴彦茫哈苏木", "town", ("科右中旗",)),
        ("走进榕岸村,", "榕岸村", "village", ()),
        ("赴石狮蚶江镇考察", "蚶江镇", "town", ("石狮",)),
        ("到永安红星村", "红星村", "village", ("永安",)),
        ("来施洞河镇调研", "施洞河镇", "town", ()),
        ("与荷地镇结对", "荷地镇", "town", ()),
        ("看望了荷地镇群众", "荷地镇", "town", ()),
        ("走访了将台堡镇", "将台堡镇", "town", ()),
        ("自2021年荷地镇结对以来", "荷地镇", "town", ()),
        ("走进龙山镇调研", "龙山镇", "town", ()),
        ("走进大山口镇", "大山口镇", "town", ()),
        ("与湖山乡签约", "湖山乡", "town", ()),
        ("深入将军镇调研", "将军镇", "town", ()),
        ("来到底底古村,", "底底古村", "village", ()),
        ("集镇、延吉新村街道", "延吉新村街道", "town", ()),
        ("结对的特木里镇", "特木里镇", "town", ()),
        ("与鲁山道街道挂钩", "鲁山道街道", "town", ()),
        ("与金城街道挂钩", "金城街道", "town", ()),
        ("由梨洲街道办事处承办", "梨洲街道", "town", ()),
        ("走进结对学校梁弄镇中心小学", "梁弄镇", "town", ()),
        ("到帮扶村梁弄镇走访", "梁弄镇", "town", ()),
        ("与合水镇结对", "合水镇", "town", ()),
        ("与古镇镇结对", "古镇镇", "town", ()),
        ("走进凤鸣镇里市村", "里市村", "village", ("凤鸣镇",)),
        ("到长顺县同乐苗族乡", "同乐苗族乡", "town", ("长顺县",)),
        ("到长顺县和安镇", "和安镇", "town", ("长顺县",)),
        ("县审计局对口广顺镇", "广顺镇", "town", ()),
        ("扩建广顺镇产业园", "广顺镇", "town", ()),
        ("到如意镇调研", "如意镇", "town", ()),
        ("与回龙镇结对", "回龙镇", "town", ()),
        ("长顺县往洞镇卫生院", "往洞镇", "town", ("长顺县",)),
        ("在义龙新区召开", "义龙新区", "zone", ()),
        ("企业收购广顺镇茶叶", "广顺镇", "town", ()),
        ("其中广顺街道去年摘帽", "广顺街道", "town", ()),
        ("上午看广顺镇茶园", "广顺镇", "town", ()),
        ("他时任广顺镇党委书记", "广顺镇", "town", ()),
    ],
)
def test_towns_villages_and_zones(text: str, name: str, level: str, printed: tuple[str, ...]) -> None:
    value = only(text).value
    assert (value.name, value.level, value.printed, value.code) == (name, level, printed, None)


def test_a_town_behind_what_is_done_in_a_county() -> None:
    assert [name for name, _, _ in found("长顺县查看了广顺镇茶园")] == ["长顺县", "广顺镇"]
    assert [name for name, _, _ in found("长顺县鼓扬的小镇")] == ["长顺县"]


def test_a_town_that_is_called_as_what_is_done() -> None:
    assert [name for name, _, _ in found("成都市新都区新建乡召开会议")] == ["成都市新都区新建乡"]
    assert place.find("成都市新都区新建乡召开会议")[-1].value.printed[-1] == "新都区"


@pytest.mark.parametrize(
    "text",
    [
        "推进乡村振兴",
        "78个乡镇",
        "全村村民",
        "县里和各镇、同两镇",
        "深度贫困村",
        "萍乡和景德镇的瓷器",
        "一座千年古镇",
        "家里村里",
        "走进秀美山乡",
        "小山村、大山乡亲",
        "游览江南水镇",
        "来到乡下农村",
        "走进镇里的村庄",
        "让侗乡群众看好病",
        "钱投到了村一级",
        "帮助销售固镇西瓜",
        "项目9个,其中社区工厂5个",
        "硬化通村公路27公里",
        "改造村组道路5公里",
        "名师送教下乡",
        "一名老乡",
        "投入280万元新建村卫生室",
        "受淹的村镇",
        "37人下沉社区",
    ],
)
def test_what_is_no_town_or_village(text: str) -> None:
    assert [m for m in place.find(text) if m.value.level in ("town", "village")] == []


def test_countries_have_no_code() -> None:
    assert only("会见越南客人").value == Place("越南", "越南", None, "country")


@given(st.text(alphabet="贵州省黔南荔波县广东惠粤在赴、,镇村社区a1\n ·和平", max_size=60))
def test_spans_are_in_order_apart_and_inside_the_text(text: str) -> None:
    mentions = place.find(text)
    ends = [0, *(m.end for m in mentions)]
    assert all(end <= m.start < m.end <= len(text) for end, m in zip(ends, mentions, strict=False))
    assert all("".join((*m.value.printed, m.value.name)) == text[m.start : m.end] for m in mentions)


@pytest.mark.parametrize("road", ["四川北路街道", "南京东路街道", "天津路街道"])
def test_a_street_office_by_a_road_that_is_called_after_a_place(road: str) -> None:
    assert [(m.value.name, m.value.parents) for m in place.find(f"到{road}看看")] == [(road, ())]


def test_a_village_that_is_taken_on() -> None:
    assert [m.value.printed for m in place.find("公司认领沙塘乡光联村。")] == [("沙塘乡",)]


@pytest.mark.parametrize("between", ["先后与", "还与", "同时与", "结的是"])
def test_words_between_two_units_are_in_the_name_of_neither(between: str) -> None:
    text = f"胶州市胶东街道{between}稻田村结对。"
    assert [name for name, _, _ in found(text)] == ["胶州市胶东街道", "稻田村"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("百色山货进侨乡", "百色"),
        ("社区联建德格县的村", "德格县"),
        ("甲中学同江达县中学结对", "江达县"),
        ("企业抵达日喀则", "日喀则"),
    ],
)
def test_a_full_name_outranks_a_short_form_that_runs_into_it(text: str, name: str) -> None:
    assert [entry[0] for entry in found(text)] == [name]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("永泰、闽清则分别与通渭、渭源结成对子。", ["永泰县", "闽清县", "通渭县", "渭源县"]),
        ("闽清分别与通渭、渭源结对。", ["闽清县", "通渭县", "渭源县"]),
        ("永泰、闽清分别与通渭、渭源的企业签约。", []),
        ("永泰、闽清分别与通渭、渭源、宕昌结对。", []),
        ("永泰、闽清分别与互助、合作结对。", []),
        ("永泰、闽清两个县分别认领通渭、渭源。", ["永泰县", "闽清县", "通渭县", "渭源县"]),
        ("永泰、闽清两县分别收购通渭、渭源的土豆。", ["永泰县", "闽清县"]),
    ],
)
def test_short_forms_in_two_lists_that_are_tied_in_turn(text: str, names: list[str]) -> None:
    assert [entry[1] for entry in found(text)] == names


def test_regiments_of_the_corps_are_places() -> None:
    assert [name for name, *_ in found("医疗队赴一八三团巡诊,又到一五〇团义诊。")] == ["一八三团", "一五〇团"]
    assert [name for name, *_ in found("第八师一百二十一团增收。")] == ["一百二十一团"]
    assert not found("三团协作,一个代表团来访。")
    assert [name for name, *_ in found("对口支援阿勒泰地区和兵团第十师,来到第十师北屯市。")] == [
        "阿勒泰地区",
        "兵团第十师",
        "北屯市",
    ]
    assert not found("解放军某部第十师,教师节。")
    assert [name for name, *_ in found("兵团十三师来电,十三师由省直单位支援,两师、九师没有提到。")] == [
        "兵团十三师",
        "十三师",
    ]


def test_divisions_of_the_corps_by_their_old_names() -> None:
    assert [name for name, *_ in found("支援哈密市和兵团农十三师红星医院。")] == ["哈密市", "兵团农十三师"]
    assert [name for name, *_ in found("兵团农三师发来贺电,农三师图木舒克市增收。")] == ["兵团农三师", "图木舒克市"]
    assert not found("神农三师徒来访,农三师徒同台。")
    assert [name for name, *_ in found("支援巴音郭楞蒙古自治州、农二师。")] == ["巴音郭楞蒙古自治州", "农二师"]
    assert not found("务农三年,农业合作社的第三师傅来了。")


def test_a_village_whose_name_begins_as_words_go_on_behind_towns() -> None:
    names = [name for name, *_ in found("走访城口县高观镇寨子村、明通镇庄头村。")]
    assert names == ["城口县高观镇寨子村", "明通镇庄头村"]
    assert not [name for name, *_ in found("城口县高观镇寨门修好了。") if "村" in name or "寨" in name]


def test_a_people_is_no_country() -> None:
    assert not found("李顺姬(女,朝鲜族)、安娜(俄罗斯族)")
    assert found("朝鲜代表团来访")[0][0] == "朝鲜"
    assert found("贵州族谱文化馆")[0][0] == "贵州"


def test_towns_named_in_full_once_are_known_wherever_they_stand() -> None:
    names = [name for name, *_ in found("望谟县岩架古镇的村民。新丰镇联姻岩架古镇。")]
    assert names == ["望谟县岩架古镇", "新丰镇", "岩架古镇"]
    assert [name for name, *_ in found("海曙区望春街道,田村路街道、西乡街道")] == [
        "海曙区望春街道",
        "田村路街道",
        "西乡街道",
    ]
    assert not found("全镇乡镇街道干部")


def test_a_town_that_is_tied_to_another_by_one_letter() -> None:
    names = [name for name, *_ in found("龙田镇联王家坪镇、音西街道联石桥铺乡。周巷镇联合村、周巷镇联动河道。")]
    assert names == ["龙田镇", "王家坪镇", "音西街道", "石桥铺乡", "周巷镇联合村", "周巷镇"]


def test_a_county_that_heads_the_name_of_its_outlet() -> None:
    assert [name for name, *_ in found("彭水网讯 介绍了彭水、铜梁两地发展情况,感谢彭水的支持。")][:1] == ["彭水"]
    assert found("凤凰网讯 凤凰展翅,光明日报讯。") == []


def test_a_city_that_is_also_a_word() -> None:
    assert found("甲地和乙地作为两个友好合作市区。") == []
    assert found("选派干部到帮扶合作市县工作,双方是结对合作市。") == []
    assert [name for name, *_ in found("甘南州合作市来访。")] == ["甘南州合作市"]
    assert [name for name, *_ in found("开展对口帮扶合作市工作。")] == ["合作市"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("山东对口支援奉节、巫山、开州等区县。", ["山东省", "奉节县", "巫山县", "开州区"]),
        ("山东对口支援我市奉节、巫山、开州等区县。", ["山东省", "奉节县", "巫山县", "开州区"]),
        ("山东对口支援奉节、互助、合作等区县。", ["山东省", "奉节县"]),
        ("山东的客商走访巫山、开州、平利等景点。", ["山东省"]),
    ],
)
def test_short_forms_in_a_list_of_those_that_are_helped(text: str, names: list[str]) -> None:
    assert [entry[1] for entry in found(text)] == names


def test_a_school_in_a_township_of_one_letter_that_another_is_tied_to() -> None:
    assert [entry[1] for entry in found("第二实验小学:结对北乡学校。")] == []
