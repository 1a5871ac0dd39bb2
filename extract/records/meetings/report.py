"""One meeting for all that the sentences of an article state of it."""

import itertools
from dataclasses import field
from typing import Any

from extract.mentions.mention import Mention
from extract.mentions.trips import SEE
from extract.plain import plain
from extract.records.context import dates_agree, edtf, is_day
from extract.records.meetings.roles import Part
from extract.records.meetings.statement import Statement
from extract.text.patterns import late
from extract.text.span import Span

_ORDINAL = late(r"第?([一二三四五六七八九十百零\d]+)[次届讲期]")
MET = "meeting.met"
"""The rule for meetings that are named by no more than what was said at them."""
CITED = "meeting.gone-by"
"""The rule for meetings that a text only goes by: 根据10月20日省委工作会议精神."""
RECALLED = "meeting.recalled"
"""The rule for meetings told in an attribute: 4月6日在甲市召开的联席会议."""
SPOKEN = "meeting.spoken"
"""The rule for meetings of a given day that somebody is only said to have spoken at."""
_ALIKE = 0.5
"""The share of the shorter name's pairs of characters that two names of one meeting have in common."""

_TOLD_APART = 4
"""Letters besides the noun that make a name one of its own."""

NEAREST = 24
"""How many meetings back a statement may belong to, and how many statements of one meeting are compared."""


_TOURED = late(SEE)


@plain
class Meeting:
    """What an article says of one meeting; `date` and `place` are those of notices' labels, if any."""

    statements: list[Statement]
    parts: list[Part] = field(default_factory=list)
    documents: list[Mention[Any]] = field(default_factory=list)
    date: Mention[Any] | None = None
    place: Span | None = None

    @property
    def told(self) -> Statement:
        """The statement that names the record: of the body rather than a headline, with a name of its own."""
        first, *others = self.statements
        return min(self.statements, key=lambda s: (s.bare, s.heading, s.aside)) if others else first

    @property
    def main(self) -> bool:
        """Whether the article reports it, rather than looks back or ahead to it."""
        return not all(statement.aside for statement in self.statements)

    @property
    def headline(self) -> bool:
        """Whether only headlines state it."""
        return all(statement.heading for statement in self.statements)


def gather(found: list[Statement]) -> list[Meeting]:
    """The meetings that statements are about, each once, in the order of the text.

    Where there are several, one of which only the month or year is given is looked back to. One that is only said
    to have been spoken at counts where the text tells of no other.
    """
    meetings: list[Meeting] = []
    told = [statement for statement in found if statement.rule != MET]
    for statement in told or found:
        near = itertools.islice(reversed(meetings), NEAREST)
        known = next((meeting for meeting in near if _same(meeting, statement)), None)
        if known is None:
            meetings.append(Meeting([statement]))
        elif len(known.statements) < NEAREST:
            known.statements.append(statement)
    if sum(meeting.main for meeting in meetings) > 1:
        for statement in found:
            statement.aside |= statement.date is not None and not is_day(statement.date)
    return meetings


def _same(meeting: Meeting, statement: Statement) -> bool:
    """Whether a statement may be about a meeting that is known."""
    return all(_compatible(known, statement) for known in meeting.statements)


def _compatible(one: Statement, other: Statement) -> bool:
    if not nouns_agree(one.noun, other.noun) or _contradict(one, other):
        return False
    if one.bare or other.bare:
        short, long = sorted((one.noun, other.noun), key=len)
        told = _plain(long).endswith(_plain(short)) or short == "联席会" or long == f"{short}会"  # 座谈, 座谈会
        return one.heading != other.heading or told
    names = one.name, other.name
    if one.heading == other.heading and edtf(one.date) != edtf(other.date):
        on_trip = of_trip(one) or of_trip(other)
        return min(names, key=len) in max(names, key=len) and (on_trip or not (one.date and other.date))
    if one.heading == other.heading and _are_unlike(*(s.name.removesuffix(s.noun) for s in (one, other))):
        return False
    return _overlap(*names) >= _ALIKE


def of_trip(statement: Statement) -> bool:
    """Whether the date of a meeting is that of the trip of who took part in it.

    8至12日,某某赴甲省,参加某会. 8至12日,代表团来我县考察,并召开某会.
    """
    if statement.date is None or "/" not in (edtf(statement.date) or ""):
        return False
    text = statement.scene.sentence.document_text
    toured = _TOURED.search(text, statement.date.end, max(statement.span.start, statement.date.end))
    return statement.rule == "meeting.attended" or toured is not None


def _are_unlike(one: str, other: str) -> bool:
    """Whether what two names have besides the noun shares no letters side by side: 甲方合作座谈会, 交流协作座谈会."""
    return min(len(one), len(other)) >= _TOLD_APART and not _pairs(one) & _pairs(other)


def _contradict(one: Statement, other: Statement) -> bool:
    """Whether dates, ordinals or, in the body, parties tell two statements apart."""
    sides = [{m.value.name for m in s.parties} for s in (one, other) if s.parties and not s.heading]
    if len(sides) > 1 and sides[0] & sides[1] != min(sides, key=len):
        return True
    ordinals = {tuple(_ORDINAL.findall(s.name)) for s in (one, other)} - {()}
    return not dates_agree(one.date, other.date) or len(ordinals) > 1


def nouns_agree(one: str, other: str) -> bool:
    """Whether two head nouns may name the same meeting: 联席会 and 联席会议, 会议 and 常务会议."""
    short, long = sorted((_plain(one), _plain(other)), key=len)
    return long.startswith(short) or long.endswith(short) or {one, other} <= {"会议", "联席会"}


def _plain(noun: str) -> str:
    """A noun without the last letter that it may have or not: 推进会议, 推进会."""
    return noun.removesuffix("议") if len(noun) > len("会议") else noun


def _overlap(one: str, other: str) -> float:
    """How much of the shorter name's pairs of characters the longer one has."""
    short, long = sorted((_pairs(one), _pairs(other)), key=len)
    return len(short & long) / len(short) if short else 0.0


def _pairs(name: str) -> set[str]:
    return {name[at : at + 2] for at in range(len(name) - 1)}
