"""Works: titles in 《》 with their kind, laws and resolutions that are named without them, and document numbers."""

import re
from dataclasses import replace
from operator import attrgetter
from typing import Any

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.mentions.works.kinds import Work, kind_of
from extract.mentions.works.numbers import numbers
from extract.mentions.works.resolutions import resolutions
from extract.mentions.works.statutes import laws, regulations
from extract.text.patterns import late

_TITLE = late(r"《([^《》\n]{0,80}(?:《[^《》\n]{1,80}》[^《》\n]{0,80}){0,3})》")
_QUOTED = late(
    r"签[订署下定立约]了?[^“”《。;,\n]{0,10}“(?P<title>[^“”《》。;\n]{6,50}(?:协议书?|备忘录|合同书?|意向书))”"
)
"""The title of what is signed in quotes: 签订“新沂—陇县工商联协作框架协议”."""
_NAMED = late(
    r"签[订署下定立约]了?(?P<title>“(?![^“,。;]*(?:对口|结对|帮扶|支援|协作|共建|牵手|携手|保底|兜底|订单|条款|史上|最|首|零|先.后|式”))[^“”《》。;\n]{4,30}”"
    r"[^“”《》。;,、\n的等]{0,10}?(?:协议书?|备忘录|合同书?|意向书))(?=[,。;、(和及与]|\d|$)"
)
"""A title of which a part is in quotes: 签订“苏果西运”购销协议. What tells of help may be all that ties two sides;
how people are bound is no title: “保底收购”协议."""
_ISSUED = late(
    r"“(?<=(?:印发|出台|发布|下发|公布|[发台布]了)“)(?P<title>[^“”《》。;\n]{4,60}(?:通知|意见|办法|方案|规划|细则|公告|通告|条例|纲要|措施))”"
)
"""A paper that is issued, in quotes: 印发“关于加强监管的通知”."""
_EVERYBODY = (
    "农户",
    "农民",
    "村民",
    "群众",
    "社员",
    "牧民",
    "果农",
    "茶农",
    "职工",
    "员工",
    "工人",
    "农民工",
    "住户",
    "户",
)
"""Those with whom such papers are signed one by one."""
_BEHIND = late(
    r"(?:系列|国家|高端|智库|专题|年度|研究|调查|调研|评估|发展|政府){0,4}(报告(?![会厅片团人者了称说文到])|白皮书|蓝皮书|绿皮书|倡议书?|宣言|声明)"
)
_BEFORE = late(r"(报告|白皮书|蓝皮书|绿皮书|倡议书|宣言)$")
"""What kind of paper it is, told beside a title that does not tell it."""
_SHORT_FOR = ("简称", "简称为", "下称", "下称为")
"""Before a title, what makes it short for another one."""


def find(text: str) -> list[Mention[Any]]:
    """Titles (kind `work`, value `Work`) and numbers (kind `document_number`, value the number), in order."""
    titles = (match for match in _TITLE.finditer(text) if match[1].strip())
    found: list[Mention[Any]] = [Mention("work", *m.span(), _beside(text, m), "work.title") for m in titles]
    if found and ("称《" in text or "称为《" in text):
        found = _with_short(text, found)
    if "签" in text and "”" in text:
        quoted = (hit.span("title") for hit in _QUOTED.finditer(text))
        found += (Mention("work", *span, _work(text[slice(*span)]), "work.quoted") for span in quoted)
        named = (hit.span("title") for hit in _NAMED.finditer(text) if not text.endswith(_EVERYBODY, 0, hit.start()))
        found += (Mention("work", *span, _work(text[slice(*span)]), "work.quoted") for span in named)
    if "”" in text:
        issued = (hit.span("title") for hit in _ISSUED.finditer(text))
        found += (Mention("work", *span, _work(text[slice(*span)]), "work.quoted") for span in issued)
    if "法" in text:
        found += laws(text)
    if ("例" in text and "条例" in text) or ("党" in text and "中国共产党" in text):
        found += regulations(text)
    if "通过" in text and "关于" in text:
        found += resolutions(text)
    if "号" in text:
        found += numbers(text)
    found.sort(key=attrgetter("start"))
    return found


def _with_short(text: str, titles: list[Mention[Any]]) -> list[Mention[Any]]:
    """The titles, those marked that the text says to be short for longer ones: (以下简称《若干意见》)."""
    short = {title.value.title for title in titles if text.endswith(_SHORT_FOR, 0, title.start)}
    return [
        replace(title, value=title.value._replace(short=True)) if title.value.title in short else title
        for title in titles
    ]


def _beside(text: str, title: re.Match[str]) -> Work:
    """The work of a title in 《》, whose kind may be told right behind or before it: 《…》系列研究报告."""
    work = _work(title[1])
    if work.kind != "other":
        return work
    told = _BEHIND.match(text, title.end()) or _BEFORE.search(text, max(title.start() - 6, 0), title.start())
    return work._replace(kind=kind_of(told[1])) if told else work


def _work(title: str) -> Work:
    clean = " ".join(title.split())
    return Work(clean, kind_of(clean), clean in load("work_kinds")["short"]["titles"])
