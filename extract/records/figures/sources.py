"""Clauses that only say who has the figures, or who has issued what they stand in; names that clauses are taken for."""

from extract.records.figures import lift as roles
from extract.records.figures.lift import Extent, Line, generic
from extract.text.patterns import late

_SOURCES = frozenset(("统计", "测算", "监测", "核算", "披露", "消息", "数据", "公布", "预计", "预测"))
_MEETING = 24
_MEETINGS = "会议|座谈会|推进会|大会|论坛|联席会"
_MEETS = late(
    rf"(?:\d{{1,2}}月\d{{1,2}}日|近日|日前|今天|昨天)?[^,，。\d与和]{{0,18}}(?:{_MEETINGS})"
    r"(?:上)?(?:还|也|明确|进一步)?(?:确定|决定|明确|要求|提出|部署|指出|强调|传递|透露|认为|宣布)"
)
"""How a clause begins that tells what a meeting decides."""
_HELD_SO = "(?:将|已)?(?:[于在][^,，。]{2,14})?(?:召开|举行|举办|开幕|闭幕)$"
_GATHERS = late(f"[^,，。]{{2,30}}(?:{_MEETINGS}){_HELD_SO}")
_EVENTS = "招聘会|洽谈会|对接会|推介会|展销会|博览会|[约推动]活动|仪式"
_GATHERS_ALL = late(f"[^,，。]{{2,44}}(?:{_MEETINGS}|{_EVENTS}){_HELD_SO}")
_HELD_ENDS = frozenset("开行办幕")
_HOLDS = ("数据", "消息", "统计结果", "最新统计")
_SHOWS = ("显示", "表明")
_ISSUES = frozenset(
    ("发布", "印发", "公布", "颁布", "出台", "下发", "制定", "制订", "举行", "召开", "通报", "审议", "审议通过")
)
_HELD = ("举行", "召开")
_OBSERVES = frozenset(("监测", "统计", "测算", "核算"))
_CLAUSAL = late(
    r"(?:加固|关闭|占(?!城|领)|会同|紧急|不断|前[一二三四]季度|[上下]半年|协调(?!小组|机制|办|中心|委|局|会)|现有|缓缴|借助|回访|全年(?!制)|年内|累计)"
    r"|(?:当地|我国|全[国省市县区州])(?:成立|完成|建成|新建|设置|开展|启动)"
    r"|.{2,}?(?:(?:已|共|将|正在|紧急|累计)(?:设置|建设|建成|完成|启动|成立|新建|开工)|占[全国市中我]|我国|组织(?:设立|开展)|现有|(?<=[省市县区州旗镇乡村])(?:共有(?!产权)|[已还仅拥尚]?有)(?![限关色机线轨为效道余])|投入|介绍(?!所|服务|中心)|每(?:公?斤|亩|吨|人|户)比)"
    r"|(?:还)?有[一两三四五六七八九十几]{1,2}[个条家所座台间栋处]|.{2,}?(?:还[要将]|[将要]再|再[新扩改]?建)",
)
"""How a clause begins that is taken for the name of a body: 加固设施大棚, 甲市已设置安置点."""


def named(line: Line, subject: Extent, *, acts: bool) -> bool:
    """Whether a clause without figures only says who has them: 海关总署统计, 统计局今天公布的数据显示."""
    behind = line.text[subject[1] : line.end]
    if behind in _SOURCES or behind.endswith(_HOLDS):
        return True
    shown = acts and line.roles.endswith(roles.SAYING)
    return shown and (roles.OF in line.roles or behind.endswith(_SHOWS))


def issues(line: Line) -> bool:
    """Whether a clause tells that somebody has issued something or called a meeting; not that a fair is held (举行)."""
    last = -1 if line.text.endswith(_HELD, line.start, line.end) else len(line.roles)
    return any(role == roles.VERB and line.word(at) in _ISSUES for at, role in enumerate(line.roles[:last]))


def meets(line: Line) -> bool:
    """Whether a clause tells what a meeting decides or says, which no figure is about: 全国林业会议确定."""
    return (
        line.text.find("会", line.start, line.start + _MEETING) >= 0
        and _MEETS.match(line.text, line.start, line.end) is not None
    )


def gathers(line: Line, place: Extent | None) -> bool:
    """Whether a clause tells that a meeting is held: what it is named after is not what the clause is about.

    If that is a place by name, which also holds fairs and the like, it is only so of meetings.
    """
    if line.text[line.end - 1] not in _HELD_ENDS:
        return False
    named = place is not None and line.text[slice(*place)] not in generic()
    return (_GATHERS if named else _GATHERS_ALL).match(line.text, line.start, line.end) is not None


def observes(line: Line, at: int) -> bool:
    """Whether a unit is what a body does with what others do: 商务部|重点|监测的78家企业."""
    return line.word(at) in _OBSERVES


def is_clause(text: str, start: int, end: int) -> bool:
    """Whether what is taken for the name of a body is a clause."""
    return _CLAUSAL.match(text, start, end) is not None
