"""People and their titles: before the name, after it, in lists, by deeds; and words that are no names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.mentions import person, place


def people(text: str) -> dict[str, list[str]]:
    """The people of a text with all their titles."""
    found: dict[str, list[str]] = {}
    for mention in person.find(text, place.find(text)):
        if mention.kind == "person":
            titles = found.setdefault(mention.value.name, [])
            titles += [title for title in mention.value.titles if title not in titles]
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("联系人:方立,电话:0000-1234567", ["方立"]),
        ("受理单位:市对口办;联系人:方立、才让多吉;电话:0000-1234567", ["方立", "才让多吉"]),
        ("联系人:市民热线", []),
        ("联系人:方立新(就业处) 联系电话:0000-1234567", ["方立新"]),
    ],
)
def test_whom_to_ask(text: str, expected: list[str]) -> None:
    assert people(text) == {name: [] for name in expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("甲省委书记王明主持会议。", {"王明": ["甲省委书记"]}),
        ("县委副书记、县长陈立新致辞。", {"陈立新": ["县委副书记", "县长"]}),
        ("集团公司副总经理妫立新来村调研。", {"妫立新": ["集团公司副总经理"]}),
        ("集团首席合规官龚立新出席。", {"龚立新": ["集团首席合规官"]}),
        ("主播搭档甲县副县长方立新推介苹果。", {"方立新": ["甲县副县长"]}),
        (
            "时任洛阳援疆工作队领队、甲县委副书记的郭立新曾到校看望。",
            {"郭立新": ["洛阳援疆工作队领队", "甲县委副书记"]},
        ),
        ("原甲县扶贫办主任、现任县政协副主席马立新回忆。", {"马立新": ["原甲县扶贫办主任", "县政协副主席"]}),
        ("时任副校长、首任援藏领队方国栋回忆。", {"方国栋": ["副校长", "援藏领队"]}),
        ("福海县副县长努尔兰·哈布都拉陪同。", {"努尔兰·哈布都拉": ["福海县副县长"]}),
        ("甲市援青干部、时任乙州副州长侯立新牵线。", {"侯立新": ["甲市援青干部", "乙州副州长"]}),
        ("东乡族妇女马海迪彻说,", {"马海迪彻": ["东乡族妇女"]}),
        ("副省长(时任某某州州长)陈立新讲话。", {"陈立新": ["副省长(时任某某州州长)"]}),
        ("副省长金昌立,副市长方立新出席。", {"金昌立": ["副省长"], "方立新": ["副市长"]}),
        ("车间主任、班组长清一色是本地人。", {}),
        ("来自甲县的68岁老人艾合买提·吐尔逊出院。", {"艾合买提·吐尔逊": ["老人"]}),
        ("卫健委书记库尔班江·阿不都拉主持,", {"库尔班江·阿不都拉": ["卫健委书记"]}),
        ("工厂里,古丽巴哈尔·吾守尔低头走线。", {"古丽巴哈尔·吾守尔": []}),
        ("镇江·渭南协作大会召开。", {}),
        ("方立新(女)是甲县选派的。", {"方立新": []}),
        ("院长应立新刚做完手术。应立新介绍,", {"应立新": ["院长"]}),
        ("莆田四中校长方立新致辞。", {"方立新": ["莆田四中校长"]}),
        ("旗农牧和科技局局长方立新致辞。", {"方立新": ["旗农牧和科技局局长"]}),
        ("副市长方新讲话。3月,方新曾带队赴甲县。", {"方新": ["副市长"]}),
        ("由县长方立新任团长的甲县党政代表团赴乙县。", {"方立新": ["县长", "团长"]}),
        ("以县长方立新为团长的代表团赴乙县。", {"方立新": ["县长"]}),
        ("小学又有教师方立新介绍,", {"方立新": ["教师"]}),
        ("村民帕提古丽·艾山家有11亩果园。", {"帕提古丽·艾山": ["村民"]}),
        ("区委书记方立新带领区代表团一行来访。", {"方立新": ["区委书记"]}),
        ("羊肚菌进入尾声。技工班在丽水开班。", {}),
        ("由市长任组长,分管副市长任副组长。", {}),
        ("某机构合伙人朝鲁测算,占比或回落。", {"朝鲁": ["某机构合伙人"]}),
        (
            "州委常委、市委书记、新区党工委书记周海主持会议并讲话。",
            {"周海": ["州委常委", "市委书记", "新区党工委书记"]},
        ),
        ("8月27日上午无锡市委书记方立会见代表团。", {"方立": ["无锡市委书记"]}),
        ("发布会由省委宣传部对外新闻处处长查文杰主持。", {"查文杰": ["省委宣传部对外新闻处处长"]}),
        ("市人力资源和社会保障局局长沙小玉介绍,", {"沙小玉": ["市人力资源和社会保障局局长"]}),
        ("中央某办分管日常工作的副主任穆青说,", {"穆青": ["中央某办分管日常工作的副主任"]}),
        ("湖北省第十批“组团式”援藏医疗队队长司徒江带着徒弟查房。", {"司徒江": ["湖北省第十批“组团式”援藏医疗队队长"]}),
        ("县委常委、副县长(挂职)周海涛陪同。", {"周海涛": ["县委常委", "副县长(挂职)"]}),
        ("援派干部、甲县委常委郭晓光参加。", {"郭晓光": ["援派干部", "甲县委常委"]}),
    ],
)
def test_titles_before_the_name(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("深入贯彻陈立新总书记重要讲话精神", {"陈立新": ["总书记"]}),
        ("赵国平委员长主持会议。", {"赵国平": ["委员长"]}),
        (
            "遵义医科大学校长刘建国教授、附属医院党委书记喻田参加",
            {"刘建国": ["遵义医科大学校长", "教授"], "喻田": ["附属医院党委书记"]},
        ),
        ("同来访的陈林总书记、国家主席举行会谈", {"陈林": ["总书记", "国家主席"]}),
        ("时任甲省委副书记的陈立新同志接见", {"陈立新": ["甲省委副书记"]}),
        ("黄石市中心医院检验科主任欧阳兰,副主任技师;", {"欧阳兰": ["黄石市中心医院检验科主任", "副主任技师"]}),
        ("孟小南(甲医院心血管内科副主任医师)参加", {"孟小南": ["甲医院心血管内科副主任医师"]}),
        ("法定代表人:阿依努尔·买买提(女,校长)", {"阿依努尔·买买提": ["校长"]}),
        ("石强是甲县就业局局长,", {"石强": ["甲县就业局局长"]}),
        ("乳业研究所所长陈青任甲县首席专家,", {"陈青": ["乳业研究所所长", "甲县首席专家"]}),
        ("免去王志的财政部部长职务,任命蓝安为财政部部长。", {"王志": ["财政部部长"], "蓝安": ["财政部部长"]}),
        (
            "关于撤销王行、张冬阳第十四届全国政协委员资格的决定",
            {"王行": ["第十四届全国政协委员"], "张冬阳": ["第十四届全国政协委员"]},
        ),
        ("接受杨晖、李生林辞去甲委员会委员的决定", {"杨晖": ["甲委员会委员"], "李生林": ["甲委员会委员"]}),
    ],
)
def test_titles_after_the_name(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


def test_a_chain_of_titles_goes_on_behind_a_comma_where_nobody_is_named_between() -> None:
    text = "甲市政府党组副书记、副市长,工业园区管委会主任沈觅主持会议。县委书记王明任组长,局长李强任副组长。"
    found = people(text)
    assert found["沈觅"] == ["甲市政府党组副书记", "副市长", "工业园区管委会主任"]
    assert found["李强"] == ["局长", "副组长"]


def test_the_lines_of_a_list_of_members() -> None:
    text = "组 长:王 强 市委副书记、市长\n副组长:李建国 市委常委\n 欧阳娜 市教育局副局长\n"
    assert people(text) == {"王强": ["市委副书记", "市长"], "李建国": ["市委常委"], "欧阳娜": ["市教育局副局长"]}


def test_who_signs_with_the_post_behind_the_name() -> None:
    text = "甲方代表(签字):邢若川 湖州市市长\n乙方代表(签章):蒲映红(女) 广安市委副书记\n"
    assert people(text) == {"邢若川": ["湖州市市长"], "蒲映红": ["广安市委副书记"]}


def test_lists_that_say_a_sex_or_people_and_a_further_post() -> None:
    text = "次仁旺姆(女,珞巴族) 某县某乡乡长\n罗海立 甲县委原副书记,现任乙市水务局副局长\n"
    assert people(text) == {"次仁旺姆": ["某县某乡乡长"], "罗海立": ["甲县委原副书记", "乙市水务局副局长"]}


def test_who_signs_for_a_body() -> None:
    text = "甲方:某院\n法定代表人:项云立 职务:党委副书记、院长\n乙方:某院\n负责人:艾力江·吐尼亚孜(新加坡籍),职务:院长\n"
    assert people(text) == {"项云立": ["党委副书记", "院长"], "艾力江·吐尼亚孜": ["院长"]}


def test_who_is_addressed() -> None:
    assert people("马晓立、罗文立委员:\n提案收悉。") == {"马晓立": ["委员"], "罗文立": ["委员"]}


def test_a_name_of_which_two_letters_are_a_place() -> None:
    assert people("甲区区长黄楚雄作交流发言。副市长赴楚雄调研。") == {"黄楚雄": ["甲区区长"]}


def test_posts_of_a_life_told_in_items() -> None:
    text = (
        "赵启明,男,汉族,1979年6月生,中共党员,1999年8月参加工作,历任石桥街道党工委副书记、区商务局副局长,"
        "现任区教育局局长,挂任丙县县委常委、副县长,期限两年,拟任市教育局副局长。"
    )
    assert people(text) == {
        "赵启明": ["石桥街道党工委副书记", "区商务局副局长", "区教育局局长", "丙县县委常委", "副县长"]
    }


def test_posts_in_places_whose_names_hold_a_word() -> None:
    assert people("天等县委常委、副县长黄绍勤出席。荥经县教育局局长林正言说。团昭觉县委书记曲木伍合主持。") == {
        "黄绍勤": ["天等县委常委", "副县长"],
        "林正言": ["荥经县教育局局长"],
        "曲木伍合": ["团昭觉县委书记"],
    }


def test_posts_held_in_turn() -> None:
    assert people("时任岚皋县挂职副县长、现金坛区农业局副局长眭长庚介绍。县援和工作队领队林淑曼说。") == {
        "眭长庚": ["岚皋县挂职副县长", "金坛区农业局副局长"],
        "林淑曼": ["县援和工作队领队"],
    }


def test_posts_that_a_further_clause_tells() -> None:
    text = "褚明远(女)是丰台区选派的挂职干部,现任兴安盟行署副秘书长,丙旗旗委常委、副旗长。"
    assert people(text) == {"褚明远": ["兴安盟行署副秘书长", "丙旗旗委常委", "副旗长"]}
    assert people("王明磊走进会场,向李志强问好,现任局长的他很激动。") == {}


def test_names_by_sound_behind_a_surname_and_in_several_parts() -> None:
    assert people("甲省领导石泰来、何巴特尔出席。统战部部长乌仁其木格主持。") == {
        "石泰来": ["甲省领导"],
        "何巴特尔": ["甲省领导"],
        "乌仁其木格": ["统战部部长"],
    }
    assert people("徒弟叶尔兰·哈孜别克独立完成手术。联系人:才仁卓玛(州发展改革委科长)") == {
        "叶尔兰·哈孜别克": ["徒弟"],
        "才仁卓玛": ["州发展改革委科长"],
    }


def test_posts_in_brackets_in_several_items() -> None:
    assert people("甲县:依晓兰(女,县人大常委会主任)、林志远(乙区援滇干部,县委常委、副县长)") == {
        "依晓兰": ["县人大常委会主任"],
        "林志远": ["乙区援滇干部", "县委常委", "副县长"],
    }


def test_and_before_those_who_are_counted_with_a_post_begins_no_name() -> None:
    assert people("看望慰问甲市挂职干部和支教老师。县长和志强主持会议。") == {"和志强": ["县长"]}


def test_surnames_that_are_words_too() -> None:
    assert people("省委书记信长海,省长许明出席。书记信心满满,市长官方表态。") == {
        "信长海": ["省委书记"],
        "许明": ["省长"],
    }


def test_people_of_whom_only_age_or_home_is_told() -> None:
    assert people("55岁的潘小各参加了培训。荔波县的韦明珠走进车间。60岁的老党员很高兴。") == {
        "潘小各": [],
        "韦明珠": [],
    }


def test_a_list_shares_the_label_before_it() -> None:
    text = "甲省领导林庆、王曦、袁古琳和乙市市长覃中,丙省领导胡雄、欧阳明参加有关活动。"
    assert people(text) == {
        "林庆": ["甲省领导"],
        "王曦": ["甲省领导"],
        "袁古琳": ["甲省领导"],
        "覃中": ["乙市市长"],
        "胡雄": ["丙省领导"],
        "欧阳明": ["丙省领导"],
    }


def test_who_speaks_or_takes_part_needs_no_title() -> None:
    assert people("石峰、李书和穆虹出席会议。") == {"石峰": [], "李书": [], "穆虹": []}
    assert people("陈文宙表示,任期已满。") == {"陈文宙": []}


def test_two_letters_alone_before_a_verb_are_too_little_for_a_name() -> None:
    assert people("安全介绍,方案表示,章程强调。") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("大会向殷若谷、嘎玛次仁、禤志坚等15名获奖者颁发证书。", {"殷若谷": [], "嘎玛次仁": [], "禤志坚": []}),
        ("易小龙、莫阿妹夫妇去年到东莞务工。", {"易小龙": [], "莫阿妹": []}),
        ("工作组组长(挂任副县长)佟亚楠讲解政策。", {"佟亚楠": ["工作组组长"]}),
        ("受助学生代表(左起)车玉婷、完颜可欣合影。", {"车玉婷": ["受助学生代表"], "完颜可欣": ["受助学生代表"]}),
        ("州长罗阿呷委托副州长李明迎接。", {"罗阿呷": ["州长"], "李明": ["副州长"]}),
        ("中医院院长拥忠卓嘎致谢。", {"拥忠卓嘎": ["中医院院长"]}),
        ("学习教育、健康、文化等15名专家的做法", {}),
        ("县委书记(左二)向群众了解情况。", {}),
        ("东莞市长安镇商会", {}),
        ("校长贺兰亭来访。院长韩立夫、贺兰亭发言。", {"贺兰亭": ["校长"], "韩立夫": ["院长"]}),
        ("乡村振兴办公室主任苗一禾介绍。", {"苗一禾": ["乡村振兴办公室主任"]}),
        ("局长苟中和介绍了情况。", {"苟中和": ["局长"]}),
        ("部长黎仲和带着16家企业来访。", {"黎仲和": ["部长"]}),
        ("部长黎仲和副区长李明来访。", {"黎仲": ["部长"], "李明": ["副区长"]}),
    ],
)
def test_names_in_lists_that_are_counted_and_behind_notes(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


def test_names_set_apart_by_blanks() -> None:
    assert people("市领导王 荣、李建军、何  林出席。") == {"王荣": ["市领导"], "李建军": ["市领导"], "何林": ["市领导"]}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("市长阿迪力·艾合买提主持", "阿迪力·艾合买提"),
        ("副市长古丽娜尔·艾合买提;", "古丽娜尔·艾合买提"),
        ("县长完玛加布通报情况", "完玛加布"),
        ("卫生局局长旺堆介绍", "旺堆"),
        ("技师格桑央金拜了师", "格桑央金"),
        ("嘎查书记包乌云其木格说", "包乌云其木格"),
        ("市长鲜于波出席", "鲜于波"),
        ("司长端木诚任副组长", "端木诚"),
        ("总统卡里莫夫在会上", "卡里莫夫"),
    ],
)
def test_names_of_other_kinds(text: str, name: str) -> None:
    assert list(people(text)) == [name]


def test_a_name_comes_again_and_by_surname_and_post() -> None:
    text = "市委书记马文峰主持会议。马文峰强调,要抓好落实。马书记要求,各县区要行动。"
    spans = [(m.start, m.end) for m in person.find(text, []) if m.kind == "person" and m.value.name == "马文峰"]
    assert [text[start:end] for start, end in spans] == ["马文峰", "马文峰", "马"]


@pytest.mark.parametrize(
    ("text", "name", "title"),
    [
        ("店长师长林告诉大家", "师长林", "店长"),
        ("科技特派员区长明在村里一住就是八个月", "区长明", "科技特派员"),
        ("秘书长来一帆出席", "来一帆", "秘书长"),
        ("组长施长文介绍", "施长文", "组长"),
        ("驻村干部于黄河说", "于黄河", "驻村干部"),
        ("副局长边疆介绍", "边疆", "副局长"),
        ("旗长解志强分别陪同", "解志强", "旗长"),
        ("县长秦大成分别参加", "秦大成", "县长"),
    ],
)
def test_names_that_look_like_words(text: str, name: str, title: str) -> None:
    assert people(text) == {name: [title]}


@pytest.mark.parametrize(
    "text",
    [
        "勉县长林镇中心小学的孩子们",
        "江阴市长泾镇的老街",
        "奉节县长安土家族乡卫生院",
        "对贵州长期以来给予的支持",
        "我们学校长期缺音乐老师",
        "由两地规划部门把关,布局长远",
        "公示内容由嘎查村文书记录存档",
        "图书记入各校资产台账",
        "成立由市长任组长的工作专班",
        "市长任领导小组组长",
        "双方表示,要加强合作。文章指出,方案提出目标。",
        "带动农民增收致富,群众高度评价",
        "(记者 王小明 通讯员 李华)责任编辑:张丽 摄影:刘洋",
        "第六次世界议长大会由各国议会联盟主办",
        "我国与其他成员国进出口总额",
        "8833个博士后科研流动站",
        "在扶贫办主任会议上",
        "先后到溧水区长安智能产业园考察",
    ],
)
def test_what_is_nobody(text: str) -> None:
    assert people(text) == {}


@given(st.text(alphabet="省市委书记长主任王李明于黄河、,。和的是任命免去·( )说出席", max_size=60))
def test_no_two_people_overlap_and_titles_are_as_printed(text: str) -> None:
    found = [m for m in person.find(text, place.find(text)) if m.kind == "person"]
    ends = [0, *(m.end for m in found)]
    assert all(end <= m.start < m.end <= len(text) for end, m in zip(ends, found, strict=False))
    for mention in found:
        printed = ["".join(text[span.start : span.end].split()) for span in mention.value.spans]
        assert printed == mention.value.titles


def test_many_people_are_found_again_as_few_are() -> None:
    told = [
        f"县长{surname}小南主持会议。大家听{surname}小南的话。"
        for surname in "王李张刘陈杨赵吴徐孙胡朱郭何罗梁宋郑谢韩唐冯于董萧程"
    ]
    alone = [m.value.name for text in told for m in person.find(text, []) if m.kind == "person"]
    together = [m.value.name for m in person.find("\n".join(told), []) if m.kind == "person"]
    assert together == alone
    assert len(alone) == 2 * len(told)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5月20日,县长方立和率党政代表团赴岷县考察。", {"方立和": ["县长"]}),
        ("5月20日,县长方立和率先垂范。", {"方立": ["县长"]}),
        ("方立新、巴音其其格委员:\n你们提出的提案收悉。", {"方立新": ["委员"], "巴音其其格": ["委员"]}),
        ("县委常委、副区长(福州挂职)申屠立汇报了工作。", {"申屠立": ["县委常委", "副区长"]}),
        (
            "大家等的是方立新——岷县医院副主任医师,现任甲县医院妇产科主任。方立新说,病人很多。",
            {"方立新": ["岷县医院副主任医师", "甲县医院妇产科主任"]},
        ),
        ("他从区发改局副局长任上来到山里。", {}),
        ("本文仅代表原作者观点。", {}),
        ("书店主理人方立新告诉记者", {"方立新": ["书店主理人"]}),
        ("对援藏干部宋建华副县长的工作作了肯定。", {"宋建华": ["援藏干部", "副县长"]}),
        (
            "县政府办副主任方立新特邀甲公司总设计师王小南到场。",
            {"方立新": ["县政府办副主任"], "王小南": ["甲公司总设计师"]},
        ),
        ("牧民桑吉东智给儿子取名。", {"桑吉东智": ["牧民"]}),
        ("看望了甲市首批医疗队队长、今年76岁的方立新。", {"方立新": ["甲市首批医疗队队长"]}),
        ("他向方立新等9名援藏教师送去慰问金。", {"方立新": []}),
        ("他向马铃薯等5种作物喷药。", {}),
        ("局长白云峰介绍了情况。", {"白云峰": ["局长"]}),
        ("校长方立带5名教师送教。", {"方立": ["校长"]}),
        ("镇长方立在5个村调研。", {"方立": ["镇长"]}),
        ("镇长方 立新率队到岷县考察。", {"方立新": ["镇长"]}),
        ("甲县制茶师傅方立新进了山。", {"方立新": ["甲县制茶师傅"]}),
        ("法定代表人:方立新 市长\n", {"方立新": ["市长"]}),
        ("法定代表人:北京市 朝阳区\n", {}),
        ("看望结亲户麦热姆汗一家。", {"麦热姆汗": ["结亲户"]}),
        ("副院长方立已于6月下旬赴岷县。", {"方立": ["副院长"]}),
        ("溧水区长安志远到场。", {"安志远": ["溧水区长"]}),
        ("县人社局副局长阿说日黑介绍", {"阿说日黑": ["县人社局副局长"]}),
    ],
)
def test_where_names_and_posts_end(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected
