"""What each person did at a meeting: the persons of a sentence and the verbs after them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal, NamedTuple

from extract.lexicons import load
from extract.mentions.mention import Mention
from extract.records.meetings.statements import Scene

Role = Literal["chair", "speak", "say", "attend"]
ROLES: tuple[Role, ...] = ("chair", "speak", "say", "attend")


class Part(NamedTuple):
    """A person's part in a meeting."""

    person: Mention[Any]
    role: Role


@dataclass(slots=True)
class _Pending:
    """The persons that the next verb is about; `used` once a verb has taken them."""

    people: list[Mention[Any]] = field(default_factory=list)
    used: bool = False
    since: int = 0


@cache
def _verbs() -> tuple[re.Pattern[str], dict[str, Role]]:
    """The verbs of all roles, longest first, and which role each stands for."""
    lexicon = load("meeting_roles")
    roles: dict[str, Role] = {word: role for role in ROLES for word in lexicon[role]}
    longest = sorted(roles, key=lambda word: (-len(word), word))
    return re.compile("|".join(map(re.escape, longest))), roles


@cache
def _lexicon(group: str) -> tuple[str, ...]:
    return tuple(load("meeting_roles")[group])


def parts(scene: Scene) -> Iterator[Part]:
    """The parts that a sentence gives to persons, in order.

    A verb is about the persons before it; it shares them with the verbs that follow in the same clause or go on
    without a subject of their own (主持会议并讲话; 出席会议, 介绍情况). Persons who are only spoken of do not count.
    """
    sentence = scene.sentence
    people = [m for m in sentence.mentions if m.kind == "person" and not _spoken_of(scene.view.text, m)]
    pattern, roles = _verbs()
    events: list[tuple[int, int, Mention[Any] | Role]] = [(m.start, m.end, m) for m in people]
    events += [
        (verb.start(), verb.end(), roles[verb[0]])
        for verb in pattern.finditer(scene.view.text, sentence.start, sentence.end)
        if not _in_mention(scene, verb.start())
    ]
    pending = _Pending()
    for start, end, event in sorted(events, key=lambda item: item[:2]):
        if not isinstance(event, str):
            _take(scene.view.text, pending, event)
        elif pending.people and _governs(scene.view.text, pending, start, end, event):
            pending.used, pending.since = True, end
            yield from (Part(person, event) for person in pending.people)


def _take(text: str, pending: _Pending, person: Mention[Any]) -> None:
    """Add a person to those who wait for a verb, or start anew after a verb or a break."""
    if pending.used or (pending.people and _breaks(text[pending.people[-1].end : person.start])):
        pending.people, pending.used = [], False
    pending.people.append(person)
    pending.since = person.end


def _breaks(between: str) -> bool:
    """Whether two persons with these words between them do not belong to one list."""
    return len(between) > 60 or any(word in between for word in _lexicon("breaks"))


def _governs(text: str, pending: _Pending, start: int, end: int, role: Role) -> bool:
    """Whether a verb at `start:end` is about the pending persons."""
    gap = text[pending.since : start]
    if text.startswith(_lexicon("no_verb_before"), end) or text.endswith(_lexicon("no_verb_after"), 0, start):
        return False
    if role == "say":
        return not pending.used and len(gap) <= 12 and "," not in gap and not text.startswith(_lexicon("asides"), end)
    if pending.used:
        _, comma, rest = gap.rpartition(",")
        return rest in _lexicon("goes_on") if comma else len(gap) <= 16
    return len(gap) <= 60 and gap.count(",") <= 1


def _spoken_of(text: str, person: Mention[Any]) -> bool:
    """Whether a person is only named in what others study or carry out (贯彻习近平总书记重要讲话精神)."""
    return text.startswith(_lexicon("spoken_of_after"), person.end) or text.endswith(
        _lexicon("spoken_of_before"), 0, person.start
    )


def _in_mention(scene: Scene, at: int) -> bool:
    """Whether a position lies in the name of a meeting or a work."""
    if any(name.start <= at < name.end for name in scene.names):
        return True
    return any(m.kind == "work" and m.start <= at < m.end for m in scene.sentence.mentions)
