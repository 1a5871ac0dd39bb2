"""The ties of a sentence, each of them once."""

from collections.abc import Iterator, Sequence, Set
from typing import Any

from extract.records.draft import Draft
from extract.records.view import SentenceView
from extract.text.patterns import late
from extract.text.span import Span

_SINCE_THEN = "pairing.since-then"
_COUNTIES = late("^区$|[县旗市]区?$")
"""What the kinds end in that the parts of a region are counted as: 5个区, 11个深度贫困县."""


def each_once(sentence: SentenceView, stated: Sequence[Draft]) -> Iterator[Draft]:
    """The ties of a sentence, without that of which it only says since when: 自2012年结对以来,甲区与乙县携手十年."""
    told = [draft for draft in stated if draft.rule != _SINCE_THEN]
    dates = {date.span for date in sentence.of("date")}
    for draft in stated:
        if draft.rule != _SINCE_THEN or not any(_is_dated_by(other, draft, dates) for other in told):
            yield draft


def _is_dated_by(told: Draft, since_then: Draft, dates: Set[Span]) -> bool:
    """Whether a tie is the one of which the sentence says since when; that goes before how long it has lasted.

    Members may have been tied later than their regions, other than counties, which are what a region is made of.
    What has another one of the `dates` is another tie.
    """
    for side in ("donor", "recipient"):
        one, other = told.fields[side], since_then.fields[side]
        counties = all(_COUNTIES.search(member["kind"] or "") for member in one["members"])
        if not counties or _regions(one) != _regions(other):
            return False
    since = since_then.fields["since"]
    if any(name == "since" and Span(start, end) in dates for name, start, end in told.cites):
        return since in (None, told.fields["since"])
    if since:
        told.fields["since"] = since
        told.cites = [cite for cite in told.cites if cite[0] != "since"]
        told.cites += [cite for cite in since_then.cites if cite[0] == "since"]
    return True


def _regions(side: dict[str, Any]) -> list[str]:
    return [code or name for code, name in zip(side["region_codes"], side["regions"], strict=True)]
