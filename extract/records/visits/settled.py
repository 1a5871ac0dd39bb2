"""Whether a trip that a sentence tells of took place or is fixed."""

from extract.records.context import clause_end, clause_start, event_date, outside_names
from extract.records.view import SentenceView
from extract.records.visits.verbs import verbs
from extract.text.patterns import late

_INVITED = late("[应受][^,。;:]{0,30}邀请?")
"""An invitation that was taken up; any other one is still open."""
_COUNTED = late(
    r"(?<![第\d一二三四五六七八九十])(?:\d+|[二三四五六七八九十两多几数])[余多]?批?次(?!航班|列车|班机|动车|高铁)"
)
"""That several trips are counted."""
_IF = late("若(?![干尔非是羌])")
"""Before the verb, that it is only said what holds if somebody goes there."""
_NO_PLAN = "计划生育"
"""A field of work that stands in the posts of those who travel, and plans no trip."""


def unsettled(sentence: SentenceView, start: int, at: int, end: int) -> bool:
    """Whether the clauses say that the trip is only planned, came to nothing, or happens again and again."""
    text = sentence.document_text
    first = clause_start(text, sentence.start, start)
    last = clause_end(text, end, sentence.end)
    if last < sentence.end and text[last] == ",":
        last = clause_end(text, last + 1, sentence.end)
    said = _INVITED.sub("", outside_names(sentence, first, at + 1)).replace(_NO_PLAN, "")
    if (
        _COUNTED.search(said)
        or verbs("unsettled").search(said)
        or _IF.search(said)
        or verbs("undone").search(outside_names(sentence, at, last))
    ):
        return True
    if verbs("ahead").search(said) and event_date(sentence, at) is None:
        return True
    return verbs("counted").search(text, end, clause_end(text, end, sentence.end)) is not None
