"""How texts state what one side is to the other: its 对口支援医院, its 帮扶对象, the one that is helped."""

from extract.mentions.aid import AID, HOW
from extract.records.pairings.directed import aided, helped, helper_told, helping, part, part_apposed, traded
from extract.records.pairings.statements import Statement, tied
from extract.records.pairings.wording import ADVERBS, NOT_WORK, PART, PART_WORDS, PEERS
from extract.rules.rule import Rule

_OTHER = r"(?:被[^,。;不未]{0,6}?)?(?:确定|明确|选定|指定|列|定)?"
"""In front of 为, who or what made it so: 被国家确定为."""
_SURE = f"(?:{AID}|{HOW}(?:共建)?)"
_BODY = "学校|医院|高校|单位|对象|地区|城市|县区|区县|县市|市县|[县村镇乡区市校]"
_GOES = "赴|到|来到|前往|走进|奔赴|深入|抵达|向|为|给|与|同|和"
_WHO = (
    "(?:(?:骨干)?教师|(?:全体)?(?:师生|党员(?:干部|教师|志愿者)?)|干部职工|医护人员|专家(?:组|团队)?|志愿者|代表团?|考察团)?"
    "(?:一行)?"
    r"(?:(?:[选调]派|派出)了?[^\m,。;]{2,16}?(?:医疗队|专家组|工作队|工作组|团队),?(?:启程|出发|动身)?)?"
)
_SEAT = "(?:位于|地处)"
"""In front of where a place lies, as said of who is what to another: 甲县位于乙省西部,是丙市的对口帮扶地区."""
_NOUN = rf"{PART}(?:单位|方|对象|点|县|村|地区|乡|镇|{PEERS}|的)"
"""What each of the rules holds that tell what one side is to the other."""
_TEAM = "(?:医疗队|医疗专家|专家|医疗人才|教育人才|教师|教研员|工作队|工作组|团队|人才)"

AS_PARTS: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.part-of",
        PART_WORDS,
        rf"(?<!{_SEAT}){{first=side}}(?:{_SEAT}{{side}}(?=[^\m。;]{{0,12}}?,))?(?:[^\m。;]{{0,12}}?,)?{ADVERBS}{{0,3}}[^\m,。;不未]{{0,3}}?{_OTHER}(?:是|为|成为|成了){{second=side}}的?{PART}"
        rf"(?:(?P<helps>单位|方)|(?P<helped>对象|点|县|村|地区|乡|镇)|{PEERS})",
        part,
        accepts=(
            "[岷县中医院|recipient]如今是[福州市中医院|donor]的[对口支援|relation]医院。",
            "[临潭县第二中学|recipient]正式挂牌,成为[济南第三中学|donor]的[结对帮扶|relation]校。",
            "[鲁中集团|donor]是[岷县|recipient]的[定点帮扶|relation]单位。",
            "[岷县|recipient]被国务院确定为[福州市|donor]的[对口帮扶|relation]县。",
            "[岷县|recipient]是[福州市晋安区|donor][对口协作|relation]县。",
            "[岷县|recipient]地处甘肃省南部,是[福州市|donor]的[对口帮扶|relation]地区。",
        ),
        rejects=(
            "岷县中医院不是福州市中医院的对口支援医院。",
            "岷县是甘肃省的重点帮扶县。",
            "岷县未被确定为福州市的帮扶县。",
        ),
        priority=1,
        core='[是为了]{side}的?[“"]?(?:对口|定点|结对|挂钩|包联|组团|长期|一对一|帮扶|帮带|支援|援建|协作)',
        hint=_NOUN,
    ),
    Rule(
        "pairing.part-to",
        PART_WORDS,
        rf"{{first=side}}{_WHO}{{quantity}}?{ADVERBS}{{0,3}}(?:{_GOES})(?:其|该校|该院)?(?P<relation>{_SURE}|帮扶|帮带)"
        rf"(?:(?:{_BODY})?的|(?:联系)?点(?=—)|(?:{_BODY}))(?:联系点)?[—:]{{0,2}}{{second=side}}",
        aided,
        accepts=(
            "[福州市晋安区|donor]党政代表团赴[对口帮扶|relation]的[岷县|recipient]考察。",
            "[福州第四十中学|donor]向[帮扶|relation]学校[岷县第二中学|recipient]捐赠图书。",
            "[福州市第三小学|donor]师生到[结对|relation]的[岷县清水镇中心小学|recipient]开展活动。",
            "[岷县|recipient]与[对口帮扶|relation]的[福州市|donor]签下合同。",
            "[岷县第一小学|donor]骨干教师一行8人走进[结对|relation]学校[清水镇中心小学|recipient]送教。",
            "[岷县审计局党支部|donor]到[结对共建|relation]村[清水镇三合村|recipient]慰问。",
            "[福州市中医院|donor]选派第三批“组团式”帮扶医疗队,启程前往[对口支援|relation]的[岷县中医院|recipient]。",
        ),
        rejects=(
            "福州市30名教师到对口帮扶的岷县支教。",
            "福州市委书记赴对口帮扶的岷县考察。",
            "福州市中医院选派第三批医疗队,前往岷县中医院。",
            "福州市晋安区到结对工作先进的岷县学习。",
        ),
        core=rf"(?:{_SURE}|帮扶|帮带)(?:{_BODY}|的|联系|点){{1,3}}[—:]{{0,2}}{{side}}",
    ),
    Rule(
        "pairing.part-team",
        (*PART_WORDS, "组团"),
        rf"{{first=side}}(?P<relation>[“\"]?(?:组团式?|对口|结对|定点)[”\"]?(?:帮扶|支援|协作|援助|帮带)){_TEAM}+{{quantity}}?"
        r"[^\m,。;]{0,2}?(?:进驻|入驻|抵达|走进|来到|赴|到岗){second=side}",
        helping,
        accepts=("[福州市中医院|donor][“组团式”帮扶|relation]医疗队进驻[岷县中医院|recipient]。",),
        rejects=("福州市中医院医疗队进驻岷县中医院。", "福州市中医院对口支援医疗队开会。"),
        priority=1,
        needs=("进驻", "入驻", "抵达", "走进", "来到", "赴", "到岗"),
    ),
    Rule(
        "pairing.partner-of",
        ("协作", "合作结对"),
        rf"{{first=side}}{ADVERBS}{{0,3}}(?:是|为|成为|成了){{second=side}}的(?P<relation>(?:东西部|山海|扶贫|南北)+(?:协作|合作)(?:结对)?)(?:[县市区]|{PEERS})",
        tied,
        accepts=("[岷县|recipient]是[晋安区|donor]的[东西部协作结对|relation]县。",),
        rejects=("岷县是晋安区的东西部协作办。",),
        priority=1,
        core="[是为了]{side}的",
        needs=("的东西部", "的山海", "的扶贫", "的南北"),
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
        hint=_NOUN,
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
        hint=_NOUN,
    ),
    Rule(
        "pairing.part-noted",
        PART_WORDS,
        rf"{{first=side}}\({PART}(?:(?P<helps>对象|点|县|村|地区)|(?P<helped>单位|方)|{PEERS})(?:为|是|:){{second=side}}\)",
        part,
        accepts=("[岷县|recipient]([对口帮扶|relation]单位:[福州市|donor])",),
        rejects=("岷县(帮扶单位:3家)",),
        priority=1,
        hint=_NOUN,
        needs=("(",),
    ),
    Rule(
        "pairing.helper-is",
        ("帮扶", "支援", "协作", "结对"),
        rf"(?P<relation>{AID}|{HOW}){{second=side}}的,?(?:正|就|还)?(?:是|有){{first=side}}(?=[,。;]|$)",
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
        "pairing.part-as",
        PART_WORDS,
        rf"作为{{first=side}}的?{PART}(?:(?P<helps>对象|点|县|村|地区|的(?:[县市区州旗村校]|地区|学校|医院))|(?P<helped>单位|方)|{PEERS})(?:之一)?,{{second=side}}",
        part,
        accepts=(
            "作为[福州市|donor]的[对口帮扶|relation]地区,[岷县|recipient]承接产业转移。",
            "作为[福州市|donor][对口支援|relation]的县,[比如县|recipient]变化大。",
        ),
        rejects=("作为福州市的帮扶干部,岷县人李明很忙。", "作为福州市对口支援的干部,岷县人李明很忙。"),
        priority=1,
        hint=_NOUN,
        needs=("作为",),
    ),
    Rule(
        "pairing.part-as-helper",
        tuple(f"作为{word}" for word in ("对口", "结对", "定点", "帮扶", "支援", "挂钩")),
        rf"作为(?P<relation>{_SURE}|帮扶|支援){{second=side}}的(?:[县市区州旗省校]|城市|城区|省份|省市|地区|单位|学校|医院|高校)(?:之一)?,{{first=side}}",
        helper_told,
        accepts=("作为[对口帮扶|relation][岷县|recipient]的城区,[福州市马尾区|donor]年年派人。",),
        rejects=("作为对口帮扶岷县的干部,福州市李明很忙。", "作为原来对口帮扶岷县的城区,福州市马尾区仍有来往。"),
        priority=1,
    ),
    Rule(
        "pairing.goods-to",
        PART_WORDS,
        rf"{{first=side}}的(?!干部|教师|老师|医生|学生|师生|群众)[^\m,。;]{{1,16}}?(?:走进|来到|进入|亮相|登陆|摆[上进]|端上|销往|运往|销到|运到|送到)了?(?:其)?"
        rf"(?P<relation>{_SURE})(?:地区|城市|[县市区州]|协作地)?的?{{second=side}}",
        traded,
        accepts=("[岷县|recipient]的当归、黄芪走进[对口帮扶|relation]城市[福州市|donor]。",),
        rejects=(
            "岷县的教师走进结对的福州市。",
            "岷县的当归走进结对学校福州市第三小学。",
            "岷县的当归走进福州市。",
        ),
        needs=("走进", "来到", "进入", "亮相", "登陆", "摆上", "摆进", "端上", "销往", "运往", "销到", "运到", "送到"),
    ),
    Rule(
        "pairing.under-which",
        PART_WORDS,
        rf"(?<![\m])在{{second=side}}的?(?P<relation>{_SURE})之?下,{{first=side}}",
        helped,
        accepts=("在[福州市晋安区|donor][对口帮扶|relation]下,[岷县|recipient]建起产业园。",),
        rejects=("在福州市晋安区帮助下,岷县建起产业园。", "在福州市对口帮扶干部带领下,岷县建起产业园。"),
        priority=1,
        needs=("下,",),
    ),
    Rule(
        "pairing.toward",
        PART_WORDS,
        rf"{{first=side}}(?:{ADVERBS}{{1,2}}(?:加强|深化))?对{{second=side}}的{PART}(?!对象|单位|医院|学校|格局|[^\m,。;]{{0,4}}表示){NOT_WORK}",
        helper_told,
        accepts=(
            "[常州市局前街小学|donor]对[旬阳市城关小学|recipient]的[结对帮扶|relation]从一堂网课开始。",
            "由[常州市中医院|donor]组成协作组,加强对[旬阳市中医医院|recipient]的[帮扶|relation]。",
        ),
        rejects=(
            "常州市对旬阳市的帮扶资金到账。",
            "常州市对旬阳市的帮扶工作有序推进。",
            "旬阳市政府对常州市的帮扶表示感谢。",
            "会议要求,常州市继续加强对旬阳市的帮扶。",
        ),
        priority=1,
        core="对{side}的",
        hint=rf"的{PART}",
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
