"""How texts state that one side gets help from another."""

from extract.mentions.aid import AID, HOW
from extract.records.pairings.directed import helped, helping, is_run_by
from extract.records.pairings.doubts import is_doubtful, is_sought
from extract.records.pairings.natures import by_members
from extract.records.pairings.statements import Statement
from extract.records.pairings.wording import ADVERBS, LEAD, PART, PART_WORDS
from extract.rules.rule import Match, Rule

_ENDS = "后?[,。;]|以来|$"
_FOR_YEARS = (
    "(?:已经?|至今|整整|长达|满|有|达)*"
    r"(?:{date}|{quantity:duration}|[一二三四五六七八九十\d]+个?(?:年|载|春秋)|第[一二三四五六七八九十]+个?年)"
)
"""Behind the help that a region gets, what makes it more than goods or money: 的帮扶已整整七年."""


def got(match: Match) -> list[Statement] | None:
    """B得到A的对口支援, and not what is done for this to come: 为使B得到A的对口支援."""
    return None if is_sought(match, match.mention("second").start) else helped(match)


def helped_there(match: Match) -> list[Statement] | None:
    """A在B开展定点帮扶: a body helps regions; what it does else of that work there is none."""
    first, second = match.mention("first").value, match.mention("second").value
    named = bool(first.groups) and all(group.names for group in first.groups) and not second.groups
    if is_run_by(first) or {region.name for region in first.regions} & {region.name for region in second.regions}:
        return None
    return helping(match) if named and not is_doubtful(match) else None


def has_helpers(match: Match) -> list[Statement] | None:
    """甲县9个村已有8家企业结对: those that help are counted and of a kind that helps the others'."""
    first, second = match.mention("first").value, match.mention("second").value
    if is_doubtful(match) or any(not group.count or group.names for group in (*first.groups, *second.groups)):
        return None
    return helped(match) if by_members(first, second) == 1 else None


AIDED: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.got",
        PART_WORDS,
        rf"{{first=side}}{ADVERBS}{{0,3}}(?:得到|获得|接受|受到)了?{{second=side}}的?"
        rf"(?P<relation>{AID}(?={_ENDS}|{_FOR_YEARS})|(?:帮扶|支援)(?={_FOR_YEARS}))",
        got,
        accepts=(
            "从2017年算起,[临洮县|recipient]得到[福州市马尾区|donor]的[帮扶|relation]已整整七年。",
            "[布拖县|recipient]长期得到[慈溪市|donor]的[对口支援|relation],路通了。",
        ),
        rejects=(
            "临洮县得到福州市马尾区的支援物资。",
            "震后临洮县得到福州市的支援。",
            "布拖县得到慈溪市的对口支援药品9箱。",
            "布拖县得到慈溪市的结对帮扶慰问金3万元。",
            "布拖县得到慈溪市的支援已到货。",
            "布拖县受到慈溪市的支援至今历历在目。",
            "布拖县接受凉山州农业农村局的定点帮扶考核评价。",
            "为让布拖县得到慈溪市的对口支援,州里多次协商。",
            "布拖县争取得到慈溪市的对口支援。",
        ),
        priority=1,
        needs=("得到", "获得", "接受", "受到"),
        core="[到得受]了?{side}",
    ),
    Rule(
        "pairing.under",
        PART_WORDS,
        rf"{{first=side}}在{{second=side}}的?{PART}(?:之?下|中)",
        helped,
        accepts=("[岷县中医院|recipient]在[福州市中医院|donor]的[对口支援|relation]下,开展首例手术。",),
        rejects=("岷县中医院在福州市的支援资金下达后扩建。",),
        priority=1,
        hint=f"{PART}之?[下中]",
    ),
    Rule(
        "pairing.entered",
        PART_WORDS,
        rf"{{first=side}}被{{second=side}}(?:纳入|列为|列入|确定为|定为)了?[“\"]?{PART}",
        helped,
        accepts=("[岷县第三小学|recipient]被[福州市鼓楼小学|donor]列为[结对帮扶|relation]学校。",),
        rejects=("岷县第三小学被福州市鼓楼小学邀请交流。",),
        needs=("纳入", "列为", "列入", "确定为", "定为"),
    ),
    Rule(
        "pairing.helped-there",
        ("定点帮扶", "定点扶贫"),
        rf"{{first=side}}{LEAD}(?:按照[^,。;]{{2,16}},)?在{{second=side}}[^\m,。;]{{0,10}}?(?:开展|落实|实施|推进|承担|做好)了?(?P<relation>定点(?:帮扶|扶贫))"
        "(?=(?:各项)?(?:工作|任务)?(?:[,。;]|以来|已|近|$))",
        helped_there,
        accepts=("[华夏集团|donor][自2012年起|since]在[岷县|recipient]、宕昌县用心用情开展[定点帮扶|relation]工作。",),
        rejects=(
            "华夏集团在岷县开展定点帮扶调研。",
            "华夏集团在岷县召开定点帮扶工作会议。",
            "甘肃省在岷县开展定点帮扶工作。",
            "定西市委组织部在岷县推进定点帮扶工作。",
            "岷县水利局在岷县承担定点帮扶工作。",
            "县纪委在清水镇开展定点帮扶领域专项整治。",
            "华夏集团计划在岷县开展定点帮扶工作。",
        ),
        core="在{side}",
    ),
    Rule(
        "pairing.has-helpers",
        ("结对", "对口", "定点", "挂钩", "帮扶", "包联", "认领"),
        r"{first=side},?(?:已经?|都|均|也|现|目前|分别){0,2}有了?{second=side}(?:已经?|参与|先后|分别|主动|与之){0,2}"
        rf"(?P<relation>{AID}|{HOW}(?:共建)?|帮扶|包联|认领)了?(?=[,。;]|$)",
        has_helpers,
        accepts=("目前,[岷县|recipient]36个脱贫村已有[福州市|donor]28家企业[结对帮扶|relation],覆盖率百分之百。",),
        rejects=(
            "目前,岷县36个脱贫村已有福州市28名干部结对帮扶。",
            "目前,岷县36个脱贫村没有福州市28家企业结对帮扶。",
            "目前,岷县36家企业已有福州市28个村结对。",
            "明年,岷县36个脱贫村力争有福州市28家企业结对帮扶。",
            "目前,岷县36个脱贫村已有28家企业结对帮扶的项目开工。",
        ),
        needs=("有",),
        hint="有[^。]{3,40}?(?:结对|对口|定点|挂钩|帮扶|包联|认领)[^,。;]{0,2}(?:[,。;]|$)",
        core="有了?{side}",
    ),
)
