"""What each person did at a meeting: the persons of a sentence and the verbs after them."""

import re
from collections.abc import Iterator
from dataclasses import field
from functools import cache
from typing import Any, Literal, NamedTuple

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.plain import plain
from extract.records.context import clause_end
from extract.records.meetings.scenes import Scene
from extract.text.patterns import compiled, late

Role = Literal["chair", "speak", "say", "attend"]
ROLES: tuple[Role, ...] = ("chair", "speak", "say", "attend")


class Part(NamedTuple):
    """A person's part in a meeting; `verb` is where the word for it starts.

    `at_head`: the words for the part come right after the name.
    """

    person: Mention[Any]
    role: Role
    verb: int = 0
    at_head: bool = False


@plain
class _Pending:
    """The persons that the next verb is about; `used` once a verb has taken them, up to `since`."""

    people: list[Mention[Any]] = field(default_factory=list)
    used: bool = False
    since: int = 0


_POINTS = (
    "(?:[提讲谈说]了?|提出)[一两二三四五六几]?(?:点|条|个)(?:意见|建议|要求|想法|希望|打算)|算了?一?笔\\w{0,2}账"
    "|[作做]了?[^\\W\\d_]{0,8}?推介(?!会)"
)
"""What somebody says in so many points, reckons or presents: 提了两条意见, 算了一笔账, 作产品推介."""
_DOES = ("作", "做", "现场")
"""Behind a name, what he does, whatever it is: 甲作了主旨发布,乙主持."""
_REACH = 60
"""The most characters between a person and a verb, or two persons of a list."""
_LISTED = 120
"""The same at the end of a list of those present, after bodies and offices without names."""
_CALLED = "主持召开"
"""What one may do at the end of much else: 来到…,看望群众,并主持召开现场会."""
_NEXT = 12
"""The most characters between a name and a verb of speech, but for where it was said."""
_THERE = late("(?:同志|总书记|书记)?在[^,。]{2,40}[会式]上(?!的)")
"""Where somebody spoke, between his name and the verb."""
_COMES = ("到会", "与会", "参会", "委员会", "常委会")
"""What somebody does who speaks there as well, though the same letters end other words: 听会."""
_GIVES = ("给予", "予以")
"""Verbs that tell of words only with such an object: 给予充分肯定."""
_GREETS = late(
    r"(?:表示|给予|予以)了?(?:衷心|诚挚|由衷|热烈|充分|高度|真诚|最|和|、)*的?(?:感谢|谢意|敬意|欢迎|祝贺|肯定|赞赏|评价)"
)
"""What one says of others, who stand before the verb: 对乙县的支持表示衷心感谢."""
_AND_MEETING = late("(?:考察|调研|慰问)(?:或|和|及|以及|并)(?:出席|参加)?(?:会议|座谈|联席会|活动|仪式)")
"""What somebody took part in besides a trip: 参加考察或会议."""
_THOSE = late(
    r"(?<![曾将拟未没能应该会])(?<!没有)(?:(?:出席|参加|列席)(?:(?:(?![的曾将拟])[^,。;:\n]){0,14}(?:[会议式谈]|活动))?|[到与参]会|在座|[到在]场)的"
    r"(?:主要|各位|领导|嘉宾|同志|人员|专家)*(?:(?:应邀|特邀|一同|一起)?(?:还|也)?[有是](?![关的意])|,[^,。;:的\n]{2,8}有(?=:))"
    r"|(?:出席|参会)(?:者|人员|领导)有:?|与会(?:领导|嘉宾|专家)|主席台上(?:坐着|就座的有)|(?:台下|会场里)坐着"
)
"""What those who were there are listed behind: 出席会议的有:, 主席台上坐着, 参加会议的同志,某县有:."""
_MAY_LIST = ("出席", "列席", "参加", "会的", "座的", "场的", "参会", "与会", "主席台", "坐着")
"""What each of these holds."""
_DID = late(
    r"(?:(?P<chair>主持(?:会议|大会|(?:此次|本次|这次)?[^,。;:的\n]{0,10}[会式])?的|主持人|会议主持)"
    r"|(?P<speak>(?:讲话|发言|致辞|汇报|介绍情况|作报告|先讲|先说|先开口)的))(?:仍|还|依次|分别|首先)*[是为由有](?!谁)"
)
"""What comes in front of who did something there: 主持会议的是某某, 发言的有某某、某某."""
_ABSENT = late("缺席|请假|未能|未到|没到|没来")
"""Behind such a list, whom the article names for not being there."""
_ITEM_ENDS = frozenset(",、;。:(\n")
"""What stands behind each one of a list that goes on behind a semicolon."""
_FOR_OTHERS = late("代表[^,。;]{2,24}?[对向](?!接)[^,。;]*")
"""Between two persons, that the second is one whom the first speaks to for others: 甲代表县医院对乙一行表示欢迎."""
_OF_OTHERS = late("(?:同志)?(?:首先|也|还|分别|先后|代表[^,]{2,24})?[对向](?!接)")


@cache
def _verbs() -> tuple[re.Pattern[str], dict[str, Role]]:
    """The verbs of all roles, longest first, and which role each stands for."""
    lexicon = load("meeting_roles")
    roles: dict[str, Role] = {word: role for role in ROLES for word in lexicon[role]}
    roles |= dict.fromkeys(lexicon["there"], "attend")
    alike: dict[str, list[str]] = {}  # in this order of first characters `re` has few alternatives at a place
    for word in sorted(roles, key=lambda word: (-len(word), word)):
        alike.setdefault(word[0], []).append(re.escape(word[1:]))
    words = (f"{re.escape(first)}(?:{'|'.join(rests)})" for first, rests in alike.items())
    return compiled("|".join((*words, _POINTS))), roles


@cache
def _lexicon(group: str) -> tuple[str, ...]:
    return tuple(load("meeting_roles")[group])


class Roll:
    """Reads sentence after sentence which parts persons have in a meeting.

    A verb is about the persons before it; it shares them with the verbs that follow in the same clause or go on
    without a subject of their own (主持会议并讲话; 出席会议, 介绍情况). Persons who are only spoken of do not count.
    A list of persons that ends in a semicolon waits for the verb of the next sentence.
    """

    def __init__(self) -> None:
        self._pending = _Pending()
        self._listed_to = -1

    def parts(self, scene: Scene) -> Iterator[Part]:
        """The parts that a sentence gives to persons, in order."""
        text = scene.view.text
        pending = self._pending
        if pending.used or not _continues(text, pending, scene.sentence.start):
            pending = self._pending = _Pending()
        if not (pending.people or scene.sentence.of("person")):
            return
        events = _events(scene)
        yield from self._present(scene, events)
        yield from _behind(scene, events)
        for start, end, event in events:
            if not isinstance(event, str):
                _take(text, pending, event)
            elif pending.people and _governs(text, pending, start, end, event):
                head = start - pending.people[-1].end <= _NEXT or _greets(text, pending, start)
                pending.used, pending.since = True, end
                yield from (Part(person, event, start, head) for person in pending.people)

    def _present(self, scene: Scene, events: list[tuple[int, int, Mention[Any] | Role]]) -> Iterator[Part]:
        """Those who are listed behind 出席会议的有, also behind the semicolons of the list."""
        text, sentence = scene.view.text, scene.sentence
        may_list = any(map(sentence.text.__contains__, _MAY_LIST))
        those = _THOSE.search(text, sentence.start, sentence.end) if may_list else None
        goes_on = self._listed_to == sentence.start and all(
            isinstance(event, Mention) and text[end : end + 1] in _ITEM_ENDS for _, end, event in events
        )
        self._listed_to = sentence.end if (those or goes_on) and text.endswith(";", 0, sentence.end) else -1
        behind = those.end() if those else sentence.start if goes_on else sentence.end
        absent = _ABSENT.search(text, behind, sentence.end)
        before = absent.start() if absent else sentence.end
        for start, _, event in events:
            if isinstance(event, Mention) and behind <= start < before:
                yield Part(event, "attend", those.start() if those else sentence.start)


def _behind(scene: Scene, events: list[tuple[int, int, Mention[Any] | Role]]) -> Iterator[Part]:
    """Those behind words for what they did there, up to the end of the clause: 主持会议的是某某."""
    text, sentence = scene.view.text, scene.sentence
    for did in _DID.finditer(text, sentence.start, sentence.end):
        end = clause_end(text, did.end(), sentence.end)
        people = [event for start, _, event in events if isinstance(event, Mention) and did.end() <= start < end]
        yield from (Part(person, "chair" if did["chair"] else "speak", did.start(), True) for person in people)


def _continues(text: str, pending: _Pending, start: int) -> bool:
    """Whether the list of persons that waits goes on in the sentence that starts here."""
    return bool(pending.people) and text[pending.since : start].strip() == ";"


def _events(scene: Scene) -> list[tuple[int, int, Mention[Any] | Role]]:
    """The persons and verbs of a sentence, in order."""
    sentence = scene.sentence
    pattern, roles = _verbs()
    events: list[tuple[int, int, Mention[Any] | Role]] = [
        (person.start, person.end, person)
        for person in sentence.of("person")
        if not (spoken_of(scene.view.text, person) or _is_credited(scene, person))
    ]
    names = sorted((start, end) for start, end, _ in events)
    at = sentence.start
    for start, end in (*names, (sentence.end, sentence.end)):  # a verb begins in no name: 麦麦提出席
        events += [
            (verb.start(), verb.end(), roles.get(verb[0], "speak"))
            for verb in pattern.finditer(scene.view.text, at, start)
            if not _in_mention(scene, *verb.span())
        ]
        at = end
    return sorted(events, key=lambda item: item[:2])


def _take(text: str, pending: _Pending, person: Mention[Any]) -> None:
    """Add a person to those who wait for a verb, or start anew after a verb or a break."""
    between = text[pending.people[-1].end : person.start] if pending.people else ""
    if not pending.used and (between.startswith(_lexicon("addressed")) or _FOR_OTHERS.fullmatch(between)):
        return
    if pending.used or (between and _breaks(between)):
        pending.people, pending.used = [], False
    pending.people.append(person)
    pending.since = person.end


def _breaks(between: str) -> bool:
    """Whether two persons with these words between them do not belong to one list."""
    return len(between) > _REACH or between.startswith(_DOES) or any(word in between for word in _lexicon("breaks"))


def _governs(text: str, pending: _Pending, start: int, end: int, role: Role) -> bool:
    """Whether a verb at `start:end` is about the pending persons."""
    gap = text[pending.since : start]
    there = text.endswith(_COMES, 0, start)  # 到会讲话
    if text.startswith(_lexicon("no_verb_before"), end) and not _AND_MEETING.match(text, end):
        return False
    if text.endswith(_lexicon("no_verb_after"), 0, start) and not there:
        return False
    if text.endswith(_lexicon("not_there"), pending.people[-1].end, start):
        return False
    if role == "say":
        greets = _greets(text, pending, start)
        if text.startswith(_GIVES, start) and not greets:
            return False
        near = len(gap) <= (_REACH if greets or _THERE.fullmatch(gap) else _NEXT) and "," not in gap
        return not pending.used and near and not text.startswith(_lexicon("asides"), end)
    if pending.used:
        _, comma, rest = gap.rpartition(",")
        return rest in _lexicon("goes_on") if comma else len(gap) <= 16
    if text[start:end] in _lexicon("there") and ("," in gap or len(gap) > 2 * _NEXT):
        return False
    far = role == "attend" or text.startswith(_CALLED, start)
    return len(gap) <= (_LISTED if far else _REACH) and (gap.count(",") <= 1 or far)


def _greets(text: str, pending: _Pending, start: int) -> bool:
    """Whether somebody is told to have thanked, welcomed or praised others: 对乙县的支持表示衷心感谢."""
    return bool(_GREETS.match(text, start) and _OF_OTHERS.match(text, pending.since, start))


def spoken_of(text: str, person: Mention[Any]) -> bool:
    """Whether a person is only named in what others study or carry out (贯彻习近平总书记重要讲话精神)."""
    after = text.startswith(_lexicon("spoken_of_after"), person.end) and not _THERE.match(text, person.end)
    start = min([person.start, *(span.start for span in person.value.spans)])
    return after or text.endswith(_lexicon("spoken_of_before"), 0, start - text.endswith("了", 0, start))


def _is_credited(scene: Scene, person: Mention[Any]) -> bool:
    """Whether a person is one who wrote the report: (记者 王明 实习生 李小兰)签约仪式在甲市举行."""
    return any(span.overlaps(person.span) for span in scene.view.metadata.credited)


def _in_mention(scene: Scene, start: int, end: int) -> bool:
    """Whether a verb lies in the name of a meeting or a work, or ends in that of a place (到会宁县)."""
    if any(name.start <= start < name.end for name in scene.names):
        return True
    mentions = scene.sentence.mentions
    return any(
        (m.kind == "work" and m.start <= start < m.end) or (m.kind == "place" and start < m.start < end)
        for m in mentions
    )
