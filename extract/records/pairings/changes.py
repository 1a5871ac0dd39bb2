"""How texts state that a tie has changed hands: who helps now, or whom somebody helps instead."""

from extract.records.pairings.directed import helper_adjusted, helper_told, helping_instead
from extract.records.pairings.statements import Statement
from extract.rules.rule import Rule

_TIE = "(?:(?:对口|结对|定点|挂钩)(?:支援|帮扶|协作|援助|援建)?|帮扶|援建|包[联抓保扶])"
"""What one does to another for long; 支援 alone is often help in need."""

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
        ("调整", "变更", "更换", "改为", "换成", "变为"),
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
        needs=("结对",),
        core="[由从]{side}(?:调整|变更|更换|改|换|变)",
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
)
