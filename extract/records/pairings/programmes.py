"""Programmes of help: the words of texts that speak of one, and which of two areas helps the other.

By the programmes of the state that is, else by what is known of their wealth.
"""

from functools import cache

from extract import lexicons
from extract.mentions.places.table import divisions

TIES = "结对|对口|帮扶"
"""The words that are said of ties of any sort."""
HELP = f"{TIES}|支援|协作(?!社)|一对一|一帮一|对子"
"""Those of help of one for the other: a text speaks of these, or of more, where a plain 帮 may tell of a tie."""
PROGRAMMES = f"{HELP}|共同富裕|组团"
REGIONS = "[京津沪苏浙闽鲁粤渝川滇黔桂陕甘青宁蒙新疆藏冀赣皖鄂湘辽沈吉黑琼晋豫]"
"""The letters of regions that what two do together is called by: 京蒙协作."""
SCHEMES = ("计划", "工程", "行动", "项目", "方案", "机制", "模式")
"""What the titles of programmes end in."""


@cache
def helps(donor: str, recipient: str) -> bool:
    """Whether a programme has the area of the one code help that of the other: province by province, or within one."""
    table = lexicons.load("assistance")
    provinces = _name(donor, 2), _name(recipient, 2)
    if provinces[0] != provinces[1]:
        return provinces[1] in table["provinces"].get(provinces[0], ())
    within = table["within"].get(provinces[0], {"donors": (), "recipients": ()})
    return _name(donor, 4) in within["donors"] and _name(recipient, 4) in within["recipients"]


@cache
def richer(one: str, other: str) -> bool:
    """Whether the area of the one code is known as richer than that of the other.

    It is so by its province, its city, or as a district or city of a province where the other is a county.
    """
    rank = lexicons.load("assistance")["rank"]
    provinces = _name(one, 2), _name(other, 2)
    if provinces[0] != provinces[1]:
        order = {province: at for at, tier in enumerate(rank["provinces"]) for province in tier.split()}
        return order.get(provinces[0], 0) < order.get(provinces[1], 0)
    if _name(one, 4) in rank["cities"] and other[2:4] != "00" and _name(other, 4) not in rank["cities"]:
        return True
    return _is_county(other) and not _is_county(one) and one[4:] != "00"


@cache
def aided_by_all(code: str) -> bool:
    """Whether the area of the code is in one of the regions that all others aid."""
    return _name(code, 2) in lexicons.load("assistance")["rank"]["provinces"][-1].split()


@cache
def aids_others(code: str) -> bool:
    """Whether the area of the code is a city or district of a province that national programmes have help others."""
    return not _is_county(code) and _name(code, 2) in lexicons.load("assistance")["provinces"]


def _is_county(code: str) -> bool:
    return _name(code, 6).endswith(("县", "旗"))


def _name(code: str, digits: int) -> str:
    """The name of the province (2 digits), prefecture (4) or county (6) that holds the area with this code."""
    division = divisions().get(code[:digits].ljust(6, "0"))
    return division.name if division else ""
