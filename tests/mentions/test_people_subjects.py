"""People with no title whom a clause begins with or a list has; and words that look like names there."""

import pytest

from extract.mentions import person, place


def people(text: str) -> list[str]:
    """The names of the people of a text, in order, each once."""
    found = (mention.value.name for mention in person.find(text, place.find(text)) if mention.kind == "person")
    return list(dict.fromkeys(found))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("决赛中,覃若溪连得两分。", ["覃若溪"]),
        ("大桥横跨江面,韦志奔从事养护工作已有十年。", ["韦志奔"]),
        ("跟踪其病情发展。\n薛喜库是中心卫生室的医生。", ["薛喜库"]),
        ("薛丽琴的归期写在日历上。", ["薛丽琴"]),
        ("上一期结业的薛丽琴如今每月能拿八千元。", ["薛丽琴"]),
        ("张巧玲做梦也没想到,自己会开店。", ["张巧玲"]),
        ("但薛丽琴坚信能成。随后,彭明辉赶到现场。", ["薛丽琴", "彭明辉"]),
        ("徐芸毕业后回到家乡。几年间,徐芸带动三个村种菜。", ["徐芸"]),
        ("潘芸和她的同事在等车。第二天,潘芸带队出发。", ["潘芸"]),
        ("会见后,双方签字。\n魏捷参加会见。\n当天返回。", ["魏捷"]),
        ("彭丽夺得女子组冠军。", ["彭丽"]),
    ],
)
def test_who_opens_a_clause(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("飞行小组由章陆、武飞、彭洪章组成。", ["章陆", "武飞", "彭洪章"]),
        ("小组由彭志华、薛玉琴和王海三人组成。", ["彭志华", "薛玉琴", "王海"]),
        ("昌雅芳、彭艺文包揽冠亚军。", ["昌雅芳", "彭艺文"]),
        ("彭晋芳、薛晶晶、潘若琳等名将延续了传统。", ["彭晋芳", "薛晶晶", "潘若琳"]),
        ("彭淦文和薛志雄悄然离开。", ["彭淦文", "薛志雄"]),
        ("在台上讲课的彭志芳、薛丽琴各上了两堂课。", ["彭志芳", "薛丽琴"]),
    ],
)
def test_lists_at_the_head_of_a_clause(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("中国选手彭丽以93.5分夺得冠军。", ["彭丽"]),
        ("领航员章陆执行过两次任务。", ["章陆"]),
        ("我国选手张可欣发挥出色。", ["张可欣"]),
        ("赛会上,奥运冠军马龙进行了七局大战。", ["马龙"]),
        ("教师韩婧由衷地说。", ["韩婧"]),
        ("局长冯志刚到乙县调研。冯志刚看了车间。", ["冯志刚"]),
        ("日本选手张本智和夺得冠军。", ["张本智和"]),
    ],
)
def test_where_a_name_ends(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "选手高水平发挥,选手文武双全,选手马上登场,队员强强联手,队员高强度训练。",
        "领航员安全返回地面,领航员常年训练。医生严格执行制度,医生说要休息。",
        "司机文明行车。游客于清晨登山。村民方才明白过来。运动员应邀参加活动。",
        "教练成竹在胸。战士荣立三等功。球员金靴奖到手。老师金牌课堂获得好评。",
        "运动员成功晋级决赛。民警当即出动,交警及时赶到。患者康复出院。",
        "高水平发挥让人惊喜。安全返回是首要任务。金融支持实体经济。",
        "黄金周迎来客流高峰。马铃薯丰收在望。马拉松夺冠热门出局。",
        "钱袋子鼓了起来。马蹄莲迎来花期。黄秋葵获得好评。舍利子带来游客。",
        "项目组由广东、广西、海南组成。车队由宝马、奔驰和奥迪三家组成。",
        "阵容由老将、新秀组成。套餐由包子、米粥和小菜组成。由高山、平原、丘陵组成的地形。",
        "江苏以3:0获胜。高温天气以39.5摄氏度结束。安徽以96.5分位列第一。",
        "华为担任首席合作伙伴。金丝猴担任形象大使。许多人担任志愿者。",
        "和平队战胜同济队。平安夜夺冠。方阵战胜对手。江山队出战。",
        "当地的黄花菜、白玉兰各有特色。园里的金丝枣、秋葵和薛家梨均已成熟。",
        "村民房屋受到损坏。学生衣服正在烘干。农户石料已经用完。居民楼被淹。医生须具备资格。牧民马匹得到补偿。",
        "企业家曾由副会长推荐。民宿管理规定施行。干部包户,部门包村。教师须有证书。焊工班学员结业。",
        "英国初级医生计划罢工。政府代表全中国人民。医生初次见面。干部全社会动员。",
        "祝福新生活。时光飞逝。武林高手云集。苏陕协作是重点。鲁甘协作在推进。",
    ],
)
def test_words_that_look_like_names(text: str) -> None:
    assert people(text) == []
