"""The names of those who hold a post or do something, behind 的 or a colon: 任县委副书记的王小兰, 组长:王小兰."""

from extract.lexicons import load
from extract.mentions.name_bounds import SURE, ends
from extract.mentions.people.lengths import count_near
from extract.mentions.people.likely import SHORTEST, WHOLE, is_name, is_sure, is_thing, spoken
from extract.mentions.people.names import Name, read
from extract.mentions.people.tables import known
from extract.mentions.title_heads import Head
from extract.text.patterns import late

_NEXT_ITEM = late(r" \w{2,8}:")
"""What stands behind a name where two sides sign on one line."""
ENDS_ITEM = ("", "\n", "、", ",", ";", "(", "。")
"""What stands behind a name of a list."""


def behind(text: str, head: Head, mark: int) -> Name | None:
    """The name of who holds a post, behind 的 or, in a list of members, a colon: 任县委副书记的王小兰, 组长:王小兰."""
    if text[mark] == ":" and head.kind == "occupation":
        return _heads_line(text, mark + 1)
    if head.kind != "post":
        return None
    if text[mark] == ":":
        return _listed(text, head, mark)
    name = read(text, mark + 1, "speaker") or read(text, mark + 1, "list")
    if name is None or (len(name.name) == SHORTEST and not _is_told_again(text, mark + 1, name)):
        return None
    least = 1 if is_sure(text, mark + 1) or spoken(text, name.end) else 2
    return name if ends(text, name.end) >= least else None


def _is_told_again(text: str, start: int, name: Name) -> bool:
    """Whether two letters are a name that the article has again: 任副院长的尹蓉成为一员, with 尹蓉 elsewhere."""
    usual = is_sure(text, start) and name.name[-1] in known().given
    return usual and ends(text, name.end) == SURE and count_near(text, start, name.end) > 1


def _listed(text: str, head: Head, colon: int) -> Name | None:
    """The first name of a list of members, on the line below where a note says in what order they stand."""
    if not text.endswith(tuple(load("titles")["before_colon"]), 0, head.end):
        return None
    ordered = text[colon - 1] == ")"
    start = colon + 1 + (ordered and text[colon + 1 : colon + 2] == "\n")
    listed = read(text, start, "list")
    if listed is None or is_thing(listed.name):
        return None
    ended = text[listed.end : listed.end + 1] in ENDS_ITEM or (ordered and text[listed.end] == " ")
    ended = ended or _NEXT_ITEM.match(text, listed.end) is not None  # 院长:甲某 院长:乙某
    return listed if ended else None


def _heads_line(text: str, start: int) -> Name | None:
    """The first name of a list behind an occupation and a colon, where nothing else stands on the line."""
    line = text[start : text.find("\n", start) % (len(text) + 1)]
    opened = line.find("(")
    if opened > 0 and line.rstrip("。; ").endswith(")") and line.count("(") == 1:
        line = line[:opened]  # 队员:甲某、乙某(均来自丙区)
        if len(line) == WHOLE and is_sure(line, 0) and is_name(line, 0, WHOLE, "list"):
            return Name(line, start + WHOLE)
    names = line.rstrip("。; ").split("、")
    usual = any(len(name) == WHOLE and name[0] in known().common for name in names)
    if len(names) == 1 or not usual or not all(is_name(name, 0, len(name), "list") for name in names):
        return None
    return Name(names[0], start + len(names[0]))
