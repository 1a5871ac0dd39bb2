"""The rules of pairings, over sentences with one character for each side."""

from extract.records.pairings.aided import AIDED
from extract.records.pairings.bodies import BODIES
from extract.records.pairings.changes import CHANGES
from extract.records.pairings.charged import CHARGED
from extract.records.pairings.copular import COPULAR
from extract.records.pairings.flattened import FLATTENED
from extract.records.pairings.helping import HELPING
from extract.records.pairings.later import LATER
from extract.records.pairings.lists import LISTS
from extract.records.pairings.notes import NOTED
from extract.records.pairings.parts import AS_PARTS
from extract.records.pairings.plain import PLAIN
from extract.records.pairings.series import SERIES
from extract.records.pairings.statements import Statement
from extract.records.pairings.ties import TIES
from extract.records.pairings.told import TOLD
from extract.records.pairings.turns import TURNS
from extract.records.pairings.unnamed import UNNAMED
from extract.rules.rule import Rule

RULES: tuple[Rule[list[Statement]], ...] = (
    *TIES,
    *LATER,
    *UNNAMED,
    *HELPING,
    *CHARGED,
    *CHANGES,
    *AS_PARTS,
    *NOTED,
    *AIDED,
    *BODIES,
    *COPULAR,
    *PLAIN,
    *TOLD,
    *LISTS,
    *FLATTENED,
    *TURNS,
    *SERIES,
)

LISTED = frozenset(rule.name for rule in (*LISTS, *FLATTENED) if rule.name.startswith("pairing.listed"))
"""The rules that count only below words that speak of pairing."""
