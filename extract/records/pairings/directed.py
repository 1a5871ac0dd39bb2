"""What a match states where the wording tells who helps."""

from extract.records.pairings.doubts import is_doubtful, is_one_off, kinds_of
from extract.records.pairings.natures import by_nature, by_programme
from extract.records.pairings.programmes import PROGRAMMES, SCHEMES
from extract.records.pairings.regions import areas_of
from extract.records.pairings.relations import is_contest
from extract.records.pairings.sides import Group, Side
from extract.records.pairings.statements import Statement, are_named, joined, state
from extract.records.pairings.wording import TURNS
from extract.rules.rule import Match
from extract.text.ideographs import LETTER
from extract.text.patterns import late

_SUMMED = late(
    rf"(?:、{LETTER}{{2,4}}){{1,5}}(?:等?(?:\d{{1,3}}|[两三四五六七八九十]{{1,3}})[所家个]|等(?:区县|县区|市县|县市|[县市区]))"
)
"""Behind a side, what makes it the first of some bodies or villages by their bare names."""
_BUILT_UP = ("村", "社区", "党支部", "党总支", "党委", "党组织")
"""What firms tie themselves to by 签约共建, where they put up anything else."""
_AIDS = ("帮", "支援", "帮扶", "帮带", "援建", "包保", "包联", "包抓", "包扶", "挂联", "挂包")
"""What stands in front of those who are helped, who are not the helpers of the next: 支援乙市,又支援丙市."""
_RUNS = ("组织部", "统战部", "乡村振兴局", "扶贫办", "扶贫开发局", "领导小组", "指挥部")
"""The ends of offices that run programmes of help."""
_MUTUAL = ("携手", "牵手", "联姻")
"""What either of two does."""
_ACT = late(
    "(?:在[^,。;]{1,14}?|共同|联合|成功|隆重|再次|又|一起|今[日天]|昨[日天]){0,3}"
    "(?:举[办行]|召开|主办|承办|开展[^,。;]{0,10}?活动|亮相|参[加展]|推出|发布|打造|开通|推介|上演|唱响)"
)
"""Behind whom somebody takes by the hand, what makes it a single event or work."""
_TOLD = late(PROGRAMMES)
"""Of what a sentence or those before it speak where 帮 alone may tell of a tie."""
_NEAR = 160
"""So many characters before a plain 帮 are looked at for words of a programme."""
_MEDIA = ("社", "报", "台", "网", "日报社")
"""What the names of those end in who are named before a colon as the source of what follows."""
_BARE = ("支援", "援助", "携手", "牵手", "联姻", "对接")
"""Behind the label of a row, what is said of much else as well."""
_TITLE = 24
_TITLED = late(f"(?:合作|框架|行动|专项|工作|结对)*(?:协议|责任书|{'|'.join(SCHEMES)})")
"""Behind words in quotation marks, within so many letters, what makes them a title."""
_ONE_BY_ONE = ("分别", "依次", "各自")
_PLAIN = ("帮", "包", "联系")
"""What one of several does with another, where no more is said of it: 甲区、乙区分别帮丙县、丁县."""
_ORDERS = ("工作", "任务", "项目", "要求", "方案", "部署", "安排")
"""Behind those whom an office has others help, what makes an order of it."""
DUTIES = (
    "包抓",
    "包保",
    "领办",
    "认领",
    "挂包",
    "挂联",
    "包联",
    "包扶",
    "包干",
    "包下",
    "揽下",
    "认下",
    "转帮",
    "续帮",
    "改帮",
    "合帮",
    "合包",
)
"""What officials also do with a task or a stretch that is named behind the place: 包抓乙镇防汛."""
_DEALS = ("携手", "牵手", "联姻", "托管", "领办", "联建")
"""What firms do with one another as a deal."""
_AIDED = ("村", "社区")
"""The kinds of those whom a firm helps by it all the same."""
_WHOLE = late(r"[,。;:、(]|\s|$|等|每|已|[并和及与]|”")
"""What may follow the side that is helped, where the words may be those of a duty."""
_TASKS = (*_BARE, "结对", "援建")
"""What those do who are sent once, or by whom the poorer side is tied to the better."""
_SENT_OFF = late(r"[,。;、]|$")
"""Behind whom helpers are sent to, the end of the clause: what comes there else is what they do once (支援乙院监考)."""


def helping(match: Match) -> list[Statement] | None:
    """A帮扶B、C帮扶D: what stands after the last 、 of a side that helps in turn is no part of what is helped."""
    first, second = match.mention("first").value, joined(match)
    if any("领导小组" in name for group in second.groups for name in group.names):
        return None  # 甲省对口支援乙州工作领导小组: what stands between is the name of a body
    if _is_in_title(match):
        return None
    if match.has("builds") and not all((group.kind or "").endswith(_BUILT_UP) for group in second.groups):
        return None
    end = max((span.end for span in second.spans), default=0)
    if _SUMMED.match(match.text, end):
        return None  # 支援白塔、青龙等5家卫生院
    if match.has("assigned") and (first.groups or second.groups):
        return None
    own = _without_helped(match, first)
    if own is None:
        return None
    first = own
    if match.has("again") and len(second.units) > 1:
        second = second.parted(-1)[0]
    if not first.regions and match.text.startswith(_ORDERS, end):
        return None  # 落实省卫健委对口支援乙县医院工作
    if _is_duty(match, first, second) or _is_label_of_news(match, first) or _is_single_act(match, second):
        return None
    if match.has("sends") and not (are_named(first) and are_named(second) and _is_lasting(match)):
        return None
    return state(match, _labelled(match, first, second), first, second)


def is_run_by(side: Side) -> bool:
    """Whether a side names an office that runs programmes of help, which others give."""
    return any(name.endswith(_RUNS) for group in side.groups for name in group.names)


def _without_helped(match: Match, first: Side) -> Side | None:
    """Who helps, without whom somebody else helps right before it: …帮扶B、C帮扶D; None where all of it is helped."""
    start = match.span("first").start
    behind_aid = match.text.endswith(_AIDS, 0, start)
    if not behind_aid and match.text[start - 2 : start] not in TURNS:
        return first
    joined = [unit.joined for unit in first.units[1:]]
    if joined and joined[-1] == "、":
        return first.parted(-1)[1]
    return None if behind_aid and "的" not in joined else first


def _is_in_title(match: Match) -> bool:
    """Whether the words are what an agreement or programme is called: 签订“甲级医院支援乙县医院”协议."""
    whole = match.span()
    opening = match.text.rfind("“", max(whole.start - _TITLE, 0), whole.start + 1)
    closing = match.text.find("”", whole.end - 1, whole.end + _TITLE)
    if opening < 0 or closing < 0 or "”" in match.text[opening : whole.start]:
        return False
    return _TITLED.match(match.text, closing + 1) is not None


def _is_duty(match: Match, first: Side, second: Side) -> bool:
    """Whether what looks like help is a duty at a place (包保乙镇道路安全) or a deal of firms (甲集团“牵手”乙公司)."""
    if not match.has("relation"):
        return False
    words = match.quote("relation").strip('“”"')
    end = max((part.end for part in second.spans), default=0)
    if (
        words == "帮"
        and match.text.endswith(_ONE_BY_ONE, 0, match.span("relation").start)
        and not is_of_programme(match)
    ):
        return True
    if words.startswith(DUTIES) or words in _PLAIN:
        return _WHOLE.match(match.text, end) is None
    if words == "托管" and match.text.startswith("的", end):
        return True
    firms = [any(group.kind == "企业" and group.names for group in side.groups) for side in (first, second)]
    if not words.startswith(_DEALS) or not any(firms):
        return False
    return bool(second.groups) and not all((group.kind or "").endswith(_AIDED) for group in second.groups)


def is_of_programme(match: Match, near: int = _NEAR) -> bool:
    """Whether the sentence or what stands before it speaks of a programme, for a verb that is said of much else."""
    start = max(match.context.article.article.start, match.span().start - near)
    return _TOLD.search(match.text, start, match.context.sentence.end) is not None


def _is_single_act(match: Match, second: Side) -> bool:
    """Whether two go hand in hand for one event or work and no more: 甲区携手乙县在丙市举办推介会."""
    if not match.has("relation") or match.quote("relation").strip('“”"') not in _MUTUAL:
        return False
    return _ACT.match(match.text, max((part.end for part in second.spans), default=0)) is not None


def _is_label_of_news(match: Match, first: Side) -> bool:
    """Whether the label of a row is the source of the news, or what follows tells of single acts: 某某社:支援丁市."""
    if not match.text.startswith(":", match.span("first").end):
        return False
    names = [name for group in first.groups for name in group.names]
    return match.quote("relation").startswith(_BARE) or any(name.endswith(_MEDIA) for name in names)


def _is_lasting(match: Match) -> bool:
    """Whether people are sent to a body for more than one task, which would be said behind it: 支援乙院监考."""
    end = max(mention.end for mention in match.mentions("second"))
    bare = match.quote("relation") in _TASKS
    return not bare and _SENT_OFF.match(match.text, end) is not None


def _labelled(match: Match, first: Side, second: Side) -> int:
    """The helper of A帮扶B; of A:结对B, A牵手B and A结对帮扶的B, where either may be, the one known as such."""
    if match.text.startswith("的", match.span("relation").end):
        return 1 if by_programme(first, second) == 1 else 0  # 我县结对帮扶的甲市
    mutual = match.has("relation") and match.quote("relation").strip('“”"') in _MUTUAL
    if not mutual and not match.text.startswith(":", match.span("first").end):
        return 0
    known = by_programme(first, second)
    known = by_nature(first, second) if known is None else known
    return known or 0


def helping_plainly(match: Match) -> list[Statement] | None:
    """A帮B and no more: regions of which a programme, or their wealth, has the one help the other.

    The sentence or what stands before it must speak of such a programme.
    """
    first, second = match.mention("first").value, match.mention("second").value
    if not is_of_programme(match) or is_contest(match) or is_one_off(match) or is_doubtful(match):
        return None
    regions = not first.groups and not second.groups and by_nature(first, second) == 0
    return state(match, 0, first, second) if regions else None


def helper_told(match: Match) -> list[Statement] | None:
    """对口帮扶B的是A: who helps is told at the end, and holds now."""
    return None if is_doubtful(match) else helping(match)


def helper_adjusted(match: Match) -> list[Statement] | None:
    """与B结对的由C调整为A: two regions; 结对 does not tell who helps."""
    first, second = match.mention("first").value, match.mention("second").value
    if first.groups or second.groups or is_doubtful(match):
        return None
    return state(match, None if match.quote("relation") == "结对" else 0, first, second)


def helping_instead(match: Match) -> list[Statement] | None:
    """A由帮扶B改为帮扶C, A不再帮扶B,改为帮扶C: what holds now."""
    sides = match.mention("first").value, match.mention("second").value
    building = match.quote("relation") == "援建" and bool(sides[1].groups)
    return None if building or is_doubtful(match) else [Statement(sides, 0, match.span("relation"), None)]


def building_up(match: Match) -> list[Statement] | None:
    """A援建B: two regions of this country, where of anything else but a building is told."""
    first, second = match.mention("first").value, match.mention("second").value
    known = bool(areas_of(first)) and bool(areas_of(second))
    return None if first.groups or second.groups or not known or is_doubtful(match) else state(match, 0, first, second)


def helping_of(match: Match) -> list[Statement] | None:
    """帮扶B的A: the helper is what 的 joins, if it is no part of what it is joined to."""
    side: Side = match.mention("both").value
    at = next((at for at, unit in enumerate(side.units) if at and unit.joined == "的"), None)
    if at is None:
        return None
    second, first = side.parted(at)
    for unit in first.units:
        if any(group.names for group in unit.groups):
            unit.groups = [group for group in unit.groups if not group.people]  # 支援我院的甲医院首批3名专家
    return None if first.overlaps(second) else state(match, 0, first, second)


def helped(match: Match) -> list[Statement] | None:
    """A由B帮扶: the second side is the helper."""
    return state(match, 1, match.mention("first").value, match.mention("second").value)


def part(match: Match) -> list[Statement] | None:
    """B是A的对口支援医院, A的帮扶对象是B: a unit or party helps, an object is helped; 结对单位 tells neither."""
    donor = 0 if match.has("helps") else 1 if match.has("helped") else None
    if match.quote("relation").startswith("结对") and "单位" in (match.quote("helps"), match.quote("helped")):
        donor = None
    return state(match, donor, match.mention("first").value, match.mention("second").value)


def part_apposed(match: Match) -> list[Statement] | None:
    """A,帮扶方是B: both are bodies of one kind, or neither names any."""
    first, second = match.mention("first").value, match.mention("second").value
    if is_doubtful(match) or kinds_of(first) != kinds_of(second):
        return None
    return part(match)


def aided(match: Match) -> list[Statement] | None:
    """A赴对口帮扶的B, A向帮扶学校B: A helps, unless B is known as the helper; 结对 does not tell."""
    first, second = match.mention("first").value, match.mention("second").value
    if any(group.people or _leads(group) for side in (first, second) for group in side.groups):
        return None
    if match.quote("relation") == "结对":
        return state(match, None, first, second)
    return state(match, 1 if by_programme(first, second) == 1 else 0, first, second)


def traded(match: Match) -> list[Statement] | None:
    """B的土豆走进结对地区A: two regions; whose goods they are does not tell who helps."""
    first, second = match.mention("first").value, match.mention("second").value
    return None if first.groups or second.groups else state(match, None, first, second)


def _leads(group: Group) -> bool:
    """Whether members are who governs a region: their leaders travel for it."""
    return any(name.endswith(("委", "政府", "政协", "人大")) for name in group.names)
