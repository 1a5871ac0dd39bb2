"""Where the name of whom a clause is about begins and ends."""

import re

from extract.records.figures.lift import Extent, Line, generic
from extract.text.patterns import late

_WIRED = frozenset("讯消电")
_DATELINES = ("讯", "消息", "电(", "电 ")
"""Behind whoever sends a report: 甲县融媒体中心讯."""
_AGENCIES = frozenset("新中本人央光")
_WIRE = late(
    r"(?:新华[社网]|中新[社网]|人民网|央视网|央广网|光明网|本报|本台|本网)[^,。;\n]{0,8}"
    r"\d{1,2}月\d{1,2}日[电讯](?: ?\([^()]{2,24}\))? ?"
)
"""How a report begins that an agency or paper sends from somewhere, and with which letters."""
_COUNTS = frozenset("两三四五六(东南西北中")
_COUNTED = late(
    r"(?:[东南西北中]部)?[两三四五六]个?(?:省区市|县市区|省[区市]|市[州县]|州市|地州|区县|县[区市]|[省市县区州旗地校院])(?![级域内外长委])"
    r"|\([省市县区州旗]\)"
)
_OFFICE = late(r"[^,，。;的\d]{2,6}?办(?:公室)?(?![理法事好实学])")
"""Behind 国务院, an office of it: 三峡办."""
_ASIDES = ("“一对一”", "“手拉手”", "“组团式”")
_BEFORE = {
    word[0]: word
    for word in (
        "过去",
        "目前",
        "如今",
        "现在",
        "像",
        "代表",
        "支持",
        "力争",
        "推动",
        "鼓励",
        "比如",
        "例如",
        "此次",
        "本次",
        "这次",
        "会上",
        "上午",
        "下午",
        "协议期内",
        "逢年过节",
        "明年",
    )
}
"""What a subject begins with that is no part of it, by the first letter."""
_DOES = re.compile(
    "(?<!帮)帮(?![扶带助工帮])|携手|(?<!食)用(?=.{2,6}[省市县区州旗镇]$)|去(?![年世岁向处留])|同(?=.{2,6}[省市县区州旗镇村](?:政府)?$)|中标|(?:党政)?主要(?:领导|负责同志)|[带率]队|挂职(?!干部|人员)"
    "|以(?![色岭上下来内外])|会同|联合(?!国|体|会|社|大学|公司|党|王国|总会|储备|办|学院|中心)"
)
"""Behind who acts, what he does: 甲医疗队帮乙县人民医院."""
_FEWEST = 2
"""Letters of a subject at least."""
_SINCE = late(r"自(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?=.{2})")
_APART = ("每", "据", "来自", "得益于", "这得益于", "会同", "穿越", "往返", "以")
"""What no subject begins with."""
_EVERY_ONE = late(
    r"每(?:个|对|所|家)?(?:[^的年月日人\d]{0,4}[省市县区州旗乡镇村校院园]|县?\([县市区、]+\)|社区|街道|单位|企业|部门)"
)
"""Each of those who do or have as much: 每个园区安排资金3亿元."""
_NAMED_APART = ("据守", "以色列", "以岭")
_NUMERALS = frozenset("(（第一二三四五六七八九十百")
_NUMBERED = re.compile(
    r"[(（]?(?:第[一二三四五六七八九十百\d]{1,4}[章条款项]|[一二三四五六七八九十百\d]{1,4}[章条款项)）.、．])[\s、]*"
)


def body_after(line: Line) -> int:
    """The unit behind the number of an item or the dateline of a report with which a clause begins."""
    text, initial = line.text, line.text[line.start]
    label = None
    if initial in _NUMERALS or initial.isdecimal():
        label = _NUMBERED.match(text, line.start, line.end)
    elif initial in _AGENCIES:
        label = _WIRE.match(text, line.start, line.end)
    return line.unit(label.end()) if label else 0


def edged(text: str, start: int, end: int) -> Extent | None:
    """A subject with the count that sums it up (南京、商洛两市) and without the words around it; None in a dateline."""
    follows = text[end : end + 1]
    if text[start] in _AGENCIES and _WIRE.match(text, start):
        return None
    if follows in _WIRED and text.startswith(_DATELINES, end):
        return None
    if follows in _COUNTS and (counted := _COUNTED.match(text, end)):
        end = counted.end()
    elif text[end - 1] == "院" and (office := _OFFICE.match(text, end)) and text.startswith("国务院", start):
        end = office.end()
    elif text[end - 1] == "”" and text.endswith(_ASIDES, start + 1, end):
        end = text.rindex("“", start, end)
    if (does := _DOES.search(text, start + _FEWEST, end)) is not None:
        end = does.start()
    if text.startswith(_APART, start, end) and not text.startswith(_NAMED_APART, start, end):
        return (start, end) if every_one(text, start, end) else None
    if text[start] == "驻" and end - start == _FEWEST:  # 驻滇
        return None
    if text.count("“", start, end) != text.count("”", start, end):
        return None
    if text[start] in _BEFORE and text.startswith(_BEFORE[text[start]], start):
        inner = start + len(_BEFORE[text[start]])
        return (inner, end) if end - inner > 1 else (start, end) if text[start:end] in generic() else None
    since = _SINCE.match(text, start, end) if text[start] == "自" else None
    return (since.end() if since and since.end() > start + 1 else start), end


def every_one(text: str, start: int, end: int) -> bool:
    """Whether a phrase stands for each of some areas or bodies: 每个园区."""
    return text[start] == "每" and _EVERY_ONE.fullmatch(text, start, end) is not None
