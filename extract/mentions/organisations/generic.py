"""What says of what sort a body is, and not which one: 重点学校, 对口支援医院, 甲县中小学."""

import re
from functools import cache
from typing import NamedTuple

from extract.lexicons import load
from extract.text.ideographs import LETTER
from extract.text.patterns import compiled


class Generic(NamedTuple):
    """What the part of a name before its last word does not begin or end with, unless it ends with `not_last`."""

    never_first: tuple[str, ...]
    last: frozenset[str]
    not_last: tuple[str, ...]
    last_alone: frozenset[str]


@cache
def generic() -> Generic:
    """What the lexicon has of these."""
    said = load("institutions")["generic"]
    ends = frozenset(said["last"]), tuple(said["not_last"]), frozenset(said["last_alone"])
    return Generic(tuple(said["never_first"]), *ends)


def is_any(before: str) -> bool:
    """Whether what stands before a last word says of what sort the body is, and not which one."""
    return bool(before in common() or _aided().fullmatch(before) or _regional().fullmatch(before))


@cache
def common() -> frozenset[str]:
    """What says of what sort a body is but not which one: 重点 of a 重点学校."""
    return frozenset(load("institutions")["generic"]["words"])


@cache
def short_firms() -> re.Pattern[str]:
    """What may be a firm by its short name, in a list of bodies: 华大基因, but 海洋生物 and 科技医药 are fields."""
    firms = load("institutions")["firms"]
    field, sorts = "|".join(firms["fields"]), "|".join(firms["sorts"])
    known = "|".join(load("institutions")["generic"]["words"])
    return compiled(f"(?!{sorts})(?!(?:{known}|{field})+$)[^本该全各我两多某这那每的了是在、,]{{2,5}}(?:{field})")


@cache
def _aided() -> re.Pattern[str]:
    """The part that a body has in a tie, whoever it is: 对口支援 of a 对口支援医院."""
    return compiled(f"(?:{'|'.join(load('institutions')['generic']['aided'].split())})+")


@cache
def _regional() -> re.Pattern[str]:
    """Whichever bodies of a sort of region: 西部地区高等 of 西部地区高等学校."""
    generic = load("institutions")["generic"]
    return compiled(f"(?:{'|'.join(generic['regions'])})(?:地区|[省市县区旗州])?(?:{'|'.join(generic['words'])})*")


@cache
def all_in_region() -> re.Pattern[str]:
    """Whichever schools or hospitals a county or city has, by its name: 甲县学校, 甲县中小学, 甲县乡镇卫生院."""
    sorts = load("institutions")["generic"]["sorts_in_regions"]
    zones = "(?<!开发)(?<!新)(?<!园)(?<!片)(?<!矿)(?<!社)(?<!校)"
    return compiled(
        rf"{LETTER}+(?:[省市县州旗盟]|{zones}区)(?:学校|中小学|高校|(?:{'|'.join(sorts)}){{1,2}}{LETTER}{{2,4}})"
    )
