"""Who signed or issued a document, and when."""

import re
from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.metadata import Stated
from extract.records.context import clause_start, edtf, event_date, is_day, is_event_date, name_of, outermost, within
from extract.records.documents.rules import Act
from extract.records.view import ArticleView
from extract.text.span import Span

_AT = re.compile(r"(?:在|于)$")


def parties_of(view: ArticleView, act: Act) -> list[tuple[str, Span]]:
    """The names before the verb of its clause: bodies and places, else people; who issued a policy paper."""
    start = clause_start(view.text, act.sentence.start, act.verb.start)
    named = outermost(within(act.sentence.mentions, start, act.verb.start, "place", "organisation", "person"))
    named = [mention for mention in named if not _AT.search(view.text, start, mention.start)]
    of_bodies = [mention for mention in named if mention.kind != "person"]
    if act.action == "issued" and not of_bodies and view.metadata.issuers:
        return [(issuer.value, issuer.span) for issuer in view.metadata.issuers]
    return [(name_of(mention), mention.span) for mention in of_bodies or named]


def date_of(view: ArticleView, act: Act) -> Stated | None:
    """The date that governs the verb; for what was signed at a meeting, else the last day named before."""
    date = event_date(act.sentence, act.verb.start)
    if date is None and act.action == "signed":
        date = _day_before(view, act.verb.start)
    value = edtf(date)
    return Stated(value, date.span) if date is not None and value is not None else None


def _day_before(view: ArticleView, at: int) -> Mention[Any] | None:
    days = [m for m in view.mentions if m.kind == "date" and m.end <= at and is_event_date(m) and is_day(edtf(m))]
    return days[-1] if days else None
