"""What heads the columns of a table of ties: which side a column belongs to, and what stands in its cells."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from extract.mentions.quantities.heads import is_headed
from extract.records.pairings.sides import COUPLE
from extract.text.patterns import late

_REGIONS = (
    "省区市|省市区|地州市|地州|市县区|县市区|省份|省市|省区|市州|州市|地市|市县|县市|县区|区县|区市|市区|地区"
    "|城市|[省市州盟县区旗地]"
)
_SMALL = "乡镇|镇街|街镇|街道|社区|行政村|[镇乡村]"
_BODIES = (
    "医疗卫生机构|医疗机构|社会组织|中小学校|党支部|党组织|卫生院|合作社|单位|部门|机构|机关|学校|院校|高校|中学|小学|医院|企业|公司|商会|协会|园区"
    "|支部|[校院]"
)
_AIDED = "受援|受帮扶|受帮|被帮扶|受扶|帮扶对象|受助|受捐|受赠|西部|贫困|脱贫"
_AID = "支援|援助|帮带|援建|捐助|捐赠|东部"
_KEEP = "帮扶|包联|挂钩联系|挂钩|驻村|包扶"
_TIED = "结对|协作|合作|对口|共建"
_HEAD = late(
    rf"(?P<words>(?:(?P<aided>{_AIDED})|(?P<aid>{_AID})|(?P<keep>{_KEEP})|(?P<tied>{_TIED})|(?P<first>甲方)|(?P<second>乙方)"
    r"|定点|所在|所属|方|的|教育|医疗)*)"
    rf"(?:(?P<region>{_REGIONS})|(?P<small>{_SMALL})|(?P<body>{_BODIES})|(?P<either>方|(?<=部)|(?<=方)|(?<=帮扶对象)))(?:名称|全称|名)?"
)
"""A head: words for a side, and a noun for what stands below it: 支援市, 受援学校, 东部结对县, 甲方, 单位名称."""
_NOUNS = ("region", "small", "body", "either")
_WEAK = late("捐|[东西]部|[甲乙]方")
"""Words of heads that tell the sides of a tie only where something else speaks of one."""
_ALIKE = ("学校", "中小学校", "院校", "高校", "中学", "小学", "校", "医院", "卫生院", "医疗机构", "医疗卫生机构")
"""Bodies that help their like, so that 结对帮扶学校 may be those of either side."""
_TOWNS = ("乡镇", "镇街", "街镇", "街道", "镇", "乡")
_BOUND = ("结对", "对口", "包联", "包扶", "挂钩")
_SINCE = late("(?:结对|签约|签订|协议(?:签订)?|起始|开始|建立|确立|帮扶起始)(?:帮扶)?(?:时间|年份|年度|日期|年月)")
_NOTED = late(r" ?\([^()]*\)$")
_SIDES = ("aided", "aid", "keep", "first", "second", "tied", "")


class Head(NamedTuple):
    """A head of a column.

    `side` is `aid` of those who help, `aided` of those helped, `keep` of either, as 帮扶县, `tied` of those tied to
    others, `first` and `second` of an agreement's parties, and empty where the words do not tell; `noun` is `region`,
    `small` for towns and villages, `body` or `either`. `weak`: it may be of other than ties, `bound`: it is of them;
    `towns`: it is of these, and not of villages.
    """

    side: str
    noun: str
    weak: bool
    bound: bool
    towns: bool


class Columns(NamedTuple):
    """The columns of both sides, and those with regions that may be of either; `donor` is the side that helps.

    `told`: the heads say that they are sides of a tie.
    """

    sides: tuple[list[int], list[int]]
    loose: list[int]
    donor: int | None
    told: bool


def head_of(words: str) -> Head | None:
    """What a head says of its column; `None` of one that names no regions nor bodies: 帮扶资金, 联系人."""
    said = _HEAD.fullmatch(_NOTED.sub("", words))
    if said is None:
        return None
    noun = next(noun for noun in _NOUNS if said[noun] is not None)
    side = next(side for side in _SIDES if not side or said[side])
    towns = said["small"] in _TOWNS
    if side == "keep" and noun != "region" and not towns:
        side = "aided" if noun == "small" else "tied" if said["tied"] and said[noun] in _ALIKE else "aid"
    if noun == "either" and side == "tied":
        return None  # 合作方
    return Head(side, noun, _WEAK.search(words) is not None, words.startswith(_BOUND), towns)


def tells_since(words: str) -> bool:
    """Whether below a head stands since when the two are tied: 结对时间."""
    return _SINCE.fullmatch(words) is not None


def is_number(words: str) -> bool:
    """Whether a head is that of the numbers of rows."""
    return is_headed(words, "number")


def columns(heads: Sequence[Head | None]) -> Columns | None:
    """Which columns are of which side, by their heads; `None` where these do not tell two."""
    of: dict[str, list[int]] = {side: [] for side in _SIDES}
    for at, head in enumerate(heads):
        if head:
            of[head.side].append(at)
    aid, aided, loose = of["aid"], of["aided"], of[""]
    towns = [at for at in of["keep"] if (head := heads[at]) and head.towns]
    beside = _side_of_kept(heads, aid, aided)
    of[_side_of_kept_towns(heads, of)] += towns
    of[beside] += [at for at in of["keep"] if at not in towns]
    told = bool((aid and aided) or any(head and head.bound for head in heads))
    told = told and not any(head and head.weak for head in heads)
    if of["first"] or of["second"]:
        found, donor = (of["first"], of["second"]), None
    elif aid or aided:
        donor = 0
        other = of["tied"] or loose
        loose = loose if other is not loose or (aid and aided) else []
        found = (aid or other, aided or other)
    else:
        tied = of["tied"]
        two = (tied[:1], tied[1:]) if len(tied) == COUPLE and not loose else (loose, tied)
        found, donor, loose = _halves(heads) or two, None, []
    if not all(found) or any(head and head.noun == "body" for head in map(heads.__getitem__, loose)):
        return None
    return Columns((sorted(found[0]), sorted(found[1])), loose, donor, told)


def _side_of_kept_towns(heads: Sequence[Head | None], of: Mapping[str, list[int]]) -> str:
    """The side of towns that 帮扶 is said of: those of 帮扶乡镇 are helped, but not beside 受援乡镇 or 结对乡镇."""
    towns = {side: [head.towns for at in of[side] if (head := heads[at]) and head.noun != "region"] for side in of}
    if of["aid"] or sum(towns["keep"]) != 1:
        return "aided"
    if towns["aided"] and all(towns["aided"]):
        return "aid"
    return "tied" if towns["tied"] == [True] and not of["aided"] else "aided"


def _side_of_kept(heads: Sequence[Head | None], aid: list[int], aided: list[int]) -> str:
    """The side of regions that 帮扶 or 包联 is said of: that of 包联村, or that which other heads do not name."""
    if aid and aided:
        return "aided" if all(head.noun == "small" for at in aided if (head := heads[at])) else "keep"
    return "aided" if aid else "aid" if aided else "tied"


def _halves(heads: Sequence[Head | None]) -> tuple[list[int], list[int]] | None:
    """Two couples of columns for regions and their bodies side by side: 区 结对学校 县 结对学校."""
    at = [at for at, head in enumerate(heads) if head]
    nouns = [head.noun for head in heads if head]
    half = len(at) // 2
    alike = nouns[:half] == nouns[half:] and nouns[:half] in (["region", "body"], ["region", "small"])
    return (at[:half], at[half:]) if alike else None
