"""People whom a text names with no title beside them, and words that look like their names."""

import pytest

from extract.mentions.people import spelled
from tests.samples import people


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("那年,木合代斯·吾守尔已经上小学。", {"木合代斯·吾守尔": []}),
        ("记者在地头见到努尔兰·叶尔肯时,他正浇水。", {"努尔兰·叶尔肯": []}),
        ("阿依努尔·买买提老人逢人就夸。", {"阿依努尔·买买提": []}),
        ("哈吉木拉提·玉素甫县长致辞。", {"哈吉木拉提·玉素甫": ["县长"]}),
        ("三个徒弟里,格桑央宗是学得最快的。", {"格桑央宗": []}),
        ("带会了洛桑曲珍,他才放心。", {"洛桑曲珍": []}),
    ],
)
def test_names_spelled_by_sound(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "爱达·魔都号首航,镇江·渭南周开幕。",
        "读《罗密欧·朱丽叶》有感。",
        "白音查干的草长高了。",
        "扎西卓玛公司开业,格桑花开了。",
        "乌兰察布的土豆熟了,呼和浩特的奶也好。",
    ],
)
def test_what_is_spelled_alike(text: str) -> None:
    assert people(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("方立新、王明、乐平川参加座谈。", {"方立新": [], "王明": [], "乐平川": []}),
        ("(上接一版)……方立新强调,要抓好落实。", {"方立新": []}),
        ("毕业于甲大学的韦再兰给他写了信。", {"韦再兰": []}),
        ("站在最前面的,是青岛来的邝思敬。", {"邝思敬": []}),
        ("方立新今年45岁,在厂里开叉车。", {"方立新": []}),
        ("汤秀英老人说,日子好了。", {"汤秀英": []}),
        ("韦文雄来自甲县,干了三年。", {"韦文雄": []}),
    ],
)
def test_who_is_told_of(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "方案、王明、农民工参加培训。",
        "教育、卫生、农业局参加会议。",
        "公司的汤料和配菜都好,大学的钟楼和图书馆也在,在天鹅村的李园碰到他。",
        "苏打水来自甲县,白玉兰来自乙县,曾祖父今年90岁,韦大娘今年70岁。",
        "村里的孙子今年6岁,高龄老人有三位,安置区老人有人管。",
        "会上印发《余姚松阳行动计划》。",
    ],
)
def test_who_is_nobody(text: str) -> None:
    assert people(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "任命:\n方立新(女)、咸平为甲县人民检察院检察员。",
            {"方立新": ["甲县人民检察院检察员"], "咸平": ["甲县人民检察院检察员"]},
        ),
        ("免去后林的甲县副县长职务。", {"后林": ["甲县副县长"]}),
        ("免去艾山·吐尔逊阿图什市副市长职务。", {"艾山·吐尔逊": ["阿图什市副市长"]}),
        ("免去原来的局长职务,免去有关的主任职务,任命其为县长。", {}),
        ("会议任命张伟、王强为副市长。", {"张伟": ["副市长"], "王强": ["副市长"]}),
        ("任命:张伟为局长;王有为为副局长。", {"张伟": ["局长"], "王有为": ["副局长"]}),
        ("会议任命了局长,王有为副市长讲话。", {"王有为": ["副市长"]}),
    ],
)
def test_who_is_given_or_loses_a_post(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("永靖县双着镇中心小学校长方立新说,", {"方立新": ["永靖县双着镇中心小学校长"]}),
        ("四年级(2)班学生王小荣说,", {"王小荣": ["四年级(2)班学生"]}),
        ("协会会长、“山货大王”带货主播方立新到场。", {"方立新": ["协会会长", "“山货大王”带货主播"]}),
        ("看望了甲县、乙县等地援青干部代表方立新。", {"方立新": ["援青干部代表"]}),
        ("参加活动的嘉宾有甲县县长方立新。", {"方立新": ["甲县县长"]}),
        ("承办方代表方立新致谢。", {"方立新": ["承办方代表"]}),
        ("曾任镇长的方立新(女)在座。", {"方立新": ["镇长"]}),
    ],
)
def test_where_titles_begin(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("他叫方立新,陇西人,去年到永靖县挂职,任县委常委、副县长。", {"方立新": ["县委常委", "副县长"]}),
        ("王明(女)站着,任队长的方立新坐着。", {"王明": [], "方立新": ["队长"]}),
        ("他叫方立新,任何时候都在,任期三年。", {"方立新": []}),
        ("他就是县医院副院长、共产党员居云川。", {"居云川": ["县医院副院长", "共产党员"]}),
        ("州农业局局长的日阿呷通报情况。", {"的日阿呷": ["州农业局局长"]}),
        ("驻村医生濮阳川把他送走。", {"濮阳川": ["驻村医生"]}),
        ("驻村医生濮阳市招来的多。", {}),
        ("副局长王明、罗扎西搭档。", {"王明": ["副局长"], "罗扎西": ["副局长"]}),
    ],
)
def test_titles_and_rare_names(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "主席团常务主席(以姓氏笔画为序):\n方 林(回族) 王立新 古 力(维吾尔族、女) 雷开川\n",
            {key: ["主席团常务主席"] for key in ("方林", "王立新", "古力", "雷开川")},
        ),
        ("本地乡土专家:方立新、乌明川、阴秋梅\n", {key: ["本地乡土专家"] for key in ("方立新", "乌明川", "阴秋梅")}),
        ("致富带头人:玉米、小麦\n主席团常务主席(以姓氏笔画为序):\n全体会议\n", {}),
        ("人物\n方立新\n永靖县委常委、副县长\n", {"方立新": ["永靖县委常委", "副县长"]}),
        ("高明\n永靖县委常委、副县长王立新出席。\n", {"王立新": ["永靖县委常委", "副县长"]}),
        ("汤秀英等5名护理骨干受到表彰。", {"汤秀英": ["护理骨干"]}),
        ("高年级等3名学生受到表彰。", {}),
    ],
)
def test_lists_and_lines_of_names(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "周家坝\n党支部书记、主任\n黄龙洞\n景区经理\n金太阳\n董事长\n司法局\n局长\n",
        "理事(按姓氏笔画排序):\n白沙镇 马庄乡\n技术负责人:李家沟\n",
        "代表:安平镇    代表:周家店",
        "2019年出生的黑颈鹤,2016年出生的金钱豹,2020年出生的马鹿。3岁的金毛,5岁的黄牛。",
        "这座山的名字叫云台山,这家店的名字叫黄小米。它的名字叫白雪。",
        "一种名叫金骏眉的茶,一个叫周家湾的村,有个名叫白马洞的地方。",
        "找到了失散的黄牛,他笑了。碰到了久别的康乐,她哭了。见到满山的白牡丹。他说话了。",
        "在赵家湾的影响下,在白牡丹的鼓励下,在周家店的带动下,",
        "二中金牌社、三中李宁社、四中王牌组。",
        "梅花鹿被聘为形象大使,周家堡被选为代表村,金种子被推选为代表酒。",
        "金丝桃每天开花,白牡丹每天都开,马鹿一家5口过河。",
        "白牡丹等5名学生获奖,李家沟等3名党员受到表彰。",
        "甲县医院王牌护士长,乙学校王牌主任。",
        "歌剧《拉姆央金》上演,品牌“拉姆央金”走红。格桑的日子好了。",
    ],
)
def test_what_is_a_thing_or_a_place(text: str) -> None:
    assert people(text) == {}


@pytest.mark.parametrize("text", ["局长留任,书记留言,主任留下。", "乡长苗族,书记仡佬族。", "班长格桑的日记本。"])
def test_what_no_name_behind_a_post_is(text: str) -> None:
    assert {*people(text)} <= {"格桑"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1998年出生的陈小琴,在县里长大。", {"陈小琴": []}),
        ("碰到了正在浇水的张成才,他笑了。", {"张成才": []}),
        ("有个叫陈小满的女孩来了。", {"陈小满": []}),
        ("队员名叫陈小琴,", {"陈小琴": []}),
        ("陈小琴\n岷县副县长\n", {"陈小琴": ["岷县副县长"]}),
        ("组长由韦小兰担任。", {}),
        ("甲村村医陈敏冒雨出诊。", {"陈敏": ["甲村村医"]}),
        ("甲村村医陈敏隔周来一次。", {"陈敏": ["甲村村医"]}),
        ("副县长陈敏以视频方式参加。", {"陈敏": ["副县长"]}),
        ("教师陈敏下课后回家。", {"陈敏": ["教师"]}),
        ("服装店老板娘陈敏说,", {"陈敏": ["服装店老板娘"]}),
    ],
)
def test_where_people_are_told_of_still(text: str, expected: dict[str, list[str]]) -> None:
    assert people(text) == expected


def test_long_lines_of_letters_take_no_longer_than_their_length() -> None:
    start = spelled.run_start("甲" * 9000, 9000)
    assert 9000 - start < 30
