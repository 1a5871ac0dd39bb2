"""What one sentence states of a trip: who led whom, from where, to where, when and what for."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from extract.mentions.mention import Mention
from extract.plain import plain
from extract.records.naming import Named
from extract.records.view import ArticleView, SentenceView
from extract.records.visits.journey import Journey
from extract.text.span import Span


class Scene(NamedTuple):
    """A sentence with the names of delegations in it, as the builds of rules see it.

    `before` is the last name in an earlier sentence that says whose delegation it is.
    """

    view: ArticleView
    sentence: SentenceView
    names: Sequence[Named]
    before: Named | None = None


@plain
class Statement:
    """That a delegation or official went somewhere, as one sentence says it; spans are of the clean text.

    `group`: the trip of a part of a delegation. `leg`: it can only go on about a trip that is known already. `body` is
    the school, hospital or firm that the first leader's title is of.
    """

    rule: str
    scene: Scene
    span: Span
    leaders: list[Mention[Any]]
    delegation: Span | None
    origin: Mention[Any] | None
    journey: Journey
    date: Mention[Any] | None
    group: bool = False
    leg: bool = False
    body: Mention[Any] | None = None
