"""Lines that tell about a text instead of belonging to it: imprint, byline, credits, document number."""

import re
from functools import cache

from extract.lexicons import load
from extract.text import issues, paper_numbers
from extract.text.affixes import beginning, by_first, by_last, ending, ends
from extract.text.datelines import dateline
from extract.text.names import is_long_name, is_name
from extract.text.papers import paper_before_role
from extract.text.patterns import late
from extract.text.terms import Terms

DATE = late(
    r"(?<!\d)(?:19|20)\d\d(?:年(?:1[0-2]|0?[1-9]|元)月(?:[12]\d|3[01]|0?[1-9])(?:日|(?= ?星期))"
    r"| ?年/(?:1[0-2]|0?[1-9]) ?月/(?:[12]\d|3[01]|0?[1-9]) ?日"
    r"|([-/.])(?:1[0-2]|0?[1-9])\1(?:(?:[12]\d|3[01]|0?[1-9])(?!\d)|(?:[12]\d|3[01]|0[1-9])(?=[0-2]\d:[0-5]\d)))"
    r"|(?:一九|二[〇○零O0])[〇○零O0一二三四五六七八九]{2}年[元一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日"
    r"|(?<![\d.])(?:[12]\d|3[01]|0[1-9])\.(?:1[0-2]|0[1-9])\.(?:19|20)\d\d(?![\d.])"
)
"""A day of the calendar, in full, maybe with the year last (12.06.2015); a time may be glued to it: 2023-06-1509:20."""

_SEPARATORS = late(r"(?:[ 《》()\[\]【】|/、,□■◎●◆▲★※◀▶◁▷►◄]| · )+")
_DETAIL = late(
    r"\d{1,2}时\d{1,2}分(?:\d{1,2}秒)?|T?\d{1,2}:\d\d(?::\d\d)?(?:\+\d\d:\d\d|Z)?"
    r"|(?:星期|周)[一二三四五六日天]|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|(?:总?第)?\d+[期号]|[A-Z]{1,2}\d{1,2}|[A-Z]{3,}|农历.{3,12}"
    r"|GMT\+8|GSM\+8|北京时间|第?[A-Z]{0,2}\d{1,3}版(?:[:·].*|[㐀-鿿]{2,3})?|[A-Z]\d{1,3}:[㐀-鿿]{2,6}|第[一二三四五六七八九十]+版(?:[:·].*)?|[今本][日期](?:共|出)?[\d一二三四八十]{1,3}版"
    r"|\d{0,2}[上下前后]一[版期篇]\d{0,2}|放大\+?|缩小-?|默认○?|朗读|版面(?:导航|概览)|标题导航|(?:PDF(?:原版|版|下载)?)+|0\d"
    r"|发(?:自|表于|布于).{2,10}|主?编|编印|印|联合(?:印发|下发|发布)?|印发|下发|发布|整理|原?[载刊]于?|[摘选转]自"
)
"""A time, weekday, page or number of the issue, and the like."""
_POSTED = late(
    r"(?:(?!该|这|本|.{0,8}(?:文件|论文|标准|通知|办法|意见|文章))[^ ,。;:|《》]{1,16} ?(?:\| ?)?)?"
    rf"(?:发表|发布|发帖)于:? ?(?:{DATE.pattern})(?: ?\d{{1,2}}:\d\d(?::\d\d)?)?(?=$| ?\||来自| 来自| ?·)"
)
"""How a line begins that says when somebody posted the text: 山里人 发表于 2023-7-19 08:15 | 显示全部楼层."""
_STAMPED = late(rf"(?:{DATE.pattern}) ?\d{{1,2}}:\d\d(?::\d\d)?(?: [^ ,。;:|]{{2,10}})?")
"""A day and time with whose page it is: 2023/4/24 9:15:02 某某铸造."""
_BY = late(rf"(?:[^ ,。;:|《》]{{1,16}} - |(?:发布|刊发|发稿|更新): ?)(?:{DATE.pattern})(?: \d{{1,2}}:\d\d(?::\d\d)?)?")
"""Who posted it when, or when it was put up: 山茶 - 2020/9/16 18:17, 发布:2018-12-03."""
_ACCOUNT = late(rf"(?:[^ ,。;:|《》]{{1,16}} ){{1,2}}(?:{DATE.pattern}) ?\d{{1,2}}:\d\d(?::\d\d)? [㐀-鿿]{{2,4}}")
"""Which account put up a text when, and from which province: 山水甲县 2024-06-14 20:17 云南."""
_MADE = ("整理", "汇编", "编印", "供稿")
"""What stands behind a body that has made a text, in a line of its own: 某市地方志办公室整理."""
_PHRASE = late(r"[^\d:版]+")
_EDITORS = frozenset("编印发理总稿办报纸版")
_REPRINTED = late(r"^(?:原?载于?|原?刊于?|[摘选转]自|据)(?=.)")
_FIRST_PRINTED = ("(原载《", "(原载于《", "(原刊《", "(原刊于《")
"""How a line below a text begins that says where it was printed first: (原载《甲乙日报》2015年7月31日5版)."""
_REPRINTS = frozenset("原载刊转摘选据")
_NUMBERED_PAGE = late(r"(?<=第) (?=\d)|(?<=\d) (?=版)")
_SPOKEN = late(r"[ 】\]]?(?:\| ?(?=(?P<words>[㐀-鿿,]{9,}))|: ?(?=(?P<said>[㐀-鿿,“”]{9,})))")
_ADDRESS = late(r"https?://[\w./?=&#%:~-]+")
_COUNTED = ("阅读", "浏览", "点击", "访问", "字数")
_READ = late(rf"(?:{'|'.join(_COUNTED)})(?:量|数|次数|人数)? ?[\d.,]+万?\+?次?")
"""How often a page was read, without a colon: 阅读 1024."""
_DELIVERED = late(r"(?:——?|\()(?:19|20)\d\d年\d{1,2}月\d{1,2}日 ?在[^,。;]{4,60}(?:会议?上?|式上?|讲话|报告)\)?")
"""The line below the title of a report or speech: ——2024年1月18日在某县第十五届人民代表大会第四次会议上."""
_LONGEST_CHINESE = 3
"""Letters of most Chinese names at most."""
_BOXES = frozenset("□■◎")
_LONGEST_WORD = 12
GOES = ("举行", "同行", "先行", "前行", "一行", "进行", "运行", "践行", "执行", "推行", "发行", "下行", "上行", "远行")
"""Words that end as the names of banks do."""
_SHORTEST_DATE = len("2022-8-3")
_LONGEST_PUBLISHER = 30
_LONGEST_REMARK = 60


class _Words:
    def __init__(self) -> None:
        imprint, roles = load("imprint"), load("credits")
        before = [role for role in roles["before"] if len(role) > 1]
        self.before = by_first(before)
        self.reporters = by_last(before)
        self.after = by_last(roles["after"])
        self.tails = by_last(role for role in roles["after"] if len(role) > 1)
        self.roles = frozenset((*roles["before"], *roles["after"]))
        publishers = (*imprint["outlets"]["ends"], *imprint["documents"]["bodies"])
        self.publishers = by_last(publishers)
        self.ends = by_last((*publishers, *self.roles, *_EDITORS))
        self.surnames = frozenset(load("surnames")["common"])
        self.sections = frozenset(load("furniture")["sections"])
        self.regions = tuple(imprint["outlets"]["regions"])


@cache
def labels() -> Terms[str]:
    """The labels of imprint lines with their groups, keys of `[labels]` in imprint.toml; that of a role is empty."""
    groups, roles = load("imprint")["labels"], load("credits")["before"]
    known = dict.fromkeys((role for role in roles if len(role) > 1), "")
    return Terms(known | {label: group for group, words in groups.items() for label in words})


@cache
def _words() -> _Words:
    return _Words()


_OF_ELSE = ("起始", "结对", "挂职", "派驻", "开工", "完工", "竣工", "项目", "产品", "企业", "学校", "单位")
"""What makes a label of something else than the article of one that ends like its own: 起始时间, 项目名称."""


def is_note(line: str) -> bool:
    """Whether a line without a full stop is imprint, byline or credits."""
    last = line[-1]
    if last in "?!":
        return False
    if paper_numbers.names_number(line):
        return True
    if ((":" in line or "|" in line) and _is_labelled(line)) or (" " in line and _is_row(line)):
        return True
    if _is_page(line) or (line[0] in "—(" and _DELIVERED.fullmatch(line)):
        return True
    if last == "日" and issues.MADE_BY.fullmatch(line):
        return True
    remark = line[0] == "(" and last == ")"
    if _is_posted(line) or (remark and _is_remark(line)):
        return True
    kinds = _kinds(line)
    if "other" in kinds or (remark and len(line) > _LONGEST_REMARK):
        return False
    if kinds and set(kinds) == {"detail"}:
        return "版" in line
    if kinds in (["publisher"], ["role"]) and line.endswith(_MADE):
        return True
    if "day" in kinds:
        return kinds.count("name") <= 2 or "role" in kinds
    if line[0] in _BOXES and set(kinds) == {"name"}:  # ■ 张三, but not ■ 全市合计
        return all("·" in word or _is_chinese(word) for word in _SEPARATORS.split(line) if word)
    named = "role" in kinds and ("name" in kinds or remark)
    signed = set(kinds) == {"name"} or (kinds[:1] == ["publisher"] and set(kinds[1:]) == {"name"} and _names(line))
    return named or ("detail" in kinds and "publisher" in kinds) or (remark and signed)


def _names(line: str) -> bool:
    """Whether names of the usual sort stand behind the office in a remark in brackets: (党群工作部 李晓光)."""
    return all(_is_chinese(word) for word in _SEPARATORS.split(line.strip("()"))[1:])


def _is_page(line: str) -> bool:
    """Whether a line says which issue of a magazine or which page of a paper the text is from."""
    if "》" in line and issues.MAGAZINE.match(line) and len(line) <= _LONGEST_REMARK:
        return True
    if "年鉴" in line and issues.YEARBOOK.fullmatch(line):
        return True
    if line.startswith(_FIRST_PRINTED) and DATE.search(line) and len(line) <= _LONGEST_REMARK:
        return True
    return "年/" in line and issues.PAGED.match(line) is not None


def _is_posted(line: str) -> bool:
    """Whether a line says who posted the text when: 原创 编辑部小王 某地发布 2024-11-08 18:30 四川."""
    if line.startswith("原创 "):
        return DATE.search(line) is not None
    if ":" in line and line.endswith(_words().regions) and _ACCOUNT.fullmatch(line):
        return True
    if (line[0] in "12" and ":" in line and _STAMPED.fullmatch(line)) or (line[-1].isdigit() and _BY.fullmatch(line)):
        return True
    return ("表于" in line or "布于" in line or "帖于" in line) and _POSTED.match(line) is not None


def _is_remark(line: str) -> bool:
    """Whether a line in brackets is a dateline, the number of an issue, a day or says whom a paper is open to."""
    if dateline(line, 0, len(line)) or line.startswith("此件", 1):
        return True
    return bool(issues.NUMBERED.fullmatch(line, 1, len(line) - 1) or DATE.match(line, 1))


def _is_chinese(name: str) -> bool:
    """Whether a name begins with a common surname and is no longer than most."""
    return name[:1] in _words().surnames and len(name) <= _LONGEST_CHINESE


def _is_labelled(line: str) -> bool:
    """Whether a line holds a label and what it labels; most that do begin with one."""
    first = labels().at(line, 0)
    if first and _labels(line, first[0], not first[1]):
        return True
    found = labels().find(line)
    return any(_labels(line, after, not group) for at, after, group in found if not line.endswith(_OF_ELSE, 0, at))


def _is_row(line: str) -> bool:
    """Whether a line is labels with their values, all set apart by blanks: 索引号 113/2024 文号 某办〔2024〕17号."""
    first = labels().at(line, 0)
    if first is None or not first[1] or line[first[0] : first[0] + 1] != " ":
        return False
    return sum(line[after : after + 1] == " " and line[at - 1] == " " for at, after, _ in labels().find(line)[1:]) > 0


def _labels(line: str, after: int, names: bool) -> bool:
    """Whether a word that ends at `after` labels what follows; a role is followed by names, not by somebody's words."""
    value = line[after : after + 2].lstrip(" 】]")
    if not value.startswith((":", "|")):
        return False
    said = _SPOKEN.match(line, after) if names else None
    return not (said and not ends(said["words"] or said["said"], _words().publishers))


def _kinds(line: str) -> list[str]:
    """What the words of a line are, up to one that is `other` than a day, detail, role, name or publisher."""
    kinds: list[str] = []
    joined = _NUMBERED_PAGE.sub("", line) if "第 " in line or " 版" in line else line
    joined = _ADDRESS.sub("", joined) if "http" in joined else joined
    for word in _COUNTED:
        if word in joined:
            joined = _READ.sub("", joined)
            break
    for word in _SEPARATORS.split(joined.strip("·•●*-> ")):
        if word and word != "·":
            kinds += _kind(word, "role" in kinds)
        if "other" in kinds:
            break
    return kinds


def _kind(word: str, named: bool) -> tuple[str, ...]:
    words = _words()
    if len(word) > _LONGEST_WORD and word[-1] != "日" and _PHRASE.fullmatch(word) and not ends(word, words.ends):
        return ("other",)
    bare = _REPRINTED.sub("", word) if word[0] in _REPRINTS else word
    bare = issues.MAKER.sub("", bare).removesuffix("汇总") if word[-1] in _EDITORS else bare
    date = DATE.search(bare) if len(bare) >= _SHORTEST_DATE else None
    if date and not date.start():
        return ("day", *(_kind(bare[date.end() :], named) if date.end() < len(bare) else ()))
    if date and ends(bare[: date.start()], words.publishers):
        after = bare[date.end() :]
        return ("publisher", "day") if not after or _DETAIL.fullmatch(after) else ("other",)
    if _DETAIL.fullmatch(word) or word in words.sections:
        return ("detail",)
    own = paper_before_role(word)
    if word in words.roles or (own and word[own:] in words.roles):
        return ("role",)
    role = ending(word, words.reporters)
    if role and ends(word[: -len(role)], words.publishers):  # 甲观察·乙日报记者
        return ("role",)
    if _is_glued(word, own):
        return ("role", "name")
    if 2 < len(bare) <= _LONGEST_PUBLISHER and ends(bare, words.publishers) and not bare.endswith(GOES):
        return ("publisher",)
    if is_name(word) or (named and is_long_name(word)):
        return ("name",)
    return ("other",)


def _is_glued(word: str, own: int) -> bool:
    """Whether a word is a role and a name without a blank: `记者张三`, `努尔兰·哈孜报道`, `县卫健局供稿`.

    Its paper ends at `own`: `本报记者张三`.
    """
    words = _words()
    role = beginning(word, words.before, own)
    lead = own + len(role) if role else len(beginning(word, words.before))
    if lead and is_name(word[lead:]) and word[lead] in words.surnames:
        return True
    tail = ending(word, words.tails)
    name = word[: len(word) - len(tail)]
    return bool(tail) and (is_name(name) or ends(name, words.publishers))


def ends_in_credit(line: str) -> bool:
    """Whether a photographer's name ends a line: `… 雷春琳 摄`, `…(孟令昭 摄)`, `… 受访者供图`."""
    after = _words().after
    bare = line.rstrip(")")
    if not ends(bare, after):
        return False
    tail = re.split("[ 。(!?;:”]", bare[-24:])
    if len(tail) < 2:
        return False
    role = ending(tail[-1], after)
    if role == tail[-1]:
        return is_name(tail[-2]) or tail[-2] == ""
    name = tail[-1][: -len(role)]
    if role == "摄":
        own = paper_before_role(name)
        name = name[own + len(beginning(name, _words().before, own)) :]
        return _is_chinese(name) and is_name(name)  # …签约仪式。周涛摄
    return len(name) <= 8 and len(tail[-1]) - len(name) > 1 and "," not in name and "、" not in name
