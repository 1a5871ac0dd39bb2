"""Numbers of documents: 国发〔2022〕2号, and those of notices."""

from collections.abc import Iterator
from functools import cache

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.mentions.works.lines import lines
from extract.text.ideographs import IDEOGRAPH, LETTER, han
from extract.text.patterns import late

_NUMBER = late(r"(?:[〔\[(【](?:19|20)\d\d[〕\])】]第?|发)\d{1,4}号")
_NOTICE = late(
    rf"(?:{LETTER}{{2,10}}[部局署委院厅会] ){{0,3}}{LETTER}{{0,12}}[部局署委院厅会府室行]公告"
    r" ?(?:19|20)\d\d年 ?第\d{1,4}号"
)
"""The number of a notice, with who gave it: 国家税务总局公告2023年第15号."""
_DECREE = late(rf"(?<=》\()(?:中华人民共和国)?{IDEOGRAPH}{{2,20}}?令 ?第? ?\d{{1,5}}号(?=[),])")
"""In brackets behind a law, the decree that it is: 《甲条例》(国务院令第299号)."""
_LONGEST_PREFIX = 8  # of a document number before its year: 内财农, 商政办发


def numbers(text: str) -> Iterator[Mention[str]]:
    """The numbers of papers, and of notices with who gave them."""
    before = frozenset(load("work_kinds")["number"]["before"])
    for notice in _NOTICE.finditer(text) if "公告" in text else ():
        start, end = notice.span()
        cut = max((at for at in range(start + 1, end - 8) if _ends_word(text, at, before)), default=start)
        yield Mention("document_number", cut, end, text[cut:end], "work.number")
    for decree in _DECREE.finditer(text) if "令" in text and "》(" in text else ():
        yield Mention("document_number", *decree.span(), decree[0], "work.number")
    for tail in (tail for line in lines(text, "号") for tail in _NUMBER.finditer(text, *line)):
        start = tail.start()
        floor = max(start - _LONGEST_PREFIX, 0)
        while start > floor and han(text[start - 1]) and not _ends_word(text, start, before):
            if text[start - 1] in "年月日" and text[start - 2 : start - 1].isdigit():
                break  # 2012年11月15日阿行署发〔2012〕37号
            start -= 1
        if text.startswith(("新国", "新中"), start):  # the new paper, not one of Xinjiang
            start += 1
        bare = text[tail.start()] == "发"
        if tail.start() - start >= (1 if bare else 2) and (not bare or text[start] in _issuers()):
            yield Mention("document_number", start, tail.end(), text[start : tail.end()], "work.number")


def _ends_word(text: str, at: int, words: frozenset[str]) -> bool:
    if text.startswith("对口", at - 1):  # 黔对口办〔2013〕7号
        return False
    return text[at - 1 : at] in words or (at > 1 and text[at - 2 : at] in words)


@cache
def _issuers() -> str:
    """The letters that begin the number of a paper without its year: 国发2号, 黔发2号."""
    return "国中" + "".join(load("short_forms")["letters"])
