"""Who is responsible for what a numbered article orders, and by when."""

from extract.records.draft import Draft
from extract.records.view import ArticleView
from extract.text.patterns import late
from extract.text.span import Span

_RESPONSIBLE = late(
    r"(?:责任|牵头|实施|主责|配合|承办)(?:单位|部门)(?:\(?按职责分工负责\)?)?:"
    r"(?P<listed>(?:\([^()\n]{1,12}\)|[, ](?! *[^ ,;。:\n]{2,8}:)|[^, ;。()〔〕【】\n]){2,120})"
    r"|(?<!不)(?<!不再)由(?P<agents>[^,。;:\n]{2,40}?)(?:按照?职责分工)?(?:负责(?!人|同志)|牵头)"
)
_REMARK = late(r"[(〔【](?P<remark>(?:\([^()\n]{1,12}\)|[^。:()〔〕【】\n]){4,160})[)〕】]")
_CHARGED = late(
    r"由?(?P<bodies>[^,;由的]+?)(?:等(?:有关|相关)?(?:部门|单位)?)?(?:按照?职责分工)?(?:(?:共同|分别|具体|分工)?负责(?:落实)?|牵头(?:负责|落实)?|配合|参与)"
)
"""A clause of a remark in brackets behind what an article orders: (市商务局牵头,市供销联社配合)."""
_BODY = late(
    r"(?:会同)?(?P<name>(?:\([^()]*\)|(?!会同)[^、,及和]|(?<![局委办部厅院会府处室组队班校司站行区县市镇乡团联政)])和)+)"
)
"""One of a list of bodies; 和 inside a name is no end of it: 市工业和信息化局."""
_BODY_ENDS = tuple("局委办部厅院会府处室组队班校司站行区县市镇乡团联政门位署心社)")
_NOT_A_BODY = frozenset({"等", "按职责分工负责", "配合"})
_EVERY_MONTH = "XXXX-XX-"
"""How the value of a day begins that comes every month: 每月5日前报送."""
_DEADLINE = late(r"(?:完成)?(?:时限|时间)(?:要求)?:$")


def charge(view: ArticleView, draft: Draft, start: int, end: int) -> None:
    """Add who is responsible and by when."""
    bodies: list[str] = []
    for span in _charged(view.text, start, end):
        for body in _BODY.finditer(view.text, *span):
            name = body["name"].strip()
            if len(name) > 1 and not name[0].isdigit() and name not in _NOT_A_BODY and name not in bodies:
                bodies.append(name)
                draft.cite("responsible", *body.span("name"))
    draft.fields["responsible"] = bodies
    deadlines = [
        mention
        for mention in view.within(start, end)
        if mention.kind == "date"
        and mention.value.meaning.value
        and (mention.value.meaning.bound == "until" or _DEADLINE.search(view.text, start, mention.start))
        and not mention.value.meaning.value.startswith(("P", _EVERY_MONTH))
    ]
    stated = [m for m in deadlines if _DEADLINE.search(view.text, max(start, m.start - 8), m.start)] or deadlines
    if len({mention.value.meaning.value for mention in stated}) == 1:
        draft.fields["due"] = stated[0].value.meaning.value
        draft.cite("due", stated[0].start, stated[0].end)
    else:
        draft.fields["due"] = None


def _charged(text: str, start: int, end: int) -> list[Span]:
    """Where an article lists those whom it makes responsible."""
    remarks = [Span(*remark.span("remark")) for remark in _REMARK.finditer(text, start, end)]
    found = {remark: bodies for remark in remarks if (bodies := _remarked(text, remark))}
    spans = [span for bodies in found.values() for span in bodies]
    spans += (
        Span(*said.span("listed" if said["listed"] else "agents"))
        for said in _RESPONSIBLE.finditer(text, start, end)
        if not any(remark.start <= said.start() < remark.end for remark in found)
    )
    return sorted(spans)


def _remarked(text: str, remark: Span) -> list[Span]:
    """The bodies of a remark in brackets of which every clause says what bodies do; none of any other remark."""
    found: list[Span] = []
    at = remark.start
    while at < remark.end:
        clause = _CHARGED.match(text, at, remark.end)
        if clause is None or not clause["bodies"].endswith(_BODY_ENDS) or text[clause.end()] not in ",;)〕】":
            return []
        found.append(Span(*clause.span("bodies")))
        at = clause.end() + 1
    return found
