"""What kind of text an article is: news, an official paper, the words to a photo."""

from functools import cache
from typing import Literal

from extract.lexicons import load
from extract.mentions import credits as bylines
from extract.mentions import imprint
from extract.mentions.imprint_lines import ImprintLines
from extract.text.affixes import Affixes, by_last, ends
from extract.text.document import Paragraph
from extract.text.patterns import late

Kind = Literal["news", "policy", "caption", "other"]

_LONGEST_CAPTION, _MOST_PARAGRAPHS = 400, 2
"""Characters and paragraphs of the words to a photo at most."""
_NOTE = late(
    r"\((?:试行|暂行|摘要|摘编|节选|节录|草案|修订|修订稿|征求意见稿|全文|\d{4}年?[^()]{0,8}|[^()]{2,10}部分)\)$"
)
"""What stands behind the title of a paper."""
_ACCOUNTS = ("答复", "答复意见", "复函", "回复", "总结", "报告", "通报", "情况")
"""What the titles of papers end in that tell of what was done."""
_PARTIES = ("第一条", "甲方")
"""How a paragraph begins that only the text of an agreement has, no report on it."""
_STATUTES = 2
"""Paragraphs that begin with 第三条 and make a text a statute, or a part of one."""
_STATUTE = late(r"第[一二三四五六七八九十百零〇\d]{1,5}条(?:之[一二三四五六七八九十]{1,2})?[ \u3000]")
"""How an article of a statute begins, not what is said of one or counted: 第三条规定, 第一条生产线."""
_NUMBERED = late(r"\(?[一二三四五六七八九十]{1,3}[、)]|\d{1,2}[.、．](?!\d)|第[一二三四五六七八九十]{1,4}条")
"""How the articles of a paper begin."""
_ORDERS = late(
    r"[现兹][将就对][^。;\n]{0,60}?(?:通知|明确|规定|要求|公告|通告|修改|决定|安排|部署|事项|措施|意见|方案)[^。;:\n]{0,4}如下:"
)
"""The sentence that the articles of a paper follow: 现将有关事项通知如下."""
_CLOSING = late(r"特此(?:通知|公告|通告|通报|批复|函复|函达|函告)。?")
_IN_FORCE = late(
    r"本(?:规定|办法|意见|方案|细则|条例|通知|决定|规程|规则|制度|措施|规划|计划|协议)"
    r"(?:自[^。;\n]{2,30}?(?:施行|实施|执行|生效)|由[^。;\n]{2,40}解释)"
)
_CHARGED = late(r"(?:牵头|责任|主责|配合|承办)(?:单位|部门):|[局委办部厅署府院行会社站所镇乡道村区市县州位门工]负责\)")
"""Behind what an article orders, which body sees to it: (州财政局负责)."""


def kind_of(view: ImprintLines) -> Kind:
    """What an article is, by its title, signature, numbered articles and length."""
    papers, agreements, others = _papers()
    title = _NOTE.sub("", "".join((view.article.title or "").split()))
    if any(imprint.is_number(view.text, *span) for span in view.notes):
        return "policy"
    if view.opening is None and ends(title, papers):
        parts = any(p.role == "heading" for p in view.article.paragraphs)
        if parts or view.is_issued() or view.is_signed():
            return "policy"
    begins = _PARTIES if "签" in title else (*_PARTIES, "一、")
    if ends(title, agreements) and any(view.text.startswith(begins, p.start) for p in view.article.paragraphs):
        return "policy"
    if ends(title, others):
        return "other"
    if view.opening is None and _orders(view):
        return "policy"
    return "caption" if _is_caption(view) else "news"


def looks_ahead(kind: Kind, title: str | None) -> bool:
    """Whether an article orders what is to come: a paper, unless it answers somebody or reports on what was done."""
    return kind == "policy" and not _NOTE.sub("", title or "").endswith(_ACCOUNTS)


def _orders(view: ImprintLines) -> bool:
    """Whether a text without the title of a paper is one, or a part of one, by what its numbered articles say."""
    text, article = view.text, view.article
    whole = (article.start, article.end)
    if text.find("条", *whole) >= 0 and _is_statute(view):
        return True
    if text.find("如下:", *whole) >= 0 and (orders := _ORDERS.search(text, *whole)):
        return "名单" not in orders[0] and _NUMBERED.search(text, orders.end(), orders.end() + 8) is not None
    told = text.find("特此", *whole) >= 0 and any(_CLOSING.fullmatch(text, p.start, p.end) for p in _lines(view))
    told = told or (text.find("本", *whole) >= 0 and _IN_FORCE.search(text, *whole) is not None)
    charged = text.find("负责)", *whole) >= 0 or text.find("单位:", *whole) >= 0 or text.find("部门:", *whole) >= 0
    told = told or (charged and len(_CHARGED.findall(text, *whole)) > 1)
    return told and sum(1 for p in _lines(view) if _NUMBERED.match(text, p.start)) > 1


def _is_statute(view: ImprintLines) -> bool:
    """Whether lines are articles of a statute, and no sentence stands before them that only quotes some."""
    text, lines = view.text, _lines(view)
    articles = [at for at, p in enumerate(lines) if _STATUTE.match(text, p.start)]
    return len(articles) >= _STATUTES and not any(text.endswith("。", p.start, p.end) for p in lines[: articles[0]])


def _lines(view: ImprintLines) -> list[Paragraph]:
    return [p for p in view.article.paragraphs if p.role in ("body", "heading")]


def _is_caption(view: ImprintLines) -> bool:
    """Whether an article is a photo with a few words: short, and signed by its photographer."""
    if not any(view.text.find("摄", *span) >= 0 for span in view.notes):
        return False
    if len(view.body) > _MOST_PARAGRAPHS or sum(p.end - p.start for p in view.body) >= _LONGEST_CAPTION:
        return False
    photo = set(load("credits")["photo"]) | {"摄影报道"}
    signed = (credit for span in view.notes for credit in bylines.in_line(view.text, *span))
    return any(credit.role in photo for credit in signed)


@cache
def _papers() -> tuple[Affixes, Affixes, Affixes]:
    """What the titles of official documents end in, those of agreements, and those of other papers of record."""
    words = load("imprint")["documents"]
    return by_last(words["ends"]), by_last(words["agreements"]), by_last(words["others"])
