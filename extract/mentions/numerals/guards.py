"""Numerals that do not count: ordinals, words, labels, slogans and their like, told by what stands around them."""

from bisect import bisect_right
from functools import cache

from extract.lexicons import load
from extract.mentions.numerals.scan import Figure
from extract.text.patterns import late
from extract.text.terms import Terms

_OPENING = late(r"[“‘\"](?=[^“”‘’\"\n。!?;]*\Z)")
_CLOSING = late(r"[^“”‘’\"\n。!?;]*[”’\"]")
_LONGEST_SLOGAN = 16
_LONGEST_LINE = 600
_LONGEST_TITLE = 48
_LATIN = late(r"[A-Za-z][-./]?\Z")
_TIED_BEFORE = late(r"(?:[0-9A-Za-z一二两三四五六七八九十][+对]|[*#@_])\Z")
_TIED_AFTER = late(r"[+对][0-9A-Za-z一二两三四五六七八九十]|[*#@_]")
_NUMERAL = "[0-9零一二三四五六七八九十百千]{1,4}"
_ORDINAL = late(rf"第 ?(?:{_NUMERAL}[、至到和与及,或—~-]{{1,2}}第?)*\Z")
_SESSION = late(r"(?:[、和及][一二三四五六七八九十]{1,3}次)*(?:中央)?(?:全会|全体会议|会议)")
"""Behind 次, what makes it the number of a session of a body: 省委十一届十二次全会."""
_POSITION = late(r"[东西]经约?\Z|[南北]纬约?\Z")
_EARTH = frozenset("经纬约")
_AFTER_ORDINALS = frozenset(" 第、至到和与及,或—~-")
_ROW = 24
_LONGEST_HEAD = 4
_LONGEST_BRAND = 8
_COUNTING = frozenset("元亩吨斤年月日天岁人户次倍万亿名个家所项台套米里号")
"""What a quotation ends in that may be an amount and no name."""
_COLON_BEFORE = late(r"[0-9][:∶]\Z")
_COLON_AFTER = late(r"[:∶][0-9]")
_TIES = frozenset("+*#@_-./:∶对") | frozenset(map(chr, (*range(65, 91), *range(97, 123))))
_TELLING = _AFTER_ORDINALS | _TIES | _EARTH | {"印"}
"""What stands before every numeral for which a reason is found to its left, but for links, titles and words."""
_BUILDERS = frozenset("铁建交冶电煤航核")
"""Before a number and 局, what makes it a company of a building group: 中铁十七局."""
_PAGE = late(r"(?:^|\n) ?\(?\Z")
_AFTER_PAGE = frozenset(") ")
"""Around the number of a picture among all of them, at the head of its line: (2/6) 学生在读书."""
_LINK = late(r"(?:http|www\.)[!-~]+")


_WORKS = tuple(f"{work}”" for work in ("工程", "行动", "计划", "模式", "战略"))
"""What a number in quotation marks is the name of."""
_BEFORE_ANY = _TELLING | _BUILDERS | {"“"}
_BEHIND_ANY = _TIES | {"局", "决", *(work[0] for work in _WORKS)}
"""Beside every Arabic numeral that is told to be none by what stands there, but for links, titles and brands."""


class Guards:
    """What in one text keeps a numeral from being a quantity."""

    def __init__(self, text: str) -> None:
        self._text = text
        linked = ("/" in text and "://" in text) or ("w" in text and "www." in text)
        links = [m.span() for m in _LINK.finditer(text)] if linked else []
        self._links = [end for _, end in links]
        self._link_starts = [start for start, _ in links]
        self._titles = "《" in text
        self._brands, self._brand_firsts = _brands()

    def reason(self, figure: Figure) -> str | None:
        """Why a numeral is no quantity, whatever unit follows; `None` if it may be one."""
        text, begin = self._text, figure.begin
        before, behind = figure.before, text[figure.end : figure.end + 1]
        if not (figure.chinese or before in _BEFORE_ANY or behind in _BEHIND_ANY or self._links):
            return self._plain(figure, behind)
        if self._branded(figure, behind):
            return "word"
        if self._is_ordinal(figure, behind):
            return "ordinal"
        if figure.share is not None or figure.fraction:
            return None
        if self._links and _covers(self._link_starts, self._links, figure):
            return "url"
        if figure.chinese and self._word(figure):
            return "word"
        if before in _TIES or behind in _TIES:
            tied = self._tied(figure)
            if tied is not None:
                return tied
        if self._titles and self._titled(figure):
            return "title"
        if before == "印" and text.endswith("共印", 0, begin):
            return "imprint"
        if before in _EARTH and _POSITION.search(text, max(begin - 3, 0), begin):
            return "coordinate"
        return "slogan" if figure.chinese and self._quoted(figure) else None

    def _plain(self, figure: Figure, behind: str) -> str | None:
        """Why one is none beside which nothing tells: it begins a name, numbers a picture or stands in a title."""
        if self._begins_brand(figure):
            return "word"
        if figure.share is not None or figure.fraction:
            pictured = behind in _AFTER_PAGE and _PAGE.search(self._text, max(figure.begin - 3, 0), figure.begin)
            return "ordinal" if pictured else None
        return "title" if self._titles and self._titled(figure) else None

    def _is_ordinal(self, figure: Figure, behind: str) -> bool:
        """Whether 第 stands before it or before the list that it is in, or it is that of a session."""
        if figure.before in _AFTER_ORDINALS and _ORDINAL.search(self._text, max(figure.begin - _ROW, 0), figure.begin):
            return True
        return behind == "次" and figure.chinese and self._numbers_session(figure)

    def _numbers_session(self, figure: Figure) -> bool:
        """Whether it is the number of a session without 第, behind that of its term: 十一届四次、五次全会."""
        text, begin = self._text, figure.begin
        listed = text.endswith(("次、", "次和"), 0, begin) and text.find("届", max(begin - 9, 0), begin) > 0
        return (listed or figure.before == "届") and _SESSION.match(text, figure.end + 1) is not None

    def _word(self, figure: Figure) -> bool:
        """Whether a word of the lexicon takes in the whole numeral."""
        text, start = self._text, figure.start
        words, pairs = _words()
        if text[start - 1 : start + 1] not in pairs and text[start : start + 2] not in pairs:
            return False
        for at in range(max(figure.start - _LONGEST_HEAD, 0), figure.start + 1):
            found = words.at(text, at)
            if found is not None and found[0] >= figure.end:
                return True
        return False

    def _branded(self, figure: Figure, behind: str) -> bool:
        """Whether it is part of a name: 832平台, “118工程”, 中铁十七局, 四分之一决赛."""
        if behind == "决" and self._text.startswith("决赛", figure.end):
            return True
        if behind == "局" and figure.before in _BUILDERS:
            return True
        if figure.chinese:
            return False
        return self._begins_brand(figure) or self._named(figure) or self._names_work(figure)

    def _begins_brand(self, figure: Figure) -> bool:
        """Whether a name begins with it: 832平台."""
        start = figure.start
        return self._text[start] in self._brand_firsts and self._text.startswith(self._brands, start)

    def _names_work(self, figure: Figure) -> bool:
        """Whether it is part of what stands in quotation marks with what it is: “农房661工程”."""
        text, start = self._text, figure.start
        if not text.startswith(_WORKS, figure.end):
            return False
        opening = text.rfind("“", max(start - _LONGEST_BRAND, 0), start)
        return opening >= 0 and "”" not in text[opening:start]

    def _named(self, figure: Figure) -> bool:
        """Whether it begins what stands in short quotation marks: “118工程”; “3万元” is still a quantity."""
        text, start = self._text, figure.start
        if text[start - 1 : start] != "“":
            return False
        closing = text.find("”", figure.end, figure.end + _LONGEST_BRAND)
        return closing > 0 and text[closing - 1] not in _COUNTING and text[figure.end : closing].isalpha()

    def _tied(self, figure: Figure) -> str | None:
        """The class of a numeral that letters or signs tie to something: 7+1, 一对一, C919, 3:1."""
        text, begin, end = self._text, figure.begin, figure.end
        if _TIED_AFTER.match(text, end) or _TIED_BEFORE.search(text, max(begin - 2, 0), begin):
            return "label"
        if figure.chinese:
            return None
        if _LATIN.search(text, max(begin - 2, 0), begin):
            return "label"
        return (
            "ratio" if _COLON_AFTER.match(text, end) or _COLON_BEFORE.search(text, max(begin - 2, 0), begin) else None
        )

    def _titled(self, figure: Figure) -> bool:
        """Whether it stands between 《 and 》, by the marks before it."""
        start = figure.start
        opening = self._text.rfind("《", start - _LONGEST_TITLE if start > _LONGEST_TITLE else 0, start)
        return opening >= 0 and self._text.find("》", opening, start) < 0

    def _quoted(self, figure: Figure) -> bool:
        """Whether it stands in short quotation marks (“四个不摘”, “十企百村”)."""
        text, start = self._text, figure.start
        opening = _OPENING.search(text, max(start - _LONGEST_SLOGAN, 0), start)
        if opening is None or not _CLOSING.match(text, figure.end, opening.start() + _LONGEST_SLOGAN + 2):
            return False
        if opening[0] != '"':
            return True
        line = text.rfind("\n", max(start - _LONGEST_LINE, 0), start) + 1 or max(start - _LONGEST_LINE, 0)
        return text.count('"', line, start) % 2 == 1


def _covers(starts: list[int], ends: list[int], figure: Figure) -> bool:
    at = bisect_right(starts, figure.start) - 1
    return at >= 0 and ends[at] >= figure.end


@cache
def _brands() -> tuple[tuple[str, ...], frozenset[str]]:
    """The names that begin with a number, and what they begin with."""
    names = tuple(load("numeral_guards")["brand"]["names"])
    return names, frozenset(name[0] for name in names)


@cache
def _words() -> tuple[Terms[None], frozenset[str]]:
    """The words with numerals in them, and all pairs of neighbouring characters in them."""
    words = load("numeral_guards")["word"]["words"].split()
    pairs = frozenset(word[at : at + 2] for word in words for at in range(len(word) - 1))
    return Terms(dict.fromkeys(words)), pairs
