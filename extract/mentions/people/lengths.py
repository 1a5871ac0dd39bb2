"""Where a name that could end in several places does, by what follows and by the other mentions of it."""

from extract.mentions.name_bounds import SURE
from extract.mentions.people.tables import known
from extract.mentions.trips import AIM
from extract.text.ideographs import han
from extract.text.patterns import late

_NEAR = 4000  # letters around a name in which it is looked for again: an article
_TITLED = "副省市州县区局厅"
"""How a title begins behind 和."""
_GOES_ON = frozenset("又再还也就都已曾便则仍即")
"""What no name goes on with, nor what 和 joins."""
_BEFORE_COUNTS = "于在带和与以用凭靠从至近约达共仅获"
"""Letters that end no name where a figure follows: 李明于5月, 李明在5个村, 李明带5名教师, 李明以93分夺冠."""
_JOINS = "与同"
_ONCE = late("曾(?:[带率任在到赴去来于说多被受获经]|先后|亲自)")
"""What somebody did once, which ends no name: 李明曾带."""
_GUESTS = late(f"(?:在|前?来)[^,。;:]{{0,12}}?{AIM}[^,。;:]{{0,14}}?的")
"""Behind 与, those who are met: 李明与在甲县考察的王强座谈."""
_LEADS = late(
    r"(?:率队?|带队|主持)(?![队先人,。;、]|教师|领导|干部|负责|单位|[^,。;]{0,6}的)|带领(?![^,。;]{0,6}的)|一行(?![人的])|致辞"
    r"|(?:说|表示|指出|强调|要求|认为)[,:]|同志(?!们)"
)
"""What 为 goes on with in no sentence, so that it ends a name before it: 李大为率队, but 李明为带队教师送行."""


def count_near(text: str, start: int, end: int) -> int:
    """How often the letters `text[start:end]` stand near by."""
    return text.count(text[start:end], max(start - _NEAR, 0), end + _NEAR)


def is_part(text: str, start: int, end: int) -> bool:
    """Whether other mentions near by have all letters but the last one of `text[start:end]`, and none of their own."""
    given, stop, name, last = known().given, end + _NEAR, text[start : end - 1], text[end - 1 : end]
    at = text.find(name, max(start - _NEAR, 0), stop)
    while at >= 0:
        after = text[at + len(name) : at + len(name) + 1]
        if after != last and after not in given:  # 冯志刚到|冯志说, but 符亚雄|符亚才
            return True
        at = text.find(name, at + 1, stop)
    return False


def is_longer(text: str, long: int, of_long: int, of_short: int) -> bool:
    """Whether a name that could end before its last letter or after it ends after it."""
    if long >= len(text) or not han(text[long]):
        return text[long - 1] not in _BEFORE_COUNTS or not text[long : long + 1].isdigit()
    if _ONCE.match(text, long - 1) and not count_near(text, long - 3, long) > 1:
        return False
    if text[long - 1] == "和":
        if text[long] in _GOES_ON:
            return True  # 单志和又专程来检查
        leads = text.startswith("的", long) or (text.startswith("率", long) and not text.startswith("率先", long))
        if leads or text.startswith(known().acts, long):
            return True  # 黎仲和带着16家企业, but 黎仲和副区长
        titled = any(text[long : long + size] in known().heads for size in (2, 3, 4)) or text[long] in _TITLED
        return of_long == SURE and not titled and count_near(text, long - 3, long) > 1
    if text[long - 1] in _JOINS and _GUESTS.match(text, long):
        return count_near(text, long - 3, long) > 1 and not is_part(text, long - 3, long)
    if text[long - 1] == "为" and of_long == SURE and _LEADS.match(text, long):
        return True
    if of_short == SURE and _is_always(text, long):
        return True
    last, after = text[long - 1] in known().function, text[long] in known().function
    return of_short == 1 and (not last or (after and of_long == 1))


def _is_always(text: str, end: int) -> bool:
    """Whether other mentions near by have all of three letters, none only the first two: 冯志刚|到, not 冯志|刚到."""
    times = count_near(text, end - 3, end)
    return times > 1 and text[end - 1] in known().given and times == count_near(text, end - 3, end - 1)
