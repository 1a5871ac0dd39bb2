"""How texts state that a tie has changed hands: who helps now, or whom somebody helps instead."""

from extract.mentions.aid import AID, HOW
from extract.records.pairings.directed import helper_adjusted, helper_told, helping_instead
from extract.records.pairings.doubts import is_doubtful, is_to_come
from extract.records.pairings.statements import Statement
from extract.records.pairings.wording import ADVERBS, TAIL, WITH
from extract.rules.rule import Match, Rule

_TIE = f"(?:{AID}|{HOW}|帮扶|援建|包[联抓保扶])"
"""What one does to another for long; 支援 alone is often help in need."""


def helping_more(match: Match) -> list[Statement] | None:
    """A在结对B的基础上,新增结对C: both hold."""
    if is_doubtful(match) or is_to_come(match):
        return None
    first, other = match.mention("first").value, match.mention("other").value
    second = match.mention("second") or match.mention("second_with")
    relation = match.span("relation") if match.has("relation") else match.span("tie")
    since = match.mention("since") or match.mention("since_lead")
    helps = 0 if match.has("relation") else None
    return [
        Statement((first, other), 0, match.span("earlier"), None),
        Statement((first, second.value), helps, relation, since),
    ]


CHANGES: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.helping-instead",
        ("改为", "调整为", "变更为", "转为", "转而"),
        rf"{{first=side}}(?:[由从]?原?(?:来|本|先)?|不再|[由从]){_TIE}了?{{side}},?(?:现|今年|这次)?(?:改为|调整为|变更为|转为|转而)(?P<relation>{_TIE}){{second=side}}(?=[,。;]|$)",
        helping_instead,
        accepts=(
            "[宁波市江北区|donor]由帮扶雷波县改为[帮扶|relation][美姑县|recipient]。",
            "[福清市龙田镇|donor]不再结对临洮县八里铺镇,改为[结对|relation][临洮县中铺镇|recipient]。",
            "[县水利局|donor]由原包抓临洮县中铺镇红柳村调整为[包抓|relation][八里铺镇孙家村|recipient]。",
        ),
        rejects=(
            "宁波市江北区由帮扶雷波县改为自主发展。",
            "宁波市江北区由援建雷波县中学调整为援建美姑县中学。",
            "建议宁波市江北区由帮扶雷波县改为帮扶美姑县。",
            "宁波市江北区由帮扶雷波县改为帮扶美姑县的设想没有通过。",
            "网传宁波市江北区由帮扶雷波县改为帮扶美姑县。",
            "宁波市江北区消防救援大队由支援雷波县转为支援美姑县。",
        ),
        priority=2,
        needs=("结对", "对口", "定点", "挂钩", "帮扶", "援建", "包联", "包抓", "包保", "包扶"),
    ),
    Rule(
        "pairing.helper-adjusted",
        ("结对",),
        r"[与同和跟]{second=side}(?P<relation>结对(?:帮扶)?)的(?:[县市区]|城市|单位)?,?已?[由从]{side}"
        r"(?:调整|变更|更换|改|换|变)[为成到]了?{first=side}(?=[,。;]|$)",
        helper_adjusted,
        accepts=(
            "新一轮协作启动后,与[临洮县|recipient][结对|relation]的由福州市晋安区调整为[福州市马尾区|donor]。",
            "2021年,跟[临洮县|recipient][结对帮扶|relation]的城市从厦门市变更为[福州市|donor]。",
        ),
        rejects=(
            "与临洮县相邻的由晋安区调整为马尾区。",
            "与临洮县结对的干部由晋安区调整为马尾区。",
            "拟将与临洮县结对的由晋安区调整为马尾区。",
            "与临洮县结对的由晋安区调整为马尾区的设想没有通过。",
        ),
        priority=2,
        needs=("调整", "变更", "更换", "改为", "换成", "变为"),
        core="[由从]{side}(?:调整|变更|更换|改|换|变)",
    ),
    Rule(
        "pairing.helper-changed",
        ("支援", "帮扶", "协作", "援助"),
        rf"(?P<relation>{AID}){{second=side}}的(?:接力棒|接力|任务|重任|担子)已?[由从]{{side}}"
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
        "pairing.helping-more",
        ("基础上,", "之外,", "以外,", "之余,"),
        rf"{{first=side}}(?:{ADVERBS}|除了?){{0,4}}(?P<earlier>{_TIE})了?{{other=side}}(?:的?基础上|之外|以外|之余),{ADVERBS}{{0,4}}"
        rf"(?:{{date}}|{ADVERBS}){{0,3}}(?:(?P<relation>{_TIE})了?{{second=side}}|{WITH}{{second_with=side}}{TAIL}(?P<tie>结对|结了?对子?|牵手|牵了手|携手))(?=[,。;]|$)",
        helping_more,
        accepts=(
            "[琅岐镇|donor]在已[结对|relation][临洮县中铺镇|recipient]2个村的基础上,今年新增结对八里铺镇孙家村、水泉村2个村。",
            "[福州市|donor]除[对口帮扶|relation][定西市|recipient]之外,又结对临夏州。",
        ),
        rejects=(
            "琅岐镇在结对临洮县中铺镇的基础上,今年帮助八里铺镇孙家村修路。",
            "琅岐镇拟在结对临洮县中铺镇的基础上,新增结对八里铺镇。",
            "琅岐镇在结对临洮县中铺镇的基础上,力争新增结对八里铺镇。",
        ),
        priority=2,
        needs=("结对", "对口", "定点", "挂钩", "帮扶", "包联", "包抓", "包保", "包扶"),
        core="{side}(?:的?基础上|之外|以外|之余),",
    ),
)
