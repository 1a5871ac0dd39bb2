"""Who acts or is told of in a clause that names a person or a delegation."""

import re
from collections.abc import Sequence

from extract.records.figures import lift as roles
from extract.records.figures.lift import Extent, Line, lifted
from extract.text.patterns import late

_LED = late(f"{roles.PERSON}(?P<leads>.{{1,2}})(?P<party>{roles.BODY})", re.DOTALL)
_FOR = late(
    f"{roles.PERSON}(?P<stands>{roles.PEOPLE})(?P<party>[{roles.BODY}{roles.AGENT}])"
    f"(?=[{roles.BLANK}{roles.ADVERB}]?[{roles.PHRASAL}{roles.VERB}])"
)
_TOGETHER = late(
    f"{roles.PERSON}(?P<with_him>{roles.MEASURE})(?=[{roles.ADVERB}]?[{roles.VERB}{roles.MOTION}{roles.PHRASAL}])"
)
_SENT = late(
    f"[{roles.PHRASAL}{roles.MOTION}{roles.STARTING}][^{roles.FIGURE}{roles.SAYING}]*?{roles.OF}"
    f"[{roles.NAMED}{roles.PEOPLE}{roles.PLAIN}{roles.LISTED}{roles.ACTIVITY}]*(?P<who>{roles.PERSON})"
    f"(?=[{roles.ADVERB}{roles.DATE}{roles.BLANK}]*[{roles.VERB}{roles.MOTION}{roles.PHRASAL}](?P<behind>.?))",
    re.DOTALL,
)
_FROM = late(f"[{roles.PLACE}{roles.BODY}]{roles.OF}{roles.PEOPLE}?({roles.PERSON})(?=[{roles.DATE}{roles.ADVERB}])")
_SENT_SO = frozenset(("在", "到", "由", "来", "赴", "前往", "来到"))
"""What begins the words for where somebody works or who sent him; 对 and 给 name whom something is done to."""
_LEADS = ("率", "率领", "带领", "带队", "率队")
_PARTIES = "团队组"
_STANDS = "代表"
_THEY = "一行"
_OTHERS = late(f"[{roles.PERSON}{roles.LISTED}{roles.JOINING}]")
_PRONOUNS = "他她我咱"
_PRONOUN = late(f"[{_PRONOUNS}]")
_MANNER = roles.PLAIN + roles.OF
_HE, _SHE = _HIM = ("他", "她")
_BEFORE_HIM = roles.DATE + roles.ADVERB + roles.BLANK
_AHEAD = 12
"""How far from the start of a clause he or she stands, behind a date."""
_LABELS = frozenset(":：")


def holder(line: Line, start: int) -> Extent | None:
    """Whoever holds the post whose name begins at `start`: 江北区委副书记、区长滕某."""
    people = (mention for mention in line.mentions.values() if mention.kind == "person")
    return next(
        ((m.start, m.end) for m in people if any(span.start == start < m.start for span in m.value.spans)), None
    )


def says(line: Line, holder: Extent) -> int | None:
    """The unit behind which stands what somebody says, if that follows right behind his name or ends the clause."""
    at = line.unit(holder[1])
    if line.roles.endswith(roles.SAYING) and line.roles[at - 2 : at - 1] != roles.PEOPLE:
        return len(line.roles)  # 局长王某在发布会上|表示; what 村民|王某|告诉记者 is of himself
    while line.roles[at : at + 1] in (roles.ADVERB, roles.DATE, roles.BLANK, roles.PHRASAL):
        at += 1
    return at + 1 if line.roles[at : at + 1] == roles.SAYING else None


def party(line: Line) -> Extent | None:
    """Those who do what the clause tells, where somebody is named with them.

    They are the delegation that he leads (市委副书记王某率甲市代表团一行18人来访), the body that he stands for (院长王
    某代表医院捐赠), or he and who came along (王某一行走访).
    """
    text, string = line.text, line.roles
    if (found := _LED.search(string)) is not None and line.text[slice(*line.span(*found.span("leads")))] in _LEADS:
        start, end = line.span(*found.span("party"))
        return (start, end) if text[end - 1] in _PARTIES else None
    if (found := _FOR.search(string)) is not None and line.word(found.start("stands")) == _STANDS:
        return line.span(*found.span("party"))
    if (found := _TOGETHER.search(string)) is not None and line.word(found.start("with_him")) == _THEY:
        return line.span(*found.span())
    return None


def sent(line: Line, body: int) -> int | None:
    """The unit with the name of whoever acts behind the words for where he works or who sent him.

    在甲县挂职的|乙市干部|王某|引进; not 在前来的专家|王某|帮助|下.
    """
    found = _SENT.match(line.roles, body)
    if found and line.word(body) not in _SENT_SO:
        return None
    if found is None or line.text.startswith("下", line.starts[found.start("behind")]):
        return None
    return found.start("who")


def from_there(string: str, first: int) -> int | None:
    """The unit with the name of whoever is told of by where he is from: 甲村的|王某|去年."""
    found = _FROM.match(string, first)
    return found.start(1) if found else None


def told_of_one(string: str, first: int, stop: int) -> int | None:
    """The unit behind the name of one person who holds no post, if a phrase is that and no more than how he is.

    村民|王某|50岁, 王某|是医生, 村民|王某|笑呵呵|的.
    """
    manner = stop == len(string) and string.endswith(roles.OF)
    last = first + len(string[first:stop].rstrip(_MANNER)) if manner else stop
    if string[last - 1 : last] != roles.PERSON or _OTHERS.search(string, first, last - 1):
        return None
    return last if last == len(string) or last - 1 == first or string[last - 2] == roles.PEOPLE else None


def first(clause: Line) -> Extent | None:
    """The one person whom a clause names, where it begins with the name: 王某|翻开本子."""
    begins = clause.inside[0]
    alone = begins.kind == "person" and begins.start == clause.start and clause.held.count(roles.PERSON) == 1
    return (begins.start, begins.end) if alone and begins.end < clause.end else None


def may_tell_of_people(clauses: Sequence[Line]) -> bool:
    """Whether some clauses of a paragraph name somebody or hold the word of one who is not named."""
    if any(roles.PERSON in clause.held for clause in clauses):
        return True
    return _PRONOUN.search(clauses[0].text, clauses[0].start, clauses[-1].end) is not None


def tells_of_person(clause: Line) -> bool:
    """Whether a clause names somebody who does not merely say something, or begins with he or she, I or we."""
    if roles.PERSON in clause.held:
        return roles.SAYING not in lifted(clause).roles
    text, start = clause.text, clause.start
    if text[start] in _PRONOUNS and text[start : start + 2] not in roles.generic_starts():  # 我省 is a region
        return True
    return _him_at(clause) is not None


def of_him(clause: Line) -> bool:
    """Whether a clause begins with he or she, and not with what he says: 他提的要求是:."""
    return clause.closer not in _LABELS and _him_at(clause) is not None


def _him_at(clause: Line) -> int | None:
    """Where he or she stands with whom a clause begins, behind a date or none: 一年里他做了手术."""
    text, start, end = clause.text, clause.start, clause.start + _AHEAD
    if text.find(_HE, start, end) < 0 and text.find(_SHE, start, end) < 0:
        return None
    lifted(clause)
    begins = clause.starts[len(clause.roles) - len(clause.roles.lstrip(_BEFORE_HIM))]
    return begins if text.startswith(_HIM, begins) else None
