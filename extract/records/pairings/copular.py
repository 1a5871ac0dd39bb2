"""How texts state a tie by 是: whom one has, what two are, or who one's 师傅 is."""

from extract.records.pairings.doubts import is_doubtful, kinds_of
from extract.records.pairings.joint import both
from extract.records.pairings.natures import by_members
from extract.records.pairings.programmes import HELP
from extract.records.pairings.relations import is_contest
from extract.records.pairings.statements import Statement, state, tied
from extract.records.pairings.wording import ADVERBS
from extract.rules.rule import Match, Rule
from extract.text.patterns import late

_TOLD = late(f"{HELP}|结了")
"""Of what a text speaks where 结的是 tells of a tie."""
_NEAR = 480
"""So many characters before the match are looked at for that."""
_IS = "(?:就|正|便|则|也|还)?是"
_END = r"(?=[,。;]|$)"
_KIND = "(?:结对|帮扶|协作|对口|扶贫|共建|友好|姊妹|姐妹|兄弟|手拉手)"


def were_tied(match: Match) -> list[Statement] | None:
    """A与B是2016年结下的对子, and no more: what they were once or may become is none."""
    if is_doubtful(match) or is_contest(match):
        return None
    return both(match) if match.has("both") else tied(match)


def tied_is(match: Match) -> list[Statement] | None:
    """A结的是B, A帮的是B: alike, or regions, where the text speaks of ties."""
    first, second = match.mention("first").value, match.mention("second").value
    article, start = match.context.article.article, match.span().start
    told = _TOLD.search(match.text, max(article.start, start - _NEAR), start)
    if told is None or kinds_of(first) != kinds_of(second) or is_doubtful(match) or is_contest(match):
        return None
    if match.has("learns") and not (first.groups and second.groups):
        return None
    return state(match, 0 if match.has("helps") else 1 if match.has("learns") else None, first, second)


def master_is(match: Match) -> list[Statement] | None:
    """A的师傅是B: bodies of one kind."""
    first, second = match.mention("first").value, match.mention("second").value
    alike = bool(first.groups) and kinds_of(first) == kinds_of(second)
    return state(match, 1, first, second) if alike and not is_doubtful(match) else None


def partner_is(match: Match) -> list[Statement] | None:
    """A的对子是B: two of one sort, or a firm and a village."""
    first, second = match.mention("first").value, match.mention("second").value
    alike = kinds_of(first) == kinds_of(second) or by_members(first, second) is not None
    return state(match, None, first, second) if alike and not is_doubtful(match) and not is_contest(match) else None


COPULAR: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.were-tied",
        ("结下的", "结成的", "结为的", "结上的", "确立的", "确定的", "建立的", "缔结的", "结对的", "牵手的"),
        rf"(?<![\m])(?:{{first=side}}[与同跟]{{second=side}}|{{both=side}})(?:早)?{_IS}{{since=date}}[^\m,。;]{{0,4}}?"
        rf"(?:(?:结[下成为上]|确[立定]|建立|缔结)的[^\m,。;]{{0,4}}?)?"
        rf"(?P<relation>{_KIND}*(?:对子|伙伴)|{_KIND}+(?:关系|城市|县区|学校|医院|单位|[县市区校院])|(?:结对|牵手)(?=的))的?{_END}",
        were_tied,
        accepts=(
            "[慈溪与布拖|pairing]是[2016年|since]结下的[帮扶对子|relation]。",
            "[慈溪市和布拖县|pairing]就是[2016年|since]确定的[协作伙伴|relation],来往不断。",
            "[慈溪市中医院与布拖县中医院|pairing]是[2021年|since]结成的[对子|relation]。",
        ),
        rejects=(
            "慈溪市与布拖县是2016年设立的。",
            "慈溪市与布拖县曾是2016年结下的帮扶对子。",
            "慈溪市的老张与布拖县的老吉是2016年结下的对子。",
            "慈溪市与布拖县是2016年建立的买卖关系。",
        ),
        priority=1,
    ),
    Rule(
        "pairing.tied-is",
        tuple(f"{verb}的{adverb}是" for verb in "结帮包带认拜" for adverb in ("", "就", "正", "便", "则", "也", "还")),
        rf"{{first=side}}{ADVERBS}{{0,3}}(?P<relation>结|(?P<helps>[帮包带])|(?P<learns>[认拜]))的{_IS}{{second=side}}{_END}",
        tied_is,
        accepts=(
            "两地街镇结对不少,马尾区罗星街道与临洮县洮阳镇结对,[琅岐镇|donor][结|relation]的是[新添镇|recipient]。",
            "说起结对帮扶,[福州市中医院|donor][帮|relation]的是[岷县中医院|recipient]。",
            "说起结对帮扶,[岷县中医院|recipient][认|relation]的是[福州市中医院|donor]。",
        ),
        rejects=(
            "福州市中医院帮的是岷县中医院。",
            "说起结对帮扶,岷县认的是福州市,拜的是闽王庙。",
            "说起结对帮扶,福州市中医院帮的是岷县。",
            "说起结对帮扶,福州市中医院原先帮的是岷县中医院。",
            "结对足球赛上,福州第四十中学帮的是岷县第二中学。",
        ),
    ),
    Rule(
        "pairing.master-is",
        ("师傅", "师父", "娘家"),
        rf"{{first=side}}[拜认]?的[“\"]?(?P<relation>师傅|师父|娘家)[”\"]?{_IS}{{second=side}}{_END}",
        master_is,
        accepts=(
            "[岷县中医院|recipient]的[师傅|relation]是[福州市中医院|donor],签了三年。",
            "[岷县中医院|recipient]拜的“[师傅|relation]”是[福州市中医院|donor]。",
        ),
        rejects=(
            "岷县中医院老王的师傅是福州市中医院。",
            "岷县中医院的师傅是福州市中医院的专家。",
            "岷县中医院的娘家是岷县。",
            "岷县中医院原先的师傅是福州市中医院。",
            "岷县中医院拜的师傅是福州市的老中医。",
        ),
    ),
    Rule(
        "pairing.partner-is",
        ("对子是", "对子就是", "对子则是", "对子”是"),
        rf"{{first=side}}的[“\"]?(?P<relation>(?:结对|帮扶|村企)?对子)[”\"]?{_IS}{{second=side}}{_END}",
        partner_is,
        accepts=(
            "[隆德县观庄乡红堡村|recipient]的[对子|relation]是[福州闽江茶业公司|donor],年年收莲子。",
            "[岷县中医院|recipient]的[对子|relation]就是[福州市中医院|donor]。",
        ),
        rejects=(
            "隆德县观庄乡红堡村的对子是老张写的。",
            "隆德县观庄乡红堡村的对子是福州市中医院的医生写的。",
            "隆德县观庄乡红堡村原来的对子是福州闽江茶业公司。",
            "隆德县观庄乡红堡村的对子是福州市。",
            "乒乓球双打,岷县中医院的对子是福州市中医院。",
        ),
    ),
)
