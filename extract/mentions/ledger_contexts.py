"""What the words around a numeral say it is, where it is neither date nor quantity."""

import re
from typing import NamedTuple

from extract.lexicons import load
from extract.mentions.numerals.scan import Figure
from extract.mentions.quantities.units import units
from extract.text.patterns import compiled, late

_WINDOW = 16
_BOUND = late(r"(?![而是和与的等了在也又还吗呢吧这])[一-鿿]")
_DIGIT = "0-9一二三四五六七八九十百千零〇两"
_CODES = ("phone", "postcode", "id", "licence", "stock")
_CODE = late(r"[0-9]{3,}")
_LONGEST_NUMBER = 8


class _Context(NamedTuple):
    """What tells a reason: a pattern that ends before the numeral and one that begins behind it."""

    reason: str
    before: re.Pattern[str]
    after: re.Pattern[str]


def _context(reason: str, before: str = "", after: str = "") -> _Context:
    return _Context(reason, compiled(rf"(?:{before})\Z"), compiled(after))


# In this order; the first that fits holds.
_CONTEXTS = (
    _context("document_number", r"[〔\[(【]", r"[〕\])】](?:第? ?[0-9]+号|[0-9])"),
    _context("document_number", r"[〕\])】]第? ?", r" ?号"),
    _context("document_number", r"[〔\[【]", r"[〕\]】]"),
    _context("denominator", "每"),
    _context("postcode", r"(?:邮编|邮政编码):?"),
    _context("phone", r"(?:电话|热线|手机|传真|联系方式|客服|拨打|致电)[^0-9]{0,8}[-0-9]*-?"),
    _context("phone", "", r"(?:热线|-[0-9]{7,8}(?![0-9]))"),
    _context("phone", r"(?<![0-9])0[0-9]{2,3}-"),
    _context("id", r"(?:身份证|账号|卡号|账户)[^\n,。]{0,4}"),
    _context("licence", r"(?:许可证|备案|登记证|信用代码|编号|证号|准印|标识码|ICP备|公网安备)[^\n,。]{0,8}"),
    _context("stock", r"(?:代码|股票|证券|SH|SZ|HK)[:.]?\(?"),
    _context("stock", "", r"\.(?:SH|SZ|HK|BJ)"),
    _context("train", "", r"次(?:列车|动车|高铁|城际|专列|航班|旅客列车)"),
    _context("coordinate", r"(?:东经|西经|北纬|南纬)约?(?:[0-9.]+[°度])?(?:[0-9.]+[′'分])?"),
    _context("score", "", r"分(?!钟|许|别|发|时)(?=的|,|。|之)"),
    _context("time", r"[0-9]{1,2}[:时点]"),
    _context("time", "", r"(?::[0-9]{2}|时|点(?!击)|分许?|秒)"),
    _context("date", "", r"(?:年|月|日|世纪|个月|个年头|个季度|季度|天|周|星期|旬|个半月|更|后”|后(?![0-9]))"),
    _context("date", r"[0-9]{4}[-./年]|[0-9]{4}[-./][0-9]{1,2}[-./]", r"(?![0-9%])"),
    _context("date", "", r"[-./][0-9]{1,2}(?:[-./][0-9]{1,2})?(?![0-9.%])"),
    _context("date", r"(?:星期|礼拜|周|初|腊月|正月|月)"),
    _context("score", rf"[{_DIGIT}]比|[0-9][-:∶]"),
    _context("score", "", rf"比[{_DIGIT}]|[-:∶][0-9]"),
    _context("version", r"[vV.]"),
    _context("version", "", r"(?:版本|时代|\.0)"),
    _context("page", "", r"(?:版|页)"),
    _context("issue", r"(?:总|年)第?", r"期"),
    _context("list_number", r"(?:\n|\A|[。;!?:] ?)[(〔【●■▲◆★·|\- ]*", r"[、.)〕】:]|是|要|为| "),
    _context("list_number", r"[(〔【]", r"[)〕】]"),
    _context("list_number", "", rf"(?:是|要|来|则|方面)(?=[^{_DIGIT}])"),
    _context("list_number", r"其"),
    _context("formula", r"[×xX*/=]"),
    _context("formula", "", r"[×xX*/=]"),
    _context("session", "", r"(?:大|届|中全会|运会|冬会)"),
    _context("plan", r"[“‘]?", r"五(?:规划|时期|期间|末|”|’)"),
    _context("road", r"(?:国道|省道|县道|高速)"),
    _context("road", "", r"(?:国道|省道|县道|高速|环路?)"),
    _context("rank", "", r"(?:强|甲(?=医|等))"),
    _context("label", "", r"(?:号|#|路(?:公交|车)|栋|单元|楼|室|门|幢|弄|\+|[A-Za-z]|期)"),
    _context("label", r"[一-鿿]-|[遥歼神运直]|波音|空客|卫星|舷号"),
    _context("row", "", rf"[、和或至到][{_DIGIT}]"),
    _context("row", rf"[{_DIGIT}][、和或至到]"),
)


def reason_of(text: str, figure: Figure) -> str | None:
    """The class of a numeral, by its neighbours; `None` where they say nothing."""
    left = text[max(figure.begin - _WINDOW, 0) : figure.begin]
    right = text[figure.end : figure.end + _WINDOW]
    code = _CODE.match(text, figure.start)
    for context in _CONTEXTS:
        if context.reason in _CODES and not code:
            continue
        if context.after.match(right) and context.before.search(left):
            return context.reason
    return _chinese(text, figure) if figure.chinese else _arabic(text[figure.start : figure.end])


def _chinese(text: str, figure: Figure) -> str | None:
    """一 before a measure word is an article, elsewhere part of a word; other digits form words with what follows."""
    found = units().at(text, figure.end)
    if found and found[1]:
        return "indefinite"
    if figure.value is None or figure.bare:
        return "word"
    if figure.end - figure.start == 1 and _BOUND.match(text, figure.end):
        return "word" if figure.value == 1 else "compound"
    return "word" if figure.value == 1 and text[figure.start - 1 : figure.start] != "是" else None


def _arabic(digits: str) -> str | None:
    if digits in load("numeral_guards")["phone"]["known"].split():
        return "phone"
    if len(digits) == 4 and digits[:2] in ("19", "20"):
        return "date"
    return "id" if len(digits) > _LONGEST_NUMBER else None
