"""The words around an expression: what binds it (截至, 以来, 前), points it (近三年, 五年前) or plans it (将于)."""

import re

from extract.mentions.dates.atoms import Atom, Grain
from extract.mentions.dates.expression import Break, DateExpression, Point, Shift
from extract.mentions.mention import Mention

_UNTIL = ("截至", "截止到", "截止至", "截止", "直到", "直至", "到", "至")
_SINCE = ("自从", "自", "从")
_BINDING = (*_UNTIL, *_SINCE)
_NO_BOUND_BEFORE = {
    "到": tuple("高加长升降减增达大少回溯来提扩缩解意看得受"),
    "至": tuple("高加长升降减增达大少甚乃以扩缩"),
    "自": tuple("来各亲独"),
}
"""What stands before 到, 至 and 自 where they do not bind: 提高到, 增至, 甚至, 了解到, 来自."""

_NO_UNTIL = "往来去后期夕列述景沿方者端提一二三四五六七八九十0-9"
_BEFORE = f"(?<=[初底末])前(?![往后期夕])|前(?![{_NO_UNTIL}]|不久|所未)"
_AFTER_DATE = re.compile(
    "(?P<since>以来|来(?=[,，、。])|起(?![步点草飞源到])|至今)"
    f"|(?P<until>之前|以前|为止|止(?=[,，。;；、)）])|{_BEFORE})"
    "|(?P<begin>开始)|期间|假期|前夕"
)
_AFTER_STARTS = frozenset("以来起至之为止前开期假")
"""What `_AFTER_DATE` starts with."""

_AFTER_LENGTH = re.compile(
    f"(?P<many>[多余]?)(?:(?P<past>以来|来|间)|(?P<ago>之?(?:{_BEFORE}))|之?以?内|以上|以下|之久|左右|期间|里)|[多余]"
)
_OF_FIGURE = re.compile("(?:[^,，。;；、\n]{2,6})?的")
"""从2018年的31%, 从4月预测的2.5%: the date of a figure that another one is compared with."""

_PAST = ("过去的", "过去", "最近", "近")
_FUTURE = ("未来", "今后", "接下来")
_MODIFIERS = (*_PAST, *_FUTURE, "为期", "历时", "长达", "不足", "不到", "超过", "满", "逾", "超", "约")
_BARE = {"前": -1, "上": -1, "这": -1, "后": 1, "下": 1}
"""Before a duration, but only at the start of a clause: 前五年, 后三天."""

_LAST = frozenset(word[-1] for word in (*_BINDING, *_MODIFIERS))
_AGO = re.compile(r"P([0-9]{1,4})([YMWD])")
_COMPARED = ("比", "较", "与", "由", "从", "同", "和", "(", "（")
_PLANS = ("将", "拟", "定于", "计划", "预计", "力争", "争取", "确保", "应于", "须于", "需于", "务必", "届时", "时限")
"""Words in the same clause that tell of what is still to come."""

_SENTENCE = 24
_WILL = re.compile("将(?:在|于|举|召开|正式|迎来|开幕|赴|继续|陆续|全面|启动|建成|达到|出席)")
_END = re.compile("[。;；\n]")
"""Behind a date, what tells of what is still to come: 11月下旬,交流会将在盘锦举办."""

_COMING = ("将", "拟", "，将", ",将", "计划", "预计", "力争", "，力争", ",力争", "，计划", ",计划")
_PLANNED = re.compile("|".join(_PLANS))
_EFFECT = re.compile("之?日?起?(?:开始|正式|全面)?(?:(?P<law>施行|生效)|实施|执行|启用)")
_SIGNS = re.compile(f"{_PLANNED.pattern}|施行|生效|实施|执行|启用")
"""One of these stands in whatever makes a date one to come."""

_IS = ("是", "是我国", "是全国", "正是", "正值", "适逢", "既是", "为")
_CLAUSE = 16
"""How far before a date such a word may stand."""


_HEADING = 10
"""More than the rest of a diary's heading (4月10日 阴)."""

_ALONE_BEFORE = re.compile(r"(?:^|\n)[ #*●■◆▲【\[(一二三四五六七八九十、.]*\Z")
_ALONE_AFTER = re.compile(r"[ 】\]):：]*(?:\n|\Z)")
"""Around a year or month that heads part of a chronicle."""


def mention(text: str, atom: Atom, done: int) -> Mention[DateExpression]:
    """The expression of an assembled atom, with the bound words around it; `done` is where the one before ends."""
    kind = "interval" if atom.until is not None else atom.kind
    said = DateExpression(kind, None, atom.part, atom.point, atom.until, atom.duration)
    said.after = _break(text, done, atom.start)
    if atom.grain < Grain.LENGTH:
        _bound(text, atom, said, done)
        said.ahead = _ahead(text, atom, said, done)
        said.heading = said.after == "line" and _is_heading(text, atom)
        said.titled = _is_titled(text, atom)
        said.aside = said.titled or _is_compared(text, atom)
    elif atom.kind == "duration":
        _length(text, atom, said, done)
    elif atom.rule == "date.vague-until":
        said.bound = "until"
    return Mention("date", atom.start, atom.end, said, atom.rule)


def renames(text: str, atom: Atom, done: int) -> bool:
    """Whether the expression only says what the date before it is: 10月17日是国家扶贫日, 2026年是“十五五”开局之年."""
    named = atom.rule == "date.festival" or (atom.rule == "date.plan" and atom.grain == Grain.YEAR)
    return named and done > 0 and text[done : atom.start] in _IS


def _break(text: str, done: int, start: int) -> Break:
    if done == 0 or text.find("\n", done, start) >= 0:
        return "line"
    if start == done + 1 and text[done] in "(（":
        return "bracket"
    return "sentence" if text.find("。", done, start) >= 0 else "none"


def _bound(text: str, atom: Atom, said: DateExpression, done: int) -> None:
    """截至7月, 到2025年, 自2017年起, 今年以来, 年底前."""
    if text[atom.end : atom.end + 1] not in _AFTER_STARTS and text[atom.start - 1 : atom.start] not in _LAST:
        return
    before = _ending(text, atom.start, done, _BINDING)
    if before and text.endswith(_NO_BOUND_BEFORE.get(before, ()), done, atom.start - 1):
        before = ""
    after = _AFTER_DATE.match(text, atom.end)
    word = after.lastgroup if after else None
    if after and (word != "begin" or before in _SINCE):
        atom.end = after.end()
    if said.kind == "interval" and before in (*_SINCE, "到", "至"):
        before = ""
    if word in ("since", "until"):
        said.bound = "since" if word == "since" else "until"
    elif before and not text.startswith(("后", "已"), atom.end) and not _OF_FIGURE.match(text, atom.end):
        said.bound = "until" if before in _UNTIL else "since"
    if said.bound:
        atom.start -= len(before)


def _ending(text: str, end: int, done: int, words: tuple[str, ...]) -> str:
    """The first of `words` that ends at `end` and does not reach into the expression before."""
    if end and text[end - 1] in _LAST:
        for word in words:
            if text.endswith(word, done, end):
                return word
    return ""


def _length(text: str, atom: Atom, said: DateExpression, done: int) -> None:
    """近三年, 过去三年多来, 未来两年, 不足10个月, 五年前."""
    after = _AFTER_LENGTH.match(text, atom.end)
    many = any(word in text[atom.start : atom.end] for word in "多余") or bool(after and after["many"])
    if after:
        atom.end = after.end()
        ago = _AGO.fullmatch(said.duration or "")
        if after["ago"] and ago and not many:
            said.kind, said.duration, said.start = "date", None, _ago(int(ago[1]), ago[2])
            atom.rule = "date.ago"
            return
    before = _ending(text, atom.start, done, _MODIFIERS)
    bare = text[atom.start - 1] if atom.start > done else ""
    if bare in _BARE and not text[max(done, atom.start - 2) : atom.start - 1].isalnum():
        before, said.direction = bare, _BARE[bare]
    elif before in _FUTURE:
        said.direction = 1
    elif before in _PAST or (after and after["past"]):
        said.direction = -1
    atom.start -= len(before)


def _ago(count: int, unit: str) -> Point:
    """五年前, 三天前."""
    if unit == "Y":
        return Point(year=Shift(-count))
    if unit == "M":
        return Point(month=Shift(-count))
    return Point(day=Shift(-count * (7 if unit == "W" else 1)))


def _ahead(text: str, atom: Atom, said: DateExpression, done: int) -> bool:
    """Whether the clause speaks of what is planned."""
    if said.bound == "until":
        return not text.startswith(("截至", "截止"), atom.start)
    first = max(done, atom.start - _CLAUSE)
    if _SIGNS.search(text, first, atom.end + _SENTENCE) is None:
        return False
    will = text.find("将", atom.end, atom.end + _SENTENCE)
    if will >= 0 and _WILL.match(text, will) and _END.search(text, atom.end, will) is None:
        return True
    if text.startswith(_COMING, atom.end) or _takes_effect(text, atom):
        return True
    clause = text[first : atom.start]
    end = max(clause.rfind("。"), clause.rfind(";"), clause.rfind("\n"))
    return _PLANNED.search(clause, end + 1) is not None


def _takes_effect(text: str, atom: Atom) -> bool:
    """Whether it is said from when something is in force: 自2023年1月1日起施行, 从7月1日起正式实施."""
    match = _EFFECT.match(text, atom.end)
    return match is not None and (match["law"] is not None or (atom.point is not None and atom.point.month is not None))


def _is_heading(text: str, atom: Atom) -> bool:
    """Whether the date heads what follows: a day at the start of a short line, as in a diary, a year or month alone.

    A day with its year dates a document instead.
    """
    if atom.point is None or atom.until is not None or atom.part is not None:
        return False
    if atom.rule in ("date.year", "date.month"):
        return _ALONE_BEFORE.search(text, max(0, atom.start - _HEADING), atom.start) is not None and (
            _ALONE_AFTER.match(text, atom.end) is not None
        )
    if atom.rule != "date.day" or atom.point.year is not None:
        return False
    if text[atom.end : atom.end + 1].strip() or text[max(0, atom.start - 12) : atom.start].rpartition("\n")[2].strip():
        return False
    return len(text[atom.end : atom.end + _HEADING].partition("\n")[0]) < _HEADING


def _is_compared(text: str, atom: Atom) -> bool:
    """Whether a year or month is compared with (较2015年) or in brackets."""
    if atom.grain > Grain.MONTH:
        return False
    return text.endswith(_COMPARED, 0, atom.start) or (
        text.endswith("是", 0, atom.start) and text.startswith("的", atom.end)
    )


def _is_titled(text: str, atom: Atom) -> bool:
    opening = text.rfind("《", max(0, atom.start - 60), atom.start)
    return opening >= 0 and text.find("》", opening, atom.start) < 0
