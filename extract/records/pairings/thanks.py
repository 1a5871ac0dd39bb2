"""Which regions an article tells of as helpers: those that are thanked for help, and those that built for others."""

from collections.abc import Sequence

from extract.mentions.mention import Mention
from extract.mentions.place import Place
from extract.records.pairings.regions import area_of
from extract.records.view import ArticleView
from extract.text.patterns import late

_HELP = "(?:支持|帮助|帮扶|支援|援助)"
_SENT = r"(?![^,。;\n]{0,20}(?:挂职|援派|选派|帮扶)(?:干部|人员|教师|医生|人才|队员))"
"""Whom helpers sent is what those are thanked for where they went to."""
_REGION = r"我[省市州县区旗校院]|[^,。;\n的]{1,5}[省市州县区旗]"
"""Whom one is thanked for the help to: 感谢甲县对乙县的支持, and not 对施工的支持."""
_WHOSE = (
    rf"{_SENT}(?:人民|[党委县市区州省、]{{1,6}}政府|各界|方面|的?领导|干部群众)?"
    rf"(?:(?!对)[^,。;\n]|对(?={_REGION})){{0,16}}?"
)
_FOR_HELP = late(rf"{_WHOSE}{_HELP}")
"""Behind a region that is thanked, for what it is."""
_IS_THANKED = late(rf"{_WHOSE}{_HELP}[^,。;\n]{{0,8}}?(?:表示|致以|表达)[^,。;\n]{{0,6}}?(?:感谢|谢意|敬意)")
"""Behind 对 and a region, that it is thanked."""
_BUILT = late("(?:近年来|多年来|已|先后|累计)?援建(?=[^,。;\n]{0,4}?[县市区州旗乡镇])")
"""Behind a region, that it has put up something in another one: 甲县援建乙县的项目."""
_HEADQUARTERS = late("(?:对口|结对)?(?:支援|帮扶|援建|协作)[^,。;\\n]{0,6}?(?:前线|前方)(?:指挥部|工作组)")
"""Behind a region, whom it keeps where it helps."""
_GIFT = late("(?:的?[^,。;\\n]{0,8}?)捐(?:赠|款|资|助|献)")
"""Behind to whom it is, a gift."""
_HINTS = ("感谢", "谢意", "援建", "前线", "前方")
_THANKS = ("感谢", "感谢了", "致谢", "答谢")


def helpers(view: ArticleView) -> set[str]:
    """The codes of the regions that an article thanks for their help, or that have put up something elsewhere."""
    text, places = view.text, view.of("place")
    if not any(map(text.__contains__, _HINTS)):
        return set()
    return {code for place in places if (code := area_of(place.value)) and _helps(text, place)}


def given(view: ArticleView) -> set[str]:
    """The codes of the regions that an article tells of as those to which gifts are made."""
    text = view.text
    if "捐" not in text:
        return set()
    places = (m for m in view.of("place") if text.endswith(("向", "给", "为"), 0, m.start) and _GIFT.match(text, m.end))
    return {code for place in places if (code := area_of(place.value))}


def _helps(text: str, place: Mention[Place]) -> bool:
    """Whether the words around a region tell of it as a helper."""
    start, end = place.span
    if text.endswith(_THANKS, 0, start):
        return _FOR_HELP.match(text, end) is not None
    if text.endswith("对", 0, start):
        return _IS_THANKED.match(text, end) is not None
    return _BUILT.match(text, end) is not None or _HEADQUARTERS.match(text, end) is not None


def thanked(sides: Sequence[set[str]], known: set[str]) -> int | None:
    """The index of the one of two sides, by the codes of their regions, that is among the `known` helpers."""
    found = [not known.isdisjoint(areas) for areas in sides]
    return found.index(True) if found.count(True) == 1 else None
