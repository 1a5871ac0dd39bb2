"""The words around an expression: what binds it (截至, 以来, 前), points it (近三年, 五年前) or plans it (将于)."""

import re

from extract.mentions.dates.atoms import Atom, Grain
from extract.mentions.dates.expression import Break, DateExpression, Point, Shift
from extract.mentions.mention import Mention

_UNTIL = ("截至", "截止到", "截止至", "截止", "直到", "直至", "到", "至")
_SINCE = ("自从", "自", "从")
_NO_BOUND_BEFORE = {
    "到": tuple("高加长升降减增达大少回溯来提扩缩解意看得受"),
    "至": tuple("高加长升降减增达大少甚乃以扩缩"),
    "自": tuple("来各亲独"),
}
"""What stands before 到, 至 and 自 where they do not bind: 提高到, 增至, 甚至, 了解到, 来自."""

_NOT_BEFORE = "(?![往来去后期夕列述景沿方者端提一二三四五六七八九十0-9]|不久|所未)"
_AFTER_DATE = re.compile(
    "(?P<since>以来|来(?=[,，、。])|起(?![步点草飞源到])|至今)"
    f"|(?P<until>之前|以前|为止|止(?=[,，。;；、)）])|(?<=[初底末])前(?![往后期夕])|前{_NOT_BEFORE})"
    "|(?P<begin>开始)|期间|假期|前夕"
)
_AFTER_LENGTH = re.compile(
    f"(?P<vague>[多余]?)(?:(?P<past>以来|来|间)|(?P<ago>之?前{_NOT_BEFORE})|之?以?内|以上|以下|之久|左右|期间|里)|[多余]"
)
_PAST = ("过去的", "过去", "最近", "近")
_FUTURE = ("未来", "今后", "接下来")
_BARE_PAST, _BARE_FUTURE = ("前", "上", "这"), ("后", "下")
_MODIFIERS = ("为期", "历时", "长达", "不足", "不到", "超过", "满", "逾", "超", "约")
_AGO = re.compile(r"P([0-9]{1,4})([YMWD])")
_UNITS = {"Y": ("year", 1), "M": ("month", 1), "W": ("day", 7), "D": ("day", 1)}

_COMPARED = ("比", "较", "与", "由", "从", "同", "和")
_PLANNED = re.compile("将|拟|定于|计划|预计|力争|争取|确保|应于|须于|需于|务必|届时|时限")
"""Words in the same clause that tell of what is still to come."""


def mention(text: str, atom: Atom, done: int) -> Mention[DateExpression]:
    """The expression of an assembled atom, with the bound words around it; `done` is where the one before ends."""
    kind = "interval" if atom.until is not None else atom.kind
    expression = DateExpression(kind, None, atom.part, atom.point, atom.until, atom.duration)
    expression.after = _break(text, done, atom.start)
    if atom.grain == Grain.LENGTH:
        if atom.kind == "duration":
            _length(text, atom, expression, done)
    elif atom.grain != Grain.VAGUE:
        _bound(text, atom, expression, done)
        expression.ahead = _ahead(text, atom, expression, done)
        expression.heading = _is_heading(text, atom, expression)
        expression.aside = atom.grain < Grain.MONTH and _aside(text, atom)
    return Mention("date", atom.start, atom.end, expression, atom.rule)


def _break(text: str, done: int, start: int) -> Break:
    if done == 0 or text.find("\n", done, start) >= 0:
        return "line"
    return "sentence" if text.find("。", done, start) >= 0 else "none"


def _bound(text: str, atom: Atom, expression: DateExpression, done: int) -> None:
    """截至7月, 到2025年, 自2017年起, 今年以来, 年底前."""
    before = _ending(text, atom.start, done, _UNTIL + _SINCE)
    if before in _NO_BOUND_BEFORE and text.endswith(_NO_BOUND_BEFORE[before], done, atom.start - 1):
        before = ""
    after = _AFTER_DATE.match(text, atom.end)
    said = after.lastgroup if after else None
    if said == "begin" and before not in _SINCE:
        after = None
    if after:
        atom.end = after.end()
    if expression.kind == "interval" and before in _SINCE + ("到", "至"):
        before = ""
    if said in ("since", "until"):
        expression.bound = said  # type: ignore[assignment]  # the groups are named after the bounds
    elif before and not text.startswith(("的", "后", "已"), atom.end):
        expression.bound = "until" if before in _UNTIL else "since"
    if expression.bound:
        atom.start -= len(before)


def _ending(text: str, end: int, done: int, words: tuple[str, ...]) -> str:
    """The first of `words` that ends at `end` and does not reach into the expression before."""
    return next((word for word in words if text.endswith(word, done, end)), "")


def _length(text: str, atom: Atom, expression: DateExpression, done: int) -> None:
    """近三年, 过去三年多来, 未来两年, 不足10个月, 五年前."""
    after = _AFTER_LENGTH.match(text, atom.end)
    if after:
        atom.end = after.end()
    if after and after["ago"] and not after["vague"] and (match := _AGO.fullmatch(atom.duration or "")):
        unit, size = _UNITS[match[2]]
        expression.kind, expression.duration = "date", None
        expression.start = Point(**{unit: Shift(-size * int(match[1]))})
        atom.rule = "date.ago"
        return
    before = _ending(text, atom.start, done, _PAST + _FUTURE + _MODIFIERS)
    bare = _ending(text, atom.start, done, _BARE_PAST + _BARE_FUTURE)
    if bare and not text[max(done, atom.start - 2) : atom.start - 1].isalnum():
        before = bare
    atom.start -= len(before)
    if before in _FUTURE + _BARE_FUTURE:
        expression.direction = 1
    elif before in _PAST + _BARE_PAST or (after and after["past"]):
        expression.direction = -1


def _ahead(text: str, atom: Atom, expression: DateExpression, done: int) -> bool:
    """Whether the clause speaks of what is planned."""
    if expression.bound == "until":
        return not text.startswith(("截至", "截止"), atom.start)
    left = text[max(done, atom.start - 16) : atom.start]
    right = text[atom.end : atom.end + 8]
    clause = left[max(left.rfind("。"), left.rfind("；"), left.rfind(";"), left.rfind("\n")) + 1 :]
    return bool(_PLANNED.search(clause) or right.startswith(("将", "拟")) or "，将" in right)


def _is_heading(text: str, atom: Atom, expression: DateExpression) -> bool:
    """Whether the date begins a short line, as in a diary; one with a year dates a document instead."""
    if expression.after != "line" or atom.rule != "date.day" or (atom.point and atom.point.year is not None):
        return False
    starts = not text[max(0, atom.start - 12) : atom.start].rpartition("\n")[2].strip()
    return starts and len(text[atom.end : atom.end + 10].partition("\n")[0]) < 10


def _aside(text: str, atom: Atom) -> bool:
    """Whether the date is compared with (较2015年, 是2016年的8.9倍) or stands in brackets or a title."""
    before = text[atom.start - 1 : atom.start]
    if before in _COMPARED or (before == "是" and text.startswith("的", atom.end)) or before in ("(", "（"):
        return True
    opening = text.rfind("《", max(0, atom.start - 60), atom.start)
    return opening >= 0 and text.find("》", opening, atom.start) < 0
