"""What earlier judgments say of the records of today."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from extract.output.review.judgment import Judgment, place_of
from extract.output.review.statistics import Share, wilson
from extract.plain import plain
from extract.records import TYPES
from extract.records.record import Record


@plain
class Precision:
    """How many records of some kind were judged, and how."""

    judged: int = 0
    right: int = 0
    wrong_field: int = 0
    fields: Counter[str] = field(default_factory=Counter)

    @property
    def strict(self) -> Share | None:
        """The share that is right in every field."""
        return wilson(self.right, self.judged)

    @property
    def found(self) -> Share | None:
        """The share that is a record of its kind at all, though a field may be wrong."""
        return wilson(self.right + self.wrong_field, self.judged)

    def add(self, judgment: Judgment) -> None:
        """Count a judgment."""
        self.judged += 1
        self.right += judgment.verdict == "right"
        self.wrong_field += judgment.verdict == "wrong field"
        self.fields.update(judgment.fields)


class Present:
    """What a run gives: show it each text with its records."""

    def __init__(self, types: Iterable[str]) -> None:
        """`types` are the record types that the run looks for."""
        self.ids: set[str] = set()
        self.places: dict[tuple[str, str, int, int], str] = {}
        self._types = frozenset(types)
        self._texts: set[str] = set()

    def see(self, text: str, records: Iterable[Record]) -> None:
        """Take notice of the records of the text of that name."""
        self._texts.add(text)
        for record in records:
            self.ids.add(record.id)
            self.places.setdefault(place_of(record), record.id)

    def covers(self, judgment: Judgment) -> bool:
        """Whether the run could have given the record that was judged."""
        return judgment.type in self._types and judgment.article.rpartition("#")[0] in self._texts


@dataclass(frozen=True, slots=True)
class Standing:
    """Judgments against the records of a run.

    `applied` are those whose record is there. Where it is not, another one may stand in its place (`changed`, with
    its id), or none (`gone`): of what was wrong a mistake mended, of what was right perhaps a loss. `elsewhere` are
    those on other texts or types than those of the run.
    """

    applied: list[Judgment]
    changed: list[tuple[Judgment, str]]
    gone: list[Judgment]
    elsewhere: list[Judgment]


def standing(judgments: Iterable[Judgment], present: Present) -> Standing:
    """How judgments stand to the records of a run."""
    found = Standing([], [], [], [])
    for judgment in judgments:
        if judgment.record in present.ids:
            found.applied.append(judgment)
        elif not present.covers(judgment):
            found.elsewhere.append(judgment)
        elif now := present.places.get(judgment.place):
            found.changed.append((judgment, now))
        else:
            found.gone.append(judgment)
    return found


def by_type(judgments: Iterable[Judgment]) -> dict[str, Precision]:
    """Precision by record type, in their usual order."""
    found: dict[str, Precision] = {}
    for judgment in judgments:
        found.setdefault(judgment.type, Precision()).add(judgment)
    return {kind: found[kind] for kind in (*TYPES, *sorted(found.keys() - set(TYPES))) if kind in found}


def by_rule(judgments: Iterable[Judgment]) -> dict[str, Precision]:
    """Precision by rule, in the order of their names."""
    found: dict[str, Precision] = {}
    for judgment in judgments:
        found.setdefault(judgment.rule, Precision()).add(judgment)
    return dict(sorted(found.items()))
