"""The words of pairing that lists of couples stand below."""

from extract.records.view import ArticleView, SentenceView
from extract.text.patterns import late
from extract.text.span import Span

_HEADED = "(?=(?:对象|关系|医院|学校|高校|单位)?(?:名单|一览|安排表|对照表|分工表))"
_COOPERATION = r"(?:扶贫|东西部|山海|南北)*协作(?=[^。\n]{0,12}[:—])"
_LISTED_AS = ("帮扶", "支援", "协作", "帮带", "共建", "援[藏疆青]")
"""What a list is of where the word for one follows: 帮扶单位名单."""
_PAIRED = late(
    "|".join(
        (
            *("结对", "结了对", "一[省市县]帮一", "签约共建(?=:)", "分工(?=上)", "挂钩(?=关系|名单|一览|安排)"),
            *("配上?了?对(?<!配对)(?!象)", "牵手(?=以来|以后|后|[,。;])"),
            *(f"{kind}{_COOPERATION}" for kind in ("扶贫", "东西部", "山海", "南北")),
            r"[“\"](?:南北|山海|东西部?|跨省|省际|结对|帮扶|协作)亲家[”\"](?=[^。\n]{0,4}[:—])",
            *(r"支援(?=[^\n:]{1,4}:受援)", r"受援(?=[^\n:]{1,4}:支援)"),
            *(f"(?<!结对){word}{_HEADED}" for word in _LISTED_AS),
            r"(?:协作|帮扶|对口)关系(?=[^\n,。;:—]{0,8}[:—])",
            r"(?<=[县市区旗州])合作(?=关系[^\n,。;:—]{0,8}[:—])",
            "(?:建立|确立|缔结)了?(?:扶贫|东西部|山海|对口|结对){0,2}(?:协作|帮扶)关系",
            r"(?:结成?的?|帮扶|协作|对口|[一二两三四五六七八九十\d]对)对子(?=[^。\n]{0,16}[:—])",
            r"对子(?=[^。\n]{0,16}\d对[:—])",
            '对子(?=[”"]?[^。,\n]{0,8}结的|[”"]?[,。][^。\n]{0,30}:(?:\n|$))',
        )
    )
)
"""The words of pairing that lists of couples stand below."""
MAY_LIST = (
    *(
        "结对",
        "结了对",
        "帮一",
        "签约共建",
        "分工上",
        "挂钩",
        "扶关系",
        "口关系",
        "作关系",
        "对子",
        "亲家",
        "配上",
        "配了",
        "牵手",
        "协作",
        "受援",
    ),
    *("名单", "一览", "安排表", "对照表", "分工表"),
)
"""What these words hold: few texts have any, and those of the rules of lists, as 对, stand in every other sentence."""
NEAR, _FAR = 120, 480
"""How many characters before a list the words of pairing stand, and how many more before 名单如下."""


def said_before(view: ArticleView, sentence: SentenceView) -> Span | None:
    """Where the last lines before a sentence, or else itself, speak of pairing, for lists below such a heading."""
    near = max(view.article.start, min(sentence.start - NEAR, max(sentence.paragraph.start, sentence.start - 2 * NEAR)))
    start = max(view.article.start, near - _FAR) if "名单如下" in view.text[near : sentence.start] else near
    before = [*_PAIRED.finditer(view.text, start, sentence.start)][-1:]
    said = next(iter(before), None) or _PAIRED.search(view.text, sentence.start, sentence.end)
    return Span(*said.span()) if said else None


def last_said(view: ArticleView, sentence: SentenceView) -> Span | None:
    """Where the article last speaks of pairing before a sentence, not too far from it."""
    start = max(view.article.start, sentence.start - _FAR)
    before = [*_PAIRED.finditer(view.text, start, sentence.start)][-1:]
    return Span(*before[0].span()) if before else None
