"""Whether a phrase in front of what is done names those who do it."""

from extract.records.figures import crews, facilities, names, scenes
from extract.records.figures import lift as roles
from extract.records.figures.lift import Line
from extract.text.patterns import late

_BODIES = tuple("局厅委部处院校司团队会所站厂店馆社行港线")
_MANNER = late(r"“(?:(.)对\1|.{1,3}式|手拉手|心连心|零距离|线上.{0,2}线下)”")
"""How something is done, which quotation marks make no name of a body: “点对点”输送."""
_AREAS = ("省份", "省市", "省区市", "省区", "县市区", "市县")
"""Kinds of areas that act together: 各援藏省市, 东部省份."""
_CONCEPTS = frozenset(("财政", "城市", "市场"))
"""Bodies in name that alone do nothing: 财政支出."""


def acts(line: Line, own: int, last: int) -> bool:
    """Whether the units from `own` to before `last` name somebody who acts."""
    if line.roles[own] == roles.QUOTED and _MANNER.match(line.text, line.starts[own]):
        return False
    if line.roles[own] == roles.QUOTED or line.roles[last - 1] in scenes.ACTING:
        return last > own + 1 or not (line.word(own) in _CONCEPTS or names.ranked(line, own))
    start, end = line.span(own, last)
    if line.roles[last - 1] == roles.PLAIN and line.text[end - 1] in _BODIES and end - start > 2:
        return True
    if end - start > 2 and line.text.endswith(_AREAS, start, end):
        return True
    return facilities.named(line, own, last, start, end) or crews.named(line, own, last)
