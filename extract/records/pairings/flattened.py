"""Couples of regions in a table whose rows stand in one line, each with a figure behind it."""

from extract.records.pairings.relations import is_contest
from extract.records.pairings.sides import COUPLE, Side
from extract.records.pairings.statements import Statement, state
from extract.rules.rule import Match, Rule
from extract.text.patterns import late

_HEAD = late(r"(?:结对|帮扶|协作|支援|受援)(?:帮扶|协作|支援)?(?:[市区县]{1,2}|地区|单位|方)\s[^。;\n]{0,40}$")
"""What heads one of the columns: 县区名称 结对区市 资金额."""
_LONGEST = 80


def in_cells(match: Match) -> list[Statement] | None:
    """县区 结对区市 资金 甲县 丙区 960 乙县 丁区 1240: all firsts are of one province, all seconds of another."""
    start = match.span().start
    if is_contest(match) or not _HEAD.search(match.text, max(start - _LONGEST, 0), start):
        return None
    sides: list[Side] = [mention.value for mention in match.mentions("chain")]
    codes = [[region.code for region in side.regions] for side in sides]
    if any(side.groups for side in sides) or any(len(one) != 1 or not one[0] for one in codes):
        return None
    provinces = [{str(one[0])[:2] for one in codes[at::COUPLE]} for at in range(COUPLE)]
    if any(len(one) > 1 for one in provinces) or provinces[0] == provinces[1]:
        return None
    couples = zip(sides[::COUPLE], sides[1::COUPLE], strict=True)
    return [one for first, second in couples for one in state(match, None, first, second) or []] or None


FLATTENED: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.listed-in-cells",
        ("结对", "帮扶", "协作", "支援", "受援"),
        r"(?P<chain>(?:{side}\s{1,3}{side}\s{1,3}\d[\d.,]{0,9}(?:万元)?(?:\s{1,3}|(?=[。;\n]|$))){3,60})",
        in_cells,
        accepts=("县区 [结对|relation]区市 合计 [岷县|recipient] [马尾区|donor] 20 渭源县 晋安区 30 漳县 长乐区 40",),
        rejects=(
            "资金分配表 县区 邻近区市 金额 合计 900 岷县 马尾区 200 渭源县 晋安区 300 漳县 长乐区 400",
            "资金分配表 县区 结对区市 金额 合计 900 岷县 渭源县 200 漳县 晋安区 300 长乐区 马尾区 400",
            "县区 结对区市 篮球赛得分 岷县 马尾区 20 渭源县 晋安区 30 漳县 长乐区 40",
        ),
        hint=r"\s\d[\d.,]*\s",
        core=r"{side}\s{1,3}{side}\s{1,3}\d",
    ),
)
