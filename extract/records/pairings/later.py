"""Couples whose verb a later part of the sentence has: 甲省与乙省,丙省与丁省;戊市与己市建立对口合作关系."""

from itertools import pairwise

from extract.records.pairings.doubts import is_doubtful
from extract.records.pairings.relations import is_contest, is_denied, is_wished
from extract.records.pairings.sides import Side
from extract.records.pairings.statements import Statement
from extract.rules.rule import Match, Rule
from extract.text.patterns import late
from extract.text.span import Span

_NAME = "[^,;。、\\n与同的未没不]{2,14}"
_COUPLE = f"{_NAME}[与同]{_NAME}"
_VERB_BEHIND = late(
    f"(?:{_COUPLE}(?:[,、]{_COUPLE}){{0,12}};){{0,12}}(?:{_COUPLE}[,、]){{0,12}}{_COUPLE}?(?:分别|依次|一一)?"
    "(?P<relation>(?:建立|确立|结成|结为|缔结)了?(?:对口|结对|帮扶|支援|协作|合作){1,4}(?:关系|对子|城市)"
    "|(?:开展|进行|实行)?(?:结对|对口)(?:帮扶|支援|协作|合作))(?=[,。;\\n])"
)
"""Behind the semicolon, further couples and what ties the last of them."""
_COUPLE_BEFORE = late(f"{_COUPLE},$")
"""In front of the couples, one more, so that they are no more than the end of a list."""
_NEAR = 32
_REGION = tuple(f"{kind};" for kind in "省市州盟县区旗")


def tied_by_later(match: Match) -> list[Statement] | None:
    """A与B,C与D; in front of further couples and their verb: one statement for each couple of regions."""
    verb = _VERB_BEHIND.match(match.text, match.span().end)
    if verb is None or is_doubtful(match) or is_denied(match) or is_wished(match) or is_contest(match):
        return None
    links = match.mentions("chain")
    sides: list[Side] = [link.value for link in links]
    start = match.span().start
    if match.text[start - 1] == "," and _COUPLE_BEFORE.search(match.text, max(start - _NEAR, 0), start):
        return None
    if any(side.groups or len(side.regions) != 1 or not side.regions[0].code for side in sides):
        return None
    joints = [match.text[one.end : other.start] for one, other in pairwise(links)]
    relation = Span(*verb.span("relation"))
    return [
        Statement((sides[at], sides[at + 1]), None, relation, None)
        for at, joint in enumerate(joints)
        if joint in ("与", "同")
    ]


LATER: tuple[Rule[list[Statement]], ...] = (
    Rule(
        "pairing.tied-by-later",
        _REGION,
        r"(?:^|(?<=[,:即为定])|(?<=明确))(?P<chain>{side}[与同]{side}(?:[,、]{side}[与同]{side}){0,12});$",
        tied_by_later,
        accepts=(
            "文件明确[[南京市|donor]与西宁市|pairing],无锡市与海东市;扬州市与固原市建立[对口协作关系|relation]。",
        ),
        rejects=(
            "南京市与西宁市;扬州市与固原市建成直达航线。",
            "南京市与西宁市;扬州市与固原市的干部建立协作关系。",
            "拟定南京市与西宁市;扬州市与固原市建立对口协作关系。",
            "南京市与西宁市;扬州市建立对口协作关系。",
            "南京市与西宁市,无锡市与海东市;扬州市与固原市未建立对口协作关系。",
            "航线有南京市与西宁市,无锡市与海东市;扬州市与固原市开通。",
        ),
    ),
)
