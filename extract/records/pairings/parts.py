"""How texts state what one side is to the other: its 帮扶单位, the one that helps it, in brackets behind its name."""

from extract.records.pairings.directed import helped, helper_told, helping, noted, part, part_apposed
from extract.records.pairings.statements import Statement
from extract.records.pairings.wording import ADVERBS, PART, PART_WORDS, PEERS
from extract.rules.rule import Rule

PARTS: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.part-of",
        PART_WORDS,
        rf"{{first=side}}(?:[^\m。;]{{0,12}}?,)?{ADVERBS}{{0,3}}[^\m,。;不未]{{0,3}}?(?:是|为|成为|成了){{second=side}}的{PART}"
        rf"(?:(?P<helps>单位|方)|(?P<helped>对象|点|县|村|地区|乡|镇)|{PEERS})",
        part,
        accepts=(
            "[岷县中医院|recipient]如今是[福州市中医院|donor]的[对口支援|relation]医院。",
            "[临潭县第二中学|recipient]正式挂牌,成为[济南第三中学|donor]的[结对帮扶|relation]校。",
            "[鲁中集团|donor]是[岷县|recipient]的[定点帮扶|relation]单位。",
        ),
        rejects=("岷县中医院不是福州市中医院的对口支援医院。", "岷县是甘肃省的重点帮扶县。"),
        priority=1,
        core="[是为了]{side}的",
    ),
    Rule(
        "pairing.part-is",
        PART_WORDS,
        rf"{{first=side}}的{PART}(?:(?P<helps>对象|点|县|村|地区)|(?P<helped>单位|方)|{PEERS})"
        r"[^\m,。;]{0,3}?{quantity}?(?:是|为|包括|:){second=side}",
        part,
        accepts=(
            "[福州市中医院|donor]的[帮扶|relation]对象为[岷县中医院|recipient]。",
            "[岷县|recipient]的[定点帮扶|relation]单位有3个:[鲁中集团|donor]、华北电力大学和泉城银行。",
        ),
        rejects=("福州市的帮扶单位考核结果为优秀。",),
        priority=1,
    ),
    Rule(
        "pairing.part-apposed",
        PART_WORDS,
        rf"(?:^|(?<=[,。;:的“”])){{first=side}},{PART}(?:(?P<helps>对象|点|县|村|地区)|(?P<helped>单位|方)|{PEERS})"
        r"(?:是|为|:){second=side}(?=[,。;(的]|$)",
        part_apposed,
        accepts=("[岷县第二中学|recipient],[支援|relation]方是[福州第四十中学|donor]。",),
        rejects=(
            "会上点名了闽侯县,帮扶单位是隆德县水务局的村有两个。",
            "来了隆德县第二中学,支援方是闽侯县第二中学。",
            "隆德县第二中学,支援方是闽侯县教育局。",
        ),
        priority=1,
    ),
    Rule(
        "pairing.part-noted",
        PART_WORDS,
        rf"{{first=side}}\({PART}(?:(?P<helps>对象|点|县|村|地区)|(?P<helped>单位|方)|{PEERS})(?:为|是|:){{second=side}}\)",
        part,
        accepts=("[岷县|recipient]([对口帮扶|relation]单位:[福州市|donor])",),
        rejects=("岷县(帮扶单位:3家)",),
        priority=1,
    ),
    Rule(
        "pairing.noted",
        ("(结对", "(对口", "(帮扶"),
        r"{first=side}\((?P<relation>结对|(?P<helps>(?:结对|对口)(?:帮扶|支援|协作)|帮扶))(?:的?[是为]|(?P<label>:))?{second=side}\)"
        r"(?![^,。;、]{0,8}(?:队|组|团|办法|细则|方案|规划|通知|意见|资金|项目|干部))",
        noted,
        accepts=(
            "参加的有[福州市晋安区|donor]([结对|relation][定西市安定区|recipient])、马尾区([结对|relation]临洮县)等。",
            "[合肥市|donor]([对口帮扶|relation][寿县|recipient])签约12个。",
            "[隆德县|recipient]([对口帮扶|relation]:[闽侯县|donor])签约12个。",
            "[积石山县|recipient]([对口协作|relation][济南市|donor])签约12个。",
        ),
        rejects=(
            "福州市(结对3年)与定西市来往多。",
            "福州市晋安区(结对干部)来了。",
            "闽侯县(支援武汉市)医疗队回来了。",
            "闽侯县(帮扶隆德县)专项资金管理办法印发。",
            "荆州市(帮扶:宜昌市)签约12个。",
        ),
        priority=1,
    ),
    Rule(
        "pairing.helper-is",
        ("帮扶", "支援", "协作", "结对"),
        r"(?P<relation>(?:对口|结对|定点|挂钩)(?:支援|帮扶|协作|援助)?){second=side}的,?(?:正|就|还)?(?:是|有){first=side}(?=[,。;]|$)",
        helper_told,
        accepts=("[对口帮扶|relation][临洮县|recipient]的是[福州市马尾区|donor],年年都来人。",),
        rejects=(
            "对口帮扶临洮县的是一群年轻人。",
            "对口帮扶隆德县的是闽侯县吗?",
            "明年对口帮扶隆德县的是闽侯县。",
            "过去对口帮扶隆德县的是闽侯县,如今是长乐区。",
            "结对隆德县的是闽侯县水务局的干部。",
        ),
        priority=1,
        core="的,?[正就还]?[是有]{side}",
    ),
    Rule(
        "pairing.helper-changed",
        ("支援", "帮扶", "协作", "援助"),
        r"(?P<relation>(?:对口|结对|定点|挂钩)(?:支援|帮扶|协作|援助)){second=side}的(?:接力棒|接力|任务|重任|担子)已?[由从]{side}"
        r"[^\m,。;]{0,4}(?:交到|交给|交棒给?|转到|转给|转交给?|移交给?|传到|传给|改由|转由)了?{first=side}(?=[,。;手]|$)",
        helper_told,
        accepts=("2021年,[对口帮扶|relation][临洮县|recipient]的任务由晋安区移交给[马尾区|donor]。",),
        rejects=(
            "对口帮扶临洮县的任务由晋安区承担。",
            "对口帮扶隆德县的任务不会由长乐区移交给闽侯县。",
            "对口帮扶隆德县的任务由长乐区移交给闽侯县的设想没有通过。",
            "支援武汉市的任务由黄冈市移交给鄂州市。",
        ),
        priority=2,
        needs=("接力", "任务", "重任", "担子"),
        core="[由从]{side}",
    ),
    Rule(
        "pairing.part-as",
        PART_WORDS,
        rf"作为{{first=side}}的{PART}(?:(?P<helps>对象|点|县|村|地区)|(?P<helped>单位|方)|{PEERS})(?:之一)?,{{second=side}}",
        part,
        accepts=("作为[福州市|donor]的[对口帮扶|relation]地区,[岷县|recipient]承接产业转移。",),
        rejects=("作为福州市的帮扶干部,岷县人李明很忙。",),
        priority=1,
    ),
    Rule(
        "pairing.entered",
        PART_WORDS,
        rf"{{first=side}}被{{second=side}}(?:纳入|列为|列入|确定为|定为)了?[“\"]?{PART}",
        helped,
        accepts=("[岷县第三小学|recipient]被[福州市鼓楼小学|donor]列为[结对帮扶|relation]学校。",),
        rejects=("岷县第三小学被福州市鼓楼小学邀请交流。",),
    ),
    Rule(
        "pairing.helped-is",
        ("帮扶的", "支援的", "援建的", "帮带的", "结对的"),
        rf"{{first=side}}(?:{ADVERBS}{{0,3}}|从?{{since=date}}){PART}的[县区市乡镇村校院][^\m,。;]{{0,3}}?,?(?:分别)?(?:是|为|叫|有){{second=side}}",
        helping,
        accepts=("[西南铁路集团|donor]从[2015年开始|since][定点帮扶|relation]的村,是[岷县清水镇三合村|recipient]。",),
        rejects=("西南铁路集团帮扶的村有了变化。",),
        priority=1,
        core="[是为叫有]{side}",
    ),
)
