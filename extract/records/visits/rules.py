"""The ways in which a sentence states a trip."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from extract.lexicons import load
from extract.mentions.kinds import KINDS
from extract.mentions.mention import Mention
from extract.records.context import anchored
from extract.records.naming import Named, Namer, lift_names
from extract.records.view import ArticleView
from extract.records.visits.delegations import DELEGATIONS
from extract.records.visits.officials import HE_LED, LED_BY_OFFICE, OFFICIALS
from extract.records.visits.parts import PARTS
from extract.records.visits.senders import CENTRES, MOVED, TRADES
from extract.records.visits.statement import Scene, Statement
from extract.records.visits.wording import PARTIES, TEAMS
from extract.rules.alphabet import Alphabet
from extract.rules.engine import Engine
from extract.rules.lift import Lifted
from extract.rules.rule import Rule

ALPHABET = Alphabet((*KINDS, "party"))
"""The alphabet of record rules, with the names of delegations as one more kind of mention."""

_NAMELESS = (*LED_BY_OFFICE, *CENTRES, *TRADES, *MOVED, *HE_LED)
"""What tells of those who go somewhere where the sentence names nobody and no body."""

RULES: tuple[Rule[Statement], ...] = (*DELEGATIONS, *OFFICIALS, *PARTS)
_PERSON, _PARTY = "person", "party"
_NOUNS = frozenset(PARTIES)
"""What the names of delegations end in, each of which is an anchor."""


@cache
def _engine(*, people: bool) -> Engine[Statement]:
    """The rules for an article that names people, or for one that names none."""
    return Engine(ALPHABET, (rule for rule in RULES if people or _PERSON not in rule.takes))


@cache
def _namer() -> Namer:
    lexicon = load("visit_words")
    return Namer("party", *(lexicon[group] for group in ("heads", "others", "tails", "stops", "whole")))


def statements(view: ArticleView) -> Iterator[Statement]:
    """What the sentences of an article state about trips, in order."""
    engine = _engine(people=bool(view.of(_PERSON)))
    before: Named | None = None
    for sentence, hits in anchored(view, engine):
        names = _namer().find(sentence) if any(view.text[start:end] in _NOUNS for start, end, _ in hits) else []
        people, said = sentence.of(_PERSON), sentence.text
        lacking = [kind for kind, those in ((_PARTY, names), (_PERSON, people)) if not those]
        candidates = engine.candidates(said, hits, lacking)
        told = names or people or sentence.of("organisation")
        if candidates and (told or any(map(said.__contains__, _NAMELESS))):
            scene = Scene(view, sentence, names, before)
            for found in engine.run(view.text, _lift(scene), candidates, scene):
                yield found.value
        before = next((name for name in reversed(names) if not name.bare and name.noun in TEAMS), before)


def _lift(scene: Scene) -> Lifted:
    """The sentence with one character for each delegation and each mention outside them, but titles."""
    people = scene.sentence.of("person")
    told = [
        m
        for m in scene.sentence.mentions
        if m.kind != "title" and not (people and m.kind == "organisation" and _runs_on(m, people))
    ]
    return lift_names(scene.sentence, told, scene.names, ALPHABET)


def _runs_on(body: Mention[Any], people: Sequence[Mention[Any]]) -> bool:
    """Whether what was read as a body takes in somebody with his post: 甲县卫健局局长某某带6名乡镇卫生院."""
    inside = (person for person in people if body.start < person.start and person.end < body.end)
    return any(span.start >= body.start for person in inside for span in person.value.spans)
