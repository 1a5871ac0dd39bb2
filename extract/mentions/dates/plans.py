"""Whether a date lies ahead of what the text has reached: the words of its clause that tell of what is planned."""

from extract.mentions.dates.clues import Clues
from extract.mentions.dates.expression import DateExpression
from extract.text.patterns import late

_PLANS = (
    "将",
    "拟",
    "定于",
    "计划",
    "预计",
    "展望",
    "力争",
    "争取",
    "确保",
    "应于",
    "须于",
    "需于",
    "务必",
    "届时",
    "时限",
    "排到",
    "排至",
)
"""Words in the same clause that tell of what is still to come."""

_SENTENCE = 32
_WILL = late("将(?:在|于|举|召开|正式|迎来|开幕|赴|继续|陆续|全面|启动|建成|达到|出席)")
"""Behind a date, what tells of what is still to come: 11月下旬,交流会将在盘锦举办."""
_END = late("[。;；\n]")
_COMING = ("将", "拟", "，将", ",将", "计划", "预计", "力争", "，力争", ",力争", "，计划", ",计划")
_PLANNED = late("|".join(_PLANS))
_EFFECT = late("之?日?起?(?:开始|正式|全面)?(?:(?P<law>施行|生效)|实施|执行|启用)")
_SIGNS = late(f"{_PLANNED.pattern}|施行|生效|实施|执行|启用")
"""One of these stands in whatever makes a date one to come."""

_LIST = 120
"""How far before a date what is to be done next may begin to be told."""
_CLAUSE = 16
"""How far before a date such a word may stand."""


def is_ahead(text: str, said: DateExpression, done: int, clues: Clues) -> bool:
    """Whether the clause speaks of what is planned; `done` is where the date before ends."""
    if said.bound == "until":
        return not text.startswith(("截至", "截止"), said.start)
    if clues.upcoming and _is_listed(text, said.start):
        return True
    start = max(said.start - _CLAUSE, done)
    if not _SIGNS.search(text, start, said.end + _SENTENCE):
        return False
    will = text.find("将", said.end, said.end + _SENTENCE)
    if will >= 0 and _WILL.match(text, will) and _END.search(text, said.end, will) is None:
        return True
    if text.startswith(_COMING, said.end) or _takes_effect(text, said):
        return True
    clause = text[start : said.start]
    end = max(clause.rfind("。"), clause.rfind(";"), clause.rfind("\n"))
    return _PLANNED.search(clause, end + 1) is not None


def _is_listed(text: str, start: int) -> bool:
    """Whether the sentence says in front of `start` that it lists what is next: 下一步,抓好两件事:一是…;二是9月办…."""
    begin = max(start - _LIST, 0)
    said = max(text.rfind("下一步", begin, start), text.rfind("接下来", begin, start))
    return said >= 0 and text.find("。", said, start) < 0 and text.find("\n", said, start) < 0


def _takes_effect(text: str, said: DateExpression) -> bool:
    """Whether it is said from when something is in force: 自2023年1月1日起施行, 从7月1日起正式实施."""
    match = _EFFECT.match(text, said.end)
    return match is not None and (match["law"] is not None or (said.point is not None and said.point.month is not None))
