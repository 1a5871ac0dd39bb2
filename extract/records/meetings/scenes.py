"""A sentence as the rules of meetings see it, and whether the meeting that it tells of is settled."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.records.context import clause_end, clause_start, edtf, outside_names
from extract.records.naming import Named
from extract.records.view import ArticleView, SentenceView
from extract.text.patterns import compiled, late
from extract.text.span import Span

_ORDERED = late("(?<![主重需首纪摘概紧])要(?![求闻点素害案道])|必须|务必|请各")
"""What tells others to hold a meeting."""
_AMONG = late(r"(?:、[^,。;]*)?等[^,。;]{0,8}(?:活动|形式|方式|配套)")
_FIXED = late(r"拟?(?:定于?|于)(?=\w{0,8}(?:\d{1,2}日|\d{1,2}月(?:份?[上中下]旬|[初中底])|[一二三四1-4]季度))")
"""Words of a plan that names the day, the part of the month or the quarter."""

_NO_ORDER = late("应[急用对邀届试激]|[供响适反相对回效]应")
"""Words that hold 应 and order nothing."""
_COMING = late("(?:即将|(?<!现)将要?)[^,。;:!?\n]{0,16}?(?:召开|举[行办]|开幕)的$")
"""In front of a name, that the meeting is still to come: 即将在杭州召开的."""


class Scene(NamedTuple):
    """A sentence with the names of meetings in it, as the builds of rules see it."""

    view: ArticleView
    sentence: SentenceView
    names: Sequence[Named]

    @property
    def heading(self) -> bool:
        """Whether it is a headline or subhead; a line that ends as sentences do is none."""
        sentence = self.sentence
        return sentence.paragraph.role == "title" or (
            sentence.paragraph.role == "heading" and not sentence.text.rstrip().endswith(("。", "!", ";"))
        )


@cache
def words(group: str) -> re.Pattern[str]:
    """Any of the words of one group of `meeting_words.toml`."""
    return compiled("|".join(map(re.escape, load("meeting_words")[group])))


def unsettled(scene: Scene, session: Named, verb: Span) -> bool:
    """Whether the clause says that the meeting is only planned, came to nothing, or happens again and again."""
    text, sentence = scene.view.text, scene.sentence
    start = clause_start(text, sentence.start, min(session.start, verb.start))
    end = clause_end(text, max(session.end, verb.end), sentence.end)
    if _AMONG.match(text, session.end):
        return True
    if _ORDERED.search(text, start, min(session.start, verb.start)):
        return True
    if text.startswith(",", end) and _undone().match(text, end + 1):
        return True
    around = _NO_ORDER.sub("", _FIXED.sub("", outside_names(sentence, start, end, scene.names)))
    return bool(words("unsettled").search(around) or words("repeated").search(around))


@cache
def _undone() -> re.Pattern[str]:
    """A clause that says no more of a meeting than that it came to nothing: 因雨取消, 但因故缺席."""
    return compiled(rf"[^,。;:!?\n]{{0,10}}?(?:{words('undone').pattern})了?(?=[,。;!\n]|$)")


def denied(scene: Scene, session: Named, verb: Span) -> bool:
    """Whether plain words around a meeting say that it was not held so, or was moved."""
    sentence, names = scene.sentence, scene.names
    start = clause_start(scene.view.text, sentence.start, min(session.start, verb.start))
    end = max(session.end, verb.end)
    said = outside_names(sentence, start, end, names)
    return bool(
        words("denied").search(said) or words("moved").search(outside_names(sentence, end, sentence.end, names))
    )


def undated(scene: Scene, session: Named, verb: Span) -> bool:
    """Whether a meeting without a date has not been fixed: it is still to come, or a policy orders it."""
    text = scene.view.text
    start = clause_start(text, scene.sentence.start, min(session.start, verb.start))
    due = (d for d in scene.sentence.of("date") if start <= d.start < verb.end and d.value.meaning.bound == "until")
    said = outside_names(scene.sentence, start, verb.end)
    ahead = words("ahead").search(said) is not None or any(due)  # 3月底前举办对接会
    fair = words("fairs").search(session.noun) is not None
    return ahead or fair or scene.view.metadata.kind == "policy"


def coming(scene: Scene, session: Named) -> int | None:
    """Where the words begin that say in front of a name that the meeting is still to come."""
    text = scene.view.text
    said = _COMING.search(text, clause_start(text, scene.sentence.start, session.start), session.start)
    return said.start() if said else None


def lies_ahead(view: ArticleView, date: Mention[Any] | None) -> bool:
    """Whether a date is later than that of the article."""
    told, now = edtf(date) or "", view.reference.value or ""
    return bool(now) and told[:4].isdigit() and told[: len(now)] > now[: len(told)]
