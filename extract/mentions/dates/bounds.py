"""The words around an expression: what binds it (截至, 以来, 前), points it (近三年, 五年前) or plans it (将于)."""

import re
from collections.abc import Iterable, Mapping

from extract.mentions.dates.expression import LENGTH, MONTH, YEAR, Break, DateExpression, Point, Shift
from extract.mentions.mention import Mention
from extract.text.patterns import late


def _by_end(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Words by their last character, in the order given."""
    found: dict[str, tuple[str, ...]] = {}
    for word in words:
        found[word[-1]] = (*found.get(word[-1], ()), word)
    return found


_UNTIL = ("截至", "截止到", "截止至", "截止", "直到", "直至", "到", "至")
_SINCE = ("自从", "自", "从")
_BINDING = _by_end((*_UNTIL, *_SINCE))
_NO_BOUND_BEFORE = {
    "到": tuple("高加长升降减增达大少回溯来提扩缩解意看得受"),
    "至": tuple("高加长升降减增达大少甚乃以扩缩"),
    "自": tuple("来各亲独"),
}
"""What stands before 到, 至 and 自 where they do not bind: 提高到, 增至, 甚至, 了解到, 来自."""

_NO_UNTIL = "往来去后期夕列述景沿方者端一二三四五六七八九十0-9"
_BEFORE = f"(?<=[初底末])前(?![往后期夕])|前(?![{_NO_UNTIL}]|不久|所未|提(?:[是下,，。]|条件))"
_AFTER_DATE = late(
    "(?P<since>以来|来(?=[,，、。])|起(?![步点草飞源到])|至今| ?[-—–~]{1,2} ?至?今(?![年天日晚早晨]))"
    f"|(?P<until>之前|以前|为止|止(?=[,，。;；、)）])|{_BEFORE})"
    "|(?P<begin>开始)|期间|假期|前夕"
)
_TOLD_SINCE = re.compile("[^,，。;；\n年月日大]{2,24}以来[,，]")
"""2018年3月两地牵手以来,: an event of the date after which all is counted."""

_AFTER_STARTS = frozenset("以来起至之为止前开期假 -—–~")
"""What `_AFTER_DATE` starts with."""

_AFTER_LENGTH = late(
    f"(?P<many>[多余]?)(?:(?P<past>以来|来|间)|(?P<ago>之?(?:{_BEFORE}))|之?以?内|以上|以下|之久|左右|期间|里)|[多余]"
)
_OF_FIGURE = late("(?:[^,，。;；、\n]{2,6})?的")
"""从2018年的31%, 从4月预测的2.5%: the date of a figure that another one is compared with."""

_PAST = ("过去的", "过去", "最近", "近")
_FUTURE = ("未来", "今后", "接下来")
_MODIFIERS = _by_end((*_PAST, *_FUTURE, "为期", "历时", "长达", "不足", "不到", "超过", "满", "逾", "超", "约"))
_BARE = {"前": -1, "上": -1, "这": -1, "后": 1, "下": 1}
"""Before a duration, but only at the start of a clause: 前五年, 后三天."""

_AGO = late(r"P([0-9]{1,4})([YMWD])")
_COMPARED = frozenset("比较与由从同和(（")
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
_OPENS = ("", "。", "\n", " ", "“")
"""The character before a sentence."""

_END = late("[。;；\n]")
"""Behind a date, what tells of what is still to come: 11月下旬,交流会将在盘锦举办."""

_COMING = ("将", "拟", "，将", ",将", "计划", "预计", "力争", "，力争", ",力争", "，计划", ",计划")
_PLANNED = late("|".join(_PLANS))
_EFFECT = late("之?日?起?(?:开始|正式|全面)?(?:(?P<law>施行|生效)|实施|执行|启用)")
_SIGNS = re.compile(f"{_PLANNED.pattern}|施行|生效|实施|执行|启用")
"""One of these stands in whatever makes a date one to come."""

_IS = ("是", "是我国", "是全国", "正是", "正值", "适逢", "既是", "为")
_CLAUSE = 16
"""How far before a date such a word may stand."""


_TITLE = 60
"""How far before a date the title may begin that it stands in."""

_OF_A_YEAR = frozenset({"date.year", "date.relative"})
_HEADINGS = frozenset({"date.year", "date.month", "date.day", "date.relative"})
"""The rules of what may head what follows."""

_HEADING = 10
"""More than the rest of a diary's heading (4月10日 阴)."""

_ALONE_BEFORE = late(r"(?:^|\n)[ #*●■◆◇▲【\[(一二三四五六七八九十\d、.)]*(?:[A-Z][、.]? ?)?\Z")
_ALONE_AFTER = late(r"[ 】\]):：]*(?:\n|\Z)")
"""Around a year or month that heads part of a chronicle."""

_PLANS_AFTER = late(
    r"的?(?:工作|重点|主要|总体|下一步)*(?:打算|计划|安排|思路|目标|任务|展望|要点|举措)[^,。;\n]{0,8}(?:[。\n]|\Z)"
)
"""Behind a year that heads what is planned for it: 三、2025年工作打算; or in a title: 2024年总结和2025年安排."""
_REVIEW_AFTER = late(
    r"的?(?:度|工作|重点|主要|全年|上半年|扶贫协作|东西部协作|对口支援)*(?:回顾|总结|完成情况|进展情况|开展情况|成效|成绩单)[^,。;\n]{0,8}(?:\n|\Z)"
)
"""Behind a year that heads what was done in it: 一、2023年工作回顾."""
_ANNALS_AFTER = late(r"[^,。;\n]{0,30}(?:大事记|纪事|记事)(?:\n|\Z)")
_ANNALS_BEFORE = ("大事记(", "大事记 (", "纪事(", "记事(")
"""Around the year that a chronicle is of: 2013年对口支援大事记, 对口支援大事记(2013年)."""
_DAYS_BELOW = late(
    r"[^。;\n]{0,20}\n\s*(?:\d{1,2}(?:[—–~～至-]\d{1,2})?|[一二三廿]?十?[一二三四五六七八九十])[日号](?![\d内前后楼线院])"
)
"""Behind a month that heads what follows, a line that begins with a bare day: 2013年5月,某县 and below 3日 会议召开."""
_LONGEST_HEADING = 30
"""Characters in front of such a month in its line at most: 某县大事记(2013年5月)."""


def mention(text: str, said: DateExpression, done: int) -> Mention[DateExpression]:
    """The expression with the bound words around it; `done` is where the one before ends."""
    start, end = said.start, said.end
    said.after = _break(text, done, start)
    if said.until is not None:
        said.kind = "interval"
    if said.grain < LENGTH:
        _bind(text, said, done)
        start, end = said.start, said.end
        clause = start - _CLAUSE if start - _CLAUSE > done else done
        if said.bound == "until" or _SIGNS.search(text, clause, end + _SENTENCE):
            said.ahead = _is_ahead(text, said, done)
        if said.rule in _OF_A_YEAR and said.grain == YEAR:
            said.plans = _PLANS_AFTER.match(text, end) is not None
            said.reviews = _REVIEW_AFTER.match(text, end) is not None
            if _ANNALS_AFTER.match(text, end) or text.endswith(_ANNALS_BEFORE, 0, start):
                said.reviews = said.heading = True
        if said.grain == MONTH and said.until is None and _heads_days(text, said):
            said.reviews = said.heading = True
        if said.after == "line" and said.rule in _HEADINGS:
            part = (said.plans or said.reviews) and _heads_line(text, said)
            said.heading |= part or (said.rule != "date.relative" and _is_heading(text, said))
        title = text.rfind("《", start - _TITLE if start > _TITLE else 0, start)
        if title >= 0 and text.find("》", title, start) < 0:
            said.titled = said.aside = True
        elif said.grain <= MONTH:
            said.aside = _is_compared(text, said)
    elif said.kind == "duration":
        _point(text, said, done)
    elif said.rule == "date.vague-until":
        said.bound = "until"
    said.opens = text[said.start - 1 : said.start] in _OPENS
    return Mention("date", said.start, said.end, said, said.rule)


NAMES = frozenset({"date.festival", "date.plan"})
"""The rules of what may only say what the date before it is."""


def renames(text: str, said: DateExpression, done: int) -> bool:
    """Whether the expression only says what the date before it is: 10月17日是国家扶贫日, 2026年是“十五五”开局之年."""
    return done > 0 and (said.rule == "date.festival" or said.grain == YEAR) and text[done : said.start] in _IS


def _break(text: str, done: int, start: int) -> Break:
    if done == 0 or text.find("\n", done, start) >= 0:
        return "line"
    if start == done + 1 and text[done] in "(（":
        return "bracket"
    return "sentence" if text.find("。", done, start) >= 0 else "none"


def _bind(text: str, said: DateExpression, done: int) -> None:
    """截至7月, 到2025年, 自2017年起, 今年以来, 年底前; 2018年3月两地牵手以来."""
    if text[said.end : said.end + 1] not in _AFTER_STARTS and text[said.start - 1 : said.start] not in _BINDING:
        if said.kind == "date" and _TOLD_SINCE.match(text, said.end):
            said.bound = "since"
        return
    before = _ending(text, said.start, done, _BINDING)
    if before and text.endswith(_NO_BOUND_BEFORE.get(before, ()), done, said.start - 1):
        before = ""
    whole = said.rule == "date.range" and text.startswith("止", said.end)  # both ends are said
    after = None if whole else _AFTER_DATE.match(text, said.end)
    word = after.lastgroup if after else None
    if after and (word != "begin" or before in _SINCE):
        said.end = after.end()
    if said.kind == "interval" and before in (*_SINCE, "到", "至"):
        before = ""
    if word in ("since", "until"):
        said.bound = "since" if word == "since" else "until"
    elif before and not text.startswith(("后", "已"), said.end) and not _OF_FIGURE.match(text, said.end):
        said.bound = "until" if before in _UNTIL else "since"
    if said.bound:
        said.start -= len(before)


def _ending(text: str, end: int, done: int, words: Mapping[str, tuple[str, ...]]) -> str:
    """The first of `words` that ends at `end` and does not reach into the expression before."""
    for word in words.get(text[end - 1 : end], ()):
        if text.endswith(word, done, end):
            return word
    return ""


def _point(text: str, said: DateExpression, done: int) -> None:
    """近三年, 过去三年多来, 未来两年, 不足10个月, 五年前."""
    after = _AFTER_LENGTH.match(text, said.end)
    many = any(word in text[said.start : said.end] for word in "多余") or bool(after and after["many"])
    if after:
        said.end = after.end()
        ago = _AGO.fullmatch(said.duration or "")
        if after["ago"] and ago and not many:
            said.kind, said.duration, said.point = "date", None, _ago(int(ago[1]), ago[2])
            said.rule = "date.ago"
            return
    before = _ending(text, said.start, done, _MODIFIERS)
    bare = text[said.start - 1] if said.start > done else ""
    if bare in _BARE and not text[max(done, said.start - 2) : said.start - 1].isalnum():
        before, said.direction = bare, _BARE[bare]
    elif before in _FUTURE:
        said.direction = 1
    elif before in _PAST or (after and after["past"]):
        said.direction = -1
    said.start -= len(before)


def _ago(count: int, unit: str) -> Point:
    """五年前, 三天前."""
    if unit == "Y":
        return Point(year=Shift(-count))
    if unit == "M":
        return Point(month=Shift(-count))
    return Point(day=Shift(-count * (7 if unit == "W" else 1)))


def _is_ahead(text: str, said: DateExpression, done: int) -> bool:
    """Whether the clause speaks of what is planned."""
    if said.bound == "until":
        return not text.startswith(("截至", "截止"), said.start)
    will = text.find("将", said.end, said.end + _SENTENCE)
    if will >= 0 and _WILL.match(text, will) and _END.search(text, said.end, will) is None:
        return True
    if text.startswith(_COMING, said.end) or _takes_effect(text, said):
        return True
    clause = text[max(done, said.start - _CLAUSE) : said.start]
    end = max(clause.rfind("。"), clause.rfind(";"), clause.rfind("\n"))
    return _PLANNED.search(clause, end + 1) is not None


def _takes_effect(text: str, said: DateExpression) -> bool:
    """Whether it is said from when something is in force: 自2023年1月1日起施行, 从7月1日起正式实施."""
    match = _EFFECT.match(text, said.end)
    return match is not None and (match["law"] is not None or (said.point is not None and said.point.month is not None))


def _is_heading(text: str, said: DateExpression) -> bool:
    """Whether the date heads what follows: a day at the start of a short line, as in a diary, a year or month alone.

    A day with its year dates a document instead.
    """
    if said.point is None or said.until is not None or said.part is not None:
        return False
    if said.rule != "date.day":
        return _heads_line(text, said) and _ALONE_AFTER.match(text, said.end) is not None
    if said.point.year is not None:
        return False
    if text[said.end : said.end + 1].strip() or text[max(0, said.start - 12) : said.start].rpartition("\n")[2].strip():
        return False
    return len(text[said.end : said.end + _HEADING].partition("\n")[0]) < _HEADING


def _heads_line(text: str, said: DateExpression) -> bool:
    """Whether nothing but the number of a heading stands before a date in its line."""
    return _ALONE_BEFORE.search(text, max(0, said.start - _HEADING), said.start) is not None


def _heads_days(text: str, said: DateExpression) -> bool:
    """Whether a month stands in a short line above one that begins with a day of it."""
    if said.part is not None or _DAYS_BELOW.match(text, said.end) is None:
        return False
    line = text.rfind("\n", 0, said.start) + 1
    return said.start - line <= _LONGEST_HEADING and text.find("。", line, said.start) < 0


def _is_compared(text: str, said: DateExpression) -> bool:
    """Whether a year or month is compared with (较2015年) or in brackets."""
    before = text[said.start - 1 : said.start]
    return (
        before in _COMPARED or text.startswith("同期", said.end) or (before == "是" and text.startswith("的", said.end))
    )
