"""Places where a name would begin: which of them are none, but the letters of a name."""

from extract.mentions.name_bounds import SURE, ends
from extract.mentions.people import headed, sounds
from extract.mentions.people.found import People
from extract.mentions.people.likely import SHORTEST, Trust, begins_compound, is_name, is_sure, is_thing, spoken
from extract.mentions.people.names import Name
from extract.mentions.people.tables import known
from extract.mentions.places.table import surfaces

_BORN = "生"
"""What ends the name of who is called after where he was born."""


def called_as_place(people: People, start: int) -> Name | None:
    """The name behind a post that is that of a place as well, or begins like one: 州委书记沈阳, 校长武汉生."""
    text, place = people.text, surfaces().at(people.text, start)
    end = start + SHORTEST
    if place is None or place[0] != end or text[start] not in known().common or people.place_end(start) > end:
        return None
    letter = text[end : end + 1]
    if (letter == _BORN or letter in known().given) and _is_told(people, end + 1):
        return Name(text[start : end + 1], end + 1)
    name = is_name(text, start, end, "speaker") and not is_thing(text[start:end])
    return Name(text[start:end], end) if name and _is_told(people, end) else None


def _is_told(people: People, end: int) -> bool:
    """Whether a name ends there before what somebody does, or at a mark, though not in a list of places."""
    text, mark = people.text, people.text[end : end + 1]
    listed = mark == "、" and people.place_at(end + 1)
    return text.startswith(known().acts, end) or (mark in headed.ENDS_ITEM and not listed)


def is_place(people: People, start: int) -> bool:
    """Whether a place stands at `start`, or one behind a letter that is more often a verb than a surname (来礼县)."""
    if people.place_at(start):
        spelled = sounds.parts(people.text, start, sure=True) or sounds.dotted(
            people.text, start
        )  # 尼玛次仁, 阿曼·艾山
        return not (begins_compound(people.text, start) or _outlasts_place(people, start) or spelled)
    return people.place_at(start + 1) and not (is_sure(people.text, start) or _ends_in_place(people.text, start))


def _ends_in_place(text: str, start: int) -> bool:
    """Whether three letters are a name for sure of which the last two are a place as well: 区长黄楚雄作了发言."""
    return (
        text[start] not in known().verbs
        and is_name(text, start, start + 3, "speaker")
        and ends(text, start + 3) == SURE
    )


def _outlasts_place(people: People, start: int) -> bool:
    """Whether three letters before a mark are a name that only begins like a place: 副省长金昌浩,"""
    end = start + 3
    listed = (
        people.text[end : end + 1] in headed.ENDS_ITEM or ends(people.text, end) == SURE
    ) and not people.cuts_place(end - 1)
    if not listed or is_thing(people.text[start:end]):
        return False
    trust: Trust = "post" if is_sure(people.text, start) else "speaker"  # 副局长韩国栋出席
    return is_name(people.text, start, end, trust)


def is_brand(text: str, at: int, name: Name) -> bool:
    """Whether a body called after a place begins at the last letter of what seems a title: 溧水区|长安智能产业园."""
    unsure = len(name.name) == SHORTEST and ends(text, name.end) < SURE and not spoken(text, name.end)
    return unsure and surfaces().at(text, at) is not None
