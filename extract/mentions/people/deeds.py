"""People by what the sentence says of them: who speaks or takes part, how old somebody is and where from."""

from functools import cache

from extract.lexicons import load
from extract.mentions.people import appointed, apposed, identified, posted, spelled, told
from extract.mentions.people.clause_heads import NO_LAST, names_before
from extract.mentions.people.found import People
from extract.mentions.people.likely import SHORTEST, WHOLE, is_sure, is_thing
from extract.mentions.people.rosters import is_no_place
from extract.mentions.people.tables import known
from extract.mentions.title import Titles
from extract.text.ideographs import LETTER
from extract.text.patterns import late
from extract.text.terms import Terms

_SEX = late(r"\((?:[女男][,、)]|(?:[前后]排)?[左右中][一二三四五六]?\))")
_LIFE = late(
    r"岁(?!的)|来自|家住|老家在?|老人|毕业于|出生[于在]|生于"
    rf"|是{LETTER}{{2,12}}[省市县区州旗镇乡村]人(?=[,。;])|每天|一家(?:人|[\d一二三四五六七八九两几]{{1,2}}口)"
    "|的(?:妻子|丈夫|爱人|老伴|父亲|母亲|儿子|女儿|孙子|孙女|徒弟|家人)"
)
"""What tells of somebody behind his name: the end of his age, and where he is from; each begins with a letter."""
CUES = frozenset(
    ["来自", "家住", "老家", "老人", "毕业", "出生", "生于", "每天", "一家"]
    + [f"人{mark}" for mark in ",。;"]
    + [f"的{kin}" for kin in "妻丈爱老父母儿女孙徒家"]
)
"""What it has, unless it tells an age in 岁."""
_AGE = late(r"(?:今年|现年|已经?|才|刚满?|年满|年近|年过)?[\d一二三四五六七八九十]{1,3}岁")
_IN_YEAR = late(r"(?:19|20)\d\d年(?:\d{1,2}月)?\Z")
_LONGEST_YEAR = len("1999年12月")
_OF_ONE = ("岁", "出生于", "出生在")
"""What is told of a person and of hardly anything else, so that even two letters before it are a name."""
_LONGEST_AGE = len("今年一百零岁")
_KIN = frozenset("父母爷奶婆公")
"""What names for relatives end in that begin as names do: 曾祖父."""
_WAS_THERE = late(r"(?:出席|参加|陪同)(?:了?(?:上述|有关)?(?:会见|会谈|活动|会议|仪式|座谈))?(?=[。\n])")
_OPENS_SENTENCE = ("", "。", "!", "?", "\n", "”", " ")


def find(people: People, titles: Titles) -> None:
    """Add to `people` whom the sentences name by their deeds, and give titles that follow a name."""
    appointed.find(people, titles)
    told.find(people, titles)
    identified.find(people, titles)
    for mention in list(people.mentions):
        apposed.becomes(people, titles, mention)
        apposed.give_trailing(people, titles, mention)
    posted.bracketed(people, titles)
    _sexed(people)
    if "是" in people.text:
        posted.who_is(people, titles)
    if "任" in people.text or "被" in people.text:
        posted.who_takes_up(people, titles)
    _speakers(people)
    if "岁" in people.text or not CUES.isdisjoint(people.cues):
        _living(people)
    spelled.find(people)
    apposed.give_held(people, titles)


def _sexed(people: People) -> None:
    """A name at the head of a clause with the sex of who has it in brackets: 方立新(女)."""
    for note in _SEX.finditer(people.text):
        for begun, end in names_before(people, note.start()):
            people.add(begun, end, people.text[begun:end], (), "person.sexed")


@cache
def _verbs() -> Terms[bool]:
    bounds = load("name_bounds")
    return Terms(dict.fromkeys([*bounds["deeds"], *bounds["wins"]], True))


@cache
def _wins() -> tuple[str, ...]:
    return tuple(load("name_bounds")["wins"])


def _speakers(people: People) -> None:
    """Names without a title at the head of a clause, before what they do: 甲、乙出席会议, 甲说."""
    text, told = people.text, people.names()
    for start, _, _ in _verbs().find(people.text):
        names = names_before(people, start)
        for begun, end in names:
            name = text[begun:end]
            listed = len(names) > 1 or len(name) > SHORTEST
            if (listed or _is_all_said(text, begun, start)) and name not in told:
                people.add(begun, end, name, (), "person.speaker")


def _is_all_said(text: str, start: int, verb: int) -> bool:
    """Whether a sentence says no more than that somebody of a short name was there or won: 肖敏参加会见。"""
    if not is_sure(text, start) or text[start - 1 : start] not in _OPENS_SENTENCE:
        return False
    usual = text[start + 1] in known().given and is_no_place(text, start, start + SHORTEST)
    return _WAS_THERE.match(text, verb) is not None or (usual and text.startswith(_wins(), verb))


def _living(people: People) -> None:
    """A name at the head of a clause before an age or where somebody is from: 方立新今年45岁, 方立新家住甲县."""
    text = people.text
    for life in _LIFE.finditer(text):
        aged = life[0] == "岁"
        told = _AGE.search(text, max(life.end() - _LONGEST_AGE, 0), life.end()) if aged else life
        if life[0].startswith("出生"):
            told = _IN_YEAR.search(text, max(life.start() - _LONGEST_YEAR, 0), life.start()) or life
        for begun, end in names_before(people, told.start()) if told else ():
            if _lives(text, begun, end, life[0]):
                people.add(begun, end, text[begun:end], (), "person.living")


def _lives(text: str, start: int, end: int, life: str) -> bool:
    """Whether a name that `life` is told of is usual: not so 白玉兰来自甲县, 金丝猴家住甲山, 曾祖父今年90岁.

    李明为家住某村的患儿送药 tells of somebody else.
    """
    name, sure = text[start:end], is_sure(text, start)
    if name[-1] == "为" and life in ("家住", "来自"):
        return False
    if is_thing(name) or name[-1] in NO_LAST | _KIN or (life in ("来自", "每天") and not sure):
        return False
    letters = known().given.intersection(name[1:])
    if end - start < WHOLE:
        return bool(letters) and life in _OF_ONE and is_no_place(text, start, end)  # 万婧出生在甲县
    return len(letters) > 1 or (bool(letters) and (sure or life == "岁"))
