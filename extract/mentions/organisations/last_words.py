"""The last words of the names of bodies and sites: where they stand in a text, and of which kind each is."""

from functools import cache
from operator import itemgetter
from typing import Literal

from extract.lexicons import load
from extract.text.endings import Endings
from extract.text.patterns import late

OrganisationKind = Literal[
    "school", "hospital", "company", "government", "party", "group", "delegation", "park", "base", "site", "media"
]

OFFICIAL = ("government", "party")
"""The kinds of bodies that govern."""
_LETTER_ENDS = late(
    r"[局厅厂科中小院](?:(?<![中小院])|(?<=[一二三四五六七八九十]中)(?![学心央全])"
    r"|(?<=[一二三四五六七八九]小)(?![时部步撮块片组批段队伙半口节把股型学镇麦村区孩])"
    r"|(?<=[一二三四五六七八九]院)(?![士校系区落墙子地坝]))"
)
"""A last word of one letter; 中, 小 and 院 behind a number, 城关镇一小, 市三院, and no beginning of a word (一小时)."""
_NUMBERED = late(r"\d+(?:余|多)?[所家](?!分|医院|学校|中学|小学|幼儿园|单位|医疗机构|企业|公司|高校|院校|机构)")
"""Behind a last word, what makes it a noun of bodies that are counted: 甲市学校40所.

But 甲市中学、乙市中学2所学校 sums up a list.
"""
_CONTINUED = ("长", "房", "级", "部级", "面", "势", "限", "内", "外", "化", "家", "机", "岸", "负责", "书记", "主任")
_CONTINUES = frozenset(word[0] for word in _CONTINUED)
_NO_NAME = late("组织部分(?![管工])|(?<=工作)日报|职高(?=[管层位级薪])|(?<=[任兼副正专全述称就求离入])职高")
"""What only looks like a last word: 政协组织部分委员, 提前5个工作日报县委, 兼职高管."""
_NO_NAMES = frozenset("组日职")
"""What `_NO_NAME` starts with."""
_OFFICES = "机关"
_AT_OFFICES = late("机关(?:[党干工各单事大团车枪服后幼食效作]|[第一二三四五六七八九十]{1,3}(?:党|支))")
"""Behind a body, what its offices are no part of its name before: 县政府机关干部."""
_OFFICE = "办"
_AT_OFFICE = late(r"[、,;:。()|\n \]]|\Z|[和与及](?![^,。;]{1,8}办)|联合|印发|下发|转发|牵头|负责(?!任)|会同|组织|督查")
"""Behind a body and 办, what makes that its office: 市政府办、市委办印发, but 县政府办了三件事."""
_BEHIND_OFFICIAL = frozenset((_OFFICES[0], _OFFICE))
_SCHOOL = late("校(?![长园区方友企医门舍车服级史内外地际本办风训庆务情])")
"""The last letter of 甲县中学校, as schools of Sichuan and Chongqing are called, and no beginning of a word."""
_NO_MINISTRY = late("门(?!户)|署(?!名)|[落件位]")
"""Behind 部, what makes another word of it."""


@cache
def _ends() -> tuple[Endings[OrganisationKind], dict[str, OrganisationKind]]:
    words: dict[str, OrganisationKind] = {}
    for kind, ends in load("institutions")["ends"].items():
        words.update(dict.fromkeys(ends, kind))
    for kind, names in load("institutions")["whole"].items():
        words.update(dict.fromkeys(names, kind))
    letters = {word: kind for word, kind in words.items() if len(word) == 1}
    return Endings({word: kind for word, kind in words.items() if len(word) > 1}), letters


def last_words(text: str) -> list[tuple[int, int, OrganisationKind]]:
    """The last words of names, as `(start, end, kind)` in order; not what goes on as another word or stands twice.

    教育部门 is no ministry, nor is 农业部 of 农业部署.
    """
    words, letters = _ends()
    other = load("institutions")["generic"]["other"]
    ends = [(m.start(), m.end(), letters[m[0]]) for m in _LETTER_ENDS.finditer(text)]
    ends += words.find(text)
    ends.sort(key=itemgetter(0))
    found = []
    for start, end, kind in ends:
        following = text[end : end + 1]
        if following == "校" and text[end - 1] == "学" and _SCHOOL.match(text, end):
            end += 1
            following = text[end : end + 1]
        if (
            (following.isdigit() and _NUMBERED.match(text, end))
            or (following in _CONTINUES and text.startswith(_CONTINUED, end) and not text.startswith(_OFFICES, end))
            or (text[end - 1] == "部" and _NO_MINISTRY.match(text, end))
            or text.endswith(text[start:end], 0, start)
            or (text[start] in _NO_NAMES and _NO_NAME.match(text, start))
        ):
            continue
        if kind in OFFICIAL and following in _BEHIND_OFFICIAL:
            end = _with_office(text, end)
        if end - start > 1 or text[start - 1 : start] not in other[text[start]]:
            found.append((start, end, kind))
    return found


def _with_office(text: str, end: int) -> int:
    """Where the name of a body that governs ends with its offices or its office: 县委机关, 市政府办."""
    if text.startswith(_OFFICES, end) and not _AT_OFFICES.match(text, end):
        end += len(_OFFICES)
    if text.startswith(_OFFICE, end) and _AT_OFFICE.match(text, end + 1):
        end += len(_OFFICE)
    return end
