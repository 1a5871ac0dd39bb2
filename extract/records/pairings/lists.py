"""Lists of couples below words that speak of pairing."""

from extract.records.pairings.couples import couples
from extract.records.pairings.doubts import is_doubtful
from extract.records.pairings.relations import LINES, is_contest, is_of_lines
from extract.records.pairings.said import NEAR
from extract.records.pairings.sides import COUPLE, Side
from extract.records.pairings.statements import Statement, are_named, state, tied
from extract.records.pairings.wording import NOT_WORK
from extract.records.view import SentenceView
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
_LEADS = ("像", "如", "即", ":", "—", "分别为", "分别是")
"""What leads to a list: 像甲市和乙州、丙市和丁州."""
_LED = "(?<=[像如即为是:—])"
_TIED = ("结对", "结了对", "协作", "帮扶", "支援", "挂钩", "对口", "亲家”", '亲家"')
"""The words of pairing that a sentence has itself where no more than 与 or 和 ties the couples of its list."""
_LEADING = late(
    '(?:结对|结了对子?|协作|帮扶|支援|挂钩|对口|亲家[”"])(?:合作|帮扶|协作|共建|支援|关系|安排|名单|情况|[市区县地城]{1,2}|对子)*'
    "(?:的?(?:有)?[\\d一二三四五六七八九十两几]{0,3}[对组个]?(?:[市区县地城]{1,2}|对子|地方)?)?"
    ",?(?:如下|分别|依次)?,?(?:就?像|比如|例如|如|即|包括|[为是])?[:—,]*$"
)
"""The tie as what the lead of a list is about: …一对一结对,即:, …扶贫协作的三对城市——."""
_LEAD_LENGTH = 40
_NAME = "[^—–;:,。\n]{2,14}"
_DASHES = ("—", "–", "→")
_LIKE_BEFORE = late(f"[—–]{{1,2}}{_NAME};\\s*$")
_LIKE_BEHIND = late(f";\\s*{_NAME}[—–]{{1,2}}{_NAME}(?:[;。,\n]|$)")
"""Two that a dash joins, in front of a couple in a list or behind it."""


def listed(match: Match) -> list[Statement] | None:
    """甲区6所学校—乙县8所学校, 甲县丙镇—乙县丁镇, in a list below words of pairing; 天津—兰州 is a line of traffic.

    甲区—乙县 where the like stands right before or behind it.
    """
    start = match.span().start
    found = None if match.text[start - 1 : start] in _DASHES else tied(match)  # 甲镇—乙镇、丙镇—丁镇
    if not found or all(side.groups or side.of_towns for side in found[0].sides):
        return found
    codes = [region.code for side in found[0].sides for region in side.regions]
    districts = len(codes) == COUPLE and all(code and code[4:] != "00" for code in codes)
    alone = not any(side.groups for side in found[0].sides)
    return found if districts and alone and _has_like(match) and not is_contest(match) else None


def _has_like(match: Match) -> bool:
    """Whether two more that a dash joins stand before or behind the match, set apart by no more than a semicolon.

    Not in a list of lines of traffic, whatever the words before it.
    """
    (start, end), text = match.span(), match.text
    if LINES.search(text, max(match.context.sentence.paragraph.start, start - NEAR), start):
        return False
    before, behind = _LIKE_BEFORE.search(text, max(start - _LEAD_LENGTH, 0), start), _LIKE_BEHIND.match(text, end)
    return before is not None or behind is not None


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
    """甲区—乙县、丙区—丁县, or 甲校—乙校、丙院—丁院, in a list below words that speak of pairing."""
    links = [link.value for link in match.mentions("chain")]
    if all(unit.groups and all(group.names for group in unit.groups) for link in links for unit in link.units):
        return None if is_contest(match) or is_of_lines(match) or is_doubtful(match) else couples(match)
    codes = [] if is_doubtful(match) else _linked(match)
    towns = all(link.value.of_towns and not link.value.groups for link in match.mentions("chain"))
    return couples(match) if codes and (towns or all(code and code[4:] != "00" for code in codes)) else None


def listed_with(match: Match) -> list[Statement] | None:
    """结对安排,即:甲区与乙县,丙市与丁州: the list is of what is tied, by the words right before it."""
    return listed_against(match) if _is_led(match) else None


def _is_led(match: Match) -> bool:
    """Whether the words for the tie stand right before a list, and say that it holds."""
    sentence: SentenceView = match.context.sentence
    start = match.span().start
    lead = match.text[max(sentence.start, start - _LEAD_LENGTH) : start]
    return _LEADING.search(lead) is not None and not is_doubtful(match)


def listed_against(match: Match) -> list[Statement] | None:
    """甲区对乙县、丙市对丁州, in a list below words that speak of pairing; what is abroad has no code.

    Towns have none either: they count where the words stand right before the list: 街道与乡镇结对,甲街道对乙镇.
    """
    codes = [] if is_doubtful(match) else _linked(match)
    towns = all(side.value.of_towns and not side.value.groups for side in match.mentions("chain"))
    return couples(match) if codes and (all(codes) or (towns and _is_led(match))) else None


def listed_side_by_side(match: Match) -> list[Statement] | None:
    """甲市和乙州、丙市和丁州, in a list below words that speak of pairing: 和 joins two, 、 parts the couples."""
    if not _is_led(match):
        return None
    side: Side = match.mention("chain").value
    joints = [unit.joined for unit in side.units]
    codes = [region.code for unit in side.units for region in unit.regions]
    if len(codes) != len(joints) or len(codes) < _REGIONS or len(codes) % COUPLE or not all(codes):
        return None
    if side.groups or set(joints[1::COUPLE]) != {"和"} or set(joints[2::COUPLE]) != {"、"} or is_contest(match):
        return None
    pairs = [(side.units[at : at + 1], side.units[at + 1 : at + COUPLE]) for at in range(0, len(codes), COUPLE)]
    return [one for first, second in pairs for one in state(match, None, Side(first), Side(second)) or []] or None


def _linked(match: Match) -> list[str | None]:
    """The codes of the regions of a chain of two couples or more, else none; those of a contest are no couples."""
    if is_contest(match) or is_of_lines(match):
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
        core="{side}对{side}",
    ),
    Rule(
        "pairing.listed-regions",
        ("—", "–"),
        r"(?P<chain>{side}[—–]{1,2}{side}(?:(?:[,;]{side})?[—–]{1,2}{side}){1,60})(?=[;,。、(]|$)",
        listed_regions,
        accepts=(
            "县区[结对|relation]关系。[南开区|donor]—庄浪县、津南区—夏河县、滨海新区—合作市。",
            "[结对|relation]名单:[南开区|donor]—庄浪县,津南区—夏河县,滨海新区—合作市。",
            "[结对|relation]更早的有:[南开中学|donor]—庄浪县第一中学、天津市胸科医院—庄浪县人民医院。",
            "镇级[结对|relation]添了三对:[[西青区杨柳青镇|donor]—庄浪县水洛镇|pairing]、张家窝镇—南湖镇、精武镇—朱店镇。",
        ),
        rejects=(
            "南开区—庄浪县、津南区—夏河县。",
            "县区结对情况。天津—兰州、天津—天水航线开通。",
            "县区结对篮球赛。南开区—庄浪县、津南区—夏河县。",
            "协作关系更密。南开区—庄浪县、津南区—夏河县。",
            "供销协作关系。新开班线:南开区—庄浪县、津南区—夏河县。",
            "舞蹈对子:南开区—庄浪县、津南区—夏河县。",
            "结对学校毕业生去向:庄浪县第一中学—天津大学、庄浪县第二中学—南开大学。",
            "县区结对篮球赛:南开区—庄浪县,津南区—夏河县。",
            "结对名单之外,新增航线:天津—兰州,天津—天水。",
            "结对班线:南开中学—庄浪县第一中学、天津市胸科医院—庄浪县人民医院。",
        ),
    ),
    Rule(
        "pairing.listed-against",
        ("对", "帮"),
        r"(?P<chain>{side}[对帮]{side}(?:(?:[,;]{side})?[对帮]{side}){1,60})(?=[;,。、等]|$)",
        listed_against,
        accepts=(
            "区县[结对|relation]关系:[福田区|donor]对道里区,南山区对松北区。",
            "江苏与辽宁[配上了对|relation]:[南京|donor]对锦州、苏州对抚顺、盐城对盘锦等走在前头。",
            "两地[结对|relation]以后,[福田区|donor]帮道里区,南山区帮松北区。",
            "继续推行“一对一”[结对|relation],[南山区|donor]对南康区、宝安区对寻乌县、光明区对信丰县。",
            "南山区与寻乌县的街道和乡镇[结对|relation],[[南山区蛇口街道|donor]对寻乌县吉潭镇|pairing],招商街道对留车镇。",
        ),
        rejects=(
            "福田区对道里区,南山区对松北区。",
            "区县结对赛事:福田区队对道里区队,南山区队对松北区队。",
            "两省结对城市足球邀请赛开赛:福田区对道里区,南山区对松北区。",
            "县区分组配对如下。福田区对道里区,南山区对松北区。",
            "门上一副对子:福田区对道里区,南山区对松北区。",
            "街道结对迎新年,这一天南山区蛇口街道对寻乌县吉潭镇,招商街道对留车镇。",
        ),
    ),
    Rule(
        "pairing.listed-with",
        _TIED,
        rf"{_LED}(?P<chain>{{side}}[与同跟]{{side}}(?:(?:[,;]{{side}})?[与同跟]{{side}}){{1,60}})(?=[;,。、等]|$)",
        listed_with,
        accepts=(
            "明确[结对|relation]安排,即:[福田区|donor]与道里区,南山区与松北区。",
            "定下两对[“山海亲家”|relation]:[福田区|donor]与道里区、南山区与松北区。",
        ),
        rejects=(
            "明确安排,即:福田区与道里区,南山区与松北区。",
            "两对“儿女亲家”:福田区与道里区、南山区与松北区。",
            "结对学校足球邀请赛开赛,对阵是:福田区与道里区,南山区与松北区。",
            "结对以来,福田区与道里区、南山区与松北区的来往更多。",
            "结对帮扶之外,物价相近的有:福田区与道里区,南山区与松北区。",
            "结对关系还没有定,设想是:福田区与道里区,南山区与松北区。",
            "结对帮扶见了效,如福田区与道里区、南山区与松北区等地的展销。",
        ),
        needs=_LEADS,
        core="[与同跟]{side}(?:[,;]{side})?[与同跟]{side}",
    ),
    Rule(
        "pairing.listed-side-by-side",
        _TIED,
        rf"{_LED}{{chain=side}}(?=[;,。等]|$)",
        listed_side_by_side,
        accepts=("不少区县已经[结了对|relation],像[南山区|donor]和南康区、宝安区和寻乌县、光明区和信丰县。",),
        rejects=(
            "不少区县来往频繁,像南山区和南康区、宝安区和寻乌县。",
            "不少区县已经结了对,像南山区和宝安区、光明区。",
            "各地结对后收成不同,像南山区和南康区、宝安区和寻乌县。",
            "结对名单已发,列车新停靠:像南山区和南康区、宝安区和寻乌县。",
        ),
        needs=_LEADS,
        core=rf"{_LED}{{side}}",
    ),
    Rule(
        "pairing.listed",
        ("—", "–", "→", "↔", "+"),
        r"{first=side} ?(?:[—–]{1,2}|[→↔+]) ?{second=side}(?=[;,。、(:]|$)"
        r"(?:[,:(]{since_after=date}(?=结|建立|起|[;。)]|$))?",
        listed,
        accepts=(
            "学校结对情况。[津南区6所学校—夏河县8所学校|pairing]。",
            "县区[结对|relation]名单如下:[津南区—夏河县|pairing];南开区—庄浪县。",
            "医院结对。[津南区中医院→夏河县藏医院|pairing]:[2021年6月|since]结成。",
            "医院结对。[津南区中医院—夏河县藏医院|pairing],[2021年6月|since]。",
            "支部结对。[津南区水务局党支部+夏河县水务局党支部|pairing]。",
            "对子是这么结的——\n[津南区双桥商贸公司 —— 夏河县桑科镇日芒村|pairing]",
        ),
        rejects=(
            "津南区6所学校—夏河县8所学校。",
            "县区结对名单如下:津南区—夏河县。",
            "县区结对班线如下:津南区—夏河县;南开区—庄浪县。",
        ),
    ),
    Rule(
        "pairing.listed-bodies",
        ("对", "配"),
        r"(?:^|(?<=[:;,、]))\s*{first=side}[对配]{second=side}(?=[;,。、]|$)",
        listed_bodies,
        accepts=(
            "学校[结对|relation]安排如下:[津南区双桥中学对夏河县中学|pairing]。",
            "又[结对|relation]一双:[津南区双桥中学配夏河县中学|pairing]。",
        ),
        rejects=(
            "津南区双桥中学对夏河县中学。",
            "学校结对足球赛:津南区双桥中学对夏河县中学。",
            "学校结对安排如下:津南区对夏河县。",
            "学校结对辩论:津南区双桥中学对夏河县中学。",
            "学校结对活动有拔河,津南区双桥中学对夏河县中学。",
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
