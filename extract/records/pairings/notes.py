"""How texts note in brackets behind a side whom it helps, or who helps it: 甲区(结对乙县), 甲镇(乙市援建)."""

from extract.mentions.aid import AID, HOW
from extract.records.pairings.doubts import is_doubtful, kinds_of
from extract.records.pairings.natures import by_programme
from extract.records.pairings.statements import Statement, state
from extract.rules.rule import Match, Rule
from extract.text.patterns import late

_PENDING = late("[^,。;]{0,4}?(?:尚|[仍还]在|未|谈判|到期)")
"""Behind the brackets, what makes of the tie one that does not hold yet, or no more."""


def noted(match: Match) -> list[Statement] | None:
    """甲区(结对乙县): in brackets whom a region helps, or behind a colon by whom it is helped; 结对 does not tell.

    A programme goes before the wording.
    """
    first, second = match.mention("first").value, match.mention("second").value
    if not match.has("helps"):
        return state(match, None, first, second)
    known = by_programme(first, second)
    if known is None and match.has("label"):
        return None
    return state(match, known or 0, first, second)


def noted_by(match: Match) -> list[Statement] | None:
    """甲镇(乙市援建): in brackets who helps a region, or a body of its own kind; what is put up is a building."""
    first, second = match.mention("first").value, match.mention("second").value
    if len(first.units) > 1 and first.units[-1].joined != "的":
        first = first.parted(-1)[1]  # 甲市、乙县(丙省援建)
    if kinds_of(first) != kinds_of(second) or (match.quote("relation") == "援建" and first.groups):
        return None
    if is_doubtful(match) or _PENDING.match(match.text, match.span().end):
        return None
    return state(match, None if match.quote("relation") == "结对" else 1, first, second)


NOTED: tuple[Rule[list[Statement]], ...] = (
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
        "pairing.noted-by",
        tuple(f"{word})" for word in ("援建", "支援", "帮扶", "协作", "包联", "托管", "结对")),
        rf"{{first=side}}\((?:由|与)?{{second=side}}(?P<relation>{AID}|{HOW}包联|援建|帮扶|包联|托管|结对)\)",
        noted_by,
        accepts=(
            "首批交付的有[擂鼓镇|recipient]([烟台市|donor][援建|relation])、[曲山镇|recipient](青岛市援建)。",
            "[岷县中医院|recipient](由[福州市中医院|donor][对口支援|relation])、岷县第二中学都来了人。",
            "[岷县中医院|recipient]([福州市中医院|donor][托管|relation])来了专家。",
            "[岷县|recipient](与[福州市晋安区|donor][结对|relation])签约12个。",
            "都江堰市、[北川县|recipient]([山东省|donor][援建|relation])都已重建。",
        ),
        rejects=(
            "擂鼓镇卫生院(烟台市援建)交付。",
            "擂鼓镇小学(烟台市实业公司援建)交付。",
            "擂鼓镇(烟台市拟援建)尚未开工。",
            "明年擂鼓镇(烟台市援建)开工。",
            "岷县第二中学(福州餐饮公司托管)的食堂开了。",
            "岷县果农(福州市商户帮扶)增收。",
            "武汉市(黄冈市支援)的蔬菜到了。",
            "岷县中医院(福州市中医院托管)尚在谈判。",
        ),
        priority=1,
        core="\\([由与]?{side}",
    ),
)
