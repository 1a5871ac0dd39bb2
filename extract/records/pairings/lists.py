"""Lists of couples below words that speak of pairing."""

from extract.records.pairings.relations import is_contest
from extract.records.pairings.statements import Statement, are_named, couples, state, tied
from extract.records.pairings.wording import NOT_WORK
from extract.rules.rule import Match, Rule
from extract.text.patterns import late

_HEADS = late(
    r"(?:支援|帮扶|援助|托管)[^\n:]{0,6}(?::|[及与和、/—])(?P<helped>受援|受帮扶|被帮扶)"
    r"|(?:受援|受帮扶|被帮扶)[^\n:]{0,6}(?::|[及与和、/—])(?:支援|帮扶|援助)"
)
"""What heads a list of couples."""
_BELOW = 900
"""Characters of such a list."""
_REGIONS = 4
"""So many regions at least does a chain name: two couples."""


def listed(match: Match) -> list[Statement] | None:
    """甲区6所学校—乙县8所学校, 甲县丙镇—乙县丁镇, in a list below words of pairing; 天津—兰州 is a line of traffic."""
    found = tied(match)
    return found if found and all(side.groups or side.of_towns for side in found[0].sides) else None


def listed_bodies(match: Match) -> list[Statement] | None:
    """甲小学对乙小学, in a list below words that speak of pairing; those of a contest are no couples."""
    named = are_named(match.mention("first").value) and are_named(match.mention("second").value)
    return tied(match) if named and not is_contest(match) else None


def listed_under(match: Match) -> list[Statement] | None:
    """甲医院:乙医院, below a line that says which side helps: 支援医院:受援医院."""
    heads = [*_HEADS.finditer(match.text, max(match.span().start - _BELOW, 0), match.span().start)]
    if not heads:
        return None
    return state(match, int(heads[-1]["helped"] is None), match.mention("first").value, match.mention("second").value)


def listed_regions(match: Match) -> list[Statement] | None:
    """甲区—乙县、丙区—丁县, in a list below words that speak of pairing."""
    codes = _linked(match)
    return couples(match) if codes and all(code and code[4:] != "00" for code in codes) else None


def listed_against(match: Match) -> list[Statement] | None:
    """甲区对乙县、丙市对丁州, in a list below words that speak of pairing; what is abroad has no code."""
    codes = _linked(match)
    return couples(match) if codes and all(codes) else None


def _linked(match: Match) -> list[str | None]:
    """The codes of the regions of a chain of two couples or more, else none; those of a contest are no couples."""
    if is_contest(match):
        return []
    codes = [region.code for side in match.mentions("chain") for region in side.value.regions]
    return codes if len(codes) >= _REGIONS else []


LISTS: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.against",
        ("结对", "帮扶", "协作"),
        rf"(?P<chain>{{side}}(?:对{{side}}){{1,12}})(?=的[^\m。;,]{{0,2}}?(?P<relation>结对|帮扶|协作){NOT_WORK}(?![^,。;]{{0,4}}表示))",
        couples,
        accepts=("在[庄浪县|recipient],[南开区已形成9个街道对9个乡镇|pairing]的[帮扶|relation]格局。",),
        rejects=("9个街道对9个乡镇的道路作了养护。", "丙县人民政府对天津市的倾情帮扶表示感谢。"),
    ),
    Rule(
        "pairing.listed-regions",
        ("—", "–"),
        r"(?P<chain>{side}(?:[—–]{1,2}{side}){2,24})(?=[;,。、(]|$)",
        listed_regions,
        accepts=("县区[结对|relation]关系。[南开区|donor]—庄浪县、津南区—夏河县、滨海新区—合作市。",),
        rejects=(
            "南开区—庄浪县、津南区—夏河县。",
            "县区结对情况。天津—兰州、天津—天水航线开通。",
            "县区结对篮球赛。南开区—庄浪县、津南区—夏河县。",
        ),
    ),
    Rule(
        "pairing.listed-against",
        ("对", "帮"),
        r"(?P<chain>{side}[对帮]{side}(?:(?:[,;]{side})?[对帮]{side}){1,24})(?=[;,。、等]|$)",
        listed_against,
        accepts=(
            "区县[结对|relation]关系:[福田区|donor]对道里区,南山区对松北区。",
            "江苏与辽宁[配上了对|relation]:[南京|donor]对锦州、苏州对抚顺、盐城对盘锦等走在前头。",
            "两地[结对|relation]以后,[福田区|donor]帮道里区,南山区帮松北区。",
            "继续推行“一对一”[结对|relation],[南山区|donor]对南康区、宝安区对寻乌县、光明区对信丰县。",
        ),
        rejects=(
            "福田区对道里区,南山区对松北区。",
            "区县结对赛事:福田区队对道里区队,南山区队对松北区队。",
            "两省结对城市足球邀请赛开赛:福田区对道里区,南山区对松北区。",
            "县区分组配对如下。福田区对道里区,南山区对松北区。",
        ),
    ),
    Rule(
        "pairing.listed",
        ("—", "–", "→", "↔", "+"),
        r"{first=side}(?:[—–]{1,2}| ?[→↔+] ?){second=side}(?=[;,。、(:]|$)"
        r"(?:[,:(]{since_after=date}(?=结|建立|起|[;。)]|$))?",
        listed,
        accepts=(
            "学校结对情况。[津南区6所学校—夏河县8所学校|pairing]。",
            "医院结对。[津南区中医院→夏河县藏医院|pairing]:[2021年6月|since]结成。",
            "医院结对。[津南区中医院—夏河县藏医院|pairing],[2021年6月|since]。",
            "支部结对。[津南区水务局党支部+夏河县水务局党支部|pairing]。",
        ),
        rejects=("津南区6所学校—夏河县8所学校。",),
    ),
    Rule(
        "pairing.listed-bodies",
        ("对",),
        r"(?:^|(?<=[:;,、]))\s*{first=side}对{second=side}(?=[;,。、]|$)",
        listed_bodies,
        accepts=("学校[结对|relation]安排如下:[津南区双桥中学对夏河县中学|pairing]。",),
        rejects=(
            "津南区双桥中学对夏河县中学。",
            "学校结对足球赛:津南区双桥中学对夏河县中学。",
            "学校结对安排如下:津南区对夏河县。",
        ),
    ),
    Rule(
        "pairing.listed-under",
        tuple(
            f"{body}:" for body in ("医院", "保健院", "中心", "学校", "中学", "小学", "公司", "集团", "市", "区", "县")
        ),
        r"^\s*[^\m:]{0,5}{first=side}:{second=side}(?=[。;(]|$)(?:\({since_after=date}\))?",
        listed_under,
        accepts=(
            "[支援|relation]医院:受援医院\n1、[津南区中医院:夏河县藏医院|pairing]。",
            "受援医院及[支援|relation]医院名单\n[夏河县藏医院|recipient]:[津南区中医院|donor]([2022年7月起|since])",
        ),
        rejects=("津南区中医院:夏河县藏医院。", "医院结对名单\n津南区中医院:夏河县藏医院。"),
    ),
)
