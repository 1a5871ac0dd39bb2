"""What an assembly resolves, named without 《》: 大会通过了关于政府工作报告的决议."""

from collections.abc import Iterator

from extract.mentions.mention import Mention
from extract.mentions.works.kinds import Work, kind_of
from extract.text.ideographs import LETTER
from extract.text.patterns import compiled, late

_ABOUT = "(?:《[^《》\n]{1,90}》|[^《》,。;:!?“”\n]){2,90}?"
_POSTS = "免去|任命|撤销|接受|补选|罢免|增补"
"""What is resolved on who holds a post, which is no paper."""
_NAME = (
    rf"(?:(?!和|及|的|关于|通过){LETTER}){{0,24}}关于(?!{_POSTS}){_ABOUT}"
    r"的(?:决定|决议|报告|名单)(?=[、,。;\n和及等]|$)"
)
_LIST = (
    rf"(?:通过了|(?<=[会决议票论致并上别手还已式])通过)(?:{LETTER}{{2,24}}法、)*(?:{LETTER}[^。;,:《》\n]{{0,80}}?提出的)?"
    rf"(?P<papers>{_NAME}(?:[、,和及]{_NAME})*)"
)
"""Compiled for texts that tell of such; 通过关于甲的报告,了解到… tells by what means."""
_ITEM = late(_NAME)


def resolutions(text: str) -> Iterator[Mention[Work]]:
    """The decisions and resolutions that a sentence says were passed, each by its whole name."""
    for passed in compiled(_LIST).finditer(text):
        for item in _ITEM.finditer(text, *passed.span("papers")):
            yield Mention("work", *item.span(), Work(item[0], kind_of(item[0])), "work.resolution")
