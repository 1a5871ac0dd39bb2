"""The words around an expression: what binds it (截至, 以来, 前) or points it (近三年, 五年前)."""

from collections.abc import Iterable, Mapping

from extract.mentions.dates.clues import Clues
from extract.mentions.dates.expression import LENGTH, MONTH, YEAR, Break, DateExpression, Point, Shift
from extract.mentions.dates.headings import read_heading
from extract.mentions.dates.plans import is_ahead
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
_TOLD_SINCE = late("[^,，。;；\n年月日大]{2,24}以来[,，]")
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
_TITLE = 60
"""How far before a date the title may begin that it stands in."""

_OPENS = frozenset(("", "。", "\n", " ", "“"))
"""The character before a sentence."""
_IS = ("是", "是我国", "是全国", "正是", "正值", "适逢", "既是", "为")


def mention(text: str, said: DateExpression, done: int, clues: Clues) -> Mention[DateExpression]:
    """The expression with the bound words around it; `done` is where the one before ends."""
    said.after = _break(text, done, said.start)
    if said.until is not None:
        said.kind = "interval"
    if said.grain < LENGTH:
        if text[said.end : said.end + 1] in _AFTER_STARTS or text[said.start - 1 : said.start] in _BINDING:
            _bind(text, said, done, clues)
        elif clues.since and said.kind == "date" and _TOLD_SINCE.match(text, said.end):
            said.bound = "since"
        said.ahead = is_ahead(text, said, done, clues)
        if said.grain == YEAR or said.grain == MONTH or said.after == "line":
            read_heading(text, said, clues)
        if clues.titles and _is_titled(text, said.start):
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


def _is_titled(text: str, start: int) -> bool:
    """Whether a date that begins at `start` stands in 《》."""
    title = text.rfind("《", max(start - _TITLE, 0), start)
    return title >= 0 and text.find("》", title, start) < 0


def _bind(text: str, said: DateExpression, done: int, clues: Clues) -> None:
    """截至7月, 到2025年, 自2017年起, 今年以来, 年底前; 2018年3月两地牵手以来."""
    before = _ending(text, said.start, done, _BINDING)
    if before and text.endswith(_NO_BOUND_BEFORE.get(before, ()), done, said.start - 1):
        before = ""
    whole = said.rule == "date.range" and text.startswith("止", said.end)  # both ends are said
    after = None if whole else _AFTER_DATE.match(text, said.end)
    word = after.lastgroup if after else None
    if after and (word != "begin" or before in _SINCE):
        said.end = after.end()
    ends = said.part == "end" and said.rule == "date.plan"  # 到“十四五”末
    if said.kind == "interval" and before in (*_SINCE, "到", "至") and not ends:
        before = ""
    if word in ("since", "until"):
        said.bound = "since" if word == "since" else "until"
    elif before and not text.startswith(("后", "已"), said.end) and not _OF_FIGURE.match(text, said.end):
        said.bound = "until" if before in _UNTIL else "since"
    elif clues.since and after is None and said.kind == "date" and _TOLD_SINCE.match(text, said.end):
        said.bound = "since"
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
    opens = not text[max(done, said.start - 2) : said.start - 1].isalnum() or text.endswith("其中", 0, said.start - 1)
    if bare in _BARE and opens:
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


def _is_compared(text: str, said: DateExpression) -> bool:
    """Whether a year or month is compared with (较2015年) or in brackets."""
    before = text[said.start - 1 : said.start]
    return (
        before in _COMPARED or text.startswith("同期", said.end) or (before == "是" and text.startswith("的", said.end))
    )
