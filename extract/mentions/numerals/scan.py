"""Finding every numeral of a text, with its value, before anything is known of what it counts.

A *piece* is one match of `_PIECE`; pieces that 分之 or a slash hold together become one `Figure`.
"""

from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import lru_cache

from extract.mentions.numeral import DIVISION, EXACT, LONGEST, value
from extract.plain import plain
from extract.text.patterns import late

_DIGIT = "零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖"
_TIMES = "十百千拾佰仟廿卅万亿兆"
_NUMERAL = rf"[{_DIGIT}{_TIMES}]"
_GROUP = ",[0-9]{3}(?![0-9])"
# The rest of a piece behind its first character; what may be missing is `(?:…|)`, told by its first character alone,
# as `(?:…)?` is not. Arabic: grouped by commas, multipliers (3千5百), an exponent.
_ARABIC = (
    rf"[0-9]{{0,2}}(?:{_GROUP}(?:{_GROUP})*|[0-9]*)(?:\.[0-9]+|)"
    rf"(?:[{_TIMES}]++(?:零?[0-9]++(?![.年月日])|))*"
    r"(?:[eE][+-]?[0-9]{1,2}(?![0-9A-Za-z])|\^[+-]?[0-9]{1,2}(?![0-9])|[kw](?![0-9A-Za-z²³])|)"
)
# Chinese: a blank stays inside where a multiplier follows it, or where it follows one and nothing is counted then.
_CHINESE = (
    rf"{_NUMERAL}*+"
    rf"(?: (?:[{_TIMES}]|[{_DIGIT}] ?[{_TIMES}]|(?<=[{_TIMES}] )[{_DIGIT}](?=[ ,.。;又]|$)){_NUMERAL}*+)*"
    rf"(?: ?点 ?[{_DIGIT}]++(?<!两)(?![十百千])[万亿兆]*|)(?:几(?![{_TIMES}])|)"
)
_PIECE = late(
    rf"[0-9{_DIGIT}{_TIMES}几数半对]"
    rf"(?:(?:(?<=[0-9]){_ARABIC}|(?<={_NUMERAL}){_CHINESE})(?: ?[几多余来] ?[{_TIMES}]+|个亿(?![元级万])|)"
    rf"|(?<=[几数])[{_TIMES}]+|(?<=半)(?=成)|(?<=打对)(?=折))"
)
# The first character is the end of a word (唯一, 登陆), the numeral begins behind it.
_GLUED = late(rf"[唯统逐专]一|[大登内水海着]陆|[队退入]伍|.[陆伍肆拾](?=[{_DIGIT}])(?![壹贰叁肆伍陆柒捌玖])")
_SHARE = late(r" ?分 ?之 ?负?")
_INFIX = late(rf"零? ?[几多余来] ?(?=[{_TIMES}]|$)")
_PAIR = late(r"[一二两三四五六七八](?=[二两三四五六七八九])")
_SHARED = ("之", " ", "负", "块")
_SIGNS = frozenset("-负.")
_FREE = " \n,，、:：;；。(（“"
_LEADS = "为到至达约近是过于低在温跌降"
_HALVES = {"半": Decimal("0.5"), "对": Decimal(5)}
_UNITS_OF_THOUSANDS = {"千": "瓦米克伏卡赫帕焦字", "兆": "瓦赫字比帕焦伏", "百": "帕"}


@plain
class Figure:
    """One numeral: `text[start:end]`, with its sign, without unit or modifier.

    `value` is exact, `None` for a range of two digits (六七千: `low` and `high`) and for what has no value (几十).
    `vague` says that it goes beyond its value (十几, 2860余万), `bare` that it has multipliers only (百, 千万).
    `share` is what one is worth in per cent behind 百分之 (1), 千分之 (0.1); `begin` is where that expression starts,
    `before` the character before it, empty at the start of the text.
    """

    start: int
    end: int
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    vague: bool
    chinese: bool
    bare: bool
    begin: int
    before: str
    share: Decimal | None = None
    fraction: bool = False


_Reading = tuple[int, Decimal | None, Decimal | None, Decimal | None, bool, bool]
"""How many characters of a piece were read, and `value`, `low`, `high`, `vague` and `bare` of its figure."""


def figures(
    text: str, taken: Sequence[tuple[int, int]] = (), counts: Callable[[str, int], bool] | None = None
) -> list[Figure]:
    """Every numeral of `text` in order, words with numerals in them (一些) too, but for the sorted spans `taken`.

    With `counts`, a lone Chinese digit is left out if this is not so of its offset and it is no share or coin.
    """
    found: list[Figure] = []
    spans = iter((*taken, (len(text), len(text))))
    start, end = next(spans)
    for match in _PIECE.finditer(text):
        begin, stop = match.span()
        while end <= begin:
            start, end = next(spans)
        if start < stop:
            continue
        if text[begin] > "9":
            if stop - begin == 1:
                if counts and text[begin - 1 : begin] not in _SHARED and not counts(text, begin):
                    continue
            elif text[begin] in "一陆伍肆拾" and _GLUED.match(text, begin - 1 if begin else 0):
                found.append(_figure(text, begin, begin + 1))
                begin += 1
        if text[stop - 1] in _UNITS_OF_THOUSANDS:
            stop = _without_unit(text, begin, stop)
            if begin == stop:
                continue
        figure = _figure(text, begin, stop)
        if not (found and begin - found[-1].end <= 5 and _joined(text, found, figure)):
            found.append(figure)
    return found


def _without_unit(text: str, start: int, end: int) -> int:
    """Where a piece ends whose last character, 百, 千 or 兆, may belong to a unit (千瓦, 百分点)."""
    last = text[end - 1]
    if text[end : end + 1] in _UNITS_OF_THOUSANDS[last] and end < len(text):
        return end - 1
    return start if last == "百" and end - start == 1 and text[end : end + 2] in ("分点", "分比", "分制") else end


def _figure(text: str, start: int, end: int) -> Figure:
    length, number, low, high, vague, bare = _read(text[start:end] if end - start <= LONGEST else "")
    begin, before = start, text[start - 1 : start]
    if before in _SIGNS and (sign := _sign(text, start)):
        begin -= 1
        before = text[begin - 1 : begin]
        if sign == ".":
            number = value("." + text[start : start + length])
        elif number is not None:
            number = number.copy_negate()
    end = start + (length or end - start)
    return Figure(begin, end, number, low, high, vague, text[start] > "9", bare, begin, before)


def _sign(text: str, start: int) -> str | None:
    """The `-`, 负 or leading point before a numeral that belongs to it, not to what stands before that."""
    sign, before = text[start - 1], text[max(start - 2, 0) : start - 1]
    free = not before or before in _FREE or (sign != "." and before in _LEADS)
    return sign if free and (sign == "负" or "0" <= text[start] <= "9") else None


@lru_cache(maxsize=8192)
def _read(piece: str) -> _Reading:
    if not piece:
        return 0, None, None, None, False, False
    if piece.isascii() and piece.isdigit():
        return len(piece), Decimal(piece), None, None, False, False
    if piece in _HALVES:
        return 1, _HALVES[piece], None, None, False, False
    if piece[0] in "几数":
        return len(piece), None, None, None, True, False
    core, infixes = _INFIX.subn("", piece.replace("个", ""))
    if (pair := _PAIR.search(core)) and (ends := _ends(core, pair.start())):
        return len(piece), None, *ends, bool(infixes), False
    for length in range(len(core), 0, -1):
        if (found := value(core[:length])) is not None:
            bare = core[0] in "百千万亿" and not core[:length].strip(_TIMES)
            if length == len(core):
                return len(piece), found, None, None, bool(infixes), bare
            return length if "个" not in piece else piece.index("个"), found, None, None, False, bare
    return len(piece), None, None, None, False, False


def _ends(core: str, at: int) -> tuple[Decimal, Decimal] | None:
    """The ends of 六七千 or 十七八: two neighbouring digits (or 三五) where one belongs, at `at`."""
    first, second = value(core[at]), value(core[at + 1])
    if first is None or second is None or not (second - first == 1 or core[at : at + 2] == "三五"):
        return None
    low, high = value(core[: at + 1] + core[at + 2 :]), value(core[:at] + core[at + 1 :])
    if low is None or high is None or (len(core) > 2 and not set(core) & set(_TIMES)):
        return None
    return low, high


def _joined(text: str, found: list[Figure], figure: Figure) -> bool:
    """Make `figure` a part of the last one where 分之 or a slash between them says so."""
    last = found[-1]
    if figure.value is None or not last.value:
        return False
    between = text[last.end : figure.start]
    if between == "/":
        short = not (last.chinese or figure.chinese) and figure.end - last.start < 9
        if not short or not figure.value or text[figure.end : figure.end + 1] == "/":
            return False
        return _divide(text, found, figure, DIVISION.divide(last.value, figure.value))
    if not _SHARE.fullmatch(between):
        return False
    if between.endswith("负"):
        figure.value = figure.value.copy_negate()
    if last.bare:
        found.pop()
        figure.begin, figure.share = last.start, DIVISION.divide(Decimal(100), last.value)
        figure.before = text[last.start - 1 : last.start]
        return False
    return _divide(text, found, figure, DIVISION.divide(figure.value, last.value))


def _divide(text: str, found: list[Figure], figure: Figure, value: Decimal) -> bool:
    """Make one figure of the last one and this, and of a whole number before them (三又四分之一, 1 1/2)."""
    last = found[-1]
    last.end, last.value, last.fraction, last.vague = figure.end, value, True, False
    whole = found[-2] if len(found) > 1 else None
    if whole is not None and whole.value is not None:
        between = text[whole.end : last.start]
        if between.strip(" ") == "又" or (between == " " and not whole.chinese and not last.chinese):
            found.pop()
            whole.end, whole.fraction = last.end, True
            whole.value = EXACT.add(whole.value, value if whole.value > 0 else value.copy_negate())
    return True
