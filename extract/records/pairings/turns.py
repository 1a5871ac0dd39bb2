"""Chains of those who help by a verb of one letter: 甲市帮乙县、丙市帮丁县."""

from collections.abc import Sequence

from extract.records.pairings.couples import between, couples, is_aid_afar
from extract.records.pairings.doubts import is_to_come
from extract.records.pairings.natures import by_programme
from extract.records.pairings.programmes import HELP
from extract.records.pairings.relations import is_contest
from extract.records.pairings.statements import Statement
from extract.rules.rule import Match, Rule
from extract.text.patterns import late

_LOW = ("镇", "乡", "街道", "村", "区")
"""What the names of the regions end in that have no code; what is abroad has none either."""
BEFORE_TURNS = f"{HELP}|帮带|援[藏疆青]|责任田|挂钩|包保|包[县乡镇村]|一[省市区县][帮扶]一[州市县]"
"""The words of pairing before a chain of those who help."""
_TOLD = late(BEFORE_TURNS)
IN_TURN = "pairing.helping-in-turn"
_JUST_BEFORE = 30
"""So many characters before its sentence they may stand."""
_BEFORE = 120
"""The same for regions of which a programme has the first help the last."""
_NOT = late("不是|并非|而非|不该|不再|只是|请|应[该当由]|听说|传言|网传|据传")
"""In front of a chain of those who help, what makes it one that is denied, asked for or rumoured."""
_AIDS = "(?:帮扶|[帮援助扶带包联])"
_HELPS = (
    "(?:帮(?!助)|(?<!帮)扶(?![贫持植])|(?<![救支])援(?![助建疆藏青])|(?<![帮援资扶辅协捐])助(?![力推])"
    "|(?<=[镇乡道])联(?![系合络通动盟营网])|带(?![动领来头])|(?<![承面])包(?![括揽装联保抓扶容含干车厢]))"
)
"""One of these verbs, as the words that hold them are not."""


def helping_in_turn(match: Match) -> list[Statement] | None:
    """甲市帮乙县、丙市帮丁县: of a chain of such, each first one helps."""
    named = [side.value for side in match.mentions("chain")]
    found = couples(match) or []
    if not (_is_of_programme(match) or is_aid_afar(match, found)) or is_contest(match) or is_to_come(match):
        return None
    if any(not (region.code or region.name.endswith(_LOW)) for side in named for region in side.regions):
        return None  # 甲国援乙国、丙国援丁国
    if any(group.people or not group.names for side in named for group in side.groups):
        return None
    if match.quote("relation") == "联" and _is_line(found):
        return None
    return [Statement(one.sides, 0, between(one.sides), one.since) for one in found] or None


def _is_line(found: Sequence[Statement]) -> bool:
    """Whether what is joined to one is joined to the next, as roads do: 甲镇联乙镇、乙镇联丙镇."""
    first, last = ({region.name for one in found for region in one.sides[at].regions} for at in (0, 1))
    return not first.isdisjoint(last)


def _is_of_programme(match: Match) -> bool:
    """Whether the words before a chain of those who help speak of a programme, and do not deny or ask for it."""
    sentence, start = match.context.sentence, match.span().start
    links = [link.value for link in match.mentions("chain")]
    sure = by_programme(links[0], links[-1]) == 0
    near = min(match.text.rfind("。", 0, sentence.start) + 1, sentence.start - _JUST_BEFORE)
    before = max(sentence.start - _BEFORE, sentence.paragraph.start, sentence.start - _BEFORE if sure else near)
    told = _TOLD.search(match.text, before, start)
    return told is not None and _NOT.search(match.text, sentence.start, start) is None


TURNS: tuple[Rule[list[Statement]], ...] = (
    Rule(
        IN_TURN,
        ("帮", "援", "助", "扶", "包", "镇联", "乡联", "道联"),
        rf"(?P<chain>{{side}}(?P<relation>{_AIDS}){{side}}(?:(?:[,;]{{side}})?{_AIDS}{{side}}){{1,60}})(?=[;,。、等]|$)",
        helping_in_turn,
        accepts=(
            "四川省内结对帮扶:[成都|donor][援|relation]得荣县,[绵阳|donor][援|relation]乡城县。",
            "“一对一”帮扶以来,[南山区|donor][帮|relation]南康区、[宝安区|donor]帮寻乌县,年底考核。",
            "单位包村:[县水利局|donor][包|relation]瓦卡镇瓦卡村,[县林业局|donor]包松麦镇吉村。",
            "各省选派援藏干部,有增有减。这一批[眉山市|donor][援|relation]贡觉县、[内江市|donor][援|relation]江达县。",
            "街道与乡镇结对以来常来常往;[清江镇|donor][联|relation]葛牌镇、[宁海街道|donor]联石桥镇,每年互访。",
            "按一市帮一县的办法,[成都市|donor][援|relation]得荣县、[绵阳市|donor][助|relation]乡城县。",
        ),
        rejects=(
            "结对帮扶:成都援得荣县,绵阳对乡城县。",
            "结对帮扶:12名医生帮得荣县,9名教师帮乡城县。",
            "对口支援之外,中国援老挝,日本援柬埔寨。",
            "成都援得荣县,绵阳援乡城县。",
            "结对以来路也通了;清江镇联通葛牌镇、宁海街道联通石桥镇。",
            "结对帮扶名单公布以来,光缆也铺好了。清江镇联葛牌镇,葛牌镇联石桥镇。",
            "县水利局包瓦卡镇瓦卡村,县林业局包松麦镇吉村。",
            "援藏干部到岗多年,来往不断,人心相通,路越走越宽,情越走越深。成都援得荣县,绵阳援乡城县。",
            "单位包村:县水利局包瓦卡镇瓦卡村防汛,县林业局包松麦镇吉村防火。",
            "县农业农村局帮常家河镇,县财政局帮什川镇,三天收完苹果。",
            "如果结对,成都帮得荣县,绵阳帮乡城县,路就近了。",
            "结对不是成都帮得荣县,绵阳帮乡城县,而是相互学习。",
            "明年起结对,成都援得荣县,绵阳援乡城县。",
            "结对学校足球联赛外援:成都援得荣县,绵阳援乡城县。",
        ),
        hint=f"{_HELPS}[^。]{{2,30}}?{_HELPS}",
        core=f"{_AIDS}{{side}}(?:[,;]{{side}})?{_AIDS}{{side}}",
    ),
)
