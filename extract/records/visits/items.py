"""What the items of a list of areas and sites hold besides names."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from extract.lexicons import load
from extract.mentions.aid import AID
from extract.mentions.mention import Mention
from extract.mentions.place import Place
from extract.text.ideographs import LETTER
from extract.text.patterns import late

_BODIES = late("(?:学校|企业|高校|单位|公司|机构|职业院校|科研院所)")
"""Behind the whole name of an area, what makes it no name: 甲市学校."""
SORT_BEFORE = late(
    rf"{LETTER}{{0,10}}?(?:帮扶|包联|挂钩|联系|挂包|定点|结对|对口|协作|合作|共建|受援|支援|援建|实习)"
    rf"(?:帮扶|联系)?(?:点|村|对象|单位|企业|学校|医院|基地|[县镇乡园校院])(?:的|——|—|:)?"
)
"""What sort of place it is that is named behind."""
_GENERIC = (
    r"(?:高校|企业|科研院所|单位|学校|公司|机构|职业院校|产业园区|园区|项目|市场|基地|生产车间|点位|景点"
    r"|行业[商协()]{1,4}会)"
)
SORT = late(rf"(?<![中高初同平优均])等(?:\w{{0,4}}?{_GENERIC})(?:[和、及]{_GENERIC})*")
"""At the end of a list, what sort of places it is of: 等企业."""
GENERIC_ITEM = late(
    r"(?:援[藏疆青建]|挂钩|工会|捐建|对口支援|对口帮扶|结对帮扶|结对|东西部协作|帮扶|协作|合作|共建|产业|扶贫|民生|重点|乡村振兴|相关|有关|当地|部分|企业|工厂)*"
    + _GENERIC
    + rf"|{LETTER}{{0,6}}(?:{LETTER}{{2}}协作|协作|对口支援|援[藏疆青])(?:建设|援建|帮扶|重点)*项目"
)
"""An item of a list that is no name: 帮扶企业."""
PROGRAMME = late(rf"{LETTER}{{0,10}}(?:协作|对口支援|援[疆藏青])(?:建设|援建|帮扶|重点)*项目")
"""An item that is what was built with help, wherever: 沪滇协作项目."""
_DEEDS = "修缮|修复|建设|新建|扩建|重建|迁建|改建|改造|整治|治理|保护|维修|提升|升级|开发|绿化|利用"
DONE = late(f"(?:(?:{_DEEDS})[与和]?)+$")
"""At the end of an item in a list of projects, what was done there: 甲小学扩建等项目."""
PLAIN_SITE = late(
    rf"(?!.*(?:的|了|等|情况|工作|发展$|成果|进展|成效|模式|经验|讲|参加|出席|学习|交流|座谈|主持|会见|企业$|[人教医师生员众者户]$))(?!.*(?:{_DEEDS})$){LETTER}{{4,12}}"
)
"""What may be a site in a list of others, by a name that does not say so: 观音桥商圈."""
LIST_BELOW = late("[^,。;:]{0,8}(?<!视频|节目|材料|文件|方案|指标|数据|问题|方面|工作|展板|台账):(?=[^“”]*、)")
"""Between how many places were seen and the list of them: 看了四个点:甲村、乙厂."""
_HELPED = late(f"(?:{AID}|支援|帮扶|协作|合作|援建)的")
"""Behind a place, that the one behind is helped by it: 来到浙江对口支援的海西州."""
TRAILING = (
    late(r"(?<=[^“])“(?:[^“”、,。]{2,6}”)?$"),
    late(r"(?<![中高初同平优均])等[^、]*$"),
    late(r"\([^()]{1,16}\)$"),
    late("[几两三四五六七八九十]个(?:项目|点位|地方|现场|点)$"),
    late(r"[两二三四五六七八九十\d]个?[省市州盟地县区旗][区市]?$"),
)
"""What an item may end in that is no part of the name: 等地, a name in brackets, a count of areas (沪、杭两市)."""
SHORT_SITE = late(
    f"[^本该全各我农乡山同邻两多某这那每新老出进入驻包下联是的在]村|(?!.*的){LETTER}{{2}}[湾湖山岛潭谷寺塔]"
)
"""What may be a village or sight in a list of sites, by a name of few letters: 余村、鲁家村."""
OF_BODIES = ("", "总部", "本部")
"""What a site may be of a body, behind its name: 甲股份有限公司总部."""
ONE = ("一家", "一个", "一处", "一座", "一所")
"""In front of what is not called by its name."""
HOMES = ("老乡", "家乡", "故乡", "同乡", "之乡", "水乡", "下乡", "城乡", "返乡")
"""What ends like a township and is none."""
STATE = ("情况", "进展", "宿舍")
"""How it stands with a site, which is what was looked at, or a part of it: 察看甲县人民医院建设情况."""
OPENING = 2
"""How many characters may stand before what an item begins with: 了, 县里."""
_PARKS = ("工业园区", "产业园区", "工业园", "产业园", "集聚区")
"""Zones that are no more than a site."""
_WHOLE = 3
"""Letters of the shortest name of an area with its kind."""


@cache
def site_ends() -> tuple[str, ...]:
    """What the names of sites end in."""
    return tuple(load("visit_words")["sites"])


def is_new_area(name: str) -> bool:
    """Whether a zone is one that is run like a district: 新区, not 高新区."""
    return name.endswith("新区") and not name.endswith("高新区")


def is_park(zone: Place) -> bool:
    """Whether a zone that no list knows is no more than a site: 甲县产业园."""
    return zone.code is None and zone.name.endswith(_PARKS)


def counts(mention: Mention[Any], start: int) -> bool:
    """Whether a quantity counts what the item at `start` names; further in it is part of it (甲村30万羽蛋鸡项目)."""
    return mention.kind.startswith("quantity") and mention.start - start <= OPENING


def around_bodies(text: str, mentions: Sequence[Mention[Any]], start: int, end: int) -> Mention[Any] | None:
    """The place in front of bodies that have no name of their own: 甲市|学校, not 甲|公司."""
    places = (m for m in mentions if m.kind == "place" and m.start == start and m.end - start >= _WHOLE)
    return next((m for m in places if _BODIES.fullmatch(text, m.end, end)), None)


def behind_helper(text: str, mentions: Sequence[Mention[Any]], start: int) -> int:
    """Where the place begins in front of which stands who helps it, else `start`."""
    helper = next((m for m in mentions if m.start == start and m.kind == "place"), None)
    helped = _HELPED.match(text, helper.end) if helper is not None else None
    return helped.end() if helped and any(m.start == helped.end() and m.kind == "place" for m in mentions) else start


def is_abroad(mentions: Sequence[Mention[Any]], verb: re.Match[str]) -> bool:
    """Whether 在 joins two places, the first that where bodies in the second are from: 湖北在藏企业."""
    letter = any(m.start == verb.end() and m.rule == "place.letter" for m in mentions)
    return verb[0] == "在" and letter and any(m.end == verb.start() and m.kind == "place" for m in mentions)
