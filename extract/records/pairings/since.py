"""Since when two sides are tied: by a date of the statement, or by how long the tie has lasted."""

import re
from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.numeral import value
from extract.records.pairings.statements import Statement
from extract.records.view import ArticleView, SentenceView
from extract.text.patterns import late
from extract.text.span import Span

_YEARS = late(r"第([一二三四五六七八九十]{1,4}|\d{1,2})个?年(?:头)?")
_HOW_LONG = "(?:已经?|至今|走过|有|满|了|整整)*"
_LASTED = late(
    rf"(?:关系|帮扶|协作|合作)?{_HOW_LONG}(?P<comma>,)?{_HOW_LONG}(?P<years>[一二三四五六七八九十]{{1,3}}|\d{{1,2}})个?"
    r"(?:年(?![度级内底初中末前后间头])(?(comma)(?!来))|载|春秋)"
)
"""Behind a tie, how long it has lasted: 对口支援丁县已有12载, 牵手七年."""
_LATER = late("(?:^|[,。;\\n ])(?:此后|随后|其后|之后|后来|当时|当年|那时)|援建$")
"""In front of a tie or at the end of its words, what makes how long it lasted a time that is over."""
_BEGINNING = ("始于", "开始于", "起始于", "起步于", "起于", "始自")
"""Between a tie and the date of its beginning."""
_TERM = ("期限", "期限为", "期限从", "期限自")
"""Between a tie and the dates of its beginning and end: 托管乙校,期限自2023年9月至2026年8月."""
_LISTS = ("表", "名单", "一览", "目录", "台账")
"""What the title of a list ends in, whose year is that of the list: 2020年甲区结对帮扶乙县一览表."""
_FIXED = ("的事", "定下", "签下", "签的", "签订", "结的", "结下", "开始的", "开始,", "开始。")
"""Behind the date of a tie's beginning: 结对是2018年的事."""
_BECOMING = ("结成", "结为", "建立", "确立", "缔结", "签")
"""What the words for a tie begin with that tell of its beginning."""
_EARLY = late(r"(?:[^。;:]{1,20}:)?(?:早|还)?在?")
_ORDERED = "(?:就?(?:确定|决定|明确|批准|指定)了?由?|由)"
_GROUND = late(
    r",(?:根据|按照|经|在|因|随着|为)[^,。;]{2,36},"
    r"|,[^,。;]{2,24}(?:调整|优化)[^,。;]{0,10}(?:结对|帮扶|协作)(?:帮扶|协作)?关系,由?"
    r"|,[^,。;]{0,14}?(?:结对|帮扶|协作)关系的?(?:优化)?调整,"
    r"|,(?:党中央|中央|国家|国务院)[^,。;]{0,30}(?:决定|决策|部署|安排|调整|确定|明确|启动|实施|出台|印发|提出|要求|召开)"
    r"[^,。;]{0,24}(?:,[^,。;]{2,24})?,"
    rf"|,?(?:[^,。;\d]{{0,10}}(?:国务院|中央|政府|省|市|州|区|县|委|部|局|厅|办))?{_ORDERED}"
)
"""What a tie rests on, between the date and its first side: ,根据部署,; ,国务院就确定."""
_BACK_TO = late(
    "(?:(?:让我们)?[把将]?(?:时[间光针钟]|时钟|镜头|目光|记忆|故事|缘分|这|一切)[^,。;]{0,4}?)?(?:[回退]到|回溯到|追溯到|定格在)了?"
    "|(?:故事|缘分|情缘|这|一切)[还都要得]{0,3}从"
)
"""What opens a sentence that takes the reader back to a date, and no more: 时间回到2022年6月。…, 故事要从2017年说起."""
_SAID_FROM = ("。", "说起。", "讲起。", "开始。")
_GOES_ON = ("继续", "仍然", "仍旧", "延续", "接续")
"""In front of the words for a tie, what says that it has been there before."""
_AGAIN = ("续签", "续签了", "续签订", "再签", "续订")
"""What says that an agreement has been signed before: its date is not that of the tie's beginning."""
_OVER = late("[^,。;]{0,8}(?:画上句号|结束|收官|圆满完成|期满|撤离)")
"""Behind a tie, what says that the date is that of its end."""


def since(
    view: ArticleView, sentence: SentenceView, span: Span, statement: Statement
) -> tuple[str | None, Span | None]:
    """When the tie began: a date of the statement, how long it has lasted, else a date with 自 or a year before it."""
    reference = view.reference.value or ""
    this_year = int(reference[:4]) if reference[:4].isdigit() else 0
    start = statement.relation.start
    if view.text.startswith(_AGAIN, start) or view.text.endswith(_AGAIN, 0, start):
        return None, None
    if statement.since and view.text[statement.since.end - 1] != "度":  # 2023年度对口支援工作
        return _began(statement.since.value.meaning.value or "", this_year), statement.since.span
    parts = [part for side in statement.sides for part in side.spans]
    end = max([span.end, *(part.end for part in parts)])
    begun = next((date for date in sentence.of("date") if _begins(view.text, end, date)), None)
    if begun:
        return _began(begun.value.meaning.value or "", this_year), begun.span
    lasted = _lasted(view.text, sentence, span.end, end, this_year)
    if lasted:
        return lasted
    told = Span(min([span.start, *(part.start for part in parts if part.start >= sentence.start)]), span.end)
    if near := _near(view, sentence, told, statement):
        return near
    opening = next((date for date in sentence.of("date") if _opens(view.text, sentence, date, told)), None)
    opening = opening or _back_to(view, sentence, statement)
    return (opening.value.meaning.value, opening.span) if opening else (None, None)


def _near(view: ArticleView, sentence: SentenceView, span: Span, statement: Statement) -> tuple[str, Span] | None:
    """The beginning of a tie by a date in it or right before it, told as that: 自2017年起, 2017年甲县与乙市结成对子."""
    end = max([span.end, *(part.end for side in statement.sides for part in side.spans)])
    listed = view.text.endswith(_LISTS, sentence.start, sentence.end)
    for mention in sentence.of("date") if not listed else ():
        meaning = mention.value.meaning
        period = meaning.bound is None and "/" in (meaning.value or "")  # “十三五”期间
        if (
            not meaning.value
            or period
            or meaning.value.startswith("P")
            or not span.start - 12 <= mention.start < span.end
        ):
            continue
        goal = view.text.endswith("于", 0, mention.start)  # …结缘于2010年,甲区…
        near = 0 <= span.start - mention.end <= 1 and not goal
        near &= _OVER.match(view.text, end) is None and not view.text.endswith(_GOES_ON, 0, statement.relation.start)
        just_before = near and (not any(side.groups for side in statement.sides) or _becomes(view.text, statement))
        if meaning.bound == "since" or (just_before and meaning.bound is None):  # never 截至2014年底
            began = meaning.value.partition("/")[0] if meaning.bound else meaning.value
            if not began.startswith("XXXX"):
                return began, mention.span
    return None


def _back_to(view: ArticleView, sentence: SentenceView, statement: Statement) -> Mention[Any] | None:
    """The date that the sentence before takes the reader back to: 时间回到2022年6月。…甲医院与乙医院结成帮扶对子."""
    start = view.text.rfind("。", sentence.paragraph.start, sentence.start - 1) + 1 or sentence.paragraph.start
    back = _BACK_TO.match(view.text, start, sentence.start)
    if back is None or sentence.of("date") or not _becomes(view.text, statement):
        return None
    reached = (back.end(), back.end() - 1)  # 从2017年 may be one date
    dates = (date for date in view.of("date") if date.start in reached and date.value.meaning.bound in (None, "since"))
    return next((date for date in dates if view.text[date.end : sentence.start] in _SAID_FROM), None)


def _becomes(text: str, statement: Statement) -> bool:
    """Whether bodies that are named become what they are by the words for it; those counted may be a year's."""
    named = all(group.names for side in statement.sides for group in side.groups)
    start = statement.relation.start
    return named and (text.startswith(_BECOMING, start) or text.endswith("开始", 0, start))


def _opens(text: str, sentence: SentenceView, date: Mention[Any], tie: Span) -> bool:
    """Whether a date opens the sentence, with no more than what the tie rests on behind it: 2021年,根据部署,甲市与…."""
    meaning = date.value.meaning
    early = _EARLY.fullmatch(text, sentence.start, date.start)
    if early is None or meaning.bound not in (None, "since") or not meaning.value or meaning.value.startswith("P"):
        return False
    if _OVER.match(text, tie.end) or text.startswith("的", tie.end):  # 确定甲市与乙市结对的学校增加
        return False
    at_once = early[0].endswith(("早", "还", "在")) and text[date.end : tie.start] == ","  # 早在2016年,甲校与乙校…
    return at_once or _GROUND.fullmatch(text, date.end, tie.start) is not None


def _lasted(text: str, sentence: SentenceView, tie: int, end: int, this_year: int) -> tuple[str, Span] | None:
    """The beginning of a tie of which is told how long it has lasted, or in which year it is: 第七个年头, 牵手七年.

    The words for it end at `tie`, the sides at `end`.
    """
    years = _YEARS.search(text, tie, min(sentence.end, tie + 40))
    ordinal = value(years[1]) if years else None
    told = next((date for date in sentence.of("date") if text.startswith("是", date.end) and _year(date)), None)
    counted = (told and _year(told)) or this_year  # 2023年是…的第十四个年头
    if years and ordinal and counted > ordinal:
        return f"{counted - int(ordinal) + 1:04d}", Span(*years.span())
    lasted = None if _LATER.search(text, sentence.start, tie) else _LASTED.match(text, end, sentence.end)
    number = value(lasted["years"]) if lasted else None
    if lasted and number and this_year > number:
        return f"{this_year - int(number):04d}", Span(*lasted.span("years"))
    return None


def _begins(text: str, tied: int, date: Mention[Any]) -> bool:
    """Whether a date right behind a tie, which ends at `tied`, is said to be its beginning: 对口支援乙市始于2010年.

    Of the term of a tie the date says both ends.
    """
    if not 0 <= date.start - tied <= len("关系开始于"):
        return False
    until = "/" in (date.value.meaning.value or "") and text.endswith(_TERM, tied, date.start)
    fixed = text.endswith("是", tied, date.start) and text.startswith(_FIXED, date.end)
    return until or fixed or text.endswith(_BEGINNING, tied, date.start)


def _year(date: Mention[Any]) -> int | None:
    """The year that a date names, if that is all it says."""
    value = date.value.meaning.value or ""
    return int(value) if len(value) == len("2023") and value.isdigit() else None


def _began(stated: str, this_year: int) -> str | None:
    """The beginning that a date states, or a duration counted back from this year: 结对8年来."""
    if not stated.startswith("P"):
        return None if stated.startswith("XXXX") else stated.partition("/")[0] or None
    ago = re.fullmatch(r"P(\d{1,3})Y", stated)
    return f"{this_year - int(ago[1]):04d}" if ago and this_year > int(ago[1]) else None
