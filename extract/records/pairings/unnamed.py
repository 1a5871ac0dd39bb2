"""Ties whose sides the words beside them do not name: 自2010年结对以来, 2021年两县结对."""

from extract.records.context import clause_start
from extract.records.pairings.doubts import is_doubtful
from extract.records.pairings.sides import COUPLE, Side
from extract.records.pairings.statements import Statement, state
from extract.records.view import SentenceView
from extract.rules.rule import Match
from extract.text.patterns import late

_AND = late("[与和]|(?<![共协会])同(?![年月时步])")
_TWO_OF = late("两(?:地|(?P<sort>[市县区州旗省]{1,2}|园))")
_NEAR = 120
"""Characters before 两地 in which two regions are named that it most likely stands for."""


def since_then(match: Match) -> list[Statement] | None:
    """自2010年结对以来: the sides are those that the article is about."""
    dated = match.has("since") or match.has("since_lead")
    sentence: SentenceView = match.context.sentence
    if match.has("since_lead") and not sentence.of("place"):  # 结对三年,山海情长。
        return None
    return state(match, None, Side(), Side()) if dated and not _names_sides(match) else None


def tied_since(match: Match) -> list[Statement] | None:
    """自建立协作关系以来,甲县与乙区的干部越走越亲: two regions named right behind it, and no third."""
    both: Side | None = match.mention("both").value if match.has("both") else None
    if both and len(both.units) != COUPLE:
        return None
    first, second = both.parted(1) if both else (match.mention("first").value, match.mention("second").value)
    alone = all(len(side.regions) == 1 and not side.groups for side in (first, second))
    return state(match, None, first, second) if alone and not is_doubtful(match) else None


def two_tied(match: Match) -> list[Statement] | None:
    """2021年两县结对: the two are those that the article is about, if they are of the kind that is counted."""
    two = _TWO_OF.search(match.quote())
    dated = match.has("since") or match.has("since_after")
    if two is None or not dated or _names_sides(match):
        return None
    found = state(match, None, Side(), Side()) or []
    for statement in found:
        statement.sort = two["sort"] or ""
        statement.near = _named_near(match)
    return found or None


def _named_near(match: Match) -> tuple[str, ...]:
    """The codes of the regions that the last sentence before the match names which names any, if they are two."""
    sentence: SentenceView = match.context.sentence
    paragraph, start = sentence.paragraph, match.span().start
    named: dict[str, int] = {}
    for mention in match.context.article.within(max(paragraph.start, start - _NEAR), start):
        if mention.kind == "place" and mention.value.code:
            at = match.text.rfind("。", paragraph.start, mention.start)
            named = {code: said for code, said in named.items() if said == at}
            named[mention.value.code] = at
    return tuple(named) if len(named) == COUPLE else ()


def _names_sides(match: Match) -> bool:
    """Whether the words before a tie in its clause join sides that could not be read: 丙县与丁市自2012年结对以来."""
    sentence: SentenceView = match.context.sentence
    end = match.span().start
    joined = _AND.finditer(match.text, clause_start(match.text, sentence.start, end), end)
    return any(not any(m.start <= word.start() < m.end for m in sentence.mentions) for word in joined)
